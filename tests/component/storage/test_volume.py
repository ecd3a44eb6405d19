"""The disk of a data folder: its reserve is kept, and once it failed it is not trusted again."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ezp2p.errors import DiskFailing, DiskFull, FolderNotUsable
from ezp2p.storage.volume import Volume
from tests.peers.disk import SmallDisk, memory_disk
from tests.peers.process import binary

MEGABYTE = 1_000_000


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with memory_disk(tmp_path, 32) as one:
        yield one


def volume_of(disk: SmallDisk, *, reserve_bytes: int) -> Volume:
    return Volume(disk.root, reserve_bytes=lambda: reserve_bytes)


def files(disk: SmallDisk) -> list[str]:
    return sorted(path.name for path in disk.root.iterdir() if path.name != "filler")


def test_what_leaves_the_reserve_free_is_written(disk: SmallDisk) -> None:
    volume_of(disk, reserve_bytes=20 * MEGABYTE).write(disk.root / "one", b"x" * 10 * MEGABYTE)
    assert (disk.root / "one").stat().st_size == 10 * MEGABYTE


def test_what_would_use_up_the_reserve_is_refused_with_what_is_missing(disk: SmallDisk) -> None:
    volume = volume_of(disk, reserve_bytes=30 * MEGABYTE)
    missing = 10 * MEGABYTE + 30 * MEGABYTE - disk.free_bytes
    with pytest.raises(
        DiskFull, match=f"{re.escape(str(disk.root))} has too little room: .* more are needed"
    ) as caught:
        volume.write(disk.root / "one", b"x" * 10 * MEGABYTE)
    assert caught.value.facts["missing"] == f"{-(-missing // MEGABYTE)} MB"
    assert files(disk) == []


def test_freeing_what_is_said_to_be_missing_is_enough(disk: SmallDisk) -> None:
    disk.fill(leave_bytes=15 * MEGABYTE)
    volume = volume_of(disk, reserve_bytes=10 * MEGABYTE)
    with pytest.raises(DiskFull) as caught:
        volume.write(disk.root / "one", b"x" * 8 * MEGABYTE)
    missing = int(str(caught.value.facts["missing"]).removesuffix(" MB")) * MEGABYTE
    os.truncate(disk.root / "filler", (disk.root / "filler").stat().st_size - missing)
    volume.write(disk.root / "one", b"x" * 8 * MEGABYTE)


def test_the_reserve_is_asked_each_time_because_a_person_may_change_it(disk: SmallDisk) -> None:
    reserve = [100 * MEGABYTE]
    volume = Volume(disk.root, reserve_bytes=lambda: reserve[0])
    with pytest.raises(DiskFull):
        volume.check_room(1)
    reserve[0] = 0
    volume.check_room(1)


def test_what_must_be_kept_is_written_from_the_reserve(disk: SmallDisk) -> None:
    volume = volume_of(disk, reserve_bytes=100 * MEGABYTE)
    volume.write_from_reserve(disk.root / "settings.toml", b"kept")
    assert (disk.root / "settings.toml").read_bytes() == b"kept"


def test_a_disk_that_is_full_leaves_the_old_file_and_no_part_of_the_new_one(disk: SmallDisk) -> None:
    volume = volume_of(disk, reserve_bytes=0)
    volume.write(disk.root / "one", b"old")
    disk.fill_to_the_last_byte()
    for write in (volume.write, volume.write_from_reserve):
        with pytest.raises(DiskFull, match=r"too little room: 3 MB more are needed"):
            write(disk.root / "one", b"x" * 3 * MEGABYTE)
        assert (disk.root / "one").read_bytes() == b"old"
        assert files(disk) == ["one"]
    disk.empty()
    volume.write(disk.root / "one", b"new")
    assert (disk.root / "one").read_bytes() == b"new"


def test_a_full_disk_may_be_found_by_writing_only(disk: SmallDisk, tmp_path: Path) -> None:
    """The room is asked of the folder that was named; the file may lie elsewhere, or somebody is faster."""
    disk.fill_to_the_last_byte()
    with pytest.raises(DiskFull, match="2 MB more are needed"):
        Volume(tmp_path, reserve_bytes=lambda: 0).write(disk.root / "one", b"x" * 2 * MEGABYTE)
    assert files(disk) == []


def test_a_folder_that_is_not_there_yet_is_made(tmp_path: Path) -> None:
    volume = Volume(tmp_path / "not" / "yet", reserve_bytes=lambda: 0)
    volume.check_room(1)
    volume.write(tmp_path / "not" / "yet" / "one", b"x")
    assert (tmp_path / "not" / "yet" / "one").read_bytes() == b"x"


def test_another_fault_is_not_taken_for_a_failing_disk(tmp_path: Path) -> None:
    volume = Volume(tmp_path, reserve_bytes=lambda: 0)
    (tmp_path / "one").mkdir()
    with pytest.raises(FolderNotUsable):
        volume.write(tmp_path / "one", b"x")
    volume.write(tmp_path / "two", b"x")


@pytest.mark.parametrize("call", ["fsync", "rename"])
def test_a_disk_that_failed_once_is_not_asked_again(tmp_path: Path, call: str) -> None:
    """The second flush would succeed, and what the first one lost would be lost all the same."""
    script = """
import sys
from pathlib import Path
from ezp2p.errors import DiskFailing
from ezp2p.storage.volume import Volume
folder = Path(sys.argv[1])
volume = Volume(folder, reserve_bytes=lambda: 0)
for attempt in (volume.write, volume.write_from_reserve, lambda path, data: volume.check_room(1)):
    try:
        attempt(folder / "one.dcm", b"x")
    except DiskFailing as error:
        sys.stderr.writelines([f"{error}\\n"])
"""
    folder, log = tmp_path / "folder", tmp_path / "trace.txt"
    folder.mkdir()
    command = [binary("/usr/bin/strace"), "-y", "-o", str(log), "-e", "trace=openat,fsync,rename"]
    command += ["-e", f"inject={call}:error=EIO:when=1"]
    done = subprocess.run(
        [*command, sys.executable, "-c", script, str(folder)], capture_output=True, text=True, timeout=60, check=False
    )
    if "ptrace" in done.stderr.lower():
        pytest.skip("system calls cannot be traced here")
    assert done.stderr.splitlines() == [str(DiskFailing(folder=folder))] * 3
    tried = [line for line in log.read_text("utf-8").splitlines() if "O_CREAT|O_EXCL" in line]
    assert len(tried) == 1, tried
    assert list(folder.iterdir()) == []
