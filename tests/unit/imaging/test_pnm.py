import contextlib
import io
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ezp2p.errors import EzP2PError, PictureDamaged, PictureNotSupported, PictureTooLarge
from ezp2p.imaging.limits import MOST_FRAMES
from ezp2p.imaging.opened import PictureHeader, ReadOptions
from ezp2p.imaging.pnm import NOTE_RESCALED, PnmPicture, open_pnm
from ezp2p.imaging.samples import NOTE_ON_WHITE, note_deep_color

ROWS, COLUMNS = 5, 13


def opened(data: bytes, **options: int) -> PnmPicture:
    return open_pnm(data, ReadOptions(**options))


def values(largest: int, samples: int = 1) -> NDArray[np.uint16]:
    shape = (ROWS, COLUMNS) if samples == 1 else (ROWS, COLUMNS, samples)
    array = np.random.default_rng(largest + samples).integers(0, largest + 1, shape, dtype=np.uint16)
    array.flat[:2] = 0, largest
    return array


def raw(array: NDArray[np.uint16], largest: int) -> bytes:
    return array.astype(">u2" if largest > 255 else "u1").tobytes()


def plain(array: NDArray[Any]) -> bytes:
    return b"".join(b"%d\n" % value for value in array.ravel())


def pnm(array: NDArray[np.uint16], largest: int, *, is_plain: bool = False) -> bytes:
    kind = (b"P3" if is_plain else b"P6") if array.ndim == 3 else (b"P2" if is_plain else b"P5")
    rows, columns = array.shape[:2]
    return b"%s\n%d %d\n%d\n" % (kind, columns, rows, largest) + (plain(array) if is_plain else raw(array, largest))


def pam(array: NDArray[np.uint16], largest: int, kind: bytes) -> bytes:
    samples = array.shape[2] if array.ndim == 3 else 1
    head = b"P7\nWIDTH %d\n# a remark\nHEIGHT %d\nDEPTH %d\nMAXVAL %d\nTUPLTYPE %s\nENDHDR\n"
    return head % (array.shape[1], array.shape[0], samples, largest, kind) + raw(array, largest)


@pytest.mark.parametrize("is_plain", [False, True])
@pytest.mark.parametrize("bits", range(1, 9))
def test_gray_of_up_to_8_bits_is_stretched_to_the_full_scale(bits: int, is_plain: bool) -> None:
    largest = 2**bits - 1
    given = values(largest)
    picture = opened(pnm(given, largest, is_plain=is_plain))
    pixels = picture.pixels(0)
    assert pixels.array.dtype == np.uint8
    assert np.array_equal(pixels.array, np.rint(given * (255 / largest)))
    assert (pixels.array.min(), pixels.array.max()) == (0, 255)
    assert pixels.notes == (() if largest in {1, 3, 15, 255} else (NOTE_RESCALED,))
    assert picture.header(0) == PictureHeader("PNM", ROWS, COLUMNS, 1, 8)


@pytest.mark.parametrize("is_plain", [False, True])
@pytest.mark.parametrize("bits", range(9, 17))
def test_gray_of_9_to_16_bits_stays_as_it_is(bits: int, is_plain: bool) -> None:
    given = values(2**bits - 1)
    picture = opened(pnm(given, 2**bits - 1, is_plain=is_plain))
    pixels = picture.pixels(0)
    assert pixels.array.dtype == np.uint16
    assert np.array_equal(pixels.array, given)
    assert (pixels.significant_bits, pixels.notes) == (None if bits == 16 else bits, ())
    assert picture.header(0).bits_stored == bits


@pytest.mark.parametrize(("largest", "full", "bits"), [(100, 255, 8), (1000, 65_535, 16), (40_000, 65_535, 16)])
def test_gray_up_to_an_unusual_number_is_stretched_and_told(largest: int, full: int, bits: int) -> None:
    given = values(largest)
    picture = opened(pnm(given, largest))
    pixels = picture.pixels(0)
    assert np.abs(pixels.array - given * (full / largest)).max() <= 0.501  # of rounding
    assert (pixels.notes, pixels.significant_bits) == ((NOTE_RESCALED,), None)
    assert picture.header(0).bits_stored == pixels.array.itemsize * 8 == bits


