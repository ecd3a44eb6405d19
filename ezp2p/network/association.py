"""Associations: opened, used, released; every way they fail is a typed error (PS3.8 section 7 and 9.3)."""

import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from ssl import SSLContext
from typing import Any, TypeAlias

from pydicom.uid import UID
from pynetdicom import AE
from pynetdicom.association import Association
from pynetdicom.dimse_primitives import N_EVENT_REPORT
from pynetdicom.presentation import PresentationContext
from pynetdicom.transport import AddressInformation, AssociationSocket

from ezp2p.dicom.identifiers import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from ezp2p.errors import (
    AssociationAborted,
    AssociationRejected,
    CalledTitleUnknown,
    CallingTitleUnknown,
    Cancelled,
    NoAcceptedPresentationContext,
    NotADicomPeer,
    PeerBusy,
    PeerFault,
    ResponseTimeout,
)
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.network.transport import WatchedSocket, connect

logger = logging.getLogger(__name__)

OnReport: TypeAlias = Callable[[N_EVENT_REPORT, UID], int]
"""Takes a report in its transfer syntax and gives the status that answers it; it raises nothing."""

_ABORT_PDU = 0x07
_UNRECOGNIZED_OPERATION = 0x0211
_MOST_REPORTS = 8
"""So many reports may be under way on one association at once; a peer that sends more is cut off."""
_GRACE_TICKS = 10
"""So many looks of the watcher, half a second, an answer that came before the end may take to be understood."""
_PDU_TYPES = frozenset(range(1, 8))
_ASK = "Ask its administrator what it expects of this workstation."

_REJECTION_REASONS: dict[tuple[int, int, int], str] = {
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
    (b"\x15\x03", "it wants an encrypted connection"),
)


