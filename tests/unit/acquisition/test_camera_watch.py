"""Nothing frozen is ever called live."""

import pytest

from ezp2p.acquisition.camera_watch import CameraWatch
from ezp2p.errors import DriverFailed, NoNewPicture, NoSignal
from ezp2p.model.camera import LiveState


@pytest.fixture
def watch() -> CameraWatch:
    """A camera that was opened at 100 s."""
    return CameraWatch("Endoscope 1", opened_at=100.0)


def test_it_waits_for_the_first_frame_and_then_says_that_there_is_no_signal(watch: CameraWatch) -> None:
    assert watch.status(101).state is LiveState.WAITING
    assert isinstance(watch.refusal(101), NoSignal)
    status = watch.status(106)
    assert status.state is LiveState.NO_SIGNAL
    assert "Endoscope 1 gives no picture" in status.sentence


def test_new_frames_are_live(watch: CameraWatch) -> None:
    for number in range(100):
        watch.saw(number, 101 + number / 25)
    assert watch.status(105.5).state is LiveState.LIVE
    assert watch.status(105.5).sentence == ""
    assert watch.refusal(105.5) is None


def test_no_frame_for_two_seconds_is_stalled_until_the_next_comes(watch: CameraWatch) -> None:
    watch.saw(1, 101)
    assert watch.status(102.9).state is LiveState.LIVE
    status = watch.status(104.5)
    assert (status.state, status.seconds) == (LiveState.STALLED, 3.5)
    assert "has sent no new picture for 3 seconds" in status.sentence
    assert isinstance(watch.refusal(104.5), NoNewPicture)
    watch.saw(2, 105)
    assert watch.status(105.1).state is LiveState.LIVE


def test_the_same_frame_for_two_seconds_is_frozen_until_another_comes(watch: CameraWatch) -> None:
    for number in range(100):
        watch.saw(7, 101 + number / 25)
    status = watch.status(105)
    assert (status.state, status.seconds) == (LiveState.FROZEN, 4)
    assert isinstance(watch.refusal(105), NoNewPicture)
    watch.saw(8, 105)
    assert watch.status(105).state is LiveState.LIVE


def test_where_the_picture_may_stand_still_only_silence_counts() -> None:
    watch = CameraWatch("Ultrasound", 100.0, may_stand_still=True)
    for number in range(100):
        watch.saw(7, 101 + number / 25)
    assert watch.status(105).state is LiveState.LIVE
    assert watch.status(108).state is LiveState.STALLED


def test_a_camera_that_is_gone_stays_so_with_the_first_reason(watch: CameraWatch) -> None:
    watch.saw(1, 101)
    watch.lost(DriverFailed(device="Endoscope 1", reason="first"))
    watch.lost(DriverFailed(device="Endoscope 1", reason="second"))
    watch.saw(2, 102)
    status = watch.status(102)
    assert status.state is LiveState.LOST
    assert "first" in status.sentence
    assert isinstance(watch.refusal(102), NoNewPicture)


def test_a_camera_that_never_gave_a_picture_says_why_it_is_gone(watch: CameraWatch) -> None:
    watch.lost(DriverFailed(device="Endoscope 1", reason="it crashed"))
    assert isinstance(watch.refusal(101), DriverFailed)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.4, "has sent no new picture. "),
        (1.9, "has sent no new picture for 1 second. "),
        (7.0, "has sent no new picture for 7 seconds. "),
    ],
)
def test_how_long_nothing_came_is_said_where_it_is_known(watch: CameraWatch, seconds: float, words: str) -> None:
    assert words in str(watch.no_new_picture(seconds))
