"""A process that takes what lies in a watched folder into the open study, and dies where it is told to.

It imports everything once; for each line on its standard input, a JSON object with the fields of `Job`, it forks a
worker. A worker tells `started PID` and `empty`; its parent tells `ended CODE`.
"""

import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ezp2p.acquisition.watched_folder import DONE
from ezp2p.model.open_study import KeptPicture, KeptSeries, OpenStudy
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.workflows import open_study, taken_files
from ezp2p.workflows.services import Services
from ezp2p.workflows.taken_files import TakenFile, TakenFiles
from ezp2p.workflows.watch_folder import Arrival, FolderIntake, keys_kept_in

POINTS = (
    "before the register names it",
    "when the register names it",
    "when the study is kept",
    "when its file is moved",
    "when the register has forgotten it",
)
"""Where a worker can be told to die, at the second picture that comes there."""


@dataclass(frozen=True, slots=True)
class Job:
    """What a worker does: takes what is there and ends. `discards` what was left behind at its start, if it is told."""

    data_dir: str
    dies: str = ""
    discards: bool = False


class _Dying:
    def __init__(self, point: str) -> None:
        self._point = point
        self._times = 0

    def at(self, point: str) -> None:
        """Whoever comes here for the second time dies if it is the point."""
        if point == self._point:
            self._times += 1
            if self._times == 2:
                os.kill(os.getpid(), signal.SIGKILL)


class _TakenFiles(TakenFiles):
    """The real one, with points to die at."""

    def __init__(self, path: Path, write: Callable[[Path, bytes], None], dying: _Dying) -> None:
        super().__init__(path, write)
        self._dying = dying

    def add(self, entry: TakenFile) -> None:
        """Name it, or die."""
        self._dying.at(POINTS[0])
        super().add(entry)
        self._dying.at(POINTS[1])

    def remove(self, entry: TakenFile) -> None:
        """Forget it, or die."""
        self._dying.at(POINTS[3])
        super().remove(entry)
        self._dying.at(POINTS[4])


def work(job: Job) -> None:
    """What the window does with the watched folder, without a window."""
    dying = _Dying(job.dies)
    with Services(Path(job.data_dir)) as services:
        keeper, clock = services.open_study, services.clock
        intake = FolderIntake(
            lambda: services.settings.watched_folder,
            taken=_TakenFiles(services.data_dir / taken_files.FILE, services.volume.write_from_reserve, dying),
            keys_kept=lambda: keys_kept_in(services.data_dir / open_study.FILE),
            import_pictures=services.import_pictures,
            clock=clock,
        )
        intake.recall()
        left = None if job.discards else keeper.left_behind()
        if left is None:
            keeper.forget()
        keeper.sweep(left)
        pictures = list(left.series[0].pictures) if left is not None else []
        folder = Path(services.settings.watched_folder.path)
        change = 0
        while any(path.is_file() and path.parent.name != DONE for path in folder.rglob("*")):
            for came in intake.poll(stop=threading.Event()):
                assert isinstance(came, Arrival), came
                image = came.image
                pictures.append(KeptPicture(image.key, image.path.name, image.name, image.sha256))
                change += 1
                study = OpenStudy(StudyForm(), (KeptSeries(SeriesForm(), tuple(pictures)),), clock.now())
                keeper.keep(study, change=change)
                dying.at(POINTS[2])
                intake.settle([came])
            time.sleep(0.02)
        tuple(intake.poll(stop=threading.Event()))  # a last look, with nothing there


def tell(*words: str) -> None:
    """A line for the test, at once."""
    os.write(1, f"{' '.join(words)}\n".encode())


def main() -> None:
    """Fork a worker for each line that comes in."""
    for line in sys.stdin:
        worker = os.fork()
        if worker == 0:
            tell("started", str(os.getpid()))
            work(Job(**json.loads(line)))
            tell("empty")
            os._exit(0)
        _, status = os.waitpid(worker, 0)
        tell("ended", str(os.waitstatus_to_exitcode(status)))


if __name__ == "__main__":
    main()
