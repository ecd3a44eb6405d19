import contextlib
import subprocess
import sys

import numpy as np
import pytest
from numpy.typing import NDArray

from ezp2p.errors import EzP2PError, PictureDamaged, PictureNotSupported, PictureTooLarge
from ezp2p.imaging.heif import HeifPicture, open_heif
from ezp2p.imaging.heif_structure import NOTE_WIDE_COLORS
from ezp2p.imaging.icc import NOTE_DROPPED
from ezp2p.imaging.opened import LossyCoding, PictureHeader, ReadOptions
from ezp2p.imaging.samples import NOTE_ON_WHITE, note_deep_color
from tests.fakes.boxed_files import (
    TURNS,
    FakeItem,
    Property,
    Turn,
    alpha_type,
    av1,
    box,
    boxed,
    colors,
    exif_item,
    hevc,
    ispe,
    part_of,
    profile,
)
from tests.fakes.fake_pictures import deep_photo, exif_block, icc_profile, photo

ROWS, COLUMNS = 72, 64
"""HEVC codes 8 by 8 pixels at least."""


def opened(data: bytes, **options: int) -> HeifPicture:
    return open_heif(data, ReadOptions(**options))


@pytest.fixture(scope="module")
def color() -> bytes:
    """A picture of 8 bits for each color, that lost nothing."""
    return boxed([hevc(photo(ROWS, COLUMNS)).item()])


def test_color_of_8_bits_is_equal_to_the_bit(color: bytes) -> None:
    picture = opened(color)
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, photo(ROWS, COLUMNS))
    assert not pixels.array.flags.writeable
    assert (pixels.notes, pixels.icc_profile) == ((), b"")
    assert picture.header(0) == PictureHeader("HEIC", ROWS, COLUMNS, 3, 8)
    assert picture.lossy(0) == LossyCoding(len(part_of(color, b"mdat")), "ISO_23008_2")
    assert (picture.frame_count, picture.frame_time_ms, picture.untouched()) == (1, None, None)


@pytest.mark.parametrize("bits", [8, 10, 12])
def test_gray_keeps_its_depth(bits: int) -> None:
    given = deep_photo(ROWS, COLUMNS, bits, 1)
    picture = opened(boxed([hevc(given, bits=bits).item()]))
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, given)
    assert pixels.array.dtype == (np.uint8 if bits == 8 else np.uint16)
    assert (pixels.significant_bits, pixels.notes) == (None if bits == 8 else bits, ())
    assert picture.header(0) == PictureHeader("HEIC", ROWS, COLUMNS, 1, bits)


@pytest.mark.parametrize("bits", [10, 12])
def test_deep_color_becomes_8_bits_and_says_so(bits: int) -> None:
    given = deep_photo(ROWS, COLUMNS, bits, 3)
    picture = opened(boxed([hevc(given, bits=bits).item()]))
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, given >> (bits - 8))
    assert (pixels.notes, picture.header(0).bits_stored) == ((note_deep_color(bits),), 8)


@pytest.mark.parametrize(("properties", "turn"), TURNS)
def test_a_picture_is_turned_upright_once_whatever_exif_says(properties: list[Property], turn: Turn) -> None:
    coded = hevc(photo(ROWS, COLUMNS))
    expected = turn(photo(ROWS, COLUMNS))
    for orientation in (1, 6):
        block = exif_item(exif_block(orientation=orientation, make="Muster AG", model="H1"))
        picture = opened(boxed([coded.item(*properties), block], references=[(b"cdsc", 2, [1])]))
        assert np.array_equal(picture.pixels(0).array, expected)
        header = picture.header(0)
        assert (header.rows, header.columns) == expected.shape[:2]
        assert (picture.exif.orientation, picture.exif.manufacturer, picture.exif.model) == (1, "Muster AG", "H1")


def test_alpha_is_put_on_white() -> None:
    opacity = np.repeat(np.linspace(0, 255, COLUMNS).astype(np.uint8)[np.newaxis], ROWS, axis=0)
    data = boxed([hevc(photo(ROWS, COLUMNS)).item(), hevc(opacity).item(alpha_type())], references=[(b"auxl", 2, [1])])
    picture = opened(data)
    part = opacity[:, :, np.newaxis] / 255
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, np.rint(photo(ROWS, COLUMNS) * part + 255 * (1 - part)))
    assert pixels.notes == (NOTE_ON_WHITE,)
    assert picture.frame_count == 1


