"""Whatever a recording is, its index stays small, comes soon, and is in order; or there is an error of ours."""

import io
import random
import struct
import threading
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ezp2p.errors import Cancelled, InputFault, NotAnImage, PictureDamaged, PictureNotSupported
from ezp2p.imaging.mjpeg_matroska import MOST_FRAMES, MOST_MS, RecordingIndex, index_of
from ezp2p.imaging.recording import Recorded, recorded
from tests.fakes.fake_recordings import recording
from tests.torture.picture_mutations import mutated

WHOLE = recording([b"\xff\xd8 a small JPEG \xff\xd9"] * 6)
OPEN = recording([b"\xff\xd8 a small JPEG \xff\xd9"] * 3, is_closed=False)
MOST_BYTES = 24 * MOST_FRAMES

INFO, TRACKS, CLUSTER = b"\x15\x49\xa9\x66", b"\x16\x54\xae\x6b", b"\x1f\x43\xb6\x75"
TIMESTAMP, BLOCK, VOID = b"\xe7", b"\xa3", b"\xec"
EMPTY_VOID = VOID + b"\x80"
FRAME = BLOCK + b"\x85\x81\0\0\x80\xff"
"""The smallest there is."""


def element(name: bytes, payload: bytes) -> bytes:
    return name + (len(payload) | 1 << 56).to_bytes(8, "big") + payload


