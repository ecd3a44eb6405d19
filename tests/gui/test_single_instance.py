"""One window for each data folder: a second start shows the first, or says who has it."""

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ezp2p.errors import DataFolderInUse
from ezp2p.gui.second_start import MOST_FILES, Request
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
    folder, deadline, opening, *files = sys.argv[1:]
    files = [Path(file) for file in files]
    lock = enter(Path(folder), clock=SystemClock(), files=files, deadline_ms=int(deadline), opening_s=float(opening))
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


def start_second(
    qtbot: QtBot, data_dir: Path, files: Sequence[Path] = (), *, opening_s: float = 0, **environment: str
) -> str:
    """What a second start comes to while this process goes on with its events."""
    process = QProcess()
    if environment:
        other = QProcessEnvironment.systemEnvironment()
        for name, value in environment.items():
            other.insert(name, value)
        process.setProcessEnvironment(other)
    with qtbot.waitSignal(process.finished, timeout=20_000):
        process.start(sys.executable, ["-c", SECOND_START, str(data_dir), "2000", str(opening_s), *map(str, files)])
    return bytes(process.readAllStandardOutput().data()).decode().strip()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|propagateSizeHints)")
def test_a_second_start_shows_the_window_that_is_open(qtbot: QtBot, data_dir: Path, seconds: SecondStarts) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    seconds.show_from_now_on(window, lambda _: None)
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
    assert ask_to_show(name, Request(this_screen()), deadline_ms=200) == Answer.NONE
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


def test_files_of_a_second_start_are_handed_to_the_window_also_very_many(
    qtbot: QtBot, data_dir: Path, seconds: SecondStarts
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    files = [data_dir / f"picture {number} ü.jpg" for number in range(MOST_FILES + 7)]
    handed: list[Path] = []
    seconds.show_from_now_on(window, handed.extend)
    assert start_second(qtbot, data_dir, files) == "shown"
    assert handed == files


def test_files_that_come_before_the_window_wait_for_it(qtbot: QtBot, data_dir: Path, seconds: SecondStarts) -> None:
    file = data_dir / "one.jpg"
    assert start_second(qtbot, data_dir, [file]) == "shown"
    handed: list[Path] = []
    window = QWidget()
    qtbot.addWidget(window)
    seconds.show_from_now_on(window, handed.extend)
    assert handed == [file]


def test_files_of_a_start_at_another_screen_are_not_taken(qtbot: QtBot, data_dir: Path, seconds: SecondStarts) -> None:
    handed: list[Path] = []
    window = QWidget()
    qtbot.addWidget(window)
    seconds.show_from_now_on(window, handed.extend)
    assert start_second(qtbot, data_dir, [data_dir / "one.jpg"], DISPLAY=":77").startswith("EzP2P is already open")
    assert handed == []


def test_a_request_that_is_none_is_not_answered(qtbot: QtBot, data_dir: Path, seconds: SecondStarts) -> None:
    handed: list[Path] = []
    window = QWidget()
    qtbot.addWidget(window)
    seconds.show_from_now_on(window, handed.extend)
    with socket.socket(socket.AF_UNIX) as peer:
        peer.connect(seconds._server.fullServerName())
        peer.sendall(json.dumps({"screen": this_screen(), "files": ["../relative.jpg"]}).encode() + b"\n")
        qtbot.wait(100)
        peer.settimeout(5)
        assert peer.recv(100) == b""
    assert handed == []


def test_the_name_depends_on_the_folder_and_the_user_and_tells_neither(data_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(data_dir)
    name = server_name(data_dir, "anna")
    assert name == server_name(tmp_path / "link", "anna")
    assert len({name, server_name(data_dir, "bert"), server_name(tmp_path, "anna")}) == 3
    assert "anna" not in name
    assert len(name) < 60
