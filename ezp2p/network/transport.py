"""The TCP connection below an association: made, used and ended with deadlines, plain or TLS."""

import errno
import select
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from typing import TypeAlias, TypeVar, cast

from ezp2p.errors import Cancelled, ConnectionRefused, NameNotFound, Unreachable
from ezp2p.model.application_entity import RemoteAE
from ezp2p.network.acknowledge import acknowledge_at_once, acknowledge_at_once_from_now_on

_POLL_S = 0.05
Given = TypeVar("Given")
Addresses: TypeAlias = Sequence[tuple[int, int, int, str, tuple[object, ...]]]
"""What the system's look-up gives: family, kind, protocol, canonical name and socket address of each."""
_RECEIVE_BYTES = 1 << 18
_MOST_UNREAD_BYTES = 1 << 23
"""Beyond that, what the peer sends stays with it until we have read."""
_MOST_PARTS = 512
"""Of one system call; POSIX lets a system allow no more than 16, Linux and macOS allow 1024."""


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
    addresses = resolve(remote, deadline=deadline, stop=stop)
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


def resolve(remote: RemoteAE, *, deadline: float, stop: threading.Event) -> Addresses:
    """The addresses of the host, by `deadline` on the monotonic clock.

    Raises
    ------
    NameNotFound, Cancelled
    """

    def look_up() -> Addresses:
        return socket.getaddrinfo(remote.host, remote.port, type=socket.SOCK_STREAM)

    try:
        return beside(look_up, Deadline(deadline - time.monotonic()), stop, name="name-look-up")
    except (OSError, UnicodeError, Late) as error:
        raise NameNotFound(host=remote.host, called_ae=remote.name) from error


def beside(work: Callable[[], Given], deadline: "Deadline", stop: threading.Event, *, name: str) -> Given:
    """What `work` gives. What the system does in it knows no deadline: it runs beside, and may be left behind.

    Raises
    ------
    Late, Cancelled
    Exception
        Whatever `work` raises.
    """
    given: Future[Given] = Future()

    def run() -> None:
        try:
            given.set_result(work())
        except Exception as error:  # noqa: BLE001 -- it is raised where somebody waits for it
            given.set_exception(error)

    threading.Thread(target=run, name=name, daemon=True).start()
    while not wait([given], _POLL_S).done:
        if stop.is_set():
            raise Cancelled
        deadline.check()
    return given.result()


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


class Ended(Exception):
    """The peer, or the way to it, has ended the connection; told on in the terms of the exchange it ends."""


