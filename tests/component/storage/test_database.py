"""SQLite databases: durable on every connection, migrated as a whole, refused when they are not ours."""

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from ezp2p.errors import DatabaseDamaged, DatabaseNotUsable, DiskFull
from ezp2p.outbox.schema import MIGRATIONS
from ezp2p.storage.database import open_database, transaction

FIRST = "CREATE TABLE people (name TEXT PRIMARY KEY); CREATE INDEX by_name ON people (name)"
SECOND = "ALTER TABLE people ADD COLUMN age INTEGER NOT NULL DEFAULT 0"
LINKED = """
    CREATE TABLE parents (name TEXT PRIMARY KEY);
    CREATE TABLE children (name TEXT REFERENCES parents DEFERRABLE INITIALLY DEFERRED)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new folder" / "one.sqlite"


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    opened = open_database(path, (FIRST,))
    yield opened
    opened.close()


def names(connection: sqlite3.Connection) -> list[str]:
    return [row["name"] for row in connection.execute("SELECT name FROM people ORDER BY name")]


def version(path: Path) -> tuple[int, list[str]]:
    """The number of migrations that were applied, and the tables, as a stranger reads them."""
    opened = sqlite3.connect(path)
    tables = [row[0] for row in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    number = int(opened.execute("PRAGMA user_version").fetchone()[0])
    opened.close()
    return number, tables


# --- durability -----------------------------------------------------------------------------------------------


def test_every_connection_is_durable(path: Path) -> None:
    for _ in range(2):  # synchronous is a property of the connection, not of the file
        opened = open_database(path, (FIRST,))
        assert opened.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert opened.execute("PRAGMA synchronous").fetchone()[0] == 2
        assert opened.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        opened.close()


def test_a_database_that_cannot_be_made_durable_is_refused() -> None:
    with pytest.raises(DatabaseNotUsable, match="not durable here: memory"):
        open_database(Path(":memory:"), (FIRST,))


# --- migrations -----------------------------------------------------------------------------------------------


def test_a_new_database_gets_every_migration(path: Path) -> None:
    open_database(path, (FIRST, SECOND)).close()
    assert version(path) == (2, ["people"])


def test_an_old_database_gets_those_that_it_lacks_and_keeps_its_rows(path: Path) -> None:
    old = open_database(path, (FIRST,))
    old.execute("INSERT INTO people VALUES ('Erika')")
    old.close()
    new = open_database(path, (FIRST, SECOND))
    assert [tuple(row) for row in new.execute("SELECT * FROM people")] == [("Erika", 0)]
    new.close()
    assert version(path)[0] == 2


def test_a_migration_that_fails_leaves_the_database_as_it_was(path: Path) -> None:
    open_database(path, (FIRST,)).close()
    before = version(path)
    broken = "CREATE TABLE half (name TEXT); CREATE TABLE people (name TEXT)"
    with pytest.raises(DatabaseNotUsable, match="already exists"):
        open_database(path, (FIRST, SECOND, broken))
    assert version(path) == before
    open_database(path, (FIRST, SECOND)).close()


def test_a_database_of_a_newer_program_is_refused_and_not_touched(path: Path) -> None:
    open_database(path, (FIRST, SECOND)).close()
    before = path.read_bytes()
    with pytest.raises(DatabaseNotUsable, match=r"a newer version of EzP2P wrote it\). Use that version"):
        open_database(path, (FIRST,))
    assert path.read_bytes() == before


def test_two_processes_may_make_the_same_database_at_once(path: Path) -> None:
    failures: list[Exception] = []

    def make() -> None:
        try:
            open_database(path, (FIRST, SECOND)).close()
        except DatabaseNotUsable as error:
            failures.append(error)

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert version(path)[0] == 2


def test_the_outbox_has_no_semicolon_inside_a_statement(path: Path) -> None:
    opened = open_database(path, MIGRATIONS)
    tables = {row["name"] for row in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    opened.close()
    assert {"instances", "items", "studies", "series", "worklist_studies", "provisional_patient_ids"} <= tables


@pytest.mark.parametrize("content", [b"garbage" * 1000, b"SQLite format 3\0" + b"\xff" * 4096])
def test_a_file_that_is_no_database_is_refused_and_kept(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(DatabaseDamaged, match=r"is damaged \(file is not a database\)\. Start EzP2P again"):
        open_database(path, (FIRST,))
    assert path.read_bytes() == content


def test_a_folder_in_the_place_of_the_database_is_refused(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(DatabaseNotUsable, match="unable to open database file"):
        open_database(path, (FIRST,))


# --- transactions ---------------------------------------------------------------------------------------------


def add_and_fail(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO people VALUES ('Erika')")
    raise KeyError


def add_large_rows(connection: sqlite3.Connection) -> None:
    for number in range(100):
        connection.execute("INSERT INTO people VALUES (?)", (f"{number} {'x' * 1000}",))


def test_a_transaction_is_all_or_nothing(connection: sqlite3.Connection) -> None:
    with pytest.raises(KeyError), transaction(connection):
        add_and_fail(connection)
    assert names(connection) == []
    with transaction(connection):
        connection.execute("INSERT INTO people VALUES ('Erika')")
    assert names(connection) == ["Erika"]


def test_a_transaction_holds_the_write_lock_from_its_start(path: Path, connection: sqlite3.Connection) -> None:
    other = sqlite3.connect(path, timeout=0)
    with transaction(connection), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("INSERT INTO people VALUES ('Max')")
    other.close()


def test_a_full_disk_is_told_as_one_and_the_connection_stays_usable(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA max_page_count = 8")
    with pytest.raises(DiskFull, match="too little room: 66 KB more"), transaction(connection):
        add_large_rows(connection)
    assert names(connection) == []
    connection.execute("PRAGMA max_page_count = 10000")
    with transaction(connection):
        connection.execute("INSERT INTO people VALUES ('Erika')")
    assert names(connection) == ["Erika"]


def test_a_commit_that_fails_changes_nothing_and_the_connection_stays_usable(path: Path) -> None:
    connection = open_database(path, (LINKED,))
    with pytest.raises(sqlite3.IntegrityError), transaction(connection):
        connection.execute("INSERT INTO children VALUES ('Erika')")
    with transaction(connection):
        connection.execute("INSERT INTO parents VALUES ('Erika')")
        connection.execute("INSERT INTO children VALUES ('Erika')")
    assert len(connection.execute("SELECT * FROM children").fetchall()) == 1
    connection.close()


def test_a_database_that_cannot_be_written_is_named(path: Path, connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA query_only = ON")
    with (
        pytest.raises(DatabaseNotUsable, match=r"one\.sqlite cannot be used \(attempt to write a readonly database\)"),
        transaction(connection),
    ):
        connection.execute("INSERT INTO people VALUES ('Erika')")


def test_a_mistake_in_our_own_sql_is_not_taken_for_a_full_disk(connection: sqlite3.Connection) -> None:
    with pytest.raises(DatabaseNotUsable, match="no such table"), transaction(connection):
        connection.execute("INSERT INTO full_disks VALUES (1)")
