"""One live picture: as large as there is room, dark where it does not live, white for a moment after a still."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.live_notice import LiveNotice

FLASH_MS: Final = 120
_MARGIN_PX: Final = 4
_DARK: Final = QColor(0, 0, 0, 170)
_WHITE: Final = QColor(255, 255, 255, 220)


class LiveView(QFrame):
    """Shows what it is given; `notice` says over it why it is no live picture."""

    resized = Signal()
    """There is other room for the picture."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "image")
        self.setMinimumSize(160, 120)
        self.setAccessibleName(tr("Picture of the camera"))
        self._pixels: NDArray[np.uint8] | None = None
        self._image = QImage()
        self._is_dark = False
        self._is_white = False
        self.painted = 0
        """How many different frames were painted."""
        self._is_new = False
        self._is_covered = False
        self.notice = LiveNotice(theme)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(8, 8, 8, 8)
        self._box.addStretch(1)
        self._box.addWidget(self.notice)

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been shown."""
        return self._pixels is None

    @property
    def is_dark(self) -> bool:
        """Whether what is shown is marked as not live."""
        return self._is_dark

    @property
    def is_flashing(self) -> bool:
        """Whether it answers to a still at this moment."""
        return self._is_white

    @property
    def pixels(self) -> NDArray[np.uint8] | None:
        """What is shown, whole."""
        return self._pixels

    def show_picture(self, pixels: NDArray[np.uint8], image: QImage) -> None:
        """Show `image`, which was made of a whole frame's `pixels`, uint8 (rows, columns, 3) in RGB order."""
        self._is_new |= pixels is not self._pixels  # not where it is the same for other room
        self._pixels, self._image = pixels, image
        self.update()

    def clear(self) -> None:
        """Show nothing: not one frame of what was there before."""
        self._pixels, self._image = None, QImage()
        self.update()

    def darken(self, *, is_dark: bool) -> None:
        """Mark what is shown as not live, or as live."""
        if is_dark != self._is_dark:
            self._is_dark = is_dark
            self.update()

    def flash(self) -> None:
        """Answer that a still was taken."""
        self._is_white = True
        self.update()
        QTimer.singleShot(FLASH_MS, self, self._end_flash)

    def _end_flash(self) -> None:
        self._is_white = False
        self.update()

    @property
    def room(self) -> tuple[int, int]:
        """How many pixels of the screen a picture may have, (width, height)."""
        ratio = self.devicePixelRatioF()
        inside = self.rect().adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        return max(1, round(inside.width() * ratio)), max(1, round(inside.height() * ratio))

    def _scale(self) -> float:
        """Pixels of the window for each of the picture."""
        if self._pixels is None:
            return 1.0
        rows, columns = self._pixels.shape[:2]
        room = self.rect().adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        return float(min(max(1, room.width()) / columns, max(1, room.height()) / rows))

    def place(self) -> QRectF:
        """Where the picture is in this widget."""
        if self._pixels is None:
            return QRectF()
        rows, columns = self._pixels.shape[:2]
        scale = self._scale()
        width, height = columns * scale, rows * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture is painted as large as there is room, as it is until one of that size comes."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, and over it that it is not live."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._image.isNull() or self._is_covered:
            return
        self.painted += self._is_new
        self._is_new = False
        place = self.place()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        if self._is_dark:
            painter.fillRect(place, _DARK)
        if self._is_white:
            painter.fillRect(place, _WHITE)

    def put_over(self, widget: QWidget | None) -> None:
        """Fill it with `widget`, which draws the picture itself; None for the picture."""
        while self._box.count() > 2:  # the stretch and the notice
            item = self._box.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self._is_covered = widget is not None
        if widget is not None:
            self._box.insertWidget(0, widget, 1)
        self._box.setStretch(self._box.count() - 2, 0 if widget is not None else 1)
        self.update()
