"""No picture comes to another patient silently."""

import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.main_window import MainWindow
from tests.gui.driving import double_click, drop_pictures, found_study
from tests.gui.fake_services import ENTRIES, SERIES, STUDY, FakeServices

JANE, JANET = ENTRIES[0], ENTRIES[1]


def question_of(window: MainWindow) -> Question:
    assert window.choice.question is not None
    return window.choice.question


def press(qtbot: QtBot, question: Question, text: str) -> None:
    button = next(one for one in question.buttons if text in one.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_another_patient_is_asked_about_with_both_identities_and_the_number_of_pictures(
    qtbot: QtBot, locked: MainWindow
) -> None:
    double_click(qtbot, locked, JANET)
    words = " ".join(label.text() for label in question_of(locked).findChildren(QLabel))
    for text in ("3 pictures", "DOE, Jane", "DOE, Janet", "PID0001", "PID0002", "1980-02-15", "1980-05-12"):
        assert text in words
    assert locked.banner.name.text() == "DOE, Jane"
    press(qtbot, question_of(locked), "Keep current patient")
    assert locked._desk.draft.study.patient_id == "PID0001"
    assert locked._desk.draft.count == 3


def test_who_is_kept_is_selected_again_and_who_was_not_taken_is_not(qtbot: QtBot, locked: MainWindow) -> None:
    worklist = locked.patient.worklist
    double_click(qtbot, locked, JANET)
    assert worklist.list.currentIndex() == worklist.model.index_of(JANET.key)
    press(qtbot, question_of(locked), "Keep current patient")
    assert worklist.list.selectionModel().selectedIndexes() == [worklist.model.index_of(JANE.key)]
    worklist.choose_selected()
    assert (locked._desk.draft.study.patient_id, locked._desk.draft.is_asking) == ("PID0001", False)


def test_who_is_opened_is_selected_however_that_was(qtbot: QtBot, locked: MainWindow) -> None:
    worklist = locked.patient.worklist
    double_click(qtbot, locked, JANET)
    press(qtbot, question_of(locked), "Move 3 pictures")
    assert worklist.list.currentIndex() == worklist.model.index_of(JANET.key)


def test_where_nobody_of_the_list_is_kept_nobody_of_it_is_selected(
    qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]
) -> None:
    worklist = window.patient.worklist
    window.choice.begin_emergency()
    qtbot.waitUntil(lambda: window._desk.draft.has_patient)
    drop_pictures(qtbot, window, pictures, expected=3)
    double_click(qtbot, window, JANET)
    press(qtbot, question_of(window), "Keep current patient")
    assert not worklist.list.selectionModel().selectedIndexes()
    assert not worklist.use_button.isEnabled()


def test_esc_keeps_the_current_patient(qtbot: QtBot, locked: MainWindow) -> None:
    double_click(qtbot, locked, JANET)
    QTest.keyClick(question_of(locked), Qt.Key.Key_Escape)
    assert locked._desk.draft.study.patient_id == "PID0001"


def test_the_pictures_are_moved_when_that_is_said(qtbot: QtBot, locked: MainWindow) -> None:
    double_click(qtbot, locked, JANET)
    press(qtbot, question_of(locked), "Move 3 pictures")
    assert locked._desk.draft.study.patient_id == "PID0002"
    assert locked._desk.draft.study.study_instance_uid == JANET.study_instance_uid
    assert locked._desk.draft.count == 3


def test_the_pictures_are_discarded_when_that_is_said(qtbot: QtBot, locked: MainWindow, services: FakeServices) -> None:
    double_click(qtbot, locked, JANET)
    press(qtbot, question_of(locked), "Discard")
    assert locked._desk.draft.study.patient_id == "PID0002"
    assert locked._desk.draft.count == 0
    qtbot.waitUntil(lambda: len(services.dropped) == 3)


def test_the_first_patient_of_pictures_without_one_is_taken_without_a_question(
    qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]
) -> None:
    drop_pictures(qtbot, window, pictures, expected=3)
    double_click(qtbot, window, JANE)
    assert window.choice.question is None
    assert window._desk.draft.study.patient_id == "PID0001"


def test_typing_another_name_is_asked_about_too_and_keeping_restores_the_field(
    qtbot: QtBot, locked: MainWindow
) -> None:
    form = locked.patient.form
    assert form.name.family.isReadOnly()
    QTest.mouseClick(form.edit_button, Qt.MouseButton.LeftButton)
    assert not form.name.family.isReadOnly()
    form.name.family.selectAll()
    QTest.keyClicks(form.name.family, "Dove")
    QTest.keyClick(form.name.family, Qt.Key.Key_Return)
    press(qtbot, question_of(locked), "Keep current patient")
    assert form.name.family.text() == "Doe"
    assert locked._desk.draft.study.worklist_entry == JANE


def test_typing_another_name_drops_the_hidden_identifiers(qtbot: QtBot, window: MainWindow) -> None:
    double_click(qtbot, window, JANE)
    form = window.patient.form
    QTest.mouseClick(form.edit_button, Qt.MouseButton.LeftButton)
    form.name.family.selectAll()
    QTest.keyClicks(form.name.family, "Dove")
    QTest.keyClick(form.name.family, Qt.Key.Key_Return)
    study = window._desk.draft.study
    assert (study.worklist_entry, study.study_instance_uid, study.accession_number) == (None, "", "")
    assert study.patient_name == "Dove^Jane"
    assert "link" in form.message.text


