"""The boxes and the codestream of a JPEG 2000 file, and whether all of the codestream is there (ISO/IEC 15444-1)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.boxes import Box, boxes_in

_SIGNATURE: Final = b"\0\0\0\x0cjP  \r\n\x87\n"
_START, _SIZE, _CAPABILITIES, _CODING, _COMPONENT_CODING = 0xFF4F, 0xFF51, 0xFF50, 0xFF52, 0xFF53
_TILE, _DATA = 0xFF90, 0xFF93
_END: Final = b"\xff\xd9"
_TRANSFORM_AT: Final = {_CODING: 9, _COMPONENT_CODING: 6}
"""Where the wavelet transform stands in the body of a segment (A.6.1, A.6.2)."""
_SHORTEST: Final = {_CODING: 12, _COMPONENT_CODING: 9}
_SHORTEST_TILE_PART: Final = 14
_BARE: Final = b"\xff\x4f\xff\x51"
_REVERSIBLE: Final = 1
_MOST_COMPONENTS: Final = 16
_MOST_TILE_PARTS: Final = 65_535 * 255
_ENUMERATED, _RESTRICTED, _ANY_PROFILE = 1, 2, 3
_OPACITY: Final = 1


# --- boxes (annex I) ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Boxes:
    """What the boxes of a JP2 file say; of a bare codestream, nothing.

    `color_space` is the enumerated one, None where there is none; `opacity` is the number of the channel that
    holds it; `palette` has shape (colors, 3), in RGB order.
    """

    codestream: bytes = field(repr=False)
    color_space: int | None = None
    icc_profile: bytes = field(default=b"", repr=False)
    opacity: int | None = None
    palette: NDArray[np.uint8] | None = field(default=None, repr=False)


def boxes_of(data: bytes) -> Boxes:
    """What surrounds the codestream of `data`.

    Raises
    ------
    PictureDamaged
        If a box is missing, broken or cut off.
    PictureNotSupported
        If its palette or its opacity is of an unusual kind.
    """
    if data.startswith(_BARE):
        return Boxes(data)
    if not data.startswith(_SIGNATURE):
        raise PictureDamaged(reason="its header is broken")
    outer = tuple(boxes_in(data, 0, len(data)))
    streams = [box for box in outer if box.name == b"jp2c"]
    headers = [box for box in outer if box.name == b"jp2h"]
    if not streams or not headers:
        raise PictureDamaged(reason="its header or its pixels are missing")
    if len(streams) > 1:
        raise PictureNotSupported(reason="it holds several codestreams", cure="Save each as a picture of its own.")
    inner = tuple(boxes_in(data, headers[0].start, headers[0].end))
    found = Boxes(data[streams[0].start : streams[0].end])
    try:
        for box in reversed(inner):  # of several color boxes the first counts (I.5.3.3)
            found = _with_box(found, box, data[box.start : box.end])
    except (struct.error, IndexError, ValueError) as error:
        raise PictureDamaged(reason="its header is broken") from error
    return found


def _with_box(found: Boxes, box: Box, body: bytes) -> Boxes:
    if box.name == b"colr":
        method = body[0]
        if method == _ENUMERATED:
            (space,) = struct.unpack_from(">I", body, 3)
            return replace(found, color_space=space, icc_profile=b"")
        if method in {_RESTRICTED, _ANY_PROFILE}:
            return replace(found, color_space=None, icc_profile=body[3:])
    elif box.name == b"cdef":
        return replace(found, opacity=_opacity(body))
    elif box.name == b"pclr":
        return replace(found, palette=_palette(body))
    elif box.name == b"cmap" and body != bytes((0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 1, 2)):
        raise PictureNotSupported(reason="its palette is of an unusual kind", cure="Save it as PNG.")
    return found


def _opacity(body: bytes) -> int | None:
    """The channel that tells how opaque all others are; the colors must be in their usual order (I.5.3.6)."""
    (count,) = struct.unpack_from(">H", body)
    opacity = None
    for number in range(count):
        channel, kind, means = struct.unpack_from(">HHH", body, 2 + 6 * number)
        if kind == 0 and means == channel + 1:
            continue
        if kind != _OPACITY or means != 0 or opacity is not None:
            raise PictureNotSupported(reason="its channels are of an unusual kind", cure="Save it as PNG.")
        opacity = int(channel)
    return opacity


def _palette(body: bytes) -> NDArray[np.uint8]:
    colors, columns = struct.unpack_from(">HB", body)
    if columns != 3 or body[3:6] != b"\x07\x07\x07":
        raise PictureNotSupported(reason="its palette is of an unusual kind", cure="Save it as PNG.")
    return np.frombuffer(body, np.uint8, colors * 3, 6).reshape(-1, 3)


# --- codestream (annex A) -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Component:
    """One component: bits of a sample, and how many columns and rows of the picture one sample is for."""

    bits: int
    is_signed: bool
    step: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Codestream:
    """A codestream whose tile-parts are all there."""

    rows: int
    columns: int
    components: tuple[Component, ...]
    is_reversible: bool
    is_high_throughput: bool
    is_open_ended: bool
    """The length of its last tile-part is not told, so that it could be cut off and have got an end mark."""


@dataclass(frozen=True, slots=True)
class _TilePart:
    start: int
    """Of what follows its first segment."""
    tile: int
    number: int
    count: int
    """How many the tile has; 0 where that is not told."""
    is_open_ended: bool


def codestream_of(stream: bytes) -> Codestream:
    """What `stream` says about itself; that no tile-part of it is missing or cut off is made sure.

    Raises
    ------
    PictureDamaged
        If it is broken or cut off.
    PictureNotSupported
        If it has too many components.
    """
    try:
        rows, columns, tiles, components = _size(stream)
        main = tuple(_segments(stream, 2, _TILE))
        parts = tuple(_tile_parts(stream, main[-1][2]))
        coding = [*main, *(segment for part in parts for segment in _segments(stream, part.start, _DATA))]
    except struct.error as error:
        raise PictureDamaged(reason="its end is missing") from error
    _check_parts(parts, tiles)
    transforms = {stream[start + _TRANSFORM_AT[marker]] for marker, start, _ in coding if marker in _TRANSFORM_AT}
    if not transforms:
        raise PictureDamaged(reason="its header is broken")
    is_high_throughput = any(marker == _CAPABILITIES for marker, _, _ in main)
    is_open_ended = any(part.is_open_ended for part in parts)
    return Codestream(rows, columns, components, transforms == {_REVERSIBLE}, is_high_throughput, is_open_ended)


def _size(stream: bytes) -> tuple[int, int, int, tuple[Component, ...]]:
    """Rows, columns, the number of tiles, and the components, from the first segment (A.5.1)."""
    start, size, length = struct.unpack_from(">HHH", stream)
    if (start, size) != (_START, _SIZE):
        raise PictureDamaged(reason="its header is broken")
    right, bottom, left, top, *tiles, count = struct.unpack_from(">8IH", stream, 8)
    tile_columns, tile_rows, tiles_left, tiles_top = tiles
    if count > _MOST_COMPONENTS:
        raise PictureNotSupported(reason=f"it has {count} channels", cure="Save it as PNG or TIFF.")
    if length != 38 + 3 * count or not count or not tile_columns or not tile_rows:
        raise PictureDamaged(reason="its header is broken")
    if not (tiles_left <= left < right and tiles_top <= top < bottom):
        raise PictureDamaged(reason="its header is broken")
    number = -((tiles_left - right) // tile_columns) * -((tiles_top - bottom) // tile_rows)
    parts = [struct.unpack_from(">BBB", stream, 42 + 3 * index) for index in range(count)]
    if any(not across or not down for _, across, down in parts):
        raise PictureDamaged(reason="its header is broken")
    components = tuple(
        Component((depth & 0x7F) + 1, bool(depth & 0x80), (across, down)) for depth, across, down in parts
    )
    return bottom - top, right - left, number, components


def _segments(stream: bytes, position: int, last: int) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of the body of each segment from `position` on; `last` has no body and ends them."""
    while True:
        marker, length = struct.unpack_from(">HH", stream, position)
        if marker == last:
            yield marker, position, position
            return
        end = position + 2 + length
        if marker < 0xFF00 or length < 2 or end > len(stream):
            raise PictureDamaged(reason="its header is broken")
        if length < _SHORTEST.get(marker, 2):
            raise PictureDamaged(reason="its header is broken")
        yield marker, position + 4, end
        position = end


