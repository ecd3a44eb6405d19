"""Asking about what was sent: the way that is set up, in groups, with pauses, never while the PACS is away."""

import itertools
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from ezp2p.errors import (
    AssociationAborted,
    Cancelled,
    DestinationEdited,
    DestinationRemoved,
    EzP2PError,
    NoAcceptedPresentationContext,
    RequestRefused,
    ResponseTimeout,
    Unreachable,
)
from ezp2p.model.application_entity import Confirmation, RemoteAE
from ezp2p.model.commitment import FOUND, KEPT, CommitmentAnswer, KeptInstance, RefusedInstance, TakeAnswer
from ezp2p.model.delivery import Condition, DeliveryState, FinishedInstance
from ezp2p.model.events import Event, OutboxChanged
from ezp2p.outbox import confirmation
from ezp2p.outbox.commitments import PAUSES_S
from ezp2p.outbox.confirmation import MOST_AT_ONCE, Confirmer
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import Happening
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_uids import FakeUids
from tests.fakes.invented import OTHER_PACS, PACS
from tests.fakes.outbox_items import add_items, new_instance

S = DeliveryState
AWAY = Unreachable(host="pacs", port=104, called_ae="PACS", reason="no route")


class Archive:
    """Answers both questions as a test says; `asked` and `queried` hold what it was asked."""

    def __init__(self) -> None:
        self.keeps: set[str] | None = None
        self.reports_at_once = True
        self.error: EzP2PError | None = None
        self.query_error: EzP2PError | None = None
        self.asked: list[tuple[str, tuple[str, ...], str, str]] = []
        self.queried: list[tuple[str, tuple[str, ...]]] = []

    def commitment(
        self,
        remote: RemoteAE,
        transaction_uid: str,
        instances: Sequence[FinishedInstance],
        *,
        calling_ae: str,
        take_answer: TakeAnswer,
        stop: threading.Event,
    ) -> CommitmentAnswer | None:
        uids = tuple(instance.sop_instance_uid for instance in instances)
        self.asked.append((remote.name, uids, transaction_uid, calling_ae))
        if self.error is not None:
            raise self.error
        if not self.reports_at_once:
            return None
        answer = self.answer(transaction_uid, instances)
        assert take_answer(answer)
        return answer

    def answer(self, transaction_uid: str, instances: Sequence[FinishedInstance]) -> CommitmentAnswer:
        kept = [one for one in instances if self.keeps is None or one.sop_instance_uid in self.keeps]
        return CommitmentAnswer(
            transaction_uid,
            tuple(KeptInstance(one.sop_class_uid, one.sop_instance_uid) for one in kept),
            tuple(
                RefusedInstance(one.sop_class_uid, one.sop_instance_uid, 0x0112) for one in instances if one not in kept
            ),
        )

    def query(
        self, remote: RemoteAE, instances: Sequence[FinishedInstance], *, stop: threading.Event
    ) -> Collection[str]:
        uids = tuple(instance.sop_instance_uid for instance in instances)
        self.queried.append((remote.name, uids))
        if self.query_error is not None:
            raise self.query_error
        return {uid for uid in uids if self.keeps is None or uid in self.keeps}


