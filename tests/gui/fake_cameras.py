"""Cameras without a device for the window's tests: they give the frames that a test wants, and fail when it wants."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ezp2p.errors import Cancelled, DeviceNotFound, NoNewPicture
from ezp2p.model.camera import (
    CameraChoice,
    CameraDevice,
    CameraMode,
    Frame,
    LiveState,
    LiveStatus,
    Recording,
    RecordingProgress,
)
from ezp2p.model.image import LIVE_DIGITAL, Origin, Taking, TrayImage
from ezp2p.settings.settings import CameraInput
from ezp2p.workflows.background import Stop

MOMENT = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
LAMP = CameraDevice("v4l2:lamp", "Muster Lamp 4")
SCOPE = CameraDevice("v4l2:scope", "Muster Scope 80")
ROWS, COLUMNS = 120, 160


def picture_of(number: int, rows: int = ROWS, columns: int = COLUMNS) -> NDArray[np.uint8]:
    """A frame that shows its number as a gray, read-only."""
    pixels = np.full((rows, columns, 3), number % 256, np.uint8)
    pixels.flags.writeable = False
    return pixels


class FakeCamera:
    """Answers like `acquisition.camera.Camera`."""

    def __init__(self, device: str, choice: CameraChoice, note: Callable[[str], None]) -> None:
        self.device, self.choice = device, choice
        self.mode = CameraMode(ROWS, COLUMNS, 30.0)
        self.status = LiveStatus(LiveState.LIVE)
        self.frame: Frame | None = None
        self.is_closed = False
        self.still_gate: threading.Event | None = None
        self.still_error: Exception | None = None
        self.begin_error: Exception | None = None
        self.end_error: Exception | None = None
        self.breaks_off_after = -1
        self.waits_after = -1
        """After so many frames of a burst no other comes until it is stopped."""
        self.progress = RecordingProgress(7.0, 113.0, ends_soon=False)
        self.ended = Recording(Path(), 200, 8.0, ROWS, COLUMNS)
        """What a recording will have been."""
        self.recorded: dict[str, object] = {}
        self._is_recording = False
        self._path = Path()
        self._note = note
        self.give(1)

    def give(self, number: int) -> Frame:
        """A new frame, `number` from 1."""
        region = self.choice.region
        rows, columns = (region.rows, region.columns) if region is not None else (ROWS, COLUMNS)
        self.frame = Frame(picture_of(number, rows, columns), number, MOMENT)
        return self.frame

    def fall(self, state: LiveState, sentence: str, seconds: float = 3.0) -> None:
        """It does not live any more, and gives no still."""
        self.status = LiveStatus(state, sentence, seconds)
        self.still_error = NoNewPicture(device=self.device, seconds=int(seconds))

    def newest(self) -> Frame | None:
        """The newest frame."""
        return self.frame

    def state(self) -> LiveStatus:
        """As the test says."""
        return self.status

    def recording(self) -> RecordingProgress | None:
        """As the test says, while it records."""
        return self.progress if self._is_recording else None

    def still(self) -> Frame:
        """The newest frame when `still_gate` opens; that of the call, as the real one."""
        self._note("camera.still")
        frame = self.frame
        if self.still_gate is not None:
            self.still_gate.wait(10)
        if self.still_error is not None:
            raise self.still_error
        assert frame is not None
        return frame

    def present(self) -> Frame | None:
        """The newest frame where it lives, and nothing holds it up."""
        is_held_up = self.still_gate is not None or self.still_error is not None
        return None if is_held_up or self.status.state is not LiveState.LIVE else self.frame

    def burst(self, frame_count: int, /, *, stop: Stop) -> Iterator[Frame]:
        """Frames from the newest on; those that `breaks_off_after` allows."""
        self._note("camera.burst")
        while self.still_gate is not None and not self.still_gate.wait(0.02):
            if stop.is_set():
                raise Cancelled
        first = self.still().number
        for place in range(frame_count):
            if stop.is_set():
                raise Cancelled
            if place == self.breaks_off_after:
                raise NoNewPicture(device=self.device, seconds=2)
            yield Frame(picture_of(first + place), first + place, MOMENT)
            if place + 1 == self.waits_after:
                stop.wait(10)

    def begin_recording(
        self,
        path: Path,
        /,
        *,
        pre_roll_s: float = 0.0,
        limit_s: float | None = None,
        check_room: Callable[[int], None] | None = None,
    ) -> None:
        """Remember what was asked for."""
        self._note("camera.begin_recording")
        if self.begin_error is not None:
            raise self.begin_error
        self.recorded = {"pre_roll_s": pre_roll_s, "limit_s": limit_s, "check_room": check_room}
        self._path, self._is_recording = path, True

    def stop_by_itself(self) -> None:
        """The recording ends, though nobody asked for it."""
        self._is_recording = False

    def end_recording(self) -> Recording:
        """What the test says."""
        self._note("camera.end_recording")
        self._is_recording = False
        if self.end_error is not None:
            raise self.end_error
        return replace(self.ended, path=self._path)

    def await_first_frame(self, *, stop: Stop) -> Frame:
        """The newest."""
        assert self.frame is not None
        return self.frame

    def close(self) -> None:
        """Remember it."""
        self._note("camera.close")
        self.is_closed = True


class FakeCameras:
    """Answers like `acquisition.cameras.Cameras`, and like what `Services` does with frames."""

    def __init__(self, folder: Path, note: Callable[[str], None]) -> None:
        self._folder = folder
        self._note = note
        self.found: tuple[CameraDevice, ...] = (LAMP, SCOPE)
        self.opened: list[FakeCamera] = []
        self.gate: threading.Event | None = None
        """Keeps openings back until a test lets them go."""
        self.keep_gate: threading.Event | None = None
        self.open_error: Exception | None = None
        self.keep_error: Exception | None = None
        self.kept: list[tuple[str, Frame]] = []
        self.recordings = 0

    @property
    def last(self) -> FakeCamera:
        """The one that was opened last."""
        return self.opened[-1]

    def of(self, device: str) -> FakeCamera:
        """The one that was opened last of this device; two open side by side, in any order."""
        return next(one for one in reversed(self.opened) if one.device == device)

    def devices(self, *, stop: Stop) -> tuple[CameraDevice, ...]:
        """Those that are there."""
        self._note("cameras.devices")
        return self.found

    def open(self, camera: str, choice: CameraChoice | None = None, *, stop: Stop) -> FakeCamera:
        """That camera, when `gate` opens."""
        self._note("cameras.open")
        while self.gate is not None and not self.gate.wait(0.02):
            if stop.is_set():
                raise Cancelled
        if self.open_error is not None:
            raise self.open_error
        if camera == "gone":
            raise DeviceNotFound(device=camera)
        self.opened.append(FakeCamera(camera, choice or CameraChoice(), self._note))
        return self.opened[-1]

    def keep_still(self, frame: Frame, camera: CameraInput, name: str, /, *, stop: Stop) -> TrayImage:
        """A picture file."""
        self._note("keep_still")
        if self.keep_gate is not None:
            self.keep_gate.wait(10)
        if self.keep_error is not None:
            raise self.keep_error
        self.kept.append((camera.name, frame))
        path = self._folder / f"still{len(self.kept)}.png"
        Image.fromarray(frame.pixels).save(path)
        return self._image(path, name, frame.pixels)

    def recording_path(self) -> Path:
        """A new name."""
        self._note("recording_path")
        self.recordings += 1
        return self._folder / f"clip{self.recordings}.mkv"

    def keep_recording(self, recording: Recording, camera: CameraInput, name: str, /, *, stop: Stop) -> TrayImage:
        """A clip."""
        self._note("keep_recording")
        if self.keep_gate is not None:
            self.keep_gate.wait(10)
        if self.keep_error is not None:
            raise self.keep_error
        clip = self.picture_at(recording.path, name)
        return replace(clip, frame_count=recording.frame_count, taking=Taking.TOGETHER)

    def picture_at(self, path: Path, name: str) -> TrayImage:
        """A picture in that file."""
        Image.fromarray(picture_of(9)).save(path, "PNG")
        return self._image(path, name, picture_of(9))

    def _image(self, path: Path, name: str, pixels: NDArray[np.uint8]) -> TrayImage:
        rows, columns = pixels.shape[:2]
        return TrayImage(
            path.name, path, name, path.name, path.stat().st_size, rows, columns, 3, 8, pixels,
            origin=Origin(LIVE_DIGITAL),
        )  # fmt: skip


class RoomEnough:
    """A disk that is never full."""

    def check_room(self, need_bytes: int, /) -> None:
        """There is room."""
