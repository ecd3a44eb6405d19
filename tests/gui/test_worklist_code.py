"""A number that was scanned or typed picks its entry, or the server is asked for it; it never picks the wrong one."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ezp2p.gui.main_window import MainWindow
from ezp2p.model.worklist import WorklistQuery
from tests.gui.driving import double_click
from tests.gui.fake_services import ENTRIES, FakeServices, entry, refused

JANE, JANET, JOERG = ENTRIES[:3]
ELSEWHERE = entry("Muster^Erika", "PID0777", "090000", scheduled_date="20261201")


def scan(window: MainWindow, code: str) -> None:
    """A barcode scanner types into the search and ends with Enter."""
    QTest.keyClicks(window.patient.worklist.search, code)
    QTest.keyClick(window.patient.worklist.search, Qt.Key.Key_Return)


def asked_for_elsewhere(qtbot: QtBot, window: MainWindow, services: FakeServices) -> threading.Event:
    """The server is asked for a number that is not in the list; its answer, `ELSEWHERE`, comes when the gate opens."""
    gate = threading.Event()
    services.worklist_gates, services.entries = [gate], (ELSEWHERE,)
    scan(window, "ACC777")
    qtbot.waitUntil(lambda: services.queries[-1] == WorklistQuery(accession_number="ACC777"))
    return gate


def scanned_while_the_list_comes(window: MainWindow, services: FakeServices) -> threading.Event:
    """The list is asked for, and JANET's number scanned before it comes, which is when the gate opens."""
    gate = threading.Event()
    services.worklist_gates = [gate]
    window.patient.refresh()
    scan(window, "ACC002")
    return gate


def test_a_scanned_accession_number_picks_the_one_entry_that_has_it(window: MainWindow) -> None:
    worklist = window.patient.worklist
    worklist.select(JOERG.key)
    scan(window, "ACC002")
    assert window._desk.draft.study.worklist_entry == JANET
    assert worklist.list.currentIndex() == worklist.model.index_of(JANET.key)
    assert worklist.search.text() == ""


@pytest.mark.parametrize(
    ("code", "word"),
    [("PID0002", "patient ID"), ("RP002", "requested procedure ID"), ("SPS002", "procedure step ID")],
)
def test_any_other_number_selects_the_entry_and_says_what_it_is_but_does_not_choose_it(
    qtbot: QtBot, window: MainWindow, services: FakeServices, code: str, word: str
) -> None:
    worklist = window.patient.worklist
    worklist.select(JOERG.key)
    scan(window, code)
    qtbot.waitUntil(lambda: f"Selected by its {word}" in worklist.message.text)
    assert services.queries[-1] == WorklistQuery(accession_number=code)
    assert not window._desk.draft.has_patient
    assert worklist.list.currentIndex() == worklist.model.index_of(JANET.key)
    worklist.use_button.click()
    assert window._desk.draft.study.worklist_entry == JANET