class Desk:
    """An outbox with a confirmer over an invented archive."""

    def __init__(self, folder: Path, clock: FakeClock, make_uid: Callable[[], str]) -> None:
        self.clock = clock
        self.outbox = Outbox(folder, clock=clock, write=write)
        self.archive = Archive()
        self.events: list[Event] = []
        self.ways = {PACS: Confirmation.COMMITMENT, OTHER_PACS: Confirmation.COMMITMENT}
        self.route_error: EzP2PError | None = None
        self.confirmer = Confirmer(
            self.outbox,
            ask_commitment=self.archive.commitment,
            ask_archive=self.archive.query,
            route=self._route,
            clock=clock,
            publish=self.events.append,
            make_uid=make_uid,
        )

    def _route(self, destination: RemoteAE) -> RemoteAE:
        if self.route_error is not None:
            raise self.route_error
        return replace(destination, confirmation=self.ways[destination])

    def sent(self, count: int, *, first: int = 1, to: Sequence[RemoteAE] = (PACS,), calling_ae: str = "EZP2P") -> None:
        """Items that the PACS has taken; their UIDs are 2.25.`first`, ..."""
        numbers = range(first, first + count)
        kept = [self.outbox.keep(new_instance(f"2.25.{n}", n), b"instance %d" % n) for n in numbers]
        batch = f"batch {first}"
        self.outbox.accept(batch, kept, to, calling_ae=calling_ae)
        with self.outbox.database.transaction():
            for item in self.outbox.items(batch=batch):
                self.outbox.record(item.item_id, Happening.CLAIMED, sender="us")
                self.outbox.record(item.item_id, Happening.ACCEPTED, sender="us", status=0)

    def run(self) -> None:
        """One turn of the chore."""
        self.confirmer.run_once(threading.Event())

    def states(self) -> list[DeliveryState]:
        """Of all items, the oldest first."""
        return [item.state for item in reversed(self.outbox.items())]

    def notes(self) -> set[str]:
        """Of all items."""
        return {item.note for item in self.outbox.items()}


@pytest.fixture
def desk(data_dir: Path, clock: FakeClock, new_uid: FakeUids) -> Iterator[Desk]:
    opened = Desk(data_dir, clock, new_uid)
    yield opened
    opened.outbox.close()


# --- storage commitment -------------------------------------------------------------------------------------------


def test_what_was_sent_is_asked_about_in_one_request_and_confirmed(desk: Desk) -> None:
    desk.sent(3)
    desk.run()
    assert desk.archive.asked == [("PACS", ("2.25.1", "2.25.2", "2.25.3"), "2.25.1001", "EZP2P")]
    assert desk.states() == [S.CONFIRMED] * 3
    assert desk.notes() == {KEPT}
    desk.run()
    assert len(desk.archive.asked) == 1


def test_a_destination_that_is_not_asked_is_left_alone(desk: Desk) -> None:
    desk.ways[PACS] = Confirmation.NONE
    desk.sent(2)
    desk.run()
    assert (desk.archive.asked, desk.archive.queried, desk.states()) == ([], [], [S.SENT] * 2)


def test_each_destination_is_asked_in_its_own_way(desk: Desk) -> None:
    desk.ways[OTHER_PACS] = Confirmation.QUERY
    desk.sent(2, to=(PACS, OTHER_PACS))
    desk.run()
    assert [(name, uids) for name, uids, *_ in desk.archive.asked] == [("PACS", ("2.25.1", "2.25.2"))]
    assert desk.archive.queried == [("Other PACS", ("2.25.1", "2.25.2"))]
    assert desk.states() == [S.CONFIRMED] * 4
    assert {item.note for item in desk.outbox.items() if item.destination == OTHER_PACS} == {FOUND}


def test_many_are_asked_about_in_groups(desk: Desk) -> None:
    desk.sent(MOST_AT_ONCE + 3)
    desk.run()
    assert [len(uids) for _, uids, *_ in desk.archive.asked] == [MOST_AT_ONCE, 3]
    assert len({transaction for _, _, transaction, _ in desk.archive.asked}) == 2
    assert set(desk.states()) == {S.CONFIRMED}


def test_it_is_asked_under_the_title_under_which_it_was_sent(desk: Desk) -> None:
    desk.sent(1)
    desk.sent(1, first=11, calling_ae="WARD7")
    desk.run()
    assert [(uids, title) for _, uids, _, title in desk.archive.asked] == [
        (("2.25.1",), "EZP2P"),
        (("2.25.11",), "WARD7"),
    ]


def test_the_request_is_in_the_database_before_it_leaves(desk: Desk) -> None:
    desk.sent(2)
    desk.archive.reports_at_once = False
    desk.run()
    (_, _, transaction, _) = desk.archive.asked[0]
    instances = [item.instance for item in desk.outbox.items()]
    assert desk.confirmer.take_answer(desk.archive.answer(transaction, instances))
    assert desk.states() == [S.CONFIRMED] * 2


