"""What a screen of this computer shows, in place of a camera, in the camera's own process.

Pillow reads it: by XCB from X11, by GDI from Windows, by the program screencapture from macOS. Each reads all of it.
"""

import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Final

import cv2
import numpy as np
from PIL import ImageGrab

from ezp2p.acquisition.camera_devices import CameraAddress
from ezp2p.acquisition.camera_input import PATIENCE_S, Picture, read_patiently
from ezp2p.errors import DriverFailed
from ezp2p.model.camera import CameraMode

HIGHEST_RATE: Final = 15.0
"""Frames a second. Each of them costs as much as the whole screen, which others want to use."""
_DISPLAY: Final = "" if sys.platform == "linux" else None
"""That of the environment. Without it, Pillow would start other programs for each frame where X11 gives none."""


class ScreenInput:
    """The screen, read at an even pace, at most `HIGHEST_RATE` times a second.

    Raises
    ------
    DriverFailed
        If it cannot be read.
    """

    def __init__(self, address: CameraAddress, rate: float | None) -> None:
        rate = min(rate or HIGHEST_RATE, HIGHEST_RATE)
        try:
            rows, columns = _grabbed().shape[:2]
        except _FAULTS as error:
            raise DriverFailed(device=address.name, reason=str(error)) from error
        self.mode = CameraMode(rows, columns, rate)
        self._pace_s = 1 / rate
        self._due: float | None = None

    def read(self, now: Callable[[], float], stop: threading.Event) -> Picture | None:
        """What it shows when its time has come, (rows, columns, 3) in BGR order; None where it cannot be read.

        While a screen changes its resolution or is locked, it gives nothing for a moment.
        """
        if self._due is not None:
            stop.wait(max(0.0, self._due - now()))
        picture = read_patiently(_grabbed_if_possible, now, stop, patience_s=PATIENCE_S)
        self._due = max((self._due or now()) + self._pace_s, now())
        return picture

    def close(self) -> None:
        """Nothing is held open."""


def sides_of_screens() -> list[tuple[int, int]]:
    """The rows and columns of each screen that can be read now."""
    picture = _grabbed_if_possible()
    return [] if picture is None else [(picture.shape[0], picture.shape[1])]


_FAULTS: Final = (OSError, ValueError, subprocess.CalledProcessError)
"""What Pillow raises where a screen gives nothing."""


def _grabbed_if_possible() -> Picture | None:
    try:
        return _grabbed()
    except _FAULTS:
        return None


def _grabbed() -> Picture:
    image = ImageGrab.grab(all_screens=True, xdisplay=_DISPLAY).convert("RGB")
    return np.asarray(cv2.cvtColor(np.asarray(image), cv2.COLOR_RGB2BGR), np.uint8)
