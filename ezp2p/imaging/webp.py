"""WebP files: their chunks checked, their canvas decoded by Pillow (RFC 9649)."""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from PIL import WebPImagePlugin

from ezp2p.errors import PictureDamaged
from ezp2p.imaging.exif import ExifFacts, exif_facts
from ezp2p.imaging.icc import input_profile
from ezp2p.imaging.limits import MOST_FRAMES, check_frame_count, check_sides
from ezp2p.imaging.opened import DecodedPicture, LossyCoding, PictureHeader, Pixels, ReadOptions
from ezp2p.imaging.orient import upright, upright_sides
from ezp2p.imaging.pillow import Player
from ezp2p.imaging.samples import NOTE_ON_WHITE, NOTE_UNEVEN, on_white

_HEADER_BYTES: Final = 12
_EXIF_PREFIX: Final = b"Exif\0\0"
_ANIMATION: Final = 0x02
_LOSSY, _LOSSLESS, _EXTENDED, _ANIMATED = b"VP8 ", b"VP8L", b"VP8X", b"ANMF"
_ALPHA: Final = b"ALPH"
_START_CODE: Final = b"\x9d\x01\x2a"
_FRAME_HEADER: Final = 16
_MOST_CHUNKS: Final = 100_000
_MOST_OF_PILLOW: Final = 178_956_970
"""Pillow refuses a WebP of more pixels as a bomb, whatever our limit is."""
_NO_METHOD: Final = ""
"""PS3.3 C.7.6.1.1.5 has no term for VP8."""


@dataclass(frozen=True, slots=True)
class _Frame:
    rows: int
    columns: int
    is_lossy: bool
    coded_bytes: int
    shown_ms: int


def open_webp(data: bytes, options: ReadOptions) -> "WebpPicture":
    """`data` taken apart.

    Raises
    ------
    PictureDamaged
        If it is cut off or broken.
    PictureTooLarge
        If it has more pixels than the options allow.
    PictureNotSupported
        If it has too many frames.
    """
    if not data.startswith(b"RIFF") or data[8:_HEADER_BYTES] != b"WEBP":
        raise PictureDamaged(reason="its header is broken")
    end = 8 + int.from_bytes(data[4:8], "little")
    if end > len(data):
        raise PictureDamaged(reason="its end is missing")
    chunks = tuple(_chunks(data, _HEADER_BYTES, end))
    frames = tuple(_frames(data, chunks))
    check_frame_count(len(frames))
    rows, columns = _canvas(data, chunks, frames)
    limit = min(options.limit_pixels, _MOST_OF_PILLOW)
    check_sides(rows, columns, options=replace(options, limit_pixels=limit))
    bodies = {name: data[start:stop] for name, start, stop in reversed(chunks) if name in {b"EXIF", b"ICCP"}}
    return WebpPicture(
        rows,
        columns,
        frames,
        exif=exif_facts(bodies.get(b"EXIF", b"").removeprefix(_EXIF_PREFIX)),
        icc_profile=bodies.get(b"ICCP", b""),
        _player=Player(lambda: WebPImagePlugin.WebPImageFile(io.BytesIO(data[:end]))),
    )


