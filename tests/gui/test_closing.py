"""Closing while a scan or an import runs asks first, and loses nothing silently."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.main_window import MainWindow
from tests.gui.driving import drop, drop_pictures, mime_of
from tests.gui.fake_services import ENTRIES, FakeServices
from tests.gui.scan_driving import open_panel


def ask(window: MainWindow) -> Question:
    assert not window.close()
    (question,) = (one for one in window.findChildren(Question) if one.isVisible())
    return question


def answer(question: Question, words: str) -> None:
    QTest.mouseClick(next(one for one in question.buttons if one.text() == words), Qt.MouseButton.LeftButton)


@pytest.fixture
def scanning(qtbot: QtBot, window: MainWindow, services: FakeServices) -> MainWindow:
    """The window with a scan of which one page has come."""
    window.choice.use_entry(ENTRIES[0])
    panel = open_panel(qtbot, window)
    services.scan.scripts = [(1, 2, 3)]
    services.scan.steps = threading.Semaphore(1)
    QTest.mouseClick(panel.scan_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window._desk.draft.count == 1)
    return window


def test_a_scan_goes_on_where_it_is_let_run(qtbot: QtBot, scanning: MainWindow, services: FakeServices) -> None:
    question = ask(scanning)
    assert services.scan.steps is not None
    QTest.keyClick(question, Qt.Key.Key_Escape)
    services.scan.steps.release(2)
    qtbot.waitUntil(lambda: scanning._desk.draft.count == 3 and not scanning.tray.is_busy)
    assert scanning.isVisible()


def test_a_scan_is_stopped_and_the_window_stays(qtbot: QtBot, scanning: MainWindow) -> None:
    answer(ask(scanning), "Stop it and keep working")
    qtbot.waitUntil(lambda: not scanning.tray.is_busy)
    assert scanning.isVisible()
    assert scanning._desk.draft.count == 1
    assert [one for one in scanning.findChildren(Question) if one.isVisible()] == []


def test_a_scan_is_stopped_and_its_pages_are_asked_about_before_the_window_closes(
    qtbot: QtBot, scanning: MainWindow
) -> None:
    answer(ask(scanning), "Stop it and close")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in scanning.findChildren(Question)))
    assert not scanning._desk.draft.is_importing
    (question,) = (one for one in scanning.findChildren(Question) if one.isVisible())
    answer(question, "Discard and close")
    qtbot.waitUntil(lambda: not scanning.isVisible())


def test_an_import_that_runs_is_asked_about_also_where_nothing_has_come_yet(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.import_gate = threading.Event()
    drop(window.tray.large.drop_zone, mime_of(pictures))
    qtbot.waitUntil(lambda: window.tray.is_busy)
    answer(ask(window), "Stop it and close")
    assert window.isVisible()
    services.import_gate.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window._desk.draft.count == 0


@pytest.mark.parametrize(
    ("count", "are_kept", "title", "words"),
    [
        (1, True, "1 picture not sent yet", "It can be kept as it is, "),
        (1, False, "1 picture not sent yet", "Closing EzP2P removes it from the tray. "),
        (3, True, "3 pictures not sent yet", "They can be kept as they are, "),
        (3, False, "3 pictures not sent yet", "Closing EzP2P removes them from the tray. "),
    ],
)
def test_what_is_asked_at_the_end_is_about_one_picture_or_about_several(
    qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...], count: int, are_kept: bool, title: str, words: str
) -> None:
    drop_pictures(qtbot, window, pictures[:count], expected=count)
    window.saver.is_active = are_kept
    asked = [label.text() for label in ask(window).findChildren(QLabel)]
    assert asked[0] == title
    assert asked[1].startswith(words)
