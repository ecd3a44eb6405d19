"""Facsimile codes: written by libtiff (through Pillow), read here, compared with libtiff's own reading."""

import contextlib
import io
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ezp2p.errors import PictureDamaged
from ezp2p.imaging.formats import open_picture
from tests.fakes import fake_tiff as ft
from tests.fakes.reading import decode

CODES: dict[str, dict[str, Any]] = {
    "modified Huffman": {"compression": "tiff_ccitt"},
    "Group 3": {"compression": "group3"},
    "Group 3, bytes filled": {"compression": "group3", "tiffinfo": {292: 4}},
    "Group 3, two dimensions": {"compression": "group3", "tiffinfo": {292: 1}},
    "Group 3, two dimensions, bytes filled": {"compression": "group3", "tiffinfo": {292: 5}},
    "Group 4": {"compression": "group4"},
}


def noise(rows: int, columns: int, share: float) -> NDArray[np.bool_]:
    return np.random.default_rng(rows).random((rows, columns)) > share


def runs_of_every_length() -> NDArray[np.bool_]:
    """In each row a white and a black run, each row one pixel longer; all codes of T.4 come up."""
    white = np.arange(2700)[:, np.newaxis] > np.arange(2700)
    return np.hstack((white[::3], ~white[::3]))


PICTURES = {
    "noise": noise(40, 101, 0.7),
    "wide noise": noise(3, 4000, 0.02),
    "white": np.ones((30, 80), np.bool_),
    "black": np.zeros((30, 80), np.bool_),
    "a single column": noise(30, 1, 0.5),
    "stripes": np.tile(np.array([True, False] * 50), (30, 1)),
    "black stripes first": np.tile(np.array([False, True] * 50), (30, 1)),
    "slanted lines": np.array([[(row * 2 + column) % 13 > 5 for column in range(90)] for row in range(60)]),
    "every run": runs_of_every_length(),
}


def fax(bits: NDArray[np.bool_], **options: Any) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(bits).save(buffer, "TIFF", **options)
    return buffer.getvalue()


def one_strip(bits: NDArray[np.bool_], code: str) -> tuple[dict[int, ft.Tag], bytes]:
    """The tags and the coded data of a fax that fits in one strip."""
    data = fax(bits, **CODES[code])
    tags = Image.open(io.BytesIO(data)).tag_v2  # type: ignore[attr-defined]
    (start,), (length,) = tags[273], tags[279]
    one = ft.page(
        bits, depth=1, photometric=tags[262], compression=tags[259], tags={292: (ft.LONG, [tags.get(292, 0)])}
    )
    return dict(one.tags), data[start : start + length]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", PICTURES)
def test_every_code_gives_the_pixels_that_were_coded(name: str, code: str) -> None:
    bits = PICTURES[name]
    assert np.array_equal(decode(fax(bits, **CODES[code])).array, bits * 255)


@pytest.mark.parametrize("code", CODES)
def test_white_may_be_zero_and_bits_may_be_backwards(code: str) -> None:
    bits = PICTURES["noise"]
    tags, coded = one_strip(bits, code)
    assert np.array_equal(decode(ft.tiff(ft.Page(tags | {262: (ft.SHORT, [0])}, [coded]))).array, ~bits * 255)
    backwards = ft.Page(tags | {266: (ft.SHORT, [2])}, [ft.reversed_bits(coded)])
    assert np.array_equal(decode(ft.tiff(backwards)).array, bits * 255)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", ["noise", "white", "black", "stripes", "slanted lines"])
def test_a_fax_cut_at_any_length_never_gives_other_pixels(name: str, code: str) -> None:
    bits = PICTURES[name]
    tags, coded = one_strip(bits, code)
    refused = 0
    for length in range(1, len(coded)):
        data = ft.tiff(ft.Page(tags, [coded[:length]]))
        try:
            found = decode(data).array
        except PictureDamaged:
            refused += 1
        else:
            # Only the mark behind the last row, of at most three bytes, may be missing.
            assert np.array_equal(found, bits * 255)
    assert refused >= len(coded) - 4


@pytest.mark.parametrize("code", CODES)
def test_rows_that_were_never_coded_are_refused(code: str) -> None:
    tags, coded = one_strip(PICTURES["white"], code)
    taller = tags | {257: (ft.LONG, [31]), 278: (ft.LONG, [31])}
    with pytest.raises(PictureDamaged):
        decode(ft.tiff(ft.Page(taller, [coded])))


@pytest.mark.parametrize("code", CODES)
def test_a_fax_of_another_width_is_refused(code: str) -> None:
    tags, coded = one_strip(PICTURES["noise"], code)
    for columns in (1, 100, 102, 5000):
        data = ft.tiff(ft.Page(tags | {256: (ft.LONG, [columns])}, [coded]))
        with pytest.raises(PictureDamaged):
            decode(data)


@pytest.mark.parametrize("compression", [2, 3, 4])
def test_random_bytes_are_pixels_or_refused(compression: int) -> None:
    generator = np.random.default_rng(compression)
    tags = dict(ft.page(PICTURES["white"], depth=1, photometric=0, compression=compression).tags)
    shapes = set()
    for _ in range(300):
        picture = open_picture(ft.tiff(ft.Page(tags, [generator.bytes(int(generator.integers(1, 200)))])))
        with contextlib.suppress(PictureDamaged):
            shapes.add(picture.pixels(0).array.shape)
    assert shapes <= {(30, 80)}
