"""The outbox on a real disk: all or nothing, the same after it is opened again, one outbox for several processes."""

import hashlib
import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ezp2p.errors import (
    DiskFull,
    FolderNotUsable,
    InstanceConflict,
    InstanceNotReadable,
    OtherPatient,
    StudyBegunMeanwhile,
)
from ezp2p.model.delivery import Condition, DeliveryState, FinishedInstance
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import TRANSITIONS, Happening
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.invented import OTHER_PACS, PACS, SERIES, STUDY
from tests.fakes.outbox_items import add_items, new_instance

S = DeliveryState


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
    assert outbox.destinations_with_work() == ()


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
        raise DiskFull(folder=path.parent, missing="1 MB")

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
    with outbox.database.reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFull):
        outbox.accept("b1", kept, [PACS], calling_ae="EZP2P")
    assert outbox.items() == ()
    with outbox.database.reading() as connection:
        connection.execute("PRAGMA max_page_count = 100000")
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
    assert [item.batch for item in outbox.items(batch="b2")] == ["b2"] * 3
    assert outbox.items(batch="b3") == ()


def test_a_limit_leaves_out_what_is_finished_and_never_what_is_open(outbox: Outbox) -> None:
    items = add_items(outbox, 6)
    for item in items[:3]:
        outbox.record(item.item_id, Happening.DISCARDED_BY_USER)
    assert [item.item_id for item in outbox.items(limit=1)] == [item.item_id for item in reversed(items[3:])]
    assert len(outbox.items(limit=5)) == 5
    assert len(outbox.items()) == 6


def first(outbox: Outbox, state: DeliveryState) -> int | None:
    item = outbox.first_that(lambda _item, own_pause: own_pause is None, state, PACS, "EZP2P")
    return item.item_id if item else None


def test_of_one_state_what_was_tried_least_often_comes_first_then_the_oldest(outbox: Outbox) -> None:
    add_items(outbox, 3)
    for item_id in (1, 2):
        outbox.record(item_id, Happening.CLAIMED)
        outbox.record(item_id, Happening.FAILED_FOR_NOW)
    outbox.record(3, Happening.FAILED_FOR_NOW)
    assert first(outbox, DeliveryState.WAITING) == 3
    outbox.record(3, Happening.HELD_BY_USER)
    assert first(outbox, DeliveryState.WAITING) == 1
    assert first(outbox, DeliveryState.QUEUED) is None


def test_an_item_can_have_a_pause_of_its_own(outbox: Outbox, clock: FakeClock) -> None:
    add_items(outbox, 2)
    outbox.record(1, Happening.FAILED_FOR_NOW, next_try=clock.now() + timedelta(seconds=30))
    outbox.record(2, Happening.FAILED_FOR_NOW)
    assert first(outbox, DeliveryState.WAITING) == 2
    outbox.end_pauses()
    assert first(outbox, DeliveryState.WAITING) == 1


def test_a_destination_that_rests_holds_back_everything_for_it_in_one_transaction(outbox: Outbox) -> None:
    items = add_items(outbox, 3)
    kept = outbox.keep(new_instance("2.25.9"), b"x")
    outbox.accept("b", [kept], [OTHER_PACS], calling_ae="EZP2P")
    assert outbox.record_all_of(PACS, Happening.FAILED_FOR_NOW, note="away") == 3
    assert outbox.record_all_of(PACS, Happening.FAILED_FOR_NOW, note="still away") == 0  # no news
    states = [(item.state, item.note) for item in outbox.items()]
    assert states == [(DeliveryState.QUEUED, "")] + [(DeliveryState.WAITING, "still away")] * 3
    told = [(one.happening, one.state, one.note) for one in outbox.events_of(items[0].item_id)]
    assert told == [("taken", DeliveryState.QUEUED, ""), ("failed for now", DeliveryState.WAITING, "away")]


def test_what_was_held_by_a_person_stays_held_when_its_destination_is_back(outbox: Outbox) -> None:
    add_items(outbox, 2)
    outbox.record(1, Happening.HELD_BY_USER)
    outbox.record_all_of(PACS, Happening.DESTINATION_REFUSED, note="no")
    assert outbox.record_all_of(PACS, Happening.DESTINATION_BACK) == 1
    assert [item.state for item in outbox.items()] == [DeliveryState.QUEUED, DeliveryState.HELD]


