"""One window for each data folder: the system's lock, and who holds it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ezp2p.errors import DataFolderInUse, DiskFull, FolderNotUsable
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.window_lock import WindowLock, user_name

HOLDER = """
import sys
from pathlib import Path
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.window_lock import WindowLock
lock = WindowLock(Path(sys.argv[1]), write=write)
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


def lock_on(data_dir: Path) -> WindowLock:
    return WindowLock(data_dir, write=write)


def start_holder(data_dir: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(data_dir)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    return process


def end(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.communicate()


def test_a_second_process_does_not_get_it_and_learns_who_holds_it(data_dir: Path) -> None:
    process = start_holder(data_dir)
    lock = lock_on(data_dir)
    assert not lock.acquire()
    error = lock.in_use()
    assert isinstance(error, DataFolderInUse)
    assert str(error).startswith(f"EzP2P is already open on this data folder, by {user_name()}")
    assert lock.holder() != "somebody else"
    end(process)


def test_a_holder_that_is_killed_holds_it_no_more(data_dir: Path) -> None:
    end(start_holder(data_dir))
    with lock_on(data_dir) as lock:
        assert lock.acquire()


def test_it_can_be_had_again_after_it_was_let_go(data_dir: Path) -> None:
    with lock_on(data_dir) as lock:
        assert lock.acquire()
        assert not lock_on(data_dir).acquire()
    again = lock_on(data_dir)
    assert again.acquire()
    again.release()


def test_a_holder_that_cannot_be_named_is_somebody_else_and_never_an_earlier_one(data_dir: Path) -> None:
    (data_dir / "window.holder").write_text('{"user": "earlier", "computer": "ROOM1"}')

    def refuse(path: Path, _data: bytes) -> None:
        raise DiskFull(folder=path.parent, missing="1 MB")

    lock = WindowLock(data_dir, write=refuse)
    assert lock.acquire()
    assert lock.holder() == "somebody else"
    lock.release()


@pytest.mark.parametrize("text", ["", "[]", '{"user": 7, "computer": 8}', '{"user": "anna"}'])
def test_a_companion_that_says_nothing_is_not_guessed_at(data_dir: Path, text: str) -> None:
    (data_dir / "window.holder").write_text(text)
    assert lock_on(data_dir).holder() == "somebody else"


def test_the_sentence_names_the_user_and_the_computer(data_dir: Path) -> None:
    (data_dir / "window.holder").write_text('{"user": "anna", "computer": "ROOM1"}')
    assert str(lock_on(data_dir).in_use()) == (
        "EzP2P is already open on this data folder, by anna on ROOM1. Close it there first."
    )


def test_a_folder_is_made_where_it_is_missing(tmp_path: Path) -> None:
    with lock_on(tmp_path / "new" / "data") as lock:
        assert lock.acquire()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_that_cannot_be_written_is_told(data_dir: Path) -> None:
    data_dir.chmod(0o500)
    with pytest.raises(FolderNotUsable):
        lock_on(data_dir).acquire()
    data_dir.chmod(0o700)


def test_a_lock_file_that_is_a_folder_is_told(data_dir: Path) -> None:
    (data_dir / "window.lock").mkdir()
    with pytest.raises(FolderNotUsable):
        lock_on(data_dir).acquire()
