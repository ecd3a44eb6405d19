import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image, ImageOps

from ezp2p.errors import EzP2PError, NotAnImage, PictureNotSupported, PictureTooLarge
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.imaging.jpeg import untouched
from ezp2p.imaging.opened import ReadOptions
from tests.fakes import fake_pictures as fake
from tests.fakes.reading import decode, inspect

PHOTO = fake.photo(37, 50)


def bomb(rows: int, columns: int) -> bytes:
    """A small PNG that claims to be huge, and is."""
    raw = (b"\0" + bytes(-(-columns // 8))) * rows
    header = struct.pack(">IIBBBBB", columns, rows, 1, fake.GRAY, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(raw, 9)), (b"IEND", b"")]
    return fake.PNG_SIGNATURE + b"".join(fake.png_chunk(*chunk) for chunk in chunks)


@pytest.mark.parametrize("byte_order", ["<", ">"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_jpeg_is_turned_upright_as_its_camera_says(orientation: int, byte_order: str) -> None:
    plain = fake.jpeg(PHOTO, quality=95)
    data = fake.with_segments(plain, fake.exif_segment(orientation=orientation, byte_order=byte_order))
    expected = np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(data))))
    assert np.array_equal(decode(data).array, expected)
    header = inspect(data)
    assert (header.rows, header.columns, header.samples_per_pixel, header.bits_stored) == (*expected.shape, 8)


def test_a_turned_gray_picture_stays_gray() -> None:
    data = fake.with_segments(fake.jpeg(PHOTO[:, :, 0].copy()), fake.exif_segment(orientation=6))
    assert decode(data).array.shape == (50, 37)


@pytest.mark.parametrize(
    "payload",
    [
        b"Exif\0\0",
        b"Exif\0\0II*\0",
        b"Exif\0\0II*\0\xff\xff\xff\xff",
        b"Exif\0\0MM\0*\0\0\0\x08\xff\xff",
        b"Exif\0\0" + fake.exif_block(orientation=6)[:19],
        b"Exif\0\0" + fake.exif_block(orientation=9),
        b"Exif\0\0XX garbage",
    ],
)
def test_a_broken_exif_block_does_not_refuse_the_picture(payload: bytes) -> None:
    plain = fake.jpeg(PHOTO)
    data = fake.with_segments(plain, fake.segment(0xE1, payload))
    assert np.array_equal(decode(data).array, decode(plain).array)
    assert untouched(data) is not None


def test_decoded_arrays_are_read_only_and_contiguous() -> None:
    gray16 = np.arange(12, dtype=np.uint16).reshape(3, 4)
    for data in (
        fake.jpeg(PHOTO),
        fake.with_segments(fake.jpeg(PHOTO), fake.exif_segment(orientation=5)),
        fake.png(gray16, depth=16, color_type=fake.GRAY),
        fake.bmp([bytes(12)] * 3, columns=4, depth=24),
    ):
        array = decode(data).array
        assert not array.flags.writeable
        assert array.flags.c_contiguous
        with pytest.raises(ValueError, match="read-only"):
            array[0, 0] = 0


# --- limits ---------------------------------------------------------------------------------------------------


def test_a_bomb_is_refused_by_its_header() -> None:
    data = bomb(20_000, 20_000)
    assert len(data) < 60_000
    for read in (inspect, decode):
        with pytest.raises(PictureTooLarge, match="20000 by 20000 pixels, the limit is 120 million"):
            read(data)


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "BMP"])
def test_the_limit_of_pixels_is_the_callers(format_name: str) -> None:
    buffer = io.BytesIO()
    Image.fromarray(PHOTO).save(buffer, format_name)
    assert decode(buffer.getvalue(), options=ReadOptions(limit_pixels=37 * 50)).array.shape == PHOTO.shape
    with pytest.raises(PictureTooLarge):
        decode(buffer.getvalue(), options=ReadOptions(limit_pixels=37 * 50 - 1))


def test_a_bmp_that_claims_too_much_is_refused_by_its_header() -> None:
    data = bytearray(fake.bmp([b""], columns=1, depth=8, palette=[(0, 0, 0)], compression=1, coded=b"\0\1"))
    struct.pack_into("<ii", data, 18, 60_000, 60_000)
    with pytest.raises(PictureTooLarge):
        decode(bytes(data))


def test_more_pixels_than_pillow_warns_about_are_no_warning() -> None:
    array = decode(bomb(9_000, 10_000)).array
    assert array.shape == (9_000, 10_000)
    assert not array.any()


def test_a_side_that_dicom_cannot_hold_is_refused() -> None:
    with pytest.raises(PictureNotSupported, match="65,535"):
        inspect(bomb(2, 65_536))
    assert inspect(bomb(2, 65_535)).columns == 65_535


# --- what is no picture ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file is empty"),
        (b"\xff\xd8", "holds only 2 bytes"),
        (bytes(5000), "only zeros"),
        (b"x" * 128 + b"DICM" + b"x" * 200, "a DICOM file"),
        (fake.jpeg(PHOTO)[:128].ljust(128, b"x") + b"DICM" + b"x" * 200, "a DICOM file"),
        (b"\0\0\0\x18ftypcrx " + b"x" * 200, "raw file"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 200, "an office document"),
        (b"MZ" + b"x" * 200, "a program"),
        (b"8BPS" + b"x" * 200, "a Photoshop file"),
        (b"PK\3\4" + b"x" * 200, "a ZIP archive"),
        (b"these are only words, and many of them", "no known kind"),
    ],
)
def test_what_is_no_picture_is_called_by_its_name(data: bytes, reason: str) -> None:
    for read in (inspect, decode):
        with pytest.raises(NotAnImage, match=reason):
            read(data)


def test_a_bare_stream_is_decoded_as_it_lies() -> None:
    plain = fake.jpeg(PHOTO)
    turned = fake.with_segments(plain, fake.exif_segment(orientation=6))
    assert np.array_equal(decode_jpeg(turned + b"\0"), decode(plain).array)
    with pytest.raises(NotAnImage):
        decode_jpeg(fake.png(PHOTO, depth=8, color_type=fake.RGB))
    with pytest.raises(EzP2PError):
        decode_jpeg(b"")
