import struct
import zlib
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from ezp2p.errors import EzP2PError, PictureDamaged, PictureNotSupported
from ezp2p.imaging.png import deep_color_of, structure_of
from ezp2p.imaging.samples import NOTE_ON_WHITE, note_deep_color
from tests.fakes.fake_pictures import (
    GRAY,
    GRAY_ALPHA,
    PALETTE,
    PNG_SIGNATURE,
    RGB,
    RGBA,
    exif_block,
    icc_profile,
    png,
    png_chunk,
)
from tests.fakes.reading import decode, inspect

NOTE_REDUCED = note_deep_color(16)

ROWS, COLUMNS = 19, 23


def samples(depth: int, count: int, *, top: int = 0) -> NDArray[np.uint16]:
    generator = np.random.default_rng(depth * 10 + count)
    shape = (ROWS, COLUMNS) if count == 1 else (ROWS, COLUMNS, count)
    return generator.integers(0, top or 2**depth, shape, dtype=np.uint16)


def to_8(values: NDArray[Any], depth: int) -> NDArray[np.uint8]:
    """Full scale to full scale; 16 bits lose their lower byte."""
    factor = 1 / 256 if depth == 16 else 255 // (2**depth - 1)
    scaled: NDArray[np.float64] = np.floor(values * factor)
    return scaled.astype(np.uint8)


def on_white(color: NDArray[Any], opacity: NDArray[Any]) -> NDArray[np.uint8]:
    parts: NDArray[np.float64] = color.astype(float) * opacity / 255 + 255.0 * (255 - opacity.astype(float)) / 255
    rounded: NDArray[np.float64] = np.rint(parts)
    return rounded.astype(np.uint8)


def rgb_of_gray(gray: NDArray[Any]) -> NDArray[Any]:
    return np.repeat(gray[:, :, np.newaxis], 3, axis=2)


@pytest.mark.parametrize("interlaced", [False, True])
@pytest.mark.parametrize("depth", [1, 2, 4, 8, 16])
def test_gray_stays_gray_and_16_bits_stay_exact(depth: int, interlaced: bool) -> None:
    given = samples(depth, 1)
    data = png(given, depth=depth, color_type=GRAY, interlaced=interlaced)
    pixels = decode(data)
    expected = given if depth == 16 else to_8(given, depth)
    assert pixels.array.dtype == (np.uint16 if depth == 16 else np.uint8)
    assert np.array_equal(pixels.array, expected)
    assert pixels.notes == ()
    header = inspect(data)
    assert (header.rows, header.columns, header.samples_per_pixel) == (ROWS, COLUMNS, 1)
    assert header.bits_stored == (16 if depth == 16 else 8)


@pytest.mark.parametrize("interlaced", [False, True])
@pytest.mark.parametrize("depth", [8, 16])
def test_color_is_8_bits(depth: int, interlaced: bool) -> None:
    given = samples(depth, 3)
    pixels = decode(png(given, depth=depth, color_type=RGB, interlaced=interlaced))
    assert pixels.array.dtype == np.uint8
    assert np.array_equal(pixels.array, to_8(given, depth))
    assert pixels.notes == ((NOTE_REDUCED,) if depth == 16 else ())


@pytest.mark.parametrize("interlaced", [False, True])
@pytest.mark.parametrize("depth", [1, 2, 4, 8])
def test_a_palette_becomes_rgb(depth: int, interlaced: bool) -> None:
    palette = np.random.default_rng(depth).integers(0, 256, (2**depth, 3), dtype=np.uint8)
    given = samples(depth, 1)
    data = png(given, depth=depth, color_type=PALETTE, interlaced=interlaced, before=[(b"PLTE", palette.tobytes())])
    pixels = decode(data)
    assert np.array_equal(pixels.array, palette[given])
    assert pixels.notes == ()
    assert inspect(data).samples_per_pixel == 3


@pytest.mark.parametrize("depth", [1, 2, 4, 8])
def test_a_palette_with_transparent_colors_is_put_on_white(depth: int) -> None:
    generator = np.random.default_rng(depth)
    palette = generator.integers(0, 256, (2**depth, 3), dtype=np.uint8)
    opacity = generator.integers(0, 256, 2**depth, dtype=np.uint8)
    opacity[0] = 0
    given = samples(depth, 1)
    before = [(b"PLTE", palette.tobytes()), (b"tRNS", opacity.tobytes())]
    pixels = decode(png(given, depth=depth, color_type=PALETTE, before=before))
    assert np.array_equal(pixels.array, on_white(palette[given], opacity[given][:, :, np.newaxis]))
    assert pixels.notes == (NOTE_ON_WHITE,)


def test_a_palette_of_grays_becomes_rgb_too() -> None:
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[:, np.newaxis], 3, axis=1)
    pixels = decode(png(samples(8, 1), depth=8, color_type=PALETTE, before=[(b"PLTE", ramp.tobytes())]))
    assert pixels.array.shape == (ROWS, COLUMNS, 3)


