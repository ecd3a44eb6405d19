"""The worklist keeps what the user has selected, and drops what comes too late."""

import threading
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.widgets.row_delegate import ROW_ROLE
from ezp2p.model.worklist import ListRemark, WorklistEntry
from tests.gui.driving import double_click
from tests.gui.fake_services import ENTRIES, UNREADABLE, FakeServices, entry, unknown_to_peer

JANE, JANET, JOERG = ENTRIES[:3]


def names(window: MainWindow) -> list[str]:
    model = window.patient.worklist.model
    return [model.index(row).data(ROW_ROLE).title for row in range(model.rowCount())]


def test_entries_are_shown_in_many_scripts_with_one_line_for_the_unreadable(window: MainWindow) -> None:
    shown = names(window)
    assert shown[:4] == ["DOE, Jane", "DOE, Janet", "MÜLLER, Jörg", "ИВАНОВА, Мария"]
    assert shown[-1] == "1 unreadable entry"


def test_look_alikes_are_marked_on_both_lines_and_nobody_else(window: MainWindow) -> None:
    model = window.patient.worklist.model
    marks = [model.index(row).data(ROW_ROLE).mark for row in range(3)]
    assert marks == ["≠ look-alike", "≠ look-alike", ""]


def test_an_entry_with_a_doubt_is_marked_and_one_without_a_patient_cannot_be_chosen(
    qtbot: QtBot, window: MainWindow
) -> None:
    model = window.patient.worklist.model
    row = names(window).index("NOWAK, Zofia")
    assert "! check" in model.index(row).data(ROW_ROLE).mark
    nobody = next(one for one in ENTRIES if not one.can_be_chosen)
    double_click(qtbot, window, nobody)
    assert not window._desk.draft.has_patient


def test_a_refresh_keeps_the_selection_though_the_rows_move(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    worklist = window.patient.worklist
    worklist.select(JANET.key)
    services.entries = (entry("Early^Bird", "PID0099", "070000"), *ENTRIES, UNREADABLE)
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "EARLY, Bird" in names(window))
    assert worklist.list.currentIndex() == worklist.model.index_of(JANET.key)
    worklist.choose_selected()
    assert window._desk.draft.study.patient_id == "PID0002"


