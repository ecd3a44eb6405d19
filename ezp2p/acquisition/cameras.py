"""The cameras of this computer and of the network: what there is, and one of them opened."""

import contextlib
import os
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
    address_of_screen,
    devices_by_place,
    devices_of_linux,
    has_screen,
    screens_of,
)
from ezp2p.acquisition.camera_process import CameraProcess
from ezp2p.acquisition.own_program import CAMERA
from ezp2p.errors import Cancelled, DeviceHung, DriverFailed
from ezp2p.imaging.messages import NotUnderstood, count, listed
from ezp2p.model.camera import CameraChoice, CameraDevice
from ezp2p.model.clock import Clock, SystemClock

OPENS_WITHIN_S: Final = 15.0
_ANSWERS_WITHIN_S: Final = 20.0
_LOOKS_EVERY_S: Final = 0.1
_DIES_WITHIN_S: Final = 2.0
_ALL: Final = "The cameras"
_MOST_PLACES: Final = 64
_MOST_SIDE: Final = 1 << 16


class Cameras:
    """Finds cameras and opens them. Any thread may call it.

    Parameters
    ----------
    command
        What the process of a camera runs; empty for the one of this program.
    folders
        Where Linux tells of cameras; elsewhere None, and each of them is tried.
    environment
        Variables for their processes beside those of this program, such as DISPLAY.
    opens_within_s
        How long a driver may take to open one.
    """

    def __init__(
        self,
        *,
        command: Sequence[str] = (),
        folders: DeviceFolders | None = DeviceFolders() if sys.platform == "linux" else None,  # noqa: B008 -- frozen
        environment: Mapping[str, str] | None = None,
        opens_within_s: float = OPENS_WITHIN_S,
        clock: Clock | None = None,
    ) -> None:
        self._command = list(command) or CAMERA.command()
        self._folders = folders
        self._environment = {**os.environ, **(environment or {})}
        self._opens_within_s = opens_within_s
        self._clock = clock or SystemClock()

    def devices(self, *, stop: threading.Event) -> tuple[CameraDevice, ...]:
        """The cameras and capture cards that are there now, and the screen, which can be read like one.

        Raises
        ------
        DeviceFault
            If they cannot be asked.
        Cancelled
            If `stop` is set before.
        """
        wanted = ["screens"] if has_screen(self._environment) else []
        if self._folders is not None:
            found = self._found(wanted, stop) if wanted else {}
            cameras = tuple(one for one, _node in devices_of_linux(self._folders))
        else:
            found = self._found(["places", *wanted], stop)
            cameras = _cameras_in(found)
        return (*cameras, *_screens_in(found))

    def open(self, camera: str, choice: CameraChoice | None = None, *, stop: threading.Event) -> Camera:
        """Open the camera of this key, name or URL, or a screen or a video file in place of one; never another.

        Its first frame may still be on its way.

        Raises
        ------
        DeviceNotFound
            If there is none.
        DriverMissing
            If a screen cannot be read here.
        DeviceFault
            If it cannot be opened.
        Cancelled
            If `stop` is set before it is open.
        """
        opened = Camera(
            self._address(camera, stop),
            choice or CameraChoice(),
            command=self._command,
            environment=self._environment,
            clock=self._clock,
        )
        try:
            opened.await_open(within_s=self._opens_within_s, stop=stop)
        except BaseException:
            opened.close()
            raise
        return opened

    def _address(self, camera: str, stop: threading.Event) -> CameraAddress:
        """Without asking devices, which takes long on some systems, where it needs none."""
        screen = address_of_screen(camera, self._environment)
        if screen is not None:
            return screen
        if "://" in camera or (self._folders is None and Path(camera).is_file()):
            return address_of(camera, (), {})
        known = self._known(stop)
        nodes = {one.key: node for one, node in known.items() if node is not None}
        return address_of(camera, tuple(known), nodes)

    def _known(self, stop: threading.Event) -> dict[CameraDevice, Path | None]:
        if self._folders is not None:
            return dict(devices_of_linux(self._folders))
        return dict.fromkeys(_cameras_in(self._found(["places"], stop)))

    def _found(self, wanted: Sequence[str], stop: threading.Event) -> Mapping[str, Any]:
        """What a search finds of each kind; it asks every driver, in a process of its own."""
        try:
            process = CameraProcess(self._command, environment=self._environment, sees_screen="screens" in wanted)
        except OSError as error:
            raise DriverFailed(device=_ALL, reason=error.strerror or "it does not start") from error
        try:
            found = self._answer(process, wanted, stop)
        finally:
            if process.end():
                process.forget()
        if set(wanted) - set(found):
            raise DriverFailed(device=_ALL, reason="its process ended")
        return found

    def _answer(self, process: CameraProcess, wanted: Sequence[str], stop: threading.Event) -> Mapping[str, Any]:
        """What the process says, which is ended where it says nothing in time."""
        answers: list[Mapping[str, Any]] = []
        with contextlib.suppress(OSError):  # its end is heard
            process.tell({"look_for": list(wanted)})
        ear = threading.Thread(target=lambda: answers.append(_heard(process)), name="cameras", daemon=True)
        ear.start()
        until = self._clock.monotonic() + _ANSWERS_WITHIN_S
        while ear.is_alive() and not stop.is_set() and self._clock.monotonic() < until:
            ear.join(_LOOKS_EVERY_S)
        has_answered = bool(answers)
        process.kill()
        ear.join(_DIES_WITHIN_S)
        if stop.is_set():
            raise Cancelled
        if not has_answered:
            raise DeviceHung(device="The driver of a camera", seconds=int(_ANSWERS_WITHIN_S))
        return answers[0]


def _heard(process: CameraProcess) -> Mapping[str, Any]:
    """Its answer; empty where it ended, or says nothing that can be understood."""
    try:
        return process.hear() or {}
    except NotUnderstood:
        return {}


def _cameras_in(found: Mapping[str, Any]) -> tuple[CameraDevice, ...]:
    places = [count(place, most=_MOST_PLACES) for place in listed(found["places"], most=_MOST_PLACES)]
    return devices_by_place(places)


def _screens_in(found: Mapping[str, Any]) -> tuple[CameraDevice, ...]:
    screens = [listed(sides, most=2) for sides in listed(found.get("screens", []), most=_MOST_PLACES)]
    return screens_of([(count(rows, most=_MOST_SIDE), count(columns, most=_MOST_SIDE)) for rows, columns in screens])
