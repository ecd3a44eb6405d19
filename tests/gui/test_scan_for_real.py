"""Scanning in the window on the real core, with SANE's test device as the scanner: nothing in it is a fake."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ezp2p.gui.core import Desk
from ezp2p.gui.draft import Draft
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.panels.scan import ScanPanel
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.model.application_entity import Role
from ezp2p.model.clock import SystemClock
from ezp2p.settings.settings import RemoteSettings, Settings
from ezp2p.workflows.services import Services
from tests.gui.scan_driving import choose, drag, near
from tests.peers.process import binary
from tests.peers.sane import sane_folder

NOBODY = RemoteSettings(name="PACS Main", title="NOBODY", host="127.0.0.1", port=1, roles=(Role.STORE,))
OpenPanel = Callable[..., tuple[MainWindow, ScanPanel]]


@pytest.fixture
def open_panel(tmp_path: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenPanel]:
    """Opens the window with scanning, where SANE has its test device alone, set up as is said."""
    binary("/usr/bin/scanimage")
    with ExitStack() as stack:

        def show(**device: str) -> tuple[MainWindow, ScanPanel]:
            for name, value in sane_folder(tmp_path / "sane", **device).items():
                monkeypatch.setenv(name, value)
            services = stack.enter_context(Services(tmp_path / "data"))
            services.save_settings(Settings(remotes=(NOBODY,)))
            tasks = Tasks()
            stack.callback(tasks.shut_down)
            draft = Draft(series_defaults(services.settings.attributes))
            window = MainWindow(Desk(services=services, draft=draft, tasks=tasks, theme=theme, clock=SystemClock()))
            stack.callback(window.discard_and_close)
            qtbot.addWidget(window, before_close_func=lambda _: window.discard_and_close())
            window.resize(1400, 900)
            window.show()
            window.tray.toggle_scanning()
            panel = window.tray.scan_panel
            assert panel is not None
            qtbot.waitUntil(lambda: panel.options.present is not None and not panel.is_busy, timeout=60_000)
            place = next(row for row in range(panel.scanner.box.count()) if "test:0" in panel.scanner.box.itemText(row))
            assert place == panel.scanner.box.currentIndex()
            return window, panel

        yield show


def test_a_part_of_the_preview_is_scanned_then_ten_pages_from_the_feeder(qtbot: QtBot, open_panel: OpenPanel) -> None:
    window, panel = open_panel(test_picture='"Grid"')
    choose(panel.options.kind, "Picture on paper")
    choose(panel.options.resolution, "75 dpi")
    panel.scan_preview()
    qtbot.waitUntil(lambda: not panel.is_busy, timeout=60_000)
    assert not panel.preview.view.is_empty
    drag(panel, (20, 30), (120, 80))
    assert near(panel.preview.area, 20, 30, 100, 50)
    panel.scan()
    qtbot.waitUntil(lambda: not panel.is_busy, timeout=60_000)
    image = window._desk.draft.images[0]
    assert abs(image.columns - 100 / 25.4 * 75) < 12
    assert abs(image.rows - 50 / 25.4 * 75) < 12
    choose(panel.options.source, "Feeder")
    panel.scan()
    qtbot.waitUntil(lambda: not panel.is_busy, timeout=60_000)
    assert panel.message.text == "10 pages scanned."
    assert window._desk.draft.count == 11


def test_a_jam_of_the_device_is_told_in_the_panel_and_offers_to_go_on(qtbot: QtBot, open_panel: OpenPanel) -> None:
    _, panel = open_panel(read_status_code='"SANE_STATUS_JAMMED"')
    choose(panel.options.resolution, "75 dpi")
    panel.scan()
    qtbot.waitUntil(lambda: not panel.is_busy, timeout=60_000)
    assert panel.message.text.startswith("Paper is stuck in")
    assert panel.message.action.text() == "Continue"


def test_a_slow_scan_is_cancelled(qtbot: QtBot, open_panel: OpenPanel) -> None:
    window, panel = open_panel(read_delay="true", read_delay_duration="200000")
    choose(panel.options.resolution, "300 dpi")
    panel.scan()
    qtbot.wait(500)
    assert panel.is_busy
    window.cancel()
    qtbot.waitUntil(lambda: not panel.is_busy, timeout=20_000)
    assert panel.message.text == "The scan was stopped."
