"""Edits on pixels: geometry to the bit, shades by numpy's own calculation, letters that are there or are refused."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ezp2p.acquisition.edited_pictures import typeface
from ezp2p.errors import EditNotPossible
from ezp2p.imaging import edits as imaging
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.model.edits import (
    Blackout,
    Caption,
    Crop,
    Edit,
    Mirror,
    MirrorKind,
    QuarterTurn,
    Region,
    Side,
    SideMarker,
    TextColor,
    Tone,
    Window,
)
from ezp2p.model.image import SCANNED_FILM, CapturedImage, GrayWindow, PixelArray
from tests.fakes.fake_pictures import photo
from tests.fakes.invented import gray_pixels, image_of, jpeg_streams

FONT = typeface()
LEFT_RIGHT, UPSIDE_DOWN = Mirror(MirrorKind.LEFT_RIGHT), Mirror(MirrorKind.UPSIDE_DOWN)
NUMPY_TURNS = {1: 3, 2: 2, 3: 1}
"""Clockwise quarters of ours, and quarters against the clock of numpy's."""


def shapes() -> st.SearchStrategy[tuple[int, ...]]:
    side = st.integers(1, 12)
    return st.tuples(side, side) | st.tuples(side, side, st.just(3))


PICTURES: st.SearchStrategy[Any] = st.sampled_from([np.uint8, np.uint16]).flatmap(lambda kind: arrays(kind, shapes()))
QUARTERS = st.integers(1, 3)


def made(pixels: Any, *edits: Edit, bits: int = 0, window: GrayWindow | None = None) -> PixelArray:
    bits = bits or pixels.dtype.itemsize * 8
    return imaging.edited(pixels, edits, bits_stored=bits, font=FONT, window=window)


def made_image(image: CapturedImage, *edits: Edit) -> CapturedImage:
    return imaging.edited_image(image, edits, font=FONT)


def pixels_of(image: CapturedImage) -> PixelArray:
    assert isinstance(image.pixels, np.ndarray)
    return image.pixels


def is_same(one: Any, other: Any) -> bool:
    return one.dtype == other.dtype and one.shape == other.shape and bool((one == other).all())


# --- geometry -----------------------------------------------------------------------------------------------------


@given(PICTURES, QUARTERS)
def test_a_turn_is_numpys_to_the_bit(pixels: Any, quarters: int) -> None:
    assert is_same(made(pixels, QuarterTurn(quarters)), np.rot90(pixels, NUMPY_TURNS[quarters]))


@given(PICTURES)
def test_four_quarters_are_none(pixels: Any) -> None:
    assert is_same(made(pixels, *[QuarterTurn(1)] * 4), pixels)
    assert is_same(made(pixels, QuarterTurn(1), QuarterTurn(3)), pixels)


@given(PICTURES, QUARTERS, QUARTERS)
def test_one_turn_after_the_other_is_their_sum(pixels: Any, first: int, second: int) -> None:
    together = (first + second) % 4
    turned = made(pixels, QuarterTurn(together)) if together else pixels
    assert is_same(made(pixels, QuarterTurn(first), QuarterTurn(second)), turned)


@given(PICTURES, st.sampled_from([LEFT_RIGHT, UPSIDE_DOWN]))
def test_a_mirror_of_a_mirror_shows_it_as_it_was(pixels: Any, mirror: Mirror) -> None:
    flipped = pixels[:, ::-1] if mirror is LEFT_RIGHT else pixels[::-1]
    assert is_same(made(pixels, mirror), flipped)
    assert is_same(made(pixels, mirror, mirror), pixels)


@given(PICTURES)
def test_both_mirrors_are_half_a_turn(pixels: Any) -> None:
    assert is_same(made(pixels, LEFT_RIGHT, UPSIDE_DOWN), made(pixels, QuarterTurn(2)))


@given(PICTURES, st.data())
def test_a_crop_is_numpys_slice(pixels: Any, data: st.DataObject) -> None:
    rows, columns = pixels.shape[:2]
    left, top = data.draw(st.integers(0, columns - 1)), data.draw(st.integers(0, rows - 1))
    width, height = data.draw(st.integers(1, columns - left)), data.draw(st.integers(1, rows - top))
    assert is_same(made(pixels, Crop(left, top, width, height)), pixels[top : top + height, left : left + width])


