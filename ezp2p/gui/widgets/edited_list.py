"""Tables that are edited one at a time: a list of their names with Add and Remove, and the form of the chosen one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.empty_state import EmptyState
from ezp2p.gui.widgets.form_field import FormField
from ezp2p.gui.widgets.scrolling import scrolling

Values = dict[str, object]
_LIST_WIDTH: Final = 200


class TableForm(Protocol):
    """A widget that shows one table; the list shows what is typed as its `name`."""

    name: QLineEdit

    def values(self) -> Values:
        """The table as it stands in the form."""

    def show_values(self, values: Mapping[str, object], /) -> None:
        """Show a table."""

    def show_faults(self, faults: Mapping[str, str], /) -> None:
        """Say beside each field what is wrong with it; by an empty key what is wrong with several together."""


@dataclass(frozen=True, slots=True)
class ListWords:
    """What an edited list says.

    All of it is marked for translation. `called` is its name for a screen reader, `new` stands for a table without a
    name, and `empty` is the sentence where there is none, with an icon and the word of the button that adds the first.
    """

    called: str
    new: str
    icon: str
    empty: str
    add_first: str


class EditedList(QWidget):
    """Keeps the tables while they are edited; `tables` gives them back.

    Parameters
    ----------
    form
        A widget that is a `TableForm`, too.
    blank
        What a table begins with that is added.
    """

    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        form: TableForm,
        words: ListWords,
        *,
        blank: Mapping[str, object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tables: list[Values] = []
        self._row = -1
        self._faults: Mapping[str, str] = {}
        self._form = form
        self._words = words
        self._blank = dict(blank)
        self.list = QListWidget()
        self.list.setProperty("kind", "plain")
        self.list.setAccessibleName(tr(words.called))
        self.list.setMinimumWidth(theme.wide(_LIST_WIDTH))
        self.list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)  # as wide as its buttons
        self.add_button = push_button(theme, tr("Add"), icon="plus", on_click=self.add)
        self.remove_button = push_button(theme, tr("Remove"), on_click=self.remove)
        self.empty = EmptyState(theme, words.icon)
        self.empty.say(tr(words.empty), tr(words.add_first), self.add)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_row)
        form.name.textEdited.connect(self._show_name)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addLayout(buttons)
        inside = QWidget()
        high = QVBoxLayout(inside)
        high.setContentsMargins(0, 0, 0, 0)
        if isinstance(self._form, QWidget):
            high.addWidget(self._form)
        high.addStretch(1)
        self._scroll = scrolling(inside)
        self._right = QStackedWidget()
        self._right.addWidget(self._scroll)
        self._right.addWidget(self.empty)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(left)
        layout.addWidget(self._right, 1)

    def tables(self) -> tuple[Values, ...]:
        """The tables as edited."""
        self._take()
        return tuple(self._tables)

    def show_tables(self, tables: object) -> None:
        """Show a sequence of tables, the first selected."""
        self._row = -1
        self._tables = [dict(table) for table in tables] if isinstance(tables, Iterable) else []
        self.list.clear()
        for table in self._tables:
            self.list.addItem(str(table["name"]))
        self.list.setCurrentRow(0)
        self._show_row(self.list.currentRow())

    def add(self, values: Mapping[str, object] | None = None) -> None:
        """Begin another table, of `values` where they are given."""
        self._take()
        self._tables.append({**self._blank, **(values or {})})
        self.list.addItem(str(self._tables[-1]["name"]) or tr(self._words.new))
        self.list.setCurrentRow(self.list.count() - 1)
        self._form.name.setFocus()

    def remove(self) -> None:
        """Take the selected one away."""
        row = self.list.currentRow()
        if row >= 0:
            self._row = -1
            del self._tables[row]
            self._faults = {}
            self.list.takeItem(row)
            self._show_row(self.list.currentRow())
            self.removed.emit()

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say what is wrong, by `0.name`; the first faulty table is selected."""
        self._faults = faults
        rows = [int(row) for row in (key.split(".")[0] for key in faults) if row.isdecimal()]
        if rows and self.list.currentRow() not in rows:
            self.list.setCurrentRow(rows[0])
        self._show_row_faults()

    def _take(self) -> None:
        """Keep what was edited of the table that is shown."""
        if 0 <= self._row < len(self._tables):
            self._tables[self._row] = self._form.values()

    def _show_row(self, row: int) -> None:
        self._take()
        self._row = row
        has_row = 0 <= row < len(self._tables)
        self._right.setCurrentIndex(0 if has_row else 1)
        self.remove_button.setEnabled(has_row)
        if has_row:
            self._form.show_values(self._tables[row])
            self._scroll.verticalScrollBar().setValue(0)
            self._show_row_faults()

    def _show_row_faults(self) -> None:
        row = str(self.list.currentRow())
        found = {key.partition(".")[::2]: text for key, text in self._faults.items()}
        self._form.show_faults({rest: text for (place, rest), text in found.items() if place == row})
        faulty = [field for field in self._scroll.findChildren(FormField) if field.fault]
        if faulty:
            self._scroll.ensureWidgetVisible(faulty[0])

    def _show_name(self, name: str) -> None:
        item = self.list.currentItem()
        if item is not None:
            item.setText(name.strip() or tr(self._words.new))
