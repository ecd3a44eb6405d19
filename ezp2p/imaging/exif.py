"""The four facts that are taken from a camera's EXIF block, and nothing else of it (CIPA DC-008, TIFF 6.0).

The block also holds places, serial numbers and names of people, which must not reach an instance or a log:
they are never read.
"""

import re
import struct
from dataclasses import dataclass
from datetime import datetime
from typing import Final

_ORIENTATION: Final = 0x0112
_MAKE: Final = 0x010F
_MODEL: Final = 0x0110
_DATE_TIME: Final = 0x0132
_EXIF_DIRECTORY: Final = 0x8769
_DATE_TIME_ORIGINAL: Final = 0x9003
_WANTED: Final = frozenset({_ORIENTATION, _MAKE, _MODEL, _DATE_TIME, _EXIF_DIRECTORY})
_WANTED_OF_EXIF: Final = frozenset({_DATE_TIME_ORIGINAL})

_ENTRY = 12
_MOST_ENTRIES = 1024
_LONGEST_TEXT = 256
_ASCII = 2
_INTEGER_FORMATS: Final = {1: "B", 3: "H", 4: "I"}
_UPRIGHT = 1
_ORIENTATIONS = range(1, 9)
_DATE: Final = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)")
_EARLIEST_YEAR = 1826
"""Of the oldest photograph there is; cameras whose clock was never set write 0000."""


@dataclass(frozen=True, slots=True)
class ExifFacts:
    """What a camera says about a picture.

    `orientation` is 1 to 8, 1 where nothing usable is said; `manufacturer` and `model` are as written, empty
    where they are not plain ASCII.
    """

    orientation: int = _UPRIGHT
    manufacturer: str = ""
    model: str = ""
    taken: datetime | None = None


def exif_facts(block: bytes) -> ExifFacts:
    """The facts in `block`, a TIFF structure; a broken block gives what could be read, and never an error."""
    byte_order = {b"II": "<", b"MM": ">"}.get(block[:2])
    if byte_order is None:
        return ExifFacts()
    (start,) = _unpacked(byte_order + "I", block, 4) or (0,)
    entries = _directory(block, byte_order, start=start, wanted=_WANTED)
    return ExifFacts(
        orientation=_orientation(entries.get(_ORIENTATION), byte_order),
        manufacturer=_text(entries.get(_MAKE), block, byte_order=byte_order),
        model=_text(entries.get(_MODEL), block, byte_order=byte_order),
        taken=_taken(entries, block, byte_order),
    )


def _unpacked(form: str, block: bytes, position: int) -> tuple[int, ...]:
    """The numbers at `position`; none where the block ends before."""
    try:
        return struct.unpack_from(form, block, position)
    except struct.error:
        return ()


def _directory(block: bytes, byte_order: str, *, start: int, wanted: frozenset[int]) -> dict[int, bytes]:
    """The wanted entries of the directory at `start`, each of 12 bytes; the first of a kind counts."""
    (count,) = _unpacked(byte_order + "H", block, start) or (0,)
    entries: dict[int, bytes] = {}
    for number in range(min(count, _MOST_ENTRIES)):
        entry = block[start + 2 + number * _ENTRY :][:_ENTRY]
        if len(entry) < _ENTRY:
            break
        (tag,) = struct.unpack_from(byte_order + "H", entry)
        if tag in wanted:
            entries.setdefault(tag, entry)
    return entries


def _taken(entries: dict[int, bytes], block: bytes, byte_order: str) -> datetime | None:
    """DateTimeOriginal of the Exif directory, else DateTime."""
    original = None
    if _EXIF_DIRECTORY in entries:
        (start,) = struct.unpack_from(byte_order + "I", entries[_EXIF_DIRECTORY], 8)
        of_exif = _directory(block, byte_order, start=start, wanted=_WANTED_OF_EXIF)
        original = _moment(_text(of_exif.get(_DATE_TIME_ORIGINAL), block, byte_order=byte_order))
    return original or _moment(_text(entries.get(_DATE_TIME), block, byte_order=byte_order))


def _moment(text: str) -> datetime | None:
    found = _DATE.fullmatch(text)
    if found is None or int(found[1]) < _EARLIEST_YEAR:
        return None
    year, month, day, hour, minute, second = map(int, found.groups())
    try:
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 -- the camera tells no zone
    except ValueError:
        return None


def _orientation(entry: bytes | None, byte_order: str) -> int:
    if entry is None:
        return _UPRIGHT
    kind, count = struct.unpack_from(byte_order + "HI", entry, 2)
    if kind not in _INTEGER_FORMATS or count != 1:
        return _UPRIGHT
    (value,) = struct.unpack_from(byte_order + _INTEGER_FORMATS[kind], entry, 8)
    return int(value) if value in _ORIENTATIONS else _UPRIGHT


def _text(entry: bytes | None, block: bytes, *, byte_order: str) -> str:
    if entry is None:
        return ""
    kind, count, position = struct.unpack_from(byte_order + "HII", entry, 2)
    if kind != _ASCII:
        return ""
    count = min(count, _LONGEST_TEXT)
    raw = entry[8 : 8 + count] if count <= 4 else block[position : position + count]
    text = raw.split(b"\0", 1)[0]
    return text.decode("ascii").strip() if text.isascii() else ""
