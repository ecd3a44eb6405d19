"""One camera's recording: begun, watched, ended, kept in the series of its camera, and never in another patient."""

from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ezp2p.gui.camera_run import CameraRun
from ezp2p.gui.camera_series import SeriesOfCameras
from ezp2p.gui.core import Desk
from ezp2p.model.camera import Recording, RecordingProgress
from ezp2p.model.image import TrayImage
from ezp2p.model.open_study import RunningClip
from ezp2p.workflows.background import Stop
from ezp2p.workflows.capture_live import origin_of

_LOOKS_MS: Final = 100


class _Stage(Enum):
    IDLE = auto()
    BEGINNING = auto()
    RUNNING = auto()
    ENDING = auto()


class CameraClip(QObject):
    """Begins with `begin`; the next one after `ended` or `failed`."""

    progressed = Signal(object)
    """Its RecordingProgress."""
    changed = Signal()
    ended = Signal(object)
    """The Recording, which is kept."""
    failed = Signal(object, bool)
    """Why it could not begin, or could not be kept; whether `try_again` can keep it."""
    unwanted = Signal(tuple)
    """A clip of a patient who is not open any more; its copy can be deleted."""

    def __init__(self, desk: Desk, run: CameraRun, series: SeriesOfCameras, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._run = run
        self._series = series
        self._stage = _Stage.IDLE
        self._should_end = False
        self._is_for_another = False
        self._clip: RunningClip | None = None
        self._recorded: Recording | None = None
        self._count = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_MS)
        self._timer.timeout.connect(self._look)
        desk.draft.patient_changed.connect(self._leave_patient)

    @property
    def is_running(self) -> bool:
        """Whether it is being made, from the wish for it until it is in the tray."""
        return self._stage is not _Stage.IDLE

    @property
    def is_recording(self) -> bool:
        """Whether frames are being recorded."""
        return self._stage is _Stage.RUNNING

    def begin(self, *, pre_roll_s: float) -> None:
        """Record from now on, and what was from `pre_roll_s` before."""
        if self._recorded is not None:  # the one before comes first
            self.try_again()
            return
        if self.is_running or self._run.camera is None:
            return
        self._should_end = self._is_for_another = False
        self._set_stage(_Stage.BEGINNING)
        services = self._desk.services
        self._desk.tasks.run_task(
            lambda _: services.recording_path(),
            on_result=lambda path: self._begin_in(path, pre_roll_s),
            on_error=self._fail_to_begin,
        )

    def _begin_in(self, path: Path, pre_roll_s: float) -> None:
        """The open study knows of the file before anything is in it, so that a crash leaves nothing behind unnamed."""
        camera, services = self._run.camera, self._desk.services
        if camera is None or self._is_for_another:
            self._set_stage(_Stage.IDLE)
            return
        camera_input = self._run.input
        self._count += 1
        key = self._series.key_for(camera_input.name)
        clip = RunningClip(path.name, f"{camera_input.name}, clip {self._count}", key, origin_of(camera_input))
        self._clip = clip
        self._desk.draft.set_recording((*self._desk.draft.recordings, clip))
        limit_s = services.settings.cameras.longest_recording_s

        def begin(_stop: Stop) -> None:
            camera.begin_recording(path, pre_roll_s=pre_roll_s, limit_s=limit_s, check_room=services.volume.check_room)

        self._desk.tasks.run_task(begin, on_result=self._go_on, on_error=self._fail_to_begin)

    def _go_on(self, _nothing: None) -> None:
        self._set_stage(_Stage.RUNNING)
        self._timer.start()
        if self._should_end:
            self.end()

    def _fail_to_begin(self, error: Exception) -> None:
        self._forget_clip()
        self._set_stage(_Stage.IDLE)
        self.failed.emit(error, False)

    def _look(self) -> None:
        """It may end by itself: its time is over, the camera fails, the disk is full."""
        camera = self._run.camera
        progress: RecordingProgress | None = None if camera is None else camera.recording()
        if progress is None:
            self.end()
        else:
            self.progressed.emit(progress)

    # --- its end ------------------------------------------------------------------------------------------------

    def end(self) -> None:
        """End it and keep it; it is ended as soon as it has begun."""
        self._should_end = True
        if self._stage is _Stage.RUNNING:
            self._timer.stop()
            self._keep()

    def try_again(self) -> None:
        """Keep what could not be kept."""
        if self._recorded is not None and not self.is_running:
            self._keep()

    def _keep(self) -> None:
        camera, clip = self._run.camera, self._clip
        if clip is None or (camera is None and self._recorded is None):
            return
        self._set_stage(_Stage.ENDING)
        services, camera_input, recorded = self._desk.services, self._run.input, self._recorded
        held: list[Recording] = [recorded] if recorded is not None else []

        def keep(stop: Stop) -> TrayImage:
            if not held and camera is not None:
                held.append(camera.end_recording())
            return services.keep_recording(held[0], camera_input, clip.name, stop=stop)

        self._desk.tasks.run_task(
            keep,
            on_result=lambda image: self._put(image, held[0]),
            on_error=lambda error: self._fail_to_keep(error, held),
        )

    def _put(self, image: TrayImage, recording: Recording) -> None:
        self._recorded = None
        if self._is_for_another:
            self._forget_clip()
            self.unwanted.emit((image,))
        else:
            # the picture first: at no moment does the open study know of neither
            self._desk.draft.add_images((image,), series_key=self._series.key_for(self._run.input.name))
            self._forget_clip()
        self._set_stage(_Stage.IDLE)
        self.ended.emit(recording)

    def _fail_to_keep(self, error: Exception, held: list[Recording]) -> None:
        """What is on the disk stays there, and in the open study, until it is kept or given up."""
        self._recorded = held[0] if held and not self._is_for_another else None
        if self._recorded is None:
            self._forget_clip()
        self._set_stage(_Stage.IDLE)
        self.failed.emit(error, self._recorded is not None)

    def _leave_patient(self) -> None:
        self._recorded = None
        if self.is_running:
            self._is_for_another = True
            self.end()
        else:
            self._forget_clip()

    def _forget_clip(self) -> None:
        clip, self._clip = self._clip, None
        if clip is not None:
            self._desk.draft.set_recording(tuple(one for one in self._desk.draft.recordings if one != clip))

    def _set_stage(self, stage: _Stage) -> None:
        self._stage = stage
        self.changed.emit()
