import struct
from typing import Any

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray

from ezp2p.errors import EzP2PError, PictureDamaged, PictureNotSupported, PictureTooLarge
from ezp2p.imaging.formats import open_picture
from ezp2p.imaging.icc import NOTE_CMYK
from ezp2p.imaging.samples import NOTE_ON_WHITE, note_deep_color
from ezp2p.imaging.tiff import NOTE_UNKNOWN_SAMPLES
from ezp2p.imaging.tiff_structure import NOTE_COPIES
from ezp2p.model.image import PixelArray
from tests.fakes import fake_pictures as fake
from tests.fakes import fake_tiff as ft
from tests.fakes.fake_tiff import page, tiff
from tests.fakes.reading import decode, inspect

ROWS, COLUMNS = 19, 23
PHOTO = fake.photo(ROWS, COLUMNS)


def samples(depth: int, count: int = 1) -> NDArray[np.uint16]:
    generator = np.random.default_rng(depth * 10 + count)
    shape = (ROWS, COLUMNS) if count == 1 else (ROWS, COLUMNS, count)
    return generator.integers(0, 2**depth, shape, dtype=np.uint16)


def full_scale(values: NDArray[Any], depth: int) -> NDArray[np.uint8]:
    scaled: NDArray[np.float64] = np.rint(values * (255 / (2**depth - 1)))
    return scaled.astype(np.uint8)


def gray(depth: int = 8, **options: Any) -> ft.Page:
    return page(samples(depth), depth=depth, photometric=ft.BLACK_IS_ZERO, **options)


# --- samples --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("byte_order", ["<", ">"])
@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("photometric", [ft.WHITE_IS_ZERO, ft.BLACK_IS_ZERO])
@pytest.mark.parametrize("depth", range(1, 17))
def test_gray_keeps_its_depth(depth: int, photometric: int, big: bool, byte_order: str) -> None:
    given = samples(depth)
    data = tiff(
        page(given, depth=depth, photometric=photometric, byte_order=byte_order), byte_order=byte_order, big=big
    )
    pixels = decode(data)
    expected = given if photometric == ft.BLACK_IS_ZERO else 2**depth - 1 - given
    assert np.array_equal(pixels.array, expected if depth > 8 else full_scale(expected, depth))
    assert pixels.array.dtype == (np.uint16 if depth > 8 else np.uint8)
    assert pixels.significant_bits == (depth if 8 < depth < 16 else None)
    assert pixels.notes == ()
    header = inspect(data)
    assert (header.format, header.rows, header.columns, header.samples_per_pixel) == ("TIFF", ROWS, COLUMNS, 1)
    assert header.bits_stored == max(8, depth)


@pytest.mark.parametrize("is_planar", [False, True])
@pytest.mark.parametrize("byte_order", ["<", ">"])
@pytest.mark.parametrize("depth", [4, 8, 12, 16])
def test_color_has_8_bits(depth: int, byte_order: str, is_planar: bool) -> None:
    given = samples(depth, 3)
    one = page(given, depth=depth, photometric=ft.RGB, byte_order=byte_order, is_planar=is_planar)
    pixels = decode(tiff(one, byte_order=byte_order))
    assert np.array_equal(pixels.array, given >> (depth - 8) if depth > 8 else full_scale(given, depth))
    assert pixels.notes == ((note_deep_color(depth),) if depth > 8 else ())
    assert pixels.array.dtype == np.uint8


@pytest.mark.parametrize("factor", [1, 256, 257])
@pytest.mark.parametrize("depth", [1, 2, 4, 8])
def test_a_palette_becomes_rgb(depth: int, factor: int) -> None:
    palette = np.random.default_rng(depth).integers(0, 256, (2**depth, 3), dtype=np.uint8)
    palette[0] = 255
    colors = [int(value) * factor for value in palette.T.ravel()]
    given = samples(depth)
    data = tiff(page(given, depth=depth, photometric=ft.PALETTE, tags={320: (ft.SHORT, colors)}))
    assert np.array_equal(decode(data).array, palette[given])
    assert inspect(data).samples_per_pixel == 3


def test_a_palette_of_another_size_is_refused() -> None:
    for tags in ({}, {320: (ft.SHORT, [1, 2, 3])}):
        with pytest.raises(PictureDamaged, match="palette"):
            decode(tiff(page(samples(4), depth=4, photometric=ft.PALETTE, tags=tags)))


