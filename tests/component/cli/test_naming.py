"""A file that a command makes never takes the place of another, also not of one that is made in the same moment."""

import threading
from pathlib import Path

import pytest

from ezp2p.cli.naming import free_path, names_like, write_new
from ezp2p.errors import DiskFull, FolderNotUsable
from ezp2p.storage.volume import Volume


def volume_of(folder: Path, reserve_bytes: int = 0) -> Volume:
    return Volume(folder, reserve_bytes=lambda: reserve_bytes)


def test_a_clash_is_numbered(tmp_path: Path) -> None:
    for content in (b"first", b"second", b"third"):
        write_new(volume_of(tmp_path), tmp_path, names_like("a", ".png"), content)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "a.png": b"first",
        "a-2.png": b"second",
        "a-3.png": b"third",
    }
    assert free_path(tmp_path, names_like("a", ".png")) == tmp_path / "a-4.png"


def test_names_that_are_given_in_turns_go_on(tmp_path: Path) -> None:
    names = iter(["a", "b", "c"])
    (tmp_path / "b").touch()
    assert [write_new(volume_of(tmp_path), tmp_path, names, b"x").name for _ in range(2)] == ["a", "c"]


def test_what_is_made_in_the_same_moment_gets_different_names(tmp_path: Path) -> None:
    together = threading.Barrier(4)

    def write_all(number: int) -> None:
        together.wait(10)
        for one in range(25):
            write_new(volume_of(tmp_path), tmp_path, names_like("a", ".png"), f"{number} {one}".encode())

    threads = [threading.Thread(target=write_all, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    there = sorted(path.read_text("ascii") for path in tmp_path.iterdir())
    assert there == sorted(f"{number} {one}" for number in range(4) for one in range(25))


def test_what_cannot_be_written_leaves_no_name_behind(tmp_path: Path) -> None:
    with pytest.raises(DiskFull):
        write_new(volume_of(tmp_path, 1 << 60), tmp_path, names_like("a", ".png"), b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_has_its_sentence(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    with pytest.raises(FolderNotUsable):
        write_new(volume_of(tmp_path), missing, names_like("a", ".png"), b"x")
