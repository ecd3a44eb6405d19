"""Upkeep of an outbox on a real disk: database and manifests tell the same; what is of no use any more goes."""

import json
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ezp2p.errors import DiskFull
from ezp2p.model.delivery import DeliveryState, OutboxItem
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import Happening
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.invented import OTHER_PACS, PACS, SERIES, STUDY
from tests.fakes.outbox_items import add_items, new_instance
from tests.fakes.outbox_upkeep import finish, keep_up, upkeep_of

S = DeliveryState
H = Happening


@pytest.fixture
def opened(data_dir: Path, clock: FakeClock) -> Iterator[Callable[[], Outbox]]:
    """Opens the outbox; it is closed at the end."""
    all_of_them: list[Outbox] = []

    def open_it() -> Outbox:
        all_of_them.append(Outbox(data_dir, clock=clock, write=write))
        return all_of_them[-1]

    yield open_it
    for one in all_of_them:
        one.close()


@pytest.fixture
def outbox(opened: Callable[[], Outbox]) -> Outbox:
    return opened()


def hold(outbox: Outbox, *items: OutboxItem) -> None:
    """What a person does who is not sure about the patient."""
    for item in items:
        assert outbox.record(item.item_id, H.HELD_BY_USER, note="Wrong patient?")


def held_by_manifest(outbox: Outbox, batch: str = "batch") -> list[str]:
    """The sentences with which a person holds the items of a batch, as its manifest tells them."""
    return [item.held for item in outbox.manifests.load(outbox.manifests.name_of(batch)).items]


def described(outbox: Outbox, batch: str) -> dict[str, DeliveryState | None]:
    """By the UID, what the manifest of a batch tells of its items."""
    items = outbox.manifests.load(outbox.manifests.name_of(batch)).items
    return {item.instance.sop_instance_uid: item.outcome for item in items}


def states(outbox: Outbox) -> list[DeliveryState]:
    return [item.state for item in reversed(outbox.items())]


# --- batches without a manifest -------------------------------------------------------------------------------


def test_a_batch_without_a_manifest_is_described_as_it_was_accepted(outbox: Outbox, clock: FakeClock) -> None:
    kept = [outbox.keep(new_instance(f"2.25.{number}", number), b"x") for number in (1, 2, 3)]
    outbox.accept("2.25.100", kept, [PACS, OTHER_PACS], calling_ae="EZP2P", study=STUDY, series=[SERIES])
    name = outbox.manifests.name_of("2.25.100")
    as_accepted = outbox.manifests.load(name)
    shutil.rmtree(outbox.manifests.folder)
    keep_up(outbox, clock)
    file = outbox.manifests.load(name)
    assert {item.key: item for item in file.items} == {item.key: item for item in as_accepted.items}
    assert {(one.study, one.series) for one in file.manifests} == {(STUDY, (SERIES,))}


def test_what_became_of_its_items_is_told_too(outbox: Outbox, clock: FakeClock) -> None:
    items = add_items(outbox, 4)
    shutil.rmtree(outbox.manifests.folder)
    for item, state in zip(items, (S.SENT, S.CONFIRMED, S.DISCARDED), strict=False):
        finish(outbox, item, state)
    keep_up(outbox, clock)
    assert list(described(outbox, "batch").values()) == [S.SENT, S.CONFIRMED, S.DISCARDED, None]


def test_what_was_described_is_not_described_again(outbox: Outbox, clock: FakeClock) -> None:
    add_items(outbox, 4, study=STUDY)
    (path,) = outbox.manifests.folder.iterdir()
    before = path.read_bytes()
    keep_up(outbox, clock)
    assert path.read_bytes() == before


def test_the_part_of_a_manifest_that_was_torn_is_described_again(outbox: Outbox, clock: FakeClock) -> None:
    add_items(outbox, 2)
    (path,) = outbox.manifests.folder.iterdir()
    whole = path.stat().st_size
    add_items(outbox, 2, first=10)
    os.truncate(path, whole + 100)
    keep_up(outbox, clock)
    assert list(described(outbox, "batch")) == ["2.25.1", "2.25.2", "2.25.10", "2.25.11"]


def test_what_is_accepted_later_is_looked_at_within_a_minute(outbox: Outbox, clock: FakeClock) -> None:
    upkeep = upkeep_of(outbox, clock)
    upkeep.run_once(threading.Event())
    add_items(outbox, 1)
    shutil.rmtree(outbox.manifests.folder)
    upkeep.run_once(threading.Event())
    assert outbox.manifests.names() == set()
    clock.advance(60)
    upkeep.run_once(threading.Event())
    assert list(described(outbox, "batch")) == ["2.25.1"]


