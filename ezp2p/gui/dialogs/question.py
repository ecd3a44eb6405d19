"""A question where a person must decide now; the safe answer is the one that Esc and Enter give."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ezp2p.gui.dialogs.sheet import Sheet, button_line
from ezp2p.gui.theme import Theme
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import text_label

_LEAST_PX = 432


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer: its words, and what follows."""

    text: str
    act: Callable[[], object]
    is_dangerous: bool = False


class Question(Sheet):
    """A title, a sentence, what helps to decide, and the answers.

    The first answer is the one that Enter gives. Esc gives it too, or the one at the place `escape`.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        title: str,
        sentence: str,
        choices: Sequence[Choice],
        content: QWidget | None = None,
        escape: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("EzP2P")
        self.setModal(True)
        self._choices = tuple(choices)
        self._escape = escape
        self.buttons: list[QPushButton] = []
        layout = self.column(title)
        # not a minimum of the dialog: that one would count instead of what the answers need
        layout.addStrut(_LEAST_PX)
        layout.addWidget(text_label(sentence, wraps=True))
        if content is not None:
            layout.addWidget(content)
        layout.addSpacing(8)
        layout.addLayout(button_line(*(self._make_button(theme, place) for place in [*range(1, len(choices)), 0])))
        self.buttons[-1].setDefault(True)
        self.buttons[-1].setFocus()

    def _make_button(self, theme: Theme, place: int) -> QPushButton:
        choice = self._choices[place]
        kind = "primary" if place == 0 else "danger" if choice.is_dangerous else ""
        button = push_button(theme, choice.text, kind=kind, on_click=lambda: self._answer(choice))
        self.buttons.append(button)
        return button

    def _answer(self, choice: Choice) -> None:
        self.done(QDialog.DialogCode.Accepted)
        choice.act()

    def reject(self) -> None:
        """Esc gives the safe answer."""
        super().reject()
        self._choices[self._escape].act()


def card(lines: Sequence[str]) -> QWidget:
    """An identity, the name above the rest."""
    frame = QFrame()
    frame.setProperty("surface", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 12, 12, 12)
    column.setSpacing(4)
    for place, line in enumerate(lines):
        column.addWidget(text_label(line, "heading" if place == 0 else "", wraps=True))
    return frame


def side_by_side(left: tuple[str, Sequence[str]], right: tuple[str, Sequence[str]]) -> QWidget:
    """Two identities beside each other, line by line; lines that differ stand out."""
    both = QWidget()
    line = QHBoxLayout(both)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    for (head, lines), others in ((left, right[1]), (right, left[1])):
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(4)
        column.addWidget(text_label(head, "field"))
        for place, (text, other) in enumerate(zip(lines, others, strict=True)):
            label = text_label(text, "heading" if place == 0 else "", wraps=True)
            if text != other:
                label.setProperty("state", "attention")
            column.addWidget(label)
        line.addWidget(card, 1)
    return both
