"""The pictures of one series as a strip: select, drag to another place, drop pictures from elsewhere."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ezp2p.gui.badges import MOST_SHOWN, Badge
from ezp2p.gui.item_models.images import BADGES_ROLE, PAGES_ROLE, REJECTED_ROLE, THUMBNAIL_ROLE, ImagesModel, keys_in
from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.drop_zone import local_files
from ezp2p.gui.widgets.row_delegate import KEY_ROLE, Index

_TILE: Final = 96
_GAP: Final = 8
_BADGE: Final = 20
_BADGE_ICON: Final = 14
_CHIP: Final = 18
"""Heights on a tile, which grow with the text."""
_FAINT: Final = 0.3
"""How much of a rejected picture is seen."""
_MARKS: Final = frozenset({Qt.Key.Key_K, Qt.Key.Key_P, Qt.Key.Key_U, Qt.Key.Key_X})
"""Keep and reject, not the first letter of a name."""


class ThumbnailDelegate(QStyledItemDelegate):
    """A picture on neutral gray with its number below and its badges above, each an icon and a word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tile = theme.wide(_TILE)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 -- Qt's signature
        """One tile and its gap."""
        return QSize(self._tile + _GAP, self._tile + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the tile."""
        thumbnail = index.data(THUMBNAIL_ROLE)
        if not isinstance(thumbnail, QImage):
            return
        tile = QRect(option.rect.left() + 2, option.rect.top() + 2, self._tile, self._tile)
        tile = QStyle.visualRect(option.direction, option.rect, tile)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(tile, 6, 6)
        painter.setClipPath(outline)
        painter.fillRect(tile, self._theme.color("image_ground"))
        size = thumbnail.size().scaled(tile.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(0, 0), size)
        place.moveCenter(tile.center())
        painter.setOpacity(_FAINT if index.data(REJECTED_ROLE) else 1.0)
        painter.drawImage(place, thumbnail)
        painter.setOpacity(1.0)
        self._paint_chip(painter, tile, str(index.row() + 1))
        pages = index.data(PAGES_ROLE)
        if pages:
            self._paint_chip(painter, tile, str(pages), at_end=True)
        for row, badge in enumerate(index.data(BADGES_ROLE)[:MOST_SHOWN]):
            self._paint_badge(painter, tile, badge, row)
        painter.setClipping(False)
        if is_selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 3))
            painter.drawRoundedRect(tile.adjusted(0, 0, -1, -1), 6, 6)
        painter.restore()

    def _paint_badge(self, painter: QPainter, tile: QRect, badge: Badge, row: int) -> None:
        """An icon and a word on a small plate at the head of the tile, one below the other."""
        painter.setFont(self._theme.font("small", is_bold=True))
        metrics, word = painter.fontMetrics(), tr(badge.word)
        room = tile.width() - 8
        high, side = self._theme.high(_BADGE), self._theme.pixels(_BADGE_ICON)
        before = side + 6
        width = min(room, metrics.horizontalAdvance(word) + before + 8)
        chip = QRect(tile.left() + 4, tile.top() + 4 + row * (high + 2), width, high)
        chip = QStyle.visualRect(painter.layoutDirection(), tile, chip)
        icon = QRect(chip.left() + 3, chip.top() + (high - side) // 2, side, side)
        icon = QStyle.visualRect(painter.layoutDirection(), chip, icon)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(chip, 4, 4)
        self._theme.icon(badge.icon, badge.color).paint(painter, icon)
        painter.setPen(self._theme.color("text"))
        words = QStyle.visualRect(painter.layoutDirection(), chip, chip.adjusted(before, 0, -4, 0))
        shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_chip(self, painter: QPainter, tile: QRect, text: str, *, at_end: bool = False) -> None:
        """A few characters on a small plate at the foot of the tile."""
        font = self._theme.font("small", is_bold=True)
        painter.setFont(font)
        width = max(20, painter.fontMetrics().horizontalAdvance(text) + 10)
        left = tile.right() - 4 - width if at_end else tile.left() + 4
        high = self._theme.high(_CHIP)
        chip = QRect(left, tile.bottom() - 4 - high, width, high)
        chip = QStyle.visualRect(painter.layoutDirection(), tile, chip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(self._theme.color("text"))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), text)


class ThumbnailStrip(QListView):
    """One row of thumbnails that scrolls sideways."""

    files_dropped = Signal(tuple)
    pictures_dropped = Signal(tuple, int)
    picture_selected = Signal(str)
    entered = Signal()
    step_asked = Signal(int)

    def __init__(self, theme: Theme, model: ImagesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tile = theme.wide(_TILE)
        self._drop_row: int | None = None
        self.setProperty("kind", "strip")
        self.setModel(model)
        self.setItemDelegate(ThumbnailDelegate(theme, self))
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSelectionRectVisible(True)
        self._kept: tuple[tuple[str, ...], str] = ((), "")
        self._is_restoring = False
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._restore_selection)
        model.modelReset.connect(self._fit)
        model.rowsInserted.connect(self._fit)
        self.horizontalScrollBar().rangeChanged.connect(self._fit)
        self._fit()
        self.setAccessibleName(tr("Pictures of this series"))
        self.selectionModel().currentChanged.connect(lambda index, _: self._tell(index))
        self.clicked.connect(self._tell)

    def selected_keys(self) -> tuple[str, ...]:
        """The keys of the selected pictures, in their order."""
        return tuple(index.data(KEY_ROLE) for index in sorted(self.selectedIndexes(), key=lambda one: one.row()))

    def select_keys(self, keys: Sequence[str], *, current: str = "") -> None:
        """Select these pictures, as far as they are here; `current` is the one that the keyboard is at."""
        model, selection = self.model(), self.selectionModel()
        selection.clearSelection()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            key = index.data(KEY_ROLE)
            if key in keys:
                selection.select(index, QItemSelectionModel.SelectionFlag.Select)
            if key == current:
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _keep_selection(self) -> None:
        index = self.currentIndex()
        self._kept = (self.selected_keys(), index.data(KEY_ROLE) if index.isValid() else "")

    def _restore_selection(self) -> None:
        """What was selected stays so by its key, whatever came, went or moved; nobody chose anything new."""
        keys, current = self._kept
        self._is_restoring = True
        self.select_keys(keys, current=current)
        self._is_restoring = False

    def _fit(self) -> None:
        """As high as a tile, and a scroll bar where there is one; low while empty."""
        bar = 14 if self.horizontalScrollBar().maximum() > 0 else 0
        self.setFixedHeight(self._tile + 8 + bar if self.model().rowCount() else 40)

    def _tell(self, index: Index) -> None:
        if index.isValid() and not self._is_restoring:
            self.picture_selected.emit(index.data(KEY_ROLE))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls sideways."""
        bar = self.horizontalScrollBar()
        delta = event.angleDelta()
        if bar.maximum() == 0:
            event.ignore()
            return
        sideways = -delta.x() if self.isRightToLeft() else delta.x()
        bar.setValue(bar.value() - (delta.y() or sideways))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with up or down moves to the neighboring series; everything else as in any list.

        The keys that keep and reject are left to the panel around.
        """
        if event.key() in _MARKS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            event.ignore()
            return
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.step_asked.emit(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    # --- dropping ---------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take our pictures and files."""
        if keys_in(event.mimeData()) or local_files(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would come."""
        if keys_in(event.mimeData()):
            self._drop_row = self._row_at(event.position().toPoint())
            self.viewport().update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        super().dragLeaveEvent(event)
        self._drop_row = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them; the model is changed by the draft, not by the view."""
        row = self._row_at(event.position().toPoint())
        self._drop_row = None
        keys, files = keys_in(event.mimeData()), local_files(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if keys:
            self.pictures_dropped.emit(keys, row)
            self.select_keys(keys)
        elif files:
            self.files_dropped.emit(files)

    def _row_at(self, point: QPoint) -> int:
        rows = self.model().rowCount()
        for row in range(rows):
            middle = self.visualRect(self.model().index(row, 0)).center().x()
            if point.x() > middle if self.isRightToLeft() else point.x() < middle:
                return row
        return rows

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tiles, and where a drop would come."""
        super().paintEvent(event)
        if self._drop_row is None:
            return
        painter = QPainter(self.viewport())
        x = min(max(0, self._drop_x(self._drop_row) - 2), self.viewport().width() - 3)
        painter.fillRect(QRect(x, 0, 3, self._tile + 4), self._theme.color("accent"))

    def _drop_x(self, row: int) -> int:
        """Where the tile of `row` begins, or the last one ends."""
        last = self.model().rowCount() - 1
        if last < 0:
            return self.viewport().width() - 2 if self.isRightToLeft() else 2
        tile = self.visualRect(self.model().index(min(row, last), 0))
        is_at_left = (row <= last) is not self.isRightToLeft()
        return tile.left() if is_at_left else tile.right()
