"""How it is scanned: the profiles with their keys, and the addresses of network scanners."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.settings_faults import part_of
from ezp2p.gui.panels.scan_device import ScannerChoice
from ezp2p.gui.panels.scan_options import ScanOptions
from ezp2p.gui.scan_values import area_values, device_values
from ezp2p.gui.scan_words import FEEDERS, area_in_words
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.edited_list import EditedList, ListWords, Values
from ezp2p.gui.widgets.field_values import tell_faults
from ezp2p.gui.widgets.form_field import FormField, line_edit
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.offering import choice_box, offer
from ezp2p.gui.widgets.sides import margins
from ezp2p.model.scanning import ScanArea, ScannerDevice
from ezp2p.storage.atomic_file import write
from ezp2p.workflows import separator

_KEYS: Final = tuple(f"F{number}" for number in range(2, 13))
_KEY_WORDS: Final = {"": mark("No key"), "F5": mark("F5, in place of Refresh")}
_NEW: Final[Values] = {"name": "", "key": "", "device": ""}
_WORDS: Final = ListWords(
    called=mark("Scan profiles"),
    new=mark("New profile"),
    icon="scanner",
    empty=mark("A profile keeps how something is scanned. Its key begins it at once."),
    add_first=mark("Add a profile"),
)
_SEPARATOR_HINT: Final = mark(
    "Print it, and lay it between the pages in a feeder. Each begins a new series, where the profile says so."
)
_NO_SCANNER: Final = mark("Choose a scanner: search for it first.")


class ProfileForm(QWidget):
    """One profile; what it asks of its scanner can be changed once that was found."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area: ScanArea | None = None
        self.name = line_edit(limit=64)
        self.key = choice_box(tr("Key"))
        self.scanner = ScannerChoice(desk)
        self.options = ScanOptions()
        self.area = text_label(kind="small")
        self.whole_button = push_button(desk.theme, tr("Scan all of it"), kind="quiet", on_click=self._clear_area)
        self.fields = {"name": FormField(tr("Name"), self.name), "key": FormField(tr("Key"), self.key)}
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
        layout.setContentsMargins(margins(0, 0, 8, 0))
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
        offer(self.key, [(tr(_KEY_WORDS.get(key, key)), key) for key in ("", *_KEYS)], values.get("key", ""))
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
        tell_faults(self.fields, faults)
        self.scanner.field.set_fault(tr(_NO_SCANNER) if "device" in faults else "")

    def _clear_area(self) -> None:
        self._area = None
        self._show_area()

    def _show_area(self) -> None:
        source = self.options.chosen_source
        self.area.setText(area_in_words(self._area, source))
        self.whole_button.setVisible(self._area is not None and source not in FEEDERS)


class SeparatorLine(QWidget):
    """Saves the page that is put between others in a feeder, so that it can be printed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.button = push_button(desk.theme, tr("Save separator page…"), on_click=self.choose_file)
        self.message = MessageBar(desk.theme)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.button)
        line.addWidget(text_label(tr(_SEPARATOR_HINT), "hint", wraps=True), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self.message)

    def choose_file(self) -> None:
        """Let the user choose where it goes."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        usual = str(folder / f"{separator.NAME}{separator.ENDING}")
        kind = f"{tr('Pictures')} (*{separator.ENDING})"
        name, _ = QFileDialog.getSaveFileName(self, tr("Save separator page"), usual, kind)
        if name:
            self.save(Path(name).with_suffix(separator.ENDING))

    def save(self, path: Path) -> None:
        """Write it beside the window."""
        self._desk.tasks.run_task(
            lambda _: write(path, separator.separator_file()),
            on_result=lambda _: self.message.say(
                "done", tr("{name} was saved. Print it at its own size.", name=path.name)
            ),
            on_error=self.message.show_error,
        )


class ScanningPage(QWidget):
    """Edits the settings table of scanning; `values` gives it back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = ProfileForm(desk)
        self.edited = EditedList(desk.theme, self.form, _WORDS, blank=_NEW)
        self.list = self.edited.list
        self.add_button = self.edited.add_button
        self.remove_button = self.edited.remove_button
        self.addresses = QPlainTextEdit()
        self.addresses.setTabChangesFocus(True)
        self.addresses.setFixedHeight(64)
        hint = tr("One on each line, only for those that a search does not find: 10.1.2.7, or scanner.example:8080.")
        self.addresses_field = FormField(tr("Addresses of network scanners"), self.addresses, hint=hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.edited, 1)
        layout.addWidget(self.addresses_field)
        self.separator = SeparatorLine(desk)
        layout.addWidget(self.separator)

    def values(self) -> Values:
        """The table as edited."""
        lines = (line.strip() for line in self.addresses.toPlainText().splitlines())
        return {"profiles": self.edited.tables(), "escl_addresses": tuple(line for line in lines if line)}

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show a table, its first profile selected."""
        addresses = values["escl_addresses"]
        self.edited.show_tables(values["profiles"])
        self.addresses.setPlainText("\n".join(addresses) if isinstance(addresses, Sequence) else "")

    def add(self, values: Mapping[str, object] | None = None) -> None:
        """Begin another profile, of `values` where they are given."""
        self.edited.add(values)

    def remove(self) -> None:
        """Take the selected one away."""
        self.edited.remove()

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say what is wrong, by `profiles.0.name`; the first faulty profile is selected."""
        self.edited.show_faults(part_of(faults, "profiles"))
        self.addresses_field.set_fault(next((text for key, text in faults.items() if key.startswith("escl_")), ""))
