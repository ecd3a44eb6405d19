"""How long the window is blocked at most while the main job runs in it: list, choose, import, send, stored.

The job runs with the real window, the real core, and the archive inside in a process of its own. A timer ticks in the
event loop all the while; the longest pause between two ticks is the figure.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.photos import make_photos
from ezp2p.dicom.identifiers import new_uid
from ezp2p.dicom.worklist_file import worklist_file
from ezp2p.gui.core import Desk
from ezp2p.gui.draft import Draft
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.model.clock import SystemClock
from ezp2p.model.delivery import DeliveryState
from ezp2p.settings.settings import RemoteSettings, Settings
from ezp2p.workflows.demo_worklist import demo_entries
from ezp2p.workflows.services import Services

LIMIT_MS: Final = 100.0
PHOTOS: Final = 30
ENTRIES: Final = 500
_DEADLINE_S: Final = 180.0


class Pulse:
    """Ticks in the event loop and remembers the longest pause in each step."""

    def __init__(self) -> None:
        self.longest_ms: dict[str, float] = {}
        self.step = "start"
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        pause_ms = (now - self._last) * 1000
        self.longest_ms[self.step] = max(self.longest_ms.get(self.step, 0.0), pause_ms)
        self._last = now

    def during(self, step: str, until: Callable[[], bool]) -> float:
        """Let the event loop run until `until` holds; gives the seconds it took."""
        self.step = step
        return let_run(until)


def let_run(until: Callable[[], bool]) -> float:
    """Let the event loop run until `until` holds; gives the seconds it took."""
    started = time.perf_counter()
    while not until():
        if time.perf_counter() - started > _DEADLINE_S:
            raise TimeoutError("it did not end")
        # waits where there is nothing to do, as an application does: the cores are for the readers then
        QApplication.processEvents(
            QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        )
    return time.perf_counter() - started


def one_application() -> QApplication:
    """The application of this process, of which there can be one."""
    there = QApplication.instance()
    return there if isinstance(there, QApplication) else QApplication([])


def measure(say: Callable[[str], None]) -> bool:
    """Run the job, tell the longest pause of each step; whether all are within the limit."""
    application = one_application()
    with tempfile.TemporaryDirectory() as folder, archive_serving(Path(folder), ENTRIES) as port:
        photos = make_photos(Path(folder) / "photos", PHOTOS)
        remote = RemoteSettings(name="Archive", title="EZP2P", host="127.0.0.1", port=port)
        with Services(Path(folder) / "station") as services:
            services.save_settings(Settings(remotes=(remote,)))
            seconds, pulse = _main_job(application, services, photos)
    say(f"The longest pause of the window's event loop, {ENTRIES} worklist entries, {PHOTOS} photos of 12 megapixels:")
    for step, pause_ms in pulse.longest_ms.items():
        took = f" ({seconds[step]:.1f} s)" if step in seconds else ""
        say(f"    {step:<10}{pause_ms:7.1f} ms   limit {LIMIT_MS:.0f} ms{took}")
    return max(pulse.longest_ms.values()) < LIMIT_MS


def _main_job(application: QApplication, services: Services, photos: list[Path]) -> tuple[dict[str, float], Pulse]:
    tasks = Tasks()
    theme = Theme(application)
    draft = Draft(series_defaults(services.settings.attributes))
    window = MainWindow(Desk(services=services, draft=draft, tasks=tasks, theme=theme, clock=SystemClock()))
    window.show()
    QApplication.processEvents()
    pulse = Pulse()  # from the first painted window on
    seconds = {}
    window.start()
    worklist = window.patient.worklist
    seconds["worklist"] = pulse.during("worklist", lambda: len(worklist.model.entries) >= ENTRIES and tasks.is_idle)
    worklist.select(worklist.model.entries[0].key)
    worklist.choose_selected()
    seconds["choose"] = pulse.during("choose", lambda: draft.has_patient)
    window.tray.take_files(photos)
    seconds["import"] = pulse.during("import", lambda: draft.count == len(photos) and tasks.is_idle)
    window.send.send()
    seconds["send"] = pulse.during("send", lambda: _all_sent(services, len(photos)) and tasks.is_idle)
    window.close()
    tasks.shut_down()
    return seconds, pulse


def _all_sent(services: Services, count: int) -> bool:
    items = services.deliveries.items()
    return len(items) == count and all(item.state is DeliveryState.SENT for item in items)


@contextmanager
def archive_serving(folder: Path, entries: int) -> Iterator[int]:
    """The archive inside in a process of its own, with a worklist of so many entries for today."""
    today = SystemClock().now().date()
    pattern = demo_entries(today)
    (folder / "worklist").mkdir()
    for number in range(entries):
        entry = pattern[number % len(pattern)]
        entry = replace(
            entry, patient_id=f"BENCH-{number}", accession_number=f"B{number}", study_instance_uid=new_uid()
        )
        (folder / "worklist" / f"{number}.wl").write_bytes(worklist_file(entry, new_uid()))
    command = [sys.executable, "-m", "ezp2p", "--data-dir", str(folder / "archive"), "serve", "--port", "0"]
    server = subprocess.Popen([*command, "--worklist", str(folder / "worklist")], stdout=subprocess.PIPE)
    try:
        yield int(server.stdout.readline().split()[-1]) if server.stdout else 0
    finally:
        server.terminate()
        server.wait(timeout=30)
