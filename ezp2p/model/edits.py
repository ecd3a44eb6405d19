"""The edits of a picture: a list that can be changed until it is sent, while its original stays as it was.

Each edit is made on what the edits before it in the list left. Places are in pixels of that picture, from its upper
left corner. A value beyond its range is a ValueError: no front end offers one.
"""

import math
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import product
from typing import Final, TypeAlias

from ezp2p.errors import EditNotPossible

MOST_TONE: Final = 100
"""Of brightness and contrast, to either side."""
LEAST_GAMMA: Final = 0.1
MOST_GAMMA: Final = 10.0
LEAST_TEXT_HEIGHT: Final = 8
"""Letters of fewer pixels are not read."""
MOST_CAPTION_LENGTH: Final = 200
"""Characters."""
TURNS_OF_A_CIRCLE: Final = 4

_CROPS: Final = "it crops to column {right} and row {bottom} of a picture with {columns} by {rows}"
_ANOTHER_PLACE: Final = "Take this edit back, or choose another place for it."


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of pixels: `left` and `top` from 0, `columns` and `rows` from 1."""

    left: int
    top: int
    columns: int
    rows: int

    def __post_init__(self) -> None:
        _check_whole(self.left, 0)
        _check_whole(self.top, 0)
        _check_whole(self.columns, 1)
        _check_whole(self.rows, 1)

    @property
    def right(self) -> int:
        """The first column behind it."""
        return self.left + self.columns

    @property
    def bottom(self) -> int:
        """The first row below it."""
        return self.top + self.rows


@dataclass(frozen=True, slots=True)
class QuarterTurn:
    """Turned clockwise by so many quarters, 1 to 3; to the pixel."""

    quarters: int

    def __post_init__(self) -> None:
        _check_whole(self.quarters, 1, TURNS_OF_A_CIRCLE - 1)


class MirrorKind(StrEnum):
    """What becomes of a picture's sides in a mirror."""

    LEFT_RIGHT = "left and right"
    UPSIDE_DOWN = "upside down"


@dataclass(frozen=True, slots=True)
class Mirror:
    """Left and right, or top and bottom, exchanged; to the pixel. Letters that are burned in before it are mirrored."""

    kind: MirrorKind


@dataclass(frozen=True, slots=True)
class Crop:
    """What is left of the picture: `columns` by `rows` pixels from `left` and `top`; to the pixel."""

    left: int
    top: int
    columns: int
    rows: int

    def __post_init__(self) -> None:
        _ = self.region  # which checks them

    @property
    def region(self) -> Region:
        """What is left of it."""
        return Region(self.left, self.top, self.columns, self.rows)


@dataclass(frozen=True, slots=True)
class Tone:
    """Other shades, by one table for all pixels.

    Of color and of gray values of 8 bits it changes the whole scale; of deeper gray values what the window shows, so
    that it does to the screen what it says. What is beyond the window becomes its nearest end.

    Attributes
    ----------
    brightness
        -100 (all is black) to 100 (all is white); 0 for none. A share of the scale in percent, added last.
    contrast
        -100 (all is the gray in the middle) to 100 (hardly more than black and white); 0 for none.
    gamma
        0.1 to 10: a share of the scale becomes its power of 1 / gamma, so that above 1 what lies between black and
        white is brighter. Made first.
    """

    brightness: int = 0
    contrast: int = 0
    gamma: float = 1.0

    def __post_init__(self) -> None:
        _check_whole(self.brightness, -MOST_TONE, MOST_TONE)
        _check_whole(self.contrast, -MOST_TONE, MOST_TONE)
        _check_number(self.gamma, LEAST_GAMMA, MOST_GAMMA)

    @property
    def is_neutral(self) -> bool:
        """Whether it changes nothing."""
        return self == Tone()


@dataclass(frozen=True, slots=True)
class Window:
    """Which values of a gray picture are shown from black to white: Window Center and Width (PS3.3 C.11.2.1.2).

    It changes no pixel. `center` is in stored values, `width` at least 1; both within what 16 bits hold.
    """

    center: float
    width: float

    def __post_init__(self) -> None:
        _check_number(self.center, -(1 << 16), 1 << 17)
        _check_number(self.width, 1, 1 << 17)


@dataclass(frozen=True, slots=True)
class Blackout:
    """Every pixel of the region is 0 afterwards; nothing of what it showed is left in the instance."""

    region: Region


class TextColor(StrEnum):
    """The color of a caption. Yellow needs a color picture."""

    WHITE = "white"
    BLACK = "black"
    YELLOW = "yellow"


@dataclass(frozen=True, slots=True)
class Caption:
    """One line of text, burned in.

    Attributes
    ----------
    text
        1 to 200 characters, none of them a line break or another control character, not spaces alone.
    left, top
        The upper left corner of its line, from 0.
    height
        Of its line with what goes below it (as of a "g"), in pixels, from 8.
    color
        Of its letters; what is between them stays.
    """

    text: str
    left: int
    top: int
    height: int
    color: TextColor = TextColor.WHITE

    def __post_init__(self) -> None:
        if not self.text.strip() or len(self.text) > MOST_CAPTION_LENGTH or any(map(_is_control, self.text)):
            raise ValueError("the text of a caption")
        _check_place(self.left, self.top, self.height)


