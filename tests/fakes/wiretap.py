"""A relay on loopback between EzP2P and a real peer that changes nothing and keeps the first PDU of each side."""

import contextlib
import select
import socket
import threading
from dataclasses import dataclass, field

from ezp2p.model.application_entity import RemoteAE

HOST = "127.0.0.1"
_POLL_S = 0.05
_CHUNK = 1 << 16
_HEADER_BYTES = 6


@dataclass
class Tapped:
    """One connection: what EzP2P and the peer sent of their first PDU."""

    request: bytearray = field(default_factory=bytearray)
    answer: bytearray = field(default_factory=bytearray)


class Wiretap:
    """Relays to `peer`; `ae` is where it is reached in its stead, `connections` what passed, the oldest first."""

    def __init__(self, peer: RemoteAE) -> None:
        self.connections: list[Tapped] = []
        self._peer = peer
        self._listener = socket.create_server((HOST, 0))
        self.ae = RemoteAE(peer.name, peer.title, HOST, self._listener.getsockname()[1])
        self._is_stopping = threading.Event()
        self._threads = [threading.Thread(target=self._accept, name="wiretap")]
        self._threads[0].start()

    def stop(self) -> None:
        """End it."""
        self._is_stopping.set()
        self._threads[0].join()
        for thread in self._threads[1:]:
            thread.join()
        self._listener.close()

    def requests(self) -> list[bytes]:
        """The A-ASSOCIATE-RQ of each connection."""
        return [_first_pdu(one.request) for one in self.connections]

    def _accept(self) -> None:
        while not self._is_stopping.is_set():
            if not select.select([self._listener], [], [], _POLL_S)[0]:
                continue
            ours, _ = self._listener.accept()
            tapped = Tapped()
            self.connections.append(tapped)
            thread = threading.Thread(target=self._relay, args=(ours, tapped), name="wiretap relay")
            self._threads.append(thread)
            thread.start()

    def _relay(self, ours: socket.socket, tapped: Tapped) -> None:
        with ours, socket.create_connection((self._peer.host, self._peer.port)) as theirs, contextlib.suppress(OSError):
            ways = {ours: (theirs, tapped.request), theirs: (ours, tapped.answer)}
            while not self._is_stopping.is_set():
                for sock in select.select(list(ways), [], [], _POLL_S)[0]:
                    data = sock.recv(_CHUNK)
                    if not data:
                        return
                    other, seen = ways[sock]
                    other.sendall(data)
                    if len(seen) < _CHUNK:
                        seen += data


def _first_pdu(data: bytearray) -> bytes:
    return bytes(data[: _HEADER_BYTES + int.from_bytes(data[2:_HEADER_BYTES], "big")])
