"""A state as shape, color and words, in one line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ezp2p.gui.theme import Theme, restyle
from ezp2p.gui.widgets.labels import text_label

_ICON_PX = 18


class StateLine(QWidget):
    """Hidden where there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name, self._ink = "", ""
        self._icon = QLabel()
        self._icon.setFixedWidth(theme.pixels(_ICON_PX) + 2)
        self.text = text_label(wraps=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(8)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.text, 1)
        theme.changed.connect(self._paint)
        self.hide()

    def say(self, text: str, *, icon: str = "", state: str = "", ink: str = "") -> None:
        """Show `text` in one of the four states done, busy, attention, failed, or in none of them."""
        self._icon_name, self._ink = icon, ink or state or "text_muted"
        self.text.setText(text)
        restyle(self.text, state=state)
        self.setVisible(bool(text))
        self._paint()

    def _paint(self) -> None:
        if self._icon_name:
            self._icon.setPixmap(self._theme.pixmap(self._icon_name, self._ink, _ICON_PX))
