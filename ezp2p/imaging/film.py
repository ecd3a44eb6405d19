"""A digitized film: the window that shows it, and its values in fewer bits."""

from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from ezp2p.model.image import GrayWindow, PixelArray

_WORKING_SIDE: Final = 512
"""The longer side of the small picture in which the film is looked for."""
_RINGS: Final = 3
"""Glass, the rim of the film, and what was collimated: each lies around the next."""
_BINS: Final = 64
_FLAT: Final = 0.02
"""Of the scale: how far values of one surface, such as bare glass, lie from each other."""
_LEAST_SHARE_OF_EDGE: Final = 0.1
_LEAST_SHARE_OF_PICTURE: Final = 0.1
"""What is left of the film is never less; else all of it was taken for a rim."""
_TRANSITION: Final = 5
"""Pixels of the small picture, from a rim to the film."""
_DARKEST_PERCENTILE: Final = 0.5
_BRIGHTEST_PERCENTILE: Final = 99.5


def reduced(pixels: PixelArray, *, bits: int, stored_bits: int) -> NDArray[np.uint16]:
    """Gray values of `bits` bits as values of `stored_bits`, in words of 16.

    The bits of least worth are cut off, without rounding, so that the brightest value stays within its bits; where
    there are no more than `stored_bits`, nothing changes.
    """
    return (pixels.astype(np.uint16) >> max(0, bits - stored_bits)).astype(np.uint16, copy=False)


def film_window(pixels: PixelArray, *, bits: int, stored_bits: int) -> GrayWindow:
    """The window of a film, in values of `stored_bits` bits: nearly all of what is inside its borders.

    The glass around the film and its rim, whether dark or bright, are left out, and so are single points of dust.

    Parameters
    ----------
    pixels
        uint8 or uint16, (rows, columns), values of `bits` bits.
    bits, stored_bits
        Before and after `reduced`.
    """
    small = _small(pixels)
    values = small[_inside((small / ((1 << bits) - 1)).astype(np.float32))]
    low, high = np.percentile(values, (_DARKEST_PERCENTILE, _BRIGHTEST_PERCENTILE))
    shift = max(0, bits - stored_bits)
    darkest, brightest = int(low) >> shift, int(high) >> shift
    return GrayWindow((darkest + brightest + 1) / 2, float(max(2, brightest - darkest + 1)))


def _small(pixels: PixelArray) -> PixelArray:
    """Not larger than need be, and without dust."""
    rows, columns = pixels.shape
    scale = min(1.0, _WORKING_SIDE / max(rows, columns))
    size = (max(1, round(columns * scale)), max(1, round(rows * scale)))
    small = cv2.resize(np.ascontiguousarray(pixels), size, interpolation=cv2.INTER_AREA)
    cleaned: Any = cv2.medianBlur(small, 5)
    values: PixelArray = cleaned
    return values


def _inside(share: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Where the film itself is, in a small picture of values from 0 to 1."""
    inside = np.ones(share.shape, np.bool_)
    for _ in range(_RINGS):
        left = inside & ~_ring(share, inside)
        left = cv2.erode(left.astype(np.uint8), _square(_TRANSITION), borderValue=1).astype(np.bool_)
        if np.array_equal(left, inside) or left.mean() < _LEAST_SHARE_OF_PICTURE:
            break
        inside = left
    return inside


def _ring(share: NDArray[np.float32], inside: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Flat surfaces that begin at the edge of `inside` and take a good part of that edge."""
    mask = inside.astype(np.uint8)
    edge = inside & ~cv2.erode(mask, _square(3), borderValue=0).astype(np.bool_)
    counts = np.bincount((share[edge] * (_BINS - 1)).round().astype(np.int64), minlength=_BINS)
    ring = np.zeros(inside.shape, np.bool_)
    for value in np.flatnonzero(counts > _LEAST_SHARE_OF_EDGE * edge.sum()) / (_BINS - 1):
        flat = inside & (np.abs(share - value) <= _FLAT)
        _, labels = cv2.connectedComponents(flat.astype(np.uint8), connectivity=4)
        at_edge = np.unique(labels[edge & flat])
        ring |= flat & np.isin(labels, at_edge)
    return ring


def _square(side: int) -> NDArray[np.uint8]:
    return np.ones((side, side), np.uint8)
