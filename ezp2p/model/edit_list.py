"""Changing a list of edits in its middle: what comes later stays on what it was made on, and what is hidden stays."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeAlias

from ezp2p.model.edits import (
    LEAST_TEXT_HEIGHT,
    TURNS_OF_A_CIRCLE,
    Blackout,
    Crop,
    Edit,
    Edits,
    Mirror,
    QuarterTurn,
    Region,
    TextEdit,
    Tone,
    geometry_after,
    region_after,
    region_before,
)

TextSize: TypeAlias = Callable[[TextEdit], tuple[int, int]]
"""Rows and columns that the letters of an edit take."""

_TRIES: Final = 3


def changed(edits: Edits, place: int, edit: Edit | None, *, size: tuple[int, int], text_size: TextSize) -> Edits:
    """`edits` of a picture of `size` (rows, columns) with `edit` at `place`, or without that one where it is None.

    At the end of the list `edit` is added. Where the change moves pixels, the regions and letters behind it move with
    what they lie on. A region that would not be blacked out any more as a whole is blacked out before the change: what
    was hidden never comes back by a change of another edit. A crop of which nothing is left is dropped.

    Raises
    ------
    EditNotPossible
        If a crop reaches beyond the picture that it is made on, or letters cannot be drawn.
    """
    before, old, behind = edits[:place], edits[place : place + 1], edits[place + 1 :]
    new = () if edit is None else (edit,)
    if not moves_pixels(old + new):
        return (*before, *new, *behind)
    here = geometry_after(*size, before)
    hidden: list[Edit] = []
    made: list[Edit] = list(new)
    for number, one in enumerate(behind):
        passed = (*old, *behind[:number])
        after = _carried(one, passed, here, made, text_size)
        if isinstance(after, Blackout) and isinstance(one, Blackout):
            under = region_before(one.region, *here, passed)
            is_whole = _area(after.region) == _area(under)
            (made if is_whole else hidden).append(after if is_whole else Blackout(under))
        elif isinstance(one, Blackout):
            hidden.append(Blackout(region_before(one.region, *here, passed)))
        elif after is not None:
            made.append(after)
    return (*before, *hidden, *made)


def moves_pixels(edits: Edits) -> bool:
    """Whether one of them puts pixels elsewhere, or leaves some out."""
    return any(isinstance(one, QuarterTurn | Mirror | Crop) for one in edits)


def _carried(edit: Edit, passed: Edits, here: tuple[int, int], made: list[Edit], text_size: TextSize) -> Edit | None:
    """`edit`, which was behind `passed`, on the same pixels behind `made`; None where nothing of them is left."""

    def carried(region: Region) -> Region | None:
        return region_after(region_before(region, *here, passed), *here, tuple(made))

    if isinstance(edit, TextEdit):
        height, width = text_size(edit)
        now = carried(Region(edit.left, edit.top, width, height))
        if now is not None:
            middle, level = now.left + now.columns // 2, now.top + now.rows // 2
            edit = replace(edit, left=max(0, middle - width // 2), top=max(0, level - height // 2))
        return fitted(edit, geometry_after(*here, tuple(made)), text_size=text_size)
    if isinstance(edit, Blackout):
        now = carried(edit.region)
        return Blackout(now) if now else None
    if isinstance(edit, Crop):
        now = carried(edit.region)
        return Crop(now.left, now.top, now.columns, now.rows) if now else None
    return edit


def _area(region: Region) -> int:
    return region.columns * region.rows


def fitted(edit: TextEdit, size: tuple[int, int], *, text_size: TextSize) -> TextEdit:
    """`edit` moved, and made smaller where that is not enough, so that its letters lie in a picture of `size`.

    Raises
    ------
    EditNotPossible
        If one of its letters cannot be drawn.
    """
    rows, columns = size
    height, width = text_size(edit)
    for _ in range(_TRIES):
        share = min(1.0, rows / height, columns / width)
        if share == 1.0 or edit.height == LEAST_TEXT_HEIGHT:
            break
        edit = replace(edit, height=max(LEAST_TEXT_HEIGHT, min(edit.height - 1, int(edit.height * share))))
        height, width = text_size(edit)
    left = min(edit.left, max(0, columns - width))
    return replace(edit, left=left, top=min(edit.top, max(0, rows - height)))


def appended(edits: Edits, edit: Edit) -> Edits:
    """`edits` and then `edit`; turns that follow each other are one, and a mirror takes the same mirror back."""
    last = edits[-1] if edits else None
    if isinstance(edit, QuarterTurn) and isinstance(last, QuarterTurn):
        quarters = (last.quarters + edit.quarters) % TURNS_OF_A_CIRCLE
        return (*edits[:-1], QuarterTurn(quarters)) if quarters else edits[:-1]
    if isinstance(edit, Mirror) and edit == last:
        return edits[:-1]
    return (*edits, edit)


def repeated(edits: Edits, edit: Edit) -> Edits:
    """`edits` with what was done to another picture: its shades instead of those set last, anything else at the end."""
    places = [place for place, one in enumerate(edits) if isinstance(one, Tone)] if isinstance(edit, Tone) else []
    return (*edits[: places[-1]], edit, *edits[places[-1] + 1 :]) if places else appended(edits, edit)