@pytest.mark.expected_log("could not be described")
def test_what_a_full_disk_does_not_allow_is_done_once_there_is_room(data_dir: Path, clock: FakeClock) -> None:
    is_full = True

    def write_while_there_is_room(path: Path, data: bytes) -> None:
        if is_full and path.suffix == ".jsonl":
            raise DiskFull(folder=path.parent, missing="1 KB")
        write(path, data)

    outbox = Outbox(data_dir, clock=clock, write=write_while_there_is_room)
    upkeep = upkeep_of(outbox, clock)
    add_items(outbox, 1, batch="b1")
    add_items(outbox, 1, batch="b2", first=2)
    for _ in range(3):
        upkeep.run_once(threading.Event())
        clock.advance(60)
    assert outbox.manifests.names() == set()
    is_full = False
    for _ in range(2):
        upkeep.run_once(threading.Event())
        clock.advance(60)
    assert len(outbox.manifests.names()) == 2
    outbox.close()


def test_many_batches_are_looked_at_a_few_at_a_time_the_newest_first(outbox: Outbox, clock: FakeClock) -> None:
    for number in range(1, 51):
        add_items(outbox, 1, first=number, batch=f"2.25.{number}")
    shutil.rmtree(outbox.manifests.folder)
    upkeep = upkeep_of(outbox, clock)
    upkeep.run_once(threading.Event())
    assert outbox.manifests.names() == {f"2.25.{number}" for number in range(31, 51)}
    upkeep.run_once(threading.Event())
    upkeep.run_once(threading.Event())
    assert len(outbox.manifests.names()) == 50


def test_who_is_told_to_stop_stops(outbox: Outbox, clock: FakeClock) -> None:
    add_items(outbox, 1)
    shutil.rmtree(outbox.manifests.folder)
    stop = threading.Event()
    stop.set()
    upkeep_of(outbox, clock).run_once(stop)
    assert outbox.manifests.names() == set()


# --- an older copy that was put back ----------------------------------------------------------------------------


@pytest.fixture
def put_back(data_dir: Path, outbox: Outbox, opened: Callable[[], Outbox]) -> Callable[[Callable[[], None]], Outbox]:
    """Gives an outbox whose database is a copy from before something happened."""

    def put_it_back(what_happened: Callable[[], None]) -> Outbox:
        copy = data_dir.with_name("copy.sqlite")
        with outbox.database.reading() as source:
            target = sqlite3.connect(copy)
            source.backup(target)
            target.close()
        what_happened()
        outbox.close()
        for part in data_dir.glob("outbox.sqlite*"):
            part.unlink()
        shutil.copy(copy, data_dir / "outbox.sqlite")
        return opened()

    return put_it_back


PutBack = Callable[[Callable[[], None]], Outbox]


def test_items_that_an_older_copy_does_not_know_are_taken_in_again(
    outbox: Outbox, put_back: PutBack, clock: FakeClock
) -> None:
    add_items(outbox, 2, batch="2.25.100", study=STUDY)

    def go_on() -> None:
        add_items(outbox, 1, batch="2.25.100", first=3, study=STUDY)
        items = add_items(outbox, 3, batch="2.25.200", first=4, study=STUDY)
        finish(outbox, items[0], S.SENT)
        finish(outbox, items[1], S.DISCARDED)

    again = put_back(go_on)
    assert len(again.items()) == 2
    keep_up(again, clock)
    found = {item.instance.sop_instance_uid: item.state for item in again.items()}
    assert found == {
        "2.25.1": S.QUEUED,
        "2.25.2": S.QUEUED,
        "2.25.3": S.UNKNOWN,
        "2.25.4": S.SENT,
        "2.25.5": S.DISCARDED,
        "2.25.6": S.UNKNOWN,
    }
    assert again.studies.last_instance_number("2.25.4712") == 6
    assert all(again.may_be_stored(item) for item in again.items() if item.state is S.UNKNOWN)
    keep_up(again, clock)
    assert len(again.items()) == 6


