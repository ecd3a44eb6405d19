"""One C-FIND on an open association: its responses as they come, its end, its cancellation (PS3.7 9.1.2)."""

import logging
from collections.abc import Iterator

from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom import evt

from ezp2p.errors import AnswerNotOurs
from ezp2p.model.worklist import UnreadableResponse
from ezp2p.network.association import OpenAssociation
from ezp2p.network.query_status import PENDING, SUCCESS, is_warning, query_refusal

logger = logging.getLogger(__name__)

UNREADABLE = UnreadableResponse("The server sent an entry that cannot be read. Tell its administrator.")
"""Stands for a response whose identifier is no data set, or an empty one."""

_MOST_RESPONSES = 100_000
_CANCEL_S = 3.0
_C_FIND_RSP = 0x8020


class FindRequest:
    """A C-FIND request; iterate over it for the identifiers of its responses.

    Parameters
    ----------
    association
        An association on which `sop_class` was accepted, with no other request under way.
    sop_class
        The information model.
    identifier
        What is asked for.
    message_id
        Distinguishes the requests on one association.
    """

    def __init__(
        self, association: OpenAssociation, *, sop_class: UID, identifier: Dataset, message_id: int = 1
    ) -> None:
        self._association = association
        self._sop_class = sop_class
        self._message_id = message_id
        self._has_foreign_answer = False
        association.dimse.bind(evt.EVT_DIMSE_RECV, self._look_at)
        try:
            self._answers = association.dimse.send_c_find(identifier, sop_class, msg_id=message_id)
        except RuntimeError as error:  # pynetdicom: the association has ended since it was opened
            raise association.fault("the query") from error

    def __iter__(self) -> Iterator[Dataset | UnreadableResponse]:
        """The identifiers in the order in which they come, UNREADABLE for one that cannot be read.

        Raises
        ------
        PeerFault
            RequestRefused for a final status that is not success; AnswerNotOurs for an answer to something else;
            whatever ended the association before the end.
        Cancelled
            If the user stopped it.
        """
        last: Dataset | None = None
        for count, (status, identifier) in enumerate(self._answers):
            if self._has_foreign_answer:
                raise AnswerNotOurs(called_ae=self._association.remote.name, reason="it is no answer to the query")
            if "Status" not in status:
                raise self._association.fault("the query")
            if status.Status not in PENDING:
                self._end(status)
                return
            if count >= _MOST_RESPONSES:
                logger.warning("more than %d responses to one query; the rest is left out", _MOST_RESPONSES)
                self.cancel()
                return
            # pynetdicom gives an identifier that it cannot decode twice, with the same status object.
            if status is not last:
                yield identifier or UNREADABLE
            last = status

    def _look_at(self, event: evt.Event) -> None:
        """Notice a message that is not a response to this request; pynetdicom does not compare the Message IDs."""
        command = event.message.command_set
        is_ours = (
            command.get("CommandField") == _C_FIND_RSP
            and command.get("MessageIDBeingRespondedTo") == self._message_id
            and "Status" in command
        )
        self._has_foreign_answer = self._has_foreign_answer or not is_ours

    def _end(self, status: Dataset) -> None:
        self._association.dimse.unbind(evt.EVT_DIMSE_RECV, self._look_at)
        if is_warning(status.Status):
            logger.warning("the query ended with the warning %04X", status.Status)
        elif status.Status != SUCCESS:
            comment = str(status.get("ErrorComment", ""))
            raise query_refusal(status.Status, comment, self._association.remote.name)

    def cancel(self) -> None:
        """Ask the peer to stop (C-CANCEL), and take in what it has sent already.

        A peer that goes on all the same has its connection cut after a few seconds.
        """
        try:
            self._association.dimse.send_c_cancel(self._message_id, query_model=self._sop_class)
        except (RuntimeError, ValueError):  # pynetdicom: the association has ended meanwhile
            return
        with self._association.within(_CANCEL_S):
            for status, _ in self._answers:
                if status.get("Status") not in PENDING:
                    return
