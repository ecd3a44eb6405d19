"""What a child says is heard as it was said; what it cannot have said in its right mind is not."""

import io
import json
import struct
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import numpy as np
import pytest

from ezp2p.errors import FormIncomplete, PictureDamaged, PictureTooLarge
from ezp2p.imaging.capture import Look, Taken
from ezp2p.imaging.messages import (
    Message,
    NotUnderstood,
    Outline,
    Said,
    error_heard,
    error_said,
    look_heard,
    look_said,
    outline_heard,
    outline_said,
    pixels_heard,
    receive,
    send,
    taken_heard,
    taken_said,
    times_heard,
    times_said,
)
from ezp2p.imaging.opened import PictureHeader
from ezp2p.model.image import CodedJpeg, LossyHistory

MOMENT = datetime(2026, 2, 3, 12, 30, 1)  # noqa: DTZ001 -- a camera knows no time zone
HEADER = PictureHeader("TIFF", rows=200, columns=300, samples_per_pixel=3, bits_stored=16)
SMALL = np.arange(2 * 3 * 3, dtype=np.uint8).reshape(2, 3, 3)
LOOK = Look("TIFF", HEADER, 3, None, MOMENT, SMALL, ("A note.",))
FILE = b"\xff\xd8 what the camera says \xff\xdb data \xff\xd9 and more"
PARTS = ((0, 2), (FILE.index(b"\xff\xdb"), FILE.index(b" and more")))
JPEG = CodedJpeg(b"\xff\xd8\xff\xdb data \xff\xd9", 4, 5, 3, is_rgb=True, parts=PARTS)
HISTORY = LossyHistory(3.5, "ISO_15444_1", earlier=LossyHistory(10.0, "ISO_10918_1"))
TAKEN = Taken(
    pixels=np.arange(6, dtype=np.uint16).reshape(2, 3),
    significant_bits=12,
    icc_profile=b"profile",
    lossy=HISTORY,
    manufacturer="Acme",
    model="Z9",
    taken=MOMENT,
    notes=("A note.", "Another."),
)


class Slow(io.RawIOBase):
    """Takes a few bytes at a time, as a pipe may."""

    def __init__(self) -> None:
        super().__init__()
        self.data = b""

    def write(self, data: Any, /) -> int:
        self.data += bytes(data[:7])
        return min(7, len(data))


def heard(said: Said, most_bytes: int = 1 << 20) -> Message:
    stream = Slow()
    send(stream, said)
    message = receive(io.BytesIO(stream.data), most_bytes=most_bytes)
    assert message is not None
    return message


def test_a_look_comes_as_it_was() -> None:
    for look in (LOOK, replace(LOOK, frame_time_ms=40.0, taken=None, thumbnail=SMALL[:, :, 0])):
        again = look_heard(heard(look_said(look)), longest_side=256)
        assert np.array_equal(look.thumbnail, again.thumbnail)
        fields = [name for name in Look.__slots__ if name != "thumbnail"]
        assert [getattr(look, name) for name in fields] == [getattr(again, name) for name in fields]


def test_a_frame_comes_as_it_was() -> None:
    for taken in (TAKEN, replace(TAKEN, pixels=JPEG, lossy=None, taken=None, significant_bits=None, icc_profile=b"")):
        again = taken_heard(heard(taken_said(taken)), FILE)
        if isinstance(taken.pixels, CodedJpeg):
            assert taken.pixels == again.pixels
        else:
            assert not isinstance(again.pixels, CodedJpeg)
            assert np.array_equal(taken.pixels, again.pixels)
            assert taken.pixels.dtype == again.pixels.dtype
        fields = [name for name in Taken.__slots__ if name != "pixels"]
        assert [getattr(taken, name) for name in fields] == [getattr(again, name) for name in fields]


def test_an_array_that_does_not_lie_in_one_piece_comes_as_it_was() -> None:
    flipped = SMALL[::-1, ::-1]
    assert np.array_equal(
        look_heard(heard(look_said(replace(LOOK, thumbnail=flipped))), longest_side=9).thumbnail, flipped
    )


def test_an_outline_comes_as_it_was() -> None:
    outline = Outline("GIF", 7, 33.3)
    assert outline_heard(heard(outline_said(outline))) == outline


def test_an_error_comes_as_it_was() -> None:
    for error in (PictureDamaged(reason="it is cut off"), PictureTooLarge(columns=9, rows=8, limit=0)):
        again = error_heard(heard(error_said(error)).header)
        assert (type(again), str(again), again.facts) == (type(error), str(error), error.facts)


def test_an_ended_stream_is_no_message() -> None:
    assert receive(io.BytesIO(b""), most_bytes=0) is None


def raw(header: object, data: bytes = b"") -> bytes:
    coded = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<I", len(coded)) + coded + data


@pytest.mark.parametrize(
    "data",
    [
        b"\1",
        raw({"sizes": []})[:-1],
        raw({}),
        raw([]),
        raw(b"{"),
        raw(b"\xff\xfe"),
        raw(b"[" * 60_000),
        raw(b'{"sizes": [' + b"1" * 5_000 + b"]}"),
        struct.pack("<I", 1 << 31),
        raw({"sizes": [4]}, b"123"),
        raw({"sizes": [101]}, bytes(101)),
        raw({"sizes": [60, 60]}, bytes(120)),
        raw({"sizes": [-1]}),
        raw({"sizes": [1.0]}, b"1"),
        raw({"sizes": [True]}, b"1"),
        raw({"sizes": ["1"]}, b"1"),
        raw({"sizes": [0] * 5}),
        raw({"sizes": 7}),
    ],
)
def test_what_is_no_message_is_not_understood(data: bytes) -> None:
    with pytest.raises(NotUnderstood):
        receive(io.BytesIO(data), most_bytes=100)


