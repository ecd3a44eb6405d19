from typing import Any

import numpy as np
import pytest

from ezp2p.errors import PictureDamaged
from ezp2p.imaging.thumbnail import displayable
from ezp2p.model.image import PixelArray
from tests.fakes import fake_pictures as fake
from tests.fakes.reading import decode, inspect, preview

PHOTO = fake.photo(600, 900)


def thumbnail(data: bytes, *, longest_side: int = 256) -> PixelArray:
    return preview(data, longest_side=longest_side).array


@pytest.mark.parametrize("longest_side", [1, 64, 256, 300, 900])
@pytest.mark.parametrize("progressive", [False, True])
def test_the_longer_side_is_what_was_asked(longest_side: int, progressive: bool) -> None:
    small = thumbnail(fake.jpeg(PHOTO, progressive=progressive), longest_side=longest_side)
    assert small.shape == (max(1, round(longest_side * 2 / 3)), longest_side, 3)
    assert small.dtype == np.uint8
    assert not small.flags.writeable


def test_a_small_picture_is_not_enlarged() -> None:
    tiny = fake.photo(20, 30)
    assert np.array_equal(thumbnail(fake.png(tiny, depth=8, color_type=fake.RGB)), tiny)
    assert np.array_equal(thumbnail(fake.jpeg(tiny)), decode(fake.jpeg(tiny)).array)


def test_the_thumbnail_looks_like_the_picture() -> None:
    expected = thumbnail(fake.png(PHOTO, depth=8, color_type=fake.RGB)).astype(int)
    for data in (fake.jpeg(PHOTO, quality=95), fake.jpeg(PHOTO, quality=95, progressive=True)):
        assert np.abs(thumbnail(data).astype(int) - expected).mean() < 3


def test_the_thumbnail_is_upright() -> None:
    data = fake.with_segments(fake.jpeg(PHOTO), fake.exif_segment(orientation=6))
    expected = np.rot90(thumbnail(fake.jpeg(PHOTO)), -1)
    assert np.abs(thumbnail(data).astype(int) - expected).max() <= 1  # averages are rounded in another order
    assert (inspect(data).rows, inspect(data).columns) == (900, 600)


def test_very_long_pictures_keep_a_pixel() -> None:
    line = np.zeros((1, 65_000), np.uint8)
    assert thumbnail(fake.png(line, depth=8, color_type=fake.GRAY)).shape == (1, 256)
    assert thumbnail(fake.jpeg(line)).shape == (1, 256)


def test_16_bit_gray_is_windowed_by_its_own_values() -> None:
    gray = np.array([[1000, 1000], [1500, 2000]], np.uint16)
    assert displayable(gray).tolist() == [[0, 0], [128, 255]]
    assert thumbnail(fake.png(gray, depth=16, color_type=fake.GRAY)).tolist() == [[0, 0], [128, 255]]
    assert displayable(np.array([[7]], np.uint16)).tolist() == [[255]]
    assert displayable(np.array([[0]], np.uint16)).tolist() == [[0]]
    assert displayable(np.array([[0, 65535]], np.uint16)).tolist() == [[0, 255]]
    assert displayable(PHOTO) is PHOTO


@pytest.mark.parametrize(
    "options", [{}, {"progressive": True}, {"mode": "CMYK"}, {"restart_marker_rows": 1}, {"subsampling": 0}]
)
def test_a_cut_jpeg_gets_no_thumbnail(options: dict[str, Any]) -> None:
    data = fake.jpeg(PHOTO, **options)
    thumbnail(data)
    for share in (0.3, 0.6, 0.95):
        cut = data[: int(len(data) * share)].rstrip(b"\xff")
        with pytest.raises(PictureDamaged):
            thumbnail(cut)
        with pytest.raises(PictureDamaged):
            thumbnail(cut + b"\xff\xd9")


@pytest.mark.parametrize("options", [{}, {"mode": "CMYK"}, {"progressive": True}])
def test_the_notes_are_those_of_the_whole_picture(options: dict[str, Any]) -> None:
    plain = fake.jpeg(PHOTO, **options)
    for data in (plain, fake.with_segments(plain, *fake.icc_segments(b"not a profile"))):
        assert preview(data).notes == decode(data).notes
