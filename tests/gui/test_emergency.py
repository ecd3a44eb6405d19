"""An emergency begins without a patient, says so everywhere, and becomes a patient only by a person's word."""

import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ezp2p.errors import DiskFull
from ezp2p.gui.main_window import MainWindow
from ezp2p.workflows.study_form import is_emergency
from tests.gui.driving import double_click, drop_pictures
from tests.gui.fake_services import ENTRIES, FakeServices

JANE, JANET = ENTRIES[:2]
PROVISIONAL = "50011211602026"


def begin(qtbot: QtBot, window: MainWindow) -> None:
    QTest.mouseClick(window.patient.emergency_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_emergency(window._desk.draft.study))


def send(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    qtbot.waitUntil(window.send.send_button.isEnabled)
    window.send.send()
    qtbot.waitUntil(lambda: bool(services.sent) and not window.send.is_busy)


def test_an_emergency_has_a_provisional_id_and_the_banner_names_it(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window)
    study = window._desk.draft.study
    assert (study.patient_id, study.is_provisional_id) == (PROVISIONAL, True)
    assert study.patient_name.startswith("EMERGENCY^2026-11-21 ")
    assert window.banner.name.text().startswith("EMERGENCY, 2026-11-21 ")
    assert window.banner.provisional.text() == "Emergency"
    assert window.banner.provisional.isVisible()
    assert "Emergency" in window.banner.accessibleName()


def test_pictures_of_an_emergency_are_sent_under_its_provisional_id(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    begin(qtbot, window)
    drop_pictures(qtbot, window, pictures, expected=3)
    send(qtbot, window, services)
    study = services.sent[0][0]
    assert (study.patient_id, is_emergency(study)) == (PROVISIONAL, True)


def test_its_pictures_go_to_a_patient_only_by_a_persons_word_with_both_side_by_side(
    qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]
) -> None:
    begin(qtbot, window)
    drop_pictures(qtbot, window, pictures, expected=3)
    double_click(qtbot, window, JANE)
    question = window.choice.question
    assert question is not None
    words = " ".join(label.text() for label in question.findChildren(QLabel))
    for text in ("EMERGENCY", PROVISIONAL, "DOE, Jane", "PID0001", "Were they taken of the same person?"):
        assert text in words
    assert is_emergency(window._desk.draft.study)
    next(one for one in question.buttons if "Move 3 pictures" in one.text()).click()
    study = window._desk.draft.study
    assert (study.patient_id, study.worklist_entry, study.is_provisional_id) == ("PID0001", JANE, False)
    assert window._desk.draft.count == 3
    assert not window.banner.provisional.isVisible()
    assert window.patient.message.text == ""


def test_what_was_sent_already_is_told_with_whom_to_ask(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    begin(qtbot, window)
    drop_pictures(qtbot, window, pictures[:1], expected=1)
    send(qtbot, window, services)
    drop_pictures(qtbot, window, pictures[1:], expected=2)
    double_click(qtbot, window, JANE)
    assert window.choice.question is not None
    next(one for one in window.choice.question.buttons if "Move 2 pictures" in one.text()).click()
    told = window.patient.message.text
    assert PROVISIONAL in told
    assert "Ask the PACS's administrator to merge it" in told


def test_the_next_patient_is_not_taken_for_the_one_of_the_emergency(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    begin(qtbot, window)
    drop_pictures(qtbot, window, pictures, expected=3)
    send(qtbot, window, services)
    double_click(qtbot, window, JANET)
    assert window._desk.draft.study.patient_id == "PID0002"
    assert "When it is known who it was" in window.patient.message.text
    assert "PID0002" not in window.patient.message.text


def test_an_id_that_comes_late_makes_no_emergency_of_a_patient_chosen_meanwhile(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.late_gate = threading.Event()
    window.choice.begin_emergency()
    double_click(qtbot, window, JANE)
    services.late_gate.set()
    qtbot.waitUntil(lambda: "another patient was chosen meanwhile" in window.patient.message.text)
    assert window._desk.draft.study.worklist_entry == JANE


def test_the_pictures_of_a_patient_do_not_become_an_emergency_without_a_question(
    qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]
) -> None:
    double_click(qtbot, window, JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    window.choice.begin_emergency()
    qtbot.waitUntil(lambda: window.choice.question is not None and window.choice.question.isVisible())
    assert window.choice.question is not None
    window.choice.question.reject()
    assert window._desk.draft.study.worklist_entry == JANE


def test_a_second_press_makes_no_second_emergency(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    begin(qtbot, window)
    window.choice.begin_emergency()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert [name for name, _ in services.calls].count("new_patient_id") == 1


def test_why_no_emergency_could_be_begun_is_said(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    def full() -> str:
        raise DiskFull(folder="/data", missing="1 MB")

    services.new_patient_id = full  # type: ignore[method-assign]
    window.choice.begin_emergency()
    qtbot.waitUntil(lambda: bool(window.patient.message.text))
    assert not window._desk.draft.has_patient
