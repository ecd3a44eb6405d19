"""Before a newer program changes the tables of a database, a whole copy lies beside it."""

import re
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from ezp2p.errors import DatabaseNotUsable, DiskFull
from ezp2p.storage.database import Database, open_database
from tests.peers.disk import ext4_disk
from tests.peers.process import binary

FIRST = "CREATE TABLE people (name TEXT PRIMARY KEY, story TEXT NOT NULL DEFAULT '')"
SECOND = "ALTER TABLE people ADD COLUMN age INTEGER NOT NULL DEFAULT 0"
THIRD = "DROP TABLE people"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of the first version with a row in it."""
    return old_database(tmp_path / "outbox.sqlite")


def old_database(path: Path, *, story: str = "") -> Path:
    database = Database(path, (FIRST,))
    with database.transaction() as connection:
        connection.execute("INSERT INTO people VALUES ('Erika', ?)", (story,))
    database.close()
    return path


def backup_of(path: Path, version: int) -> Path:
    return path.with_name(f"{path.name}.v{version}.backup")


def rows(path: Path) -> tuple[int, list[tuple[object, ...]]]:
    connection = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    found = connection.execute("SELECT * FROM people").fetchall()
    connection.close()
    return version, found


def names_beside(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir() if one.name not in {"ballast", "lost+found", "filler"})


def test_the_copy_is_as_it_was_before(path: Path) -> None:
    open_database(path, (FIRST, SECOND)).close()
    assert rows(path) == (2, [("Erika", "", 0)])
    assert rows(backup_of(path, 1)) == (1, [("Erika", "")])
    assert names_beside(path) == ["outbox.sqlite", "outbox.sqlite.v1.backup"]


def test_the_older_program_can_go_on_with_the_copy(path: Path) -> None:
    open_database(path, (FIRST, SECOND)).close()
    backup_of(path, 1).replace(path)
    database = Database(path, (FIRST,))
    with database.transaction() as connection:
        connection.execute("INSERT INTO people VALUES ('Max', '')")
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    database.close()


def test_what_is_only_in_the_log_is_in_the_copy_too(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("PRAGMA wal_autocheckpoint = 0")
    other.execute("INSERT INTO people VALUES ('Max', '')")
    other.commit()
    open_database(path, (FIRST, SECOND)).close()
    other.close()
    assert [name for name, *_ in rows(backup_of(path, 1))[1]] == ["Erika", "Max"]


def test_each_version_has_a_copy_of_its_own(path: Path) -> None:
    open_database(path, (FIRST, SECOND)).close()
    open_database(path, (FIRST, SECOND, THIRD)).close()
    assert rows(backup_of(path, 1))[1] == [("Erika", "")]
    assert rows(backup_of(path, 2))[1] == [("Erika", "", 0)]


def test_nothing_is_copied_where_nothing_changes(path: Path) -> None:
    open_database(path, (FIRST,)).close()
    open_database(path.with_name("new.sqlite"), (FIRST, SECOND)).close()
    assert names_beside(path) == ["new.sqlite", "outbox.sqlite"]


def test_the_copy_stays_when_the_change_fails(path: Path) -> None:
    with pytest.raises(DatabaseNotUsable, match="already exists"):
        open_database(path, (FIRST, "CREATE TABLE people (name TEXT)"))
    assert rows(path) == (1, [("Erika", "")])
    assert rows(backup_of(path, 1)) == (1, [("Erika", "")])


def test_several_programs_that_start_at_once_make_one_copy(path: Path) -> None:
    threads = [threading.Thread(target=lambda: open_database(path, (FIRST, SECOND)).close()) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert rows(backup_of(path, 1)) == (1, [("Erika", "")])
    assert rows(path)[0] == 2


def test_what_a_killed_program_left_of_a_copy_is_replaced(path: Path) -> None:
    path.with_name(f".{path.name}.v1.backup.part").write_bytes(b"half of a copy")
    open_database(path, (FIRST, SECOND)).close()
    assert names_beside(path) == ["outbox.sqlite", "outbox.sqlite.v1.backup"]


def test_without_room_for_the_copy_nothing_is_changed(tmp_path: Path) -> None:
    with ext4_disk(tmp_path, 96) as disk:
        path = old_database(disk.root / "outbox.sqlite", story="x" * 10_000_000)
        disk.fill_to_the_last_byte()
        with pytest.raises(DiskFull, match=r"too little room: .* more are needed"):
            Database(path, (FIRST, SECOND))
        assert [one for one in names_beside(path) if "backup" in one] == []
        disk.empty()
        Database(path, (FIRST, SECOND)).close()
        assert rows(path)[0] == 2
        assert rows(backup_of(path, 1))[0] == 1


def test_the_ballast_makes_room_for_a_copy_that_fits_into_it(tmp_path: Path) -> None:
    with ext4_disk(tmp_path, 96) as disk:
        path = old_database(disk.root / "outbox.sqlite", story="x" * 2_000_000)
        disk.fill_to_the_last_byte()
        Database(path, (FIRST, SECOND)).close()
        assert rows(path)[0] == 2
        assert rows(backup_of(path, 1))[0] == 1


def test_the_copy_is_flushed_before_it_has_its_name_and_its_name_before_anything_changes(path: Path) -> None:
    log = path.with_name("trace.txt")
    script = (
        "import sys; from pathlib import Path; from ezp2p.storage.backup import back_up; back_up(Path(sys.argv[1]), 1)"
    )
    traced = [binary("/usr/bin/strace"), "-y", "-o", str(log), "-e", "trace=pwrite64,fsync,fdatasync,rename"]
    done = subprocess.run(
        [*traced, sys.executable, "-c", script, str(path)], capture_output=True, text=True, timeout=60, check=False
    )
    if "ptrace" in done.stderr.lower():
        pytest.skip("system calls cannot be traced here")
    lines = [line for line in log.read_text("utf-8").splitlines() if str(path.parent) in line]
    last = max(number for number, line in enumerate(lines) if line.startswith("pwrite64") and ".part" in line)
    after = lines[last + 1 :]
    steps = [r"fsync\(\d+<.*\.part>\)", r"rename\(.*\.part\", .*\.v1\.backup\"", rf"fsync\(\d+<{path.parent}>\)"]
    assert len(after) == len(steps), after
    assert all(re.match(step, line) for step, line in zip(steps, after, strict=True)), after
