"""Delivery: what each ending of a C-STORE makes of an item, of the others, and of the next try."""

import errno
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from ezp2p.errors import (
    AnswerNotOurs,
    AssociationAborted,
    AssociationRejected,
    CalledTitleUnknown,
    CallingTitleUnknown,
    Cancelled,
    ConnectionRefused,
    DiskFull,
    EzP2PError,
    NameNotFound,
    NoAcceptedPresentationContext,
    NotADicomPeer,
    PeerBusy,
    PeerFault,
    ResponseTimeout,
    Unreachable,
)
from ezp2p.model.delivery import DeliveryState, OutboxItem, StoreOutcome
from ezp2p.model.events import BytesSent, DeliveryChanged, Event
from ezp2p.outbox.delivery import Delivery
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import Happening
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_store import Answer, FakeStore
from tests.fakes.invented import OTHER_PACS, PACS
from tests.fakes.outbox_items import JPEG_BASELINE, add_items, new_instance

S = DeliveryState
ABORTED = AssociationAborted(called_ae="PACS", reason="it hung up")
TIMEOUT = ResponseTimeout(called_ae="PACS", request="the C-STORE request", timeout_s=30)
REFUSED = ConnectionRefused(host="192.0.2.1", port=104, called_ae="PACS")
NOT_TAKEN = NoAcceptedPresentationContext(called_ae="PACS", what="JPEG", calling_ae="EZP2P")


