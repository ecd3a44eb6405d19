"""The study form: faults in words beside their fields, and why Send is not ready."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.widgets.date_edit import DateEdit
from ezp2p.gui.widgets.person_name_edit import PersonNameEdit
from tests.gui.driving import double_click, drop_pictures, wait_until_it_can_be_sent
from tests.gui.fake_services import ENTRIES, FakeServices

JANE = ENTRIES[0]


def type_into(qtbot: QtBot, edit: QLineEdit, text: str) -> None:
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def test_send_says_what_is_missing_one_thing_after_the_other(
    qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]
) -> None:
    assert window.send.reason.text() == "Choose a patient first (column 1)."
    double_click(qtbot, window, JANE)
    qtbot.waitUntil(lambda: window.send.reason.text() == "Import pictures first (column 2).")
    drop_pictures(qtbot, window, pictures, expected=3)
    wait_until_it_can_be_sent(qtbot, window)
    assert not window.send.reason.isVisible()


def test_a_date_that_does_not_exist_is_told_beside_its_field_and_stops_the_sending(
    qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]
) -> None:
    double_click(qtbot, window, JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    form = window.patient.form
    type_into(qtbot, form.study_date, "31 February")
    qtbot.waitUntil(lambda: "not a date" in form.fields["StudyDate"].fault)
    assert form.study_date.text() == "31 February"
    assert not window.send.send_button.isEnabled()
    assert "not a date" in window.send.reason.text()
    type_into(qtbot, form.study_date, "2026-02-28")
    qtbot.waitUntil(window.send.send_button.isEnabled)
    assert window._desk.draft.study.study_date == "20260228"


def test_a_paired_part_asks_for_its_side(qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]) -> None:
    double_click(qtbot, window, JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    series = window.tray.groups[0].form
    type_into(qtbot, _editor(series.body_part), "Hand")
    assert window._desk.draft.series[0].form.body_part_examined == "HAND"
    qtbot.waitUntil(lambda: "one of a pair" in series.fields["Laterality"].fault)
    series.side.setCurrentIndex(series.side.findData("R"))
    series.side.activated.emit(series.side.currentIndex())
    qtbot.waitUntil(window.send.send_button.isEnabled)
    type_into(qtbot, _editor(series.body_part), "Chest")
    assert window._desk.draft.series[0].form.laterality == ""
    assert not series.side.isEnabled()


def test_a_body_part_of_ones_own_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    series = window.tray.groups[0].form
    type_into(qtbot, _editor(series.body_part), "Third eyelid")
    assert window._desk.draft.series[0].form.body_part_examined == "THIRD EYELID"


def test_a_new_id_is_marked_provisional_until_it_is_typed(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    form = window.patient.form
    QTest.mouseClick(form.new_id, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.patient_id.text() == services.new_patient_id())
    assert window.banner.provisional.isVisible()
    type_into(qtbot, form.patient_id, "REAL1")
    assert not window.banner.provisional.isVisible()


def test_what_the_order_owns_is_read_only_and_says_why(qtbot: QtBot, window: MainWindow) -> None:
    double_click(qtbot, window, JANE)
    form = window.patient.form
    assert form.accession.isReadOnly()
    assert "From the worklist" in form.fields["AccessionNumber"].toolTip()
    assert not form.description.isReadOnly()


def test_a_name_keeps_the_parts_that_have_no_field(qtbot: QtBot) -> None:
    edit = PersonNameEdit()
    qtbot.addWidget(edit)
    edit.set_name("Yamada^Tarou^M^Dr=山田^太郎")
    assert edit.name() == "Yamada^Tarou^M^Dr=山田^太郎"
    edit.given.setText("Jirou")
    assert edit.name() == "Yamada^Jirou^M^Dr"


def test_a_name_in_one_script_only_stays_in_its_place(qtbot: QtBot) -> None:
    edit = PersonNameEdit()
    qtbot.addWidget(edit)
    edit.set_name("=山田^太郎")
    assert edit.family.text() == "山田"
    edit.given.setText("次郎")
    assert edit.name() == "=山田^次郎"


def test_a_date_is_taken_in_iso_and_in_dicom_form(qtbot: QtBot) -> None:
    edit = DateEdit()
    qtbot.addWidget(edit)
    for text in ("1980-02-15", "19800215", "15.2.1980"):
        edit.setText(text)
        assert edit.da() == "19800215"


def test_markup_in_a_name_stays_text(qtbot: QtBot, window: MainWindow) -> None:
    form = window.patient.form
    type_into(qtbot, form.name.family, "<b>Bold</b>")
    assert window.banner.name.textFormat() == Qt.TextFormat.PlainText
    assert "<B>BOLD" in window.banner.name.text()


def _editor(combo: object) -> QLineEdit:
    edit = combo.lineEdit()  # type: ignore[attr-defined]
    assert isinstance(edit, QLineEdit)
    return edit


def test_what_the_set_of_the_destination_cannot_hold_is_told_by_its_character(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    (pacs,) = services.settings.remotes
    latin = pacs.model_copy(update={"character_set": "ISO_IR 100"})
    services.save_settings(services.settings.model_copy(update={"remotes": (latin,)}))
    window.reload_settings()
    form = window.patient.form
    form.name.family.setText("MÜLLER")
    form.name.given.setText("太郎")
    form.name.given.editingFinished.emit()
    sentence = "Patient Name holds 太 (U+592A), which the character set ISO_IR 100 cannot write."
    qtbot.waitUntil(lambda: form.fields["PatientName"].fault.startswith(sentence))


def test_an_id_that_is_too_long_is_told_with_its_length_and_never_cut(qtbot: QtBot, window: MainWindow) -> None:
    form = window.patient.form
    form.patient_id.setText("9" * 70)
    form.patient_id.editingFinished.emit()
    qtbot.waitUntil(lambda: form.fields["PatientID"].fault == "Patient ID may hold 64 characters; this has 70.")


def test_a_digitized_film_can_be_called_radiography_on_film(window: MainWindow) -> None:
    form = window.tray.groups[0].form
    form.modality.setCurrentIndex(form.modality.findData("RG"))
    form.modality.activated.emit(form.modality.currentIndex())
    assert window._desk.draft.series[0].form.modality == "RG"
