"""The building step alone: from a photo that was checked and hashed to a DICOM file, beside reading and writing it."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from benchmarks.figures import Figure, Figures, ratios
from benchmarks.machine import settle
from benchmarks.photos import make_photos
from ezp2p.acquisition.files import capture
from ezp2p.model.image import Captured
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.storage import atomic_file
from ezp2p.workflows.encode_pixels import AS_IT_IS
from ezp2p.workflows.services import Services

SECTION: Final = "An untouched photo of 12 megapixels into a DICOM file, after its checks and its hash"
PHOTOS: Final = 10
ROUNDS: Final = 9
MOST_TIMES: Final = 1.3

_WRITERS: Final[dict[str, Callable[[Path, bytes], object]]] = {
    "flushed to the disk, as the program writes": atomic_file.write,
    "left to the system's cache": Path.write_bytes,
}


def measure(figures: Figures, folder: Path) -> None:
    """Build and write photos, and read and write their bytes, in turn: one ratio for each way of writing."""
    figures.begin(f"{SECTION}, {PHOTOS} photos:")
    photos = make_photos(folder / "photos", PHOTOS)
    with Services(folder / "data") as services:
        captured = [next(capture(photo.read_bytes(), decoder=services.decoder)[1]) for photo in photos]
        for name, write in _WRITERS.items():
            built, copied = [], []
            settle()
            for _ in range(ROUNDS):
                copied.append(_seconds(lambda write=write: _copy(photos, folder / "copy", write)))  # type: ignore[misc]
                built.append(_seconds(lambda write=write: _build(services, captured, folder / "built", write)))  # type: ignore[misc]
            figures.add(
                Figure(
                    section=SECTION,
                    what=f"built and written, {name}",
                    values=ratios(built, copied),
                    unit="x",
                    beside="times reading and writing its bytes",
                    at_most=MOST_TIMES,
                )
            )


def _copy(photos: list[Path], to: Path, write: Callable[[Path, bytes], object]) -> None:
    for photo in photos:
        write(to, photo.read_bytes())


def _build(services: Services, captured: list[Captured], to: Path, write: Callable[[Path, bytes], object]) -> None:
    plan = services.plan(StudyForm(patient_id="P1", patient_name="MUSTER^ERIKA"), [SeriesForm(modality="XC")])
    for number, one in enumerate(captured, 1):
        _, data = services.build(plan, plan.series[0], one, number, coding=AS_IT_IS)
        write(to, data)


def _seconds(do: Callable[[], None]) -> float:
    began = time.perf_counter()
    do()
    return time.perf_counter() - began
