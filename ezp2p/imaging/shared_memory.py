"""Memory that this program writes and one child only reads, so that a file need not go through the pipe to it.

Linux has it as a file without a name, sealed: who is given its descriptor can neither change it nor make it longer.
Where a system has no such thing, files go through the pipe.
"""

import contextlib
import logging
import mmap
import os
import sys
from typing import Final

logger = logging.getLogger(__name__)

SHARED_BYTES: Final = 16 << 20
"""The largest file for it, as most photos are smaller: what was once taken up stays so."""

_STEP_BYTES: Final = 1 << 20
_SEAL_FUTURE_WRITE: Final = 0x0010
"""Nobody but who wrote before (linux/fcntl.h, Linux 5.1); Python has no name for it yet."""


class SharedMemory:
    """Room for one file of at most `SHARED_BYTES`.

    Raises
    ------
    OSError
        If the system refuses it.
    """

    def __init__(self) -> None:
        self.descriptor, self._view = _sealed()
        self._taken_bytes = 0

    def put(self, data: bytes | memoryview) -> bool:
        """Have `data` lie there from its beginning; False where it is too long, or the system has no room for it."""
        size = memoryview(data).nbytes
        if size > SHARED_BYTES or not self._has_room(size):
            return False
        self._view[:size] = data
        return True

    def _has_room(self, size: int) -> bool:
        """Ask for the memory before: a write into what the system cannot give would end this program."""
        wanted = min(SHARED_BYTES, -(-size // _STEP_BYTES) * _STEP_BYTES)
        if wanted > self._taken_bytes:
            try:
                os.posix_fallocate(self.descriptor, 0, wanted)
            except OSError:
                return False
            self._taken_bytes = wanted
        return True

    def close(self) -> None:
        """Give it back."""
        self._view.close()
        with contextlib.suppress(OSError):
            os.close(self.descriptor)


def shared_memory() -> SharedMemory | None:
    """Memory for one child; None where this system has none."""
    if not hasattr(os, "memfd_create"):
        return None
    try:
        return SharedMemory()
    except OSError as error:
        logger.info("No memory can be shared with a child (error %s): files go through the pipe", error.errno)
        return None


def _sealed() -> tuple[int, mmap.mmap]:
    """A descriptor by which nothing can be written, and the way to write all the same."""
    if sys.platform != "linux":
        raise OSError("only Linux has it")
    import fcntl

    descriptor = os.memfd_create("picture", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    try:
        os.ftruncate(descriptor, SHARED_BYTES)
        view = mmap.mmap(descriptor, SHARED_BYTES)
        seals = fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | _SEAL_FUTURE_WRITE | fcntl.F_SEAL_SEAL
        fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, seals)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor, view


def to_be_read(descriptor: int) -> mmap.mmap:
    """What lies there, for the child; the descriptor is used up."""
    view = mmap.mmap(descriptor, SHARED_BYTES, access=mmap.ACCESS_READ)
    os.close(descriptor)
    return view
