"""JPEG of 12 bits and lossless JPEG, and several pictures in one file."""

import io
import struct
from typing import Any

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.capture import take
from ezp2p.imaging.formats import open_picture
from ezp2p.imaging.jpeg_further import NOTE_GAIN_MAP, NOTE_SMALL_COPY, NOTE_UNREADABLE
from ezp2p.imaging.samples import note_deep_color
from ezp2p.model.image import CodedJpeg
from tests.fakes import fake_pictures as fake
from tests.fakes.reading import decode, inspect, preview

PHOTO = fake.photo(83, 101)


def deep(bits: int, *, is_color: bool = False) -> NDArray[np.uint16]:
    full = PHOTO.astype(np.uint16) * 257 if is_color else PHOTO[:, :, 0].astype(np.uint16) * 257
    return (full >> (16 - bits)).astype(np.uint16)


def coded(array: NDArray[Any], **options: Any) -> bytes:
    return bytes(imagecodecs.jpeg8_encode(array, **options))


def lossless(bits: int, *, is_color: bool = False) -> bytes:
    array: NDArray[Any] = deep(bits, is_color=is_color)
    colors = {"colorspace": "RGB", "outcolorspace": "RGB"} if is_color else {}
    return coded(array.astype(np.uint8) if bits == 8 else array, lossless=True, bitspersample=bits, **colors)


# --- depth ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bits", range(8, 17))
def test_lossless_gray_is_exact_in_its_depth(bits: int) -> None:
    data = lossless(bits)
    pixels = decode(data)
    assert np.array_equal(pixels.array, deep(bits))
    assert pixels.significant_bits == (bits if 8 < bits < 16 else None)
    assert (inspect(data).bits_stored, inspect(data).samples_per_pixel) == (bits, 1)
    assert open_picture(data).lossy(0) is None
    assert open_picture(data).untouched() is None


@pytest.mark.parametrize("predictor", range(1, 8))
def test_every_predictor_gives_the_same(predictor: int) -> None:
    data = coded(deep(12), lossless=True, predictor=predictor, bitspersample=12)
    assert np.array_equal(decode(data).array, deep(12))


@pytest.mark.parametrize("bits", [8, 16])
def test_lossless_color_is_exact_with_8_bits(bits: int) -> None:
    pixels = decode(lossless(bits, is_color=True))
    assert np.array_equal(pixels.array, PHOTO)
    assert pixels.notes == ((note_deep_color(16),) if bits == 16 else ())


def test_12_bits_stay_12_bits_and_lossy() -> None:
    data = coded(deep(12), level=99, bitspersample=12)
    pixels = decode(data)
    assert np.abs(pixels.array.astype(int) - deep(12)).max() <= 8  # of 4095: quantization at quality 99
    assert (pixels.significant_bits, pixels.notes, inspect(data).bits_stored) == (12, (), 12)
    (taken,) = take(data, 0, 1)
    assert taken.significant_bits == 12
    assert taken.lossy is not None
    assert taken.lossy.method == "ISO_10918_1"


def test_color_of_12_bits_has_8() -> None:
    pixels = decode(coded(deep(12, is_color=True), level=99, bitspersample=12, subsampling="444"))
    assert np.abs(pixels.array.astype(int) - PHOTO).max() <= 4
    assert pixels.notes == (note_deep_color(12),)


def test_a_deep_picture_is_turned_upright() -> None:
    data = fake.with_segments(lossless(12), fake.exif_segment(orientation=6))
    assert np.array_equal(decode(data).array, np.rot90(deep(12), -1))
    assert preview(data, longest_side=20).array.shape == (20, 16)


