"""One window for each data folder: a second start shows the first, or says who has it."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ezp2p.errors import DataFolderInUse
from ezp2p.gui.single_instance import Answer, SecondStarts, ask_to_show, enter, server_name, this_screen
from ezp2p.model.clock import SystemClock
from ezp2p.workflows.window_lock import WindowLock, user_name

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ezp2p.errors import DataFolderInUse
from ezp2p.gui.single_instance import enter
from ezp2p.model.clock import SystemClock
application = QCoreApplication([])
try:
    lock = enter(Path(sys.argv[1]), clock=SystemClock(), deadline_ms=int(sys.argv[2]), opening_s=float(sys.argv[3]))
    print("shown" if lock is None else "entered", flush=True)
except DataFolderInUse as error:
    print(error, flush=True)
"""


@pytest.fixture
def held(data_dir: Path) -> Iterator[WindowLock]:
    """The lock of a window that is open in this process."""
    lock = enter(data_dir, clock=SystemClock())
    assert lock is not None
    yield lock
    lock.release()


@pytest.fixture
def seconds(data_dir: Path, held: WindowLock, qtbot: QtBot) -> Iterator[SecondStarts]:
    """What that window hears second starts by."""
    heard = SecondStarts(data_dir)
    yield heard
    heard.close()


def start_second(qtbot: QtBot, data_dir: Path, *, opening_s: float = 0, **environment: str) -> str:
    """What a second start comes to while this process goes on with its events."""
    process = QProcess()
    if environment:
        other = QProcessEnvironment.systemEnvironment()
        for name, value in environment.items():
            other.insert(name, value)
        process.setProcessEnvironment(other)
    with qtbot.waitSignal(process.finished, timeout=20_000):
        process.start(sys.executable, ["-c", SECOND_START, str(data_dir), "2000", str(opening_s)])
    return bytes(process.readAllStandardOutput().data()).decode().strip()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
def test_a_second_start_shows_the_window_that_is_open(qtbot: QtBot, data_dir: Path, seconds: SecondStarts) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    seconds.show_from_now_on(window)
    assert start_second(qtbot, data_dir) == "shown"
    assert not window.isMinimized()
    assert window.isVisible()
    assert start_second(qtbot, data_dir) == "shown"


def test_a_second_start_at_another_screen_is_told_who_has_it(
    qtbot: QtBot, data_dir: Path, seconds: SecondStarts
) -> None:
    said = start_second(qtbot, data_dir, DISPLAY=":77")
    assert said.startswith(f"EzP2P is already open on this data folder, by {user_name()} on ")


def test_a_second_start_beside_a_window_that_hangs_is_told_within_the_deadline(
    data_dir: Path, seconds: SecondStarts
) -> None:
    done = subprocess.run(  # nobody looks at events meanwhile
        [sys.executable, "-c", SECOND_START, str(data_dir), "300", "0"],
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )
    assert "EzP2P is already open on this data folder, by " in done.stdout


def test_a_second_start_beside_one_that_cannot_be_reached_is_told(data_dir: Path, held: WindowLock) -> None:
    with pytest.raises(DataFolderInUse):
        enter(data_dir, clock=SystemClock(), deadline_ms=200, opening_s=0)


def test_a_second_start_waits_for_a_window_that_is_just_closing(data_dir: Path) -> None:
    closing = subprocess.Popen(
        [sys.executable, "-c", f"{SECOND_START}\nsys.stdin.read()", str(data_dir), "1", "0"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert closing.stdout is not None
    assert closing.stdout.readline() == "entered\n"
    timer = threading.Timer(0.3, closing.kill)
    timer.start()
    lock = enter(data_dir, clock=SystemClock())
    assert lock is not None
    lock.release()
    timer.join()
    closing.communicate()


def test_whoever_is_impatient_and_starts_it_twice_gets_one_window(
    qtbot: QtBot, data_dir: Path, seconds: SecondStarts
) -> None:
    process = QProcess()
    process.start(sys.executable, ["-c", SECOND_START, str(data_dir), "1", "15"])
    assert not process.waitForFinished(1500)  # nobody looks at events meanwhile: the first one is still opening
    qtbot.waitUntil(lambda: process.state() == QProcess.ProcessState.NotRunning, timeout=20_000)
    assert bytes(process.readAllStandardOutput().data()).decode().strip() == "shown"


@pytest.mark.skipif(os.name == "nt", reason="a pipe of Windows ends with its process")
def test_a_socket_that_a_crashed_window_left_blocks_nobody(qtbot: QtBot, data_dir: Path) -> None:
    server = QLocalServer()
    name = server_name(data_dir, user_name())
    assert server.listen(name)
    path = server.fullServerName()
    server.close()
    with socket.socket(socket.AF_UNIX) as stale:
        stale.bind(path)
    assert Path(path).is_socket()
    assert ask_to_show(name, this_screen(), deadline_ms=200) == Answer.NONE
    lock = enter(data_dir, clock=SystemClock())
    assert lock is not None
    heard = SecondStarts(data_dir)
    assert start_second(qtbot, data_dir) == "shown"
    heard.close()
    lock.release()
    assert start_second(qtbot, data_dir) == "entered"


def test_nonsense_on_the_socket_does_no_harm(qtbot: QtBot, data_dir: Path, seconds: SecondStarts) -> None:
    with socket.socket(socket.AF_UNIX) as peer:
        peer.connect(seconds._server.fullServerName())
        peer.sendall(b"x" * 5000)
        qtbot.wait(100)
    assert start_second(qtbot, data_dir) == "shown"


def test_the_name_depends_on_the_folder_and_the_user_and_tells_neither(data_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(data_dir)
    name = server_name(data_dir, "anna")
    assert name == server_name(tmp_path / "link", "anna")
    assert len({name, server_name(data_dir, "bert"), server_name(tmp_path, "anna")}) == 3
    assert "anna" not in name
    assert len(name) < 60