def test_a_short_number_never_picks_by_the_id_of_a_step(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.entries = (replace(JANE, scheduled_procedure_step_id="1"), JANET)
    window.patient.refresh()
    qtbot.waitUntil(lambda: len(window.patient.worklist.model.entries) == 2)
    scan(window, "1")
    qtbot.waitUntil(lambda: "Selected by its procedure step ID" in window.patient.worklist.message.text)
    assert not window._desk.draft.has_patient


@pytest.mark.parametrize("is_listed", [True, False])
def test_an_accession_number_that_is_the_id_of_another_patient_picks_nobody(
    qtbot: QtBot, window: MainWindow, services: FakeServices, *, is_listed: bool
) -> None:
    bearer = replace(JANET, patient_id="ACC777")
    services.entries = (bearer, ELSEWHERE) if is_listed else (bearer,)
    window.patient.refresh()
    worklist = window.patient.worklist
    qtbot.waitUntil(lambda: len(worklist.model.entries) == len(services.entries))
    services.entries = (bearer, ELSEWHERE)
    scan(window, "ACC777")
    qtbot.waitUntil(lambda: "2 entries have the number ACC777" in worklist.message.text)
    assert {worklist.model.entry_at(worklist.model.index(row)) for row in range(2)} == {bearer, ELSEWHERE}
    assert not window._desk.draft.has_patient


def test_a_server_that_is_away_leaves_the_patient_id_of_the_list(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.worklist_error = refused()
    scan(window, "PID0002")
    worklist = window.patient.worklist
    qtbot.waitUntil(lambda: "could not be looked up" in worklist.message.text)
    assert "Selected by its patient ID" in worklist.message.text
    assert worklist.list.currentIndex() == worklist.model.index_of(JANET.key)


def test_a_number_that_two_entries_have_picks_none(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    services.entries = (JANE, replace(JANE, scheduled_procedure_step_id="SPS9"))
    window.patient.refresh()
    qtbot.waitUntil(lambda: len(window.patient.worklist.model.entries) == 2)
    scan(window, "ACC001")
    assert not window._desk.draft.has_patient
    assert "2 entries have the number ACC001" in window.patient.worklist.message.text
    assert window.patient.worklist.model.rowCount() == 2


def test_a_number_that_is_not_in_the_list_is_asked_for_on_all_days(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.entries = (ELSEWHERE,)
    scan(window, "ACC777")
    qtbot.waitUntil(lambda: window._desk.draft.study.worklist_entry == ELSEWHERE)
    assert services.queries[-1] == WorklistQuery(accession_number="ACC777")


def test_a_part_of_a_number_picks_nothing(qtbot: QtBot, window: MainWindow) -> None:
    scan(window, "PID000")
    worklist = window.patient.worklist
    qtbot.waitUntil(lambda: "No worklist entry has the accession number PID000" in worklist.message.text)
    assert not window._desk.draft.has_patient
    assert worklist.search.selectedText() == "PID000"


def test_two_entries_of_other_days_are_shown_to_choose_from(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.entries = (ELSEWHERE, replace(ELSEWHERE, scheduled_procedure_step_id="SPS9"))
    scan(window, "ACC777")
    worklist = window.patient.worklist
    qtbot.waitUntil(lambda: "2 entries have the number" in worklist.message.text)
    shown = [worklist.model.entry_at(worklist.model.index(row)) for row in range(worklist.model.rowCount())]
    assert shown == [*services.entries, None]  # the last line is that of what could not be read
    assert not window._desk.draft.has_patient


def test_what_is_found_late_is_not_given_to_whoever_was_chosen_meanwhile(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    gate = asked_for_elsewhere(qtbot, window, services)
    window.choice.use_entry(JANE)
    gate.set()
    qtbot.waitUntil(lambda: "came late" in window.patient.worklist.message.text)
    assert window._desk.draft.study.worklist_entry == JANE


def test_typing_on_drops_the_answer_to_a_number(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    gate = asked_for_elsewhere(qtbot, window, services)
    QTest.keyClicks(window.patient.worklist.search, "8")
    gate.set()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert not window._desk.draft.has_patient
    assert not window.patient.worklist.busy.is_busy


def test_a_number_that_is_scanned_while_the_list_comes_waits_for_all_of_it(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.entries = (JANE, replace(JANE, scheduled_procedure_step_id="SPS9"), JANET)
    gate = scanned_while_the_list_comes(window, services)
    assert not window._desk.draft.has_patient
    gate.set()
    qtbot.waitUntil(lambda: window._desk.draft.study.worklist_entry == JANET)


def test_a_number_that_waited_for_a_list_that_did_not_come_is_forgotten(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.worklist_error = refused()
    worklist = window.patient.worklist
    gate = scanned_while_the_list_comes(window, services)
    gate.set()
    qtbot.waitUntil(lambda: "ACC002 was not looked for: scan it again" in worklist.message.text)
    services.worklist_error = None
    window.choice.begin_emergency()
    qtbot.waitUntil(lambda: window._desk.draft.has_patient)
    study = window._desk.draft.study
    worklist.list.setFocus()
    worklist.refresh_by_itself()
    qtbot.waitUntil(lambda: worklist.failure is None and window._desk.tasks.is_idle)
    assert window._desk.draft.study == study


def test_a_number_that_waited_for_a_list_that_was_stopped_is_forgotten(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    gate = scanned_while_the_list_comes(window, services)
    window.patient.worklist.cancel()
    gate.set()
    window.patient.refresh()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle and not window.patient.worklist.is_busy)
    assert not window._desk.draft.has_patient


def test_a_number_that_waits_for_the_list_does_not_replace_whoever_was_chosen_meanwhile(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    gate = scanned_while_the_list_comes(window, services)
    window.choice.use_entry(JOERG)
    gate.set()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle and not window.patient.worklist.is_busy)
    assert window._desk.draft.study.worklist_entry == JOERG
    assert "The answer for the number ACC002 came late" in window.patient.worklist.message.text


def test_a_server_that_does_not_answer_a_number_is_told(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.worklist_error = refused()
    scan(window, "ACC777")
    qtbot.waitUntil(lambda: "could not be looked up" in window.patient.worklist.message.text)
    assert not window.patient.worklist.is_busy


def test_enter_after_a_name_goes_to_the_first_line_that_has_it(window: MainWindow) -> None:
    scan(window, "muller")
    worklist = window.patient.worklist
    assert worklist.list.currentIndex() == worklist.model.index_of(JOERG.key)
    assert not window._desk.draft.has_patient


def test_a_scanned_number_asks_where_pictures_belong_to_somebody_else(
    qtbot: QtBot, window: MainWindow, pictures: tuple[object, ...]
) -> None:
    double_click(qtbot, window, JANE)
    window._desk.draft.is_asking = True
    scan(window, "ACC002")
    assert window._desk.draft.study.worklist_entry == JANE
    window._desk.draft.is_asking = False


def test_a_scan_over_the_list_takes_the_scanned_entry_and_not_the_selected_one(window: MainWindow) -> None:
    worklist = window.patient.worklist
    worklist.select(JANE.key)
    QTest.keyClicks(worklist.list, "ACC002")
    QTest.keyClick(worklist.list, Qt.Key.Key_Return)
    assert window._desk.draft.study.worklist_entry == JANET


def test_a_hand_that_types_over_the_list_finds_names_and_enter_chooses(qtbot: QtBot, window: MainWindow) -> None:
    worklist = window.patient.worklist
    worklist.select(JANE.key)
    QTest.keyClick(worklist.list, Qt.Key.Key_M)
    assert worklist.list.currentIndex() == worklist.model.index_of(JOERG.key)
    QTest.keyClick(worklist.list, Qt.Key.Key_Return)
    assert not window._desk.draft.has_patient  # so soon after a letter it may be a scanner's
    qtbot.wait(550)
    QTest.keyClick(worklist.list, Qt.Key.Key_Return)
    assert window._desk.draft.study.worklist_entry == JOERG


@pytest.mark.parametrize("code", ["7", "42", "471"])
@pytest.mark.parametrize("gap_ms", [-1, 60])
def test_a_short_number_or_a_slow_scanner_over_the_list_never_opens_who_is_selected(
    qtbot: QtBot, window: MainWindow, code: str, gap_ms: int
) -> None:
    worklist = window.patient.worklist
    worklist.select(JANE.key)
    QTest.keyClicks(worklist.list, code, delay=gap_ms)
    QTest.keyClick(worklist.list, Qt.Key.Key_Return)
    QTest.keyClick(worklist.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert not window._desk.draft.has_patient


def test_a_scanner_that_ends_with_enter_twice_does_not_choose_the_first_line(window: MainWindow) -> None:
    scan(window, "muller")
    QTest.keyClick(window.patient.worklist.list, Qt.Key.Key_Return)
    assert not window._desk.draft.has_patient