@pytest.mark.parametrize("is_planar", [False, True])
@pytest.mark.parametrize("photometric", [ft.WHITE_IS_ZERO, ft.BLACK_IS_ZERO, ft.RGB])
def test_alpha_is_put_on_white(photometric: int, is_planar: bool) -> None:
    given = samples(8, 4 if photometric == ft.RGB else 2)
    color = given[:, :, :3] if photometric == ft.RGB else np.repeat(given[:, :, :1], 3, axis=2)
    color = 255 - color if photometric == ft.WHITE_IS_ZERO else color
    opacity = given[:, :, -1:].astype(float)
    expected = np.rint(color * opacity / 255 + (255 - opacity))
    one = page(given, depth=8, photometric=photometric, is_planar=is_planar, tags={338: (ft.SHORT, [2])})
    pixels = decode(tiff(one))
    assert np.array_equal(pixels.array, expected)
    assert pixels.notes == (NOTE_ON_WHITE,)
    assert inspect(tiff(one)).samples_per_pixel == 3


def test_colors_that_were_multiplied_by_alpha_are_not_multiplied_again() -> None:
    given = np.array([[[10, 20, 30, 100], [200, 200, 200, 200], [0, 0, 0, 0], [90, 200, 0, 255]]])
    data = tiff(page(given, depth=8, photometric=ft.RGB, tags={338: (ft.SHORT, [1])}))
    assert decode(data).array.tolist() == [[[165, 175, 185], [255, 255, 255], [255, 255, 255], [90, 200, 0]]]


def test_samples_of_unknown_meaning_are_left_out_and_told() -> None:
    given = samples(8, 5)
    pixels = decode(tiff(page(given, depth=8, photometric=ft.RGB, tags={338: (ft.SHORT, [0, 0])})))
    assert np.array_equal(pixels.array, given[:, :, :3])
    assert pixels.notes == (NOTE_UNKNOWN_SAMPLES,)


@pytest.mark.parametrize("depth", [8, 16])
def test_printing_colors_become_rgb(depth: int) -> None:
    inks = np.zeros((1, 3, 4), np.uint16)
    inks[0, 0] = (2**depth - 1, 0, 0, 0)
    inks[0, 1] = (0, 0, 0, 2**depth - 1)
    pixels = decode(tiff(page(inks, depth=depth, photometric=ft.CMYK)))
    assert pixels.array.tolist() == [[[0, 255, 255], [0, 0, 0], [255, 255, 255]]]
    assert pixels.notes == (NOTE_CMYK, *((note_deep_color(16),) if depth == 16 else ()))


