"""Every form of JPEG, PNG, BMP and TIFF that ImageMagick writes: read here, compared with how it reads them itself."""

import itertools

import numpy as np
import pytest
from numpy.typing import NDArray

from ezp2p.model.image import PixelArray
from tests.fakes import fake_pictures as fake
from tests.fakes.reading import decode, inspect
from tests.peers.imagemagick import decoded, encoded

PHOTO = fake.photo(41, 57)
DEEP: NDArray[np.uint16] = (PHOTO.astype(np.uint16) * 256 + PHOTO[::-1]).astype(np.uint16)
GRAY, DEEP_GRAY = PHOTO[:, :, 1].copy(), DEEP[:, :, 1].copy()
ALPHA = np.dstack((PHOTO, PHOTO[::-1, :, :1]))
FEW = (PHOTO // 64 * 64).astype(np.uint8)
BLACK_AND_WHITE: NDArray[np.uint8] = np.where(GRAY > 120, np.uint8(255), np.uint8(0))

ORIENTATIONS = ["TopLeft", "TopRight", "BottomRight", "BottomLeft", "LeftTop", "RightTop", "RightBottom", "LeftBottom"]

EXACT = 0
REDUCED = 1
"""16 bits are cut to 8 here and rounded there, alpha too; 5 bits are rounded to 8 here and repeated there."""
LOSSY = 6
"""Versions of libjpeg differ in rounding, and in how they draw fewer color samples out; more in some pixels only."""

Case = tuple[str, tuple[str, ...], PixelArray, int]


def tiff_cases() -> list[Case]:
    kinds: list[tuple[str, tuple[str, ...], PixelArray, int]] = [
        ("bilevel", ("-type", "Bilevel", "-depth", "1"), BLACK_AND_WHITE, EXACT),
        ("gray 2", ("-depth", "2"), GRAY // 64 * 85, EXACT),
        ("gray 4", ("-depth", "4"), GRAY // 16 * 17, EXACT),
        ("gray 8", ("-depth", "8"), GRAY, EXACT),
        ("gray 16", ("-depth", "16"), DEEP_GRAY, EXACT),
        ("palette", ("-type", "Palette"), FEW, EXACT),
        ("color 8", ("-type", "TrueColor", "-depth", "8"), PHOTO, EXACT),
        ("color 16", ("-type", "TrueColor", "-depth", "16"), DEEP, REDUCED),
        ("alpha", ("-type", "TrueColorMatte"), ALPHA, REDUCED),
    ]
    codes = ("None", "LZW", "Zip", "RLE")
    layouts: tuple[tuple[str, ...], ...] = (
        ("-endian", "LSB"),
        ("-endian", "MSB"),
        ("-interlace", "Plane"),
        ("-define", "tiff:rows-per-strip=3"),
        ("-define", "tiff:tile-geometry=16x32"),
        ("-define", "tiff:fill-order=lsb"),
        ("-define", "quantum:polarity=min-is-white"),
    )
    cases = []
    for (name, how, array, tolerance), code, layout in itertools.product(kinds, codes, layouts):
        if not (name in {"gray 2", "gray 4"} and "min-is-white" in layout[-1]):  # ImageMagick does not heed it there
            cases.append((f"{name} {code} {layout[-1]}", (*how, "-compress", code, *layout), array, tolerance))
    for code, layout in itertools.product(("Fax", "Group4"), layouts):
        how = (*kinds[0][1], "-compress", code, *layout)
        cases.append((f"bilevel {code} {layout[-1]}", how, BLACK_AND_WHITE, EXACT))
    big = [(f"TIFF64 {name}", (*how, "-compress", "Zip"), array, tolerance) for name, how, array, tolerance in kinds]
    return [*cases, *big]


def png_cases() -> list[Case]:
    kinds: list[Case] = [
        ("bilevel", ("-type", "Bilevel"), BLACK_AND_WHITE, EXACT),
        ("gray 2", ("-define", "png:bit-depth=2", "-define", "png:color-type=0"), GRAY // 64 * 85, EXACT),
        ("gray 4", ("-define", "png:bit-depth=4", "-define", "png:color-type=0"), GRAY // 16 * 17, EXACT),
        ("gray 8", ("-define", "png:color-type=0"), GRAY, EXACT),
        ("gray 16", ("-define", "png:bit-depth=16", "-define", "png:color-type=0"), DEEP_GRAY, EXACT),
        ("palette", ("-define", "png:color-type=3"), FEW, EXACT),
        ("color 8", ("-define", "png:color-type=2", "-define", "png:bit-depth=8"), PHOTO, EXACT),
        ("color 16", ("-define", "png:color-type=2", "-define", "png:bit-depth=16"), DEEP, REDUCED),
        ("alpha", ("-define", "png:color-type=6", "-define", "png:bit-depth=8"), ALPHA, REDUCED),
        ("alpha 16", ("-define", "png:color-type=6", "-define", "png:bit-depth=16"), ALPHA, REDUCED),
        ("palette alpha", ("-define", "png:color-type=3"), ALPHA // 64 * 85, REDUCED),
    ]
    return [
        (f"{name} {interlace}", (*how, "-interlace", interlace), array, tolerance)
        for (name, how, array, tolerance), interlace in itertools.product(kinds, ("None", "PNG"))
    ]


def bmp_cases() -> list[Case]:
    kinds: list[Case] = [
        ("bilevel", ("-type", "Bilevel"), BLACK_AND_WHITE, EXACT),
        ("palette", ("-type", "Palette"), FEW, EXACT),
        ("palette RLE", ("-type", "Palette", "-compress", "RLE"), FEW, EXACT),
        ("color", ("-type", "TrueColor"), PHOTO, EXACT),
        ("555", ("-define", "bmp:subtype=RGB555"), PHOTO // 8 * 8, REDUCED),
        ("565", ("-define", "bmp:subtype=RGB565"), PHOTO // 8 * 8, REDUCED),
    ]
    versions = ("BMP2", "BMP3", "BMP")
    cases = [
        (f"{version} {name}", how, array, tolerance) for version in versions for name, how, array, tolerance in kinds
    ]
    # With version 3, ImageMagick leaves the color masks out that its header promises.
    cases = [case for case in cases if case[0] not in {"BMP3 555", "BMP3 565"}]
    return [*cases, ("BMP alpha", ("-type", "TrueColorMatte"), ALPHA, REDUCED)]


def jpeg_cases() -> list[Case]:
    pictures: tuple[tuple[str, PixelArray], ...] = (("gray", GRAY), ("color", PHOTO))
    cases: list[Case] = []
    for (name, array), sampling, interlace in itertools.product(
        pictures, ("1x1", "2x1", "2x2", "1x2", "4x1"), ("None", "JPEG")
    ):
        how = ("-sampling-factor", sampling, "-interlace", interlace, "-quality", "93")
        cases.append((f"{name} {sampling} {interlace}", how, array, LOSSY))
    return cases


def check(kind: str, case: Case) -> None:
    name, options, array, tolerance = case
    to = name.split()[0] if name.startswith(("TIFF64", "BMP")) else kind
    data = encoded(array, *options, to=to)
    header, pixels = inspect(data), decode(data)
    assert (header.format, header.rows, header.columns) == (kind, *pixels.array.shape[:2])
    assert header.samples_per_pixel == (1 if pixels.array.ndim == 2 else 3)
    assert header.bits_stored == 8 * pixels.array.itemsize
    assert pixels.array.dtype == (np.uint16 if array.dtype == np.uint16 and array.ndim == 2 else np.uint8)
    reference = decoded(data, pixels.array, kind=kind)
    difference = np.abs(pixels.array.astype(int) - reference)
    assert difference.max() <= tolerance or (tolerance == LOSSY and difference.mean() < 0.7)


@pytest.mark.parametrize("case", tiff_cases(), ids=lambda case: case[0])
def test_a_tiff_is_read_as_another_decoder_reads_it(case: Case) -> None:
    check("TIFF", case)


@pytest.mark.parametrize("case", png_cases(), ids=lambda case: case[0])
def test_a_png_is_read_as_another_decoder_reads_it(case: Case) -> None:
    check("PNG", case)


@pytest.mark.parametrize("case", bmp_cases(), ids=lambda case: case[0])
def test_a_bmp_is_read_as_another_decoder_reads_it(case: Case) -> None:
    check("BMP", case)


@pytest.mark.parametrize("case", jpeg_cases(), ids=lambda case: case[0])
def test_a_jpeg_is_read_as_another_decoder_reads_it(case: Case) -> None:
    check("JPEG", case)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_an_orientation_is_heeded_as_another_decoder_heeds_it(orientation: str) -> None:
    pictures: tuple[PixelArray, ...] = (PHOTO, DEEP_GRAY, BLACK_AND_WHITE)
    for array in pictures:
        check("TIFF", (orientation, ("-orient", orientation, "-compress", "Zip"), array, EXACT))


@pytest.mark.parametrize("sampling", ["1x1", "2x1", "2x2"])
def test_jpeg_inside_a_tiff_is_read_as_another_decoder_reads_it(sampling: str) -> None:
    for name, array in (("gray", GRAY), ("color", PHOTO)):
        for layout in (("-define", "tiff:rows-per-strip=16"), ("-define", "tiff:tile-geometry=16x16")):
            how = ("-compress", "JPEG", "-quality", "92", "-sampling-factor", sampling, *layout)
            check("TIFF", (f"{name} {sampling}", how, array, LOSSY))
