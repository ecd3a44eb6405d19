"""What archives report of what was sent: matched by its transaction, recorded item by item, never too much."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from ezp2p.model.commitment import FOUND, KEPT, NOT_NAMED, CommitmentAnswer, KeptInstance, RefusedInstance, failure_row
from ezp2p.model.delivery import DeliveryState, OutboxItem
from ezp2p.model.events import Event, OutboxChanged
from ezp2p.outbox.commitments import MOST_QUESTIONS, PAUSES_S, CommitmentRegister, instances_of, take_answer
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import Happening
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.invented import OTHER_PACS, PACS
from tests.fakes.outbox_items import add_items, new_instance

CLASS = "1.2.840.10008.5.1.4.1.1.7"
DAY_S = 86_400.0
S = DeliveryState


class Desk:
    """An outbox with its register, and what it announced."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self.clock = clock
        self.outbox = Outbox(folder, clock=clock, write=write)
        self.register = CommitmentRegister(self.outbox, clock)
        self.events: list[Event] = []

    def sent(self, count: int, *, first: int = 1, note: str = "", status: int = 0) -> tuple[OutboxItem, ...]:
        """Items that the PACS has taken; their UIDs are 2.25.`first`, ..."""
        items = add_items(self.outbox, count, batch=f"batch {first}", first=first)
        for item in items:
            self.send(item.item_id, note=note, status=status)
        return items

    def send(self, item_id: int, *, note: str = "", status: int = 0) -> None:
        """Send an item once more."""
        self.outbox.record(item_id, Happening.CLAIMED, sender="us")
        assert self.outbox.record(item_id, Happening.ACCEPTED, note=note, status=status, sender="us")

    def ask(self, transaction_uid: str, items: Sequence[OutboxItem]) -> None:
        """Ask about items."""
        self.register.begin(transaction_uid, items[0].destination, [item.item_id for item in items])

    def report(
        self,
        transaction_uid: str,
        kept: Sequence[int] = (),
        refused: Mapping[int, int | None] | None = None,
        *,
        sop_class: str = CLASS,
    ) -> bool:
        """The archive reports: what it keeps, and what it does not."""
        answer = CommitmentAnswer(
            transaction_uid,
            tuple(KeptInstance(sop_class, f"2.25.{number}") for number in kept),
            tuple(RefusedInstance(CLASS, f"2.25.{number}", reason) for number, reason in (refused or {}).items()),
            "PACS",
        )
        return take_answer(self.outbox, answer, clock=self.clock, publish=self.events.append)

    def states(self) -> list[DeliveryState]:
        """Of all items, the oldest first."""
        return [item.state for item in reversed(self.outbox.items())]

    def notes(self) -> list[str]:
        """Of all items, the oldest first."""
        return [item.note for item in reversed(self.outbox.items())]

    def due(self) -> list[int]:
        """The numbers of what may be asked about now."""
        return [item.item_id for item in self.register.to_ask(PACS, limit=500)]


@pytest.fixture
def desk(data_dir: Path, clock: FakeClock) -> Iterator[Desk]:
    opened = Desk(data_dir, clock)
    yield opened
    opened.outbox.close()


def happenings(desk: Desk, item_id: int) -> list[str]:
    return [event.happening for event in desk.outbox.events_of(item_id)]


# --- what is kept, what is not ------------------------------------------------------------------------------------


def test_what_is_kept_is_confirmed_and_the_note_says_how(desk: Desk) -> None:
    items = desk.sent(2)
    desk.ask("2.25.900", items)
    assert desk.report("2.25.900", [1, 2])
    assert desk.states() == [S.CONFIRMED] * 2
    assert desk.notes() == [KEPT] * 2
    assert happenings(desk, items[0].item_id) == ["taken", "accepted", "committed"]
    assert desk.events == [OutboxChanged()]


def test_one_that_is_missing_is_held_and_the_others_are_confirmed(desk: Desk) -> None:
    desk.ask("2.25.900", desk.sent(3))
    assert desk.report("2.25.900", [1, 3], {2: 0x0112})
    assert desk.states() == [S.CONFIRMED, S.HELD, S.CONFIRMED]
    assert desk.notes()[1] == failure_row(0x0112).sentence
    assert "Press Try now to send it once more." in desk.notes()[1]


