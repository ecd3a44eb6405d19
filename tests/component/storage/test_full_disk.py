"""A disk that is full to its last byte: the database can be opened and goes on recording, from its ballast."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from ezp2p.errors import DiskFull
from ezp2p.storage.ballast import AMPLE_BYTES, SIZE_BYTES, Ballast
from ezp2p.storage.database import Database, open_database
from tests.peers.disk import SmallDisk, ext4_disk, memory_disk

SCHEMA = ("CREATE TABLE events (at INTEGER PRIMARY KEY, what TEXT)",)


@pytest.fixture(params=["ext4", "tmpfs"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SmallDisk]:
    with (ext4_disk if request.param == "ext4" else memory_disk)(tmp_path, 96) as one:
        yield one


def ballast_bytes(disk: SmallDisk) -> int:
    path = disk.root / "ballast"
    return path.stat().st_blocks * 512 if path.exists() else 0


def record(database: Database, what: str) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO events (what) VALUES (?)", (what,))


def record_until_it_is_full(database: Database, disk: SmallDisk) -> int:
    """Fill what is left after each event; gives how many were recorded."""
    for done in range(1000):
        disk.fill()
        try:
            record(database, f"{done} {'x' * 100_000}")
        except DiskFull:
            return done
    return 1000


def recorded(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    found = [row[0] for row in connection.execute("SELECT what FROM events ORDER BY at")]
    connection.close()
    return found


def test_the_ballast_takes_its_room_for_real(disk: SmallDisk) -> None:
    Database(disk.root / "one.sqlite", SCHEMA).close()
    assert SIZE_BYTES <= ballast_bytes(disk) < SIZE_BYTES + 20_000


def test_the_ballast_is_never_what_fills_a_disk(disk: SmallDisk) -> None:
    disk.fill(leave_bytes=AMPLE_BYTES - 1_000_000)
    Database(disk.root / "one.sqlite", SCHEMA).close()
    assert ballast_bytes(disk) == 0


def test_a_running_program_goes_on_recording_on_a_full_disk(disk: SmallDisk) -> None:
    database = Database(disk.root / "one.sqlite", SCHEMA)
    for number in range(300):
        disk.fill_to_the_last_byte()
        assert disk.free_bytes == 0
        record(database, f"event {number}")
    database.close()
    assert recorded(disk.root / "one.sqlite") == [f"event {number}" for number in range(300)]


def test_a_program_can_be_started_on_a_full_disk_and_goes_on_recording(disk: SmallDisk) -> None:
    database = Database(disk.root / "one.sqlite", SCHEMA)
    record(database, "before")
    database.close()
    disk.fill_to_the_last_byte()
    assert disk.free_bytes == 0
    with pytest.raises(DiskFull):
        open_database(disk.root / "one.sqlite", SCHEMA)  # it takes more than nothing
    for number in range(8):
        database = Database(disk.root / "one.sqlite", SCHEMA)
        for event in range(100):
            record(database, f"{number} {event}")
        database.close()
        disk.fill_to_the_last_byte()
    assert ballast_bytes(disk) > SIZE_BYTES * 3 // 4
    disk.empty()
    assert len(recorded(disk.root / "one.sqlite")) == 801


def test_once_the_ballast_is_used_up_nothing_is_half_recorded(disk: SmallDisk) -> None:
    path = disk.root / "one.sqlite"
    database = Database(path, SCHEMA)
    disk.fill_to_the_last_byte()
    done = record_until_it_is_full(database, disk)
    assert done >= 10
    with database.reading() as connection:
        assert connection.execute("SELECT COUNT(*) FROM events").fetchone()[0] == done
    disk.empty()
    record(database, "there is room again")
    database.close()
    assert len(recorded(path)) == done + 1


def test_the_ballast_is_laid_anew_once_there_is_room(disk: SmallDisk) -> None:
    database = Database(disk.root / "one.sqlite", SCHEMA)
    disk.fill_to_the_last_byte()
    record(database, "one")
    assert ballast_bytes(disk) < SIZE_BYTES
    disk.empty()
    record(database, "two")
    assert ballast_bytes(disk) >= SIZE_BYTES
    database.close()


def test_a_new_database_on_a_full_disk_is_refused_in_words(disk: SmallDisk) -> None:
    disk.fill_to_the_last_byte()
    with pytest.raises(DiskFull, match="Nothing was saved of this: free some space and try again"):
        Database(disk.root / "one.sqlite", SCHEMA)
    disk.empty()
    Database(disk.root / "one.sqlite", SCHEMA).close()


def test_a_large_change_that_finds_no_room_frees_the_ballast_for_the_next_one(disk: SmallDisk) -> None:
    database = Database(disk.root / "one.sqlite", SCHEMA)
    disk.fill(leave_bytes=2_000_000)
    with pytest.raises(DiskFull):
        record(database, "x" * 3_000_000)
    assert ballast_bytes(disk) == 0
    record(database, "x" * 3_000_000)
    database.close()


def test_a_ballast_that_was_given_up_because_the_system_had_spoken_of_room_is_not_laid_again(tmp_path: Path) -> None:
    """With a quota the disk looks ample for ever, and the ballast would take what the database needs."""
    ballast = Ballast(tmp_path / "ballast")
    ballast.lay()
    assert ballast.give_up()
    ballast.lay()
    assert not (tmp_path / "ballast").exists()
    Ballast(tmp_path / "ballast").lay()  # at the next start
    assert (tmp_path / "ballast").exists()


def test_a_ballast_that_cannot_be_laid_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "ballast").mkdir()
    database = Database(tmp_path / "one.sqlite", SCHEMA)
    record(database, "one")
    database.close()
    assert not Ballast(tmp_path / "not" / "there" / "ballast").give_up()


def test_the_log_stays_smaller_than_the_ballast(tmp_path: Path) -> None:
    path = tmp_path / "one.sqlite"
    database = Database(path, SCHEMA)
    for number in range(60):
        record(database, f"{number} {'x' * 100_000}")
        assert path.with_name("one.sqlite-wal").stat().st_size < SIZE_BYTES * 3 // 4
    database.close()


def test_sorting_needs_no_disk(disk: SmallDisk) -> None:
    database = Database(disk.root / "one.sqlite", SCHEMA)
    with database.reading() as connection:
        assert connection.execute("PRAGMA temp_store").fetchone()[0] == 2
    database.close()
