"""A relay on loopback between EzP2P and a real peer that changes nothing and keeps the first PDU of each side."""

import contextlib
import select
import socket
from dataclasses import dataclass, field
from typing import Any

from pynetdicom.pdu import A_ASSOCIATE_RQ

from ezp2p.model.application_entity import RemoteAE
from tests.fakes.accepting import HOST, POLL_S, AcceptingServer

_CHUNK = 1 << 16
_HEADER_BYTES = 6


@dataclass
class Tapped:
    """One connection: what EzP2P and the peer sent of their first PDU."""

    request: bytearray = field(default_factory=bytearray)
    answer: bytearray = field(default_factory=bytearray)


class Wiretap(AcceptingServer):
    """Relays to `peer`; `ae` is where it is reached in its stead, `connections` what passed, the oldest first."""

    def __init__(self, peer: RemoteAE) -> None:
        self.connections: list[Tapped] = []
        self._peer = peer
        super().__init__("wiretap")
        self.ae = RemoteAE(peer.name, peer.title, HOST, self.port)

    def requests(self) -> list[bytes]:
        """The A-ASSOCIATE-RQ of each connection."""
        return [_first_pdu(one.request) for one in self.connections]

    def _take(self, connected: socket.socket) -> None:
        tapped = Tapped()
        self.connections.append(tapped)
        self._start(self._relay, connected, tapped)

    def _relay(self, ours: socket.socket, tapped: Tapped) -> None:
        with ours, socket.create_connection((self._peer.host, self._peer.port)) as theirs, contextlib.suppress(OSError):
            ways = {ours: (theirs, tapped.request), theirs: (ours, tapped.answer)}
            while not self._is_stopping.is_set():
                for sock in select.select(list(ways), [], [], POLL_S)[0]:
                    data = sock.recv(_CHUNK)
                    if not data:
                        return
                    other, seen = ways[sock]
                    other.sendall(data)
                    if len(seen) < _CHUNK:
                        seen += data


def _first_pdu(data: bytearray) -> bytes:
    return bytes(data[: _HEADER_BYTES + int.from_bytes(data[2:_HEADER_BYTES], "big")])


def decoded_request(pdu: bytes) -> Any:
    """An A-ASSOCIATE-RQ as pynetdicom reads it, whose types leave open what is there."""
    found = A_ASSOCIATE_RQ()
    found.decode(pdu)
    return found
