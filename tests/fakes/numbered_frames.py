"""Frames that say their own number, and which way up they are."""

import numpy as np
from numpy.typing import NDArray

from ezp2p.model.image import PixelArray


def numbered(number: int, rows: int, columns: int) -> NDArray[np.uint8]:
    """A dark frame whose left upper quarter is red, with `number` as eight gray blocks along its lower edge."""
    frame = np.full((rows, columns, 3), (20, 40, 60), np.uint8)
    frame[: rows // 2, : columns // 2] = (200, 60, 40)
    frame[-(rows // 4) :] = 16
    for bit in range(8):
        if number >> bit & 1:
            frame[-(rows // 4) :, bit * columns // 8 : (bit + 1) * columns // 8] = 220
    return frame


def number_of(frame: PixelArray) -> int:
    """The number that a decoded frame shows."""
    rows, columns = frame.shape[:2]
    line = frame[rows - rows // 8]
    return sum(1 << bit for bit in range(8) if line[(2 * bit + 1) * columns // 16].mean() > 110)
