"""Boxes, of which JPEG 2000, HEIF and AVIF files are made (ISO/IEC 15444-1 annex I, ISO/IEC 14496-12 section 4.2)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ezp2p.errors import PictureDamaged

_SHORT, _LONG = 8, 16
_MOST_BOXES: Final = 100_000


@dataclass(frozen=True, slots=True)
class Box:
    """One box: its name, and where its body starts and ends."""

    name: bytes
    start: int
    end: int


def boxes_in(data: bytes, start: int, end: int) -> Iterator[Box]:
    """The boxes that follow one another from `start` to `end` in `data`.

    Raises
    ------
    PictureDamaged
        If one is broken or goes beyond `end`.
    """
    for _ in range(_MOST_BOXES):
        if start == end:
            return
        if start + _SHORT > end:
            raise PictureDamaged(reason="its end is missing")
        size, name = struct.unpack_from(">I4s", data, start)
        head = _SHORT
        if size == 1:
            size, head = _long_size(data, start, end), _LONG
        stop = start + size if size else end
        if stop < start + head:
            raise PictureDamaged(reason="its parts are broken")
        if stop > end:
            raise PictureDamaged(reason="its end is missing")
        yield Box(name, start + head, stop)
        start = stop
    raise PictureDamaged(reason="it is made of too many parts")


def _long_size(data: bytes, start: int, end: int) -> int:
    if start + _LONG > end:
        raise PictureDamaged(reason="its end is missing")
    (size,) = struct.unpack_from(">Q", data, start + _SHORT)
    return int(size)
