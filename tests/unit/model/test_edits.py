"""The list of edits: ranges, what becomes of a picture's size, of a region, and of what leads where in the patient."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.errors import EditNotPossible
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
    TextColor,
    Tone,
    Window,
    derivation_of,
    geometry_after,
    has_text,
    of_pixels,
    orientation_after,
    region_after,
    region_before,
    scaled,
)

LEFT_RIGHT, UPSIDE_DOWN = Mirror(MirrorKind.LEFT_RIGHT), Mirror(MirrorKind.UPSIDE_DOWN)
CAPTION, MARKER = Caption("Text", 1, 2, 10), SideMarker(Side.RIGHT, 1, 2, 10)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (QuarterTurn, (0,)),
        (QuarterTurn, (4,)),
        (QuarterTurn, (np.int64(1),)),
        (Region, (-1, 0, 1, 1)),
        (Region, (0, 0, 0, 1)),
        (Region, (0, 0, 1, 1.0)),
        (Crop, (0, -1, 1, 1)),
        (Crop, (0, 0, 1, 0)),
        (Tone, (101,)),
        (Tone, (0, -101)),
        (Tone, (0, 0, 0.05)),
        (Tone, (0, 0, 11)),
        (Tone, (0, 0, float("nan"))),
        (Tone, (True,)),
        (Window, (100, 0.5)),
        (Window, (float("inf"), 10)),
        (Caption, ("", 0, 0, 10)),
        (Caption, ("  ", 0, 0, 10)),
        (Caption, ("two\nlines", 0, 0, 10)),
        (Caption, ("x" * 201, 0, 0, 10)),
        (Caption, ("x", 0, 0, 7)),
        (Caption, ("x", 0, -1, 10)),
        (SideMarker, (Side.LEFT, -1, 0, 10)),
        (SideMarker, (Side.LEFT, 0, 0, 7)),
    ],
)
def test_a_value_beyond_its_range_is_none(kind: Any, values: tuple[Any, ...]) -> None:
    with pytest.raises(ValueError, match=r"no (whole )?number|caption"):
        kind(*values)


def test_the_ends_of_the_ranges_belong_to_them() -> None:
    assert Tone(-100, 100, 0.1) != Tone(100, -100, 10)
    assert Tone(gamma=1).is_neutral
    assert Window(0, 1).width == 1
    assert Caption("x" * 200, 0, 0, 8).color is TextColor.WHITE


def random_edits(rows: int, columns: int, draw: Any) -> Edits:
    """Turns, mirrors and crops that fit one after the other."""
    edits: list[Edit] = []
    for _ in range(draw(st.integers(0, 5))):
        left, top = draw(st.integers(0, columns - 1)), draw(st.integers(0, rows - 1))
        crop = Crop(left, top, draw(st.integers(1, columns - left)), draw(st.integers(1, rows - top)))
        one = draw(st.sampled_from([QuarterTurn(1), QuarterTurn(2), QuarterTurn(3), LEFT_RIGHT, UPSIDE_DOWN, crop]))
        edits.append(one)
        rows, columns = geometry_after(rows, columns, (one,))
    return tuple(edits)


def on_pixels(array: Any, edits: Edits) -> Any:
    """By numpy, without the code under test."""
    for edit in edits:
        match edit:
            case QuarterTurn(quarters):
                array = np.rot90(array, -quarters)
            case Mirror(MirrorKind.LEFT_RIGHT):
                array = array[:, ::-1]
            case Mirror():
                array = array[::-1]
            case Crop(left, top, columns, rows):
                array = array[top : top + rows, left : left + columns]
    return array


def region_of(where: Any) -> Region | None:
    places = np.argwhere(where)
    if not len(places):
        return None
    (top, left), (bottom, right) = places.min(axis=0).tolist(), places.max(axis=0).tolist()
    return Region(left, top, right - left + 1, bottom - top + 1)


@given(st.integers(1, 9), st.integers(1, 9), st.data())
def test_a_region_goes_where_its_pixels_go(rows: int, columns: int, data: st.DataObject) -> None:
    edits = random_edits(rows, columns, data.draw)
    left, top = data.draw(st.integers(0, columns - 1)), data.draw(st.integers(0, rows - 1))
    region = Region(left, top, data.draw(st.integers(1, columns - left)), data.draw(st.integers(1, rows - top)))
    where = np.zeros((rows, columns), bool)
    where[region.top : region.bottom, region.left : region.right] = True
    after = on_pixels(where, edits)
    assert geometry_after(rows, columns, edits) == after.shape
    assert region_after(region, rows, columns, edits) == region_of(after)


@given(st.integers(1, 9), st.integers(1, 9), st.data())
def test_what_lies_under_a_region_comes_to_lie_there(rows: int, columns: int, data: st.DataObject) -> None:
    edits = random_edits(rows, columns, data.draw)
    height, width = geometry_after(rows, columns, edits)
    left, top = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    region = Region(left, top, data.draw(st.integers(1, width - left)), data.draw(st.integers(1, height - top)))
    under = region_before(region, rows, columns, edits)
    assert region_after(under, rows, columns, edits) == region


def test_what_changes_values_alone_moves_nothing() -> None:
    edits: Edits = (Tone(5), Window(1, 2), Blackout(Region(0, 0, 2, 2)), CAPTION, MARKER)
    assert geometry_after(20, 30, edits) == (20, 30)
    region = Region(1, 2, 3, 4)
    assert region_after(region, 20, 30, edits) == region == region_before(region, 20, 30, edits)


def test_a_crop_beyond_its_picture_is_told_at_once() -> None:
    with pytest.raises(EditNotPossible, match="it crops to column 30 and row 20 of a picture with 20 by 30"):
        geometry_after(20, 30, (QuarterTurn(1), Crop(0, 0, 30, 20)))


@given(st.integers(100, 4000), st.integers(100, 4000), st.data())
def test_edits_of_a_picture_fit_its_small_copy(rows: int, columns: int, data: st.DataObject) -> None:
    edits = random_edits(rows, columns, data.draw)
    small = (max(1, rows // 17), max(1, columns // 17))
    assert min(geometry_after(*small, scaled(edits, (rows, columns), small))) >= 1


def test_letters_become_smaller_with_their_picture_until_nobody_reads_them() -> None:
    edits: Edits = (Caption("Text", 100, 200, 100), SideMarker(Side.LEFT, 100, 200, 60))
    assert scaled(edits, (1000, 1000), (100, 100)) == (Caption("Text", 10, 20, 10),)


# --- what leads where in the patient ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "after"),
    [
        (QuarterTurn(1), ("H", "L")),  # what was on top, the head, is on the right; what was on the right is below
        (QuarterTurn(2), ("R", "H")),
        (QuarterTurn(3), ("F", "R")),
        (LEFT_RIGHT, ("R", "F")),
        (UPSIDE_DOWN, ("L", "H")),
        (Crop(0, 0, 1, 1), ("L", "F")),
        (CAPTION, ("L", "F")),
    ],
)
def test_patient_orientation_turns_with_the_picture(edit: Edit, after: tuple[str, str]) -> None:
    assert orientation_after(("L", "F"), (edit,)) == after


def test_every_letter_of_a_direction_has_its_opposite() -> None:
    assert orientation_after(("LPH", "RAF"), (LEFT_RIGHT, UPSIDE_DOWN)) == ("RAF", "LPH")
    assert orientation_after(("A", "F"), (QuarterTurn(1),) * 4) == ("A", "F")
    assert orientation_after((), (QuarterTurn(1),)) == ()


# --- what is said of them -----------------------------------------------------------------------------------------


def test_only_what_changes_pixels_is_told() -> None:
    edits: Edits = (Window(1, 2), Tone(), QuarterTurn(1), QuarterTurn(2), CAPTION)
    assert of_pixels(edits) == (QuarterTurn(1), QuarterTurn(2), CAPTION)
    assert derivation_of(edits) == "Turned, text burned in"
    assert derivation_of((Window(1, 2), Tone())) == ""
    every = (LEFT_RIGHT, Crop(0, 0, 1, 1), Tone(1), Blackout(Region(0, 0, 1, 1)), MARKER)
    assert "Text" not in derivation_of((*every, CAPTION))
    assert derivation_of(every).count(",") == 5


def test_letters_are_letters() -> None:
    assert has_text((LEFT_RIGHT, CAPTION))
    assert has_text((MARKER,))
    assert not has_text((LEFT_RIGHT, Blackout(Region(0, 0, 1, 1))))


def test_no_two_kinds_have_the_same_fields() -> None:
    """The file of the open study tells them apart by these."""
    kinds = (QuarterTurn, Mirror, Crop, Tone, Window, Blackout, Caption, SideMarker)
    assert len({frozenset(kind.__slots__) for kind in kinds}) == len(kinds)
