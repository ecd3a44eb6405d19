"""What a child that shows clips keeps: the clip that was shown last, open, so that its next frame comes at once."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ezp2p.imaging.formats import open_picture
from ezp2p.imaging.messages import NOT_OPEN, Said, pixels_said, times_said
from ezp2p.imaging.opened import OpenPicture, ReadOptions
from ezp2p.imaging.thumbnail import displayable
from ezp2p.imaging.video import VideoPicture
from ezp2p.imaging.video_frames import VideoFrames


class Browser:
    """Answers about one clip after the other. A request without the bytes of a file is about the one that is open."""

    def __init__(self) -> None:
        self._key = ""
        self._picture: OpenPicture | None = None
        self._video: VideoFrames | None = None

    @property
    def operations(self) -> Mapping[str, Callable[[bytes, Mapping[str, Any]], Iterator[Said]]]:
        """Its part of the table of operations."""
        return {"browse": self._browse, "times": self._times}

    def _browse(self, data: bytes, arguments: Mapping[str, Any]) -> Iterator[Said]:
        """A frame with 8 bits for the screen."""
        picture, number = self._opened(data, arguments), arguments["number"]
        if picture is None:
            yield NOT_OPEN
            return
        yield pixels_said(self._video.frame(number) if self._video else displayable(picture.pixels(number).array))

    def _times(self, data: bytes, arguments: Mapping[str, Any]) -> Iterator[Said]:
        """When each frame is shown, from the first."""
        picture = self._opened(data, arguments)
        yield NOT_OPEN if picture is None else times_said(_seconds(picture))

    def _opened(self, data: bytes, arguments: Mapping[str, Any]) -> OpenPicture | None:
        if arguments["key"] != self._key:
            self._key, self._picture, self._video = "", None, None
            if data:
                self._picture = open_picture(data, ReadOptions(**arguments["options"]))
                self._video = VideoFrames(self._picture) if isinstance(self._picture, VideoPicture) else None
                self._key = arguments["key"]
        return self._picture


def _seconds(picture: OpenPicture) -> NDArray[np.float64]:
    """As the file tells, else at even times."""
    told = picture.facts.times.seconds if isinstance(picture, VideoPicture) else ()
    if told:
        return np.asarray(told, np.float64)
    return np.arange(picture.frame_count, dtype=np.float64) * np.float64((picture.frame_time_ms or 0.0) / 1000)
