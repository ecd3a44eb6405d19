"""Stills on their way into the tray: all that were asked for, in their order, and never into another patient."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from ezp2p.errors import Cancelled
from ezp2p.gui.camera_run import CameraRun
from ezp2p.gui.camera_series import SeriesOfCameras
from ezp2p.gui.core import Desk
from ezp2p.gui.tasks import Task
from ezp2p.model.camera import Frame
from ezp2p.model.image import TrayImage
from ezp2p.workflows.background import Stop


@dataclass(slots=True, eq=False)
class _Shot:
    """One press: its frames as soon as the camera gave them, those first that are not kept yet."""

    run: CameraRun
    patient: int
    frames: deque[Frame] = field(default_factory=deque)
    is_taken: bool = False
    task: Task | None = None


class StillQueue(QObject):
    """Frames are taken at once, one press beside the other; kept one after the other."""

    taken = Signal(object)
    """The CameraRun whose picture was taken just now."""
    arrived = Signal(tuple)
    """Pictures that were put into the open study."""
    refused = Signal(object, object)
    """The CameraRun that gave no new picture, and the error."""
    not_kept = Signal(object)
    """Why pictures that were taken could not be kept; `try_again` keeps them."""
    unwanted = Signal(tuple)
    """Pictures of a patient who is not open any more; their copies can be deleted."""
    busy_changed = Signal()

    def __init__(self, desk: Desk, series: SeriesOfCameras, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._series = series
        self._patient = 0
        self._shots: deque[_Shot] = deque()
        self._unkept: list[_Shot] = []
        self._keeping: Task | None = None
        self._numbers: dict[str, int] = {}
        desk.draft.patient_changed.connect(self._leave_patient)

    @property
    def is_busy(self) -> bool:
        """Whether pictures are on their way."""
        return bool(self._shots)

    @property
    def is_bursting(self) -> bool:
        """Whether a camera is being asked for pictures, which may last."""
        return any(shot.task is not None for shot in self._shots)

    def take(self, run: CameraRun, *, count: int = 1) -> None:
        """Take the present picture of `run`, or `count` from now on; the frozen one where it is frozen."""
        camera = run.camera
        if camera is None:
            return
        shot = _Shot(run, self._patient)
        self._shots.append(shot)
        self.busy_changed.emit()
        if run.frozen is not None:
            self._take_frames(shot, (run.frozen,))
            return

        def grab(stop: Stop) -> tuple[Frame, ...]:
            return (camera.still(),) if count == 1 else camera.burst(count, stop=stop)

        shot.task = self._desk.tasks.run_task(
            grab,
            on_result=lambda frames: self._take_frames(shot, frames),
            on_error=lambda error: self._refuse(shot, error),
        )

    def cancel(self) -> None:
        """Stop what waits for a camera; what was taken is kept."""
        for shot in self._shots:
            if shot.task is not None:
                shot.task.ask_to_stop()

    def try_again(self) -> None:
        """Keep what could not be kept."""
        again, self._unkept = self._unkept, []
        self._shots.extendleft(reversed(again))
        self.busy_changed.emit()
        self._keep_next()

    def _take_frames(self, shot: _Shot, frames: tuple[Frame, ...]) -> None:
        shot.task, shot.is_taken = None, True
        shot.frames.extend(frames)
        self.taken.emit(shot.run)
        self._keep_next()

    def _refuse(self, shot: _Shot, error: Exception) -> None:
        self._drop(shot)
        if not isinstance(error, Cancelled):
            self.refused.emit(shot.run, error)
        self._keep_next()

    def _drop(self, shot: _Shot) -> None:
        self._shots.remove(shot)
        self.busy_changed.emit()

    # --- keeping ------------------------------------------------------------------------------------------------

    def _keep_next(self) -> None:
        """The first press comes first, however long its camera took."""
        if self._keeping is not None or not self._shots or not self._shots[0].is_taken:
            return
        shot = self._shots[0]
        if shot.patient != self._patient:
            self._drop(shot)
            self._keep_next()
            return
        services, camera_input = self._desk.services, shot.run.input
        frames, first = tuple(shot.frames), self._numbers.get(camera_input.name, 0) + 1

        def keep(stop: Stop) -> Iterator[TrayImage]:
            for number, frame in enumerate(frames, start=first):
                yield services.keep_still(frame, camera_input, f"{camera_input.name} {number}", stop=stop)

        errors: list[Exception] = []
        self._keeping = self._desk.tasks.stream(
            keep,
            on_items=lambda images: self._add(shot, images),
            on_error=errors.append,
            on_end=lambda: self._end_keeping(shot, errors),
        )

    def _add(self, shot: _Shot, images: tuple[TrayImage, ...]) -> None:
        name = shot.run.input.name
        for _ in images:
            shot.frames.popleft()
        if shot.patient != self._patient:
            self.unwanted.emit(images)
            return
        self._numbers[name] = self._numbers.get(name, 0) + len(images)
        self._desk.draft.add_images(images, series_key=self._series.key_for(name))
        self.arrived.emit(images)

    def _end_keeping(self, shot: _Shot, errors: list[Exception]) -> None:
        self._keeping = None
        if errors and shot.patient == self._patient:
            self._unkept.append(shot)
        self._drop(shot)
        if self._unkept and errors:
            self.not_kept.emit(errors[0])
        self._keep_next()

    def _leave_patient(self) -> None:
        self._patient += 1
        self._unkept = []
        self._numbers = {}
        self.cancel()
