"""Any frame of a video comes as it comes when all are decoded in their turn, from wherever one looks for it."""

import numpy as np
import pytest

from ezp2p.errors import PictureDamaged
from ezp2p.imaging.opened import USUAL
from ezp2p.imaging.video import open_video
from ezp2p.imaging.video_frames import VideoFrames
from tests.fakes.fake_videos import number_of, video

COUNT = 40
KINDS = [
    ("MP4", "libx264", {"g": "7"}),
    ("MP4", "libx264", {"g": "1"}),
    ("MOV", "libx264", {"g": "12", "bf": "0"}),
    ("MKV", "libx264", {"x264-params": "keyint=8:min-keyint=8:open-gop=1:bframes=3:scenecut=0"}),
    ("MP4", "libx265", {"x265-params": "keyint=8:min-keyint=8:open-gop=1:bframes=3:scenecut=0:log-level=none"}),
    ("TS", "mpeg2video", {"g": "9", "bf": "2"}),
    ("PS", "mpeg2video", {"g": "9", "bf": "2"}),
    ("AVI", "mpeg4", {"g": "6"}),
    ("WebM", "libvpx", {"g": "6"}),
]


@pytest.mark.parametrize(("container", "codec", "options"), KINDS)
def test_frames_in_any_order_are_those_that_come_in_their_turn(
    container: str, codec: str, options: dict[str, str]
) -> None:
    data = video(container, codec, count=COUNT, options=options)
    picture = open_video(data, USUAL)
    frames = VideoFrames(picture)
    in_turn = [picture.pixels(number).array.copy() for number in range(picture.frame_count)]
    wishes = [*np.random.default_rng(20261121).integers(0, COUNT, 50).tolist(), *range(COUNT), *reversed(range(COUNT))]
    for number in wishes:
        assert (frames.frame(number) == in_turn[number]).all(), number


def test_times_are_those_of_the_file() -> None:
    times = [0, 1, 2, 10, 11, 30]
    facts = open_video(video(count=6, times=times), USUAL).facts
    assert facts.times.seconds == pytest.approx([one / 25 for one in times])
    assert facts.times.keys[0] == facts.times.ticks[0]


def test_a_jump_is_found_by_its_key_frame() -> None:
    picture = open_video(video(count=60, options={"g": "10"}), USUAL)
    assert len(picture.facts.times.keys) == 6
    assert number_of(VideoFrames(picture).frame(57)) == 57


def test_a_frame_that_is_broken_is_never_shown_and_the_others_still_are() -> None:
    data = bytearray(video("MKV", count=30, options={"g": "10"}, rows=192, columns=256))
    picture = open_video(bytes(data), USUAL)
    whole = [picture.pixels(number).array.copy() for number in range(30)]
    middle = len(data) * 6 // 10
    data[middle : middle + 40] = bytes(40)
    broken = open_video(bytes(data), USUAL)
    frames = VideoFrames(broken)
    shown = 0
    for number in (29, *range(30)):
        try:
            array = frames.frame(number)
        except PictureDamaged:
            continue
        assert (array == whole[number]).all(), number
        shown += 1
    assert shown >= 10
