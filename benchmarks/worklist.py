"""A worklist of 10,000 entries and a tray of 1,000 pictures: the first row, the longest pause, and the memory.

The real window asks the archive inside, which is a process of its own. The limit in the settings is 10,000.
"""

import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.window import LIMIT_MS as OTHER_LIMIT_MS
from benchmarks.window import Pulse, archive_serving, let_run, one_application
from ezp2p.gui import memory
from ezp2p.gui.core import Desk
from ezp2p.gui.draft import Draft
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.clock import SystemClock
from ezp2p.model.worklist import ListRemark, UnreadableResponse, WorklistEntry, WorklistQuery
from ezp2p.settings.settings import RemoteSettings, Settings, WorklistSettings
from ezp2p.workflows.background import Stop
from ezp2p.workflows.services import Services

ENTRIES: Final = 10_000
PICTURES: Final = 1_000
LIMIT_MS: Final = 50.0
"""While somebody types or scrolls; else it is that of the main job."""
FIRST_ROW_MS: Final = 300.0
_SEARCHES: Final = ("muster erika 77", "bench-4711", "b99", "")
_SCROLLS: Final = 200


class _Timed(Services):
    """Remembers when the first response came."""

    first_at: float | None = None

    def find_worklist(
        self, remote: RemoteAE, query: WorklistQuery, *, stop: Stop
    ) -> Iterator[WorklistEntry | UnreadableResponse | ListRemark]:
        """As the core's, with a look at the clock."""
        for item in super().find_worklist(remote, query, stop=stop):
            if self.first_at is None:
                self.first_at = time.perf_counter()
            yield item


def measure(say: Callable[[str], None]) -> bool:
    """Do what a person does in a long list, tell the longest pause of each step; whether all are within the limits."""
    application = one_application()
    with tempfile.TemporaryDirectory() as folder, archive_serving(Path(folder), ENTRIES) as port:
        pictures = _pictures(Path(folder) / "pictures")
        remote = RemoteSettings(name="Archive", title="EZP2P", host="127.0.0.1", port=port)
        services = _Timed(Path(folder) / "station")
        with services:
            worklist = WorklistSettings(limit=ENTRIES, refresh_minutes=0)
            services.save_settings(Settings(remotes=(remote,), worklist=worklist))
            seconds, pulse = _work(application, services, pictures)
    say(f"The longest pause of the window's event loop, {ENTRIES} worklist entries, {PICTURES} small pictures:")
    for step, pause_ms in pulse.longest_ms.items():
        took = f" ({seconds[step]:.1f} s)" if step in seconds else ""
        say(f"    {step:<14}{pause_ms:7.1f} ms   limit {_limit_ms(step):.0f} ms{took}")
    first_ms = seconds["first row"] * 1000
    say(f"    first row     {first_ms:7.1f} ms after the first response   limit {FIRST_ROW_MS:.0f} ms")
    say(f"    memory: {_megabytes():.0f} MB at most, {seconds['listed MB']:.0f} MB with the list alone")
    is_smooth = all(pause_ms < _limit_ms(step) for step, pause_ms in pulse.longest_ms.items())
    return is_smooth and first_ms < FIRST_ROW_MS


def _limit_ms(step: str) -> float:
    return LIMIT_MS if step.startswith(("type", "scroll")) else OTHER_LIMIT_MS


def _work(application: QApplication, services: _Timed, pictures: list[Path]) -> tuple[dict[str, float], Pulse]:
    tasks, theme = Tasks(), Theme(application)
    draft = Draft(series_defaults(services.settings.attributes))
    window = MainWindow(Desk(services=services, draft=draft, tasks=tasks, theme=theme, clock=SystemClock()))
    window.show()
    QApplication.processEvents()
    pulse = Pulse()
    window.start()
    memory.spare_what_stays()  # as at each start
    worklist = window.patient.worklist
    seconds = {}
    pulse.during("list", lambda: worklist.model.rowCount() > 0)
    seconds["first row"] = time.perf_counter() - (services.first_at or 0.0)
    seconds["list"] = pulse.during("list", lambda: len(worklist.model.entries) >= ENTRIES and tasks.is_idle)
    seconds["listed MB"] = _megabytes()
    _type(window, pulse)
    _scroll(window, pulse)
    worklist.refresh()
    seconds["refresh"] = pulse.during("refresh", lambda: tasks.is_idle)
    worklist.select(worklist.model.entries[0].key)
    worklist.choose_selected()
    window.tray.take_files(pictures)
    seconds["import"] = pulse.during("import", lambda: draft.count == len(pictures) and tasks.is_idle)
    _type(window, pulse, beside=" beside")
    _scroll(window, pulse, beside=" beside")
    pulse.step = "end"
    window.discard_and_close()
    tasks.shut_down()
    pulse.longest_ms.pop("end", None)
    return seconds, pulse


def _type(window: MainWindow, pulse: Pulse, *, beside: str = "") -> None:
    search = window.patient.worklist.search
    for text in _SEARCHES:
        search.selectAll()
        QTest.keyClick(search, Qt.Key.Key_Delete)
        for letter in text:
            QTest.keyClicks(search, letter)
            _rest(pulse, f"type{beside}")


def _scroll(window: MainWindow, pulse: Pulse, *, beside: str = "") -> None:
    bar = window.patient.worklist.list.verticalScrollBar()
    for step in range(_SCROLLS):
        bar.setValue(bar.maximum() * step // _SCROLLS)
        _rest(pulse, f"scroll{beside}")


def _rest(pulse: Pulse, step: str, rest_s: float = 0.02) -> None:
    """Between two keys of a person who types fast."""
    pulse.step = step
    until = time.perf_counter() + rest_s
    let_run(lambda: time.perf_counter() >= until)


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _pictures(folder: Path) -> list[Path]:
    """Small pictures, each with another content."""
    folder.mkdir()
    random = np.random.default_rng(11)
    paths = []
    for number in range(PICTURES):
        pixels = random.integers(0, 256, (24, 32, 3), dtype=np.uint8)
        paths.append(folder / f"picture{number:04d}.jpg")
        Image.fromarray(pixels).resize((640, 480), Image.Resampling.BICUBIC).save(paths[-1], quality=90)
    return paths
