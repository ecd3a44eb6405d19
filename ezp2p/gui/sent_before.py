"""Looks, beside the window, whether pictures of the tray were sent before, and for whom: nothing goes before."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from ezp2p.gui.core import Core
from ezp2p.gui.doubts import ToCompare
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
        self._looked_at: ToCompare = ("", frozenset())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._look)
        draft.study_changed.connect(self._timer.start)
        draft.series_changed.connect(self._timer.start)
        draft.patient_changed.connect(self._forget)

    def _forget(self) -> None:
        """What was known went with the patient, even if the next one has the same ID."""
        self._looked_at = ("", frozenset())
        self._timer.start()

    def _look(self) -> None:
        draft = self._draft
        if draft.is_sending or draft.is_importing:
            return
        asked = draft.to_compare
        if asked == self._looked_at:
            return
        self._looked_at = asked
        if self._task is not None:
            self._task.cancel()
        if draft.is_compared:  # of more pictures than are there now, or there is nobody to compare with
            return
        services, images, patient_id = self._services, draft.images, asked[0]
        self._task = self._tasks.run_task(
            lambda _: (
                _keys(services.sent_for_others(images, patient_id)),
                _keys(services.sent_for(images, patient_id)),
            ),
            on_result=lambda found: draft.tell_of_sent(found, asked),
            on_error=lambda error: self._fail(error, asked),
        )

    def _fail(self, error: Exception, asked: ToCompare) -> None:
        """It is said that nobody knows; what cannot be asked is no reason not to send, what was known before is."""
        self.failed.emit(error)
        self._draft.tell_of_sent(None, asked)


def _keys(images: Iterable[TrayImage]) -> frozenset[str]:
    return frozenset(image.key for image in images)
