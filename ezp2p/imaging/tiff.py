"""TIFF files as pictures: their pages put together from strips or tiles, decoded by imagecodecs and zlib.

All that decides pixels is read here and not by a library for TIFF: such libraries fill what is missing with zeros, and
mention it in a log at most.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ezp2p.errors import PictureDamaged
from ezp2p.imaging import tiff_page as coding
from ezp2p.imaging import tiff_structure as tag
from ezp2p.imaging.exif import ExifFacts, exif_facts
from ezp2p.imaging.icc import input_profile, rgb_from_cmyk
from ezp2p.imaging.opened import DecodedPicture, LossyCoding, PictureHeader, Pixels, ReadOptions
from ezp2p.imaging.orient import upright, upright_sides
from ezp2p.imaging.pillow import errors_as_ours
from ezp2p.imaging.samples import NOTE_ON_WHITE, note_deep_color, on_white, rgb_of_gray, significant, to_8_bits
from ezp2p.imaging.tiff_page import TiffPage, page_of
from ezp2p.imaging.tiff_parts import part_samples
from ezp2p.imaging.tiff_structure import NOTE_COPIES, directories_of
from ezp2p.model.image import JPEG_LOSSY_METHOD, PixelArray

NOTE_UNKNOWN_SAMPLES: Final = "The picture has samples that are neither color nor transparency; they were left out."

_WHITE: Final = 255
_USUAL_COEFFICIENTS: Final = (0.299, 0.587, 0.114)
_USUAL_REFERENCE: Final = (0.0, 255.0, 128.0, 255.0, 128.0, 255.0)
_BAND_ROWS: Final = 256


def open_tiff(data: bytes, options: ReadOptions) -> "TiffPicture":
    """A TIFF taken apart.

    Raises
    ------
    PictureDamaged
        If a directory is broken, or any part of any page lies outside of the file.
    PictureTooLarge
        If a page has more pixels than the options allow.
    PictureNotSupported
        If a page is of a kind that is not read, or there are too many.
    """
    found = directories_of(data)
    pages = tuple(page_of(tags, size=len(data), options=options) for tags in found.pages)
    # The block of a camera is a TIFF itself; a BigTIFF is none that it could be.
    exif = exif_facts(data) if found.layout.offset == "I" else ExifFacts()
    return TiffPicture(data, pages, exif, (NOTE_COPIES,) if found.has_copies else ())


@dataclass(frozen=True, slots=True)
class TiffPicture(DecodedPicture):
    """An open TIFF; `notes` are on what of it does not count as a page."""

    data: bytes = field(repr=False)
    pages: tuple[TiffPage, ...]
    exif: ExifFacts
    notes: tuple[str, ...]

    @property
    def frame_count(self) -> int:
        """How many pages it has."""
        return len(self.pages)

    @property
    def frame_time_ms(self) -> float | None:
        """None: pages."""
        return None

    def header(self, number: int) -> PictureHeader:
        """What page `number` will be."""
        page = self.pages[number]
        rows, columns = upright_sides(page.rows, page.columns, orientation=page.orientation)
        return PictureHeader("TIFF", rows, columns, 1 if page.is_gray else 3, page.bits_stored)

    def lossy(self, number: int) -> LossyCoding | None:
        """Where a page is JPEG inside."""
        page = self.pages[number]
        if page.compression != coding.JPEG:
            return None
        return LossyCoding(sum(length for _, length in page.parts), JPEG_LOSSY_METHOD)

    def pixels(self, number: int) -> Pixels:
        """Page `number`, whole and upright.

        Raises
        ------
        PictureDamaged
            If coded data are missing or broken.
        PictureNotSupported
            If memory does not suffice.
        """
        page = self.pages[number]
        with errors_as_ours():
            array, notes = _FINISH[page.photometric](page, _joined(self.data, page))
            profile = input_profile(
                b"" if page.photometric == coding.CMYK else page.tags.raw(tag.ICC_PROFILE),
                samples_per_pixel=1 if page.is_gray else 3,
            )
            extra = (NOTE_UNKNOWN_SAMPLES,) if page.has_unknown_samples else ()
            return Pixels(
                array=upright(array, orientation=page.orientation),
                icc_profile=profile.data,
                notes=(*(self.notes if number == 0 else ()), *extra, *notes, *profile.notes),
                significant_bits=significant(page.bits_stored),
            )


# --- pixels ---------------------------------------------------------------------------------------------------


def _joined(data: bytes, page: TiffPage) -> PixelArray:
    """All samples of a page, (rows, columns, samples); color has 8 bits."""
    is_scaled = page.bits != 8 and not page.is_gray and page.photometric != coding.PALETTE
    is_deep = page.bits > 8 and not is_scaled
    canvas: NDArray[Any] = np.empty((page.rows, page.columns, page.samples), np.uint16 if is_deep else np.uint8)
    across = -(-page.columns // page.part_columns)
    of_plane = across * -(-page.rows // page.part_rows)
    for number in range(len(page.parts)):
        plane, place = divmod(number, of_plane)
        top, left = place // across * page.part_rows, place % across * page.part_columns
        rows = page.part_rows if page.is_tiled else min(page.part_rows, page.rows - top)
        samples = part_samples(data, page, number, rows=rows)
        target = canvas[top : top + rows, left : left + page.part_columns, plane : plane + page.samples_together]
        fitting = samples[: target.shape[0], : target.shape[1]]
        target[:] = to_8_bits(fitting, bits=page.bits) if is_scaled else fitting
    return canvas


def _notes_on_depth(page: TiffPage) -> tuple[str, ...]:
    return (note_deep_color(page.bits),) if page.bits > 8 and not page.is_gray else ()


def _gray(page: TiffPage, samples: PixelArray) -> tuple[PixelArray, tuple[str, ...]]:
    gray = samples[:, :, 0]
    if page.photometric == coding.WHITE_IS_ZERO:
        largest = (1 << page.bits) - 1 if page.is_gray else _WHITE
        gray = gray.dtype.type(largest) - gray
    if page.is_gray:
        return to_8_bits(gray, bits=page.bits) if page.bits < 8 else gray, ()
    return _on_white(page, rgb_of_gray(gray.astype(np.uint8, copy=False)), samples)


def _color(page: TiffPage, samples: PixelArray) -> tuple[PixelArray, tuple[str, ...]]:
    return _on_white(page, samples[:, :, :3].astype(np.uint8, copy=False), samples)


def _on_white(page: TiffPage, color: NDArray[np.uint8], samples: PixelArray) -> tuple[PixelArray, tuple[str, ...]]:
    """`color` on white where the page has alpha, by which it may have been multiplied already (section 18)."""
    notes = _notes_on_depth(page)
    if not page.alpha:
        return color, notes
    opacity = samples[:, :, page.colors].astype(np.uint8, copy=False)
    if page.alpha == coding.UNASSOCIATED:
        flat, has_transparent = on_white(color, opacity)
    else:
        missing = _WHITE - opacity[:, :, np.newaxis]
        flat, has_transparent = np.minimum(color, _WHITE - missing) + missing, bool(missing.any())
    return flat, (*notes, NOTE_ON_WHITE) if has_transparent else notes


def _from_palette(page: TiffPage, samples: PixelArray) -> tuple[PixelArray, tuple[str, ...]]:
    """By the color map, of 16 bits; some writers fill only the lower 8 of them."""
    given = page.tags.numbers(tag.COLOR_MAP, ())
    count = 1 << page.bits
    if len(given) != 3 * count:
        raise PictureDamaged(reason="its palette is missing or broken")
    colors = np.array(given, np.uint16).reshape(3, count).T
    reduced = (colors >> 8 if colors.max() > _WHITE else colors).astype(np.uint8)
    return reduced[samples[:, :, 0]], ()


def _from_inks(page: TiffPage, samples: PixelArray) -> tuple[PixelArray, tuple[str, ...]]:
    inks = np.ascontiguousarray(samples[:, :, :4])
    image = Image.frombuffer("CMYK", (page.columns, page.rows), inks, "raw", "CMYK", 0, 1)
    color, note = rgb_from_cmyk(image, page.tags.raw(tag.ICC_PROFILE))
    array, notes = _on_white(page, np.asarray(color, dtype=np.uint8), samples)
    return array, (note, *notes)


def _from_ycbcr(page: TiffPage, samples: PixelArray) -> tuple[PixelArray, tuple[str, ...]]:
    """RGB by the coefficients of the page (section 21); JPEG was converted when it was decoded."""
    if page.compression == coding.JPEG:
        return _color(page, samples)
    red, green, blue = page.tags.fractions(tag.YCBCR_COEFFICIENTS, _USUAL_COEFFICIENTS)
    black, white, *others = page.tags.fractions(tag.REFERENCE_BLACK_WHITE, _USUAL_REFERENCE)
    color = np.empty((page.rows, page.columns, 3), np.uint8)
    for top in range(0, page.rows, _BAND_ROWS):
        band = slice(top, top + _BAND_ROWS)
        luma, to_blue, to_red = np.moveaxis(samples[band].astype(np.float32), 2, 0)
        luma = (luma - black) * _WHITE / (white - black)
        to_blue = (to_blue - others[0]) * (_WHITE // 2) / (others[1] - others[0])
        to_red = (to_red - others[2]) * (_WHITE // 2) / (others[3] - others[2])
        reds = luma + to_red * (2 - 2 * red)
        blues = luma + to_blue * (2 - 2 * blue)
        greens = (luma - red * reds - blue * blues) / green
        color[band] = np.clip(np.rint(np.dstack((reds, greens, blues))), 0, _WHITE)
    return color, ()


_FINISH: Final[dict[int, Callable[[TiffPage, PixelArray], tuple[PixelArray, tuple[str, ...]]]]] = {
    coding.WHITE_IS_ZERO: _gray,
    coding.BLACK_IS_ZERO: _gray,
    coding.RGB: _color,
    coding.PALETTE: _from_palette,
    coding.CMYK: _from_inks,
    coding.YCBCR: _from_ycbcr,
}