def test_completing_a_patient_typed_by_hand_is_no_change_of_patient(
    qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]
) -> None:
    drop_pictures(qtbot, window, pictures, expected=3)
    form = window.patient.form
    QTest.keyClicks(form.name.family, "Noname")
    QTest.keyClick(form.name.family, Qt.Key.Key_Return)
    QTest.mouseClick(form.new_id, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window._desk.draft.study.is_provisional_id)
    QTest.keyClicks(form.birth_date, "1990-01-31")
    QTest.keyClick(form.birth_date, Qt.Key.Key_Return)
    assert window.choice.question is None
    assert window._desk.draft.study.birth_date == "19900131"
    assert window.banner.provisional.isVisible()
    qtbot.waitUntil(window.send.send_button.isEnabled)


def test_a_study_of_the_archive_is_joined_with_a_new_series(qtbot: QtBot, window: MainWindow) -> None:
    window.patient.show_archive()
    query = window.patient.query
    QTest.keyClicks(query.name, "Doe, Ja")
    QTest.keyClick(query.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: query.model.count == 1)
    place = query.tree.visualRect(query.model.index(0)).center()
    QTest.mouseClick(query.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(query.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    draft = window._desk.draft
    assert draft.study.is_joined
    assert draft.study.study_instance_uid == STUDY.get("StudyInstanceUID")
    qtbot.waitUntil(lambda: draft.series[0].form.series_number == "2")
    assert window.banner.origin.text() == "joins a study"


def test_a_series_of_the_archive_is_continued(qtbot: QtBot, window: MainWindow) -> None:
    query = found_study(qtbot, window)
    assert query.use_button.text() == "Join this series"
    QTest.mouseClick(query.use_button, Qt.MouseButton.LeftButton)
    draft = window._desk.draft
    qtbot.waitUntil(lambda: draft.series[0].is_joined)
    assert draft.series[0].form.series_instance_uid == SERIES.get("SeriesInstanceUID")
    assert draft.series[0].form.last_instance_number == 4
    assert not window.tray.groups[0].form.isEnabled()


def test_a_new_study_for_an_archived_patient_takes_no_identifier_of_the_old_study(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.patient.show_archive()
    query = window.patient.query
    query.accession.setText("ACC001")
    query.search()
    qtbot.waitUntil(lambda: query.model.count == 1)
    query.tree.setCurrentIndex(query.model.index(0))
    query.new_study_for_selected()
    study = window._desk.draft.study
    assert (study.patient_id, study.study_instance_uid, study.accession_number) == ("PID0001", "", "")


def test_closing_with_pictures_in_the_tray_is_asked_about(qtbot: QtBot, locked: MainWindow) -> None:
    assert not locked.close()
    question = locked.findChildren(Question)[-1]
    press(qtbot, question, "Keep working")
    assert locked.isVisible()


def test_a_series_of_another_modality_is_not_joined_and_the_reason_is_told(qtbot: QtBot, window: MainWindow) -> None:
    draft = window._desk.draft
    draft.edit_series(draft.active_key, replace(draft.series[0].form, modality="US"))
    query = found_study(qtbot, window)
    query.use_selected()
    qtbot.waitUntil(lambda: "start a new series of this study" in query.message.text)
    assert not draft.has_patient


def test_what_is_not_right_with_an_order_is_told_when_it_is_chosen(qtbot: QtBot, window: MainWindow) -> None:
    doubtful = next(one for one in ENTRIES if one.doubts and one.can_be_chosen)
    window.patient.worklist.select(doubtful.key)
    window.patient.worklist.choose_selected()
    assert window.patient.form.message.text == doubtful.doubts[0]


def test_a_picture_taken_out_for_one_patient_never_comes_back_for_another(
    qtbot: QtBot, locked: MainWindow, services: FakeServices
) -> None:
    draft = locked._desk.draft
    draft.remove([image.key for image in draft.images])
    double_click(qtbot, locked, JANET)
    assert draft.study.patient_id == "PID0002"
    QTest.keyClick(locked, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert draft.count == 0
    qtbot.waitUntil(lambda: len(services.dropped) == 3)


def test_no_other_patient_is_taken_while_pictures_are_being_prepared(qtbot: QtBot, locked: MainWindow) -> None:
    locked._desk.draft.is_sending = True
    double_click(qtbot, locked, JANET)
    locked.choice.end_patient()
    assert locked._desk.draft.study.patient_id == "PID0001"
    assert "being prepared" in locked.patient.worklist.message.text
    locked._desk.draft.is_sending = False


def test_an_import_that_still_runs_is_stopped_when_another_patient_is_chosen(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    double_click(qtbot, window, JANE)
    services.import_gate = threading.Event()
    window.tray.take_files(pictures)
    double_click(qtbot, window, JANET)
    services.import_gate.set()
    qtbot.waitUntil(lambda: not window.tray.is_busy)
    assert window._desk.draft.count == 0
    assert "the patient was changed" in window.tray.message.text
