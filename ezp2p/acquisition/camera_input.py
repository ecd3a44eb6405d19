"""A camera as OpenCV opens it, in the camera's own process: a device, an address in the network, or a file instead."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from ezp2p.acquisition.camera_devices import CameraAddress
from ezp2p.errors import CameraInUse, DeviceFault, DeviceNotAllowed, DeviceNotFound, NoSignal
from ezp2p.model.camera import CameraKind, CameraMode

_BACKENDS: Final[dict[str, int]] = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}
_OPENS_WITHIN_MS: Final = 5_000
_READS_WITHIN_MS: Final = 10_000
_USUAL_RATE: Final = 25.0
PATIENCE_S: Final = 1.0
"""So long a device may fail to give a picture: one that fails once is no reason to end what is recorded."""
_TRIES_EVERY_S: Final = 0.05
_HIGHEST_RATE: Final = 240.0
_OPTIONS_OF_FFMPEG: Final = {
    # Over UDP, packets are lost without a word, and the picture is gray where they were.
    CameraKind.NETWORK: "rtsp_transport;tcp|flags;low_delay|protocol_whitelist;http,https,tcp,tls,rtsp,rtsps,rtp,udp",
    CameraKind.FILE: "protocol_whitelist;file",
}
"""A list of addresses in a file, or in an answer, leads nowhere else."""
_MOTION_JPEG: Final = cv2.VideoWriter.fourcc(*"MJPG")

Picture = NDArray[np.uint8]


def read_patiently(
    read: Callable[[], Picture | None], now: Callable[[], float], stop: threading.Event, *, patience_s: float
) -> Picture | None:
    """What `read` gives as soon as it gives something; None where it gives nothing for so long, or `stop` is set."""
    until = now() + patience_s
    while (picture := read()) is None and now() < until and not stop.wait(_TRIES_EVERY_S):
        pass
    return picture


class CameraInput:
    """An open camera. Only one thread may read it.

    A file plays at its own rate, as if it happened now.

    Raises
    ------
    DeviceFault
        If it cannot be opened.
    """

    def __init__(self, address: CameraAddress, resolution: tuple[int, int] | None, rate: float | None) -> None:
        self._capture = _opened(address)
        if not self._capture.isOpened():
            raise why_not_open(address)
        if address.kind is CameraKind.DEVICE:
            self._ask_for(resolution, rate)
        told_rate = float(self._capture.get(cv2.CAP_PROP_FPS))
        self.mode = CameraMode(
            rows=int(self._capture.get(cv2.CAP_PROP_FRAME_HEIGHT)),
            columns=int(self._capture.get(cv2.CAP_PROP_FRAME_WIDTH)),
            frames_per_second=told_rate if 0 < told_rate <= _HIGHEST_RATE else 0.0,
        )
        self._pace_s = 1 / (self.mode.frames_per_second or _USUAL_RATE) if address.kind is CameraKind.FILE else 0.0
        self._patience_s = PATIENCE_S if address.kind is CameraKind.DEVICE else 0.0
        self._due: float | None = None

    def _ask_for(self, resolution: tuple[int, int] | None, rate: float | None) -> None:
        """What it makes of this, `mode` tells."""
        if resolution is not None:
            # Without compression, USB cannot carry large pictures at a usual rate.
            self._capture.set(cv2.CAP_PROP_FOURCC, _MOTION_JPEG)
            self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, resolution[0])
            self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, resolution[1])
        if rate is not None:
            self._capture.set(cv2.CAP_PROP_FPS, rate)

    def read(self, now: Callable[[], float], stop: threading.Event) -> Picture | None:
        """The next frame, (rows, columns, 3) in BGR order; None where there will be no more.

        A file ends, and so does a stream of the network, which has to be opened again. A device may fail for a moment.
        """
        if self._pace_s and self._due is not None:
            stop.wait(max(0.0, self._due - now()))
        picture = read_patiently(self._read_once, now, stop, patience_s=self._patience_s)
        if self._pace_s:
            self._due = max(self._due + self._pace_s, now() - 1) if self._due is not None else now() + self._pace_s
        return picture

    def _read_once(self) -> Picture | None:
        is_there, picture = self._capture.read()
        found: Any = picture
        return found if is_there and found is not None and found.size else None

    def close(self) -> None:
        """Let go of it."""
        self._capture.release()


def _opened(address: CameraAddress) -> cv2.VideoCapture:
    if address.kind is not CameraKind.DEVICE:
        os.environ["OPENCV_FFMPEG_CAPTURE_OPTIONS"] = _OPTIONS_OF_FFMPEG[address.kind]  # where OpenCV looks for them
        limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _OPENS_WITHIN_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, _READS_WITHIN_MS]
        return cv2.VideoCapture(address.target, cv2.CAP_FFMPEG, limits)
    backend = _BACKENDS.get(sys.platform, cv2.CAP_ANY)
    place = address.target
    return cv2.VideoCapture(int(place), backend) if place.isdigit() else cv2.VideoCapture(place, backend)


def why_not_open(address: CameraAddress) -> DeviceFault:
    """What it means that OpenCV, which gives no reasons, could not open it."""
    if address.kind is CameraKind.NETWORK:
        return NoSignal(device=address.name)
    path = Path(address.target)
    if address.target.isdigit() or not path.exists():
        return DeviceNotFound(device=address.name)
    if not os.access(path, os.R_OK):
        return DeviceNotAllowed(device=address.name)
    return CameraInUse(device=address.name) if address.kind is CameraKind.DEVICE else NoSignal(device=address.name)


def places_in_use(places: range) -> list[int]:
    """Those at which a camera can be opened; the first where there is none ends the search."""
    found = []
    for place in places:
        capture = cv2.VideoCapture(place, _BACKENDS.get(sys.platform, cv2.CAP_ANY))
        is_there = capture.isOpened()
        capture.release()
        if not is_there:
            break
        found.append(place)
    return found
