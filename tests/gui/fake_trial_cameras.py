"""Cameras without a device for the settings: two that are found, a first frame, and faults when a test wants."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np

from ezp2p.errors import Cancelled
from ezp2p.model.camera import CameraChoice, CameraDevice, CameraMode, Frame
from ezp2p.workflows.background import Stop

SCOPE = CameraDevice("v4l2:usb-Muster_Scope_7-video-index0", "Muster Scope")
GRABBER = CameraDevice("v4l2:usb-Muster_Grabber_2-video-index0", "Muster Grabber")


class FakeTrial:
    """One that was opened."""

    def __init__(self, choice: CameraChoice) -> None:
        rows, columns = choice.resolution or (480, 640)
        self.mode = CameraMode(rows, columns, choice.frames_per_second or 25.0)
        self._region = choice.region
        self.is_closed = False

    def await_first_frame(self, *, stop: Stop) -> Frame:
        """Blue."""
        region = self._region
        sides = (region.rows, region.columns) if region else (self.mode.rows, self.mode.columns)
        pixels = np.zeros((*sides, 3), np.uint8)
        pixels[..., 2] = 200
        return Frame(pixels, 1, datetime(2026, 11, 21, 10, 0, tzinfo=UTC))

    def close(self) -> None:
        """Remember it."""
        self.is_closed = True


class FakeTrialCameras:
    """Answers like `acquisition.cameras.Cameras`; `gate` keeps the next answer back until a test opens it."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self._note = note
        self.found: tuple[CameraDevice, ...] = (SCOPE, GRABBER)
        self.gate: threading.Event | None = None
        self.search_error: Exception | None = None
        self.open_error: Exception | None = None
        self.opened: list[tuple[str, CameraChoice | None, FakeTrial]] = []

    def _wait(self, stop: Stop) -> None:
        while self.gate is not None and not self.gate.wait(0.02):
            if stop.is_set():
                raise Cancelled

    def devices(self, *, stop: Stop) -> tuple[CameraDevice, ...]:
        """Those that are there."""
        self._note("cameras.devices")
        self._wait(stop)
        if self.search_error is not None:
            raise self.search_error
        return self.found

    def open(self, camera: str, choice: CameraChoice | None = None, *, stop: Stop) -> FakeTrial:
        """One that gives a picture at once."""
        self._note("cameras.open")
        self._wait(stop)
        if self.open_error is not None:
            raise self.open_error
        self.opened.append((camera, choice, FakeTrial(choice or CameraChoice())))
        return self.opened[-1][2]
