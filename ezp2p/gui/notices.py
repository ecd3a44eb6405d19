"""What becomes of the outbox while nobody looks at the window: the system tells it, in numbers and without a name."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr, tr_count
from ezp2p.model.delivery import OutboxSummary


class Notices(QObject):
    """Tells that pictures need a person, and that all of them are stored; nothing while the window is in front."""

    said = Signal(str)

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._before: OutboxSummary | None = None
        self._icon: QSystemTrayIcon | None = None
        self.said.connect(self._show)

    def look(self, summary: OutboxSummary | None) -> None:
        """Compare with what was known before; None where nobody counted."""
        before, self._before = self._before, summary
        if before is None or summary is None or self._window.isActiveWindow():
            return
        if summary.needs_you > before.needs_you:
            self.said.emit(tr_count("{count} picture needs you.", "{count} pictures need you.", summary.needs_you))
        elif _open(before) and not _open(summary) and summary.stored_today > before.stored_today:
            self.said.emit(tr("Everything that was sent is stored."))

    def _show(self, sentence: str) -> None:
        """Beside the clock where the system has a place there; the task bar's entry asks for attention, too."""
        QApplication.alert(self._window)
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._theme.icon("tray-arrow-up", "accent"), self)
            self._icon.setToolTip("EzP2P")
            self._icon.messageClicked.connect(self._come_forward)
            self._icon.activated.connect(self._come_forward)
        self._icon.show()
        self._icon.showMessage("EzP2P", sentence, self._icon.icon())

    def _come_forward(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()


def _open(summary: OutboxSummary) -> int:
    return summary.on_the_way + summary.waiting