@pytest.mark.parametrize("interlaced", [False, True])
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("color_type", [GRAY_ALPHA, RGBA])
def test_alpha_is_put_on_white(color_type: int, depth: int, interlaced: bool) -> None:
    given = samples(depth, 2 if color_type == GRAY_ALPHA else 4)
    data = png(given, depth=depth, color_type=color_type, interlaced=interlaced)
    pixels = decode(data)
    reduced = to_8(given, depth)
    color = rgb_of_gray(reduced[:, :, 0]) if color_type == GRAY_ALPHA else reduced[:, :, :3]
    assert np.array_equal(pixels.array, on_white(color, reduced[:, :, -1:]))
    assert pixels.notes == ((NOTE_REDUCED, NOTE_ON_WHITE) if depth == 16 else (NOTE_ON_WHITE,))
    assert inspect(data).samples_per_pixel == 3
    assert inspect(data).bits_stored == 8


def test_opaque_alpha_changes_nothing_and_is_not_told() -> None:
    given = samples(8, 4)
    given[:, :, 3] = 255
    pixels = decode(png(given, depth=8, color_type=RGBA))
    assert np.array_equal(pixels.array, given[:, :, :3])
    assert pixels.notes == ()


@pytest.mark.parametrize("depth", [1, 2, 4, 8, 16])
def test_a_transparent_gray_is_put_on_white(depth: int) -> None:
    given = samples(depth, 1, top=3 if depth == 16 else 0)
    key = 1
    before = [(b"tRNS", struct.pack(">H", key))]
    data = png(given, depth=depth, color_type=GRAY, before=before)
    pixels = decode(data)
    expected = rgb_of_gray(to_8(given, depth))
    expected[given == key] = 255
    assert np.array_equal(pixels.array, expected)
    assert NOTE_ON_WHITE in pixels.notes
    assert inspect(data).bits_stored == pixels.array.itemsize * 8 == 8


@pytest.mark.parametrize("depth", [8, 16])
def test_a_transparent_color_is_compared_in_all_its_bits(depth: int) -> None:
    given = samples(depth, 3)
    key = (7, 8, 9) if depth == 8 else (0x0701, 0x0802, 0x0903)
    given[3, 4] = key
    given[5, 6] = (key[0], key[1], key[2] + 1)
    before = [(b"tRNS", struct.pack(">HHH", *key))]
    pixels = decode(png(given, depth=depth, color_type=RGB, before=before))
    expected = to_8(given, depth)
    expected[3, 4] = 255
    assert np.array_equal(pixels.array, expected)


def test_image_data_in_many_small_chunks_are_joined() -> None:
    given = samples(8, 3)
    assert np.array_equal(decode(png(given, depth=8, color_type=RGB, idat_bytes=7)).array, given)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_orientation_of_a_png_is_heeded(orientation: int) -> None:
    given = samples(16, 1)
    block = exif_block(orientation=orientation)
    before = png(given, depth=16, color_type=GRAY, before=[(b"eXIf", block)])
    after = png(given, depth=16, color_type=GRAY, after=[(b"eXIf", block)])
    turned = [given, given[:, ::-1], given[::-1, ::-1], given[::-1], given.T, np.rot90(given, -1)]
    turned += [np.rot90(given, 2).T, np.rot90(given)]
    for data in (before, after):
        assert np.array_equal(decode(data).array, turned[orientation - 1])
        assert (inspect(data).rows, inspect(data).columns) == turned[orientation - 1].shape


def test_an_animation_of_one_frame_is_a_picture() -> None:
    given = samples(8, 3)
    data = png(given, depth=8, color_type=RGB, before=[(b"acTL", struct.pack(">II", 1, 0))])
    assert np.array_equal(decode(data).array, given)


def test_the_color_profile_of_a_color_png_is_kept() -> None:
    profile = icc_profile()
    chunk = (b"iCCP", b"name\0\0" + zlib.compress(profile))
    assert decode(png(samples(8, 3), depth=8, color_type=RGB, before=[chunk])).icc_profile == profile
    gray = decode(png(samples(8, 1), depth=8, color_type=GRAY, before=[chunk]))
    assert (gray.icc_profile, gray.notes) == (b"", ())


@pytest.mark.parametrize("body", [b"", b"name\0\0garbage", b"name\0\0" + zlib.compress(b"short"), b"\0"])
def test_a_broken_color_profile_is_left_out(body: bytes) -> None:
    pixels = decode(png(samples(8, 3), depth=8, color_type=RGB, before=[(b"iCCP", body)]))
    assert pixels.icc_profile == b""


def test_a_profile_that_inflates_without_end_is_left_out() -> None:
    bomb = b"name\0\0" + zlib.compress(bytes(200 << 20), 9)
    pixels = decode(png(samples(8, 3), depth=8, color_type=RGB, before=[(b"iCCP", bomb)]))
    assert pixels.icc_profile == b""
    assert len(pixels.notes) == 1


