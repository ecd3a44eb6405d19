"""What one patient's camera showed never reaches the next patient: no frozen picture, no pre-roll."""

import pytest
from pytestqt.qtbot import QtBot

from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels.camera import CameraPanel
from ezp2p.model.study import StudyForm
from tests.gui.camera_driving import ENDOSCOPE, THEATER, cameras_of, open_cameras, set_up, settle, shown
from tests.gui.conftest import OpenWindow
from tests.gui.fake_services import ENTRIES, FakeServices, StandingClock

FRAME_S = 1 / 30


@pytest.fixture
def window(services: FakeServices, open_window: OpenWindow) -> MainWindow:
    set_up(services, cameras_of(THEATER, ENDOSCOPE))
    return open_window(services)


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow) -> CameraPanel:
    window.choice.use_entry(ENTRIES[0])
    return open_cameras(qtbot, window)


def go_on_with_the_next(window: MainWindow) -> None:
    window.choice.end_patient()
    window.choice.use_entry(ENTRIES[1])


def let_pass(window: MainWindow, seconds: float) -> None:
    clock = window._desk.clock
    assert isinstance(clock, StandingClock)
    clock.seconds += seconds


def pre_roll_of(qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices) -> object:
    panel.toggle_recording()
    qtbot.waitUntil(lambda: panel.tiles[0].clip.is_recording)
    panel.toggle_recording()
    settle(qtbot, window, 1)
    return services.cameras.of("lamp").recorded["pre_roll_s"]


def test_a_picture_that_was_frozen_for_one_patient_is_neither_shown_nor_taken_for_the_next(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    panel._freeze(is_frozen=True)
    go_on_with_the_next(window)
    assert panel.tiles[0].run.frozen is None
    assert panel.tiles[0].view.is_empty
    assert not panel.shutter.freeze_button.isChecked()
    services.cameras.of("lamp").give(77)
    panel.take_still()
    settle(qtbot, window, 1)
    assert services.cameras.kept[0][1].number == 77
    qtbot.waitUntil(lambda: shown(panel) == 77)


def test_a_picture_that_was_frozen_for_another_patient_is_refused_even_where_it_is_still_there(
    window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    run = panel.tiles[0].run
    panel._freeze(is_frozen=True)
    frozen = run.frozen
    go_on_with_the_next(window)
    run.frozen = frozen
    panel.take_still()
    assert not window._desk.draft.is_capturing
    assert services.cameras.kept == []
    assert panel.tiles[0].refusal or panel.tiles[0].view.notice.text


def test_the_same_picture_is_shown_again_where_nothing_new_came_since_it_was_frozen(
    qtbot: QtBot, panel: CameraPanel
) -> None:
    panel._freeze(is_frozen=True)
    panel.tiles[0].view.clear()
    panel._freeze(is_frozen=False)
    qtbot.waitUntil(lambda: shown(panel) == 1)


def test_a_recording_begins_with_nothing_of_the_patient_before(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    let_pass(window, 100)
    go_on_with_the_next(window)
    assert pre_roll_of(qtbot, window, panel, services) == 0


def test_a_recording_begins_with_as_much_as_shows_the_present_patient_less_one_frame(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    go_on_with_the_next(window)
    let_pass(window, 7)
    assert pre_roll_of(qtbot, window, panel, services) == pytest.approx(7 - FRAME_S)


def test_what_was_seen_before_a_patient_was_named_is_in_nobodys_recording(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    panel = open_cameras(qtbot, window)
    let_pass(window, 100)
    window._desk.draft.propose(StudyForm(patient_name="MUSTER^ERIKA"))
    let_pass(window, 3)
    window._desk.draft.propose(StudyForm(patient_name="MUSTER^ERIKA", patient_id="7"))
    assert pre_roll_of(qtbot, window, panel, services) == pytest.approx(3 - FRAME_S)


def test_the_time_is_looked_at_again_when_the_order_goes_out(
    qtbot: QtBot, window: MainWindow, panel: CameraPanel, services: FakeServices
) -> None:
    """The window is asked for a file first, and that may last."""
    go_on_with_the_next(window)
    let_pass(window, 7)
    panel.toggle_recording()
    let_pass(window, -2)
    qtbot.waitUntil(lambda: panel.tiles[0].clip.is_recording)
    assert services.cameras.of("lamp").recorded["pre_roll_s"] == pytest.approx(5 - FRAME_S)
    panel.toggle_recording()
    settle(qtbot, window, 1)
