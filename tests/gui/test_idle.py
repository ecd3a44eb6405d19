"""A patient who was left open: asked about after some time, and until then nothing is taken and nothing is sent."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.draft import Draft
from ezp2p.gui.idle import ASK_FIRST
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.settings.settings import PatientSettings, ScanProfile
from tests.fakes.fake_clock import FakeClock
from tests.gui.driving import drop_pictures
from tests.gui.fake_services import ENTRIES, SET_UP, FakeServices

MINUTE_S = 60.0


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def left(
    qtbot: QtBot, services: FakeServices, theme: Theme, clock: FakeClock, pictures: tuple[Path, ...]
) -> Iterator[MainWindow]:
    """Jane with two pictures."""
    tasks = Tasks()
    draft = Draft(series_defaults(services.settings.attributes))
    window = MainWindow(Desk(services=services, draft=draft, tasks=tasks, theme=theme, clock=clock))
    qtbot.addWidget(window, before_close_func=lambda _: window.discard_and_close())
    window.resize(1400, 900)
    window.show()
    window.start()
    qtbot.waitUntil(lambda: tasks.is_idle and window.saver.is_active)
    window.choice.use_entry(ENTRIES[0])
    drop_pictures(qtbot, window, pictures[:2], expected=2)
    qtbot.waitUntil(lambda: window.send.send_button.isEnabled() and tasks.is_idle)
    yield window
    window.discard_and_close()
    tasks.shut_down()


def leave(window: MainWindow, clock: FakeClock, minutes: float = 16) -> None:
    """Nobody is there for so long."""
    window.idle.look()
    clock.advance(minutes * MINUTE_S)
    window.idle.look()


def answer(window: MainWindow, word: str) -> None:
    button = next(one for one in window.still_patient.question.buttons if one.text() == word)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_after_the_time_it_is_asked_below_the_banner_with_who_it_is(left: MainWindow, clock: FakeClock) -> None:
    leave(left, clock, minutes=14)
    assert left.still_patient.isHidden()
    clock.advance(2 * MINUTE_S)
    left.idle.look()
    assert left.still_patient.isVisible()
    sentence = left.still_patient.question.sentence.text()
    assert sentence.startswith("Is this still the patient? DOE, Jane")
    assert "PID0001" in sentence
    assert left.live_cover.isHidden()
    answer(left, "Yes, go on")
    assert left.still_patient.isHidden()
    left.idle.look()
    assert left.still_patient.isHidden()


def test_until_it_is_answered_nothing_is_taken_or_sent_and_nothing_is_lost(
    qtbot: QtBot, left: MainWindow, clock: FakeClock, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    leave(left, clock)
    left.tray.take_files(pictures[2:])
    assert left.tray.message.text == ASK_FIRST
    left.tray.message.clear()
    QGuiApplication.clipboard().setText("no picture")
    left.clipboard.paste()
    assert left.tray.message.text == ASK_FIRST
    profile = ScanProfile.model_validate({"name": "Film", "driver": "sane", "device": "test:0"})
    left.tray.start_profile(profile)
    assert left.tray.scan_panel is not None
    assert left.tray.scan_panel.message.text == ASK_FIRST
    left.send.send()
    assert left.send.reason.text() == ASK_FIRST
    assert not left.send.send_button.isEnabled()
    services.watched.is_wanted = True
    left.folder_watch.look()
    assert "folder.poll" not in {name for name, _ in services.calls}
    assert (services.sent, left._desk.draft.count) == ([], 2)
    answer(left, "Yes, go on")
    qtbot.waitUntil(left.send.send_button.isEnabled)
    left.folder_watch.look()
    qtbot.waitUntil(lambda: "folder.poll" in {name for name, _ in services.calls})
    services.watched.is_wanted = False
    left.tray.take_files(pictures[2:])
    qtbot.waitUntil(lambda: left._desk.draft.count == 3)


def test_the_camera_takes_nothing_and_its_live_picture_is_covered(
    qtbot: QtBot, left: MainWindow, clock: FakeClock, services: FakeServices
) -> None:
    left.tray.toggle_camera()
    qtbot.waitUntil(lambda: left.tray.shows_camera)
    leave(left, clock)
    assert left.live_cover.isVisible()
    assert left.live_cover.geometry() == left.tray.upper.rect()
    panel = left.tray.camera_panel
    assert panel is not None
    panel.take_still()
    panel.toggle_recording()
    assert not panel.is_recording
    assert not panel.stills.is_busy
    button = left.live_cover.question.buttons[0]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert left.live_cover.isHidden()
    left.tray.close_cameras()


def test_whoever_is_at_work_is_not_asked(left: MainWindow, clock: FakeClock) -> None:
    for _ in range(3):
        clock.advance(10 * MINUTE_S)
        QTest.keyClick(left, Qt.Key.Key_F6)
    left.idle.look()
    assert left.still_patient.isHidden()
    left._desk.draft.set_capturing(True)
    leave(left, clock, minutes=60)
    left._desk.draft.set_capturing(False)
    left.idle.look()
    assert left.still_patient.isHidden()


def test_the_first_touch_after_the_time_is_too_late(left: MainWindow, clock: FakeClock) -> None:
    clock.advance(16 * MINUTE_S)
    QTest.keyClick(left, Qt.Key.Key_F6)
    assert left.still_patient.isVisible()


def test_a_computer_that_slept_asks_by_the_clock_of_the_day(left: MainWindow, clock: FakeClock) -> None:
    clock.set_back(-8 * 60 * MINUTE_S)
    left.idle.look()
    assert left.still_patient.isVisible()


def test_without_a_patient_or_with_zero_minutes_nothing_is_asked(
    left: MainWindow, clock: FakeClock, services: FakeServices
) -> None:
    services.save_settings(SET_UP.model_copy(update={"patients": PatientSettings(idle_minutes=0)}))
    leave(left, clock, minutes=600)
    assert left.still_patient.isHidden()
    services.save_settings(SET_UP)
    left._desk.draft.clear()
    leave(left, clock)
    assert left.still_patient.isHidden()


def test_ending_the_patient_answers_the_question(left: MainWindow, clock: FakeClock) -> None:
    leave(left, clock)
    answer(left, "End this patient")
    assert left._desk.draft.is_asking
    question = left.choice.question
    assert question is not None
    question.reject()
    assert left.still_patient.isVisible()
    left._desk.draft.clear()
    assert left.still_patient.isHidden()
    assert not left._desk.draft.is_unattended


def left_open(window: MainWindow, clock: FakeClock) -> Question:
    """Another patient is chosen, and whoever is asked what becomes of this one goes away for an hour."""
    window.choice.use_entry(ENTRIES[1])
    question = window.choice.question
    assert question is not None
    leave(window, clock, minutes=60)
    return question


def test_a_question_that_was_left_open_does_not_hide_that_nobody_was_there(
    qtbot: QtBot, left: MainWindow, clock: FakeClock
) -> None:
    question = left_open(left, clock)
    assert left.still_patient.isHidden()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    qtbot.waitUntil(left.still_patient.isVisible)
    assert left._desk.draft.study.worklist_entry == ENTRIES[0]


def test_whoever_answers_with_another_patient_is_not_asked_about_that_one(
    qtbot: QtBot, left: MainWindow, clock: FakeClock
) -> None:
    question = left_open(left, clock)
    next(one for one in question.buttons if one.text().startswith("Discard")).click()
    assert left._desk.draft.study.worklist_entry == ENTRIES[1]
    left.idle.look()
    assert left.still_patient.isHidden()


def test_the_minutes_are_a_setting(qtbot: QtBot, left: MainWindow, clock: FakeClock, services: FakeServices) -> None:
    dialog = left.open_settings()
    dialog.pages.show_page(dialog.patients)
    edit = dialog.patients.fields["idle_minutes"].editor
    assert isinstance(edit, QLineEdit)
    assert edit.text() == "15"
    edit.setText("5")
    dialog.save()
    qtbot.waitUntil(lambda: services.settings.patients.idle_minutes == 5)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    leave(left, clock, minutes=6)
    assert left.still_patient.isVisible()