def test_the_order_of_the_list_counts() -> None:
    pixels = photo(40, 60)
    crop, turn = Crop(0, 0, 10, 20), QuarterTurn(1)
    assert is_same(made(pixels, crop, turn), np.rot90(pixels[:20, :10], 3))
    assert is_same(made(pixels, turn, crop), np.rot90(pixels, 3)[:20, :10])


def test_a_long_side_is_turned_too() -> None:
    pixels = np.arange(65_535, dtype=np.uint16)[np.newaxis]
    assert is_same(made(pixels, QuarterTurn(1)), pixels.T)


@pytest.mark.parametrize(
    "edit",
    [Crop(0, 0, 61, 40), Crop(0, 0, 60, 41), Crop(59, 0, 2, 1), Blackout(Region(0, 30, 1, 11))],
)
def test_a_region_beyond_the_picture_is_refused(edit: Edit) -> None:
    with pytest.raises(EditNotPossible, match=r"to column \d+ and row \d+ of a picture with 60 by 40"):
        made(photo(40, 60), edit)
    with pytest.raises(EditNotPossible):
        made(photo(60, 40), QuarterTurn(3), edit)  # what counts is the picture at its place of the list


def test_what_was_given_stays_as_it_was_and_what_comes_is_read_only() -> None:
    pixels = photo(60, 60)
    before = pixels.copy()
    edits = (Blackout(Region(1, 1, 9, 9)), Caption("Text", 5, 5, 20), Tone(10), LEFT_RIGHT)
    assert not made(pixels, *edits).flags.writeable
    assert not made(pixels).flags.writeable
    assert is_same(pixels, before)


# --- values -------------------------------------------------------------------------------------------------------


@given(PICTURES)
def test_a_neutral_tone_changes_nothing(pixels: Any) -> None:
    assert is_same(made(pixels, Tone(), Tone(0, 0, 1.0)), pixels)
    assert is_same(made(pixels, Tone(gamma=1.0 + 1e-12)), pixels)  # also where the table is made


@given(PICTURES, st.integers(-100, 100), st.integers(-100, 100), st.floats(0.1, 10))
def test_a_tone_is_numpys_calculation_at_full_depth(pixels: Any, brightness: int, contrast: int, gamma: float) -> None:
    most = np.iinfo(pixels.dtype).max
    share = (pixels / most) ** (1 / gamma)
    slope = 1 + contrast / 100 if contrast <= 0 else 100 / max(1, 100 - contrast)
    share = np.clip(np.clip((share - 0.5) * slope + 0.5, 0, 1) + brightness / 100, 0, 1)
    toned = made(pixels, Tone(brightness, contrast, gamma))
    assert toned.dtype == pixels.dtype
    assert np.abs(toned.astype(np.int64) - share * most).max() <= 0.51


@pytest.mark.parametrize(("tone", "value"), [(Tone(100), 4095), (Tone(-100), 0), (Tone(contrast=-100), 2048)])
def test_the_ends_of_a_tone_are_black_white_and_gray(tone: Tone, value: int) -> None:
    pixels = np.arange(4096, dtype=np.uint16).reshape(64, 64)
    assert (made(pixels, tone, bits=12) == value).all()


def test_a_tone_of_deep_values_is_made_on_what_the_window_shows() -> None:
    pixels = np.arange(4096, dtype=np.uint16).reshape(64, 64)
    brighter = made(pixels, Tone(brightness=50), bits=12, window=GrayWindow(1500.5, 1001))  # 1000 to 2000
    assert brighter.ravel()[[0, 1000, 1250, 1500, 4095]].tolist() == [1500, 1500, 1750, 2000, 2000]
    chosen = made(pixels, Window(1500.5, 1001), Tone(brightness=50), bits=12)
    assert is_same(chosen, brighter)
    assert made(pixels, Tone(50), bits=12).ravel()[1000] == 1000 + 2048  # half of 4095, rounded


