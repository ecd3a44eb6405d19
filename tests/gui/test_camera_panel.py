"""Cameras in the window: open, look, take, freeze, record; nothing frozen is called live, nothing reaches another."""

import threading

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ezp2p.errors import DeviceNotFound, NoNewPicture
from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.dialogs.settings import SettingsDialog
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels.camera import CameraPanel
from ezp2p.gui.tasks import THREADS
from ezp2p.model.camera import LiveState
from ezp2p.model.study import SeriesForm
from ezp2p.settings.settings import CameraInput
from tests.gui.camera_driving import (
    ENDOSCOPE,
    THEATER,
    ULTRASOUND,
    cameras_of,
    full,
    open_cameras,
    set_up,
    settle,
    shown,
    window_with_cameras,
)
from tests.gui.conftest import OpenWindow
from tests.gui.driving import names
from tests.gui.fake_cameras import LAMP, SCOPE
from tests.gui.fake_services import ENTRIES, FakeServices, StandingClock


@pytest.fixture
def window(services: FakeServices, open_window: OpenWindow) -> MainWindow:
    return window_with_cameras(services, open_window)


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow) -> CameraPanel:
    return open_cameras(qtbot, window)


# --- open and look ------------------------------------------------------------------------------------------------


def test_the_cameras_of_the_settings_are_shown_together_and_each_frame_once(
    qtbot: QtBot, services: FakeServices, panel: CameraPanel
) -> None:
    assert [tile.name.text() for tile in panel.tiles] == ["Theater lamp", "Endoscope"]
    assert sorted(one.device for one in services.cameras.opened) == ["lamp", "scope"]
    assert all(one.choice.keeps_s == 20 for one in services.cameras.opened)
    tile = panel.tiles[0]
    assert tile.facts.text() == "160 × 120, 30 pictures a second"
    assert tile.state_chip.text() == "● Live"
    qtbot.waitUntil(lambda: tile.view.painted == 1)
    services.cameras.of("lamp").give(2)
    qtbot.waitUntil(lambda: tile.view.painted == 2)
    qtbot.wait(200)
    assert tile.view.painted == 2
    assert shown(panel) == 2


def test_no_camera_is_asked_on_the_thread_of_the_window(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices, gui_thread: int
) -> None:
    panel.take_still()
    settle(qtbot, window, 1)
    panel.take_burst()
    settle(qtbot, window, 6)
    panel.toggle_recording()
    qtbot.waitUntil(lambda: panel.tiles[0].clip.is_recording)
    panel.toggle_recording()
    settle(qtbot, window, 7)
    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: all(one.is_closed for one in services.cameras.opened))
    threads = dict(services.calls)
    for name in (
        "cameras.open", "camera.burst", "keep_still", "recording_path", "camera.begin_recording",
        "camera.end_recording", "keep_recording", "camera.close",
    ):  # fmt: skip
        assert threads[name] != gui_thread


