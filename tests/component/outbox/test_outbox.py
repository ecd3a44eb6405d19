"""The outbox on a real disk: all or nothing, the same after it is opened again, one outbox for several processes."""

import hashlib
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ezp2p.errors import (
    DatabaseNotUsable,
    DiskFull,
    FolderNotUsable,
    InstanceConflict,
    InstanceNotReadable,
    OtherPatient,
    StudyBegunMeanwhile,
)
from ezp2p.model.delivery import DeliveryState, FinishedInstance
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import TRANSITIONS, Happening
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.invented import OTHER_PACS, PACS, SERIES, STUDY
from tests.fakes.outbox_items import add_items, new_instance

S = DeliveryState


@pytest.fixture
def outbox(data_dir: Path, clock: FakeClock) -> Iterator[Outbox]:
    opened = Outbox(data_dir, clock=clock, write=write)
    yield opened
    opened.close()


def test_what_is_accepted_is_on_disk_and_queued_for_each_destination(outbox: Outbox) -> None:
    kept = outbox.keep(new_instance("2.25.7"), b"an instance")
    outbox.accept("b1", [kept], [PACS, OTHER_PACS], calling_ae="EZP2P")
    newest, first = outbox.items()
    assert (first.destination.name, newest.destination.name) == ("PACS", "Other PACS")
    assert first.instance == kept
    assert kept.path.read_bytes() == b"an instance"
    assert (kept.sha256, kept.size_bytes) == (hashlib.sha256(b"an instance").hexdigest(), 11)
    assert (first.state, first.attempts, first.note, first.status, first.next_try) == (S.QUEUED, 0, "", None, None)
    assert (first.batch, first.calling_ae) == ("b1", "EZP2P")


def test_what_was_kept_but_not_accepted_is_not_there(outbox: Outbox) -> None:
    outbox.keep(new_instance("2.25.7"), b"an instance")
    assert outbox.items() == ()
    assert outbox.due() == ()


def test_everything_is_the_same_after_it_is_opened_again(data_dir: Path, outbox: Outbox, clock: FakeClock) -> None:
    add_items(outbox, 3)
    outbox.record(1, Happening.CLAIMED)
    outbox.record(1, Happening.ACCEPTED, note="It was changed.", status=0xB000)
    next_try = clock.now() + timedelta(seconds=30)
    outbox.record(2, Happening.FAILED_FOR_NOW, note="Not now.", next_try=next_try)
    before = outbox.items()
    outbox.close()
    again = Outbox(data_dir, clock=clock, write=write)
    assert again.items() == before
    assert before[1].next_try == next_try
    assert (before[2].status, before[2].note) == (0xB000, "It was changed.")
    again.close()


def test_the_same_bytes_under_the_same_uid_are_no_conflict(outbox: Outbox) -> None:
    first = outbox.keep(new_instance("2.25.7"), b"an instance")
    assert outbox.keep(new_instance("2.25.7"), b"an instance") == first
    outbox.accept("b1", [first], [PACS], calling_ae="EZP2P")
    outbox.accept("b2", [first], [PACS], calling_ae="EZP2P")
    assert [item.batch for item in outbox.items()] == ["b2", "b1"]


def test_other_bytes_under_the_same_uid_are_refused(outbox: Outbox) -> None:
    kept = outbox.keep(new_instance("2.25.7"), b"an instance")
    with pytest.raises(InstanceConflict, match="same UID"):
        outbox.keep(new_instance("2.25.7"), b"another one")
    assert kept.path.read_bytes() == b"an instance"


@pytest.mark.parametrize("uid", ["", "../../evil", "1.2.../../etc", "/etc/passwd", "1.2\0", "CON"])
def test_a_uid_that_is_none_makes_no_file(outbox: Outbox, uid: str) -> None:
    with pytest.raises(InstanceNotReadable):
        outbox.keep(new_instance(uid), b"x")
    assert not list((outbox.folder / "instances").glob("*"))


def test_a_file_that_cannot_be_written_is_not_kept(data_dir: Path, clock: FakeClock) -> None:
    def write_to_a_full_disk(path: Path, _data: bytes) -> None:
        raise DiskFull(folder=path.parent)

    outbox = Outbox(data_dir, clock=clock, write=write_to_a_full_disk)
    with pytest.raises(DiskFull):
        outbox.keep(new_instance("2.25.7"), b"x")
    assert outbox.items() == ()
    outbox.close()


def test_all_are_accepted_or_none(outbox: Outbox) -> None:
    kept = [outbox.keep(new_instance(f"2.25.{number}"), b"x") for number in (7, 8)]
    broken = replace(kept[1], sha256=None)  # type: ignore[arg-type]  # the database refuses it
    with pytest.raises(sqlite3.IntegrityError):
        outbox.accept("b1", [kept[0], broken], [PACS], calling_ae="EZP2P", study=STUDY, series=[SERIES])
    assert outbox.items() == ()
    assert outbox.studies.frozen(STUDY.study_instance_uid) is None
    outbox.accept("b1", kept, [PACS], calling_ae="EZP2P", study=STUDY)
    assert len(outbox.items()) == 2


