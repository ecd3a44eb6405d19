import numpy as np
import pytest

from ezp2p.errors import PictureNotSupported
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.imaging.encode import encode_jpeg
from tests.fakes.fake_pictures import photo

PHOTO = photo(83, 101)


def test_color_becomes_baseline_422_without_a_jfif_header() -> None:
    stream = encode_jpeg(PHOTO)
    assert stream.data.startswith(b"\xff\xd8\xff\xdb")
    at = stream.data.index(b"\xff\xc0")
    assert stream.data[at + 10 : at + 19] == b"\1\x21\0\2\x11\1\3\x11\1"
    assert (stream.rows, stream.columns, stream.samples_per_pixel, stream.is_rgb) == (83, 101, 3, False)
    # 4:2:2 halves the color's width, so that single pixels differ; the whole does not.
    assert np.abs(decode_jpeg(stream.data).astype(int) - PHOTO).mean() < 2


def test_gray_stays_gray() -> None:
    gray = PHOTO[:, :, 0].copy()
    stream = encode_jpeg(gray)
    assert stream.samples_per_pixel == 1
    assert np.abs(decode_jpeg(stream.data).astype(int) - gray).mean() < 1


def test_lower_quality_is_smaller() -> None:
    assert len(encode_jpeg(PHOTO, quality_percent=40).data) < len(encode_jpeg(PHOTO, quality_percent=95).data)


def test_an_array_of_another_layout_is_encoded_alike() -> None:
    assert encode_jpeg(np.asfortranarray(PHOTO)).data == encode_jpeg(PHOTO).data


def test_a_side_too_long_for_a_jpeg_is_refused() -> None:
    with pytest.raises(PictureNotSupported, match="65,500"):
        encode_jpeg(np.zeros((65_501, 1), np.uint8))