@pytest.mark.parametrize("subsampling", [(1, 1), (2, 1), (1, 2), (2, 2), (4, 1), (4, 2), (4, 4)])
def test_ycbcr_with_fewer_color_differences_becomes_rgb(subsampling: tuple[int, int]) -> None:
    across, down = subsampling
    blocks = np.zeros((-(-5 // down), -(-7 // across), across * down + 2), np.uint8)
    blocks[:, :, :-2] = 81
    blocks[:, :, -2:] = (90, 240)
    tags = {530: (ft.SHORT, list(subsampling))}
    frame = page(np.zeros((5, 7, 3), np.uint8), depth=8, photometric=ft.YCBCR, tags=tags)
    data = tiff(ft.Page(frame.tags, [blocks.tobytes()]))
    red, green, blue = 81 + 1.402 * 112, 81 - 0.714136 * 112 + 0.344136 * 38, 81 - 1.772 * 38
    assert np.abs(decode(data).array.astype(float) - (red, green, blue)).max() <= 1
    assert decode(data).array.shape == (5, 7, 3)


def test_ycbcr_of_studio_levels_is_stretched() -> None:
    given = np.array([[[16, 128, 128], [235, 128, 128]]])
    tags = {530: (ft.SHORT, [1, 1]), 532: (ft.RATIONAL, [16, 1, 235, 1, 128, 1, 240, 1, 128, 1, 240, 1])}
    data = tiff(page(given, depth=8, photometric=ft.YCBCR, tags=tags))
    assert decode(data).array.tolist() == [[[0, 0, 0], [255, 255, 255]]]


def test_levels_that_leave_nothing_are_refused() -> None:
    tags = {530: (ft.SHORT, [1, 1]), 532: (ft.RATIONAL, [16, 1, 16, 1, 128, 1, 240, 1, 128, 1, 240, 1])}
    with pytest.raises(PictureDamaged):
        decode(tiff(page(PHOTO, depth=8, photometric=ft.YCBCR, tags=tags)))


# --- codes and layouts ----------------------------------------------------------------------------------------

CODES: dict[str, dict[str, Any]] = {
    "raw": {},
    "Deflate": {"compression": ft.DEFLATE, "code": ft.deflated},
    "old Deflate": {"compression": 32946, "code": ft.deflated},
    "LZW": {"compression": ft.LZW, "code": lambda raw: bytes(imagecodecs.lzw_encode(raw))},
    "PackBits": {"compression": ft.PACK_BITS, "code": ft.pack_bits},
    "backwards": {"code": ft.reversed_bits, "tags": {266: (ft.SHORT, [2])}},
    "Deflate backwards": {
        "compression": ft.DEFLATE,
        "code": lambda raw: ft.reversed_bits(ft.deflated(raw)),
        "tags": {266: (ft.SHORT, [2])},
    },
}
LAYOUTS: dict[str, dict[str, Any]] = {
    "one strip": {},
    "strips": {"rows_per_strip": 4},
    "strips of a row": {"rows_per_strip": 1},
    "tiles": {"tile": (16, 16)},
    "one large tile": {"tile": (32, 48)},
}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    ("depth", "count", "is_planar"), [(1, 1, False), (8, 1, False), (12, 1, False), (8, 3, False), (8, 3, True)]
)
def test_every_code_in_every_layout_gives_the_same_pixels(
    depth: int, count: int, is_planar: bool, layout: str, code: str
) -> None:
    given = samples(depth, count)
    photometric = ft.RGB if count == 3 else ft.BLACK_IS_ZERO
    data = tiff(
        page(given, depth=depth, photometric=photometric, is_planar=is_planar, **LAYOUTS[layout], **CODES[code])
    )
    expected = given if depth > 8 else full_scale(given, depth)
    assert np.array_equal(decode(data).array, expected)


@pytest.mark.parametrize("is_planar", [False, True])
@pytest.mark.parametrize("byte_order", ["<", ">"])
@pytest.mark.parametrize("depth", [8, 16])
def test_differences_are_added_up(depth: int, byte_order: str, is_planar: bool) -> None:
    given: PixelArray = samples(depth, 3) if depth == 16 else samples(depth, 3).astype(np.uint8)
    one = page(
        ft.differences(given),
        depth=depth, photometric=ft.RGB, compression=ft.DEFLATE, code=ft.deflated, byte_order=byte_order,
        is_planar=is_planar, rows_per_strip=5, tags={317: (ft.SHORT, [2])},
    )  # fmt: skip
    assert np.array_equal(decode(tiff(one, byte_order=byte_order)).array, given >> (depth - 8))


def test_the_length_of_a_single_strip_may_be_missing() -> None:
    one = gray()
    data = tiff(one)
    entry = data.index(struct.pack("<HHI", 279, ft.LONG, 1))
    without = data[:entry] + struct.pack("<H", 60_000) + data[entry + 2 :]
    assert np.array_equal(decode(without).array, samples(8))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_orientation_of_a_page_is_heeded(orientation: int) -> None:
    given = samples(16)
    turned = [given, given[:, ::-1], given[::-1, ::-1], given[::-1], given.T, np.rot90(given, -1)]
    turned += [np.rot90(given, 2).T, np.rot90(given)]
    data = tiff(page(given, depth=16, photometric=ft.BLACK_IS_ZERO, tags={274: (ft.SHORT, [orientation])}))
    assert np.array_equal(decode(data).array, turned[orientation - 1])
    assert (inspect(data).rows, inspect(data).columns) == turned[orientation - 1].shape


@pytest.mark.parametrize("missing", [277, 262, 284, 258])
def test_what_may_be_missing_has_its_usual_value(missing: int) -> None:
    one = page(samples(1), depth=1, photometric=ft.BLACK_IS_ZERO)
    tags = {tag: value for tag, value in one.tags.items() if tag != missing}
    assert np.array_equal(decode(tiff(ft.Page(tags, one.parts))).array, samples(1) * 255)


def test_the_color_profile_of_a_color_page_is_kept() -> None:
    profile = fake.icc_profile()
    tags = {34675: (ft.UNDEFINED, profile)}
    assert decode(tiff(page(PHOTO, depth=8, photometric=ft.RGB, tags=tags))).icc_profile == profile
    assert decode(tiff(gray(tags=tags))).icc_profile == b""
    broken = decode(tiff(page(PHOTO, depth=8, photometric=ft.RGB, tags={34675: (ft.UNDEFINED, b"broken")})))
    assert (broken.icc_profile, len(broken.notes)) == (b"", 1)


def test_the_camera_of_a_tiff_is_known() -> None:
    tags = {271: (ft.ASCII, b"Acme\0\0"), 306: (ft.ASCII, b"2026:11:21 10:41:07\0")}
    exif = open_picture(tiff(gray(tags=tags))).exif
    assert (exif.manufacturer, str(exif.taken)) == ("Acme", "2026-11-21 10:41:07")
    assert open_picture(tiff(gray(tags=tags), big=True)).exif.manufacturer == ""


# --- pages ----------------------------------------------------------------------------------------------------


def test_pages_may_differ_in_everything() -> None:
    color = page(PHOTO, depth=8, photometric=ft.RGB, tags={274: (ft.SHORT, [6])})
    picture = open_picture(tiff(gray(1), color, gray(16), byte_order="<"))
    assert (picture.frame_count, picture.frame_time_ms, picture.untouched()) == (3, None, None)
    assert np.array_equal(picture.pixels(0).array, samples(1) * 255)
    assert np.array_equal(picture.pixels(1).array, np.rot90(PHOTO, -1))
    assert np.array_equal(picture.pixels(2).array, samples(16))
    assert [picture.header(number).rows for number in range(3)] == [ROWS, COLUMNS, ROWS]


@pytest.mark.parametrize("tags", [{254: (ft.LONG, [1])}, {254: (ft.LONG, [4])}, {255: (ft.SHORT, [2])}])
def test_smaller_copies_and_masks_are_no_pages(tags: dict[int, Any]) -> None:
    copy = gray(tags=tags)
    picture = open_picture(tiff(copy, gray(16), copy))
    assert picture.frame_count == 1
    assert picture.pixels(0).array.dtype == np.uint16
    assert picture.pixels(0).notes == (NOTE_COPIES,)
    assert open_picture(tiff(copy)).frame_count == 1


def test_a_page_of_a_document_is_a_page() -> None:
    assert open_picture(tiff(gray(tags={254: (ft.LONG, [2])}), gray(tags={254: (ft.LONG, [2])}))).frame_count == 2


def test_a_list_of_pages_without_end_is_refused() -> None:
    data = tiff(gray(), gray())
    first = struct.unpack_from("<I", data, 4)[0]
    with pytest.raises(PictureDamaged, match="no end"):
        open_picture(tiff(gray(), gray(), last=first))


def test_too_many_pages_are_refused() -> None:
    small = page(np.zeros((1, 1), np.uint8), depth=8, photometric=ft.BLACK_IS_ZERO)
    with pytest.raises(PictureNotSupported, match="10,000"):
        open_picture(tiff(*[small] * 10_001))


# --- refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tags", "words"),
    [
        ({339: (ft.SHORT, [3])}, "floating point"),
        ({339: (ft.SHORT, [2])}, "with a sign"),
        ({339: (ft.SHORT, [6])}, "rare kind"),
        ({258: (ft.SHORT, [32])}, "32 bits"),
        ({259: (ft.SHORT, [6])}, "older TIFF"),
        ({259: (ft.SHORT, [34712])}, "JPEG 2000"),
        ({259: (ft.SHORT, [12345])}, "rare way"),
        ({262: (ft.SHORT, [8])}, "Lab"),
        ({262: (ft.SHORT, [4])}, "mask"),
        ({262: (ft.SHORT, [32803])}, "raw data"),
        ({262: (ft.SHORT, [777])}, "rare kind"),
        ({259: (ft.SHORT, [8]), 317: (ft.SHORT, [3])}, "rare kind"),
        ({259: (ft.SHORT, [4])}, "facsimile"),
    ],
)
def test_rare_forms_are_refused_in_words(tags: dict[int, Any], words: str) -> None:
    with pytest.raises(PictureNotSupported, match=words):
        open_picture(tiff(gray(tags=tags)))


def test_samples_of_different_depths_are_refused_in_words() -> None:
    with pytest.raises(PictureNotSupported, match="different"):
        open_picture(tiff(page(PHOTO, depth=8, photometric=ft.RGB, tags={258: (ft.SHORT, [5, 6, 5])})))
    inks = tiff(page(samples(8, 4), depth=8, photometric=ft.CMYK, tags={332: (ft.SHORT, [2])}))
    with pytest.raises(PictureNotSupported, match="inks"):
        open_picture(inks)


@pytest.mark.parametrize("sides", [(60_000, 60_000), (0xFFFFFFFF, 0xFFFFFFFF)])
def test_a_bomb_is_refused_by_its_header(sides: tuple[int, int]) -> None:
    tags = {256: (ft.LONG, [sides[0]]), 257: (ft.LONG, [sides[1]])}
    with pytest.raises(PictureTooLarge):
        open_picture(tiff(gray(tags=tags)))
    with pytest.raises(PictureTooLarge):
        open_picture(tiff(gray(), gray(tags=tags)))
    tiled = tiff(gray(tile=(16, 16), tags={322: (ft.LONG, [sides[0]]), 323: (ft.LONG, [sides[1]])}))
    with pytest.raises(PictureTooLarge):
        open_picture(tiled)


def test_coded_data_that_inflate_without_end_are_inflated_no_further_than_the_picture() -> None:
    bomb = page(samples(8), depth=8, photometric=ft.BLACK_IS_ZERO, compression=ft.DEFLATE)
    data = tiff(ft.Page(bomb.tags, [ft.deflated(samples(8).astype(np.uint8).tobytes() + bytes(300 << 20))]))
    assert np.array_equal(decode(data).array, samples(8))


@pytest.mark.parametrize("byte_order", ["<", ">"])
@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("code", CODES)
def test_a_tiff_cut_at_any_length_is_refused(code: str, big: bool, byte_order: str) -> None:
    one = page(samples(8), depth=8, photometric=ft.BLACK_IS_ZERO, rows_per_strip=7, **CODES[code])
    data = tiff(one, one, byte_order=byte_order, big=big)
    decode(data)
    for length in range(len(data)):
        with pytest.raises(EzP2PError):
            open_picture(data[:length])


@pytest.mark.parametrize("code", CODES)
def test_a_part_that_is_too_short_is_refused(code: str) -> None:
    one = page(samples(8), depth=8, photometric=ft.BLACK_IS_ZERO, rows_per_strip=7, **CODES[code])
    for share in (0.1, 0.5, 0.9):
        shorter = ft.Page(one.tags, one.parts, subtract=int(len(one.parts[-1]) * share))
        with pytest.raises(PictureDamaged):
            decode(tiff(shorter))


def test_a_wrong_check_sum_is_refused() -> None:
    one = page(samples(8), depth=8, photometric=ft.BLACK_IS_ZERO, compression=ft.DEFLATE, code=ft.deflated)
    with pytest.raises(PictureDamaged):
        decode(tiff(ft.Page(one.tags, [one.parts[0][:-1] + b"?"])))


@pytest.mark.parametrize(
    "tags",
    [
        {273: (ft.LONG, [0, 0, 0])},
        {279: (ft.LONG, [0, 0, 0])},
        {273: (ft.LONG, [8])},
        {273: (ft.ASCII, b"words\0")},
        {256: (ft.LONG, [0])},
        {256: (ft.LONG, [])},
        {258: (ft.SHORT, [0])},
        {277: (ft.SHORT, [0])},
        {277: (ft.SHORT, [60_000])},
    ],
)
def test_a_directory_that_contradicts_itself_is_refused(tags: dict[int, Any]) -> None:
    with pytest.raises(PictureDamaged):
        decode(tiff(gray(rows_per_strip=7, tags=tags)))


@pytest.mark.parametrize(
    "data",
    [
        b"II*\0" + bytes(20),
        b"II*\0\x08\0\0\0" + bytes(20),
        b"II*\0\x08\0\0\0\xff\xff" + bytes(20),
        b"II+\0\x04\0\0\0" + bytes(20),
        b"MM\0+\0\x08\0\0" + b"\xff" * 8,
    ],
)
def test_a_broken_list_of_pages_is_refused(data: bytes) -> None:
    with pytest.raises(PictureDamaged):
        open_picture(data)
