import contextlib
import io
import struct

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageSequence

from ezp2p.errors import EzP2PError, PictureDamaged, PictureNotSupported, PictureTooLarge
from ezp2p.imaging.gif import GifPicture, open_gif
from ezp2p.imaging.limits import MOST_FRAMES
from ezp2p.imaging.opened import PictureHeader, ReadOptions
from ezp2p.imaging.samples import NOTE_ON_WHITE, NOTE_UNEVEN
from tests.fakes.fake_pictures import any_colors, photo
from tests.fakes.picture_files import GifFrame, gif, gif_blocks, gif_codes

ROWS, COLUMNS = 13, 17
RED, GREEN, BLUE, BLACK = (255, 0, 0), (0, 255, 0), (0, 0, 255), (0, 0, 0)
FOUR = (RED, GREEN, BLUE, BLACK)
WHITE = [255, 255, 255]


def opened(data: bytes, **options: int) -> GifPicture:
    return open_gif(data, ReadOptions(**options))


def random_indices(count: int, *, rows: int = ROWS, columns: int = COLUMNS) -> NDArray[np.uint8]:
    return np.random.default_rng(count).integers(0, count, (rows, columns), dtype=np.uint8)


def plain(index: int, rows: int, columns: int) -> NDArray[np.uint8]:
    return np.full((rows, columns), index, np.uint8)


@pytest.mark.parametrize("is_local", [False, True])
@pytest.mark.parametrize("interlaced", [False, True])
@pytest.mark.parametrize("count", [2, 4, 16, 256])
def test_a_palette_becomes_rgb(count: int, interlaced: bool, is_local: bool) -> None:
    indices, palette = random_indices(count), any_colors(count)
    frame = GifFrame(indices, palette=palette if is_local else (), interlaced=interlaced)
    data = gif([frame], size=(ROWS, COLUMNS), palette=() if is_local else palette)
    picture = opened(data)
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, np.array(palette, np.uint8)[indices])
    assert np.array_equal(pixels.array, np.asarray(Image.open(io.BytesIO(data)).convert("RGB")))
    assert pixels.notes == ()
    assert not pixels.array.flags.writeable
    assert picture.header(0) == PictureHeader("GIF", ROWS, COLUMNS, 3, 8)
    assert (picture.frame_count, picture.frame_time_ms, picture.lossy(0)) == (1, None, None)


def test_a_palette_of_nothing_but_grays_is_gray() -> None:
    indices = random_indices(256)
    ramp = [(level, level, level) for level in range(255, -1, -1)]
    picture = opened(gif([GifFrame(indices)], size=(ROWS, COLUMNS), palette=ramp))
    assert np.array_equal(picture.pixels(0).array, 255 - indices)
    assert picture.header(0).samples_per_pixel == 1


def test_what_pillow_compresses_is_read() -> None:
    image = Image.fromarray(photo(200, 300)).quantize(200)
    buffer = io.BytesIO()
    image.save(buffer, "GIF", interlace=1)
    assert np.array_equal(opened(buffer.getvalue()).pixels(0).array, np.asarray(image.convert("RGB")))


def test_transparent_pixels_and_what_no_frame_covers_are_white() -> None:
    indices = np.array([[0, 1], [2, 1]], np.uint8)
    picture = opened(gif([GifFrame(indices, left=1, transparent=1)], size=(2, 4), palette=FOUR))
    pixels = picture.pixels(0)
    assert pixels.array.tolist() == [[WHITE, [*RED], WHITE, WHITE], [WHITE, [*BLUE], WHITE, WHITE]]
    assert pixels.notes == (NOTE_ON_WHITE,)


def clip(disposal: int) -> bytes:
    first = GifFrame(plain(0, 4, 4), hundredths=10)
    second = GifFrame(plain(1, 2, 2), left=1, top=1, disposal=disposal, hundredths=10)
    third = GifFrame(plain(2, 1, 1), left=3, top=3, hundredths=10)
    return gif([first, second, third], size=(4, 4), palette=FOUR)


@pytest.mark.parametrize(("disposal", "left_behind"), [(0, GREEN), (1, GREEN), (2, tuple(WHITE)), (3, RED)])
def test_a_frame_leaves_behind_what_it_says(disposal: int, left_behind: tuple[int, int, int]) -> None:
    picture = opened(clip(disposal))
    frames = [picture.pixels(number).array for number in range(3)]
    assert (frames[0] == RED).all()
    second = np.full((4, 4, 3), RED, np.uint8)
    second[1:3, 1:3] = GREEN
    assert np.array_equal(frames[1], second)
    second[1:3, 1:3], second[3, 3] = left_behind, BLUE
    assert np.array_equal(frames[2], second)
    assert picture.pixels(2).notes == ((NOTE_ON_WHITE,) if disposal == 2 else ())


def test_frames_are_the_same_in_any_order() -> None:
    for disposal in range(4):
        picture = opened(clip(disposal))
        forward = [picture.pixels(number).array for number in range(3)]
        for number in (2, 0, 1, 1, 2, 0):
            assert np.array_equal(picture.pixels(number).array, forward[number])
            assert np.array_equal(opened(clip(disposal)).pixels(number).array, forward[number])


