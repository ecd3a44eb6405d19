"""Over a live picture: why it is not live, in shape, color and words, and what can be done about it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ezp2p.gui.theme import Theme, restyle
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import text_label

_ICONS: Final = {
    "done": "check-circle",
    "busy": "timer-sand",
    "attention": "alert",
    "failed": "alert-circle",
}


class LiveNotice(QFrame):
    """Hidden while there is nothing to say; never closed by hand."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = ""
        self._act: Callable[[], object] | None = None
        self._icon = QLabel()
        self._icon.setFixedWidth(20)
        self.sentence = text_label(wraps=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.action = push_button(theme, "", on_click=self._run)
        self.action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.sentence, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(line)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignRight)
        theme.changed.connect(self._paint)
        self.hide()

    @property
    def text(self) -> str:
        """What is said at the moment."""
        return "" if self.isHidden() else self.sentence.text()

    def say(self, kind: str, sentence: str, *, action: str = "", on_action: Callable[[], object] | None = None) -> None:
        """Show `sentence` in one of the four states done, busy, attention, failed; nothing where it is empty."""
        self._act = on_action
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.setVisible(bool(sentence))
        if kind != self._kind:
            self._kind = kind
            restyle(self, message=kind)
            self._paint()

    def _run(self) -> None:
        if self._act is not None:
            self._act()

    def _paint(self) -> None:
        if self._kind:
            self._icon.setPixmap(self._theme.icon(_ICONS[self._kind], self._kind).pixmap(18, 18))
