"""Closing the window while a scan or an import runs: never without a word."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.question import Choice, Question
from ezp2p.gui.panels.image_tray import ImageTrayPanel
from ezp2p.gui.translation import tr


class Closing(QObject):
    """Asks about what still brings pictures; `close` is called when it was stopped and its last picture has come."""

    def __init__(self, desk: Desk, tray: ImageTrayPanel, window: QWidget, *, close: Callable[[], object]) -> None:
        super().__init__(window)
        self._desk = desk
        self._tray = tray
        self._window = window
        self._close = close
        self._is_waiting = False
        desk.draft.series_changed.connect(self._go_on)

    def ask(self) -> bool:
        """Ask where there is something to ask about; whether there is."""
        draft = self._desk.draft
        if not draft.is_importing or draft.is_restoring:
            return False
        panel = self._tray.scan_panel
        is_scan = panel is not None and panel.run.is_running
        question = Question(
            self._desk.theme,
            title=tr("A scan is running") if is_scan else tr("An import is running"),
            sentence=(
                tr("Where it is stopped, the pages that have come stay, and the others are not scanned.")
                if is_scan
                else tr("Where it is stopped, the pictures that have come stay, and the others are not taken.")
            ),
            choices=(
                Choice(tr("Let it run"), self._stay),
                Choice(tr("Stop it and keep working"), self._tray.cancel),
                Choice(tr("Stop it and close"), self._stop_and_close),
            ),
            parent=self._window,
        )
        question.finished.connect(question.deleteLater)
        question.open()
        return True

    def _stay(self) -> None:
        self._is_waiting = False

    def _stop_and_close(self) -> None:
        self._is_waiting = True
        self._tray.cancel()
        self._go_on()

    def _go_on(self) -> None:
        """It has ended: close when all have heard of it; what it brought and was not sent is asked about then."""
        if self._is_waiting and not self._desk.draft.is_importing:
            self._is_waiting = False
            QTimer.singleShot(0, self, self._close)