def test_values_beyond_their_bits_are_left_to_those_who_refuse_them() -> None:
    pixels = np.array([[4096, 65535]], np.uint16)
    assert is_same(made(pixels, Tone(100), bits=12), pixels)


@pytest.mark.parametrize("center", [-3000.0, 0.0, 4095.0, 9000.0])
def test_a_window_beside_all_values_does_no_harm_to_a_tone(center: float) -> None:
    pixels = np.arange(4096, dtype=np.uint16).reshape(64, 64)
    toned = made(pixels, Tone(50), bits=12, window=GrayWindow(center, 1))
    assert toned.max() <= 4095


@given(PICTURES)
def test_a_window_changes_no_pixel(pixels: Any) -> None:
    gray = pixels if pixels.ndim == 2 else pixels[:, :, 0]
    assert is_same(made(gray, Window(100, 50)), gray)


def test_a_window_is_for_gray_pictures() -> None:
    with pytest.raises(EditNotPossible, match=r"a window is for gray values.*Use brightness"):
        made(photo(20, 20), Window(100, 50))
    with pytest.raises(EditNotPossible, match="window"):
        made_image(image_of(jpeg_streams()["jpeg420"]), Window(100, 50))


@given(PICTURES, st.data())
def test_what_is_blacked_out_is_zero_and_nothing_else(pixels: Any, data: st.DataObject) -> None:
    rows, columns = pixels.shape[:2]
    left, top = data.draw(st.integers(0, columns - 1)), data.draw(st.integers(0, rows - 1))
    width, height = data.draw(st.integers(1, columns - left)), data.draw(st.integers(1, rows - top))
    expected = pixels.copy()
    expected[top : top + height, left : left + width] = 0
    assert is_same(made(pixels, Blackout(Region(left, top, width, height))), expected)


# --- letters ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pixels", "bits"),
    [(photo(80, 300), 8), (gray_pixels(80, 300), 8), (gray_pixels(80, 300).astype(np.uint16) * 16, 12)],
)
@pytest.mark.parametrize("color", [TextColor.WHITE, TextColor.BLACK])
def test_a_caption_covers_its_letters_and_nothing_beside_its_box(pixels: Any, bits: int, color: TextColor) -> None:
    caption = Caption("Größe 3 cm", 20, 30, 32, color)
    rows, columns = imaging.text_size(caption, FONT)
    assert rows == 32
    written = made(pixels, caption, bits=bits)
    box = np.zeros(pixels.shape[:2], bool)
    box[30 : 30 + rows, 20 : 20 + columns] = True
    assert (written[~box] == pixels[~box]).all()
    ink = (1 << bits) - 1 if color is TextColor.WHITE else 0
    covered = (written == ink) if pixels.ndim == 2 else (written == ink).all(axis=2)
    assert 0.1 < covered[box].mean() < 0.6
    assert int(written.max()) < 1 << bits


def test_yellow_is_red_and_green_and_needs_colors() -> None:
    caption = Caption("Yellow", 2, 2, 30, TextColor.YELLOW)
    written = made(np.zeros((40, 200, 3), np.uint8), caption)
    assert (written[:, :, 0] == written[:, :, 1]).all()
    assert written[:, :, 0].max() == 255
    assert not written[:, :, 2].any()
    with pytest.raises(EditNotPossible, match=r"no colors.*white or black"):
        made(np.zeros((40, 200), np.uint8), caption)
    with pytest.raises(EditNotPossible, match="no colors"):
        made_image(image_of(jpeg_streams()["jpeg_gray"]), caption)


@pytest.mark.parametrize("edit", [Caption("Much too long", 20, 2, 30), Caption("A", 2, 30, 30)])
def test_a_text_that_would_be_cut_off_is_refused(edit: Edit) -> None:
    with pytest.raises(EditNotPossible, match="its text reaches to column"):
        made(photo(40, 100), edit)


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("height", [8, 15, 16, 40, 200])
def test_a_side_marker_is_white_with_a_black_rim_and_no_shade(side: Side, height: int) -> None:
    pixels = np.full((220, 260), 128, np.uint8)
    marker = SideMarker(side, 10, 12, height)
    marked = made(pixels, marker)
    rows, columns = imaging.text_size(marker, FONT)
    assert rows == height
    assert set(np.unique(marked).tolist()) == {0, 128, 255}
    drawn = np.argwhere(marked != 128)
    assert drawn.min(axis=0).tolist() == [12, 10]
    assert drawn.max(axis=0).tolist() == [12 + rows - 1, 10 + columns - 1]
    white = np.argwhere(marked == 255)
    assert (white.min(axis=0) > drawn.min(axis=0)).all()
    assert (white.max(axis=0) < drawn.max(axis=0)).all()


