"""Associations: opened, used, released; every way they fail is a typed error (PS3.8 section 7 and 9.3, PS3.7)."""

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from io import FileIO
from typing import Final, TypeAlias

from pydicom.uid import UID

from ezp2p.dicom.identifiers import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from ezp2p.errors import (
    AnswerNotOurs,
    AssociationAborted,
    AssociationRejected,
    CalledTitleUnknown,
    CallingTitleUnknown,
    Cancelled,
    EncryptionWanted,
    EzP2PError,
    NoAcceptedPresentationContext,
    NotADicomPeer,
    PeerBusy,
    PeerFault,
    ResponseTimeout,
)
from ezp2p.model.abilities import PeerAbilities
from ezp2p.model.application_entity import LocalAE, RemoteAE, Timeouts
from ezp2p.network import pdu, tls
from ezp2p.network.dimse import (
    DATA_SET_FOLLOWS,
    NO_DATA_SET,
    REQUESTS,
    Assembler,
    Command,
    Element,
    Message,
    MessageNotValid,
    Value,
    encoded,
)
from ezp2p.network.pdu import AssociationAcceptance, AssociationRequest, ProposedContext, Rejection
from ezp2p.network.query_status import PENDING
from ezp2p.network.transport import Connection, Deadline, Ended, Late, connect
from ezp2p.network.upper_layer import Aborted, NotUnderstood, Rejected, Released, Requestor

logger = logging.getLogger(__name__)

MOST_UNDER_WAY: Final = 16
"""So many requests we have under way at once, if the peer lets us (PS3.7 D.3.3.3)."""

UNRECOGNIZED_OPERATION: Final = 0x0211
"""Answers a report where nothing was asked that could be reported on (PS3.7 Annex C)."""
_BUFFER_BYTES = 1 << 19
"""So much of a file is in memory at once. It stays in the cache of a processor from reading to sending."""
_REPORT_S = 10.0
_MOMENT_S = 0.05
_ASK = "Ask its administrator what it expects of this workstation."

REJECTION_REASONS: dict[tuple[int, int, int], str] = {
    (1, 1, 1): "it gave no reason",
    (1, 1, 2): "it does not know the DICOM application context",
    (1, 2, 1): "it gave no reason (its association service)",
    (1, 2, 2): "it speaks another version of the protocol",
    (2, 1, 1): "it gave no reason, for the moment",
    (2, 2, 1): "it gave no reason, for the moment (its association service)",
    (2, 3, 1): "it is congested",
    (2, 3, 2): "its limit of connections is reached",
}
"""Result, source and reason of an A-ASSOCIATE-RJ (PS3.8 table 9-21) in words."""

_OTHER_LANGUAGES: tuple[tuple[bytes, str], ...] = (
    (b"HTTP/", "it is a web server"),
    (b"<", "it is a web server"),
    (b"SSH-", "it is a secure shell server"),
    (b"220", "it is a mail or file server"),
)
_ALERT: Final = b"\x15\x03"
"""An alert of TLS, to a request that was not encrypted (RFC 8446 6)."""


@dataclass(frozen=True, slots=True)
class Report:
    """An N-EVENT-REPORT: `information` is its data set as it came, in `transfer_syntax`, None where it has none."""

    sop_class_uid: str
    event_type_id: int | None
    information: bytes | None
    transfer_syntax: str


OnReport: TypeAlias = Callable[[Report], int]
"""Takes a report and gives the status that answers it; it raises nothing."""


@dataclass(frozen=True, slots=True)
class DataSetInFile:
    """A data set that lies encoded in an open file, from `offset` on, `size_bytes` long."""

    file: FileIO
    offset: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Options:
    """What is asked for beside the presentation contexts."""

    window: tuple[int, int] | None = None
    roles: tuple[pdu.RoleSelection, ...] = ()


_NOTHING_MORE: Final = Options()


