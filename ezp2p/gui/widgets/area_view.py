"""A preview on which the part to be scanned is drawn, moved and resized, in millimeters."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.grips import ARROWS, CURSORS, draw_frame, grip_at, moved, resized, shade_around
from ezp2p.model.scanning import ScanArea

_LEAST_MM: Final = 3.0
"""A smaller rectangle was no drawing but a click."""
_MARGIN_PX: Final = 8
_STEP_MM: Final = 1.0


class AreaView(QFrame):
    """A mouse draws, moves and resizes the area; arrow keys move it, with Shift they resize it, Backspace clears it."""

    area_edited = Signal(object)
    """The new ScanArea, or None for all that there is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "image")
        self.setMinimumSize(160, 160)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(tr("Preview of the scan"))
        self.setAccessibleDescription(
            tr(
                "Draw the part to scan with the mouse. "
                "Arrow keys move it, with Shift they resize it, Backspace clears it."
            )
        )
        self._image = QImage()
        self._hint = ""
        self._size_mm = QSizeF()
        self._area: QRectF | None = None
        self._grip = ""
        self._drag: Callable[[QPointF], QRectF] | None = None
        self._before: QRectF | None = None
        theme.changed.connect(self.update)

    @property
    def is_empty(self) -> bool:
        """Whether no preview is shown."""
        return self._image.isNull()

    @property
    def area(self) -> ScanArea | None:
        """The part to be scanned in millimeters from the upper left corner; None for all that there is."""
        if self._area is None:
            return None
        area = self._area
        return ScanArea(*(round(value, 1) for value in (area.left(), area.top(), area.width(), area.height())))

    def show_preview(self, image: QImage, width_mm: float, height_mm: float) -> None:
        """Show what lies in the scanner, `width_mm` by `height_mm`; an area stays where it was."""
        self._image, self._size_mm = image, QSizeF(width_mm, height_mm)
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._image = QImage()
        self.update()

    def set_hint(self, hint: str) -> None:
        """Say what would be here."""
        self._hint = hint
        self.update()

    def set_area(self, area: ScanArea | None) -> None:
        """Show another area; nobody is told."""
        self._area = None if area is None else QRectF(area.left_mm, area.top_mm, area.width_mm, area.height_mm)
        self.update()

    # --- the hand ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an edge or of the whole area, or begin another one."""
        if event.button() != Qt.MouseButton.LeftButton or self.is_empty:
            return
        self._before = self._area
        at = self._to_mm(event.position())
        grip = self._grip_at(event.position())
        area = self._area
        if area is None or not grip:
            self._drag = lambda point: QRectF(at, point).normalized()
        elif grip == "move":
            self._drag = lambda point: moved(area, point - at, self._size_mm)
        else:
            self._drag = lambda point: resized(area, grip, point)
        self._grip = grip

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw, move or resize."""
        if self._drag is None:
            self.setCursor(CURSORS[self._grip_at(event.position())])
            return
        self._area = self._inside(self._drag(self._to_mm(event.position())))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; what is too small to be meant leaves the area as it was."""
        super().mouseReleaseEvent(event)
        if self._drag is None:
            return
        self._drag = None
        if self._area is not None and min(self._area.width(), self._area.height()) < _LEAST_MM:
            self._area = self._before
        if self._area != self._before:
            self.area_edited.emit(self.area)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, resize or clear the area."""
        step = ARROWS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Backspace and self._area is not None:
            self._change(None)
        elif step is not None and self._area is not None:
            resizes = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            by = step * _STEP_MM
            changed = QRectF(self._area.topLeft(), self._area.bottomRight() + by) if resizes else None
            self._change(self._inside(changed) if changed is not None else moved(self._area, by, self._size_mm))
        else:
            super().keyPressEvent(event)

    def _change(self, area: QRectF | None) -> None:
        if area is not None and min(area.width(), area.height()) < _LEAST_MM:
            return
        self._area = area
        self.update()
        self.area_edited.emit(self.area)

    def _grip_at(self, point: QPointF) -> str:
        """The edges near `point` (l, r and t, b), `move` inside the area, empty elsewhere."""
        if self._area is None or self.is_empty:
            return ""
        return grip_at(self._place(self._area), point)

    def _inside(self, area: QRectF) -> QRectF:
        return area.intersected(QRectF(QPointF(), self._size_mm))

    # --- the picture ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the preview, and what is outside the area darker."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self.is_empty:
            painter.setLayoutDirection(QGuiApplication.layoutDirection())
            painter.setPen(self._theme.color("image_text"))
            room = self.rect().adjusted(12, 12, -12, -12)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._hint)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole = self._place(QRectF(QPointF(), self._size_mm))
        painter.drawImage(whole, self._image)
        if self._area is None:
            return
        place = self._place(self._area)
        shade_around(painter, self._theme, whole, place)
        draw_frame(painter, self._theme, place)

    def _scale(self) -> float:
        """Pixels of the screen for each millimeter."""
        if self._size_mm.isEmpty():
            return 1.0
        room = self.rect().adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        return max(0.05, min(room.width() / self._size_mm.width(), room.height() / self._size_mm.height()))

    def _corner(self) -> QPointF:
        size = self._size_mm * self._scale()
        return QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)

    def _place(self, area: QRectF) -> QRectF:
        scale = self._scale()
        return QRectF(self._corner() + area.topLeft() * scale, area.size() * scale)

    def to_widget(self, x_mm: float, y_mm: float) -> QPointF:
        """Where a point of the scanner's glass is shown."""
        return self._corner() + QPointF(x_mm, y_mm) * self._scale()

    def _to_mm(self, point: QPointF) -> QPointF:
        return (point - self._corner()) / self._scale()
