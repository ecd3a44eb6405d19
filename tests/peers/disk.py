"""Real disks: a small one that can be filled to the last byte, and one that says it is on another computer.

Mounting is for the administrator. Where it is not allowed the test is skipped; under CI it fails for root.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.peers.process import binary

_MEGABYTE = 1 << 20


class SmallDisk:
    """A disk of its own, mounted at `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._filler = root / "filler"

    @property
    def free_bytes(self) -> int:
        """What a user may still write."""
        return shutil.disk_usage(self.root).free

    def fill(self, *, leave_bytes: int = 0) -> None:
        """Use it up but for `leave_bytes`, or a little less."""
        with self._filler.open("ab", buffering=0) as file:
            most = self.free_bytes - leave_bytes - _MEGABYTE
            if most > 0:
                with contextlib.suppress(OSError):
                    os.posix_fallocate(file.fileno(), file.tell(), most)
            for piece in (_MEGABYTE, 1 << 12, 1):
                with contextlib.suppress(OSError):
                    while self.free_bytes > leave_bytes + (piece if leave_bytes else 0):
                        file.write(bytes(piece))

    def fill_to_the_last_byte(self) -> None:
        """Use it up, again and again until the system gives nothing back that it had put by."""
        while self.free_bytes:
            self.fill()
            os.sync()

    @contextlib.contextmanager
    def silent(self) -> Iterator[None]:
        """Whoever writes to it waits, and not even SIGKILL ends him before it answers again; not for memory."""
        _run(binary("/usr/sbin/fsfreeze"), "--freeze", str(self.root))
        try:
            yield
        finally:
            _run(binary("/usr/sbin/fsfreeze"), "--unfreeze", str(self.root))

    def empty(self) -> None:
        """Give back what was used up."""
        self._filler.unlink()


@contextlib.contextmanager
def ext4_disk(folder: Path, megabytes: int) -> Iterator[SmallDisk]:
    """An ext4 file system in a file, with its journal, as a small memory card has one."""
    image = folder / "disk.image"
    image.touch()
    os.truncate(image, megabytes * _MEGABYTE)
    # No blocks are put by for the administrator, who may run the test.
    _run(binary("/usr/sbin/mkfs.ext4"), "-q", "-m", "0", str(image))
    with _mounted(folder, "-o", "loop", str(image)) as root:
        yield SmallDisk(root)
    image.unlink()


@contextlib.contextmanager
def memory_disk(folder: Path, megabytes: int) -> Iterator[SmallDisk]:
    """A file system in memory."""
    with _mounted(folder, "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs") as root:
        yield SmallDisk(root)


@contextlib.contextmanager
def remote_disk(folder: Path, kind: str = "fuse.sshfs") -> Iterator[Path]:
    """A file system that the kernel lists as `kind`. It is empty, and refuses whatever is to be written."""
    with _served(folder, kind) as (root, _server):
        yield root


@contextlib.contextmanager
def hung_disk(folder: Path) -> Iterator[Path]:
    """Another computer's disk that does not answer, whatever it is asked; at the end it does, for who still waits."""
    with _served(folder, "fuse.sshfs") as (root, server):
        server.send_signal(signal.SIGSTOP)
        try:
            yield root
        finally:
            server.send_signal(signal.SIGCONT)


@contextlib.contextmanager
def _served(folder: Path, kind: str) -> Iterator[tuple[Path, subprocess.Popen[bytes]]]:
    _refuse_unless_allowed(os.access("/dev/fuse", os.W_OK) and os.geteuid() == 0, "FUSE cannot be used here")
    root = folder / "remote disk"
    root.mkdir()
    server = subprocess.Popen([sys.executable, "-m", "tests.peers.fuse_server", str(root), kind])
    try:
        deadline = time.monotonic() + 20
        while not os.path.ismount(root):
            _refuse_unless_allowed(server.poll() is None and time.monotonic() < deadline, "FUSE cannot be mounted here")
            time.sleep(0.02)
        yield root, server
    finally:
        _unmount(root)
        server.kill()
        server.wait(20)


@contextlib.contextmanager
def _mounted(folder: Path, *arguments: str) -> Iterator[Path]:
    root = folder / "disk"
    root.mkdir()
    _run(binary("/usr/bin/mount"), *arguments, str(root))
    try:
        yield root
    finally:
        _unmount(root)


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    _refuse_unless_allowed(done.returncode == 0, f"a disk cannot be made here: {done.stderr.strip()}")


def _refuse_unless_allowed(is_allowed: bool, reason: str) -> None:
    if is_allowed:
        return
    if os.environ.get("CI") == "true" and os.geteuid() == 0:
        pytest.fail(reason)
    pytest.skip(reason)


def _unmount(root: Path) -> None:
    subprocess.run(["/usr/bin/umount", str(root)], capture_output=True, timeout=60, check=False)
    if os.path.ismount(root):  # something has it open still
        subprocess.run(["/usr/bin/umount", "--lazy", str(root)], capture_output=True, timeout=60, check=False)
