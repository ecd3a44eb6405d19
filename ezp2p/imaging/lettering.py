"""Text as pixels: one line in the program's own typeface, or a sentence that says which letter it does not have."""

import math
import unicodedata
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont, features

from ezp2p.errors import EditNotPossible

_NO_CHARACTER: Final = "\U0010ffff"
"""No font has a letter for it, so that it is drawn as what stands for a missing one."""
_FROM_RIGHT: Final = frozenset({"R", "AL", "AN"})
"""Scripts whose letters run from right to left, and mostly join (Unicode Standard Annex 9)."""
_TRIAL_SIZE: Final = 100
_FINER: Final = 4
"""A large letter is drawn so many times larger, and made smaller."""
_HALF: Final = 127
_INVISIBLE: Final = frozenset({"Zs", "Cf"})
_OTHER_LETTERS: Final = "Write it in other letters."


def line_of_text(text: str, *, height: int, font: Path) -> NDArray[np.uint8]:
    """`text` as one line: 0 where there is nothing of it to 255 where it covers a pixel, shape (height, columns).

    Parameters
    ----------
    text
        Without line breaks.
    height
        From the highest letter to below the lowest, in pixels.
    font
        A TrueType file.

    Raises
    ------
    EditNotPossible
        If the typeface lacks one of its letters, or they are of a script that this computer does not join.
    """
    text = unicodedata.normalize("NFC", text)
    _check_letters(text, font)
    typeface, ascent = _of_height(font, text, height)
    left, _, right, _ = typeface.getbbox(text, anchor="ls")
    start = max(0, math.ceil(-left))
    columns = start + max(1, math.ceil(max(right, typeface.getlength(text))))
    canvas = Image.new("L", (columns, height))
    ImageDraw.Draw(canvas).text((start, ascent), text, fill=255, font=typeface, anchor="ls")
    return np.asarray(canvas, dtype=np.uint8)


def large_letter(letter: str, *, height: int, font: Path) -> NDArray[np.bool_]:
    """A letter without anything around it, `height` pixels high: where it is, without shades at its edges."""
    typeface = ImageFont.truetype(font, _FINER * height)
    left, top, right, bottom = typeface.getbbox(letter, anchor="ls")
    canvas = Image.new("L", (math.ceil(right - left) + 2, math.ceil(bottom - top) + 2))
    ImageDraw.Draw(canvas).text((1 - left, 1 - top), letter, fill=255, font=typeface, anchor="ls")
    fine = _trimmed(np.asarray(canvas) > _HALF)
    width = max(1, round(fine.shape[1] * height / fine.shape[0]))
    small = Image.fromarray(fine.astype(np.uint8) * 255).resize((width, height), Image.Resampling.BOX)
    return _trimmed(np.asarray(small) > _HALF)


def _trimmed(where: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Without what is empty around it."""
    rows, columns = np.flatnonzero(where.any(axis=1)), np.flatnonzero(where.any(axis=0))
    return where[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _of_height(font: Path, text: str, height: int) -> tuple[ImageFont.FreeTypeFont, int]:
    """The typeface in which a line is `height` high, also with accents on accents; and where it stands."""
    trial = ImageFont.truetype(font, _TRIAL_SIZE)
    _, top, _, bottom = trial.getbbox(text, anchor="ls")
    ascent, descent = trial.getmetrics()
    ascent, descent = max(ascent, math.ceil(-top)), max(descent, math.ceil(bottom))
    scale = (height - 1) / (ascent + descent)  # letters are fitted to pixels: that takes up to one
    return ImageFont.truetype(font, _TRIAL_SIZE * scale), math.ceil(ascent * scale)


def _check_letters(text: str, font: Path) -> None:
    """A letter that is missing would be drawn as a box, and one that is not joined as another."""
    typeface = ImageFont.truetype(font, _TRIAL_SIZE, layout_engine=ImageFont.Layout.BASIC)
    missing = _drawn(typeface, _NO_CHARACTER)
    lacking = [one for one in dict.fromkeys(text) if _is_visible(one) and _drawn(typeface, one) == missing]
    if lacking:
        names = ", ".join(f"{one} (U+{ord(one):04X})" for one in lacking[:3])
        raise EditNotPossible(reason=f"its typeface has no letter for {names}", cure=_OTHER_LETTERS)
    if not features.check("raqm") and any(map(_needs_joining, text)):
        raise EditNotPossible(reason="this computer does not join the letters of this script", cure=_OTHER_LETTERS)


def _is_visible(character: str) -> bool:
    return unicodedata.category(character) not in _INVISIBLE


def _needs_joining(character: str) -> bool:
    return unicodedata.bidirectional(character) in _FROM_RIGHT or unicodedata.category(character).startswith("M")


def _drawn(typeface: ImageFont.FreeTypeFont, character: str) -> tuple[object, bytes]:
    mask = typeface.getmask(character)
    return mask.size, bytes(mask)
