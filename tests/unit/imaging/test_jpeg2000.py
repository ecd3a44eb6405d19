import contextlib
import io
import struct
from fractions import Fraction
from typing import Any

import av
import cv2
import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ezp2p.errors import EzP2PError, PictureDamaged, PictureNotSupported, PictureTooLarge
from ezp2p.imaging.icc import NOTE_DROPPED
from ezp2p.imaging.jpeg2000 import Jpeg2000Picture, open_jpeg2000
from ezp2p.imaging.opened import LossyCoding, PictureHeader, ReadOptions
from ezp2p.imaging.samples import NOTE_ON_WHITE, note_deep_color
from tests.fakes.fake_pictures import icc_profile, photo
from tests.fakes.picture_files import enumerated, jp2

ROWS, COLUMNS = 40, 30
GRAY, COLOR, LUMA_CHROMA, PRINT = 17, 16, 18, 12


def opened(data: bytes, **options: int) -> Jpeg2000Picture:
    return open_jpeg2000(data, ReadOptions(**options))


def coded(array: NDArray[Any], **options: Any) -> bytes:
    given = {"level": 0, "codecformat": "J2K", "reversible": True, "mct": False, **options}
    return bytes(imagecodecs.jpeg2k_encode(np.ascontiguousarray(array), **given))


def deep(bits: int, samples: int = 1) -> NDArray[np.uint16]:
    """Values of `bits`, the least and the greatest among them."""
    array = photo(ROWS, COLUMNS).astype(np.uint16)
    array = array[:, :, 0] if samples == 1 else array
    array = (array >> (8 - bits) if bits < 8 else array << (bits - 8) | array >> min(8, 16 - bits)).astype(np.uint16)
    array.flat[:2] = 0, 2**bits - 1
    return array


def file_of(array: NDArray[Any], space: int, *header: tuple[bytes, bytes]) -> bytes:
    channels = 1 if array.ndim == 2 else array.shape[2]
    return jp2(coded(array), enumerated(space), *header, rows=ROWS, columns=COLUMNS, channels=channels)


def opacity_of(channel: int, *, kind: int = 1) -> tuple[bytes, bytes]:
    colors = [(number, 0, number + 1) for number in range(channel)]
    listed = [struct.pack(">HHH", *one) for one in (*colors, (channel, kind, 0))]
    return b"cdef", struct.pack(">H", channel + 1) + b"".join(listed)


@pytest.mark.parametrize("form", ["J2K", "JP2"])
@pytest.mark.parametrize("bits", range(9, 17))
def test_gray_of_9_to_16_bits_stays_as_it_is(bits: int, form: str) -> None:
    given = deep(bits)
    picture = opened(coded(given, codecformat=form, bitspersample=bits))
    pixels = picture.pixels(0)
    assert pixels.array.dtype == np.uint16
    assert np.array_equal(pixels.array, given)
    assert (pixels.significant_bits, pixels.notes) == (None if bits == 16 else bits, ())
    assert picture.header(0) == PictureHeader("JPEG 2000", ROWS, COLUMNS, 1, bits)
    assert picture.lossy(0) is None


@pytest.mark.parametrize("bits", range(1, 9))
def test_gray_of_up_to_8_bits_is_stretched_to_the_full_scale(bits: int) -> None:
    given = deep(bits).astype(np.uint8)
    picture = opened(coded(given, bitspersample=bits))
    assert np.array_equal(picture.pixels(0).array, np.rint(given * (255 / (2**bits - 1))))
    assert picture.header(0).bits_stored == 8


@pytest.mark.parametrize("form", ["J2K", "JP2"])
@pytest.mark.parametrize("mct", [False, True])
def test_color_that_lost_nothing_is_equal_to_the_bit(form: str, mct: bool) -> None:
    given = photo(ROWS, COLUMNS)
    picture = opened(coded(given, codecformat=form, mct=mct))
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, given)
    assert not pixels.array.flags.writeable
    assert (pixels.notes, picture.lossy(0)) == ((), None)
    assert picture.header(0) == PictureHeader("JPEG 2000", ROWS, COLUMNS, 3, 8)
    assert (picture.frame_count, picture.frame_time_ms, picture.untouched()) == (1, None, None)


