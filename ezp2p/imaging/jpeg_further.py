"""Further pictures behind the first one of a JPEG file (CIPA DC-007, Multi-Picture Format)."""

import struct
from dataclasses import dataclass
from typing import Final

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.jpeg_structure import APP1, APP2, JpegStructure, structure_of
from ezp2p.imaging.kinds import JPEG_SIGNATURE

NOTE_GAIN_MAP: Final = "The file also holds a brightness map for special screens; it was left out."
NOTE_SMALL_COPY: Final = "The file also holds a smaller copy of the picture; it was left out."
NOTE_UNREADABLE: Final = "The file also holds a picture that could not be read; it was left out."

_MPF: Final = b"MPF\0"
_BYTE_ORDERS: Final = {b"II*\0": "<", b"MM\0*": ">"}
_MP_ENTRY = 0xB002
_ENTRY_BYTES = 16
_KIND: Final = 0xFF0000
_LARGE_THUMBNAIL: Final = 0x010000
_GAIN_MAP_MARKS: Final = (b"hdrgm:", b"hdrgainmap")
_GAIN_MAP_SEGMENT: Final = b"urn:iso:std:iso:ts:21496:-1\0"
_MOST_PICTURES = 1000


@dataclass(frozen=True, slots=True)
class FurtherPictures:
    """The pictures that follow the first one and count as such, and notes on those that do not."""

    structures: tuple[JpegStructure, ...] = ()
    notes: tuple[str, ...] = ()


def further_pictures(first: JpegStructure) -> FurtherPictures:
    """What follows `first` in its file, where its header says that something does.

    Raises
    ------
    PictureNotSupported
        If there are too many.
    """
    indexes = first.before_first_scan(APP2, _MPF)
    if not indexes:
        return FurtherPictures()
    small_copies = _small_copies(first.payload(indexes[0])[len(_MPF) :], at=indexes[0].payload + len(_MPF))
    structures: list[JpegStructure] = []
    notes: list[str] = []
    start = first.data.find(JPEG_SIGNATURE, first.end)
    while start >= 0:
        if len(structures) >= _MOST_PICTURES:
            raise PictureNotSupported(reason=f"it holds more than {_MOST_PICTURES:,} pictures", cure="Split it.")
        try:
            found = structure_of(first.data[start:])
        except (PictureDamaged, PictureNotSupported):
            notes.append(NOTE_UNREADABLE)
            break
        if start in small_copies:
            notes.append(NOTE_SMALL_COPY)
        elif _is_gain_map(found):
            notes.append(NOTE_GAIN_MAP)
        else:
            structures.append(found)
        start = first.data.find(JPEG_SIGNATURE, start + found.end)
    return FurtherPictures(tuple(structures), tuple(dict.fromkeys(notes)))


def _small_copies(index: bytes, *, at: int) -> frozenset[int]:
    """Where in the file the pictures begin that the index, which lies at `at`, calls thumbnails (5.2.3.3)."""
    byte_order = _BYTE_ORDERS.get(index[:4])
    if byte_order is None:
        return frozenset()
    try:
        (start,) = struct.unpack_from(byte_order + "I", index, 4)
        (count,) = struct.unpack_from(byte_order + "H", index, start)
        entries = [struct.unpack_from(byte_order + "HHII", index, start + 2 + 12 * number) for number in range(count)]
    except struct.error:
        return frozenset()
    found: set[int] = set()
    for tag, _, length, position in entries:
        if tag == _MP_ENTRY:
            raw = index[position : position + length // _ENTRY_BYTES * _ENTRY_BYTES]
            whole = raw[: len(raw) // _ENTRY_BYTES * _ENTRY_BYTES]
            pictures = struct.iter_unpack(byte_order + "IIIHH", whole)
            found |= {at + picture[2] for picture in pictures if picture[0] & _KIND == _LARGE_THUMBNAIL}
    return frozenset(found)


def _is_gain_map(structure: JpegStructure) -> bool:
    texts = [structure.payload(segment) for segment in structure.before_first_scan(APP1, b"http")]
    return bool(structure.before_first_scan(APP2, _GAIN_MAP_SEGMENT)) or any(
        mark in text for text in texts for mark in _GAIN_MAP_MARKS
    )
