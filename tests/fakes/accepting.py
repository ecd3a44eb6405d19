"""What servers of the tests have in common: they accept on a free port of loopback, and end with all their threads."""

import socket
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from types import TracebackType
from typing import Final, Self

HOST: Final = "127.0.0.1"
POLL_S: Final = 0.05
"""How often a thread looks whether it is to end."""


class Stoppable(ABC):
    """Runs from its making on; the end of a `with` is its end."""

    @abstractmethod
    def stop(self) -> None:
        """End it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class AcceptingServer(Stoppable):
    """Gives each connection to `_take`; what that needs is there before this is made. `name` is that of its threads."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._is_stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server((HOST, 0))
        self._listener.settimeout(POLL_S)
        self.port: int = self._listener.getsockname()[1]
        self._accepting = threading.Thread(target=self._accept, name=name)
        self._accepting.start()

    def stop(self) -> None:
        """End every connection and wait for the threads."""
        self._is_stopping.set()
        self._accepting.join()
        self._listener.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while not self._is_stopping.is_set():
            try:
                connected, _address = self._listener.accept()
            except TimeoutError:
                continue
            self._take(connected)

    @abstractmethod
    def _take(self, connected: socket.socket) -> None:
        """Serve a connection, on a thread that `_start` starts."""

    def _start(self, serve: Callable[..., None], *what: object) -> None:
        thread = threading.Thread(target=serve, args=what, name=f"{self._name} connection")
        self._threads = [*(one for one in self._threads if one.is_alive()), thread]
        thread.start()