def test_a_refresh_never_changes_the_open_patient(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    double_click(qtbot, window, JANE)
    services.entries = (JOERG,)
    window.patient.refresh()
    qtbot.waitUntil(lambda: names(window) == ["MÜLLER, Jörg"])
    assert window.banner.name.text() == "DOE, Jane"


def test_a_list_that_is_asked_for_is_on_its_way_and_not_empty(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    worklist, gate = window.patient.worklist, threading.Event()
    services.worklist_error = unknown_to_peer()
    worklist._forget_answer()
    worklist.refresh()
    qtbot.waitUntil(lambda: worklist.failure is not None)
    services.worklist_error, services.worklist_gates, services.entries = None, [gate], ()
    worklist.refresh()
    assert worklist.empty.sentence.text() == "The worklist is on its way."
    assert not worklist.empty.action.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: worklist.empty.sentence.text().startswith("No entries for this choice"))


def test_the_late_answer_of_an_older_question_is_dropped(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    gate = threading.Event()
    services.worklist_gates = [gate]
    services.entries = (entry("Too^Late", "PID0042", "080000"),)
    before = len(services.queries)
    window.patient.refresh()
    qtbot.waitUntil(lambda: len(services.queries) == before + 1)
    services.entries = (JANE,)
    window.patient.refresh()
    qtbot.waitUntil(lambda: names(window) == ["DOE, Jane"])
    gate.set()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert names(window) == ["DOE, Jane"]


def test_the_search_narrows_the_list_without_asking_again(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    asked = len(services.queries)
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.patient.worklist.search, "muller")
    assert names(window) == ["MÜLLER, Jörg", "1 unreadable entry"]
    assert len(services.queries) == asked


def test_another_day_is_asked_for(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    worklist = window.patient.worklist
    worklist.filters.day.setCurrentIndex(worklist.filters.day.findText("± 3 days"))
    qtbot.waitUntil(lambda: not worklist.is_busy)
    query = services.queries[-1]
    assert getattr(query, "scheduled_date", "") == "20261118-20261124"


def test_a_failure_is_told_where_it_arose_with_its_cure_and_the_old_list_stays(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.worklist_error = unknown_to_peer()
    window.patient.refresh()
    qtbot.waitUntil(lambda: bool(window.patient.worklist.message.text))
    assert "Ask its administrator to add the AE title EZP2P" in window.patient.worklist.message.text
    assert window.patient.worklist.message.copy.isVisible()
    assert names(window)[0] == "DOE, Jane"


def _many() -> tuple[WorklistEntry, ...]:
    return tuple(entry(f"Family{number}^Given", f"PID{number:04}", "080000") for number in range(700))


def test_more_entries_than_anybody_reads_are_cut_and_that_is_said(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.entries = _many()
    window.patient.refresh()
    qtbot.waitUntil(lambda: "first 500" in window.patient.worklist.message.text)
    assert not window.patient.worklist.is_busy


# --- who has to be confirmed ----------------------------------------------------------------------------------

UNSURE = replace(
    entry("MÜLLER^JÖRG", "PID0042", "080000", doubts=("The encoding of Patient's Name is doubtful: it is so.",)),
    raw_patient_name=b"M\xdcLLER^J\xd6RG".hex(),
)
WITHOUT_ID = replace(entry("Doe^John", "PID0043", "081500", doubts=("It has no Patient ID.",)), patient_id="")


def shown(qtbot: QtBot, window: MainWindow, services: FakeServices, *entries: WorklistEntry) -> None:
    services.entries = entries
    window.patient.refresh()
    qtbot.waitUntil(lambda: len(window.patient.worklist.model.entries) == len(entries))


def test_a_doubtful_name_is_marked_and_shown_as_it_came(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    shown(qtbot, window, services, UNSURE)
    index = window.patient.worklist.model.index(0)
    assert "? name encoding" in index.data(ROW_ROLE).mark
    assert "As it came: M\ufffd[DC]LLER^J\ufffd[D6]RG" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_a_doubtful_name_is_taken_only_when_it_is_confirmed_with_its_id(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    shown(qtbot, window, services, UNSURE)
    window.choice.use_entry(UNSURE)
    question = window.choice.question
    assert question is not None
    assert not window._desk.draft.has_patient
    assert [button.text() for button in question.buttons] == ["Yes, ID PID0042 is this patient", "No, choose again"]
    question.reject()
    assert not window._desk.draft.has_patient
    window.choice.use_entry(UNSURE)
    assert window.choice.question is not None
    window.choice.question.buttons[0].click()
    assert window._desk.draft.study.worklist_entry == UNSURE


def test_an_entry_without_an_id_is_muted_and_taken_only_as_an_emergency(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    shown(qtbot, window, services, WITHOUT_ID)
    assert window.patient.worklist.model.index(0).data(ROW_ROLE).is_muted
    window.choice.use_entry(WITHOUT_ID)
    assert window.choice.question is not None
    assert not window._desk.draft.has_patient
    window.choice.question.buttons[0].click()
    form = window.patient.form
    assert not form.patient_id.isReadOnly()
    form.patient_id.setText("PID0099")
    form.patient_id.editingFinished.emit()
    study = window._desk.draft.study
    assert (study.patient_id, study.worklist_entry) == ("PID0099", WITHOUT_ID)


def test_of_two_without_an_id_the_one_that_is_chosen_is_opened(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    one = WorklistEntry(patient_name="Muster^Erika", birth_date="19700101", scheduled_procedure_step_id="1")
    other = replace(one, patient_name="Sample^Otto")
    shown(qtbot, window, services, one, other)
    double_click(qtbot, window, other)
    assert window.choice.question is not None
    window.choice.question.buttons[0].click()
    assert window._desk.draft.study.worklist_entry == other


def test_entries_that_cannot_be_told_apart_are_marked_and_not_chosen(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    shown(qtbot, window, services, JANE, replace(JANE, patient_name="Sample^Otto"))
    worklist = window.patient.worklist
    assert "! same numbers" in worklist.model.index(1).data(ROW_ROLE).mark
    double_click(qtbot, window, JANE)
    assert "cannot be told apart" in worklist.message.text
    assert not window._desk.draft.has_patient


def test_what_the_server_did_otherwise_is_said(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    services.entries = (JANE, ListRemark("The server does not search by everything that was asked."))
    window.patient.refresh()
    qtbot.waitUntil(lambda: "does not search by everything" in window.patient.worklist.message.text)
    assert names(window) == ["DOE, Jane"]


def test_a_list_that_came_in_part_is_marked_so(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    services.entries = (JANE,)
    services.worklist_error_after = unknown_to_peer()
    window.patient.refresh()
    qtbot.waitUntil(lambda: window.patient.worklist.message.text.startswith("This is only a part of the list. "))
    assert names(window) == ["DOE, Jane"]
