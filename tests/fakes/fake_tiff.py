"""TIFF files written by hand, of any layout that a test wants."""

import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

WHITE_IS_ZERO, BLACK_IS_ZERO, RGB, PALETTE, CMYK, YCBCR = 0, 1, 2, 3, 5, 6
RAW, LZW, JPEG, DEFLATE, PACK_BITS = 1, 5, 7, 8, 32773
ASCII, SHORT, LONG, RATIONAL, UNDEFINED, LONG8 = 2, 3, 4, 5, 7, 16
_FORMS = {1: "B", SHORT: "H", LONG: "I", 13: "I", LONG8: "Q"}

Tag = tuple[int, Sequence[int] | bytes]


@dataclass(frozen=True)
class Page:
    """Tags but for those that tell where the parts are, and the coded parts."""

    tags: Mapping[int, Tag]
    parts: Sequence[bytes]
    is_tiled: bool = False
    subtract: int = field(default=0)
    """So much is missing from the length of the last part."""


def packed(samples: NDArray[Any], depth: int, byte_order: str = "<") -> bytes:
    """Rows of samples, each row beginning at a whole byte."""
    flat = samples.reshape(len(samples), -1)
    if depth == 16:
        return flat.astype(byte_order + "u2").tobytes()
    bits = (flat[:, :, np.newaxis].astype(np.uint16) >> np.arange(depth - 1, -1, -1, dtype=np.uint16)) & 1
    return np.packbits(bits.astype(np.uint8).reshape(len(flat), -1), axis=1).tobytes()


def page(
    samples: NDArray[Any],
    *,
    depth: int,
    photometric: int,
    compression: int = RAW,
    code: Callable[[bytes], bytes] = bytes,
    rows_per_strip: int = 0,
    tile: tuple[int, int] | None = None,
    is_planar: bool = False,
    byte_order: str = "<",
    tags: Mapping[int, Tag] | None = None,
) -> Page:
    """A page of `samples`, (rows, columns) or (rows, columns, samples), in the depth of the file."""
    cube = samples.reshape(*samples.shape[:2], -1)
    rows, columns, count = cube.shape
    planes = [cube[:, :, number : number + 1] for number in range(count)] if is_planar else [cube]
    height, width = tile or (rows_per_strip or rows, columns)
    parts = []
    for plane in planes:
        for top in range(0, rows, height):
            for left in range(0, columns, width):
                part = plane[top : top + height, left : left + width]
                if tile:
                    part = np.pad(part, ((0, height - part.shape[0]), (0, width - part.shape[1]), (0, 0)), mode="edge")
                parts.append(code(packed(part, depth, byte_order)))
    basic: dict[int, Tag] = {
        256: (LONG, [columns]),
        257: (LONG, [rows]),
        258: (SHORT, [depth] * count),
        259: (SHORT, [compression]),
        262: (SHORT, [photometric]),
        277: (SHORT, [count]),
        284: (SHORT, [2 if is_planar else 1]),
    }
    basic |= {322: (LONG, [width]), 323: (LONG, [height])} if tile else {278: (LONG, [height])}
    return Page(basic | dict(tags or {}), parts, tile is not None)


def tiff(*pages: Page, byte_order: str = "<", big: bool = False, last: int = 0) -> bytes:
    """A file of `pages`: the parts of each before its directory; after the last one comes what is at `last`."""
    offset_form, count_form = ("Q", "Q") if big else ("I", "H")
    inline = struct.calcsize("<" + offset_form)
    magic = {"<": b"II", ">": b"MM"}[byte_order]
    head = struct.pack(byte_order + "HHH", 43, 8, 0) if big else struct.pack(byte_order + "H", 42)
    data = bytearray(magic + head + bytes(inline))
    link = len(data) - inline

    def heap(body: bytes) -> int:
        data.extend(bytes(len(data) % 2))
        start = len(data)
        data.extend(body)
        return start

    for one in pages:
        starts = [heap(part) for part in one.parts]
        lengths = [len(part) for part in one.parts]
        lengths[-1] -= one.subtract
        kind = LONG8 if big else LONG
        where: dict[int, Tag] = (
            {324: (kind, starts), 325: (LONG, lengths)} if one.is_tiled else {273: (kind, starts), 279: (LONG, lengths)}
        )
        entries = b""
        everything = {**where, **one.tags}
        for tag in sorted(everything):
            kind, values = everything[tag]
            body, count = _body(kind, values, byte_order)
            if len(body) > inline:
                body = struct.pack(byte_order + offset_form, heap(body))
            entries += struct.pack(byte_order + "HH" + offset_form, tag, kind, count) + body.ljust(inline, b"\0")
        start = heap(struct.pack(byte_order + count_form, len(everything)) + entries + bytes(inline))
        struct.pack_into(byte_order + offset_form, data, link, start)
        link = len(data) - inline
    struct.pack_into(byte_order + offset_form, data, link, last)
    return bytes(data)


def _body(kind: int, values: Sequence[int] | bytes, byte_order: str) -> tuple[bytes, int]:
    if isinstance(values, bytes):
        return values, len(values)
    if kind == RATIONAL:
        return struct.pack(f"{byte_order}{len(values)}I", *values), len(values) // 2
    return struct.pack(f"{byte_order}{len(values)}{_FORMS[kind]}", *values), len(values)


def pack_bits(raw: bytes) -> bytes:
    """Every byte as it is, in pieces of 100 (TIFF 6.0 section 9)."""
    pieces = [raw[start : start + 100] for start in range(0, len(raw), 100)]
    return b"".join(bytes((len(piece) - 1,)) + piece for piece in pieces)


def deflated(raw: bytes) -> bytes:
    return zlib.compress(raw)


def reversed_bits(raw: bytes) -> bytes:
    """Each byte with its lowest bit first (FillOrder 2)."""
    return bytes(int(f"{byte:08b}"[::-1], 2) for byte in raw)


def differences(samples: NDArray[Any]) -> NDArray[Any]:
    """Each sample less the one before in its row (section 14)."""
    wide = samples.astype(np.int64)
    wide[:, 1:] -= samples[:, :-1]
    return wide % (1 << 8 * samples.dtype.itemsize)
