"""Adding to the end of a file that is there already."""

import os
from pathlib import Path

from ezp2p.storage.atomic_file import fault


def append(path: Path, data: bytes, *, is_durable: bool) -> None:
    """Add `data` to the file at `path`, which must be there; a durable addition survives a power cut.

    When this raises, a part of `data` may be there.

    Raises
    ------
    DiskFull
        If the disk or the quota is exhausted.
    DiskFailing
        If the disk reports an error; it is never tried again.
    FolderNotUsable
        If it cannot be written to for another reason.
    """
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            if is_durable:
                os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise fault(path.parent, error, need_bytes=len(data)) from error
