"""A TCP server on loopback that does what its script says and nothing else, and the scripts that tests need."""

import contextlib
import select
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from ezp2p.model.application_entity import RemoteAE
from tests.fakes import upper_layer
from tests.fakes.accepting import HOST, AcceptingServer


class Ended(Exception):
    """The other side closed the connection, or the peer was told to stop."""


class Connection:
    """One accepted connection as a script sees it."""

    def __init__(self, connected: socket.socket, stop: threading.Event) -> None:
        self._socket = connected
        self._stop = stop
        self._socket.settimeout(0.1)

    def send(self, data: bytes) -> None:
        """Send all of `data`."""
        try:
            self._socket.sendall(data)
        except OSError as error:
            raise Ended from error

    def flood(self, data: bytes) -> None:
        """Send `data` again and again, as fast as it is taken, until the other side closes."""
        self._socket.settimeout(5)
        while not self._stop.is_set():
            self.send(data)

    def read(self, count: int) -> bytes:
        """Exactly `count` bytes."""
        data = bytearray()
        while len(data) < count:
            if self._stop.is_set():
                raise Ended
            try:
                part = self._socket.recv(count - len(data))
            except TimeoutError:
                continue
            except OSError as error:
                raise Ended from error
            if not part:
                raise Ended
            data += part
        return bytes(data)

    def read_pdu(self) -> tuple[int, bytes]:
        """The next PDU: its type and its body."""
        kind, _reserved, length = struct.unpack(">BBI", self.read(6))
        return kind, self.read(length)

    def read_to_the_end(self) -> list[tuple[int, bytes]]:
        """The PDUs that come until the other side closes, or aborts."""
        found: list[tuple[int, bytes]] = []
        with contextlib.suppress(Ended):
            while not found or found[-1][0] != upper_layer.ABORT:
                found.append(self.read_pdu())
        return found

    def has_more_within(self, seconds: float) -> bool:
        """Whether something comes soon, if only the end."""
        return bool(select.select([self._socket], [], [], seconds)[0])

    def stay_silent(self) -> None:
        """Read nothing and say nothing until the peer is stopped."""
        self._stop.wait()

    def swallow(self) -> None:
        """Read everything and say nothing, until the other side closes."""
        while True:
            self.read(1)

    def reset(self) -> None:
        """End the connection by RST."""
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._socket.close()

    def close(self) -> None:
        """End the connection by FIN."""
        self._socket.close()

    def close_sending(self) -> None:
        """Half-close: send FIN and go on listening."""
        self._socket.shutdown(socket.SHUT_WR)


Script = Callable[[Connection], None]


class ScriptedPeer(AcceptingServer):
    """Runs `script` for each connection; `ae` is its address."""

    def __init__(self, script: Script, *, title: str = "SCRIPTED") -> None:
        self._script = script
        self.connections = 0
        super().__init__("scripted peer")
        self.ae = RemoteAE("Scripted peer", title, HOST, self.port)

    def _take(self, connected: socket.socket) -> None:
        self.connections += 1
        self._start(self._serve, connected)

    def _serve(self, connected: socket.socket) -> None:
        with connected, contextlib.suppress(Ended):
            self._script(Connection(connected, self._is_stopping))


StartPeer: TypeAlias = Callable[[Script], ScriptedPeer]
"""What the fixture `scripted_peer` is."""


class FullBacklog:
    """A port that drops every SYN, as a firewall does: its queue is full and nobody accepts."""

    def __init__(self) -> None:
        self._listener = socket.socket()
        self._listener.bind((HOST, 0))
        self._listener.listen(0)
        address = self._listener.getsockname()
        self.ae = RemoteAE("Unreachable", "NOWHERE", HOST, address[1])
        self._waiting = [socket.socket() for _ in range(3)]
        for one in self._waiting:
            one.setblocking(False)
            one.connect_ex(address)

    def stop(self) -> None:
        """Free the port."""
        for one in (*self._waiting, self._listener):
            one.close()


# --- scripts: before the association ---------------------------------------------------------------------------


