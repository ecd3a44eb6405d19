"""Files that a command makes, each under a name that nothing has and that no other program gets meanwhile."""

import os
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path

from ezp2p.errors import EzP2PError
from ezp2p.storage.atomic_file import fault
from ezp2p.storage.volume import Volume

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL


def names_like(name: str, ending: str) -> Iterator[str]:
    """`name` with its ending, then `name-2`, `name-3` and so on."""
    for number in count(1):
        yield f"{name}{ending}" if number == 1 else f"{name}-{number}{ending}"


def free_path(folder: Path, names: Iterable[str]) -> Path:
    """The first of `names` that nothing in `folder` has; for who makes the file exclusively, and at once."""
    return next(path for path in (folder / name for name in names) if not path.exists())


def write_new(volume: Volume, folder: Path, names: Iterable[str], data: bytes) -> Path:
    """Write a file under the first of `names` that is free; where it is. Nothing is left of it where that fails.

    Raises
    ------
    StoreFault
        If it cannot be written.
    """
    path = _reserved(folder, names)
    try:
        volume.write(path, data)
    except EzP2PError:
        path.unlink(missing_ok=True)
        raise
    return path


def _reserved(folder: Path, names: Iterable[str]) -> Path:
    """An empty file has the name from now on: another program that looks in the same moment gets the next one."""
    for name in names:
        try:
            os.close(os.open(folder / name, _FLAGS, 0o600))
        except FileExistsError:
            continue
        except OSError as error:
            raise fault(folder, error, need_bytes=0) from error
        return folder / name
    raise AssertionError("names do not end")
