"""A process that opens the window without a display, works in it by itself, and dies where it is told to.

It imports everything once; for each line on its standard input, a JSON object with the fields of `Job`, it forks a
worker, so that a test can kill many of them quickly. A worker tells on standard output, in lines of words, what it
has come to: `started PID`, `offered NAMES`, `kept NAMES`, `sending`, `sent`, `idle`; its parent tells `ended CODE`.
"""

import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.main import show
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.single_instance import SecondStarts, enter
from ezp2p.gui.theme import Theme
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.clock import SystemClock
from ezp2p.model.image import TrayImage
from ezp2p.model.open_study import OpenStudy
from ezp2p.model.study import StudyForm
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.background import Stop
from ezp2p.workflows.open_study import OpenStudyKeeper
from ezp2p.workflows.send_study import Receipt, TraySeries
from ezp2p.workflows.services import Services

POINTS = (
    "before it is kept which pictures go",
    "after it is kept which pictures go",
    "while the instances are built",
    "when all instances are built",
    "when the outbox has them",
    "before it is kept that they went",
    "after it is kept that they went",
    "before the copies are deleted",
)
"""Where a worker can be told to die."""
PATIENT = StudyForm(patient_id="P-0042", patient_name="INVENTED^ANNA", birth_date="19800215", sex="F")
_STEP_MS = 2


@dataclass(frozen=True, slots=True)
class Job:
    """What a worker does: imports `early`, begins to send them, imports `late` meanwhile, sends those too."""

    data_dir: str
    early: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    dies: str = ""
    closes: bool = False
    """Whether it closes the window in the end and goes, or waits to be killed."""


def tell(*words: str) -> None:
    """A line for the test, at once."""
    os.write(1, f"{' '.join(words)}\n".encode())


class _Dying:
    """Dies, as by kill -9, at one of `POINTS`."""

    def __init__(self, point: str) -> None:
        self._point = point

    def at(self, point: str) -> None:
        """Whoever comes here dies if it is the point."""
        if point == self._point:
            tell("dies")
            os.kill(os.getpid(), signal.SIGKILL)


class _Keeper(OpenStudyKeeper):
    """The real one, with points to die at."""

    dying: _Dying

    def keep(self, study: OpenStudy, *, change: int) -> None:
        """Keep it, or die before or after."""
        what = "which pictures go" if study.leaving else "that they went" if study.batch else "at all"
        self.dying.at(f"before it is kept {what}")
        super().keep(study, change=change)
        self.dying.at(f"after it is kept {what}")


class _Services(Services):
    """The real core, with points to die at."""

    def __init__(self, data_dir: Path, dying: _Dying) -> None:
        super().__init__(data_dir)
        self.dying = dying
        self.may_build = threading.Event()
        self.open_study = _Keeper(data_dir, write=write, items=self.deliveries.items, decoder=self.decoder)
        self.open_study.dying = dying

    def send(
        self,
        study: StudyForm,
        series: Sequence[TraySeries],
        destinations: Sequence[RemoteAE],
        *,
        stop: Stop,
        on_progress: Callable[[int, int], None],
        batch: str = "",
    ) -> Receipt:
        """Send, or die on the way."""

        def report(done: int, total: int) -> None:
            self.may_build.wait(10)
            self.dying.at("while the instances are built" if done < total else "when all instances are built")
            on_progress(done, total)

        receipt = super().send(study, series, destinations, stop=stop, on_progress=report, batch=batch)
        self.dying.at("when the outbox has them")
        return receipt

    def drop_picture(self, image: TrayImage) -> None:
        """Drop it, or die."""
        self.dying.at("before the copies are deleted")
        super().drop_picture(image)


class _Hand:
    """What a person does in the window, one wait at a time."""

    def __init__(self, window: MainWindow, services: _Services, job: Job) -> None:
        self._window = window
        self._services = services
        self._job = job
        self._draft = window._desk.draft
        self._late = [Path(name) for name in job.late]

    def work(self) -> Iterator[None]:
        """Go on with what is offered, import, send until nothing is left."""
        yield from self._answer_offer()
        if not self._draft.has_patient:
            self._draft.propose(PATIENT)
        if self._job.early:
            self._window.tray.take_files([Path(name) for name in self._job.early])
        yield from self._wait_until_kept()
        while self._draft.count:
            yield from self._send()
        while not self._window._desk.tasks.is_idle:
            yield
        tell("idle")
        if self._job.closes:
            self._window.close()

    def _answer_offer(self) -> Iterator[None]:
        question: Question | None = None
        while not self._window.saver.is_active:
            if question is None and self._window.offer.question is not None:
                question = self._window.offer.question
                tell("offered")
                question.buttons[-1].click()
            yield

    def _send(self) -> Iterator[None]:
        while not self._window.send.send_button.isEnabled():
            yield
        self._services.may_build.clear()
        self._window.send.send()
        tell("sending")
        if self._late:
            self._window.tray.take_files(self._late)
            self._late = []
            yield from self._wait_until_kept()
        self._services.may_build.set()
        while self._draft.is_sending:
            yield
        tell("sent")
        yield from self._wait_until_kept()

    def _wait_until_kept(self) -> Iterator[None]:
        while self._window.tray.is_busy or not self._window.saver.is_safe:
            yield
        tell("kept", *[image.name for image in self._draft.images])


def work(job: Job) -> int:
    """Open the window and work in it until it is closed, or until somebody dies."""
    application = QApplication([])
    data_dir = Path(job.data_dir)
    lock = enter(data_dir, clock=SystemClock())
    if lock is None:
        return 2
    services = _Services(data_dir, _Dying(job.dies))
    with lock, services:
        hands: list[Iterator[None]] = []

        def step() -> None:
            windows = [one for one in application.topLevelWidgets() if isinstance(one, MainWindow)]
            if windows and not hands:
                hands.append(_Hand(windows[0], services, job).work())
            if hands and next(hands[0], StopIteration) is StopIteration:
                timer.stop()

        timer = QTimer()
        timer.timeout.connect(step)
        timer.start(_STEP_MS)
        return show(application, Theme(application), services, seconds=SecondStarts(data_dir))


def main() -> None:
    """Fork a worker for each line that comes in."""
    for line in sys.stdin:
        worker = os.fork()
        if worker == 0:
            tell("started", str(os.getpid()))
            os._exit(work(Job(**json.loads(line))))
        _, status = os.waitpid(worker, 0)
        tell("ended", str(os.waitstatus_to_exitcode(status)))


if __name__ == "__main__":
    main()
