"""A file is there whole, or not at all, also after a power cut."""

import contextlib
import errno
import mmap
import os
import secrets
import sys
from pathlib import Path

from ezp2p.errors import DiskFailing, FolderNotUsable, StoreFault
from ezp2p.storage.room import disk_full

_IS_WINDOWS = os.name == "nt"
IS_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
"""What the system says where the disk or a quota is used up."""

_LEAST_BYTES = 1 << 12
"""What the smallest thing on a disk takes up."""

_DIRECT_PIECE_BYTES = 1 << 20


def write(path: Path, data: bytes, *, is_read_soon: bool = True) -> None:
    """Write `data` aside, flush it to the disk, rename it to `path`, flush the folder.

    When this returns, the file survives a power cut. When it raises, what was there before is still there, unless
    the folder alone could not be flushed: then the new file is whole, but nobody knows for how long. A failed flush is
    final: it is never tried again on the same file, because the system may have dropped the pages.

    What is not `is_read_soon` goes past the system's cache where the system offers that (Linux): the disk takes it
    from our memory, which costs half the time and no copy.

    Raises
    ------
    DiskFull
        If the disk or the quota is exhausted.
    DiskFailing
        If the disk reports an error.
    FolderNotUsable
        If the folder cannot be written to for another reason.
    """
    aside = path.with_name(f".{path.name[:64]}.{secrets.token_hex(4)}.part")
    make_folder(path.parent)
    try:
        _write_through(aside, data, is_read_soon=is_read_soon)
        aside.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise fault(path.parent, error, need_bytes=len(data)) from error


def make_folder(folder: Path) -> None:
    """Make `folder` and those above it where they are missing, so that they survive a power cut.

    What is made is for its user alone: it will hold names and pictures.

    Raises
    ------
    DiskFull
        If the disk or the quota is exhausted.
    DiskFailing
        If the disk reports an error.
    FolderNotUsable
        If it cannot be made for another reason.
    """
    try:
        missing = [one for one in folder.parents if not one.exists()]
        if not folder.is_dir():
            missing.insert(0, folder)
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)
            flush_folder(one.parent)
    except OSError as error:
        raise fault(folder, error, need_bytes=_LEAST_BYTES) from error


def _write_through(path: Path, data: bytes, *, is_read_soon: bool) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb", buffering=0) as file:
        rest = memoryview(data)
        if not is_read_soon and len(data) >= _DIRECT_PIECE_BYTES:
            rest = rest[_write_past_cache(file.fileno(), rest) :]
        while rest:
            rest = rest[file.write(rest) or 0 :]
        os.fsync(file.fileno())


def _write_past_cache(descriptor: int, data: memoryview) -> int:
    """Write the whole blocks of `data` from memory that begins at a page; how many bytes were written.

    A file system that cannot do so says that by its first answer; the rest is written in the usual way.
    """
    if sys.platform != "linux":
        return 0
    import fcntl

    end = len(data) - len(data) % _LEAST_BYTES
    written = 0
    flags = fcntl.fcntl(descriptor, fcntl.F_GETFL)
    with mmap.mmap(-1, _DIRECT_PIECE_BYTES) as room, memoryview(room) as pages:
        try:
            fcntl.fcntl(descriptor, fcntl.F_SETFL, flags | os.O_DIRECT)
            while written < end and written % _LEAST_BYTES == 0:
                size = min(_DIRECT_PIECE_BYTES, end - written)
                pages[:size] = data[written : written + size]
                written += os.write(descriptor, pages[:size])
        except OSError as error:
            if error.errno != errno.EINVAL:
                raise
        finally:
            fcntl.fcntl(descriptor, fcntl.F_SETFL, flags)
    return written


def flush_folder(folder: Path) -> None:
    """Make a rename in `folder` survive a power cut. Windows keeps renames by itself and opens no folders."""
    if _IS_WINDOWS:
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def fault(folder: Path, error: OSError, *, need_bytes: int) -> StoreFault:
    """What the failure of a write of `need_bytes` in `folder` means."""
    if error.errno in IS_FULL:
        return disk_full(folder, need_bytes)
    if error.errno == errno.EIO:
        return DiskFailing(folder=folder)
    return FolderNotUsable(folder=folder, reason=os.strerror(error.errno) if error.errno else "unknown reason")
