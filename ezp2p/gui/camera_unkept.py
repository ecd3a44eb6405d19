"""Recordings that are on the disk and could not be put into the tray: they stay known until they are, or given up."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ezp2p.gui.camera_series import SeriesOfCameras
from ezp2p.gui.core import Desk
from ezp2p.gui.draft import Draft
from ezp2p.model.camera import Recording
from ezp2p.model.image import TrayImage
from ezp2p.model.open_study import KeptSeries, OpenStudy, RunningClip
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.settings.settings import CameraInput
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.background import Stop


@dataclass(frozen=True, slots=True)
class EndedClip:
    """A recording that has ended; `recording` is None where only its file tells what it is."""

    clip: RunningClip
    camera: CameraInput
    recording: Recording | None


def keep_clip(desk: Desk, ended: EndedClip, stop: Stop) -> TrayImage:
    """Put it into the tray; where only its file tells what it is, as after a crash.

    Raises
    ------
    EzP2PError
        As `Services.keep_recording`.
    """
    if ended.recording is not None:
        return desk.services.keep_recording(ended.recording, ended.camera, ended.clip.name, stop=stop)
    series = KeptSeries(SeriesForm(), recordings=(ended.clip,))
    study = OpenStudy(StudyForm(), (series,), saved=desk.clock.now())
    # the first and only one; going on to the end would move aside what cannot be read
    _, found = next(iter(desk.services.open_study.pictures(study, stop=stop)))
    if isinstance(found, RefusedPicture):
        raise found.error
    return found


def forget_clip(draft: Draft, clip: RunningClip) -> None:
    """The open study needs its file no more, or has it as a picture."""
    draft.set_recording(tuple(one for one in draft.recordings if one != clip))


class UnkeptClips(QObject):
    """Outlives the cameras that recorded them. The open study knows of them, and brings them back after a crash."""

    changed = Signal()
    kept = Signal(object)
    """The EndedClip that is in the tray now."""
    unwanted = Signal(tuple)
    """A clip of a patient who is not open any more; its copy can be deleted."""

    def __init__(self, desk: Desk, series: SeriesOfCameras, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._series = series
        self._waiting: list[EndedClip] = []
        self._tried: EndedClip | None = None
        self.error: Exception | None = None
        """Why the last one could not be kept."""
        desk.draft.patient_changed.connect(self._let_go)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._waiting)

    @property
    def is_trying(self) -> bool:
        """Whether one is on its way into the tray."""
        return self._tried is not None

    def add(self, ended: EndedClip, error: Exception) -> None:
        """Hold one that could not be kept, and why."""
        self._waiting.append(ended)
        self.error = error
        self.changed.emit()

    def try_again(self) -> None:
        """Keep them, one after the other."""
        if self._tried is None and self._waiting:
            self._try(self._waiting[0])

    def _try(self, ended: EndedClip) -> None:
        self._tried, self.error = ended, None
        desk = self._desk
        self._desk.tasks.run_task(
            lambda stop: keep_clip(desk, ended, stop),
            on_result=lambda image: self._put(ended, image),
            on_error=self._note_error,
            on_end=self._end,
        )
        self.changed.emit()

    def _put(self, ended: EndedClip, image: TrayImage) -> None:
        if ended not in self._waiting:  # its patient has gone, or it was given up
            self.unwanted.emit((image,))
            return
        self._waiting.remove(ended)
        # the picture first: at no moment does the open study know of neither
        self._desk.draft.add_images((image,), series_key=self._series.key_for(ended.camera.name))
        forget_clip(self._desk.draft, ended.clip)
        self.kept.emit(ended)

    def _note_error(self, error: Exception) -> None:
        self.error = error

    def _end(self) -> None:
        self._tried = None
        if self.error is None and self._waiting:
            self._try(self._waiting[0])
        else:
            self.changed.emit()

    def give_up(self) -> None:
        """Let go of them; their files are removed when the tray is swept."""
        for ended in self._waiting:
            forget_clip(self._desk.draft, ended.clip)
        self._let_go()

    def _let_go(self) -> None:
        self._waiting = []
        self.changed.emit()
