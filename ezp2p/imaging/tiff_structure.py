"""TIFF and BigTIFF files taken apart into their pages, without decoding (TIFF 6.0, BigTIFF).

Only the tags that decide pixels are read. Every page is looked at when the file is opened: all its parts must lie
within the file, so that a file that was cut off is refused, wherever the cut is.
"""

import struct
from dataclasses import dataclass, field
from typing import Final

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.limits import MOST_FRAMES

NOTE_COPIES: Final = "The file also holds smaller copies of its pictures, or masks; they were left out."

NEW_SUBFILE_TYPE, SUBFILE_TYPE = 254, 255
COLUMNS, ROWS, BITS, COMPRESSION, PHOTOMETRIC, FILL_ORDER = 256, 257, 258, 259, 262, 266
STRIP_OFFSETS, ORIENTATION, SAMPLES, ROWS_PER_STRIP, STRIP_BYTES = 273, 274, 277, 278, 279
PLANAR, T4_OPTIONS, PREDICTOR, COLOR_MAP = 284, 292, 317, 320
TILE_COLUMNS, TILE_ROWS, TILE_OFFSETS, TILE_BYTES = 322, 323, 324, 325
INK_SET, EXTRA_SAMPLES, SAMPLE_FORMAT, JPEG_TABLES = 332, 338, 339, 347
YCBCR_COEFFICIENTS, YCBCR_SUBSAMPLING, REFERENCE_BLACK_WHITE, ICC_PROFILE = 529, 530, 532, 34675
_WANTED: Final = frozenset({
    NEW_SUBFILE_TYPE, SUBFILE_TYPE, COLUMNS, ROWS, BITS, COMPRESSION, PHOTOMETRIC, FILL_ORDER, STRIP_OFFSETS,
    ORIENTATION, SAMPLES, ROWS_PER_STRIP, STRIP_BYTES, PLANAR, T4_OPTIONS, PREDICTOR, COLOR_MAP, TILE_COLUMNS,
    TILE_ROWS, TILE_OFFSETS, TILE_BYTES, INK_SET, EXTRA_SAMPLES, SAMPLE_FORMAT, JPEG_TABLES, YCBCR_COEFFICIENTS,
    YCBCR_SUBSAMPLING, REFERENCE_BLACK_WHITE, ICC_PROFILE,
})  # fmt: skip

_BYTE_ORDERS: Final = {b"II": "<", b"MM": ">"}
_BIG_VERSION = 43
_NUMBERS: Final = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I", 16: "Q", 17: "q", 18: "Q"}
_RATIONALS: Final = {5: "I", 10: "i"}
_BYTES_OF: Final = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}
_RAW_TAGS: Final = frozenset({JPEG_TABLES, ICC_PROFILE})
_MOST_ENTRIES = 2048
_MOST_VALUES = 1 << 22
_REDUCED, _MASK = 1, 4
_OLD_REDUCED = 2

Value = tuple[int, ...] | tuple[float, ...] | bytes


@dataclass(frozen=True, slots=True)
class TiffLayout:
    """How numbers lie in a file: their byte order, and the sizes of its directories."""

    byte_order: str
    count: str
    entry_bytes: int
    offset: str

    @property
    def inline_bytes(self) -> int:
        """So many bytes of values fit in an entry."""
        return struct.calcsize(self.byte_order + self.offset)


@dataclass(frozen=True, slots=True)
class TiffTags:
    """The wanted tags of one directory."""

    values: dict[int, Value] = field(repr=False)

    def numbers(self, tag: int, usual: tuple[int, ...]) -> tuple[int, ...]:
        """The whole numbers of `tag`; `usual` where it is not there.

        Raises
        ------
        PictureDamaged
            If it holds something else.
        """
        found = self.values.get(tag, usual)
        if isinstance(found, bytes) or not all(isinstance(one, int) for one in found):
            raise PictureDamaged(reason="its header is broken")
        return tuple(int(one) for one in found)

    def number(self, tag: int, usual: int) -> int:
        """The first number of `tag`; `usual` where it is not there.

        Raises
        ------
        PictureDamaged
            If it holds something else.
        """
        found = self.numbers(tag, (usual,))
        if not found:
            raise PictureDamaged(reason="its header is broken")
        return found[0]

    def fractions(self, tag: int, usual: tuple[float, ...]) -> tuple[float, ...]:
        """The numbers of `tag`, whole or not; `usual` where they are not there, or not as many.

        Raises
        ------
        PictureDamaged
            If it holds something else.
        """
        found = self.values.get(tag, usual)
        if isinstance(found, bytes):
            raise PictureDamaged(reason="its header is broken")
        return tuple(float(one) for one in found) if len(found) == len(usual) else usual

    def raw(self, tag: int) -> bytes:
        """The bytes of `tag`, empty where it is not there."""
        found = self.values.get(tag, b"")
        return found if isinstance(found, bytes) else b""

    @property
    def is_copy(self) -> bool:
        """True for a smaller copy of another page, or a mask for it."""
        kind = self.number(NEW_SUBFILE_TYPE, 0)
        return bool(kind & (_REDUCED | _MASK)) or self.number(SUBFILE_TYPE, 1) == _OLD_REDUCED


