"""Animated PNG: written by hand and by Pillow, composed here, compared with Pillow's own composition."""

import io
import struct
import zlib
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ezp2p.errors import EzP2PError, PictureDamaged, PictureNotSupported
from ezp2p.imaging.formats import open_picture
from ezp2p.imaging.png_picture import NOTE_STAND_IN
from ezp2p.imaging.samples import NOTE_ON_WHITE, NOTE_UNEVEN
from tests.fakes import fake_pictures as fake

ROWS, COLUMNS = 20, 30
KEEP, TO_BACKGROUND, TO_PREVIOUS = 0, 1, 2
SOURCE, OVER = 0, 1


def moving(count: int, mode: str, *, faint: int = 255) -> list[Image.Image]:
    """A few shapes that move, on nothing where the mode can; one of them as opaque as `faint` says."""
    frames = []
    for number in range(count):
        image = Image.new("RGBA", (COLUMNS, ROWS), (10, 200, 30, 0 if mode == "RGBA" else 255))
        draw = ImageDraw.Draw(image)
        draw.rectangle((number * 3, 2, number * 3 + 8, 12), fill=(250, 20, 40 * number, 255))
        draw.rectangle((5, number * 2, 20, number * 2 + 3), fill=(0, 90, 255, faint))
        frames.append(image.convert(mode))
    return frames


def by_pillow(frames: Sequence[Image.Image], **options: Any) -> bytes:
    buffer = io.BytesIO()
    frames[0].save(buffer, "PNG", save_all=True, append_images=list(frames[1:]), **options)
    return buffer.getvalue()


def as_opencv_composes(data: bytes) -> list[NDArray[np.uint8]]:
    """Each frame of an animation on white. (Pillow forgets what it has to give back to a frame.)"""
    whole, animation = cv2.imdecodeanimation(np.frombuffer(data, np.uint8))
    assert whole
    shown = []
    for frame in animation.frames:
        if frame.ndim == 2 or frame.shape[2] == 3:
            shown.append(np.asarray(np.atleast_3d(frame)[:, :, ::-1], dtype=np.uint8))
            continue
        opacity = frame[:, :, 3:].astype(float) / 255
        shown.append(np.rint(frame[:, :, 2::-1] * opacity + 255 * (1 - opacity)).astype(np.uint8))
    return shown


@pytest.mark.parametrize("blend", [SOURCE, OVER])
@pytest.mark.parametrize("disposal", [KEEP, TO_BACKGROUND, TO_PREVIOUS])
def test_frames_are_composed_as_another_decoder_does(disposal: int, blend: int) -> None:
    data = by_pillow(moving(5, "RGBA", faint=128), duration=40, disposal=disposal, blend=blend)
    picture = open_picture(data)
    expected = as_opencv_composes(data)
    assert (picture.frame_count, picture.frame_time_ms) == (5, 40)
    for number in (0, 1, 2, 3, 4, 2, 0):
        found = picture.pixels(number).array.astype(int)
        assert np.abs(found - expected[number]).max() <= 2  # blended colors are rounded in another order


def test_opaque_frames_are_composed_as_another_decoder_does() -> None:
    data = by_pillow(moving(5, "RGB"), duration=40)
    for number, expected in enumerate(as_opencv_composes(data)):
        assert np.array_equal(open_picture(data).pixels(number).array, expected)


def test_half_transparent_frames_are_blended_by_the_formula_of_the_standard() -> None:
    under, over = np.full((1, 2, 4), (200, 100, 0, 255), np.uint8), np.full((1, 2, 4), (0, 100, 200, 64), np.uint8)
    under[0, 1, 3] = 128
    before = [(b"acTL", struct.pack(">II", 2, 0)), control(0, (2, 1))]
    after = [control(1, (2, 1), blend=OVER), (b"fdAT", struct.pack(">I", 2) + zlib.compress(b"\0" + over.tobytes()))]
    picture = open_picture(fake.png(under, depth=8, color_type=fake.RGBA, before=before, after=after))
    share, covered = 64 / 255, 64 / 255 + 128 / 255 * (1 - 64 / 255)
    on_opaque = np.array((200 * (1 - share), 100, 200 * share))
    on_half = np.array((200 * (1 - share / covered), 100, 200 * share / covered)) * covered + 255 * (1 - covered)
    assert np.abs(picture.pixels(1).array[0] - np.array((on_opaque, on_half))).max() <= 1


