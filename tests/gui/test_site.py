"""What a technician does in the window: settings that travel, settings that are locked, a problem report."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ezp2p.errors import FileNotReadable
from ezp2p.gui.dialogs.problem_report import ProblemReportDialog
from ezp2p.gui.dialogs.settings import SettingsDialog
from ezp2p.gui.dialogs.settings_exchange import ImportDialog
from ezp2p.gui.main_window import MainWindow
from ezp2p.settings.settings import LocalSettings
from ezp2p.workflows.settings_exchange import Change, Proposal
from tests.gui.conftest import OpenWindow
from tests.gui.fake_services import SET_UP, FakeServices
from tests.gui.fake_site import PARTS

IMPORTED = SET_UP.model_copy(update={"local": LocalSettings(title="ROOM1", port=7)})
OWN_KEPT = SET_UP.model_copy(update={"outbox": SET_UP.outbox.model_copy(update={"keep_sent_days": 3})})


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, services: FakeServices) -> SettingsDialog:
    services.site.proposals = {
        True: Proposal(OWN_KEPT, (Change("outbox.keep_sent_days", "90", "3"),)),
        False: Proposal(IMPORTED, (Change("local.title", "EZP2P", "ROOM1"), Change("local.port", "11112", "7"))),
    }
    opened = window.open_settings()
    qtbot.waitUntil(opened.isVisible)
    return opened


def begun(dialog: SettingsDialog, qtbot: QtBot) -> ImportDialog:
    dialog.exchange.import_from(Path("site.toml"))
    sheet = dialog.exchange.findChild(ImportDialog)
    assert isinstance(sheet, ImportDialog)
    qtbot.waitUntil(lambda: dialog._desk.tasks.is_idle)
    return sheet


def shown(sheet: ImportDialog) -> list[tuple[str, ...]]:
    items = [[sheet.table.item(row, column) for column in range(3)] for row in range(sheet.table.rowCount())]
    return [tuple(item.text() for item in row if item is not None) for row in items]


def test_the_settings_are_exported(qtbot: QtBot, dialog: SettingsDialog, services: FakeServices) -> None:
    dialog.exchange.export_to(Path("site.toml"))
    qtbot.waitUntil(lambda: "site.toml" in dialog.message.text)
    assert services.site.exported == [Path("site.toml")]
    assert "without passwords" in dialog.message.text


def test_an_import_shows_what_would_change_and_is_in_force_after_save_alone(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    sheet = begun(dialog, qtbot)
    assert shown(sheet) == [("outbox.keep_sent_days", "90", "3")]
    sheet.keeps_own.setChecked(False)
    qtbot.waitUntil(lambda: len(shown(sheet)) == 2 and sheet.use_button.isEnabled())
    assert shown(sheet)[0] == ("local.title", "EZP2P", "ROOM1")
    QTest.mouseClick(sheet.use_button, Qt.MouseButton.LeftButton)
    assert dialog.general.title.text() == "ROOM1"
    assert services.settings == SET_UP
    assert "in force after Save" in dialog.message.text
    with qtbot.waitSignal(dialog.saved):
        QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert services.settings == IMPORTED


def test_an_import_that_is_cancelled_changes_nothing(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    sheet = begun(dialog, qtbot)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert dialog.general.title.text() == "EZP2P"
    assert services.settings == SET_UP


def test_a_file_that_cannot_be_used_is_told_in_the_sheet(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    services.site.error = FileNotReadable(reason="local.port: it is too large", cure="Correct it.")
    sheet = begun(dialog, qtbot)
    assert "local.port" in sheet.message.text
    assert not sheet.use_button.isEnabled()


def test_what_an_administrator_holds_back_is_told(qtbot: QtBot, dialog: SettingsDialog, services: FakeServices) -> None:
    services.site.proposals[True] = replace(services.site.proposals[True], held_back=("remotes",))
    sheet = begun(dialog, qtbot)
    assert sheet.message.text == "Set by your administrator, and left as it is: remotes."


def test_a_locked_field_is_shown_and_cannot_be_changed(
    qtbot: QtBot, services: FakeServices, open_window: OpenWindow
) -> None:
    services.site.locked_keys = frozenset({
        "local.title",
        "attributes.modality",
        "local.timeouts.connect_s",
        "window.language",
    })
    dialog = open_window(services).open_settings()
    qtbot.waitUntil(dialog.isVisible)
    title = dialog.general.fields["title"]
    assert not title.isEnabled()
    assert title.note.text() == "Set by your administrator."
    assert dialog.general.title.text() == "EZP2P"
    assert dialog.general.fields["port"].isEnabled()
    assert not dialog.general.window_fields.fields["language"].isEnabled()
    assert not dialog.attributes.fields["modality"].isEnabled()
    assert dialog.attributes.fields["institution_name"].isEnabled()


def test_a_locked_list_of_servers_can_be_looked_at_and_examined(
    qtbot: QtBot, services: FakeServices, open_window: OpenWindow
) -> None:
    services.site.locked_keys = frozenset({"remotes"})
    dialog = open_window(services).open_settings()
    qtbot.waitUntil(dialog.isVisible)
    form = dialog.remotes.form
    assert form.host.text() == "10.1.2.3"
    assert not form.host.isEnabled()
    assert not form.title.isEnabled()
    assert not any(box.isEnabled() for box in form.roles.values())
    assert form.doctor_button.isVisible()
    assert form.doctor_button.isEnabled()
    assert form.echo.button.isVisible()
    assert not dialog.remotes.add_button.isVisible()
    assert not dialog.remotes.remove_button.isVisible()


def test_a_problem_report_is_shown_before_it_is_saved(
    qtbot: QtBot, window: MainWindow, services: FakeServices, gui_thread: int
) -> None:
    window.open_problem_report()
    sheet = window.findChild(ProblemReportDialog)
    assert isinstance(sheet, ProblemReportDialog)
    qtbot.waitUntil(lambda: sheet.list.count() == 2)
    assert sheet.text.toPlainText() == "EzP2P 0\n"
    sheet.list.setCurrentRow(1)
    assert sheet.what.text() == "What was logged."
    sheet.save_to(Path("report.zip"))
    qtbot.waitUntil(lambda: "report.zip" in sheet.message.text)
    assert services.site.reports == [(Path("report.zip"), PARTS)]
    assert {name for name, thread in services.calls if thread == gui_thread} == set()
