"""A lost database is made anew from the files beside it: nothing lost, and nothing falsely sent."""

import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ezp2p.errors import DatabaseDamaged, DatabaseNotUsable, FolderNotUsable
from ezp2p.model.delivery import FINISHED, DeliveryState, OutboxItem
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.rebuild import open_or_rebuild
from ezp2p.outbox.schema import MIGRATIONS
from ezp2p.outbox.states import Happening
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_uids import FakeUids
from tests.fakes.invented import ENTRY, OTHER_PACS, PACS, SERIES, STUDY
from tests.fakes.outbox_items import add_items, new_instance

S = DeliveryState
H = Happening

made_anew = pytest.mark.expected_log("made anew")


def parts_of(folder: Path) -> list[Path]:
    """The files of the database."""
    return sorted(folder.glob("outbox.sqlite*"))


def lose_all_of_it(folder: Path) -> None:
    for part in parts_of(folder):
        part.unlink()


def lose_all_but_the_log(folder: Path) -> None:
    (folder / "outbox.sqlite").unlink()
    (folder / "outbox.sqlite-wal").write_bytes(b"what is left of the log" * 500)


def lose_all_but_a_log_that_is_whole(folder: Path) -> None:
    """SQLite would work it into whatever database it finds beside it."""
    with closing(sqlite3.connect(folder / "outbox.sqlite")) as connection, connection:
        connection.execute("UPDATE items SET state = 'SENT'")
        connection.commit()
        log = (folder / "outbox.sqlite-wal").read_bytes()
    lose_all_of_it(folder)
    (folder / "outbox.sqlite-wal").write_bytes(log)


def empty_it(folder: Path) -> None:
    (folder / "outbox.sqlite").write_bytes(b"")


def overwrite_it(folder: Path) -> None:
    (folder / "outbox.sqlite").write_bytes(b"this is no database" * 3000)