def test_an_answer_that_never_comes_leaves_it_sent_and_it_is_asked_again_later(desk: Desk) -> None:
    desk.sent(1)
    desk.archive.reports_at_once = False
    for number in range(1, 5):
        desk.run()
        desk.run()
        assert len(desk.archive.asked) == number
        desk.clock.advance(PAUSES_S[number - 1] + 1)
    assert desk.states() == [S.SENT]
    assert len({transaction for _, _, transaction, _ in desk.archive.asked}) == 4


def test_after_a_restart_it_goes_on_from_the_database_alone(
    desk: Desk, data_dir: Path, clock: FakeClock, new_uid: FakeUids
) -> None:
    desk.sent(1)
    desk.archive.reports_at_once = False
    desk.run()
    desk.outbox.close()
    again = Desk(data_dir, clock, new_uid)
    again.run()
    assert again.archive.asked == []  # it was asked a moment ago
    clock.advance(PAUSES_S[0] + 1)
    again.run()
    assert len(again.archive.asked) == 1
    assert again.states() == [S.CONFIRMED]
    again.outbox.close()


# --- a query ------------------------------------------------------------------------------------------------------


def test_what_a_query_finds_is_confirmed_and_the_rest_is_asked_for_again(desk: Desk) -> None:
    desk.ways[PACS] = Confirmation.QUERY
    desk.sent(3)
    desk.archive.keeps = {"2.25.1", "2.25.3"}
    desk.run()
    assert desk.states() == [S.CONFIRMED, S.SENT, S.CONFIRMED]
    assert "did not name this picture yet" in str(desk.notes())
    assert desk.archive.asked == []
    desk.run()
    assert len(desk.archive.queried) == 1
    desk.archive.keeps = None
    desk.clock.advance(PAUSES_S[0] + 1)
    desk.run()
    assert desk.archive.queried[-1] == ("PACS", ("2.25.2",))
    assert desk.notes() == {FOUND}


@pytest.mark.parametrize(
    "error",
    [
        NoAcceptedPresentationContext(called_ae="PACS", what="Storage Commitment", calling_ae="EZP2P"),
        RequestRefused(called_ae="PACS", status=0x0211, reason="no", cure="No."),
    ],
)
def test_an_archive_that_does_not_offer_it_is_asked_by_a_query_instead(desk: Desk, error: EzP2PError) -> None:
    desk.sent(2)
    desk.archive.error = error
    desk.run()
    assert desk.archive.queried == [("PACS", ("2.25.1", "2.25.2"))]
    assert desk.notes() == {FOUND}
    transaction = desk.archive.asked[0][2]
    assert not desk.confirmer.take_answer(CommitmentAnswer(transaction))  # it was never made


def test_an_archive_that_offers_neither_says_so(desk: Desk) -> None:
    desk.sent(2)
    desk.archive.error = desk.archive.query_error = NoAcceptedPresentationContext(
        called_ae="PACS", what="Study Root FIND", calling_ae="EZP2P"
    )
    desk.run()
    assert desk.states() == [S.SENT] * 2
    assert desk.notes() == {f"Not confirmed yet: {desk.archive.query_error}"}
    assert desk.events == [OutboxChanged()]


# --- in trouble ---------------------------------------------------------------------------------------------------


