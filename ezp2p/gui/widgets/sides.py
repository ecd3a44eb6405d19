"""Room around things, said by where a line of text begins and ends: Qt's own margins know left and right alone."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins whose `start` is at the side where the window's language begins its lines."""
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QMargins(end, top, start, bottom) if is_mirrored else QMargins(start, top, end, bottom)
