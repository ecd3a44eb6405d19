"""The form of one remote AE, with ECHO beside it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ezp2p.dicom.character_set import CHARACTER_SETS, FALLBACK_SETS
from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.doctor import DoctorDialog
from ezp2p.gui.dialogs.remote_encryption import EncryptionPart
from ezp2p.gui.dialogs.settings_locked import WORKS_LOCKED
from ezp2p.gui.dialogs.settings_pages import CHARACTER_SET_WORDS
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.echo_box import EchoBox
from ezp2p.gui.widgets.field_values import tell_faults
from ezp2p.gui.widgets.form_field import FormField, line_edit
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.offering import choice_box
from ezp2p.model.application_entity import Confirmation, RemoteAE, Role

ROLE_WORDS: Final = {
    Role.STORE: mark("Send pictures to it"),
    Role.QUERY: mark("Search it"),
    Role.WORKLIST: mark("Get the worklist from it"),
}


CONFIRMATION_WORDS: Final = {
    Confirmation.NONE: mark("Not at all"),
    Confirmation.COMMITMENT: mark("By Storage Commitment"),
    Confirmation.QUERY: mark("By a query (C-FIND)"),
}
_CONFIRMATION_HINTS: Final = {
    Confirmation.NONE: mark("Pictures are shown as stored, never as confirmed."),
    Confirmation.COMMITMENT: mark("It must know how to reach this workstation: its answer comes to port {port} here."),
    Confirmation.QUERY: mark("EzP2P looks whether the archive finds each picture that it stored."),
}


_MOST_ASSOCIATIONS: Final = 8


class RemoteForm(QWidget):
    """Name, AE title, address, port, roles, how is stored and encrypted; `values` is what a settings table holds."""

    edited = Signal()

    def __init__(
        self,
        desk: Desk,
        *,
        calling_ae: Callable[[], str],
        has_roles: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_showing = False
        self.name = line_edit(placeholder=tr("PACS Main"), limit=64)
        self.title = line_edit(placeholder="ORTHANC", limit=16)
        self.host = line_edit(placeholder=tr("10.1.2.3 or pacs.hospital.local"))
        self.port = line_edit(placeholder="104", limit=5)
        self.roles = {role: QCheckBox(tr(words)) for role, words in ROLE_WORDS.items()}
        self.fields = {
            "name": FormField(tr("Name"), self.name, hint=tr("What people here call it.")),
            "title": FormField(tr("AE title"), self.title, hint=tr("Capital letters count.")),
            "host": FormField(tr("Address"), self.host),
            "port": FormField(tr("Port"), self.port),
        }
        self.echo = EchoBox(desk.services, desk.tasks, desk.theme, target=self.remote, calling_ae=calling_ae)
        self._desk, self._calling_ae = desk, calling_ae
        self.doctor_button = push_button(
            desk.theme,
            tr("Check the connection…"),
            icon="stethoscope",
            tip=tr("Examine the way to this server step by step"),
            on_click=self.examine,
        )
        self.echo.setProperty(WORKS_LOCKED, True)
        self.doctor_button.setProperty(WORKS_LOCKED, True)
        self._listener_port = desk.services.settings.local.port
        self._build_storing()
        self._build_character_sets()
        self.encryption = EncryptionPart(desk.theme)
        self.fields.update(self.encryption.fields)
        self._lay_out(has_roles=has_roles)
        for edit in (self.name, self.title, self.host, self.port):
            edit.textEdited.connect(self._take_text)
        for box in self.roles.values():
            box.toggled.connect(self._tell)
        self.encryption.edited.connect(self._take_text)
        self._follow_confirmation()

    def _build_storing(self) -> None:
        """What is chosen for a server that pictures are sent to."""
        self.confirmation = choice_box(tr("It confirms what it stored"))
        for words in CONFIRMATION_WORDS.values():
            self.confirmation.addItem(tr(words))
        self.associations = choice_box(tr("Associations at once"))
        for count in range(1, _MOST_ASSOCIATIONS + 1):
            self.associations.addItem(str(count))
        self.fields["confirmation"] = FormField(tr("It confirms what it stored"), self.confirmation, hint=" ")
        hint = tr("More are quicker where the network is slow.")
        self.fields["associations"] = FormField(tr("Associations at once"), self.associations, hint=hint)
        self.storing = QWidget(self)
        line = QGridLayout(self.storing)
        line.setContentsMargins(0, 0, 0, 0)
        line.setHorizontalSpacing(12)
        line.setColumnStretch(0, 3)
        line.setColumnStretch(1, 2)
        line.addWidget(self.fields["confirmation"], 0, 0)
        line.addWidget(self.fields["associations"], 0, 1)
        self.storing.hide()
        self.confirmation.currentIndexChanged.connect(self._follow_confirmation)
        self.confirmation.currentIndexChanged.connect(self._tell)
        self.associations.currentIndexChanged.connect(self._tell)

    def _build_character_sets(self) -> None:
        """What is chosen for a server that wants other letters than the rest, or does not say which it uses."""
        self.character_set = _choice_of(
            tr("Its character set"), filter(None, CHARACTER_SETS), first=tr("The usual one")
        )
        self.fallback = _choice_of(
            tr("Names without a character set are"),
            FALLBACK_SETS,
            first=tr("Not known: show such names by their bytes"),
        )
        hint = tr("Pictures for it and searches in it are written so.")
        self.fields["character_set"] = FormField(tr("Its character set"), self.character_set, hint=hint)
        hint = tr("Names read so are marked and have to be confirmed.")
        label = tr("Names without a character set are")
        self.fields["fallback_character_set"] = FormField(label, self.fallback, hint=hint)
        self.character_set.currentIndexChanged.connect(self._tell)
        self.fallback.currentIndexChanged.connect(self._tell)

    def _chosen_confirmation(self) -> Confirmation:
        return tuple(CONFIRMATION_WORDS)[self.confirmation.currentIndex()]

    def _follow_confirmation(self) -> None:
        hint = tr(_CONFIRMATION_HINTS[self._chosen_confirmation()], port=self._listener_port)
        self.fields["confirmation"].set_hint(hint)

    def _lay_out(self, *, has_roles: bool) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for place, key in enumerate(("name", "title", "host", "port")):
            field = self.fields[key]
            grid.addWidget(field, place // 2, place % 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(grid)
        if has_roles:
            layout.addWidget(text_label(tr("Used to"), "field"))
            line = QHBoxLayout()
            line.setSpacing(16)
            for box in self.roles.values():
                line.addWidget(box)
            line.addStretch(1)
            layout.addLayout(line)
            layout.addWidget(self.storing)
            store = self.roles[Role.STORE]
            self.storing.setVisible(store.isChecked())
            store.toggled.connect(self.storing.setVisible)
            self._add_character_sets(layout)
            layout.addWidget(self.encryption)
        layout.addWidget(self.echo)
        self.doctor_button.setVisible(has_roles)
        if has_roles:
            layout.addWidget(self.doctor_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_character_sets(self, layout: QVBoxLayout) -> None:
        worklist = self.roles[Role.WORKLIST]
        fallback = self.fields["fallback_character_set"]
        fallback.setVisible(worklist.isChecked())
        worklist.toggled.connect(fallback.setVisible)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.fields["character_set"], 1)
        line.addWidget(fallback, 1)
        layout.addLayout(line)

    def values(self) -> dict[str, object]:
        """The form as a settings table."""
        port = self.port.text().strip()
        return {
            "name": self.name.text().strip(),
            "title": self.title.text().strip(),
            "host": self.host.text().strip(),
            "port": int(port) if port.isdecimal() else port or 104,
            "roles": tuple(role for role, box in self.roles.items() if box.isChecked()),
            "confirmation": self._chosen_confirmation(),
            "associations": self.associations.currentIndex() + 1,
            "character_set": self.character_set.currentData(),
            "fallback_character_set": self.fallback.currentData(),
            **self.encryption.values(),
        }

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show a settings table."""
        self._is_showing = True
        for edit, key in ((self.name, "name"), (self.title, "title"), (self.host, "host"), (self.port, "port")):
            edit.setText(str(values.get(key, "")))
            edit.setCursorPosition(0)
        roles = values.get("roles", tuple(Role))
        for role, box in self.roles.items():
            box.setChecked(isinstance(roles, tuple) and role in roles)
        chosen = Confirmation(str(values.get("confirmation", Confirmation.NONE)))
        self.confirmation.setCurrentIndex(tuple(CONFIRMATION_WORDS).index(chosen))
        self.associations.setCurrentIndex(int(str(values.get("associations", 1))) - 1)
        _choose(self.character_set, str(values.get("character_set", "")))
        _choose(self.fallback, str(values.get("fallback_character_set", "")))
        self.encryption.show_values(values)
        self._is_showing = False
        self.echo.reset()

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it."""
        tell_faults(self.fields, faults)
        self.encryption.show_faults(faults)

    def remote(self) -> RemoteAE | None:
        """The AE as it stands in the form; None while its address is not complete, which is told beside the fields."""
        title, host, port = self.title.text().strip(), self.host.text().strip(), self.port.text().strip() or "104"
        faults = {
            "title": "" if title else tr("Type the AE title first."),
            "host": "" if host else tr("Type the address first."),
            "port": "" if _is_port(port) else tr("A port is a number from 1 to 65535."),
            **self.encryption.faults(),
        }
        self.show_faults(faults)
        if any(faults.values()):
            return None
        return RemoteAE(self.name.text().strip() or title, title, host, int(port), tls=self.encryption.tls())

    def examine(self) -> None:
        """Open the connection doctor for the AE as it stands in the form, with what it is used for."""
        remote = self.remote()
        if remote is not None:
            roles = frozenset(role for role, box in self.roles.items() if box.isChecked())
            remote = replace(remote, roles=roles, character_set=self.character_set.currentData())
            dialog = DoctorDialog(self._desk, remote, calling_ae=self._calling_ae(), parent=self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _take_text(self) -> None:
        """Another address or encryption: what the last ECHO said is not said of it."""
        self.echo.reset()
        self._tell()

    def _tell(self) -> None:
        if not self._is_showing:
            self.show_faults({})
            self.edited.emit()


def _is_port(text: str) -> bool:
    return text.isdecimal() and 1 <= int(text) <= 65535


def _choice_of(name: str, character_sets: Iterable[str], *, first: str) -> QComboBox:
    """A choice of character sets, after the one to name none."""
    box = choice_box(name)
    box.addItem(first, "")
    for code in character_sets:
        box.addItem(tr(CHARACTER_SET_WORDS.get(code, code)), code)
    return box


def _choose(box: QComboBox, code: str) -> None:
    """Show what is set; a combination that is not offered was written into the file, and stays."""
    if box.findData(code) < 0:
        box.addItem(code, code)
    box.setCurrentIndex(box.findData(code))
