"""Verification SCU: C-ECHO (PS3.4 Annex A)."""

import threading
import time
from collections.abc import Sequence

from ezp2p.dicom.transfer_syntaxes import UNCOMPRESSED
from ezp2p.errors import RequestRefused
from ezp2p.model.abilities import ConnectionCheck
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.network.association import Association, open_association
from ezp2p.network.dimse import Command, Element
from ezp2p.network.pdu import MAX_CONTEXTS, ProposedContext
from ezp2p.network.reachability import noticing_encryption
from ezp2p.network.sop_classes import VERIFICATION
from ezp2p.network.transport import Deadline

_REQUEST = "the C-ECHO request"
_MESSAGE_ID = 1


def contexts_for(storing: Sequence[tuple[str, str]] = ()) -> list[ProposedContext]:
    """What is proposed where `storing` is asked for beside verification."""
    offered = (ProposedContext(sop_class, (syntax,)) for sop_class, syntax in storing)
    return [ProposedContext(VERIFICATION, tuple(UNCOMPRESSED)), *offered][:MAX_CONTEXTS]


def check(
    remote: RemoteAE,
    *,
    local: LocalAE,
    calling_ae: str = "",
    stop: threading.Event | None = None,
    storing: Sequence[tuple[str, str]] = (),
) -> ConnectionCheck:
    """Ask `remote` to answer, and what it takes of `storing`: nothing is stored.

    `storing` are pairs of SOP class UID and transfer syntax UID, each of which has a presentation context of its own
    (PS3.4 B.1.1), the first of them as many as an association may have.

    Raises
    ------
    PeerFault
        Whatever stands between us and the answer.
    """
    started = time.monotonic()
    contexts = contexts_for(storing)
    calling = calling_ae or local.title
    stop = stop or threading.Event()
    with (
        noticing_encryption(remote, stop=stop),
        open_association(remote, local=local, calling_ae=calling, contexts=contexts, stop=stop) as association,
    ):
        _echo(association)
        return ConnectionCheck(time.monotonic() - started, association.abilities)


def echo(remote: RemoteAE, *, local: LocalAE, calling_ae: str = "", stop: threading.Event | None = None) -> float:
    """Ask `remote` to answer; gives the seconds from the first packet to the answer.

    Raises
    ------
    PeerFault
        Whatever stands between us and the answer.
    """
    return check(remote, local=local, calling_ae=calling_ae, stop=stop).seconds


def _echo(association: Association) -> None:
    deadline = Deadline(association.timeouts.response_s)
    association.send(
        association.context_of(VERIFICATION),
        {
            Element.AFFECTED_SOP_CLASS_UID: VERIFICATION,
            Element.COMMAND_FIELD: Command.C_ECHO_RQ,
            Element.MESSAGE_ID: _MESSAGE_ID,
        },
        request=_REQUEST,
        deadline=deadline,
    )
    answer = association.answer(Command.C_ECHO_RSP, _MESSAGE_ID, request=_REQUEST, deadline=deadline)
    if answer.status:
        raise RequestRefused(
            called_ae=association.remote.name,
            status=answer.status,
            reason=f"it answered the C-ECHO request with status {answer.status:04X}",
            cure="Ask its administrator to allow verification for this workstation.",
        )
