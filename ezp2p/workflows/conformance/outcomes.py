"""Chapter 7, its third part: what follows from a failing connection, and from every status, service by service."""

from collections.abc import Iterator
from string import Formatter
from typing import Final

from ezp2p.errors import (
    AnswerNotOurs,
    AssociationAborted,
    ConnectionRefused,
    NoAcceptedPresentationContext,
    PeerFault,
    ResponseTimeout,
    Unreachable,
)
from ezp2p.model.delivery import DeliveryState
from ezp2p.outbox.actions import action_for, condition_after
from ezp2p.outbox.retry import FIRST_DELAY_S, FIRST_DELAY_WITHOUT_ROOM_S, LONGEST_DELAY_S, REFUSED_DELAY_S
from ezp2p.outbox.states import TRANSITIONS
from ezp2p.workflows.conformance import statuses
from ezp2p.workflows.conformance.document import Section, Table, table
from ezp2p.workflows.conformance.services import NOT_SUPPORTED

_ANY: Final = 0
"""Stands for what only the case knows; it is not shown."""


def outcomes() -> Section:
    """The whole part."""
    worklist = Section("Basic Worklist Management Service", ("The statuses are those of the Query/Retrieve service.",))
    return Section(
        "Status Codes",
        (),
        (
            Section("General", (_failures(), statuses.rejections(), _retries())),
            Section(
                "DIMSE Services",
                (),
                (
                    worklist,
                    Section("Modality Performed Procedure Step Service", (NOT_SUPPORTED,)),
                    Section("Unified Worklist and Procedure Step Service", (NOT_SUPPORTED,)),
                    Section("Instance Availability Notification Service", (NOT_SUPPORTED,)),
                    Section("Storage Service", (statuses.store_statuses(), statuses.stored_statuses())),
                    Section("Storage Commitment Service", tuple(_commitment())),
                    Section("Query/Retrieve Service Class", (statuses.query_statuses(), statuses.found_statuses())),
                    Section("Print Management Service", (NOT_SUPPORTED,)),
                    Section("Verification Service", (statuses.echo_statuses(), "C-ECHO is answered with 0000.")),
                ),
            ),
            Section("DICOM Web Services", (NOT_SUPPORTED,)),
        ),
    )


def _commitment() -> Iterator[Table]:
    yield statuses.commitment_statuses()
    yield statuses.reports()
    yield statuses.failure_reasons()
    yield statuses.reported_statuses()


_BEFORE: Final[tuple[tuple[str, type[PeerFault]], ...]] = (
    ("The connection is refused", ConnectionRefused),
    ("The peer is not reached in time", Unreachable),
)
_UNDER_WAY: Final[tuple[tuple[str, type[PeerFault]], ...]] = (
    ("No answer comes in time", ResponseTimeout),
    ("The peer aborts, or the connection is lost", AssociationAborted),
    ("The peer answers something that was not asked", AnswerNotOurs),
    ("No presentation context is accepted", NoAcceptedPresentationContext),
)


def _failures() -> Table:
    """What becomes of an instance when the communication fails (PS3.8), by the tables of the outbox."""
    rows = [(name, _before(kind)) for name, kind in _BEFORE]
    rows += [(name, _under_way(kind)) for name, kind in _UNDER_WAY]
    told = "Whoever asked a list or verified a connection is told at once, and nothing is tried again by itself."
    rows.append(("Any of these, at a query or a verification", told))
    return table("Communication failure behavior", "Exception | Behavior", rows)


def _before(kind: type[PeerFault]) -> str:
    condition = condition_after(_example(kind))
    return f"The instance stays {DeliveryState.WAITING}; the destination is {condition}, and is tried again by itself."


def _under_way(kind: type[PeerFault]) -> str:
    action = action_for(_example(kind))
    follows = [f"The instance becomes {TRANSITIONS[DeliveryState.SENDING, action.happening]}"]
    follows += ["the association is ended"] * action.ends_association
    follows += [f"the destination rests for {statuses.pause(action.first_rest_s)} at first"] * action.rests_destination
    return f"{'; '.join(follows)}."


def _example(kind: type[PeerFault]) -> PeerFault:
    return kind(**dict.fromkeys(_fields(kind.sentence), _ANY))


def _fields(sentence: str) -> Iterator[str]:
    return (name for _, name, _, _ in Formatter().parse(sentence) if name)


def _retries() -> Table:
    rows = [
        ("First pause after a failure", f"{FIRST_DELAY_S:g} s, doubled at each further one"),
        ("First pause after A7xx", f"{FIRST_DELAY_WITHOUT_ROOM_S:g} s"),
        ("Longest pause", f"{LONGEST_DELAY_S:g} s"),
        ("Pause while the peer refuses associations for good", f"{REFUSED_DELAY_S:g} s"),
        ("What chance adds to each pause", "up to a fifth of it"),
    ]
    return table("When a destination is tried again", "Subject | Value", rows)