class OpenAssociation:
    """An established association, watched: it ends when the user stops it or a deadline passes.

    `on_report` is given each N-EVENT-REPORT of the peer, in a thread of its own.
    """

    def __init__(
        self,
        *,
        remote: RemoteAE,
        calling_ae: str,
        local: LocalAE,
        stop: threading.Event,
        on_report: OnReport | None = None,
    ) -> None:
        self.remote = remote
        self.calling_ae = calling_ae
        self._local = local
        self._stop = stop
        self._on_report = on_report
        self._reports: set[threading.Thread] = set()
        self._lock = threading.Lock()
        self._is_opened = threading.Event()
        self._done = threading.Event()
        self._deadline = float("inf")
        self._deadline_s = 0.0
        self._passed_deadline = False
        self._silence_s = float("inf")
        self._silent_since = 0.0
        self._closed_ticks = 0
        self._socket: WatchedSocket | None = None
        self._progress: Callable[[int], None] | None = None
        self._association: Association | None = None
        self._watcher = threading.Thread(target=self._watch, name="association-watch", daemon=True)

    @property
    def dimse(self) -> Association:
        """The association itself, on which DIMSE requests are sent.

        Raises
        ------
        RuntimeError
            Before it is open.
        """
        if self._association is None:
            raise RuntimeError("the association is not open")
        return self._association

    @property
    def sent_bytes(self) -> int:
        """How many bytes have left on this association."""
        return self._socket.sent_bytes if self._socket else 0

    @contextmanager
    def within(
        self, seconds: float, progress: Callable[[int], None] | None = None, *, silence_s: float = float("inf")
    ) -> Iterator[None]:
        """The deadline for all that happens inside; `progress` is told how many bytes have left meanwhile.

        `silence_s` is how long nothing may leave before it ends: after the last byte, the time for the answer.
        """
        self._deadline_s = seconds
        self._silent_since = time.monotonic()
        self._deadline = self._silent_since + seconds
        self._silence_s = silence_s
        before = self.sent_bytes
        self._progress = None if progress is None else lambda sent: progress(sent - before)
        try:
            yield
        finally:
            self._deadline = self._silence_s = float("inf")
            self._progress = None

    def fault(self, request: str) -> PeerFault | Cancelled:
        """Why the association ended while `request` waited for its answer, as a typed error.

        pynetdicom gives the same empty status for all of these.
        """
        if self._stop.is_set():
            return Cancelled()
        watched = self._socket
        if watched is None:
            return AssociationAborted(called_ae=self.remote.name, reason="it ended before it began")
        if watched.pdu_types and watched.pdu_types[-1] == _ABORT_PDU:
            return AssociationAborted(called_ae=self.remote.name, reason="it sent an abort")
        if watched.has_closed:
            return AssociationAborted(called_ae=self.remote.name, reason="it closed the connection without an answer")
        return self._timeout(request, self._deadline_s if self._passed_deadline else self._local.timeouts.response_s)

    def _timeout(self, request: str, seconds: float) -> ResponseTimeout:
        return ResponseTimeout(called_ae=self.remote.name, request=request, timeout_s=round(seconds, 1))

    # --- reports of the peer --------------------------------------------------------------------------------

    def _serve_reports_ourselves(self, association: Association) -> None:
        """Keep pynetdicom from serving an N-EVENT-REPORT.

        It does so in a new thread for each, which tells the association's own thread that it may go on: at the wrong
        moment nobody is woken any more, and a request waits for ever. And nothing of two messages may leave mingled.
        """
        serve, send = association._serve_request, association.dimse.send_msg  # noqa: SLF001
        sending = threading.Lock()

        def serve_request(message: Any, context_id: int) -> None:  # noqa: ANN401 -- any of pynetdicom's primitives
            if isinstance(message, N_EVENT_REPORT):
                self._answer_report(message, context_id)
            else:
                serve(message, context_id)

        def send_whole(message: Any, context_id: int) -> None:  # noqa: ANN401 -- as above
            with sending:
                send(message, context_id)

        association._serve_request = serve_request  # type: ignore[method-assign, assignment]  # noqa: SLF001
        association.dimse.send_msg = send_whole  # type: ignore[method-assign, assignment]

    def _answer_report(self, request: N_EVENT_REPORT, context_id: int) -> None:
        with self._lock:
            self._reports.add(threading.current_thread())
            are_too_many = len(self._reports) > _MOST_REPORTS
        try:
            self._is_opened.wait(self._local.timeouts.association_s)
            association = self._association
            accepted = association.accepted_contexts if association else []
            syntaxes = [context.transfer_syntax[0] for context in accepted if context.context_id == context_id]
            if association is None or are_too_many or not syntaxes:
                logger.warning("%s sends reports that it may not", self.remote.name)
                if self._socket is not None:
                    self._socket.cut()
                return
            response = N_EVENT_REPORT()
            response.MessageIDBeingRespondedTo = request.MessageID
            response.AffectedSOPClassUID = request.AffectedSOPClassUID
            response.AffectedSOPInstanceUID = request.AffectedSOPInstanceUID
            response.EventTypeID = request.EventTypeID
            response.Status = self._on_report(request, syntaxes[0]) if self._on_report else _UNRECOGNIZED_OPERATION
            association.dimse.send_msg(response, context_id)
        finally:
            with self._lock:
                self._reports.discard(threading.current_thread())

    def _wait_for_reports(self, seconds: float) -> None:
        """Return when every report is answered, `seconds` have passed, or the user stops it."""
        deadline = time.monotonic() + seconds
        while self._reports and time.monotonic() < deadline and not self._stop.is_set():
            self._done.wait(0.01)

    # --- opening and closing --------------------------------------------------------------------------------

    def _open(self, contexts: Sequence[PresentationContext]) -> None:
        timeouts = self._local.timeouts
        sock = connect(self.remote, timeout_s=timeouts.connect_s, stop=self._stop)
        own_address = str(sock.getsockname()[0])
        entity = _Entity(self.calling_ae, lambda association: self._watched(association, sock))
        entity.acse_timeout = timeouts.association_s
        entity.dimse_timeout = timeouts.response_s
        entity.network_timeout = None
        self._watcher.start()
        with self.within(timeouts.association_s + 1.0):
            association = entity.associate(
                "127.0.0.1",  # the socket is connected already; this address is never used
                self.remote.port,
                contexts=list(contexts),
                ae_title=self.remote.title,
                max_pdu=self._local.max_pdu_bytes,
            )
        self._association = association
        self._is_opened.set()
        if not association.is_established:
            raise self._refusal(association, own_address)

    def _watched(self, association: Association, sock: socket.socket) -> WatchedSocket:
        self._socket = WatchedSocket(association, sock, pdu_timeout_s=self._local.timeouts.response_s)
        self._serve_reports_ourselves(association)
        return self._socket

    def _refusal(self, association: Association, own_address: str) -> PeerFault | Cancelled:
        if self._stop.is_set():
            return Cancelled()
        if self._socket is not None and self._socket.rejection is not None:
            # asked of the socket: pynetdicom may have closed it before the thread that waits looks at it
            return self._rejection(self._socket.rejection, own_address)
        answer = association.acceptor.primitive
        if answer is not None and answer.result == 0 and not association.accepted_contexts:
            what = ", ".join(
                sorted({
                    context.abstract_syntax.name
                    for context in association.requestor.requested_contexts
                    if context.abstract_syntax
                })
            )
            return NoAcceptedPresentationContext(called_ae=self.remote.name, what=what, calling_ae=self.calling_ae)
        watched = self._socket
        if watched is not None and watched.beginning:
            if watched.broke_limit or watched.beginning[0] not in _PDU_TYPES:
                reason = "it announces more than it may" if watched.broke_limit else _language(watched.beginning)
                return NotADicomPeer(
                    host=self.remote.host, port=self.remote.port, called_ae=self.remote.name, reason=reason
                )
        elif watched is not None and not watched.has_closed:
            return self._timeout("the request for an association", self._local.timeouts.association_s)
        return self.fault("the request for an association")

    def _rejection(self, key: tuple[int, int, int], own_address: str) -> AssociationRejected:
        if key[1:] == (1, 7):
            return CalledTitleUnknown(called_ae=self.remote.title, host=self.remote.host, port=self.remote.port)
        if key[1:] == (1, 3):
            return CallingTitleUnknown(called_ae=self.remote.name, calling_ae=self.calling_ae, own_address=own_address)
        reason = _REJECTION_REASONS.get(key, f"its reason is unknown to us ({key[0]}, {key[1]}, {key[2]})")
        if key[0] == 2:
            return PeerBusy(called_ae=self.remote.name, reason=reason)
        return AssociationRejected(called_ae=self.remote.name, reason=reason, cure=_ASK)

    def _close(self, *, release: bool) -> None:
        association = self._association
        try:
            if association is not None and association.is_established:
                with self.within(self._local.timeouts.association_s):
                    if release:
                        self._wait_for_reports(self._local.timeouts.association_s)
                        association.release()
                    else:
                        association.abort()
        finally:
            self._end(association)

    def _end(self, association: Association | None) -> None:
        """Leave nothing behind: no connection, no thread."""
        self._is_opened.set()
        if self._socket is not None:
            self._socket.cut()
        if association is not None:
            association.kill()
            if association.is_alive():
                association.join(timeout=5)
        if self._socket is not None:
            self._socket.close()
        self._done.set()
        for thread in tuple(self._reports):
            thread.join(timeout=5)
        if self._watcher.is_alive():
            self._watcher.join(timeout=5)

    def _watch(self) -> None:
        reported = left = -1
        while not self._done.wait(0.05):
            progress = self._progress
            if self.sent_bytes != left:
                left, self._silent_since = self.sent_bytes, time.monotonic()
            if time.monotonic() - self._silent_since > self._silence_s:
                self._deadline_s, self._deadline = self._silence_s, 0.0
            if progress is not None and self.sent_bytes != reported:
                reported = self.sent_bytes
                progress(reported)
            self._wake_who_waits_for_nobody()
            late = time.monotonic() > self._deadline
            if late or self._stop.is_set():
                self._passed_deadline = self._passed_deadline or late
                if self._socket is not None:
                    self._socket.cut()

    def _wake_who_waits_for_nobody(self) -> None:
        """Once the peer has closed, no answer comes any more; pynetdicom may wait for it until its deadline."""
        if self._association is None or self._socket is None or not self._socket.has_closed:
            return
        self._closed_ticks += 1
        if self._closed_ticks == _GRACE_TICKS:
            self._association.dimse.msg_queue.put((None, None))


