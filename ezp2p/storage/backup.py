"""A copy of a database as it was before a newer program changes its tables."""

import contextlib
import os
import sqlite3
from pathlib import Path

from ezp2p.storage.atomic_file import fault, flush_folder


def back_up(path: Path, version: int) -> Path:
    """Copy the database at `path`, whose tables are of `version`, beside it; gives where.

    The copy is whole and on the disk when this returns. Others may read and write the database meanwhile.

    Raises
    ------
    sqlite3.Error
        If the database cannot be read, or the copy not be written.
    StoreFault
        If the copy cannot be made durable.
    """
    copy = path.with_name(f"{path.name}.v{version}.backup")
    aside = copy.with_name(f".{copy.name}.part")
    try:
        aside.unlink(missing_ok=True)
        os.close(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        _copy(path, aside)
        _flush(aside)
        aside.replace(copy)
        flush_folder(path.parent)
    except OSError as error:
        _remove(aside)
        raise fault(path.parent, error, need_bytes=path.stat().st_size) from error
    except sqlite3.Error:
        _remove(aside)
        raise
    return copy


def _copy(path: Path, aside: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as source, contextlib.closing(sqlite3.connect(aside)) as target:
        target.execute("PRAGMA journal_mode = OFF")  # it is thrown away if it does not become whole
        target.execute("PRAGMA synchronous = OFF")  # and flushed once, at its end
        source.backup(target)


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