def test_an_archive_that_is_away_is_asked_again_after_growing_pauses_and_nothing_is_counted(desk: Desk) -> None:
    desk.sent(1)
    desk.archive.error = AWAY
    times = []
    for _ in range(20_000):
        before = len(desk.archive.asked)
        desk.run()
        if len(desk.archive.asked) > before:
            times.append(desk.clock.monotonic())
        if len(times) == 9:
            break
        desk.clock.advance(30)
    pauses = [round(later - earlier) for earlier, later in itertools.pairwise(times)]
    assert pauses == [60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert (desk.states(), desk.notes()) == ([S.SENT], {""})
    desk.archive.error = None
    desk.clock.advance(3600)
    desk.run()
    assert desk.states() == [S.CONFIRMED]


def test_a_destination_that_rests_is_left_to_the_delivery(desk: Desk) -> None:
    desk.sent(1)
    later = desk.clock.now()
    desk.outbox.destinations.failed(PACS, Condition.AWAY, note="It is away.", pause=lambda _failures: later)
    desk.run()
    assert desk.archive.asked == []
    desk.outbox.destinations.is_back(PACS)
    desk.run()
    assert len(desk.archive.asked) == 1


def test_one_archive_in_trouble_does_not_hold_up_another(desk: Desk) -> None:
    desk.ways[OTHER_PACS] = Confirmation.QUERY
    desk.sent(1, to=(PACS, OTHER_PACS))
    desk.archive.error = AWAY
    desk.run()
    assert desk.states() == [S.SENT, S.CONFIRMED]


@pytest.mark.parametrize(
    "error",
    [
        ResponseTimeout(called_ae="PACS", request="the request for storage commitment", timeout_s=30),
        AssociationAborted(called_ae="PACS", reason="it sent an abort"),
    ],
)
def test_a_request_without_an_answer_may_be_reported_on_all_the_same(desk: Desk, error: EzP2PError) -> None:
    desk.sent(1)
    desk.archive.error = error
    desk.run()
    assert desk.notes() == {f"Not confirmed yet: {error}"}
    transaction, instances = desk.archive.asked[0][2], [item.instance for item in desk.outbox.items()]
    assert desk.confirmer.take_answer(desk.archive.answer(transaction, instances))
    assert desk.states() == [S.CONFIRMED]


def test_an_archive_that_refuses_for_now_is_noted_and_asked_again(desk: Desk) -> None:
    desk.sent(1)
    desk.archive.error = RequestRefused(called_ae="PACS", status=0x0213, reason="no", cure="Later.", is_for_now=True)
    desk.run()
    assert (desk.states(), desk.notes()) == ([S.SENT], {"Not confirmed yet: PACS refused: no. Later."})
    assert desk.archive.queried == []
    desk.archive.error = None
    desk.clock.advance(61)
    desk.run()
    assert desk.notes() == {KEPT}


@pytest.mark.parametrize(
    "error",
    [
        DestinationEdited(name="PACS", before="A", after="B"),
        DestinationRemoved(name="PACS", address="PACS@192.0.2.1:104"),
    ],
)
def test_a_destination_that_was_edited_or_removed_is_not_asked(desk: Desk, error: EzP2PError) -> None:
    desk.sent(1)
    desk.route_error = error
    desk.run()
    assert (desk.archive.asked, desk.states()) == ([], [S.SENT])


@pytest.mark.expected_log("asking an archive met something unexpected")
def test_something_unexpected_holds_up_nobody_else(desk: Desk) -> None:
    desk.ways[PACS] = Confirmation.QUERY
    desk.sent(1, to=(PACS, OTHER_PACS))
    desk.archive.query_error = EzP2PError()
    desk.run()
    assert desk.states() == [S.SENT, S.CONFIRMED]


# --- together and stopped -----------------------------------------------------------------------------------------


def test_a_request_waits_for_what_is_being_sent_but_not_for_ever(desk: Desk) -> None:
    desk.sent(2)
    add_items(desk.outbox, 1, batch="more", first=50)
    desk.run()
    assert desk.archive.asked == []
    desk.clock.advance(confirmation._GATHER_S + 1)
    desk.run()
    assert [uids for _, uids, *_ in desk.archive.asked] == [("2.25.1", "2.25.2")]


def test_once_all_is_sent_it_waits_no_longer(desk: Desk) -> None:
    desk.sent(1)
    (item,) = add_items(desk.outbox, 1, batch="more", first=50)
    desk.run()
    desk.outbox.record(item.item_id, Happening.CLAIMED, sender="us")
    desk.outbox.record(item.item_id, Happening.ACCEPTED, sender="us")
    desk.run()
    assert [uids for _, uids, *_ in desk.archive.asked] == [("2.25.1", "2.25.50")]


def test_stopped_it_asks_nobody(desk: Desk) -> None:
    desk.sent(1)
    stop = threading.Event()
    stop.set()
    desk.confirmer.run_once(stop)
    assert desk.archive.asked == []


def test_stopped_in_the_middle_nothing_was_asked(desk: Desk) -> None:
    desk.sent(1)
    desk.archive.error = Cancelled()
    desk.run()
    desk.archive.error = None
    desk.run()
    assert desk.states() == [S.CONFIRMED]
