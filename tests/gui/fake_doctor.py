"""A connection doctor that finds what a test says."""

import threading
from collections.abc import Callable, Iterator

from ezp2p.errors import Cancelled
from ezp2p.model.application_entity import RemoteAE
from ezp2p.workflows.background import Stop
from ezp2p.workflows.connection_doctor import Step


class FakeDoctor:
    """Gives `steps`; before the last of them it waits for `gate` and raises `error`, where there are any."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self._note = note
        self.steps: tuple[Step, ...] = ()
        self.error: Exception | None = None
        self.gate: threading.Event | None = None
        self.asked: list[tuple[RemoteAE, bool, str]] = []

    def __call__(
        self, remote: RemoteAE, /, *, with_test_picture: bool, stop: Stop, calling_ae: str = ""
    ) -> Iterator[Step]:
        """The steps."""
        self._note("diagnose")
        self.asked.append((remote, with_test_picture, calling_ae))
        yield from self.steps[:-1]
        if self.gate is not None:
            self.gate.wait(10)
        if self.error is not None:
            raise self.error
        if stop.is_set():
            raise Cancelled
        yield self.steps[-1]
