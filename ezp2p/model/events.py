"""What the core announces, through a `publish` function that it is given."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from ezp2p.model.delivery import DeliveryState


@dataclass(frozen=True, slots=True)
class DeliveryChanged:
    """An item has come to another state."""

    item_id: int
    sop_instance_uid: str
    state: DeliveryState
    note: str


@dataclass(frozen=True, slots=True)
class BytesSent:
    """So much of an item has left; `total_bytes` is its size."""

    item_id: int
    sent_bytes: int
    total_bytes: int


@dataclass(frozen=True, slots=True)
class OutboxChanged:
    """Several items, or how a destination stands, have changed; who shows the outbox asks for it anew."""


@dataclass(frozen=True, slots=True)
class InstanceReceived:
    """Our own listener has kept an instance."""

    sop_instance_uid: str
    calling_ae: str


Event: TypeAlias = DeliveryChanged | BytesSent | OutboxChanged | InstanceReceived
Publish: TypeAlias = Callable[[Event], None]
