"""A scanner and a camera of the network before which the sample pictures of the program lie."""

import math
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ezp2p.storage.locations import resources_folder
from tests.fakes.camera_servers import mjpeg_server
from tests.fakes.escl_scanner import EsclScript, FakeEsclScanner

_GLASS: Final = (3508, 2480)
"""A4, in three hundredths of an inch, height and width."""
_FRAMES: Final = 50


@dataclass(frozen=True, slots=True)
class SampleDevices:
    """Where they are, and the variables of the environment in which no other scanner of this computer is found."""

    scanner: str
    camera: str
    environment: dict[str, str]


@contextmanager
def sample_devices(folder: Path) -> Iterator[SampleDevices]:
    """Both, until they are stopped; `folder` is for the settings of a SANE that has nothing."""
    (folder / "dll.conf").write_text("", "ascii")
    with ExitStack() as stack:
        rows, columns = _GLASS
        scanner = FakeEsclScanner(EsclScript(paper=_sample("letter"), height=rows, width=columns, uuid=""))
        stack.callback(scanner.stop)
        camera = stack.enter_context(mjpeg_server(rows=720, columns=1280, frames=_FRAMES, draw=_by_hand()))
        yield SampleDevices(scanner.url, camera.url, {"SANE_CONFIG_DIR": str(folder)})


def _sample(name: str) -> NDArray[np.uint8]:
    (path,) = (resources_folder() / "sample_images").glob(f"*{name}*")
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def _by_hand() -> Any:
    """Draws the sample photo as a camera shows it that somebody holds."""
    photo = _sample("photo")

    def draw(number: int, rows: int, columns: int) -> NDArray[np.uint8]:
        turn = 2 * math.pi * number / _FRAMES
        left = (photo.shape[1] - columns) / 2 + 6 * math.sin(turn)
        top = (photo.shape[0] - rows) / 2 + 4 * math.cos(2 * turn)
        move = np.array([[1, 0, -left], [0, 1, -top]], np.float32)
        return np.asarray(cv2.warpAffine(photo, move, (columns, rows)), np.uint8)

    return draw
