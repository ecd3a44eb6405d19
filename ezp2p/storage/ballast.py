"""A file of no use but its size: what is given up for it lets the database go on when the disk is full."""

import contextlib
import os
from pathlib import Path
from typing import Final

from ezp2p.storage.room import free_bytes

SIZE_BYTES: Final = 4_000_000
AMPLE_BYTES: Final = 64_000_000
"""It is laid only where this much is free, so that it never is what fills the disk."""

_STEP_BYTES: Final = 1_000_000
"""What a transaction has free before it begins. It is much more than one writes."""


class Ballast:
    """The ballast at `path`, for all processes that use its folder. Nothing here raises: it is help, not data."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._may_be_laid = True

    def make_room(self) -> None:
        """Before the database is opened or written to: give up as much as that needs on a full disk."""
        free = free_bytes(self._path.parent)
        if free is None or free >= _STEP_BYTES:
            return
        size = self._size() or 0
        if size:
            with contextlib.suppress(OSError):
                os.truncate(self._path, max(0, size - (_STEP_BYTES - free)))

    def lay(self) -> None:
        """Lay it where room is ample. Where it lies, take back of what was given up as much as nobody has taken yet.

        Else another program that writes and writes would soon have it all.
        """
        size = self._size()
        if size == SIZE_BYTES or not self._may_be_laid:
            return
        free = free_bytes(self._path.parent)
        if free is None or (size is None and free < AMPLE_BYTES):
            return
        with contextlib.suppress(OSError):
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            try:
                _allocate(descriptor, size or 0, min(SIZE_BYTES, (size or 0) + free))
            finally:
                os.close(descriptor)

    def give_up(self) -> bool:
        """Give up all of it, because no room was found though the system spoke of some, as with a quota.

        It is not laid again before the next start. Gives whether that made room.
        """
        self._may_be_laid = False
        had_some = bool(self._size())
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
        return had_some

    def _size(self) -> int | None:
        try:
            return self._path.stat().st_size
        except OSError:
            return None


def _allocate(descriptor: int, before: int, size: int) -> None:
    """Make the file grow from `before` to `size` bytes, with the room for them taken and not only promised."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(descriptor, before, max(1, size - before))
        return
    os.lseek(descriptor, before, os.SEEK_SET)
    rest = memoryview(bytes(size - before))
    while rest:
        rest = rest[os.write(descriptor, rest) :]
