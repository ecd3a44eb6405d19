"""A frame as a file, without loss."""

from typing import Final

import cv2

from ezp2p.model.camera import Frame

_QUICK: Final = [cv2.IMWRITE_PNG_COMPRESSION, 1]


def png_of(frame: Frame) -> bytes:
    """The frame as PNG: RGB, 8 bits, the pixels as they are."""
    _is_done, data = cv2.imencode(".png", cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2BGR), _QUICK)
    return data.tobytes()
