"""How it is scanned: the profiles with their keys, and the addresses of network scanners."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ezp2p.gui.core import Desk
from ezp2p.gui.panels.scan_device import ScannerChoice
from ezp2p.gui.panels.scan_options import ScanOptions
from ezp2p.gui.scan_values import area_values, device_values
from ezp2p.gui.scan_words import FEEDERS, area_in_words
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.empty_state import EmptyState
from ezp2p.gui.widgets.form_field import FormField, line_edit
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.offering import choice_box, offer
from ezp2p.model.scanning import ScanArea, ScannerDevice

Values = dict[str, object]

_KEYS: Final = tuple(f"F{number}" for number in range(2, 13))
_KEY_WORDS: Final = {"": "No key", "F5": "F5, in place of Refresh"}
_NEW: Final = "New profile"
_NO_SCANNER: Final = "Choose a scanner: search for it first."


class ProfileForm(QWidget):
    """One profile; what it asks of its scanner can be changed once that was found."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area: ScanArea | None = None
        self.name = line_edit(limit=64)
        self.key = choice_box("Key")
        self.scanner = ScannerChoice(desk)
        self.options = ScanOptions()
        self.area = text_label(kind="small")
        self.whole_button = push_button(desk.theme, "Scan all of it", kind="quiet", on_click=self._clear_area)
        self.fields = {"name": FormField("Name", self.name), "key": FormField("Key", self.key)}
        self._lay_out()
        self.scanner.abilities_known.connect(self.options.show_abilities)
        self.options.edited.connect(self._show_area)

    def _lay_out(self) -> None:
        top = QGridLayout()
        top.setHorizontalSpacing(8)
        top.addWidget(self.fields["name"], 0, 0)
        top.addWidget(self.fields["key"], 0, 1)
        top.setColumnStretch(0, 3)
        top.setColumnStretch(1, 2)
        area = QHBoxLayout()
        area.setSpacing(8)
        area.addStrut(32)
        area.addWidget(self.area, 1)
        area.addWidget(self.whole_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.scanner)
        layout.addWidget(self.options)
        layout.addLayout(area)
        layout.addStretch(1)

    def values(self) -> Values:
        """The profile as a table of the settings."""
        device = self.scanner.device or ScannerDevice("", "")
        area = self._area
        return {
            "name": self.name.text().strip(),
            "key": self.key.currentData(),
            **device_values(device),
            "area": None if area is None else area_values(area),
            **self.options.values(),
        }

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show a profile."""
        self.name.setText(str(values.get("name", "")))
        self.name.setCursorPosition(0)
        offer(self.key, [(_KEY_WORDS.get(key, key), key) for key in ("", *_KEYS)], values.get("key", ""))
        area = values.get("area")
        self._area = ScanArea(**area) if isinstance(area, Mapping) else None
        self.options.show_values(values)
        key = str(values.get("device", ""))
        name = str(values.get("device_name", "")) or key
        about = (str(values.get("manufacturer", "")), str(values.get("model", "")))
        self.scanner.show_device(ScannerDevice(key, name, *about) if key else None)
        self._show_area()

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say what is wrong, by key."""
        for key, field in self.fields.items():
            field.set_fault(faults.get(key, ""))
        self.scanner.field.set_fault(_NO_SCANNER if "device" in faults else "")

    def _clear_area(self) -> None:
        self._area = None
        self._show_area()

    def _show_area(self) -> None:
        source = self.options.chosen_source
        self.area.setText(area_in_words(self._area, source))
        self.whole_button.setVisible(self._area is not None and source not in FEEDERS)