@pytest.mark.parametrize("reason", [0x0110, 0x0213, 0x0131, 0x7777, None])
def test_a_failure_for_the_moment_is_noted_and_asked_again(desk: Desk, reason: int | None) -> None:
    (item,) = desk.sent(1)
    desk.ask("2.25.900", [item])
    assert desk.report("2.25.900", [], {1: reason})
    assert desk.states() == [S.SENT]
    assert desk.notes() == [failure_row(reason).sentence]
    assert happenings(desk, item.item_id)[-1] == "not confirmed"
    assert desk.due() == []
    desk.clock.advance(PAUSES_S[0] + 1)
    assert desk.due() == [item.item_id]


@pytest.mark.parametrize("reason", [0x0119, 0x0122])
def test_what_the_archive_never_confirms_is_noted_and_not_asked_again(desk: Desk, reason: int) -> None:
    desk.ask("2.25.900", desk.sent(1))
    assert desk.report("2.25.900", [], {1: reason})
    assert desk.states() == [S.SENT]
    assert desk.notes() == [failure_row(reason).sentence]
    desk.clock.advance(1000 * DAY_S)
    assert desk.due() == []


def test_an_instance_in_neither_list_is_not_confirmed(desk: Desk) -> None:
    desk.ask("2.25.900", desk.sent(2))
    assert desk.report("2.25.900", [1])
    assert desk.states() == [S.CONFIRMED, S.SENT]
    assert desk.notes() == [KEPT, NOT_NAMED]


def test_an_instance_in_both_lists_is_not_confirmed(desk: Desk) -> None:
    desk.ask("2.25.900", desk.sent(1))
    assert desk.report("2.25.900", [1], {1: 0x0110})
    assert desk.states() == [S.SENT]


def test_an_instance_of_another_class_is_not_confirmed(desk: Desk) -> None:
    desk.ask("2.25.900", desk.sent(1))
    assert desk.report("2.25.900", [1], sop_class="1.2.3")
    assert desk.states() == [S.SENT]
    assert desk.report("2.25.900", [1], sop_class="")
    assert desk.states() == [S.CONFIRMED]


@pytest.mark.expected_log("'PACS' reports on 2 instances that were not asked about")
def test_instances_that_nobody_asked_about_change_nothing(desk: Desk) -> None:
    first, second = desk.sent(2)
    desk.ask("2.25.900", [first])
    assert desk.report("2.25.900", [1, 2, 77])
    assert desk.states() == [S.CONFIRMED, S.SENT]
    assert happenings(desk, second.item_id) == ["taken", "accepted"]


def test_an_unknown_transaction_changes_nothing(desk: Desk) -> None:
    desk.ask("2.25.900", desk.sent(1))
    assert not desk.report("2.25.901", [1])
    assert desk.states() == [S.SENT]
    assert desk.events == []


def test_what_was_remarked_when_it_was_stored_stays_visible(desk: Desk) -> None:
    remark = "it is stored, but the archive changed some of its data (B000)"
    desk.ask("2.25.900", desk.sent(2, note=remark, status=0xB000))
    assert desk.report("2.25.900", [1], {2: 0x0110})
    assert desk.notes() == [f"{remark}. {KEPT}", f"{remark}. {failure_row(0x0110).sentence}"]
    assert [item.status for item in desk.outbox.items()] == [0xB000, 0xB000]
    assert desk.report("2.25.900", [2])
    assert desk.notes() == [f"{remark}. {KEPT}"] * 2


def test_the_same_picture_sent_twice_is_confirmed_twice(desk: Desk) -> None:
    (first,) = desk.sent(1)
    kept = desk.outbox.keep(new_instance("2.25.1"), b"instance 1")
    desk.outbox.accept("again", [kept], [PACS], calling_ae="EZP2P")
    (second,) = desk.outbox.items(batch="again")
    desk.send(second.item_id)
    both = desk.register.to_ask(PACS, limit=500)
    assert [one.sop_instance_uid for one in instances_of(both)] == ["2.25.1"]
    desk.ask("2.25.900", both)
    assert desk.report("2.25.900", [1])
    assert desk.states() == [S.CONFIRMED] * 2
    assert first.item_id != second.item_id


