"""The TCP connection below an association: made with a deadline, typed when it fails, limited in what it reads.

pynetdicom trusts the length that a PDU claims, waits for each part of it anew, and reports a refused connection, a
timeout and a web server alike. This module is the one place that mends that, by a subclass of its socket.
"""

import errno
import logging
import queue
import select
import socket
import threading
import time
from collections.abc import Sequence
from typing import TypeAlias, cast

from pynetdicom import evt
from pynetdicom.association import Association
from pynetdicom.transport import T_CONNECT, AddressInformation, AssociationSocket

from ezp2p.errors import Cancelled, ConnectionRefused, NameNotFound, Unreachable
from ezp2p.model.application_entity import RemoteAE

logger = logging.getLogger(__name__)

MAX_PDU_BYTES = 1 << 20
"""No PDU is read that claims to be longer; the length we advertise is far below."""

_POLL_S = 0.05
_Addresses: TypeAlias = Sequence[tuple[int, int, int, str, tuple[object, ...]]]
_REJECT_PDU, _ABORT_PDU = 0x03, 0x07


def connect(remote: RemoteAE, *, timeout_s: float, stop: threading.Event) -> socket.socket:
    """A TCP connection to `remote`, each of its addresses tried in turn until `timeout_s` is over.

    Raises
    ------
    NameNotFound
        If the host name does not resolve.
    ConnectionRefused
        If the host answers and nothing listens there.
    Unreachable
        If there is no way to the host, or no answer in time.
    Cancelled
        If `stop` is set meanwhile.
    """
    deadline = time.monotonic() + timeout_s
    addresses = _resolve(remote, deadline=deadline, stop=stop)
    failure: OSError = TimeoutError()
    for family, kind, protocol, _, address in addresses:
        try:
            return _connect_one(socket.socket(family, kind, protocol), address, deadline=deadline, stop=stop)
        except OSError as error:
            failure = error
    if isinstance(failure, ConnectionRefusedError):
        raise ConnectionRefused(host=remote.host, port=remote.port, called_ae=remote.name) from failure
    reason = f"no answer within {timeout_s:g} seconds" if isinstance(failure, TimeoutError) else failure.strerror
    raise Unreachable(host=remote.host, port=remote.port, called_ae=remote.name, reason=reason) from failure


