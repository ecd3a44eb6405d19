"""The scripted run of an outbox: journeys of single items that together make every transition happen.

A journey is a row of stages. Each says what is done, what the item's history gains by it, and its state and note then:
written down here, not taken from the table of transitions, so that a table that lacks one is found out.
"""

import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ezp2p.model.application_entity import Confirmation, RemoteAE
from ezp2p.model.clock import SystemClock
from ezp2p.model.commitment import CommitmentAnswer, KeptInstance, RefusedInstance
from ezp2p.model.delivery import DeliveryState, FinishedInstance, OutboxItem
from ezp2p.outbox.commitments import CommitmentRegister, take_answer
from ezp2p.outbox.delivery import Delivery
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import TRANSITIONS, Happening
from ezp2p.outbox.tidy import OutboxAges, Tidy
from ezp2p.storage.atomic_file import write
from tests.fakes.file_pacs import Answer, FilePacs, always, is_away, refuses_us
from tests.fakes.outbox_items import new_instance

UID: Final = "2.25.4713"
SOP_CLASS: Final = new_instance(UID).sop_class_uid
TRANSACTION: Final = "2.25.4714"
DATA: Final = bytes(range(256)) * 20
PLACE: Final = RemoteAE("PACS", "PACS", "192.0.2.1", 104, confirmation=Confirmation.QUERY)
NEW_PLACE: Final = RemoteAE("PACS", "PACS", "192.0.2.2", 104)

_S = DeliveryState
_H = Happening


