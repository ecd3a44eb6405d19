"""The connection doctor's sheet: steps fill in as they come, a person decides about the test picture, Esc stops it."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ezp2p.errors import DiskFull
from ezp2p.gui.dialogs.doctor import DoctorDialog
from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.dialogs.settings import SettingsDialog
from ezp2p.gui.main_window import MainWindow
from ezp2p.model.application_entity import Role
from ezp2p.workflows.connection_doctor import STEP_NAMES, Outcome, Step
from tests.gui.fake_services import FakeServices

ADVICE = "Ask the PACS administrator to add the AE title EZP2P with the address 10.1.2.9, port 11112."
STEPS = (
    Step(STEP_NAMES[0], Outcome.PASSED, "10.1.2.3 is an address."),
    Step(STEP_NAMES[1], Outcome.PASSED, "It answers."),
    Step(STEP_NAMES[2], Outcome.SKIPPED, "Not used."),
    Step(STEP_NAMES[3], Outcome.FAILED, "It does not know this workstation.", ADVICE),
    *(Step(name, Outcome.SKIPPED, "Not tried.") for name in STEP_NAMES[4:-1]),
    Step(STEP_NAMES[-1], Outcome.WARNED, "Not found yet."),
)


@pytest.fixture
def settings(qtbot: QtBot, window: MainWindow, services: FakeServices) -> SettingsDialog:
    services.diagnose.steps = STEPS
    dialog = window.open_settings()
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def opened(settings: SettingsDialog, qtbot: QtBot) -> DoctorDialog:
    form = settings.remotes.form
    QTest.mouseClick(form.doctor_button, Qt.MouseButton.LeftButton)
    dialog = form.findChild(DoctorDialog)
    assert isinstance(dialog, DoctorDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_each_step_says_in_shape_and_word_how_it_ended_and_whom_to_tell_what(
    qtbot: QtBot, settings: SettingsDialog, services: FakeServices, gui_thread: int
) -> None:
    dialog = opened(settings, qtbot)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert [row.word.text() for row in dialog.rows[:4]] == ["passed", "passed", "left out", "failed"]
    failed = dialog.rows[3]
    assert failed.found.text() == "It does not know this workstation."
    assert failed.tell.text() == ADVICE
    assert failed.tell.isVisible()
    assert ADVICE in failed.accessibleName()
    QTest.mouseClick(failed.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == ADVICE
    assert not dialog.rows[0].tell.isVisible()
    assert ("diagnose", gui_thread) not in services.calls


def test_it_examines_what_is_typed_with_what_it_is_used_for(
    qtbot: QtBot, settings: SettingsDialog, services: FakeServices
) -> None:
    form = settings.remotes.form
    form.host.setText("10.9.9.9")
    form.roles[Role.WORKLIST].setChecked(False)
    settings.general.title.setText("ROOM7")
    dialog = opened(settings, qtbot)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    remote, with_picture, calling_ae = services.diagnose.asked[-1]
    assert (remote.host, remote.roles, calling_ae) == ("10.9.9.9", frozenset({Role.STORE, Role.QUERY}), "ROOM7")
    assert not with_picture


def test_nothing_is_examined_while_the_address_is_not_complete(
    settings: SettingsDialog, services: FakeServices
) -> None:
    form = settings.remotes.form
    form.host.clear()
    QTest.mouseClick(form.doctor_button, Qt.MouseButton.LeftButton)
    assert form.fields["host"].fault == "Type the address first."
    assert services.diagnose.asked == []


def test_a_test_picture_is_sent_after_a_persons_word_alone(
    qtbot: QtBot, settings: SettingsDialog, services: FakeServices
) -> None:
    dialog = opened(settings, qtbot)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    for button, count in (("Do not send", 1), ("Send the test picture", 2)):
        QTest.mouseClick(dialog.picture_button, Qt.MouseButton.LeftButton)
        question = next(one for one in dialog.findChildren(Question) if one.isVisible())
        chosen = next(one for one in question.buttons if one.text() == button)
        QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not dialog.is_busy)
        assert len(services.diagnose.asked) == count
    assert [with_picture for _, with_picture, _ in services.diagnose.asked] == [False, True]


def test_escape_stops_it_and_what_is_known_stays(
    qtbot: QtBot, settings: SettingsDialog, services: FakeServices
) -> None:
    services.diagnose.gate = threading.Event()
    dialog = opened(settings, qtbot)
    qtbot.waitUntil(lambda: dialog.rows[3].word.text() == "failed")
    assert dialog.rows[-1].word.text() == "under way"
    assert not dialog.picture_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.message.text == "Stopped."
    assert dialog.rows[3].word.text() == "failed"
    services.diagnose.gate.set()
    qtbot.waitUntil(lambda: settings._desk.tasks.is_idle)
    assert dialog.rows[-1].word.text() == ""
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not settings.findChildren(DoctorDialog))


def test_nothing_of_an_examination_appears_in_the_next_one(
    qtbot: QtBot, settings: SettingsDialog, services: FakeServices
) -> None:
    services.diagnose.gate = threading.Event()
    dialog = opened(settings, qtbot)
    qtbot.waitUntil(lambda: dialog.rows[3].word.text() == "failed")
    dialog.run()
    services.diagnose.gate.set()
    qtbot.waitUntil(lambda: settings._desk.tasks.is_idle)
    assert [row.found.text() for row in dialog.rows] == [step.found for step in STEPS]
    assert not dialog.is_busy


def test_a_test_picture_that_is_stopped_may_be_there_and_that_is_told(
    qtbot: QtBot, settings: SettingsDialog, services: FakeServices
) -> None:
    dialog = opened(settings, qtbot)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    services.diagnose.gate = threading.Event()
    dialog.run(with_test_picture=True)
    dialog.cancel()
    services.diagnose.gate.set()
    assert "may be at the PACS all the same: its patient is EZP2P^TEST" in dialog.message.text


def test_the_report_can_be_copied(qtbot: QtBot, settings: SettingsDialog) -> None:
    dialog = opened(settings, qtbot)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    report = QGuiApplication.clipboard().text()
    assert report.startswith("Connection check of PACS Main (ORTHANC@10.1.2.3:4242)")
    assert ADVICE in report
    assert dialog.copy_button.text() == "Copied"


def test_an_error_of_this_computer_is_told_in_the_sheet(
    qtbot: QtBot, settings: SettingsDialog, services: FakeServices
) -> None:
    dialog = opened(settings, qtbot)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    services.diagnose.error = DiskFull(folder="/data", missing="1 MB")
    dialog.run(with_test_picture=True)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.message.text.startswith("The disk that holds /data has too little room")
