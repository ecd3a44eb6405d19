"""The DIMSE statuses and what follows from each, as tables: of those that are received, and of those that are given."""

from collections.abc import Iterator, Sequence
from typing import Final

from ezp2p.errors import (
    EzP2PError,
    InstanceConflict,
    InstanceMismatch,
    InstanceNotReadable,
    QueryNotAnswered,
    StoreFault,
)
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.commitment import FAILURE_REASONS, NOT_NAMED, FailureMeaning, FailureRow, failure_row
from ezp2p.model.delivery import DeliveryState
from ezp2p.network.association import REJECTION_REASONS
from ezp2p.network.commitment_reports import REPORT_STATUSES
from ezp2p.network.commitment_status import COMMITMENT_STATUSES, CommitmentStatusRow, commitment_refusal
from ezp2p.network.handlers import (
    CANCELLED,
    PENDING,
    PENDING_WITHOUT_SOME_KEYS,
    PROCESSING_FAILURE,
    SUCCESS,
)
from ezp2p.network.query_status import QUERY_STATUSES, query_refusal
from ezp2p.network.status import STORE_STATUSES, StatusRow, StoreMeaning, store_note, store_refusal
from ezp2p.outbox.actions import action_for
from ezp2p.outbox.retry import REFUSED_DELAY_S, delay_after, delay_after_refusal
from ezp2p.outbox.states import TRANSITIONS, Happening
from ezp2p.workflows.conformance.document import Table, table

PEER: Final = "The archive"
"""Who answers, in what is told of an answer."""

_REMOTE: Final = RemoteAE(PEER, "ARCHIVE", "", 104)
_COLUMNS: Final = "Service Status | Status | Meaning | Behavior"
_OTHERS: Final = "any other"
_UNKNOWN: Final = 0x0FFF
_WARNINGS: Final = frozenset({0x0001, 0x0107, 0x0116})
"""Those outside of Bxxx (PS3.7 Annex C)."""

_NOT_KEPT: Final[tuple[type[EzP2PError], ...]] = (StoreFault, InstanceMismatch, InstanceNotReadable, InstanceConflict)
"""What keeps an instance from being kept, each with a status of its own."""


def shown_range(first: int, last: int) -> str:
    """A status, or the first and the last of a range."""
    return f"{first:04X}" if first == last else f"{first:04X} to {last:04X}"


def _received(caption: str, rows: Sequence[tuple[str, str, str]]) -> Table:
    return table(caption, _COLUMNS, [(_kind_of(row[0]), *row) for row in rows])


def _kind_of(statuses: str) -> str:
    """The class of a status by PS3.7 Annex C, of the first where there are several."""
    if statuses == _OTHERS:
        return "Failure"
    first = int(statuses[:4], 16)
    named = {SUCCESS: "Success", PENDING: "Pending", PENDING_WITHOUT_SOME_KEYS: "Pending", CANCELLED: "Cancel"}
    is_warning = first in _WARNINGS or first >> 12 == 0xB
    return named.get(first, "Warning" if is_warning else "Failure")


def pause(first_s: float) -> str:
    """How long a pause is: chance makes it longer, so that many workstations do not come back together."""
    shortest, longest = (delay_after(1, jitter, first_s=first_s).total_seconds() for jitter in (0.0, 1.0))
    return f"{shortest:g} to {longest:g} s"


# --- received -------------------------------------------------------------------------------------------------


def store_statuses() -> Table:
    """What a C-STORE response means for the instance."""
    rows = [(shown_range(row.first, row.last), row.meaning.value, _after_store(row)) for row in STORE_STATUSES]
    other = StatusRow(_UNKNOWN, _UNKNOWN, StoreMeaning.NEEDS_A_PERSON, "")
    rows.append((_OTHERS, "not known, never taken for success", _after_store(other)))
    return _received("C-STORE response statuses received", rows)