def test_what_was_sent_since_the_copy_is_sent_once_more_and_may_be_there(
    outbox: Outbox, put_back: PutBack, clock: FakeClock
) -> None:
    items = add_items(outbox, 2)

    def go_on() -> None:
        finish(outbox, items[0], S.SENT)
        finish(outbox, items[1], S.CONFIRMED)

    again = put_back(go_on)
    assert states(again) == [S.QUEUED, S.QUEUED]
    keep_up(again, clock)
    assert states(again) == [S.UNKNOWN, S.UNKNOWN]
    assert all(again.may_be_stored(item) and "once more" in item.note for item in again.items())
    assert [entry.happening for entry in again.events_of(items[0].item_id)][-1] == H.FOUND_AGAIN
    assert set(described(again, "batch").values()) == {None}


def test_what_was_discarded_since_the_copy_is_not_sent_without_asking(
    outbox: Outbox, put_back: PutBack, clock: FakeClock
) -> None:
    items = add_items(outbox, 2)
    again = put_back(lambda: finish(outbox, items[0], S.DISCARDED))
    assert states(again) == [S.QUEUED, S.QUEUED]
    keep_up(again, clock)
    assert states(again) == [S.HELD, S.QUEUED]
    assert "discarded" in again.items()[1].note


@pytest.mark.parametrize("before", [None, H.FAILED_FOR_NOW, H.DESTINATION_REFUSED])
def test_what_a_person_held_since_the_copy_is_held_again_and_let_go_by_a_person_only(
    outbox: Outbox, put_back: PutBack, clock: FakeClock, before: Happening | None
) -> None:
    (item,) = add_items(outbox, 1)
    if before:
        outbox.record(item.item_id, before)
    again = put_back(lambda: hold(outbox, item))
    keep_up(again, clock)
    assert [(one.state, one.note) for one in again.items()] == [(S.HELD, "Wrong patient?")]
    assert again.record_all_of(PACS, H.DESTINATION_BACK) == 0
    assert held_by_manifest(again) == ["Wrong patient?"]
    assert again.record(item.item_id, H.RETRIED_BY_USER)
    assert held_by_manifest(again) == [""]
    keep_up(again, clock)
    assert states(again) == [S.QUEUED]


def test_what_a_person_held_and_the_copy_does_not_know_is_held(
    outbox: Outbox, put_back: PutBack, clock: FakeClock
) -> None:
    add_items(outbox, 1, batch="2.25.900", first=9)
    again = put_back(lambda: hold(outbox, *add_items(outbox, 2)))
    keep_up(again, clock)
    found = {item.instance.sop_instance_uid: (item.state, item.note) for item in again.items(batch="batch")}
    assert found == dict.fromkeys(["2.25.1", "2.25.2"], (S.HELD, "Wrong patient?"))


@pytest.mark.parametrize("first", [H.RETRIED_BY_USER, H.DISCARDED_BY_USER])
def test_that_nobody_holds_it_any_more_holds_by_the_database_even_if_a_kill_kept_it_from_the_manifest(
    outbox: Outbox, clock: FakeClock, first: Happening
) -> None:
    (item,) = add_items(outbox, 1)
    hold(outbox, item)
    (path,) = outbox.manifests.folder.iterdir()
    before = path.stat().st_size
    clock.advance(5)
    assert outbox.record(item.item_id, first)
    os.truncate(path, before)
    assert held_by_manifest(outbox) == ["Wrong patient?"]
    keep_up(outbox, clock)
    assert states(outbox) == [S.QUEUED if first is H.RETRIED_BY_USER else S.DISCARDED]
    assert held_by_manifest(outbox) == [""]


def test_that_a_person_holds_it_is_told_even_if_a_kill_kept_it_from_the_manifest(
    outbox: Outbox, clock: FakeClock
) -> None:
    items = add_items(outbox, 3)
    (path,) = outbox.manifests.folder.iterdir()
    before = path.stat().st_size
    hold(outbox, *items[:2])
    outbox.record(items[1].item_id, H.TOLD_OF_NEW_ADDRESS, note="It goes elsewhere now.")
    outbox.record(items[2].item_id, H.DESTINATION_REFUSED)
    os.truncate(path, before)
    keep_up(outbox, clock)
    assert held_by_manifest(outbox) == ["Wrong patient?", "It goes elsewhere now.", ""]
    size = path.stat().st_size
    keep_up(outbox, clock)
    assert path.stat().st_size == size


