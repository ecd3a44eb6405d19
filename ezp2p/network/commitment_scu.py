"""Storage Commitment Push Model SCU: asks an archive whether it keeps instances for good (PS3.4 J.3)."""

import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from pydicom.dataset import Dataset

from ezp2p.dicom.commitment import (
    REQUEST,
    STORAGE_COMMITMENT_INSTANCE,
    STORAGE_COMMITMENT_PUSH_MODEL,
    action_information,
)
from ezp2p.dicom.encoding import encoded_data_set
from ezp2p.dicom.transfer_syntaxes import UNCOMPRESSED
from ezp2p.errors import Cancelled, PeerFault
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.commitment import CommitmentAnswer, TakeAnswer
from ezp2p.model.delivery import FinishedInstance
from ezp2p.network.association import Association, Report, open_association
from ezp2p.network.commitment_reports import status_of_report
from ezp2p.network.commitment_status import commitment_refusal, is_granted
from ezp2p.network.dimse import Command, Element
from ezp2p.network.pdu import ProposedContext
from ezp2p.network.transport import Deadline

CONTEXTS: Final = (ProposedContext(STORAGE_COMMITMENT_PUSH_MODEL, tuple(UNCOMPRESSED)),)
"""What is proposed to an archive that is asked; the role is that of the SCU, as where nobody names one."""

_REQUEST = "the request for storage commitment"
_MESSAGE_ID = 1


def request_commitment(
    remote: RemoteAE,
    transaction_uid: str,
    instances: Sequence[FinishedInstance],
    *,
    local: LocalAE,
    calling_ae: str,
    take_answer: TakeAnswer,
    stop: threading.Event,
    wait_s: float,
) -> CommitmentAnswer | None:
    """Ask `remote` whether it keeps `instances`, and wait a while for its report on the same association.

    Whatever it reports there, of this transaction or an older one, is given to `take_answer` before it is answered.

    Parameters
    ----------
    remote, local, calling_ae
        The archive, this workstation, and the AE title under which the instances were stored.
    transaction_uid
        The UID of this request, never used before. Who takes the answer must know it already.
    take_answer
        Keeps what a report says, for good; called in this thread.
    stop
        Ends it.
    wait_s
        So many seconds the association stays open for the report. It may as well come to our listener, at any time.

    Returns
    -------
    CommitmentAnswer or None
        The report on this request, which was taken; None if none came here.

    Raises
    ------
    PeerFault
        If the archive does not take the request, or nobody knows whether it did.
    Cancelled
        If `stop` is set before it took it.
    """
    heard = _Heard(transaction_uid, take_answer, reported_by=remote.title)
    with open_association(
        remote, local=local, calling_ae=calling_ae, contexts=CONTEXTS, stop=stop, on_report=heard.report
    ) as association:
        try:
            _ask(association, action_information(transaction_uid, instances))
        except PeerFault:
            if heard.answer is None:
                raise
        else:
            with suppress(Cancelled):
                association.listen(wait_s, is_over=lambda: heard.answer is not None)
    return heard.answer


class _Heard:
    """What is reported on one association; `answer` is the one to `transaction_uid` once it was taken."""

    def __init__(self, transaction_uid: str, take_answer: TakeAnswer, *, reported_by: str) -> None:
        self.answer: CommitmentAnswer | None = None
        self._transaction_uid = transaction_uid
        self._take_answer = take_answer
        self._reported_by = reported_by

    def report(self, report: Report) -> int:
        """Take a report; gives the status that answers it."""
        return status_of_report(report, self._take, reported_by=self._reported_by)

    def _take(self, answer: CommitmentAnswer) -> bool:
        is_known = self._take_answer(answer)
        if answer.transaction_uid == self._transaction_uid:
            self.answer = answer
        return is_known


def _ask(association: Association, information: Dataset) -> None:
    """N-ACTION, action type 1; returns when the archive has taken the request (PS3.4 J.3.2)."""
    timeouts = association.timeouts
    context_id = association.context_of(STORAGE_COMMITMENT_PUSH_MODEL)
    association.send(
        context_id,
        {
            Element.REQUESTED_SOP_CLASS_UID: STORAGE_COMMITMENT_PUSH_MODEL,
            Element.COMMAND_FIELD: Command.N_ACTION_RQ,
            Element.MESSAGE_ID: _MESSAGE_ID,
            Element.REQUESTED_SOP_INSTANCE_UID: STORAGE_COMMITMENT_INSTANCE,
            Element.ACTION_TYPE_ID: REQUEST,
        },
        encoded_data_set(information, association.contexts[context_id][1]),
        request=_REQUEST,
        deadline=Deadline(timeouts.message_s),
    )
    deadline = Deadline(timeouts.response_s)
    answer = association.answer(Command.N_ACTION_RSP, _MESSAGE_ID, request=_REQUEST, deadline=deadline)
    if not is_granted(answer.status):
        raise commitment_refusal(answer.status, answer.text(Element.ERROR_COMMENT), association.remote.name)
