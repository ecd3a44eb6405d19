"""A small copy of a picture for lists, made while the whole of the picture is checked."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from ezp2p.imaging.opened import OpenPicture
from ezp2p.model.image import PixelArray

THUMBNAIL_SIDE: Final = 256

_BRIGHTEST = 255


def thumbnail(picture: OpenPicture, *, longest_side: int = THUMBNAIL_SIDE) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    """The first frame, its longer side at most `longest_side` pixels, and the notes on it.

    8 bits, read-only, (rows, columns) if gray, else (rows, columns, 3) in RGB order. Gray of more bits is windowed by
    its own least and greatest value. All of its coded data are read, so that a damaged picture is found.

    Raises
    ------
    PictureDamaged
        If it is incomplete or broken.
    PictureNotSupported
        If it is a form of its kind that is not read, or memory does not suffice.
    """
    rough = picture.preview(longest_side)
    header = picture.header(0)
    return small_copy(displayable(rough.array), header.rows, header.columns, longest_side=longest_side), rough.notes


def small_copy(array: NDArray[np.uint8], rows: int, columns: int, *, longest_side: int) -> NDArray[np.uint8]:
    """`array` in the proportions of the whole picture, which has so many rows and columns; read-only.

    Its longer side is at most `longest_side` pixels, and never longer than that of the picture.
    """
    factor = min(1.0, longest_side / max(rows, columns))
    rows, columns = max(1, round(rows * factor)), max(1, round(columns * factor))
    if array.shape[:2] == (rows, columns):
        small = array.copy()
    else:
        small = np.asarray(cv2.resize(array, (columns, rows), interpolation=cv2.INTER_AREA), dtype=np.uint8)
    small.flags.writeable = False
    return small


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
