import contextlib
import io
import struct
from typing import Any

import cv2
import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageOps

from ezp2p.errors import EzP2PError, PictureDamaged, PictureNotSupported, PictureTooLarge
from ezp2p.imaging.icc import NOTE_DROPPED
from ezp2p.imaging.limits import MOST_FRAMES
from ezp2p.imaging.opened import LossyCoding, PictureHeader, ReadOptions
from ezp2p.imaging.samples import NOTE_ON_WHITE, NOTE_UNEVEN
from ezp2p.imaging.webp import WebpPicture, open_webp
from tests.fakes.fake_pictures import exif_block, icc_profile, photo
from tests.fakes.picture_files import extended, riff, webp_chunk, webp_chunks

ROWS, COLUMNS = 40, 30
HAS_PROFILE, HAS_ALPHA, HAS_EXIF, IS_CLIP = 0x20, 0x10, 0x08, 0x02


def opened(data: bytes, **options: int) -> WebpPicture:
    return open_webp(data, ReadOptions(**options))


def webp(*arrays: NDArray[np.uint8], **options: Any) -> bytes:
    images = [Image.fromarray(array) for array in arrays]
    buffer = io.BytesIO()
    more = {"save_all": True, "append_images": images[1:]} if len(images) > 1 else {}
    images[0].save(buffer, "WEBP", **more, **options)
    return buffer.getvalue()


def with_alpha(array: NDArray[np.uint8]) -> NDArray[np.uint8]:
    opacity = np.random.default_rng(1).integers(0, 256, array.shape[:2], dtype=np.uint8)
    return np.dstack([array, opacity])


def bitstream(data: bytes) -> tuple[bytes, bytes]:
    return next(chunk for chunk in webp_chunks(data) if chunk[0] in {b"VP8 ", b"VP8L"})


def test_what_lost_nothing_is_equal_to_the_bit() -> None:
    given = photo(ROWS, COLUMNS)
    picture = opened(webp(given, lossless=True))
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, given)
    assert not pixels.array.flags.writeable
    assert (pixels.notes, pixels.icc_profile, picture.lossy(0)) == ((), b"", None)
    assert picture.header(0) == PictureHeader("WebP", ROWS, COLUMNS, 3, 8)
    assert (picture.frame_count, picture.frame_time_ms) == (1, None)


@pytest.mark.parametrize("quality", [5, 75, 100])
def test_what_lost_something_is_decoded_as_others_do_and_says_so(quality: int) -> None:
    data = webp(photo(ROWS, COLUMNS), quality=quality)
    picture = opened(data)
    theirs = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert theirs is not None
    assert np.array_equal(picture.pixels(0).array, theirs[:, :, ::-1])
    assert np.array_equal(picture.pixels(0).array, imagecodecs.webp_decode(data))
    assert picture.lossy(0) == LossyCoding(len(bitstream(data)[1]), "")


@pytest.mark.parametrize("lossless", [False, True])
def test_alpha_is_put_on_white(lossless: bool) -> None:
    data = webp(with_alpha(photo(ROWS, COLUMNS)), lossless=lossless, exact=True)
    theirs = imagecodecs.webp_decode(data, hasalpha=True).astype(float)
    opacity = theirs[:, :, 3:] / 255
    pixels = opened(data).pixels(0)
    assert np.array_equal(pixels.array, np.rint(theirs[:, :, :3] * opacity + 255 * (1 - opacity)))
    assert pixels.notes == (NOTE_ON_WHITE,)


def test_opaque_alpha_changes_nothing_and_is_not_told() -> None:
    given = photo(ROWS, COLUMNS)
    data = riff(extended(ROWS, COLUMNS, flags=HAS_ALPHA), bitstream(webp(given, lossless=True)))
    pixels = opened(data).pixels(0)
    assert np.array_equal(pixels.array, given)
    assert pixels.notes == ()