def test_frames_of_a_palette_and_of_grays_are_frames() -> None:
    palette = by_pillow([frame.quantize(16) for frame in moving(3, "RGB")], duration=100)
    for number, expected in enumerate(as_opencv_composes(palette)):
        assert np.array_equal(open_picture(palette).pixels(number).array, expected)
    grays = by_pillow(moving(3, "L"), duration=100)
    for number, expected in enumerate(as_opencv_composes(grays)):
        found = open_picture(grays).pixels(number)
        assert np.array_equal(found.array, expected[:, :, 0])
        assert open_picture(grays).header(number).samples_per_pixel == 1


def test_a_frame_that_was_given_out_does_not_change_with_the_next() -> None:
    picture = open_picture(by_pillow(moving(3, "RGB"), duration=40))
    first = picture.pixels(0).array
    kept = first.copy()
    picture.pixels(2)
    assert np.array_equal(first, kept)


def test_frames_shown_for_different_times_get_the_mean_and_say_so() -> None:
    picture = open_picture(by_pillow(moving(4, "RGB"), duration=[20, 40, 60, 80]))
    assert picture.frame_time_ms == 50
    assert picture.pixels(0).notes == (NOTE_UNEVEN,)
    assert picture.pixels(1).notes == ()


def test_a_picture_that_only_stands_in_is_left_out_and_told() -> None:
    data = by_pillow(moving(4, "RGB"), duration=40, default_image=True)
    picture = open_picture(data)
    assert picture.frame_count == 3
    assert picture.pixels(0).notes == (NOTE_STAND_IN,)
    for number, expected in enumerate(as_opencv_composes(data)[-3:]):
        assert np.array_equal(picture.pixels(number).array, expected)


# --- by hand --------------------------------------------------------------------------------------------------


def control(number: int, size: tuple[int, int], place: tuple[int, int] = (0, 0), **how: Any) -> tuple[bytes, bytes]:
    """A frame's own header; sides and place are (columns, rows)."""
    delay, disposal, blend = how.get("delay", (1, 10)), how.get("disposal", KEEP), how.get("blend", SOURCE)
    return b"fcTL", struct.pack(">IIIIIHHBB", number, *size, *place, *delay, disposal, blend)


def data_of(array: NDArray[Any], depth: int = 8) -> bytes:
    kind = ">u2" if depth == 16 else np.uint8
    return zlib.compress(b"".join(b"\0" + row.astype(kind).tobytes() for row in array))


FIRST = np.random.default_rng(1).integers(0, 256, (ROWS, COLUMNS), dtype=np.uint8)
PART = np.random.default_rng(2).integers(0, 256, (4, 6), dtype=np.uint8)


def by_hand(*after: tuple[bytes, bytes], count: int = 2, depth: int = 8, disposal: int = KEEP) -> bytes:
    samples = FIRST.astype(np.uint16) * 257 if depth == 16 else FIRST
    before = [(b"acTL", struct.pack(">II", count, 0)), control(0, (COLUMNS, ROWS), disposal=disposal)]
    return fake.png(samples, depth=depth, color_type=fake.GRAY, before=before, after=after)


