"""The remote AEs: a list, and the form of the selected one."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.remote_form import RemoteForm
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.empty_state import EmptyState
from ezp2p.model.application_entity import Role

Values = dict[str, object]
_NEW: Final[Values] = {"name": "", "title": "", "host": "", "port": 104, "roles": tuple(Role)}


class RemotesPage(QWidget):
    """Edits settings tables of remote AEs; `values` gives them back."""

    def __init__(self, desk: Desk, *, calling_ae: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: list[Values] = []
        self._faults: Mapping[str, str] = {}
        self.list = QListWidget()
        self.list.setProperty("kind", "plain")
        self.list.setAccessibleName("Remote AEs")
        self.list.setFixedWidth(200)
        self.add_button = push_button(desk.theme, "Add", icon="plus", on_click=self.add)
        self.remove_button = push_button(desk.theme, "Remove", on_click=self.remove)
        self.form = RemoteForm(desk, calling_ae=calling_ae)
        self.empty = EmptyState(desk.theme, "server-network")
        self.empty.say("No PACS or worklist server is set up yet.", "Add the first one", self.add)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_row)
        self.form.edited.connect(self._take)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addLayout(buttons)
        right = QVBoxLayout()
        right.addWidget(self.form)
        right.addWidget(self.empty, 1)
        right.addStretch(0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(left)
        layout.addLayout(right, 1)

    def values(self) -> tuple[Values, ...]:
        """The tables as edited."""
        return tuple(self._tables)

    def show_values(self, tables: Sequence[Mapping[str, object]]) -> None:
        """Show tables, the first selected."""
        self._tables = [dict(table) for table in tables]
        self.list.clear()
        for table in self._tables:
            self.list.addItem(str(table["name"]))
        self.list.setCurrentRow(0)
        self._show_row(self.list.currentRow())

    def add(self) -> None:
        """Begin another remote AE."""
        self._tables.append(dict(_NEW))
        self.list.addItem("New server")
        self.list.setCurrentRow(self.list.count() - 1)
        self.form.name.setFocus()

    def remove(self) -> None:
        """Take the selected one away."""
        row = self.list.currentRow()
        if row >= 0:
            del self._tables[row]
            self._faults = {}
            self.list.takeItem(row)
            self._show_row(self.list.currentRow())

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say what is wrong, by `0.port`; the first faulty AE is selected."""
        self._faults = faults
        rows = [int(key.split(".")[0]) for key in faults if key.split(".")[0].isdecimal()]
        if rows and self.list.currentRow() not in rows:
            self.list.setCurrentRow(rows[0])
        self._show_row_faults()

    def _show_row(self, row: int) -> None:
        has_row = 0 <= row < len(self._tables)
        self.form.setVisible(has_row)
        self.empty.setVisible(not has_row)
        self.remove_button.setEnabled(has_row)
        if has_row:
            self.form.show_values(self._tables[row])
            self._show_row_faults()

    def _show_row_faults(self) -> None:
        prefix = f"{self.list.currentRow()}."
        self.form.show_faults({
            key.removeprefix(prefix): text for key, text in self._faults.items() if key.startswith(prefix)
        })

    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._tables):
            self._tables[row] = self.form.values()
            self.list.item(row).setText(str(self._tables[row]["name"]) or "New server")
