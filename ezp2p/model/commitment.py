"""Storage Commitment: what an archive answers to the question whether it keeps instances (PS3.4 Annex J)."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeAlias

KEPT: Final = "The archive keeps it (storage commitment)."
"""Says by which of the two ways an item was confirmed."""
FOUND: Final = "Found in the archive."
"""Says so of the other."""
CONFIRMATIONS: Final = frozenset({KEPT, FOUND})
"""What is as it should be: no note that somebody has to read."""


@dataclass(frozen=True, slots=True)
class KeptInstance:
    """An instance for which the archive has taken the responsibility; its class is empty where it named none."""

    sop_class_uid: str
    sop_instance_uid: str


@dataclass(frozen=True, slots=True)
class RefusedInstance:
    """An instance for which it has not, with Failure Reason (0008,1197); None where it gave none."""

    sop_class_uid: str
    sop_instance_uid: str
    reason: int | None


@dataclass(frozen=True, slots=True)
class CommitmentAnswer:
    """What one N-EVENT-REPORT says (PS3.4 J.3.3.1): what the archive keeps, and what it does not.

    `transaction_uid` is that of the request which it answers; `reported_by` is the AE title of who reports, which
    need not be the one that was asked.
    """

    transaction_uid: str
    kept: tuple[KeptInstance, ...] = ()
    refused: tuple[RefusedInstance, ...] = ()
    reported_by: str = ""


TakeAnswer: TypeAlias = Callable[[CommitmentAnswer], bool]
"""Keeps for good what an answer says; False if nobody asked, and a StoreFault if it cannot be kept now."""


class FailureMeaning(Enum):
    """What follows for an instance that was sent and is not confirmed."""

    MISSING = "the archive does not have it"
    ASK_AGAIN = "it may be confirmed later"
    NOT_CONFIRMABLE = "the archive never confirms it"


@dataclass(frozen=True, slots=True)
class FailureRow:
    """One Failure Reason with what it means, and a sentence for the user."""

    reason: int
    meaning: FailureMeaning
    sentence: str


FAILURE_REASONS: Final[tuple[FailureRow, ...]] = (
    # Failure Reason (0008,1197), PS3.3 C.14.1.1; the codes are those of PS3.7 Annex C
    FailureRow(
        0x0112,
        FailureMeaning.MISSING,
        "The archive says that it does not have this picture, although it took it (0112). "
        "Press Try now to send it once more.",
    ),
    FailureRow(
        0x0110,
        FailureMeaning.ASK_AGAIN,
        "The archive had a fault of its own when it was asked whether it keeps this picture (0110). "
        "It is asked again by itself.",
    ),
    FailureRow(
        0x0213,
        FailureMeaning.ASK_AGAIN,
        "The archive has no room at the moment to keep this picture for good (0213). It is asked again by itself.",
    ),
    FailureRow(
        0x0131,
        FailureMeaning.ASK_AGAIN,
        "The archive took the question whether it keeps this picture for another one (0131). "
        "It is asked again by itself.",
    ),
    FailureRow(
        0x0119,
        FailureMeaning.NOT_CONFIRMABLE,
        "The archive does not confirm this picture: it has something of another kind under the same UID (0119). "
        "Tell its administrator.",
    ),
    FailureRow(
        0x0122,
        FailureMeaning.NOT_CONFIRMABLE,
        "The archive took this picture, but does not confirm pictures of this kind (0122).",
    ),
)

NOT_NAMED: Final = "The archive's report does not say whether it keeps this picture. It is asked again by itself."


def failure_row(reason: int | None) -> FailureRow:
    """The row of a Failure Reason; one that the standard does not know says nothing for good."""
    for row in FAILURE_REASONS:
        if row.reason == reason:
            return row
    told = "The archive does not confirm this picture (no reason). It is asked again by itself."
    if reason is not None:
        told = (
            f"The archive does not confirm this picture (a reason that is not known, {reason:04X}). "
            "It is asked again by itself."
        )
    return FailureRow(reason or 0, FailureMeaning.ASK_AGAIN, told)
