"""One camera of the window: opened and closed beside the window, its newest frame brought to whoever paints it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ezp2p.errors import Cancelled
from ezp2p.gui.camera_patient import PatientMark
from ezp2p.gui.core import Desk, OpenCamera
from ezp2p.gui.error_box import problem_of
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.model.camera import Frame, LiveState, LiveStatus
from ezp2p.settings.settings import CameraInput
from ezp2p.workflows.background import Stop
from ezp2p.workflows.live_picture import FrameScaler

_USUAL_RATE: Final = 30.0
_HIGHEST_RATE: Final = 60.0
_LOOKS_PER_FRAME: Final = 1.25
"""A little more often than frames come, so that none is missed because both beat alike."""
_SLOW_S: Final = 2.0
_TOO_SLOW: Final = mark("This computer is too busy to show the picture of {name} as it is now.")


class CameraRun(QObject):
    """Never opens another camera than its own, and never by itself once it is lost."""

    picture_came = Signal(object)
    """A LivePicture that was not shown before."""
    picture_gone = Signal()
    """What was frozen is of another patient than the present one."""
    status_changed = Signal()
    opening_ended = Signal()
    """It is open, or could not be opened."""

    def __init__(
        self,
        desk: Desk,
        camera_input: CameraInput,
        patients: PatientMark,
        *,
        keeps_s: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._patients = patients
        self._keeps_s = keeps_s
        self._task: Task | None = None
        self._is_stale = False
        self._on_gone: Callable[[], None] | None = None
        self._scaler: FrameScaler | None = None
        self._is_trusted = False
        self.input = camera_input
        self.room = (1, 1)
        """How many pixels of the screen there are for its picture, (width, height)."""
        self.camera: OpenCamera | None = None
        self.status = LiveStatus(LiveState.WAITING)
        self.shown: Frame | None = None
        """What was painted last."""
        self.frozen: Frame | None = None
        """What a person froze."""
        self.frozen_for = 0
        """The number of the patient for whom it was frozen."""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        desk.draft.patient_changed.connect(self._leave_patient)

    @property
    def is_opening(self) -> bool:
        """Whether its driver is being asked."""
        return self._task is not None

    @property
    def is_live(self) -> bool:
        """Whether what is shown is what happens now."""
        return self.camera is not None and self.frozen is None and self.status.state is LiveState.LIVE

    @property
    def may_stand_still(self) -> bool:
        """Whether nobody watches that its picture changes: by the settings, or until it is closed."""
        return self.input.may_stand_still or self._is_trusted

    # --- opening and closing ----------------------------------------------------------------------------------

    def open(self) -> None:
        """Open it; anew where it is open already."""
        self._set_status(self._opening())
        self._begin()

    def reopen(self, camera_input: CameraInput, *, keeps_s: float) -> None:
        """Open it as `camera_input` says from now on."""
        self.input, self._keeps_s = camera_input, keeps_s
        self.open()

    def trust(self, *, keeps_s: float) -> None:
        """Open it anew; its picture may stand still until it is closed, whatever the settings say."""
        self._is_trusted, self._keeps_s = True, keeps_s
        self.open()

    def give_up(self, on_gone: Callable[[], None]) -> None:
        """Let go of it for good, in the background; `on_gone` is called when others can open it, nothing else is."""
        self._on_gone = on_gone
        self._stop_looking()
        if self._task is None:
            self._close()
        else:
            self._task.ask_to_stop()

    def _close(self) -> None:
        camera, self.camera = self.camera, None
        if camera is not None and self._on_gone is not None:
            self._desk.tasks.run_task(lambda _: camera.close(), on_end=self._on_gone)
        elif self._on_gone is not None:
            self._on_gone()

    def _stop_looking(self) -> None:
        self._timer.stop()
        if self._scaler is not None:
            self._scaler.close()
            self._scaler = None

    def _begin(self) -> None:
        self._stop_looking()
        self.frozen = None
        if self._task is not None:  # goes on when that has ended: no camera is opened twice at once
            self._is_stale = True
            self._task.ask_to_stop()
            return
        old, self.camera = self.camera, None
        wanted = self.input.model_copy(update={"may_stand_still": self.may_stand_still})
        services, keeps_s = self._desk.services, self._keeps_s

        def work(stop: Stop) -> OpenCamera | None:
            if old is not None:
                old.close()
            if stop.is_set():
                return None
            camera = services.cameras.open(wanted.device, wanted.choice(keeps_s=keeps_s), stop=stop)
            if stop.is_set():
                camera.close()
                return None
            return camera

        self._is_stale = False
        self._task = self._desk.tasks.run_task(work, on_result=self._take, on_error=self._fail, on_end=self._end)

    def _take(self, camera: OpenCamera | None) -> None:
        self.camera = camera
        if camera is None or self._on_gone is not None:
            return
        self._scaler = FrameScaler(camera)
        rate = min(camera.mode.frames_per_second or _USUAL_RATE, _HIGHEST_RATE)
        self._timer.start(max(10, round(1000 / (rate * _LOOKS_PER_FRAME))))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Cancelled) and self._on_gone is None:
            self._set_status(LiveStatus(LiveState.LOST, problem_of(error).sentence))

    def _end(self) -> None:
        self._task = None
        if self._on_gone is not None:
            self._close()
        elif self._is_stale:
            self._begin()
        else:
            self.opening_ended.emit()

    # --- its picture --------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Bring the picture that was made meanwhile, ask for the next, and tell how live it is; nothing ever waits."""
        camera, scaler = self.camera, self._scaler
        if camera is None or scaler is None:
            return
        picture = scaler.take()
        if picture is not None:
            self.shown = picture.frame
            self.picture_came.emit(picture)
        scaler.ask(self.room, self.frozen)
        status = camera.state()
        if status.state is LiveState.LIVE and scaler.behind_s > _SLOW_S:
            status = LiveStatus(LiveState.STALLED, tr(_TOO_SLOW, name=self.input.name), scaler.behind_s)
        elif status.state is LiveState.LIVE and self.shown is None:
            status = self._opening()
        else:
            status = replace(status, sentence=tr_core(status.sentence))
        self._set_status(status)

    def freeze(self, *, is_frozen: bool) -> None:
        """Let the shown picture stand still, if it is live; or go on."""
        self.frozen = self.shown if is_frozen and self.is_live else None
        if self.frozen is not None:
            self.frozen_for = self._patients.number
        if self._scaler is not None:
            self._scaler.forget()
        self.status_changed.emit()

    def _leave_patient(self) -> None:
        """What was frozen of one patient is neither shown nor taken for the next."""
        if self.frozen is not None:
            self.shown = None
            self.freeze(is_frozen=False)
            self.picture_gone.emit()

    def _opening(self) -> LiveStatus:
        return LiveStatus(LiveState.WAITING, tr("{name} is being opened.", name=self.input.name))

    def _set_status(self, status: LiveStatus) -> None:
        before, self.status = self.status, status
        if (before.state, before.sentence, int(before.seconds)) != (status.state, status.sentence, int(status.seconds)):
            self.status_changed.emit()