class Association:
    """An established association. It is used from one thread; `stop` ends whatever it waits for.

    Attributes
    ----------
    contexts
        The accepted presentation contexts: abstract syntax and transfer syntax by context ID.
    proposed
        All that were proposed.
    acceptance
        All that the peer said when it accepted.
    """

    def __init__(
        self,
        connection: Connection,
        requestor: Requestor,
        acceptance: AssociationAcceptance,
        proposed: Sequence[ProposedContext],
        *,
        remote: RemoteAE,
        calling_ae: str,
        timeouts: Timeouts,
        on_report: OnReport | None,
    ) -> None:
        self.remote = remote
        self.calling_ae = calling_ae
        self.timeouts = timeouts
        self.acceptance = acceptance
        self.contexts: Mapping[int, tuple[str, str]] = _accepted(acceptance, proposed)
        self.proposed = proposed
        self._connection = connection
        self._requestor = requestor
        self._on_report = on_report
        self._assembler = Assembler()
        self._values: deque[pdu.DataValue] = deque()
        self._unanswered = 0

    @property
    def window(self) -> int:
        """How many requests may be under way at once; 1 where the peer did not say otherwise."""
        invoked = self.acceptance.window[0]
        return min(invoked, MOST_UNDER_WAY) if invoked else MOST_UNDER_WAY

    @property
    def abilities(self) -> PeerAbilities:
        """What the peer said of itself, and of what was proposed to it."""
        accepted = frozenset(self.contexts.values())
        proposed = {(one.abstract_syntax, syntax) for one in self.proposed for syntax in one.transfer_syntaxes}
        return PeerAbilities(
            accepted,
            frozenset(proposed - accepted),
            self.acceptance.max_pdu_bytes,
            self.window,
            self.acceptance.implementation_class_uid,
            self.acceptance.implementation_version_name,
        )

    def context_of(self, abstract_syntax: str, transfer_syntax: str = "") -> int:
        """The ID of an accepted context: in this transfer syntax, or in whichever came first.

        Raises
        ------
        NoAcceptedPresentationContext
        """
        for context_id, (abstract, syntax) in self.contexts.items():
            if abstract == abstract_syntax and transfer_syntax in {"", syntax}:
                return context_id
        raise not_accepted(self.remote, self.calling_ae, [abstract_syntax])

    # --- messages -------------------------------------------------------------------------------------------

    def send(
        self,
        context_id: int,
        values: Mapping[Element, Value],
        data_set: bytes | DataSetInFile | None = None,
        *,
        request: str,
        deadline: Deadline,
        progress: Callable[[int], None] = lambda _sent: None,
    ) -> None:
        """Send a message. `progress` is told how many bytes of it have left, `request` names it in what is raised.

        Raises
        ------
        PeerFault, Cancelled
            The association is of no more use.
        OSError, EOFError
            If the file cannot be read as far as it should. So, too.
        """
        follows = NO_DATA_SET if data_set is None else DATA_SET_FOLLOWS
        command = encoded({**values, Element.COMMAND_DATA_SET_TYPE: follows})
        beginning = b"".join(self._fragments(context_id, command, is_command=True))
        before = self._connection.sent_bytes
        self._unanswered += values[Element.COMMAND_FIELD] in REQUESTS
        with self._told(request):
            if data_set is None:
                self._requestor.send_data([beginning], deadline)
            elif isinstance(data_set, bytes):
                self._requestor.send_data(
                    [beginning, *self._fragments(context_id, data_set, is_command=False)], deadline
                )
            else:
                for _ in self._send_file(context_id, beginning, data_set, deadline):
                    progress(self._connection.sent_bytes - before)

    def _fragments(
        self, context_id: int, content: bytes | memoryview, *, is_command: bool, is_end: bool = True
    ) -> Iterator[bytes | memoryview]:
        """Headers and fragments of `content`, which is the end of its command or data set unless `is_end` is False."""
        longest, view = self._requestor.longest_data, memoryview(content)
        for at in range(0, max(len(content), 1), longest):
            part = view[at : at + longest]
            is_last = is_end and at + longest >= len(content)
            yield pdu.data_header(context_id, is_command=is_command, is_last=is_last, fragment_bytes=len(part))
            yield part

    def _send_file(
        self, context_id: int, beginning: bytes, data_set: DataSetInFile, deadline: Deadline
    ) -> Iterator[None]:
        """Send `beginning` and then the data set, by one buffer that a processor's cache holds; yields now and then."""
        if data_set.size_bytes <= 0:
            raise EOFError
        longest, rest = self._requestor.longest_data, data_set.size_bytes
        buffer = memoryview(bytearray(min(max(_BUFFER_BYTES // longest, 1) * longest, rest)))
        data_set.file.seek(data_set.offset)
        while rest:
            count = data_set.file.readinto(buffer[: min(len(buffer), rest)])
            if not count:
                raise EOFError
            rest -= count
            fragments = self._fragments(context_id, buffer[:count], is_command=False, is_end=not rest)
            self._requestor.send_data([beginning, *fragments], deadline)
            beginning = b""
            yield

    def receive(self, request: str, deadline: Deadline) -> Message:
        """The next message of the peer; its reports are answered meanwhile.

        Raises
        ------
        PeerFault, Cancelled
            The association is of no more use.
        """
        with self._told(request):
            while True:
                message = self._next(deadline)
                if message.command != Command.N_EVENT_REPORT_RQ:
                    self._unanswered -= message.status not in PENDING and self._unanswered > 0
                    return message
                self._answer_report(message)

    def answer(self, command: Command, message_id: int, *, request: str, deadline: Deadline) -> Message:
        """The next message, which must be the response `command` to our request `message_id` (PS3.7 6.3.2).

        Raises
        ------
        AnswerNotOurs
            If it is another. The association is of no more use then.
        PeerFault, Cancelled
            As for `receive`.
        """
        message = self.receive(request, deadline)
        if not message.answers(command, message_id):
            raise self.not_ours(f"it is no answer to {request}")
        return message

    def not_ours(self, reason: str) -> AnswerNotOurs:
        """The error of an answer that does not count; the association is aborted."""
        logger.warning("%s gave an answer that does not count: %s", self.remote.name, reason)
        self.abort()
        return AnswerNotOurs(called_ae=self.remote.name, reason=reason)

    def listen(self, seconds: float, *, is_over: Callable[[], bool]) -> None:
        """Answer the peer's reports until `is_over`, so many seconds have passed, or the peer ends the association."""
        deadline = Deadline(seconds)
        try:
            while not is_over():
                with self._told("a report"):
                    message = self._next(deadline)
                    if message.command != Command.N_EVENT_REPORT_RQ:
                        raise MessageNotValid("nothing was asked")
                    self._answer_report(message)
        except PeerFault as error:
            logger.debug("no more reports: %s", type(error).__name__)

    def is_alive(self) -> bool:
        """Whether it still stands. What came while nothing is asked is dealt with; an answer waits to be received.

        Nothing is waited for but the rest of what has come in part, and that for a moment only.
        """
        if self._requestor.has_news() and not self._unanswered:
            self.listen(_MOMENT_S, is_over=lambda: not self._requestor.has_news())
        return self._requestor.is_open

    def _next(self, deadline: Deadline) -> Message:
        message = self._assembled()
        while message is None:
            self._values.extend(self._requestor.receive(deadline))
            message = self._assembled()
            if message is None:  # whoever sends without end never lets us wait
                deadline.check()
        return message

    def _assembled(self) -> Message | None:
        """The next message that is whole by what has come."""
        message = None
        while self._values and message is None:
            message = self._assembler.take(self._values.popleft(), self.contexts.__contains__)
        return message

    def _answer_report(self, message: Message) -> None:
        report = Report(
            message.text(Element.AFFECTED_SOP_CLASS_UID),
            message.number(Element.EVENT_TYPE_ID),
            message.data_set,
            self.contexts[message.context_id][1],
        )
        values: dict[Element, Value] = {
            Element.COMMAND_FIELD: Command.N_EVENT_REPORT_RSP,
            Element.MESSAGE_ID_BEING_RESPONDED_TO: message.number(Element.MESSAGE_ID) or 0,
            Element.AFFECTED_SOP_CLASS_UID: report.sop_class_uid,
            Element.AFFECTED_SOP_INSTANCE_UID: message.text(Element.AFFECTED_SOP_INSTANCE_UID),
            Element.EVENT_TYPE_ID: report.event_type_id or 0,
            Element.STATUS: self._on_report(report) if self._on_report else UNRECOGNIZED_OPERATION,
        }
        self.send(message.context_id, values, request="a report", deadline=Deadline(_REPORT_S))

    # --- ending ---------------------------------------------------------------------------------------------

    def release(self, seconds: float) -> None:
        """Release it; where that fails, it has ended all the same."""
        try:
            with self._told("the release"):
                if self._requestor.is_associated:
                    self._requestor.release(Deadline(seconds))
        except EzP2PError as error:
            logger.info("the association with %s ended without its release: %s", self.remote.name, type(error).__name__)
        finally:
            self.abort()

    def abort(self) -> None:
        """Abort it, unless it has ended. Nothing is left open after it."""
        self._requestor.abort()

    def _told(self, request: str) -> AbstractContextManager[None]:
        return _told(self.remote, request, self._requestor)


@contextmanager
def _told(remote: RemoteAE, request: str, requestor: Requestor) -> Iterator[None]:
    """Tell in typed errors how an association ended while `request` was under way."""
    name = remote.name
    try:
        yield
    except Aborted as error:
        raise AssociationAborted(called_ae=name, reason="it sent an abort") from error
    except Released as error:
        raise AssociationAborted(called_ae=name, reason="it released it before it answered") from error
    except Ended as error:
        raise AssociationAborted(called_ae=name, reason="it closed the connection without an answer") from error
    except Late as error:
        raise ResponseTimeout(called_ae=name, request=request, timeout_s=round(error.seconds, 1)) from error
    except NotUnderstood as error:
        if requestor.longest_data:
            logger.warning("%s sent what is not understood: %s", name, error)
            raise AnswerNotOurs(called_ae=name, reason=f"what it sent is not understood: {error}") from error
        raise _foreign(remote, error) from error
    except MessageNotValid as error:
        logger.warning("%s sent what is not understood: %s", name, error)
        requestor.abort()
        raise AnswerNotOurs(called_ae=name, reason=f"what it sent is not understood: {error}") from error


# --- opening --------------------------------------------------------------------------------------------------


@contextmanager
def open_association(
    remote: RemoteAE,
    *,
    local: LocalAE,
    calling_ae: str,
    contexts: Sequence[ProposedContext],
    stop: threading.Event | None = None,
    on_report: OnReport | None = None,
    options: Options = _NOTHING_MORE,
) -> Iterator[Association]:
    """An association with `remote`, released at the end, aborted when an error leaves the block.

    It is encrypted where `remote.tls` says so, and never opened otherwise then.

    Where `on_report` is given, it is asked how to answer each N-EVENT-REPORT of the peer; otherwise they are refused.

    Raises
    ------
    PeerFault
        NameNotFound, ConnectionRefused, Unreachable, NotADicomPeer, EncryptionWanted, CertificateNotUsable,
        EncryptionNotSpoken, EncryptionNotAgreed, CalledTitleUnknown, CallingTitleUnknown, PeerBusy,
        AssociationRejected, AssociationAborted, ResponseTimeout or NoAcceptedPresentationContext.
    Cancelled
        If `stop` is set meanwhile.
    """
    stop = stop or threading.Event()
    if stop.is_set():
        raise Cancelled
    context = tls.context_for(remote, Deadline(local.timeouts.connect_s), stop)
    sock = connect(remote, timeout_s=local.timeouts.connect_s, stop=stop)
    connection = Connection(sock, stop)
    requestor = Requestor(connection)
    request = AssociationRequest(
        remote.title,
        calling_ae,
        tuple(contexts),
        local.max_pdu_bytes,
        IMPLEMENTATION_CLASS_UID,
        IMPLEMENTATION_VERSION_NAME,
        window=options.window,
        roles=options.roles,
    )
    try:
        if context is not None:
            tls.secure(connection, context, remote, Deadline(local.timeouts.association_s))
        with _told(remote, "the request for an association", requestor), _alerts_told(remote, connection):
            acceptance = requestor.associate(request, Deadline(local.timeouts.association_s))
        association = Association(
            connection,
            requestor,
            acceptance,
            contexts,
            remote=remote,
            calling_ae=calling_ae,
            timeouts=local.timeouts,
            on_report=on_report,
        )
        if not association.contexts:
            raise not_accepted(remote, calling_ae, [context.abstract_syntax for context in contexts])
        yield association
        association.release(local.timeouts.association_s)
    except Rejected as error:
        raise _rejection(error.rejection, remote, calling_ae, connection.own_address) from error
    finally:
        requestor.abort()


@contextmanager
def _alerts_told(remote: RemoteAE, connection: Connection) -> Iterator[None]:
    """Say what the peer had against our TLS, where that came only after the handshake."""
    try:
        yield
    except Ended as error:
        if connection.alert is None:
            raise
        raise tls.not_agreed(remote, connection.alert) from error


def _accepted(acceptance: AssociationAcceptance, proposed: Sequence[ProposedContext]) -> dict[int, tuple[str, str]]:
    """The contexts that count: those that we proposed, in a transfer syntax that we proposed for them."""
    return {
        context_id: (context.abstract_syntax, answer.transfer_syntax)
        for number, context in enumerate(proposed)
        if (answer := acceptance.contexts.get(context_id := 2 * number + 1)) is not None
        and answer.result == pdu.ACCEPTED
        and answer.transfer_syntax in context.transfer_syntaxes
    }


def not_accepted(remote: RemoteAE, calling_ae: str, abstract_syntaxes: Sequence[str]) -> NoAcceptedPresentationContext:
    """The error of a peer that takes none of these."""
    names = sorted({UID(one).name for one in abstract_syntaxes})
    return NoAcceptedPresentationContext(called_ae=remote.name, what=", ".join(names), calling_ae=calling_ae)


def _rejection(rejection: Rejection, remote: RemoteAE, calling_ae: str, own_address: str) -> AssociationRejected:
    key = (rejection.result, rejection.source, rejection.reason)
    if key[1:] == (1, 7):
        return CalledTitleUnknown(called_ae=remote.title, host=remote.host, port=remote.port)
    if key[1:] == (1, 3):
        return CallingTitleUnknown(called_ae=remote.name, calling_ae=calling_ae, own_address=own_address)
    reason = REJECTION_REASONS.get(key, f"its reason is unknown to us ({key[0]}, {key[1]}, {key[2]})")
    if key[0] == 2:
        return PeerBusy(called_ae=remote.name, reason=reason)
    return AssociationRejected(called_ae=remote.name, reason=reason, cure=_ASK)


def _foreign(remote: RemoteAE, error: NotUnderstood) -> NotADicomPeer | EncryptionWanted:
    """What answers is no DICOM, or wants it encrypted."""
    if error.beginning.startswith(_ALERT):
        return EncryptionWanted(called_ae=remote.name, host=remote.host, port=remote.port)
    reason = _language(error.beginning) if error.beginning else str(error)
    return NotADicomPeer(host=remote.host, port=remote.port, called_ae=remote.name, reason=reason)


def _language(beginning: bytes) -> str:
    for start, meaning in _OTHER_LANGUAGES:
        if beginning.startswith(start):
            return meaning
    return "its answer is not DICOM"
