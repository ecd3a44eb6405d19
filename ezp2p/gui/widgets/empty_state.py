"""A panel without content says in one sentence what would be here, and offers the action."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ezp2p.gui.theme import Theme
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import text_label


class EmptyState(QFrame):
    """An icon, a sentence, and at most one action."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self.setProperty("surface", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = text_label(kind="muted", wraps=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._act: Callable[[], object] = self.update
        self.action = push_button(theme, "", on_click=self._run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addStretch(1)
        layout.addWidget(self._icon)
        layout.addWidget(self.sentence)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        theme.changed.connect(self._paint)
        self._paint()

    def say(self, sentence: str, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        """Explain the emptiness, and offer the way out of it."""
        self.sentence.setText(sentence)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._act = on_action or self.update

    def _run(self) -> None:
        self._act()

    def _paint(self) -> None:
        self._icon.setPixmap(self._theme.pixmap(self._icon_name, "text_muted", 32))
