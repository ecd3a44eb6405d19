"""Files in a watched folder are complete before they are taken, and are renamed, never overwritten or deleted."""

import os
import threading
from pathlib import Path

import pytest

from ezp2p.acquisition.watched_folder import DONE, REFUSED, CompleteFile, WatchedFolder, is_temporary_name
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
    return WatchedFolder(folder, owner="FIRST-1", quiet_s=QUIET_S, monotonic=clock.monotonic)


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
    watched = WatchedFolder(tmp_path / "file", owner="FIRST-1", quiet_s=QUIET_S, monotonic=clock.monotonic)
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


# --- several workstations ----------------------------------------------------------------------------------------


def other_workstation(folder: Path, clock: FakeClock, owner: str = "SECOND-2") -> WatchedFolder:
    return WatchedFolder(folder, owner=owner, quiet_s=QUIET_S, monotonic=clock.monotonic)


def complete(watched: WatchedFolder, clock: FakeClock) -> list[CompleteFile]:
    watched.complete_files()
    clock.advance(QUIET_S)
    return list(watched.complete_files())


def test_a_file_is_claimed_by_one_workstation_alone(watched: WatchedFolder, folder: Path, clock: FakeClock) -> None:
    other = other_workstation(folder, clock)
    (folder / "a.png").write_bytes(b"x")
    (file,) = complete(watched, clock)
    (same,) = complete(other, clock)
    claimed = watched.claim(file)
    assert claimed is not None
    assert (claimed.path, claimed.path.read_bytes()) == (folder / "taking FIRST-1" / "a.png", b"x")
    assert watched.is_unchanged(claimed)
    assert other.claim(same) is None
    assert other.complete_files() == ()
    assert [one.name for one in folder.iterdir()] == ["taking FIRST-1"]
    assert watched.claim(claimed) == claimed


def test_workstations_that_claim_at_the_same_time_share_the_files(folder: Path, clock: FakeClock) -> None:
    names_put = {f"{number}.png" for number in range(150)}
    for name in names_put:
        (folder / name).write_bytes(name.encode())
    stations = [other_workstation(folder, clock, owner=f"S-{number}") for number in range(3)]
    for one in stations:
        one.complete_files()
    clock.advance(QUIET_S)
    found = [one.complete_files() for one in stations]
    claimed: list[list[bytes]] = [[] for _ in stations]
    together = threading.Barrier(len(stations))

    def claim_all(number: int) -> None:
        together.wait(10)
        for file in found[number]:
            mine = stations[number].claim(file)
            if mine is not None:
                claimed[number].append(mine.path.read_bytes())

    threads = [threading.Thread(target=claim_all, args=(number,)) for number in range(len(stations))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(name.decode() for one in claimed for name in one) == sorted(names_put)


def test_what_was_claimed_is_gone_on_with_by_the_same_workstation(
    watched: WatchedFolder, folder: Path, clock: FakeClock
) -> None:
    (folder / "a.png").write_bytes(b"x")
    watched.claim(complete(watched, clock)[0])
    assert complete(other_workstation(folder, clock), clock) == []
    again = other_workstation(folder, clock, owner="FIRST-1")  # after a crash
    (file,) = complete(again, clock)
    again.move_to_done(file.path)
    assert {str(path.relative_to(folder)) for path in folder.rglob("*")} == {DONE, f"{DONE}/a.png"}


def test_a_claimed_file_that_is_still_written_is_not_complete(
    watched: WatchedFolder, folder: Path, clock: FakeClock
) -> None:
    with (folder / "a.png").open("wb", buffering=0) as file:
        file.write(b"first")
        claimed = watched.claim(complete(watched, clock)[0])
        file.write(b" and more")
    assert claimed is not None
    assert not watched.is_unchanged(claimed)
    assert names(watched) == []
    assert watched.has_incomplete
    clock.advance(QUIET_S)
    assert names(watched) == ["a.png"]
    assert not watched.has_incomplete


def test_a_claimed_file_that_nobody_wants_is_put_back(watched: WatchedFolder, folder: Path, clock: FakeClock) -> None:
    (folder / "a.png").write_bytes(b"claimed")
    claimed = watched.claim(complete(watched, clock)[0])
    assert claimed is not None
    (folder / "a.png").write_bytes(b"came meanwhile")
    watched.release(claimed)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {
        "a.png": b"came meanwhile",
        "a (2).png": b"claimed",
    }


def test_a_file_that_cannot_be_claimed_stays(watched: WatchedFolder, folder: Path, clock: FakeClock) -> None:
    (folder / "taking FIRST-1").write_bytes(b"a file in the place of the folder")
    (folder / "a.png").write_bytes(b"x")
    file = next(one for one in complete(watched, clock) if one.path.name == "a.png")
    with pytest.raises(WatchedFolderNotUsable):
        watched.claim(file)
    assert (folder / "a.png").read_bytes() == b"x"


@pytest.mark.expected_log("The reason beside a refused file could not be written")
def test_a_file_is_refused_also_where_its_reason_cannot_be_written(watched: WatchedFolder, folder: Path) -> None:
    name = "a" * 251 + ".png"  # no longer name can be
    (folder / name).write_bytes(b"x")
    assert watched.move_to_refused(folder / name, "This is not a picture.") == folder / REFUSED / name
    assert [(path.name, path.read_bytes()) for path in (folder / REFUSED).iterdir()] == [(name, b"x")]


def test_a_file_is_gone_only_where_the_same_folder_is_there_without_it(
    watched: WatchedFolder, folder: Path, clock: FakeClock
) -> None:
    (folder / "a.png").write_bytes(b"x")
    (file,) = complete(watched, clock)
    place = watched.place
    assert not watched.is_gone(file, place)
    away = folder.rename(folder.with_name("away"))
    assert not watched.is_gone(file, place)
    folder.mkdir()  # where a share is unmounted, an empty folder is left
    assert not watched.is_gone(file, place)
    watched.complete_files()
    assert watched.place != place
    folder.rmdir()
    away.rename(folder)
    assert not watched.is_gone(file, place)
    (folder / "a.png").unlink()
    assert watched.is_gone(file, place)
