"""The frames of a clip on a line: where it stands, and which part of it is taken."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr
from ezp2p.model.image import FrameRange

_HEIGHT: Final = 32
_MARGIN: Final = 12
_HANDLE: Final = 7.0
_BRACKET: Final = 9.0


class ClipSlider(QSlider):
    """A press goes to the frame beneath it. What is cut off is a thin line, what is taken a thick one in brackets."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._part: FrameRange | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(tr("Frame of the clip"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def part(self) -> FrameRange | None:
        """The part of the clip that is shown as taken; None for all of it."""
        return self._part

    def show_part(self, part: FrameRange | None) -> None:
        """Show which part of the clip is taken."""
        self._part = part
        self.update()

    def sizeHint(self) -> QSize:
        """As high as any target."""
        return QSize(160, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Wide enough to be dragged."""
        return QSize(80, _HEIGHT)

    def x_of(self, number: int) -> float:
        """Where frame `number` is, in pixels from the left."""
        return _MARGIN + (self.width() - 2 * _MARGIN) * number / max(1, self.maximum())

    def _frame_at(self, point: QPoint) -> int:
        part = (point.x() - _MARGIN) / max(1, self.width() - 2 * _MARGIN)
        return round(min(max(part, 0.0), 1.0) * self.maximum())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._frame_at(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along."""
        if self.isSliderDown():
            self.setValue(self._frame_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 -- Qt's signature
        """Stay there."""
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        """Draw the line, the part that is taken, and where it stands."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        line = self._theme.color("input_border")
        if self._part is None:
            self._draw_bar(painter, 0, self.maximum(), thickness=4)
        else:
            painter.setPen(QPen(line, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(self.x_of(0), middle), QPointF(self.x_of(self.maximum()), middle))
            self._draw_bar(painter, self._part.first, self._part.last, thickness=6)
            self._draw_brackets(painter, self._part)
        painter.setPen(QPen(self._theme.color("text" if self.hasFocus() else "raised"), 2))
        painter.setBrush(self._theme.color("accent"))
        painter.drawEllipse(QPointF(self.x_of(self.value()), middle), _HANDLE, _HANDLE)

    def _draw_bar(self, painter: QPainter, first: int, last: int, *, thickness: int) -> None:
        left, right = self.x_of(first), self.x_of(last)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("input_border"))
        bar = QRectF(left, (self.height() - thickness) / 2, max(1.0, right - left), thickness)
        painter.drawRoundedRect(bar, thickness / 2, thickness / 2)

    def _draw_brackets(self, painter: QPainter, part: FrameRange) -> None:
        """Their feet lead into what is taken."""
        painter.setPen(QPen(self._theme.color("text"), 2))
        middle = self.height() / 2
        for x, foot in ((self.x_of(part.first), 4.0), (self.x_of(part.last), -4.0)):
            top, bottom = middle - _BRACKET, middle + _BRACKET
            painter.drawPolyline([
                QPointF(x + foot, top),
                QPointF(x, top),
                QPointF(x, bottom),
                QPointF(x + foot, bottom),
            ])