class Late(Exception):
    """A deadline has passed, after so many `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


class Deadline:
    """The end of one whole exchange, however many parts it has.

    `stall_s` ends it earlier: for so long nothing may move.
    """

    def __init__(self, seconds: float, *, stall_s: float = float("inf")) -> None:
        self._seconds = seconds
        self._stall_s = stall_s
        self._end = time.monotonic() + seconds
        self._moved = time.monotonic()

    def moved(self) -> None:
        """Something has left or come."""
        self._moved = time.monotonic()

    def check(self) -> None:
        """Raise Late if it is over."""
        now = time.monotonic()
        if now > self._end:
            raise Late(self._seconds)
        if now - self._moved > self._stall_s:
            raise Late(self._stall_s)

    @property
    def rest_s(self) -> float:
        """How much is left of it, not below zero."""
        now = time.monotonic()
        return max(0.0, min(self._end - now, self._moved + self._stall_s - now))


class Connection:
    """A connected socket, plain or TLS, that never waits beyond a deadline and ends within 100 ms of `stop`.

    While it sends, it takes in what the peer says meanwhile: nobody waits for the other for ever, and an abort in the
    middle is heard.

    Attributes
    ----------
    received
        What has come and nobody has read yet.
    sent_bytes
        How much has left.
    own_address
        The address of this computer as the peer sees it, unless something between changes it.
    is_told_off
        Asked, while the way is stuck, whether what has been received ends the sending.
    alert
        What the peer said of our TLS when it ended the connection; None where it said nothing.
    """

    def __init__(self, sock: socket.socket, stop: threading.Event) -> None:
        self.received = bytearray()
        self.is_told_off: Callable[[], bool] = lambda: False
        self.sent_bytes = 0
        self.alert: ssl.SSLError | None = None
        self.own_address = str(sock.getsockname()[0])
        self._socket = sock
        self._stop = stop
        self._has_ended = False
        self._buffer = bytearray(_RECEIVE_BYTES)
        sock.settimeout(0)
        self._has_heard = False
        self._selector = selectors.DefaultSelector()
        self._events = selectors.EVENT_READ
        self._selector.register(sock, self._events)
        acknowledge_at_once_from_now_on(sock)

    def secure(self, context: ssl.SSLContext, host: str, deadline: Deadline) -> ssl.SSLSocket:
        """Speak TLS from now on; gives the socket, to be asked what was agreed on.

        Raises
        ------
        ssl.SSLError
            If the two do not come to terms.
        ValueError
            If `host` is no name that a certificate can have.
        Ended, Late, Cancelled
        """
        self._selector.unregister(self._socket)
        secured = context.wrap_socket(self._socket, server_hostname=host, do_handshake_on_connect=False)
        self._socket = secured
        self._selector.register(secured, self._events)
        while (awaited := _shake_hands(secured)) is not None:
            self._wait(awaited, deadline)
        return secured

    # --- sending --------------------------------------------------------------------------------------------

    def send(self, parts: Sequence[bytes | memoryview], deadline: Deadline) -> None:
        """Send all of `parts`, one after the other.

        Raises
        ------
        Ended, Late, Cancelled
        """
        rest = [memoryview(part).cast("B") for part in parts if len(part)]
        while rest:
            sent = self._once(lambda: self._send_some(rest), deadline)
            while rest and sent >= len(rest[0]):
                sent -= len(rest.pop(0))
            if sent:
                rest[0] = rest[0][sent:]

    def _send_some(self, parts: list[memoryview]) -> int:
        if isinstance(self._socket, ssl.SSLSocket) or not hasattr(self._socket, "sendmsg"):
            return self._socket.send(parts[0])
        return self._socket.sendmsg(parts[:_MOST_PARTS])

    def send_at_once(self, data: bytes) -> bool:
        """Send a few last bytes if there is room for all of them now, even after a stop; whether there was."""
        try:
            return self._socket.send(data) == len(data)
        except OSError:  # SSLWantReadError and SSLWantWriteError are such, too
            return False

    def _once(self, send: Callable[[], int], deadline: Deadline) -> int:
        """What could be sent in one go, once there is room for any."""
        while True:
            if self._stop.is_set():
                raise Cancelled
            try:
                sent = send()
            except (BlockingIOError, ssl.SSLWantWriteError):
                self._wait(selectors.EVENT_READ | selectors.EVENT_WRITE, deadline)
            except ssl.SSLWantReadError:
                self._wait(selectors.EVENT_READ, deadline)
            except OSError as error:
                self._note_alert(error)
                self._take_in()  # the last words of a peer that then closed
                raise Ended from error
            else:
                self.sent_bytes += sent
                self._has_heard = False
                deadline.moved()
                return sent

    # --- receiving ------------------------------------------------------------------------------------------

    def wait_for(self, count: int, deadline: Deadline) -> None:
        """Return when at least `count` bytes have been received.

        Raises
        ------
        Ended, Late, Cancelled
        """
        while len(self.received) < count:
            if self._stop.is_set():
                raise Cancelled
            if self._has_ended:
                raise Ended
            if self._has_heard:  # a part of an answer; the first one is acknowledged by our next request, for nothing
                acknowledge_at_once(self._socket)
            self._wait(selectors.EVENT_READ, deadline)
            self._take_in()

    def has_news(self) -> bool:
        """Whether anything has come, or the peer has closed; it waits for nothing."""
        self._take_in()
        return bool(self.received) or self._has_ended

    @property
    def has_ended(self) -> bool:
        """Whether the peer is known to have closed. What it said before may be unread."""
        return self._has_ended

    def _take_in(self) -> None:
        """Receive what is there, up to a limit."""
        while len(self.received) < _MOST_UNREAD_BYTES and not self._has_ended:
            try:
                count = self._socket.recv_into(self._buffer)
            except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
                return
            except OSError as error:
                self._note_alert(error)
                count = 0
            self._has_ended = not count
            self._has_heard = True
            self.received += memoryview(self._buffer)[:count]
            if count < len(self._buffer) and not isinstance(self._socket, ssl.SSLSocket):
                return

    def _note_alert(self, error: OSError) -> None:
        """With TLS 1.3 a server looks at our certificate after the handshake: what it says of it comes here."""
        if isinstance(error, ssl.SSLError) and self.alert is None and "ALERT" in (error.reason or ""):
            self.alert = error

    def _wait(self, events: int, deadline: Deadline) -> None:
        """Return when one of `events` may be possible; reads what came while it waits for room to send."""
        if self._stop.is_set():
            raise Cancelled
        deadline.check()  # here, too: a peer that always has a little more to say must not have all the time
        is_full = len(self.received) >= _MOST_UNREAD_BYTES
        if events & selectors.EVENT_WRITE and (is_full or self._has_ended):
            events = selectors.EVENT_WRITE
        if events != self._events:
            self._selector.modify(self._socket, events)
            self._events = events
        while not (ready := self._selector.select(min(_POLL_S, deadline.rest_s))):
            if self._stop.is_set():
                raise Cancelled
            deadline.check()
        if events & selectors.EVENT_WRITE and ready[0][1] & selectors.EVENT_READ:
            self._take_in()
            if self.is_told_off():
                raise Ended

    # --- ending ---------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close it; whatever has not left yet is lost."""
        self._selector.close()
        self._socket.close()


def _shake_hands(secured: ssl.SSLSocket) -> int | None:
    """Go on with the handshake; gives what has to be waited for, None once it is done."""
    try:
        secured.do_handshake()
    except ssl.SSLWantReadError:
        return selectors.EVENT_READ
    except ssl.SSLWantWriteError:
        return selectors.EVENT_WRITE
    except (ssl.SSLEOFError, ssl.SSLZeroReturnError) as error:
        raise Ended from error
    except ssl.SSLError:
        raise
    except OSError as error:
        raise Ended from error
    return None
