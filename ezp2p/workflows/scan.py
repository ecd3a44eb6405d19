"""A scanner's pages become pictures of the tray, each as it comes; what is left out on the way is told."""

from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Final, Protocol, TypeAlias, TypeVar

from ezp2p.errors import ScanNotPossible
from ezp2p.imaging.film import film_window
from ezp2p.imaging.page_treatment import cropped, is_blank, is_separator, straightened
from ezp2p.model.image import SCANNED_DOCUMENT, SCANNED_FILM, SCANNED_PICTURE, Origin, Provenance, TrayImage
from ezp2p.model.scanning import ScanKind, ScanMode, ScannedPage, ScannerDevice, ScanRequest, ScanTreatment
from ezp2p.workflows.background import Stop

OnProgress: TypeAlias = Callable[[int, float], None]
"""Is told the number of the page that is being scanned, and how much of it is there, 0 to 1."""

Kept = TypeVar("Kept")
Kept_co = TypeVar("Kept_co", covariant=True)

PROVENANCES: Final[dict[ScanKind, Provenance]] = {
    ScanKind.FILM: SCANNED_FILM,
    ScanKind.DOCUMENT: SCANNED_DOCUMENT,
    ScanKind.PICTURE: SCANNED_PICTURE,
}
_NAMES: Final = {ScanKind.FILM: "Film", ScanKind.DOCUMENT: "Page", ScanKind.PICTURE: "Picture"}


@dataclass(frozen=True, slots=True)
class Separator:
    """Page `number` was a separator: it is left out, and what follows it belongs together."""

    number: int


@dataclass(frozen=True, slots=True)
class DroppedPage:
    """Page `number` was blank and is left out."""

    number: int


Scanned: TypeAlias = TrayImage | Separator | DroppedPage
"""What became of a page."""


class PageSource(Protocol):
    """What scans: `acquisition.scanners.Scanners`."""

    def scan(
        self, key: str, request: ScanRequest, *, stop: Stop, on_progress: OnProgress | None = None
    ) -> Iterator[ScannedPage]:
        """Each page as soon as it is whole."""
        ...


@dataclass(frozen=True, slots=True)
class GoesOn:
    """What scans on after a jam: `pages_before` have come already, and its pages are counted on from there."""

    scanners: PageSource
    pages_before: int

    def scan(
        self, key: str, request: ScanRequest, *, stop: Stop, on_progress: OnProgress | None = None
    ) -> Iterator[ScannedPage]:
        """Each page as soon as it is whole."""

        def tell(number: int, part: float) -> None:
            if on_progress is not None:
                on_progress(self.pages_before + number, part)

        pages = self.scanners.scan(key, request, stop=stop, on_progress=tell)
        try:
            for page in pages:
                yield replace(page, number=self.pages_before + page.number)
        finally:
            if isinstance(pages, Generator):
                pages.close()  # the scanner is told at once


class KeepsPage(Protocol[Kept_co]):
    """Keeps a page under a name that is shown: in the tray, `acquisition.tray.page_into_tray`."""

    def __call__(self, page: ScannedPage, origin: Origin, name: str, /, *, stop: Stop) -> Kept_co:
        """What it became: the image of the tray."""
        ...


def scan_pages(
    scanners: PageSource,
    device: ScannerDevice,
    request: ScanRequest,
    *,
    kind: ScanKind,
    treatment: ScanTreatment,
    keep: KeepsPage[Kept],
    stop: Stop,
    on_progress: OnProgress | None = None,
) -> Iterator[Kept | Separator | DroppedPage]:
    """What became of each page, in their order. When a fault comes, all pages before it are in the tray already.

    Parameters
    ----------
    scanners, device, request
        Who scans, on what, and what is asked of it. Its maker and model go into the instances.
    kind
        What lies in the scanner.
    treatment
        What is done to the pages. A film is never left out, straightened or cropped.
    keep
        Takes a page into the tray, or keeps it elsewhere.
    stop
        Set it, and the scan ends.
    on_progress
        Is told how far each page is.

    Raises
    ------
    DeviceFault
        What the scanner reports; ScanNotPossible where a film is not scanned in gray.
    StoreFault
        If there is no room for a page, or it cannot be written.
    PictureTooLarge, PictureNotSupported
        If a page has more pixels than the limit, or a side that DICOM cannot hold.
    Cancelled
        If `stop` is set.
    """
    if kind is ScanKind.FILM and request.mode is not ScanMode.GRAY:
        raise _not_gray(device)
    provenance = replace(PROVENANCES[kind], manufacturer=device.manufacturer, model=device.model)
    with ExitStack() as stack:
        pages = scanners.scan(device.key, request, stop=stop, on_progress=on_progress)
        if isinstance(pages, Generator):
            stack.callback(pages.close)  # where nobody wants the rest, the scanner is told at once
        for page in pages:
            left_out = None if kind is ScanKind.FILM else _left_out(page, treatment)
            if left_out:
                yield left_out
                continue
            if kind is ScanKind.FILM and page.pixels.ndim != 2:
                raise _not_gray(device)
            treated = page if kind is ScanKind.FILM else _treated(page, treatment)
            yield keep(treated, _origin(treated, provenance, treatment), f"{_NAMES[kind]} {page.number}", stop=stop)


def _not_gray(device: ScannerDevice) -> ScanNotPossible:
    return ScanNotPossible(device=device.name, reason="a film is scanned in gray")


def _left_out(page: ScannedPage, treatment: ScanTreatment) -> Separator | DroppedPage | None:
    if treatment.splits_at_separators and is_separator(page):
        return Separator(page.number)
    if treatment.drops_blank_pages and is_blank(page):
        return DroppedPage(page.number)
    return None


def _treated(page: ScannedPage, treatment: ScanTreatment) -> ScannedPage:
    if treatment.straightens:
        page = straightened(page)
    return cropped(page) if treatment.crops else page


def _origin(page: ScannedPage, provenance: Provenance, treatment: ScanTreatment) -> Origin:
    origin = Origin(provenance, page.spacing_mm, lossy_ratio=page.lossy_ratio)
    if not origin.is_film:
        return origin
    stored_bits = min(page.bits_stored, treatment.film_bits)
    window = film_window(page.pixels, bits=page.bits_stored, stored_bits=stored_bits)
    return replace(origin, stored_bits=stored_bits, window=window)
