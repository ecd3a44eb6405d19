"""The main job with mouse and keyboard: drop pictures, choose the patient, send, see what became of each."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels.banner import NO_PATIENT
from ezp2p.model.commitment import CONFIRMATIONS
from ezp2p.model.delivery import DeliveryState
from tests.gui.driving import double_click, drop_pictures, wait_until_it_can_be_sent
from tests.gui.fake_services import ENTRIES, FakeServices, refused

JANE, JANET = ENTRIES[0], ENTRIES[1]


def prepare(qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]) -> None:
    """Jane's pictures, ready to be sent."""
    double_click(qtbot, window, JANE)
    drop_pictures(qtbot, window, pictures, expected=3)
    wait_until_it_can_be_sent(qtbot, window)


def sent(window: MainWindow, services: FakeServices) -> Callable[[], bool]:
    def is_over() -> bool:
        if not services.sent or window.send.is_busy:
            return False
        return len(window.send.outcomes.items) >= sum(len(one.images) for one in services.sent[-1][1])

    return is_over


def test_pictures_are_dropped_the_patient_chosen_and_each_picture_is_told_as_stored(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    assert window.banner.name.text() == NO_PATIENT
    drop_pictures(qtbot, window, pictures, expected=3)
    assert not window.send.send_button.isEnabled()
    double_click(qtbot, window, JANE)
    assert window.banner.name.text() == "DOE, Jane"
    qtbot.waitUntil(window.send.send_button.isEnabled)
    QTest.mouseClick(window.send.send_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(sent(window, services))
    study, series, destinations = services.sent[0]
    assert (study.patient_id, study.study_instance_uid) == (JANE.patient_id, JANE.study_instance_uid)
    assert [image.name for image in series[0].images] == ["one.jpg", "two.png", "three.bmp"]
    assert [remote.name for remote in destinations] == ["PACS Main"]
    rows = [window.send.outcomes.index(row).data() for row in range(3)]
    assert all("Stored at PACS Main." in row for row in rows)
    assert "3 pictures are stored at PACS Main" in window.send.message.text
    assert window._desk.draft.count == 0
    qtbot.waitUntil(lambda: len(services.dropped) == 3)


def test_no_question_to_the_core_is_asked_on_the_thread_of_the_window(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...], gui_thread: int
) -> None:
    prepare(qtbot, window, pictures)
    window.patient.form.make_patient_id()
    window.patient.show_archive()
    window.patient.query.name.setText("Doe")
    window.patient.query.search()
    qtbot.waitUntil(lambda: window.patient.query.model.count == 1)
    window.patient.query.tree.expand(window.patient.query.model.index(0))
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    if window.choice.question is not None:
        window.choice.question.reject()
    qtbot.waitUntil(window.send.send_button.isEnabled)
    window.send.send()
    qtbot.waitUntil(sent(window, services))
    qtbot.waitUntil(lambda: len(services.dropped) == 3 and window._desk.tasks.is_idle)
    names = {name for name, _ in services.calls}
    asked = {"find_worklist", "find", "import_pictures", "picture", "send", "deliveries.items", "new_patient_id"}
    assert asked <= names
    assert {"check_connection", "deliveries.start", "drop_picture"} <= names
    assert [name for name, thread in services.calls if thread == gui_thread] == []
    assert threading.get_ident() == gui_thread


@pytest.mark.parametrize("note", sorted(CONFIRMATIONS))
def test_what_the_archive_confirmed_is_no_note_that_somebody_has_to_read(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...], note: str
) -> None:
    services.deliveries.outcomes = [(DeliveryState.CONFIRMED, note)] * 3
    prepare(qtbot, window, pictures)
    window.send.send()
    qtbot.waitUntil(lambda: "stored" in window.send.message.text)
    assert "note" not in window.send.message.text
    row = window.send.outcomes.index(0).data()
    assert "Note" not in row
    assert note in row


