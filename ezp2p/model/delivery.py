"""Delivery: an instance on its way to one destination."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

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


@dataclass(frozen=True, slots=True)
class FinishedInstance:
    """An instance on disk, frozen: its file never changes again."""

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
