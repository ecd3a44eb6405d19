"""Outbox items as rows: what each picture waits for, in words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.labels import plain_tool_tip
from ezp2p.gui.widgets.row_delegate import KEY_ROLE, ROW_ROLE, Index, Row, spoken
from ezp2p.gui.wording import look_of, name_shown, outcome_shown
from ezp2p.model.delivery import OutboxItem


def item_row(item: OutboxItem, title: str = "") -> Row:
    """One item: its patient and picture or another title, its state as a word, and what follows."""
    word, icon, ink = look_of(item)
    number = item.instance.instance_number
    picture = tr("image {number}", number=number) if number else ""
    return Row(
        title=title or f"{name_shown(item.instance.patient_name)}  {picture}".strip(),
        subtitle=outcome_shown(item),
        mark=word,
        mark_ink=ink,
        icon=icon,
        icon_ink=ink,
    )


class OutboxModel(QAbstractListModel):
    """Items in the order given; a refresh that changes no order keeps the selection."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[OutboxItem, ...] = ()
        self._titles: Mapping[int, str] = {}

    def set_titles(self, titles: Mapping[int, str]) -> None:
        """Call items otherwise than by their patient, from the next `replace` on."""
        self._titles = titles

    def replace(self, items: Sequence[OutboxItem]) -> None:
        """Show other items, or the same in other states."""
        same = [one.item_id for one in items] == [one.item_id for one in self._items]
        if same:
            self._items = tuple(items)
            if self._items:
                self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))
            return
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    @property
    def items(self) -> tuple[OutboxItem, ...]:
        """What is shown."""
        return self._items

    def item_at(self, index: Index) -> OutboxItem | None:
        """The item of a row."""
        return self._items[index.row()] if index.isValid() else None

    def index_of(self, item_id: int) -> QModelIndex:
        """Where an item is, invalid if it is not shown."""
        rows = (row for row, item in enumerate(self._items) if item.item_id == item_id)
        return self.index(next(rows, -1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row in words, as a `Row`, or its item's number."""
        item = self._items[index.row()]
        if role == KEY_ROLE:
            return item.item_id
        if role == ROW_ROLE:
            return item_row(item, self._titles.get(item.item_id, ""))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(item_row(item, self._titles.get(item.item_id, "")))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(outcome_shown(item))
        return None
