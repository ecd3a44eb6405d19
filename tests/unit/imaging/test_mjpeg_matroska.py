"""A recording plays wherever its writing stopped, and gives back the JPEGs that went in."""

import io
from itertools import pairwise

import pytest

from ezp2p.errors import NotAnImage, PictureDamaged
from ezp2p.imaging.mjpeg_matroska import MjpegMatroskaWriter, RecordedFrame, index_of, jpeg_of

JPEGS = [b"\xff\xd8\xff" + bytes([number]) * (50 + 100 * number) + b"\xff\xd9" for number in range(80)]


class RawFile(io.BytesIO):
    """Takes at most 1000 bytes at once, as a system may."""

    def write(self, data: bytes) -> int:  # type: ignore[override]
        return super().write(data[:1000])


def written(*, is_closed: bool = True, step_ms: int = 33) -> bytes:
    file = RawFile()
    writer = MjpegMatroskaWriter(file, rows=480, columns=640)
    for number, jpeg in enumerate(JPEGS):
        writer.add(jpeg, number * step_ms)
    if is_closed:
        writer.close()
    return file.getvalue()


@pytest.mark.parametrize("is_closed", [True, False])
def test_the_jpegs_come_back_as_they_were(is_closed: bool) -> None:
    file = io.BytesIO(written(is_closed=is_closed))
    index = index_of(file)
    assert (index.rows, index.columns, index.is_whole) == (480, 640, True)
    assert [frame.time_ms for frame in index.frames] == [33 * number for number in range(80)]
    assert index.seconds == pytest.approx(79 * 0.033)
    assert [jpeg_of(file, frame) for frame in index.frames] == JPEGS


@pytest.mark.parametrize("is_closed", [True, False])
def test_wherever_it_is_cut_off_all_frames_before_are_there(is_closed: bool) -> None:
    data = written(is_closed=is_closed)
    frames = list(index_of(io.BytesIO(data)).frames)
    for length in range(frames[0].start, len(data), 997):
        found = index_of(io.BytesIO(data[:length])).frames
        assert list(found) == [one for one in frames if one.start + one.size_bytes <= length]


def test_a_frame_that_was_written_in_part_is_cut_off() -> None:
    file = RawFile()
    writer = MjpegMatroskaWriter(file, rows=1, columns=1)
    writer.add(JPEGS[3], 0)
    end = file.tell()
    file.write(b"\xa3\x01")
    writer.give_up()
    writer.close()
    assert len(file.getvalue()) == end
    assert index_of(io.BytesIO(file.getvalue())).is_whole


def test_a_recording_without_a_frame_has_none() -> None:
    file = RawFile()
    MjpegMatroskaWriter(file, rows=2, columns=3).close()
    index = index_of(io.BytesIO(file.getvalue()))
    assert (len(index.frames), index.seconds) == (0, 0.0)


def test_long_pauses_and_a_clock_that_goes_back_leave_the_order() -> None:
    file = RawFile()
    writer = MjpegMatroskaWriter(file, rows=2, columns=3)
    for moment in (0, 10, 400_000, 399_000, 400_500):
        writer.add(JPEGS[0], moment)
    times = [frame.time_ms for frame in index_of(io.BytesIO(file.getvalue())).frames]
    assert times == [0, 10, 400_000, 400_000, 400_500]
    assert all(earlier <= later for earlier, later in pairwise(times))


@pytest.mark.parametrize("data", [b"", b"\x00" * 40, b"RIFF....AVI LIST", b"\xff" * 30])
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(NotAnImage):
        index_of(io.BytesIO(data))


def test_a_file_that_ends_in_its_header_is_damaged() -> None:
    with pytest.raises(PictureDamaged):
        index_of(io.BytesIO(written()[:60]))


@pytest.mark.parametrize(("before", "after"), [(b"V_MJPEG", b"V_MPEG4"), (b"\xa3\x01", b"\xa3\x08")])
def test_what_another_program_wrote_is_refused_or_not_read(before: bytes, after: bytes) -> None:
    data = written().replace(before, after)
    try:
        index = index_of(io.BytesIO(data))
    except NotAnImage:
        return
    assert len(index.frames) < len(JPEGS)


def test_a_frame_that_is_not_there_any_more_is_said_to_be_damaged() -> None:
    with pytest.raises(PictureDamaged):
        jpeg_of(io.BytesIO(b"short"), RecordedFrame(0, 2, 10))
