"""One C-FIND on an open association: its responses as they come, its end, its cancellation (PS3.7 9.1.2)."""

import logging
import time
from collections.abc import Iterator
from dataclasses import dataclass

from pydicom.dataset import Dataset

from ezp2p.dicom.encoding import DataSetNotReadable, data_set_from, encoded_data_set
from ezp2p.errors import EzP2PError
from ezp2p.model.worklist import UnreadableResponse
from ezp2p.network.association import Association
from ezp2p.network.dimse import MEDIUM, Command, Element, Message
from ezp2p.network.query_status import PENDING, PENDING_KEYS_IGNORED, SUCCESS, is_warning, query_refusal
from ezp2p.network.transport import Deadline

logger = logging.getLogger(__name__)

UNREADABLE = UnreadableResponse("The server sent an entry that cannot be read. Tell its administrator.")
"""Stands for a response whose identifier is no data set, or an empty one."""

_REQUEST = "the query"
_CANCEL_S = 3.0


@dataclass(frozen=True, slots=True)
class FindLimits:
    """What of the answers to one query is taken: so many responses, bytes in all, and seconds from its beginning."""

    responses: int = 100_000
    bytes: int = 256_000_000
    seconds: float = 600.0


class FindRequest:
    """A C-FIND request, sent when it is made; iterate over it for the identifiers of its responses.

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
    limits
        What is taken of the answers. Beyond it the peer is asked to stop.
    """

    def __init__(
        self,
        association: Association,
        *,
        sop_class: str,
        identifier: Dataset,
        message_id: int = 1,
        limits: FindLimits = FindLimits(),
    ) -> None:
        self.ignored_keys = False
        """Whether the peer said that it did not match optional keys as they were asked (status FF01)."""
        self.cut = ""
        """Why not all of the answer was taken, in words; empty where it was."""
        self._limits = limits
        self._association = association
        self._message_id = message_id
        self._context_id = association.context_of(sop_class)
        self._syntax = association.contexts[self._context_id][1]
        association.send(
            self._context_id,
            {
                Element.AFFECTED_SOP_CLASS_UID: sop_class,
                Element.COMMAND_FIELD: Command.C_FIND_RQ,
                Element.MESSAGE_ID: message_id,
                Element.PRIORITY: MEDIUM,
            },
            encoded_data_set(identifier, self._syntax),
            request=_REQUEST,
            deadline=Deadline(association.timeouts.message_s),
        )

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
        taken_bytes, ends_at = 0, time.monotonic() + self._limits.seconds
        for count, answer in enumerate(iter(self._next, None)):
            if answer.status not in PENDING:
                self._end(answer)
                return
            self.ignored_keys |= answer.status == PENDING_KEYS_IGNORED
            taken_bytes += len(answer.data_set or b"")
            self.cut = self._beyond(count=count, taken_bytes=taken_bytes, is_late=time.monotonic() > ends_at)
            if self.cut:
                logger.warning("the answer to one query was not taken to its end: %s", self.cut)
                self.cancel()
                return
            yield self._identifier(answer)

    def _beyond(self, *, count: int, taken_bytes: int, is_late: bool) -> str:
        if count >= self._limits.responses:
            return f"the server has more than {self._limits.responses} answers"
        if taken_bytes > self._limits.bytes:
            return f"the server sends more than {self._limits.bytes // 1_000_000} MB"
        return f"the server did not come to an end in {self._limits.seconds:g} seconds" if is_late else ""

    def _next(self) -> Message:
        deadline = Deadline(self._association.timeouts.response_s)
        return self._association.answer(Command.C_FIND_RSP, self._message_id, request=_REQUEST, deadline=deadline)

    def _identifier(self, answer: Message) -> Dataset | UnreadableResponse:
        try:
            return data_set_from(answer.data_set or b"", self._syntax) or UNREADABLE
        except DataSetNotReadable:
            return UNREADABLE

    def _end(self, answer: Message) -> None:
        if is_warning(answer.status):
            logger.warning("the query ended with the warning %04X", answer.status)
        elif answer.status != SUCCESS:
            raise query_refusal(answer.status, answer.text(Element.ERROR_COMMENT), self._association.remote.name)

    def cancel(self) -> None:
        """Ask the peer to stop (C-CANCEL), and take in what it has sent already.

        A peer that goes on all the same has its connection cut after a few seconds.
        """
        deadline = Deadline(_CANCEL_S)
        try:
            self._association.send(
                self._context_id,
                {
                    Element.COMMAND_FIELD: Command.C_CANCEL_RQ,
                    Element.MESSAGE_ID_BEING_RESPONDED_TO: self._message_id,
                },
                request=_REQUEST,
                deadline=deadline,
            )
            while True:
                answer = self._association.answer(
                    Command.C_FIND_RSP, self._message_id, request=_REQUEST, deadline=deadline
                )
                if answer.status not in PENDING:
                    return
        except EzP2PError as error:
            logger.info("the query did not end by its cancellation: %s", type(error).__name__)
            self._association.abort()
