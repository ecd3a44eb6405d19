"""HEIC and AVIF files written by hand: boxes around one or several coded pictures, with any properties."""

import io
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray

ESSENTIAL = {b"irot", b"imir", b"clap", b"hvcC", b"av1C"}
"""Properties without which a reader must not show a picture."""

Property = tuple[bytes, bytes]
"""The name of a box, and its body."""


@dataclass(frozen=True)
class FakeItem:
    """One item of a file; its number is its place, from 1."""

    kind: bytes
    data: bytes
    properties: Sequence[Property] = ()
    is_hidden: bool = False


@dataclass(frozen=True)
class Coded:
    """A coded picture: its configuration, and its data."""

    kind: bytes
    configuration: Property
    data: bytes
    rows: int
    columns: int
    more: Sequence[Property] = field(default=())

    def item(self, *properties: Property, is_hidden: bool = False) -> FakeItem:
        own = (self.configuration, ispe(self.rows, self.columns), *self.more)
        return FakeItem(self.kind, self.data, (*own, *properties), is_hidden)


def box(name: bytes, *bodies: bytes) -> bytes:
    body = b"".join(bodies)
    return struct.pack(">I", 8 + len(body)) + name + body


def full_box(name: bytes, *bodies: bytes, version: int = 0, flags: int = 0) -> bytes:
    return box(name, struct.pack(">I", version << 24 | flags), *bodies)


def ispe(rows: int, columns: int) -> Property:
    return b"ispe", struct.pack(">III", 0, columns, rows)


def irot(turns: int) -> Property:
    """Quarter turns to the left."""
    return b"irot", bytes((turns,))


def imir(axis: int) -> Property:
    """0 swaps top and bottom, 1 left and right."""
    return b"imir", bytes((axis,))


Turn = Callable[[NDArray[Any]], NDArray[Any]]
TURNS: list[tuple[list[Property], Turn]] = [
    ([], lambda array: array),
    ([irot(0)], lambda array: array),
    ([irot(1)], np.rot90),
    ([irot(2)], lambda array: np.rot90(array, 2)),
    ([irot(3)], lambda array: np.rot90(array, 3)),
    ([imir(0)], lambda array: array[::-1]),
    ([imir(1)], lambda array: array[:, ::-1]),
    ([irot(1), imir(0)], lambda array: np.rot90(array)[::-1]),
    ([irot(1), imir(1)], lambda array: np.rot90(array)[:, ::-1]),
    ([irot(3), imir(0)], lambda array: np.rot90(array, 3)[::-1]),
    ([irot(3), imir(1)], lambda array: np.rot90(array, 3)[:, ::-1]),
    ([irot(2), imir(1)], lambda array: array[::-1]),
    ([imir(1), irot(1)], lambda array: np.rot90(array[:, ::-1])),
]
"""Quarter turns to the left and mirrors, in their order, and what they do."""


def profile(data: bytes) -> Property:
    return b"colr", b"prof" + data


def colors(primaries: int, transfer: int, matrix: int) -> Property:
    """Coding-independent code points, full range."""
    return b"colr", b"nclx" + struct.pack(">HHHB", primaries, transfer, matrix, 0x80)


def alpha_type() -> Property:
    return b"auxC", b"\0\0\0\0urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0"


def exif_item(block: bytes) -> FakeItem:
    return FakeItem(b"Exif", b"\0\0\0\0" + block)


