"""Stills on their way into the tray: all that were asked for, in their order, and never into another patient."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, Signal

from ezp2p.errors import Cancelled, NoNewPicture
from ezp2p.gui.camera_patient import PatientMark
from ezp2p.gui.camera_run import CameraRun
from ezp2p.gui.camera_series import SeriesOfCameras
from ezp2p.gui.core import Desk, OpenCamera
from ezp2p.gui.tasks import Task
from ezp2p.model.camera import Frame
from ezp2p.model.image import TrayImage
from ezp2p.workflows.background import Stop

_WITHIN_S: Final = 1.0
"""A picture that was to be had only later than that after the press is none of what was seen then."""
_MOST_WAITING: Final = 8
"""So many frames of a burst wait to be kept; more would fill the memory with pictures of 26 MB each."""
_LOOKS_EVERY_S: Final = 0.1


@dataclass(slots=True, eq=False)
class _Shot:
    """One press: the frames that the camera gave and that are not kept yet."""

    run: CameraRun
    patient: int
    wanted: int
    frames: deque[Frame] = field(default_factory=deque)
    came: int = 0
    is_taken: bool = False
    task: Task | None = None
    handed_on: int = 0
    """How many of its frames nobody holds any more."""


class StillQueue(QObject):
    """Frames are taken at once, one press beside the other; kept one after the other, a burst's as they come."""

    taken = Signal(object)
    """The CameraRun whose picture was taken just now."""
    arrived = Signal(tuple)
    """Pictures that were put into the open study."""
    refused = Signal(object, object)
    """The CameraRun that gave no new picture, and the error; None where this computer was too busy to ask it."""
    burst_ended = Signal(int, int, object)
    """How many pictures of a burst were taken, how many were wanted, and why no more came."""
    unwanted = Signal(tuple)
    """Pictures of a patient who is not open any more; their copies can be deleted."""
    busy_changed = Signal()

    def __init__(
        self, desk: Desk, series: SeriesOfCameras, patients: PatientMark, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._series = series
        self._patients = patients
        self._shots: deque[_Shot] = deque()
        self._unkept: list[_Shot] = []
        self._keeping: Task | None = None
        self._numbers: dict[str, int] = {}
        self.error: Exception | None = None
        """Why the last one could not be kept."""
        desk.draft.patient_changed.connect(self._leave_patient)

    @property
    def is_busy(self) -> bool:
        """Whether pictures are on their way."""
        return bool(self._shots)

    @property
    def is_bursting(self) -> bool:
        """Whether a camera is being asked for pictures, which may last."""
        return any(shot.task is not None for shot in self._shots)

    @property
    def unkept(self) -> int:
        """How many pictures were taken and could not be kept; they are in memory alone."""
        return sum(len(shot.frames) for shot in self._unkept)

    def take(self, run: CameraRun, *, count: int = 1) -> None:
        """Take the present picture of `run`, or `count` from now on; the frozen one where it is frozen."""
        camera = run.camera
        if camera is None:
            return
        if run.frozen is not None and run.frozen_for != self._patients.number:
            self.refused.emit(run, NoNewPicture(device=run.input.name, seconds=0))
            return
        shot = _Shot(run, self._patients.number, count)
        self._shots.append(shot)
        self.busy_changed.emit()
        # what is seen at the press, whatever else there is to do at this moment
        frame = run.frozen or (camera.present() if count == 1 else None)
        if frame is not None:
            shot.is_taken = True
            self._take_frames(shot, (frame,))
        elif count == 1:
            self._ask(shot, camera)
        else:
            self._ask_burst(shot, camera)

    def _ask(self, shot: _Shot, camera: OpenCamera) -> None:
        clock = self._desk.clock
        until = clock.monotonic() + _WITHIN_S

        def grab(_stop: Stop) -> Frame | None:
            if clock.monotonic() > until:
                return None
            frame = camera.still()
            return frame if clock.monotonic() <= until else None

        def take(frame: Frame | None) -> None:
            if frame is not None:
                self._take_frames(shot, (frame,))
            else:
                self.refused.emit(shot.run, None)
            self._end_shot(shot, None)

        shot.task = self._desk.tasks.run_task(grab, on_result=take, on_error=lambda error: self._end_shot(shot, error))

    def _ask_burst(self, shot: _Shot, camera: OpenCamera) -> None:
        def shoot(stop: Stop) -> Iterator[Frame]:
            for given, frame in enumerate(camera.burst(shot.wanted, stop=stop), start=1):
                yield frame
                while given - shot.handed_on > _MOST_WAITING:
                    if stop.wait(_LOOKS_EVERY_S):
                        raise Cancelled

        shot.task = self._desk.tasks.stream(
            shoot,
            on_items=lambda frames: self._take_frames(shot, frames),
            on_result=lambda _: self._end_shot(shot, None),
            on_error=lambda error: self._end_shot(shot, error),
        )

    def cancel(self) -> None:
        """Stop what waits for a camera; what was taken is kept."""
        for shot in (*self._shots, *self._unkept):
            if shot.task is not None:
                shot.task.ask_to_stop()

    def try_again(self) -> None:
        """Keep what could not be kept."""
        again, self._unkept = self._unkept, []
        self._shots.extendleft(reversed(again))
        self.busy_changed.emit()
        self._keep_next()

    def give_up(self) -> None:
        """Let go of what could not be kept."""
        gone, self._unkept = self._unkept, []
        for shot in gone:
            shot.frames.clear()
        self.busy_changed.emit()

    def _take_frames(self, shot: _Shot, frames: tuple[Frame, ...]) -> None:
        if shot.patient != self._patients.number:
            return
        shot.frames.extend(frames)
        shot.came += len(frames)
        self.taken.emit(shot.run)
        self._keep_next()

    def _end_shot(self, shot: _Shot, error: Exception | None) -> None:
        """The camera has given all that it gives; the reason is told after what it gave."""
        shot.task, shot.is_taken = None, True
        if shot.patient == self._patients.number:
            if error is not None and shot.came and shot.came < shot.wanted:
                self.burst_ended.emit(shot.came, shot.wanted, error)
            elif error is not None and not shot.came and not isinstance(error, Cancelled):
                self.refused.emit(shot.run, error)
        self._keep_next()

    def _drop(self, shot: _Shot) -> None:
        self._shots.remove(shot)
        self.busy_changed.emit()

    # --- keeping ------------------------------------------------------------------------------------------------

    def _keep_next(self) -> None:
        """The first press comes first, however long its camera took."""
        while self._keeping is None and self._shots:
            shot = self._shots[0]
            if shot.patient != self._patients.number:
                shot.frames.clear()
            if shot.frames:
                self._keep(shot)
            elif shot.is_taken:
                self._drop(shot)
            else:
                return

    def _keep(self, shot: _Shot) -> None:
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
        shot.handed_on += len(images)
        if shot.patient != self._patients.number:
            self.unwanted.emit(images)
            return
        for _ in images:
            shot.frames.popleft()
        self._numbers[name] = self._numbers.get(name, 0) + len(images)
        self._desk.draft.add_images(images, series_key=self._series.key_for(name))
        self.arrived.emit(images)

    def _end_keeping(self, shot: _Shot, errors: list[Exception]) -> None:
        self._keeping = None
        if errors and shot.patient == self._patients.number:
            self.error = errors[0]
            self._unkept.append(shot)
            self._drop(shot)
            if shot.task is not None:
                shot.task.ask_to_stop()
        self._keep_next()

    def _leave_patient(self) -> None:
        self.cancel()
        self._unkept = []
        self._numbers = {}
        self.busy_changed.emit()