def test_what_waits_and_what_needs_a_person_is_told_in_words(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.deliveries.outcomes = [
        (DeliveryState.SENT, "The PACS changed the name."),
        (DeliveryState.WAITING, "ORTHANC did not answer."),
        (DeliveryState.HELD, "ORTHANC does not take this. Ask its administrator."),
    ]
    prepare(qtbot, window, pictures)
    window.send.send()
    qtbot.waitUntil(lambda: "needs you" in window.send.message.text)
    rows = [window.send.outcomes.index(row).data() for row in range(3)]
    assert "Note: The PACS changed the name." in rows[0]
    assert "next try" in rows[1]
    assert "ORTHANC did not answer." in rows[1]
    assert "Ask its administrator." in rows[2]
    assert window.status.outbox.text() == "outbox: 1 needs you, 1 waiting, next try 10:52"
    assert window.send.outbox.model.rowCount() == 2
    QTest.mouseClick(window.send.outbox.try_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.send.outbox.model.rowCount() == 0)


def test_cancel_while_preparing_sends_nothing_and_keeps_the_pictures(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.building.clear()
    prepare(qtbot, window, pictures)
    window.send.send()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    services.building.set()
    qtbot.waitUntil(lambda: not window.send.is_busy)
    assert "Stopped before anything was sent" in window.send.message.text
    assert (services.sent, window._desk.draft.count) == ([], 3)


def test_a_cancel_that_comes_too_late_does_not_say_that_nothing_was_sent(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.building.clear()
    services.is_too_late_to_stop = True
    prepare(qtbot, window, pictures)
    window.send.send()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    services.building.set()
    qtbot.waitUntil(sent(window, services))
    assert "3 pictures are stored" in window.send.message.text
    assert window._desk.draft.count == 0


def test_what_is_sent_next_for_a_typed_patient_lands_in_the_same_study(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    prepare(qtbot, window, pictures)
    draft = window._desk.draft
    draft.adopt(replace(draft.study, worklist_entry=None, study_instance_uid=""))
    window.send.send()
    qtbot.waitUntil(lambda: len(services.sent) == 1 and not window.send.is_busy)
    drop_pictures(qtbot, window, pictures, expected=3)
    qtbot.waitUntil(window.send.send_button.isEnabled)
    window.send.send()
    qtbot.waitUntil(lambda: len(services.sent) == 2 and not window.send.is_busy)
    assert [study.study_instance_uid for study, _, _ in services.sent] == ["", "2.25.99"]


def test_cancel_on_the_way_holds_back_what_has_not_left(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.deliveries.step.clear()
    prepare(qtbot, window, pictures)
    window.send.send()
    qtbot.waitUntil(lambda: window.send.busy.is_busy and len(window.send.outcomes.items) == 3)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: all(item.state == DeliveryState.HELD for item in window.send.outcomes.items))
    services.deliveries.step.set()


def test_discarding_is_asked_first_and_esc_keeps_them(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.deliveries.outcomes = [(DeliveryState.HELD, "Refused.")] * 3
    prepare(qtbot, window, pictures)
    window.send.send()
    qtbot.waitUntil(lambda: window.send.outbox.model.rowCount() == 3)
    QTest.mouseClick(window.send.outbox.discard_button, Qt.MouseButton.LeftButton)
    question = QApplication.activeModalWidget()
    assert question is not None
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert "deliveries.discard" not in {name for name, _ in services.calls}


def test_ctrl_enter_sends_what_is_being_typed_as_well(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    prepare(qtbot, window, pictures)
    window.activateWindow()
    description = window.patient.form.description
    description.setFocus()
    qtbot.waitUntil(description.hasFocus)
    description.selectAll()
    QTest.keyClicks(description, "Left hand")
    QTest.keyClick(description, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(sent(window, services))
    assert services.sent[0][0].study_description == "Left hand"


def test_a_file_that_is_no_picture_is_named_and_the_others_go_on(
    qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...], tmp_path: Path
) -> None:
    text = tmp_path / "notes.jpg"
    text.write_text("no picture")
    drop_pictures(qtbot, window, (text, *pictures), expected=3)
    assert window.tray.message.text.startswith("Not taken: notes.jpg: This is not a picture")


def test_a_dropped_folder_gives_its_files(qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]) -> None:
    drop_pictures(qtbot, window, (pictures[0].parent,), expected=3)


def test_the_title_of_the_window_names_no_patient(qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]) -> None:
    prepare(qtbot, window, pictures)
    assert window.windowTitle() == "EzP2P"


def test_a_body_part_that_is_being_typed_counts_when_sending(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    prepare(qtbot, window, pictures)
    window.activateWindow()
    part = window.tray.groups[0].form.body_part
    part.setFocus()
    qtbot.waitUntil(part.hasFocus)
    QTest.keyClicks(part, "Hand")
    window.send.send()
    assert "Hand is one of a pair" in window.send.reason.text()
    assert services.sent == []


def test_the_outcome_names_its_patient_and_offers_the_next_one_only_while_that_is_the_open_one(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    prepare(qtbot, window, pictures)
    window.send.send()
    qtbot.waitUntil(sent(window, services))
    qtbot.waitUntil(lambda: window.send.message.text == "DOE, Jane: 3 pictures are stored at PACS Main.")
    assert window.send.outcome_title.text() == "Last sent: DOE, Jane"
    assert not window.send.message.action.isHidden()
    double_click(qtbot, window, JANET)
    assert window.send.message.action.isHidden()
    assert window.send.message.text.startswith("DOE, Jane")


def test_an_outcome_that_was_closed_does_not_come_back(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    prepare(qtbot, window, pictures)
    window.send.send()
    qtbot.waitUntil(lambda: "are stored" in window.send.message.text)
    window.send.message.clear()
    window.send._take_items(window.watch.items)
    assert window.send.message.isHidden()


def test_discarding_names_the_patient_and_the_verdict_counts_it(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.deliveries.outcomes = [(DeliveryState.HELD, "Refused.")] * 3
    prepare(qtbot, window, pictures)
    window.send.send()
    outbox = window.send.outbox
    qtbot.waitUntil(lambda: outbox.model.rowCount() == 3)
    assert outbox.meant.text() == "With all 3:"
    outbox.list.setCurrentIndex(outbox.model.index(0))
    assert outbox.meant.text() == "With the selected one:"
    QTest.mouseClick(outbox.discard_button, Qt.MouseButton.LeftButton)
    question = QApplication.activeModalWidget()
    assert isinstance(question, Question)
    words = " ".join(label.text() for label in question.findChildren(QLabel))
    assert "1 picture of DOE, Jane for PACS Main is not sent any more." in words
    question.buttons[0].click()
    qtbot.waitUntil(lambda: "1 discarded." in window.send.message.text)


def test_the_pacs_is_asked_anew_when_pictures_begin_to_wait(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.deliveries.outcomes = [(DeliveryState.WAITING, "ORTHANC did not answer.")] * 3
    services.echo_errors = [refused()]
    prepare(qtbot, window, pictures)
    window.send.send()
    qtbot.waitUntil(lambda: window.status.peer.text() == "PACS Main not reachable")