def test_only_who_claimed_an_item_says_what_became_of_it(outbox: Outbox) -> None:
    add_items(outbox, 1)
    outbox.record(1, Happening.CLAIMED, sender="one")
    assert outbox.record(1, Happening.ACCEPTED, sender="another") is None
    assert outbox.record(1, Happening.CLAIMED, sender="another") is None
    outbox.recover()
    outbox.record(1, Happening.CLAIMED, sender="another")
    assert outbox.record(1, Happening.ACCEPTED, sender="one") is None
    assert outbox.record(1, Happening.ACCEPTED, sender="another") is not None


def test_what_a_person_does_is_told_with_who_did_it(data_dir: Path, clock: FakeClock) -> None:
    outbox = Outbox(data_dir, clock=clock, write=write, actor="anna")
    add_items(outbox, 1)
    outbox.record(1, Happening.DISCARDED_BY_USER, note="Discarded by hand.")
    assert [(one.happening, one.actor) for one in outbox.events_of(1)] == [
        ("taken", ""),
        ("discarded by the user", "anna"),
    ]
    outbox.close()


def test_a_held_item_goes_to_a_new_address_only_because_a_person_says_so(outbox: Outbox) -> None:
    add_items(outbox, 1)
    assert not outbox.readdress(1, OTHER_PACS)  # it is not held
    outbox.record(1, Happening.HELD_BY_USER)
    assert outbox.readdress(1, OTHER_PACS)
    item = outbox.items()[0]
    assert (item.destination, item.state) == (OTHER_PACS, DeliveryState.QUEUED)
    assert OTHER_PACS.address in outbox.events_of(1)[-1].note


def test_the_numbers_count_all_of_the_outbox(outbox: Outbox, clock: FakeClock) -> None:
    add_items(outbox, 7)
    for item_id, happenings in {
        1: (Happening.CLAIMED, Happening.ACCEPTED),
        2: (Happening.CLAIMED, Happening.ACCEPTED, Happening.COMMITTED),
        3: (Happening.HELD_BY_USER,),
        4: (Happening.DISCARDED_BY_USER,),
        5: (Happening.FAILED_FOR_NOW,),
    }.items():
        for happening in happenings:
            outbox.record(item_id, happening)
    later = clock.now() + timedelta(minutes=5)
    outbox.destinations.failed(PACS, Condition.AWAY, note="It is away.", pause=lambda _failures: later)
    summary = outbox.count()
    assert (summary.taken_today, summary.stored_today, summary.confirmed_today) == (6, 2, 1)
    assert (summary.waiting, summary.on_the_way, summary.needs_you, summary.next_try) == (1, 2, 1, later)
    (status,) = summary.destinations
    assert (status.destination, status.condition, status.since, status.waiting) == (PACS, "AWAY", clock.now(), 3)
    clock.advance(86400)
    assert (outbox.count().taken_today, outbox.count().waiting) == (0, 1)


def test_the_history_is_read_in_pages_newest_first(outbox: Outbox) -> None:
    for item in add_items(outbox, 5):
        outbox.record(item.item_id, Happening.DISCARDED_BY_USER)
    add_items(outbox, 1, first=9)
    page = outbox.history(limit=2)
    assert [item.item_id for item in page] == [5, 4]
    assert [item.item_id for item in outbox.history(limit=9, before=page[-1].item_id)] == [3, 2, 1]


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
    state, claims, is_held_with_destination = item.state, 0, False
    for happening in happenings:
        after = TRANSITIONS.get((state, happening))
        if happening is Happening.DESTINATION_BACK and not is_held_with_destination:
            after = None
        if after is not None:
            is_held_with_destination = happening is Happening.DESTINATION_REFUSED
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
        outbox.count()

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


def test_a_folder_that_cannot_be_made_is_named(data_dir: Path, clock: FakeClock) -> None:
    (data_dir / "file").write_bytes(b"")
    with pytest.raises(FolderNotUsable, match="Not a directory"):
        Outbox(data_dir / "file" / "outbox", clock=clock, write=write)


def test_an_instance_of_the_outbox_names_everything_that_a_list_shows(outbox: Outbox) -> None:
    (item,) = add_items(outbox, 1)
    assert isinstance(item.instance, FinishedInstance)
    assert (item.instance.patient_id, item.instance.patient_name) == ("P-0042", "MÜLLER^ERIKA")
    assert (item.instance.series_number, item.instance.instance_number) == ("3", 1)