@pytest.mark.parametrize("bits", [10, 12, 16])
def test_deep_color_becomes_8_bits_and_says_so(bits: int) -> None:
    given = deep(bits, 3)
    picture = opened(coded(given, bitspersample=bits))
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, given >> (bits - 8))
    assert (pixels.notes, picture.header(0).bits_stored) == ((note_deep_color(bits),), 8)


@pytest.mark.parametrize("tile", [None, (16, 16)])
def test_what_lost_something_is_decoded_as_others_do_and_says_so(tile: tuple[int, int] | None) -> None:
    buffer = io.BytesIO()
    options = {"tile_size": tile} if tile else {}
    Image.fromarray(photo(ROWS, COLUMNS)).save(
        buffer, "JPEG2000", irreversible=True, quality_mode="rates", quality_layers=[8], **options
    )
    data = buffer.getvalue()
    picture = opened(data)
    theirs = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    assert theirs is not None
    assert np.array_equal(picture.pixels(0).array, theirs[:, :, ::-1])
    assert np.array_equal(picture.pixels(0).array, np.asarray(Image.open(io.BytesIO(data))))
    stream = data[data.index(b"\xff\x4f\xff\x51") :]
    assert picture.lossy(0) == LossyCoding(len(stream), "ISO_15444_1")


def test_a_high_throughput_stream_has_a_method_of_its_own() -> None:
    data = coded(photo(ROWS, COLUMNS), reversible=False, level=50)
    at = data.index(b"\xff\x52")
    marked = data[:at] + b"\xff\x50\x00\x08\x00\x02\x00\x00\x00\x00" + data[at:]
    lossy = opened(marked).lossy(0)
    assert lossy is not None
    assert lossy.method == "ISO_15444_15"


def test_luma_and_chroma_become_rgb() -> None:
    given = photo(ROWS, COLUMNS)
    ycc = np.asarray(Image.fromarray(given).convert("YCbCr"))
    pixels = opened(file_of(ycc, LUMA_CHROMA)).pixels(0)
    assert np.abs(pixels.array.astype(int) - np.asarray(Image.fromarray(ycc, "YCbCr").convert("RGB"))).max() <= 1
    assert np.abs(pixels.array.astype(int) - given).max() <= 3  # of the conversion and back


@pytest.mark.parametrize(("kind", "across", "down"), [("yuv420p", 2, 2), ("yuv422p", 2, 1)])
def test_chroma_of_fewer_samples_is_spread_and_becomes_rgb(kind: str, across: int, down: int) -> None:
    coder: Any = av.CodecContext.create("jpeg2000", "w")
    coder.width, coder.height, coder.pix_fmt, coder.time_base = 64, 48, kind, Fraction(1)
    coder.options = {"format": "j2k"}
    frame = av.VideoFrame.from_ndarray(photo(48, 64), format="rgb24").reformat(format=kind, dst_color_range=2)
    data = b"".join(bytes(packet) for packet in (*coder.encode(frame), *coder.encode(None)))
    reader: Any = av.CodecContext.create("jpeg2000", "r")
    (decoded,) = reader.decode(av.Packet(data))
    planes = [
        np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)[:, : plane.width].astype(float)
        for plane in decoded.planes
    ]
    blue, red = (np.kron(plane, np.ones((down, across))) - 128 for plane in planes[1:])
    parts = [planes[0] + 1.402 * red, planes[0] - 0.344 * blue - 0.714 * red, planes[0] + 1.772 * blue]
    expected = np.dstack([np.clip(part, 0, 255) for part in parts])
    assert np.abs(opened(data).pixels(0).array - expected).max() <= 4  # two decoders round in their own ways


@pytest.mark.parametrize(("channels", "space"), [(2, GRAY), (4, COLOR)])
def test_alpha_is_put_on_white(channels: int, space: int) -> None:
    generator = np.random.default_rng(channels)
    given = generator.integers(0, 256, (ROWS, COLUMNS, channels), dtype=np.uint8)
    picture = opened(file_of(given, space, opacity_of(channels - 1)))
    color = given[:, :, :3] if channels == 4 else given[:, :, [0, 0, 0]]
    opacity = given[:, :, -1:] / 255
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, np.rint(color * opacity + 255 * (1 - opacity)))
    assert pixels.notes == (NOTE_ON_WHITE,)
    assert picture.header(0).samples_per_pixel == 3


