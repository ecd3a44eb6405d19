"""Frames of clips that become pictures of their own: right behind their clip, never with another patient."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from ezp2p.errors import Cancelled
from ezp2p.gui.core import Desk
from ezp2p.gui.tasks import Task
from ezp2p.model.image import TrayImage


class ClipStills(QObject):
    """Takes one at a time."""

    changed = Signal()
    """Whether one is being taken."""
    failed = Signal(Exception)
    unwanted = Signal(tuple)
    """Pictures that came after the patient was changed; their copies can be deleted."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._patients = 0
        self._taken: dict[str, set[str]] = {}
        desk.draft.patient_changed.connect(self._leave_patient)

    @property
    def is_busy(self) -> bool:
        """Whether a picture is on its way."""
        return self._task is not None

    def take(self, clip: TrayImage, number: int) -> None:
        """Make frame `number`, from 0, of `clip` a picture."""
        if self._task is not None:
            return
        services = self._desk.services
        self._task = self._desk.tasks.run_task(
            lambda stop: services.still_of_clip(clip, number, stop=stop),
            on_result=partial(self._keep, clip, self._patients),
            on_error=self._fail,
            on_end=self._end,
        )
        self.changed.emit()

    def _leave_patient(self) -> None:
        self._patients += 1
        self._taken.clear()
        if self._task is not None:
            self._task.ask_to_stop()

    def _keep(self, clip: TrayImage, patients: int, still: TrayImage) -> None:
        if patients != self._patients:
            self.unwanted.emit((still,))
            return
        # what was blackened in the clip is never seen in a picture of it
        still = replace(still, edits=clip.edits)
        draft = self._desk.draft
        home = next((one for one in draft.series if clip.key in [image.key for image in one.images]), None)
        if home is None:  # the clip was taken out meanwhile; what a person took of it is not
            draft.add_images((still,))
            return
        keys = [image.key for image in home.images]
        stills = self._taken.setdefault(clip.key, set())
        place = keys.index(clip.key) + 1
        while keys[place : place + 1] and keys[place] in stills:
            place += 1
        stills.add(still.key)
        with draft.one_act():
            draft.add_images((still,), series_key=home.key)
            draft.move((still.key,), home.key, place)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _end(self) -> None:
        self._task = None
        self.changed.emit()