def test_alpha_that_was_multiplied_already_is_added_to_white() -> None:
    opacity = np.repeat(np.linspace(0, 255, COLUMNS).astype(np.uint8)[np.newaxis], ROWS, axis=0)
    multiplied = (photo(ROWS, COLUMNS) * (opacity[:, :, np.newaxis] / 255)).astype(np.uint8)
    items = [hevc(multiplied).item(), hevc(opacity).item(alpha_type())]
    pixels = opened(boxed(items, references=[(b"auxl", 2, [1]), (b"prem", 1, [2])])).pixels(0)
    assert np.array_equal(pixels.array, multiplied + (255 - opacity[:, :, np.newaxis]))


def test_several_pictures_are_pages_the_primary_one_first() -> None:
    gray, other = photo(ROWS, COLUMNS)[:, :, 1], photo(COLUMNS, ROWS, seed=2)
    picture = opened(boxed([hevc(gray).item(), hevc(other).item()], primary=2))
    assert (picture.frame_count, picture.frame_time_ms) == (2, None)
    assert np.array_equal(picture.pixels(0).array, other)
    assert np.array_equal(picture.pixels(1).array, gray)
    assert [picture.header(number).samples_per_pixel for number in range(2)] == [3, 1]


def test_thumbnails_hidden_items_and_metadata_are_no_pages() -> None:
    coded = hevc(photo(ROWS, COLUMNS))
    items = [coded.item(), coded.item(), coded.item(is_hidden=True), exif_item(exif_block(make="Muster AG"))]
    data = boxed(items, references=[(b"thmb", 2, [1]), (b"cdsc", 4, [1])])
    assert opened(data).frame_count == 1


def grid_of_tiles() -> tuple[list[FakeItem], NDArray[np.uint8]]:
    tiles = [photo(64, 64, seed=number) for number in range(6)]
    whole = np.vstack([np.hstack(tiles[:3]), np.hstack(tiles[3:])])[:120, :180]
    layout = FakeItem(b"grid", bytes((0, 0, 1, 2)) + b"\x00\xb4\x00\x78", [ispe(120, 180), colors(1, 13, 0)])
    return [layout, *(hevc(tile).item(is_hidden=True) for tile in tiles)], whole


def test_a_picture_of_tiles_is_put_together() -> None:
    items, whole = grid_of_tiles()
    picture = opened(boxed(items, references=[(b"dimg", 1, [2, 3, 4, 5, 6, 7])]))
    assert np.array_equal(picture.pixels(0).array, whole)
    assert picture.header(0) == PictureHeader("HEIC", 120, 180, 3, 8)
    assert picture.lossy(0) == LossyCoding(sum(len(item.data) for item in items), "ISO_23008_2")


def test_the_color_profile_is_kept_and_a_broken_one_left_out() -> None:
    coded = hevc(photo(ROWS, COLUMNS))
    kept = opened(boxed([coded.item(profile(icc_profile()))])).pixels(0)
    assert (kept.icc_profile, kept.notes) == (icc_profile(), ())
    broken = opened(boxed([coded.item(profile(b"nonsense"))])).pixels(0)
    assert (broken.icc_profile, broken.notes) == (b"", (NOTE_DROPPED,))


def test_colors_for_another_screen_without_a_profile_are_told() -> None:
    coded = hevc(photo(ROWS, COLUMNS))
    wide = [coded.configuration, ispe(ROWS, COLUMNS), colors(12, 13, 0)]
    assert opened(boxed([FakeItem(b"hvc1", coded.data, wide)])).pixels(0).notes == (NOTE_WIDE_COLORS,)
    described = [*wide, profile(icc_profile())]
    assert opened(boxed([FakeItem(b"hvc1", coded.data, described)])).pixels(0).notes == ()


# --- refused --------------------------------------------------------------------------------------------------


