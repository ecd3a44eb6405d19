"""The settings dialog and the first run: ECHO in words, invalid values beside their fields."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ezp2p.gui.dialogs.first_run import FirstRunDialog
from ezp2p.gui.dialogs.settings import SettingsDialog
from ezp2p.gui.main_window import MainWindow
from ezp2p.model.application_entity import Role
from ezp2p.settings.settings import Settings
from tests.gui.conftest import OpenWindow
from tests.gui.fake_services import FakeServices, refused, unknown_to_peer


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> SettingsDialog:
    opened = window.open_settings()
    qtbot.waitUntil(opened.isVisible)
    return opened


def test_echo_says_why_it_failed_and_then_that_it_passed(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    services.echo_errors = [refused()]
    echo = dialog.remotes.form.echo
    with qtbot.waitSignal(echo.finished):
        QTest.mouseClick(echo.button, Qt.MouseButton.LeftButton)
    assert echo.message.text.startswith("Failed: 10.1.2.3 answers, but nothing listens on port 4242.")
    assert "administrator" in echo.message.text
    with qtbot.waitSignal(echo.finished):
        QTest.mouseClick(echo.button, Qt.MouseButton.LeftButton)
    assert echo.message.text == "Passed: ORTHANC answered in 12 ms."


def test_echo_asks_what_is_typed_and_not_what_was_saved(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    services.echo_errors = [unknown_to_peer()]
    form = dialog.remotes.form
    form.host.clear()
    QTest.mouseClick(form.echo.button, Qt.MouseButton.LeftButton)
    assert form.fields["host"].fault == "Type the address first."
    assert not form.echo.is_busy
    QTest.keyClicks(form.host, "10.9.9.9")
    remote = form.remote()
    assert remote is not None
    assert remote.host == "10.9.9.9"


def test_a_saved_server_is_a_destination_at_once(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, services: FakeServices
) -> None:
    remotes = dialog.remotes
    QTest.mouseClick(remotes.add_button, Qt.MouseButton.LeftButton)
    for edit, text in ((remotes.form.name, "Backup"), (remotes.form.title, "BACKUP"), (remotes.form.host, "10.0.0.2")):
        QTest.keyClicks(edit, text)
    remotes.form.roles[Role.WORKLIST].setChecked(False)
    with qtbot.waitSignal(dialog.saved):
        QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    saved = services.settings.remotes[1]
    assert (saved.name, saved.title, saved.host, saved.port) == ("Backup", "BACKUP", "10.0.0.2", 104)
    assert saved.roles == (Role.STORE, Role.QUERY)
    assert [window.send.destination.itemText(row) for row in range(2)] == ["PACS Main", "Backup"]


def test_values_that_cannot_be_used_are_told_beside_their_fields_and_nothing_is_saved(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    dialog.remotes.form.title.setText("")
    dialog.remotes.form.port.setText("70000")
    dialog.remotes.form.edited.emit()
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    fields = dialog.remotes.form.fields
    assert "empty" in fields["title"].fault
    assert "65535" in fields["port"].fault
    assert "2 values cannot be used" in dialog.message.text
    assert dialog.isVisible()
    assert "save_settings" not in {name for name, _ in services.calls}


def test_a_text_that_the_character_set_cannot_hold_is_told_at_its_field(qtbot: QtBot, dialog: SettingsDialog) -> None:
    page = dialog.attributes
    page.character_set.setCurrentIndex(page.character_set.findData("ISO_IR 100"))
    page.show_values({**page.values(), "institution_name": "Больница"})
    dialog.save()
    assert "ISO_IR 100" in page.fields["institution_name"].fault
    assert dialog.tabs.currentWidget() is page


def test_two_servers_of_one_name_are_refused(qtbot: QtBot, dialog: SettingsDialog) -> None:
    dialog.remotes.show_values([{**dialog.remotes.values()[0]}, {**dialog.remotes.values()[0]}])
    dialog.save()
    assert "PACS Main" in dialog.message.text


def test_cancel_changes_nothing(qtbot: QtBot, dialog: SettingsDialog, services: FakeServices) -> None:
    dialog.general.title.setText("OTHER")
    QTest.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert services.settings.local.title == "EZP2P"


def test_without_a_pacs_the_first_run_asks_for_one_and_the_window_can_send_then(
    qtbot: QtBot, tmp_path: Path, open_window: OpenWindow
) -> None:
    services = FakeServices(tmp_path, Settings())
    window = open_window(services)
    qtbot.waitUntil(lambda: bool(window.findChildren(FirstRunDialog)))
    dialog = window.findChildren(FirstRunDialog)[0]
    assert "Without a PACS nothing can be sent" in _words(dialog)
    dialog.save()
    assert dialog.pacs.fields["title"].fault
    QTest.keyClicks(dialog.pacs.title, "ORTHANC")
    QTest.keyClicks(dialog.pacs.host, "10.1.2.3")
    with qtbot.waitSignal(dialog.pacs.echo.finished):
        QTest.mouseClick(dialog.pacs.echo.button, Qt.MouseButton.LeftButton)
    dialog.other_worklist.setChecked(True)
    QTest.keyClicks(dialog.worklist.title, "RIS")
    QTest.keyClicks(dialog.worklist.host, "10.1.2.4")
    with qtbot.waitSignal(dialog.saved):
        QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    pacs, worklist = services.settings.remotes
    assert pacs.roles == (Role.STORE, Role.QUERY)
    assert worklist.roles == (Role.WORKLIST,)
    assert window.send.destination.currentText() == "PACS Main"
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)


def test_the_first_run_can_be_skipped(qtbot: QtBot, tmp_path: Path, open_window: OpenWindow) -> None:
    window = open_window(FakeServices(tmp_path, Settings()))
    qtbot.waitUntil(lambda: bool(window.findChildren(FirstRunDialog)))
    QTest.keyClick(window.findChildren(FirstRunDialog)[0], Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.send.destination.currentText() == "No PACS is set up"


def test_echo_can_be_cancelled_and_its_late_answer_is_dropped(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    gate = threading.Event()
    services.echo_gate = gate
    echo = dialog.remotes.form.echo
    echo.run()
    assert echo.button.text() == "Cancel"
    QTest.mouseClick(echo.button, Qt.MouseButton.LeftButton)
    gate.set()
    qtbot.waitUntil(lambda: dialog._desk.tasks.is_idle)
    assert (echo.message.text, echo.state.text()) == ("", "Cancelled.")


def _words(dialog: FirstRunDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_what_an_echo_said_goes_when_the_address_is_changed(qtbot: QtBot, dialog: SettingsDialog) -> None:
    form = dialog.remotes.form
    with qtbot.waitSignal(form.echo.finished):
        QTest.mouseClick(form.echo.button, Qt.MouseButton.LeftButton)
    assert "Passed" in form.echo.message.text
    QTest.keyClicks(form.port, "1")
    assert form.echo.message.text == ""


def test_a_page_with_a_fault_is_marked(dialog: SettingsDialog) -> None:
    dialog.remotes.form.port.clear()
    QTest.keyClicks(dialog.remotes.form.port, "99999")
    dialog.general.title.clear()
    dialog.save()
    marked = [not dialog.tabs.tabIcon(page).isNull() for page in range(3)]
    assert marked == [True, True, False]
    assert dialog.message.text == "2 values cannot be used: see beside each field."


def test_the_complaint_of_the_first_run_goes_when_its_cause_is_mended(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(FakeServices(tmp_path, Settings()))
    opened = window.findChildren(FirstRunDialog)[0]
    opened.save()
    assert opened.message.text == "Something is missing: see beside the fields."
    QTest.keyClicks(opened.pacs.title, "ORTHANC")
    assert opened.message.text == ""
