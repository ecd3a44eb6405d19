"""A file is there whole, or not at all: on full disks, in folders of no use, and in the order of a power cut."""

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from ezp2p.errors import FolderNotUsable
from ezp2p.storage.atomic_file import make_folder, write
from tests.peers.disk import memory_disk
from tests.peers.process import binary

LARGE = bytes(range(256)) * 8192 + b"tail"


def traced(
    folder: Path, *options: str, name: str = "one.dcm", call: str = 'write(Path(sys.argv[1]), b"new bytes")'
) -> tuple[str, list[str]]:
    """What a process that writes `name` into `folder` ends with, and the system calls that it made there."""
    script = f"""
import sys
from pathlib import Path
from ezp2p.errors import EzP2PError
from ezp2p.storage.atomic_file import write
try:
    {call}
    print("written")
except EzP2PError as error:
    print(type(error).__name__, error)
"""
    log = folder.parent / "trace.txt"
    calls = "trace=openat,write,fcntl,fsync,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat"
    command = [
        binary("/usr/bin/strace"),
        "-y",
        "-o",
        str(log),
        "-e",
        calls,
        *options,
        sys.executable,
        "-c",
        script,
        str(folder / name),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    if "ptrace" in done.stderr or "PTRACE" in done.stderr:
        pytest.skip("system calls cannot be traced here")
    here = re.escape(str(folder))
    return done.stdout.strip(), [line for line in log.read_text().splitlines() if re.search(here, line)]


def test_a_new_file_holds_the_bytes_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "one.dcm"
    write(path, b"bytes" * 100_000)
    assert path.read_bytes() == b"bytes" * 100_000
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="modes are those of POSIX")
def test_what_is_written_is_for_this_user_alone(tmp_path: Path) -> None:
    write(tmp_path / "one.dcm", b"x")
    assert stat.S_IMODE((tmp_path / "one.dcm").stat().st_mode) == 0o600


def test_an_old_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "one.dcm"
    write(path, b"a longer text than the new one")
    write(path, b"new")
    assert path.read_bytes() == b"new"


def test_an_empty_file_can_be_written(tmp_path: Path) -> None:
    write(tmp_path / "empty", b"")
    assert (tmp_path / "empty").read_bytes() == b""


def test_a_long_name_leaves_room_for_the_name_aside(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    write(path, b"x")
    assert path.read_bytes() == b"x"


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"untouched")
    link.symlink_to(target)
    write(link, b"new")
    assert target.read_bytes() == b"untouched"
    assert not link.is_symlink()


def test_a_folder_that_is_a_file_is_named_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(FolderNotUsable, match=r"cannot write to .*file.*\(Not a directory\)"):
        write(tmp_path / "file" / "below" / "one.dcm", b"x")
    with pytest.raises(FolderNotUsable, match=r"File exists|Not a directory"):
        make_folder(tmp_path / "file")


def test_a_path_that_is_a_folder_stays_one(tmp_path: Path) -> None:
    (tmp_path / "one.dcm").mkdir()
    with pytest.raises(FolderNotUsable, match="Is a directory"):
        write(tmp_path / "one.dcm", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["one.dcm"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_is_named_with_the_reason(tmp_path: Path) -> None:
    folder = tmp_path / "read-only"
    folder.mkdir(mode=0o500)
    with pytest.raises(FolderNotUsable, match="Permission denied"):
        write(folder / "one.dcm", b"x")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("size", [0, 5, (1 << 20) - 1, 1 << 20, (1 << 20) + 5, len(LARGE)])
def test_what_is_not_read_soon_is_the_same_file(tmp_path: Path, size: int) -> None:
    write(tmp_path / "one.picture", LARGE[:size], is_read_soon=False)
    assert (tmp_path / "one.picture").read_bytes() == LARGE[:size]
    assert [path.name for path in tmp_path.iterdir()] == ["one.picture"]


def test_what_is_not_read_soon_is_the_same_file_where_there_is_no_way_past_the_cache(tmp_path: Path) -> None:
    with memory_disk(tmp_path, 16) as disk:
        write(disk.root / "one.picture", LARGE, is_read_soon=False)
        assert (disk.root / "one.picture").read_bytes() == LARGE


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a file go past its cache")
@pytest.mark.parametrize(
    ("fault", "said"),
    [("", "written"), ("write:error=EINVAL:when=1", "written"), ("write:error=ENOSPC:when=2", "DiskFull")],
)
def test_what_is_not_read_soon_goes_past_the_cache_and_is_flushed(tmp_path: Path, fault: str, said: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    options = ["-e", f"inject={fault}"] if fault else []
    written = 'write(Path(sys.argv[1]), (bytes(range(256)) * 8192 + b"tail"), is_read_soon=False)'
    answer, calls = traced(folder, *options, call=written)
    assert answer.startswith(said), (answer, calls)
    direct = [call for call in calls if call.startswith("fcntl") and "O_DIRECT" in call and "F_SETFL" in call]
    assert direct, calls
    if said == "written":
        assert (folder / "one.dcm").read_bytes() == LARGE
        assert [call for call in calls if call.startswith("fsync")], calls
    else:
        assert list(folder.iterdir()) == []


def test_the_order_is_that_which_survives_a_power_cut(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    said, calls = traced(folder)
    calls = [call for call in calls if not call.startswith(("mkdir", "fcntl"))]  # it is there already
    assert said == "written"
    steps = [
        r"openat\(.*\.part\", .*O_CREAT\|O_EXCL",
        r"write\(\d+<.*\.part>, \"new bytes\", 9\)",
        r"fsync\(\d+<.*\.part>\)",
        r"rename.*\.part\".*one\.dcm\"",
        rf"openat\(.*\"{re.escape(str(folder))}\", O_RDONLY",
        rf"fsync\(\d+<{re.escape(str(folder))}>\)",
    ]
    assert len(calls) == len(steps), calls
    for step, call in zip(steps, calls, strict=True):
        assert re.match(rf"{step}.* = [^-]", call), (step, call)


def test_a_new_folder_survives_a_power_cut_too(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    _said, calls = traced(folder, name="new/er/one.dcm")
    flushed = [re.sub(r".*<(.*)>.*", r"\1", call) for call in calls if call.startswith("fsync")]
    flushed = [name.removeprefix(str(folder)) for name in flushed]
    assert sorted(name for name in flushed if not name.endswith(".part")) == ["", "/new", "/new/er"]


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("fsync:error=ENOSPC:when=1", "DiskFull"),
        ("fsync:error=EDQUOT:when=1", "DiskFull"),
        ("fsync:error=EIO:when=1", "DiskFailing"),
        ("rename:error=EIO:when=1", "DiskFailing"),
        ("mkdir:error=EIO:when=1", "DiskFailing"),
        ("rename:error=EACCES:when=1", "FolderNotUsable"),
        ("mkdir:error=ENOSPC:when=1", "DiskFull"),
    ],
)
def test_a_disk_that_fails_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path, fault: str, said: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "one.dcm").write_bytes(b"old bytes")
    name = "new/one.dcm" if fault.startswith("mkdir") else "one.dcm"
    answer, calls = traced(folder, "-e", f"inject={fault}", name=name)
    assert answer.startswith(f"{said} "), (answer, calls)
    assert "Traceback" not in answer
    assert (folder / "one.dcm").read_bytes() == b"old bytes"
    assert [path.name for path in folder.rglob("*")] == ["one.dcm"]
    assert sum(call.startswith("fsync") for call in calls) <= 1  # a failed flush is final
