"""What the boxes of a HEIF or AVIF file say about its pictures (ISO/IEC 23008-12, ISO/IEC 14496-12 section 8.11)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.boxes import Box, boxes_in
from ezp2p.imaging.exif import ExifFacts, exif_facts

NOTE_WIDE_COLORS: Final = (
    "The colors of the picture are meant for a wide-gamut or HDR screen; they may look paler than they are."
)

_FULL: Final = 4
"""Version and flags, in front of the body of some boxes."""
_METADATA: Final = frozenset({b"Exif", b"mime", b"uri "})
_HIDDEN: Final = 1
_FROM_FILE, _FROM_BOX = 0, 1
_MOST_ITEMS: Final = 20_000
_MOST_EXTENTS: Final = 100_000
_NO_PRIMARY: Final = -1
_UPRIGHT: Final = 1
_PRIMARIES_OF_THE_SCREEN: Final = {1, 2, 5, 6}
_TRANSFERS_OF_THE_SCREEN: Final = {1, 2, 4, 5, 6, 7, 8, 13, 14, 15}
"""Of BT.709, sRGB and their near relatives (ISO/IEC 23091-2 tables 2 and 3)."""


@dataclass(frozen=True, slots=True)
class Property:
    """What is said about an item: the name of the box and its body."""

    name: bytes
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Item:
    """A picture, a tile of one, a mask, or metadata."""

    number: int
    kind: bytes
    is_hidden: bool
    properties: tuple[Property, ...] = ()
    extents: tuple[tuple[int, int], ...] = ()
    """Starts and ends in the file."""

    def bodies(self, name: bytes) -> tuple[bytes, ...]:
        """The bodies of its properties of one name."""
        return tuple(one.body for one in self.properties if one.name == name)

    @property
    def size(self) -> tuple[int, int] | None:
        """Rows and columns before it is turned; None where that is not told."""
        for body in self.bodies(b"ispe"):
            columns, rows = _unpack(">II", body, _FULL)
            return rows, columns
        return None

    @property
    def icc_profile(self) -> bytes:
        """Its color profile, or empty."""
        for body in self.bodies(b"colr"):
            if body[:4] in {b"prof", b"rICC"}:
                return body[4:]
        return b""

    @property
    def is_wide(self) -> bool:
        """True if its colors are coded for another screen than a usual one, and no profile tells that."""
        for body in self.bodies(b"colr"):
            if body[:4] == b"nclx":
                primaries, transfer = _unpack(">HH", body, 4)
                is_usual = primaries in _PRIMARIES_OF_THE_SCREEN and transfer in _TRANSFERS_OF_THE_SCREEN
                return not self.icc_profile and not is_usual
        return False

    @property
    def coded_bytes(self) -> int:
        """How many bytes hold it, its tiles not counted."""
        return sum(end - start for start, end in self.extents)


@dataclass(frozen=True, slots=True)
class HeifStructure:
    """The items of a file and how they belong together."""

    data: bytes = field(repr=False)
    brand: bytes
    items: dict[int, Item] = field(repr=False)
    primary: int
    references: tuple[tuple[bytes, int, tuple[int, ...]], ...] = field(repr=False)
    movie: Box | None
    """The tracks of a sequence."""

    def sources(self, kind: bytes) -> set[int]:
        """The numbers of the items that refer to others in a way."""
        return {source for name, source, _ in self.references if name == kind}

    def targets(self, kind: bytes, source: int) -> tuple[int, ...]:
        """The numbers of the items that `source` refers to."""
        return tuple(
            target for name, origin, found in self.references if (name, origin) == (kind, source) for target in found
        )

    @property
    def pictures(self) -> tuple[Item, ...]:
        """The pictures that are to be seen: no tiles, thumbnails, masks; the primary one first."""
        lesser = self.sources(b"thmb") | self.sources(b"auxl") | self.sources(b"prem")
        shown = [
            item
            for item in self.items.values()
            if item.number == self.primary or not (item.is_hidden or item.kind in _METADATA or item.number in lesser)
        ]
        return tuple(sorted(shown, key=lambda item: (item.number != self.primary, item.number)))

    @property
    def has_alpha(self) -> bool:
        """Whether a mask says how opaque the primary picture is."""
        return any(
            b"alpha" in body or body[_FULL:].startswith(b"urn:mpeg:hevc:2015:auxid:1")
            for kind, source, targets in self.references
            if kind == b"auxl" and self.primary in targets and source in self.items
            for body in self.items[source].bodies(b"auxC")
        )

    def coded_bytes(self, item: Item) -> int:
        """How many bytes hold a picture, its tiles counted."""
        tiles = self.targets(b"dimg", item.number)
        return item.coded_bytes + sum(self.items[tile].coded_bytes for tile in tiles if tile in self.items)

    @property
    def exif(self) -> ExifFacts:
        """What the camera says; that picture is upright without it (ISO/IEC 23008-12 6.5.10)."""
        for item in self.items.values():
            if item.kind == b"Exif":
                block = b"".join(self.data[start:end] for start, end in item.extents)
                offset = int.from_bytes(block[:4], "big")
                return replace(exif_facts(block[4 + offset :]), orientation=_UPRIGHT)
        return ExifFacts()


def heif_structure(data: bytes) -> HeifStructure:
    """`data` taken apart.

    Raises
    ------
    PictureDamaged
        If boxes or coded data are missing, broken or cut off.
    PictureNotSupported
        If it is made of too many parts, or its data lie elsewhere.
    """
    outer = {box.name: box for box in reversed(tuple(boxes_in(data, 0, len(data))))}
    if b"ftyp" not in outer:
        raise PictureDamaged(reason="its header is missing")
    kind = outer[b"ftyp"]
    brand, movie = data[kind.start : kind.start + 4], outer.get(b"moov")
    if b"meta" not in outer:
        if movie is None:
            raise PictureDamaged(reason="it holds no picture")
        return HeifStructure(data, brand, {}, _NO_PRIMARY, (), movie)
    meta = outer[b"meta"]
    parts = {box.name: box for box in reversed(tuple(boxes_in(data, meta.start + _FULL, meta.end)))}
    try:
        items = _items(data, parts)
        primary = _primary(data, parts)
        references = tuple(_references(data, parts.get(b"iref")))
    except (struct.error, IndexError) as error:
        raise PictureDamaged(reason="its header is broken") from error
    if primary not in items:
        raise PictureDamaged(reason="its picture is missing")
    return HeifStructure(data, brand, items, primary, references, movie)


def _unpack(form: str, body: bytes, position: int) -> tuple[int, ...]:
    try:
        return struct.unpack_from(form, body, position)
    except struct.error as error:
        raise PictureDamaged(reason="its header is broken") from error


def _primary(data: bytes, parts: dict[bytes, Box]) -> int:
    if b"pitm" not in parts:
        raise PictureDamaged(reason="its picture is missing")
    at = parts[b"pitm"].start
    (number,) = struct.unpack_from(">I" if data[at] else ">H", data, at + _FULL)
    return int(number)


def _items(data: bytes, parts: dict[bytes, Box]) -> dict[int, Item]:
    if b"iinf" not in parts or b"iloc" not in parts:
        raise PictureDamaged(reason="its header is broken")
    extents = dict(_locations(data, parts[b"iloc"], parts.get(b"idat")))
    properties = _properties(data, parts.get(b"iprp"))
    info = parts[b"iinf"]
    first = info.start + _FULL + (4 if data[info.start] else 2)
    items: dict[int, Item] = {}
    for box in boxes_in(data, first, info.end):
        version = data[box.start]
        if box.name != b"infe" or version not in {2, 3}:
            raise PictureNotSupported(reason="it is of an old kind", cure="Save it as JPEG or PNG.")
        flags = data[box.start + 3]
        number, _, kind = struct.unpack_from(">HH4s" if version == 2 else ">IH4s", data, box.start + _FULL)
        items[number] = Item(number, kind, bool(flags & _HIDDEN), properties.get(number, ()), extents.get(number, ()))
        if len(items) > _MOST_ITEMS:
            raise PictureNotSupported(reason="it is made of too many parts", cure="Save it as JPEG or PNG.")
    return items


class _Reader:
    """Numbers of any size, one after the other."""

    __slots__ = ("_data", "_end", "position")

    def __init__(self, data: bytes, position: int, end: int) -> None:
        self._data = data
        self._end = end
        self.position = position

    def number(self, size: int) -> int:
        """The next `size` bytes as a number; 0 for no bytes."""
        end = self.position + size
        if end > self._end:
            raise PictureDamaged(reason="its header is broken")
        value = int.from_bytes(self._data[self.position : end], "big")
        self.position = end
        return value


def _locations(data: bytes, box: Box, inside: Box | None) -> Iterator[tuple[int, tuple[tuple[int, int], ...]]]:
    """Where the data of each item lie (8.11.3)."""
    reader = _Reader(data, box.start, box.end)
    version = reader.number(4) >> 24
    sizes = reader.number(2)
    offset_size, length_size, base_size, index_size = (sizes >> shift & 15 for shift in (12, 8, 4, 0))
    wide = 4 if version == 2 else 2
    total = 0
    for _ in range(reader.number(wide)):
        number = reader.number(wide)
        method = reader.number(2) & 15 if version else _FROM_FILE
        if reader.number(2) or method not in {_FROM_FILE, _FROM_BOX} or (method == _FROM_BOX and inside is None):
            raise PictureNotSupported(reason="its data lie elsewhere", cure="Save it as JPEG or PNG.")
        base = reader.number(base_size)
        whole = Box(b"", 0, len(data)) if method == _FROM_FILE or inside is None else inside
        extents = []
        for _ in range(reader.number(2)):
            reader.number(index_size if version else 0)
            start = whole.start + base + reader.number(offset_size)
            end = start + reader.number(length_size) if length_size else whole.end
            end = whole.end if end == start else end
            if end > whole.end:
                raise PictureDamaged(reason="its end is missing")
            extents.append((start, end))
        total += len(extents)
        if total > _MOST_EXTENTS:
            raise PictureNotSupported(reason="it is made of too many parts", cure="Save it as JPEG or PNG.")
        yield number, tuple(extents)


def _properties(data: bytes, box: Box | None) -> dict[int, tuple[Property, ...]]:
    """The properties of each item, in the order in which they apply (ISO/IEC 23008-12 9.3)."""
    if box is None:
        return {}
    parts = tuple(boxes_in(data, box.start, box.end))
    known = [
        Property(one.name, data[one.start : one.end])
        for part in parts
        if part.name == b"ipco"
        for one in boxes_in(data, part.start, part.end)
    ]
    found: dict[int, tuple[Property, ...]] = {}
    for part in parts:
        if part.name == b"ipma":
            for number, indices in _associations(data, part):
                if any(index > len(known) for index in indices):
                    raise PictureDamaged(reason="its header is broken")
                found[number] = tuple(known[index - 1] for index in indices if index)
    return found


def _associations(data: bytes, box: Box) -> Iterator[tuple[int, tuple[int, ...]]]:
    reader = _Reader(data, box.start, box.end)
    head = reader.number(4)
    wide, flags = 4 if head >> 24 else 2, head & 1
    for _ in range(reader.number(4)):
        number = reader.number(wide)
        count = reader.number(1)
        yield number, tuple(reader.number(2) & 0x7FFF if flags else reader.number(1) & 0x7F for _ in range(count))


def _references(data: bytes, box: Box | None) -> Iterator[tuple[bytes, int, tuple[int, ...]]]:
    if box is None:
        return
    wide = 4 if data[box.start] else 2
    for part in boxes_in(data, box.start + _FULL, box.end):
        reader = _Reader(data, part.start, part.end)
        source = reader.number(wide)
        yield part.name, source, tuple(reader.number(wide) for _ in range(reader.number(2)))
