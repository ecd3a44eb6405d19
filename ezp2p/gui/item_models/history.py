"""The history as far as it was loaded: newest first, searched by words."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ezp2p.gui.history_words import history_row, searched_text
from ezp2p.gui.widgets.row_delegate import KEY_ROLE, ROW_ROLE, Index, spoken
from ezp2p.model.delivery import OutboxItem


class HistoryModel(QAbstractListModel):
    """Finished items; rows are made in words only when they are painted."""

    def __init__(self, now: datetime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._loaded: list[tuple[OutboxItem, str]] = []
        self._shown: list[OutboxItem] = []
        self._words: tuple[str, ...] = ()

    @property
    def loaded_count(self) -> int:
        """How many items were loaded, shown or not."""
        return len(self._loaded)

    @property
    def oldest_id(self) -> int | None:
        """The lowest number that was loaded; None before anything was."""
        return self._loaded[-1][0].item_id if self._loaded else None

    def clear(self, now: datetime) -> None:
        """Begin anew."""
        self.beginResetModel()
        self._now = now
        self._loaded, self._shown = [], []
        self.endResetModel()

    def append(self, items: Sequence[OutboxItem]) -> None:
        """Add older items."""
        new = [(item, searched_text(item)) for item in items]
        self._loaded += new
        matching = [item for item, text in new if self._matches(text)]
        if matching:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(matching) - 1)
            self._shown += matching
            self.endInsertRows()

    def search(self, text: str) -> None:
        """Show only what holds every word of `text`."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self.beginResetModel()
            self._words = words
            self._shown = [item for item, searched in self._loaded if self._matches(searched)]
            self.endResetModel()

    def _matches(self, searched: str) -> bool:
        return all(word in searched for word in self._words)

    def item_at(self, index: Index) -> OutboxItem | None:
        """The item of a row."""
        return self._shown[index.row()] if index.isValid() else None

    def index_of(self, item_id: int) -> QModelIndex:
        """Where an item is, invalid if it is not shown."""
        rows = (row for row, item in enumerate(self._shown) if item.item_id == item_id)
        return self.index(next(rows, -1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row in words, as a `Row`, or its item's number."""
        item = self._shown[index.row()]
        if role == KEY_ROLE:
            return item.item_id
        if role == ROW_ROLE:
            return history_row(item, self._now)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(history_row(item, self._now))
        return None
