"""Frames of a video for the screen: the file stays open, so that playing on decodes one frame each.

A jump goes to the key frame before (ISO/IEC 14496-12 8.6.2), where the file tells when each frame is shown. Whatever
does not come as told is looked for from the beginning, as if nothing was told.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import PictureDamaged
from ezp2p.imaging.video import VideoPicture, frames_of, opened, upright_rgb

if TYPE_CHECKING:
    import av


class VideoFrames:
    """The frames of a video by number, in any order; quickest forward."""

    def __init__(self, video: VideoPicture) -> None:
        self._video = video
        ticks = video.facts.times.ticks
        self._number_of = {tick: number for number, tick in enumerate(ticks)}
        self._key_numbers = sorted(self._number_of[tick] for tick in video.facts.times.keys)
        self._frames: Iterator[tuple[int, av.VideoFrame]] = iter(())
        self._next = video.frame_count
        self._began_at = 0
        self._shown: tuple[int, NDArray[np.uint8]] | None = None

    def frame(self, number: int) -> NDArray[np.uint8]:
        """Frame `number`, from 0: (rows, columns, 3) in RGB order, upright.

        Raises
        ------
        PictureDamaged
            If it, or one that it is made of, is broken or missing.
        """
        if self._shown is not None and self._shown[0] == number:
            return self._shown[1]
        key = self._key_before(number)
        if not key <= self._next <= number:
            self._begin(key)
        frame = self._advance(number)
        if frame is None and self._began_at:
            self._begin(0)
            frame = self._advance(number)
        if frame is None:
            raise PictureDamaged(reason=f"it ends before frame {number + 1} of {self._video.frame_count}")
        array = upright_rgb(frame, self._video.facts)
        self._shown = number, array
        return array

    def _key_before(self, number: int) -> int:
        """The last key frame that is shown no later; 0 where none is known."""
        place = bisect_right(self._key_numbers, number)
        return self._key_numbers[place - 1] if place else 0

    def _begin(self, key: int) -> None:
        self._began_at = self._next = key
        self._frames = self._decoded(key)

    def _advance(self, number: int) -> "av.VideoFrame | None":
        """That frame; None where it does not come from where this began, although it may from the beginning."""
        try:
            for found, frame in self._frames:
                self._next = found + 1
                if found >= number:
                    return frame if found == number else None
        except PictureDamaged:
            self._next = self._video.frame_count  # nothing more comes from here
            if not self._began_at:
                raise
        return None

    def _decoded(self, key: int) -> "Iterator[tuple[int, av.VideoFrame]]":
        with opened(self._video.data) as (file, stream):
            if not key:
                yield from enumerate(frames_of(file, stream))
                return
            file.seek(self._video.facts.times.ticks[key], stream=stream)
            for frame in frames_of(file, stream):
                number = self._number_of.get(frame.pts) if frame.pts is not None else None
                if number is not None:
                    yield number, frame
