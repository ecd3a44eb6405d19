"""Lists of edits that are changed in their middle."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.acquisition.edited_pictures import edited_picture
from ezp2p.errors import EditNotPossible
from ezp2p.model.edit_list import appended, changed, fitted, repeated
from ezp2p.model.edits import (
    Blackout,
    Caption,
    Crop,
    Edit,
    Edits,
    Mirror,
    MirrorKind,
    QuarterTurn,
    Region,
    Side,
    SideMarker,
    TextEdit,
    Tone,
    Window,
    geometry_after,
)
from ezp2p.model.image import FILE_IMPORT, CapturedImage

ROWS, COLUMNS = 60, 80
SIZE = (ROWS, COLUMNS)
MIRROR = Mirror(MirrorKind.LEFT_RIGHT)
HIDDEN = Region(10, 20, 8, 6)


def text_size(edit: TextEdit) -> tuple[int, int]:
    """Letters as wide as they are high."""
    return edit.height, edit.height * (len(edit.text) if isinstance(edit, Caption) else 1)


def change(edits: Edits, place: int, edit: Edit | None) -> Edits:
    return changed(edits, place, edit, size=SIZE, text_size=text_size)


def is_hidden(edits: Edits, region: Region) -> bool:
    """Whether nothing of `region` of a white picture can be seen after `edits`."""
    pixels = np.full((ROWS, COLUMNS), 100, np.uint8)
    pixels[region.top : region.bottom, region.left : region.right] = 255
    after = edited_picture(CapturedImage(pixels, FILE_IMPORT, "00"), edits).pixels
    return not (np.asarray(after) == 255).any()


def test_an_edit_that_moves_no_pixel_leaves_the_others_as_they_are() -> None:
    edits = (Tone(10), Blackout(HIDDEN), Window(100, 50))
    assert change(edits, 0, Tone(20)) == (Tone(20), *edits[1:])
    assert change(edits, 1, None) == (edits[0], edits[2])
    assert change(edits, 3, MIRROR) == (*edits, MIRROR)


@pytest.mark.parametrize("edit", [QuarterTurn(1), QuarterTurn(2), MIRROR, Crop(5, 5, 60, 50)])
def test_what_is_blacked_out_stays_hidden_when_the_edit_before_it_is_taken_back(edit: Edit) -> None:
    edits = (edit, Blackout(Region(3, 4, 12, 10)))
    (left,) = change(edits, 0, None)
    assert isinstance(left, Blackout)
    assert (left.region.columns * left.region.rows) == 120
    assert change((left,), 0, edit)[0] == edit


def test_what_a_smaller_crop_cuts_in_two_is_blacked_out_before_it() -> None:
    edits = (Crop(0, 0, 60, 50), Blackout(HIDDEN))
    smaller = change(edits, 0, Crop(14, 0, 40, 40))
    assert smaller == (Blackout(HIDDEN), Crop(14, 0, 40, 40))
    assert is_hidden(change(smaller, 1, None), HIDDEN)


def test_what_lies_outside_a_crop_is_hidden_again_when_the_crop_is_taken_back() -> None:
    edits = (Crop(0, 0, 60, 50), Blackout(HIDDEN))
    away = change(edits, 0, Crop(40, 0, 20, 20))
    assert is_hidden(change(away, len(away) - 1, None), HIDDEN)


def test_a_crop_of_which_nothing_is_left_is_dropped() -> None:
    edits = (Crop(0, 0, 40, 40), Crop(0, 0, 10, 10))
    assert change(edits, 0, Crop(30, 30, 20, 20)) == (Crop(30, 30, 20, 20),)


def test_letters_go_with_what_they_are_written_on_and_stay_in_the_picture() -> None:
    edits = (QuarterTurn(1), Caption("AB", left=2, top=60, height=10))
    (caption,) = change(edits, 0, None)
    assert isinstance(caption, Caption)
    height, width = text_size(caption)
    assert caption.left + width <= COLUMNS
    assert caption.top + height <= ROWS
    assert caption.left > COLUMNS // 2


def test_letters_that_are_too_large_become_smaller_and_move_in() -> None:
    fits = fitted(Caption("ABCDEFGH", left=70, top=50, height=20), SIZE, text_size=text_size)
    assert (fits.left, fits.height) == (0, 10)
    assert fitted(SideMarker(Side.LEFT, 79, 59, 8), SIZE, text_size=text_size) == SideMarker(Side.LEFT, 72, 52, 8)
    least = fitted(Caption("A" * 50, left=0, top=0, height=8), SIZE, text_size=text_size)
    assert least.height == 8  # the picture has no room for it: the edit itself refuses it


def test_turns_are_one_and_a_second_mirror_takes_the_first_back() -> None:
    edits: Edits = ()
    for expected in (1, 2, 3):
        edits = appended(edits, QuarterTurn(1))
        assert edits == (QuarterTurn(expected),)
    assert appended(edits, QuarterTurn(1)) == ()
    assert appended(appended((), MIRROR), MIRROR) == ()
    assert appended((MIRROR,), Tone(5)) == (MIRROR, Tone(5))


def test_shades_of_another_picture_replace_those_that_were_set_and_anything_else_comes_last() -> None:
    assert repeated((), Tone(5)) == (Tone(5),)
    assert repeated((Tone(1), Tone(2, 3), MIRROR), Tone(5)) == (Tone(1), Tone(5), MIRROR)
    assert repeated((Tone(1),), MIRROR) == (Tone(1), MIRROR)
    assert repeated((MIRROR,), MIRROR) == ()


def test_a_crop_that_does_not_fit_is_refused() -> None:
    with pytest.raises(EditNotPossible):
        change((Crop(0, 0, 90, 10), Crop(0, 0, 5, 5)), 1, None)


@st.composite
def _lists(draw: st.DrawFn) -> Edits:
    edits: Edits = ()
    for _ in range(draw(st.integers(1, 4))):
        rows, columns = geometry_after(ROWS, COLUMNS, edits)
        kind = draw(st.sampled_from(["turn", "mirror", "crop"]))
        if kind == "turn":
            edits = (*edits, QuarterTurn(draw(st.integers(1, 3))))
        elif kind == "mirror":
            edits = (*edits, draw(st.sampled_from([MIRROR, Mirror(MirrorKind.UPSIDE_DOWN)])))
        else:
            left, top = draw(st.integers(0, columns - 4)), draw(st.integers(0, rows - 4))
            width, height = draw(st.integers(4, columns - left)), draw(st.integers(4, rows - top))
            edits = (*edits, Crop(left, top, width, height))
    return edits


@given(before=_lists(), behind=st.sampled_from([(), (MIRROR,), (QuarterTurn(3),)]), data=st.data())
def test_whatever_is_changed_before_it_a_region_stays_hidden(before: Edits, behind: Edits, data: st.DataObject) -> None:
    rows, columns = geometry_after(ROWS, COLUMNS, before)
    left, top = data.draw(st.integers(0, columns - 1)), data.draw(st.integers(0, rows - 1))
    region = Region(left, top, data.draw(st.integers(1, columns - left)), data.draw(st.integers(1, rows - top)))
    edits = (*before, Blackout(region), *behind)
    secret = np.zeros((ROWS, COLUMNS), np.uint8)
    whole = edited_picture(CapturedImage(_numbered(), FILE_IMPORT, "00"), before).pixels
    seen = np.asarray(whole)[region.top : region.bottom, region.left : region.right]
    secret.ravel()[seen.ravel() - 1] = 1
    while edits:
        place = data.draw(st.integers(0, len(edits) - 1))
        if isinstance(edits[place], Blackout):
            break
        edits = change(edits, place, None)
        after = np.asarray(edited_picture(CapturedImage(_numbered(), FILE_IMPORT, "00"), edits).pixels)
        left_over = after[after > 0]
        assert not secret.ravel()[left_over.ravel() - 1].any()


def _numbered() -> np.ndarray:
    """Every pixel with its own number from 1."""
    return np.arange(1, ROWS * COLUMNS + 1, dtype=np.uint16).reshape(ROWS, COLUMNS)


def test_the_sentence_of_letters_keeps_its_words() -> None:
    caption = Caption("left hand", left=0, top=0, height=8)
    assert fitted(replace(caption, left=3), (200, 300), text_size=text_size) == replace(caption, left=3)
