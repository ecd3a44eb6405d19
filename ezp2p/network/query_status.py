"""What the final statuses of a C-FIND mean, as one table (PS3.4 C.4.1.1.4 and K.4.1.1.4, PS3.7 Annex C)."""

from dataclasses import dataclass
from typing import Final

from ezp2p.errors import RequestRefused

SUCCESS: Final = 0x0000
CANCELLED: Final = 0xFE00
PENDING_KEYS_IGNORED: Final = 0xFF01
"""A match is supplied, but some optional keys were not matched as asked."""
PENDING: Final = frozenset({0xFF00, PENDING_KEYS_IGNORED})


@dataclass(frozen=True, slots=True)
class QueryStatusRow:
    """One status or range of statuses, inclusive, that ends a query without success, and a sentence's two halves.

    `reason` names the status in `{details}`.
    """

    first: int
    last: int
    reason: str
    cure: str


_ASK = "Ask its administrator; the details name the status."
_NARROW = "Narrow the search and ask again, or ask its administrator."
_RIGHT = "Ask its administrator for the right to search."

QUERY_STATUSES: Final[tuple[QueryStatusRow, ...]] = (
    # PS3.4 tables C.4-1 and K.4-1
    QueryStatusRow(0xA700, 0xA7FF, "it has no resources for this search at the moment ({details})", _NARROW),
    QueryStatusRow(
        0xA900, 0xA9FF, "it does not accept these search terms ({details})", "Search by others, or at another level."
    ),
    QueryStatusRow(0xC000, 0xCFFF, "it was unable to work on this search ({details})", _NARROW),
    QueryStatusRow(CANCELLED, CANCELLED, "it ended the search before it was complete ({details})", "Ask again."),
    # PS3.7 Annex C
    QueryStatusRow(
        0x0110,
        0x0110,
        "it had a fault of its own while it searched ({details})",
        "Try again later, or ask its administrator.",
    ),
    QueryStatusRow(0x0118, 0x0118, "it does not know this kind of search ({details})", _ASK),
    QueryStatusRow(0x0122, 0x0122, "it does not offer this kind of search ({details})", _ASK),
    QueryStatusRow(0x0124, 0x0124, "this workstation may not search there ({details})", _RIGHT),
    QueryStatusRow(0x0210, 0x0212, "it did not accept the request as it was ({details})", _ASK),
)


def query_refusal(status: int, comment: str, called_ae: str) -> RequestRefused:
    """The error of a final status that is neither success nor a warning; one that is not known is never success.

    `comment` is the peer's Error Comment (0000,0902), where it gave one.
    """
    row = next((row for row in QUERY_STATUSES if row.first <= status <= row.last), None)
    reason = row.reason if row else "it gave an answer that is not known ({details})"
    details = f"status {status:04X}: {comment}" if comment else f"status {status:04X}"
    return RequestRefused(
        called_ae=called_ae, status=status, reason=reason.format(details=details), cure=row.cure if row else _ASK
    )


def is_warning(status: int) -> bool:
    """Whether a status ends the query with all its matches supplied, and a remark (PS3.7 C.3)."""
    return status in {0x0001, 0x0107, 0x0116} or 0xB000 <= status <= 0xBFFF