def _resolve(remote: RemoteAE, *, deadline: float, stop: threading.Event) -> _Addresses:
    """The addresses of the host. The system's look-up knows no deadline, so it runs beside and may be left behind."""
    answers: queue.SimpleQueue[_Addresses | Exception] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            answers.put(socket.getaddrinfo(remote.host, remote.port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    threading.Thread(target=look_up, name="name-look-up", daemon=True).start()
    while True:
        try:
            answer = answers.get(timeout=_POLL_S)
        except queue.Empty:
            if stop.is_set():
                raise Cancelled from None
            if time.monotonic() > deadline:
                answer = TimeoutError("the look-up of the name took too long")
            else:
                continue
        if isinstance(answer, Exception):
            raise NameNotFound(host=remote.host, called_ae=remote.name) from answer
        return answer


def _connect_one(
    sock: socket.socket, address: tuple[object, ...], *, deadline: float, stop: threading.Event
) -> socket.socket:
    try:
        sock.settimeout(0)
        code = sock.connect_ex(cast("tuple[str, int]", address))
        while code in {errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY}:
            if stop.is_set():
                raise Cancelled
            if time.monotonic() > deadline:
                raise TimeoutError(errno.ETIMEDOUT, "no answer")
            _, writable, failed = select.select([], [sock], [sock], _POLL_S)
            if writable or failed:
                code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code == errno.ECONNREFUSED:
            raise ConnectionRefusedError(code, "refused")
        if code:
            raise OSError(code, errno.errorcode.get(code, "unknown error"))
        sock.settimeout(None)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except BaseException:
        sock.close()
        raise
    return sock


class WatchedSocket(AssociationSocket):
    """A socket that is connected already, reads no PDU beyond its limit or its deadline, and remembers what came.

    Attributes
    ----------
    beginning
        The first bytes that the peer sent, at most 64: they tell a DICOM peer from another.
    pdu_types
        The types of the PDUs received so far.
    sent_bytes
        How much has left.
    has_closed
        True once the peer, or the way to it, has ended the connection.
    rejection
        Result, source and reason of an A-ASSOCIATE-RJ, as they came (PS3.8 9.3.4).
    broke_limit
        True once the peer has announced a PDU beyond the limit.
    """

    def __init__(self, assoc: Association, connected: socket.socket, *, pdu_timeout_s: float) -> None:
        self._connected = connected
        super().__init__(assoc, address=AddressInformation("", 0))
        self._pdu_timeout_s = pdu_timeout_s
        self.beginning = b""
        self.pdu_types: list[int] = []
        self.sent_bytes = 0
        self.has_closed = False
        self._is_cut = False
        self.broke_limit = False
        self.rejection: tuple[int, int, int] | None = None

    def _create_socket(self, address: AddressInformation) -> socket.socket:  # noqa: ARG002 -- pynetdicom's signature
        self._is_connected = False
        return self._connected

    def connect(self, primitive: T_CONNECT) -> None:
        """Confirm the connection, which was made before (PS3.8 9.2, action AE-2)."""
        self._is_connected = True
        primitive.result = "Evt2"
        self.provider_queue.put(primitive)
        self._ready.set()

    def recv(self, nr_bytes: int) -> bytearray:
        """Read `nr_bytes`, the whole of them before one deadline.

        Raises
        ------
        OSError
            If a PDU is longer than the limit, or not there in time; pynetdicom then ends the association.
        """
        sock = self.socket
        if sock is None or nr_bytes > MAX_PDU_BYTES:
            self.broke_limit = nr_bytes > MAX_PDU_BYTES
            self.cut()
            raise OSError(errno.EMSGSIZE, "the PDU is longer than the limit")
        received = bytearray()
        deadline = time.monotonic() + self._pdu_timeout_s
        while len(received) < nr_bytes:
            rest = deadline - time.monotonic()
            if rest <= 0 or not select.select([sock], [], [], rest)[0]:
                self.cut()
                raise TimeoutError(errno.ETIMEDOUT, "the PDU did not come whole in time")
            try:
                part = sock.recv(min(nr_bytes - len(received), 1 << 18))
            except OSError:
                self._note_end()
                raise
            if not part:
                self._note_end()
                break
            received += part
        self._remember(received, is_header=nr_bytes == 6)
        if self.pdu_types[-1:] == [_REJECT_PDU] and len(received) == 4:
            self.rejection = (received[1], received[2], received[3])
            received[1:4] = bytes((1, 1, 1))  # pynetdicom's thread dies of a reason that the standard does not name
        return received

    def _remember(self, received: bytearray, *, is_header: bool) -> None:
        if len(self.beginning) < 64:
            self.beginning = (self.beginning + bytes(received[:64]))[:64]
        if is_header and received:
            self.pdu_types.append(received[0])

    def send(self, bytestream: bytes) -> None:
        """Send all of `bytestream`; the count of what has left grows while it goes."""
        sock = self.socket
        rest = memoryview(bytestream)
        # after our own abort the peer closes, and has not closed by itself
        self._is_cut = self._is_cut or bytestream[0] == _ABORT_PDU
        try:
            while rest and sock is not None:
                sent = sock.send(rest[: 1 << 18])
                self.sent_bytes += sent
                rest = rest[sent:]
            evt.trigger(self.assoc, evt.EVT_DATA_SENT, {"data": bytestream})
        except OSError:
            self._note_end()
            self.event_queue.put("Evt17")

    def close(self) -> None:
        """Close the connection; pynetdicom alone leaves a socket open that the peer has reset."""
        super().close()
        self._connected.close()

    def _note_end(self) -> None:
        """The connection has ended; where it was not us, the peer has closed it."""
        self.has_closed = self.has_closed or not self._is_cut

    def cut(self) -> None:
        """End the connection from any thread; whoever waits on it wakes at once."""
        self._is_cut = True
        sock = self.socket
        if sock is not None:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                logger.debug("the connection had ended already")
