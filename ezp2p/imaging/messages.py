"""What is said through the pipes between this program and the child process that reads pictures.

A message is a header, a JSON object with its length before it, and buffers whose sizes the header names. The child may
be in the hands of a hostile file, so whoever hears it believes nothing: every value has its type and its limits here,
and what does not keep them is `NotUnderstood`.
"""

import json
import math
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import InputFault, NotAnImage, PictureDamaged, PictureNotSupported, PictureTooLarge
from ezp2p.imaging.capture import Look, Taken
from ezp2p.imaging.jpeg import MOST_PARTS, joined
from ezp2p.imaging.opened import LONGEST_SIDE, PictureHeader
from ezp2p.imaging.video_stream import WholeVideo
from ezp2p.imaging.video_syntaxes import VIDEO_SYNTAXES
from ezp2p.model.image import CodedJpeg, LossyHistory, PixelArray
from ezp2p.model.value_representation import CHECKS

MOST_FRAMES: Final = 1_000_000
MOST_PROFILE_BYTES: Final = 16 << 20

_LENGTH: Final = struct.Struct("<I")
_MOST_HEADER_BYTES: Final = 1 << 16
_MOST_BUFFERS: Final = 4
_MOST_NOTES: Final = 20
_LONGEST_NOTE: Final = 500
_LONGEST_TERM: Final = 16
_MOST_STEPS: Final = 10
_ERRORS: Final[dict[str, type[InputFault]]] = {
    kind.__name__: kind for kind in (NotAnImage, PictureDamaged, PictureTooLarge, PictureNotSupported)
}
"""What a child may raise here."""


class NotUnderstood(ValueError):
    """What was heard is no message, or says what cannot be."""


class Readable(Protocol):
    """A stream that gives as many bytes as are asked for, fewer only at its end."""

    def read(self, size: int, /) -> bytes:
        """The next `size` bytes."""
        ...


