"""Cameras: what there is, what is asked of one, how live its picture is, its frames, and what was recorded of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray


class CameraKind(StrEnum):
    """How a camera is reached."""

    DEVICE = "device"
    NETWORK = "network"
    FILE = "file"
    SCREEN = "screen"
    """What a screen of this computer shows, in place of a camera."""


@dataclass(frozen=True, slots=True)
class CameraDevice:
    """A camera or a capture card that was found.

    `key` names it for ever on this computer, also when it is plugged in elsewhere, as far as the system can tell.
    `name` is for people.
    """

    key: str
    name: str
    kind: CameraKind = CameraKind.DEVICE


@dataclass(frozen=True, slots=True)
class FrameRegion:
    """A part of each frame, in pixels from its upper left corner."""

    left: int
    top: int
    columns: int
    rows: int


@dataclass(frozen=True, slots=True)
class CameraChoice:
    """What is asked of a camera.

    `resolution` is (rows, columns) and `frames_per_second` what a device is asked for; None for what it gives by
    itself. `region` is the picture without what surrounds it; None for all of it. The last `keeps_s` seconds are kept
    at hand for a recording that begins later. `quality_percent` is of the JPEGs of a recording, 1 to 100.
    `may_stand_still` where a picture that does not change is none to worry about, such as that of an ultrasound device
    that was frozen, which comes without noise over a digital cable.
    """

    resolution: tuple[int, int] | None = None
    frames_per_second: float | None = None
    region: FrameRegion | None = None
    keeps_s: float = 0.0
    quality_percent: int = 95
    may_stand_still: bool = False


@dataclass(frozen=True, slots=True)
class CameraMode:
    """What a camera gives once it is open: the sides of its whole frames, and its word on their rate, 0 for none."""

    rows: int
    columns: int
    frames_per_second: float


class LiveState(StrEnum):
    """Whether what is shown is what happens now."""

    WAITING = "waiting"
    """It was opened, and its first frame has not come."""
    LIVE = "live"
    FROZEN = "frozen"
    """The same frame comes again and again."""
    STALLED = "stalled"
    """No frame comes."""
    NO_SIGNAL = "no signal"
    """There never was one."""
    LOST = "lost"
    """It is gone for good; it has to be opened again."""


@dataclass(frozen=True, slots=True)
class LiveStatus:
    """How live a camera is, and for how many seconds there was nothing new; the sentence is empty if it is live."""

    state: LiveState
    sentence: str = ""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One frame of a camera.

    `pixels` is uint8 of shape (rows, columns, 3) in RGB order, read-only. `number` counts every frame that was read
    from the camera, from 1. `moment` is when it was read, aware of its time zone.
    """

    pixels: NDArray[np.uint8]
    number: int
    moment: datetime


@dataclass(frozen=True, slots=True)
class FrameCounts:
    """How many frames were read from the camera, and how many of them somebody took."""

    arrived: int
    shown: int

    @property
    def dropped(self) -> int:
        """How many nobody took before the next one came."""
        return self.arrived - self.shown


class RecordingEnd(StrEnum):
    """Why a recording ended."""

    ASKED = "asked"
    LIMIT = "limit"
    CAMERA = "camera"
    """No new picture came."""
    SIZE = "size"
    """The camera changed the size of its pictures."""
    DISK = "disk"


@dataclass(frozen=True, slots=True)
class RecordingProgress:
    """A recording that runs: `left_s` is how long it may go on, None where nothing limits it."""

    seconds: float
    left_s: float | None
    ends_soon: bool


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording that has ended and is kept.

    `seconds` are from its first frame to its last, `pre_roll_s` of them from before it was begun. `lost` counts frames
    that the camera gave and that are not in it. `fault` is a sentence where it ended by itself for a reason that a
    person should know, else empty.
    """

    path: Path
    frame_count: int
    seconds: float
    rows: int
    columns: int
    lost: int = 0
    pre_roll_s: float = 0.0
    end: RecordingEnd = RecordingEnd.ASKED
    fault: str = ""