def _tile_parts(stream: bytes, position: int) -> Iterator[_TilePart]:
    """The tile-parts, until the end of the codestream, which is made sure to be there (A.4.2, A.4.4)."""
    for _ in range(_MOST_TILE_PARTS):
        if stream.startswith(_END, position):
            return
        marker, length, tile, size, number, count = struct.unpack_from(">HHHIBB", stream, position)
        if marker != _TILE or length != 10:
            raise PictureDamaged(reason="its end is missing")
        end = position + size if size else len(stream) - 2
        if end < position + _SHORTEST_TILE_PART or end + 2 > len(stream):
            raise PictureDamaged(reason="its end is missing")
        yield _TilePart(position + 12, tile, number, count, is_open_ended=not size)
        position = end
    raise PictureDamaged(reason="it is made of too many parts")


def _check_parts(parts: tuple[_TilePart, ...], tiles: int) -> None:
    """Every tile is there, and every part of it where their number is told (A.4.2)."""
    found: dict[int, set[int]] = {}
    told: dict[int, int] = {}
    for part in parts:
        found.setdefault(part.tile, set()).add(part.number)
        told[part.tile] = max(told.get(part.tile, 0), part.count)
    if len(found) != tiles or max(found) >= tiles:
        raise PictureDamaged(reason="a part of its pixels is missing")
    if any(numbers != set(range(told[tile] or len(numbers))) for tile, numbers in found.items()):
        raise PictureDamaged(reason="a part of its pixels is missing")
