"""PDF files: their pages drawn by PDFium, or what an instance around the whole file needs to know (ISO 32000-1).

PDFium mends what it can of a broken file, leaves out what it cannot, and says neither: that the file ends as a PDF
ends is checked here. Its functions must not run in two threads at once, not even on two files. Nothing that a page says
is logged.
"""

import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import PictureDamaged, PictureNotSupported, PictureTooLarge
from ezp2p.imaging.exif import ExifFacts
from ezp2p.imaging.limits import check_frame_count
from ezp2p.imaging.opened import LONGEST_SIDE, DecodedPicture, LossyCoding, PictureHeader, Pixels, ReadOptions
from ezp2p.imaging.orient import upright
from ezp2p.imaging.pillow import errors_as_ours

_POINTS_PER_INCH: Final = 72
_LEAST_DPI: Final = 50
"""A page is drawn with less than was asked for rather than refused; below this its text can no longer be read."""
_WHITE: Final = (255, 255, 255, 255)
_HEADER_WITHIN: Final = 1024
_END_WITHIN: Final = 1024
_HEADER, _END = b"%PDF-", b"%%EOF"
_ENCRYPTION: Final = b"/Encrypt"
"""In the trailer, which is never compressed (7.5.5, 7.5.8)."""
_LINEARIZED: Final = re.compile(rb"/Linearized\b[^>]{0,500}?/L\s+([0-9]{1,12})\b")
_BAND_ROWS: Final = 256


class _Closing(Protocol):
    def close(self) -> None: ...


class _Document(_Closing, Protocol):
    """A document of pypdfium2."""

    formenv: object

    def __len__(self) -> int: ...
    def __getitem__(self, number: int) -> _Closing: ...
    def get_page_size(self, number: int) -> tuple[float, float]: ...
    def get_formtype(self) -> int: ...
    def init_forms(self) -> object: ...


def open_pdf(data: bytes, options: ReadOptions) -> "PdfPicture":
    """`data` taken apart; no page is drawn.

    Raises
    ------
    PictureDamaged
        If it is cut off or broken, or has no page.
    PictureTooLarge
        If a page is too large even at a low resolution.
    PictureNotSupported
        If it has a password or too many pages, or its pages are a form that PDFium does not draw.
    """
    from pypdfium2 import raw

    with _document(data) as document:
        if document.get_formtype() == raw.FORMTYPE_XFA_FULL:
            raise PictureNotSupported(
                reason="its pages are made by a form of Adobe's own kind (XFA)", cure="Print it to a new PDF."
            )
        check_frame_count(len(document))
        count = _checked_sizes(document)
        pages = tuple(_page(*document.get_page_size(number), options) for number in range(count))
    return PdfPicture(data, pages, options.pdf_dpi)


def _protected() -> PictureNotSupported:
    return PictureNotSupported(reason="the PDF is protected by a password", cure="Save it without protection.")


@contextmanager
def _document(data: bytes) -> Iterator[_Document]:
    """The document of PDFium, closed at the end with all that came from it."""
    import pypdfium2
    from pypdfium2 import raw

    _check_ends(data)
    with errors_as_ours():
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            # PDFium may still tell the error of another file.
            if _ENCRYPTION in data and error.err_code in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}:
                raise _protected() from error
            raise PictureDamaged(reason="it is not a PDF that can be opened") from error
        try:
            yield document
        finally:
            document.close()


def _check_ends(data: bytes) -> None:
    if _HEADER not in data[:_HEADER_WITHIN]:
        raise PictureDamaged(reason="its header is missing")
    if _END not in data[-_END_WITHIN:]:
        raise PictureDamaged(reason="its end is missing")
    # A file for the web has an end mark early on, too; it says how long it is (annex F).
    linearized = _LINEARIZED.search(data, 0, _HEADER_WITHIN * 2)
    if linearized and int(linearized[1]) > len(data):
        raise PictureDamaged(reason="its end is missing")


def _checked_sizes(document: _Document) -> int:
    """How many pages there are, once each of them was found."""
    count = len(document)
    if count <= 0:
        raise PictureDamaged(reason="it has no page")
    for number in range(count):
        if not all(math.isfinite(side) and side > 0 for side in document.get_page_size(number)):
            raise PictureDamaged(reason="a page of it has no size")
    return count


