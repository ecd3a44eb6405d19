"""The pixels of a JPEG stream, and whether its coded data are really all there.

libjpeg fills what is missing with gray and says so in a warning that Pillow does not pass on: a file that was
cut in half and got an end marker decodes without an error. A decode that heeds warnings and has none is proof that
all is there. Where there is a warning, which may be a harmless one, two decodes tell: bytes put between the coded
data and the marker behind them change nothing if the data are complete, as a decoder stops at the last block; they
change the picture if it still needed bits.
"""

from typing import Final

import imagecodecs
import numpy as np
import simplejpeg
from numpy.typing import NDArray
from PIL import Image, ImageChops

from ezp2p.errors import PictureDamaged
from ezp2p.imaging.icc import rgb_from_cmyk
from ezp2p.imaging.jpeg import profile_of
from ezp2p.imaging.jpeg_structure import JpegStructure
from ezp2p.imaging.pillow import errors_as_ours, load_jpeg
from ezp2p.model.image import PixelArray

_PADDING: Final = b"\xfe" + bytes((17 + 89 * number) % 251 for number in range(63))
"""Begins with one-bits, where libjpeg puts zero-bits; holds no 0xFF."""

_LARGE_PIXELS: Final = 30_000_000
_BAND_ROWS: Final = 128
"""So many rows are compared at once: no other thread gets on meanwhile, and the window is one."""


def check_whole(structure: JpegStructure) -> None:
    """Look whether a stream whose pixels are not needed has all its coded data.

    Raises
    ------
    PictureDamaged, PictureNotSupported
        As for `pixels_of`.
    """
    if _without_warning(structure, shrink=8) is None:
        pixels_of(structure, shrink=8)


def _without_warning(structure: JpegStructure, *, shrink: int) -> NDArray[np.uint8] | None:
    """The picture made small, where it is gray or color and libjpeg reads all coded data without any remark."""
    if structure.is_cmyk:
        return None
    frame = structure.frame
    color = "GRAY" if len(frame.components) == 1 else "RGB"
    least = {"min_height": -(-frame.rows // shrink), "min_width": -(-frame.columns // shrink)}
    stream = structure.as_it_lies() or structure.decodable()
    try:
        array = simplejpeg.decode_jpeg(stream, color, **least, min_factor=shrink, strict=True)
    except (ValueError, MemoryError):
        return None
    return np.asarray(array[:, :, 0] if color == "GRAY" else array, dtype=np.uint8)


def pixels_of(structure: JpegStructure, *, shrink: int = 1) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    """The array of a usual stream as it is coded, not yet turned upright, and notes for the user.

    Gray is (rows, columns), color is (rows, columns, 3) in RGB order. `shrink` (1, 2, 4, 8) divides the sides;
    all coded data are read nevertheless, so that a stream that is cut off is found.

    Raises
    ------
    PictureDamaged
        If it cannot be decoded to its end, or coded data are missing.
    PictureNotSupported
        If memory does not suffice.
    """
    small = _without_warning(structure, shrink=shrink if shrink > 1 else 8)
    if small is not None and shrink > 1:
        return small, ()
    image = load_jpeg(structure.decodable(), shrink=_seen(structure, shrink))
    if small is None:
        _compare(structure, image, shrink)
    notes: tuple[str, ...] = ()
    if structure.is_cmyk:
        image, note = rgb_from_cmyk(image, profile_of(structure))
        notes = (note,)
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


def deep_pixels_of(
    structure: JpegStructure, *, colors: str | None = None, wanted_colors: str | None = None
) -> PixelArray:
    """The array of a stream of more than 8 bits, or a lossless one, as it is coded.

    uint8 or uint16 in the precision of the frame, (rows, columns) or (rows, columns, samples). `colors` is the color
    space of the components where something else than the stream tells it, `wanted_colors` that of the array.

    Raises
    ------
    PictureDamaged
        If it cannot be decoded to its end, or coded data are missing.
    PictureNotSupported
        If memory does not suffice.
    """
    with errors_as_ours():
        plain: PixelArray = imagecodecs.jpeg8_decode(
            structure.decodable(), colorspace=colors, outcolorspace=wanted_colors
        )
        padded = imagecodecs.jpeg8_decode(
            structure.decodable(padding=_PADDING), colorspace=colors, outcolorspace=wanted_colors
        )
    if not np.array_equal(plain, padded):
        raise PictureDamaged(reason="a part of its coded data is missing")
    return plain
