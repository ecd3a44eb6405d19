"""Send to PACS is pressed while it is still being looked up whether the pictures were sent for another patient."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ezp2p.errors import DiskFailing
from ezp2p.gui.main_window import MainWindow
from tests.gui.driving import double_click, drop_pictures
from tests.gui.fake_services import ENTRIES, FakeServices

WORDS = "Sending as soon as it is known whether these pictures were sent before…"


@pytest.fixture
def wishing(qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]) -> MainWindow:
    """A patient, three pictures, Send to PACS pressed; the look whether they were sent before lasts."""
    qtbot.waitUntil(lambda: window.patient.worklist.model.rowCount() > 0)
    double_click(qtbot, window, ENTRIES[0])
    services.others_gate = threading.Event()
    drop_pictures(qtbot, window, pictures, expected=3)
    qtbot.waitUntil(lambda: not window._desk.draft.is_importing)
    qtbot.waitUntil(lambda: any(name == "sent_for_others" for name, _ in services.calls))
    assert window.send.reason.text() == "Looking whether these pictures were sent before…"
    QTest.mouseClick(window.send.send_button, Qt.MouseButton.LeftButton)
    assert window.send.wish.isVisible()
    assert window.send.wish.label.text() == WORDS
    assert not window.send.reason.isVisible()
    assert not services.sent
    return window


def learn(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    """The answer comes."""
    assert services.others_gate is not None
    services.others_gate.set()
    qtbot.waitUntil(lambda: window._desk.draft.is_compared)


def test_it_is_sent_as_soon_as_it_is_known_that_all_is_well(
    qtbot: QtBot, wishing: MainWindow, services: FakeServices
) -> None:
    learn(qtbot, wishing, services)
    qtbot.waitUntil(lambda: bool(services.sent))
    assert len(services.sent) == 1
    assert not wishing.send.wish.isVisible()


def test_pressing_it_again_sends_it_once(qtbot: QtBot, wishing: MainWindow, services: FakeServices) -> None:
    wishing.send.send()
    QTest.mouseClick(wishing.send.send_button, Qt.MouseButton.LeftButton)
    learn(qtbot, wishing, services)
    qtbot.waitUntil(lambda: bool(services.sent) and not wishing.send.is_busy)
    qtbot.wait(50)
    assert len(services.sent) == 1


def test_esc_takes_the_wish_back(qtbot: QtBot, wishing: MainWindow, services: FakeServices) -> None:
    wishing.cancel()
    assert not wishing.send.wish.isVisible()
    assert wishing.send.send_button.isEnabled()
    learn(qtbot, wishing, services)
    qtbot.wait(50)
    assert not services.sent
    assert wishing._desk.draft.count == 3


def test_its_cancel_button_takes_the_wish_back(qtbot: QtBot, wishing: MainWindow, services: FakeServices) -> None:
    QTest.mouseClick(wishing.send.wish.cancel_button, Qt.MouseButton.LeftButton)
    learn(qtbot, wishing, services)
    qtbot.wait(50)
    assert not services.sent
    assert wishing.send.send_button.isEnabled()


def test_a_picture_of_another_patient_ends_the_wish(qtbot: QtBot, wishing: MainWindow, services: FakeServices) -> None:
    services.names_of_others = {"two.png"}
    learn(qtbot, wishing, services)
    qtbot.waitUntil(lambda: "decided first" in wishing.send.message.text)
    assert not wishing.send.wish.isVisible()
    assert not wishing.send.send_button.isEnabled()
    wishing._desk.draft.confirm({image.key for image in wishing._desk.draft.images})
    qtbot.waitUntil(wishing.send.send_button.isEnabled)
    assert not services.sent, "that was for what was known then"


def test_what_cannot_be_looked_up_ends_the_wish(qtbot: QtBot, wishing: MainWindow, services: FakeServices) -> None:
    services.others_error = DiskFailing(folder="invented")
    learn(qtbot, wishing, services)
    qtbot.waitUntil(wishing.send.send_button.isEnabled)
    assert wishing.send.message.text.startswith("Not sent: nobody could tell whether")
    assert not services.sent


@pytest.mark.parametrize("change", ["patient", "pictures", "series", "picture", "destination", "edit taken back"])
def test_any_change_ends_the_wish(qtbot: QtBot, wishing: MainWindow, services: FakeServices, change: str) -> None:
    draft = wishing._desk.draft
    key = draft.images[0].key
    if change == "patient":
        draft.adopt(replace(draft.study, patient_name="MUSTER^ERIKA"))
    elif change == "pictures":
        draft.remove([key])
    elif change == "series":
        draft.edit_series(draft.active_key, replace(draft.series[0].form, series_description="Left forearm"))
    elif change == "picture":
        draft.describe([key], comments="left")
    elif change == "destination":
        wishing.send.destination.setCurrentIndex(1)
    else:
        draft.describe([key], comments="left")
        draft.undo()
    assert not wishing.send.wish.isVisible()
    assert wishing.send.message.text.startswith("Not sent: something was changed")
    learn(qtbot, wishing, services)
    qtbot.wait(50)
    assert not services.sent


def test_what_is_being_typed_when_the_answer_comes_ends_the_wish(
    qtbot: QtBot, wishing: MainWindow, services: FakeServices
) -> None:
    field = wishing.tray.groups[0].form.description
    field.setFocus()
    QTest.keyClicks(field, "Left")
    assert wishing.send.wish.isVisible()
    learn(qtbot, wishing, services)
    qtbot.waitUntil(lambda: "something was changed" in wishing.send.message.text)
    assert not services.sent


def test_a_question_about_the_patient_ends_the_wish(qtbot: QtBot, wishing: MainWindow, services: FakeServices) -> None:
    double_click(qtbot, wishing, ENTRIES[1])
    assert not wishing.send.wish.isVisible()
    learn(qtbot, wishing, services)
    qtbot.wait(50)
    assert not services.sent
