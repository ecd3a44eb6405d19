"""What is asked about pictures before they are sent: how pages are taken, which date, and whose they are."""

import threading
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ezp2p.errors import DiskFailing
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels.picture_choices import takings_of
from ezp2p.gui.widgets.question_bar import QuestionBar
from ezp2p.model.image import Taking
from ezp2p.model.patient import Patient
from tests.gui.driving import double_click, drop_pictures, wait_until_it_can_be_sent
from tests.gui.fake_services import ENTRIES, FakeServices

PAGES: dict[str, Any] = {"format": "TIFF", "frame_count": 5, "needs_choice": True}
TAKEN = datetime(2026, 10, 2, 14, 3)  # noqa: DTZ001 -- a camera knows no time zone


def answer(question: QuestionBar, word: str) -> QPushButton:
    (button,) = [one for one in question.buttons if one.text() == word]
    return button


def press(question: QuestionBar, word: str) -> None:
    QTest.mouseClick(answer(question, word), Qt.MouseButton.LeftButton)


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A patient is chosen."""
    qtbot.waitUntil(lambda: window.patient.worklist.model.rowCount() > 0)
    double_click(qtbot, window, ENTRIES[0])
    return window


def test_pages_are_asked_for_before_anything_is_sent(
    qtbot: QtBot, ready: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.file_facts["one.jpg"] = PAGES
    drop_pictures(qtbot, ready, pictures, expected=3)
    question = ready.tray.question
    assert question.isVisible()
    assert question.sentence.text() == "one.jpg has 5 pages. How are they taken?"
    assert [one.text() for one in question.buttons] == ["Each one a picture", "Only the first one", "All in one image"]
    qtbot.waitUntil(lambda: "how the pages of one.jpg are taken" in ready.send.reason.text())
    assert not ready.send.send_button.isEnabled()
    assert ready.send.count.text() == "7"
    press(question, "All in one image")
    assert not question.isVisible()
    assert ready._desk.draft.images[0].taking is Taking.TOGETHER
    assert ready.send.count.text() == "3"
    qtbot.waitUntil(ready.send.send_button.isEnabled)


def test_the_choice_can_be_changed_below_the_picture(
    qtbot: QtBot, ready: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.file_facts["one.jpg"] = PAGES
    drop_pictures(qtbot, ready, pictures, expected=3)
    ready.tray.show_picture(ready._desk.draft.images[0].key)
    choices = ready.tray.large.choices
    assert choices.isVisible()
    assert choices.pages.currentText() == "Choose…"
    choices.pages.setCurrentIndex(2)
    choices.pages.activated.emit(2)
    assert ready._desk.draft.images[0].taking is Taking.FIRST
    assert choices.pages.currentText() == "Only the first one"
    assert not ready.tray.question.isVisible()
    ready.tray.show_picture(ready._desk.draft.images[1].key)
    assert not choices.isVisible()


def test_several_files_are_asked_about_at_once(
    qtbot: QtBot, ready: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.file_facts |= {"one.jpg": PAGES, "two.png": {**PAGES, "format": "PDF", "frame_count": 2}}
    drop_pictures(qtbot, ready, pictures, expected=3)
    question = ready.tray.question
    assert question.sentence.text() == "2 files have several pages. How are they taken?"
    assert "The PDF as it is" not in [one.text() for one in question.buttons]
    press(question, "Each one a picture")
    assert ready._desk.draft.instance_count == 8


@pytest.mark.parametrize(
    ("facts", "last"),
    [
        ({"format": "PDF", "frame_count": 1}, Taking.WHOLE),
        ({"format": "PDF", "frame_count": 4}, Taking.WHOLE),
        ({"format": "MP4", "frame_count": 400, "taking": Taking.WHOLE}, Taking.TOGETHER),
    ],
)
def test_a_document_and_a_video_can_stay_what_they_are(
    qtbot: QtBot,
    ready: MainWindow,
    services: FakeServices,
    pictures: tuple[Path, ...],
    facts: dict[str, Any],
    last: Taking,
) -> None:
    services.file_facts["one.jpg"] = facts
    drop_pictures(qtbot, ready, pictures[:1], expected=1)
    (image,) = ready._desk.draft.images
    assert takings_of(image)[-1][1] is last
    assert Taking.WHOLE in {taking for _, taking in takings_of(image)}
    assert not ready.tray.question.isVisible()
    assert ready.tray.large.choices.isVisible()


def test_the_date_of_the_camera_is_offered(
    qtbot: QtBot, ready: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.file_facts["one.jpg"] = {"taken": TAKEN}
    drop_pictures(qtbot, ready, pictures, expected=3)
    ready.tray.show_picture(ready._desk.draft.images[0].key)
    dated = ready.tray.large.choices.dated
    assert dated.isVisible()
    assert "2026" in dated.text()
    assert "not today" in dated.text()
    QTest.keyClick(dated, Qt.Key.Key_Space)
    assert ready._desk.draft.images[0].is_dated_as_taken
    assert dated.isChecked()
    ready.tray.show_picture(ready._desk.draft.images[1].key)
    assert not dated.isVisible()


def test_a_picture_that_was_sent_for_another_patient_waits_for_a_word(
    qtbot: QtBot, ready: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.names_of_others = {"two.png"}
    drop_pictures(qtbot, ready, pictures, expected=3)
    doubt = ready.tray.doubt
    qtbot.waitUntil(doubt.isVisible)
    assert doubt.sentence.text().startswith("two.png was sent before for another patient.")
    qtbot.waitUntil(lambda: "whether two.png belongs to this patient" in ready.send.reason.text())
    assert not ready.send.send_button.isEnabled()
    press(doubt, "This patient's, too")
    assert not doubt.isVisible()
    qtbot.waitUntil(ready.send.send_button.isEnabled)


def test_nothing_is_sent_before_it_is_known_whether_it_was_sent_for_another_patient(
    qtbot: QtBot, ready: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.names_of_others = {"two.png"}
    services.others_gate = threading.Event()
    drop_pictures(qtbot, ready, pictures, expected=3)
    qtbot.waitUntil(lambda: any(name == "sent_for_others" for name, _ in services.calls))
    qtbot.waitUntil(lambda: ready.send.reason.text() == "Looking whether these pictures were sent before…")
    ready.send.send()
    assert not services.sent
    services.others_gate.set()
    qtbot.waitUntil(ready.tray.doubt.isVisible)
    assert not ready.send.send_button.isEnabled()


def test_what_cannot_be_looked_up_is_said_and_holds_nothing_up(
    qtbot: QtBot, ready: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.others_error = DiskFailing(folder="invented")
    drop_pictures(qtbot, ready, pictures, expected=3)
    wait_until_it_can_be_sent(qtbot, ready)
    assert ready.tray.message.text


def test_a_picture_of_another_patient_is_taken_out(
    qtbot: QtBot, ready: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.names_of_others = {"one.jpg", "three.bmp"}
    drop_pictures(qtbot, ready, pictures, expected=3)
    doubt = ready.tray.doubt
    qtbot.waitUntil(
        lambda: doubt.isVisible() and doubt.sentence.text().startswith("one.jpg, three.bmp were sent before")
    )
    press(doubt, "Take out of this study")
    assert [image.name for image in ready._desk.draft.images] == ["two.png"]
    assert not doubt.isVisible()


def test_the_thread_of_the_window_does_not_look_for_what_was_sent(
    qtbot: QtBot, ready: MainWindow, services: FakeServices, pictures: tuple[Path, ...], gui_thread: int
) -> None:
    drop_pictures(qtbot, ready, pictures, expected=3)
    qtbot.waitUntil(lambda: any(name == "sent_for_others" for name, _ in services.calls))
    own = [thread for name, thread in services.calls if name == "sent_for_others"]
    assert gui_thread not in own


def test_a_dicom_file_of_another_patient_waits_for_a_word(
    qtbot: QtBot, ready: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.file_facts["one.jpg"] = {"format": "DICOM", "named": Patient("X-7", "ANDERS^ANNA", "19500101", "F")}
    drop_pictures(qtbot, ready, pictures[:1], expected=1)
    doubt = ready.tray.doubt
    qtbot.waitUntil(doubt.isVisible)
    assert doubt.sentence.text().startswith("one.jpg names ANDERS, ANNA, X-7.")
    assert not ready.send.send_button.isEnabled()
    press(doubt, "This patient's, too")
    qtbot.waitUntil(ready.send.send_button.isEnabled)


def test_a_dicom_file_of_this_patient_is_not_asked_about(
    qtbot: QtBot, ready: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    own = ENTRIES[0]
    named = Patient(own.patient_id, own.patient_name, own.birth_date, own.sex)
    services.file_facts["one.jpg"] = {"format": "DICOM", "named": named}
    drop_pictures(qtbot, ready, pictures[:1], expected=1)
    qtbot.waitUntil(ready.send.send_button.isEnabled)
    assert not ready.tray.doubt.isVisible()
