"""Where the patient column goes when the window is narrow: over the pictures, opened by a button."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QStyle, QVBoxLayout, QWidget


class Drawer(QFrame):
    """Floats over the edge of its parent where reading begins, at most `width` wide; holds the folded column."""

    def __init__(self, parent: QWidget, width: int) -> None:
        super().__init__(parent)
        self._over = parent
        self._width = width
        self.setProperty("surface", "drawer")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(-4 if self.isRightToLeft() else 4, 0)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)
        self.hide()

    def take(self, column: QWidget) -> None:
        """Take the column in."""
        self._layout.addWidget(column)
        column.show()

    def place(self, top: int, height: int, *, room: int) -> None:
        """Stand below the banner and above the status line."""
        area = QRect(0, top, min(self._width, room), height)
        self.setGeometry(QStyle.visualRect(self.layoutDirection(), self._over.rect(), area))

    def open(self) -> None:
        """Come to the front."""
        self.show()
        self.raise_()
