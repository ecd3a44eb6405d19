"""Work that lasts, shown where it was started: what it is, how far it is, and Cancel."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import text_label

_STEPS: Final = 1000
_PACE_MS: Final = 100
"""From one look of the bar to its next: what comes quicker is not seen, and painting it takes time from the work."""


class BusyBar(QWidget):
    """Hidden while nothing runs."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._newest: tuple[float, str] | None = None
        self._held_of: QWidget | None = None
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(_PACE_MS)
        self._pace.timeout.connect(self._show_newest)
        self.label = text_label(wraps=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel_button = push_button(theme, tr("Cancel"), tip="Esc", on_click=self.cancelled.emit)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.label, 1)
        line.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self.bar)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether something runs."""
        return not self.isHidden()

    def start(self, text: str, *, can_cancel: bool = True) -> None:
        """Show that `text` runs, without knowing how long."""
        self._rest()
        self.label.setText(text)
        self.bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setVisible(can_cancel)
        self.show()

    def hold_focus_of(self, button: QWidget) -> None:
        """Have the keyboard at Cancel while `button` rests; called before it is disabled, and `finish` when it is not.

        Else the keyboard would be at whatever comes next, and a second press would do what nobody wanted.
        """
        if self.window().focusWidget() is button:
            self._held_of = button
            self.cancel_button.setFocus()

    def set_progress(self, part: float, text: str) -> None:
        """Show that `part` of 1 is done: at once, or in a moment where something was shown just now."""
        self._newest = (part, text)
        if not self._pace.isActive():
            self._show_newest()

    def _show_newest(self) -> None:
        if self._newest is None:
            return
        (part, text), self._newest = self._newest, None
        self.bar.setUpdatesEnabled(False)  # else a new value paints all that waits to be painted, at once
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(max(0.0, min(1.0, part)) * _STEPS))
        self.bar.setUpdatesEnabled(True)
        self.label.setText(text)
        self._pace.start()

    def _rest(self) -> None:
        self._newest = None
        self._pace.stop()

    def finish(self) -> None:
        """Nothing runs any more."""
        self._show_newest()
        self._rest()
        if self._held_of is not None and self.window().focusWidget() is self.cancel_button:
            self._held_of.setFocus()
        self._held_of = None
        self.hide()
