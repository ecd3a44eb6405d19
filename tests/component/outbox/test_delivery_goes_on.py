"""Delivery that is stopped, or meets the unexpected: its threads, its faults, its titles and addresses."""

import errno
import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ezp2p.errors import (
    CalledTitleUnknown,
    CallingTitleUnknown,
    Cancelled,
    DeliveryStopped,
    DiskFull,
    EzP2PError,
)
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.delivery import OutboxItem
from ezp2p.model.events import DeliveryChanged, Event, OutboxChanged
from ezp2p.outbox.delivery import Delivery
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import Happening
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_store import FakeStore, Opened
from tests.fakes.invented import OTHER_PACS, PACS
from tests.fakes.outbox_items import add_items, new_instance
from tests.fakes.workplace import ABORTED, NOT_TAKEN, TIMEOUT, S, Workplace
from tests.peers.process import wait_until


def test_a_stop_between_two_items_leaves_the_rest_queued(workplace: Workplace) -> None:
    add_items(workplace.outbox, 3)
    workplace.try_all(0x0000, workplace.stop.set)
    assert workplace.states == [S.SENT, S.SENT, S.QUEUED]


def test_a_stop_in_the_middle_of_an_item_makes_it_unknown(workplace: Workplace) -> None:
    add_items(workplace.outbox, 3)

    def stop_in_the_middle() -> None:
        workplace.stop.set()
        raise Cancelled

    workplace.try_all(0x0000, stop_in_the_middle)
    assert workplace.states == [S.SENT, S.UNKNOWN, S.QUEUED]
    workplace.stop.clear()
    workplace.try_all(0x0000, 0x0111)  # the item that was tried already comes last
    assert workplace.states == [S.SENT] * 3


def test_a_stop_while_the_association_opens_changes_nothing(workplace: Workplace) -> None:
    add_items(workplace.outbox, 1)

    workplace.stop.set()
    workplace.try_all(openings=(Cancelled(),))
    assert workplace.states == [S.QUEUED]
    assert workplace.events == []


@pytest.mark.expected_log("sending an instance met something unexpected")
def test_the_unexpected_leaves_its_item_unknown_and_the_others_go_on(workplace: Workplace) -> None:
    add_items(workplace.outbox, 3)
    workplace.try_all(0x0000, OSError(errno.EIO, "disk"))
    assert workplace.states == [S.SENT, S.UNKNOWN, S.SENT]
    assert "unexpected" in workplace.item(2).note
    workplace.clock.advance(12)
    workplace.try_all(0x0111)  # it may have been stored
    assert workplace.states == [S.SENT] * 3


@pytest.mark.expected_log("delivery met something unexpected")
def test_the_unexpected_before_anything_is_sent_makes_everything_wait(workplace: Workplace) -> None:
    add_items(workplace.outbox, 2)
    for expected_s in (10, 20):
        workplace.try_all(openings=(RuntimeError("a bug"),))
        assert workplace.states == [S.WAITING, S.WAITING]
        assert expected_s <= workplace.wait_s() <= expected_s * 1.2
        workplace.clock.advance(workplace.wait_s())


class _Refuses(Outbox):
    """An outbox whose disk is full whenever an acceptance is to be recorded."""

    is_full = True

    def record(self, item_id: int, happening: Happening, **values: Any) -> OutboxItem | None:
        if self.is_full and happening is Happening.ACCEPTED:
            raise DiskFull(folder=self.folder, missing="1 MB")
        return super().record(item_id, happening, **values)


def test_a_full_disk_while_an_answer_is_recorded_is_told_to_the_caller(data_dir: Path, clock: FakeClock) -> None:
    outbox = _Refuses(data_dir, clock=clock, write=write)
    add_items(outbox, 1)
    delivery = Delivery(outbox, FakeStore().open_storage, clock=clock, publish=lambda _event: None)
    with pytest.raises(DiskFull):
        delivery.work_off(threading.Event())
    assert outbox.items()[0].state == S.SENDING
    outbox.close()


@pytest.mark.expected_log("delivery met something unexpected; it goes on")
def test_the_thread_survives_a_full_disk_and_sends_the_item_again(data_dir: Path, clock: FakeClock) -> None:
    outbox = _Refuses(data_dir, clock=clock, write=write)
    add_items(outbox, 1)
    store, stop = FakeStore(), threading.Event()
    sent = threading.Event()

    def publish(event: Event) -> None:
        if isinstance(event, DeliveryChanged) and event.state is S.SENT:
            sent.set()
        elif store.requests:
            outbox.is_full = False

    delivery = Delivery(outbox, store.open_storage, clock=clock, publish=publish)
    thread = threading.Thread(target=delivery.run, args=(stop,), name="delivery")
    thread.start()
    assert sent.wait(20)
    stop.set()
    thread.join()
    assert store.received_uids == ["2.25.1", "2.25.1"]
    assert outbox.items()[0].state == S.SENT
    outbox.close()


