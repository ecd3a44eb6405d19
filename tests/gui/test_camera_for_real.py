"""The camera of the window on the real core: a video file and an MJPEG server as cameras, nothing in it is a fake."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from ezp2p.gui.core import Desk
from ezp2p.gui.draft import Draft
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.panels.camera import CameraPanel
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.model.application_entity import Role
from ezp2p.model.clock import SystemClock
from ezp2p.model.image import Taking
from ezp2p.settings.settings import CameraInput, CamerasSettings, RemoteSettings, Settings
from ezp2p.workflows.services import Services
from tests.fakes.camera_servers import counted, counter_of, mjpeg_server, write_lossless_video

NOBODY = RemoteSettings(name="PACS Main", title="NOBODY", host="127.0.0.1", port=1, roles=(Role.STORE,))
OpenPanel = Callable[..., tuple[MainWindow, CameraPanel]]
LONG_MS = 60_000


@pytest.fixture
def open_panel(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[OpenPanel]:
    """Opens the window with these cameras, each of them live."""
    with ExitStack() as stack:

        def show(*devices: str) -> tuple[MainWindow, CameraPanel]:
            services = stack.enter_context(Services(tmp_path / "data"))
            inputs = tuple(
                CameraInput(name=f"Camera {place}", device=one) for place, one in enumerate(devices, start=1)
            )
            cameras = CamerasSettings(inputs=inputs, has_sound=False, pre_roll_s=5)
            services.save_settings(Settings(remotes=(NOBODY,), cameras=cameras))
            tasks = Tasks()
            stack.callback(tasks.shut_down)
            draft = Draft(series_defaults(services.settings.attributes))
            window = MainWindow(Desk(services=services, draft=draft, tasks=tasks, theme=theme, clock=SystemClock()))

            def leave() -> None:
                window.discard_and_close()
                qtbot.waitUntil(lambda: tasks.is_idle, timeout=LONG_MS)

            stack.callback(leave)
            qtbot.addWidget(window, before_close_func=lambda _: window.discard_and_close())
            window.resize(1400, 900)
            window.show()
            window.tray.toggle_camera()
            panel = window.tray.camera_panel
            assert panel is not None
            qtbot.waitUntil(lambda: all(tile.run.is_live for tile in panel.tiles), timeout=LONG_MS)
            return window, panel

        yield show


def test_stills_arrive_pixel_by_pixel_as_the_camera_gave_them(
    qtbot: QtBot, open_panel: OpenPanel, tmp_path: Path
) -> None:
    video = write_lossless_video(tmp_path / "counting.mkv", count=600)
    window, panel = open_panel(str(video))
    draft = window._desk.draft
    for count in range(1, 4):
        panel.take_still()
        qtbot.waitUntil(lambda count=count: draft.count == count, timeout=LONG_MS)  # type: ignore[misc]
    found = []
    for image in draft.images:
        with Image.open(image.path) as picture:
            pixels = np.asarray(picture.convert("RGB"))
        assert np.array_equal(pixels, counted(counter_of(pixels)))
        found.append(counter_of(pixels))
    assert found == sorted(found)
    assert len(set(found)) > 1
    assert draft.series[0].form.series_description == "Camera 1"
    assert all(image.origin is not None and image.taken is not None for image in draft.images)


def test_a_frozen_picture_is_the_one_that_is_taken(qtbot: QtBot, open_panel: OpenPanel, tmp_path: Path) -> None:
    video = write_lossless_video(tmp_path / "counting.mkv", count=600)
    window, panel = open_panel(str(video))
    panel._freeze(is_frozen=True)
    frozen = panel.tiles[0].view.pixels
    assert frozen is not None
    qtbot.wait(300)
    panel.take_still()
    qtbot.waitUntil(lambda: window._desk.draft.count == 1, timeout=LONG_MS)
    with Image.open(window._desk.draft.images[0].path) as picture:
        assert counter_of(np.asarray(picture.convert("RGB"))) == counter_of(frozen)


def test_a_server_that_freezes_and_then_stops_is_never_shown_as_live_and_its_recording_is_kept(
    qtbot: QtBot, open_panel: OpenPanel
) -> None:
    with mjpeg_server() as server:
        window, panel = open_panel(server.url)
        tile, draft = panel.tiles[0], window._desk.draft
        panel.toggle_recording()
        qtbot.waitUntil(lambda: tile.clip.is_recording, timeout=LONG_MS)
        assert len(draft.recordings) == 1
        qtbot.wait(1000)
        server.is_frozen = True
        qtbot.waitUntil(lambda: tile.view.is_dark, timeout=LONG_MS)
        assert "no new picture" in tile.view.notice.text
        qtbot.waitUntil(lambda: draft.count == 1 and not panel.is_recording, timeout=LONG_MS)
        clip = draft.images[0]
        assert clip.frame_count > 10
        assert clip.taking is Taking.TOGETHER
        assert not window._desk.draft.recordings
        assert "and kept" in panel.message.text
        panel.take_still()
        qtbot.waitUntil(lambda: not draft.is_capturing, timeout=LONG_MS)
        assert draft.count == 1, "nothing frozen is taken"
        server.is_frozen = False
        qtbot.waitUntil(lambda: tile.run.is_live and not tile.view.is_dark, timeout=LONG_MS)
        server.stop()
        qtbot.waitUntil(lambda: tile.view.is_dark, timeout=LONG_MS)
        assert tile.view.notice.text
        assert tile.state_chip.text() != "● Live"


def test_two_cameras_are_live_together_and_a_recording_with_what_was_before_arrives_in_its_own_series(
    qtbot: QtBot, open_panel: OpenPanel, tmp_path: Path
) -> None:
    video = write_lossless_video(tmp_path / "counting.mkv", count=1500)
    with mjpeg_server() as server:
        window, panel = open_panel(str(video), server.url)
        draft = window._desk.draft
        panel.take_still()
        qtbot.waitUntil(lambda: draft.count == 1, timeout=LONG_MS)
        qtbot.wait(1500)
        panel._activate(panel.tiles[1])
        panel.toggle_recording()
        qtbot.waitUntil(lambda: panel.tiles[1].clip.is_recording, timeout=LONG_MS)
        qtbot.wait(500)
        window.cancel()
        qtbot.waitUntil(lambda: draft.count == 2 and not panel.is_recording, timeout=LONG_MS)
        assert [one.form.series_description for one in draft.series] == ["Camera 1", "Camera 2"]
        assert [len(one.images) for one in draft.series] == [1, 1]
        assert "from before" in panel.message.text
        assert all(tile.view.painted > 10 for tile in panel.tiles)
