"""Delivery: an instance on its way to one destination."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from ezp2p.errors import RequestRefused
from ezp2p.model.application_entity import RemoteAE


class DeliveryState(StrEnum):
    """Where an item stands; one vocabulary everywhere.

    UNKNOWN: the answer was lost or the program ended while sending; the same instance is sent again.
    WAITING: it failed for now and is tried again by itself. HELD: a person has to do something. SENT: the peer
    said that it is stored. CONFIRMED: the peer said that it keeps it.
    """

    QUEUED = "QUEUED"
    SENDING = "SENDING"
    UNKNOWN = "UNKNOWN"
    WAITING = "WAITING"
    HELD = "HELD"
    DAMAGED = "DAMAGED"
    SENT = "SENT"
    CONFIRMED = "CONFIRMED"
    DISCARDED = "DISCARDED"


UNDER_WAY = frozenset({
    DeliveryState.QUEUED,
    DeliveryState.SENDING,
    DeliveryState.UNKNOWN,
    DeliveryState.WAITING,
})
"""The states from which an item goes on by itself."""

STORED = frozenset({DeliveryState.SENT, DeliveryState.CONFIRMED})
"""The peer said that it has it."""

FINISHED = STORED | {DeliveryState.DISCARDED}
"""Nothing more is sent, unless the peer turns out not to have it."""

NEEDS_A_PERSON = frozenset({DeliveryState.HELD, DeliveryState.DAMAGED})
"""Nothing goes on by itself."""


@dataclass(frozen=True, slots=True)
class FinishedInstance:
    """An instance on disk, frozen: its file never changes again.

    `is_here` is False once the local copy was removed, after it was confirmed or by the age that the settings say.
    """

    path: Path
    sop_class_uid: str
    sop_instance_uid: str
    transfer_syntax_uid: str
    study_instance_uid: str
    series_instance_uid: str
    patient_id: str
    patient_name: str
    series_number: str
    instance_number: int
    sha256: str
    size_bytes: int
    is_here: bool = True


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One instance for one destination. `note` is a sentence for the user: why it waits, or what the peer remarked."""

    item_id: int
    batch: str
    instance: FinishedInstance
    destination: RemoteAE
    calling_ae: str
    state: DeliveryState
    attempts: int
    note: str
    status: int | None
    added: datetime
    changed: datetime
    next_try: datetime | None


@dataclass(frozen=True, slots=True)
class StoreOutcome:
    """What the peer answered to a C-STORE that it performed: the status, and a sentence where it remarked something."""

    status: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class StoreAnswer:
    """The answer to one C-STORE: what came of it, or with which status it was refused."""

    instance: FinishedInstance
    outcome: StoreOutcome | RequestRefused


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that happened to an item. `sequence` orders them; `at` is only for people: a clock may be set back.

    `happening` is a word of `outbox.states.Happening`; `actor` names who did it where it was a person, as the system
    knows them, and is empty otherwise.
    """

    sequence: int
    item_id: int
    at: datetime
    happening: str
    state: DeliveryState
    note: str
    status: int | None
    actor: str


class Condition(StrEnum):
    """How a destination stands.

    AWAY: it cannot be reached or takes nothing for now, and is tried again by itself. REFUSING: it does not take
    anything from this workstation until a person changes something; it is tried again once an hour.
    """

    OPEN = "OPEN"
    AWAY = "AWAY"
    REFUSING = "REFUSING"


@dataclass(frozen=True, slots=True)
class DestinationStatus:
    """A destination with the items that are not stored there yet.

    `since` is when it left OPEN, `note` the sentence that says why, `next_try` when it is tried again; None and empty
    while it is OPEN. `waiting` counts the items under way.
    """

    destination: RemoteAE
    condition: Condition
    since: datetime | None
    note: str
    next_try: datetime | None
    waiting: int


@dataclass(frozen=True, slots=True)
class RebuildReport:
    """What was found when a lost or damaged database was made anew from the files beside it.

    Of `items`, `sent_again` are not known to be stored and are sent once more under the same UID. `unreadable` counts
    what could not be understood; it stays where it is. `quarantine` is the folder of the old database, None if there
    was none any more.
    """

    items: int
    sent_again: int
    unreadable: int
    quarantine: Path | None


@dataclass(frozen=True, slots=True)
class OutboxSummary:
    """The outbox in numbers, counted over all of it, however long its history.

    An item is one instance for one destination. Of those `taken_today` (discarded ones not counted) `stored_today`
    are SENT or CONFIRMED and `confirmed_today` CONFIRMED. The others count whatever their day: `on_the_way` are
    QUEUED, SENDING or UNKNOWN. `next_try` is the earliest of what waits.
    """

    taken_today: int = 0
    stored_today: int = 0
    confirmed_today: int = 0
    waiting: int = 0
    on_the_way: int = 0
    needs_you: int = 0
    next_try: datetime | None = None
    destinations: tuple[DestinationStatus, ...] = ()
