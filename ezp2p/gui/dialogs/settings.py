"""The settings: remote AEs with ECHO, this workstation, what every picture carries, how pictures come, the outbox."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeAlias, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.settings_cameras import CamerasPage
from ezp2p.gui.dialogs.settings_exchange import ExchangeButtons
from ezp2p.gui.dialogs.settings_faults import checked
from ezp2p.gui.dialogs.settings_forms import FormsPage
from ezp2p.gui.dialogs.settings_locked import show_locked
from ezp2p.gui.dialogs.settings_pages import (
    AttributesPage,
    GeneralPage,
    OutboxPage,
    PatientsPage,
    PicturesPage,
    WatchedFolderPage,
    WindowFields,
    WorklistPage,
)
from ezp2p.gui.dialogs.settings_remotes import RemotesPage
from ezp2p.gui.dialogs.settings_scanning import ScanningPage
from ezp2p.gui.dialogs.settings_waiting import addresses_lost, ask_about_waiting
from ezp2p.gui.dialogs.sheet import Sheet, button_line
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import tr, tr_count
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.edited_list import EditedList
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.pages import Pages
from ezp2p.model.application_entity import RemoteAE
from ezp2p.settings.settings import Settings

T = TypeVar("T")
_Page: TypeAlias = (
    GeneralPage
    | RemotesPage
    | AttributesPage
    | FormsPage
    | PicturesPage
    | ScanningPage
    | CamerasPage
    | WorklistPage
    | WatchedFolderPage
    | OutboxPage
    | PatientsPage
    | WindowFields
)

_FAULTY = ("alert-circle", "failed")


class SettingsDialog(Sheet):
    """Nothing is in force before Save; what cannot be used is told beside its field."""

    saved = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = desk.services.settings
        self._task: Task | None = None
        self._is_saving = False
        self.setWindowTitle(tr("Settings"))
        self.general = GeneralPage()
        self.attributes = AttributesPage()
        self.forms = FormsPage(desk.theme)
        self.pictures = PicturesPage()
        self.scanning = ScanningPage(desk)
        self.cameras = CamerasPage(desk)
        self.worklist = WorklistPage()
        self.watched_folder = WatchedFolderPage(desk)
        self.outbox = OutboxPage()
        self.patients = PatientsPage()
        self.remotes = RemotesPage(desk, calling_ae=lambda: self.general.title.text().strip())
        self.pages = Pages()
        self.pages.names.setAccessibleName(tr("Pages of the settings"))
        self._add_pages()
        self.message = MessageBar(desk.theme)
        self.save_button = push_button(desk.theme, tr("Save settings"), kind="primary", on_click=self.save)
        self.cancel_button = push_button(desk.theme, tr("Cancel"), on_click=self.reject)
        self.exchange = ExchangeButtons(desk, self.message)
        self.exchange.imported.connect(self._take_imported)
        self._lay_out()
        self.resize(desk.theme.wide(1120), desk.theme.wide(720))
        self._show(self._settings)
        show_locked(dict(self._pages()), desk.services.locked_keys, desk.theme)

    def _add_pages(self) -> None:
        self.pages.add(self.remotes, tr("Remote AEs"))
        self.pages.add(self.general, tr("This workstation"))
        self.pages.add(self.attributes, tr("Attributes"))
        self.pages.add(self.forms, tr("Forms"))
        self.pages.add(self.pictures, tr("Pictures"))
        self.pages.add(self.scanning, tr("Scanning"))
        self.pages.add(self.cameras, tr("Cameras"))
        self.pages.add(self.worklist, tr("Worklist"))
        self.pages.add(self.watched_folder, tr("Watched folder"))
        self.pages.add(self.outbox, tr("Outbox"))
        self.pages.add(self.patients, tr("Patients"))
        for tables in self.pages.findChildren(EditedList):
            tables.removed.connect(self._look_again)

    def _lay_out(self) -> None:
        buttons = button_line(self.cancel_button, self.save_button, before=(self.exchange,))
        buttons.setContentsMargins(16, 8, 16, 16)
        notes = QVBoxLayout()
        notes.setContentsMargins(16, 0, 16, 0)
        notes.addWidget(self.message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = text_label(tr("Settings"), "heading")
        head.setContentsMargins(16, 16, 16, 4)
        layout.addWidget(head)
        layout.addWidget(self.pages, 1)
        layout.addLayout(notes)
        layout.addLayout(buttons)

    def _show(self, settings: Settings) -> None:
        self.general.show_values(settings.local.model_dump())
        self.general.window_fields.show_values(settings.window.model_dump())
        self.remotes.show_values([remote.model_dump() for remote in settings.remotes])
        self.attributes.show_values(settings.attributes.model_dump())
        self.forms.show_values(settings.forms.model_dump())
        self.pictures.show_values(settings.pictures.model_dump())
        self.scanning.show_values(settings.scanning.model_dump())
        self.cameras.show_values(settings.cameras.model_dump())
        self.worklist.show_values(settings.worklist.model_dump())
        self.watched_folder.show_values(settings.watched_folder.model_dump())
        self.outbox.show_values(settings.outbox.model_dump())
        self.patients.show_values(settings.patients.model_dump())

    def _take_imported(self, settings: Settings) -> None:
        """Show what was imported; it is in force after Save, as what is typed."""
        self._settings = settings
        self._show(settings)
        told = tr("The imported settings are shown here. They are in force after Save settings.")
        self.message.say("attention", told)

    def values(self) -> Mapping[str, object]:
        """Everything as edited; what has no field here stays as it was."""
        before = self._settings.model_dump()
        return {
            **before,
            "local": {**before["local"], **self.general.values()},
            "remotes": self.remotes.values(),
            "attributes": {**before["attributes"], **self.attributes.values()},
            "forms": {**before["forms"], **self.forms.values()},
            "pictures": {**before["pictures"], **self.pictures.values()},
            "scanning": {**before["scanning"], **self.scanning.values()},
            "cameras": {**before["cameras"], **self.cameras.values()},
            "worklist": {**before["worklist"], **self.worklist.values()},
            "watched_folder": {**before["watched_folder"], **self.watched_folder.values()},
            "outbox": {**before["outbox"], **self.outbox.values()},
            "patients": {**before["patients"], **self.patients.values()},
            "window": {**before["window"], **self.general.window_fields.values()},
        }

    def show_scanning(self, profile: Mapping[str, object] | None = None) -> None:
        """Show the page about scanning; `profile` is the table of one that is to be added."""
        self.pages.show_page(self.scanning)
        if profile is None:
            self.scanning.addresses.setFocus()
        else:
            self.scanning.add(profile)

    def show_cameras(self, values: Mapping[str, object] | None = None) -> None:
        """Show the page about cameras; `values` is the table of one that is to be added."""
        self.pages.show_page(self.cameras)
        if values is None:
            self.cameras.list.setFocus()
        else:
            self.cameras.add(values)

    def save(self) -> None:
        """Check, keep, and close; or say what is wrong."""
        settings, faults = checked(self.values())
        self._show_faults(faults)
        if settings is None:
            return
        lost = addresses_lost(self._desk.services.settings, settings)
        if lost:
            self._look_who_waits(lost, settings)
        else:
            self._keep(settings)

    def _look_who_waits(self, lost: tuple[RemoteAE, ...], settings: Settings) -> None:
        """What waits for an address that is taken away: then a person decides first."""
        deliveries = self._desk.services.deliveries

        def decide(count: int) -> None:
            if count:
                keep = partial(self._keep, settings)
                ask_about_waiting(self._desk.theme, count, lost, settings, act=keep, parent=self)
            else:
                self._keep(settings)

        self._run(lambda: deliveries.waiting_for(lost), decide)

    def _keep(self, settings: Settings) -> None:
        services = self._desk.services
        self._is_saving = True
        self._run(lambda: services.save_settings(settings), lambda _: self._finish())

    def _run(self, work: Callable[[], T], on_result: Callable[[T], None]) -> None:
        self.save_button.setEnabled(False)
        self._task = self._desk.tasks.run_task(
            lambda _: work(),
            on_result=partial(self._go_on, on_result),
            on_error=partial(self._go_on, self.message.show_error),
        )

    def _go_on(self, act: Callable[[T], None], answer: T) -> None:
        self._task, self._is_saving = None, False
        self.save_button.setEnabled(True)
        act(answer)

    def _pages(self) -> tuple[tuple[str, _Page], ...]:
        """Each page with the table that it edits."""
        return (
            ("local", self.general),
            ("remotes", self.remotes),
            ("attributes", self.attributes),
            ("forms", self.forms),
            ("pictures", self.pictures),
            ("scanning", self.scanning),
            ("cameras", self.cameras),
            ("worklist", self.worklist),
            ("watched_folder", self.watched_folder),
            ("outbox", self.outbox),
            ("patients", self.patients),
            ("window", self.general.window_fields),
        )

    def _show_faults(self, faults: Mapping[str, str]) -> None:
        faulty: list[QWidget] = []
        for prefix, page in self._pages():
            found = {key.removeprefix(f"{prefix}."): text for key, text in faults.items() if key.startswith(prefix)}
            page.show_faults(found)
            if found:
                faulty.append(page)
        homes = [one for one in self.pages.all if any(one is page or one.isAncestorOf(page) for page in faulty)]
        for one in self.pages.all:
            self.pages.mark(one, self._desk.theme.icon(*_FAULTY) if one in homes else QIcon())
        if homes and self.pages.current not in homes:
            self.pages.show_page(homes[0])
        others = [text for key, text in faults.items() if "." not in key]
        if others:
            self.message.say("failed", " ".join(others))
        elif faults:
            told = tr_count(
                "{count} value cannot be used: see beside each field.",
                "{count} values cannot be used: see beside each field.",
                len(faults),
            )
            self.message.say("failed", told)
        else:
            self.message.clear()

    def _look_again(self) -> None:
        """What was complained of may be gone with what was removed; nothing is complained of anew before Save."""
        if self.message.property("message") == "failed" and not checked(self.values())[1]:
            self._show_faults({})

    def _finish(self) -> None:
        self.saved.emit()
        self.accept()

    def reject(self) -> None:
        """Cancel; what is being saved already is waited for, a moment."""
        if not self._is_saving:
            super().reject()

    def done(self, result: int) -> None:
        """Nothing goes on for a closed dialog."""
        if self._task is not None:
            self._task.cancel()
        self.remotes.form.echo.cancel()
        self.scanning.form.scanner.cancel()
        self.cameras.form.cancel()
        super().done(result)
