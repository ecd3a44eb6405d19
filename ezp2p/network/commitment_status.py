"""What the statuses of an N-ACTION that asks for storage commitment mean, as one table (PS3.4 J.3.2.1, PS3.7 Annex C).

What the archive says later of each instance, its Failure Reason, stands in `model.commitment`.
"""

from dataclasses import dataclass
from typing import Final

from ezp2p.errors import RequestRefused

SUCCESS: Final = 0x0000

_ASK = "Ask its administrator; the details name the status."
_OTHER_WAY = "Choose in the settings that it is asked by a query instead, or ask its administrator."
_AGAIN = "It is asked again by itself."


@dataclass(frozen=True, slots=True)
class CommitmentStatusRow:
    """One status that refuses the request, and a sentence's two halves.

    `reason` names the status in `{details}`. `is_for_now` says that the same may be granted later.
    """

    status: int
    reason: str
    cure: str
    is_for_now: bool = False


COMMITMENT_STATUSES: Final[tuple[CommitmentStatusRow, ...]] = (
    # PS3.4 J.3.2.1.4 names no status of its own; these are those of an N-ACTION (PS3.7 10.1.4.1.10)
    CommitmentStatusRow(0x0110, "it had a fault of its own ({details})", _AGAIN, is_for_now=True),
    CommitmentStatusRow(0x0112, "it does not offer storage commitment ({details})", _OTHER_WAY),
    CommitmentStatusRow(0x0114, "it did not accept the request as it was ({details})", _ASK),
    CommitmentStatusRow(0x0115, "it did not accept the request as it was ({details})", _ASK),
    CommitmentStatusRow(0x0117, "it does not offer storage commitment ({details})", _OTHER_WAY),
    CommitmentStatusRow(0x0118, "it does not know storage commitment ({details})", _OTHER_WAY),
    CommitmentStatusRow(0x0119, "it does not offer storage commitment ({details})", _OTHER_WAY),
    CommitmentStatusRow(0x0122, "it does not offer storage commitment ({details})", _OTHER_WAY),
    CommitmentStatusRow(0x0123, "it does not offer storage commitment ({details})", _OTHER_WAY),
    CommitmentStatusRow(
        0x0124,
        "this workstation may not ask it for storage commitment ({details})",
        "Ask its administrator for the right to do so.",
    ),
    CommitmentStatusRow(0x0131, "it took the request for another one ({details})", _AGAIN, is_for_now=True),
    CommitmentStatusRow(0x0210, "it took the request for another one ({details})", _AGAIN, is_for_now=True),
    CommitmentStatusRow(0x0211, "it does not offer storage commitment ({details})", _OTHER_WAY),
    CommitmentStatusRow(0x0212, "it did not accept the request as it was ({details})", _ASK),
    CommitmentStatusRow(0x0213, "it has no resources for it at the moment ({details})", _AGAIN, is_for_now=True),
)


def is_granted(status: int) -> bool:
    """Whether the request is taken: success, or a warning of PS3.7 Annex C.4, which is none the less done."""
    return status in {SUCCESS, 0x0001, 0x0107, 0x0116} or 0xB000 <= status <= 0xBFFF


def commitment_refusal(status: int, comment: str, called_ae: str) -> RequestRefused:
    """The error of a status that is neither success nor a warning; one that is not known is never success.

    `comment` is the peer's Error Comment (0000,0902), where it gave one.
    """
    row = next((row for row in COMMITMENT_STATUSES if row.status == status), None)
    reason = row.reason if row else "it gave an answer that is not known ({details})"
    details = f"storage commitment, status {status:04X}"
    if comment:
        details = f"storage commitment, status {status:04X}: {comment}"
    return RequestRefused(
        called_ae=called_ae,
        status=status,
        reason=reason.format(details=details),
        cure=row.cure if row else _ASK,
        is_for_now=row is not None and row.is_for_now,
    )
