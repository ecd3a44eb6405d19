"""The settings about cameras: what is asked of each, and trying one."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from ezp2p.errors import CameraInUse, DriverFailed
from ezp2p.gui.dialogs.settings import SettingsDialog
from ezp2p.gui.dialogs.settings_cameras import CLIP_WORDS, STILL_KEY_WORDS
from ezp2p.gui.main_window import MainWindow
from ezp2p.model.camera import CameraChoice, FrameRegion
from ezp2p.settings.settings import CameraInput, CamerasSettings, FrameRegionSettings
from tests.gui.conftest import OpenWindow
from tests.gui.fake_services import SET_UP, FakeServices
from tests.gui.fake_trial_cameras import GRABBER, SCOPE, FakeTrialCameras

CAMERAS = CamerasSettings(
    inputs=(
        CameraInput(name="Ultrasound", device=GRABBER.key, is_analog=True, may_stand_still=True),
        CameraInput(
            name="Room",
            device="rtsp://10.1.2.9:8554/room",
            rows=720,
            columns=1280,
            frames_per_second=12.5,
            region=FrameRegionSettings(left=160, top=0, columns=960, rows=720),
        ),
    ),
    still_key="PgDown",
    has_sound=False,
    burst_pictures=8,
    pre_roll_s=7.5,
    longest_recording_s=300,
    clips_as="video",
)


@pytest.fixture
def cameras(services: FakeServices) -> FakeTrialCameras:
    made = FakeTrialCameras(services._note)
    services.cameras = made  # type: ignore[assignment]
    return made


@pytest.fixture
def window(services: FakeServices, cameras: FakeTrialCameras, open_window: OpenWindow) -> MainWindow:
    services._settings = SET_UP.model_copy(update={"cameras": CAMERAS})
    return open_window(services)


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> SettingsDialog:
    opened = window.open_settings()
    opened.show_cameras()
    qtbot.waitUntil(opened.isVisible)
    qtbot.waitUntil(lambda: not opened.cameras.form.device.is_busy)
    return opened


def press_save(dialog: SettingsDialog) -> None:
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)


def save(qtbot: QtBot, dialog: SettingsDialog) -> None:
    with qtbot.waitSignal(dialog.saved):
        press_save(dialog)


def choose(box: QComboBox, words: str) -> None:
    box.setCurrentIndex(box.findText(words))


def retype(box: QComboBox, text: str) -> None:
    edit = box.lineEdit()
    assert edit is not None
    edit.selectAll()
    QTest.keyClicks(edit, text)


def test_what_is_not_touched_is_saved_as_it_was(qtbot: QtBot, dialog: SettingsDialog, services: FakeServices) -> None:
    dialog.cameras.list.setCurrentRow(1)
    dialog.cameras.list.setCurrentRow(0)
    save(qtbot, dialog)
    assert services.settings.cameras == CAMERAS


def test_a_camera_that_was_found_is_chosen_by_its_name_and_kept_by_its_key(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    page = dialog.cameras
    assert page.form.device.box.currentText() == "Muster Grabber"
    QTest.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    assert page.list.currentItem().text() == "New camera"
    QTest.keyClicks(page.form.name, "Endoscope")
    assert page.list.currentItem().text() == "Endoscope"
    choose(page.form.device.box, "Muster Scope")
    choose(page.form.size_box, "1920 × 1080")
    QTest.keyClicks(page.form.rate, "30")
    save(qtbot, dialog)
    added = services.settings.cameras.inputs[2]
    assert added == CameraInput(
        name="Endoscope", device=SCOPE.key, rows=1080, columns=1920, frames_per_second=30.0, is_analog=False
    )


def test_an_address_in_the_network_is_typed(qtbot: QtBot, dialog: SettingsDialog, services: FakeServices) -> None:
    page = dialog.cameras
    page.list.setCurrentRow(1)
    retype(page.form.device.box, "http://10.1.2.30/video.mjpg")
    retype(page.form.size_box, "800x600")
    for edit in page.form.region.edits:
        edit.clear()
    save(qtbot, dialog)
    changed = services.settings.cameras.inputs[1]
    assert (changed.device, changed.columns, changed.rows) == ("http://10.1.2.30/video.mjpg", 800, 600)
    assert changed.region is None


def test_one_camera_is_removed_and_the_other_stays(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    page = dialog.cameras
    QTest.mouseClick(page.remove_button, Qt.MouseButton.LeftButton)
    save(qtbot, dialog)
    assert services.settings.cameras.inputs == CAMERAS.inputs[1:]


def test_without_a_camera_it_is_said_what_there_would_be(qtbot: QtBot, dialog: SettingsDialog) -> None:
    page = dialog.cameras
    page.remove_button.click()
    page.remove_button.click()
    assert not page.remove_button.isEnabled()
    assert page.edited.empty.isVisible()
    page.edited.empty.action.click()
    assert page.list.currentItem().text() == "New camera"


def test_the_choices_for_all_cameras_are_saved(qtbot: QtBot, dialog: SettingsDialog, services: FakeServices) -> None:
    page = dialog.cameras
    choose(page.still_key, "Space")
    choose(page.clips_as, CLIP_WORDS["frames"])
    page.has_sound.click()
    for key, text in (("burst_pictures", "3"), ("pre_roll_s", "0"), ("longest_recording_s", "90")):
        page.fields[key].editor.setText(text)  # type: ignore[attr-defined]
    save(qtbot, dialog)
    saved = services.settings.cameras
    assert (saved.still_key, saved.clips_as, saved.has_sound) == ("Space", "frames", True)
    assert (saved.burst_pictures, saved.pre_roll_s, saved.longest_recording_s) == (3, 0.0, 90.0)


@pytest.mark.parametrize("key", [*STILL_KEY_WORDS])
def test_every_key_that_is_offered_is_one_of_the_settings(key: str) -> None:
    assert CamerasSettings.model_validate({"still_key": key}).still_key == key


def test_what_cannot_be_used_is_told_beside_its_field(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices
) -> None:
    page = dialog.cameras
    QTest.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    retype(page.form.size_box, "large")
    page.form.rate.setText("fast")
    page.form.region.edits[2].setText("8")
    page.fields["burst_pictures"].editor.setText("99")  # type: ignore[attr-defined]
    page.list.setCurrentRow(0)
    press_save(dialog)
    assert dialog.pages.current is page
    assert page.list.currentRow() == 2
    faults = {key: field.fault for key, field in page.form.fields.items() if field.fault}
    assert faults == {
        "name": "This cannot be empty.",
        "device": "This cannot be empty.",
        "size": "This is no size such as 1920 × 1080.",
        "frames_per_second": "This is not a number.",
        "region": "The least is 16.",
    }
    assert page.fields["burst_pictures"].fault == "The most is 50."
    assert services.settings.cameras == CAMERAS


def test_two_cameras_of_one_name_are_refused(qtbot: QtBot, dialog: SettingsDialog, services: FakeServices) -> None:
    page = dialog.cameras
    page.form.name.setText("Room")
    press_save(dialog)
    assert "'Room'" in dialog.message.text
    assert services.settings.cameras == CAMERAS


def test_a_camera_is_added_from_elsewhere_with_what_is_known_of_it(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog
) -> None:
    dialog.pages.names.setCurrentRow(0)
    dialog.show_cameras({"device": SCOPE.key, "rows": 480, "columns": 640})
    page = dialog.cameras
    assert dialog.pages.current is page
    assert page.list.currentRow() == 2
    assert (page.form.device.box.currentText(), page.form.size_box.currentText()) == ("Muster Scope", "640 × 480")


def test_trying_a_camera_shows_its_picture_and_what_it_gives(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices, cameras: FakeTrialCameras, gui_thread: int
) -> None:
    page = dialog.cameras
    page.list.setCurrentRow(1)
    trial = page.form.trial
    QTest.mouseClick(trial.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not trial.is_busy)
    assert trial.view.isVisible()
    assert trial.message.text == "It gives 1280 × 720, 12.5 frames in a second. 960 × 720 of it are taken."
    qtbot.waitUntil(lambda: trial.view.visibleRegion().boundingRect().height() == trial.view.height())
    assert dialog.focusWidget() is trial.button
    ((device, choice, opened),) = cameras.opened
    assert device == "rtsp://10.1.2.9:8554/room"
    assert choice == CameraChoice((720, 1280), 12.5, FrameRegion(160, 0, 960, 720))
    assert opened.is_closed
    assert gui_thread not in {thread for name, thread in services.calls if name.startswith("cameras.")}
    page.form.rate.setText("25")
    page.form.rate.textEdited.emit("25")
    assert not trial.view.isVisible()
    assert not trial.message.isVisible()


def test_trying_a_camera_says_what_is_wrong(qtbot: QtBot, dialog: SettingsDialog, cameras: FakeTrialCameras) -> None:
    cameras.open_error = CameraInUse(device="Muster Grabber")
    trial = dialog.cameras.form.trial
    QTest.mouseClick(trial.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not trial.is_busy)
    assert "Muster Grabber" in trial.message.text
    assert not trial.view.isVisible()


def test_what_cannot_be_tried_is_told_beside_its_field_and_a_name_is_not_needed(
    qtbot: QtBot, dialog: SettingsDialog, cameras: FakeTrialCameras
) -> None:
    page = dialog.cameras
    QTest.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.form.trial.button, Qt.MouseButton.LeftButton)
    assert not page.form.trial.is_busy
    assert page.form.fields["device"].fault == "This cannot be empty."
    assert page.form.fields["name"].fault == ""
    retype(page.form.device.box, "Muster Scope")
    QTest.mouseClick(page.form.trial.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.form.trial.view.isVisible)
    assert cameras.opened[0][0] == SCOPE.key


def test_a_trial_can_be_cancelled_and_ends_with_the_dialog(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, cameras: FakeTrialCameras
) -> None:
    cameras.gate = threading.Event()
    trial = dialog.cameras.form.trial
    QTest.mouseClick(trial.button, Qt.MouseButton.LeftButton)
    assert trial.busy.is_busy
    QTest.mouseClick(trial.busy.cancel_button, Qt.MouseButton.LeftButton)
    assert not trial.is_busy
    assert trial.button.isEnabled()
    QTest.mouseClick(trial.button, Qt.MouseButton.LeftButton)
    dialog.reject()
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert cameras.opened == []


def test_a_search_that_fails_says_why_and_what_was_chosen_stays(
    qtbot: QtBot, dialog: SettingsDialog, services: FakeServices, cameras: FakeTrialCameras
) -> None:
    device = dialog.cameras.form.device
    cameras.search_error = DriverFailed(device="The cameras", reason="its process ended")
    QTest.mouseClick(device.search_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not device.is_busy)
    assert device.finder.message.isVisible()
    cameras.search_error, cameras.found = None, ()
    QTest.mouseClick(device.search_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not device.is_busy)
    assert "is it plugged in?" in device.field.note.text()
    assert device.chosen() == GRABBER.key
    save(qtbot, dialog)
    assert services.settings.cameras == CAMERAS
