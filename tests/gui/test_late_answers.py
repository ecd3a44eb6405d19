"""What comes too late, twice, or from elsewhere never reaches another patient."""

import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.main_window import MainWindow
from ezp2p.model.application_entity import Role
from ezp2p.settings.settings import RemoteSettings
from tests.gui.driving import double_click, drop_pictures, found_study
from tests.gui.fake_services import ENTRIES, SET_UP, FakeServices, refused

JANE, JANET = ENTRIES[0], ENTRIES[1]


def open_questions(window: MainWindow) -> list[Question]:
    return [one for one in window.findChildren(Question) if one.isVisible()]


def type_family_name(window: MainWindow, text: str) -> None:
    name = window.patient.form.name.family
    window.patient.form.unlock()
    window.activateWindow()
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, text)


def test_one_double_click_asks_one_question(qtbot: QtBot, locked: MainWindow) -> None:
    double_click(qtbot, locked, JANET)
    assert len(open_questions(locked)) == 1
    open_questions(locked)[0].reject()


def test_enter_in_the_worklist_chooses_once(qtbot: QtBot, locked: MainWindow) -> None:
    worklist = locked.patient.worklist
    worklist.select(JANET.key)
    QTest.keyClick(worklist.list, Qt.Key.Key_Return)
    assert len(open_questions(locked)) == 1
    open_questions(locked)[0].reject()


def test_one_double_click_on_a_series_joins_it_once(qtbot: QtBot, window: MainWindow) -> None:
    query = found_study(qtbot, window)
    place = query.tree.visualRect(query.tree.currentIndex()).center()
    QTest.mouseClick(query.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(query.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert [one.is_joined for one in window._desk.draft.series] == [True]


def test_nothing_is_sent_while_it_is_asked_whose_the_pictures_are(
    qtbot: QtBot, locked: MainWindow, services: FakeServices
) -> None:
    qtbot.waitUntil(locked.send.send_button.isEnabled)
    type_family_name(locked, "Dove")
    locked.send.send()
    assert len(open_questions(locked)) == 1
    locked.send.send()
    assert (services.sent, locked._desk.draft.count) == ([], 3)
    open_questions(locked)[0].reject()
    qtbot.waitUntil(lambda: locked._desk.tasks.is_idle)
    assert services.sent == []


def test_what_was_to_follow_a_refused_choice_does_not_follow_another_one(qtbot: QtBot, locked: MainWindow) -> None:
    query = found_study(qtbot, locked)
    draft = locked._desk.draft
    draft.is_sending = True
    query.use_selected()
    qtbot.waitUntil(lambda: locked._desk.tasks.is_idle)
    draft.is_sending = False
    double_click(qtbot, locked, JANET)
    open_questions(locked)[0].buttons[0].click()
    assert draft.study.patient_id == "PID0002"
    assert not any(one.is_joined for one in draft.series)


def test_a_new_id_that_comes_late_is_not_given_to_another_patient(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.late_gate = threading.Event()
    window.patient.form.make_patient_id()
    double_click(qtbot, window, JANE)
    services.late_gate.set()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert window._desk.draft.study.patient_id == "PID0001"
    assert window._desk.draft.study.worklist_entry == JANE


def test_a_series_that_comes_late_does_not_take_the_place_of_the_patient_chosen_meanwhile(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    query = found_study(qtbot, window)
    services.late_gate = threading.Event()
    query.use_selected()
    window.choice.use_entry(JANET)
    services.late_gate.set()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert window._desk.draft.study.patient_id == "PID0002"
    assert "not joined" in query.message.text


def test_looking_at_a_series_can_be_cancelled(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    query = found_study(qtbot, window)
    services.late_gate = threading.Event()
    query.use_selected()
    window.cancel()
    services.late_gate.set()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert not window._desk.draft.has_patient
    assert not query.is_busy


def test_the_number_of_a_series_that_comes_late_leaves_what_was_typed_meanwhile(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    query = found_study(qtbot, window)
    services.late_gate = threading.Event()
    query.join_selected_study()
    draft = window._desk.draft
    draft.edit_series(draft.active_key, replace(draft.series[0].form, series_description="Left hand"))
    services.late_gate.set()
    qtbot.waitUntil(lambda: draft.series[0].form.series_number == "2")
    assert draft.series[0].form.series_description == "Left hand"


def test_what_one_archive_found_is_not_used_with_another(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    query = found_study(qtbot, window)
    other = RemoteSettings(name="Other", title="OTHER", host="10.1.2.9", port=104, roles=(Role.STORE, Role.QUERY))
    services.save_settings(SET_UP.model_copy(update={"remotes": (other,)}))
    window.reload_settings()
    assert query.model.count == 0


def test_the_worklist_of_a_server_that_was_removed_is_not_shown_any_more(
    window: MainWindow, services: FakeServices
) -> None:
    assert window.patient.worklist.model.rowCount()
    services.save_settings(SET_UP.model_copy(update={"remotes": ()}))
    window.reload_settings()
    assert window.patient.worklist.model.rowCount() == 0
    assert window.status.age.text() == "no worklist"


def test_a_worklist_that_failed_is_not_told_as_an_empty_one(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.worklist_error = refused()
    worklist = window.patient.worklist
    worklist.filters.day.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not worklist.is_busy)
    assert "nothing listens" in worklist.message.text
    assert worklist.empty.sentence.text().startswith("The worklist did not come.")


def test_correcting_what_was_no_birth_date_is_no_change_of_patient(
    qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]
) -> None:
    drop_pictures(qtbot, window, pictures, expected=3)
    draft = window._desk.draft
    draft.propose(replace(draft.study, patient_name="Noname", patient_id="1", birth_date="31.2.1990"))
    assert draft.propose(replace(draft.study, birth_date="19900228"))
    assert open_questions(window) == []


def test_pictures_that_come_too_late_leave_no_copy(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    drop_pictures(qtbot, window, pictures[:1], expected=1)
    double_click(qtbot, window, JANE)
    images = window._desk.draft.images
    window.tray._takes_no_more = True
    window.tray._take(images)
    qtbot.waitUntil(lambda: services.dropped == [images[0].key])
    assert window._desk.draft.count == 1


def test_closing_without_sending_leaves_no_copy(qtbot: QtBot, locked: MainWindow, services: FakeServices) -> None:
    locked.discard_and_close()
    qtbot.waitUntil(lambda: len(services.dropped) == 3)


def test_closing_waits_for_pictures_that_are_being_prepared(locked: MainWindow) -> None:
    locked._desk.draft.is_sending = True
    assert not locked.close()
    assert open_questions(locked) == []
    assert "being prepared" in locked.patient.worklist.message.text
    locked._desk.draft.is_sending = False