@pytest.mark.parametrize("is_plain", [False, True])
@pytest.mark.parametrize("largest", [1, 15, 100, 255, 1023, 4095, 60_000, 65_535])
def test_color_has_8_bits(largest: int, is_plain: bool) -> None:
    given = values(largest, 3)
    picture = opened(pnm(given, largest, is_plain=is_plain))
    pixels = picture.pixels(0)
    assert pixels.array.dtype == np.uint8
    expected = given >> (largest.bit_length() - 8) if largest in {255, 1023, 4095, 65_535} else given * (255 / largest)
    assert np.abs(pixels.array - expected).max() <= 0.501  # of rounding
    notes = {100: (NOTE_RESCALED,), 1023: (note_deep_color(10),), 4095: (note_deep_color(12),)}
    deep = (note_deep_color(16),)
    assert pixels.notes == notes.get(largest, deep if largest > 255 else ())
    assert picture.header(0) == PictureHeader("PNM", ROWS, COLUMNS, 3, 8)


@pytest.mark.parametrize("columns", [1, 7, 8, 9, 13])
def test_one_is_black_in_a_bitmap(columns: int) -> None:
    given = np.random.default_rng(columns).integers(0, 2, (ROWS, columns), dtype=np.uint8)
    head = b" %d %d\n" % (columns, ROWS)
    packed = b"P4" + head + np.packbits(given, axis=1).tobytes()
    for data in (packed, b"P1" + head + plain(given), b"P1" + head + b"".join(b"%d" % bit for bit in given.ravel())):
        assert np.array_equal(opened(data).pixels(0).array, (1 - given) * 255)
    assert np.array_equal(opened(packed).pixels(0).array, np.asarray(Image.open(io.BytesIO(packed)).convert("L")))


@pytest.mark.parametrize("is_plain", [False, True])
@pytest.mark.parametrize("samples", [1, 3])
@pytest.mark.parametrize("largest", [255, 65_535])
def test_opencv_reads_the_same(largest: int, samples: int, is_plain: bool) -> None:
    given = values(largest, samples)
    data = pnm(given, largest, is_plain=is_plain)
    decoded = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    assert decoded is not None
    theirs = (decoded[:, :, ::-1] if samples == 3 else decoded).astype(np.uint16)
    ours = opened(data).pixels(0).array
    assert np.array_equal(ours, theirs >> 8 if samples == 3 and largest > 255 else theirs)


def test_remarks_and_any_space_may_stand_in_a_header() -> None:
    given = values(255)
    data = b"P5#one\n#two\r\n\t13 # three\n 5\n#four\n255 " + raw(given, 255)
    assert np.array_equal(opened(data).pixels(0).array, given)


def test_a_number_sign_as_first_pixel_is_no_remark() -> None:
    given = np.full((ROWS, COLUMNS), ord("#"), np.uint16)
    assert np.array_equal(opened(pnm(given, 255)).pixels(0).array, given)


@pytest.mark.parametrize(("kind", "largest", "samples"), [
    (b"BLACKANDWHITE", 1, 1), (b"GRAYSCALE", 255, 1), (b"GRAYSCALE", 4095, 1), (b"RGB", 255, 3),
])  # fmt: skip
def test_a_pam_is_read_and_one_is_white_in_it(kind: bytes, largest: int, samples: int) -> None:
    given = values(largest, samples)
    pixels = opened(pam(given, largest, kind)).pixels(0)
    assert np.array_equal(pixels.array, given * 255 if largest == 1 else given)
    assert pixels.significant_bits == (12 if largest == 4095 else None)


@pytest.mark.parametrize("largest", [255, 65_535])
@pytest.mark.parametrize(("kind", "samples"), [(b"GRAYSCALE_ALPHA", 2), (b"RGB_ALPHA", 4)])
def test_the_alpha_of_a_pam_is_put_on_white(kind: bytes, samples: int, largest: int) -> None:
    given = values(largest, samples)
    picture = opened(pam(given, largest, kind))
    reduced = (given >> 8 if largest > 255 else given).astype(float)
    color = reduced[:, :, :3] if samples == 4 else reduced[:, :, [0, 0, 0]]
    opacity = reduced[:, :, -1:] / 255
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, np.rint(color * opacity + 255 * (1 - opacity)))
    assert NOTE_ON_WHITE in pixels.notes
    assert picture.header(0).samples_per_pixel == 3


def test_several_pictures_in_a_file_are_its_pages() -> None:
    gray, color = values(4095), values(255, 3)[:3]
    bitmap = b"P4 3 2\n\xa0\x40"
    picture = opened(pnm(gray, 4095) + pnm(color, 255) + bitmap + b"\n")
    assert (picture.frame_count, picture.frame_time_ms) == (3, None)
    assert np.array_equal(picture.pixels(0).array, gray)
    assert np.array_equal(picture.pixels(1).array, color)
    assert picture.pixels(2).array.tolist() == [[0, 255, 0], [255, 0, 255]]
    assert [picture.header(number).rows for number in range(3)] == [ROWS, 3, 2]
    assert picture.preview(256).array.dtype == np.uint16