def test_a_full_disk_accepts_nothing_and_the_outbox_goes_on(outbox: Outbox) -> None:
    kept = [outbox.keep(new_instance(f"2.25.{number}"), b"x") for number in range(1, 200)]
    pages = outbox._connection.execute("PRAGMA page_count").fetchone()[0]
    outbox._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFull):
        outbox.accept("b1", kept, [PACS], calling_ae="EZP2P")
    assert outbox.items() == ()
    outbox._connection.execute("PRAGMA max_page_count = 100000")
    outbox.accept("b1", kept, [PACS], calling_ae="EZP2P")
    assert len(outbox.items()) == 199


def test_a_study_that_was_begun_for_another_patient_meanwhile_is_refused_as_a_whole(outbox: Outbox) -> None:
    add_items(outbox, 1, study=STUDY)
    kept = outbox.keep(new_instance("2.25.99"), b"x")
    other = replace(STUDY, patient=replace(STUDY.patient, patient_id="P-0043"))
    with pytest.raises(OtherPatient, match=STUDY.study_instance_uid):
        outbox.accept("b2", [kept], [PACS], calling_ae="EZP2P", study=other)
    assert len(outbox.items()) == 1


def test_a_study_that_was_begun_otherwise_meanwhile_is_refused_as_a_whole(outbox: Outbox) -> None:
    add_items(outbox, 1, study=STUDY)
    kept = outbox.keep(new_instance("2.25.99", 99), b"x")
    with pytest.raises(StudyBegunMeanwhile, match="send again"):
        outbox.accept("b2", [kept], [PACS], calling_ae="EZP2P", study=replace(STUDY, study_time="235959"))
    assert len(outbox.items()) == 1


def test_an_instance_number_that_was_taken_meanwhile_is_never_given_twice(outbox: Outbox) -> None:
    add_items(outbox, 3, study=STUDY)
    kept = outbox.keep(new_instance("2.25.99", 3), b"x")
    with pytest.raises(StudyBegunMeanwhile):
        outbox.accept("b2", [kept], [PACS], calling_ae="EZP2P", study=STUDY)
    assert len(outbox.items()) == 3


def test_the_items_of_one_batch_are_found_by_its_name(outbox: Outbox) -> None:
    add_items(outbox, 2, batch="b1")
    add_items(outbox, 3, batch="b2", first=10)
    assert [item.batch for item in outbox.items(batch="b1")] == ["b1"] * 2
    assert [item.batch for item in outbox.due(batch="b2")] == ["b2"] * 3
    assert outbox.items(batch="b3") == ()


def test_a_limit_leaves_out_what_is_finished_and_never_what_is_open(outbox: Outbox) -> None:
    items = add_items(outbox, 6)
    for item in items[:3]:
        outbox.record(item.item_id, Happening.DISCARDED_BY_USER)
    assert [item.item_id for item in outbox.items(limit=1)] == [item.item_id for item in reversed(items[3:])]
    assert len(outbox.items(limit=5)) == 5
    assert len(outbox.items()) == 6


def test_what_was_tried_least_often_comes_first_then_the_oldest(outbox: Outbox) -> None:
    add_items(outbox, 3)
    outbox.record(1, Happening.CLAIMED)
    outbox.record(1, Happening.ANSWER_LOST)
    assert [item.item_id for item in outbox.due()] == [2, 3, 1]


def test_what_has_to_wait_is_not_due_before_its_moment(outbox: Outbox, clock: FakeClock) -> None:
    add_items(outbox, 2)
    outbox.record(1, Happening.FAILED_FOR_NOW, next_try=clock.now() + timedelta(seconds=30))
    assert [item.item_id for item in outbox.due()] == [2]
    assert [item.item_id for item in outbox.due(even_before=True)] == [1, 2]
    clock.advance(30)
    assert [item.item_id for item in outbox.due()] == [1, 2]


def test_the_end_of_summer_time_lengthens_no_pause(outbox: Outbox, clock: FakeClock) -> None:
    add_items(outbox, 1)
    summer, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
    clock.moment = clock.moment.astimezone(summer)
    outbox.record(1, Happening.FAILED_FOR_NOW, next_try=clock.now() + timedelta(seconds=30))
    clock.moment = (clock.moment + timedelta(seconds=31)).astimezone(winter)
    assert len(outbox.due()) == 1


def test_a_clock_that_was_put_back_stops_no_item(outbox: Outbox, clock: FakeClock) -> None:
    add_items(outbox, 1)
    outbox.record(1, Happening.FAILED_FOR_NOW, next_try=clock.now() + timedelta(seconds=30))
    clock.advance(-86400 * 365)
    assert len(outbox.due()) == 1