# --- twice, late, contradictory -----------------------------------------------------------------------------------


def test_the_same_report_again_changes_nothing(desk: Desk) -> None:
    items = desk.sent(3)
    desk.ask("2.25.900", items)
    for _ in range(3):
        assert desk.report("2.25.900", [1], {2: 0x0112, 3: 0x0110})
    assert desk.states() == [S.CONFIRMED, S.HELD, S.SENT]
    assert [len(happenings(desk, item.item_id)) for item in items] == [3, 3, 3]
    assert desk.events == [OutboxChanged()]


def test_a_second_report_may_complete_the_first(desk: Desk) -> None:
    desk.ask("2.25.900", desk.sent(2))
    assert desk.report("2.25.900", [1])
    assert desk.report("2.25.900", [2])
    assert desk.states() == [S.CONFIRMED] * 2


@pytest.mark.expected_log("'PACS' does not keep any more what it has confirmed before")
def test_what_is_confirmed_stays_so_and_the_contradiction_is_logged(desk: Desk) -> None:
    desk.ask("2.25.900", desk.sent(1))
    assert desk.report("2.25.900", [1])
    assert desk.report("2.25.900", [], {1: 0x0112})
    assert desk.states() == [S.CONFIRMED]


def test_a_report_on_an_older_request_confirms_and_never_holds(desk: Desk) -> None:
    items = desk.sent(2)
    desk.ask("2.25.900", items)
    desk.clock.advance(PAUSES_S[0] + 1)
    desk.ask("2.25.901", items)
    assert desk.report("2.25.900", [1], {2: 0x0112})
    assert desk.states() == [S.CONFIRMED, S.SENT]
    assert desk.report("2.25.901", [], {2: 0x0112})
    assert desk.states() == [S.CONFIRMED, S.HELD]


def test_the_report_that_held_an_item_does_not_hold_it_again_when_it_was_sent_once_more(desk: Desk) -> None:
    (item,) = desk.sent(1)
    desk.ask("2.25.900", [item])
    assert desk.report("2.25.900", [], {1: 0x0112})
    assert desk.outbox.record(item.item_id, Happening.RETRIED_BY_USER)
    desk.send(item.item_id)
    assert desk.report("2.25.900", [], {1: 0x0112})
    assert desk.states() == [S.SENT]
    assert desk.due() == [item.item_id]  # and it is asked about from the start
    desk.ask("2.25.901", [item])
    assert desk.report("2.25.901", [1])
    assert desk.states() == [S.CONFIRMED]


def test_an_archive_has_no_say_about_what_goes_elsewhere_now(desk: Desk) -> None:
    (item,) = desk.sent(1)
    desk.ask("2.25.900", [item])
    assert desk.outbox.record(item.item_id, Happening.SAID_TO_BE_MISSING)
    assert desk.outbox.readdress(item.item_id, OTHER_PACS)
    desk.send(item.item_id)
    assert not desk.report("2.25.900", [1])
    assert desk.states() == [S.SENT]


def test_a_report_is_matched_after_the_outbox_was_opened_anew(desk: Desk, data_dir: Path) -> None:
    desk.ask("2.25.900", desk.sent(2))
    desk.outbox.close()
    opened_anew = Desk(data_dir, desk.clock)
    assert opened_anew.report("2.25.900", [1], {2: 0x0112})
    assert opened_anew.states() == [S.CONFIRMED, S.HELD]
    opened_anew.outbox.close()


# --- when it is asked ---------------------------------------------------------------------------------------------


def test_only_what_is_sent_and_not_confirmed_is_asked_about(desk: Desk) -> None:
    items = desk.sent(3)
    add_items(desk.outbox, 1, batch="queued", first=50)
    desk.ask("2.25.900", items[:1])
    desk.report("2.25.900", [1])
    assert desk.due() == [items[1].item_id, items[2].item_id]
    assert desk.register.destinations() == (PACS,)
    assert desk.register.to_ask(OTHER_PACS, limit=500) == ()


