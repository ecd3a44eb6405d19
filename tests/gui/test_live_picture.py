"""Pictures of a camera are made to fit on a thread of their own: the newest, once, and none that is old."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from ezp2p.model.camera import CameraChoice, Frame
from ezp2p.workflows.live_picture import FRESH_S, FrameScaler, LivePicture
from tests.gui.fake_cameras import FakeCamera

ROOM = (80, 400)


class SlowCamera(FakeCamera):
    """Its newest frame is copied for as long as a test wants."""

    def __init__(self) -> None:
        super().__init__("lamp", CameraChoice(), lambda _: None)
        self.gate = threading.Event()
        self.gate.set()
        self.threads: set[int] = set()

    def newest(self) -> Frame | None:
        self.threads.add(threading.get_ident())
        frame = self.frame
        self.gate.wait(10)
        return frame


@pytest.fixture
def camera() -> SlowCamera:
    return SlowCamera()


@pytest.fixture
def scaler(camera: SlowCamera, qtbot: QtBot) -> Iterator[FrameScaler]:
    made = FrameScaler(camera)
    yield made
    camera.gate.set()
    made.close()


@pytest.fixture
def await_picture(scaler: FrameScaler, qtbot: QtBot) -> Callable[[], LivePicture]:
    def wait() -> LivePicture:
        found: list[LivePicture] = []

        def look() -> bool:
            scaler.ask(ROOM)
            picture = scaler.take()
            found.extend([picture] if picture is not None else [])
            return bool(found)

        qtbot.waitUntil(look)
        return found[0]

    return wait


def test_the_newest_frame_is_made_to_fit_once_beside_the_window(
    qtbot: QtBot, camera: SlowCamera, scaler: FrameScaler, await_picture: Callable[[], LivePicture]
) -> None:
    picture = await_picture()
    assert picture.pixels.shape == (60, 80, 3)
    assert picture.frame is camera.frame
    for _ in range(5):
        scaler.ask(ROOM)
        qtbot.wait(20)
        assert scaler.take() is None
    camera.give(2)
    assert await_picture().frame.number == 2
    assert threading.get_ident() not in camera.threads


def test_it_is_made_anew_for_other_room_and_never_larger_than_it_is(
    qtbot: QtBot, scaler: FrameScaler, await_picture: Callable[[], LivePicture]
) -> None:
    await_picture()
    found: list[LivePicture | None] = []

    def look() -> bool:
        scaler.ask((4000, 4000))
        found.append(scaler.take())
        return found[-1] is not None

    qtbot.waitUntil(look)
    assert found[-1] is not None
    assert found[-1].pixels.shape == (120, 160, 3)


def test_what_was_being_made_when_it_was_forgotten_is_not_given(
    qtbot: QtBot, camera: SlowCamera, scaler: FrameScaler, await_picture: Callable[[], LivePicture]
) -> None:
    camera.gate.clear()
    scaler.ask(ROOM)
    qtbot.waitUntil(lambda: bool(camera.threads))
    scaler.forget()
    camera.give(2)
    assert scaler.behind_s > 0
    camera.gate.set()
    assert await_picture().frame.number == 2


def test_what_lay_there_while_the_window_did_not_look_is_not_shown(
    qtbot: QtBot, camera: SlowCamera, scaler: FrameScaler, await_picture: Callable[[], LivePicture]
) -> None:
    scaler.ask(ROOM)
    qtbot.waitUntil(lambda: scaler.behind_s == 0)
    time.sleep(FRESH_S + 0.1)
    assert scaler.take() is None
    assert await_picture().frame.number == 1