def test_what_the_table_does_not_know_does_not_happen(outbox: Outbox) -> None:
    add_items(outbox, 1)
    assert outbox.record(1, Happening.ACCEPTED) is None
    assert outbox.record(77, Happening.CLAIMED) is None
    assert outbox.items()[0].state == S.QUEUED


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.sampled_from(list(Happening)), max_size=12))
def test_an_item_goes_the_way_of_the_table(outbox: Outbox, happenings: list[Happening]) -> None:
    kept = outbox.keep(new_instance("2.25.7"), b"x")
    outbox.accept("b1", [kept], [PACS], calling_ae="EZP2P")
    item = outbox.items()[0]
    state, claims = item.state, 0
    for happening in happenings:
        after = TRANSITIONS.get((state, happening))
        changed = outbox.record(item.item_id, happening)
        assert (changed.state if changed else None) == after
        claims += after is not None and happening is Happening.CLAIMED
        state = after or state
    assert (outbox.items()[0].state, outbox.items()[0].attempts) == (state, claims)


def test_what_was_being_sent_is_unknown_after_a_restart(outbox: Outbox) -> None:
    add_items(outbox, 3)
    outbox.record(1, Happening.CLAIMED)
    outbox.record(2, Happening.CLAIMED)
    outbox.record(2, Happening.ACCEPTED)
    assert outbox.recover() == 1
    assert [item.state for item in reversed(outbox.items())] == [S.UNKNOWN, S.SENT, S.QUEUED]
    assert "sent again" in outbox.items()[2].note
    assert outbox.recover() == 0


def test_several_items_are_changed_at_once_where_they_can_be(outbox: Outbox) -> None:
    add_items(outbox, 3)
    outbox.record(1, Happening.CLAIMED)
    assert outbox.record_each([1, 2, 3, 99], Happening.HELD_BY_USER, note="Held by hand.") == 2


@pytest.mark.parametrize(
    ("happenings", "may_be"),
    [
        ([], False),
        ([Happening.CLAIMED, Happening.FAILED_FOR_NOW], False),
        ([Happening.CLAIMED, Happening.REFUSED], False),
        ([Happening.CLAIMED, Happening.ANSWER_LOST], True),
        ([Happening.CLAIMED, Happening.RESTARTED], True),
        ([Happening.CLAIMED, Happening.ANSWER_LOST, Happening.HELD_BY_USER, Happening.RETRIED_BY_USER], True),
        ([Happening.CLAIMED, Happening.ACCEPTED], True),
    ],
)
def test_an_instance_may_be_stored_where_it_was_or_nobody_knows(
    outbox: Outbox, happenings: list[Happening], may_be: bool
) -> None:
    kept = outbox.keep(new_instance("2.25.7"), b"x")
    outbox.accept("b1", [kept], [PACS, OTHER_PACS], calling_ae="EZP2P")
    outbox.accept("b2", [kept], [PACS], calling_ae="EZP2P")
    again, at_other, first = outbox.items()
    for happening in happenings:
        outbox.record(first.item_id, happening)
    assert outbox.may_be_stored(first) is may_be
    assert outbox.may_be_stored(again) is may_be
    assert not outbox.may_be_stored(at_other)


# --- several threads, several processes -----------------------------------------------------------------------


def test_threads_may_use_one_outbox(outbox: Outbox) -> None:
    def add(number: int) -> None:
        add_items(outbox, 5, first=number * 10, batch=f"b{number}")
        outbox.due()

    threads = [threading.Thread(target=add, args=(number,)) for number in range(1, 6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outbox.items()) == 25
    assert len({item.instance.sop_instance_uid for item in outbox.items()}) == 25


_ADD = """
import sys
from pathlib import Path
from ezp2p.outbox.outbox import Outbox
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.outbox_items import add_items
outbox = Outbox(Path(sys.argv[1]), clock=FakeClock(), write=write)
for number in range(20):
    add_items(outbox, 1, first=1000 + number, batch="other process")
outbox.close()
"""


def test_another_process_may_add_meanwhile(outbox: Outbox) -> None:
    process = subprocess.Popen([sys.executable, "-c", _ADD, str(outbox.folder)])
    for number in range(20):
        add_items(outbox, 1, first=100 + number)
        outbox.record(number + 1, Happening.CLAIMED)
    assert process.wait(60) == 0
    assert len(outbox.items()) == 40
    assert len(outbox.items(batch="other process")) == 20


# --- a folder or database of no use ---------------------------------------------------------------------------


def test_a_damaged_database_is_refused_and_left_as_it_is(data_dir: Path, clock: FakeClock) -> None:
    (data_dir / "outbox.sqlite").write_bytes(b"this is no database" * 100)
    with pytest.raises(DatabaseNotUsable, match="not a database"):
        Outbox(data_dir, clock=clock, write=write)
    assert (data_dir / "outbox.sqlite").read_bytes() == b"this is no database" * 100


def test_a_folder_that_cannot_be_made_is_named(data_dir: Path, clock: FakeClock) -> None:
    (data_dir / "file").write_bytes(b"")
    with pytest.raises(FolderNotUsable, match="Not a directory"):
        Outbox(data_dir / "file" / "outbox", clock=clock, write=write)


def test_an_instance_of_the_outbox_names_everything_that_a_list_shows(outbox: Outbox) -> None:
    (item,) = add_items(outbox, 1)
    assert isinstance(item.instance, FinishedInstance)
    assert (item.instance.patient_id, item.instance.patient_name) == ("P-0042", "MÜLLER^ERIKA")
    assert (item.instance.series_number, item.instance.instance_number) == ("3", 1)
