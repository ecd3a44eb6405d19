"""The edits of a picture as chips in their order: each can be changed again, or taken back."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QWidget

from ezp2p.gui.edit_words import edit_in_words
from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.buttons import icon_button, push_button
from ezp2p.gui.widgets.labels import text_label
from ezp2p.model.edits import Edits, Mirror, QuarterTurn

_HEIGHT: Final = 34
_BAR_PX: Final = 12


class EditChips(QScrollArea):
    """One line that scrolls sideways."""

    edit_opened = Signal(int)
    edit_removed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words: list[QPushButton | QLabel] = []
        self.crosses: list[QToolButton] = []
        self.setAccessibleName(tr("Edits of this picture"))
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(theme.high(_HEIGHT))
        self.horizontalScrollBar().rangeChanged.connect(self._fit)
        self._edits: Edits = ()
        self._show()

    def show_edits(self, edits: Edits) -> None:
        """Show these; the last one is in sight."""
        if edits != self._edits:
            self._edits = edits
            self._show()

    def _show(self) -> None:
        self.words, self.crosses = [], []
        inside = QWidget()
        line = QHBoxLayout(inside)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for place in range(len(self._edits)):
            line.addWidget(self._chip(place))
        line.addStretch(1)
        self.setWidget(inside)

    def _fit(self, _: int, most: int) -> None:
        """The last edit is in sight, and the bar has room."""
        self.setFixedHeight(self._theme.high(_HEIGHT) + (_BAR_PX if most > 0 else 0))
        self.horizontalScrollBar().setValue(most)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls sideways."""
        bar, delta = self.horizontalScrollBar(), event.angleDelta()
        sideways = -delta.x() if self.isRightToLeft() else delta.x()
        bar.setValue(bar.value() - (delta.y() or sideways))
        event.accept()

    def _chip(self, place: int) -> QFrame:
        edit = self._edits[place]
        words = edit_in_words(edit)
        chip = QFrame()
        chip.setProperty("surface", "segments")
        line = QHBoxLayout(chip)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        name: QPushButton | QLabel
        if isinstance(edit, QuarterTurn | Mirror):  # there is nothing to set
            name = text_label(words)
            line.addSpacing(8)
        else:
            name = push_button(
                self._theme, words, kind="quiet", tip=tr("Change it"), on_click=partial(self.edit_opened.emit, place)
            )
            name.setProperty("size", "narrow")
            name.setAccessibleName(tr("{edit}: change it", edit=words))
        cross = icon_button(
            self._theme,
            tr("Take back: {edit}", edit=words),
            icon="close",
            kind="quiet",
            on_click=partial(self.edit_removed.emit, place),
        )
        line.addWidget(name)
        line.addWidget(cross)
        self.words.append(name)
        self.crosses.append(cross)
        return chip
