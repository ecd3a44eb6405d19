"""Edits in words: what is written on a chip, and what a person must know of them."""

from collections.abc import Callable
from typing import Any, Final

from ezp2p.errors import EditNotPossible
from ezp2p.gui.numbers import decimal_shown, signed_shown, whole_shown
from ezp2p.gui.translation import mark, tr, tr_count
from ezp2p.model.edits import (
    Blackout,
    Caption,
    Crop,
    Edit,
    Mirror,
    MirrorKind,
    QuarterTurn,
    SideMarker,
    Tone,
    Window,
    geometry_after,
    has_text,
)
from ezp2p.model.image import Taking, TrayImage

BURNED_IN: Final = mark("Text is written into the picture: it will be marked so (Burned In Annotation YES).")
_TURNS: Final = {1: mark("Turned right"), 2: mark("Turned half round"), 3: mark("Turned left")}
_MIRRORS: Final = {MirrorKind.LEFT_RIGHT: mark("Mirrored"), MirrorKind.UPSIDE_DOWN: mark("Upside down")}
_LONGEST: Final = 14


def edit_in_words(edit: Edit) -> str:
    """What was done, for a chip: `Cropped to 800 × 600`."""
    words: str = _WORDS[type(edit)](edit)
    return words


def _text_in_words(caption: Caption) -> str:
    text = caption.text
    return tr("Text “{text}”", text=text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")


def _tone_in_words(tone: Tone) -> str:
    parts = (
        tr("Brightness {value}", value=signed_shown(tone.brightness)) if tone.brightness else "",
        tr("Contrast {value}", value=signed_shown(tone.contrast)) if tone.contrast else "",
        tr("Gamma {value}", value=decimal_shown(tone.gamma, 2)) if tone.gamma != 1.0 else "",
    )
    return ", ".join(filter(None, parts)) or tr("Tone unchanged")


def _window_in_words(window: Window) -> str:
    center, half = whole_shown(round(window.center)), whole_shown(round(window.width / 2))
    return tr("Window {center} ± {half}", sense="of gray values", center=center, half=half)


_WORDS: Final[dict[type[Edit], Callable[[Any], str]]] = {
    QuarterTurn: lambda edit: tr(_TURNS[edit.quarters]),
    Mirror: lambda edit: tr(_MIRRORS[edit.kind]),
    Crop: lambda edit: tr("Cropped to {columns} × {rows}", columns=edit.columns, rows=edit.rows),
    Tone: _tone_in_words,
    Window: _window_in_words,
    Blackout: lambda edit: tr("Blacked out {columns} × {rows}", columns=edit.region.columns, rows=edit.region.rows),
    Caption: _text_in_words,
    SideMarker: lambda edit: tr("Marker {side}", side=edit.side),
}


def remark_on(image: TrayImage) -> str:
    """What a person must know of the edits of `image`; empty where there is nothing to tell."""
    together = image.instance_count > 1 or image.taking is Taking.TOGETHER
    parts = [tr(BURNED_IN)] if has_text(image.edits) else []
    count = image.part.count
    if image.edits and together and count > 1:
        parts.append(
            tr_count(
                "The edits are made on all {number} of its pages or frames.",
                "The edits are made on all {number} of its pages or frames.",
                count,
                number=whole_shown(count),
            )
        )
    return " ".join(parts)


def why_not_edited(image: TrayImage) -> str:
    """Why `image` cannot be edited; empty where it can be."""
    if image.is_dicom:
        return tr("A DICOM file goes as it is; it cannot be edited.")
    if image.taking is Taking.WHOLE:
        return tr("What goes as it is cannot be edited: take its pages or frames as pictures below.")
    return ""


def size_after(image: TrayImage) -> tuple[int, int]:
    """Rows and columns of `image` after its edits; those of its original where they do not fit it."""
    try:
        return geometry_after(image.rows, image.columns, image.edits)
    except EditNotPossible:
        return image.rows, image.columns
