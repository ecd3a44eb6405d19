"""What the statuses of a C-STORE mean, as one table (PS3.4 B.2.3, PS3.7 Annex C)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from ezp2p.errors import RequestRefused
from ezp2p.model.application_entity import RemoteAE


class StoreMeaning(Enum):
    """What follows from a status for the instance that was sent."""

    STORED = "stored"
    STORED_WITH_NOTE = "stored, the peer remarked something"
    TRY_LATER = "not stored for now"
    NEEDS_A_PERSON = "refused"
    DUPLICATE = "the peer has an instance of this UID"


@dataclass(frozen=True, slots=True)
class StatusRow:
    """One status or range of statuses, inclusive, with what it means and a sentence's two halves.

    `reason` names the status in `{details}`; of a warning it is the whole sentence.
    """

    first: int
    last: int
    meaning: StoreMeaning
    reason: str
    cure: str = ""


_ASK = "Ask its administrator; the details name the status."
_LONGEST_COMMENT: Final = 64
"""Characters of a value of VR LO (PS3.5 6.2)."""
_MOST_TAGS: Final = 8

STORE_STATUSES: Final[tuple[StatusRow, ...]] = (
    # PS3.4 table B.2-1
    StatusRow(0x0000, 0x0000, StoreMeaning.STORED, "It is stored"),
    StatusRow(
        0xB000,
        0xB000,
        StoreMeaning.STORED_WITH_NOTE,
        "It is stored, but the archive changed some of its data, perhaps the patient's: compare it there ({details}).",
    ),
    StatusRow(
        0xB006,
        0xB006,
        StoreMeaning.STORED_WITH_NOTE,
        "It is stored, but the archive left out some of its data: compare it there ({details}).",
    ),
    StatusRow(
        0xB007,
        0xB007,
        StoreMeaning.STORED_WITH_NOTE,
        "It is stored, but its data are not what the archive expected: compare it there ({details}).",
    ),
    StatusRow(
        0xA700,
        0xA7FF,
        StoreMeaning.TRY_LATER,
        "it has no room at the moment ({details})",
        "It is tried again by itself.",
    ),
    StatusRow(
        0xA900,
        0xA9FF,
        StoreMeaning.NEEDS_A_PERSON,
        "the data do not match what it expects of such a picture ({details})",
        _ASK,
    ),
    StatusRow(0xC000, 0xCFFF, StoreMeaning.NEEDS_A_PERSON, "it cannot understand the picture ({details})", _ASK),
    # PS3.7 Annex C
    StatusRow(
        0x0111,
        0x0111,
        StoreMeaning.DUPLICATE,
        "it has another instance under this UID already; a person has to compare the two ({details})",
        _ASK,
    ),
    StatusRow(
        0x0110, 0x0110, StoreMeaning.NEEDS_A_PERSON, "it had a fault of its own while it worked on it ({details})", _ASK
    ),
    StatusRow(0x0112, 0x0112, StoreMeaning.NEEDS_A_PERSON, "it does not know the instance ({details})", _ASK),
    StatusRow(0x0117, 0x0117, StoreMeaning.NEEDS_A_PERSON, "it does not accept the instance's UID ({details})", _ASK),
    StatusRow(0x0118, 0x0118, StoreMeaning.NEEDS_A_PERSON, "it does not know pictures of this class ({details})", _ASK),
    StatusRow(
        0x0122, 0x0122, StoreMeaning.NEEDS_A_PERSON, "it does not store pictures of this class ({details})", _ASK
    ),
    StatusRow(
        0x0124,
        0x0124,
        StoreMeaning.NEEDS_A_PERSON,
        "this workstation may not store there ({details})",
        "Ask its administrator for the right to store.",
    ),
    StatusRow(0x0210, 0x0212, StoreMeaning.NEEDS_A_PERSON, "it did not accept the request as it was ({details})", _ASK),
)


def store_row(status: int) -> StatusRow:
    """The row of `status`; one that the standard does not know is never taken for success."""
    for row in STORE_STATUSES:
        if row.first <= status <= row.last:
            return row
    return StatusRow(
        status, status, StoreMeaning.NEEDS_A_PERSON, "it gave an answer that is not known ({details})", _ASK
    )


def store_note(status: int, comment: str = "", offending: Sequence[int] = ()) -> str:
    """What a warning says of an instance that is stored, as a sentence; empty for success.

    `comment` is the peer's Error Comment (0000,0902), `offending` the tags of its Offending Element (0000,0901).
    """
    row = store_row(status)
    is_plain = row.meaning is StoreMeaning.STORED
    return "" if is_plain else row.reason.format(details=_details(status, comment, offending))


def store_refusal(remote: RemoteAE, status: int, comment: str = "", offending: Sequence[int] = ()) -> RequestRefused:
    """The error of a status that is neither success nor a warning; the rest as for `store_note`."""
    row = store_row(status)
    return RequestRefused(
        called_ae=remote.name,
        status=status,
        reason=row.reason.format(details=_details(status, comment, offending)),
        cure=row.cure,
        is_for_now=row.meaning is StoreMeaning.TRY_LATER,
    )


def _details(status: int, comment: str, offending: Sequence[int]) -> str:
    """What stands in the parentheses: the status, and what the peer said beside it, as far as a line can take it."""
    printable = "".join(one if one.isprintable() else " " for one in comment)
    said = " ".join(printable.split())[:_LONGEST_COMMENT].strip()
    if not offending:
        return f"{status:04X}: {said}" if said else f"{status:04X}"
    start = f"{status:04X}: {said};" if said else f"{status:04X}:"
    tags = ", ".join(f"({tag >> 16:04X},{tag & 0xFFFF:04X})" for tag in offending[:_MOST_TAGS])
    if len(offending) > _MOST_TAGS:
        return f"{start} elements {tags}, more"
    return f"{start} elements {tags}" if len(offending) > 1 else f"{start} element {tags}"