def test_a_picture_cut_at_any_length_is_refused(color: bytes) -> None:
    for length in range(len(color)):
        with pytest.raises(PictureDamaged):
            opened(color[:length])


def test_coded_data_that_end_too_soon_are_refused_though_every_box_is_there() -> None:
    coded = hevc(photo(ROWS, COLUMNS))
    properties = [coded.configuration, ispe(ROWS, COLUMNS), *coded.more]
    for length in range(0, len(coded.data), 11):
        with pytest.raises(PictureDamaged):
            opened(boxed([FakeItem(b"hvc1", coded.data[:length], properties)]))


def test_a_missing_tile_is_refused() -> None:
    items, _ = grid_of_tiles()
    with pytest.raises(EzP2PError):
        opened(boxed(items, references=[(b"dimg", 1, [2, 3, 4, 5, 6])])).pixels(0)
    with pytest.raises(EzP2PError):
        opened(boxed(items, references=[(b"dimg", 1, [2, 3, 4, 5, 6, 99])])).pixels(0)


def test_a_picture_that_is_too_large_is_refused_before_it_is_decoded(color: bytes) -> None:
    _, sides = ispe(ROWS, COLUMNS)
    with pytest.raises(PictureTooLarge):
        opened(color.replace(sides, ispe(60_000, 60_000)[1]))
    with pytest.raises(PictureNotSupported, match="65,535"):
        opened(color.replace(sides, ispe(1, 65_536)[1]))
    with pytest.raises(PictureTooLarge):
        opened(color, limit_pixels=ROWS * COLUMNS - 1)
    items, _ = grid_of_tiles()
    with pytest.raises(PictureTooLarge):
        opened(boxed(items, references=[(b"dimg", 1, [2, 3, 4, 5, 6, 7])]), limit_pixels=120 * 180 - 1)


def test_sizes_that_are_not_those_of_the_coded_picture_are_refused(color: bytes) -> None:
    _, sides = ispe(ROWS, COLUMNS)
    for rows, columns in ((ROWS + 8, COLUMNS), (ROWS, COLUMNS * 2)):
        with pytest.raises(PictureDamaged):
            opened(color.replace(sides, ispe(rows, columns)[1])).pixels(0)


def test_pictures_of_a_kind_that_is_not_read_are_not_left_out_silently() -> None:
    strange = FakeItem(b"abcd", b"1234", [ispe(8, 8)])
    with pytest.raises(PictureNotSupported):
        opened(boxed([hevc(photo(ROWS, COLUMNS)).item(), strange]))


def test_a_sequence_is_refused(color: bytes) -> None:
    with pytest.raises(PictureNotSupported, match="sequence"):
        opened(color + box(b"moov"))


@pytest.mark.parametrize("name", [b"pitm", b"iloc", b"iinf", b"iprp", b"meta", b"ftyp", b"ispe", b"hvcC"])
def test_a_part_that_is_missing_is_told(color: bytes, name: bytes) -> None:
    with pytest.raises(EzP2PError):
        opened(color.replace(name, b"none", 1)).pixels(0)


def test_flipped_bits_give_a_picture_or_a_sentence(color: bytes) -> None:
    for position in range(min(len(color), 900)):
        broken = bytearray(color)
        broken[position] ^= 1 << position % 8
        with contextlib.suppress(EzP2PError):
            opened(bytes(broken), limit_pixels=100_000).pixels(0)


def test_without_the_library_it_is_said_what_to_install(color: bytes) -> None:
    script = (
        "import sys; sys.modules['pi_heif'] = None\n"
        "from ezp2p.imaging.heif import open_heif\n"
        "from ezp2p.imaging.opened import ReadOptions\n"
        "open_heif(sys.stdin.buffer.read(), ReadOptions())\n"
    )
    done = subprocess.run([sys.executable, "-c", script], input=color, capture_output=True, timeout=60, check=False)
    assert b"PictureNotSupported" in done.stderr
    assert b"extra 'heic'" in done.stderr


def test_a_picture_of_av1_is_none_of_heic() -> None:
    with pytest.raises(PictureNotSupported, match="not read"):
        opened(boxed([av1(photo(ROWS, COLUMNS)).item()], brand=b"mif1"))
