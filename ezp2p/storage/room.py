"""How much room a disk has left, and what is said when it is too little."""

import math
import shutil
from pathlib import Path

from ezp2p.errors import DiskFull

_KILOBYTE = 1_000
_MEGABYTE = 1_000_000
_GIGABYTE = 1_000_000_000


def free_bytes(folder: Path) -> int | None:
    """What this user may still write to the disk that holds `folder`, which need not be there yet.

    None where the system does not say. A quota is not in it.
    """
    for one in (folder, *folder.parents):
        try:
            return shutil.disk_usage(one).free
        except FileNotFoundError:
            continue
        except OSError:
            return None
    return None


def disk_full(folder: Path, need_bytes: int) -> DiskFull:
    """The error for a write of `need_bytes` for which `folder` has no room, with what is missing.

    Where the system speaks of more room than that, a quota or the number of files is used up, and all of it is missing.
    """
    free = free_bytes(folder)
    missing = need_bytes if free is None or free >= need_bytes else need_bytes - free
    return DiskFull(folder=folder, missing=in_words(missing))


def in_words(size_bytes: int) -> str:
    """A size for people, such as `12 MB`; always rounded up, so that freeing as much is enough."""
    if size_bytes <= 999 * _KILOBYTE:
        return f"{max(1, math.ceil(size_bytes / _KILOBYTE))} KB"
    if size_bytes <= 999 * _MEGABYTE:
        return f"{math.ceil(size_bytes / _MEGABYTE)} MB"
    return f"{math.ceil(size_bytes * 10 / _GIGABYTE) / 10:g} GB"