@dataclass(frozen=True, slots=True)
class Desk:
    """What a stage works with: the outbox, and the file of the PACS."""

    outbox: Outbox
    pacs_file: Path

    @property
    def item(self) -> OutboxItem:
        """The item of the journey."""
        (item,) = self.outbox.items()
        return item

    def pacs_lines(self) -> list[tuple[str, str, str]]:
        """What came to the PACS: title, UID, SHA-256."""
        return FilePacs(self.pacs_file).lines()

    def deliver(
        self,
        answer: Answer = 0,
        opening: Callable[[RemoteAE], None] = lambda _remote: None,
        *,
        has: bool = False,
    ) -> None:
        """Deliver once; `has` is what the archive says when it is asked for the instance before it is repeated."""
        delivery = self.delivery(FilePacs(self.pacs_file, answer=always(answer), opening=opening), has=has)
        assert delivery.acquire()
        delivery.work_off(threading.Event(), even_before_due=True)
        delivery.release()

    def delivery(self, pacs: FilePacs, *, has: bool = False) -> Delivery:
        """What delivers to `pacs`."""

        def archive_has(_remote: RemoteAE, _instance: FinishedInstance, _stop: threading.Event) -> bool:
            return has

        return Delivery(
            self.outbox,
            pacs.open_storage,
            clock=SystemClock(),
            publish=lambda _event: None,
            route=lambda _remote: PLACE,
            archive_has=archive_has,
        )


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: what is done; the rows that the history gains; how the item is then."""

    name: str
    act: Callable[[Desk], object]
    adds: tuple[Happening, ...]
    state: DeliveryState
    note: str = ""


def _take(desk: Desk) -> None:
    desk.outbox.accept(UID, [desk.outbox.keep(new_instance(UID), DATA)], [PLACE], calling_ae="EZP2P")


def _damage(desk: Desk) -> None:
    os.truncate(desk.item.instance.path, len(DATA) - 1)
    desk.deliver()


def _mend(desk: Desk) -> None:
    write(desk.item.instance.path, DATA)
    desk.outbox.record_each([desk.item.item_id], _H.RETRIED_BY_USER)


def _end_while_sending(desk: Desk) -> None:
    desk.outbox.record(desk.item.item_id, _H.CLAIMED, sender="a program that ended")


def _start_anew(desk: Desk) -> None:
    delivery = desk.delivery(FilePacs(desk.pacs_file))
    assert delivery.acquire()
    delivery.release()


def _answered(answer: CommitmentAnswer) -> Callable[[Desk], object]:
    return lambda desk: take_answer(desk.outbox, answer, clock=SystemClock(), publish=lambda _event: None)


def _remove_copy(desk: Desk) -> None:
    tidy = Tidy(desk.outbox, clock=SystemClock(), keep=lambda: OutboxAges(confirmed_days=0, sent_days=0))
    tidy.run_once(threading.Event())


def _by_user(happening: Happening) -> Callable[[Desk], int]:
    return lambda desk: desk.outbox.record_each([desk.item.item_id], happening)


def _recorded(happening: Happening, note: str = "") -> Callable[[Desk], object]:
    return lambda desk: desk.outbox.record(desk.item.item_id, happening, note=note)


def _for_all(happening: Happening, note: str = "") -> Callable[[Desk], object]:
    return lambda desk: desk.outbox.record_all_of(PLACE, happening, note=note)


_TAKEN = Stage("it is taken", _take, (_H.TAKEN,), _S.QUEUED)
_LOST = Stage("the answer is lost", lambda desk: desk.deliver(None), (_H.ANSWER_LOST,), _S.UNKNOWN, "broke off")
_SENT = Stage("it is stored", lambda desk: desk.deliver(), (_H.ACCEPTED,), _S.SENT)
_REPEATED = Stage("it is there", lambda desk: desk.deliver(0x0111), (_H.ACCEPTED,), _S.SENT, "had it already")
_AWAY = Stage(
    "nothing listens", lambda desk: desk.deliver(opening=is_away), (_H.FAILED_FOR_NOW,), _S.WAITING, "listens"
)
_DAMAGED = Stage("it is damaged", _damage, (_H.FOUND_DAMAGED,), _S.DAMAGED, "has changed")
_MENDED = Stage("it is mended", _mend, (_H.RETRIED_BY_USER,), _S.QUEUED)
_HELD = Stage("a user holds it", _by_user(_H.HELD_BY_USER), (_H.HELD_BY_USER,), _S.HELD)
_DISCARDED = Stage("a user discards it", _by_user(_H.DISCARDED_BY_USER), (_H.DISCARDED_BY_USER,), _S.DISCARDED)
_RETRIED = Stage("a user tries again", _by_user(_H.RETRIED_BY_USER), (_H.RETRIED_BY_USER,), _S.QUEUED)
_REFUSED = Stage("it is refused", lambda desk: desk.deliver(0xC000), (_H.REFUSED,), _S.HELD, "cannot understand")
_NO_ROOM = Stage("no room", lambda desk: desk.deliver(0xA700), (_H.FAILED_FOR_NOW,), _S.WAITING, "no room")
_NOT_US = Stage(
    "the PACS does not take us",
    lambda desk: desk.deliver(opening=refuses_us),
    (_H.DESTINATION_REFUSED,),
    _S.HELD,
    "There is no AE title",
)
_BACK = Stage("the PACS takes us", lambda desk: desk.deliver(), (_H.DESTINATION_BACK, _H.ACCEPTED), _S.SENT)
_NOT_OUR_TITLE = Stage(
    "the PACS does not take our title",
    _for_all(_H.TITLE_REFUSED, "Another title."),
    (_H.TITLE_REFUSED,),
    _S.HELD,
    "Another title.",
)
_TOLD = Stage(
    "told of a new address",
    _recorded(_H.TOLD_OF_NEW_ADDRESS, "A new address."),
    (_H.TOLD_OF_NEW_ADDRESS,),
    _S.HELD,
    "A new address.",
)
_ASKED = Stage(
    "the PACS is asked whether it keeps it",
    lambda desk: CommitmentRegister(desk.outbox, SystemClock()).begin(TRANSACTION, PLACE, [desk.item.item_id]),
    (),
    _S.SENT,
)
_COMMITTED = Stage(
    "it keeps it",
    _answered(CommitmentAnswer(TRANSACTION, kept=(KeptInstance(SOP_CLASS, UID),))),
    (_H.COMMITTED,),
    _S.CONFIRMED,
    "keeps it",
)
_MISSING = Stage(
    "it does not have it",
    _answered(CommitmentAnswer(TRANSACTION, refused=(RefusedInstance(SOP_CLASS, UID, 0x0112),))),
    (_H.SAID_TO_BE_MISSING,),
    _S.HELD,
    "does not have",
)
_REMOVED = Stage("the local copy is removed", _remove_copy, (), _S.CONFIRMED)

JOURNEYS: Final[Mapping[str, tuple[Stage, ...]]] = {
    "sent and committed": (_TAKEN, _SENT, _ASKED, _COMMITTED, _REMOVED),
    "an answer lost, and sent again": (
        _TAKEN,
        _LOST,
        Stage("nothing listens", lambda desk: desk.deliver(opening=is_away), (), _S.UNKNOWN, "listens"),
        Stage("a user tries again", _by_user(_H.RETRIED_BY_USER), (_H.RETRIED_BY_USER,), _S.UNKNOWN),
        _REPEATED,
        Stage("found there", _recorded(_H.FOUND_IN_ARCHIVE), (_H.FOUND_IN_ARCHIVE,), _S.CONFIRMED),
    ),
    "an answer lost, and found there": (
        _TAKEN,
        _LOST,
        Stage("found there", lambda desk: desk.deliver(has=True), (_H.FOUND_IN_ARCHIVE,), _S.CONFIRMED),
    ),
    "waiting": (
        _TAKEN,
        _AWAY,
        Stage("another reason", _for_all(_H.FAILED_FOR_NOW, "Another reason."), (), _S.WAITING, "Another reason."),
        _NO_ROOM,
        _RETRIED,
        _SENT,
    ),
    "refused": (_TAKEN, _REFUSED, _HELD, _RETRIED, _HELD, _TOLD, _DISCARDED),
    "the PACS does not take us": (_TAKEN, _NOT_US, _BACK),
    "an answer lost, and the PACS does not take us": (_TAKEN, _LOST, _NOT_US, _BACK),
    "waiting, and the PACS does not take us": (_TAKEN, _AWAY, _NOT_US, _BACK),
    "the PACS does not take our title": (_TAKEN, _NOT_OUR_TITLE, _RETRIED, _SENT),
    "an answer lost, and the PACS does not take our title": (_TAKEN, _LOST, _NOT_OUR_TITLE),
    "waiting, and the PACS does not take our title": (_TAKEN, _AWAY, _NOT_OUR_TITLE),
    "the program ended": (
        _TAKEN,
        Stage("the program ends while it sends", _end_while_sending, (), _S.SENDING),
        Stage("the next one begins", _start_anew, (_H.RESTARTED,), _S.UNKNOWN, "ended while"),
        _HELD,
        _RETRIED,
        _SENT,
        _ASKED,
        _MISSING,
        Stage(
            "to another address",
            lambda desk: desk.outbox.readdress(desk.item.item_id, NEW_PLACE),
            (_H.READDRESSED_BY_USER,),
            _S.QUEUED,
            "by hand",
        ),
        _SENT,
    ),
    "given up": (
        _TAKEN,
        _LOST,
        Stage("given up", _recorded(_H.GIVEN_UP, "Given up."), (_H.GIVEN_UP,), _S.HELD, "Given up."),
        _RETRIED,
        _SENT,
    ),
    "damaged and mended": (_TAKEN, _DAMAGED, _MENDED, _SENT),
    "damaged and discarded": (_TAKEN, _DAMAGED, _DISCARDED),
    "discarded at once": (_TAKEN, _DISCARDED),
    "discarded unknown": (_TAKEN, _LOST, _DISCARDED),
    "waiting, held and discarded": (_TAKEN, _AWAY, _HELD, _RETRIED, _AWAY, _DISCARDED),
}
"""Together they make every transition happen; a test looks whether they do."""


@contextmanager
def open_desk(folder: Path) -> Iterator[Desk]:
    """The outbox and the PACS in `folder`."""
    outbox = Outbox(folder / "outbox", clock=SystemClock(), write=write)
    try:
        yield Desk(outbox, folder / "pacs.txt")
    finally:
        outbox.close()


@contextmanager
def staged(folder: Path, journey: str, number: int) -> Iterator[Callable[[], object]]:
    """What does one stage. Stage -1 makes the outbox; for every other it is open before."""
    if number < 0:
        yield lambda: make(folder)
        return
    with open_desk(folder) as desk:
        yield lambda: JOURNEYS[journey][number].act(desk)


def make(folder: Path) -> None:
    """An empty outbox where there was none."""
    with open_desk(folder):
        pass


def history_before(journey: str, number: int) -> tuple[Happening, ...]:
    """The history as it is before a stage: what was acknowledged."""
    return tuple(happening for stage in JOURNEYS[journey][:number] for happening in stage.adds)


def run_exactly(journey: str, folder: Path) -> None:
    """Do a whole journey in this process; after each stage, state, note and history are what is written down here.

    Raises
    ------
    AssertionError
        If they are not.
    """
    make(folder)
    history: list[Happening] = []
    for number, stage in enumerate(JOURNEYS[journey]):
        with staged(folder, journey, number) as act:
            act()
        history += stage.adds
        with open_desk(folder) as desk:
            happened = [Happening(entry.happening) for entry in desk.outbox.events_of(desk.item.item_id)]
            assert desk.item.state is stage.state, f"{stage.name}: {desk.item.state}"
            assert stage.note in desk.item.note, f"{stage.name}: {desk.item.note}"
            assert happened == history, f"{stage.name}: {happened}"


def what_catches(missing: tuple[DeliveryState, Happening], folder: Path) -> str | None:
    """The journey that fails when a transition is taken out of the table, tried in order of likelihood."""
    assert isinstance(TRANSITIONS, dict)
    del TRANSITIONS[missing]
    likely = sorted(JOURNEYS, key=lambda journey: not _happens(missing[1], journey))
    for number, journey in enumerate(likely):
        try:
            run_exactly(journey, folder / str(number))
        except (AssertionError, ValueError):
            return journey
    return None


def _happens(happening: Happening, journey: str) -> bool:
    return any(happening in stage.adds for stage in JOURNEYS[journey])
