"""Photos into the tray: how soon the first one is there, how long all take, beside nothing but making them small.

Measured in the real window, with the real core and children that are warm. Beside it, in the same round, two threads
read the same files and do nothing with them but a scaled decode. The window's longest pause comes from rounds of its
own: what measures it takes time as well.
"""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil
import simplejpeg
from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figure, Figures, ratios
from benchmarks.machine import settle
from benchmarks.photos import COLUMNS, ROWS, make_photos
from benchmarks.window import LIMIT_MS, Pulse, let_run, one_application
from ezp2p.gui.core import Desk
from ezp2p.gui.draft import Draft
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.model.clock import SystemClock
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.background import Stop
from ezp2p.workflows.services import Services

PHOTOS: Final = 200
ROUNDS: Final = 5
MOST_FIRST_S: Final = 0.3
MOST_TIMES: Final = 1.5
MOST_GROWTH_MEGABYTES: Final = 30.0
SECTION: Final = f"Import of {PHOTOS} photos of 12 megapixels"
_THREADS: Final = 2
_SHRINK: Final = 8
_SETTLED_AFTER: Final = 20
_WARM_WITHIN_S: Final = 30.0


@dataclass(frozen=True)
class _Import:
    """What one import took: until the first picture was there, and until all were."""

    first_s: float
    all_s: float


def measure(figures: Figures, folder: Path) -> None:
    """Import photos in the window, in turn with decoding them; then once without it, to look at the memory."""
    figures.begin(f"{SECTION}, {_THREADS} threads of a scaled JPEG decode beside it:")
    photos = make_photos(folder / "photos", PHOTOS)
    imports, decodes, pauses = [], [], []
    for number in range(ROUNDS):
        settle()
        decodes.append(_decode(photos))
        settle()
        imports.append(_import_in_window(folder / f"station{number}", photos))
        pauses.append(_longest_pause_ms(folder / f"paused{number}", photos))
    figures.add(_figure("first thumbnail", [one.first_s for one in imports], "s", at_most=MOST_FIRST_S))
    times = ratios([one.all_s for one in imports], decodes)
    figures.add(Figure(SECTION, "all thumbnails", times, "x", "times the decode alone", at_most=MOST_TIMES))
    figures.add(_figure("longest pause of the window", pauses, "ms", at_most=LIMIT_MS))
    growth = _growth(folder / "memory", photos)
    figures.add(_figure(f"more memory from photo {_SETTLED_AFTER} on", [growth], "MB", at_most=MOST_GROWTH_MEGABYTES))


def _figure(what: str, values: list[float], unit: str, *, at_most: float) -> Figure:
    return Figure(SECTION, what, tuple(round(value, 3) for value in values), unit, at_most=at_most)


def _decode(photos: list[Path]) -> float:
    """The seconds that threads take to read all files and decode them small, and to do nothing else."""

    def decode(photo: Path) -> None:
        least = {"min_height": ROWS // _SHRINK, "min_width": COLUMNS // _SHRINK}
        simplejpeg.decode_jpeg(photo.read_bytes(), "RGB", **least)

    began = time.perf_counter()
    with ThreadPoolExecutor(_THREADS) as threads:
        list(threads.map(decode, photos))
    return time.perf_counter() - began


def _import_in_window(data_dir: Path, photos: list[Path]) -> _Import:
    with _window(data_dir) as (window, draft):
        began = time.perf_counter()
        window.tray.take_files(photos)
        let_run(lambda: draft.count > 0)
        first_s = time.perf_counter() - began
        let_run(lambda: draft.count == len(photos))
        return _Import(first_s, time.perf_counter() - began)


def _longest_pause_ms(data_dir: Path, photos: list[Path]) -> float:
    with _window(data_dir) as (window, draft):
        pulse = Pulse()
        window.tray.take_files(photos)
        pulse.during("import", lambda: draft.count == len(photos))
        return pulse.longest_ms["import"]


@contextmanager
def _window(data_dir: Path) -> Iterator[tuple[MainWindow, Draft]]:
    """The window of a new station, with children that are warm; until nothing runs in it any more."""
    application = one_application()
    with Services(data_dir) as services:
        _warm(services)
        tasks, theme = Tasks(), Theme(application)
        draft = Draft(series_defaults(services.settings.attributes))
        window = MainWindow(Desk(services=services, draft=draft, tasks=tasks, theme=theme, clock=SystemClock()))
        window.show()
        QApplication.processEvents()
        window.start()
        let_run(lambda: tasks.is_idle)
        yield window, draft
        let_run(lambda: tasks.is_idle)
        window.close()
        tasks.shut_down()


def _warm(services: Services) -> None:
    services.decoder.warm_up()
    end = time.monotonic() + _WARM_WITHIN_S
    while len(services.decoder.pids) < services.decoder.count and time.monotonic() < end:
        threading.Event().wait(0.05)
    threading.Event().wait(2.0)  # until they have loaded their libraries


def _growth(data_dir: Path, photos: list[Path]) -> float:
    """How many megabytes more there are at most, here and in the children, while nobody keeps the thumbnails."""
    settled = most = 0.0
    with Services(data_dir) as services:
        _warm(services)
        for number, one in enumerate(services.import_pictures(photos, stop=Stop()), 1):
            if isinstance(one, RefusedPicture):
                raise one.error
            services.drop_picture(one)
            if number >= _SETTLED_AFTER:
                now = sum(_anonymous_megabytes(pid) for pid in (psutil.Process().pid, *services.decoder.pids))
                settled = settled or now
                most = max(most, now)
    return most - settled


def _anonymous_megabytes(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    return next(int(line.split()[1]) / 1000 for line in status.splitlines() if line.startswith("RssAnon"))
