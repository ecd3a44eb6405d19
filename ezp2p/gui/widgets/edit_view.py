"""The large view with what a hand does to edit: a rectangle with handles, a place pointed at, a window dragged."""

from collections.abc import Callable
from enum import Enum, auto
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.grips import ARROWS, CURSORS, draw_frame, grip_at, moved, resized, shade_around
from ezp2p.gui.widgets.image_view import ImageView
from ezp2p.model.edits import Region

_LEAST_PX: Final = 4
"""Of the screen: a smaller rectangle was no drawing but a click."""
_STEP_PART: Final = 100
"""An arrow key moves by the longer side of the picture divided by this."""
_HELP: Final = mark("Arrow keys move it, with Shift they resize it, Enter takes it, Esc leaves.")


class Hand(Enum):
    """What the left button does."""

    LOOK = auto()
    """It moves the picture."""
    AREA = auto()
    """It draws, moves and resizes a rectangle."""
    PLACE = auto()
    """It says where something goes."""


class EditView(ImageView):
    """Rectangles and places are in pixels of the picture that is shown. The middle button always moves it."""

    area_changed = Signal()
    area_drawn = Signal()
    """The hand has let go of it."""
    confirmed = Signal()
    """Enter."""
    place_pointed = Signal(QPointF)
    place_moved = Signal(QPointF)
    """By so many pixels, by a key."""
    place_chosen = Signal()
    """The hand has let go."""
    window_dragged = Signal(QPointF)
    """By so many pixels of the screen since the last one."""
    window_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hand = Hand.LOOK
        self._area: QRectF | None = None
        self._before: QRectF | None = None
        self._shades_outside = False
        self._drag: Callable[[QPointF], QRectF] | None = None
        self._is_pointing = False
        self._window_from: QPointF | None = None
        self.setMouseTracking(True)

    # --- what is asked of it --------------------------------------------------------------------------------------

    def give_hand(self, hand: Hand, *, shades_outside: bool = False) -> None:
        """The left button does that from now on; nothing is drawn yet."""
        self._hand, self._shades_outside = hand, shades_outside
        self._area = self._drag = None
        self._is_pointing = False
        is_tool = hand is not Hand.LOOK
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_tool else Qt.FocusPolicy.NoFocus)
        self.setAccessibleDescription(tr(_HELP) if is_tool else "")
        self.unsetCursor()
        self.update()

    @property
    def hand(self) -> Hand:
        """What the left button does."""
        return self._hand

    def set_area(self, area: QRectF | None) -> None:
        """Show another rectangle; nobody is told."""
        self._area = area
        self.update()

    def region(self, *, outward: bool) -> Region | None:
        """The rectangle in whole pixels of the picture, rounded or, where it must hide, to its outside."""
        if self._area is None or self.is_empty:
            return None
        area, (columns, rows) = self._area, (self._size.width(), self._size.height())
        low, high = (floor, ceil) if outward else (round, round)
        left, top = min(max(0, low(area.left())), columns - 1), min(max(0, low(area.top())), rows - 1)
        right, bottom = min(columns, high(area.right())), min(rows, high(area.bottom()))
        return Region(left, top, max(1, right - left), max(1, bottom - top))

    @property
    def whole(self) -> QRectF:
        """All of the picture."""
        return QRectF(QPointF(), self._size.toSizeF())

    # --- the hand -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin what this button does here."""
        button, at = event.button(), event.position()
        if self.is_empty:
            return
        if button == Qt.MouseButton.RightButton:
            self._window_from = at
        elif button == Qt.MouseButton.MiddleButton:
            self.take_hold(at)
        elif button == Qt.MouseButton.LeftButton and self._hand is Hand.AREA:
            self._begin_area(at)
        elif button == Qt.MouseButton.LeftButton and self._hand is Hand.PLACE:
            self._is_pointing = True
            self.place_pointed.emit(self._to_picture(at))
        else:
            super().mousePressEvent(event)

    def _begin_area(self, at: QPointF) -> None:
        self._before = area = self._area
        start = self._kept_in(self._to_picture(at))
        grip = self._grip_at(at)
        if area is None or not grip or (grip == "move" and area == self.whole):
            self._drag = lambda point: QRectF(start, point).normalized()
        elif grip == "move":
            self._drag = lambda point: moved(area, point - start, self._room)
        else:
            self._drag = lambda point: resized(area, grip, point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        at = event.position()
        if self._window_from is not None:
            self.window_dragged.emit(at - self._window_from)
            self._window_from = at
        elif self._drag is not None:
            self._area = self._drag(self._kept_in(self._to_picture(at))).intersected(self.whole)
            self.update()
            self.area_changed.emit()
        elif self._is_pointing:
            self.place_pointed.emit(self._to_picture(at))
        else:
            super().mouseMoveEvent(event)
            self._show_cursor(at)

    def _show_cursor(self, at: QPointF) -> None:
        if self._hand is Hand.AREA and not self.is_held:
            self.setCursor(CURSORS[self._grip_at(at)])
        elif self._hand is Hand.PLACE and not self.is_held:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a rectangle that is too small to be meant is not taken."""
        super().mouseReleaseEvent(event)
        if self._window_from is not None and event.button() == Qt.MouseButton.RightButton:
            self._window_from = None
            self.window_chosen.emit()
        elif self._drag is not None:
            self._end_area()
        elif self._is_pointing:
            self._is_pointing = False
            self.place_chosen.emit()

    def _end_area(self) -> None:
        self._drag = None
        area = self._area
        if area is not None and min(area.width(), area.height()) * self._scale() < _LEAST_PX:
            self._area = self._before
        self.update()
        if self._area != self._before:
            self.area_changed.emit()
            self.area_drawn.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change between the whole picture and full size; not while something is drawn."""
        if self._hand is Hand.LOOK:
            super().mouseDoubleClickEvent(event)
        else:
            self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same by keys."""
        arrow = ARROWS.get(Qt.Key(event.key()))
        if self._hand is Hand.LOOK or self.is_empty:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.confirmed.emit()
        elif arrow is None:
            super().keyPressEvent(event)
        else:
            step = arrow * max(1, round(max(self._size.width(), self._size.height()) / _STEP_PART))
            self._step(step, resizes=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _step(self, step: QPointF, *, resizes: bool) -> None:
        if self._hand is Hand.PLACE:
            self.place_moved.emit(step)
            return
        area = self._area
        if area is None:
            area, step = _middle_of(self.whole), QPointF()
        changed = QRectF(area.topLeft(), area.bottomRight() + step) if resizes else moved(area, step, self._room)
        changed = changed.intersected(self.whole)
        if min(changed.width(), changed.height()) >= 1:
            self._area = changed
            self.update()
            self.area_changed.emit()

    # --- the picture ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, and the rectangle on it."""
        super().paintEvent(event)
        if self._area is None or self.is_empty:
            return
        painter = QPainter(self)
        place = self.place_of(self._area)
        if self._shades_outside:
            shade_around(painter, self._theme, self.place_of(self.whole), place)
        draw_frame(painter, self._theme, place)

    def place_of(self, area: QRectF) -> QRectF:
        """Where a rectangle of the picture is shown."""
        return QRectF(self._to_widget(area.topLeft()), self._to_widget(area.bottomRight()))

    def _grip_at(self, at: QPointF) -> str:
        return grip_at(self.place_of(self._area), at) if self._area is not None else ""

    @property
    def _room(self) -> QSizeF:
        return self._size.toSizeF()

    def _kept_in(self, point: QPointF) -> QPointF:
        """`point`, or the nearest one of the picture."""
        return QPointF(
            min(max(point.x(), 0.0), float(self._size.width())), min(max(point.y(), 0.0), float(self._size.height()))
        )


def _middle_of(whole: QRectF) -> QRectF:
    """Where a rectangle begins that is made by keys."""
    part = QRectF(0, 0, max(1.0, whole.width() / 4), max(1.0, whole.height() / 4))
    part.moveCenter(whole.center())
    return part
