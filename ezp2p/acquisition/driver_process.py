"""One request to a scanner's driver, in a process that lives as long as the request and can be ended at any moment."""

import errno
import logging
import os
import queue
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Final

from ezp2p.acquisition.child_process import ChildProcess
from ezp2p.acquisition.scanner_messages import MOST_PAGE_BYTES
from ezp2p.errors import Cancelled
from ezp2p.imaging.messages import Message, NotUnderstood, Said

logger = logging.getLogger(__name__)

_LOOKS_EVERY_S: Final = 0.05
_LEAVES_WITHIN_S: Final = 0.6
"""For a driver to leave its scanner as it should be left; who cancels waits so long."""
_DIES_WITHIN_S: Final = 2.0
_MOST_WAITING: Final = 2
"""Pages that came and that nobody has taken yet; the scanner then waits, too."""


class DriverProcess:
    """A child process that was asked something, and what it answers.

    ::

        child --pipe-- reader, a thread --queue-- who asks, who looks at the clock and at `stop` meanwhile

    Raises
    ------
    OSError
        If it cannot be started.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._child = ChildProcess(command, memory_bytes=None, environment=environment)
        self._heard: queue.Queue[Message | Exception] = queue.Queue(_MOST_WAITING)
        self._is_over = threading.Event()
        self._ending = threading.Lock()
        self._code: int | None = None
        self._reader = threading.Thread(target=self._read, name="scanner's driver", daemon=True)
        try:
            self._reader.start()
        except RuntimeError as error:  # so Python says that the system gives no more threads
            self._child.kill_with_all_it_started()
            self._child.end(within_s=_DIES_WITHIN_S)
            raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN)) from error

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._child.pid

    def ask(self, request: Said) -> None:
        """Ask it; one that has ended already is heard by `answer`."""
        with suppress(OSError):
            self._child.send(request)

    def answer(self, *, seconds: float, stops: Sequence[threading.Event]) -> Message:
        """Its next answer.

        Raises
        ------
        Cancelled
            If one of `stops` is set.
        TimeoutError
            If `seconds` pass.
        EOFError, NotUnderstood
            If it has ended, or says what is no message.
        """
        until = time.monotonic() + seconds
        while True:
            if any(stop.is_set() for stop in stops):
                raise Cancelled
            try:
                heard = self._heard.get(timeout=_LOOKS_EVERY_S)
            except queue.Empty:
                if time.monotonic() > until:
                    raise TimeoutError from None
                continue
            if isinstance(heard, Exception):
                raise heard
            return heard

    def end(self) -> int | None:
        """Have it leave the scanner, and end it; its exit code, None where the system cannot end it.

        Any thread may call it, and more than once.
        """
        with self._ending:
            if self._is_over.is_set():
                return self._code
            self._is_over.set()
            with suppress(OSError):
                self._child.say_no_more()
            self._reader.join(_LEAVES_WITHIN_S)
            self._child.kill_with_all_it_started()
            self._reader.join(_DIES_WITHIN_S)
            if self._reader.is_alive():  # it hangs within the system, which ends it when the device answers
                logger.warning("The process %d of a scanner's driver cannot be ended", self._child.pid)
            else:
                self._code = self._child.end(within_s=_DIES_WITHIN_S)
            return self._code

    def _read(self) -> None:
        """Hand on what it says, until it says no more."""
        try:
            while True:
                self._hand_on(self._child.receive(most_bytes=MOST_PAGE_BYTES))
        except (EOFError, NotUnderstood, OSError, MemoryError) as error:
            self._hand_on(error)

    def _hand_on(self, heard: Message | Exception) -> None:
        """Give it to who asks; when that is over, nobody wants it, but the driver must not wait for it to be read."""
        while not self._is_over.is_set():
            with suppress(queue.Full):
                self._heard.put(heard, timeout=_LOOKS_EVERY_S)
                return
