"""The ground of every dialog: a hairline around it, where the system draws no frame."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog

_FAINT = 90


class Sheet(QDialog):
    """A dialog with an edge of its own."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, then the edge."""
        super().paintEvent(event)
        edge = self.palette().color(self.foregroundRole())
        edge.setAlpha(_FAINT)
        painter = QPainter(self)
        painter.setPen(edge)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
