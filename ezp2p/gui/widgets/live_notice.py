"""Over a live picture: why it is not live, in shape, color and words, and what can be done about it."""

from collections.abc import Callable, Sequence
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

Cure = tuple[str, Callable[[], object]]


class LiveNotice(QFrame):
    """Hidden while there is nothing to say; never closed by hand."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = ""
        self._cures: tuple[Cure, ...] = ()
        self._icon = QLabel()
        self._icon.setFixedWidth(theme.pixels(18) + 2)
        self.sentence = text_label(wraps=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.action = push_button(theme, "", on_click=lambda: self._run(0))
        self.other = push_button(theme, "", kind="quiet", on_click=lambda: self._run(1))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.other, self.action):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.sentence, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(line)
        layout.addLayout(buttons)
        theme.changed.connect(self._paint)
        self.hide()

    @property
    def text(self) -> str:
        """What is said at the moment."""
        return "" if self.isHidden() else self.sentence.text()

    def say(self, kind: str, sentence: str, *, cures: Sequence[Cure] = ()) -> None:
        """Show `sentence` in one of the four states done, busy, attention, failed; nothing where it is empty.

        Of the `cures`, at most two, the first one is the usual one.
        """
        self._cures = tuple(cures)
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        for place, button in enumerate((self.action, self.other)):
            is_offered = place < len(self._cures)
            button.setText(self._cures[place][0] if is_offered else "")
            button.setVisible(is_offered)
        self.setVisible(bool(sentence))
        if kind != self._kind:
            self._kind = kind
            restyle(self, message=kind)
            self._paint()

    def _run(self, place: int) -> None:
        if place < len(self._cures):
            self._cures[place][1]()

    def _paint(self) -> None:
        if self._kind:
            self._icon.setPixmap(self._theme.pixmap(_ICONS[self._kind], self._kind, 18))
