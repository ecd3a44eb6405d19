"""How an item goes from state to state: the transition table."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from ezp2p.model.delivery import DeliveryState


class Happening(StrEnum):
    """What happens to an item."""

    CLAIMED = "claimed"
    ACCEPTED = "accepted"
    ANSWER_LOST = "answer lost"
    FAILED_FOR_NOW = "failed for now"
    REFUSED = "refused"
    FOUND_DAMAGED = "found damaged"
    RESTARTED = "restarted"
    RETRIED_BY_USER = "retried by the user"
    HELD_BY_USER = "held by the user"
    DISCARDED_BY_USER = "discarded by the user"


_S = DeliveryState
_H = Happening

TRANSITIONS: Final[Mapping[tuple[DeliveryState, Happening], DeliveryState]] = {
    (_S.QUEUED, _H.CLAIMED): _S.SENDING,
    (_S.UNKNOWN, _H.CLAIMED): _S.SENDING,
    (_S.WAITING, _H.CLAIMED): _S.SENDING,
    (_S.QUEUED, _H.FAILED_FOR_NOW): _S.WAITING,  # no association: nothing was tried with the item itself
    (_S.UNKNOWN, _H.FAILED_FOR_NOW): _S.UNKNOWN,
    (_S.WAITING, _H.FAILED_FOR_NOW): _S.WAITING,
    (_S.QUEUED, _H.REFUSED): _S.HELD,
    (_S.UNKNOWN, _H.REFUSED): _S.HELD,
    (_S.WAITING, _H.REFUSED): _S.HELD,
    (_S.SENDING, _H.ACCEPTED): _S.SENT,
    (_S.SENDING, _H.ANSWER_LOST): _S.UNKNOWN,
    (_S.SENDING, _H.FAILED_FOR_NOW): _S.WAITING,
    (_S.SENDING, _H.REFUSED): _S.HELD,
    (_S.SENDING, _H.RESTARTED): _S.UNKNOWN,
    (_S.QUEUED, _H.FOUND_DAMAGED): _S.DAMAGED,
    (_S.UNKNOWN, _H.FOUND_DAMAGED): _S.DAMAGED,
    (_S.WAITING, _H.FOUND_DAMAGED): _S.DAMAGED,
    (_S.SENDING, _H.FOUND_DAMAGED): _S.DAMAGED,
    (_S.WAITING, _H.RETRIED_BY_USER): _S.QUEUED,
    (_S.UNKNOWN, _H.RETRIED_BY_USER): _S.UNKNOWN,
    (_S.HELD, _H.RETRIED_BY_USER): _S.QUEUED,
    (_S.DAMAGED, _H.RETRIED_BY_USER): _S.QUEUED,  # the hash is checked again before anything leaves
    (_S.QUEUED, _H.HELD_BY_USER): _S.HELD,
    (_S.UNKNOWN, _H.HELD_BY_USER): _S.HELD,
    (_S.WAITING, _H.HELD_BY_USER): _S.HELD,
    (_S.QUEUED, _H.DISCARDED_BY_USER): _S.DISCARDED,
    (_S.UNKNOWN, _H.DISCARDED_BY_USER): _S.DISCARDED,
    (_S.WAITING, _H.DISCARDED_BY_USER): _S.DISCARDED,
    (_S.HELD, _H.DISCARDED_BY_USER): _S.DISCARDED,
    (_S.DAMAGED, _H.DISCARDED_BY_USER): _S.DISCARDED,
}
"""What is not in the table does not happen: the item stays as it is."""