@pytest.mark.parametrize("mode", ["L", "RGB", "LA", "RGBA"])
def test_the_files_of_pillow_are_read(mode: str) -> None:
    image = Image.fromarray(photo(ROWS, COLUMNS)).convert(mode)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG2000")
    expected = np.asarray(image.convert("RGB" if len(mode) > 1 else "L"))
    assert np.array_equal(opened(buffer.getvalue()).pixels(0).array, expected)


def palette_of(colors: NDArray[np.uint8]) -> list[tuple[bytes, bytes]]:
    entries = struct.pack(">HB", len(colors), 3) + b"\7\7\7" + colors.tobytes()
    return [(b"pclr", entries), (b"cmap", bytes((0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 1, 2)))]


def test_a_palette_becomes_rgb() -> None:
    generator = np.random.default_rng(1)
    colors = generator.integers(0, 256, (200, 3), dtype=np.uint8)
    indices = generator.integers(0, 200, (ROWS, COLUMNS), dtype=np.uint8)
    data = file_of(indices, COLOR, *palette_of(colors))
    picture = opened(data)
    assert np.array_equal(picture.pixels(0).array, colors[indices])
    assert np.array_equal(picture.pixels(0).array, np.asarray(Image.open(io.BytesIO(data)).convert("RGB")))
    assert picture.header(0).samples_per_pixel == 3
    with pytest.raises(PictureDamaged, match="palette"):
        opened(file_of(indices, COLOR, *palette_of(colors[:100]))).pixels(0)


def test_the_color_profile_is_kept_and_not_used_up() -> None:
    given, profile = photo(ROWS, COLUMNS), icc_profile()

    def with_profile(body: bytes) -> bytes:
        return jp2(coded(given), (b"colr", b"\2\0\0" + body), rows=ROWS, columns=COLUMNS, channels=3)

    pixels = opened(with_profile(profile)).pixels(0)
    assert np.array_equal(pixels.array, given)
    assert (pixels.icc_profile, pixels.notes) == (profile, ())
    broken = opened(with_profile(b"nonsense")).pixels(0)
    assert (broken.icc_profile, broken.notes) == (b"", (NOTE_DROPPED,))


# --- refused --------------------------------------------------------------------------------------------------


def test_signed_samples_are_refused() -> None:
    with pytest.raises(PictureNotSupported, match="signed"):
        opened(coded(deep(12).astype(np.int16)))


@pytest.mark.parametrize(("array", "space", "header"), [
    (np.zeros((ROWS, COLUMNS, 4), np.uint8), PRINT, ()),
    (np.zeros((ROWS, COLUMNS, 4), np.uint8), COLOR, ()),
    (np.zeros((ROWS, COLUMNS, 2), np.uint8), GRAY, ()),
    (np.zeros((ROWS, COLUMNS, 5), np.uint8), COLOR, (opacity_of(4),)),
    (np.zeros((ROWS, COLUMNS, 3), np.uint8), GRAY, ()),
    (np.zeros((ROWS, COLUMNS, 3), np.uint8), 14, ()),
    (np.zeros((ROWS, COLUMNS, 4), np.uint8), COLOR, (opacity_of(3, kind=2),)),
    (np.zeros((ROWS, COLUMNS, 3), np.uint8), COLOR, ((b"cdef", b"\0\1\0\0\0\0\0\2"),)),
    (np.zeros((ROWS, COLUMNS, 3), np.uint8), COLOR, palette_of(np.zeros((2, 3), np.uint8))),
    (np.zeros((ROWS, COLUMNS), np.uint8), COLOR, ((b"pclr", b"\0\2\1\7\0\0"),)),
    (np.zeros((ROWS, COLUMNS), np.uint8), COLOR, ((b"cmap", b"\0\0\0\0"),)),
    (np.zeros((ROWS, COLUMNS, 20), np.uint8), COLOR, ()),
])  # fmt: skip
def test_colors_of_unusual_kinds_are_refused(array: Any, space: int, header: Any) -> None:
    with pytest.raises(PictureNotSupported):
        opened(file_of(array, space, *header))


