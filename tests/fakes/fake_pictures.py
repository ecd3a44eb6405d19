"""Pictures made for tests: PNG and BMP written by hand, JPEG by Pillow with segments put in."""

import io
import struct
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
GRAY, RGB, PALETTE, GRAY_ALPHA, RGBA = 0, 2, 3, 4, 6


# --- PNG ------------------------------------------------------------------------------------------------------


def png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(
    samples: NDArray[Any],
    *,
    depth: int,
    color_type: int,
    interlaced: bool = False,
    before: Sequence[tuple[bytes, bytes]] = (),
    after: Sequence[tuple[bytes, bytes]] = (),
    idat_bytes: int = 1 << 20,
    size: tuple[int, int] | None = None,
) -> bytes:
    """A PNG of `samples`, (rows, columns) or (rows, columns, samples), in the depth of the file."""
    rows, columns = size or samples.shape[:2]
    passes = ADAM7 if interlaced else ((0, 0, 1, 1),)
    raw = b"".join(
        _png_rows(samples[row::row_step, column::column_step], depth) for column, row, column_step, row_step in passes
    )
    coded = zlib.compress(raw)
    header = struct.pack(">IIBBBBB", columns, rows, depth, color_type, 0, 0, int(interlaced))
    chunks = [(b"IHDR", header), *before]
    chunks += [(b"IDAT", coded[start : start + idat_bytes]) for start in range(0, len(coded), idat_bytes)]
    return PNG_SIGNATURE + b"".join(png_chunk(*chunk) for chunk in (*chunks, *after, (b"IEND", b"")))


def _png_rows(samples: NDArray[Any], depth: int) -> bytes:
    if 0 in samples.shape[:2]:
        return b""
    flat = samples.reshape(len(samples), -1)
    if depth == 16:
        packed = flat.astype(">u2").view(np.uint8)
    elif depth == 8:
        packed = flat.astype(np.uint8)
    else:
        bits = (flat[:, :, np.newaxis].astype(np.uint8) >> np.arange(depth - 1, -1, -1, dtype=np.uint8)) & 1
        packed = np.packbits(bits.reshape(len(flat), -1), axis=1)
    return b"".join(b"\0" + row.tobytes() for row in packed)


# --- BMP ------------------------------------------------------------------------------------------------------


def bmp(
    rows_of_bytes: Sequence[bytes],
    *,
    columns: int,
    depth: int,
    palette: Sequence[tuple[int, int, int]] = (),
    masks: Sequence[int] = (),
    header_bytes: int = 40,
    top_down: bool = False,
    compression: int | None = None,
    coded: bytes | None = None,
) -> bytes:
    """A BMP of rows, the uppermost first, packed as the depth wants; `coded` replaces them where given."""
    rows = len(rows_of_bytes)
    padded = [row + bytes(-len(row) % 4) for row in rows_of_bytes]
    pixels = coded if coded is not None else b"".join(padded if top_down else reversed(padded))
    if header_bytes == 12:
        header = struct.pack("<IHHHH", 12, columns, rows, 1, depth)
        colors = b"".join(bytes(color[::-1]) for color in palette)
    else:
        kind = compression if compression is not None else (3 if masks else 0)
        header = struct.pack(
            "<IiiHHIIiiII", header_bytes, columns, -rows if top_down else rows, 1, depth, kind, len(pixels),
            2835, 2835, len(palette), 0,
        )  # fmt: skip
        header += b"".join(struct.pack("<I", mask) for mask in masks)
        header = header.ljust(header_bytes, b"\0")
        colors = b"".join(bytes(color[::-1]) + b"\0" for color in palette)
    pixels_at = 14 + len(header) + len(colors)
    return b"BM" + struct.pack("<IHHI", pixels_at + len(pixels), 0, 0, pixels_at) + header + colors + pixels


# --- JPEG -----------------------------------------------------------------------------------------------------


