"""The pixels of a JPEG stream, and whether its coded data are really all there.

libjpeg fills what is missing with gray and says so in a warning that Pillow does not pass on: a file that was
cut in half and got an end marker decodes without an error. Two decodes tell: bytes put between the coded data
and the marker behind them change nothing if the data are complete, as a decoder stops at the last block; they
change the picture if it still needed bits.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ezp2p.errors import PictureDamaged
from ezp2p.imaging.icc import rgb_from_cmyk
from ezp2p.imaging.jpeg import profile_of
from ezp2p.imaging.jpeg_structure import JpegStructure
from ezp2p.imaging.pillow import load_jpeg

NOTE_FIRST_OF_SEVERAL: Final = "The file holds more than one picture; the first one was taken."

_PADDING: Final = b"\xfe" + bytes((17 + 89 * number) % 251 for number in range(63))
"""Begins with one-bits, where libjpeg puts zero-bits; holds no 0xFF."""

_GRAY = 128
_NEARLY = 3


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
    # A pass of a progressive picture may refine only what a small decode leaves out: look at every pixel.
    shrink = 1 if structure.is_progressive else shrink
    image = load_jpeg(structure.decodable(), shrink=shrink)
    if _may_be_cut(structure, image):
        padded = load_jpeg(structure.decodable(padding=_PADDING), shrink=shrink)
        if padded.tobytes() != image.tobytes():
            raise PictureDamaged(reason="a part of its coded data is missing")
    notes: tuple[str, ...] = (NOTE_FIRST_OF_SEVERAL,) if structure.holds_more_pictures else ()
    if structure.is_cmyk:
        image, note = rgb_from_cmyk(image, profile_of(structure))
        notes = (*notes, note)
    return np.asarray(image, dtype=np.uint8), notes


def _may_be_cut(structure: JpegStructure, image: Image.Image) -> bool:
    """True if a second look is needed.

    In a stream of one scan, whatever is missing is missing at the end: its last pixel is mid-gray then.
    """
    if structure.is_cmyk or len(structure.scans) > 1:
        return True
    pixel = image.getpixel((image.width - 1, image.height - 1))
    samples = pixel if isinstance(pixel, tuple) else (pixel,)
    return all(sample is None or abs(sample - _GRAY) <= _NEARLY for sample in samples)