def test_the_letters_of_the_sides_are_different_and_a_mirror_shows_itself() -> None:
    pixels = np.zeros((60, 60), np.uint8)
    left, right = (made(pixels, SideMarker(side, 5, 5, 40)) for side in Side)
    assert not is_same(left, right)
    assert is_same(made(pixels, SideMarker(Side.LEFT, 5, 5, 40), LEFT_RIGHT), left[:, ::-1])


# --- pictures that were captured ----------------------------------------------------------------------------------


def test_without_edits_a_picture_is_itself() -> None:
    image = image_of(jpeg_streams()["jpeg420"])
    assert made_image(image) is image


def test_a_jpeg_is_decoded_turned_to_the_bit_and_stays_lossy() -> None:
    stream = jpeg_streams()["jpeg420"]
    image = image_of(stream)
    turned = made_image(image, QuarterTurn(1))
    assert is_same(turned.pixels, np.rot90(decode_jpeg(stream.data), 3))
    assert turned.lossy == image.lossy is not None
    assert turned.sha256 == image.sha256
    assert turned.derivation == "Turned"


def test_a_window_alone_leaves_a_jpeg_untouched() -> None:
    image = image_of(jpeg_streams()["jpeg_gray"])
    shown = made_image(image, Window(90, 40), Tone(), Window(100, 50))
    assert shown.pixels is image.pixels
    assert shown.window == GrayWindow(100, 50)
    assert (shown.derivation, shown.has_burned_in_text) == ("", False)


def test_every_frame_is_edited_alike() -> None:
    frames = [gray_pixels(30, 40), 255 - gray_pixels(30, 40)]
    image = image_of(frames[0], further_frames=(frames[1],))
    turned = made_image(image, QuarterTurn(1), Crop(2, 3, 10, 20))
    for one, frame in zip(turned.frames, frames, strict=True):
        assert is_same(one, np.rot90(frame, 3)[3:23, 2:12])


def test_a_tone_of_deep_frames_keeps_one_window_from_the_darkest_to_the_brightest_of_all() -> None:
    frames = [np.array([[1000, 1500]], np.uint16), np.array([[1200, 2000]], np.uint16)]
    toned = made_image(image_of(frames[0], further_frames=(frames[1],)), Tone(brightness=10))
    assert toned.window == GrayWindow(1500.5, 1001)
    assert [np.asarray(frame).tolist() for frame in toned.frames] == [[[1100, 1600]], [[1300, 2000]]]


def test_what_is_blacked_out_or_written_does_not_make_the_rest_pale() -> None:
    pixels = gray_pixels(40, 100).astype(np.uint16) * 10 + 30_000
    for edit in (Blackout(Region(0, 0, 5, 5)), Caption("A", 0, 0, 20)):
        window = made_image(image_of(pixels), edit).window
        assert window == GrayWindow((30_000 + 32_550 + 1) / 2, 2551)


def test_a_window_follows_a_crop_until_values_change() -> None:
    pixels = np.full((20, 20), 5000, np.uint16)
    pixels[:, 10:] = 60_000
    pixels[0, 0] = 4000
    left_half = Crop(0, 0, 10, 20)
    assert made_image(image_of(pixels), left_half).window is None
    assert made_image(image_of(pixels), left_half, Tone(10)).window == GrayWindow(4500.5, 1001)
    chosen = made_image(image_of(pixels), Tone(10), Window(7, 8))
    assert chosen.window == GrayWindow(7, 8)