def test_the_thread_delivers_what_comes_later_and_ends_when_it_is_told(workplace: Workplace) -> None:
    thread = threading.Thread(target=workplace.delivery.run, args=(workplace.stop,), name="delivery")
    thread.start()
    add_items(workplace.outbox, 1)
    deadline = threading.Event()
    for _ in range(100):
        if workplace.states == [S.SENT]:
            break
        deadline.wait(0.05)
    workplace.stop.set()
    thread.join(5)
    assert not thread.is_alive()
    assert workplace.states == [S.SENT]


def test_an_item_that_was_discarded_meanwhile_is_not_sent(workplace: Workplace) -> None:
    add_items(workplace.outbox, 2)

    def discard_the_next() -> None:
        workplace.outbox.record(2, Happening.DISCARDED_BY_USER)

    workplace.try_all(discard_the_next)
    assert workplace.states == [S.SENT, S.DISCARDED]
    assert workplace.store.received_uids == ["2.25.1"]


def test_no_note_names_the_patient(workplace: Workplace) -> None:
    faults: list[EzP2PError | int] = [ABORTED, TIMEOUT, NOT_TAKEN, 0xA700, 0xC000, 0x0111, 0xB007]
    add_items(workplace.outbox, len(faults))
    for _ in range(3):
        workplace.try_all(*faults)
        workplace.clock.advance(timedelta(hours=1).total_seconds())
    notes = " ".join(item.note for item in workplace.outbox.items())
    assert "M\u00dcLLER" not in notes
    assert "P-0042" not in notes


def test_a_disk_that_is_full_while_a_copy_is_made_lets_the_item_wait(workplace: Workplace) -> None:
    add_items(workplace.outbox, 1)
    workplace.try_all(DiskFull(folder="sending", missing="1 MB"))
    assert workplace.states == [S.WAITING]
    assert "too little room" in workplace.item().note
    assert workplace.wait_s() > 0


def test_a_duplicate_is_no_surprise_after_the_archive_said_that_it_lost_what_it_took(workplace: Workplace) -> None:
    add_items(workplace.outbox, 1)
    workplace.try_all(0x0000)
    workplace.outbox.record(1, Happening.SAID_TO_BE_MISSING, note="It is not there.")
    assert workplace.states == [S.HELD]
    workplace.outbox.record(1, Happening.RETRIED_BY_USER)
    workplace.try_all(0x0111)
    assert workplace.states == [S.SENT]


class _TakesOnly:
    """A PACS that lets in one calling AE title."""

    def __init__(self, store: FakeStore, title: str) -> None:
        self.store = store
        self.title = title

    def open_storage(self, remote: Any, calling_ae: str, classes: Any, stop: Any) -> Any:
        if calling_ae != self.title:
            self.store.opened.append(Opened(remote, calling_ae, frozenset()))
            raise CallingTitleUnknown(called_ae="PACS", calling_ae=calling_ae, own_address="192.0.2.9")
        return self.store.open_storage(remote, calling_ae, classes, stop)


def test_what_was_sent_under_an_old_title_never_stands_in_the_way_of_the_new_one(workplace: Workplace) -> None:
    kept = [workplace.outbox.keep(new_instance(f"2.25.{number}"), b"x") for number in (1, 2)]
    workplace.outbox.accept("b1", kept[:1], [PACS], calling_ae="OLD")
    pacs = _TakesOnly(workplace.store, "NEW")
    delivery = Delivery(workplace.outbox, pacs.open_storage, clock=workplace.clock, publish=workplace.events.append)
    delivery.work_off(workplace.stop)
    assert workplace.states == [S.HELD]
    workplace.outbox.accept("b2", kept[1:], [PACS], calling_ae="NEW")
    workplace.clock.advance(4400)
    delivery.work_off(workplace.stop)
    assert workplace.states == [S.HELD, S.SENT]
    assert "add the AE title OLD" in workplace.item(1).note
    tries = len(workplace.store.opened)
    delivery.work_off(workplace.stop)
    assert len(workplace.store.opened) == tries  # it is not knocked for again and again
    workplace.outbox.retitle(1, "NEW")
    workplace.outbox.record(1, Happening.RETRIED_BY_USER)
    delivery.work_off(workplace.stop)
    assert workplace.states == [S.SENT, S.SENT]