def silent(connection: Connection) -> None:
    """Accept the connection and say nothing."""
    connection.stay_silent()


def closes_at_once(connection: Connection) -> None:
    """Close as soon as connected."""
    connection.close()


def resets_at_once(connection: Connection) -> None:
    """Reset as soon as asked for the association."""
    connection.read_pdu()
    connection.reset()


def closes_after_the_request(connection: Connection) -> None:
    """Close as soon as asked for the association."""
    connection.read_pdu()
    connection.close()


def http_server(connection: Connection) -> None:
    """What a web server answers to an A-ASSOCIATE-RQ."""
    connection.read(1)
    body = b"<html><body>Bad Request</body></html>"
    connection.send(
        b"HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Type: text/html\r\nContent-Length: %d\r\n"
        b"Connection: close\r\n\r\n%s" % (len(body), body)
    )


def ssh_server(connection: Connection) -> None:
    """A server that speaks first, in its own language."""
    connection.send(b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")
    connection.swallow()


def tls_server(connection: Connection) -> None:
    """What a TLS server answers to plain bytes: a fatal alert, unexpected message (RFC 8446 6)."""
    connection.read(1)
    connection.send(bytes([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x0A]))


def garbage(connection: Connection) -> None:
    """Bytes that no protocol knows."""
    connection.read(1)
    connection.send(bytes(range(255, 0, -1)) * 4)


def half_accept_then_silent(connection: Connection) -> None:
    """The first half of an A-ASSOCIATE-AC, and never the rest."""
    _kind, request = connection.read_pdu()
    accept = upper_layer.associate_accept(request)
    connection.send(accept[: len(accept) // 2])
    connection.stay_silent()


def huge_pdu_then_silent(connection: Connection) -> None:
    """A PDU that says it is four gigabytes long."""
    connection.read_pdu()
    connection.send(struct.pack(">BBI", upper_layer.ASSOCIATE_AC, 0, 0xFFFFFFFF) + bytes(100))
    connection.stay_silent()


def rejects(result: int, source: int, diagnostic: int) -> Script:
    """Answer with A-ASSOCIATE-RJ."""

    def script(connection: Connection) -> None:
        connection.read_pdu()
        connection.send(upper_layer.associate_reject(result, source, diagnostic))
        connection.swallow()

    return script


def aborts_the_request(connection: Connection) -> None:
    """Answer the request for an association with A-ABORT."""
    connection.read_pdu()
    connection.send(upper_layer.abort(source=2, reason=0))
    connection.swallow()


def accepts_no_context(connection: Connection) -> None:
    """Accept the association and refuse every presentation context in it."""
    _kind, request = connection.read_pdu()
    connection.send(upper_layer.associate_accept(request, result=3))
    connection.swallow()


# --- scripts: within the association ---------------------------------------------------------------------------


def accepts_then(then: Script) -> Script:
    """Accept the association with every context, then go on with `then`."""

    def script(connection: Connection) -> None:
        _kind, request = connection.read_pdu()
        connection.send(upper_layer.associate_accept(request))
        then(connection)

    return script


class _Slow(Connection):
    """A connection whose PDUs are read with a pause before each."""

    def __init__(self, other: Connection, pause_s: float) -> None:
        super().__init__(other._socket, other._stop)
        self._pause_s = pause_s

    def read_pdu(self) -> tuple[int, bytes]:
        """The next PDU, later."""
        self._stop.wait(self._pause_s)
        return super().read_pdu()


def slowly(script: Script, *, pause_s: float) -> Script:
    """Do as `script` does, on a slow line."""
    return lambda connection: script(_Slow(connection, pause_s))


def resets(connection: Connection) -> None:
    """Reset the connection."""
    connection.reset()


def swallows(connection: Connection) -> None:
    """Read all that comes and never answer."""
    connection.swallow()


def aborts(connection: Connection) -> None:
    """A-ABORT."""
    connection.send(upper_layer.abort(source=0))
    connection.swallow()


def aborts_at_the_first_data(connection: Connection) -> None:
    """A-ABORT as soon as data come."""
    connection.read_pdu()
    aborts(connection)


def resets_after(count: int) -> Script:
    """Reset when so many bytes have come."""

    def script(connection: Connection) -> None:
        connection.read(count)
        connection.reset()

    return script


def silent_after(count: int) -> Script:
    """Stop reading when so many bytes have come, and never answer: the sender's buffers fill."""

    def script(connection: Connection) -> None:
        connection.read(count)
        connection.stay_silent()

    return script


@dataclass(frozen=True, slots=True)
class Reply:
    """What one C-ECHO or C-STORE is answered; the default is success.

    Attributes
    ----------
    message_id_shift
        Added to the Message ID that is answered; anything but 0 is an answer to what was not asked.
    sop_instance_uid
        Named in the answer instead of the one that was sent.
    status
        None leaves the status out.
    instead
        Done instead of an answer; the connection is over then.
    then
        Done after the answer; so, too.
    """

    message_id_shift: int = 0
    sop_instance_uid: str = ""
    status: int | None = 0
    instead: Script | None = None
    then: Script | None = None


def answers_each(reply_to: Callable[[str], Reply]) -> Script:
    """Answer every C-ECHO and C-STORE as `reply_to` says, which is given the SOP Instance UID of the request."""

    def answer(connection: Connection, context_id: int, command: dict[int, int | str]) -> None:
        reply = reply_to(str(command.get(upper_layer.SOP_INSTANCE, "")))
        if reply.instead is not None:
            reply.instead(connection)
            raise Ended
        elements: dict[int, int | str] = {
            upper_layer.SOP_CLASS: command[upper_layer.SOP_CLASS],
            upper_layer.COMMAND_FIELD: int(command[upper_layer.COMMAND_FIELD]) | 0x8000,
            upper_layer.MESSAGE_ID_RESPONDED_TO: int(command[upper_layer.MESSAGE_ID]) + reply.message_id_shift,
            upper_layer.DATA_SET_TYPE: upper_layer.NO_DATA_SET,
        }
        if upper_layer.SOP_INSTANCE in command:
            elements[upper_layer.SOP_INSTANCE] = reply.sop_instance_uid or command[upper_layer.SOP_INSTANCE]
        if reply.status is not None:
            elements[upper_layer.STATUS] = reply.status
        connection.send(upper_layer.command_pdu(context_id, elements))
        if reply.then is not None:
            reply.then(connection)
            raise Ended

    return lambda connection: _serve_messages(connection, answer)


def answers_with(*, message_id_shift: int = 0, sop_instance_uid: str = "", status: int | None = 0) -> Script:
    """Answer every C-ECHO and C-STORE, a little wrong; see `Reply`."""
    reply = Reply(message_id_shift, sop_instance_uid, status)
    return answers_each(lambda _uid: reply)


def breaks_off_at(sop_instance_uid: str) -> Script:
    """Answer every C-STORE with success, but reset the connection at the one of this instance."""
    return answers_each(lambda uid: Reply(instead=resets) if uid == sop_instance_uid else Reply())


def answers_then_resets(connection: Connection) -> None:
    """Receive the whole message, then reset instead of answering: the answer is lost."""

    def answer(connection: Connection, context_id: int, command: dict[int, int | str]) -> None:
        connection.reset()
        raise Ended

    _serve_messages(connection, answer)


def _serve_messages(connection: Connection, answer: Callable[[Connection, int, dict[int, int | str]], None]) -> None:
    command = b""
    while True:
        kind, body = connection.read_pdu()
        if kind == upper_layer.RELEASE_RQ:
            connection.send(upper_layer.release_response())
        if kind != upper_layer.P_DATA:
            return
        for context_id, control, content in upper_layer.fragments(body):
            if control & 1:
                command += content
            elements = upper_layer.command_elements(command) if control & 2 else {}
            if not elements:
                continue
            has_data_set = elements[upper_layer.DATA_SET_TYPE] != upper_layer.NO_DATA_SET
            if bool(control & 1) != has_data_set:
                answer(connection, context_id, elements)
                command = b""
