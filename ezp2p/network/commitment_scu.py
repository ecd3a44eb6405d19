"""Storage Commitment Push Model SCU: asks an archive whether it keeps instances for good (PS3.4 J.3)."""

import logging
import threading
import time
from collections.abc import Sequence

from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom import build_context, evt
from pynetdicom.dimse_primitives import N_EVENT_REPORT

from ezp2p.dicom.commitment import (
    REQUEST,
    STORAGE_COMMITMENT_INSTANCE,
    STORAGE_COMMITMENT_PUSH_MODEL,
    action_information,
)
from ezp2p.dicom.transfer_syntaxes import UNCOMPRESSED
from ezp2p.errors import AnswerNotOurs, Cancelled, PeerFault
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.commitment import CommitmentAnswer, TakeAnswer
from ezp2p.model.delivery import FinishedInstance
from ezp2p.network.association import OpenAssociation, open_association
from ezp2p.network.commitment_reports import status_of_report
from ezp2p.network.commitment_status import commitment_refusal, is_granted

logger = logging.getLogger(__name__)

_REQUEST = "the request for storage commitment"
_MESSAGE_ID = 1
_N_ACTION_RSP = 0x8130
_N_EVENT_REPORT_RQ = 0x0100
_POLL_S = 0.05


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
        Keeps what a report says, for good; called from a thread of the association.
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
    if stop.is_set():
        raise Cancelled
    heard = _Heard(transaction_uid, take_answer, reported_by=remote.title)
    contexts = [build_context(STORAGE_COMMITMENT_PUSH_MODEL, list(UNCOMPRESSED))]
    with open_association(
        remote, local=local, calling_ae=calling_ae, contexts=contexts, stop=stop, on_report=heard.report
    ) as association:
        try:
            with association.within(local.timeouts.message_s + local.timeouts.response_s):
                _ask(association, action_information(transaction_uid, instances), heard)
        except PeerFault:
            if heard.answer is None:
                raise
        deadline = time.monotonic() + wait_s
        while heard.answer is None and association.dimse.is_established and not stop.is_set():
            if heard.came.wait(min(_POLL_S, max(deadline - time.monotonic(), 0))) or time.monotonic() >= deadline:
                break
    return heard.answer


class _Heard:
    """What is reported on one association; `answer` is the one to `transaction_uid` once it was taken."""

    def __init__(self, transaction_uid: str, take_answer: TakeAnswer, *, reported_by: str) -> None:
        self.answer: CommitmentAnswer | None = None
        self.came = threading.Event()
        self.has_foreign_answer = False
        self._transaction_uid = transaction_uid
        self._take_answer = take_answer
        self._reported_by = reported_by

    def report(self, request: N_EVENT_REPORT, transfer_syntax: UID) -> int:
        """Take a report; gives the status that answers it."""
        return status_of_report(request, transfer_syntax, self._take, reported_by=self._reported_by)

    def _take(self, answer: CommitmentAnswer) -> bool:
        is_known = self._take_answer(answer)
        if answer.transaction_uid == self._transaction_uid:
            self.answer = answer
            self.came.set()
        return is_known

    def look_at(self, event: evt.Event) -> None:
        """Notice a message that is neither the response to our request nor a report."""
        command = event.message.command_set
        is_ours = (
            command.get("CommandField") == _N_ACTION_RSP
            and command.get("MessageIDBeingRespondedTo") == _MESSAGE_ID
            and "Status" in command
        )
        is_report = command.get("CommandField") == _N_EVENT_REPORT_RQ
        self.has_foreign_answer = self.has_foreign_answer or not (is_ours or is_report)


def _ask(association: OpenAssociation, information: Dataset, heard: _Heard) -> None:
    """N-ACTION, action type 1; returns when the archive has taken the request."""
    name = association.remote.name
    association.dimse.bind(evt.EVT_DIMSE_RECV, heard.look_at)
    foreign = AnswerNotOurs(called_ae=name, reason=f"it is no answer to {_REQUEST}")
    try:
        status, _ = association.dimse.send_n_action(
            information, REQUEST, STORAGE_COMMITMENT_PUSH_MODEL, STORAGE_COMMITMENT_INSTANCE, msg_id=_MESSAGE_ID
        )
    except RuntimeError as error:  # pynetdicom's word for an association that is gone
        raise association.fault(_REQUEST) from error
    except AttributeError as error:  # pynetdicom looks for the reply of an N-ACTION in whatever came
        raise foreign from error
    if heard.has_foreign_answer:
        raise foreign
    if "Status" not in status:
        raise association.fault(_REQUEST)
    if not is_granted(status.Status):
        raise commitment_refusal(status.Status, str(status.get("ErrorComment", "") or ""), name)