@pytest.mark.parametrize("prefix", [b"", b"Exif\0\0"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_orientation_is_heeded(orientation: int, prefix: bytes) -> None:
    given = photo(ROWS, COLUMNS)
    block = exif_block(orientation=orientation, make="Muster AG", model="K1")
    data = riff(
        extended(ROWS, COLUMNS, flags=HAS_EXIF), bitstream(webp(given, lossless=True)), (b"EXIF", prefix + block)
    )
    picture = opened(data)
    expected = np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB"))
    pixels = picture.pixels(0)
    assert np.array_equal(pixels.array, expected)
    assert (picture.header(0).rows, picture.header(0).columns) == expected.shape[:2]
    assert (picture.exif.manufacturer, picture.exif.model) == ("Muster AG", "K1")


def test_the_color_profile_is_kept_and_a_broken_one_left_out() -> None:
    given, profile = photo(ROWS, COLUMNS), icc_profile()
    assert opened(webp(given, icc_profile=profile)).pixels(0).icc_profile == profile
    broken = opened(webp(given, icc_profile=b"nonsense")).pixels(0)
    assert (broken.icc_profile, broken.notes) == (b"", (NOTE_DROPPED,))


# --- clips ----------------------------------------------------------------------------------------------------


def frames_of_a_clip() -> list[NDArray[np.uint8]]:
    frames = []
    for number in range(5):
        frame = photo(ROWS, COLUMNS)
        frame[number * 4 : number * 4 + 10, 5:20] = 255 - 40 * number
        frames.append(frame)
    return frames


def test_the_frames_of_a_clip_are_composed() -> None:
    frames = frames_of_a_clip()
    picture = opened(webp(*frames, lossless=True, duration=80))
    assert (picture.frame_count, picture.frame_time_ms) == (5, 80)
    for number in (0, 1, 2, 3, 4, 2, 2, 0, 4):
        pixels = picture.pixels(number)
        assert np.array_equal(pixels.array, frames[number])
        assert pixels.notes == ()
    assert picture.lossy(4) is None


def test_a_clip_with_alpha_is_put_on_white() -> None:
    frames = []
    for number in range(3):
        frame = np.dstack([photo(ROWS, COLUMNS), np.zeros((ROWS, COLUMNS), np.uint8)])
        frame[number * 9 : number * 9 + 12, :, 3] = 255
        frames.append(frame)
    picture = opened(webp(*frames, lossless=True, exact=True))
    for number, frame in enumerate(frames):
        expected = np.where(frame[:, :, 3:] > 0, frame[:, :, :3], 255)
        assert np.array_equal(picture.pixels(number).array, expected)
        assert picture.pixels(number).notes == (NOTE_ON_WHITE,)


def test_the_time_of_a_clip_is_the_mean() -> None:
    picture = opened(webp(*frames_of_a_clip()[:2], duration=[100, 300]))
    assert picture.frame_time_ms == 200
    assert [picture.pixels(number).notes for number in range(2)] == [(NOTE_UNEVEN,), ()]


def test_a_frame_shows_what_lossy_ones_before_it_left() -> None:
    first, second = (bitstream(webp(photo(ROWS, COLUMNS), lossless=lossless)) for lossless in (False, True))
    picture = opened(clip(first, second))
    assert picture.lossy(0) == LossyCoding(len(first[1]), "")
    assert picture.lossy(1) == LossyCoding(len(second[1]), "")
    assert opened(clip(second, first)).lossy(0) is None


def clip(*frames: tuple[bytes, bytes], count: int = 0) -> bytes:
    sides = (COLUMNS - 1).to_bytes(3, "little") + (ROWS - 1).to_bytes(3, "little")
    chunks = [(b"ANMF", bytes(6) + sides + b"\x50\0\0\0" + webp_chunk(*frame)) for frame in frames]
    return riff(extended(ROWS, COLUMNS, flags=IS_CLIP), (b"ANIM", bytes(6)), *chunks, *chunks[:1] * count)


# --- damage ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lossless", [False, True])
@pytest.mark.parametrize("count", [1, 3])
def test_a_webp_cut_at_any_length_is_refused(count: int, lossless: bool) -> None:
    data = webp(*frames_of_a_clip()[:count], lossless=lossless)
    for length in range(len(data)):
        with pytest.raises(PictureDamaged):
            opened(data[:length])
    opened(data).pixels(count - 1)


@pytest.mark.parametrize("lossless", [False, True])
def test_coded_pixels_that_end_too_soon_are_refused_though_every_length_is_right(lossless: bool) -> None:
    name, coded = bitstream(webp(photo(ROWS, COLUMNS), lossless=lossless))
    whole = opened(riff((name, coded))).pixels(0).array
    undecided = 3  # bytes of the arithmetic coder's end that no pixel needs
    for length in range(len(coded)):
        for data in (riff((name, coded[:length])), clip((name, coded[:length]))):
            try:
                pixels = opened(data).pixels(0)
            except PictureDamaged:
                continue
            assert length >= len(coded) - undecided
            assert np.array_equal(pixels.array, whole)


def test_what_follows_the_end_is_no_matter() -> None:
    given = photo(ROWS, COLUMNS)
    assert np.array_equal(opened(webp(given, lossless=True) + bytes(99)).pixels(0).array, given)


def test_parts_that_contradict_each_other_are_refused() -> None:
    coded = bitstream(webp(photo(ROWS, COLUMNS)))
    for chunks in (
        [extended(ROWS + 1, COLUMNS, flags=0), coded],
        [extended(ROWS, COLUMNS, flags=IS_CLIP), coded],
        [extended(ROWS, COLUMNS, flags=0), (b"ANMF", bytes(16))],
        [extended(ROWS, COLUMNS, flags=0)],
        [(b"VP8X", b""), coded],
        [coded, coded],
        [(b"VP8 ", coded[1].replace(b"\x9d\x01\x2a", b"\x9d\x01\x2b"))],
        [(b"VP8L", b"\x2e" + bytes(99))],
        [(b"NONE", b"")],
        [],
    ):
        with pytest.raises(PictureDamaged):
            opened(riff(*chunks))
    wider = bytes(6) + struct.pack("<I", COLUMNS)[:3]
    with pytest.raises(PictureDamaged):
        opened(clip(coded).replace(bytes(6) + struct.pack("<I", COLUMNS - 1)[:3], wider))
    with pytest.raises(PictureDamaged):
        opened(b"RIFF" + bytes(99))


def test_a_webp_that_is_too_large_is_refused_before_it_is_decoded() -> None:
    data = riff((b"VP8L", b"\x2f" + struct.pack("<I", 16_383 | 16_383 << 14)))
    with pytest.raises(PictureTooLarge):
        opened(data)
    # Pillow has a limit of its own.
    with pytest.raises(PictureTooLarge):
        opened(data, limit_pixels=1_000_000_000)
    with pytest.raises(PictureTooLarge):
        opened(clip(bitstream(webp(photo(ROWS, COLUMNS)))), limit_pixels=ROWS * COLUMNS - 1)


def test_too_many_frames_are_refused() -> None:
    coded = bitstream(webp(np.zeros((ROWS, COLUMNS, 3), np.uint8), lossless=True))
    with pytest.raises(PictureNotSupported, match="pages or frames"):
        opened(clip(coded, count=MOST_FRAMES))


def test_flipped_bits_give_a_picture_or_a_sentence() -> None:
    for data in (webp(photo(ROWS, COLUMNS)), webp(*frames_of_a_clip()[:2], lossless=True)):
        for position in range(0, len(data), 3):
            broken = bytearray(data)
            broken[position] ^= 1 << position % 8
            with contextlib.suppress(EzP2PError):
                picture = opened(bytes(broken), limit_pixels=100_000)
                picture.pixels(picture.frame_count - 1)