def test_frames_over_one_another_are_those_of_pillow() -> None:
    generator = np.random.default_rng(5)
    frames = [
        GifFrame(
            random_indices(60 + number, rows=6, columns=5),
            left=int(generator.integers(0, 10)), top=int(generator.integers(0, 6)),
            palette=any_colors(64 + number), transparent=3, disposal=number % 2, interlaced=number % 3 == 0,
        )
        for number in range(12)
    ]  # fmt: skip
    data = gif([GifFrame(random_indices(16)), *frames], size=(ROWS, COLUMNS), palette=any_colors(16))
    theirs = [np.asarray(image.convert("RGB")) for image in ImageSequence.Iterator(Image.open(io.BytesIO(data)))]
    picture = opened(data)
    assert picture.frame_count == len(theirs) == 13
    for number, expected in enumerate(theirs):
        assert np.array_equal(picture.pixels(number).array, expected)


def test_the_time_of_a_clip_is_the_mean_and_ten_milliseconds_are_nobodys_wish() -> None:
    def timed(*hundredths: int) -> GifPicture:
        return opened(gif([GifFrame(plain(0, 2, 2), hundredths=one) for one in hundredths], size=(2, 2), palette=FOUR))

    assert timed(4, 4).frame_time_ms == 40
    assert timed(4, 4).pixels(0).notes == ()
    assert timed(10, 30).frame_time_ms == 200
    assert timed(10, 30).pixels(0).notes == (NOTE_UNEVEN,)
    assert timed(10, 30).pixels(1).notes == ()
    assert timed(0, 1).frame_time_ms == 100


def test_a_frame_beyond_the_screen_makes_every_frame_larger() -> None:
    picture = opened(gif([GifFrame(plain(0, 2, 2)), GifFrame(plain(1, 1, 2), left=3)], size=(2, 2), palette=FOUR))
    assert picture.header(0) == PictureHeader("GIF", 2, 5, 3, 8)
    assert [picture.pixels(number).array.shape for number in range(2)] == [(2, 5, 3)] * 2


# --- damage ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("interlaced", [False, True])
def test_a_gif_cut_at_any_length_is_refused(interlaced: bool) -> None:
    frames = [GifFrame(random_indices(16), interlaced=interlaced), GifFrame(random_indices(4), palette=FOUR)]
    data = gif(frames, size=(ROWS, COLUMNS), palette=any_colors(16))
    for length in range(len(data)):
        with pytest.raises(PictureDamaged):
            opened(data[:length])
    opened(data).pixels(1)


@pytest.mark.parametrize("is_ended", [False, True])
@pytest.mark.parametrize("missing", [1, COLUMNS, ROWS * COLUMNS // 2, ROWS * COLUMNS])
def test_coded_pixels_that_end_too_soon_are_refused_though_every_block_is_there(missing: int, is_ended: bool) -> None:
    indices = random_indices(16)
    data = gif([GifFrame(indices)], size=(ROWS, COLUMNS), palette=any_colors(16))
    whole = gif_blocks(gif_codes(indices.tobytes()))
    short = gif_blocks(gif_codes(indices.tobytes()[:-missing], is_ended=is_ended))
    assert whole in data
    with pytest.raises(PictureDamaged):
        opened(data.replace(whole, short)).pixels(0)


def test_a_color_beyond_the_palette_is_refused() -> None:
    with pytest.raises(PictureDamaged, match="palette"):
        opened(gif([GifFrame(plain(4, 2, 2))], size=(2, 2), palette=FOUR)).pixels(0)


def test_a_gif_without_a_palette_or_without_a_frame_is_refused() -> None:
    with pytest.raises(PictureDamaged, match="palette"):
        opened(gif([GifFrame(plain(0, 2, 2))], size=(2, 2)))
    with pytest.raises(PictureDamaged, match="no picture"):
        opened(gif([], size=(2, 2), palette=FOUR))
    with pytest.raises(PictureDamaged, match="no pixels"):
        opened(gif([GifFrame(np.zeros((0, 2), np.uint8))], size=(2, 2), palette=FOUR))


def test_a_gif_that_is_too_large_is_refused_before_it_is_decoded() -> None:
    data = gif([GifFrame(plain(0, 2, 2))], size=(65_535, 65_535), palette=FOUR)
    with pytest.raises(PictureTooLarge):
        opened(data)
    with pytest.raises(PictureTooLarge):
        opened(gif([GifFrame(plain(0, 20, 20))], size=(2, 2), palette=FOUR), limit_pixels=399)
    far = GifFrame(plain(0, 1, 1), left=65_535)
    with pytest.raises(PictureNotSupported, match="65,535"):
        opened(gif([far], size=(1, 1), palette=FOUR))


def test_too_many_frames_are_refused() -> None:
    frame = struct.pack("<BHHHHB", 0x2C, 0, 0, 1, 1, 0) + b"\x08" + gif_blocks(gif_codes(b"\0"))
    data = gif([], size=(1, 1), palette=FOUR)
    with pytest.raises(PictureNotSupported, match="pages or frames"):
        opened(data[:-1] + frame * (MOST_FRAMES + 1) + b";")
    assert opened(data[:-1] + frame * MOST_FRAMES + b";").frame_count == MOST_FRAMES


def test_flipped_bits_give_a_picture_or_a_sentence() -> None:
    data = gif([GifFrame(random_indices(16), interlaced=True)] * 2, size=(ROWS, COLUMNS), palette=any_colors(16))
    for position in range(len(data)):
        for bit in (0x01, 0x10, 0x80):
            broken = bytearray(data)
            broken[position] ^= bit
            with contextlib.suppress(EzP2PError):
                picture = opened(bytes(broken), limit_pixels=100_000)
                picture.pixels(picture.frame_count - 1)
