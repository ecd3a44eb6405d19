import io
import struct

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from ezp2p.errors import EzP2PError, NotAnImage, PictureDamaged, PictureNotSupported
from ezp2p.imaging.bmp import NOTE_OPAQUE
from ezp2p.imaging.samples import NOTE_ON_WHITE
from tests.fakes.fake_pictures import any_colors, bmp, icc_profile
from tests.fakes.reading import decode, inspect

ROWS, COLUMNS = 5, 13


def indices(depth: int) -> NDArray[np.uint8]:
    return np.random.default_rng(depth).integers(0, 2**depth, (ROWS, COLUMNS), dtype=np.uint8)


def packed(values: NDArray[np.uint8], depth: int) -> list[bytes]:
    bits = (values[:, :, np.newaxis] >> np.arange(depth - 1, -1, -1, dtype=np.uint8)) & 1
    return [row.tobytes() for row in np.packbits(bits.reshape(len(values), -1), axis=1)]


def pillow_bmp(array: NDArray[np.uint8]) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(array).save(buffer, "BMP")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("header_bytes", "top_down"),
    [(12, False), *((header, top_down) for header in (40, 64, 108, 124) for top_down in (False, True))],
)
@pytest.mark.parametrize("depth", [1, 2, 4, 8])
def test_a_palette_becomes_rgb(depth: int, header_bytes: int, top_down: bool) -> None:
    values, palette = indices(depth), any_colors(2**depth)
    data = bmp(
        packed(values, depth),
        columns=COLUMNS, depth=depth, palette=palette, header_bytes=header_bytes, top_down=top_down,
    )  # fmt: skip
    assert np.array_equal(decode(data).array, np.array(palette, np.uint8)[values])
    header = inspect(data)
    assert (header.format, header.rows, header.columns, header.samples_per_pixel) == ("BMP", ROWS, COLUMNS, 3)


@pytest.mark.parametrize("depth", [1, 2, 4, 8])
def test_a_palette_of_nothing_but_grays_is_gray(depth: int) -> None:
    values = indices(depth)
    levels = [int(level) for level in np.linspace(0, 255, 2**depth)]
    data = bmp(packed(values, depth), columns=COLUMNS, depth=depth, palette=[(level,) * 3 for level in levels])
    assert np.array_equal(decode(data).array, np.array(levels, np.uint8)[values])
    assert inspect(data).samples_per_pixel == 1


def test_black_and_white_in_8_bits_is_not_all_black() -> None:
    values = indices(1)
    data = bmp(packed(values, 8), columns=COLUMNS, depth=8, palette=[(0, 0, 0), (255, 255, 255)])
    assert np.array_equal(decode(data).array, values * 255)


@pytest.mark.parametrize(
    ("header_bytes", "top_down"), [(12, False), (40, False), (40, True), (124, False), (124, True)]
)
def test_24_bits_are_rgb(header_bytes: int, top_down: bool) -> None:
    given = np.random.default_rng(3).integers(0, 256, (ROWS, COLUMNS, 3), dtype=np.uint8)
    rows = [row[:, ::-1].tobytes() for row in given]
    data = bmp(rows, columns=COLUMNS, depth=24, header_bytes=header_bytes, top_down=top_down)
    assert np.array_equal(decode(data).array, given)


def test_what_pillow_writes_is_read_alike() -> None:
    color = np.random.default_rng(3).integers(0, 256, (ROWS, COLUMNS, 3), dtype=np.uint8)
    gray = color[:, :, 0].copy()
    for array in (color, gray):
        assert np.array_equal(decode(pillow_bmp(array)).array, array)
    buffer = io.BytesIO()
    Image.fromarray(gray).convert("1").save(buffer, "BMP")
    assert set(np.unique(decode(buffer.getvalue()).array)) == {0, 255}


def words(values: list[int], kind: str) -> list[bytes]:
    return [struct.pack(f"<{len(values)}{kind}", *values)]


@pytest.mark.parametrize(
    ("masks", "word", "expected"),
    [
        ((), 0b0_11111_00000_10000, (255, 0, 132)),
        ((0xF800, 0x07E0, 0x001F), 0b10000_100000_00001, (132, 130, 8)),
        ((0x7C00, 0x03E0, 0x001F), 0b1_00001_11111_00000, (8, 255, 0)),
        ((0x0F00, 0x00F0, 0x000F), 0x0F80, (255, 136, 0)),
    ],
)
def test_16_bits_are_stretched_to_8(masks: tuple[int, ...], word: int, expected: tuple[int, int, int]) -> None:
    data = bmp(words([word, 0], "H"), columns=2, depth=16, masks=masks)
    assert decode(data).array.tolist() == [[list(expected), [0, 0, 0]]]


@pytest.mark.parametrize(
    ("masks", "word", "expected"),
    [
        ((), 0x00FF8001, (255, 128, 1)),
        ((), 0x7FFF8001, (255, 128, 1)),
        ((0xFF, 0xFF00, 0xFF0000), 0x7F0180FF, (255, 128, 1)),
        ((0x3FF00000, 0x000FFC00, 0x000003FF), 0x3FF << 20 | 0x200 << 10 | 0x004, (255, 128, 1)),
    ],
)
def test_32_bits_without_an_alpha_mask_are_opaque(
    masks: tuple[int, ...], word: int, expected: tuple[int, int, int]
) -> None:
    pixels = decode(bmp(words([word], "I"), columns=1, depth=32, masks=masks))
    assert pixels.array.tolist() == [[list(expected)]]
    assert pixels.notes == ()


