"""Files in a watched folder are complete before they are taken, and are renamed, never overwritten or deleted."""

import os
from pathlib import Path

import pytest

from ezp2p.acquisition.watched_folder import DONE, REFUSED, WatchedFolder, is_temporary_name
from ezp2p.errors import WatchedFolderNotUsable
from tests.fakes.fake_clock import FakeClock

QUIET_S = 3.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "from the device"
    path.mkdir()
    return path


@pytest.fixture
def watched(folder: Path, clock: FakeClock) -> WatchedFolder:
    return WatchedFolder(folder, quiet_s=QUIET_S, monotonic=clock.monotonic)


def names(watched: WatchedFolder) -> list[str]:
    return [file.path.name for file in watched.complete_files()]


def names_when_quiet(watched: WatchedFolder, clock: FakeClock) -> list[str]:
    watched.complete_files()
    clock.advance(QUIET_S)
    return names(watched)


def test_a_file_is_complete_when_it_has_not_changed_for_the_quiet_time(
    watched: WatchedFolder, folder: Path, clock: FakeClock
) -> None:
    (folder / "one.png").write_bytes(b"first")
    assert names(watched) == []
    clock.advance(2)
    assert names(watched) == []
    with (folder / "one.png").open("ab") as file:
        file.write(b" and more")
    clock.advance(2)
    assert names(watched) == []
    clock.advance(2.5)
    assert names(watched) == []
    clock.advance(0.5)
    assert names(watched) == ["one.png"]


def test_a_file_whose_bytes_change_but_not_its_size_is_not_complete(
    watched: WatchedFolder, folder: Path, clock: FakeClock
) -> None:
    path = folder / "one.png"
    path.write_bytes(b"first")
    watched.complete_files()
    clock.advance(QUIET_S)
    path.write_bytes(b"other")
    os.utime(path, ns=(1, 1))
    assert names(watched) == []


def test_the_oldest_file_comes_first(watched: WatchedFolder, folder: Path, clock: FakeClock) -> None:
    for place, name in enumerate(("c.png", "a.png", "b.png")):
        (folder / name).write_bytes(b"x")
        os.utime(folder / name, ns=(place, place))
    assert names_when_quiet(watched, clock) == ["c.png", "a.png", "b.png"]


@pytest.mark.parametrize(
    "name",
    ["a.part", "a.jpg.PART", "a.tmp", "~a.jpg", "a.jpg~", ".a.jpg", "a.crdownload", "a.filepart", "Thumbs.db"],
)
def test_a_file_with_a_temporary_name_is_left_alone(
    watched: WatchedFolder, folder: Path, clock: FakeClock, name: str
) -> None:
    (folder / name).write_bytes(b"x")
    assert is_temporary_name(name)
    assert names_when_quiet(watched, clock) == []


@pytest.mark.parametrize("name", ["a.jpg", "partial.png", "tmp.tif", "a.b.dcm", "without ending", "ü ~ 1.png"])
def test_any_other_name_is_taken(watched: WatchedFolder, folder: Path, clock: FakeClock, name: str) -> None:
    (folder / name).write_bytes(b"x")
    assert names_when_quiet(watched, clock) == [name]


def test_links_folders_pipes_and_empty_files_are_left_alone(
    watched: WatchedFolder, folder: Path, tmp_path: Path, clock: FakeClock
) -> None:
    (tmp_path / "elsewhere.png").write_bytes(b"x")
    (folder / "link.png").symlink_to(tmp_path / "elsewhere.png")
    (folder / "inner").mkdir()
    (folder / "inner" / "deep.png").write_bytes(b"x")
    (folder / DONE).mkdir()
    (folder / DONE / "old.png").write_bytes(b"x")
    (folder / "empty.png").touch()
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.png")
    assert names_when_quiet(watched, clock) == []


def test_a_taken_file_is_moved_to_done_and_a_clash_is_numbered(
    watched: WatchedFolder, folder: Path, clock: FakeClock
) -> None:
    for content in (b"first", b"second", b"third"):
        (folder / "a.tar.png").write_bytes(content)
        assert watched.move_to_done(folder / "a.tar.png").read_bytes() == content
    assert {path.name: path.read_bytes() for path in (folder / DONE).iterdir()} == {
        "a.tar.png": b"first",
        "a.tar (2).png": b"second",
        "a.tar (3).png": b"third",
    }


def test_a_refused_file_has_its_reason_beside_it(watched: WatchedFolder, folder: Path) -> None:
    (folder / REFUSED).mkdir()
    (folder / REFUSED / "a.png.txt").write_bytes(b"somebody's own")
    (folder / "a.png").write_bytes(b"x")
    watched.move_to_refused(folder / "a.png", "This is not a picture.")
    there = {path.name: path.read_text() for path in (folder / REFUSED).iterdir()}
    assert there == {
        "a.png": "x",
        "a.png.txt": "somebody's own",
        "a.png (2).txt": "This is not a picture.\n",
    }


def test_a_file_that_is_gone_when_it_is_moved_leaves_nothing_behind(watched: WatchedFolder, folder: Path) -> None:
    with pytest.raises(WatchedFolderNotUsable, match="it is not there"):
        watched.move_to_done(folder / "gone.png")
    assert list((folder / DONE).iterdir()) == []


def test_a_place_that_cannot_be_made_leaves_the_file_where_it_was(watched: WatchedFolder, folder: Path) -> None:
    (folder / DONE).write_bytes(b"a file of that name")
    (folder / "a.png").write_bytes(b"x")
    with pytest.raises(WatchedFolderNotUsable):
        watched.move_to_done(folder / "a.png")
    assert (folder / "a.png").read_bytes() == b"x"
    assert (folder / DONE).read_bytes() == b"a file of that name"


def test_a_folder_that_vanishes_is_said_and_looked_at_again(
    watched: WatchedFolder, folder: Path, clock: FakeClock
) -> None:
    (folder / "a.png").write_bytes(b"x")
    assert names_when_quiet(watched, clock) == ["a.png"]
    away = folder.rename(folder.with_name("away"))
    with pytest.raises(WatchedFolderNotUsable, match="it is not there"):
        watched.complete_files()
    away.rename(folder)
    assert names(watched) == []  # nobody knows what happened to it meanwhile
    clock.advance(QUIET_S)
    assert names(watched) == ["a.png"]


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "file").write_bytes(b"x")
    watched = WatchedFolder(tmp_path / "file", quiet_s=QUIET_S, monotonic=clock.monotonic)
    with pytest.raises(WatchedFolderNotUsable, match="it is not a folder"):
        watched.complete_files()


def test_a_changed_file_is_another_one(watched: WatchedFolder, folder: Path, clock: FakeClock) -> None:
    (folder / "a.png").write_bytes(b"x")
    watched.complete_files()
    clock.advance(QUIET_S)
    (file,) = watched.complete_files()
    assert watched.is_unchanged(file)
    (folder / "a.png").write_bytes(b"longer")
    assert not watched.is_unchanged(file)
    (folder / "a.png").unlink()
    assert not watched.is_unchanged(file)