def _after_store(row: StatusRow) -> str:
    if row.meaning is StoreMeaning.STORED:
        return f"The instance becomes {DeliveryState.SENT}; the association goes on."
    if row.meaning is StoreMeaning.STORED_WITH_NOTE:
        note = store_note(row.first)
        return f"The instance becomes {DeliveryState.SENT}; the association goes on. The user is told: {note}"
    error = store_refusal(_REMOTE, row.first)
    action = action_for(error)
    state = TRANSITIONS[DeliveryState.SENDING, action.happening]
    follows = [f"The instance becomes {state}"]
    if row.meaning is StoreMeaning.DUPLICATE:
        follows.append(f"{DeliveryState.SENT} where it may have been stored by an earlier try of EzP2P")
    follows += ["the association is ended"] * action.ends_association
    follows += [f"the destination rests for {pause(action.first_rest_s)} at first"] * action.rests_destination
    return f"{'; '.join(follows)}. The user is told: {error}"


def query_statuses() -> Table:
    """What a final C-FIND response means."""
    rows = [
        (f"{SUCCESS:04X}", "complete", "The list is complete."),
        (f"{PENDING:04X}", "a match", "It is added to the list."),
        (f"{PENDING_WITHOUT_SOME_KEYS:04X}", "a match, optional keys not supported", "It is added to the list."),
        ("0001, 0107, 0116, B000 to BFFF", "complete, with a warning", "The list is complete; the log keeps it."),
        *(
            (shown_range(row.first, row.last), "failed", f"The user is told: {query_refusal(row.first, '', PEER)}")
            for row in QUERY_STATUSES
        ),
        (_OTHERS, "not known, never taken for success", f"The user is told: {query_refusal(_UNKNOWN, '', PEER)}"),
    ]
    return _received("C-FIND response statuses received", rows)


def commitment_statuses() -> Table:
    """What an N-ACTION response means."""
    rows = [
        (f"{SUCCESS:04X}", "granted", "The report is waited for."),
        ("0001, 0107, 0116, B000 to BFFF", "granted, with a warning", "The report is waited for."),
        *((f"{row.status:04X}", _why_refused(row), _refused(row.status)) for row in COMMITMENT_STATUSES),
        (_OTHERS, "not known, never taken for success", _refused(_UNKNOWN)),
    ]
    return _received("N-ACTION response statuses received", rows)


def _why_refused(row: CommitmentStatusRow) -> str:
    return f"refused: {row.reason.removesuffix(' ({details})')}"


def _refused(status: int) -> str:
    error = commitment_refusal(status, "", PEER)
    stay = f"the instances stay {DeliveryState.SENT}"
    if error.is_for_now:
        return f"It is asked again; {stay}. The user is told: Not confirmed yet: {error}"
    return f"It is asked by a query (C-FIND) instead; {stay} until that finds them. The log keeps the status."


def reports() -> Table:
    """What an N-EVENT-REPORT does (PS3.4 J.3.3)."""
    kept = f"The instances become {TRANSITIONS[DeliveryState.SENT, Happening.COMMITTED]}."
    rows = [
        ("1", "all instances are kept", kept),
        ("2", "some instances are not kept", f"{kept[:-1]} where they are kept; of the others the reason counts."),
    ]
    return table("Storage commitment reports received", "Event Type | Meaning | Behavior", rows)


def failure_reasons() -> Table:
    """What Failure Reason (0008,1197) of a report means for an instance."""
    rows = [(f"{row.reason:04X}", row.meaning.value, _not_kept(row)) for row in FAILURE_REASONS]
    others = ((_OTHERS, failure_row(_UNKNOWN)), ("none", failure_row(None)))
    rows += [(reason, row.meaning.value, _not_kept(row)) for reason, row in others]
    not_named = FailureRow(0, FailureMeaning.ASK_AGAIN, NOT_NAMED)
    rows.append(("instance not named", not_named.meaning.value, _not_kept(not_named)))
    return table("Failure Reasons of storage commitment reports received", "Failure Reason | Meaning | Behavior", rows)


