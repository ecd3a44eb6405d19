"""Pixels as a PNG file, exactly, with the resolution that they were scanned in, or at once (ISO/IEC 15948)."""

import struct
import zlib
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ezp2p.imaging.kinds import PNG_SIGNATURE
from ezp2p.model.image import PixelArray

_GRAY: Final = 0
_RGB: Final = 2
_METER: Final = 1
_INCHES_PER_METER: Final = 1 / 0.0254
_UP: Final = 2
"""The filter of every row: each byte as what it differs from the one above (9.2)."""
_LEVEL: Final = 3
"""Of zlib: a film is written while the next one is scanned."""
_STORED: Final = 0
"""Of zlib: somebody waits for the thumbnail, and compressing would take four times as long as all the rest."""


def png_file(pixels: PixelArray, *, bits_stored: int, row_dpi: float, column_dpi: float) -> bytes:
    """The file that holds `pixels`, of 8 or 16 bits.

    Values of 9 to 15 bits are spread over 16, as PNG wants it (12.4), and `sBIT` says how many they had: shifted right
    by what was added they are what they were.

    Parameters
    ----------
    pixels
        uint8 or uint16, (rows, columns) or (rows, columns, 3) in RGB order.
    bits_stored
        8 if uint8, 9 to 16 if uint16.
    row_dpi, column_dpi
        Points from one row to the next, and from one column to the next, in an inch.
    """
    rows, columns = pixels.shape[:2]
    samples = 1 if pixels.ndim == 2 else 3
    depth = 8 if pixels.dtype == np.uint8 else 16
    header = struct.pack(">IIBBBBB", columns, rows, depth, _GRAY if samples == 1 else _RGB, 0, 0, 0)
    per_meter = [round(dpi * _INCHES_PER_METER) for dpi in (column_dpi, row_dpi)]
    chunks = [(b"IHDR", header)]
    if bits_stored < depth:
        chunks.append((b"sBIT", bytes([bits_stored] * samples)))
    chunks.append((b"pHYs", struct.pack(">IIB", *per_meter, _METER)))
    chunks.append((b"IDAT", zlib.compress(_filtered(_spread(pixels, bits_stored, depth)).data, _LEVEL)))
    return PNG_SIGNATURE + b"".join(_chunk(name, body) for name, body in (*chunks, (b"IEND", b"")))


def stored_png(pixels: NDArray[np.uint8]) -> bytes:
    """The file that holds `pixels`, of shape (rows, columns, 3) in RGB order, not compressed: written at once."""
    rows, columns = pixels.shape[:2]
    lines = np.empty((rows, 1 + columns * 3), np.uint8)
    lines[:, 0] = 0  # no filter
    lines[:, 1:] = pixels.reshape(rows, -1)
    header = struct.pack(">IIBBBBB", columns, rows, 8, _RGB, 0, 0, 0)
    body = zlib.compress(lines.data, _STORED)
    length, check_sum = struct.pack(">I", len(body)), struct.pack(">I", zlib.crc32(body, zlib.crc32(b"IDAT")))
    data = (length, b"IDAT", body, check_sum)  # of so many bytes each copy counts
    return b"".join((PNG_SIGNATURE, _chunk(b"IHDR", header), *data, _chunk(b"IEND", b"")))


def _spread(pixels: PixelArray, bits_stored: int, depth: int) -> PixelArray:
    """The bits of most worth again below the others, so that all ones stay all ones."""
    if bits_stored == depth:
        return pixels
    left = depth - bits_stored
    return np.asarray((pixels << left) | (pixels >> max(0, bits_stored - left)), np.uint16)


def _filtered(pixels: PixelArray) -> NDArray[np.uint8]:
    rows = len(pixels)
    big_endian = pixels.astype(">u2" if pixels.dtype == np.uint16 else np.uint8, copy=False)
    flat = np.ascontiguousarray(big_endian).reshape(rows, -1).view(np.uint8)
    lines = np.empty((rows, flat.shape[1] + 1), np.uint8)
    lines[:, 0] = _UP
    lines[0, 1:] = flat[0]
    np.subtract(flat[1:], flat[:-1], out=lines[1:, 1:])
    return lines


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