@pytest.mark.parametrize("form", ["J2K", "JP2"])
@pytest.mark.parametrize("tile", [None, (16, 16)])
def test_a_picture_cut_at_any_length_is_refused(tile: tuple[int, int] | None, form: str) -> None:
    buffer = io.BytesIO()
    options = {"tile_size": tile} if tile else {}
    image = Image.fromarray(photo(ROWS, COLUMNS))
    image.save(buffer, "JPEG2000", no_jp2=form == "J2K", irreversible=True, **options)
    data = buffer.getvalue()
    for length in range(len(data)):
        with pytest.raises(PictureDamaged):
            opened(data[:length])
        if form == "J2K" and length != len(data) - 2:
            with pytest.raises(EzP2PError):
                opened(data[:length] + b"\xff\xd9")
    opened(data).pixels(0)


def test_a_missing_tile_is_refused() -> None:
    buffer = io.BytesIO()
    Image.fromarray(photo(ROWS, COLUMNS)).save(buffer, "JPEG2000", no_jp2=True, tile_size=(16, 16))
    data = buffer.getvalue()
    starts = [at for at in range(len(data)) if data.startswith(b"\xff\x90\x00\x0a", at)]
    assert len(starts) == 6
    for start, end in zip(starts, [*starts[1:], len(data) - 2], strict=True):
        with pytest.raises(PictureDamaged, match="missing"):
            opened(data[:start] + data[end:])


def test_a_stream_that_does_not_tell_the_length_of_its_last_part_needs_its_end_mark() -> None:
    data = coded(photo(ROWS, COLUMNS))
    at = data.index(b"\xff\x90\x00\x0a") + 6
    untold = data[:at] + bytes(4) + data[at + 4 :]
    assert np.array_equal(opened(untold).pixels(0).array, photo(ROWS, COLUMNS))
    for length in range(at, len(untold)):
        with pytest.raises(PictureDamaged):
            opened(untold[:length])


def test_a_picture_that_is_too_large_is_refused_before_it_is_decoded() -> None:
    data = coded(np.zeros((ROWS, COLUMNS), np.uint8))
    sides = struct.pack(">II", COLUMNS, ROWS)
    for columns, rows, error in ((60_000, 60_000, PictureTooLarge), (65_536, 1, PictureNotSupported)):
        with pytest.raises(error):
            opened(data.replace(sides, struct.pack(">II", columns, rows)))
    with pytest.raises(PictureTooLarge):
        opened(data, limit_pixels=ROWS * COLUMNS - 1)


def test_boxes_that_are_missing_are_told() -> None:
    with pytest.raises(PictureDamaged):
        opened(b"\0\0\0\x0cjP  \r\n\x87\n")
    data = file_of(photo(ROWS, COLUMNS), COLOR)
    stream = data[-len(coded(photo(ROWS, COLUMNS))) - 8 :]
    with pytest.raises(PictureNotSupported, match="several"):
        opened(data + stream)


def test_flipped_bits_give_a_picture_or_a_sentence() -> None:
    for data in (file_of(photo(ROWS, COLUMNS), COLOR), coded(deep(12), bitspersample=12, level=50, reversible=False)):
        for position in range(0, min(len(data), 1500), 2):
            broken = bytearray(data)
            broken[position] ^= 1 << position // 2 % 8
            with contextlib.suppress(EzP2PError):
                opened(bytes(broken), limit_pixels=100_000).pixels(0)


@pytest.mark.parametrize("reversible", [False, True])
def test_a_stream_of_untold_length_that_was_cut_and_got_an_end_mark_is_refused(reversible: bool) -> None:
    data = coded(photo(ROWS, COLUMNS), reversible=reversible, level=0 if reversible else 60)
    at = data.index(b"\xff\x90\x00\x0a") + 6
    untold = data[:at] + bytes(4) + data[at + 4 :]
    whole = opened(untold).pixels(0).array
    assert np.array_equal(whole, opened(data).pixels(0).array)
    for length in range(at + 10, len(untold) - 2):
        with pytest.raises(PictureDamaged):
            opened(untold[:length] + b"\xff\xd9").pixels(0)