def at(time_ms: int, after_ms: int = 0) -> bytes:
    """A Timestamp, and a frame so long after it."""
    block = b"\x81" + struct.pack(">h", after_ms) + b"\x80\xff"
    return element(TIMESTAMP, time_ms.to_bytes(max(1, (time_ms.bit_length() + 7) // 8), "big")) + element(BLOCK, block)


def index(data: bytes) -> RecordingIndex:
    return index_of(io.BytesIO(data))


def check(data: bytes) -> None:
    """An index within its limits, with which everything can be reckoned; or an error of ours, whatever it is."""
    try:
        found = recorded(io.BytesIO(data))
    except InputFault:
        return
    frames = list(found.index.frames)
    assert 0 < len(frames) <= MOST_FRAMES
    times = [frame.time_ms for frame in frames]
    assert times == sorted(times)
    assert times[0] >= 0
    assert times[-1] <= MOST_MS
    ends = [0, *(frame.start + frame.size_bytes for frame in frames)]
    assert all(frame.start > end for frame, end in zip(frames, ends[:-1], strict=True))
    assert ends[-1] <= len(data)
    reckon(found)


def reckon(found: Recorded) -> None:
    part = found.all_frames
    assert found.frame_time_ms(part) > 0
    assert all(interval >= 0 for interval in found.intervals_ms(part))
    assert len(found.seconds) == part.count
    assert found.seconds[-1] == found.index.seconds == found.seconds_of(part.last)
    assert found.coded_bytes(part) == sum(len(found.jpeg(number)) for number in range(part.count))
    assert found.begun is None or 1970 < found.begun.year < 2300


ELEMENTS = st.lists(
    st.one_of(
        st.builds(at, st.integers(0, 1 << 64), st.integers(-32768, 32767)),
        st.builds(
            element,
            st.sampled_from((INFO, TRACKS, TIMESTAMP, BLOCK, VOID, CLUSTER)),
            st.binary(max_size=12),
        ),
        st.sampled_from((FRAME, EMPTY_VOID, FRAME * 50, EMPTY_VOID * 900, CLUSTER + b"\xff", CLUSTER + b"\x80")),
        st.binary(max_size=12),
    ),
    max_size=8,
)


@given(ELEMENTS)
@settings(max_examples=400, deadline=None)
def test_any_elements_are_an_index_within_its_limits_or_an_error_of_ours(elements: list[bytes]) -> None:
    check(OPEN + b"".join(elements))


@given(st.integers(0, 1 << 32), st.sampled_from((WHOLE, OPEN)))
@settings(max_examples=600, deadline=None)
def test_a_mutated_recording_is_an_index_within_its_limits_or_an_error_of_ours(seed: int, data: bytes) -> None:
    changed, _ = mutated(data, [WHOLE, OPEN], random.Random(seed))  # noqa: S311 -- the same again each time
    check(changed)


def test_times_up_to_34_years_are_read_and_none_after() -> None:
    assert index(OPEN + at(MOST_MS)).frames[-1].time_ms == MOST_MS
    assert index(OPEN + at(MOST_MS + 5, -5)).frames[-1].time_ms == MOST_MS
    for later in (at(MOST_MS, 1), at(MOST_MS + 1), at((1 << 64) - 1)):
        with pytest.raises(PictureDamaged, match="not in order"):
            index(OPEN + later)


def test_a_number_of_more_than_8_bytes_is_none_of_ours() -> None:
    assert len(index(OPEN + element(TIMESTAMP, bytes(6) + b"\1\0") + FRAME).frames) == 4
    with pytest.raises(NotAnImage):
        index(OPEN + element(TIMESTAMP, bytes(9)))


@pytest.mark.parametrize("later", [at(79), at(0), at(100, -21), at(200) + at(199)])
def test_times_that_go_back_are_damage(later: bytes) -> None:
    with pytest.raises(PictureDamaged, match="not in order"):
        index(OPEN + later)


def test_a_first_frame_before_the_beginning_is_damage() -> None:
    with pytest.raises(PictureDamaged, match="not in order"):
        index(recording([], is_closed=False) + at(0, -1))


@pytest.mark.parametrize("other", [EMPTY_VOID, CLUSTER + b"\xff", CLUSTER + b"\x80", element(TIMESTAMP, b"\0")])
def test_many_elements_without_frames_are_no_recording_however_large_it_is(other: bytes) -> None:
    assert len(index(recording([], is_closed=False) + other * 900 + at(0)).frames) == 1
    with pytest.raises(NotAnImage):
        index(OPEN + other * 2_000_000)


def test_each_frame_may_have_a_cluster_of_its_own() -> None:
    slow = recording([b"\xff\xd8\xff\xd9"] * 5_000, times_ms=range(0, 5_000_000, 1_000))
    assert len(index(slow).frames) == 5_000


@pytest.mark.parametrize("name", [INFO, TRACKS])
def test_a_second_header_is_none_of_ours(name: bytes) -> None:
    first = WHOLE.index(name)
    length = 5 + WHOLE[first + 4] % 128
    with pytest.raises(NotAnImage):
        index(OPEN + WHOLE[first : first + length])


def test_a_million_frames_have_a_small_index_and_one_more_is_too_many() -> None:
    most = recording([], is_closed=False) + FRAME * MOST_FRAMES
    found = index(most)
    assert len(found.frames) == MOST_FRAMES
    assert found.frames.table.nbytes <= MOST_BYTES
    with pytest.raises(PictureNotSupported, match="1,000,000 frames"):
        index(most + FRAME)


def test_what_an_index_takes_while_it_is_made_does_not_grow_with_the_numbers_in_it() -> None:
    """A file of 200 kB once had an index of 1.3 GB."""
    data = OPEN + element(TIMESTAMP, b"\xff" * 60_000) + FRAME * 20_000
    tracemalloc.start()
    with pytest.raises(NotAnImage):
        index(data)
    index(OPEN + at(1 << 39) + FRAME * 20_000)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 3 << 20


def test_reading_ends_when_it_is_stopped() -> None:
    class StopsAt(io.BytesIO):
        """Sets `stop` when so much was read."""

        reads = 0

        def read(self, size: int | None = -1, /) -> bytes:
            self.reads += 1
            if self.reads == 100:
                stop.set()
            return super().read(size)

    stop = threading.Event()
    file = StopsAt(recording([], is_closed=False) + FRAME * 1_000)
    with pytest.raises(Cancelled):
        recorded(file, stop=stop)
    assert file.reads < 110


@pytest.mark.parametrize("left", range(150, len(OPEN), 5))
def test_a_file_that_becomes_shorter_while_it_is_read_is_an_error_of_ours(left: int) -> None:
    class Shrinks(io.BytesIO):
        """Is cut off as soon as its length is known."""

        def seek(self, offset: int, whence: int = 0, /) -> int:
            there = super().seek(offset, whence)
            if whence:
                self.truncate(left)
            return there

    file = Shrinks(OPEN)
    try:
        found = index_of(file)
    except InputFault:
        return
    assert len(found.frames) <= 3
