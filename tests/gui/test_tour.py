"""The tour of the demo: it goes on by what is done, in any order, and stands beside what it points at."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.theme import Theme
from ezp2p.gui.tour import Facts, Step, Tour, next_step
from ezp2p.model.delivery import DeliveryState
from ezp2p.workflows.demo import sample_pictures
from tests.gui.driving import double_click, drop_pictures
from tests.gui.fake_services import ENTRIES, FakeServices
from tests.gui.real_window import opened_on_demo

OpenWindow = Callable[[FakeServices], MainWindow]
PACE_S = 5
"""What a person takes for each step: to read one sentence and to do it."""


@pytest.fixture
def demo_window(theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of `ezp2p demo`: nothing in it is a fake."""
    with opened_on_demo(theme, qtbot, has_tour=True) as window:
        yield window


@pytest.fixture
def toured(window: MainWindow, qtbot: QtBot, pictures: tuple[Path, ...]) -> MainWindow:
    """A window on a fake core, with the tour begun."""
    window.be_a_demo(lambda: pictures)
    qtbot.waitUntil(lambda: tour_of(window).is_running)
    return window


def tour_of(window: MainWindow) -> Tour:
    assert window.tour is not None
    return window.tour


def reach(qtbot: QtBot, window: MainWindow, step: Step) -> None:
    """Wait for a step, whose note then stands beside what it is about."""
    qtbot.waitUntil(lambda: tour_of(window).step is step, timeout=30_000)
    qtbot.waitUntil(lambda: tour_of(window).note._ring.geometry().contains(shown_target(window)))
    check_note(window)


def shown_target(window: MainWindow) -> QRect:
    targets, _ = tour_of(window)._targets()
    target = next(one for one in targets if one.isVisible())
    return area(target, window) & window.rect()


def check_note(window: MainWindow) -> None:
    tour = tour_of(window)
    shown, note = shown_target(window), area(tour.note, window)
    assert tour.note.isVisible()
    assert window.rect().contains(note), f"{tour.step} is not wholly in the window"
    assert not note.intersects(shown), f"{tour.step} covers what it points at"
    assert not note.adjusted(10, 10, -10, -10).intersects(area(window.banner, window)), f"{tour.step} covers the banner"
    assert tour.note.accessibleName().endswith(tour.note.sentence.text())
    assert QApplication.activeModalWidget() is None


def area(widget: QWidget, window: MainWindow) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def click_row(window: MainWindow, row: int) -> None:
    worklist = window.patient.worklist
    place = worklist.list.visualRect(worklist.model.index(row)).center()
    QTest.mouseClick(worklist.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


# --- to the end ---------------------------------------------------------------------------------------------------


def test_whoever_does_what_it_says_has_done_the_main_job_in_two_minutes(qtbot: QtBot, demo_window: MainWindow) -> None:
    window, began = demo_window, time.monotonic()
    worklist, draft = window.patient.worklist, window._desk.draft
    qtbot.waitUntil(lambda: worklist.model.rowCount() >= 12 and not worklist.is_busy, timeout=20_000)
    tour = tour_of(window)
    reach(qtbot, window, Step.CHOOSE)
    click_row(window, 2)
    reach(qtbot, window, Step.USE)
    click(worklist.use_button)
    reach(qtbot, window, Step.IMPORT)
    click(tour.note.action)
    reach(qtbot, window, Step.LOOK)
    assert draft.count >= 1
    click(tour.note.action)
    reach(qtbot, window, Step.SEND)
    qtbot.waitUntil(lambda: draft.count == len(sample_pictures()) and window.send.send_button.isEnabled())
    click(window.send.send_button)
    reach(qtbot, window, Step.ARCHIVE)
    assert {item.state for item in window.send.outcomes.items} == {DeliveryState.SENT}
    click(window.patient.archive_button)
    reach(qtbot, window, Step.SEARCH)
    name = draft.study.patient_name.split("^")[0]
    assert name in tour.note.sentence.text()
    QTest.keyClicks(window.patient.query.name, name)
    QTest.keyClick(window.patient.query.name, Qt.Key.Key_Return)
    reach(qtbot, window, Step.END)
    assert time.monotonic() - began + PACE_S * len(Step) < 120
    click(tour.note.action)
    assert not tour.note.isVisible()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)


# --- in another order ---------------------------------------------------------------------------------------------


def test_pictures_may_come_first_and_a_double_click_is_two_steps(
    qtbot: QtBot, toured: MainWindow, pictures: tuple[Path, ...]
) -> None:
    drop_pictures(qtbot, toured, pictures, expected=3)
    assert tour_of(toured).step is Step.CHOOSE
    double_click(qtbot, toured, ENTRIES[0])
    reach(qtbot, toured, Step.LOOK)


