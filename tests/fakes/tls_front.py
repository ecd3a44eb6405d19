"""What speaks TLS before a real server that does not, as hospitals have it before theirs; it changes nothing."""

import contextlib
import select
import socket
import ssl
from pathlib import Path
from typing import Final

from ezp2p.model.application_entity import RemoteAE
from tests.fakes.accepting import HOST, POLL_S, AcceptingServer

_CHUNK: Final = 1 << 16


class TlsFront(AcceptingServer):
    """Decrypts for `peer`, with this certificate and key; `ae` is where it is reached, as it is to be encrypted.

    `handshakes` counts the connections on which the two sides agreed.
    """

    def __init__(self, peer: RemoteAE, certificate: Path, key: Path) -> None:
        self.handshakes = 0
        self._peer = peer
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate, key)
        super().__init__("TLS front")
        self.ae = RemoteAE(peer.name, peer.title, HOST, self.port)

    def _take(self, connected: socket.socket) -> None:
        self._start(self._relay, connected)

    def _relay(self, plain: socket.socket) -> None:
        plain.settimeout(5)
        with contextlib.suppress(OSError), self._context.wrap_socket(plain, server_side=True) as ours:
            self.handshakes += 1
            with socket.create_connection((self._peer.host, self._peer.port)) as theirs:
                ways: dict[socket.socket, socket.socket] = {ours: theirs, theirs: ours}
                while not self._is_stopping.is_set():
                    ready = [ours] if ours.pending() else select.select(list(ways), [], [], POLL_S)[0]
                    for sock in ready:
                        data = sock.recv(_CHUNK)
                        if not data:
                            return
                        ways[sock].sendall(data)