def test_what_a_device_told_turns_with_the_picture() -> None:
    film = image_of(
        gray_pixels(20, 30),
        SCANNED_FILM,
        scanned_spacing_mm=(0.1, 0.2),
        patient_orientation=("L", "F"),
        window=GrayWindow(90, 20),
    )
    turned = made_image(film, QuarterTurn(1))
    assert turned.scanned_spacing_mm == (0.2, 0.1)
    assert turned.patient_orientation == ("H", "L")
    assert turned.window == GrayWindow(90, 20)
    assert made_image(film, QuarterTurn(1), QuarterTurn(1)).scanned_spacing_mm == (0.1, 0.2)
    assert made_image(replace(film, scanned_spacing_mm=None), QuarterTurn(1)).scanned_spacing_mm is None


@pytest.mark.parametrize("text", [Caption("Text", 0, 0, 10), SideMarker(Side.LEFT, 0, 0, 10)])
def test_letters_that_were_burned_in_are_told(text: Edit) -> None:
    image = image_of(photo(40, 60))
    assert made_image(image, text).has_burned_in_text
    assert made_image(made_image(image, text), LEFT_RIGHT).has_burned_in_text
    assert not made_image(image, LEFT_RIGHT, Blackout(Region(0, 0, 3, 3))).has_burned_in_text


# --- the screen ---------------------------------------------------------------------------------------------------


def test_the_screen_shows_a_window_as_the_standard_says() -> None:
    """PS3.3 C.11.2.1.2.1."""
    pixels = np.arange(4096, dtype=np.uint16).reshape(64, 64)
    shown = imaging.shown(pixels, GrayWindow(2048, 4096))
    expected = np.clip(((pixels - (2048 - 0.5)) / 4095 + 0.5) * 255, 0, 255)
    assert np.abs(shown - expected).max() <= 0.51
    threshold = imaging.shown(pixels, GrayWindow(100, 1))
    assert threshold.ravel()[[99, 100]].tolist() == [0, 255]


def test_without_a_window_the_screen_shows_all_values() -> None:
    pixels = np.array([[1000, 2000]], np.uint16)
    assert imaging.shown(pixels, None).tolist() == [[0, 255]]
    color = photo(5, 5)
    assert is_same(imaging.shown(color, GrayWindow(1, 1)), color)


def test_a_thumbnail_is_edited_roughly_as_its_picture_will_be() -> None:
    small = photo(60, 90)
    edits = (QuarterTurn(1), Crop(0, 0, 300, 450), Blackout(Region(0, 0, 100, 100)), Caption("tiny", 2, 2, 30))
    shown = imaging.edited_thumbnail(small, edits, size=(600, 900), bits_stored=8, font=FONT)
    expected = np.rot90(small, 3)[:45, :30].copy()
    expected[:10, :10] = 0
    assert is_same(shown, expected)  # the letters would be of three pixels


def test_a_thumbnail_shows_a_window_where_it_has_the_values_for_it() -> None:
    small = gray_pixels(16, 16).astype(np.uint8, copy=False)
    window = Window(100.5, 101)
    eight = imaging.edited_thumbnail(small, (window,), size=(160, 160), bits_stored=8, font=FONT)
    assert is_same(eight, imaging.shown(small, GrayWindow(100.5, 101)))
    sixteen = imaging.edited_thumbnail(small, (window,), size=(160, 160), bits_stored=16, font=FONT)
    assert is_same(sixteen, small)


@given(st.integers(1, 3000), st.integers(1, 3000), st.data())
def test_no_crop_or_blackout_is_too_small_for_a_thumbnail(rows: int, columns: int, data: st.DataObject) -> None:
    left, top = data.draw(st.integers(0, columns - 1)), data.draw(st.integers(0, rows - 1))
    crop = Crop(left, top, data.draw(st.integers(1, columns - left)), data.draw(st.integers(1, rows - top)))
    black = Blackout(Region(crop.columns - 1, crop.rows - 1, 1, 1))
    small = np.ones((max(1, rows // 20), max(1, columns // 20)), np.uint8)
    for edits in ((crop,), (crop, black, QuarterTurn(1)), (QuarterTurn(3), QuarterTurn(1), crop, LEFT_RIGHT)):
        shown = imaging.edited_thumbnail(small, edits, size=(rows, columns), bits_stored=8, font=FONT)
        assert shown.size
