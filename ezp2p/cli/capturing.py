"""`capture`: a still or a recording of a camera, as a file."""

import argparse
import contextlib
from pathlib import Path
from typing import Final

from ezp2p.acquisition.camera import Camera
from ezp2p.acquisition.camera_stills import png_of
from ezp2p.acquisition.cameras import Cameras
from ezp2p.cli.output import complain, print_json, say
from ezp2p.errors import Cancelled, EzP2PError
from ezp2p.model.camera import Frame
from ezp2p.settings import file as settings_file
from ezp2p.storage.atomic_file import make_folder
from ezp2p.storage.locations import Locations
from ezp2p.storage.volume import Volume
from ezp2p.workflows.background import Stop

_MEGABYTE: Final = 1_000_000
_LOOKS_EVERY_S: Final = 0.1


def capture(arguments: argparse.Namespace, stop: Stop) -> bool:
    """Take a still, or record for some seconds; what was recorded is kept and named also where the camera fails."""
    settings = settings_file.load(Locations(arguments.data_dir).settings)
    volume = Volume(arguments.output, reserve_bytes=lambda: settings.outbox.reserve_megabytes * _MEGABYTE)
    make_folder(arguments.output)
    with Cameras().open(arguments.camera, stop=stop) as camera:
        first = camera.await_first_frame(stop=stop)
        if arguments.record is None:
            return _still(camera, arguments, volume)
        return _recording(camera, first, arguments, volume, stop)


def _still(camera: Camera, arguments: argparse.Namespace, volume: Volume) -> bool:
    frame = camera.still()
    path = _reserved_path(arguments.output, frame, ".png")
    try:
        volume.write(path, png_of(frame))
    except EzP2PError:
        path.unlink(missing_ok=True)
        raise
    rows, columns = frame.pixels.shape[:2]
    _tell(arguments, path, {"Rows": rows, "Columns": columns, "NumberOfFrames": 1})
    return True


def _recording(camera: Camera, first: Frame, arguments: argparse.Namespace, volume: Volume, stop: Stop) -> bool:
    path = _free_path(arguments.output, first, ".mkv")
    volume.check_room(0)
    camera.begin_recording(path, limit_s=arguments.record, check_room=volume.check_room)
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


def _free_path(folder: Path, frame: Frame, ending: str) -> Path:
    """A name that is not taken, made from the moment."""
    name = f"{frame.moment:%Y%m%d-%H%M%S}"
    path, number = folder / f"{name}{ending}", 2
    while path.exists():
        path, number = folder / f"{name}-{number}{ending}", number + 1
    return path


def _reserved_path(folder: Path, frame: Frame, ending: str) -> Path:
    """The same, and an empty file has it from now on: another camera's still of the same second gets another one."""
    while True:
        path = _free_path(folder, frame, ending)
        with contextlib.suppress(FileExistsError):
            path.open("xb").close()
            return path


def _tell(arguments: argparse.Namespace, path: Path, facts: dict[str, object]) -> None:
    if arguments.json:
        print_json([{"File": str(path), **facts}])
    else:
        say(str(path))