def test_a_batch_that_is_described_later_tells_what_a_person_holds(outbox: Outbox, clock: FakeClock) -> None:
    items = add_items(outbox, 2)
    hold(outbox, items[0])
    shutil.rmtree(outbox.manifests.folder)
    keep_up(outbox, clock)
    assert held_by_manifest(outbox) == ["Wrong patient?", ""]


def test_what_was_held_at_its_new_address_is_held_where_an_older_copy_sends_it_to_the_old_one(
    outbox: Outbox, put_back: PutBack, clock: FakeClock
) -> None:
    (item,) = add_items(outbox, 1)

    def go_on() -> None:
        hold(outbox, item)
        assert outbox.readdress(item.item_id, replace(PACS, host="192.0.2.77"))
        hold(outbox, item)

    again = put_back(go_on)
    keep_up(again, clock)
    assert [(one.state, one.destination) for one in again.items()] == [(S.HELD, PACS)]
    assert held_by_manifest(again) == ["Wrong patient?"]


@pytest.mark.expected_log("made anew")
def test_what_was_discarded_and_is_asked_about_is_asked_about_after_a_loss_too(
    outbox: Outbox, put_back: PutBack, opened: Callable[[], Outbox], clock: FakeClock
) -> None:
    items = add_items(outbox, 2)
    outbox.record(items[1].item_id, H.DESTINATION_REFUSED)

    def discard() -> None:
        for item in items:
            finish(outbox, item, S.DISCARDED)

    again = put_back(discard)
    keep_up(again, clock)
    again.close()
    for part in again.folder.glob("outbox.sqlite*"):
        part.unlink()
    anew = opened()
    assert states(anew) == [S.HELD, S.HELD]
    assert all("discarded" in item.note for item in anew.items())


def test_an_item_that_is_being_sent_meanwhile_is_left_alone(
    outbox: Outbox, put_back: PutBack, clock: FakeClock
) -> None:
    (item,) = add_items(outbox, 1)
    again = put_back(lambda: finish(outbox, item, S.SENT))
    again.record(item.item_id, H.CLAIMED)
    keep_up(again, clock)
    assert states(again) == [S.SENDING]
    assert again.record(item.item_id, H.ACCEPTED)


def test_an_outcome_that_a_power_cut_took_from_the_manifest_is_told_again(outbox: Outbox, clock: FakeClock) -> None:
    items = add_items(outbox, 3)
    (path,) = outbox.manifests.folder.iterdir()
    before = path.stat().st_size
    for item, state in zip(items, (S.SENT, S.CONFIRMED, S.DISCARDED), strict=True):
        finish(outbox, item, state)
    os.truncate(path, before)
    keep_up(outbox, clock)
    assert list(described(outbox, "batch").values()) == [S.SENT, S.CONFIRMED, S.DISCARDED]


def test_a_new_address_that_was_not_noted_makes_no_second_item(outbox: Outbox, clock: FakeClock) -> None:
    items = add_items(outbox, 2)
    edited = replace(PACS, host="192.0.2.77")
    (path,) = outbox.manifests.folder.iterdir()
    before = path.stat().st_size
    for item in items:
        outbox.record(item.item_id, H.HELD_BY_USER)
        assert outbox.readdress(item.item_id, edited)
    finish(outbox, items[0], S.SENT)
    os.truncate(path, before)
    keep_up(outbox, clock)
    assert [item.destination for item in outbox.items()] == [edited, edited]
    file = outbox.manifests.load(path.stem)
    assert [(item.destination, item.outcome) for item in file.items] == [(edited, S.SENT), (edited, None)]


def test_two_items_that_are_alike_are_left_as_they_are(outbox: Outbox, clock: FakeClock) -> None:
    kept = outbox.keep(new_instance("2.25.1"), b"x")
    for _ in range(2):
        outbox.accept("batch", [kept], [PACS], calling_ae="EZP2P")
    finish(outbox, outbox.items()[0], S.DISCARDED)
    keep_up(outbox, clock)
    assert states(outbox) == [S.QUEUED, S.DISCARDED]


def test_a_manifest_that_nobody_can_read_is_no_hindrance(outbox: Outbox, clock: FakeClock) -> None:
    add_items(outbox, 1)
    (outbox.manifests.folder / "2.25.99.jsonl").write_bytes(b"\0" * 4096)
    (outbox.manifests.folder / "2.25.98.jsonl").write_text(json.dumps({"accepted": {"batch": ""}}) + "\n")
    keep_up(outbox, clock)
    assert states(outbox) == [S.QUEUED]
