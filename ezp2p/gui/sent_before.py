"""Looks, beside the window, whether pictures of the tray were sent before for another patient."""

from PySide6.QtCore import QObject, QTimer, Signal

from ezp2p.gui.core import Core
from ezp2p.gui.draft import Draft
from ezp2p.gui.tasks import Task, Tasks
from ezp2p.model.image import TrayImage


class SentBefore(QObject):
    """Looks once after each change of the patient and each import; tells the draft what it found."""

    failed = Signal(Exception)

    def __init__(self, services: Core, tasks: Tasks, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._draft = draft
        self._task: Task | None = None
        self._looked_at: tuple[object, ...] = ("", frozenset())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._look)
        draft.study_changed.connect(self._timer.start)
        draft.series_changed.connect(self._timer.start)

    def _look(self) -> None:
        patient_id, images = self._draft.study.patient_id.strip(), self._draft.images
        asked = (patient_id, frozenset(image.key for image in images))
        if asked == self._looked_at or self._draft.is_sending or self._draft.is_importing:
            return
        self._looked_at = asked
        if self._task is not None:
            self._task.cancel()
        if not images or not self._draft.has_patient:
            self._draft.tell_of_others(())
            return
        self._task = self._tasks.run_task(
            lambda _: self._services.sent_for_others(images, patient_id),
            on_result=self._tell,
            on_error=self.failed.emit,
        )

    def _tell(self, images: tuple[TrayImage, ...]) -> None:
        self._draft.tell_of_others(image.key for image in images)