def boxed(
    items: Sequence[FakeItem],
    *,
    brand: bytes = b"heic",
    primary: int = 1,
    references: Sequence[tuple[bytes, int, Sequence[int]]] = (),
) -> bytes:
    """A file of `items`; `references` are a name, from which item, to which ones."""
    head = box(b"ftyp", brand, bytes(4), b"mif1", b"miaf", brand)
    properties = [one for item in items for one in item.properties]
    infos, associations, number = [], [], 0
    for place, item in enumerate(items, 1):
        info = struct.pack(">HH4s", place, 0, item.kind) + b"\0"
        infos.append(full_box(b"infe", info, version=2, flags=int(item.is_hidden)))
        indices = bytes(
            place_of | 0x80 * (name in ESSENTIAL) for place_of, (name, _) in enumerate(item.properties, number + 1)
        )
        associations.append(struct.pack(">HB", place, len(indices)) + indices)
        number += len(item.properties)
    links = [
        box(name, struct.pack(f">HH{len(targets)}H", source, len(targets), *targets))
        for name, source, targets in references
    ]

    def meta(offsets: Sequence[int]) -> bytes:
        places = b"".join(
            struct.pack(">HHHII", place, 0, 1, offset, len(item.data))
            for place, (item, offset) in enumerate(zip(items, offsets, strict=True), 1)
        )
        return full_box(
            b"meta",
            full_box(b"hdlr", bytes(4), b"pict", bytes(13)),
            full_box(b"pitm", struct.pack(">H", primary)),
            full_box(b"iloc", b"\x44\0", struct.pack(">H", len(items)), places),
            full_box(b"iinf", struct.pack(">H", len(items)), *infos),
            *([full_box(b"iref", *links)] if links else []),
            box(
                b"iprp",
                box(b"ipco", *(box(*one) for one in properties)),
                full_box(b"ipma", struct.pack(">I", len(items)), *associations),
            ),
        )

    offset = len(head) + len(meta([0] * len(items))) + 8
    offsets = []
    for item in items:
        offsets.append(offset)
        offset += len(item.data)
    return head + meta(offsets) + box(b"mdat", *(item.data for item in items))


def part_of(data: bytes, name: bytes) -> bytes:
    """The body of the first box of this name, wherever it is."""
    at = data.index(name)
    (size,) = struct.unpack_from(">I", data, at - 4)
    return data[at + 4 : at - 4 + size]


def hevc(pixels: NDArray[Any], *, bits: int = 8) -> Coded:
    """`pixels`, gray or color of 8 or more bits, by x265 without loss."""
    import av

    deep = "" if bits == 8 else f"{bits}le"
    kind = ("gray" if pixels.ndim == 2 else "gbrp") + deep
    rows, columns = pixels.shape[:2]
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="mp4") as container:
        options = {"x265-params": "lossless=1:keyint=1:log-level=none:pools=none:frame-threads=1"}
        stream: Any = container.add_stream("libx265", rate=1, options=options)
        stream.width, stream.height, stream.pix_fmt, stream.codec_tag = columns, rows, kind, "hvc1"
        given = pixels.astype(np.uint8 if bits == 8 else np.uint16)
        frame: Any = av.VideoFrame(columns, rows, kind)
        planes = [given] if pixels.ndim == 2 else [given[:, :, channel] for channel in (1, 2, 0)]
        for plane, values in zip(frame.planes, planes, strict=True):
            lines = np.zeros((rows, plane.line_size // given.itemsize), given.dtype)
            lines[:, :columns] = values
            plane.update(lines.tobytes())
        frame.color_range = 2
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)
    data = buffer.getvalue()
    # Identity: the planes are green, blue and red.
    more = () if pixels.ndim == 2 else (colors(1, 13, 0),)
    return Coded(b"hvc1", (b"hvcC", part_of(data, b"hvcC")), part_of(data, b"mdat"), rows, columns, more)


def av1(pixels: NDArray[Any], *, bits: int = 8) -> Coded:
    """`pixels`, gray or color of 8, 10 or 12 bits, by libavif without loss."""
    coded = bytes(
        imagecodecs.avif_encode(
            pixels, level=100, speed=8, bitspersample=bits, pixelformat="400" if pixels.ndim == 2 else None
        )
    )
    more = () if pixels.ndim == 2 else (colors(1, 13, 0),)
    rows, columns = pixels.shape[:2]
    return Coded(b"av01", (b"av1C", part_of(coded, b"av1C")), part_of(coded, b"mdat"), rows, columns, more)
