"""The window on a core of invented patients, and pictures to drop on it."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ezp2p.gui.core import Desk
from ezp2p.gui.draft import Draft
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from tests.gui.driving import double_click, drop_pictures
from tests.gui.fake_services import ENTRIES, FakeServices, StandingClock

OpenWindow = Callable[[FakeServices], MainWindow]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform remarks on every dialog that it has no window manager."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The looks, once for all tests."""
    return Theme(qapp)


@pytest.fixture
def services(tmp_path: Path) -> FakeServices:
    """A core that is set up."""
    return FakeServices(tmp_path)


@pytest.fixture
def make_desk(theme: Theme) -> Iterator[Callable[[FakeServices], Desk]]:
    """Makes what panels are given; what runs is stopped at the end."""
    made: list[Desk] = []

    def make(services: FakeServices) -> Desk:
        draft = Draft(series_defaults(services.settings.attributes))
        made.append(Desk(services=services, draft=draft, tasks=Tasks(), theme=theme, clock=StandingClock()))
        return made[-1]

    yield make
    for desk in made:
        desk.tasks.shut_down()


@pytest.fixture
def open_window(make_desk: Callable[[FakeServices], Desk], qtbot: QtBot) -> Iterator[OpenWindow]:
    """Opens the window on a core and waits until it has asked what it asks at its start."""
    windows: list[MainWindow] = []

    def show(services: FakeServices) -> MainWindow:
        desk = make_desk(services)
        window = MainWindow(desk)
        qtbot.addWidget(window, before_close_func=lambda _: window.discard_and_close())
        window.resize(1400, 900)
        window.show()
        window.start()
        qtbot.waitUntil(lambda: desk.tasks.is_idle and bool(services.calls))
        windows.append(window)
        return window

    yield show
    for window in windows:
        window.discard_and_close()


@pytest.fixture
def window(services: FakeServices, open_window: OpenWindow) -> MainWindow:
    """The window on a core that is set up."""
    return open_window(services)


@pytest.fixture
def pictures(tmp_path: Path) -> tuple[Path, ...]:
    """A JPEG, a PNG and a BMP."""
    folder = tmp_path / "card"
    folder.mkdir()
    paths = (folder / "one.jpg", folder / "two.png", folder / "three.bmp")
    for place, path in enumerate(paths):
        Image.new("RGB", (320 + 40 * place, 240), (60 * place + 60, 90, 120)).save(path)
    return paths


@pytest.fixture
def locked(qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]) -> MainWindow:
    """The window with three pictures of the first patient of the worklist in the tray."""
    double_click(qtbot, window, ENTRIES[0])
    drop_pictures(qtbot, window, pictures, expected=3)
    return window


@pytest.fixture
def gui_thread() -> int:
    """The thread of the window."""
    return threading.get_ident()
