"""A small copy of a picture for lists, made while the whole of the picture is checked."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from ezp2p.imaging.decode import (
    LIMIT_PIXELS,
    PictureHeader,
    Structure,
    decoded,
    exif_of,
    header_of,
    structure_of,
)
from ezp2p.imaging.icc import input_profile
from ezp2p.imaging.jpeg import profile_of
from ezp2p.imaging.jpeg_pixels import pixels_of
from ezp2p.imaging.jpeg_structure import JpegStructure
from ezp2p.imaging.orient import upright
from ezp2p.model.image import PixelArray

LONGEST_SIDE: Final = 256

_SHRINKS: Final = (8, 4, 2)
_BRIGHTEST = 255


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """A thumbnail, and what was learned of the whole picture: its header and the notes for the user."""

    thumbnail: NDArray[np.uint8]
    header: PictureHeader
    notes: tuple[str, ...]


def thumbnail(data: bytes, *, longest_side: int = LONGEST_SIDE) -> NDArray[np.uint8]:
    """The picture in `data`, upright, its longer side at most `longest_side` pixels; 8 bits, read-only.

    Shape (rows, columns) if gray, else (rows, columns, 3) in RGB order. Gray of 16 bits is windowed by its own
    least and greatest value. All of the file is read, so that a damaged picture is found as `decode` finds it.

    Raises
    ------
    NotAnImage
        If it is not a JPEG, PNG or BMP.
    PictureDamaged
        If it is incomplete or broken.
    PictureTooLarge
        If it has more pixels than the limit.
    PictureNotSupported
        If it is a form of its kind that is not read.
    """
    return preview(data, longest_side=longest_side).thumbnail


def preview(data: bytes, *, longest_side: int = LONGEST_SIDE, limit_pixels: int = LIMIT_PIXELS) -> Preview:
    """A thumbnail with the header and the notes of the whole picture.

    Raises
    ------
    NotAnImage
        If it is not a JPEG, PNG or BMP.
    PictureDamaged
        If it is incomplete or broken.
    PictureTooLarge
        If it has more than `limit_pixels`.
    PictureNotSupported
        If it is a form of its kind that is not read.
    """
    structure = structure_of(data, limit_pixels=limit_pixels)
    array, notes = _roughly(structure, longest_side)
    header = header_of(structure)
    small = _reduced(displayable(array), header, longest_side)
    small.flags.writeable = False
    return Preview(small, header, notes)


def _roughly(structure: Structure, longest_side: int) -> tuple[PixelArray, tuple[str, ...]]:
    """The picture, upright, at least `longest_side` long where it is as long; a JPEG is made small while decoding."""
    if not isinstance(structure, JpegStructure):
        pixels = decoded(structure)
        return pixels.array, pixels.notes
    longest = max(structure.frame.rows, structure.frame.columns)
    shrink = next((shrink for shrink in _SHRINKS if longest // shrink >= longest_side), 1)
    array, notes = pixels_of(structure, shrink=shrink)
    if not structure.is_cmyk:
        samples = header_of(structure).samples_per_pixel
        notes = (*notes, *input_profile(profile_of(structure), samples_per_pixel=samples).notes)
    return upright(array, orientation=exif_of(structure).orientation), notes


def _reduced(array: NDArray[np.uint8], header: PictureHeader, longest_side: int) -> NDArray[np.uint8]:
    """In the proportions of the whole picture; never larger than it."""
    factor = min(1.0, longest_side / max(header.rows, header.columns))
    rows, columns = max(1, round(header.rows * factor)), max(1, round(header.columns * factor))
    if array.shape[:2] == (rows, columns):
        return array.copy()
    return np.asarray(cv2.resize(array, (columns, rows), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def fitting(array: NDArray[np.uint8], *, longest_side: int) -> NDArray[np.uint8]:
    """`array`, its longer side at most `longest_side` pixels; itself where it is no longer."""
    factor = longest_side / max(array.shape[:2])
    if factor >= 1:
        return array
    rows, columns = (max(1, round(side * factor)) for side in array.shape[:2])
    return np.asarray(cv2.resize(array, (columns, rows), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def displayable(array: PixelArray) -> NDArray[np.uint8]:
    """`array` with 8 bits for the screen: uint16 is windowed by its own least and greatest value."""
    if array.dtype == np.uint8:
        return array.astype(np.uint8, copy=False)
    least, greatest = int(array.min()), int(array.max())
    if least == greatest:
        return np.full(array.shape, _BRIGHTEST if least else 0, np.uint8)
    table = np.zeros(greatest + 1, np.uint8)
    table[least:] = np.rint(np.linspace(0, _BRIGHTEST, greatest - least + 1))
    return table[array]
