import contextlib
import io
import struct
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageOps

from ezp2p.errors import EzP2PError, PictureDamaged, PictureNotSupported, PictureTooLarge
from ezp2p.imaging.avif import NOTE_FIRST_OF_SEVERAL, AvifSequence, AvifStill, open_avif
from ezp2p.imaging.heif_structure import NOTE_WIDE_COLORS
from ezp2p.imaging.icc import NOTE_DROPPED
from ezp2p.imaging.limits import MOST_FRAMES
from ezp2p.imaging.opened import LossyCoding, PictureHeader, ReadOptions
from ezp2p.imaging.samples import NOTE_ON_WHITE, NOTE_UNEVEN, note_deep_color
from tests.fakes.boxed_files import (
    TURNS,
    FakeItem,
    Property,
    Turn,
    alpha_type,
    av1,
    boxed,
    colors,
    exif_item,
    ispe,
    part_of,
    profile,
)
from tests.fakes.fake_pictures import deep_photo, exif_block, icc_profile, photo

ROWS, COLUMNS = 40, 30


def opened(data: bytes, **options: int) -> AvifStill | AvifSequence:
    return open_avif(data, ReadOptions(**options))


def still(*items: FakeItem, **more: Any) -> bytes:
    return boxed(items, brand=b"avif", **more)


def by_pillow(*arrays: NDArray[np.uint8], **options: Any) -> bytes:
    images = [Image.fromarray(array) for array in arrays]
    buffer = io.BytesIO()
    more = {"save_all": True, "append_images": images[1:]} if len(images) > 1 else {}
    images[0].save(buffer, "AVIF", speed=9, **more, **options)
    return buffer.getvalue()


def shown_by_pillow(data: bytes) -> NDArray[np.uint8]:
    return np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB"))


@pytest.fixture(scope="module")
def color() -> bytes:
    """A picture of 8 bits for each color, that lost nothing."""
    return still(av1(photo(ROWS, COLUMNS)).item())


def test_color_of_8_bits_is_equal_to_the_bit(color: bytes) -> None:
    picture = opened(color)
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, photo(ROWS, COLUMNS))
    assert not pixels.array.flags.writeable
    assert (pixels.notes, pixels.icc_profile) == ((), b"")
    assert picture.header(0) == PictureHeader("AVIF", ROWS, COLUMNS, 3, 8)
    assert picture.lossy(0) == LossyCoding(len(part_of(color, b"mdat")), "")
    assert (picture.frame_count, picture.frame_time_ms, picture.untouched()) == (1, None, None)


@pytest.mark.parametrize("subsampling", ["4:0:0", "4:2:0", "4:2:2", "4:4:4"])
@pytest.mark.parametrize("quality", [10, 90])
def test_what_lost_something_is_decoded_as_pillow_does(subsampling: str, quality: int) -> None:
    data = by_pillow(photo(ROWS, COLUMNS), quality=quality, subsampling=subsampling)
    array = opened(data).pixels(0).array
    if subsampling == "4:0:0":
        assert array.ndim == 2
        array = np.dstack([array] * 3).astype(np.uint8)
    assert np.array_equal(array, shown_by_pillow(data))


@pytest.mark.parametrize("bits", [8, 10, 12])
def test_gray_keeps_its_depth(bits: int) -> None:
    given = deep_photo(ROWS, COLUMNS, bits, 1).astype(np.uint8 if bits == 8 else np.uint16)
    picture = opened(still(av1(given, bits=bits).item()))
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, given)
    assert pixels.array.dtype == given.dtype
    assert (pixels.significant_bits, pixels.notes) == (None if bits == 8 else bits, ())
    assert picture.header(0) == PictureHeader("AVIF", ROWS, COLUMNS, 1, bits)


@pytest.mark.parametrize("bits", [10, 12])
def test_deep_color_becomes_8_bits_and_says_so(bits: int) -> None:
    given = deep_photo(ROWS, COLUMNS, bits, 3)
    picture = opened(still(av1(given, bits=bits).item()))
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, given >> (bits - 8))
    assert (pixels.notes, picture.header(0).bits_stored) == ((note_deep_color(bits),), 8)


@pytest.mark.parametrize(("properties", "turn"), TURNS)
def test_a_picture_is_turned_upright_once_whatever_exif_says(properties: list[Property], turn: Turn) -> None:
    coded = av1(photo(ROWS, COLUMNS))
    expected = turn(photo(ROWS, COLUMNS))
    for orientation in (1, 6):
        block = exif_item(exif_block(orientation=orientation, make="Muster AG", model="A1"))
        picture = opened(still(coded.item(*properties), block, references=[(b"cdsc", 2, [1])]))
        assert np.array_equal(picture.pixels(0).array, expected)
        header = picture.header(0)
        assert (header.rows, header.columns) == expected.shape[:2]
        assert (picture.exif.orientation, picture.exif.manufacturer, picture.exif.model) == (1, "Muster AG", "A1")


