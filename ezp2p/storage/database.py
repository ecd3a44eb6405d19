"""SQLite databases that keep what they were told: WAL, full synchronization, numbered migrations."""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ezp2p.errors import DatabaseNotUsable, DiskFull, StoreFault
from ezp2p.storage.atomic_file import make_folder
from ezp2p.storage.backup import back_up
from ezp2p.storage.ballast import Ballast
from ezp2p.storage.database_faults import check_if_marked, fault_of
from ezp2p.storage.file_system import refuse_network

BUSY_TIMEOUT_S = 20.0

_LOG_PAGES = 500
"""The log of 2 MB is worked into the database early enough that on a full disk the ballast has room for it."""


def open_database(path: Path, migrations: Sequence[str]) -> sqlite3.Connection:
    """A connection to the database at `path`, brought to the newest schema.

    Each entry of `migrations` is one SQL script; the number of those applied is kept in `user_version`. A database
    that is there already is copied to `<name>.v<number>.backup` before any of them changes it. The connection may be
    used from one thread at a time. Durability is set on every connection and read back. Where damage was met before,
    all of it is checked.

    Raises
    ------
    DatabaseDamaged
        If the file is no database or not what was written to it.
    DatabaseNotUsable
        If it is of a newer program, or will not be durable.
    DiskFull, DiskFailing
        If it cannot be written.
    FolderOnNetwork
        If it would lie on another computer.
    FolderNotUsable
        If the folder cannot be made.
    """
    refuse_network(path.parent)
    make_folder(path.parent)
    try:
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise fault_of(path, error) from error
    try:
        connection.row_factory = sqlite3.Row
        check_if_marked(connection, path)
        _make_durable(connection, path)
        _migrate(connection, path, migrations)
    except sqlite3.Error as error:
        connection.close()
        raise fault_of(path, error) from error
    except StoreFault:
        connection.close()
        raise
    return connection


def _make_durable(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")  # sorting needs no disk then
    connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
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
        if 0 < version < len(migrations):
            back_up(path, version)
        for script in migrations[version:]:
            for statement in script.split(";"):
                if statement.strip():
                    connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    except BaseException:
        _roll_back(connection)
        raise
    if version < len(migrations):
        # Without its log a new database would look as if nothing had ever been in it.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _roll_back(connection: sqlite3.Connection) -> None:
    """Undo what is open. On a full disk SQLite has done so itself, and a second time would hide the reason."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """One transaction that holds the write lock from its start: all of it or nothing.

    Raises
    ------
    DiskFull, DiskFailing
        If the disk is full or reports an error; nothing was changed.
    DatabaseNotUsable
        If the database cannot be written, DatabaseDamaged if it is damaged.
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
        raise fault_of(_path_of(connection), error) from error


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """What is read inside, with its failures typed.

    Raises
    ------
    DatabaseNotUsable
        If the database cannot be read, DatabaseDamaged if it is damaged.
    DiskFull, DiskFailing
        If the disk is too full for it to be opened, or reports an error.
    """
    try:
        yield connection
    except sqlite3.DatabaseError as error:
        raise fault_of(_path_of(connection), error) from error


class Database:
    """A database that any thread may use: one at a time, each change one transaction.

    It can be opened and goes on recording when the disk is full: a ballast beside it is given up for that.
    """

    def __init__(self, path: Path, migrations: Sequence[str]) -> None:
        self._lock = threading.RLock()
        self._ballast = Ballast(path.with_name("ballast"))
        self._ballast.make_room()
        try:
            self._connection = open_database(path, migrations)
        except DiskFull:
            if not self._ballast.give_up():
                raise
            self._connection = open_database(path, migrations)
        self._ballast.lay()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """One transaction, or a part of the one that is open: all or nothing. Raises as the function of this name."""
        with self._lock:
            if self._connection.in_transaction:
                yield self._connection
                return
            self._ballast.make_room()
            try:
                with transaction(self._connection) as connection:
                    yield connection
            except DiskFull:
                self._ballast.give_up()  # for the next one: nobody can repeat what was done inside this one
                raise
            finally:
                self._ballast.lay()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """What is read inside, also within a transaction. Raises as the function of this name."""
        with self._lock, reading(self._connection) as connection:
            yield connection

    def close(self) -> None:
        """Close it."""
        with self._lock:
            self._connection.close()
            self._ballast.lay()


def _path_of(connection: sqlite3.Connection) -> Path:
    return Path(connection.execute("PRAGMA database_list").fetchone()["file"])