# --- damage ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_plain", [False, True])
@pytest.mark.parametrize("largest", [255, 65_535])
@pytest.mark.parametrize("samples", [1, 3])
def test_a_picture_cut_at_any_length_is_refused(samples: int, largest: int, is_plain: bool) -> None:
    given = values(largest, samples)
    given.flat[-1] = largest
    data = pnm(given, largest, is_plain=is_plain)
    whole = len(data) - is_plain  # the last line may lack its end
    for length in range(whole):
        with pytest.raises(PictureDamaged):
            opened(data[:length]).pixels(0)
    opened(data[:whole]).pixels(0)


def test_a_last_number_that_may_be_cut_off_is_refused() -> None:
    with pytest.raises(PictureDamaged, match="cut off"):
        opened(b"P2 2 1 255 17 9").pixels(0)
    assert opened(b"P2 2 1 255 17 9\n").pixels(0).array.tolist() == [[17, 9]]


@pytest.mark.parametrize("data", [
    b"P2 2 1 255 17 x9\n", b"P2 2 1 255 17 -9\n", b"P2 2 1 255 17 1_9\n", b"P2 2 1 255 17 # 9\n",
    b"P2 2 1 255 17 256\n", b"P2 2 1 255 17 9 9\n", b"P2 2 1 255 17 99999999999\n", b"P1 2 1 0 2\n",
    b"P1 2 1 0\n", b"P1 2 1 011\n", b"P5 1 1 9 \x0a",
])  # fmt: skip
def test_values_that_are_none_are_refused(data: bytes) -> None:
    with pytest.raises(PictureDamaged):
        opened(data).pixels(0)


@pytest.mark.parametrize("data", [
    b"P5 0 1 255 ", b"P5 1 0 255 ", b"P5 1 1 0 \0", b"P5 1 1 65536 \0\0", b"P5 -1 1 255 \0", b"P5 1 1 255\0",
    b"P8 1 1 255 \0", b"P7\nWIDTH 1\nENDHDR\n\0", b"P7\nWIDTH x\nHEIGHT 1\nDEPTH 1\nMAXVAL 1\nENDHDR\n\0",
    b"P7\nWIDTH 1\nHEIGHT 1\nDEPTH 1\nMAXVAL 0\nTUPLTYPE GRAYSCALE\nENDHDR\n\0", b"P5 9999999999 1 255 ",
])  # fmt: skip
def test_headers_that_are_none_are_refused(data: bytes) -> None:
    with pytest.raises(PictureDamaged):
        opened(data)


def test_a_pam_of_an_unknown_kind_is_refused() -> None:
    for kind in (b"CMYK", b"", b"RGB"):
        with pytest.raises(PictureNotSupported):
            opened(pam(values(255, 4), 255, kind))


@pytest.mark.parametrize("garbage", [b"\0", b"P", b"P6", b"PK\3\4", b"\nP5 1 1 255 "])
def test_what_is_unknown_behind_the_pixels_is_refused(garbage: bytes) -> None:
    with pytest.raises(PictureDamaged):
        opened(pnm(values(255), 255) + garbage)


def test_a_picture_that_is_too_large_is_refused_before_it_is_decoded() -> None:
    with pytest.raises(PictureTooLarge):
        opened(b"P6 60000 60000 255 ")
    with pytest.raises(PictureTooLarge):
        opened(pnm(values(255), 255), limit_pixels=ROWS * COLUMNS - 1)
    with pytest.raises(PictureNotSupported, match="65,535"):
        opened(b"P5 65536 1 255 " + bytes(65_536))


def test_too_many_pictures_are_refused() -> None:
    with pytest.raises(PictureNotSupported, match="pages or frames"):
        opened(b"P5 1 1 255 \0" * (MOST_FRAMES + 1))
    assert opened(b"P5 1 1 255 \0" * MOST_FRAMES).frame_count == MOST_FRAMES


def test_flipped_bits_give_a_picture_or_a_sentence() -> None:
    for data in (pnm(values(4095), 4095), pnm(values(255, 3), 255, is_plain=True), pam(values(255, 3), 255, b"RGB")):
        for position in range(min(len(data), 200)):
            for bit in range(8):
                broken = bytearray(data)
                broken[position] ^= 1 << bit
                with contextlib.suppress(EzP2PError):
                    opened(bytes(broken), limit_pixels=100_000).pixels(0)
