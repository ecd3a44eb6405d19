"""Clips without a decoder for the window's tests: each frame is of one gray, which tells its number."""

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ezp2p.errors import Cancelled
from ezp2p.model.image import TrayImage
from ezp2p.workflows.background import Stop

FRAMES_PER_SECOND = 10
STEP = 2
"""Of gray, from one frame to the next."""


class FakeClips:
    """Answers like the three methods of `Services` about clips; `gates` keep the next answers back, one each."""

    def __init__(self, folder: Path, note: Callable[[str], None]) -> None:
        self._folder = folder
        self._note = note
        self.gates: list[threading.Event] = []
        self.still_gate: threading.Event | None = None
        self.decoded: list[int] = []
        self.frame_error: Exception | None = None
        self.times_error: Exception | None = None
        self.still_error: Exception | None = None
        self._stills = 0

    def frame(
        self, image: TrayImage, number: int, /, *, longest_side: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """A frame, twice as high as small pictures are."""
        self._note("clip_frame")
        self.decoded.append(number)
        gate = self.gates.pop(0) if self.gates else None
        if gate is not None:
            gate.wait(10)
        error, self.frame_error = self.frame_error, None
        if error is not None:
            raise error
        whole = np.full((image.rows, image.columns, 3), number * STEP, np.uint8)
        assert max(whole.shape) <= longest_side
        return whole, whole

    def times(self, image: TrayImage, /) -> tuple[float, ...]:
        """Ten frames in a second."""
        self._note("clip_times")
        if self.times_error is not None:
            raise self.times_error
        return tuple(number / FRAMES_PER_SECOND for number in range(image.frame_count))

    def still(self, image: TrayImage, number: int, /, *, stop: Stop) -> TrayImage:
        """That frame as a picture; one that is told to stop when it is done already is still delivered."""
        self._note("still_of_clip")
        gate = self.still_gate
        if gate is not None:
            gate.wait(10)
        elif stop.is_set():
            raise Cancelled
        if self.still_error is not None:
            raise self.still_error
        self._stills += 1
        path = self._folder / f"still{self._stills}.png"
        pixels = np.full((image.rows, image.columns, 3), number * STEP, np.uint8)
        Image.fromarray(pixels).save(path)
        name = f"{image.name}, frame {number + 1}"
        sides = (image.rows, image.columns)
        return TrayImage(path.name, path, name, "00", path.stat().st_size, *sides, 3, 8, pixels[:64, :64])
