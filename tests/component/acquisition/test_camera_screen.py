"""A screen in place of a camera: what it shows comes pixel by pixel, and it may stand still."""

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from ezp2p.acquisition.camera import Camera
from ezp2p.acquisition.camera_devices import DeviceFolders
from ezp2p.acquisition.cameras import Cameras
from ezp2p.errors import DeviceNotFound, DriverFailed, DriverMissing
from ezp2p.imaging.mjpeg_matroska import index_of
from ezp2p.model.camera import CameraChoice, CameraDevice, CameraKind, FrameRegion, LiveState
from tests.fakes.camera_servers import counted, counter_of
from tests.peers.process import wait_until
from tests.peers.screen import Screen, screen

STOP = threading.Event()  # nobody sets it
NO_SCREEN = {"DISPLAY": "", "WAYLAND_DISPLAY": ""}
NOISE = np.random.default_rng(1).integers(0, 256, (240, 320, 3), np.uint8)


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Screen]:
    """A screen that shows noise, so that no pixel is like another."""
    with screen(tmp_path / "screen") as shown:
        shown.show(NOISE)
        yield shown


def cameras(environment: dict[str, str], folder: Path) -> Cameras:
    """The screen of `environment`, and no camera."""
    return Cameras(environment=environment, folders=DeviceFolders(names=folder / "none"))


def shows(camera: Camera, number: int) -> bool:
    frame = camera.newest()
    return frame is not None and counter_of(frame.pixels) == number


def test_a_screen_is_listed_with_its_sides(shown: Screen, tmp_path: Path) -> None:
    found = cameras(shown.environment, tmp_path).devices(stop=STOP)
    assert found == (CameraDevice("screen:1", "Screen 1 (320 × 240)", CameraKind.SCREEN),)


@pytest.mark.parametrize("wanted", ["screen:1", "Screen 1 (320 × 240)", "Screen 1"])
def test_a_still_of_a_screen_is_what_it_shows_pixel_by_pixel(shown: Screen, tmp_path: Path, wanted: str) -> None:
    with cameras(shown.environment, tmp_path).open(wanted, stop=STOP) as camera:
        camera.await_first_frame(stop=STOP)
        assert np.array_equal(camera.still().pixels, NOISE)
        assert (camera.name, camera.mode.rows, camera.mode.columns) == ("Screen 1", 240, 320)


def test_a_part_of_a_screen_is_that_part(shown: Screen, tmp_path: Path) -> None:
    choice = CameraChoice(region=FrameRegion(left=17, top=31, columns=101, rows=77))
    with cameras(shown.environment, tmp_path).open("screen:1", choice, stop=STOP) as camera:
        camera.await_first_frame(stop=STOP)
        assert np.array_equal(camera.still().pixels, NOISE[31:108, 17:118])


def test_what_changes_on_a_screen_is_seen_at_no_more_than_15_frames_a_second(shown: Screen, tmp_path: Path) -> None:
    with cameras(shown.environment, tmp_path).open("screen:1", stop=STOP) as camera:
        first = camera.await_first_frame(stop=STOP)
        assert camera.mode.frames_per_second == 15
        for number in (7, 70, 700):
            shown.show(counted(number))
            wait_until(lambda number=number: shows(camera, number), what="the change is seen")  # type: ignore[misc]
        last = camera.still()
        seconds = (last.moment - first.moment).total_seconds()
        assert last.number - first.number <= 15 * seconds + 1


def test_a_screen_on_which_nothing_happens_is_live_all_the_same(shown: Screen, tmp_path: Path) -> None:
    with cameras(shown.environment, tmp_path).open("screen:1", stop=STOP) as camera:
        wait_until(lambda: camera.counts.arrived >= 45, what="three seconds have passed", seconds=30)
        assert camera.state().state is LiveState.LIVE
        assert np.array_equal(camera.still().pixels, NOISE)


def test_a_screen_is_recorded_like_a_camera(shown: Screen, tmp_path: Path) -> None:
    with cameras(shown.environment, tmp_path).open("screen:1", stop=STOP) as camera:
        before = camera.await_first_frame(stop=STOP).number
        camera.begin_recording(tmp_path / "kept.mkv")
        wait_until(lambda: camera.counts.arrived >= before + 10, what="some frames have come", seconds=30)
        recording = camera.end_recording()
    with recording.path.open("rb") as file:
        assert len(index_of(file).frames) == recording.frame_count >= 8
    assert (recording.rows, recording.columns, recording.fault) == (240, 320, "")


def test_a_screen_whose_server_ends_is_lost(tmp_path: Path) -> None:
    with screen(tmp_path / "screen") as shown:
        camera = cameras(shown.environment, tmp_path).open("screen:1", stop=STOP)
        camera.await_first_frame(stop=STOP)
    with camera:
        wait_until(lambda: camera.state().state is LiveState.LOST, what="the camera is lost")


@pytest.mark.parametrize("environment", [NO_SCREEN, {"DISPLAY": ":1", "WAYLAND_DISPLAY": "wayland-0"}])
def test_where_there_is_no_screen_none_is_listed(environment: dict[str, str], tmp_path: Path) -> None:
    assert cameras(environment, tmp_path).devices(stop=STOP) == ()


def test_a_display_that_does_not_answer_is_not_listed_and_cannot_be_opened(tmp_path: Path) -> None:
    with screen(tmp_path / "screen") as shown:
        ended = shown.environment
    assert cameras(ended, tmp_path).devices(stop=STOP) == ()
    with pytest.raises(DriverFailed, match="Screen 1"):
        cameras(ended, tmp_path).open("screen:1", stop=STOP)


def test_a_screen_that_is_not_there_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(DeviceNotFound, match="Screen 1 is not there"):
        cameras(NO_SCREEN, tmp_path).open("screen:1", stop=STOP)
    with pytest.raises(DeviceNotFound, match="Screen 2 is not there"):
        cameras({"DISPLAY": ":1", "WAYLAND_DISPLAY": ""}, tmp_path).open("screen:2", stop=STOP)


def test_a_session_of_wayland_says_that_it_lets_nobody_read_the_screen(tmp_path: Path) -> None:
    with pytest.raises(DriverMissing, match="Wayland"):
        cameras({"WAYLAND_DISPLAY": "wayland-0"}, tmp_path).open("screen:1", stop=STOP)
