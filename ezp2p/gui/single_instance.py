"""A second start on the same data folder shows the window that is open already, or says who has it.

Files that it was started with are handed to that window, which imports them as if they had been dropped on it.
"""

import hashlib
import logging
import os
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QObject, QThread
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

from ezp2p.gui.second_start import LONGEST, Request, request_heard, request_line, requests_for
from ezp2p.model.clock import Clock
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.window_lock import WindowLock, user_name

logger = logging.getLogger(__name__)

DEADLINE_MS: Final = 2000
OPENING_S: Final = 15.0
"""So long a window may take to open on a slow computer: whoever is impatient and starts it twice gets one."""
_PAUSE_MS: Final = 50
_LONGEST_ANSWER: Final = 200
_SCREEN_NAMES: Final = ("DISPLAY", "WAYLAND_DISPLAY", "SESSIONNAME")


class Answer(StrEnum):
    """What the window that is open says to a second start."""

    SHOWN = "shown"
    ELSEWHERE = "elsewhere"
    """It is open at another screen, where raising it would show nothing here."""
    NONE = "none"


def server_name(data_dir: Path, user: str) -> str:
    """The name at which the window on `data_dir` of `user` listens; it tells nobody of either."""
    return f"ezp2p-{_digest(user, str(data_dir.resolve()))}"


def this_screen() -> str:
    """Where windows of this process appear."""
    return _digest(*(os.environ.get(name, "") for name in _SCREEN_NAMES))


def _digest(*words: str) -> str:
    return hashlib.sha256("\n".join(words).encode(errors="surrogateescape")).hexdigest()[:24]


def enter(
    data_dir: Path,
    *,
    clock: Clock,
    files: Sequence[Path] = (),
    deadline_ms: int = DEADLINE_MS,
    opening_s: float = OPENING_S,
) -> WindowLock | None:
    """The right to open a window on `data_dir`; None where the one that is open was shown and given `files` instead.

    One that began less than `opening_s` seconds ago is still on its way to the screen and has that time to answer.

    Raises
    ------
    DataFolderInUse
        If another window is open, and cannot be shown here within `deadline_ms`.
    StoreFault
        If the folder cannot be used.
    """
    lock = WindowLock(data_dir, write=write)
    name = server_name(data_dir, user_name())
    deadline = QDeadlineTimer(deadline_ms)
    left = list(requests_for(this_screen(), files))
    while not lock.acquire():
        answer = ask_to_show(name, left[0], deadline_ms=max(_PAUSE_MS, deadline.remainingTime()))
        if answer == Answer.SHOWN:
            del left[0]
            if not left:
                return None
            continue
        if answer == Answer.ELSEWHERE or (deadline.hasExpired() and not _is_opening(lock, clock, opening_s)):
            raise lock.in_use()
        QThread.msleep(_PAUSE_MS)  # it may be about to open, or to close: no window is there yet, or any more
    return lock


def _is_opening(lock: WindowLock, clock: Clock, opening_s: float) -> bool:
    since = lock.held_since()
    return since is not None and 0 <= (clock.now() - since).total_seconds() < opening_s


def ask_to_show(name: str, request: Request, *, deadline_ms: int) -> Answer:
    """Ask the window that listens at `name` to come to the front and import files, if it is on the same screen."""
    deadline = QDeadlineTimer(deadline_ms)
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(deadline_ms):
        return Answer.NONE
    socket.write(request_line(request))
    while not socket.canReadLine():
        left = deadline.remainingTime()
        if left <= 0 or not socket.waitForReadyRead(left):
            return Answer.NONE
    said = bytes(socket.readLine(_LONGEST_ANSWER).data()).decode(errors="replace").strip()
    socket.abort()
    return next((answer for answer in Answer if answer.value == said), Answer.NONE)


class SecondStarts(QObject):
    """Hears of second starts. Only the holder of the window's lock makes one: what listened before it is dead."""

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = this_screen()
        self._window: QWidget | None = None
        self._open: Callable[[Sequence[Path]], object] | None = None
        self._early: list[Path] = []
        name = server_name(data_dir, user_name())
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            logger.info("second starts are not heard: %s", self._server.errorString())

    def show_from_now_on(self, window: QWidget, open_files: Callable[[Sequence[Path]], object]) -> None:
        """What is brought to the front, and what takes files, also those that came before."""
        self._window, self._open = window, open_files
        early, self._early = self._early, []
        self.bring(early)

    def bring(self, files: Sequence[Path]) -> None:
        """Have files imported, as soon as the window is there."""
        if self._open is None:
            self._early += files
        elif files:
            self._open(files)

    def close(self) -> None:
        """Hear no more: the window is gone."""
        self._window = self._open = None
        self._server.close()

    def _meet(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._reader_of(socket))
            if socket.canReadLine():
                self._answer(socket)

    def _reader_of(self, socket: QLocalSocket) -> Callable[[], None]:
        return lambda: self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST:
                socket.abort()
            return
        try:
            request = request_heard(bytes(socket.readLine(LONGEST).data()))
        except ValueError as error:
            logger.info("what was asked at the socket of this window was refused: %s", type(error).__name__)
            socket.abort()
            return
        answer = Answer.SHOWN if request.screen == self._screen else Answer.ELSEWHERE
        if answer == Answer.SHOWN:
            if self._window is not None:
                bring_to_front(self._window)
            self.bring(request.files)
        socket.write(f"{answer}\n".encode())
        socket.flush()
        socket.disconnectFromServer()


def bring_to_front(window: QWidget) -> None:
    """Show `window`, or what it asks at the moment, above all others."""
    if window.isMinimized():
        window.showNormal()
    front = QApplication.activeModalWidget() or window
    for one in (window, front):
        one.raise_()
        one.activateWindow()
    QApplication.alert(window)
