"""The worklist is refreshed by itself without disturbing anybody, and always says how old it is."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ezp2p.gui.layout_memory import Layout
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels.worklist import WorklistPanel
from ezp2p.gui.worklist_choices import WorklistChoices
from ezp2p.model.worklist import ListRemark, WorklistEntry, WorklistQuery
from ezp2p.settings.settings import WorklistSettings
from tests.gui.conftest import OpenWindow
from tests.gui.fake_services import ENTRIES, PACS, SET_UP, FakeServices, entry, refused, unknown_to_peer

JANE, JANET, JOERG = ENTRIES[:3]
RIS = PACS.model_copy(update={"name": "RIS"})


def let_refresh(qtbot: QtBot, window: MainWindow) -> None:
    window.patient.worklist.refresh_by_itself()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)


def grow_older(worklist: WorklistPanel, minutes: int) -> None:
    assert worklist.listed_at_ms is not None
    worklist.listed_at_ms -= minutes * 60_000
    worklist.show_age()


def many(count: int) -> tuple[WorklistEntry, ...]:
    return tuple(entry(f"Family{number:03}^Given", f"PID{number:04}", "080000") for number in range(100, 100 + count))


def test_it_is_refreshed_after_the_minutes_of_the_settings(window: MainWindow) -> None:
    timer = window.patient.worklist._refresh_timer
    assert (timer.isActive(), timer.interval()) == (True, 120_000)


def test_it_is_never_refreshed_where_the_settings_say_so(tmp_path: Path, open_window: OpenWindow) -> None:
    settings = SET_UP.model_copy(update={"worklist": WorklistSettings(refresh_minutes=0)})
    window = open_window(FakeServices(tmp_path, settings))
    assert not window.patient.worklist._refresh_timer.isActive()


def test_a_quiet_refresh_moves_neither_the_selection_nor_what_is_seen(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    worklist = window.patient.worklist
    services.entries = many(60)
    window.patient.refresh()
    qtbot.waitUntil(lambda: len(worklist.model.entries) == 60)
    worklist.select(many(60)[30].key)
    bar = worklist.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 7)
    top = worklist.list.indexAt(worklist.list.viewport().rect().topLeft())
    seen = (top.data(), worklist.list.visualRect(top).top())
    services.entries = (entry("Early^Bird", "PID0099", "070000"), *many(60))
    let_refresh(qtbot, window)
    assert len(worklist.model.entries) == 61
    top = worklist.list.indexAt(worklist.list.viewport().rect().topLeft())
    assert (top.data(), worklist.list.visualRect(top).top()) == seen
    assert worklist.list.currentIndex() == worklist.model.index_of(many(60)[30].key)


def test_nothing_is_asked_while_somebody_searches_or_decides(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    worklist, draft = window.patient.worklist, window._desk.draft
    asked = len(services.queries)
    window.activateWindow()
    window.search_worklist()
    qtbot.waitUntil(worklist.search.hasFocus)
    QTest.keyClicks(worklist.search, "do")
    let_refresh(qtbot, window)
    assert len(services.queries) == asked
    worklist.search.clear()
    draft.is_asking = True
    let_refresh(qtbot, window)
    assert len(services.queries) == asked
    assert worklist._refresh_timer.interval() == 5_000
    draft.is_asking = False
    let_refresh(qtbot, window)
    assert len(services.queries) == asked + 1


def test_nothing_is_asked_while_an_answer_is_awaited(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    gate = threading.Event()
    services.worklist_gates = [gate]
    window.patient.refresh()
    qtbot.waitUntil(lambda: not services.worklist_gates)
    asked = len(services.queries)
    window.patient.worklist.refresh_by_itself()
    gate.set()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert len(services.queries) == asked


def test_a_quiet_failure_says_only_how_old_the_list_is_and_the_list_can_be_used(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    worklist = window.patient.worklist
    services.worklist_error = refused()
    let_refresh(qtbot, window)
    grow_older(worklist, 12)
    assert "The worklist server does not answer. This list is 12 min old." in worklist.age.text()
    assert (worklist.age.property("state"), worklist.message.text) == ("failed", "")
    assert window.status.age.text() == "worklist 12 min old"
    assert window.status.age.property("state") == "failed"
    worklist.select(JANET.key)
    worklist.choose_selected()
    assert window._desk.draft.study.worklist_entry == JANET
    services.worklist_error = None
    let_refresh(qtbot, window)
    assert worklist.age.text() == "8 entries · just now"
    assert worklist.age.property("state") == ""


def test_a_quiet_answer_that_breaks_off_does_not_replace_the_list(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.entries = (JANE,)
    services.worklist_error_after = unknown_to_peer()
    let_refresh(qtbot, window)
    assert len(window.patient.worklist.model.entries) == 8
    assert "The worklist did not come. This list is of just now." in window.patient.worklist.age.text()


def test_a_success_takes_back_what_was_said_of_the_failure_and_nothing_else(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    worklist = window.patient.worklist
    services.worklist_error = refused()
    window.patient.refresh()
    qtbot.waitUntil(lambda: bool(worklist.message.text))
    services.worklist_error = None
    let_refresh(qtbot, window)
    assert worklist.message.text == ""
    worklist.message.say("attention", "Something else.")
    let_refresh(qtbot, window)
    assert worklist.message.text == "Something else."


def test_a_remark_that_was_closed_is_not_said_again_by_each_refresh(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    worklist = window.patient.worklist
    services.entries = (JANE, ListRemark("It is a part."))
    window.patient.refresh()
    qtbot.waitUntil(lambda: worklist.message.text == "It is a part.")
    worklist.message.clear()
    let_refresh(qtbot, window)
    assert worklist.message.text == ""


def test_the_age_is_always_told(window: MainWindow) -> None:
    worklist = window.patient.worklist
    assert worklist.age.text() == "8 entries · just now"
    grow_older(worklist, 75)
    assert worklist.age.text() == "8 entries · 1 h 15 min old"
    assert window.status.age.text() == "worklist 1 h 15 min old"
    assert window.status.age.property("state") == "attention"


# --- what is asked for -------------------------------------------------------------------------------------------


def choose(qtbot: QtBot, window: MainWindow, box: str, label: str) -> None:
    combo = getattr(window.patient.worklist.filters, box)
    combo.setCurrentIndex(combo.findText(label))
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)


@pytest.mark.parametrize(
    ("box", "label", "query"),
    [
        ("day", "Tomorrow", WorklistQuery(scheduled_date="20261122")),
        ("day", "± 7 days", WorklistQuery(scheduled_date="20261114-20261128")),
        ("day", "Next 30 days", WorklistQuery(scheduled_date="20261121-20261221")),
        ("day", "All days", WorklistQuery()),
        ("modality", "ES", WorklistQuery(scheduled_date="20261121", modality="ES")),
        (
            "station",
            "This station (EZP2P)",
            WorklistQuery(scheduled_date="20261121", scheduled_station_ae_title="EZP2P"),
        ),
    ],
)
def test_each_filter_asks_anew(
    qtbot: QtBot, window: MainWindow, services: FakeServices, box: str, label: str, query: WorklistQuery
) -> None:
    choose(qtbot, window, box, label)
    assert services.queries[-1] == query


def test_a_range_begins_with_today_and_is_asked_for_when_its_days_are_days(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    filters = window.patient.worklist.filters
    assert not filters.first.isVisible()
    choose(qtbot, window, "day", "From … to …")
    assert filters.first.isVisible()
    assert services.queries[-1] == WorklistQuery(scheduled_date="20261121")
    asked = len(services.queries)
    filters.last.setText("never")
    filters.last.editingFinished.emit()
    assert "no date" in filters.fault.text()
    assert len(services.queries) == asked
    filters.last.setText("2026-12-24")
    filters.last.editingFinished.emit()
    qtbot.waitUntil(lambda: services.queries[-1] == WorklistQuery(scheduled_date="20261121-20261224"))
    assert not filters.fault.isVisible()


def test_another_station_is_asked_for_when_its_title_is_typed(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    filters = window.patient.worklist.filters
    asked = len(services.queries)
    choose(qtbot, window, "station", "Other station…")
    assert (len(services.queries), filters.fault.text()) == (asked, "Type the AE title of the station.")
    filters.other_station.setText("ROOM7")
    filters.other_station.editingFinished.emit()
    query = WorklistQuery(scheduled_date="20261121", scheduled_station_ae_title="ROOM7")
    qtbot.waitUntil(lambda: services.queries[-1] == query)


def test_the_choices_of_the_last_time_are_asked_for_first(
    tmp_path: Path, qtbot: QtBot, open_window: OpenWindow
) -> None:
    services = FakeServices(tmp_path, SET_UP.model_copy(update={"remotes": (PACS, RIS)}))
    window = open_window(services)
    chosen = WorklistChoices("tomorrow", station="this", modality="ES", remote="RIS", columns=("accession",))
    window.patient.worklist.take_choices(chosen)
    window.patient.refresh()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    query = WorklistQuery(scheduled_date="20261122", modality="ES", scheduled_station_ae_title="EZP2P")
    assert services.queries[-1] == query
    assert window.patient.worklist.remote.currentText() == "RIS"
    assert window.shape().worklist == chosen
    assert replace(Layout(), worklist=chosen).worklist == chosen


# --- columns ------------------------------------------------------------------------------------------------------


def test_what_each_line_shows_is_chosen_in_a_menu(window: MainWindow) -> None:
    worklist = window.patient.worklist
    height = worklist.list.sizeHintForRow(0)
    assert worklist.model.index(0).data() == "DOE, Jane, 10:15, ≠ look-alike, F · 1980-02-15 · PID0001 · XC · " + (
        "Wound photo, left hand"
    )
    for action in worklist.columns.actions():
        if action.text() in {"Accession number", "Referring physician", "Modality"}:
            action.trigger()
    assert "Acc. ACC001 · HOUSE, Gregory" in worklist.model.index(0).data()
    assert "XC" not in worklist.model.index(0).data()
    assert worklist.list.sizeHintForRow(0) > height
    assert worklist.choices().columns == ("sex", "procedure", "accession", "physician")


def test_name_birth_date_and_id_stay_whatever_is_chosen(window: MainWindow) -> None:
    worklist = window.patient.worklist
    for action in worklist.columns.actions():
        if action.isChecked():
            action.trigger()
    assert worklist.model.index(0).data() == "DOE, Jane, 10:15, ≠ look-alike, 1980-02-15 · PID0001"


def test_the_menu_of_columns_is_reached_by_the_keyboard(window: MainWindow) -> None:
    button = window.patient.worklist.column_button
    assert button.focusPolicy().value & 1
    assert button.menu() is window.patient.worklist.columns
    assert button.accessibleName() == "Columns: what each line shows"


def test_an_entry_of_another_day_says_so(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    services.entries = (replace(JOERG, scheduled_date="20261124"),)
    window.patient.refresh()
    qtbot.waitUntil(lambda: len(window.patient.worklist.model.entries) == 1)
    assert "on 2026-11-24" in window.patient.worklist.model.index(0).data()