ALPHA_MASKS = (0xFF0000, 0xFF00, 0xFF, 0xFF000000)


def test_alpha_counts_where_the_header_gives_it_a_mask() -> None:
    given = words([0x00102030, 0x80102030, 0xFF102030], "I")
    pixels = decode(bmp(given, columns=3, depth=32, masks=ALPHA_MASKS, header_bytes=108))
    assert pixels.array.tolist() == [[[255, 255, 255], [135, 143, 151], [16, 32, 48]]]
    assert pixels.notes == (NOTE_ON_WHITE,)


def test_alpha_of_nothing_but_zeros_is_no_alpha() -> None:
    pixels = decode(bmp(words([0x00102030], "I"), columns=1, depth=32, masks=ALPHA_MASKS, header_bytes=124))
    assert pixels.array.tolist() == [[[16, 32, 48]]]
    assert pixels.notes == (NOTE_OPAQUE,)


@pytest.mark.parametrize("masks", [(0xFF00FF, 0xFF00, 0), (0x1FF00, 0xFF, 0)])
def test_masks_that_make_no_sense_are_refused(masks: tuple[int, ...]) -> None:
    with pytest.raises(PictureDamaged):
        inspect(bmp(words([1], "H"), columns=1, depth=16, masks=masks))


def test_run_lengths_of_8_bits() -> None:
    coded = bytes((3, 7, 0, 3, 1, 2, 3, 0, 0, 0, 0, 2, 2, 1, 1, 5, 0, 1))
    palette = any_colors(8)
    data = bmp([b""] * 3, columns=6, depth=8, palette=palette, compression=1, coded=coded)
    expected = [[0, 0, 5, 0, 0, 0], [0, 0, 0, 0, 0, 0], [7, 7, 7, 1, 2, 3]]
    assert np.array_equal(decode(data).array, np.array(palette, np.uint8)[np.array(expected)])


def test_a_run_that_stands_out_of_its_row_is_cut_off() -> None:
    coded = bytes((8, 7, 0, 0, 4, 1, 4, 2, 0, 1))
    palette = any_colors(8)
    data = bmp([b""] * 2, columns=6, depth=8, palette=palette, compression=1, coded=coded)
    expected = [[1, 1, 1, 1, 2, 2], [7, 7, 7, 7, 7, 7]]
    assert np.array_equal(decode(data).array, np.array(palette, np.uint8)[np.array(expected)])


def test_run_lengths_of_4_bits() -> None:
    coded = bytes((5, 0x12, 0, 0, 0, 5, 0x34, 0x51, 0x20, 0, 0, 1))
    palette = any_colors(16)
    data = bmp([b""] * 2, columns=5, depth=4, palette=palette, compression=2, coded=coded)
    expected = [[3, 4, 5, 1, 2], [1, 2, 1, 2, 1]]
    assert np.array_equal(decode(data).array, np.array(palette, np.uint8)[np.array(expected)])


@pytest.mark.parametrize("coded", [b"", b"\x03", b"\x03\x01", b"\0\x05abc", b"\0\2\1", b"\0\0\0\0\0\0\1\1\0\1"])
def test_broken_run_lengths_are_refused(coded: bytes) -> None:
    data = bmp([b""] * 2, columns=6, depth=8, palette=any_colors(256), compression=1, coded=coded)
    with pytest.raises(PictureDamaged):
        decode(data)


def test_the_color_profile_of_a_bmp_is_kept() -> None:
    given = np.full((2, 2, 3), 9, np.uint8)
    data = bytearray(bmp([row.tobytes() for row in given], columns=2, depth=24, header_bytes=124))
    profile = icc_profile()
    struct.pack_into("<I", data, 14 + 56, 0x4D424544)
    struct.pack_into("<II", data, 14 + 112, len(data) - 14, len(profile))
    data += profile
    assert decode(bytes(data)).icc_profile == profile


# --- damage ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("depth", [1, 8, 24, 32])
def test_a_bmp_cut_at_any_length_is_refused(depth: int) -> None:
    row = bytes(COLUMNS * depth // 8 + 1)
    data = bmp([row] * ROWS, columns=COLUMNS, depth=depth, palette=any_colors(2**depth) if depth <= 8 else ())
    for length in range(len(data)):
        with pytest.raises(EzP2PError):
            decode(data[:length])
    decode(data)


def test_a_bmp_that_hides_its_cut_is_refused_by_its_pixels() -> None:
    data = bytearray(pillow_bmp(np.full((50, 50, 3), 7, np.uint8)))
    del data[-100:]
    struct.pack_into("<I", data, 2, len(data))
    with pytest.raises(PictureDamaged):
        decode(bytes(data))


def test_a_color_beyond_the_palette_is_refused() -> None:
    data = bmp([bytes((0, 1, 2, 3))], columns=4, depth=8, palette=any_colors(3))
    with pytest.raises(PictureDamaged, match="palette"):
        decode(data)


@pytest.mark.parametrize(("depth", "compression"), [(24, 4), (24, 5), (0, 5), (64, 0), (24, 9)])
def test_rare_codings_are_refused_in_words(depth: int, compression: int) -> None:
    data = bmp([bytes(64)], columns=4, depth=depth, compression=compression)
    with pytest.raises(PictureNotSupported, match="Save it as"):
        inspect(data)


def test_a_text_that_begins_like_a_bmp_is_no_picture() -> None:
    with pytest.raises(NotAnImage):
        inspect(b"BMW drivers wanted, apply within, no pictures here at all.")
