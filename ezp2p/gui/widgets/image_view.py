"""The large view of one picture, on neutral gray: fits the room, or one screen pixel for each of its own."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QWidget

from ezp2p.gui.translation import tr
from ezp2p.imaging.thumbnail import fitting

_ZOOM_STEP = 1.25
_ZOOM_LIMIT = 16.0
FIT_SIDE = 2048
_LEAST_SIDE = 256


def image_of(array: NDArray[np.uint8]) -> QImage:
    """An image of its own for `array`, (rows, columns) or (rows, columns, 3) in RGB order, uint8."""
    array = np.ascontiguousarray(array)
    rows, columns = array.shape[:2]
    is_gray = array.ndim == 2
    shape = QImage.Format.Format_Grayscale8 if is_gray else QImage.Format.Format_RGB888
    image = QImage(columns, rows, shape)
    # numpy lets the window go on while it copies; QImage.copy does not
    lines = np.frombuffer(image.bits(), np.uint8).reshape(rows, image.bytesPerLine())
    lines[:, : columns * (1 if is_gray else 3)] = array.reshape(rows, -1)
    return image


ViewImages: TypeAlias = tuple[QImage, tuple[QImage, ...]]
"""A whole picture, and smaller ones of it."""


def images_for_view(whole: NDArray[np.uint8], fitted: NDArray[np.uint8]) -> ViewImages:
    """The whole picture, and smaller ones: that which fits a screen, and from there each half as long.

    Made beside the window, so that drawing is quick; a picture that is drawn at a fraction of its size would show lines
    that are not there, and leave out thin ones.
    """
    image = image_of(whole)
    smaller = [image if fitted is whole else image_of(fitted)]
    while (side := max(fitted.shape[:2]) // 2) >= _LEAST_SIDE:
        fitted = fitting(fitted, longest_side=side)
        smaller.append(image_of(fitted))
    return image, tuple(smaller)


class ImageView(QFrame):
    """Wheel zooms at the pointer, dragging moves, a double click changes between fitting and full size."""

    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "image")
        self.setMinimumSize(160, 120)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(tr("Large view of the picture"))
        self._whole = QImage()
        self._smaller: tuple[QImage, ...] = ()
        self._size = QSize()
        self._zoom = 0.0  # 0 fits
        self._center = QPointF()
        self._grabbed: QPointF | None = None

    @property
    def is_empty(self) -> bool:
        """Whether no picture is shown."""
        return self._whole.isNull()

    def show_images(self, whole: QImage, smaller: tuple[QImage, ...]) -> None:
        """Show a picture, fitting."""
        self._whole, self._smaller, self._size = whole, smaller, whole.size()
        self.fit()

    def change_images(self, whole: QImage, smaller: tuple[QImage, ...]) -> None:
        """Show the next frame of what is shown: zoom and place stay, unless its size is another one."""
        if whole.size() == self._size:
            self._whole, self._smaller = whole, smaller
            self.update()
        else:
            self.show_images(whole, smaller)

    def show_preview(self, preview: QImage, columns: int, rows: int) -> None:
        """Show a thumbnail where the picture of `columns` by `rows` pixels will be."""
        self._whole, self._smaller = preview, ()
        self._size = QSize(columns, rows)
        self.fit()

    def clear(self) -> None:
        """Show nothing."""
        self.show_images(QImage(), ())

    def fit(self) -> None:
        """Show the whole picture."""
        self._zoom = 0.0
        self._center = QPointF(self._size.width() / 2, self._size.height() / 2)
        self.update()
        self.zoom_changed.emit()

    def percent(self) -> int:
        """Screen pixels for each hundred pixels of the picture."""
        return round(self._scale() * self.devicePixelRatioF() * 100) if not self.is_empty else 0

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """Zoom so that the point `at` of the widget stays where it is."""
        if self.is_empty:
            return
        at = at or QPointF(self.rect().center())
        fixed = self._to_picture(at)
        fitting = self._fitting()
        self._zoom = 0.0 if scale <= fitting else min(scale, _ZOOM_LIMIT)
        if self._zoom:
            offset = at - QPointF(self.width() / 2, self.height() / 2)
            self._center = fixed - offset / self._zoom
            self._keep_inside()
            self.update()
            self.zoom_changed.emit()
        else:
            self.fit()

    def show_full_size(self) -> None:
        """One pixel of the screen for each of the picture, about the middle."""
        self.zoom_to(1.0 / self.devicePixelRatioF())

    def zoom_by(self, steps: float) -> None:
        """Zoom in or out about the middle."""
        self.zoom_to(self._scale() * _ZOOM_STEP**steps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fits is shown at another size."""
        super().resizeEvent(event)
        if not self._zoom:
            self.zoom_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        self.zoom_to(self._scale() * _ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.take_hold(event.position())

    def take_hold(self, at: QPointF) -> None:
        """Move the picture with the mouse until its button is let go; there is nothing to move while it fits."""
        if self._zoom:
            self._grabbed = at
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    @property
    def is_held(self) -> bool:
        """Whether the mouse moves the picture."""
        return self._grabbed is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture."""
        if self._grabbed is not None:
            self._center -= (event.position() - self._grabbed) / self._scale()
            self._grabbed = event.position()
            self._keep_inside()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        super().mouseReleaseEvent(event)
        self._grabbed = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change between the whole picture and full size."""
        if self._zoom:
            self.fit()
        else:
            self.zoom_to(1.0 / self.devicePixelRatioF(), event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part that can be seen."""
        super().paintEvent(event)
        if self.is_empty:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._scale() < 2)
        source = self._source()
        shrunk = source.width() / self._size.width()
        area = QRectF(self.contentsRect())
        corner = self._to_picture(area.topLeft())
        end = self._to_picture(area.bottomRight())
        part = QRectF(corner, end).intersected(QRectF(QPointF(), self._size.toSizeF()))
        place = QRectF(self._to_widget(part.topLeft()), self._to_widget(part.bottomRight()))
        painter.drawImage(place, source, QRectF(part.topLeft() * shrunk, part.size() * shrunk))

    def _source(self) -> QImage:
        """The smallest that has a pixel for each of the screen."""
        needed = self._size.width() * self._scale() * self.devicePixelRatioF()
        enough = [image for image in self._smaller if image.width() >= needed]
        return enough[-1] if enough else self._whole

    def _fitting(self) -> float:
        if self.is_empty:
            return 1.0
        room_wide, room_high = max(1, self.width() - 8), max(1, self.height() - 8)
        return min(room_wide / self._size.width(), room_high / self._size.height(), 4.0)

    def _scale(self) -> float:
        return self._zoom or self._fitting()

    def _to_picture(self, point: QPointF) -> QPointF:
        return self._center + (point - QPointF(self.width() / 2, self.height() / 2)) / self._scale()

    def _to_widget(self, point: QPointF) -> QPointF:
        return (point - self._center) * self._scale() + QPointF(self.width() / 2, self.height() / 2)

    def _keep_inside(self) -> None:
        self._center.setX(min(max(self._center.x(), 0.0), float(self._size.width())))
        self._center.setY(min(max(self._center.y(), 0.0), float(self._size.height())))
