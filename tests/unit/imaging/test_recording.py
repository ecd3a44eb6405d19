"""Recordings as pictures: frames as they were recorded, times as they were, and what is no recording left to others."""

import io
from datetime import timedelta

import pytest

from ezp2p.errors import NotAnImage, PictureDamaged
from ezp2p.imaging.capture import look, take
from ezp2p.imaging.formats import format_of
from ezp2p.imaging.jpeg import joined, untouched
from ezp2p.imaging.mjpeg_matroska import MOST_MS, index_of
from ezp2p.imaging.recording import recorded
from ezp2p.model.image import RECORDING, CodedJpeg, FrameRange
from tests.fakes import fake_pictures as fake
from tests.fakes.fake_recordings import BEGUN, numbered, recording

JPEGS = [numbered(number) for number in range(6)]
DATA = recording(JPEGS)


def test_a_recording_is_seen_with_its_frames_its_rate_and_its_moment() -> None:
    seen = look(DATA)
    assert (seen.format, seen.frame_count, seen.frame_time_ms) == (RECORDING, 6, 40.0)
    assert (seen.header.rows, seen.header.columns, seen.header.bits_stored) == (96, 128, 8)
    assert seen.taken == BEGUN.astimezone().replace(tzinfo=None)
    assert seen.notes == ()


def test_its_frames_are_the_jpegs_that_were_recorded_and_lie_in_its_file() -> None:
    for number, taken in enumerate(take(DATA, 0, 6)):
        assert isinstance(taken.pixels, CodedJpeg)
        assert taken.pixels == untouched(JPEGS[number])
        assert joined(DATA, taken.pixels.parts) == taken.pixels.data
    (last,) = take(DATA, 5, 1)
    assert last.pixels == untouched(JPEGS[5])


@pytest.mark.parametrize("jpeg", [JPEGS[2][:-40] + b"\xff\xd9", fake.png(fake.photo(96, 128), depth=8, color_type=2)])
def test_a_frame_that_is_broken_or_no_jpeg_is_damage(jpeg: bytes) -> None:
    data = recording([*JPEGS[:2], jpeg])
    assert look(data).frame_count == 3
    with pytest.raises(PictureDamaged):
        list(take(data, 0, 3))


def test_a_recording_that_ends_in_a_frame_says_so() -> None:
    seen = look(recording(JPEGS, is_closed=False)[:-10])
    assert seen.frame_count == 5
    assert seen.notes == ("It ends in the middle of a frame: the 5 whole frames before are kept.",)


def test_a_recording_without_a_whole_frame_is_damaged() -> None:
    with pytest.raises(PictureDamaged, match="before its first frame"):
        look(recording([]))


def test_a_part_is_a_recording_of_its_own() -> None:
    part = recorded(io.BytesIO(recorded(io.BytesIO(DATA)).part(FrameRange(2, 4))))
    assert [part.jpeg(number) for number in range(3)] == JPEGS[2:5]
    assert part.seconds == (0.0, 0.04, 0.08)


def test_parts_follow_each_other_without_a_gap() -> None:
    whole = recorded(io.BytesIO(DATA))
    parts = whole.parts(FrameRange(1, 5), about_bytes=len(JPEGS[0]) * 3 // 2)
    assert [number for part in parts for number in range(part.first, part.last + 1)] == [1, 2, 3, 4, 5]
    assert max(part.count for part in parts) == 2
    assert sum(map(whole.coded_bytes, parts)) == sum(map(len, JPEGS[1:]))


@pytest.mark.parametrize(
    ("times", "average", "intervals"),
    [
        ([0, 33, 67, 100, 133, 167], 33.4, ()),
        ([0, 33, 66, 200, 233, 266], 53.2, (0.0, 33.0, 33.0, 134.0, 33.0, 33.0)),
        ([0, 0, 0, 0, 0, 0], 40.0, (0.0,) * 6),
    ],
    ids=["even, but rounded", "uneven", "all at once"],
)
def test_uneven_times_are_told_one_by_one(times: list[int], average: float, intervals: tuple[float, ...]) -> None:
    whole = recorded(io.BytesIO(recording(JPEGS, times_ms=times)))
    assert whole.frame_time_ms(whole.all_frames) == pytest.approx(average)
    assert whole.intervals_ms(whole.all_frames) == intervals


def test_times_as_far_apart_as_they_may_be_can_be_reckoned_with() -> None:
    whole = recorded(io.BytesIO(recording(JPEGS[:3], times_ms=[0, 1, MOST_MS])))
    assert whole.intervals_ms(whole.all_frames) == (0.0, 1.0, float(MOST_MS - 1))
    assert whole.seconds == (0.0, 0.001, MOST_MS / 1000)
    assert whole.begun is not None
    assert (whole.begun + timedelta(seconds=whole.seconds_of(2))).year == 2061


def test_one_frame_alone_has_no_intervals() -> None:
    whole = recorded(io.BytesIO(DATA))
    assert (whole.frame_time_ms(FrameRange(2, 2)), whole.intervals_ms(FrameRange(2, 2))) == (40.0, ())


def test_the_moment_of_the_first_frame_is_kept_to_the_microsecond() -> None:
    moment = BEGUN + timedelta(microseconds=123)
    assert index_of(io.BytesIO(recording(JPEGS, begun=moment))).begun == moment
    assert recorded(io.BytesIO(recording(JPEGS, begun=None))).begun is None


def test_a_moment_before_1971_which_windows_does_not_know_is_none() -> None:
    assert recorded(io.BytesIO(recording(JPEGS, begun=BEGUN.replace(year=1970)))).begun is None
    assert recorded(io.BytesIO(recording(JPEGS, begun=BEGUN.replace(year=1971)))).begun is not None


def test_what_another_program_made_of_it_is_read_as_a_video() -> None:
    data = DATA.replace(b"\x57\x41\x85EzP2P", b"\x57\x41\x85Other")
    assert format_of(data).name == "Matroska"
    with pytest.raises(NotAnImage):
        recorded(io.BytesIO(data))
