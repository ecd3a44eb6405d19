"""The three facts that are taken from a camera's EXIF block, and nothing else of it (CIPA DC-008, TIFF 6.0).

The block also holds places, serial numbers and names of people, which must not reach an instance or a log:
they are never read.
"""

import struct
from dataclasses import dataclass
from typing import Final

_ORIENTATION: Final = 0x0112
_MAKE: Final = 0x010F
_MODEL: Final = 0x0110

_ENTRY = 12
_MOST_ENTRIES = 1024
_LONGEST_TEXT = 256
_ASCII = 2
_INTEGER_FORMATS: Final = {1: "B", 3: "H", 4: "I"}
_UPRIGHT = 1
_ORIENTATIONS = range(1, 9)


@dataclass(frozen=True, slots=True)
class ExifFacts:
    """What a camera says about a picture.

    `orientation` is 1 to 8, 1 where nothing usable is said; `manufacturer` and `model` are as written, empty
    where they are not plain ASCII.
    """

    orientation: int = _UPRIGHT
    manufacturer: str = ""
    model: str = ""


def exif_facts(block: bytes) -> ExifFacts:
    """The facts in `block`, a TIFF structure; a broken block gives what could be read, and never an error."""
    byte_order = {b"II": "<", b"MM": ">"}.get(block[:2])
    if byte_order is None:
        return ExifFacts()
    try:
        entries = _first_directory(block, byte_order)
    except struct.error:
        return ExifFacts()
    return ExifFacts(
        orientation=_orientation(entries.get(_ORIENTATION), byte_order),
        manufacturer=_text(entries.get(_MAKE), block, byte_order=byte_order),
        model=_text(entries.get(_MODEL), block, byte_order=byte_order),
    )


def _first_directory(block: bytes, byte_order: str) -> dict[int, bytes]:
    """The wanted entries of the first directory, each of 12 bytes; the first of a kind counts."""
    (start,) = struct.unpack_from(byte_order + "I", block, 4)
    (count,) = struct.unpack_from(byte_order + "H", block, start)
    entries: dict[int, bytes] = {}
    for number in range(min(count, _MOST_ENTRIES)):
        entry = block[start + 2 + number * _ENTRY :][:_ENTRY]
        if len(entry) < _ENTRY:
            break
        (tag,) = struct.unpack_from(byte_order + "H", entry)
        if tag in {_ORIENTATION, _MAKE, _MODEL}:
            entries.setdefault(tag, entry)
    return entries


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
