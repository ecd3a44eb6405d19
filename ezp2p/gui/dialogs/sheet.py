"""The ground of every dialog: a hairline around it, where the system draws no frame; and the shape that they share."""

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ezp2p.gui.widgets.labels import text_label

_FAINT = 90


class Sheet(QDialog):
    """A dialog with an edge of its own."""

    def column(self, heading: str = "") -> QVBoxLayout:
        """What stands in it from above, begun with its heading; an empty one is left out."""
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        if heading:
            column.addWidget(text_label(heading, "heading"))
        return column

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, then the edge."""
        super().paintEvent(event)
        edge = self.palette().color(self.foregroundRole())
        edge.setAlpha(_FAINT)
        painter = QPainter(self)
        painter.setPen(edge)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def button_line(*buttons: QWidget, before: Sequence[QWidget] = (), hint: str = "") -> QHBoxLayout:
    """The last line of a dialog: what closes it at its end, what does other things, or a hint, at its beginning."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for widget in before:
        line.addWidget(widget)
    if hint:
        line.addWidget(text_label(hint, "hint", wraps=True), 1)
    else:
        line.addStretch(1)
    for button in buttons:
        line.addWidget(button)
    return line