def test_the_window_goes_on_while_a_camera_opens_and_closing_the_panel_ends_the_opening(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    services.cameras.gate = threading.Event()
    QTest.mouseClick(window.tray.camera_button, Qt.MouseButton.LeftButton)
    panel = window.tray.camera_panel
    assert panel is not None
    assert "Theater lamp is being opened" in panel.tiles[0].view.notice.text
    assert not panel.shutter.still_button.isEnabled()
    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    assert services.cameras.opened == []
    assert window.tray.large.isVisible()


def test_without_cameras_in_the_settings_those_that_are_found_are_offered_and_none_opens_by_itself(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    set_up(services, cameras_of())
    panel = open_cameras(qtbot, window)
    listed = [panel.search.list.item(row).text() for row in range(panel.search.list.count())]
    assert listed == [LAMP.name, SCOPE.name]
    assert services.cameras.opened == []
    panel.search.list.setCurrentRow(1)
    QTest.mouseClick(panel.search.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(panel.tiles) and panel.tiles[0].run.is_live)
    assert (services.cameras.last.device, panel.tiles[0].name.text()) == (SCOPE.key, SCOPE.name)
    QTest.mouseClick(panel.tools.other_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: services.cameras.opened[0].is_closed)
    assert panel.search.isVisible()


def test_without_any_camera_one_sentence_says_what_would_be_here_and_leads_to_the_settings(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    set_up(services, cameras_of())
    services.cameras.found = ()
    panel = open_cameras(qtbot, window)
    assert "appear here" in panel.search.empty.sentence.text()
    assert panel.search.empty.action.text() == "Search again"
    services.cameras.found = (LAMP,)
    QTest.mouseClick(panel.search.empty.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.search.list.count() == 1)
    QTest.mouseClick(panel.search.settings_button, Qt.MouseButton.LeftButton)
    dialog = window.findChildren(SettingsDialog)[-1]
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.pages.current is dialog.cameras


def test_cameras_that_are_set_up_meanwhile_are_opened(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    set_up(services, cameras_of(THEATER))
    panel = open_cameras(qtbot, window)
    set_up(services, cameras_of(THEATER, ENDOSCOPE, ULTRASOUND))
    window.reload_settings()
    qtbot.waitUntil(lambda: len(panel.tiles) == 3 and all(tile.run.is_live for tile in panel.tiles))
    assert services.cameras.opened[0].is_closed


# --- not live -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [LiveState.FROZEN, LiveState.STALLED, LiveState.NO_SIGNAL, LiveState.LOST])
def test_what_is_not_live_is_dark_and_says_so_and_no_still_is_taken_of_it(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices, state: LiveState
) -> None:
    tile = panel.tiles[0]
    services.cameras.of("lamp").fall(state, "lamp has sent no new picture for 3 seconds.")
    qtbot.waitUntil(lambda: tile.view.is_dark)
    assert "no new picture for 3 seconds" in tile.view.notice.text
    assert tile.state_chip.text() != "● Live"
    panel.take_still()
    qtbot.waitUntil(lambda: not window._desk.draft.is_capturing)
    assert not tile.view.is_flashing
    assert window._desk.draft.count == 0
    assert tile.view.notice.isVisible()
    assert not panel.tiles[1].view.is_dark


def test_a_lost_camera_is_opened_again_by_a_person_only_and_it_is_the_same_one(
    qtbot: QtBot, panel: CameraPanel, services: FakeServices
) -> None:
    tile = panel.tiles[0]
    lamp = services.cameras.of("lamp")
    lamp.fall(LiveState.LOST, "Theater lamp is gone.")
    qtbot.waitUntil(lambda: tile.view.is_dark)
    qtbot.wait(300)
    assert len(services.cameras.opened) == 2
    assert tile.view.notice.action.text() == "Open again"
    QTest.mouseClick(tile.view.notice.action, Qt.MouseButton.LeftButton)
    assert tile.view.is_empty, "nothing of before is shown"
    qtbot.waitUntil(lambda: tile.run.is_live)
    assert services.cameras.last.device == "lamp"
    assert lamp.is_closed


def test_a_camera_that_cannot_be_opened_says_why_beside_the_others(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    set_up(services, cameras_of(CameraInput(name="Unplugged", device="gone"), ENDOSCOPE))
    panel = open_cameras(qtbot, window)
    assert panel.tiles[0].view.notice.text == str(DeviceNotFound(device="gone"))
    assert panel.tiles[0].view.notice.action.text() == "Open again"
    assert panel.tiles[1].run.is_live


def test_a_picture_that_hangs_is_opened_again_first_and_may_stand_still_after_a_question_until_it_is_closed(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    tile = panel.tiles[0]
    services.cameras.of("lamp").fall(LiveState.FROZEN, "The same picture for 3 seconds.")
    qtbot.waitUntil(lambda: tile.view.notice.action.text() == "Open again")
    QTest.mouseClick(tile.view.notice.other, Qt.MouseButton.LeftButton)
    (question,) = window.findChildren(Question)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert len(services.cameras.opened) == 2
    QTest.mouseClick(tile.view.notice.other, Qt.MouseButton.LeftButton)
    question = next(one for one in window.findChildren(Question) if one.isVisible())
    yes = next(one for one in question.buttons if one.text() == "Yes, until it is closed")
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tile.run.is_live)
    assert services.cameras.last.choice.may_stand_still
    assert tile.state_chip.text() == "● May stand still"
    panel._change_input(tile.run.input.model_copy(update={"columns": 640, "rows": 480}))
    qtbot.waitUntil(lambda: services.settings.cameras.inputs[0].columns == 640)
    assert not services.settings.cameras.inputs[0].may_stand_still
    assert services.settings.cameras.inputs[1] == ENDOSCOPE
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)


def test_a_picture_that_may_stand_still_by_the_settings_is_not_called_live(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    set_up(services, cameras_of(THEATER.model_copy(update={"may_stand_still": True})))
    panel = open_cameras(qtbot, window)
    assert panel.tiles[0].state_chip.text() == "● May stand still"


def test_a_still_that_is_refused_stands_over_the_picture_without_a_flash(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    error = NoNewPicture(device="Theater lamp", seconds=1)
    services.cameras.of("lamp").still_error = error
    panel.take_still()
    qtbot.waitUntil(lambda: panel.tiles[0].view.notice.text == str(error))
    assert not panel.tiles[0].view.is_flashing
    assert window._desk.draft.count == 0


# --- stills -------------------------------------------------------------------------------------------------------


def test_a_click_takes_the_picture_that_is_shown_and_answers_with_a_flash(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    services.cameras.of("lamp").give(40)
    QTest.mouseClick(panel.shutter.still_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.tiles[0].view.is_flashing)
    settle(qtbot, window, 1)
    assert services.cameras.kept[0][1].number == 40
    assert names(window) == [["Theater lamp 1"]]
    assert window._desk.draft.series[0].form.series_description == "Theater lamp"
    assert window._desk.draft.series[0].form.modality == "XC"
    qtbot.waitUntil(lambda: not panel.tiles[0].view.is_flashing)


def test_each_camera_has_its_own_series_and_stills_are_of_the_active_one(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel
) -> None:
    panel.take_still()
    settle(qtbot, window, 1)
    QTest.mouseClick(panel.tiles[1].view, Qt.MouseButton.LeftButton)
    assert (panel.tiles[0].active_chip.isVisible(), panel.tiles[1].active_chip.isVisible()) == (False, True)
    QTest.keyClick(window, Qt.Key.Key_Space)
    settle(qtbot, window, 2)
    QTest.mouseClick(panel.tiles[0].view, Qt.MouseButton.LeftButton)
    QTest.keyClick(window, Qt.Key.Key_Space)
    settle(qtbot, window, 3)
    assert names(window) == [["Theater lamp 1", "Theater lamp 2"], ["Endoscope 1"]]


def test_a_description_that_was_typed_stays_and_a_series_with_pictures_is_left_alone(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel
) -> None:
    draft = window._desk.draft
    draft.edit_series(draft.active_key, SeriesForm(series_description="Wound", modality="XC"))
    panel.take_still()
    settle(qtbot, window, 1)
    panel._activate(panel.tiles[1])
    panel.take_still()
    settle(qtbot, window, 2)
    assert [one.form.series_description for one in draft.series] == ["Wound", "Endoscope"]


def test_quick_stills_are_all_kept_in_their_order(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    services.cameras.keep_gate = threading.Event()
    for number in range(10, 16):
        services.cameras.of("lamp").give(number)
        QTest.keyClick(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: all(shot.is_taken for shot in panel.stills._shots))
    assert window._desk.draft.is_capturing
    services.cameras.keep_gate.set()
    settle(qtbot, window, 6)
    assert [frame.number for _, frame in services.cameras.kept] == list(range(10, 16))
    assert names(window)[0] == [f"Theater lamp {number}" for number in range(1, 7)]


def test_a_slow_camera_does_not_let_a_later_still_come_first(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    slow = services.cameras.of("lamp")
    slow.still_gate = threading.Event()
    panel.take_still()
    panel._activate(panel.tiles[1])
    panel.take_still()
    qtbot.waitUntil(lambda: panel.tiles[1].view.is_flashing)
    assert services.cameras.kept == []
    slow.still_gate.set()
    settle(qtbot, window, 2)
    assert [name for name, _ in services.cameras.kept] == ["Theater lamp", "Endoscope"]


def test_a_still_is_of_the_moment_of_the_press_whatever_else_there_is_to_do(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    gate = threading.Event()
    for _ in range(THREADS):
        window._desk.tasks.run_task(lambda _: gate.wait(10))
    panel.take_still()
    services.cameras.of("lamp").give(99)
    gate.set()
    settle(qtbot, window, 1)
    assert services.cameras.kept[0][1].number == 1


def test_a_still_that_could_be_had_only_long_after_the_press_is_refused(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    camera, clock = services.cameras.of("lamp"), window._desk.clock
    assert isinstance(clock, StandingClock)
    camera.still_gate = threading.Event()
    panel.take_still()
    clock.seconds += 2
    camera.still_gate.set()
    qtbot.waitUntil(lambda: not window._desk.draft.is_capturing)
    assert "too busy" in panel.tiles[0].view.notice.text
    assert window._desk.draft.count == 0


def test_a_burst_takes_as_many_as_the_settings_say(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    QTest.mouseClick(panel.shutter.burst_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window, 5)
    assert [frame.number for _, frame in services.cameras.kept] == [1, 2, 3, 4, 5]
    services.cameras.of("lamp").still_gate = threading.Event()
    panel.take_burst()
    assert window.tray.is_busy
    window.cancel()
    settle(qtbot, window, 5)


def test_a_burst_that_breaks_off_keeps_what_it_took_and_says_why(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    services.cameras.of("lamp").breaks_off_after = 3
    panel.take_burst()
    settle(qtbot, window, 3)
    assert panel.message.text.startswith("3 of 5 pictures were taken, and are kept. lamp has sent no new picture")


def test_esc_ends_a_burst_whose_first_pictures_are_kept_as_they_came_and_says_how_many(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    services.cameras.of("lamp").waits_after = 2
    panel.take_burst()
    qtbot.waitUntil(lambda: window._desk.draft.count == 2)
    assert panel.stills.is_bursting
    window.cancel()
    settle(qtbot, window, 2)
    assert panel.message.text == "2 of 5 pictures were taken, and are kept."


def test_of_a_long_burst_few_pictures_are_held_at_once_and_all_are_kept(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    set_up(services, cameras_of(THEATER, burst_pictures=50))
    panel = open_cameras(qtbot, window)
    services.cameras.keep_gate = threading.Event()
    panel.take_burst()
    qtbot.waitUntil(lambda: panel.stills._shots[0].came == 9)
    qtbot.wait(300)
    assert panel.stills._shots[0].came == 9
    services.cameras.keep_gate.set()
    settle(qtbot, window, 50)
    assert [frame.number for _, frame in services.cameras.kept] == list(range(1, 51))


def test_a_burst_that_cannot_be_kept_is_stopped_and_kept_at_the_next_try(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    set_up(services, cameras_of(THEATER, burst_pictures=20))
    panel = open_cameras(qtbot, window)
    services.cameras.keep_error = full()
    panel.take_burst()
    qtbot.waitUntil(lambda: panel.stills.unkept > 0 and window._desk.tasks.is_idle)
    held = panel.stills.unkept
    services.cameras.keep_error = None
    panel.unkept.try_again()
    settle(qtbot, window, held)
    assert [frame.number for _, frame in services.cameras.kept] == list(range(1, held + 1))


def test_a_still_that_cannot_be_kept_is_kept_at_the_next_try(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    services.cameras.keep_error = full()
    panel.take_still()
    qtbot.waitUntil(lambda: panel.unkept.text.startswith("1 picture not kept yet."))
    services.cameras.keep_error = None
    services.cameras.of("lamp").give(99)
    QTest.mouseClick(panel.unkept.buttons[0], Qt.MouseButton.LeftButton)
    settle(qtbot, window, 1)
    assert services.cameras.kept[0][1].number == 1


def test_no_other_patient_is_opened_while_a_still_is_on_its_way(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    services.cameras.keep_gate = threading.Event()
    panel.take_still()
    window.choice.use_entry(ENTRIES[1])
    assert window._desk.draft.study.patient_id == "PID0001"
    assert "camera is at work" in window.patient.worklist.message.text
    assert not window.send.send_button.isEnabled()
    services.cameras.keep_gate.set()
    settle(qtbot, window, 1)
    qtbot.waitUntil(window.send.send_button.isEnabled)


def test_a_still_never_reaches_another_patient_whatever_happens(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    services.cameras.keep_gate = threading.Event()
    panel.take_still()
    qtbot.waitUntil(lambda: "keep_still" in dict(services.calls))
    panel.take_still()
    window._desk.draft.clear()
    services.cameras.keep_gate.set()
    qtbot.waitUntil(lambda: not window._desk.draft.is_capturing)
    qtbot.waitUntil(lambda: services.dropped == ["still1.png"])
    assert len(services.cameras.kept) == 1
    assert window._desk.draft.count == 0


# --- frozen by hand -----------------------------------------------------------------------------------------------


def test_a_frozen_picture_stands_still_says_so_and_is_the_one_that_is_taken(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    camera, tile = services.cameras.of("lamp"), panel.tiles[0]
    camera.give(50)
    qtbot.waitUntil(lambda: shown(panel) == 50)
    QTest.mouseClick(panel.shutter.freeze_button, Qt.MouseButton.LeftButton)
    camera.give(60)
    qtbot.wait(150)
    assert shown(panel) == 50
    assert tile.view.notice.text == "Frozen by you – press Freeze again for live."
    assert tile.state_chip.text() == "▲ Frozen"
    QTest.keyClick(window, Qt.Key.Key_Space)
    settle(qtbot, window, 1)
    assert services.cameras.kept[0][1].number == 50
    QTest.mouseClick(panel.shutter.freeze_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(panel) == 60)
    assert not tile.view.notice.isVisible()


def test_what_does_not_live_cannot_be_frozen(qtbot: QtBot, panel: CameraPanel, services: FakeServices) -> None:
    services.cameras.of("lamp").fall(LiveState.STALLED, "Nothing new.")
    qtbot.waitUntil(lambda: not panel.shutter.freeze_button.isEnabled())
    panel._freeze(is_frozen=True)
    assert panel.tiles[0].run.frozen is None


# --- keys ---------------------------------------------------------------------------------------------------------


def test_space_is_typed_where_text_is_typed_and_takes_a_still_everywhere_else(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    window.activateWindow()
    search = window.patient.worklist.search
    search.setFocus()
    QTest.keyClicks(search, "doe j")
    assert (search.text(), services.cameras.kept) == ("doe j", [])
    window.patient.worklist.list.setFocus()
    QTest.keyClick(window.patient.worklist.list, Qt.Key.Key_Space)
    settle(qtbot, window, 1)
    window.send.send_button.setFocus()
    QTest.keyClick(window.send.send_button, Qt.Key.Key_Space)
    settle(qtbot, window, 2)
    assert services.sent == []
    panel.shutter.freeze_button.setFocus()
    QTest.keyClick(panel.shutter.freeze_button, Qt.Key.Key_Space)
    assert panel.tiles[0].run.frozen is not None, "a button that the key Tab led to is pressed"
    assert window._desk.draft.count == 2


def test_a_key_that_is_held_down_takes_one_still(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    for is_repeated in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", autorep=is_repeated
        )
        QApplication.sendEvent(window, event)
    settle(qtbot, window, 1)
    assert len(services.cameras.kept) == 1


@pytest.mark.parametrize(("name", "key"), [("PgDown", Qt.Key.Key_PageDown), ("F5", Qt.Key.Key_F5)])
def test_the_key_of_the_settings_takes_a_still_and_is_everybodys_again_when_the_panel_is_closed(
    qtbot: QtBot, window: MainWindow, services: FakeServices, name: str, key: Qt.Key
) -> None:
    set_up(services, cameras_of(THEATER, still_key=name))
    panel = open_cameras(qtbot, window)
    search = window.patient.worklist.search
    search.setFocus()
    QTest.keyClick(search, key)
    settle(qtbot, window, 1)
    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(search, key)
    qtbot.wait(100)
    assert window._desk.draft.count == 1


def test_a_dialog_has_its_own_keys(qtbot: QtBot, window: MainWindow, panel: CameraPanel) -> None:
    window.open_keys()
    dialog = next(one for one in window.findChildren(QWidget) if one.isWindow() and one is not window)
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    qtbot.wait(100)
    assert window._desk.draft.count == 0