def photo(rows: int, columns: int, *, seed: int = 1) -> NDArray[np.uint8]:
    """A smooth color picture without any mid-gray or symmetry."""
    generator = np.random.default_rng(seed)
    small = generator.integers(0, 256, (rows // 16 + 2, columns // 16 + 2, 3), dtype=np.uint8)
    image = Image.fromarray(small).resize((columns, rows), Image.Resampling.BICUBIC)
    array = np.asarray(image).copy()
    array[-16:, -16:] = (200, 60, 30)
    return array


def deep_photo(rows: int, columns: int, bits: int, samples: int) -> NDArray[np.uint16]:
    """The same in 8 to 16 bits, every one of them used; in gray where `samples` is 1."""
    array = photo(rows, columns).astype(np.uint16) << (bits - 8) | photo(rows, columns) >> (16 - bits)
    return (array[:, :, 0] if samples == 1 else array).astype(np.uint16)


def any_colors(count: int) -> list[tuple[int, int, int]]:
    """A palette of so many."""
    table = np.random.default_rng(count).integers(0, 256, (count, 3))
    return [(int(red), int(green), int(blue)) for red, green, blue in table]


def jpeg(array: NDArray[np.uint8], *, mode: str = "", **options: Any) -> bytes:
    """A JPEG by Pillow; `mode` "CMYK" converts first; quality, subsampling, progressive … are Pillow's."""
    image = Image.fromarray(array)
    buffer = io.BytesIO()
    (image.convert(mode) if mode else image).save(buffer, "JPEG", **options)
    return buffer.getvalue()


def segment(marker: int, payload: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def with_segments(data: bytes, *segments: bytes) -> bytes:
    """`data` with segments put in right behind SOI."""
    return data[:2] + b"".join(segments) + data[2:]


def without_segments(data: bytes, *markers: int) -> bytes:
    """`data` without the segments of `markers` that come before its first scan."""
    position, parts = 2, [data[:2]]
    while data[position + 1] != 0xDA:
        end = position + 2 + int.from_bytes(data[position + 2 : position + 4], "big")
        if data[position + 1] not in markers:
            parts.append(data[position:end])
        position = end
    return b"".join((*parts, data[position:]))


def exif_block(*, orientation: int = 0, make: str = "", model: str = "", byte_order: str = "<") -> bytes:
    """A TIFF structure with what is given, and with a place, a serial number, an owner and a comment."""
    texts = {0x010F: make, 0x0110: model, 0x010E: "COMMENTMARK", 0x013B: "OWNERMARK", 0xA431: "SERIALMARK"}
    tags: list[tuple[int, int, int, bytes]] = [(0x0112, 3, 1, struct.pack(byte_order + "HH", orientation, 0))]
    heap = b""
    entries = [*tags] if orientation else []
    count = len(entries) + sum(bool(text) for text in texts.values()) + 1
    heap_at = 8 + 2 + 12 * count + 4
    for tag, text in texts.items():
        if text:
            raw = text.encode() + b"\0"
            place = struct.pack(byte_order + "I", heap_at + len(heap)) if len(raw) > 4 else raw.ljust(4, b"\0")
            heap += raw if len(raw) > 4 else b""
            entries.append((tag, 2, len(raw), place))
    entries.append((0x8825, 4, 1, struct.pack(byte_order + "I", heap_at + len(heap))))
    place_text = b"GPSMARK 48.137 11.575\0"
    place_at = heap_at + len(heap) + 2 + 12 + 4
    heap += struct.pack(byte_order + "HHHIII", 1, 0x001B, 2, len(place_text), place_at, 0) + place_text
    directory = b"".join(struct.pack(byte_order + "HHI", *entry[:3]) + entry[3] for entry in sorted(entries))
    magic = {"<": b"II*\0", ">": b"MM\0*"}[byte_order]
    return magic + struct.pack(byte_order + "IH", 8, count) + directory + bytes(4) + heap


def exif_segment(**facts: Any) -> bytes:
    return segment(0xE1, b"Exif\0\0" + exif_block(**facts))


def icc_profile(*, color_space: bytes = b"RGB ", size: int = 400) -> bytes:
    """The header of a profile, and filling."""
    header = bytearray(size)
    header[:4] = struct.pack(">I", size)
    header[12:16] = b"mntr"
    header[16:20] = color_space
    header[20:24] = b"XYZ "
    header[36:40] = b"acsp"
    header[128:] = bytes(number % 251 for number in range(size - 128))
    return bytes(header)


def icc_segments(profile: bytes, *, parts: int = 1) -> list[bytes]:
    step = -(-len(profile) // parts)
    return [
        segment(0xE2, b"ICC_PROFILE\0" + bytes((number + 1, parts)) + profile[number * step : (number + 1) * step])
        for number in range(parts)
    ]
