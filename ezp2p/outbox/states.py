"""How an item goes from state to state: the transition table."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from ezp2p.model.delivery import DeliveryState


class Happening(StrEnum):
    """What happens to an item."""

    TAKEN = "taken"
    """It entered; not in the table, because there is no state before."""
    FOUND_AGAIN = "found again"
    """The database was lost, and it was entered anew from its files; not in the table either."""
    CLAIMED = "claimed"
    ACCEPTED = "accepted"
    ANSWER_LOST = "answer lost"
    FAILED_FOR_NOW = "failed for now"
    REFUSED = "refused"
    GIVEN_UP = "given up"
    """Its answer was lost again and again, while others were taken."""
    DESTINATION_REFUSED = "destination refused"
    DESTINATION_BACK = "destination back"
    TITLE_REFUSED = "title refused"
    """Its destination takes pictures from here, but not under the calling AE title that this one has."""
    FOUND_DAMAGED = "found damaged"
    RESTARTED = "restarted"
    FOUND_IN_ARCHIVE = "found in the archive"
    COMMITTED = "committed"
    SAID_TO_BE_MISSING = "said to be missing"
    NOT_CONFIRMED = "not confirmed"
    """It was asked whether it is kept, and was not told so; not in the table, because it stays as it is."""
    RETRIED_BY_USER = "retried by the user"
    READDRESSED_BY_USER = "readdressed by the user"
    HELD_BY_USER = "held by the user"
    TOLD_OF_NEW_ADDRESS = "told of the new address"
    """A held item would go elsewhere now: the sentence says where, and a person decides."""
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
    (_S.QUEUED, _H.DESTINATION_REFUSED): _S.HELD,
    (_S.UNKNOWN, _H.DESTINATION_REFUSED): _S.HELD,
    (_S.WAITING, _H.DESTINATION_REFUSED): _S.HELD,
    (_S.QUEUED, _H.TITLE_REFUSED): _S.HELD,
    (_S.UNKNOWN, _H.TITLE_REFUSED): _S.HELD,
    (_S.WAITING, _H.TITLE_REFUSED): _S.HELD,
    (_S.HELD, _H.DESTINATION_BACK): _S.QUEUED,  # only what was held because of its destination
    (_S.UNKNOWN, _H.GIVEN_UP): _S.HELD,
    (_S.SENDING, _H.ACCEPTED): _S.SENT,
    (_S.SENDING, _H.ANSWER_LOST): _S.UNKNOWN,
    (_S.SENDING, _H.FAILED_FOR_NOW): _S.WAITING,
    (_S.SENDING, _H.REFUSED): _S.HELD,
    (_S.SENDING, _H.RESTARTED): _S.UNKNOWN,
    (_S.SENDING, _H.FOUND_DAMAGED): _S.DAMAGED,
    (_S.SENDING, _H.FOUND_IN_ARCHIVE): _S.CONFIRMED,  # asked before it was repeated
    (_S.SENT, _H.FOUND_IN_ARCHIVE): _S.CONFIRMED,
    (_S.SENT, _H.COMMITTED): _S.CONFIRMED,
    (_S.SENT, _H.SAID_TO_BE_MISSING): _S.HELD,
    (_S.WAITING, _H.RETRIED_BY_USER): _S.QUEUED,
    (_S.UNKNOWN, _H.RETRIED_BY_USER): _S.UNKNOWN,
    (_S.HELD, _H.RETRIED_BY_USER): _S.QUEUED,
    (_S.DAMAGED, _H.RETRIED_BY_USER): _S.QUEUED,  # the hash is checked again before anything leaves
    (_S.HELD, _H.READDRESSED_BY_USER): _S.QUEUED,
    (_S.HELD, _H.TOLD_OF_NEW_ADDRESS): _S.HELD,
    (_S.HELD, _H.HELD_BY_USER): _S.HELD,  # what was held with its destination does not come back with it then
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

BY_USER: Final = frozenset({
    Happening.RETRIED_BY_USER,
    Happening.READDRESSED_BY_USER,
    Happening.HELD_BY_USER,
    Happening.DISCARDED_BY_USER,
})
"""What a person does; the history names who."""

MAY_BE_STORED: Final = "It may be stored; it is sent again by itself."
"""With this ends the note of what is UNKNOWN."""

MAY_BE_STORED_AFTER: Final = frozenset({Happening.ACCEPTED, Happening.ANSWER_LOST, Happening.RESTARTED})
"""After these its destination may have it, so that a duplicate at a repeat (0111) is no surprise."""
