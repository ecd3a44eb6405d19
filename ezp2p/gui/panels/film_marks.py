"""What only a person sees on a film: its side marker, and which way the patient is seen."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.form_field import FormField
from ezp2p.gui.widgets.offering import choice_box, offer

SIDES: Final = (
    (mark("Not looked yet"), None),
    (mark("L, left"), "L"),
    (mark("R, right"), "R"),
    (mark("There is none"), ""),
)
ORIENTATIONS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (mark("Not said"), ()),
    (mark("From the front: patient's left at the right"), ("L", "F")),
    (mark("From behind: patient's left at the left"), ("R", "F")),
    (mark("From the side, face to the left"), ("P", "F")),
    (mark("From the side, face to the right"), ("A", "F")),
)
"""How an upright patient is seen, and where rows and columns lead to: Patient Orientation (0020,0020)."""


class FilmMarks(QWidget):
    """Asked anew for each patient: what one film showed says nothing about the next patient's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = choice_box(tr("Side marker on the film"))
        self.seen = choice_box(tr("The patient is seen"))
        self.seen.view().setMinimumWidth(300)
        self.side_field = FormField(tr("Side marker on the film"), self._side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.side_field)
        layout.addWidget(FormField(tr("The patient is seen"), self.seen))
        self.forget()

    @property
    def side(self) -> str | None:
        """L or R; empty where the film has no marker, None where nobody has looked."""
        return SIDES[self._side.currentIndex()][1]

    @property
    def orientation(self) -> tuple[str, ...]:
        """Where its rows and its columns lead to in the patient; empty where nobody said."""
        return ORIENTATIONS[self.seen.currentIndex()][1]

    def set_side(self, side: str | None) -> None:
        """Choose a side."""
        self._side.setCurrentIndex([value for _, value in SIDES].index(side))

    def forget(self) -> None:
        """Nobody has said anything."""
        for box, choices in ((self._side, SIDES), (self.seen, ORIENTATIONS)):
            offer(box, [(tr(words), place) for place, (words, _) in enumerate(choices)], 0)