@dataclass(frozen=True, slots=True)
class TiffDirectories:
    """The directories of the pages of a file, and whether there are others."""

    layout: TiffLayout
    pages: tuple[TiffTags, ...]
    has_copies: bool


def directories_of(data: bytes) -> TiffDirectories:
    """The directories of `data`, in the order of its chain; copies and masks are left out if there is more.

    Raises
    ------
    PictureDamaged
        If the chain leads out of the file or back to itself, or a directory is broken.
    PictureNotSupported
        If there are too many.
    """
    try:
        layout, start = _layout(data)
        found: list[TiffTags] = []
        seen: set[int] = set()
        while start:
            if start in seen:
                raise PictureDamaged(reason="its list of pages has no end")
            if len(seen) >= MOST_FRAMES:
                raise PictureNotSupported(reason=f"it has more than {MOST_FRAMES:,} pages", cure="Split it.")
            seen.add(start)
            tags, start = _directory(data, layout, start)
            found.append(tags)
    except (struct.error, OverflowError) as error:
        raise PictureDamaged(reason="its end is missing") from error
    if not found:
        raise PictureDamaged(reason="it holds no picture")
    pages = tuple(tags for tags in found if not tags.is_copy) or tuple(found)
    return TiffDirectories(layout, pages, len(pages) < len(found))


def _layout(data: bytes) -> tuple[TiffLayout, int]:
    """How the numbers lie, and where the first directory is."""
    byte_order = _BYTE_ORDERS[data[:2]]
    (version,) = struct.unpack_from(byte_order + "H", data, 2)
    if version != _BIG_VERSION:
        (start,) = struct.unpack_from(byte_order + "I", data, 4)
        return TiffLayout(byte_order, "H", 12, "I"), start
    offset_bytes, zero, start = struct.unpack_from(byte_order + "HHQ", data, 4)
    if (offset_bytes, zero) != (8, 0):
        raise PictureDamaged(reason="its header is broken")
    return TiffLayout(byte_order, "Q", 20, "Q"), start


def _directory(data: bytes, layout: TiffLayout, start: int) -> tuple[TiffTags, int]:
    """The wanted tags of the directory at `start`, the first of a kind; and where the next directory is."""
    (count,) = struct.unpack_from(layout.byte_order + layout.count, data, start)
    if not 0 < count <= _MOST_ENTRIES:
        raise PictureDamaged(reason="its list of pages is broken")
    at = start + struct.calcsize(layout.byte_order + layout.count)
    values: dict[int, Value] = {}
    for position in range(at, at + count * layout.entry_bytes, layout.entry_bytes):
        tag, kind, length = struct.unpack_from(layout.byte_order + "HH" + layout.offset, data, position)
        if tag in _WANTED and tag not in values and kind in _BYTES_OF:
            values[tag] = _value(data, layout, (tag, kind, length), position)
    (following,) = struct.unpack_from(layout.byte_order + layout.offset, data, at + count * layout.entry_bytes)
    return TiffTags(values), following


def _value(data: bytes, layout: TiffLayout, entry: tuple[int, int, int], position: int) -> Value:
    tag, kind, length = entry
    size = length * _BYTES_OF[kind]
    start = position + layout.entry_bytes - layout.inline_bytes
    if size > layout.inline_bytes:
        (start,) = struct.unpack_from(layout.byte_order + layout.offset, data, start)
    if start + size > len(data):
        raise PictureDamaged(reason="its end is missing")
    if tag in _RAW_TAGS or kind in {2, 7}:
        return data[start : start + size]
    if length > _MOST_VALUES:
        raise PictureDamaged(reason="its header is broken")
    if kind in _RATIONALS:
        parts = struct.unpack_from(f"{layout.byte_order}{2 * length}{_RATIONALS[kind]}", data, start)
        return tuple(part / (whole or 1) for part, whole in zip(parts[::2], parts[1::2], strict=True))
    form = _NUMBERS.get(kind) or {11: "f", 12: "d"}[kind]
    return struct.unpack_from(f"{layout.byte_order}{length}{form}", data, start)
