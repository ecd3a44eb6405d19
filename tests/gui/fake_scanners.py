"""Scanners without a device for the window's tests: two of them, their pages, and faults when a test wants them."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from ezp2p.errors import Cancelled
from ezp2p.model.image import SCANNED_DOCUMENT, Origin, TrayImage
from ezp2p.model.scanning import ScanMode, ScannedPage, ScannerDevice, ScanRequest, ScanSource, SourceAbilities
from ezp2p.settings.settings import ScanProfile
from ezp2p.workflows.background import Stop
from ezp2p.workflows.scan import OnProgress, Scanned

FLAT = ScannerDevice("sane:test:0", "Muster Flat 300", "Muster", "Flat 300")
FED = ScannerDevice("escl:10.1.2.7", "Muster Feeder 80", "Muster", "Feeder 80")
GRAY_AND_COLOR = {ScanMode.LINE_ART: (1,), ScanMode.GRAY: (8, 16), ScanMode.COLOR: (8, 16)}
ABILITIES = {
    FLAT.key: (
        SourceAbilities(ScanSource.FLATBED, GRAY_AND_COLOR, (75, 150, 300, 600), 215.0, 297.0, has_brightness=True),
        SourceAbilities(ScanSource.TRANSPARENCY, {ScanMode.GRAY: (8, 12, 16)}, (75, 300), 200.0, 250.0),
    ),
    FED.key: (
        SourceAbilities(ScanSource.FEEDER, {ScanMode.GRAY: (8,), ScanMode.COLOR: (8,)}, (200, 300), 210.0, 356.0),
        SourceAbilities(ScanSource.FEEDER_DUPLEX, {ScanMode.COLOR: (8,)}, (200,), 210.0, 356.0),
    ),
}


class FakeScanners:
    """Answers like `acquisition.scanners.Scanners`; `gate` keeps the next answer back until a test opens it."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self._note = note
        self.found: tuple[ScannerDevice, ...] = (FLAT, FED)
        self.failures: tuple[str, ...] = ()
        self.gate: threading.Event | None = None
        self.requests: list[tuple[str, ScanRequest]] = []
        self.search_error: Exception | None = None
        self.preview_error: Exception | None = None

    def _wait(self, stop: Stop) -> None:
        gate = self.gate
        while gate is not None and not gate.wait(0.02):
            if stop.is_set():
                raise Cancelled

    def devices(self, *, stop: Stop) -> tuple[ScannerDevice, ...]:
        """Those that are there."""
        self._note("devices")
        self._wait(stop)
        if self.search_error is not None:
            raise self.search_error
        return self.found

    def abilities(self, key: str, /, *, stop: Stop) -> tuple[SourceAbilities, ...]:
        """What they can do."""
        self._note("abilities")
        return ABILITIES[key]

    def scan(
        self, key: str, request: ScanRequest, /, *, stop: Stop, on_progress: OnProgress | None = None
    ) -> Iterator[ScannedPage]:
        """A page with a dark bar on it."""
        self._note("scanners.scan")
        self.requests.append((key, request))
        self._wait(stop)
        if self.preview_error is not None:
            raise self.preview_error
        one = next(abilities for abilities in ABILITIES[key] if abilities.source is request.source)
        rows, columns = (round(mm / 25.4 * request.resolution_dpi) for mm in (one.height_mm, one.width_mm))
        shape = (rows, columns, 3) if request.mode is ScanMode.COLOR else (rows, columns)
        pixels = np.full(shape, 230, np.uint8)
        pixels[rows // 4 : rows // 3, columns // 4 : columns // 2] = 40
        yield ScannedPage(pixels, 8, request.resolution_dpi, request.resolution_dpi)


class FakeScan:
    """Answers like `Services.scan`: each call gives the next of `scripts`, in which an exception is raised.

    A number in a script is a page of that number; `steps` is waited for before each of them where it is given.
    """

    def __init__(self, folder: Path, note: Callable[[str], None]) -> None:
        self._folder = folder
        self._note = note
        self.scripts: list[tuple[object, ...]] = []
        self.profiles: list[ScanProfile] = []
        self.pages_before: list[int] = []
        self.steps: threading.Semaphore | None = None
        self._count = 0

    def __call__(
        self, profile: ScanProfile, *, stop: Stop, on_progress: OnProgress | None = None, pages_before: int = 0
    ) -> Iterator[Scanned]:
        """The pages of the next script."""
        self._note("scan")
        self.profiles.append(profile)
        self.pages_before.append(pages_before)
        for number, step in enumerate(self.scripts.pop(0), start=pages_before + 1):
            if on_progress is not None:
                on_progress(number, 0.5)
            while self.steps is not None and not self.steps.acquire(timeout=0.02):
                if stop.is_set():
                    raise Cancelled
            if stop.is_set():
                raise Cancelled
            if isinstance(step, Exception):
                raise step
            yield self._page(step) if isinstance(step, int) else step  # type: ignore[misc] # a Separator, a DroppedPage

    def _page(self, number: int) -> TrayImage:
        self._count += 1
        path = self._folder / f"scan{self._count}.png"
        pixels = np.full((240, 180), 40 * number, np.uint8)
        Image.fromarray(pixels).save(path)
        return TrayImage(
            f"{path.name}#{self._count}",
            path,
            f"Page {number}",
            f"{self._count:02x}",
            path.stat().st_size,
            240,
            180,
            1,
            8,
            pixels,
            origin=Origin(SCANNED_DOCUMENT, (0.1, 0.1)),
        )