class Side(StrEnum):
    """A side of the patient, as a marker names it."""

    LEFT = "L"
    RIGHT = "R"


@dataclass(frozen=True, slots=True)
class SideMarker:
    """The letter of a side, burned in: white with a black rim, so that it is seen on every ground.

    `left` and `top` are the upper left corner of its rim, from 0; `height` is that of the letter with its rim in
    pixels, from 8.
    """

    side: Side
    left: int
    top: int
    height: int

    def __post_init__(self) -> None:
        _check_place(self.left, self.top, self.height)


Edit: TypeAlias = QuarterTurn | Mirror | Crop | Tone | Window | Blackout | Caption | SideMarker
"""One of them. No two have fields of the same names, so that a file tells them apart by these."""
Edits: TypeAlias = tuple[Edit, ...]
"""In the order in which they are made."""
TextEdit: TypeAlias = Caption | SideMarker
"""What burns letters in."""


def geometry_after(rows: int, columns: int, edits: Edits) -> tuple[int, int]:
    """Rows and columns of a picture of `rows` and `columns` after `edits`.

    Raises
    ------
    EditNotPossible
        If a crop reaches beyond the picture that it is made on.
    """
    for edit in edits:
        if isinstance(edit, Crop):
            check_inside(edit.region, rows, columns, told=_CROPS)
            rows, columns = edit.rows, edit.columns
        elif _swaps_sides(edit):
            rows, columns = columns, rows
    return rows, columns


def check_inside(region: Region, rows: int, columns: int, *, told: str) -> None:
    """Refuse a region that reaches beyond a picture of `rows` and `columns`.

    Raises
    ------
    EditNotPossible
        If it does; `told` is the sentence, which names the pixel that lies there and the sides of the picture.
    """
    if region.right > columns or region.bottom > rows:
        right, bottom = f"{region.right:,}", f"{region.bottom:,}"
        reason = told.format(right=right, bottom=bottom, columns=f"{columns:,}", rows=f"{rows:,}")
        raise EditNotPossible(reason=reason, cure=_ANOTHER_PLACE)


def region_after(region: Region, rows: int, columns: int, edits: Edits) -> Region | None:
    """Where `region` of a picture of `rows` and `columns` lies after `edits`; None where they leave nothing of it.

    Raises
    ------
    EditNotPossible
        If a crop reaches beyond the picture that it is made on.
    """
    for edit in edits:
        after = _region_after_one(region, rows, columns, edit)
        if after is None:
            return None
        region = after
        rows, columns = geometry_after(rows, columns, (edit,))
    return region


def region_before(region: Region, rows: int, columns: int, edits: Edits) -> Region:
    """What lies under `region` of an edited picture in the one of `rows` and `columns` that `edits` were made on.

    Raises
    ------
    EditNotPossible
        If a crop reaches beyond the picture that it is made on.
    """
    sizes = [(rows, columns)]
    for edit in edits:
        sizes.append(geometry_after(*sizes[-1], (edit,)))
    for edit, after in zip(reversed(edits), reversed(sizes), strict=False):
        if isinstance(edit, Crop):
            region = replace(region, left=region.left + edit.left, top=region.top + edit.top)
        else:
            region = _region_after_one(region, *after, _undoing(edit)) or region
    return region


def _undoing(edit: Edit) -> Edit:
    """What takes a turn or a mirror back; of anything else, itself."""
    return QuarterTurn(TURNS_OF_A_CIRCLE - edit.quarters) if isinstance(edit, QuarterTurn) else edit


def _region_after_one(region: Region, rows: int, columns: int, edit: Edit) -> Region | None:
    match edit:
        case QuarterTurn(quarters):
            for _ in range(quarters):
                region = Region(rows - region.bottom, region.left, region.rows, region.columns)
                rows, columns = columns, rows
            return region
        case Mirror(MirrorKind.LEFT_RIGHT):
            return replace(region, left=columns - region.right)
        case Mirror():
            return replace(region, top=rows - region.bottom)
        case Crop():
            return _moved(_common(region, edit.region), -edit.left, -edit.top)
        case _:
            return region


def _common(one: Region, other: Region) -> Region | None:
    left, top = max(one.left, other.left), max(one.top, other.top)
    columns, rows = min(one.right, other.right) - left, min(one.bottom, other.bottom) - top
    return Region(left, top, columns, rows) if columns > 0 and rows > 0 else None


def _moved(region: Region | None, columns: int, rows: int) -> Region | None:
    return region and replace(region, left=region.left + columns, top=region.top + rows)


def scaled(edits: Edits, before: tuple[int, int], after: tuple[int, int]) -> Edits:
    """`edits` of a picture of `before` (rows, columns) for a small copy of it that has `after`.

    Regions stay within it and keep at least a pixel; what is blacked out rather gets larger. Letters too small to be
    read are left out.
    """
    made: list[Edit] = []
    for edit in edits:
        small = _scaled_one(edit, after[0] / before[0], after[1] / before[1], after)
        before = geometry_after(*before, (edit,))
        if small is not None:
            made.append(small)
            after = geometry_after(*after, (small,))
    return tuple(made)