class Writable(Protocol):
    """A stream that may take a part of what it is given."""

    def write(self, data: memoryview, /) -> int | None:
        """Take some of `data`; how many bytes."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Message:
    """A header and the buffers that go with it."""

    header: dict[str, Any]
    buffers: tuple[bytes, ...] = ()

    @property
    def size_bytes(self) -> int:
        """How many bytes its buffers have."""
        return sum(map(len, self.buffers))


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """A message before it is sent."""

    header: Mapping[str, Any]
    buffers: Sequence[bytes | memoryview] = ()

    @property
    def size_bytes(self) -> int:
        """How many bytes its buffers have."""
        return sum(memoryview(buffer).nbytes for buffer in self.buffers)


END: Final = Said({"end": True})
READY: Final = Said({"ready": True})
SHARED: Final = "shared_bytes"
"""In the header of a request: so many bytes of its file lie in shared memory, and no buffer goes with it."""


def send(stream: Writable, said: Said) -> None:
    """Write a message whole."""
    parts = [memoryview(buffer).cast("B") for buffer in said.buffers]
    header = json.dumps({**said.header, "sizes": [len(part) for part in parts]}).encode("ascii")
    for part in (memoryview(_LENGTH.pack(len(header)) + header), *parts):
        rest = part
        while rest:
            rest = rest[stream.write(rest) or 0 :]


def _in_one_piece(array: PixelArray) -> memoryview:
    return np.ascontiguousarray(array).data


def receive(stream: Readable, *, most_bytes: int) -> Message | None:
    """The next message, whose buffers have at most `most_bytes` together; None where the stream has ended.

    Raises
    ------
    NotUnderstood
        If it is no message, or a larger one.
    """
    beginning = stream.read(_LENGTH.size)
    if not beginning:
        return None
    length = _LENGTH.unpack(_whole(beginning, _LENGTH.size))[0]
    if length > _MOST_HEADER_BYTES:
        raise NotUnderstood("a header that is too long")
    try:
        header = json.loads(_whole(stream.read(length), length))
    except (ValueError, RecursionError) as error:
        raise NotUnderstood("a header that is no JSON") from error
    if not isinstance(header, dict):
        raise NotUnderstood("a header that is no object")
    sizes = [count(size, most=most_bytes) for size in listed(header.pop("sizes", None), most=_MOST_BUFFERS)]
    if sum(sizes) > most_bytes:
        raise NotUnderstood("buffers that are too long")
    return Message(header, tuple(_whole(stream.read(size), size) for size in sizes))


def _whole(data: bytes, size: int) -> bytes:
    if len(data) != size:
        raise NotUnderstood("a message that ends too early")
    return data


# --- values that are not believed -------------------------------------------------------------------------------


def count(value: object, *, least: int = 0, most: int) -> int:
    """`value` where it is a whole number within its limits.

    Raises
    ------
    NotUnderstood
        If not.
    """
    if type(value) is not int or not least <= value <= most:
        raise NotUnderstood("a number that cannot be")
    return value


def listed(value: object, *, most: int) -> list[Any]:
    """`value` where it is a list of at most `most`.

    Raises
    ------
    NotUnderstood
        If not.
    """
    if not isinstance(value, list) or len(value) > most:
        raise NotUnderstood("a list that cannot be")
    return value


def text(value: object, *, longest: int) -> str:
    """`value` where it is printable text of at most `longest` characters.

    Raises
    ------
    NotUnderstood
        If not.
    """
    if not isinstance(value, str) or len(value) > longest or not value.isprintable():
        raise NotUnderstood("a text that cannot be")
    return value


def yes_or_no(value: object) -> bool:
    """`value` where it is true or false.

    Raises
    ------
    NotUnderstood
        If not.
    """
    if not isinstance(value, bool):
        raise NotUnderstood("neither true nor false")
    return value


def _measure(value: object, *, most: float) -> float:
    if type(value) not in {int, float} or not isinstance(value, int | float):
        raise NotUnderstood("no number")
    if not math.isfinite(value) or not 0 < value <= most:
        raise NotUnderstood("a number that cannot be")
    return float(value)


def _moment(value: object) -> datetime | None:
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(text(value, longest=40))
    except ValueError as error:
        raise NotUnderstood("no moment") from error
    if moment.tzinfo is not None:
        raise NotUnderstood("a moment with a time zone")
    return moment


def _notes(value: object) -> tuple[str, ...]:
    return tuple(text(note, longest=_LONGEST_NOTE) for note in listed(value, most=_MOST_NOTES))


def _as_lo(value: object) -> str:
    found = text(value, longest=64)
    if CHECKS["LO"](found):
        raise NotUnderstood("a text that is no LO")
    return found


# --- errors -----------------------------------------------------------------------------------------------------


def error_said(error: InputFault) -> Said:
    """An error of a reader."""
    facts = {name: fact if type(fact) is int else str(fact) for name, fact in error.facts.items()}
    return Said({"error": type(error).__name__, "facts": facts})


def error_heard(header: Mapping[str, Any]) -> InputFault:
    """The error that a header names, one of those that a picture may cause.

    Raises
    ------
    NotUnderstood
        If it is another, or its facts do not fill its sentence.
    """
    kind, facts = _ERRORS.get(str(header.get("error"))), header.get("facts")
    if kind is None or not isinstance(facts, dict):
        raise NotUnderstood("an error that cannot be")
    checked = {
        name: text(fact, longest=_LONGEST_NOTE) if isinstance(fact, str) else count(fact, most=1 << 64)
        for name, fact in facts.items()
    }
    try:
        return kind(**checked)
    except (KeyError, TypeError) as error:
        raise NotUnderstood("an error without its facts") from error


# --- an outline -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Outline:
    """What a file is: a name of the table of formats, how many frames, and the time from one to the next, if any."""

    format: str
    frame_count: int
    frame_time_ms: float | None

    @property
    def is_one_picture(self) -> bool:
        """Whether there is nothing to choose: one picture, and no document that could be kept as it is."""
        return self.frame_count == 1 and self.frame_time_ms is None and self.format != "PDF"


def outline_said(outline: Outline) -> Said:
    """What a file is."""
    return Said({
        "format": outline.format,
        "frames": outline.frame_count,
        "frame_time_ms": outline.frame_time_ms,
    })


def outline_heard(message: Message) -> Outline:
    """The outline that a message tells of.

    Raises
    ------
    NotUnderstood
        If it cannot be.
    """
    told = message.header
    return Outline(
        format=text(told.get("format"), longest=_LONGEST_TERM),
        frame_count=count(told.get("frames"), least=1, most=MOST_FRAMES),
        frame_time_ms=_frame_time(told.get("frame_time_ms")),
    )


# --- a look -----------------------------------------------------------------------------------------------------


def look_said(look: Look) -> Said:
    """What was seen of a file."""
    header = look.header
    facts = {
        "format": look.format,
        "rows": header.rows,
        "columns": header.columns,
        "samples": header.samples_per_pixel,
        "bits": header.bits_stored,
        "frames": look.frame_count,
        "frame_time_ms": look.frame_time_ms,
        "taken": look.taken.isoformat() if look.taken else None,
        "thumbnail": list(look.thumbnail.shape),
        "notes": look.notes,
    }
    return Said(facts, [_in_one_piece(look.thumbnail)])


def look_heard(message: Message, *, longest_side: int) -> Look:
    """The look that a message tells of.

    Raises
    ------
    NotUnderstood
        If it cannot be.
    """
    told, outline = message.header, outline_heard(message)
    header = PictureHeader(
        format=outline.format,
        rows=count(told.get("rows"), least=1, most=LONGEST_SIDE),
        columns=count(told.get("columns"), least=1, most=LONGEST_SIDE),
        samples_per_pixel=_samples(told.get("samples")),
        bits_stored=count(told.get("bits"), least=1, most=16),
    )
    (small,) = _buffers(message, 1)
    thumbnail = _array(small, told.get("thumbnail"), dtype=np.dtype(np.uint8), longest_side=longest_side)
    return Look(
        format=outline.format,
        header=header,
        frame_count=outline.frame_count,
        frame_time_ms=outline.frame_time_ms,
        taken=_moment(told.get("taken")),
        thumbnail=thumbnail.astype(np.uint8, copy=False),
        notes=_notes(told.get("notes")),
    )


def _frame_time(value: object) -> float | None:
    return None if value is None else _measure(value, most=1e7)


def _samples(value: object) -> int:
    samples = count(value, least=1, most=3)
    if samples == 2:
        raise NotUnderstood("two samples per pixel")
    return samples


def _buffers(message: Message, wanted: int) -> tuple[bytes, ...]:
    if len(message.buffers) != wanted:
        raise NotUnderstood("another number of buffers")
    return message.buffers


def _array(buffer: bytes, shape: object, *, dtype: np.dtype[Any], longest_side: int) -> NDArray[Any]:
    """The array in `buffer`, gray or RGB, read-only."""
    sides = [count(side, least=1, most=longest_side) for side in listed(shape, most=3)]
    if len(sides) < 2 or sides[2:] not in ([], [3]) or math.prod(sides) * dtype.itemsize != len(buffer):
        raise NotUnderstood("a shape that cannot be")
    return np.frombuffer(buffer, dtype).reshape(sides)


# --- a frame that was taken -------------------------------------------------------------------------------------


def taken_said(taken: Taken) -> Said:
    """One frame."""
    steps = taken.lossy.steps if taken.lossy else ()
    facts = {
        **_pixel_facts(taken.pixels),
        "significant_bits": taken.significant_bits,
        "lossy": [[step.ratio, step.method] for step in steps],
        "manufacturer": taken.manufacturer,
        "model": taken.model,
        "taken": taken.taken.isoformat() if taken.taken else None,
        "notes": taken.notes,
    }
    pixels = [] if isinstance(taken.pixels, CodedJpeg) else [_in_one_piece(taken.pixels)]
    return Said(facts, [*pixels, taken.icc_profile])


def _pixel_facts(pixels: PixelArray | CodedJpeg) -> dict[str, object]:
    if not isinstance(pixels, CodedJpeg):
        return {"dtype": str(pixels.dtype), "shape": list(pixels.shape)}
    return {
        "jpeg": [pixels.rows, pixels.columns],
        "parts": pixels.parts,
        "samples": pixels.samples_per_pixel,
        "is_rgb": pixels.is_rgb,
    }


def taken_heard(message: Message, file: bytes) -> Taken:
    """The frame that a message tells of; an untouched one consists of parts of the file that was asked about.

    Raises
    ------
    NotUnderstood
        If it cannot be.
    """
    told = message.header
    is_untouched = "jpeg" in told
    *pixels, profile = _buffers(message, 1 if is_untouched else 2)
    if len(profile) > MOST_PROFILE_BYTES:
        raise NotUnderstood("a profile that is too long")
    bits = told.get("significant_bits")
    return Taken(
        pixels=_jpeg(file, told) if is_untouched else pixels_heard(pixels[0], told),
        significant_bits=None if bits is None else count(bits, least=1, most=16),
        icc_profile=profile,
        lossy=_history(told.get("lossy")),
        manufacturer=_as_lo(told.get("manufacturer")),
        model=_as_lo(told.get("model")),
        taken=_moment(told.get("taken")),
        notes=_notes(told.get("notes")),
    )


def pixels_said(pixels: NDArray[np.uint8]) -> Said:
    """A picture for the screen."""
    return Said(_pixel_facts(pixels), [_in_one_piece(pixels)])


NOT_OPEN: Final = Said({"is_open": False})
"""What a child says that is asked about a clip which it does not have open."""


def times_said(seconds: NDArray[np.float64]) -> Said:
    """When each frame of a clip is shown, from the first."""
    return Said({"times": len(seconds)}, [seconds.astype("<f8").tobytes()])


def times_heard(message: Message) -> tuple[float, ...]:
    """The seconds that a message tells of.

    Raises
    ------
    NotUnderstood
        If it cannot be.
    """
    (buffer,) = _buffers(message, 1)
    found = np.frombuffer(buffer, "<f8") if len(buffer) % 8 == 0 else np.empty(0)
    if not 0 < len(found) <= MOST_FRAMES or not np.isfinite(found).all() or found[0] != 0 or (np.diff(found) < 0).any():
        raise NotUnderstood("moments that cannot be")
    return tuple(found.tolist())


def pixels_heard(buffer: bytes, told: Mapping[str, Any]) -> PixelArray:
    """The array in `buffer`.

    Raises
    ------
    NotUnderstood
        If it cannot be.
    """
    name = told.get("dtype")
    if name not in {"uint8", "uint16"}:
        raise NotUnderstood("pixels of another type")
    return _array(buffer, told.get("shape"), dtype=np.dtype(name), longest_side=LONGEST_SIDE)


def _jpeg(file: bytes, told: Mapping[str, Any]) -> CodedJpeg:
    parts = tuple(_part(part, file) for part in listed(told.get("parts"), most=MOST_PARTS))
    if sum(end - start for start, end in parts) > len(file):
        raise NotUnderstood("parts that overlap")
    data = joined(file, parts)
    rows, columns = (count(side, least=1, most=LONGEST_SIDE) for side in (*listed(told["jpeg"], most=2), 0, 0)[:2])
    if not data.startswith(b"\xff\xd8\xff") or not data.endswith(b"\xff\xd9"):
        raise NotUnderstood("no JPEG")
    return CodedJpeg(data, rows, columns, _samples(told.get("samples")), yes_or_no(told.get("is_rgb")), parts)


def _part(value: object, file: bytes) -> tuple[int, int]:
    start, end = (*listed(value, most=2), None, None)[:2]
    return count(start, most=len(file)), count(end, least=start, most=len(file))


def _history(value: object) -> LossyHistory | None:
    history = None
    for step in listed(value, most=_MOST_STEPS):
        ratio, method = (*listed(step, most=2), None, None)[:2]
        history = LossyHistory(_measure(ratio, most=1e9), text(method, longest=_LONGEST_TERM), earlier=history)
    return history


# --- a whole video ----------------------------------------------------------------------------------------------


def whole_video_said(video: WholeVideo) -> Said:
    """A video as one stream."""
    facts = {
        "syntax": video.transfer_syntax_uid,
        "rows": video.rows,
        "columns": video.columns,
        "frames": video.frame_count,
        "frame_time_ms": video.frame_time_ms,
        "pixel_aspect_ratio": list(video.pixel_aspect_ratio),
        "lossy": [[step.ratio, step.method] for step in video.lossy.steps],
        "is_recoded": video.is_recoded,
        "notes": video.notes,
        "manufacturer": video.manufacturer,
        "model": video.model,
        "taken": video.taken.isoformat() if video.taken else None,
    }
    return Said(facts, [video.stream])


def whole_video_heard(message: Message) -> WholeVideo:
    """The video that a message tells of.

    Raises
    ------
    NotUnderstood
        If it cannot be.
    """
    told = message.header
    (stream,) = _buffers(message, 1)
    syntax, lossy = told.get("syntax"), _history(told.get("lossy"))
    ratio = [count(side, least=1, most=MOST_FRAMES) for side in listed(told.get("pixel_aspect_ratio"), most=2)]
    if syntax not in {one.uid for one in VIDEO_SYNTAXES} or lossy is None or len(ratio) != 2 or not stream:
        raise NotUnderstood("a video that cannot be")
    return WholeVideo(
        stream=stream,
        transfer_syntax_uid=str(syntax),
        rows=count(told.get("rows"), least=1, most=LONGEST_SIDE),
        columns=count(told.get("columns"), least=1, most=LONGEST_SIDE),
        frame_count=count(told.get("frames"), least=1, most=MOST_FRAMES),
        frame_time_ms=_measure(told.get("frame_time_ms"), most=1e7),
        pixel_aspect_ratio=(ratio[0], ratio[1]),
        lossy=lossy,
        is_recoded=yes_or_no(told.get("is_recoded")),
        notes=_notes(told.get("notes")),
        manufacturer=_as_lo(told.get("manufacturer")),
        model=_as_lo(told.get("model")),
        taken=_moment(told.get("taken")),
    )
