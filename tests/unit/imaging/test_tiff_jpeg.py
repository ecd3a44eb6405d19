"""JPEG inside a TIFF (TIFF Technical Note 2): its tags say what the colors are, and cut streams are found."""

import io
from typing import Any

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.formats import open_picture
from tests.fakes import fake_pictures as fake
from tests.fakes import fake_tiff as ft
from tests.fakes.reading import decode

PHOTO = fake.photo(64, 96)
GRAY = PHOTO[:, :, 0].copy()
IN_RGB = fake.without_segments(fake.jpeg(PHOTO, keep_rgb=True, quality=92, subsampling=0), 0xEE)
IN_YCBCR = fake.jpeg(PHOTO, quality=92)
IN_GRAY = fake.jpeg(GRAY, quality=92)


def around(*parts: bytes, photometric: int = ft.YCBCR, like: NDArray[Any] = PHOTO, **options: Any) -> bytes:
    """A TIFF whose parts are these streams."""
    depth = options.pop("depth", 8)
    one = ft.page(like, depth=depth, photometric=photometric, compression=ft.JPEG, **options)
    return ft.tiff(ft.Page(one.tags, parts))


def by_pillow(data: bytes) -> NDArray[np.uint8]:
    return np.asarray(Image.open(io.BytesIO(data)))


@pytest.mark.parametrize(
    ("data", "stream"),
    [
        (around(IN_YCBCR), IN_YCBCR),
        (around(IN_RGB, photometric=ft.RGB), fake.with_segments(IN_RGB, fake.segment(0xEE, b"Adobe\0\x64\0\0\0\0\0"))),
        (around(IN_GRAY, photometric=ft.BLACK_IS_ZERO, like=GRAY), IN_GRAY),
    ],
    ids=["YCbCr", "RGB", "gray"],
)
def test_a_stream_has_the_pixels_that_it_has_alone(data: bytes, stream: bytes) -> None:
    assert np.abs(decode(data).array.astype(int) - by_pillow(stream)).max() <= 1
    lossy = open_picture(data).lossy(0)
    assert lossy is not None
    assert lossy.method == "ISO_10918_1"


def test_the_tags_tell_the_colors_and_not_the_stream() -> None:
    assert np.abs(decode(around(IN_RGB, photometric=ft.RGB)).array.astype(int) - PHOTO).mean() < 3
    marked = fake.with_segments(IN_RGB, fake.segment(0xEE, b"Adobe\0\x64\0\0\0\0\1"))
    assert np.array_equal(
        decode(around(marked, photometric=ft.RGB)).array, decode(around(IN_RGB, photometric=ft.RGB)).array
    )


def test_tables_may_lie_apart() -> None:
    scan, frame = IN_GRAY.index(b"\xff\xda"), IN_GRAY.index(b"\xff\xc0")
    end = frame + 2 + int.from_bytes(IN_GRAY[frame + 2 : frame + 4], "big")
    tables = IN_GRAY[:frame] + IN_GRAY[end:scan] + b"\xff\xd9"
    abbreviated = b"\xff\xd8" + IN_GRAY[frame:end] + IN_GRAY[scan:]
    tags = {347: (ft.UNDEFINED, tables)}
    data = around(abbreviated, photometric=ft.BLACK_IS_ZERO, like=GRAY, tags=tags)
    assert np.array_equal(decode(data).array, by_pillow(IN_GRAY))


def test_12_bits_stay_12_bits() -> None:
    deep = GRAY.astype(np.uint16) * 16
    stream = bytes(imagecodecs.jpeg8_encode(deep, level=99, bitspersample=12))
    pixels = decode(around(stream, photometric=ft.BLACK_IS_ZERO, like=deep, depth=12))
    assert pixels.significant_bits == 12
    assert np.abs(pixels.array.astype(int) - deep).max() <= 8


@pytest.mark.parametrize("stream", [IN_YCBCR, fake.jpeg(PHOTO, progressive=True)])
def test_a_stream_cut_and_closed_with_an_end_marker_is_refused(stream: bytes) -> None:
    first = stream.index(b"\xff\xda")
    for share in (0.1, 0.4, 0.8, 0.97):
        cut = stream[: first + int((len(stream) - first) * share)].rstrip(b"\xff")
        for broken in (cut, cut + b"\xff\xd9"):
            with pytest.raises(PictureDamaged):
                decode(around(broken))


def test_a_stream_of_other_sides_or_samples_is_refused() -> None:
    for stream in (fake.jpeg(PHOTO[:60]), fake.jpeg(PHOTO[:, :90].copy()), IN_GRAY):
        with pytest.raises(PictureDamaged):
            decode(around(stream))
    with pytest.raises(PictureDamaged):
        decode(around(b"not a stream at all"))


def test_lossless_streams_and_rare_depths_are_refused_in_words() -> None:
    lossless = bytes(imagecodecs.jpeg8_encode(GRAY, lossless=True))
    with pytest.raises(PictureNotSupported, match="lossless"):
        decode(around(lossless, photometric=ft.BLACK_IS_ZERO, like=GRAY))
    with pytest.raises(PictureNotSupported, match="16 bits"):
        decode(around(lossless, photometric=ft.BLACK_IS_ZERO, like=GRAY.astype(np.uint16), depth=16))
