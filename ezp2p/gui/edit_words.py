"""Edits in words: what is written on a chip, and what a person must know of them."""

from collections.abc import Callable
from typing import Any, Final

from ezp2p.errors import EditNotPossible
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

BURNED_IN: Final = "Text is written into the picture: it will be marked so (Burned In Annotation YES)."
_TURNS: Final = {1: "Turned right", 2: "Turned half round", 3: "Turned left"}
_MIRRORS: Final = {MirrorKind.LEFT_RIGHT: "Mirrored", MirrorKind.UPSIDE_DOWN: "Upside down"}
_LONGEST: Final = 14


def edit_in_words(edit: Edit) -> str:
    """What was done, for a chip: `Cropped to 800 × 600`."""
    words: str = _WORDS[type(edit)](edit)
    return words


def _text_in_words(caption: Caption) -> str:
    text = caption.text
    return f"Text “{text if len(text) <= _LONGEST else text[: _LONGEST - 1] + '…'}”"


def _tone_in_words(tone: Tone) -> str:
    parts = (
        f"Brightness {tone.brightness:+d}" if tone.brightness else "",
        f"Contrast {tone.contrast:+d}" if tone.contrast else "",
        f"Gamma {tone.gamma:.2f}" if tone.gamma != 1.0 else "",
    )
    return ", ".join(filter(None, parts)) or "Tone unchanged"


_WORDS: Final[dict[type[Edit], Callable[[Any], str]]] = {
    QuarterTurn: lambda edit: _TURNS[edit.quarters],
    Mirror: lambda edit: _MIRRORS[edit.kind],
    Crop: lambda edit: f"Cropped to {edit.columns} × {edit.rows}",
    Tone: _tone_in_words,
    Window: lambda edit: f"Window {edit.center:,.0f} ± {edit.width / 2:,.0f}",
    Blackout: lambda edit: f"Blacked out {edit.region.columns} × {edit.region.rows}",
    Caption: _text_in_words,
    SideMarker: lambda edit: f"Marker {edit.side}",
}


def remark_on(image: TrayImage) -> str:
    """What a person must know of the edits of `image`; empty where there is nothing to tell."""
    together = image.instance_count > 1 or image.taking is Taking.TOGETHER
    parts = (
        BURNED_IN if has_text(image.edits) else "",
        f"The edits are made on all {image.part.count:,} of its pages or frames."
        if image.edits and together and image.part.count > 1
        else "",
    )
    return " ".join(filter(None, parts))


def why_not_edited(image: TrayImage) -> str:
    """Why `image` cannot be edited; empty where it can be."""
    if image.is_dicom:
        return "A DICOM file goes as it is; it cannot be edited."
    if image.taking is Taking.WHOLE:
        return "What goes as it is cannot be edited: take its pages or frames as pictures below."
    return ""


def size_after(image: TrayImage) -> tuple[int, int]:
    """Rows and columns of `image` after its edits; those of its original where they do not fit it."""
    try:
        return geometry_after(image.rows, image.columns, image.edits)
    except EditNotPossible:
        return image.rows, image.columns