def second(
    *, depth: int = 8, size: tuple[int, int] = (6, 4), place: tuple[int, int] = (7, 3)
) -> list[tuple[bytes, bytes]]:
    samples = PART.astype(np.uint16) * 257 if depth == 16 else PART
    coded = data_of(samples, depth)
    pieces = [coded[:5], coded[5:]]
    parts = [(b"fdAT", struct.pack(">I", 2 + number) + piece) for number, piece in enumerate(pieces)]
    return [control(1, size, place), *parts]


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("disposal", [KEEP, TO_BACKGROUND])
def test_a_part_of_the_picture_is_laid_in_its_place(disposal: int, depth: int) -> None:
    picture = open_picture(by_hand(*second(depth=depth), depth=depth, disposal=disposal))
    factor = 257 if depth == 16 else 1
    expected = FIRST.astype(int) * factor
    assert np.array_equal(picture.pixels(0).array, expected)
    if disposal == TO_BACKGROUND:
        expected[:] = 255 * factor
    expected[3:7, 7:13] = PART.astype(int) * factor
    assert np.array_equal(picture.pixels(1).array, expected)
    assert picture.frame_time_ms == 100


def test_what_shines_through_a_color_frame_is_white() -> None:
    color = fake.photo(ROWS, COLUMNS)
    before = [(b"acTL", struct.pack(">II", 2, 0)), control(0, (COLUMNS, ROWS), disposal=TO_BACKGROUND)]
    part = np.repeat(PART, 3, axis=1)
    after = [control(1, (6, 4), (7, 3)), (b"fdAT", struct.pack(">I", 2) + data_of(part))]
    picture = open_picture(fake.png(color, depth=8, color_type=fake.RGB, before=before, after=after))
    assert picture.pixels(0).notes == ()
    second_frame = picture.pixels(1)
    assert second_frame.notes == (NOTE_ON_WHITE,)
    assert (second_frame.array[0, 0] == 255).all()
    assert np.array_equal(second_frame.array[3:7, 7:13, 0], PART)


def test_an_animation_is_turned_upright() -> None:
    data = by_hand(*second())
    turned = data.replace(data[8:33], data[8:33] + fake.png_chunk(b"eXIf", fake.exif_block(orientation=6)), 1)
    picture = open_picture(turned)
    assert np.array_equal(picture.pixels(0).array, np.rot90(FIRST, -1))
    assert (picture.header(1).rows, picture.header(1).columns) == (COLUMNS, ROWS)


@pytest.mark.parametrize(
    "after",
    [
        [],
        second()[:1],
        second(size=(6, 18)),
        second(size=(0, 4)),
        second(place=(25, 3)),
        [second()[0], second()[2], second()[1]],
        [second()[0], (b"fdAT", b"\0\0\0\2")],
        [second()[0], (b"fdAT", b"")],
        [(b"fcTL", b"\0\0\0\1short"), *second()[1:]],
        [control(1, (6, 4), (7, 3), disposal=3), *second()[1:]],
        [control(1, (6, 4), (7, 3), blend=2), *second()[1:]],
        [second()[0], second()[1]],
    ],
)
def test_a_broken_animation_is_refused(after: list[tuple[bytes, bytes]]) -> None:
    with pytest.raises(PictureDamaged):
        open_picture(by_hand(*after)).pixels(1)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_frames_that_are_not_as_many_as_announced_are_refused(count: int) -> None:
    with pytest.raises(PictureDamaged):
        open_picture(by_hand(*second(), count=count))


def test_too_many_frames_are_refused() -> None:
    with pytest.raises(PictureNotSupported, match="10,000"):
        open_picture(by_hand(*second(), count=10_001))


def test_an_animation_cut_at_any_length_is_refused() -> None:
    data = by_hand(*second())
    for length in range(len(data)):
        with pytest.raises(EzP2PError):
            open_picture(data[:length])


def test_a_flipped_bit_anywhere_in_an_animation_is_refused() -> None:
    data = by_hand(*second())
    for position in range(len(data)):
        broken = bytearray(data)
        broken[position] ^= 0x04
        with pytest.raises(EzP2PError):
            open_picture(bytes(broken)).pixels(1)