def test_what_is_held_by_a_person_stays_held_when_the_destination_lets_in_again(workplace: Workplace) -> None:
    add_items(workplace.outbox, 2)
    workplace.try_all(openings=(CalledTitleUnknown(called_ae="PACS", host="h", port=1),))
    assert workplace.states == [S.HELD, S.HELD]
    workplace.outbox.record(1, Happening.HELD_BY_USER)
    workplace.clock.advance(4400)
    workplace.try_all()
    assert workplace.states == [S.HELD, S.SENT]


def test_where_it_went_before_says_nothing_about_a_new_address(workplace: Workplace) -> None:
    add_items(workplace.outbox, 1)
    workplace.try_all(ABORTED)
    workplace.outbox.record(1, Happening.HELD_BY_USER)
    workplace.outbox.readdress(1, OTHER_PACS)
    workplace.try_all(0x0111)
    assert workplace.states == [S.HELD]


@pytest.mark.expected_log("delivery met something unexpected; it goes on")
def test_a_delivery_that_cannot_work_says_why_and_takes_it_back(data_dir: Path, clock: FakeClock) -> None:
    outbox = _Refuses(data_dir, clock=clock, write=write)
    add_items(outbox, 1)
    stop, told = threading.Event(), threading.Event()

    def publish(event: Event) -> None:
        if isinstance(event, OutboxChanged) and isinstance(delivery.fault, DiskFull):
            told.set()

    delivery = Delivery(outbox, FakeStore().open_storage, clock=clock, publish=publish)
    thread = threading.Thread(target=delivery.run, args=(stop,), name="delivery")
    thread.start()
    assert told.wait(20)
    outbox.is_full = False
    wait_until(lambda: outbox.items()[0].state is S.SENT and delivery.fault is None, what="it is sent", seconds=20)
    stop.set()
    thread.join()
    outbox.close()


class _Breaks(Outbox):
    """An outbox that cannot even be asked, until it is mended."""

    is_broken = True

    def destinations_with_work(self, *, batch: str = "") -> tuple[RemoteAE, ...]:
        if self.is_broken:
            raise RuntimeError("a bug")
        return super().destinations_with_work(batch=batch)


@pytest.mark.expected_log("delivery met something unexpected; it goes on")
def test_a_delivery_that_a_bug_stops_says_so_and_goes_on(data_dir: Path, clock: FakeClock) -> None:
    outbox, stop = _Breaks(data_dir, clock=clock, write=write), threading.Event()
    delivery = Delivery(outbox, FakeStore().open_storage, clock=clock, publish=lambda _event: None)
    thread = threading.Thread(target=delivery.run, args=(stop,), name="delivery")
    thread.start()
    wait_until(lambda: isinstance(delivery.fault, DeliveryStopped), what="it says that it is stopped", seconds=20)
    outbox.is_broken = False
    wait_until(lambda: delivery.fault is None, what="it goes on", seconds=20)
    stop.set()
    thread.join()
    outbox.close()


def test_what_a_person_sends_elsewhere_while_an_answer_is_awaited_goes_only_there(workplace: Workplace) -> None:
    first, second = (item.item_id for item in add_items(workplace.outbox, 2))

    def send_second_elsewhere() -> None:
        assert workplace.outbox.record(second, Happening.HELD_BY_USER)
        assert workplace.outbox.readdress(second, OTHER_PACS)

    workplace.try_all(send_second_elsewhere)
    assert workplace.item(second).destination == OTHER_PACS
    opened = [one.destination for one in workplace.store.opened]
    went_to = {one.sop_instance_uid: opened[one.association - 1] for one in workplace.store.received}
    assert went_to.get(workplace.item(first).instance.sop_instance_uid) == PACS
    assert went_to.get(workplace.item(second).instance.sop_instance_uid, OTHER_PACS) == OTHER_PACS


def test_a_file_that_is_damaged_while_an_answer_is_awaited_is_not_sent(workplace: Workplace) -> None:
    _, second = add_items(workplace.outbox, 2)

    def damage_second() -> None:
        second.instance.path.write_bytes(second.instance.path.read_bytes()[:-1] + b"?")

    workplace.try_all(damage_second)
    assert workplace.states == [S.SENT, S.DAMAGED]
