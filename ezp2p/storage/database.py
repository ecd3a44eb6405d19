"""SQLite databases that keep what they were told: WAL, full synchronization, numbered migrations."""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ezp2p.errors import DatabaseNotUsable, DiskFull, StoreFault
from ezp2p.storage.atomic_file import make_folder

BUSY_TIMEOUT_S = 20.0

_LEAST_BYTES = 1 << 16
"""What SQLite needs to open a database in WAL mode: the file that its processes share, and a page of the log."""


def open_database(path: Path, migrations: Sequence[str]) -> sqlite3.Connection:
    """A connection to the database at `path`, brought to the newest schema.

    Each entry of `migrations` is one SQL script; the number of those applied is kept in `user_version`. The
    connection may be used from one thread at a time. Durability is set on every connection and read back.

    Raises
    ------
    DatabaseNotUsable
        If the file is no database, of a newer program, or will not be durable.
    DiskFull, FolderNotUsable
        If the folder cannot be made.
    """
    make_folder(path.parent)
    try:
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise _not_usable(path, error) from error
    try:
        connection.row_factory = sqlite3.Row
        _make_durable(connection, path)
        _migrate(connection, path, migrations)
    except sqlite3.Error as error:
        connection.close()
        raise _not_usable(path, error) from error
    except DatabaseNotUsable:
        connection.close()
        raise
    return connection


def _not_usable(path: Path, error: sqlite3.Error) -> StoreFault:
    """Why a database cannot be used. On a full disk SQLite may speak of an input or output error."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _free_bytes(path) < _LEAST_BYTES):
        return DiskFull(folder=path.parent)
    return DatabaseNotUsable(
        path=path,
        reason=str(error),
        cure="Keep the file as it is and ask for help; the pictures lie beside it.",
    )


def _free_bytes(path: Path) -> int:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return _LEAST_BYTES


def _make_durable(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    level = connection.execute("PRAGMA synchronous").fetchone()[0]
    if mode != "wal" or level != 2:
        raise DatabaseNotUsable(
            path=path,
            reason=f"it is not durable here: {mode}, {level}",
            cure="Choose a folder on a local disk.",
        )


def _migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(migrations):
            raise DatabaseNotUsable(
                path=path, reason="a newer version of EzP2P wrote it", cure="Use that version or a newer one."
            )
        for script in migrations[version:]:
            for statement in script.split(";"):
                if statement.strip():
                    connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    except BaseException:
        _roll_back(connection)
        raise


def _roll_back(connection: sqlite3.Connection) -> None:
    """Undo what is open. On a full disk SQLite has done so itself, and a second time would hide the reason."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """One transaction that holds the write lock from its start: all of it or nothing.

    Raises
    ------
    DiskFull
        If the disk is full; nothing was changed.
    DatabaseNotUsable
        If the database cannot be written.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            _roll_back(connection)
            raise
    except sqlite3.IntegrityError:
        raise
    except sqlite3.DatabaseError as error:
        raise _not_usable(_path_of(connection), error) from error


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """What is read inside, with its failures typed.

    Raises
    ------
    DatabaseNotUsable
        If the database is damaged or cannot be read.
    DiskFull
        If the disk is too full for it to be opened.
    """
    try:
        yield connection
    except sqlite3.DatabaseError as error:
        raise _not_usable(_path_of(connection), error) from error


def _path_of(connection: sqlite3.Connection) -> Path:
    return Path(connection.execute("PRAGMA database_list").fetchone()["file"])