@pytest.mark.parametrize(
    "told", [fake.segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"), fake.segment(0xEE, b"Adobe\0\x64\0\0\0\0\1")]
)
def test_lossless_ycbcr_is_refused_in_words(told: bytes) -> None:
    data = fake.with_segments(fake.without_segments(lossless(8, is_color=True), 0xEE), told)
    with pytest.raises(PictureNotSupported, match="YCbCr"):
        decode(data)


def test_bits_that_are_cut_off_make_a_lossless_picture_lossy() -> None:
    data = lossless(8)
    scan = data.index(b"\xff\xda")
    at = scan + 2 + int.from_bytes(data[scan + 2 : scan + 4], "big") - 1
    assert open_picture(data[:at] + b"\1" + data[at + 1 :]).lossy(0) is not None


@pytest.mark.parametrize(
    "data",
    [lossless(8), lossless(12), lossless(16, is_color=True), coded(deep(12), level=90, bitspersample=12)],
    ids=["lossless 8", "lossless 12", "lossless 16 color", "12 bits"],
)
def test_a_deep_picture_cut_and_closed_with_an_end_marker_is_refused(data: bytes) -> None:
    first = data.index(b"\xff\xda")
    for share in (0.1, 0.3, 0.5, 0.7, 0.9, 0.97):
        cut = data[: first + int((len(data) - first) * share)].rstrip(b"\xff")
        for read in (decode, preview):
            with pytest.raises(PictureDamaged):
                read(cut + b"\xff\xd9")


# --- several pictures -----------------------------------------------------------------------------------------

SECOND = PHOTO[:40, :50].copy()


def several(*others: bytes, kinds: tuple[int, ...] = ()) -> bytes:
    """A Multi-Picture file by hand: its index, then the pictures (CIPA DC-007)."""
    first = fake.jpeg(PHOTO, quality=92)
    index_bytes = 8 + 2 + 12 + 4 + 16 * (1 + len(others))
    at = 2 + 4 + 4  # SOI, marker and length, "MPF\0": offsets count from here
    start = len(first) + 4 + 4 + index_bytes
    entries = struct.pack("<IIIHH", 0x030000, start, 0, 0, 0)
    for number, other in enumerate(others):
        kind = kinds[number] if kinds else 0x020003
        entries += struct.pack("<IIIHH", kind, len(other), start - at, 0, 0)
        start += len(other)
    directory = struct.pack("<HHHII", 1, 0xB002, 7, len(entries), 26) + bytes(4)
    index = b"II*\0" + struct.pack("<I", 8) + directory + entries
    return fake.with_segments(first, fake.segment(0xE2, b"MPF\0" + index)) + b"".join(others)


def test_further_pictures_are_counted_and_read() -> None:
    turned = fake.with_segments(fake.jpeg(SECOND), fake.exif_segment(orientation=6))
    picture = open_picture(several(fake.jpeg(SECOND), turned))
    assert (picture.frame_count, picture.frame_time_ms) == (3, None)
    assert np.array_equal(picture.pixels(0).array, decode(fake.jpeg(PHOTO, quality=92)).array)
    assert np.array_equal(picture.pixels(1).array, decode(fake.jpeg(SECOND)).array)
    assert np.array_equal(picture.pixels(2).array, decode(turned).array)
    assert (picture.header(2).rows, picture.header(2).columns) == (50, 40)
    assert picture.pixels(0).notes == ()


def test_what_pillow_writes_as_several_pictures_is_read_alike() -> None:
    buffer = io.BytesIO()
    other = Image.fromarray(SECOND)
    Image.fromarray(PHOTO).save(buffer, "MPO", save_all=True, append_images=[other, other], quality=92)
    picture = open_picture(buffer.getvalue())
    assert picture.frame_count == 3
    with Image.open(buffer) as image:
        for number in range(3):
            image.seek(number)
            assert np.array_equal(picture.pixels(number).array, np.asarray(image))


def test_the_first_of_several_keeps_its_coded_bytes_where_it_is_taken_alone() -> None:
    data = several(fake.jpeg(SECOND))
    (alone,) = take(data, 0, 1)
    assert isinstance(alone.pixels, CodedJpeg)
    assert alone.pixels.data.count(b"\xff\xd8\xff") == 1
    both = list(take(data, 0, 2))
    assert not any(isinstance(one.pixels, CodedJpeg) for one in both)


def test_a_smaller_copy_and_a_brightness_map_are_no_pictures() -> None:
    second = fake.jpeg(SECOND)
    picture = open_picture(several(second, kinds=(0x010001,)))
    assert (picture.frame_count, picture.pixels(0).notes) == (1, (NOTE_SMALL_COPY,))
    marks = fake.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x hdrgm:Version='1.0'/>")
    for gain_map in (marks, fake.segment(0xE2, b"urn:iso:std:iso:ts:21496:-1\0\0\0\0\0")):
        picture = open_picture(several(fake.with_segments(second, gain_map)))
        assert (picture.frame_count, picture.pixels(0).notes) == (1, (NOTE_GAIN_MAP,))


def test_a_further_picture_that_cannot_be_read_is_told() -> None:
    picture = open_picture(several(fake.jpeg(SECOND)[:-300]))
    assert (picture.frame_count, picture.pixels(0).notes) == (1, (NOTE_UNREADABLE,))
    (taken,) = take(several(fake.jpeg(SECOND)[:-300]), 0, 1)
    assert taken.notes == (NOTE_UNREADABLE,)


@pytest.mark.parametrize("index", [b"", b"II*\0", b"II*\0\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff", b"words"])
def test_a_broken_index_hides_no_picture(index: bytes) -> None:
    data = fake.with_segments(fake.jpeg(PHOTO), fake.segment(0xE2, b"MPF\0" + index)) + fake.jpeg(SECOND)
    assert open_picture(data).frame_count == 2


def test_what_follows_a_single_picture_is_not_one_of_it() -> None:
    assert open_picture(fake.jpeg(PHOTO) + fake.jpeg(SECOND)).frame_count == 1


def test_pictures_without_number_are_refused() -> None:
    tiny = fake.jpeg(np.zeros((8, 8), np.uint8))
    with pytest.raises(PictureNotSupported, match="1,000"):
        open_picture(several(*[tiny] * 1001))
