"""A picture of an invented patient that says TEST, to see whether a PACS stores it and finds it again."""

import hashlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ezp2p.model.delivery import FinishedInstance
from ezp2p.model.image import FILE_IMPORT, CapturedImage
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.outbox.outbox import NewInstance
from ezp2p.storage.atomic_file import write

PATIENT_NAME: Final = "EZP2P^TEST"
SERIES: Final = SeriesForm(series_description="EzP2P test picture", modality="OT")

_LETTERS: Final = {
    "T": ("#####", "..#..", "..#..", "..#..", "..#..", "..#..", "..#.."),
    "E": ("#####", "#....", "#....", "####.", "#....", "#....", "#####"),
    "S": (".####", "#....", "#....", ".###.", "....#", "....#", "####."),
}
_POINT_PX: Final = 8
_GROUND, _INK = 40, 230


def study_form() -> StudyForm:
    """The invented patient, whose ID is another each time."""
    return StudyForm(
        patient_id=f"EZP2P-TEST-{secrets.token_hex(4).upper()}",
        patient_name=PATIENT_NAME,
        study_description="EzP2P test picture, to be deleted",
    )


def picture() -> CapturedImage:
    """TEST in light letters: uint8, shape (72, 200)."""
    pixels = _word("TEST")
    return CapturedImage(pixels, FILE_IMPORT, hashlib.sha256(pixels.tobytes()).hexdigest())


def _word(text: str) -> NDArray[np.uint8]:
    letters = [np.array([[point == "#" for point in row] for row in _LETTERS[one]]) for one in text]
    line = np.hstack([np.pad(one, ((1, 1), (1, 0))) for one in letters])
    points = np.kron(np.pad(line, ((0, 0), (0, 1))), np.ones((_POINT_PX, _POINT_PX), dtype=bool))
    pixels = np.where(points, np.uint8(_INK), np.uint8(_GROUND))
    pixels.flags.writeable = False
    return pixels


@contextmanager
def kept(new: NewInstance, data: bytes, folder: Path) -> Iterator[FinishedInstance]:
    """The instance in a file in `folder`, for as long as it is being sent. It never enters the outbox.

    Raises
    ------
    StoreFault
        If it cannot be written.
    """
    path = folder / f"{new.sop_instance_uid}.trial"
    write(path, data)
    try:
        yield new.finished(path, sha256=hashlib.sha256(data).hexdigest(), size_bytes=len(data))
    finally:
        path.unlink(missing_ok=True)