def _chunks(data: bytes, position: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and end of the body of each chunk."""
    for _ in range(_MOST_CHUNKS):
        if position == end:
            return
        if position + 8 > end:
            raise PictureDamaged(reason="its end is missing")
        name, size = struct.unpack_from("<4sI", data, position)
        start = position + 8
        if start + size > end:
            raise PictureDamaged(reason="its end is missing")
        yield name, start, start + size
        position = min(start + size + size % 2, end)
    raise PictureDamaged(reason="it is made of too many parts")


def _frames(data: bytes, chunks: tuple[tuple[bytes, int, int], ...]) -> Iterator[_Frame]:
    """The frames of a clip, or the one picture."""
    clip = [(start, end) for name, start, end in chunks if name == _ANIMATED][: MOST_FRAMES + 1]
    for start, end in clip:
        if start + _FRAME_HEADER > end:
            raise PictureDamaged(reason="a frame of it is broken")
        inner = tuple(_chunks(data, start + _FRAME_HEADER, end))
        shown_ms = int.from_bytes(data[start + 12 : start + 15], "little")
        frame = replace(_still(data, inner), shown_ms=shown_ms)
        columns, rows = (1 + int.from_bytes(data[at : at + 3], "little") for at in (start + 6, start + 9))
        if (frame.rows, frame.columns) != (rows, columns):
            raise PictureDamaged(reason="the sizes in it contradict each other")
        yield frame
    if not clip:
        yield _still(data, chunks)


def _still(data: bytes, chunks: tuple[tuple[bytes, int, int], ...]) -> _Frame:
    coded = [chunk for chunk in chunks if chunk[0] in {_LOSSY, _LOSSLESS}]
    if len(coded) != 1:
        raise PictureDamaged(reason="its pixels are missing")
    name, start, end = coded[0]
    head = data[start : min(end, start + 10)]
    if name == _LOSSY:
        if len(head) < 10 or head[3:6] != _START_CODE:
            raise PictureDamaged(reason="its header is broken")
        columns, rows = (side & 0x3FFF for side in struct.unpack_from("<HH", head, 6))
    else:
        if len(head) < 5 or head[0] != 0x2F:
            raise PictureDamaged(reason="its header is broken")
        (bits,) = struct.unpack_from("<I", head, 1)
        columns, rows = 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    alpha = sum(stop - first for part, first, stop in chunks if part == _ALPHA)
    return _Frame(rows, columns, name == _LOSSY, end - start + alpha, 0)


def _canvas(data: bytes, chunks: tuple[tuple[bytes, int, int], ...], frames: tuple[_Frame, ...]) -> tuple[int, int]:
    name, start, end = chunks[0]
    if name != _EXTENDED:
        return frames[0].rows, frames[0].columns
    if end - start < 10:
        raise PictureDamaged(reason="its header is broken")
    columns, rows = (1 + int.from_bytes(data[at : at + 3], "little") for at in (start + 4, start + 7))
    is_clip = bool(data[start] & _ANIMATION)
    if is_clip != any(part == _ANIMATED for part, _, _ in chunks):
        raise PictureDamaged(reason="its header is broken")
    if not is_clip and (rows, columns) != (frames[0].rows, frames[0].columns):
        raise PictureDamaged(reason="the sizes in it contradict each other")
    return rows, columns


@dataclass(frozen=True, slots=True)
class WebpPicture(DecodedPicture):
    """A WebP taken apart."""

    rows: int
    columns: int
    """Before it is turned upright."""
    frames: tuple[_Frame, ...] = field(repr=False)
    exif: ExifFacts
    icc_profile: bytes = field(repr=False)
    _player: Player = field(repr=False)

    @property
    def frame_count(self) -> int:
        """How many frames it has."""
        return len(self.frames)

    @property
    def frame_time_ms(self) -> float | None:
        """The mean time from one frame to the next; None for a single picture."""
        if len(self.frames) == 1:
            return None
        return max(1.0, sum(frame.shown_ms for frame in self.frames) / len(self.frames))

    def header(self, _number: int) -> PictureHeader:
        """What every frame will be."""
        rows, columns = upright_sides(self.rows, self.columns, orientation=self.exif.orientation)
        return PictureHeader("WebP", rows, columns, 3, 8)

    def lossy(self, number: int) -> LossyCoding | None:
        """How frame `number` was compressed; a frame shows what those before it left."""
        if not any(frame.is_lossy for frame in self.frames[: number + 1]):
            return None
        return LossyCoding(self.frames[number].coded_bytes, _NO_METHOD)

    def pixels(self, number: int) -> Pixels:
        """Frame `number`, upright, with all that shines through it; quickest one after the other.

        Raises
        ------
        PictureDamaged
            If pixels are missing.
        PictureNotSupported
            If memory does not suffice.
        """
        image = self._player.shown(number)
        array, has_transparent = np.asarray(image, dtype=np.uint8), False
        if image.mode == "RGBA":
            array, has_transparent = on_white(np.ascontiguousarray(array[:, :, :3]), array[:, :, 3])
        notes: tuple[str, ...] = (NOTE_ON_WHITE,) if has_transparent else ()
        if number == 0 and len({frame.shown_ms for frame in self.frames}) > 1:
            notes += (NOTE_UNEVEN,)
        profile = input_profile(self.icc_profile, samples_per_pixel=3)
        turned = upright(array, orientation=self.exif.orientation)
        return Pixels(turned, profile.data, (*notes, *profile.notes))
