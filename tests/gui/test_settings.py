"""The settings dialog and the first run: ECHO in words, invalid values beside their fields."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ezp2p.dicom.character_set import CHARACTER_SETS
from ezp2p.gui.dialogs.first_run import FirstRunDialog
from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.dialogs.settings import SettingsDialog
from ezp2p.gui.dialogs.settings_faults import checked
from ezp2p.gui.dialogs.settings_pages import CHARACTER_SET_WORDS
from ezp2p.gui.language import LANGUAGES
from ezp2p.gui.main_window import MainWindow
from ezp2p.model.application_entity import Confirmation, Role, Tls
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
    assert echo.message.text == "Passed: ORTHANC answered in 12 ms. It takes pictures in all transfer syntaxes."


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
    assert dialog.pages.current is page


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
    marked = [not dialog.pages.names.item(page).icon().isNull() for page in range(3)]
    assert marked == [True, True, False]
    assert dialog.message.text == "2 values cannot be used: see beside each field."


def test_the_complaint_about_a_server_goes_when_it_is_removed(dialog: SettingsDialog) -> None:
    QTest.mouseClick(dialog.remotes.add_button, Qt.MouseButton.LeftButton)
    dialog.save()
    assert dialog.message.property("message") == "failed"
    QTest.mouseClick(dialog.remotes.remove_button, Qt.MouseButton.LeftButton)
    assert dialog.message.text == ""
    assert dialog.pages.names.item(0).icon().isNull()


def test_the_complaint_of_the_first_run_goes_when_its_cause_is_mended(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(FakeServices(tmp_path, Settings()))
    opened = window.findChildren(FirstRunDialog)[0]
    opened.save()
    assert opened.message.text == "Something is missing: see beside the fields."
    QTest.keyClicks(opened.pacs.title, "ORTHANC")
    assert opened.message.text == ""


# --- the outbox in the settings ---------------------------------------------------------------------------------


def asked(dialog: SettingsDialog) -> list[Question]:
    return [one for one in dialog.findChildren(Question) if one.isVisible()]


def test_how_a_server_confirms_and_how_many_associations_it_gets_are_saved(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    form = dialog.remotes.form
    assert form.fields["confirmation"].note.text() == "Pictures are shown as stored, never as confirmed."
    form.confirmation.setCurrentText("By Storage Commitment")
    assert "port 11112" in form.fields["confirmation"].note.text()
    form.associations.setCurrentText("4")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    saved = services.settings.remotes[0]
    assert (saved.confirmation, saved.associations) == (Confirmation.COMMITMENT, 4)
    assert "deliveries.waiting_for" not in {name for name, _ in services.calls}


def test_a_server_that_gets_no_pictures_is_not_asked_how_it_confirms(dialog: SettingsDialog) -> None:
    form = dialog.remotes.form
    assert form.storing.isVisible()
    form.roles[Role.STORE].setChecked(False)
    assert not form.storing.isVisible()


def test_what_is_kept_and_for_how_long_is_saved_and_checked(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    fields = dialog.outbox.fields
    for key, text in (("reserve_megabytes", "500"), ("keep_confirmed_days", "3"), ("keep_sent_days", "many")):
        editor = fields[key].editor
        assert isinstance(editor, QLineEdit)
        editor.setText(text)
    dialog.save()
    assert fields["keep_sent_days"].fault == "This is not a whole number."
    assert dialog.pages.current is dialog.outbox
    fields["keep_sent_days"].editor.setProperty("text", "30")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    outbox = services.settings.outbox
    assert (outbox.reserve_megabytes, outbox.keep_confirmed_days, outbox.keep_sent_days) == (500, 3, 30)


def test_how_the_worklist_is_asked_for_is_saved_and_checked(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    fields = dialog.worklist.fields
    for key, text in (("refresh_minutes", "0"), ("limit", "20000")):
        editor = fields[key].editor
        assert isinstance(editor, QLineEdit)
        editor.setText(text)
    dialog.save()
    assert fields["limit"].fault == "The most is 10000."
    fields["limit"].editor.setProperty("text", "10000")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert (services.settings.worklist.refresh_minutes, services.settings.worklist.limit) == (0, 10_000)


def test_another_address_is_asked_about_where_pictures_wait_for_the_old_one(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices, gui_thread: int
) -> None:
    services.deliveries.waiting = 14
    dialog.remotes.form.host.setText("10.1.2.4")
    dialog.remotes.form.edited.emit()
    dialog.save()
    qtbot.waitUntil(lambda: bool(asked(dialog)))
    words = " ".join(label.text() for label in asked(dialog)[0].findChildren(QLabel))
    assert "14 pictures wait for PACS Main" in words
    assert "held until someone presses Try now in the outbox; then it goes to the changed address" in words
    assert [one.host for remotes in services.deliveries.waited_for for one in remotes] == ["10.1.2.3"]
    QTest.keyClick(asked(dialog)[0], Qt.Key.Key_Escape)
    assert services.settings.remotes[0].host == "10.1.2.3"
    assert dialog.isVisible()
    dialog.save()
    qtbot.waitUntil(lambda: bool(asked(dialog)))
    with qtbot.waitSignal(dialog.saved):
        asked(dialog)[0].buttons[0].click()
    assert services.settings.remotes[0].host == "10.1.2.4"
    assert gui_thread not in {thread for name, thread in services.calls if name == "deliveries.waiting_for"}


@pytest.mark.parametrize("port", ["4242", "104"], ids=["the same port", "another port"])
def test_encryption_is_not_switched_off_unasked_where_pictures_wait_for_it(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices, port: str
) -> None:
    before = services.settings.remotes[0]
    encrypted = before.model_copy(update={"uses_tls": True})
    remotes = (encrypted, *services.settings.remotes[1:])
    services.save_settings(services.settings.model_copy(update={"remotes": remotes}))
    services.deliveries.waiting = 3
    form = dialog.remotes.form  # shows it without
    form.port.setText(port)
    form.edited.emit()
    dialog.save()
    qtbot.waitUntil(lambda: bool(asked(dialog)))
    words = " ".join(label.text() for label in asked(dialog)[0].findChildren(QLabel))
    assert "3 pictures wait for PACS Main" in words
    assert "meant to go encrypted, and is held until that is set up with encryption (TLS) again" in words
    assert "goes to the changed address" not in words
    asked(dialog)[0].reject()
    assert services.settings.remotes[0].uses_tls


def test_encryption_that_is_switched_on_is_not_asked_about(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    services.deliveries.waiting = 3
    dialog.remotes.form.encryption.uses_tls.setChecked(True)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert services.settings.remotes[0].uses_tls


def test_a_server_that_is_removed_is_asked_about_where_pictures_wait_for_it(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    services.deliveries.waiting = 1
    dialog.remotes.remove()
    dialog.save()
    qtbot.waitUntil(lambda: bool(asked(dialog)))
    words = " ".join(label.text() for label in asked(dialog)[0].findChildren(QLabel))
    assert "1 picture waits for PACS Main" in words
    assert "held until that is set up again" in words
    asked(dialog)[0].reject()


def test_nothing_is_asked_where_nothing_waits(qtbot: QtBot, dialog: SettingsDialog, services: FakeServices) -> None:
    dialog.remotes.remove()
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert services.settings.remotes == ()
    assert len(services.deliveries.waited_for) == 1


def test_another_name_for_the_same_address_is_saved_without_a_question(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    services.deliveries.waiting = 14
    dialog.remotes.form.name.setText("Archive")
    dialog.remotes.form.edited.emit()
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert services.deliveries.waited_for == []


def test_settings_that_are_closed_while_it_is_counted_who_waits_are_not_saved(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, services: FakeServices
) -> None:
    services.deliveries.gate = threading.Event()
    dialog.remotes.remove()
    dialog.save()
    dialog.reject()
    services.deliveries.gate.set()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert len(services.settings.remotes) == 1


def test_a_server_has_its_own_character_sets(qtbot: QtBot, dialog: SettingsDialog) -> None:
    form = dialog.remotes.form
    assert form.character_set.currentData() == ""
    form.character_set.setCurrentIndex(form.character_set.findData("ISO_IR 100"))
    form.fallback.setCurrentIndex(form.fallback.findData("windows-1251"))
    table = dialog.remotes.values()[0]
    assert (table["character_set"], table["fallback_character_set"]) == ("ISO_IR 100", "windows-1251")


def test_a_combination_that_is_not_offered_stays(qtbot: QtBot, dialog: SettingsDialog) -> None:
    form = dialog.remotes.form
    unusual = "ISO 2022 IR 100\\ISO 2022 IR 144"
    form.show_values({**dialog.remotes.values()[0], "character_set": unusual})
    assert form.values()["character_set"] == unusual


def test_every_set_that_is_offered_has_words(dialog: SettingsDialog) -> None:
    assert set(CHARACTER_SETS) <= set(CHARACTER_SET_WORDS)


def test_a_watched_folder_is_saved_and_checked(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices, tmp_path: Path
) -> None:
    page = dialog.watched_folder
    dialog.pages.show_page(page)
    page.path.setText("pictures")
    dialog.save()
    assert page.fields["path"].fault
    assert services.settings.watched_folder.path == ""
    page.path.setText(str(tmp_path))
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert services.settings.watched_folder.path == str(tmp_path)


def test_the_language_is_a_setting_and_each_is_called_as_it_calls_itself(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    field = dialog.general.window_fields.fields["language"]
    box = field.editor
    assert isinstance(box, QComboBox)
    assert [box.itemText(row) for row in range(box.count())] == ["As the system", *LANGUAGES.values()]
    assert box.currentData() == ""
    assert field.note.text() == "Used from the next start on."
    box.setCurrentIndex(box.findText("Français"))
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert services.settings.window.language == "fr"


@pytest.mark.parametrize(
    ("change", "key", "sentence"),
    [
        ({"local": {"title": ""}}, "local.title", "This is empty; it needs 1 to 16 characters."),
        ({"local": {"port": 0}}, "local.port", "The least is 1."),
        ({"local": {"port": "x"}}, "local.port", "This is not a whole number."),
        ({"watched_folder": {"quiet_s": "x"}}, "watched_folder.quiet_s", "This is not a number."),
        ({"watched_folder": {"path": "x"}}, "watched_folder.path", "This is not a whole path."),
        (
            {"attributes": {"station_name": "x" * 17}},
            "attributes.station_name",
            "May hold 16 characters; this has 17.",
        ),
        (
            {"attributes": {"institution_name": "Ж", "character_set": "ISO_IR 100"}},
            "attributes.institution_name",
            "This holds Ж (U+0416), which ISO_IR 100 cannot write.",
        ),
        (
            {"forms": {"pick_lists": {"StudyDescription": ["x" * 65]}}},
            "forms.pick_lists.StudyDescription",
            f"'{'x' * 32}' may hold 64 characters; this has 65.",
        ),
        (
            {"forms": {"templates": [{"name": "Hand"}, {"name": "Hand"}]}},
            "forms",
            "Two templates are called 'Hand'.",
        ),
    ],
)
def test_what_is_wrong_is_a_whole_sentence(change: dict[str, object], key: str, sentence: str) -> None:
    settings, faults = checked(change)
    assert settings is None
    assert faults == {key: sentence}


def test_a_server_is_encrypted_with_its_files(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices, tmp_path: Path
) -> None:
    part = dialog.remotes.form.encryption
    assert not part.details.isVisible()
    part.uses_tls.setChecked(True)
    assert part.details.isVisible()
    paths = {key: str(tmp_path / f"{key}.pem") for key in part.files}
    for key, path in paths.items():
        part.files[key].setText(path)
    remote = dialog.remotes.form.remote()
    assert remote is not None
    assert remote.tls == Tls(*paths.values())
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    saved = services.settings.remotes[0]
    assert (saved.uses_tls, saved.tls_ca_file, saved.tls_key_file) == (
        True,
        paths["tls_ca_file"],
        paths["tls_key_file"],
    )


def test_files_that_cannot_be_are_told_at_their_fields(dialog: SettingsDialog) -> None:
    form = dialog.remotes.form
    part = form.encryption
    part.uses_tls.setChecked(True)
    part.files["tls_ca_file"].setText("ca.pem")
    part.files["tls_certificate_file"].setText(str(Path("/invented/ours.pem").absolute()))
    assert form.remote() is None
    assert part.fields["tls_ca_file"].fault == "This is not a whole path."
    assert part.fields["tls_key_file"].fault == "Choose the file of its key, too."
    part.uses_tls.setChecked(False)
    remote = form.remote()
    assert remote is not None
    assert remote.tls is None
    dialog.save()
    assert part.fields["tls_ca_file"].fault == "This is not a whole path."
    assert part.details.isVisible()
    part.files["tls_certificate_file"].clear()
    part.files["tls_key_file"].setText(str(Path("/invented/ours.key").absolute()))
    part.uses_tls.setChecked(True)
    form.remote()
    assert part.fields["tls_certificate_file"].fault == "Choose the file of the certificate, too."


def test_a_file_is_found_by_browsing(dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    part = dialog.remotes.form.encryption
    part.uses_tls.setChecked(True)
    chosen = [str(tmp_path / "ca.pem"), ""]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen.pop(0), ""))
    button = part.fields["tls_ca_file"].findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Browse for a file: Trusted certificates"
    for _ in range(2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert part.files["tls_ca_file"].text() == str(tmp_path / "ca.pem")
    assert part.files["tls_ca_file"].accessibleName() == "Trusted certificates"
