"""A question where it arose, with a button for each answer; it stands in nobody's way and waits."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ezp2p.gui.theme import Theme, restyle
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.sides import margins

_IN_A_ROW: Final = 3
Answer = tuple[str, Callable[[], object]]


class QuestionBar(QFrame):
    """Hidden until it asks; the first answer is the usual one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = QLabel()
        self._icon.setFixedWidth(theme.pixels(18) + 2)
        self._icon.setAccessibleName("")
        self.sentence = text_label(wraps=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.buttons: list[QPushButton] = []
        self._answers = QVBoxLayout()
        self._answers.setContentsMargins(margins(24, 0, 0, 0))
        self._answers.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._icon)
        top.addWidget(self.sentence, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addLayout(self._answers)
        restyle(self, message="attention")
        theme.changed.connect(self._paint_icon)
        self._paint_icon()
        self.hide()

    def ask(self, sentence: str, answers: Sequence[Answer]) -> None:
        """Ask `sentence`; each answer has its word and what it does."""
        self._forget_buttons()
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        row = QHBoxLayout()
        for number, (word, act) in enumerate(answers):
            if number % _IN_A_ROW == 0:
                row = QHBoxLayout()
                row.setSpacing(8)
                row.addStretch(1)
                self._answers.addLayout(row)
            button = push_button(self._theme, word, on_click=act)
            self.buttons.append(button)
            row.insertWidget(row.count() - 1, button)
        self.show()

    def clear(self) -> None:
        """Nothing is asked any more."""
        self.sentence.clear()
        self.hide()

    def _forget_buttons(self) -> None:
        for button in self.buttons:
            button.deleteLater()
        self.buttons = []
        while (item := self._answers.takeAt(0)) is not None:
            layout = item.layout()
            if layout is not None:
                layout.deleteLater()

    def _paint_icon(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("help-circle-outline", "attention", 18))