NONSENSE: dict[str, list[Any]] = {
    "format": [None, 7, "X" * 17, "a\nb"],
    "rows": [0, -1, 65_536, 1.5, "9", None, True],
    "columns": [0, 65_536],
    "samples": [0, 2, 4, None],
    "bits": [0, 17],
    "frames": [0, 10**9, None],
    "frame_time_ms": [0, -1, float("nan"), float("inf"), "40", True, 1e9],
    "taken": ["yesterday", "2026-02-03T12:00:00+01:00", 7, "2" * 50],
    "thumbnail": [[2, 3], [2, 3, 4], [0, 3, 3], [3, 2, 9], [18], [2, 3, 3, 1], None, [2.0, 3, 3], [300, 3, 3]],
    "notes": ["A note.", [7], ["x" * 501], ["a\x1b[0m"], ["x"] * 21, None],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in NONSENSE.items() for value in values])
def test_a_look_that_cannot_be_is_not_understood(name: str, value: object) -> None:
    message = heard(look_said(LOOK))
    with pytest.raises(NotUnderstood):
        look_heard(Message({**message.header, name: value}, message.buffers), longest_side=256)


TAKEN_NONSENSE: dict[str, list[Any]] = {
    "dtype": ["float64", "object", None, 7, "int8"],
    "shape": [[3, 2, 3], [2], [2, -3], [65_536, 1], None],
    "significant_bits": [0, 17, "12"],
    "lossy": [[[0, "X"]], [[1.0]], [["1", "X"]], [[1.0, "X" * 17]], [7], [[1.0, "X"]] * 11, None],
    "manufacturer": ["A\\B", "x" * 65, None, "a\nb"],
    "model": [7],
    "jpeg": [[2, 3], [2], [0, 3], None],
}


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in TAKEN_NONSENSE.items() for value in values]
)
def test_a_frame_that_cannot_be_is_not_understood(name: str, value: object) -> None:
    message = heard(taken_said(TAKEN))
    with pytest.raises(NotUnderstood):
        taken_heard(Message({**message.header, name: value}, message.buffers), b"")


def test_a_stream_that_is_no_jpeg_is_not_understood() -> None:
    message = heard(taken_said(replace(TAKEN, pixels=JPEG)))
    end = len(FILE)
    for parts in ([], [[0, end]], [[0, 2], [3, 9]], [[1, end]], [[0, 2], [2, end], [0, end]], [[0, end + 1]], [[2, 0]]):
        with pytest.raises(NotUnderstood):
            taken_heard(Message({**message.header, "parts": parts}, message.buffers), FILE)
    for facts in ({"samples": 2}, {"is_rgb": 1}, {"is_rgb": None}, {"parts": None}, {"parts": [[0]]}, {"parts": [0]}):
        with pytest.raises(NotUnderstood):
            taken_heard(Message({**message.header, **facts}, message.buffers), FILE)


@pytest.mark.parametrize(
    "hear", [lambda message: taken_heard(message, b""), lambda message: look_heard(message, longest_side=256)]
)
def test_buffers_too_many_or_too_few_are_not_understood(hear: Callable[[Message], object]) -> None:
    for said in (taken_said(TAKEN), look_said(LOOK)):
        message = heard(said)
        for buffers in ((), (b"",) * 3):
            with pytest.raises(NotUnderstood):
                hear(Message(message.header, buffers))


def test_a_profile_that_is_too_long_is_not_understood() -> None:
    message = heard(taken_said(TAKEN))
    with pytest.raises(NotUnderstood):
        taken_heard(Message(message.header, (message.buffers[0], bytes((16 << 20) + 1))), b"")


@pytest.mark.parametrize(
    "header",
    [
        {},
        {"error": "PictureDamaged"},
        {"error": "PictureDamaged", "facts": {}},
        {"error": "PictureDamaged", "facts": []},
        {"error": "PictureDamaged", "facts": {"reason": "x" * 501}},
        {"error": "PictureDamaged", "facts": {"reason": "a\x07b"}},
        {"error": "PictureDamaged", "facts": {"reason": ["x"]}},
        {"error": "PictureTooLarge", "facts": {"columns": -1, "rows": 1, "limit": 1}},
        {"error": "FormIncomplete", "facts": {"count": 1, "details": "x"}},
        {"error": "SystemExit", "facts": {}},
        {"error": None, "facts": {}},
    ],
)
def test_an_error_that_cannot_be_is_not_understood(header: dict[str, Any]) -> None:
    with pytest.raises(NotUnderstood):
        error_heard(header)


def test_an_error_that_no_picture_causes_is_not_taken() -> None:
    with pytest.raises(NotUnderstood):
        error_heard(heard(error_said(FormIncomplete(faults=()))).header)


def test_pixels_for_the_screen_have_their_shape() -> None:
    assert pixels_heard(bytes(6), {"dtype": "uint8", "shape": [2, 3]}).shape == (2, 3)
    with pytest.raises(NotUnderstood):
        pixels_heard(bytes(6), {"dtype": "uint8", "shape": [2, 4]})


def test_moments_of_a_clip_are_believed_within_limits() -> None:
    def heard(*seconds: float) -> tuple[float, ...]:
        said = times_said(np.array(seconds))
        return times_heard(Message(dict(said.header), (bytes(said.buffers[0]),)))

    assert heard(0, 0.04, 0.04, 1) == (0, 0.04, 0.04, 1)
    for cannot_be in ((), (1, 2), (0, 2, 1), (0, float("nan")), (0, float("inf"))):
        with pytest.raises(NotUnderstood):
            heard(*cannot_be)
    with pytest.raises(NotUnderstood):
        times_heard(Message({}, (b"seven b",)))
