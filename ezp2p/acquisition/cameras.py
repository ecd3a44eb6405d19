"""The cameras of this computer and of the network: what there is, and one of them opened."""

import contextlib
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from ezp2p.acquisition.camera import Camera
from ezp2p.acquisition.camera_devices import (
    CameraAddress,
    DeviceFolders,
    address_of,
    devices_by_place,
    devices_of_linux,
)
from ezp2p.acquisition.camera_process import CameraProcess, command_of_camera
from ezp2p.errors import Cancelled, DeviceHung, DriverFailed
from ezp2p.imaging.messages import count, listed
from ezp2p.model.camera import CameraChoice, CameraDevice
from ezp2p.model.clock import Clock, SystemClock

OPENS_WITHIN_S: Final = 15.0
_ANSWERS_WITHIN_S: Final = 20.0
_LOOKS_EVERY_S: Final = 0.1
_MOST_PLACES: Final = 64


class Cameras:
    """Finds cameras and opens them. Any thread may call it.

    Parameters
    ----------
    command
        What the process of a camera runs; empty for the one of this program.
    folders
        Where Linux tells of cameras; elsewhere None, and each of them is tried.
    opens_within_s
        How long a driver may take to open one.
    """

    def __init__(
        self,
        *,
        command: Sequence[str] = (),
        folders: DeviceFolders | None = DeviceFolders() if sys.platform == "linux" else None,  # noqa: B008 -- frozen
        opens_within_s: float = OPENS_WITHIN_S,
        clock: Clock | None = None,
    ) -> None:
        self._command = list(command) or command_of_camera()
        self._folders = folders
        self._opens_within_s = opens_within_s
        self._clock = clock or SystemClock()

    def devices(self, *, stop: threading.Event) -> tuple[CameraDevice, ...]:
        """The cameras and capture cards that are there now.

        Raises
        ------
        DeviceFault
            If they cannot be asked.
        Cancelled
            If `stop` is set before.
        """
        return tuple(self._known(stop))

    def open(self, camera: str, choice: CameraChoice | None = None, *, stop: threading.Event) -> Camera:
        """Open the camera of this key, name or URL, or a video file in place of one; never another.

        Its first frame may still be on its way.

        Raises
        ------
        DeviceNotFound
            If there is none.
        DeviceFault
            If it cannot be opened.
        Cancelled
            If `stop` is set before it is open.
        """
        opened = Camera(self._address(camera, stop), choice or CameraChoice(), command=self._command, clock=self._clock)
        try:
            opened.await_open(within_s=self._opens_within_s, stop=stop)
        except BaseException:
            opened.close()
            raise
        return opened

    def _address(self, camera: str, stop: threading.Event) -> CameraAddress:
        """Without asking devices, which takes long on some systems, where it needs none."""
        if "://" in camera or (self._folders is None and Path(camera).is_file()):
            return address_of(camera, (), {})
        known = self._known(stop)
        nodes = {one.key: node for one, node in known.items() if node is not None}
        return address_of(camera, tuple(known), nodes)

    def _known(self, stop: threading.Event) -> dict[CameraDevice, Path | None]:
        if self._folders is not None:
            return dict(devices_of_linux(self._folders))
        return dict.fromkeys(devices_by_place(self._places(stop)))

    def _places(self, stop: threading.Event) -> list[int]:
        """Where OpenCV finds cameras; it asks each driver, in a process of its own."""
        try:
            process = CameraProcess(self._command)
        except OSError as error:
            raise DriverFailed(device="The cameras", reason=error.strerror or "it does not start") from error
        try:
            said = self._answer(process, stop)
        finally:
            process.end()
            process.forget()
        if "places" not in said:
            raise DriverFailed(device="The cameras", reason="its process ended")
        return [count(place, most=_MOST_PLACES) for place in listed(said["places"], most=_MOST_PLACES)]

    def _answer(self, process: CameraProcess, stop: threading.Event) -> Mapping[str, Any]:
        """What the process says, which is ended where it says nothing in time."""
        answers: list[Mapping[str, Any]] = []
        with contextlib.suppress(OSError):  # its end is heard
            process.tell({"places": True})
        ear = threading.Thread(target=lambda: answers.append(process.hear() or {}), name="cameras", daemon=True)
        ear.start()
        until = self._clock.monotonic() + _ANSWERS_WITHIN_S
        while ear.is_alive() and not stop.is_set() and self._clock.monotonic() < until:
            ear.join(_LOOKS_EVERY_S)
        has_answered = bool(answers)
        process.kill()
        ear.join()
        if stop.is_set():
            raise Cancelled
        if not has_answered:
            raise DeviceHung(device="The driver of a camera", seconds=int(_ANSWERS_WITHIN_S))
        return answers[0]
