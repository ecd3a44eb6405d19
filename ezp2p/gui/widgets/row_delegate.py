"""A row of a list in two lines: what leads, a title with its mark, and a quieter line beneath; or two of these."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
KEY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2
_PAD: Final = 8
_WRAP: Final = int(Qt.TextFlag.TextWordWrap)

Index = QModelIndex | QPersistentModelIndex
_Place = Callable[[QRect], QRect]
"""Where what is laid out from the left is in the language that is read."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one row shows. `mark` is a short word in the color of the token `mark_ink`."""

    title: str
    subtitle: str = ""
    leading: str = ""
    mark: str = ""
    mark_ink: str = "attention"
    icon: str = ""
    icon_ink: str = "text_muted"
    is_chosen: bool = False
    is_muted: bool = False
    details: str = ""
    """A third line, where the delegate has one."""


class RowDelegate(QStyledItemDelegate):
    """Draws the `Row` that a model gives for ROW_ROLE."""

    def __init__(self, theme: Theme, *, leading: str = "", wraps: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wraps = wraps
        self._theme = theme
        self._leading = leading
        self._icon_side = theme.icon_size().width()
        self.has_third_line = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of text with room above and below, or as many as the quieter text needs."""
        base = QFontMetrics(self._theme.font("base", is_bold=True)).height()
        small = QFontMetrics(self._theme.font("small"))
        row = index.data(ROW_ROLE)
        if not self._wraps or not isinstance(row, Row):
            return QSize(120, base + small.height() * (2 if self.has_third_line else 1) + 14)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        room = width - 2 * _PAD - 4 - (self._icon_side + _PAD if row.icon else 0)
        text = small.boundingRect(QRect(0, 0, max(80, room), 1000), _WRAP, row.subtitle)
        below = max(small.height(), text.height()) if row.subtitle else 0
        return QSize(120, base + below + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._paint_ground(painter, option, row)
        place = partial(QStyle.visualRect, option.direction, option.rect)
        area = option.rect.adjusted(_PAD + 4, 6, -_PAD, -7)
        area = self._paint_leading(painter, area, place, row)
        self._paint_lines(painter, area, place, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.color("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.color("hover"))
        if not _ends_with_list(option):
            line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
            painter.fillRect(line, self._theme.color("hairline"))
        if row.is_chosen:
            bar = QRect(option.rect.left(), option.rect.top(), 4, option.rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, bar), self._theme.color("accent"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.color("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -2))

    def _paint_leading(self, painter: QPainter, area: QRect, place: _Place, row: Row) -> QRect:
        """What leads, and the room that is left."""
        if row.icon:
            icon = self._theme.icon(row.icon, row.icon_ink)
            side = self._icon_side
            icon.paint(painter, place(QRect(area.left(), area.top(), side, side)))
            return area.adjusted(side + _PAD, 0, 0, 0)
        if not self._leading:
            return area
        font = self._theme.font("base")
        painter.setFont(font)
        painter.setPen(self._theme.color("text_muted"))
        width = QFontMetrics(font).horizontalAdvance(self._leading)
        room = QRect(area.left(), area.top(), width, QFontMetrics(font).height())
        painter.drawText(place(room), int(Qt.AlignmentFlag.AlignRight), row.leading)
        return area.adjusted(width + _PAD, 0, 0, 0)

    def _paint_lines(self, painter: QPainter, area: QRect, place: _Place, row: Row) -> None:
        bold, small = self._theme.font("base", is_bold=True), self._theme.font("small")
        high, low = QFontMetrics(bold), QFontMetrics(small)
        first = QRect(area.left(), area.top(), area.width(), high.height())
        if row.mark:
            width = low.horizontalAdvance(row.mark)
            painter.setFont(small)
            painter.setPen(self._theme.color(row.mark_ink))
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(place(first), right, row.mark)
            first.setWidth(max(0, first.width() - width - _PAD))
        painter.setFont(bold)
        painter.setPen(self._theme.color("text_muted" if row.is_muted else "text"))
        cut = Qt.TextElideMode.ElideRight
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place(first), middle, high.elidedText(row.title, cut, first.width()))
        second = QRect(area.left(), area.top() + high.height() + 1, area.width(), low.height())
        painter.setFont(small)
        painter.setPen(self._theme.color("text_muted"))
        if self._wraps:
            painter.drawText(place(second.adjusted(0, 0, 0, area.height())), _WRAP, row.subtitle)
            return
        painter.drawText(place(second), middle, low.elidedText(row.subtitle, cut, second.width()))
        if self.has_third_line:
            third = second.translated(0, low.height())
            painter.drawText(place(third), middle, low.elidedText(row.details, cut, third.width()))


def _ends_with_list(option: QStyleOptionViewItem) -> bool:
    """Whether the frame of the list is the line below the row."""
    view = option.widget
    return isinstance(view, QAbstractItemView) and option.rect.bottom() >= view.viewport().rect().bottom()


def spoken(row: Row) -> str:
    """What a screen reader says of a row, beginning with the title, by which typing finds it."""
    chosen = tr("chosen") if row.is_chosen else ""
    return ", ".join(filter(None, (row.title, row.leading, row.mark, row.subtitle, row.details, chosen)))
