"""Invented pages and films as a scanner gives them, and a scanner that gives them."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import Cancelled, DeviceFault
from ezp2p.model.image import PixelArray
from ezp2p.model.scanning import ScannedPage, ScannerDevice, ScanRequest
from tests.fakes.scenes import scene

SCANNER = ScannerDevice("fake:1", "Scanner of the tests", "Muster Scanners", "Flat 1")
PAPER, DARK_LID, WHITE_LID = 245, 30, 250


@dataclass(slots=True)
class PaperScanner:
    """Gives `pages`, numbered from 1, and raises `fault` where there is one; `asked` is what it was asked for."""

    pages: Sequence[ScannedPage]
    fault: DeviceFault | None = None
    asked: list[tuple[str, ScanRequest]] = field(default_factory=list)
    was_closed: bool = False

    def scan(
        self,
        key: str,
        request: ScanRequest,
        *,
        stop: threading.Event,
        on_progress: Callable[[int, float], None] | None = None,
    ) -> Iterator[ScannedPage]:
        """Each page."""
        self.asked.append((key, request))
        try:
            for number, page in enumerate(self.pages, start=1):
                if stop.is_set():
                    raise Cancelled
                if on_progress:
                    on_progress(number, 1.0)
                yield replace(page, number=number)
            if self.fault:
                raise self.fault
        finally:
            self.was_closed = True


def page_of(pixels: PixelArray, *, bits: int = 8, dpi: float = 100, lossy_ratio: float | None = None) -> ScannedPage:
    """Pixels as a page of that resolution."""
    return ScannedPage(pixels, bits, dpi, dpi, lossy_ratio=lossy_ratio)


def film_pixels(rows: int, columns: int, *, rim: int, glass: int, bits: int = 16, seed: int = 1) -> NDArray[np.uint16]:
    """A film whose values lie in the middle third of the scale, with a rim, on bare glass."""
    largest = (1 << bits) - 1
    generator = np.random.default_rng(seed)
    whole = np.full((rows, columns), glass * (largest / 255))
    tenth = min(rows, columns) // 10
    whole[tenth:-tenth, tenth:-tenth] = rim * (largest / 255)
    inner = whole[2 * tenth : -2 * tenth, 2 * tenth : -2 * tenth]
    inner[:] = largest / 3 * (1 + scene(*inner.shape, seed=seed) / 255)
    whole += generator.normal(0, largest * 0.001, whole.shape)
    film: NDArray[np.uint16] = np.clip(np.rint(whole), 0, largest).astype(np.uint16)
    return film


def deep(pixels: NDArray[np.uint8], bits: int = 16) -> NDArray[np.uint16]:
    """The same picture in more bits."""
    return pixels.astype(np.uint16) << np.uint16(bits - 8)


def line_art(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The same picture in black and white."""
    return np.where(pixels > 128, np.uint8(255), np.uint8(0)).astype(np.uint8)


# --- paper ------------------------------------------------------------------------------------------------------


def sheet(dpi: float = 100, *, height_mm: float = 240, width_mm: float = 170) -> NDArray[np.uint8]:
    """A sheet of paper with nothing on it."""
    return np.full((round(height_mm / 25.4 * dpi), round(width_mm / 25.4 * dpi)), PAPER, np.uint8)


def written(dpi: float = 100, *, lines: int = 40, seed: int = 1, ink: int = 20) -> NDArray[np.uint8]:
    """A sheet with so many lines of writing that means nothing."""
    paper, generator = sheet(dpi), np.random.default_rng(seed)
    for line in range(lines):
        letters = "".join(generator.choice(list("abcdefgh ijklmno pqrstu vwxyz"), int(generator.integers(20, 55))))
        place = (mm(18, dpi), mm(25 + 5 * line, dpi))
        cv2.putText(
            paper, letters, place, cv2.FONT_HERSHEY_SIMPLEX, dpi / 300, (ink,), max(1, round(dpi / 120)), cv2.LINE_AA
        )
    return paper


def mm(length: float, dpi: float = 100) -> int:
    """A length on paper in pixels."""
    return round(length / 25.4 * dpi)


def scanned(
    paper: NDArray[np.uint8],
    *,
    degrees: float = 0.0,
    lid: int = WHITE_LID,
    around: int = 60,
    noise: float = 4,
    seed: int = 9,
) -> NDArray[np.uint8]:
    """Paper as it lies on the glass: turned clockwise, with the lid of the scanner around it, and noise."""
    rows, columns = paper.shape[:2]
    turn = cv2.getRotationMatrix2D((columns / 2, rows / 2), -degrees, 1)
    turn[:, 2] += around
    size = (columns + 2 * around, rows + 2 * around)
    lying = np.asarray(cv2.warpAffine(paper, turn, size, flags=cv2.INTER_CUBIC, borderValue=(lid,) * 3))
    with_noise = lying + np.random.default_rng(seed).normal(0, noise, lying.shape)
    return np.clip(np.rint(with_noise), 0, 255).astype(np.uint8)
