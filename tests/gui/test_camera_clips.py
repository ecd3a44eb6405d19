"""Recordings and the choices of a camera in the window: kept in every case, never in another patient."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ezp2p.errors import DiskFailing
from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels.camera import CameraPanel
from ezp2p.model.camera import FrameRegion, Recording, RecordingEnd, RecordingProgress
from ezp2p.model.scanning import ScanArea
from tests.gui.camera_driving import (
    THEATER,
    full,
    open_cameras,
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


def begin(qtbot: QtBot, panel: CameraPanel) -> None:
    QTest.mouseClick(panel.shutter.record_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.active is not None and panel.active.clip.is_recording)


def titles(window: MainWindow) -> list[str]:
    """What is asked."""
    return [label.text() for question in window.findChildren(Question) for label in question.findChildren(QLabel)]


# --- recordings ---------------------------------------------------------------------------------------------------


def test_a_recording_arrives_in_the_series_of_its_camera(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    panel._activate(panel.tiles[1])
    begin(qtbot, panel)
    tile, camera, draft = panel.tiles[1], services.cameras.of("scope"), window._desk.draft
    assert camera.recorded == {"pre_roll_s": 20, "limit_s": 120, "check_room": services.volume.check_room}
    assert [(one.copy, one.name) for one in draft.recordings] == [("clip1.mkv", "Endoscope, clip 1")]
    assert draft.recordings[0].origin.provenance.conversion_type == "DV"
    qtbot.waitUntil(lambda: tile.recording_chip.text() == "● 0:07")
    chip = tile.recording_chip
    assert chip.sizeHint().width() >= chip.fontMetrics().horizontalAdvance(chip.text()) + 16, (
        "with room beside its words"
    )
    camera.progress = RecordingProgress(115.0, 5.0, ends_soon=True)
    qtbot.waitUntil(lambda: "ends in 5 s" in tile.recording_chip.text())
    assert panel.shutter.record_button.accessibleName() == "Stop"
    assert not window.send.send_button.isEnabled()
    QTest.mouseClick(panel.shutter.record_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window, 1)
    assert names(window) == [["Endoscope, clip 1"]]
    assert not draft.recordings
    assert panel.message.text == "0:08 recorded, and kept."


def test_what_was_before_can_be_left_out_and_the_key_begins_and_ends(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    panel.shutter.pre_roll.setChecked(False)
    QTest.keyClick(window, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: panel.tiles[0].clip.is_recording)
    assert services.cameras.of("lamp").recorded["pre_roll_s"] == 0
    QTest.keyClick(window, Qt.Key.Key_R)
    settle(qtbot, window, 1)


def test_the_key_is_typed_where_text_is_typed_and_where_a_list_is_searched(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel
) -> None:
    window.patient.worklist.search.setFocus()
    QTest.keyClick(window.patient.worklist.search, Qt.Key.Key_R)
    assert window.patient.worklist.search.text() == "r"
    window.patient.worklist.list.setFocus()
    QTest.keyClick(window.patient.worklist.list, Qt.Key.Key_R)
    assert not panel.is_recording


def test_esc_ends_a_recording_and_keeps_it(qtbot: QtBot, window: MainWindow, panel: CameraPanel) -> None:
    begin(qtbot, panel)
    assert window.tray.is_busy
    window.cancel()
    settle(qtbot, window, 1)


@pytest.mark.parametrize(
    ("ended", "kind", "words"),
    [
        (Recording, "attention", "as long as the settings allow"),
        ("Theater lamp is gone.", "attention", "Theater lamp is gone. 0:08 recorded, 3 s of it from before, and kept."),
    ],
)
def test_a_recording_that_ends_by_itself_is_kept_and_says_why(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices, ended: object, kind: str, words: str
) -> None:
    camera = services.cameras.of("lamp")
    fault = ended if isinstance(ended, str) else ""
    end = RecordingEnd.CAMERA if fault else RecordingEnd.LIMIT
    camera.ended = Recording(camera.ended.path, 200, 8.0, 120, 160, pre_roll_s=3.5, end=end, fault=fault)
    begin(qtbot, panel)
    camera.stop_by_itself()
    settle(qtbot, window, 1)
    assert words in panel.message.text
    assert panel.message.property("message") == kind


def test_a_recording_that_cannot_begin_says_why(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    services.cameras.of("lamp").begin_error = full()
    panel.toggle_recording()
    qtbot.waitUntil(lambda: panel.message.isVisible() and not panel.is_recording)
    assert not window._desk.draft.recordings
    assert not window._desk.draft.is_capturing


def test_a_recording_that_cannot_be_taken_over_stays_known_and_is_at_the_next_try(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    begin(qtbot, panel)
    services.cameras.keep_error = DiskFailing(folder="tray", reason="input/output error")
    panel.toggle_recording()
    qtbot.waitUntil(lambda: not panel.is_recording)
    assert "A recording is on the disk, but not in the tray yet." in panel.unkept.text
    assert len(window._desk.draft.recordings) == 1
    services.cameras.keep_error = None
    QTest.mouseClick(panel.unkept.buttons[0], Qt.MouseButton.LeftButton)
    settle(qtbot, window, 1)
    assert not window._desk.draft.recordings


def test_the_patient_stays_while_a_recording_runs_and_the_panel_stays_in_sight(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel
) -> None:
    begin(qtbot, panel)
    window.choice.use_entry(ENTRIES[1])
    window.choice.end_patient()
    assert window._desk.draft.study.patient_id == "PID0001"
    QTest.mouseClick(window.tray.camera_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.tray.scan_button, Qt.MouseButton.LeftButton)
    assert panel.isVisible()
    assert (window.tray.camera_button.isChecked(), window.tray.scan_button.isChecked()) == (True, False)
    assert not panel.close_button.isEnabled()
    panel.end_recordings()
    settle(qtbot, window, 1)


def test_a_recording_never_reaches_another_patient_whatever_happens(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    begin(qtbot, panel)
    window._desk.draft.clear()
    qtbot.waitUntil(lambda: services.dropped == ["clip1.mkv"])
    assert window._desk.draft.count == 0
    assert not window._desk.draft.recordings


def test_closing_the_window_asks_first_and_what_was_recorded_is_kept(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    begin(qtbot, panel)
    window.close()
    question = window.findChildren(Question)[-1]
    assert window.isVisible()
    end = next(one for one in question.buttons if one.text() == "End the recording and close")
    QTest.mouseClick(end, Qt.MouseButton.LeftButton)
    settle(qtbot, window, 1)
    qtbot.waitUntil(lambda: "1 picture not sent yet" in titles(window))
    assert window.isVisible(), "what is in the tray now is asked about"
    window.discard_and_close()
    qtbot.waitUntil(lambda: all(one.is_closed for one in services.cameras.opened))


# --- what a camera is asked for -------------------------------------------------------------------------------------


def test_a_part_is_drawn_on_the_live_picture_used_and_remembered_and_put_back(
    qtbot: QtBot, panel: CameraPanel, services: FakeServices
) -> None:
    QTest.mouseClick(panel.tools.part_button, Qt.MouseButton.LeftButton)
    tile = panel.tiles[0]
    area = tile.area
    assert area is not None
    qtbot.waitUntil(lambda: area.width() > 160)
    first, last = (area.to_widget(*place).toPoint() for place in ((20, 30), (100, 90)))
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(area, (first + last) / 2)
    QTest.mouseMove(area, last)
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=last)
    assert not panel.shutter.still_button.isEnabled()
    QTest.mouseClick(panel.tools.use_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tile.run.is_live and len(services.cameras.opened) == 3)
    region = services.cameras.last.choice.region
    assert region is not None
    found = (region.left, region.top, region.columns, region.rows)
    assert all(abs(one - other) <= 2 for one, other in zip(found, (20, 30, 80, 60), strict=True))
    qtbot.waitUntil(lambda: services.settings.cameras.inputs[0].region is not None)
    qtbot.waitUntil(lambda: " of 160 × 120" in tile.facts.text())
    QTest.mouseClick(panel.tools.whole_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(services.cameras.opened) == 4 and services.settings.cameras.inputs[0].region is None)


def test_a_part_of_a_part_is_counted_from_the_whole_picture_and_esc_changes_nothing(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    tile = panel.tiles[0]
    tile.run.input = THEATER.model_copy(update={"region": FrameRegion(10, 20, 100, 80)})
    panel.tools.choose_part()
    assert tile.area is not None
    tile.area.set_area(ScanArea(5, 6, 40, 30))
    assert tile.chosen_part() == FrameRegion(15, 26, 40, 30)
    window.cancel()
    assert not panel.tools.is_choosing
    assert len(services.cameras.opened) == 2


def test_the_size_and_the_rate_of_the_active_camera_are_asked_for_and_remembered(
    qtbot: QtBot, panel: CameraPanel, services: FakeServices
) -> None:
    panel._activate(panel.tiles[1])
    menu = panel.tools.menu
    menu.aboutToShow.emit()
    offered = [action.text() for action in menu.actions() if action.text()]
    assert "1920 × 1080" in offered
    assert [action.text() for action in menu.actions() if action.isChecked()] == [
        "As the camera likes: size",
        "As the camera likes: rate",
    ]
    next(action for action in menu.actions() if action.text() == "1920 × 1080").trigger()
    qtbot.waitUntil(lambda: services.settings.cameras.inputs[1].columns == 1920)
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "25 pictures a second").trigger()
    qtbot.waitUntil(lambda: services.settings.cameras.inputs[1].frames_per_second == 25)
    qtbot.waitUntil(lambda: services.cameras.last.choice.frames_per_second == 25)
    assert services.cameras.last.choice.resolution == (1080, 1920)
    assert services.settings.cameras.inputs[0] == THEATER


def test_nothing_is_asked_of_a_camera_that_records(qtbot: QtBot, window: MainWindow, panel: CameraPanel) -> None:
    begin(qtbot, panel)
    for button in (panel.tools.size_button, panel.tools.part_button):
        assert not button.isEnabled()
    panel._let_stand_still(panel.tiles[0])
    assert panel.tiles[0].run.camera is not None
    panel.end_recordings()
    settle(qtbot, window, 1)


# --- manners --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [1400, 900])
def test_everything_has_a_name_and_one_button_is_the_primary_one(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, width: int
) -> None:
    window.resize(width, 900)
    qtbot.wait(50)
    nameless = [
        type(widget).__name__
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for widget in panel.findChildren(kind)
        if widget.isVisible()
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert nameless == []
    primary = [one for one in window.findChildren(QPushButton) if one.property("kind") == "primary" and one.isVisible()]
    assert primary == [panel.shutter.still_button]
    assert panel.shutter.still_button.height() >= 40
    assert panel.shutter.still_button.mapTo(panel, QPoint(panel.shutter.still_button.width(), 0)).x() <= panel.width()