@pytest.mark.parametrize("orientation", range(1, 9))
def test_what_pillow_turns_we_turn(orientation: int) -> None:
    data = by_pillow(photo(ROWS, COLUMNS), quality=90, exif=b"Exif\0\0" + exif_block(orientation=orientation))
    assert np.array_equal(opened(data).pixels(0).array, shown_by_pillow(data))


@pytest.mark.parametrize("bits", [8, 10])
@pytest.mark.parametrize("samples", [1, 3])
def test_alpha_is_put_on_white(samples: int, bits: int) -> None:
    given: NDArray[Any] = deep_photo(ROWS, COLUMNS, bits, samples).astype(np.uint8 if bits == 8 else np.uint16)
    opacity = np.repeat(np.linspace(0, 2**bits - 1, COLUMNS).astype(given.dtype)[np.newaxis], ROWS, axis=0)
    mask = av1(opacity, bits=bits).item(alpha_type())
    picture = opened(still(av1(given, bits=bits).item(), mask, references=[(b"auxl", 2, [1])]))
    reduced = (given >> (bits - 8)).reshape(ROWS, COLUMNS, -1)
    part = (opacity >> (bits - 8))[:, :, np.newaxis] / 255
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, np.broadcast_to(np.rint(reduced * part + 255 * (1 - part)), (ROWS, COLUMNS, 3)))
    assert pixels.notes == ((NOTE_ON_WHITE,) if bits == 8 else (note_deep_color(10), NOTE_ON_WHITE))
    assert picture.header(0) == PictureHeader("AVIF", ROWS, COLUMNS, 3, 8)


def test_a_picture_of_tiles_is_put_together() -> None:
    tiles = [photo(64, 64, seed=number) for number in range(6)]
    whole = np.vstack([np.hstack(tiles[:3]), np.hstack(tiles[3:])])[:120, :180]
    coded = [av1(tile).item(is_hidden=True) for tile in tiles]
    configuration = coded[0].properties[0]
    layout = FakeItem(
        b"grid", bytes((0, 0, 1, 2)) + b"\x00\xb4\x00\x78", [configuration, ispe(120, 180), colors(1, 13, 0)]
    )
    picture = opened(still(layout, *coded, references=[(b"dimg", 1, [2, 3, 4, 5, 6, 7])]))
    assert np.array_equal(picture.pixels(0).array, whole)
    assert picture.lossy(0) == LossyCoding(8 + sum(len(item.data) for item in coded), "")


def test_the_color_profile_is_kept_and_a_broken_one_left_out() -> None:
    coded = av1(photo(ROWS, COLUMNS))
    kept = opened(still(coded.item(profile(icc_profile())))).pixels(0)
    assert (kept.icc_profile, kept.notes) == (icc_profile(), ())
    broken = opened(still(coded.item(profile(b"nonsense")))).pixels(0)
    assert (broken.icc_profile, broken.notes) == (b"", (NOTE_DROPPED,))
    wide = [coded.configuration, ispe(ROWS, COLUMNS), colors(9, 16, 0)]
    assert opened(still(FakeItem(b"av01", coded.data, wide))).pixels(0).notes == (NOTE_WIDE_COLORS,)


def test_of_several_pictures_the_main_one_is_taken_and_that_is_told() -> None:
    first, second = av1(photo(ROWS, COLUMNS)), av1(photo(ROWS, COLUMNS, seed=2))
    pixels = opened(still(first.item(), second.item(), primary=2)).pixels(0)
    assert np.array_equal(pixels.array, photo(ROWS, COLUMNS, seed=2))
    assert pixels.notes == (NOTE_FIRST_OF_SEVERAL,)


# --- sequences ------------------------------------------------------------------------------------------------


def frames(count: int, *, samples: int = 3) -> list[NDArray[np.uint8]]:
    found = []
    for number in range(count):
        frame = photo(ROWS, COLUMNS)
        frame[number * 3 : number * 3 + 10, 5:20] = 255 - 20 * number
        found.append(frame if samples == 3 else np.dstack([frame, frame[:, :, 0]]))
    return found


@pytest.mark.parametrize("samples", [3, 4])
def test_the_frames_of_a_sequence_are_those_of_pillow(samples: int) -> None:
    data = by_pillow(*frames(6, samples=samples), duration=40)
    picture = opened(data)
    assert (picture.frame_count, picture.frame_time_ms) == (6, 40)
    assert picture.header(5) == PictureHeader("AVIF", ROWS, COLUMNS, 3, 8)
    image = Image.open(io.BytesIO(data))
    for number in (0, 1, 2, 3, 4, 5, 5, 2, 0):
        image.seek(number)
        theirs = np.asarray(image).astype(float)
        opacity = theirs[:, :, 3:] / 255 if samples == 4 else 1
        pixels = picture.pixels(number)
        assert np.array_equal(pixels.array, np.rint(theirs[:, :, :3] * opacity + 255 * (1 - np.asarray(opacity))))
        assert pixels.notes == ((NOTE_ON_WHITE,) if samples == 4 else ())
    lossy = [picture.lossy(number) for number in range(6)]
    assert all(one is not None and one.method == "" for one in lossy)
    assert sum(one.coded_bytes for one in lossy if one) <= len(part_of(data, b"mdat"))


