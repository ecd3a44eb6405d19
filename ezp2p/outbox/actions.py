"""What follows from each way in which a delivery can fail, as one table.

The statuses themselves and what they mean stand in `network.status` (PS3.4 B.2.3, PS3.7 Annex C); rejections in
PS3.8 9.3.4. Here stands what becomes of the item, of its association and of its destination.
"""

from dataclasses import dataclass
from typing import Final

from ezp2p.errors import (
    Cancelled,
    DiskFailing,
    DiskFull,
    EzP2PError,
    FolderNotUsable,
    InstanceDamaged,
    InstanceNotReadable,
    NoAcceptedPresentationContext,
    PeerFault,
    RequestRefused,
    ResponseTimeout,
)
from ezp2p.model.delivery import Condition
from ezp2p.outbox.retry import FIRST_DELAY_S, FIRST_DELAY_WITHOUT_ROOM_S
from ezp2p.outbox.states import MAY_BE_STORED, Happening

DUPLICATE: Final = 0x0111
"""Duplicate SOP Instance (PS3.7 Annex C): success where it may have been stored from here before."""

PATIENCE: Final = 3
"""So many faults of associations in a row, and the destination rests."""

MOST_LOST_ANSWERS: Final = 5
"""An item whose answer was lost so often in a row, while others were taken, is what ends the associations."""


@dataclass(frozen=True, slots=True)
class Action:
    """What follows: what happens to the item, and whether its association ends and its destination rests with it.

    `first_rest_s` is how long it rests the first time.
    """

    happening: Happening
    ends_association: bool = False
    rests_destination: bool = False
    first_rest_s: float = FIRST_DELAY_S


_KEEPS_GOING = Action(Happening.REFUSED)
_ACTIONS: Final[tuple[tuple[type[EzP2PError], Action], ...]] = (
    # our own file: never sent, the others go on
    (InstanceDamaged, Action(Happening.FOUND_DAMAGED)),
    (InstanceNotReadable, Action(Happening.FOUND_DAMAGED)),
    # our own disk: nothing is wrong with the item
    (DiskFull, Action(Happening.FAILED_FOR_NOW)),
    (DiskFailing, Action(Happening.FAILED_FOR_NOW)),
    (FolderNotUsable, Action(Happening.FAILED_FOR_NOW)),
    (Cancelled, Action(Happening.ANSWER_LOST, ends_association=True)),
    # the peer takes other pictures, but not this kind (PS3.8 9.3.3.2)
    (NoAcceptedPresentationContext, _KEEPS_GOING),
    # a failure status ends the association; what else was on it stays queued
    (RequestRefused, Action(Happening.REFUSED, ends_association=True)),
    # no answer, or none to our request: nobody knows whether it is stored
    (ResponseTimeout, Action(Happening.ANSWER_LOST, ends_association=True, rests_destination=True)),
    (PeerFault, Action(Happening.ANSWER_LOST, ends_association=True)),
    (EzP2PError, _KEEPS_GOING),
)
"""The first row that fits counts."""

_OUT_OF_RESOURCES = Action(
    Happening.FAILED_FOR_NOW,
    ends_association=True,
    rests_destination=True,
    first_rest_s=FIRST_DELAY_WITHOUT_ROOM_S,
)
UNEXPECTED: Final = Action(Happening.ANSWER_LOST, ends_association=True)


def action_for(error: EzP2PError) -> Action:
    """What follows when storing an item ends in `error`."""
    if isinstance(error, RequestRefused) and error.is_for_now:  # A7xx
        return _OUT_OF_RESOURCES
    return next(action for kind, action in _ACTIONS if isinstance(error, kind))


def note_after(error: EzP2PError, action: Action) -> str:
    """What the item says of it. The advice to try again is for who asked; what may be stored goes again by itself."""
    if action.happening is not Happening.ANSWER_LOST:
        return str(error)
    what = error.what_happened if isinstance(error, PeerFault) else "Stopped while this was being sent."
    return f"{what} {MAY_BE_STORED}"


def condition_after(error: PeerFault) -> Condition:
    """How a destination stands that gave no association: away for now, or refusing until a person acts."""
    return Condition.AWAY if error.is_transient else Condition.REFUSING
