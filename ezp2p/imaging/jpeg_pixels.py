"""The pixels of a JPEG stream, and whether its coded data are really all there.

libjpeg fills what is missing with gray and says so in a warning that Pillow does not pass on: a file that was
cut in half and got an end marker decodes without an error. A decode that heeds warnings and has none is proof that
all is there. Where there is a warning, which may be a harmless one, two decodes tell: bytes put between the coded
data and the marker behind them change nothing if the data are complete, as a decoder stops at the last block; they
change the picture if it still needed bits.
"""

from typing import Final

import numpy as np
import simplejpeg
from numpy.typing import NDArray
from PIL import Image, ImageChops

from ezp2p.errors import PictureDamaged
from ezp2p.imaging.icc import rgb_from_cmyk
from ezp2p.imaging.jpeg import profile_of
from ezp2p.imaging.jpeg_structure import JpegStructure
from ezp2p.imaging.pillow import load_jpeg

NOTE_FIRST_OF_SEVERAL: Final = "The file holds more than one picture; the first one was taken."

_PADDING: Final = b"\xfe" + bytes((17 + 89 * number) % 251 for number in range(63))
"""Begins with one-bits, where libjpeg puts zero-bits; holds no 0xFF."""

_LARGE_PIXELS: Final = 30_000_000
_BAND_ROWS: Final = 128
"""So many rows are compared at once: no other thread gets on meanwhile, and the window is one."""


def check_whole(structure: JpegStructure) -> tuple[str, ...]:
    """Notes for the user on a stream whose pixels are not needed, but that they are all there.

    Raises
    ------
    PictureDamaged, PictureNotSupported
        As for `pixels_of`.
    """
    return _notes(structure) if _has_no_warning(structure) else pixels_of(structure, shrink=8)[1]


def _has_no_warning(structure: JpegStructure) -> bool:
    """Whether libjpeg reads all coded data, for a small picture of gray or color, without remarking on anything."""
    if structure.is_cmyk:
        return False
    color = "GRAY" if len(structure.frame.components) == 1 else "RGB"
    try:
        simplejpeg.decode_jpeg(structure.decodable(), color, min_height=1, min_width=1, min_factor=8, strict=True)
    except (ValueError, MemoryError):
        return False
    return True


def _notes(structure: JpegStructure) -> tuple[str, ...]:
    return (NOTE_FIRST_OF_SEVERAL,) if structure.holds_more_pictures else ()


def pixels_of(structure: JpegStructure, *, shrink: int = 1) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    """The array of a stream as it is coded, not yet turned upright, and notes for the user.

    Gray is (rows, columns), color is (rows, columns, 3) in RGB order. `shrink` (1, 2, 4, 8) divides the sides;
    all coded data are read nevertheless, so that a stream that is cut off is found.

    Raises
    ------
    PictureDamaged
        If it cannot be decoded to its end, or coded data are missing.
    PictureNotSupported
        If memory does not suffice.
    """
    image = load_jpeg(structure.decodable(), shrink=_seen(structure, shrink))
    if not _has_no_warning(structure):
        _compare(structure, image, shrink)
    notes = _notes(structure)
    if structure.is_cmyk:
        image, note = rgb_from_cmyk(image, profile_of(structure))
        notes = (*notes, note)
    return np.asarray(image, dtype=np.uint8), notes


def _seen(structure: JpegStructure, shrink: int) -> int:
    """A pass of a progressive picture may refine only what a small decode leaves out: that needs every pixel."""
    return 1 if structure.is_progressive else shrink


def _compare(structure: JpegStructure, image: Image.Image, shrink: int) -> None:
    """Compare `image` with a decode that has bytes to read on; very large pictures are compared when shrunk."""
    is_large = image.width * image.height > _LARGE_PIXELS
    at = _seen(structure, 8 if is_large else shrink)
    plain = load_jpeg(structure.decodable(), shrink=at) if at != _seen(structure, shrink) else image
    padded = load_jpeg(structure.decodable(padding=_PADDING), shrink=at)
    for top in range(0, plain.height, _BAND_ROWS):
        band = (0, top, plain.width, min(top + _BAND_ROWS, plain.height))
        if ImageChops.difference(plain.crop(band), padded.crop(band)).getbbox() is not None:
            raise PictureDamaged(reason="a part of its coded data is missing")