def test_whoever_sends_without_being_asked_has_looked(
    qtbot: QtBot, toured: MainWindow, pictures: tuple[Path, ...], services: FakeServices
) -> None:
    services.deliveries.step.clear()
    double_click(qtbot, toured, ENTRIES[0])
    drop_pictures(qtbot, toured, pictures, expected=3)
    qtbot.waitUntil(toured.send.send_button.isEnabled)
    click(toured.send.send_button)
    reach(qtbot, toured, Step.STORED)
    services.deliveries.step.set()
    reach(qtbot, toured, Step.ARCHIVE)
    toured.patient.show_archive()
    reach(qtbot, toured, Step.SEARCH)
    assert "Doe" in tour_of(toured).note.sentence.text()


def test_another_patient_is_looked_at_anew_and_none_is_chosen_anew(
    qtbot: QtBot, toured: MainWindow, pictures: tuple[Path, ...]
) -> None:
    double_click(qtbot, toured, ENTRIES[0])
    drop_pictures(qtbot, toured, pictures, expected=3)
    reach(qtbot, toured, Step.LOOK)
    click(tour_of(toured).note.action)
    reach(qtbot, toured, Step.SEND)
    toured._desk.draft.clear()
    qtbot.waitUntil(lambda: tour_of(toured).step in {Step.CHOOSE, Step.USE})
    double_click(qtbot, toured, ENTRIES[2])
    drop_pictures(qtbot, toured, pictures, expected=3)
    reach(qtbot, toured, Step.LOOK)


@pytest.mark.parametrize("step", Step)
def test_each_step_follows_from_what_is_done(step: Step) -> None:
    names = list(Facts.__dataclass_fields__)
    done = dict.fromkeys(names[: list(Step).index(step)], True)
    assert next_step(Facts(**done)) is step


# --- left, and begun again ----------------------------------------------------------------------------------------


def test_it_can_be_left_at_any_step_and_goes_on_where_the_person_is(
    qtbot: QtBot, toured: MainWindow, pictures: tuple[Path, ...]
) -> None:
    tour = tour_of(toured)
    click(tour.note.close_button)
    assert (tour.is_running, tour.note.isVisible()) == (False, False)
    double_click(qtbot, toured, ENTRIES[0])
    assert not tour.note.isVisible()
    begin_from_menu(toured)
    reach(qtbot, toured, Step.IMPORT)
    QTest.keyClick(toured, Qt.Key.Key_Escape)
    assert not tour.is_running
    assert toured._desk.draft.has_patient
    drop_pictures(qtbot, toured, pictures, expected=3)
    begin_from_menu(toured)
    reach(qtbot, toured, Step.LOOK)


def begin_from_menu(window: MainWindow) -> None:
    next(one for one in window._help.actions() if one.text() == "Tour").trigger()


def test_it_is_reached_and_left_by_the_keyboard(qtbot: QtBot, toured: MainWindow) -> None:
    tour = tour_of(toured)
    qtbot.waitUntil(toured.isActiveWindow)
    assert not tour.note.isAncestorOf(QApplication.focusWidget() or toured)
    begin_from_menu(toured)
    assert QApplication.focusWidget() is tour.note.close_button
    double_click(qtbot, toured, ENTRIES[0])
    reach(qtbot, toured, Step.IMPORT)
    begin_from_menu(toured)
    QTest.keyClick(tour.note.close_button, Qt.Key.Key_Backtab)
    tour.note.action.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tour.note.action, Qt.Key.Key_Space)
    reach(qtbot, toured, Step.LOOK)
    assert toured._desk.draft.count == 3
    begin_from_menu(toured)
    QTest.keyClick(tour.note.close_button, Qt.Key.Key_Escape)
    assert not tour.is_running


# --- where it stands, and where it is not -------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1400, 900), (900, 640)])
@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_stands_beside_its_control_in_every_window(
    qtbot: QtBot, qapp: QApplication, services: FakeServices, open_window: OpenWindow, pictures: tuple[Path, ...],
    size: tuple[int, int], side: Qt.LayoutDirection,
) -> None:  # fmt: skip
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(side)
    try:
        window = open_window(services)
        window.resize(*size)
        window.be_a_demo(lambda: pictures)
        qtbot.waitUntil(lambda: tour_of(window).is_running)
        reach(qtbot, window, Step.CHOOSE)
        window.choice.use_entry(ENTRIES[0])
        reach(qtbot, window, Step.IMPORT)
        drop_pictures(qtbot, window, pictures, expected=3)
        reach(qtbot, window, Step.LOOK)
        click(tour_of(window).note.action)
        reach(qtbot, window, Step.SEND)
        qtbot.waitUntil(window.send.send_button.isEnabled)
        window.send.send()
        reach(qtbot, window, Step.ARCHIVE)
        window.patient.show_archive()
        reach(qtbot, window, Step.SEARCH)
    finally:
        qapp.setLayoutDirection(before)


def test_a_window_that_is_no_demo_has_no_tour(window: MainWindow) -> None:
    assert window.tour is None
    assert "Tour" not in [action.text() for action in window._help.actions()]
    assert not any(type(one).__name__ == "TourNote" for one in window.findChildren(QWidget))
