"""Limits for those who connect to us: in time, in size and in number.

pynetdicom serves every peer a thread and trusts it. Here is how long a connection may stay silent, how long and how
slow a PDU and a message may be, how many may wait at the door and how many inside. It reaches into pynetdicom's
classes for that, and is the one module that does so for the side that answers.
"""

import contextlib
import errno
import logging
import select
import socket
import sys
import threading
import time
from dataclasses import dataclass
from socketserver import TCPServer
from typing import Any, cast

from pynetdicom.ae import ApplicationEntity
from pynetdicom.association import Association
from pynetdicom.dimse_messages import C_STORE_RQ
from pynetdicom.pdu_primitives import A_ABORT
from pynetdicom.transport import AssociationServer, AssociationSocket, RequestHandler

from ezp2p.network.acknowledge import acknowledge_at_once

logger = logging.getLogger(__name__)

_POLL_S = 0.1
_STOPPING_S = 2.0
_JOIN_S = 30.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What a peer may take of us.

    `request_s` is how long a connection may stay without an association request; `silence_s` how long an
    association may be silent; `pdu_s` how long one PDU may take, and `answer_s` how long the peer may take to
    accept one of ours. `message_bytes` is the largest instance, `command_bytes` any other message. Where
    `requires_called_title` holds, a peer that calls another title than ours is rejected (1/1/7).
    """

    associations: int = 25
    waiting_connections: int = 50
    waiting_messages: int = 8
    request_s: float = 5.0
    silence_s: float = 60.0
    pdu_s: float = 15.0
    answer_s: float = 30.0
    pdu_bytes: int = 1 << 20
    message_bytes: int = 1 << 30
    command_bytes: int = 1 << 20
    requires_called_title: bool = True


class GuardedServer(AssociationServer):
    """Takes connections within `limits`, each on threads of its own; it listens from its making on."""

    def __init__(
        self,
        entity: ApplicationEntity,
        address: tuple[str, int],
        handlers: list[Any],
        limits: Limits,
    ) -> None:
        self.limits = limits
        self.is_stopping = False
        super().__init__(
            entity,
            address,
            entity.ae_title,
            entity.supported_contexts,
            evt_handlers=handlers,
            request_handler=_Connection,
        )

    def shutdown(self) -> None:
        """End the loop that takes connections, and close the port."""
        TCPServer.shutdown(self)
        self.server_close()

    def verify_request(self, request: object, client_address: object) -> bool:  # noqa: ARG002 -- socketserver's
        """Whether to serve a new connection: always; when too many wait, the one that waits longest goes."""
        waiting = [one for one in self.active_associations if _is_waiting(one)]
        for association in waiting[: max(0, len(waiting) - self.limits.waiting_connections + 1)]:
            logger.warning("too many silent connections; the oldest is closed")
            _end_waiting(association)
        return not self.is_stopping

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002 -- socketserver's
        """Log that a connection could not be served, without what it sent."""
        logger.error("a connection could not be served: %s", type(sys.exception()).__name__)

    def end_associations(self) -> None:
        """Abort every association, and wait for the end of its threads."""
        associations = self.active_associations
        for association in associations:
            if _is_waiting(association):
                _end_waiting(association)
            else:
                association.abort(block=False)
        deadline = time.monotonic() + _STOPPING_S
        pause = threading.Event()
        for association in associations:
            while not _has_ended(association) and time.monotonic() < deadline:
                pause.wait(0.01)
            _cut(association)
            association.kill()
            association.join(_JOIN_S)


class _Connection(RequestHandler):
    """Gives a new connection its association, on a guarded socket."""

    server: GuardedServer

    def _create_association(self) -> Association:
        association = super()._create_association()
        association.dul.socket = _GuardedSocket(association, self.request, self.server)
        association.dul.event_queue.get_nowait()  # the second socket has announced the connection once more
        _serve_reports_in_turn(association)
        return association


class _GuardedSocket(AssociationSocket):
    """Reads no PDU beyond its limit and its deadline, and no message beyond its own."""

    def __init__(self, assoc: Association, client_socket: socket.socket, server: GuardedServer) -> None:
        super().__init__(assoc, client_socket=client_socket)
        self._server = server
        self._limits = server.limits
        client_socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client_socket.settimeout(self._limits.answer_s)

    def recv(self, nr_bytes: int) -> bytearray:
        """Read `nr_bytes`, the whole of them before one deadline.

        Raises
        ------
        OSError
            If a limit is passed, or we stop; pynetdicom then closes the connection.
        """
        self._check_sizes(nr_bytes)
        sock = self.socket
        received = bytearray()
        deadline = time.monotonic() + (self._limits.pdu_s if self.assoc.is_established else self._limits.request_s)
        while sock is not None and len(received) < nr_bytes:
            if self._server.is_stopping or time.monotonic() > deadline:
                raise TimeoutError(errno.ETIMEDOUT, "the PDU did not come whole in time")
            if select.select([sock], [], [], _POLL_S)[0]:
                part = sock.recv(min(nr_bytes - len(received), 1 << 18))
                acknowledge_at_once(sock)
                if not part:
                    break
                received += part
        return received

    def _shutdown_socket(self) -> None:
        """Close the socket also where the peer has gone before, which makes the shutdown fail."""
        sock = self.socket
        if sock is not None:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()

    def _check_sizes(self, nr_bytes: int) -> None:
        if nr_bytes > max(self._limits.pdu_bytes, 2 * (self.assoc.acceptor.maximum_length or 0)):
            raise OSError(errno.EMSGSIZE, "the PDU is longer than the limit")
        dimse = self.assoc.dimse
        if dimse.msg_queue.qsize() > self._limits.waiting_messages:
            raise OSError(errno.EMSGSIZE, "more requests are waiting than the limit")
        message = dimse.message
        if message is None:
            return
        limit = self._limits.message_bytes if isinstance(message, C_STORE_RQ) else self._limits.command_bytes
        parts = (message.encoded_command_set, message.data_set)
        if sum(part.tell() for part in parts if part is not None) > limit:
            raise OSError(errno.EMSGSIZE, "the message is longer than the limit")


# --- associations, from outside -------------------------------------------------------------------------------


def _serve_reports_in_turn(association: Association) -> None:
    """Let an N-EVENT-REPORT wait its turn, within the limit of waiting messages.

    pynetdicom begins a new thread for each that comes, however many, and does not wait for them at the end.
    """
    serve = association._serve_request  # noqa: SLF001

    def in_turn(message: Any, context_id: int) -> None:  # noqa: ANN401 -- any of pynetdicom's primitives
        if threading.current_thread() is association:
            serve(message, context_id)
        else:
            association.dimse.msg_queue.put((context_id, message))

    association._serve_request = in_turn  # type: ignore[method-assign, assignment]  # noqa: SLF001


def _is_waiting(association: Association) -> bool:
    """Whether a connection has not asked for an association yet."""
    return association.requestor.primitive is None and not association.is_established


def _end_waiting(association: Association) -> None:
    _cut(association)
    nothing = cast("A_ABORT", None)  # what its timeout would give; it wakes the thread
    association.dul.to_user_queue.put(nothing)


def _has_ended(association: Association) -> bool:
    return not association.dul.is_alive() or association.dul.state_machine.current_state == "Sta1"


def _cut(association: Association) -> None:
    """End the TCP connection, so that whoever waits on it wakes."""
    guarded = association.dul.socket
    if guarded is not None and guarded.socket is not None:
        with contextlib.suppress(OSError):  # it had ended already
            guarded.socket.shutdown(socket.SHUT_RDWR)