class Workplace:
    """An outbox, its delivery, and what the delivery announced."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self.clock = clock
        self.outbox = Outbox(folder, clock=clock, write=write)
        self.store = FakeStore()
        self.events: list[Event] = []
        self.delivery = self.new_delivery()
        self.stop = threading.Event()

    def new_delivery(self) -> Delivery:
        def open_storage(*arguments: object) -> object:
            return self.store.open_storage(*arguments)  # type: ignore[arg-type]

        return Delivery(self.outbox, open_storage, clock=self.clock, publish=self.events.append)  # type: ignore[arg-type]

    def try_all(self, *answers: Answer, openings: tuple[Exception | None, ...] = ()) -> None:
        """Work off what is due, with these answers; the lists begin anew."""
        self.store = FakeStore(answers, openings)
        self.delivery.work_off(self.stop)

    def item(self, item_id: int = 1) -> OutboxItem:
        return next(item for item in self.outbox.items() if item.item_id == item_id)

    @property
    def states(self) -> list[DeliveryState]:
        """The states, oldest item first."""
        return [item.state for item in reversed(self.outbox.items())]

    def wait_s(self, item_id: int = 1) -> float:
        next_try = self.item(item_id).next_try
        assert next_try is not None
        return (next_try - self.clock.now()).total_seconds()


@pytest.fixture
def workplace(data_dir: Path, clock: FakeClock) -> Iterator[Workplace]:
    made = Workplace(data_dir, clock)
    yield made
    made.outbox.close()


# --- stored ---------------------------------------------------------------------------------------------------


def test_everything_for_one_destination_goes_on_one_association_in_order(workplace: Workplace) -> None:
    add_items(workplace.outbox, 3)
    workplace.try_all()
    assert workplace.states == [S.SENT] * 3
    assert workplace.store.received_uids == ["2.25.1", "2.25.2", "2.25.3"]
    (opened,) = workplace.store.opened
    assert (opened.destination.address, opened.calling_ae) == (PACS.address, "EZP2P")
    assert opened.classes == {("1.2.840.10008.5.1.4.1.1.7", JPEG_BASELINE)}
    assert (workplace.item().attempts, workplace.item().status, workplace.item().note) == (1, 0, "")


def test_each_destination_and_each_title_has_an_association_of_its_own(workplace: Workplace) -> None:
    kept = workplace.outbox.keep(new_instance("2.25.1"), b"x")
    workplace.outbox.accept("b", [kept], [PACS, OTHER_PACS], calling_ae="EZP2P")
    workplace.outbox.accept("b", [kept], [PACS], calling_ae="OTHER")
    workplace.try_all()
    assert [(one.destination.name, one.calling_ae) for one in workplace.store.opened] == [
        ("PACS", "EZP2P"),
        ("Other PACS", "EZP2P"),
        ("PACS", "OTHER"),
    ]
    assert workplace.states == [S.SENT] * 3


def test_a_warning_is_sent_with_a_note(workplace: Workplace) -> None:
    add_items(workplace.outbox, 2)
    workplace.try_all(StoreOutcome(0xB000, "It is stored, but changed (B000: name)."), 0xB006)
    assert workplace.states == [S.SENT] * 2
    assert (workplace.item(1).status, workplace.item(1).note) == (0xB000, "It is stored, but changed (B000: name).")
    assert workplace.item(2).status == 0xB006
    assert len(workplace.store.opened) == 1


def test_what_happens_is_announced(workplace: Workplace) -> None:
    (item,) = add_items(workplace.outbox, 1)
    workplace.try_all(0xB000)
    size = item.instance.size_bytes
    assert workplace.events == [
        DeliveryChanged(1, "2.25.1", S.SENDING, ""),
        BytesSent(1, size // 2, size),
        BytesSent(1, size, size),  # never more than there is
        DeliveryChanged(1, "2.25.1", S.SENT, workplace.item().note),
    ]


def test_what_is_sent_is_not_sent_again(workplace: Workplace) -> None:
    add_items(workplace.outbox, 1)
    workplace.try_all()
    workplace.try_all()
    assert workplace.store.opened == []


def test_one_batch_can_be_worked_off_by_itself(workplace: Workplace) -> None:
    add_items(workplace.outbox, 1, batch="b1")
    add_items(workplace.outbox, 1, batch="b2", first=2)
    workplace.delivery.work_off(workplace.stop, batch="b2")
    assert workplace.states == [S.QUEUED, S.SENT]


# --- refused --------------------------------------------------------------------------------------------------


def test_no_room_pauses_the_destination(workplace: Workplace) -> None:
    add_items(workplace.outbox, 3)
    workplace.try_all(0x0000, 0xA700)
    assert workplace.states == [S.SENT, S.WAITING, S.WAITING]
    assert workplace.store.received_uids == ["2.25.1", "2.25.2"]
    assert workplace.item(2).status == 0xA700
    assert "no room" in workplace.item(2).note
    assert 10 <= workplace.wait_s(2) <= 12
    assert workplace.item(3).next_try == workplace.item(2).next_try
    workplace.try_all()
    assert workplace.store.opened == []
    workplace.clock.advance(12)
    workplace.try_all()
    assert workplace.states == [S.SENT] * 3


@pytest.mark.parametrize(
    "status", [0xA900, 0xC000, 0xCFFF, 0x0110, 0x0117, 0x0122, 0x0124, 0x0212, 0xFF00, 0x1234, 0xB001]
)
def test_a_refused_item_is_held_and_the_others_go_on_a_new_association(workplace: Workplace, status: int) -> None:
    add_items(workplace.outbox, 3)
    workplace.try_all(0x0000, status)
    assert workplace.states == [S.SENT, S.HELD, S.SENT]
    assert [one.association for one in workplace.store.received] == [1, 1, 2]
    assert workplace.item(2).status == status
    assert f"{status:04X}" in workplace.item(2).note


def test_what_was_held_goes_after_a_retry(workplace: Workplace) -> None:
    add_items(workplace.outbox, 1)
    workplace.try_all(0xC000)
    workplace.outbox.record(1, Happening.RETRIED_BY_USER)
    workplace.try_all()
    assert workplace.states == [S.SENT]
    assert workplace.item().attempts == 2


def test_a_picture_that_the_peer_does_not_take_is_held_and_the_association_goes_on(workplace: Workplace) -> None:
    add_items(workplace.outbox, 3)
    workplace.try_all(0x0000, NOT_TAKEN)
    assert workplace.states == [S.SENT, S.HELD, S.SENT]
    assert len(workplace.store.opened) == 1
    assert workplace.item(2).note == str(NOT_TAKEN)


# --- the answer is lost ---------------------------------------------------------------------------------------


def test_a_lost_answer_makes_it_unknown_and_the_same_instance_goes_again(workplace: Workplace) -> None:
    add_items(workplace.outbox, 2)
    workplace.try_all(ABORTED)
    assert workplace.states == [S.UNKNOWN, S.SENT]
    assert workplace.item().note == str(ABORTED)
    assert [one.association for one in workplace.store.received] == [1, 2]
    first = workplace.store.received[0]
    assert 10 <= workplace.wait_s() <= 12
    workplace.clock.advance(12)
    workplace.try_all()
    assert workplace.states == [S.SENT, S.SENT]
    (again,) = workplace.store.received
    assert (again.sop_instance_uid, again.file) == (first.sop_instance_uid, first.file)


@pytest.mark.parametrize("fault", [TIMEOUT, AnswerNotOurs(called_ae="PACS", reason="another UID")])
def test_a_missing_or_foreign_answer_makes_it_unknown(workplace: Workplace, fault: PeerFault) -> None:
    add_items(workplace.outbox, 1)
    workplace.try_all(fault)
    assert workplace.states == [S.UNKNOWN]
    assert workplace.item().note == str(fault)


def test_a_peer_that_falls_silent_is_left_alone_for_a_while(workplace: Workplace) -> None:
    add_items(workplace.outbox, 3)
    workplace.try_all(TIMEOUT)
    assert workplace.states == [S.UNKNOWN, S.WAITING, S.WAITING]
    assert len(workplace.store.opened) == 1


def test_an_item_on_which_the_peer_always_falls_silent_does_not_stand_in_the_way(workplace: Workplace) -> None:
    add_items(workplace.outbox, 3)
    workplace.try_all(TIMEOUT)
    workplace.clock.advance(20)
    workplace.try_all(0x0000, 0x0000, TIMEOUT)
    assert workplace.states == [S.UNKNOWN, S.SENT, S.SENT]
    assert workplace.store.received_uids == ["2.25.2", "2.25.3", "2.25.1"]


def test_an_item_on_which_the_peer_always_aborts_does_not_stand_in_the_way(workplace: Workplace) -> None:
    add_items(workplace.outbox, 2)
    waits = []
    for _ in range(6):
        workplace.try_all(ABORTED)
        waits.append(round(workplace.wait_s() // 10 * 10))
        workplace.clock.advance(waits[-1] * 1.2 + 10)
    assert workplace.states == [S.UNKNOWN, S.SENT]
    assert waits == sorted(waits)
    assert waits[-1] > 300


def test_a_duplicate_after_a_lost_answer_is_sent(workplace: Workplace) -> None:
    add_items(workplace.outbox, 1)
    workplace.try_all(ABORTED)
    workplace.clock.advance(12)
    workplace.try_all(0x0111)
    assert workplace.states == [S.SENT]
    assert workplace.item().note == "The archive had it already from here."


def test_a_duplicate_of_what_was_sent_before_is_sent(workplace: Workplace) -> None:
    kept = workplace.outbox.keep(new_instance("2.25.1"), b"x")
    for batch in ("b1", "b2"):
        workplace.outbox.accept(batch, [kept], [PACS], calling_ae="EZP2P")
        workplace.try_all(0x0000 if batch == "b1" else 0x0111)
    assert workplace.states == [S.SENT, S.SENT]


def test_a_duplicate_at_the_first_try_is_held_also_when_it_is_retried(workplace: Workplace) -> None:
    add_items(workplace.outbox, 1)
    for _ in range(2):
        workplace.try_all(0x0111)
        assert workplace.states == [S.HELD]
        assert "already" in workplace.item().note
        workplace.outbox.record(1, Happening.RETRIED_BY_USER)


def test_a_duplicate_after_no_room_is_held(workplace: Workplace) -> None:
    add_items(workplace.outbox, 1)
    workplace.try_all(0xA700)
    workplace.clock.advance(12)
    workplace.try_all(0x0111)
    assert workplace.states == [S.HELD]


# --- our own files --------------------------------------------------------------------------------------------


def _flip_a_bit(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[3] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize(
    "harm",
    [_flip_a_bit, Path.unlink, lambda path: path.write_bytes(path.read_bytes()[:-1])],
    ids=["bit", "gone", "cut"],
)
def test_a_damaged_file_is_never_sent(workplace: Workplace, harm: Callable[[Path], object]) -> None:
    items = add_items(workplace.outbox, 2)
    harm(items[0].instance.path)
    workplace.try_all()
    assert workplace.states == [S.DAMAGED, S.SENT]
    assert workplace.store.received_uids == ["2.25.2"]
    assert "has changed since it was made" in workplace.item().note


def test_a_damaged_file_that_is_well_again_goes_after_a_retry(workplace: Workplace) -> None:
    (item,) = add_items(workplace.outbox, 1)
    data = item.instance.path.read_bytes()
    _flip_a_bit(item.instance.path)
    workplace.try_all()
    workplace.outbox.record(1, Happening.RETRIED_BY_USER)
    workplace.try_all()
    assert workplace.states == [S.DAMAGED]
    item.instance.path.write_bytes(data)
    workplace.outbox.record(1, Happening.RETRIED_BY_USER)
    workplace.try_all()
    assert workplace.states == [S.SENT]


# --- no association -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fault",
    [
        CalledTitleUnknown(called_ae="PACS", host="h", port=1),
        CallingTitleUnknown(called_ae="PACS", calling_ae="EZP2P", own_address="192.0.2.9"),
        AssociationRejected(called_ae="PACS", reason="it gave no reason", cure="Ask."),
        NotADicomPeer(host="h", port=80, called_ae="PACS", reason="it speaks HTTP"),
        NOT_TAKEN,
    ],
    ids=lambda fault: type(fault).__name__,
)
def test_what_only_a_person_can_mend_holds_everything_for_that_destination(
    workplace: Workplace, fault: PeerFault
) -> None:
    add_items(workplace.outbox, 2)
    kept = workplace.outbox.keep(new_instance("2.25.9"), b"x")
    workplace.outbox.accept("b", [kept], [OTHER_PACS], calling_ae="EZP2P")
    workplace.try_all(openings=(fault,))
    assert workplace.states == [S.HELD, S.HELD, S.SENT]
    assert workplace.item().note == str(fault)
    assert workplace.item().attempts == 0


@pytest.mark.parametrize(
    "fault",
    [
        REFUSED,
        Unreachable(host="h", port=1, called_ae="PACS", reason="no answer"),
        NameNotFound(host="h", called_ae="PACS"),
        PeerBusy(called_ae="PACS", reason="congestion"),
        ABORTED,
        TIMEOUT,
    ],
    ids=lambda fault: type(fault).__name__,
)
def test_what_passes_by_itself_makes_everything_wait(workplace: Workplace, fault: PeerFault) -> None:
    add_items(workplace.outbox, 2)
    workplace.try_all(openings=(fault,))
    assert workplace.states == [S.WAITING, S.WAITING]
    assert workplace.item().note == str(fault)
    assert len(workplace.store.opened) == 1
    assert workplace.item().attempts == 0


def test_a_server_that_stays_away_is_asked_less_and_less_often_and_once_for_all_items(workplace: Workplace) -> None:
    add_items(workplace.outbox, 5)
    waits = []
    for _ in range(10):
        workplace.try_all(openings=(REFUSED,) * 9)
        assert len(workplace.store.opened) == 1
        assert len({item.next_try for item in workplace.outbox.items()}) == 1
        waits.append(workplace.wait_s())
        workplace.clock.advance(waits[-1])
    assert all(1.9 < later / earlier < 2.1 for earlier, later in pairwise(waits[:7]))
    assert 900 <= waits[-1] <= 1080
    workplace.try_all()
    assert workplace.states == [S.SENT] * 5


def test_after_a_success_the_pauses_begin_anew(workplace: Workplace) -> None:
    add_items(workplace.outbox, 1)
    for _ in range(3):
        workplace.try_all(openings=(REFUSED,))
        workplace.clock.advance(workplace.wait_s())
    workplace.try_all()
    add_items(workplace.outbox, 1, first=2)
    workplace.try_all(openings=(REFUSED,))
    assert 10 <= workplace.wait_s(2) <= 12


def test_an_unknown_item_stays_unknown_while_the_server_is_away(workplace: Workplace) -> None:
    add_items(workplace.outbox, 1)
    workplace.try_all(ABORTED)
    workplace.clock.advance(12)
    workplace.try_all(openings=(REFUSED,))
    assert workplace.states == [S.UNKNOWN]
    assert workplace.item().note == str(REFUSED)


def test_a_destination_that_is_away_does_not_stop_the_others(workplace: Workplace) -> None:
    kept = workplace.outbox.keep(new_instance("2.25.1"), b"x")
    workplace.outbox.accept("b", [kept], [PACS, OTHER_PACS], calling_ae="EZP2P")
    workplace.try_all(openings=(REFUSED, None))
    assert workplace.states == [S.WAITING, S.SENT]


# --- stopped, or met by the unexpected ------------------------------------------------------------------------


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
            raise DiskFull(folder=self.folder)
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
    workplace.try_all(DiskFull(folder="sending"))
    assert workplace.states == [S.WAITING]
    assert "full" in workplace.item().note
    assert workplace.wait_s() > 0