def _language(beginning: bytes) -> str:
    for start, meaning in _OTHER_LANGUAGES:
        if beginning.startswith(start):
            return meaning
    return "its answer is not DICOM"


class _Entity(AE):
    """Our application entity for one association, on a socket that is made by us."""

    def __init__(self, ae_title: str, make_socket: Callable[[Association], AssociationSocket]) -> None:
        super().__init__(ae_title)
        self.implementation_class_uid = IMPLEMENTATION_CLASS_UID
        self.implementation_version_name = IMPLEMENTATION_VERSION_NAME
        self._make_socket = make_socket

    def _create_socket(
        self,
        assoc: Association,
        address: AddressInformation,  # noqa: ARG002 -- pynetdicom's signature
        tls_args: tuple[SSLContext, str] | None,  # noqa: ARG002
    ) -> AssociationSocket:
        return self._make_socket(assoc)


@contextmanager
def open_association(
    remote: RemoteAE,
    *,
    local: LocalAE,
    calling_ae: str,
    contexts: Sequence[PresentationContext],
    stop: threading.Event | None = None,
    on_report: OnReport | None = None,
) -> Iterator[OpenAssociation]:
    """An association with `remote`, released at the end, aborted when an error leaves the block.

    Where `on_report` is given, it is asked how to answer each N-EVENT-REPORT of the peer; otherwise they are refused.

    Raises
    ------
    PeerFault
        NameNotFound, ConnectionRefused, Unreachable, NotADicomPeer, CalledTitleUnknown, CallingTitleUnknown,
        PeerBusy, AssociationRejected, AssociationAborted, ResponseTimeout or NoAcceptedPresentationContext.
    Cancelled
        If `stop` is set meanwhile.
    """
    opened = OpenAssociation(
        remote=remote, calling_ae=calling_ae, local=local, stop=stop or threading.Event(), on_report=on_report
    )
    release = False
    try:
        opened._open(contexts)  # noqa: SLF001 -- this function is the class's front
        yield opened
        release = True
    finally:
        opened._close(release=release)  # noqa: SLF001
