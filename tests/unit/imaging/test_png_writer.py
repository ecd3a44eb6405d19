"""A PNG that we write holds exactly the pixels that it was given, for other people's readers too."""

import struct
import zlib

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from ezp2p.imaging.png_writer import png_file

CHANCE = np.random.default_rng(20261121)
SHAPES = [(1, 1), (1, 7), (7, 1), (33, 20), (16, 5, 3), (1, 1, 3)]


def chunks(data: bytes) -> dict[bytes, bytes]:
    found, place = {}, 8
    while place < len(data):
        (size,) = struct.unpack_from(">I", data, place)
        name, body = data[place + 4 : place + 8], data[place + 8 : place + 8 + size]
        assert struct.unpack_from(">I", data, place + 8 + size) == (zlib.crc32(name + body),)
        found[name] = body
        place += 12 + size
    return found


def read_by_opencv(data: bytes) -> NDArray[np.generic]:
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    assert pixels is not None
    return pixels if pixels.ndim == 2 else pixels[:, :, ::-1]


@pytest.mark.parametrize("shape", SHAPES)
def test_every_value_comes_back(shape: tuple[int, ...]) -> None:
    flat = CHANCE.integers(0, 256, shape).astype(np.uint8)
    deep = CHANCE.integers(0, 65536, shape).astype(np.uint16)
    for pixels, bits in ((flat, 8), (deep, 16)):
        again = read_by_opencv(png_file(pixels, bits_stored=bits, row_dpi=300, column_dpi=300))
        assert again.dtype == pixels.dtype
        assert np.array_equal(again, pixels)


def test_the_resolution_goes_along_by_axis() -> None:
    data = png_file(np.zeros((4, 4), np.uint8), bits_stored=8, row_dpi=600, column_dpi=300)
    assert struct.unpack(">IIB", chunks(data)[b"pHYs"]) == (11811, 23622, 1)
    assert b"sBIT" not in chunks(data)


@pytest.mark.parametrize("bits", [9, 10, 12, 15])
def test_fewer_bits_are_spread_over_sixteen_and_can_be_had_back(bits: int) -> None:
    pixels = np.arange(1 << bits, dtype=np.uint16).reshape(2, -1)
    data = png_file(pixels, bits_stored=bits, row_dpi=300, column_dpi=300)
    again = read_by_opencv(data).astype(np.uint16)
    assert int(again.max()) == 65535
    assert np.array_equal(again >> (16 - bits), pixels)
    assert chunks(data)[b"sBIT"] == bytes([bits])


def test_the_pixels_that_were_given_are_not_changed() -> None:
    pixels = np.full((3, 3), 4095, np.uint16)
    pixels.flags.writeable = False
    png_file(pixels, bits_stored=12, row_dpi=300, column_dpi=300)
    assert (pixels == 4095).all()
