"""One HTTP exchange with a scanner: bounded in time and bytes, and ended at once when `stop` is set.

Scanners on a local network have certificates that they signed themselves, so https keeps others from reading along,
but does not prove who answers: certificates are not checked.
"""

import http.client
import io
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from ezp2p.acquisition.escl_messages import EsclAddress
from ezp2p.errors import Cancelled, DeviceHung, DeviceOffline, DriverFailed

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_POLL_S: Final = 0.1
_STEP_BYTES: Final = 1 << 18


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; the names in `headers` are in small letters."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Watch:
    """Until when an exchange may take, by the monotonic clock, and what ends it before; `device` is for errors."""

    device: str
    timeout_s: float
    stop: threading.Event
    connect_s: float = 3.0
    started: float = field(default_factory=time.monotonic)

    @property
    def left_s(self) -> float:
        """Seconds that are left, below 0 when it is over."""
        return self.started + self.timeout_s - time.monotonic()

    def check(self) -> None:
        """Go on, or not.

        Raises
        ------
        Cancelled
            If `stop` is set.
        DeviceHung
            If the time is over.
        """
        if self.stop.is_set():
            raise Cancelled
        if self.left_s <= 0:
            raise DeviceHung(device=self.device, seconds=f"{self.timeout_s:g}")

    def pause(self, seconds: float) -> None:
        """Wait, but not longer than there is time."""
        self.check()
        self.stop.wait(min(seconds, max(self.left_s, 0)))
        self.check()


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked; `path` begins with a slash. `limit_bytes` is the longest answer that is taken.

    `on_progress` hears what part of the answer is there, from 0 to 1; of the longest one, where its length is not told.
    """

    method: str
    path: str
    limit_bytes: int
    body: bytes = b""
    on_progress: Callable[[float], None] | None = None


def exchange(address: EsclAddress, request: Request, watch: Watch) -> Answer:
    """The answer of the scanner at `address`, whole.

    Raises
    ------
    Cancelled
        If `stop` is set.
    DeviceOffline
        If nobody answers, or it breaks off before the end.
    DeviceHung
        If it takes too long.
    DriverFailed
        If what it answers is not HTTP, or longer than allowed.
    """
    try:
        connection = _connected(address, watch)
        try:
            return _answer(connection, request, watch)
        finally:
            connection.close()
    except ssl.SSLEOFError as error:
        raise DeviceOffline(device=watch.device) from error
    except ssl.SSLError as error:
        raise DriverFailed(device=watch.device, reason="no encrypted connection comes about") from error
    except (http.client.RemoteDisconnected, http.client.IncompleteRead, OSError) as error:
        raise DeviceOffline(device=watch.device) from error
    except (http.client.HTTPException, ValueError) as error:
        raise DriverFailed(device=watch.device, reason="what answers there does not speak HTTP") from error


class _Connecting(threading.Thread):
    """Resolves the name and connects, which cannot be interrupted; abandoned, it ends by itself and closes."""

    def __init__(self, address: EsclAddress, timeout_s: float) -> None:
        super().__init__(name="escl-connect", daemon=True)
        self.connection = http.client.HTTPConnection(address.host, address.port, timeout=timeout_s)
        self.error: OSError | None = None
        self.is_over = threading.Event()
        self._lock = threading.Lock()
        self._is_abandoned = False

    def run(self) -> None:
        """Connect."""
        try:
            self.connection.connect()
        except OSError as error:
            self.error = error
        with self._lock:
            self.is_over.set()
            if self._is_abandoned:
                self.connection.close()

    def abandon(self) -> None:
        """Whatever comes of it is not wanted any more."""
        with self._lock:
            self._is_abandoned = True
            if self.is_over.is_set():
                self.connection.close()


def _connected(address: EsclAddress, watch: Watch) -> http.client.HTTPConnection:
    watch.check()
    attempt = _Connecting(address, min(watch.connect_s, watch.left_s))
    attempt.start()
    try:
        while not attempt.is_over.wait(_POLL_S / 2):
            watch.check()
        if attempt.error is not None:
            raise attempt.error
        attempt.connection.sock.settimeout(_POLL_S)
        if address.scheme == "https":
            attempt.connection.sock = _encrypted(attempt.connection, watch)
    except BaseException:
        attempt.abandon()
        raise
    return attempt.connection


def _encrypted(connection: http.client.HTTPConnection, watch: Watch) -> ssl.SSLSocket:
    """TLS without proof of identity: see above. TLS 1.2 is the least, as everywhere."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    encrypted = context.wrap_socket(connection.sock, do_handshake_on_connect=False)
    try:
        while True:
            watch.check()
            try:
                encrypted.do_handshake()
            except TimeoutError:
                continue
            return encrypted
    except BaseException:
        encrypted.close()
        raise


class _Watched(io.RawIOBase):
    """What comes from a connection with a short timeout, asked again until something comes or the watch ends it."""

    def __init__(self, connection: http.client.HTTPConnection, watch: Watch) -> None:
        self._sock = connection.sock
        self._watch = watch

    def makefile(self, _mode: str) -> io.BufferedReader:
        """What http.client reads from."""
        return io.BufferedReader(self, _STEP_BYTES)

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """As of any file."""
        while True:
            self._watch.check()
            try:
                return int(self._sock.recv_into(buffer))
            except TimeoutError:
                continue


def _answer(connection: http.client.HTTPConnection, request: Request, watch: Watch) -> Answer:
    headers = {"Connection": "close", "Accept-Encoding": "identity"}
    if request.body:
        headers["Content-Type"] = "text/xml"
    connection.request(request.method, request.path, body=request.body or None, headers=headers)
    watched: Any = _Watched(connection, watch)  # of a socket, http.client asks no more than makefile
    response = http.client.HTTPResponse(watched, method=request.method)
    try:
        response.begin()
        expected = response.length or request.limit_bytes
        body = bytearray()
        while step := response.read1(_STEP_BYTES):
            body += step
            if len(body) > request.limit_bytes:
                raise DriverFailed(device=watch.device, reason="its answer is longer than it can be")
            if request.on_progress is not None:
                request.on_progress(len(body) / expected)
        if response.length:  # read1 does not tell that the end came too early
            raise http.client.IncompleteRead(b"", response.length)
        return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, bytes(body))
    finally:
        response.close()
