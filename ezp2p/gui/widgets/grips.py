"""A rectangle that a hand draws, moves and resizes: where it is gripped, and what becomes of it."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ezp2p.gui.theme import Theme

GRIP_PX: Final = 10
"""So near to an edge of a rectangle, a press takes hold of it."""
_SHADE: Final = 160

ARROWS: Final = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
CURSORS: Final = {
    "": Qt.CursorShape.CrossCursor,
    "move": Qt.CursorShape.SizeAllCursor,
    "l": Qt.CursorShape.SizeHorCursor,
    "r": Qt.CursorShape.SizeHorCursor,
    "t": Qt.CursorShape.SizeVerCursor,
    "b": Qt.CursorShape.SizeVerCursor,
    "lt": Qt.CursorShape.SizeFDiagCursor,
    "rb": Qt.CursorShape.SizeFDiagCursor,
    "rt": Qt.CursorShape.SizeBDiagCursor,
    "lb": Qt.CursorShape.SizeBDiagCursor,
}


def grip_at(place: QRectF, point: QPointF) -> str:
    """The edges of `place` near `point` (l, r and t, b), `move` inside it, empty elsewhere; in pixels of a widget."""
    if not place.adjusted(-GRIP_PX, -GRIP_PX, GRIP_PX, GRIP_PX).contains(point):
        return ""
    across = {"l": abs(point.x() - place.left()), "r": abs(point.x() - place.right())}
    down = {"t": abs(point.y() - place.top()), "b": abs(point.y() - place.bottom())}
    edges = "".join(min(side, key=side.__getitem__) for side in (across, down) if min(side.values()) <= GRIP_PX)
    return edges or "move"


def resized(area: QRectF, edges: str, point: QPointF) -> QRectF:
    """`area` with the named edges at `point`; pulled over the opposite edge it turns around."""
    left = point.x() if "l" in edges else area.left()
    right = point.x() if "r" in edges else area.right()
    top = point.y() if "t" in edges else area.top()
    bottom = point.y() if "b" in edges else area.bottom()
    return QRectF(QPointF(left, top), QPointF(right, bottom)).normalized()


def moved(area: QRectF, by: QPointF, room: QSizeF) -> QRectF:
    """`area` moved, as far as `room` goes: it keeps its size."""
    left = min(max(area.left() + by.x(), 0.0), max(0.0, room.width() - area.width()))
    top = min(max(area.top() + by.y(), 0.0), max(0.0, room.height() - area.height()))
    return QRectF(QPointF(left, top), area.size())


def around(whole: QRectF, hole: QRectF) -> tuple[QRectF, ...]:
    """What of `whole` is not `hole`: above, below, left and right of it."""
    return (
        QRectF(whole.topLeft(), QPointF(whole.right(), hole.top())),
        QRectF(QPointF(whole.left(), hole.bottom()), whole.bottomRight()),
        QRectF(QPointF(whole.left(), hole.top()), QPointF(hole.left(), hole.bottom())),
        QRectF(QPointF(hole.right(), hole.top()), QPointF(whole.right(), hole.bottom())),
    )


def shade_around(painter: QPainter, theme: Theme, whole: QRectF, place: QRectF) -> None:
    """Darken what of `whole` is outside `place`."""
    shade = QColor(theme.color("image_ground"))
    shade.setAlpha(_SHADE)
    for part in around(whole, place):
        painter.fillRect(part, shade)


def draw_frame(painter: QPainter, theme: Theme, place: QRectF) -> None:
    """A frame with handles at its corners, seen on every ground."""
    for ink, width in (("image_text", 4.0), ("accent", 2.0)):
        painter.setPen(QPen(theme.color(ink), width))
        painter.drawRect(place)
    painter.setBrush(theme.color("image_text"))
    for x in (place.left(), place.right()):
        for y in (place.top(), place.bottom()):
            painter.drawRect(QRectF(x - 4, y - 4, 8, 8))