def _not_kept(row: FailureRow) -> str:
    held = TRANSITIONS[DeliveryState.SENT, Happening.SAID_TO_BE_MISSING]
    follows = {
        FailureMeaning.MISSING: f"The instance becomes {held}.",
        FailureMeaning.ASK_AGAIN: f"The instance stays {DeliveryState.SENT}; it is asked about again.",
        FailureMeaning.NOT_CONFIRMABLE: f"The instance stays {DeliveryState.SENT}; it is not asked about again.",
    }
    return f"{follows[row.meaning]} The user is told: {row.sentence}"


def echo_statuses() -> Table:
    """What a C-ECHO response means."""
    rows = [
        (f"{SUCCESS:04X}", "success", "The user is told how long the answer took."),
        (_OTHERS, "refused", "The user is told the status, and to ask the administrator of the peer."),
    ]
    return _received("C-ECHO response statuses received", rows)


def rejections() -> Table:
    """What an A-ASSOCIATE-RJ means."""
    rows = [
        ("1 or 2 / 1 / 7", "the called AE title is not known", f"{_CHECK_TITLE} {_AFTER_REJECTION[1]}"),
        ("1 or 2 / 1 / 3", "the calling AE title is not known", f"{_HAVE_IT_ADDED} {_AFTER_REJECTION[1]}"),
        *(
            (" / ".join(map(str, key)), reason, f"The user is told. {_AFTER_REJECTION[key[0]]}")
            for key, reason in sorted(REJECTION_REASONS.items())
        ),
    ]
    return table("Association rejections received", "Result / Source / Reason | Meaning | Behavior", rows)


_HOUR: Final = REFUSED_DELAY_S / 60
_AFTER_REJECTION: Final = {
    1: f"What was to be sent is {DeliveryState.HELD} until the peer takes associations; it is asked every {_HOUR:g} to "
    f"{delay_after_refusal(1.0).total_seconds() / 60:g} minutes.",
    2: "What was to be sent waits, and is tried again by itself.",
}
_CHECK_TITLE: Final = "The user is told to check it in the settings."
_HAVE_IT_ADDED: Final = "The user is told to have it added at the peer."


# --- given ----------------------------------------------------------------------------------------------------


def stored_statuses() -> Table:
    """With what a C-STORE request is answered."""
    rows = [(f"{SUCCESS:04X}", "The instance is on the disk and in the index.")]
    rows += [(f"{kind.dimse_status:04X}", _cause(kind)) for kind in _NOT_KEPT]
    rows.append((f"{PROCESSING_FAILURE:04X}", "Something unexpected went wrong."))
    return table("C-STORE response statuses given", "Status | Cause", rows)


def _cause(kind: type[EzP2PError]) -> str:
    if kind is StoreFault:
        return "The disk is full or fails, or the index cannot be written: the sender should try again."
    return str(kind.__doc__)


def found_statuses() -> Table:
    """With what a C-FIND request is answered."""
    return table("C-FIND response statuses given", "Status | Cause", list(_found()))


def _found() -> Iterator[tuple[str, str]]:
    yield f"{SUCCESS:04X}", "All matches were sent."
    yield f"{PENDING:04X}", "A match."
    yield f"{PENDING_WITHOUT_SOME_KEYS:04X}", "A match; one or more optional keys are not supported."
    yield f"{CANCELLED:04X}", "The peer sent a C-CANCEL."
    yield f"{QueryNotAnswered.dimse_status:04X}", str(QueryNotAnswered.__doc__)
    yield f"{StoreFault.dimse_status:04X}", "The index or the worklist folder cannot be read."
    yield f"{PROCESSING_FAILURE:04X}", "Something unexpected went wrong."


def reported_statuses() -> Table:
    """With what an N-EVENT-REPORT is answered."""
    rows = [(f"{status:04X}", f"{cause[0].upper()}{cause[1:]}.") for status, cause in REPORT_STATUSES]
    return table("N-EVENT-REPORT response statuses given", "Status | Cause", rows)
