"""What a camera took and could not be kept at once is lost by nothing but a person's word."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ezp2p.errors import DiskFull, FileNotReadable, FolderNotUsable
from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels.camera import CameraPanel
from ezp2p.workflows.acquire_images import RefusedPicture
from tests.gui.camera_driving import (
    ENDOSCOPE,
    cameras_of,
    full,
    open_cameras,
    set_up,
    settle,
    window_with_cameras,
)
from tests.gui.conftest import OpenWindow
from tests.gui.driving import names
from tests.gui.fake_services import ENTRIES, FakeServices


@pytest.fixture
def window(services: FakeServices, open_window: OpenWindow) -> MainWindow:
    return window_with_cameras(services, open_window)


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow) -> CameraPanel:
    return open_cameras(qtbot, window)


def question_of(window: MainWindow) -> Question:
    (question,) = (one for one in window.findChildren(Question) if one.isVisible())
    return question


def title_of(question: Question) -> str:
    return question.findChildren(QLabel)[0].text()


def answer(window: MainWindow, words: str) -> None:
    button = next(one for one in question_of(window).buttons if one.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press(panel: CameraPanel, words: str) -> None:
    button = next(one for one in panel.unkept.buttons if one.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def record_in_vain(qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices) -> None:
    """A recording that is on the disk and could not be put into the tray."""
    services.cameras.keep_error = full()
    panel.toggle_recording()
    qtbot.waitUntil(lambda: panel.tiles[0].clip.is_recording)
    panel.toggle_recording()
    qtbot.waitUntil(lambda: not window._desk.draft.is_capturing)


def take_in_vain(qtbot: QtBot, panel: CameraPanel, services: FakeServices) -> None:
    """A still that could not be kept."""
    services.cameras.keep_error = full()
    panel.take_still()
    qtbot.waitUntil(lambda: panel.stills.unkept == 1)


# --- recordings ---------------------------------------------------------------------------------------------------


def test_a_recording_that_could_not_be_kept_keeps_its_patient_until_a_person_discards_it(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    record_in_vain(qtbot, window, panel, services)
    draft = window._desk.draft
    window.choice.end_patient()
    assert draft.has_patient
    assert title_of(question_of(window)) == "1 recording not sent yet"
    answer(window, "Keep working")
    window.choice.use_entry(ENTRIES[1])
    assert title_of(question_of(window)) == "1 recording belongs to the patient on the left"
    assert [one.text() for one in question_of(window).buttons] == [
        "Discard it and change patient",
        "Keep current patient",
    ]
    answer(window, "Keep current patient")
    assert (draft.study.patient_id, len(draft.recordings)) == ("PID0001", 1)


def test_a_recording_that_could_not_be_kept_is_asked_about_before_the_window_closes_and_kept_for_next_time(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    record_in_vain(qtbot, window, panel, services)
    window.saver.begin()
    assert not window.close()
    assert title_of(question_of(window)) == "1 recording not sent yet"
    answer(window, "Keep for next time")
    assert not window.isEnabled(), "what came now would not be kept"
    qtbot.waitUntil(lambda: not window.isVisible())
    window.saver.finish()
    (kept,) = (one.copies for one in services.open_study.kept[-1].series)
    assert kept == ("clip1.mkv",)
    swept = services.open_study.swept[-1]
    assert swept is not None
    assert [one.copies for one in swept.series] == [("clip1.mkv",)]


def test_the_window_stays_usable_where_nothing_can_be_kept_for_next_time(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    record_in_vain(qtbot, window, panel, services)
    services.open_study.keep_error = full()
    window.keep_and_close()
    qtbot.waitUntil(window.isEnabled)
    assert window.isVisible()


def test_ending_a_recording_to_close_does_not_close_where_it_could_not_be_kept(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    panel.toggle_recording()
    qtbot.waitUntil(lambda: panel.tiles[0].clip.is_recording)
    services.cameras.keep_error = full()
    window.close()
    answer(window, "End the recording and close")
    qtbot.waitUntil(lambda: not window._desk.draft.is_capturing)
    qtbot.wait(100)
    assert window.isVisible()
    assert not [one for one in window.findChildren(Question) if one.isVisible()]
    assert panel.unkept.isVisible()


def test_a_recording_is_kept_at_the_next_try_also_when_its_camera_is_not_shown_any_more(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    record_in_vain(qtbot, window, panel, services)
    set_up(services, cameras_of(ENDOSCOPE))
    panel.reload_settings()
    qtbot.waitUntil(lambda: len(panel.tiles) == 1 and panel.tiles[0].run.is_live)
    services.cameras.keep_error = None
    press(panel, "Try again")
    settle(qtbot, window, 1)
    assert names(window) == [["Theater lamp, clip 1"]]
    assert not window._desk.draft.recordings
    assert not panel.unkept.isVisible()
    assert panel.message.text == "0:08 recorded, and kept."


def test_the_next_recording_is_made_while_one_waits_to_be_kept_and_the_offer_stays(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    record_in_vain(qtbot, window, panel, services)
    services.cameras.keep_error = None
    panel.toggle_recording()
    qtbot.waitUntil(lambda: panel.tiles[0].clip.is_recording)
    assert panel.unkept.isVisible()
    panel.toggle_recording()
    settle(qtbot, window, 1)
    press(panel, "Try again")
    settle(qtbot, window, 2)


@pytest.mark.parametrize("what", ["end", "begin"])
def test_a_recording_whose_camera_failed_is_known_as_long_as_something_is_in_its_file(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices, tmp_path: Path, what: str
) -> None:
    camera, draft = services.cameras.of("lamp"), window._desk.draft
    error = FolderNotUsable(folder="tray", reason="its disk does not answer")
    path = tmp_path / "clip1.mkv"
    path.write_bytes(b"frames")
    camera.begin_error, camera.end_error = (error, None) if what == "begin" else (None, error)
    panel.toggle_recording()
    if what == "end":
        qtbot.waitUntil(lambda: panel.tiles[0].clip.is_recording)
        panel.toggle_recording()
    qtbot.waitUntil(lambda: panel.unkept.isVisible() and not draft.is_capturing)
    assert [one.copy for one in draft.recordings] == ["clip1.mkv"]
    assert "its disk does not answer" in panel.unkept.text
    kept = services.open_study
    kept.images["clip1.mkv"] = RefusedPicture("clip", FileNotReadable(reason="it is still being written", cure="Wait."))
    press(panel, "Try again")
    qtbot.waitUntil(lambda: "still being written" in panel.unkept.text)
    assert [one.copy for one in draft.recordings] == ["clip1.mkv"]
    kept.images["clip1.mkv"] = services.cameras.picture_at(path, "Theater lamp, clip 1")
    press(panel, "Try again")
    settle(qtbot, window, 1)
    assert not draft.recordings


def test_a_recording_of_which_nothing_is_on_the_disk_is_forgotten_and_says_why(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    services.cameras.of("lamp").end_error = FolderNotUsable(folder="tray", reason="it is gone")
    panel.toggle_recording()
    qtbot.waitUntil(lambda: panel.tiles[0].clip.is_recording)
    panel.toggle_recording()
    qtbot.waitUntil(lambda: not window._desk.draft.is_capturing)
    assert not window._desk.draft.recordings
    assert "it is gone" in panel.message.text


def test_a_recording_is_given_up_after_a_question(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    record_in_vain(qtbot, window, panel, services)
    press(panel, "Give up…")
    answer(window, "Give up 1 recording")
    assert not panel.unkept.isVisible()
    assert not window._desk.draft.holds_anything


# --- stills -------------------------------------------------------------------------------------------------------


def test_a_still_on_its_way_holds_the_window_open_and_comes_first(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    services.cameras.keep_gate = threading.Event()
    panel.take_still()
    assert not panel.close_button.isEnabled()
    QTest.mouseClick(window.tray.camera_button, Qt.MouseButton.LeftButton)
    assert panel.isVisible()
    assert not window.close()
    assert title_of(question_of(window)) == "Pictures are on their way into the tray"
    answer(window, "Wait for them and close")
    services.cameras.keep_gate.set()
    settle(qtbot, window, 1)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(Question)))
    assert title_of(question_of(window)) == "1 picture not sent yet"


def test_a_still_that_could_not_be_kept_holds_its_patient_the_panel_and_the_window(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    take_in_vain(qtbot, panel, services)
    assert "1 picture not kept yet." in panel.unkept.text
    window.choice.end_patient()
    window.choice.use_entry(ENTRIES[1])
    assert window._desk.draft.study.patient_id == "PID0001"
    assert not window.send.send_button.isEnabled()
    assert not panel.close_button.isEnabled()
    assert not window.close()
    assert title_of(question_of(window)) == "1 picture not kept yet"
    answer(window, "Try again and close")
    qtbot.wait(100)
    assert window.isVisible()
    services.cameras.keep_error = None
    panel.toggle_recording()
    qtbot.waitUntil(lambda: panel.tiles[0].clip.is_recording)
    panel.toggle_recording()
    qtbot.waitUntil(lambda: not panel.is_recording)
    press(panel, "Try again")
    settle(qtbot, window, 2)
    assert panel.close_button.isEnabled()


def test_stills_are_given_up_by_a_person_only(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    take_in_vain(qtbot, panel, services)
    press(panel, "Give up…")
    answer(window, "Keep trying")
    qtbot.waitUntil(lambda: panel.stills.unkept == 1)
    window.close()
    answer(window, "Give up and close")
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_still_that_could_not_be_kept_says_why(qtbot: QtBot, panel: CameraPanel, services: FakeServices) -> None:
    take_in_vain(qtbot, panel, services)
    assert str(DiskFull(folder="tray", missing="9 MB")) in panel.unkept.text
