"""Makes a camera's newest frame fit the window on a thread of its own, so that the window's has but to paint it."""

import threading
import time
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ezp2p.imaging.thumbnail import fitting
from ezp2p.model.camera import Frame

FRESH_S: Final = 0.5
"""Where the window did not come to look for so long, what was made is not what happens now."""


class HasNewest(Protocol):
    """An open camera."""

    def newest(self) -> Frame | None:
        """The newest frame, None before the first; the same object as before where there is no newer."""


@dataclass(frozen=True, slots=True, eq=False)
class LivePicture:
    """A frame, and its `pixels` as they are painted: no larger than there is room, and than itself."""

    frame: Frame
    pixels: NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class _Wish:
    room: tuple[int, int]
    frame: Frame | None


class FrameScaler:
    """Gives at most one picture for each `ask`, always of the newest frame; the frames between are left out.

    All but the thread itself belongs to the thread of the window, and none of it waits for a copy.
    """

    def __init__(self, camera: HasNewest) -> None:
        self._camera = camera
        self._news = threading.Condition()
        self._wish: _Wish | None = None
        self._asked_at: float | None = None
        self._ready: tuple[LivePicture, float] | None = None
        self._made: tuple[Frame, tuple[int, int]] | None = None
        """What was made last, for which room."""
        self._turn = 0
        self._is_closed = False
        threading.Thread(target=self._run, name="camera picture", daemon=True).start()

    def ask(self, room: tuple[int, int], frame: Frame | None = None) -> None:
        """Have the newest frame made fit for `room`, (width, height) in pixels of the screen; or `frame`."""
        with self._news:
            if self._asked_at is None:
                self._wish, self._asked_at = _Wish(room, frame), time.monotonic()
                self._news.notify()

    def take(self) -> LivePicture | None:
        """What was made since the last time, None where that is nothing new, or nothing of now."""
        with self._news:
            ready, self._ready = self._ready, None
            if ready is not None and time.monotonic() - ready[1] > FRESH_S:
                self._made = None
                return None
            return ready[0] if ready is not None else None

    @property
    def behind_s(self) -> float:
        """For how many seconds it has been at work on one picture."""
        with self._news:
            return 0.0 if self._asked_at is None else time.monotonic() - self._asked_at

    def forget(self) -> None:
        """What was made or is being made is not wanted any more; the newest frame is, also where it is the same."""
        with self._news:
            self._turn += 1
            self._ready = self._made = None

    def close(self) -> None:
        """Let the thread end, when it likes to."""
        with self._news:
            self._is_closed = True
            self._news.notify()

    def _run(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._is_closed or self._wish is not None)
                wish, self._wish, made, turn = self._wish, None, self._made, self._turn
                if self._is_closed or wish is None:
                    return
            frame = wish.frame or self._camera.newest()
            is_made = made is not None and made[0] is frame and made[1] == wish.room
            picture = None if frame is None or is_made else LivePicture(frame, _fit(frame, wish.room))
            with self._news:
                self._asked_at = None
                if picture is not None and turn == self._turn:
                    self._made = (picture.frame, wish.room)
                    self._ready = (picture, time.monotonic())


def _fit(frame: Frame, room: tuple[int, int]) -> NDArray[np.uint8]:
    rows, columns = frame.pixels.shape[:2]
    scale = min(1.0, room[0] / columns, room[1] / rows)
    return fitting(frame.pixels, longest_side=max(1, round(max(rows, columns) * scale)))
