"""Delivery: what each ending of a C-STORE makes of an item, of the others, and of the next try."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from ezp2p.errors import (
    AnswerNotOurs,
    AssociationRejected,
    CalledTitleUnknown,
    CallingTitleUnknown,
    NameNotFound,
    NotADicomPeer,
    PeerBusy,
    PeerFault,
    Unreachable,
)
from ezp2p.model.delivery import StoreOutcome
from ezp2p.model.events import BytesSent, DeliveryChanged
from ezp2p.outbox.states import MAY_BE_STORED, Happening
from tests.fakes.invented import OTHER_PACS, PACS
from tests.fakes.outbox_items import JPEG_BASELINE, add_items, new_instance
from tests.fakes.workplace import ABORTED, NOT_TAKEN, REFUSED, TIMEOUT, S, Workplace

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
    assert sorted((one.destination.name, one.calling_ae) for one in workplace.store.opened) == [
        ("Other PACS", "EZP2P"),
        ("PACS", "EZP2P"),
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
    assert 60 <= workplace.wait_s(2) <= 72
    assert workplace.item(3).next_try == workplace.item(2).next_try
    workplace.try_all()
    assert workplace.store.opened == []
    workplace.clock.advance(72)
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
    assert workplace.item().note == "PACS broke off the connection (it hung up). " + MAY_BE_STORED
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
    assert workplace.item().note == f"{fault.what_happened} {MAY_BE_STORED}"


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
    for _ in range(4):
        workplace.try_all(ABORTED)
        assert workplace.states == [S.UNKNOWN, S.SENT]
        waits.append(round(workplace.wait_s() // 10 * 10))
        workplace.clock.advance(waits[-1] * 1.2 + 10)
    assert waits == sorted(waits)
    workplace.try_all(ABORTED)
    assert workplace.states == [S.HELD, S.SENT]  # others pass, this one never does
    assert workplace.item().note == (
        "PACS broke off at this picture 5 times, and took others meanwhile. "
        "Ask its administrator to look at it, then press Try now."
    )


def test_an_item_is_never_given_up_while_no_other_passes(workplace: Workplace) -> None:
    add_items(workplace.outbox, 1)
    for _ in range(8):
        workplace.try_all(ABORTED)
        workplace.clock.advance(1200)
    assert workplace.states == [S.UNKNOWN]


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
    workplace.clock.advance(72)
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
    assert workplace.item().note == f"{REFUSED} {MAY_BE_STORED}"


def test_a_destination_that_is_away_does_not_stop_the_others(workplace: Workplace) -> None:
    kept = workplace.outbox.keep(new_instance("2.25.1"), b"x")
    workplace.outbox.accept("b", [kept], [PACS, OTHER_PACS], calling_ae="EZP2P")
    workplace.try_all(openings=(REFUSED, None))
    assert workplace.states == [S.WAITING, S.SENT]
