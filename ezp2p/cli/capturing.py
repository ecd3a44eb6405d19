"""`capture`: a still or a recording of a camera, as a file."""

import argparse
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from ezp2p.acquisition.camera import Camera
from ezp2p.acquisition.camera_stills import png_of
from ezp2p.acquisition.cameras import Cameras
from ezp2p.cli.naming import free_path, names_like, write_new
from ezp2p.cli.output import complain, print_json, say
from ezp2p.errors import Cancelled, DeviceNotFound, StoreFault
from ezp2p.model.camera import CameraChoice, Frame
from ezp2p.settings import file as settings_file
from ezp2p.settings.settings import CameraInput
from ezp2p.storage.atomic_file import make_folder
from ezp2p.storage.locations import Locations, locked_settings_file
from ezp2p.storage.volume import Volume
from ezp2p.workflows.background import BackgroundThread, Stop

_MEGABYTE: Final = 1_000_000
_LOOKS_EVERY_S: Final = 0.1
_FROM_INPUT: Final = "-"
_STANDARD_INPUT: Final = 0
_LONGEST_ADDRESS: Final = 4096


def capture(arguments: argparse.Namespace, stop: Stop) -> bool:
    """Take a still, or record for some seconds; what was recorded is kept and named also where the camera fails."""
    locked = settings_file.load_locked(locked_settings_file())
    settings = settings_file.load(Locations(arguments.data_dir).settings, locked)
    volume = Volume(arguments.output, reserve_bytes=lambda: settings.outbox.reserve_megabytes * _MEGABYTE)
    make_folder(arguments.output)
    named = _first_line(stop) if arguments.camera == _FROM_INPUT else arguments.camera
    device, choice = _meant(named, settings.cameras.inputs)
    with Cameras().open(device, choice, stop=stop) as camera:
        first = camera.await_first_frame(stop=stop)
        if arguments.record is None:
            return _still(camera, arguments, volume)
        return _recording(camera, first, arguments, volume, stop)


def _meant(named: str, inputs: Sequence[CameraInput]) -> tuple[str, CameraChoice]:
    """The camera, and what is asked of it: as the settings say where one of theirs has this name."""
    for one in inputs:
        if one.name == named:
            return one.device, one.choice(keeps_s=0.0)
    return named, CameraChoice()


def _first_line(stop: Stop) -> str:
    """The first line of standard input. Whoever gives none can still end the program."""
    lines: list[str] = []
    BackgroundThread("standard input", lambda _stop: lines.append(_line_of(_STANDARD_INPUT)))
    while not lines and not stop.wait(_LOOKS_EVERY_S):
        pass
    if not lines:
        raise Cancelled
    if not lines[0]:
        raise DeviceNotFound(device="The camera of this address")
    return lines[0]


def _line_of(descriptor: int) -> str:
    """Without Python's own buffer, which would be held until the end of the program where nothing comes."""
    line = b""
    try:
        while b"\n" not in line and len(line) < _LONGEST_ADDRESS and (more := os.read(descriptor, _LONGEST_ADDRESS)):
            line += more
    except OSError:  # it was closed by who started the program
        return ""
    return line.partition(b"\n")[0].decode("utf-8", "replace").strip()


def _still(camera: Camera, arguments: argparse.Namespace, volume: Volume) -> bool:
    frame = camera.still()
    path = write_new(volume, arguments.output, _names(frame, ".png"), png_of(frame))
    rows, columns = frame.pixels.shape[:2]
    _tell(arguments, path, {"Rows": rows, "Columns": columns, "NumberOfFrames": 1})
    return True


def _recording(camera: Camera, first: Frame, arguments: argparse.Namespace, volume: Volume, stop: Stop) -> bool:
    volume.check_room(0)
    path = _begun_recording(camera, first, arguments, volume)
    while camera.recording() is not None and not stop.wait(_LOOKS_EVERY_S):
        pass
    kept = camera.end_recording()
    facts = {"Rows": kept.rows, "Columns": kept.columns, "NumberOfFrames": kept.frame_count}
    _tell(arguments, path, {**facts, "EffectiveDuration": kept.seconds, "FramesLost": kept.lost})
    if kept.fault:
        complain(kept.fault)
    elif stop.is_set():
        raise Cancelled
    return not kept.fault


def _begun_recording(camera: Camera, first: Frame, arguments: argparse.Namespace, volume: Volume) -> Path:
    """Where it is recorded from now on. The recorder makes the file; another program may be quicker with its name."""
    while True:
        path = free_path(arguments.output, _names(first, ".mkv"))
        try:
            camera.begin_recording(path, limit_s=arguments.record, check_room=volume.check_room)
        except StoreFault:
            if not path.exists():
                raise
        else:
            return path


def _names(frame: Frame, ending: str) -> Iterator[str]:
    return names_like(f"{frame.moment:%Y%m%d-%H%M%S}", ending)


def _tell(arguments: argparse.Namespace, path: Path, facts: dict[str, object]) -> None:
    if arguments.json:
        print_json([{"File": str(path), **facts}])
    else:
        say(str(path))
