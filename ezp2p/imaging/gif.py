"""GIF files: every frame found before one is decoded, and composed as it is to be seen (GIF89a).

Pillow decodes the coded pixels of one frame at a time, given as a file of its own. It does not compose: it fills what
a frame gives back with a color of the palette, where every viewer lets the background shine through, and
grows the picture while it plays.
"""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import GifImagePlugin

from ezp2p.errors import PictureDamaged
from ezp2p.imaging.exif import ExifFacts
from ezp2p.imaging.limits import MOST_FRAMES, check_frame_count, check_sides
from ezp2p.imaging.opened import DecodedPicture, LossyCoding, PictureHeader, Pixels, ReadOptions
from ezp2p.imaging.orient import upright
from ezp2p.imaging.pillow import errors_as_ours
from ezp2p.imaging.samples import NOTE_ON_WHITE, NOTE_UNEVEN, on_white

_SIGNATURES: Final = (b"GIF87a", b"GIF89a")
_SCREEN_BYTES: Final = 13
_FRAME, _EXTENSION, _END = 0x2C, 0x21, 0x3B
_CONTROL: Final = 0xF9
_HAS_PALETTE, _IS_INTERLACED = 0x80, 0x40
_TO_BACKGROUND, _TO_PREVIOUS = 2, 3
_MOST_PARTS: Final = 1_000_000
_HUNDREDTHS_TO_MS: Final = 10
_SHORTEST_MS, _USUAL_MS = 10, 100
"""Viewers take a time of 10 ms and less for one that nobody chose."""
_ALL_COLORS: Final = bytes(index for index in range(255, -1, -1) for _ in range(3))
_OPAQUE: Final = 255
_COLORS: Final = 256


@dataclass(frozen=True, slots=True)
class _Frame:
    """One frame: where it lies in the picture and in the file, and how it is drawn and taken away."""

    top: int
    left: int
    rows: int
    columns: int
    is_interlaced: bool
    palette: NDArray[np.uint8] = field(repr=False)
    """Shape (colors, 3), in RGB order."""
    transparent: int | None
    disposal: int
    shown_ms: int
    coded: bytes = field(repr=False)
    """From the size of the first code to the end of the blocks."""


def open_gif(data: bytes, options: ReadOptions) -> "GifPicture":
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
    if not data.startswith(_SIGNATURES) or len(data) < _SCREEN_BYTES:
        raise PictureDamaged(reason="its header is broken")
    columns, rows, flags = struct.unpack_from("<HHB", data, 6)
    palette, position = _palette(data, flags, _SCREEN_BYTES)
    frames = tuple(_frames(data, position, palette))
    check_frame_count(len(frames))
    rows = max(rows, *(frame.top + frame.rows for frame in frames))
    columns = max(columns, *(frame.left + frame.columns for frame in frames))
    check_sides(rows, columns, options=options)
    return GifPicture(rows, columns, frames)


def _palette(data: bytes, flags: int, position: int) -> tuple[NDArray[np.uint8], int]:
    """The palette that `flags` announce at `position`, of no colors where they announce none; and its end."""
    size = 3 << (flags & 7) + 1 if flags & _HAS_PALETTE else 0
    if position + size > len(data):
        raise PictureDamaged(reason="its end is missing")
    return np.frombuffer(data, np.uint8, size, position).reshape(-1, 3), position + size


def _frames(data: bytes, position: int, palette: NDArray[np.uint8]) -> Iterator[_Frame]:
    control = bytes(4)
    count = 0
    for _ in range(_MOST_PARTS):
        kind = data[position] if position < len(data) else None
        if kind == _END:
            return
        if kind == _EXTENSION:
            end = _end_of_blocks(data, position + 2)
            if data[position + 1] == _CONTROL:
                control = data[position + 3 : end - 1].ljust(4, b"\0")
        elif kind == _FRAME:
            frame, end = _frame(data, position, control, palette)
            control = bytes(4)
            count += 1
            yield frame
        else:
            raise PictureDamaged(reason="its end is missing" if kind is None else "its parts are broken")
        if count > MOST_FRAMES:
            return
        position = end
    raise PictureDamaged(reason="it is made of too many parts")


def _frame(data: bytes, position: int, control: bytes, palette: NDArray[np.uint8]) -> tuple[_Frame, int]:
    """The frame whose descriptor begins at `position`, and its end."""
    if position + 10 > len(data):
        raise PictureDamaged(reason="its end is missing")
    left, top, columns, rows, flags = struct.unpack_from("<HHHHB", data, position + 1)
    own, start = _palette(data, flags, position + 10)
    end = _end_of_blocks(data, start + 1)
    colors = own if len(own) else palette
    if not len(colors):
        raise PictureDamaged(reason="its palette is missing")
    if not rows or not columns:
        raise PictureDamaged(reason="a frame of it has no pixels")
    drawn, hundredths, transparent = struct.unpack_from("<BHB", control)
    frame = _Frame(
        top=top,
        left=left,
        rows=rows,
        columns=columns,
        is_interlaced=bool(flags & _IS_INTERLACED),
        palette=colors,
        transparent=transparent if drawn & 1 else None,
        disposal=drawn >> 2 & 7,
        shown_ms=hundredths * _HUNDREDTHS_TO_MS,
        coded=data[start:end],
    )
    return frame, end


