"""What SQLite's errors mean for a person, and the mark that has a database checked at the next start."""

import contextlib
import sqlite3
import tempfile
from pathlib import Path
from typing import Final

from ezp2p.errors import DatabaseDamaged, DatabaseNotUsable, DiskFailing, StoreFault
from ezp2p.storage.atomic_file import IS_FULL
from ezp2p.storage.room import disk_full

_LEAST_BYTES: Final = 1 << 16
"""What SQLite needs to open a database in WAL mode: the file that its processes share, and a page of the log."""

_DAMAGE: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_MAY_BE_FULL: Final = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN})
_FAILING: Final = frozenset({
    sqlite3.SQLITE_IOERR_READ,
    sqlite3.SQLITE_IOERR_CORRUPTFS,  # what a read is told that the disk refuses
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_DIR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
})


def fault_of(path: Path, error: sqlite3.Error) -> StoreFault:
    """Why the database at `path` cannot be used. Where it is damaged, a mark is left."""
    extended = getattr(error, "sqlite_errorcode", 0)
    code = extended & 0xFF
    if code in _DAMAGE:
        return damaged(path, str(error))
    if code == sqlite3.SQLITE_FULL or (code in _MAY_BE_FULL and _is_full(path.parent)):
        return disk_full(path.parent, _LEAST_BYTES)
    if extended in _FAILING:
        return DiskFailing(folder=path.parent)
    return DatabaseNotUsable(
        path=path,
        reason=str(error),
        cure="Keep the file as it is and ask for help; the pictures lie beside it.",
    )


def _is_full(folder: Path) -> bool:
    """Whether nothing can be written. SQLite may speak of an input or output error then, and tells of no quota."""
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(bytes(_LEAST_BYTES))
    except OSError as error:
        return error.errno in IS_FULL
    return False


# --- damage ---------------------------------------------------------------------------------------------------


def damaged(path: Path, reason: str) -> DatabaseDamaged:
    """The error for a damaged database, which is marked to be checked as a whole when it is opened again."""
    with contextlib.suppress(OSError):
        _mark_of(path).touch(mode=0o600)
    return DatabaseDamaged(
        path=path,
        reason=reason,
        cure="Start EzP2P again: it makes a new one from the files beside it, and keeps this one.",
    )


def check_if_marked(connection: sqlite3.Connection, path: Path) -> None:
    """Check the whole database if damage was met before. The mark goes once nothing is found.

    Raises
    ------
    DatabaseDamaged
        If it is damaged.
    """
    mark = _mark_of(path)
    if not mark.exists():
        return
    verdict = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    if verdict != "ok":
        raise damaged(path, verdict.splitlines()[0])
    with contextlib.suppress(OSError):
        mark.unlink(missing_ok=True)


def _mark_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.damaged")