def _scaled_one(edit: Edit, down: float, across: float, size: tuple[int, int]) -> Edit | None:
    match edit:
        case Crop():
            region = _scaled_region(edit.region, down, across, size)
            return Crop(region.left, region.top, region.columns, region.rows)
        case Blackout(region):
            return Blackout(_scaled_region(region, down, across, size))
        case Caption() | SideMarker():
            height = round(edit.height * down)
            if height < LEAST_TEXT_HEIGHT:
                return None
            return replace(edit, left=round(edit.left * across), top=round(edit.top * down), height=height)
        case _:
            return edit


def _scaled_region(region: Region, down: float, across: float, size: tuple[int, int]) -> Region:
    rows, columns = size
    left, top = min(columns - 1, math.floor(region.left * across)), min(rows - 1, math.floor(region.top * down))
    right, bottom = min(columns, math.ceil(region.right * across)), min(rows, math.ceil(region.bottom * down))
    return Region(left, top, max(1, right - left), max(1, bottom - top))


_OPPOSITES: Final = str.maketrans("LRAPHF", "RLPAFH")
"""The directions in a patient who stands upright (PS3.3 C.7.6.1.1.1)."""


def orientation_after(patient_orientation: tuple[str, ...], edits: Edits) -> tuple[str, ...]:
    """Where rows and columns lead to in the patient after `edits`, Patient Orientation (0020,0020) (PS3.3 C.7.6.1.1.1).

    Parameters
    ----------
    patient_orientation
        Before them: to where rows lead, which is to the right, and to where columns lead, which is down; empty where
        that is not known.
    """
    if len(patient_orientation) != 2:
        return ()
    right, down = patient_orientation
    for edit in edits:
        match edit:
            case QuarterTurn(quarters):
                for _ in range(quarters):
                    right, down = _opposite(down), right
            case Mirror(MirrorKind.LEFT_RIGHT):
                right = _opposite(right)
            case Mirror():
                down = _opposite(down)
    return (right, down)


def orientation_before(patient_orientation: tuple[str, ...], edits: Edits) -> tuple[str, ...]:
    """Where rows and columns led to in the patient before `edits`, where after them they lead to there; the inverse.

    Of two pairs of directions, such as ("L", "F"), turns and mirrors make another pair, and no two the same.
    """
    if len(patient_orientation) != 2:
        return ()
    right, down = patient_orientation
    candidates = [
        pair
        for one, other in ((right, down), (down, right))
        for pair in product((one, _opposite(one)), (other, _opposite(other)))
    ]
    return next(pair for pair in candidates if orientation_after(pair, edits) == patient_orientation)


def _opposite(direction: str) -> str:
    return direction.translate(_OPPOSITES)


def swaps_rows_and_columns(edits: Edits) -> bool:
    """Whether what was a row is a column after them."""
    return sum(map(_swaps_sides, edits)) % 2 == 1


def _swaps_sides(edit: Edit) -> bool:
    return isinstance(edit, QuarterTurn) and edit.quarters % 2 == 1


def has_text(edits: Edits) -> bool:
    """Whether they burn letters in, Burned In Annotation (0028,0301)."""
    return any(isinstance(edit, TextEdit) for edit in edits)


def of_pixels(edits: Edits) -> Edits:
    """Those that change pixels: not a window, and not a tone that is neutral."""
    return tuple(one for one in edits if not isinstance(one, Window) and not (isinstance(one, Tone) and one.is_neutral))


_DERIVATIONS: Final[dict[type[Edit], str]] = {
    QuarterTurn: "turned",
    Mirror: "mirrored",
    Crop: "cropped",
    Tone: "brightness, contrast or gamma changed",
    Blackout: "regions blacked out",
    Caption: "text burned in",
    SideMarker: "side marker burned in",
}


def derivation_of(edits: Edits) -> str:
    """How the pixels were changed, Derivation Description (0008,2111); empty where they were not.

    It names each kind of edit once, and never what was written into the picture.
    """
    kinds = dict.fromkeys(_DERIVATIONS[type(edit)] for edit in of_pixels(edits))
    return ", ".join(kinds).capitalize()


def _is_control(character: str) -> bool:
    return ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0 or character in "\u2028\u2029"


def _check_place(left: int, top: int, height: int) -> None:
    _check_whole(left, 0)
    _check_whole(top, 0)
    _check_whole(height, LEAST_TEXT_HEIGHT)


def _check_whole(value: int, least: int, most: int | None = None) -> None:
    if type(value) is not int or value < least or (most is not None and value > most):
        raise ValueError(f"{value!r} is no whole number from {least} to {'any' if most is None else most}")


def _check_number(value: float, least: float, most: float) -> None:
    if type(value) not in {int, float} or not least <= value <= most:
        raise ValueError(f"{value!r} is no number from {least} to {most}")