def _end_of_blocks(data: bytes, position: int) -> int:
    """Where the sub-blocks that begin at `position` end, the last and empty one included."""
    while position < len(data):
        size = data[position]
        position += 1 + size
        if not size:
            return position
    raise PictureDamaged(reason="its end is missing")


class _Screen:
    """The picture while frame after frame is drawn on it."""

    __slots__ = ("_back", "_color", "_frames", "_next", "_opacity")

    def __init__(self, rows: int, columns: int, frames: tuple[_Frame, ...]) -> None:
        self._frames = frames
        self._color = np.zeros((rows, columns, 3), np.uint8)
        self._opacity = np.zeros((rows, columns), np.uint8)
        self._next = 0
        self._back: tuple[tuple[slice, slice], NDArray[np.uint8], NDArray[np.uint8]] | None = None

    def shown(self, number: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Color and opacity once frame `number` is drawn."""
        if number < self._next - 1:
            self._opacity[:] = 0
            self._next, self._back = 0, None
        while self._next <= number:
            self._draw(self._frames[self._next])
            self._next += 1
        return self._color, self._opacity

    def _draw(self, frame: _Frame) -> None:
        if self._back is not None:
            place, color, opacity = self._back
            self._color[place], self._opacity[place] = color, opacity
        place = (slice(frame.top, frame.top + frame.rows), slice(frame.left, frame.left + frame.columns))
        under, shining = self._color[place], self._opacity[place]
        self._back = {
            _TO_BACKGROUND: (place, under.copy(), np.zeros_like(shining)),
            _TO_PREVIOUS: (place, under.copy(), shining.copy()),
        }.get(frame.disposal)
        indices = _indices(frame)
        used = np.bincount(indices.ravel(), minlength=_COLORS) > 0
        if frame.transparent is not None:
            used[frame.transparent] = False
        if used[len(frame.palette) :].any():
            raise PictureDamaged(reason="it uses colors that its palette does not have")
        palette = np.zeros((_COLORS, 3), np.uint8)
        palette[: len(frame.palette)] = frame.palette
        drawn = np.full(_COLORS, _OPAQUE, np.uint8)
        if frame.transparent is not None:
            drawn[frame.transparent] = 0
        mask = drawn[indices]
        np.copyto(under, palette[indices], where=mask[:, :, np.newaxis] > 0)
        np.maximum(shining, mask, out=shining)


def _indices(frame: _Frame) -> NDArray[np.uint8]:
    """The palette index of each pixel of `frame`, by way of a file of nothing but this frame."""
    size = struct.pack("<HH", frame.columns, frame.rows)
    lines = bytes((_IS_INTERLACED if frame.is_interlaced else 0,))
    alone = (b"GIF89a", size, b"\xf7\0\0", _ALL_COLORS, b",\0\0\0\0", size, lines, frame.coded, b";")
    with errors_as_ours():
        image = GifImagePlugin.GifImageFile(io.BytesIO(b"".join(alone)))
        image.load()
        return np.asarray(image, dtype=np.uint8)


@dataclass(frozen=True, slots=True)
class GifPicture(DecodedPicture):
    """A GIF taken apart."""

    rows: int
    columns: int
    frames: tuple[_Frame, ...] = field(repr=False)
    exif: ExifFacts = field(default=ExifFacts(), init=False)
    _screen: _Screen = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_screen", _Screen(self.rows, self.columns, self.frames))

    @property
    def frame_count(self) -> int:
        """How many frames it has."""
        return len(self.frames)

    @property
    def frame_time_ms(self) -> float | None:
        """The mean time from one frame to the next; None for a single picture."""
        if len(self.frames) == 1:
            return None
        return sum(self._times) / len(self.frames)

    @property
    def _times(self) -> list[int]:
        return [frame.shown_ms if frame.shown_ms > _SHORTEST_MS else _USUAL_MS for frame in self.frames]

    @property
    def _is_gray(self) -> bool:
        """True if its palettes hold nothing but grays, GIF's only way to be gray."""
        return all((frame.palette == frame.palette[:, :1]).all() for frame in self.frames)

    def header(self, _number: int) -> PictureHeader:
        """What every frame will be."""
        return PictureHeader("GIF", self.rows, self.columns, 1 if self._is_gray else 3, 8)

    def lossy(self, _number: int) -> LossyCoding | None:
        """Nothing is lost in a GIF."""
        return None

    def pixels(self, number: int) -> Pixels:
        """Frame `number` with all that shines through it; quickest one after the other.

        Raises
        ------
        PictureDamaged
            If pixels are missing or use colors that do not exist.
        PictureNotSupported
            If memory does not suffice.
        """
        color, opacity = self._screen.shown(number)
        array, has_transparent = on_white(color, opacity)
        # A copy, because the screen is drawn on again.
        array = array[:, :, 0].copy() if self._is_gray else array if has_transparent else array.copy()
        notes: tuple[str, ...] = (NOTE_ON_WHITE,) if has_transparent else ()
        if number == 0 and len(set(self._times)) > 1:
            notes += (NOTE_UNEVEN,)
        return Pixels(upright(array, orientation=1), notes=notes)
