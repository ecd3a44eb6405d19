"""What a hand does at the cameras of a window, and what is seen of it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ezp2p.errors import DiskFull
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels.camera import CameraPanel
from ezp2p.settings.settings import CameraInput, CamerasSettings
from tests.gui.conftest import OpenWindow
from tests.gui.fake_services import ENTRIES, SET_UP, FakeServices

THEATER = CameraInput(name="Theater lamp", device="lamp")
ENDOSCOPE = CameraInput(name="Endoscope", device="scope", is_analog=True)
ULTRASOUND = CameraInput(name="Ultrasound", device="echo")


def cameras_of(*inputs: CameraInput, **values: object) -> CamerasSettings:
    return CamerasSettings(inputs=inputs, has_sound=False, **values)  # type: ignore[arg-type]


def set_up(services: FakeServices, cameras: CamerasSettings) -> None:
    services._settings = SET_UP.model_copy(update={"cameras": cameras})


def window_with_cameras(services: FakeServices, open_window: OpenWindow) -> MainWindow:
    """The window with two cameras set up and a patient chosen."""
    set_up(services, cameras_of(THEATER, ENDOSCOPE))
    opened = open_window(services)
    opened.choice.use_entry(ENTRIES[0])
    return opened


def open_cameras(qtbot: QtBot, window: MainWindow) -> CameraPanel:
    QTest.mouseClick(window.tray.camera_button, Qt.MouseButton.LeftButton)
    panel = window.tray.camera_panel
    assert panel is not None
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    qtbot.waitUntil(lambda: all(tile.run.shown is not None for tile in panel.tiles if tile.run.camera is not None))
    return panel


def settle(qtbot: QtBot, window: MainWindow, count: int) -> None:
    qtbot.waitUntil(lambda: window._desk.draft.count == count and not window._desk.draft.is_capturing)


def shown(panel: CameraPanel, place: int = 0) -> int | None:
    """The gray of what is shown."""
    pixels = panel.tiles[place].view.pixels
    return None if pixels is None else int(pixels[0, 0, 0])


def full() -> DiskFull:
    return DiskFull(folder="tray", missing="9 MB")
