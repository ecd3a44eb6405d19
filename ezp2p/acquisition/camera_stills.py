"""A frame as a file, without loss."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from ezp2p.model.camera import Frame

_QUICK: Final = [
    *(cv2.IMWRITE_PNG_COMPRESSION, 1),
    *(cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE),
    *(cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_SUB),
]
"""A third of the time of what OpenCV does by itself, at the same size: somebody waits for the thumbnail."""


def png_of(frame: Frame) -> bytes:
    """The frame as PNG: RGB, 8 bits, the pixels as they are."""
    return png_of_pixels(frame.pixels)


def png_of_pixels(pixels: NDArray[np.uint8]) -> bytes:
    """Pixels of shape (rows, columns, 3) in RGB order as PNG."""
    _is_done, data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), _QUICK)
    return data.tobytes()
