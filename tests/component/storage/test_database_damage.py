"""A database that is not what was written to it is told from one that is full, newer or out of reach."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from ezp2p.errors import DatabaseDamaged, DatabaseNotUsable
from ezp2p.storage.database import Database, open_database
from tests.peers.process import binary

SCHEMA = ("CREATE TABLE people (name TEXT PRIMARY KEY, story TEXT)", "CREATE INDEX by_story ON people (story)")
PAGE_BYTES = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of many pages, closed."""
    path = tmp_path / "one.sqlite"
    database = Database(path, SCHEMA)
    with database.transaction() as connection:
        rows = [(f"{number:05}", f"{number} {'x' * 500}") for number in range(1000)]
        connection.executemany("INSERT INTO people VALUES (?, ?)", rows)
    database.close()
    return path


def overwrite(path: Path, *, page: int) -> None:
    """What a bad sector does to one page."""
    with path.open("r+b") as file:
        file.seek(page * PAGE_BYTES)
        file.write(b"\xa5" * PAGE_BYTES)


def pages_of(path: Path, table: str) -> list[int]:
    """The numbers, from 0, of the pages that hold the rows of `table`."""
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    connection.close()
    return [int(found[0]) - 1]


def names(path: Path) -> int:
    database = Database(path, SCHEMA)
    try:
        with database.reading() as connection:
            return int(connection.execute("SELECT COUNT(*) FROM people NOT INDEXED").fetchone()[0])
    finally:
        database.close()


def mark_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.damaged")


@pytest.mark.parametrize("kept_bytes", [100, PAGE_BYTES, 20 * PAGE_BYTES])
def test_a_database_that_was_cut_short_is_damaged(path: Path, kept_bytes: int) -> None:
    with path.open("r+b") as file:
        file.truncate(kept_bytes)
    with pytest.raises(DatabaseDamaged, match="Start EzP2P again: it makes a new one from the files beside it"):
        names(path)


def test_damage_that_is_met_while_it_runs_is_told_and_checked_at_the_next_start(path: Path) -> None:
    for page in pages_of(path, "people"):
        overwrite(path, page=page)
    database = Database(path, SCHEMA)
    with (
        pytest.raises(DatabaseDamaged, match=r"one\.sqlite is damaged \(database disk image is malformed\)"),
        database.reading() as connection,
    ):
        connection.execute("SELECT COUNT(*) FROM people NOT INDEXED").fetchone()
    assert mark_of(path).is_file()
    database.close()
    with pytest.raises(DatabaseDamaged):
        open_database(path, SCHEMA)
    assert mark_of(path).is_file()


def test_damage_that_is_met_while_writing_is_told_too(path: Path) -> None:
    for page in pages_of(path, "people"):
        overwrite(path, page=page)
    database = Database(path, SCHEMA)
    with pytest.raises(DatabaseDamaged), database.transaction() as connection:
        connection.execute("DELETE FROM people WHERE name > '00100'")
    assert mark_of(path).is_file()
    database.close()


def test_a_mark_has_all_of_it_checked_also_what_nobody_reads_at_the_start(path: Path) -> None:
    overwrite(path, page=40)
    open_database(path, SCHEMA).close()
    mark_of(path).touch()
    with pytest.raises(DatabaseDamaged):
        open_database(path, SCHEMA)
    assert path.is_file()


def test_an_index_that_does_not_fit_its_table_is_damage(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(
        "UPDATE sqlite_master SET sql = 'CREATE INDEX by_story ON people (name)' WHERE name = 'by_story'"
    )
    connection.commit()
    connection.close()
    mark_of(path).touch()
    with pytest.raises(DatabaseDamaged, match="by_story"):
        open_database(path, SCHEMA)


def test_a_mark_on_a_database_that_is_well_goes_away(path: Path) -> None:
    mark_of(path).touch()
    assert names(path) == 1000
    assert not mark_of(path).exists()


def test_what_is_no_damage_leaves_no_mark(path: Path) -> None:
    with pytest.raises(DatabaseNotUsable, match="newer version") as newer:
        open_database(path, SCHEMA[:1])
    database = Database(path, SCHEMA)
    with pytest.raises(DatabaseNotUsable, match="no such table") as mistaken, database.transaction() as connection:
        connection.execute("INSERT INTO full_disks VALUES (1)")
    database.close()
    assert not isinstance(newer.value, DatabaseDamaged)
    assert not isinstance(mistaken.value, DatabaseDamaged)
    assert not mark_of(path).exists()


def test_a_new_database_is_whole_without_its_log(tmp_path: Path) -> None:
    """A power cut may take the log; what remains must not look as if nothing had ever been in it."""
    path = tmp_path / "one.sqlite"
    opened = open_database(path, SCHEMA)
    alone = tmp_path / "elsewhere.sqlite"
    alone.write_bytes(path.read_bytes())
    opened.close()
    stranger = sqlite3.connect(alone)
    assert stranger.execute("PRAGMA user_version").fetchone() == (len(SCHEMA),)
    assert stranger.execute("SELECT COUNT(*) FROM people").fetchone() == (0,)
    stranger.close()


@pytest.mark.parametrize("calls", ["fsync,fdatasync", "pwrite64", "pread64"])
def test_a_disk_that_reports_an_error_is_neither_full_nor_is_the_database_damaged(path: Path, calls: str) -> None:
    script = """
import os, sys
from pathlib import Path
from ezp2p.errors import EzP2PError
from ezp2p.storage.database import Database
from tests.component.storage.test_database_damage import SCHEMA
try:
    database = Database(Path(sys.argv[1]), SCHEMA)
    with database.transaction() as connection:
        connection.execute("INSERT INTO people VALUES ('Erika', '')")
    print("recorded")
except EzP2PError as error:
    print(type(error).__name__, error)
"""
    traced = [binary("/usr/bin/strace"), "-f", "-o", "/dev/null", "-P", str(path), "-P", f"{path}-wal"]
    traced += ["-e", f"inject={calls}:error=EIO"]
    done = subprocess.run(
        [*traced, sys.executable, "-c", script, str(path)], capture_output=True, text=True, timeout=60, check=False
    )
    if "ptrace" in done.stderr.lower():
        pytest.skip("system calls cannot be traced here")
    assert done.stdout.startswith("DiskFailing The disk that holds"), (done.stdout, done.stderr)
    assert not mark_of(path).exists()
    assert names(path) == 1000