class ScanningPage(QWidget):
    """Edits the settings table of scanning; `values` gives it back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: list[Values] = []
        self._row = -1
        self._faults: Mapping[str, str] = {}
        self.list = QListWidget()
        self.list.setProperty("kind", "plain")
        self.list.setAccessibleName("Scan profiles")
        self.list.setFixedWidth(200)
        self.add_button = push_button(desk.theme, "Add", icon="plus", on_click=self.add)
        self.remove_button = push_button(desk.theme, "Remove", on_click=self.remove)
        self.form = ProfileForm(desk)
        self.empty = EmptyState(desk.theme, "scanner")
        self.empty.say(
            "A profile keeps how something is scanned. Its key begins it at once.", "Add a profile", self.add
        )
        self.addresses = QPlainTextEdit()
        self.addresses.setTabChangesFocus(True)
        self.addresses.setFixedHeight(64)
        hint = "One on each line, only for those that a search does not find: 10.1.2.7, or scanner.example:8080."
        self.addresses_field = FormField("Addresses of network scanners", self.addresses, hint=hint)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_row)
        self.form.name.textEdited.connect(lambda name: self.list.currentItem().setText(name.strip() or _NEW))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        left.addLayout(buttons)
        scroll = QScrollArea()
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._right = QStackedWidget()
        self._right.addWidget(scroll)
        self._right.addWidget(self.empty)
        upper = QHBoxLayout()
        upper.setSpacing(16)
        upper.addLayout(left)
        upper.addWidget(self._right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(upper, 1)
        layout.addWidget(self.addresses_field)

    def values(self) -> Values:
        """The table as edited."""
        self._take()
        lines = (line.strip() for line in self.addresses.toPlainText().splitlines())
        return {"profiles": tuple(self._tables), "escl_addresses": tuple(line for line in lines if line)}

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show a table, its first profile selected."""
        profiles, addresses = values["profiles"], values["escl_addresses"]
        self._row = -1
        self._tables = [dict(table) for table in profiles] if isinstance(profiles, Sequence) else []
        self.list.clear()
        for table in self._tables:
            self.list.addItem(str(table["name"]))
        self.list.setCurrentRow(0)
        self._show_row(self.list.currentRow())
        self.addresses.setPlainText("\n".join(addresses) if isinstance(addresses, Sequence) else "")

    def add(self, values: Mapping[str, object] | None = None) -> None:
        """Begin another profile, of `values` where they are given."""
        self._take()
        self._tables.append({"name": "", "key": "", "device": "", **(values or {})})
        self.list.addItem(_NEW)
        self.list.setCurrentRow(self.list.count() - 1)
        self.form.name.setFocus()

    def remove(self) -> None:
        """Take the selected one away."""
        row = self.list.currentRow()
        if row >= 0:
            self._row = -1
            del self._tables[row]
            self._faults = {}
            self.list.takeItem(row)
            self._show_row(self.list.currentRow())

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say what is wrong, by `profiles.0.name`; the first faulty profile is selected."""
        self._faults = faults
        rows = [
            int(key.split(".")[1]) for key in faults if key.startswith("profiles.") and key.split(".")[1].isdecimal()
        ]
        if rows and self.list.currentRow() not in rows:
            self.list.setCurrentRow(rows[0])
        self._show_row_faults()
        self.addresses_field.set_fault(next((text for key, text in faults.items() if key.startswith("escl_")), ""))

    def _take(self) -> None:
        """Keep what was edited of the profile that is shown."""
        if 0 <= self._row < len(self._tables):
            self._tables[self._row] = self.form.values()
            self.list.item(self._row).setText(str(self._tables[self._row]["name"]) or _NEW)

    def _show_row(self, row: int) -> None:
        self._take()
        self._row = row
        has_row = 0 <= row < len(self._tables)
        self._right.setCurrentIndex(0 if has_row else 1)
        self.remove_button.setEnabled(has_row)
        if has_row:
            self.form.show_values(self._tables[row])
            self._show_row_faults()

    def _show_row_faults(self) -> None:
        prefix = f"profiles.{self.list.currentRow()}."
        self.form.show_faults({
            key.removeprefix(prefix): text for key, text in self._faults.items() if key.startswith(prefix)
        })
