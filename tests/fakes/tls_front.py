"""What speaks TLS before a real server that does not, as hospitals have it before theirs; it changes nothing."""

import contextlib
import select
import socket
import ssl
import threading
from pathlib import Path
from typing import Final

from ezp2p.model.application_entity import RemoteAE

_HOST: Final = "127.0.0.1"
_POLL_S: Final = 0.05
_CHUNK: Final = 1 << 16


class TlsFront:
    """Decrypts for `peer`, with this certificate and key; `ae` is where it is reached, as it is to be encrypted.

    `handshakes` counts the connections on which the two sides agreed.
    """

    def __init__(self, peer: RemoteAE, certificate: Path, key: Path) -> None:
        self.handshakes = 0
        self._peer = peer
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate, key)
        self._listener = socket.create_server((_HOST, 0))
        self.ae = RemoteAE(peer.name, peer.title, _HOST, self._listener.getsockname()[1])
        self._is_stopping = threading.Event()
        self._threads = [threading.Thread(target=self._accept, name="TLS front")]
        self._threads[0].start()

    def stop(self) -> None:
        """End it."""
        self._is_stopping.set()
        for thread in self._threads:
            thread.join()
        self._listener.close()

    def _accept(self) -> None:
        while not self._is_stopping.is_set():
            if select.select([self._listener], [], [], _POLL_S)[0]:
                ours, _ = self._listener.accept()
                self._threads.append(threading.Thread(target=self._relay, args=(ours,), name="TLS front relay"))
                self._threads[-1].start()

    def _relay(self, plain: socket.socket) -> None:
        plain.settimeout(5)
        with contextlib.suppress(OSError), self._context.wrap_socket(plain, server_side=True) as ours:
            self.handshakes += 1
            with socket.create_connection((self._peer.host, self._peer.port)) as theirs:
                ways: dict[socket.socket, socket.socket] = {ours: theirs, theirs: ours}
                while not self._is_stopping.is_set():
                    ready = [ours] if ours.pending() else select.select(list(ways), [], [], _POLL_S)[0]
                    for sock in ready:
                        data = sock.recv(_CHUNK)
                        if not data:
                            return
                        ways[sock].sendall(data)
