"""Adding to a file: in the order of a power cut where that is wanted, and with its failures told."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from ezp2p.errors import DiskFull, FolderNotUsable
from ezp2p.storage.append_file import append
from tests.peers.disk import memory_disk
from tests.peers.process import binary


def calls_of(path: Path, *options: str, is_durable: bool) -> tuple[str, list[str]]:
    """What a process that adds to `path` ends with, and what it asked of the system for that."""
    script = """
import sys
from pathlib import Path
from ezp2p.errors import EzP2PError
from ezp2p.storage.append_file import append
try:
    append(Path(sys.argv[1]), b"new\\\\n", is_durable=sys.argv[2] == "True")
    print("added")
except EzP2PError as error:
    print(type(error).__name__)
"""
    log = path.with_name("trace.txt")
    traced = [binary("/usr/bin/strace"), "-y", "-o", str(log), "-P", str(path), "-e", "trace=write,fsync", *options]
    command = [*traced, sys.executable, "-c", script, str(path), str(is_durable)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    if "ptrace" in done.stderr.lower():
        pytest.skip("system calls cannot be traced here")
    return done.stdout.strip(), re.findall(r"^(write|fsync)\(", log.read_text("utf-8"), re.MULTILINE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "one.jsonl"
    path.write_bytes(b"old\n")
    return path


def test_what_is_added_stands_at_the_end(path: Path) -> None:
    append(path, b"new\n", is_durable=False)
    append(path, b"newer\n", is_durable=True)
    assert path.read_bytes() == b"old\nnew\nnewer\n"


@pytest.mark.parametrize(("is_durable", "calls"), [(True, ["write", "fsync"]), (False, ["write"])])
def test_what_must_survive_a_power_cut_is_flushed(path: Path, is_durable: bool, calls: list[str]) -> None:
    assert calls_of(path, is_durable=is_durable) == ("added", calls)


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("write:error=ENOSPC", "DiskFull"),
        ("write:error=EIO", "DiskFailing"),
        ("fsync:error=EIO", "DiskFailing"),
        ("write:error=EACCES", "FolderNotUsable"),
    ],
)
def test_a_disk_that_fails_is_told_and_not_tried_again(path: Path, fault: str, said: str) -> None:
    answer, calls = calls_of(path, "-e", f"inject={fault}", is_durable=True)
    assert answer == said
    assert len(calls) == len(set(calls))


def test_a_full_disk_is_told_with_what_is_missing(tmp_path: Path) -> None:
    with memory_disk(tmp_path, 4) as disk:
        path = disk.root / "one.jsonl"
        path.write_bytes(b"old\n")
        disk.fill_to_the_last_byte()
        with pytest.raises(DiskFull, match="100 KB more are needed"):
            append(path, b"x" * 100_000, is_durable=True)
        assert path.read_bytes().startswith(b"old\n")


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FolderNotUsable, match="No such file"):
        append(tmp_path / "none", b"x", is_durable=False)
    assert list(tmp_path.iterdir()) == []
