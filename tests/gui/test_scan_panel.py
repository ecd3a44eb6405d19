"""Scanning in the window: search, choose, preview, scan, jam and go on, cancel, keys."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ezp2p.errors import ScannerJammed
from ezp2p.gui import scan_memory
from ezp2p.gui.dialogs.settings import SettingsDialog
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels.scan import ScanPanel
from ezp2p.model.scanning import ScanSource
from ezp2p.model.study import SeriesForm
from ezp2p.settings.settings import ScanningSettings
from ezp2p.workflows.scan import DroppedPage, Separator
from ezp2p.workflows.study_form import form_from_entry
from tests.gui.conftest import OpenWindow
from tests.gui.driving import names
from tests.gui.fake_scanners import FED, FLAT
from tests.gui.fake_services import ENTRIES, SET_UP, FakeServices
from tests.gui.scan_driving import CHEST, LETTER, choose, drag, near, offered, open_panel


def jam() -> ScannerJammed:
    return ScannerJammed(device=FED.name)


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow) -> ScanPanel:
    window.choice.use_entry(ENTRIES[0])
    return open_panel(qtbot, window)


def scan_all(qtbot: QtBot, panel: ScanPanel) -> None:
    QTest.mouseClick(panel.scan_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.run.is_running)


# --- search and choose ------------------------------------------------------------------------------------------


def test_scanners_are_found_by_name_and_only_what_the_first_offers_is_shown(panel: ScanPanel) -> None:
    assert offered(panel.scanner.box) == [FLAT.name, FED.name]
    assert offered(panel.options.source) == ["Flatbed", "Transparency"]
    assert offered(panel.options.resolution) == ["75 dpi", "150 dpi", "300 dpi", "600 dpi"]
    assert panel.options.fields["brightness_percent"].isVisible()
    choose(panel.options.source, "Transparency")
    assert offered(panel.options.mode) == ["Gray"]
    assert offered(panel.options.depth_box) == ["8 bits", "12 bits", "16 bits"]
    assert not panel.options.fields["brightness_percent"].isVisible()


def test_another_scanner_brings_its_own_choices(qtbot: QtBot, panel: ScanPanel) -> None:
    choose(panel.scanner.box, FED.name)
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert offered(panel.options.source) == ["Feeder", "Feeder, both sides"]
    assert not panel.preview_button.isEnabled()
    assert "draw a page in" in panel.preview.view._hint


def test_film_is_gray_and_deep_and_asks_for_its_marks(panel: ScanPanel) -> None:
    choose(panel.options.kind, "Film")
    assert panel.options.chosen_source is ScanSource.TRANSPARENCY
    assert panel.options.depth_box.currentText() == "16 bits"
    assert offered(panel.options.film_bits) == ["16 bits", "12 bits", "8 bits"]
    assert panel.marks.isVisible()
    assert not any(box.isVisible() for box in panel.options.treatments.values())
    choose(panel.options.kind, "Document")
    assert not panel.marks.isVisible()
    assert all(box.isVisible() for box in panel.options.treatments.values())


def test_the_window_goes_on_while_it_searches_and_esc_ends_the_search(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.scanners.gate = threading.Event()
    QTest.mouseClick(window.tray.scan_button, Qt.MouseButton.LeftButton)
    panel = window.tray.scan_panel
    assert panel is not None
    qtbot.waitUntil(panel.scanner.busy.isVisible)
    assert "Searching" in panel.scanner.busy.label.text()
    window.cancel()
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert panel.scanner.search_button.isEnabled()


def test_without_a_scanner_one_sentence_says_what_would_be_here(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.scanners.found = ()
    services.scanners.failures = ("TWAIN cannot be asked: it is not installed.",)
    panel = open_panel(qtbot, window)
    assert panel.empty.isVisible()
    assert "appear here" in panel.empty.sentence.text()
    assert panel.scanner.failures.text() == services.scanners.failures[0]
    assert not panel.scan_button.isVisible()
    QTest.mouseClick(panel.empty.action, Qt.MouseButton.LeftButton)
    dialog = window.findChildren(SettingsDialog)[-1]
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.pages.current is dialog.scanning


def test_a_search_that_fails_says_why_and_can_be_made_again(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.scanners.search_error = jam()
    panel = open_panel(qtbot, window)
    assert "Paper is stuck" in panel.scanner.message.text
    services.scanners.search_error = None
    QTest.mouseClick(panel.scanner.search_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.scan_button.isVisible() and panel.scan_button.isEnabled())


def test_the_wheel_scrolls_and_changes_no_choice(panel: ScanPanel) -> None:
    box = panel.options.resolution
    before = box.currentText()
    at = QPointF(box.rect().center())
    wheel = QWheelEvent(
        at, box.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.currentText() == before


@pytest.mark.parametrize("button", ["preview_button", "scan_button"])
def test_while_it_scans_the_keyboard_is_at_cancel_and_comes_back(
    qtbot: QtBot, window: MainWindow, panel: ScanPanel, services: FakeServices, button: str
) -> None:
    services.scanners.gate, services.scan.scripts = threading.Event(), [(1,)]
    pressed: QPushButton = getattr(panel, button)
    pressed.setFocus()
    QTest.keyClick(pressed, Qt.Key.Key_Space)
    assert panel.is_busy
    assert window.focusWidget() is panel.busy.cancel_button
    services.scanners.gate.set()
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert window.focusWidget() is pressed


def test_after_a_search_the_keyboard_is_at_search_again(qtbot: QtBot, window: MainWindow, panel: ScanPanel) -> None:
    panel.scanner.search_button.setFocus()
    QTest.keyClick(panel.scanner.search_button, Qt.Key.Key_Space)
    assert window.focusWidget() is panel.scanner.busy.cancel_button
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert window.focusWidget() is panel.scanner.search_button


# --- preview and area -------------------------------------------------------------------------------------------


def test_an_area_is_drawn_moved_resized_and_cleared_and_is_scanned(
    qtbot: QtBot, panel: ScanPanel, services: FakeServices
) -> None:
    QTest.mouseClick(panel.preview_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.is_busy and not panel.preview.view.is_empty)
    key, request = services.scanners.requests[0]
    assert (key, request.resolution_dpi, request.depth_bits, request.area) == (FLAT.key, 75, 8, None)
    drag(panel, (50, 60), (150, 200))
    assert near(panel.preview.area, 50, 60, 100, 140)
    drag(panel, (100, 100), (120, 130))
    assert near(panel.preview.area, 70, 90, 100, 140)
    drag(panel, (170, 230), (190, 250))
    assert near(panel.preview.area, 70, 90, 120, 160)
    assert "mm" in panel.preview.area_words.text()
    services.scan.scripts = [(1,)]
    scan_all(qtbot, panel)
    assert near(services.scan.profiles[0].request().area, 70, 90, 120, 160)
    QTest.keyClick(panel.preview.view, Qt.Key.Key_Right)
    assert near(panel.preview.area, 71, 90, 120, 160)
    QTest.mouseClick(panel.preview.whole_button, Qt.MouseButton.LeftButton)
    assert panel.preview.area is None


def test_an_area_never_leaves_the_glass_and_a_click_is_no_area(qtbot: QtBot, panel: ScanPanel) -> None:
    panel.scan_preview()
    qtbot.waitUntil(lambda: not panel.is_busy and not panel.preview.view.is_empty)
    drag(panel, (180, 250), (400, 400))
    area = panel.preview.area
    assert area is not None
    assert (area.left_mm + area.width_mm, area.top_mm + area.height_mm) <= (215.5, 297.5)
    QTest.mouseClick(panel.preview.view, Qt.MouseButton.LeftButton, pos=panel.preview.view.to_widget(20, 20).toPoint())
    assert panel.preview.area == area


def test_a_preview_of_another_source_is_put_away(qtbot: QtBot, panel: ScanPanel) -> None:
    panel.scan_preview()
    qtbot.waitUntil(lambda: not panel.is_busy and not panel.preview.view.is_empty)
    drag(panel, (50, 60), (150, 200))
    choose(panel.options.source, "Transparency")
    assert panel.preview.view.is_empty
    assert panel.preview.area is None


def test_a_preview_that_fails_says_why(qtbot: QtBot, panel: ScanPanel, services: FakeServices) -> None:
    services.scanners.preview_error = jam()
    panel.scan_preview()
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert "Paper is stuck" in panel.message.text


# --- scanning ---------------------------------------------------------------------------------------------------


def test_three_pages_come_into_the_active_series_one_by_one(
    qtbot: QtBot, window: MainWindow, panel: ScanPanel, services: FakeServices
) -> None:
    services.scan.scripts = [(1, 2, 3)]
    services.scan.steps = threading.Semaphore(0)
    QTest.mouseClick(panel.scan_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Scanning page 1" in panel.busy.label.text())
    assert not window.send.send_button.isEnabled()
    QTest.mouseClick(window.tray.scan_button, Qt.MouseButton.LeftButton)
    assert panel.isVisible(), "what runs stays in sight"
    services.scan.steps.release()
    qtbot.waitUntil(lambda: names(window) == [["Page 1"]])
    services.scan.steps.release(2)
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert names(window) == [["Page 1", "Page 2", "Page 3"]]
    assert panel.message.text == "3 pages scanned."
    qtbot.waitUntil(window.send.send_button.isEnabled)


def test_a_jam_keeps_what_came_and_continue_goes_on(
    qtbot: QtBot, window: MainWindow, panel: ScanPanel, services: FakeServices
) -> None:
    services.scan.scripts = [(1, 2, jam()), (3, 4)]
    scan_all(qtbot, panel)
    assert panel.message.text.startswith("Paper is stuck in Muster Feeder 80.")
    assert panel.message.text.endswith("2 pages were kept.")
    assert panel.message.action.text() == "Continue"
    QTest.mouseClick(panel.message.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.is_busy and len(names(window)[0]) == 4)
    assert names(window) == [["Page 1", "Page 2", "Page 3", "Page 4"]]
    assert services.scan.profiles[0] == services.scan.profiles[1]
    assert services.scan.pages_before == [0, 2]


def test_pages_are_counted_on_after_each_jam_with_those_that_were_left_out(
    qtbot: QtBot, window: MainWindow, panel: ScanPanel, services: FakeServices
) -> None:
    services.scan.scripts = [(1, DroppedPage(2), Separator(3), jam()), (4, jam()), (5,), (1,)]
    scan_all(qtbot, panel)
    for _ in range(2):
        QTest.mouseClick(panel.message.action, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not panel.is_busy)
    assert services.scan.pages_before == [0, 3, 4]
    scan_all(qtbot, panel)
    assert services.scan.pages_before[-1] == 0, "another scan begins anew"


def test_esc_stops_the_scanner_and_keeps_what_came(
    qtbot: QtBot, window: MainWindow, panel: ScanPanel, services: FakeServices
) -> None:
    services.scan.scripts = [(1, 2, 3)]
    services.scan.steps = threading.Semaphore(1)
    QTest.mouseClick(panel.scan_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(window) == [["Page 1"]])
    window.cancel()
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert panel.message.text == "The scan was stopped. 1 page was kept."
    assert names(window) == [["Page 1"]]


def test_a_separator_begins_a_series_called_as_the_one_before_and_a_blank_page_is_told(
    qtbot: QtBot, window: MainWindow, panel: ScanPanel, services: FakeServices
) -> None:
    draft = window._desk.draft
    draft.edit_series(draft.active_key, SeriesForm(series_description="Letters", modality="OT", series_number="4"))
    services.scan.scripts = [(Separator(1), 1, DroppedPage(3), Separator(4), 2, 3)]
    scan_all(qtbot, panel)
    assert names(window) == [["Page 1"], ["Page 2", "Page 3"]]
    assert [one.form.series_description for one in draft.series] == ["Letters", "Letters"]
    assert [one.form.series_number for one in draft.series] == ["4", ""]
    assert "1 blank page was left out." in panel.message.text
    assert "2 separator pages" in panel.message.text


def test_pages_never_reach_another_patient(
    qtbot: QtBot, window: MainWindow, panel: ScanPanel, services: FakeServices
) -> None:
    services.scan.scripts = [(1, 2)]
    services.scan.steps = threading.Semaphore(0)
    QTest.mouseClick(panel.scan_button, Qt.MouseButton.LeftButton)
    window.choice.use_entry(ENTRIES[1])
    services.scan.steps.release(2)
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert names(window) == [[]]
    assert "patient was changed" in panel.message.text
    assert "No page was kept." in panel.message.text


def test_a_change_of_patient_tells_what_was_kept_what_came_too_late_and_the_fault_of_the_device(
    qtbot: QtBot, window: MainWindow, panel: ScanPanel, services: FakeServices
) -> None:
    services.scan.scripts = [(1, 2, 3, jam())]
    services.scan.steps = threading.Semaphore(2)
    QTest.mouseClick(panel.scan_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(window) == [["Page 1", "Page 2"]])
    panel.run._task.stop = threading.Event()  # type: ignore[union-attr]  # the scanner hears it too late
    window._desk.draft.adopt(form_from_entry(ENTRIES[1]))
    services.scan.steps.release(2)
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert names(window) == [["Page 1", "Page 2"]]
    assert panel.message.text.startswith("The scan was stopped: the patient was changed meanwhile. 2 pages were kept.")
    assert "1 page came too late and was not taken." in panel.message.text
    assert panel.message.text.endswith(str(jam()))
    assert not panel.message.action.isVisible()


def test_a_change_of_patient_that_discards_the_pages_says_so(
    qtbot: QtBot, window: MainWindow, panel: ScanPanel, services: FakeServices
) -> None:
    services.scan.scripts = [(1, 2)]
    services.scan.steps = threading.Semaphore(1)
    QTest.mouseClick(panel.scan_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(window) == [["Page 1"]])
    window._desk.draft.clear()
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert "No page was kept." in panel.message.text


def test_nothing_is_imported_while_it_scans(
    qtbot: QtBot, window: MainWindow, panel: ScanPanel, services: FakeServices
) -> None:
    services.scan.scripts = [(1,)]
    services.scan.steps = threading.Semaphore(0)
    QTest.mouseClick(panel.scan_button, Qt.MouseButton.LeftButton)
    window.tray.take_files(())
    assert "A scan is running" in window.tray.message.text
    services.scan.steps.release()
    qtbot.waitUntil(lambda: not panel.is_busy)


# --- film -------------------------------------------------------------------------------------------------------


def test_the_side_and_the_orientation_of_a_film_go_with_it(
    qtbot: QtBot, window: MainWindow, panel: ScanPanel, services: FakeServices
) -> None:
    choose(panel.options.kind, "Film")
    panel.marks.set_side("L")
    choose(panel.marks.seen, "From the front: patient's left at the right")
    services.scan.scripts = [(1,)]
    scan_all(qtbot, panel)
    one = window._desk.draft.series[0]
    assert one.form.laterality == "L"
    assert one.images[0].origin is not None
    assert one.images[0].origin.patient_orientation == ("L", "F")
    assert not panel.question.isVisible()


def test_a_side_that_nobody_said_is_asked_and_the_other_side_is_another_series(
    qtbot: QtBot, window: MainWindow, panel: ScanPanel, services: FakeServices
) -> None:
    choose(panel.options.kind, "Film")
    services.scan.scripts = [(1,), (2,)]
    scan_all(qtbot, panel)
    assert "which side" in panel.question.sentence.text()
    left = next(one for one in panel.question.buttons if one.text() == "L, left")
    QTest.mouseClick(left, Qt.MouseButton.LeftButton)
    assert window._desk.draft.series[0].form.laterality == "L"
    panel.marks.set_side("R")
    scan_all(qtbot, panel)
    assert [one.form.laterality for one in window._desk.draft.series] == ["L", "R"]
    assert names(window) == [["Page 1"], ["Page 2"]]
    window._desk.draft.clear()
    assert panel.marks.side is None


def test_a_side_that_is_said_late_is_that_of_the_films_and_of_nothing_else(
    qtbot: QtBot, window: MainWindow, panel: ScanPanel, services: FakeServices
) -> None:
    services.scan.scripts = [(1, 2), (3,)]
    choose(panel.options.kind, "Film")
    scan_all(qtbot, panel)
    choose(panel.options.kind, "Document")
    scan_all(qtbot, panel)
    right = next(one for one in panel.question.buttons if one.text() == "R, right")
    QTest.mouseClick(right, Qt.MouseButton.LeftButton)
    assert names(window) == [["Page 3"], ["Page 1", "Page 2"]]
    assert [one.form.laterality for one in window._desk.draft.series] == ["", "R"]
    assert not panel.question.isVisible()


def test_a_side_that_is_said_while_it_scans_holds_for_the_rest(
    qtbot: QtBot, window: MainWindow, panel: ScanPanel, services: FakeServices
) -> None:
    services.scan.scripts = [(1, 2)]
    services.scan.steps = threading.Semaphore(1)
    choose(panel.options.kind, "Film")
    QTest.mouseClick(panel.scan_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(window) == [["Page 1"]])
    panel._answer_side("L")
    services.scan.steps.release()
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert names(window) == [["Page 1", "Page 2"]]
    assert window._desk.draft.series[0].form.laterality == "L"


# --- profiles and keys ------------------------------------------------------------------------------------------


@pytest.fixture
def keyed(services: FakeServices, open_window: OpenWindow) -> MainWindow:
    services._settings = SET_UP.model_copy(update={"scanning": ScanningSettings(profiles=(LETTER, CHEST))})
    return open_window(services)


def test_a_key_scans_at_once_as_its_profile_says(qtbot: QtBot, keyed: MainWindow, services: FakeServices) -> None:
    services.scan.scripts = [(1, 2)]
    QTest.keyClick(keyed, Qt.Key.Key_F5)
    panel = keyed.tray.scan_panel
    assert panel is not None
    qtbot.waitUntil(lambda: not panel.is_busy and names(keyed) == [["Page 1", "Page 2"]])
    assert services.scan.profiles == [LETTER]
    assert panel.isVisible()
    assert panel.profiles.currentText() == "Letters (F5)"


def test_a_second_key_does_not_disturb_a_scan_that_runs(
    qtbot: QtBot, keyed: MainWindow, services: FakeServices
) -> None:
    services.scan.scripts = [(1,)]
    services.scan.steps = threading.Semaphore(0)
    QTest.keyClick(keyed, Qt.Key.Key_F5)
    QTest.keyClick(keyed, Qt.Key.Key_F3)
    panel = keyed.tray.scan_panel
    assert panel is not None
    assert "A scan is running" in panel.message.text
    services.scan.steps.release()
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert services.scan.profiles == [LETTER]


def test_a_profile_fills_everything_in_and_a_change_by_hand_leaves_it(
    qtbot: QtBot, keyed: MainWindow, services: FakeServices
) -> None:
    panel = open_panel(qtbot, keyed)
    choose(panel.profiles, "Chest film (F3)")
    qtbot.waitUntil(lambda: not panel.is_busy)
    assert panel.scanner.box.currentText() == FLAT.name
    assert panel.options.depth_box.currentText() == "16 bits"
    choose(panel.options.depth_box, "12 bits")
    assert panel.profiles.currentText() == "Own choices"
    assert offered(panel.options.film_bits) == ["12 bits", "8 bits"]


def test_a_profile_whose_scanner_is_not_there_says_so(qtbot: QtBot, keyed: MainWindow, services: FakeServices) -> None:
    services.scanners.found = (FLAT,)
    panel = open_panel(qtbot, keyed)
    choose(panel.profiles, "Letters (F5)")
    assert panel.scanner.box.currentText() == FED.name
    assert "was not found" in panel.scanner.field.note.text()
    assert not panel.scan_button.isEnabled()


def test_what_was_used_last_is_there_at_the_next_start(
    qtbot: QtBot, panel: ScanPanel, services: FakeServices, open_window: OpenWindow
) -> None:
    choose(panel.scanner.box, FED.name)
    qtbot.waitUntil(lambda: not panel.is_busy)
    choose(panel.options.source, "Feeder, both sides")
    services.scan.scripts = [(1,)]
    scan_all(qtbot, panel)
    kept = scan_memory.load(services.data_dir)
    assert kept is not None
    assert (kept.device, kept.source, kept.name) == (FED.key, ScanSource.FEEDER_DUPLEX, scan_memory.LAST_USED)
    again = open_panel(qtbot, open_window(FakeServices(services.data_dir)))
    assert again.scanner.box.currentText() == FED.name
    assert again.options.chosen_source is ScanSource.FEEDER_DUPLEX


@pytest.mark.parametrize("text", ["", "no json", "{}", '{"name": "x", "device": "sane:test:0", "depth_bits": 3}'])
def test_a_memory_that_cannot_be_used_is_as_if_there_were_none(tmp_path: Path, text: str) -> None:
    assert scan_memory.load(tmp_path) is None
    (tmp_path / "scan.json").write_text(text)
    assert scan_memory.load(tmp_path) is None


# --- manners ----------------------------------------------------------------------------------------------------


def test_no_scanner_is_asked_on_the_thread_of_the_window(
    qtbot: QtBot, panel: ScanPanel, services: FakeServices, gui_thread: int
) -> None:
    panel.scan_preview()
    qtbot.waitUntil(lambda: not panel.is_busy)
    services.scan.scripts = [(1,)]
    scan_all(qtbot, panel)
    threads = dict(services.calls)
    for name in ("devices", "abilities", "scanners.scan", "scan"):
        assert threads[name] != gui_thread


def focus_chain(first: QWidget) -> list[QWidget]:
    """What the key Tab reaches, in its order."""
    chain = [first]
    while (following := chain[-1].nextInFocusChain()) is not None and following is not first:
        chain.append(following)
    return [one for one in chain if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_everything_has_a_name_and_one_button_is_the_primary_one(window: MainWindow, panel: ScanPanel) -> None:
    choose(panel.options.kind, "Film")
    nameless = [
        type(widget).__name__
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for widget in panel.findChildren(kind)
        if widget.isVisible()
        and not isinstance(widget.parent(), (QComboBox, QLineEdit))
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert nameless == []
    primary = [one for one in window.findChildren(QPushButton) if one.property("kind") == "primary"]
    assert primary == [panel.scan_button]
    chain = [one for one in focus_chain(panel.profiles) if panel.isAncestorOf(one)]
    options, marks = panel.options, panel.marks
    wanted = [panel.scanner.box, options.kind, options.resolution, marks._side, panel.preview.view, panel.scan_button]
    assert [chain.index(one) for one in wanted] == sorted(chain.index(one) for one in wanted)
    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert window.tray.large.isVisible()
    assert window.send.send_button.property("kind") == "primary"