def test_what_was_asked_is_asked_again_with_growing_pauses_and_not_for_ever(desk: Desk) -> None:
    (item,) = desk.sent(1)
    times = []
    for number in range(MOST_QUESTIONS):
        assert desk.due() == [item.item_id]
        desk.ask(f"2.25.{900 + number}", [item])
        times.append(desk.clock.monotonic())
        pause = PAUSES_S[min(number, len(PAUSES_S) - 1)]
        desk.clock.advance(pause - 2)
        assert desk.due() == []
        desk.clock.advance(3)
    assert desk.due() == []
    assert desk.states() == [S.SENT]
    pauses = [later - earlier for earlier, later in pairwise(times)]
    assert pauses == sorted(pauses)
    assert times[-1] - times[0] < 30 * DAY_S


def test_a_clock_that_was_set_back_does_not_end_the_questions(desk: Desk) -> None:
    (item,) = desk.sent(1)
    desk.ask("2.25.900", [item])
    desk.clock.set_back(400 * DAY_S)
    assert desk.due() == [item.item_id]


def test_the_time_zone_does_not_matter(desk: Desk) -> None:
    (item,) = desk.sent(1)
    desk.ask("2.25.900", [item])
    zone = desk.clock.moment.tzinfo
    assert zone is not None
    desk.clock.moment = desk.clock.moment.astimezone(type(zone)(timedelta(hours=9)))  # type: ignore[call-arg]
    assert desk.due() == []
    desk.clock.advance(PAUSES_S[0] + 1)
    assert desk.due() == [item.item_id]


def test_a_request_that_was_withdrawn_was_not_made(desk: Desk) -> None:
    (item,) = desk.sent(1)
    desk.ask("2.25.900", [item])
    desk.register.withdraw("2.25.900")
    assert desk.due() == [item.item_id]
    assert not desk.report("2.25.900", [1])


def test_what_was_sent_under_another_title_is_asked_about_apart(desk: Desk) -> None:
    (first,) = desk.sent(1)
    kept = desk.outbox.keep(new_instance("2.25.9", 9), b"instance 9")
    desk.outbox.accept("ward", [kept], [PACS], calling_ae="WARD7")
    (second,) = desk.outbox.items(batch="ward")
    desk.send(second.item_id)
    assert desk.due() == [first.item_id]
    desk.ask("2.25.900", [first])
    assert desk.due() == [second.item_id]


def test_a_query_that_finds_confirms_and_one_that_does_not_is_counted(desk: Desk) -> None:
    found, other = desk.sent(2)
    assert desk.register.confirmed(found.item_id, Happening.FOUND_IN_ARCHIVE, FOUND)
    assert not desk.register.confirmed(found.item_id, Happening.FOUND_IN_ARCHIVE, FOUND)
    desk.register.asked_by_query([other.item_id])
    assert (desk.states(), desk.notes()) == ([S.CONFIRMED, S.SENT], [FOUND, ""])
    assert desk.due() == []


@pytest.mark.parametrize(
    "prepare",
    [
        lambda desk, item: desk.outbox.record(item.item_id, Happening.COMMITTED),
        lambda desk, item: desk.outbox.record(item.item_id, Happening.SAID_TO_BE_MISSING),
    ],
)
def test_a_note_never_changes_what_is_not_sent_any_more(
    desk: Desk, prepare: Callable[[Desk, OutboxItem], object]
) -> None:
    (item,) = desk.sent(1)
    prepare(desk, item)
    before = desk.outbox.item(item.item_id)
    assert not desk.register.not_confirmed(item.item_id, "It is not confirmed.")
    assert desk.outbox.item(item.item_id) == before


def test_a_note_is_written_once_and_leaves_the_state_alone(desk: Desk) -> None:
    (item,) = desk.sent(1)
    assert desk.register.not_confirmed(item.item_id, "It is not confirmed.")
    assert not desk.register.not_confirmed(item.item_id, "It is not confirmed.")
    after = desk.outbox.item(item.item_id)
    assert after is not None
    before = dataclasses.replace(item, state=S.SENT, note="It is not confirmed.", attempts=1, status=0)
    assert dataclasses.replace(after, changed=before.changed) == before
    assert happenings(desk, item.item_id) == ["taken", "accepted", "not confirmed"]
