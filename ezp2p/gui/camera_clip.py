"""One camera's recording: begun, watched, ended, kept in the series of its camera, and never in another patient."""

from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ezp2p.acquisition.camera_recordings import may_hold_frames
from ezp2p.errors import DeviceOffline, EzP2PError
from ezp2p.gui.camera_patient import PatientMark
from ezp2p.gui.camera_run import CameraRun
from ezp2p.gui.camera_series import SeriesOfCameras
from ezp2p.gui.camera_unkept import EndedClip, forget_clip, keep_clip
from ezp2p.gui.core import Desk, OpenCamera
from ezp2p.model.camera import RecordingProgress
from ezp2p.model.image import TrayImage
from ezp2p.model.open_study import RunningClip
from ezp2p.workflows.background import Stop
from ezp2p.workflows.capture_live import origin_of

_LOOKS_MS: Final = 100
_LOWEST_RATE: Final = 5.0
"""Of a camera that does not tell its own."""


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
    failed = Signal(object, object)
    """Why it could not begin, or could not be kept; the EndedClip that is on the disk, None where nothing is."""
    unwanted = Signal(tuple)
    """A clip of a patient who is not open any more; its copy can be deleted."""

    def __init__(
        self,
        desk: Desk,
        run: CameraRun,
        series: SeriesOfCameras,
        patients: PatientMark,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._run = run
        self._series = series
        self._patients = patients
        self._stage = _Stage.IDLE
        self._should_end = False
        self._is_for_another = False
        self._path = Path()
        self._clip: RunningClip | None = None
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
        """Record from now on, and what was from `pre_roll_s` before, as far as that is of this patient."""
        if self.is_running or self._run.camera is None:
            return
        self._should_end = self._is_for_another = False
        self._set_stage(_Stage.BEGINNING)
        services = self._desk.services
        self._desk.tasks.run_task(
            lambda _: services.recording_path(),
            on_result=lambda path: self._begin_in(path, pre_roll_s),
            on_error=lambda error: self._fail(error, []),
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
        self._path, self._clip = path, clip
        self._desk.draft.set_recording((*self._desk.draft.recordings, clip))
        limit_s, check_room = services.settings.cameras.longest_recording_s, services.volume.check_room
        patients, held = self._patients, list[EndedClip]()

        def begin(_stop: Stop) -> None:
            before_s = _of_patient(pre_roll_s, patients.seconds(), camera)
            try:
                camera.begin_recording(path, pre_roll_s=before_s, limit_s=limit_s, check_room=check_room)
            except EzP2PError:
                if may_hold_frames(path):
                    held.append(EndedClip(clip, camera_input, None))
                raise

        self._desk.tasks.run_task(begin, on_result=self._go_on, on_error=lambda error: self._fail(error, held))

    def _go_on(self, _nothing: None) -> None:
        self._set_stage(_Stage.RUNNING)
        self._timer.start()
        if self._should_end:
            self.end()

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
        clip = self._clip
        if self._stage is _Stage.RUNNING and clip is not None:
            self._timer.stop()
            self._keep(clip)

    def _keep(self, clip: RunningClip) -> None:
        self._set_stage(_Stage.ENDING)
        desk, camera, camera_input, path = self._desk, self._run.camera, self._run.input, self._path
        held: list[EndedClip] = []

        def keep(stop: Stop) -> TrayImage:
            try:
                if camera is None:
                    raise DeviceOffline(device=camera_input.name)
                held.append(EndedClip(clip, camera_input, camera.end_recording()))
            except (EzP2PError, ValueError):
                if may_hold_frames(path):
                    held.append(EndedClip(clip, camera_input, None))
                raise
            return keep_clip(desk, held[0], stop)

        self._desk.tasks.run_task(
            keep,
            on_result=lambda image: self._put(image, held[0]),
            on_error=lambda error: self._fail(error, held),
        )

    def _put(self, image: TrayImage, ended: EndedClip) -> None:
        if self._is_for_another:
            self._forget_clip()
            self.unwanted.emit((image,))
        else:
            # the picture first: at no moment does the open study know of neither
            self._desk.draft.add_images((image,), series_key=self._series.key_for(ended.camera.name))
            self._forget_clip()
        self._set_stage(_Stage.IDLE)
        self.ended.emit(ended.recording)

    def _fail(self, error: Exception, held: list[EndedClip]) -> None:
        """What is on the disk stays there, and in the open study, until it is kept or given up."""
        unkept = held[0] if held and not self._is_for_another else None
        if unkept is None:
            self._forget_clip()
        self._clip = None
        self.failed.emit(error, unkept)
        self._set_stage(_Stage.IDLE)

    def _leave_patient(self) -> None:
        if self.is_running:
            self._is_for_another = True
            self.end()

    def _forget_clip(self) -> None:
        clip, self._clip = self._clip, None
        if clip is not None:
            forget_clip(self._desk.draft, clip)

    def _set_stage(self, stage: _Stage) -> None:
        self._stage = stage
        self.changed.emit()


def _of_patient(pre_roll_s: float, patient_s: float, camera: OpenCamera) -> float:
    """So much of the pre-roll as shows the present patient, less one frame, as that began before it came."""
    frame_s = 1 / (camera.mode.frames_per_second or _LOWEST_RATE)
    return max(0.0, min(pre_roll_s, patient_s - frame_s))
