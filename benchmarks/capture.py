"""A camera of 1080p at 30 frames/s for a minute, with preview, stills and recording: what is shown and what is kept.

The camera is a server of the network on this computer, and takes its share of the same cores.
"""

import threading
import time
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.figures import Figure, Figures
from ezp2p.acquisition.camera import Camera
from ezp2p.acquisition.cameras import Cameras
from ezp2p.imaging.mjpeg_matroska import index_of, jpeg_of
from ezp2p.settings.settings import CameraInput
from ezp2p.workflows.background import Stop
from ezp2p.workflows.services import Services
from tests.fakes.camera_servers import MjpegServer, counted, counter_of, mjpeg_server

SECTION: Final = "Live capture"
ROWS: Final = 1080
COLUMNS: Final = 1920
RATE: Final = 30.0
SECONDS: Final = 60.0
STILLS: Final = 50
DIFFERENT: Final = 60
"""Frames that the camera repeats."""
LIMIT_MS: Final = 150.0
KEEPS_S: Final = 5.0
AT_THE_EDGES: Final = 5
"""Frames that may come between the wish to begin or to end and its fulfilment."""
_LOOKS_EVERY_S: Final = 1 / 60
_EACH_S: Final = 0.9 * SECONDS / STILLS


class Preview(threading.Thread):
    """Asks for the newest frame as a window does, 60 times a second, and reads the counter in it."""

    def __init__(self, camera: Camera) -> None:
        super().__init__(name="preview", daemon=True)
        self._camera = camera
        self._ends = threading.Event()
        self.wrong = 0
        """Frames that are another than their number says: one before them was lost and not counted."""

    def run(self) -> None:
        """Until `end`."""
        seen = 0
        while not self._ends.wait(_LOOKS_EVERY_S):
            frame = self._camera.newest()
            if frame is not None and frame.number != seen:
                seen = frame.number
                _small = frame.pixels[::2, ::2].copy()
                self.wrong += counter_of(frame.pixels) != (frame.number - 1) % DIFFERENT + 1

    def end(self) -> None:
        """Look no more."""
        self._ends.set()
        self.join()


class Shutter:
    """Takes stills as the window does: each is a file in the tray when its thumbnail is there."""

    def __init__(self, services: Services, camera: Camera, camera_input: CameraInput, stop: Stop) -> None:
        self._services, self._camera, self._input, self._stop = services, camera, camera_input, stop

    def milliseconds_to_thumbnail(self, at: float) -> float:
        """How long it takes, at that moment of the performance counter."""
        self._stop.wait(max(0.0, at - time.perf_counter()))
        began = time.perf_counter()
        frame = self._camera.still()
        self._services.keep_still(frame, self._input, f"Still {frame.number}", stop=self._stop)
        return round((time.perf_counter() - began) * 1000, 2)


def measure(figures: Figures, folder: Path) -> None:
    """Measure all of it in one run."""
    figures.begin(f"A camera of {COLUMNS} by {ROWS} at {RATE:g} frames/s for {SECONDS:g} s, preview and recording:")
    stop = Stop()
    path = folder / "recording.mkv"
    with (
        Services(folder / "data") as services,
        mjpeg_server(rate=RATE, rows=ROWS, columns=COLUMNS, frames=DIFFERENT, draw=_scene) as server,
        Cameras().open(server.url, _input(server).choice(keeps_s=KEEPS_S), stop=stop) as camera,
    ):
        shutter = Shutter(services, camera, _input(server), stop)
        camera.await_first_frame(stop=stop)
        shutter.milliseconds_to_thumbnail(time.perf_counter())  # the process that reads pictures has started then
        preview = Preview(camera)
        preview.start()
        camera.begin_recording(path)
        began, first = time.perf_counter(), camera.counts.arrived
        waits_ms = [shutter.milliseconds_to_thumbnail(began + number * _EACH_S) for number in range(STILLS)]
        stop.wait(max(0.0, began + SECONDS - time.perf_counter()))
        recording = camera.end_recording()
        arrived, sent = camera.counts.arrived, server.sent
        missing = arrived - first - recording.frame_count
        preview.end()
        counts = camera.counts
    what = f"{COLUMNS} by {ROWS} at {RATE:g} frames/s, preview and recording, {SECONDS:g} s"
    figures.add(Figure(SECTION, what, (round((arrived - first) / SECONDS, 2),), beside="frames a second"))
    figures.add(Figure(SECTION, what, (round(100 * counts.shown / counts.arrived, 1),), "%", beside="shown"))
    figures.add(Figure(SECTION, what, (preview.wrong,), beside="shown as another", at_most=0))
    figures.add(Figure(SECTION, what, (sent - arrived,), beside="on their way at the end"))
    figures.add(Figure(SECTION, what, (_gaps(path) + recording.lost,), beside="not recorded", at_most=0))
    figures.add(Figure(SECTION, what, (missing,), beside="came and are not in it", at_most=AT_THE_EDGES))
    to_thumbnail = "From the shutter to the thumbnail of a still that is kept in the tray, while it records"
    figures.add(Figure(SECTION, to_thumbnail, tuple(waits_ms), "ms", at_most=LIMIT_MS))


def _scene(number: int, rows: int, columns: int) -> NDArray[np.uint8]:
    """A counter above a picture that costs as much to code as that of a room."""
    frame = counted(number, rows, columns)
    coarse = np.random.default_rng(number).integers(0, 255, (rows // 20, columns // 20, 3), np.uint8)
    frame[rows // 4 :] = cv2.resize(coarse, (columns, rows), interpolation=cv2.INTER_CUBIC)[rows // 4 :]
    return frame


def _input(server: MjpegServer) -> CameraInput:
    return CameraInput(name="Camera", device=server.url)


def _gaps(path: Path) -> int:
    """How many frames are missing between the first and the last of a recording, by their counters."""
    with path.open("rb") as file:
        counters = [counter_of(_an_eighth(jpeg_of(file, frame))) for frame in index_of(file).frames]
    return sum((later - earlier - 1) % DIFFERENT for earlier, later in pairwise(counters))


def _an_eighth(jpeg: bytes) -> NDArray[np.uint8]:
    """Enough to read its counter."""
    small: Any = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_REDUCED_COLOR_8)
    return np.asarray(small, np.uint8)