def test_a_sequence_of_grays_is_in_color_too() -> None:
    picture = opened(by_pillow(*(frame[:, :, 0] for frame in frames(3)), quality=100))
    for number, frame in enumerate(frames(3)):
        array = picture.pixels(number).array
        assert np.abs(array.astype(int) - frame[:, :, :1]).max() <= 2  # of the coder
    assert picture.header(0).samples_per_pixel == 3


def test_the_time_of_a_sequence_is_the_mean() -> None:
    picture = opened(by_pillow(*frames(2), duration=[100, 300]))
    assert picture.frame_time_ms == 200
    assert [picture.pixels(number).notes for number in range(2)] == [(NOTE_UNEVEN,), ()]


def test_a_sequence_keeps_its_color_profile() -> None:
    assert opened(by_pillow(*frames(2), icc_profile=icc_profile())).pixels(1).icc_profile == icc_profile()


# --- refused --------------------------------------------------------------------------------------------------


def test_a_still_picture_cut_at_any_length_is_refused(color: bytes) -> None:
    for data in (color, by_pillow(photo(ROWS, COLUMNS), quality=50)):
        for length in range(len(data)):
            with pytest.raises(PictureDamaged):
                opened(data[:length])


def test_a_sequence_cut_at_any_length_is_refused() -> None:
    data = by_pillow(*frames(3))
    for length in range(len(data)):
        with pytest.raises(PictureDamaged):
            opened(data[:length])
    opened(data).pixels(2)


def test_coded_data_that_end_too_soon_are_refused_though_every_box_is_there() -> None:
    coded = av1(photo(ROWS, COLUMNS))
    for length in range(0, len(coded.data) - 1, 7):
        item = FakeItem(b"av01", coded.data[:length], [coded.configuration, ispe(ROWS, COLUMNS), *coded.more])
        with pytest.raises(PictureDamaged):
            opened(still(item)).pixels(0)


def test_a_picture_that_is_too_large_is_refused_before_it_is_decoded(color: bytes) -> None:
    _, sides = ispe(ROWS, COLUMNS)
    with pytest.raises(PictureTooLarge):
        opened(color.replace(sides, ispe(60_000, 60_000)[1]))
    with pytest.raises(PictureNotSupported, match="65,535"):
        opened(color.replace(sides, ispe(1, 65_536)[1]))
    sequence = by_pillow(*frames(2))
    for data in (color, sequence):
        with pytest.raises(PictureTooLarge):
            opened(data, limit_pixels=ROWS * COLUMNS - 1)


def test_a_picture_of_which_only_a_part_is_to_be_seen_is_refused() -> None:
    clean = (b"clap", struct.pack(">8I", 10, 1, 10, 1, 0, 1, 0, 1))
    with pytest.raises(PictureNotSupported, match="part"):
        opened(still(av1(photo(ROWS, COLUMNS)).item(clean)))


def test_a_sequence_that_is_turned_is_refused() -> None:
    data = by_pillow(*frames(2))
    unturned = struct.pack(">9i", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    at = data.index(unturned, data.index(b"tkhd"))
    turned = struct.pack(">9i", 0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000)
    with pytest.raises(PictureNotSupported, match="turned"):
        opened(data[:at] + turned + data[at + 36 :])


def test_too_many_frames_are_refused() -> None:
    data = by_pillow(*frames(2))
    at = data.index(b"stsz") + 8
    with pytest.raises(PictureNotSupported, match="pages or frames"):
        opened(data[:at] + struct.pack(">II", 1, MOST_FRAMES + 1) + data[at + 8 :])


@pytest.mark.parametrize("name", [b"pitm", b"iloc", b"iinf", b"iprp", b"meta", b"ftyp", b"ispe", b"av1C"])
def test_a_part_that_is_missing_is_told(color: bytes, name: bytes) -> None:
    with pytest.raises(EzP2PError):
        opened(color.replace(name, b"none", 1)).pixels(0)


@pytest.mark.parametrize("name", [b"trak", b"tkhd", b"mdhd", b"hdlr", b"stsz", b"stts", b"stsd", b"av1C"])
def test_a_part_of_a_track_that_is_missing_is_told(name: bytes) -> None:
    data = by_pillow(*frames(2))
    start = data.index(b"moov")
    with pytest.raises(EzP2PError):
        opened(data[:start] + data[start:].replace(name, b"none", 1))


def test_flipped_bits_give_a_picture_or_a_sentence(color: bytes) -> None:
    for data in (color, by_pillow(*frames(2))):
        for position in range(0, min(len(data), 1200), 2):
            broken = bytearray(data)
            broken[position] ^= 1 << position // 2 % 8
            with contextlib.suppress(EzP2PError):
                picture = opened(bytes(broken), limit_pixels=100_000)
                picture.pixels(picture.frame_count - 1)