@dataclass(frozen=True, slots=True)
class _Page:
    rows: int
    columns: int
    dpi: float


def _page(width: float, height: float, options: ReadOptions) -> _Page:
    """The size in pixels of a page of `width` by `height` points, which are of the page as it is turned."""
    wanted = options.pdf_dpi / _POINTS_PER_INCH
    largest = min(math.sqrt(options.limit_pixels / (width * height)), LONGEST_SIDE / max(width, height))
    scale = min(wanted, largest)
    if scale < wanted and scale < _LEAST_DPI / _POINTS_PER_INCH:
        least = _LEAST_DPI / _POINTS_PER_INCH
        raise PictureTooLarge(
            columns=round(width * least), rows=round(height * least), limit=options.limit_pixels // 1_000_000
        )
    half = 0.5 if scale == wanted else 0.0
    rows, columns = (max(1, math.floor(side * scale + half)) for side in (height, width))
    return _Page(rows, columns, scale * _POINTS_PER_INCH)


@dataclass(frozen=True, slots=True)
class PdfPicture(DecodedPicture):
    """A PDF taken apart into pages."""

    data: bytes = field(repr=False)
    pages: tuple[_Page, ...] = field(repr=False)
    dpi: int
    frame_time_ms: float | None = field(default=None, init=False)
    exif: ExifFacts = field(default=ExifFacts(), init=False)

    @property
    def frame_count(self) -> int:
        """How many pages it has."""
        return len(self.pages)

    def header(self, number: int) -> PictureHeader:
        """What page `number` will be; in color, although it comes as gray if no pixel of it has a color."""
        page = self.pages[number]
        return PictureHeader("PDF", page.rows, page.columns, 3, 8)

    def lossy(self, _number: int) -> LossyCoding | None:
        """What is drawn is not compressed."""
        return None

    def pixels(self, number: int) -> Pixels:
        """Page `number` on white, with its annotations and form fields; gray if no pixel of it has a color.

        Raises
        ------
        PictureDamaged
            If the page cannot be drawn.
        PictureNotSupported
            If memory does not suffice.
        """
        page = self.pages[number]
        notes: tuple[str, ...] = ()
        if page.dpi < self.dpi:
            notes = (f"The page is very large; it was drawn with {page.dpi:.0f} dots for each inch, not {self.dpi}.",)
        return self._drawn(number, page.rows, page.columns, notes)

    def _drawn(self, number: int, rows: int, columns: int, notes: tuple[str, ...]) -> Pixels:
        with _document(self.data) as document:
            color = _drawn(document, number, rows, columns)
        return Pixels(upright(color[:, :, 0] if _is_gray(color) else color, orientation=1), notes=notes)

    def preview(self, longest_side: int) -> Pixels:
        """The first page, drawn small."""
        page = self.pages[0]
        factor = min(1.0, longest_side / max(page.rows, page.columns))
        rows, columns = (max(1, math.ceil(side * factor)) for side in (page.rows, page.columns))
        return self._drawn(0, rows, columns, ())


def _drawn(document: _Document, number: int, rows: int, columns: int) -> NDArray[np.uint8]:
    """Page `number`, shape (rows, columns, 3), in RGB order."""
    from pypdfium2 import PdfBitmap, raw

    document.init_forms()
    page = document[number]
    bitmap = PdfBitmap.new_native(columns, rows, raw.FPDFBitmap_BGR, rev_byteorder=True)
    bitmap.fill_rect(_WHITE, 0, 0, columns, rows)
    place = (bitmap, page, 0, 0, columns, rows, 0, raw.FPDF_ANNOT | raw.FPDF_REVERSE_BYTE_ORDER)
    raw.FPDF_RenderPageBitmap(*place)
    if document.formenv:
        raw.FPDF_FFLDraw(document.formenv, *place)
    # A copy, because closing the bitmap frees what the array looks at.
    color = np.array(bitmap.to_numpy(), dtype=np.uint8)
    bitmap.close()
    page.close()
    return color


def _is_gray(color: NDArray[np.uint8]) -> bool:
    for top in range(0, len(color), _BAND_ROWS):
        band = color[top : top + _BAND_ROWS]
        if (band[:, :, :2] != band[:, :, 1:]).any():
            return False
    return True
