"""The search for cameras beside the window, with its progress and its message, wherever a person chooses one."""

from PySide6.QtCore import QObject, Signal

from ezp2p.gui.core import Desk
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.busy_bar import BusyBar
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.model.camera import CameraDevice
from ezp2p.workflows.background import Stop


class CameraFinder(QObject):
    """One search at a time. Whoever has it gives `busy` and `message` their places."""

    began = Signal()
    found = Signal(tuple)
    """The CameraDevices that are there now; not after a cancel."""
    ended = Signal()
    """Whatever came of it; the last signal of a search."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self.busy = BusyBar(desk.theme)
        self.busy.cancelled.connect(self.cancel)
        self.message = MessageBar(desk.theme)

    @property
    def is_busy(self) -> bool:
        """Whether it searches."""
        return self._task is not None

    def search(self) -> None:
        """Look which cameras there are, unless that goes on already."""
        if self._task is not None:
            return
        services = self._desk.services

        def look(stop: Stop) -> tuple[CameraDevice, ...]:
            return tuple(services.cameras.devices(stop=stop))

        self.message.clear()
        self.busy.start(tr("Searching for cameras…"))
        self._task = self._desk.tasks.run_task(
            look, on_result=self.found.emit, on_error=self.message.show_error, on_end=self._finish
        )
        self.began.emit()

    def cancel(self) -> None:
        """Stop the search."""
        if self._task is not None:
            self._task.cancel()

    def _finish(self) -> None:
        self._task = None
        self.busy.finish()
        self.ended.emit()