def truncate_it(folder: Path) -> None:
    data = (folder / "outbox.sqlite").read_bytes()
    (folder / "outbox.sqlite").write_bytes(data[: len(data) // 2])


def truncate_it_within_a_page(folder: Path) -> None:
    data = (folder / "outbox.sqlite").read_bytes()
    (folder / "outbox.sqlite").write_bytes(data[:5000])


def begin_it_anew(folder: Path) -> None:
    """As an earlier program, or a person who meant well."""
    lose_all_of_it(folder)
    elsewhere = folder / "elsewhere"
    Outbox(elsewhere, clock=FakeClock(), write=write).close()
    shutil.copy(elsewhere / "outbox.sqlite", folder / "outbox.sqlite")
    shutil.rmtree(elsewhere)


LOSSES = [
    lose_all_of_it,
    lose_all_but_the_log,
    lose_all_but_a_log_that_is_whole,
    empty_it,
    overwrite_it,
    truncate_it,
    truncate_it_within_a_page,
    begin_it_anew,
]


@pytest.fixture
def reopened(data_dir: Path, clock: FakeClock) -> Iterator[Callable[[], Outbox]]:
    """Opens the outbox; it is closed at the end."""
    opened: list[Outbox] = []

    def open_it() -> Outbox:
        opened.append(Outbox(data_dir, clock=clock, write=write))
        return opened[-1]

    yield open_it
    for one in opened:
        one.close()


@pytest.fixture
def outbox(reopened: Callable[[], Outbox]) -> Outbox:
    return reopened()


def fill(outbox: Outbox) -> None:
    """Items of two batches: 1 SENT, 2 CONFIRMED, 3 DISCARDED, 4 WAITING, 5 HELD, 6 SENDING, 7 QUEUED."""
    kept = [outbox.keep(new_instance(f"2.25.{number}", number), b"instance %d" % number) for number in range(1, 6)]
    outbox.accept("2.25.100", kept, [PACS], calling_ae="EZP2P", study=STUDY, series=[SERIES])
    add_items(outbox, 2, batch="other", first=6)
    for number in (1, 2, 5, 6):
        outbox.record(number, H.CLAIMED)
    outbox.record(1, H.ACCEPTED)
    outbox.record(2, H.ACCEPTED)
    outbox.record(2, H.COMMITTED)
    outbox.record(3, H.DISCARDED_BY_USER)
    outbox.record(4, H.FAILED_FOR_NOW)
    outbox.record(5, H.REFUSED)


def told_of(item: OutboxItem) -> tuple[object, ...]:
    """What of an item its files tell."""
    return item.batch, item.instance, item.destination, item.calling_ae, item.added


def oldest_first(outbox: Outbox) -> list[OutboxItem]:
    return list(reversed(outbox.items()))


# --- what comes back ------------------------------------------------------------------------------------------


@made_anew
@pytest.mark.parametrize("lose", LOSSES)
def test_however_it_was_lost_everything_is_there_again(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path, lose: Callable[[Path], None]
) -> None:
    fill(outbox)
    before = oldest_first(outbox)
    outbox.close()
    lose(data_dir)
    again = reopened()
    assert [told_of(item) for item in oldest_first(again)] == [told_of(item) for item in before]
    assert [item.state for item in oldest_first(again)] == [S.SENT, S.CONFIRMED, S.DISCARDED] + [S.UNKNOWN] * 4
    assert again.rebuilt is not None
    assert (again.rebuilt.items, again.rebuilt.sent_again, again.rebuilt.unreadable) == (7, 4, 0)
    again.close()
    assert reopened().rebuilt is None


@made_anew
@pytest.mark.parametrize("lose", [empty_it, overwrite_it, truncate_it])
def test_what_is_left_of_the_old_one_is_kept(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path, lose: Callable[[Path], None]
) -> None:
    fill(outbox)
    outbox.close()
    lose(data_dir)
    left = (data_dir / "outbox.sqlite").read_bytes()
    report = reopened().rebuilt
    assert report is not None
    assert report.quarantine == data_dir / "quarantine" / "20260203-120000"
    assert (report.quarantine / "outbox.sqlite").read_bytes() == left


@made_anew
def test_where_nothing_is_left_of_it_no_folder_is_named(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    fill(outbox)
    outbox.close()
    lose_all_of_it(data_dir)
    report = reopened().rebuilt
    assert report is not None
    assert report.quarantine is None


@made_anew
def test_a_database_that_is_lost_twice_within_a_second_is_kept_twice(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    fill(outbox)
    outbox.close()
    for folder in ("20260203-120000", "20260203-120000-2", "20260203-120000-3"):
        overwrite_it(data_dir)
        again = reopened()
        again.close()
        assert again.rebuilt is not None
        assert again.rebuilt.quarantine == data_dir / "quarantine" / folder


@made_anew
def test_the_history_tells_that_an_item_was_found_again(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    fill(outbox)
    outbox.close()
    lose_all_of_it(data_dir)
    again = reopened()
    sent, *_, last = oldest_first(again)
    (entry,) = again.events_of(last.item_id)
    assert (entry.happening, entry.state, entry.actor) == (H.FOUND_AGAIN, S.UNKNOWN, "")
    assert "sent once more" in entry.note
    assert last.note == entry.note
    assert (sent.note, sent.attempts) == ("", 0)


@made_anew
def test_what_a_person_held_is_held_with_its_sentence_and_does_not_go_out_by_itself(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    items = add_items(outbox, 6)
    for item in items[:5]:
        assert outbox.record(item.item_id, H.HELD_BY_USER, note="Wrong patient?")
    assert outbox.record(items[1].item_id, H.RETRIED_BY_USER)
    assert outbox.record(items[2].item_id, H.DISCARDED_BY_USER)
    assert outbox.readdress(items[3].item_id, OTHER_PACS)
    assert outbox.readdress(items[4].item_id, OTHER_PACS)
    assert outbox.record(items[4].item_id, H.HELD_BY_USER)
    outbox.record_all_of(PACS, H.DESTINATION_REFUSED, note="no")
    outbox.close()
    lose_all_of_it(data_dir)
    again = reopened()
    found = {item.instance.sop_instance_uid: item for item in again.items()}
    held, tried, discarded, elsewhere, held_there, refused = (found[f"2.25.{number}"] for number in range(1, 7))
    assert (held.state, held.note) == (S.HELD, "Wrong patient?")
    assert (held_there.state, held_there.note, held_there.destination) == (S.HELD, "Held by hand.", OTHER_PACS)
    assert [item.state for item in (tried, discarded, elsewhere, refused)] == [S.UNKNOWN, S.DISCARDED] + [S.UNKNOWN] * 2
    assert again.rebuilt is not None
    assert again.rebuilt.sent_again == 3
    assert again.record_all_of(PACS, H.DESTINATION_BACK) == 0
    assert [one.happening for one in again.events_of(held.item_id)] == [H.FOUND_AGAIN]
    again.close()
    lose_all_of_it(data_dir)
    assert {item.sop_instance_uid for item in (one.instance for one in reopened().items() if one.state is S.HELD)} == {
        "2.25.1",
        "2.25.5",
    }


@made_anew
def test_what_may_have_been_sent_may_be_there_already(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    add_items(outbox, 1)
    outbox.close()
    lose_all_of_it(data_dir)
    (item,) = reopened().items()
    assert reopened().may_be_stored(item)


@made_anew
def test_studies_series_worklist_studies_and_patient_ids_come_back(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path, clock: FakeClock, new_uid: FakeUids
) -> None:
    entry = replace(ENTRY, study_instance_uid="")
    given = outbox.studies.study_uid_for(entry, new_uid)
    patient_id = outbox.studies.new_patient_id(clock.now())
    patient = replace(STUDY.patient, patient_id=patient_id, is_provisional=True)
    study = replace(STUDY, study_instance_uid=given, patient=patient)
    series = replace(SERIES, worklist_entry=entry)
    kept = outbox.keep(replace(new_instance("2.25.1", 7), study_instance_uid=given), b"x")
    outbox.accept("b", [kept], [PACS], calling_ae="EZP2P", study=study, series=[series])
    outbox.close()
    lose_all_of_it(data_dir)
    register = reopened().studies
    assert register.frozen(given) == study
    assert register.frozen_series(series.series_instance_uid) == series
    assert register.study_uid_for(entry, new_uid) == given
    assert register.new_patient_id(clock.now()) != patient_id
    assert register.last_instance_number(series.series_instance_uid) == 7
    assert register.last_series_number(given) == 3


@made_anew
def test_a_local_copy_that_was_removed_on_purpose_is_not_missed(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    fill(outbox)
    items = oldest_first(outbox)
    outbox.close()
    for item in items[1:4]:  # confirmed, discarded, and one that waits
        item.instance.path.unlink()
    lose_all_of_it(data_dir)
    again = [item.instance.is_here for item in oldest_first(reopened())]
    assert again == [True, False, False, True, True, True, True]


@made_anew
def test_a_picture_that_no_manifest_knows_is_counted_and_stays(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    fill(outbox)
    stray = outbox.keep(new_instance("2.25.99"), b"never accepted")
    outbox.close()
    lose_all_of_it(data_dir)
    again = reopened()
    assert again.rebuilt is not None
    assert (again.rebuilt.items, again.rebuilt.unreadable) == (7, 1)
    assert stray.path.read_bytes() == b"never accepted"


@made_anew
def test_a_damaged_manifest_is_counted_and_left_as_it_is(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    fill(outbox)
    outbox.close()
    path = data_dir / "batches" / "2.25.100.jsonl"
    path.write_bytes(path.read_bytes()[:300])
    torn = path.read_bytes()
    lose_all_of_it(data_dir)
    again = reopened()
    assert again.rebuilt is not None
    assert (again.rebuilt.items, again.rebuilt.unreadable) == (2, 1 + 5)
    assert path.read_bytes() == torn


@made_anew
def test_pictures_without_any_manifest_are_not_sent_and_stay(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    add_items(outbox, 3)
    outbox.close()
    shutil.rmtree(data_dir / "batches")
    lose_all_of_it(data_dir)
    again = reopened()
    assert again.items() == ()
    assert again.rebuilt is not None
    assert again.rebuilt.unreadable == 3
    assert len(list((data_dir / "instances").glob("*.dcm"))) == 3


def test_an_empty_folder_and_an_outbox_without_items_are_no_loss(reopened: Callable[[], Outbox]) -> None:
    first = reopened()
    assert first.rebuilt is None
    first.keep(new_instance("2.25.1"), b"kept and never accepted")
    first.close()
    assert reopened().rebuilt is None


_STEPS = st.lists(
    st.tuples(st.sampled_from(["accept", *H]), st.integers(1, 6), st.sampled_from([(PACS,), (PACS, OTHER_PACS)])),
    max_size=25,
)


@made_anew
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(_STEPS)
def test_whatever_happened_before_the_same_items_come_back(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, tuple[object, ...]]]
) -> None:
    folder, clock = tmp_path_factory.mktemp("outbox"), FakeClock()
    with closing(Outbox(folder, clock=clock, write=write)) as outbox:
        add_items(outbox, 1, first=1000)
        for step, number, destinations in steps:
            clock.advance(1)
            if step == "accept":
                count = len(outbox.items())
                kept = outbox.keep(new_instance(f"2.25.{count + 1}", count + 1), b"x%d" % count)
                outbox.accept(f"2.25.{number}", [kept], destinations, calling_ae="EZP2P")  # type: ignore[arg-type]
            else:
                outbox.record(number, H(step))
        before = {(*told_of(item), _as_known(outbox, item)) for item in outbox.items()}
    lose_all_of_it(folder)
    with closing(Outbox(folder, clock=clock, write=write)) as again:
        assert {(*told_of(item), item.state) for item in again.items()} == before
        assert len(again.items()) == len(before)


def _as_known(outbox: Outbox, item: OutboxItem) -> DeliveryState:
    why = [one.happening for one in outbox.events_of(item.item_id) if one.happening != H.TOLD_OF_NEW_ADDRESS][-1]
    is_held_by_hand = item.state is S.HELD and why == H.HELD_BY_USER
    return item.state if item.state in FINISHED or is_held_by_hand else S.UNKNOWN


# --- when it is not made anew -----------------------------------------------------------------------------------


def test_a_newer_database_is_refused_and_not_made_anew(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    add_items(outbox, 1)
    outbox.close()
    with closing(sqlite3.connect(data_dir / "outbox.sqlite")) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(DatabaseNotUsable, match="newer version"):
        reopened()
    assert not (data_dir / "quarantine").exists()


_DELIVER = """
import sys
from pathlib import Path
from filelock import FileLock
lock = FileLock(Path(sys.argv[1]) / "delivery.lock")
lock.acquire()
print("holds", flush=True)
sys.stdin.readline()
"""


@made_anew
def test_while_another_process_delivers_nothing_is_made_anew(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    fill(outbox)
    outbox.close()
    overwrite_it(data_dir)
    command = [sys.executable, "-c", _DELIVER, str(data_dir)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "holds\n"
        with pytest.raises(DatabaseNotUsable, match="another EzP2P is sending from this folder"):
            reopened()
        assert (data_dir / "outbox.sqlite").read_bytes().startswith(b"this is no database")
        process.communicate("\n", timeout=20)
    assert len(reopened().items()) == 7


def test_who_waits_too_long_for_another_that_prepares_is_told(data_dir: Path, clock: FakeClock) -> None:
    with FileLock(data_dir / "opening.lock"), pytest.raises(DatabaseNotUsable, match="preparing"):
        open_or_rebuild(data_dir, MIGRATIONS, clock=clock, write=write, patience_s=0.1)


def test_where_nothing_can_be_moved_aside_everything_is_as_it_was(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    fill(outbox)
    outbox.close()
    overwrite_it(data_dir)
    (data_dir / "quarantine").write_bytes(b"a file where a folder should be")
    with pytest.raises(FolderNotUsable, match="quarantine"):
        reopened()
    assert (data_dir / "outbox.sqlite").read_bytes().startswith(b"this is no database")


# --- several processes, and a kill ------------------------------------------------------------------------------

_OPEN = """
import sys
from pathlib import Path
from ezp2p.outbox.outbox import Outbox
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
print("ready", flush=True)
sys.stdin.readline()
outbox = Outbox(Path(sys.argv[1]), clock=FakeClock(), write=write)
print(len(outbox.items()), outbox.rebuilt is not None, flush=True)
sys.stdin.readline()
outbox.close()
"""


def _start(folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", _OPEN, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert _line_of(process) == "ready"
    return process


def _line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _go_on(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


@pytest.mark.parametrize("lose", [lose_all_of_it, overwrite_it])
def test_of_processes_that_open_it_at_once_one_makes_it_anew(
    outbox: Outbox, data_dir: Path, lose: Callable[[Path], None]
) -> None:
    fill(outbox)
    add_items(outbox, 300, batch="many", first=100)
    outbox.close()
    lose(data_dir)
    processes = [_start(data_dir) for _ in range(3)]
    for process in processes:
        _go_on(process)
    answers = sorted(_line_of(process) for process in processes)
    for process in processes:
        process.communicate("\n", timeout=30)
    assert answers == ["307 False", "307 False", "307 True"]
    assert len(list((data_dir / "quarantine").iterdir())) == 1


@made_anew
def test_killed_at_any_moment_the_next_start_makes_it_anew(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    fill(outbox)
    add_items(outbox, 200, batch="many", first=100)
    outbox.close()
    for milliseconds in range(0, 60, 4):
        overwrite_it(data_dir)
        process = _start(data_dir)
        _go_on(process)
        time.sleep(milliseconds / 1000)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=20)
    overwrite_it(data_dir)
    again = reopened()
    assert len(again.items()) == 207
    assert again.rebuilt is not None
    assert again.rebuilt.sent_again == 204


@made_anew
def test_what_an_interrupted_attempt_left_is_no_hindrance(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    fill(outbox)
    outbox.close()
    lose_all_of_it(data_dir)
    for part in ("", "-wal", "-shm", "-journal"):
        (data_dir / f"outbox.sqlite.new{part}").write_bytes(b"half of it")
    assert len(reopened().items()) == 7
    assert [path.name for path in parts_of(data_dir)] == ["outbox.sqlite", "outbox.sqlite-shm", "outbox.sqlite-wal"]


# --- damage that is met later -----------------------------------------------------------------------------------


@made_anew
def test_damage_that_is_met_while_it_runs_is_mended_at_the_next_start(
    reopened: Callable[[], Outbox], outbox: Outbox, data_dir: Path
) -> None:
    add_items(outbox, 300, batch="2.25.100")
    outbox.close()
    path = data_dir / "outbox.sqlite"
    data = bytearray(path.read_bytes())
    begins = range(0, len(data), 4096)
    of_items = [begin for begin in begins if data[begin] == 0x0D and b"EZP2PQUEUED2026" in data[begin : begin + 4096]]
    data[of_items[-1] : of_items[-1] + 2000] = bytes(2000)
    path.write_bytes(bytes(data))
    damaged = reopened()
    assert damaged.rebuilt is None
    with pytest.raises(DatabaseDamaged):
        damaged.items()
    damaged.close()
    again = reopened()
    assert len(again.items()) == 300
    assert again.rebuilt is not None
    again.close()
    assert reopened().rebuilt is None
