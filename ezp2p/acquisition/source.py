"""The seam behind which every kind of scanner driver lies."""

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar, Protocol, runtime_checkable

from ezp2p.model.scanning import ScannedPage, ScannerDevice, ScanRequest, SourceAbilities


class ScannerDriver(Protocol):
    """A way to talk to scanners. It runs in a process of its own, which may be ended at any moment.

    Each call may raise one of the family DeviceFault, and Cancelled where `stop` is set.
    """

    name: ClassVar[str]
    """The first part of the keys of its devices: sane, escl, twain, wia."""

    def why_not(self) -> str:
        """Why it cannot be used on this system, as a part of a sentence; empty where it can. Quick, never raises."""
        ...

    def devices(self, stop: threading.Event) -> Sequence[ScannerDevice]:
        """The scanners that are there now."""
        ...

    def abilities(self, device: str, stop: threading.Event) -> Sequence[SourceAbilities]:
        """What a device can do, one for each of its sources; `device` is its key without the driver's name."""
        ...

    def scan(self, device: str, request: ScanRequest, stop: threading.Event) -> Iterator[ScannedPage]:
        """Each page when it is there. Where page 4 jams, three have come, and then ScannerJammed is raised."""
        ...


def tell_nobody(_page: int, _fraction: float) -> None:
    """The `on_progress` of a driver while nobody wants to know."""


@runtime_checkable
class TellsProgress(Protocol):
    """A driver that knows how much of a page has come."""

    on_progress: Callable[[int, float], None]
    """Called with the number of the page and its part that is there, from 0 to 1, as often as it likes."""