def test_text_that_inflates_without_end_is_never_inflated() -> None:
    bomb = (b"zTXt", b"Comment\0\0" + zlib.compress(bytes(200 << 20), 9))
    given = samples(8, 3)
    assert np.array_equal(decode(png(given, depth=8, color_type=RGB, before=[bomb, bomb])).array, given)


# --- damage ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("interlaced", [False, True])
def test_a_png_cut_at_any_length_is_refused(interlaced: bool) -> None:
    data = png(samples(8, 3), depth=8, color_type=RGB, interlaced=interlaced, idat_bytes=100)
    for length in range(len(data)):
        with pytest.raises(EzP2PError):
            inspect(data[:length])
    decode(data)


def test_a_flipped_bit_anywhere_in_a_png_is_refused() -> None:
    data = png(samples(8, 1), depth=8, color_type=GRAY, before=[(b"tEXt", b"Title\0words")], idat_bytes=99)
    for position in range(len(data)):
        broken = bytearray(data)
        broken[position] ^= 0x04
        with pytest.raises(EzP2PError):
            decode(bytes(broken))


@pytest.mark.parametrize("rows", [0, 1, ROWS - 1])
@pytest.mark.parametrize("interlaced", [False, True])
def test_image_data_that_end_too_soon_are_refused_though_every_check_sum_is_right(rows: int, interlaced: bool) -> None:
    given = samples(8, 1)[:rows]
    data = png(given, depth=8, color_type=GRAY, interlaced=interlaced, size=(ROWS, COLUMNS))
    with pytest.raises(PictureDamaged):
        decode(data)


def test_a_wrong_adler_check_sum_is_refused() -> None:
    raw = b"".join(b"\0" + bytes(8) for _ in range(8))
    coded = bytearray(zlib.compress(raw))
    coded[-1] ^= 1
    header = struct.pack(">IIBBBBB", 8, 8, 8, GRAY, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", bytes(coded)), (b"IEND", b"")]
    with pytest.raises(PictureDamaged):
        decode(PNG_SIGNATURE + b"".join(png_chunk(*chunk) for chunk in chunks))


def test_a_color_beyond_the_palette_is_refused() -> None:
    given = np.full((4, 4), 3, np.uint8)
    with pytest.raises(PictureDamaged, match="palette"):
        decode(png(given, depth=8, color_type=PALETTE, before=[(b"PLTE", bytes(9))]))


@pytest.mark.parametrize(
    ("depth", "color_type"), [(3, GRAY), (16, PALETTE), (4, RGB), (8, 1), (8, 5), (2, RGBA), (1, GRAY_ALPHA), (0, 0)]
)
def test_depths_that_do_not_exist_are_refused(depth: int, color_type: int) -> None:
    with pytest.raises(PictureDamaged):
        inspect(png(np.zeros((4, 4)), depth=max(1, depth), color_type=color_type).replace(
            struct.pack(">BB", max(1, depth), color_type), struct.pack(">BB", depth, color_type), 1
        ))  # fmt: skip


def test_parts_out_of_order_are_refused() -> None:
    given = np.zeros((4, 4), np.uint8)
    late_palette = png(given, depth=8, color_type=PALETTE, after=[(b"PLTE", bytes(3))])
    with pytest.raises(PictureDamaged):
        inspect(late_palette)
    with pytest.raises(PictureDamaged):
        inspect(PNG_SIGNATURE + png_chunk(b"IEND", b""))
    with pytest.raises(PictureDamaged):
        inspect(png(given, depth=8, color_type=GRAY, after=[(b"tEXt", b"a\0b"), (b"IDAT", b"")]))
    with pytest.raises(PictureNotSupported):
        inspect(png(given, depth=8, color_type=GRAY, before=[(b"NEWC", b"")]))


# --- color of 16 bits, as scanners give it ----------------------------------------------------------------------


@pytest.mark.parametrize("interlaced", [False, True])
def test_deep_color_keeps_every_bit(interlaced: bool) -> None:
    color = samples(16, 3)
    deep = deep_color_of(structure_of(png(color, depth=16, color_type=RGB, interlaced=interlaced)))
    assert deep.dtype == np.uint16
    assert np.array_equal(deep, color)


def test_deep_color_that_is_damaged_is_refused() -> None:
    data = bytearray(png(samples(16, 3), depth=16, color_type=RGB))
    data[len(data) // 2] ^= 1
    with pytest.raises(PictureDamaged):
        deep_color_of(structure_of(bytes(data)))


@pytest.mark.parametrize(("depth", "color_type", "count"), [(8, RGB, 3), (16, GRAY, 1), (16, RGBA, 4)])
def test_what_is_not_in_deep_color_is_not_taken_for_it(depth: int, color_type: int, count: int) -> None:
    with pytest.raises(PictureNotSupported):
        deep_color_of(structure_of(png(samples(depth, count), depth=depth, color_type=color_type)))
