"""The edits of a picture of the tray, with the program's own typeface: on what was captured, and on its thumbnail."""

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import EditNotPossible
from ezp2p.imaging import edits as imaging
from ezp2p.model.edits import Edits, TextEdit
from ezp2p.model.image import CapturedImage, Taking, TrayImage
from ezp2p.storage.locations import resources_folder

MOST_EDITED_BYTES: Final = 1 << 30
"""The pixels of one multi-frame instance while they are edited."""

_TYPEFACE: Final = Path("fonts", "DejaVuSans-Bold.ttf")


def typeface() -> Path:
    """The file of the letters that are burned in: Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian, Georgian."""
    return resources_folder() / _TYPEFACE


def edited_picture(image: CapturedImage, edits: Edits) -> CapturedImage:
    """`image` after `edits`; as `ezp2p.imaging.edits.edited_image`.

    Raises
    ------
    EditNotPossible
        If one of them does not fit it, or its frames take more memory than there may be once they are decoded.
    """
    decoded_bytes = image.rows * image.columns * image.samples_per_pixel * -(-image.bits_stored // 8)
    if edits and len(image.frames) > 1 and decoded_bytes * len(image.frames) > MOST_EDITED_BYTES:
        raise EditNotPossible(
            reason=f"its {len(image.frames):,} frames have more than {MOST_EDITED_BYTES >> 20:,} MB together",
            cure="Take fewer of them, each as an instance of its own, or take the edits back.",
        )
    return imaging.edited_image(image, edits, font=typeface())


def edited_thumbnail(image: TrayImage) -> NDArray[np.uint8]:
    """The thumbnail of the tray's image after its edits, roughly; as `ezp2p.imaging.edits.edited_thumbnail`.

    Raises
    ------
    EditNotPossible
        If a crop of its edits reaches beyond the picture.
    """
    if not image.edits:
        return image.thumbnail
    size = image.rows, image.columns
    return imaging.edited_thumbnail(
        image.thumbnail, image.edits, size=size, bits_stored=image.bits_stored, font=typeface()
    )


def text_size(edit: TextEdit) -> tuple[int, int]:
    """Rows and columns that its letters take, so that they can be kept within the picture.

    Raises
    ------
    EditNotPossible
        If one of them cannot be drawn.
    """
    return imaging.text_size(edit, typeface())


def check_size(image: CapturedImage, size: tuple[int, int]) -> None:
    """Refuse a picture that was read with other pixels than it was edited with, as a page of a PDF can be.

    Raises
    ------
    EditNotPossible
        If its rows and columns are not `size`: what was to be blacked out would lie elsewhere.
    """
    if (image.rows, image.columns) != size:
        raise EditNotPossible(
            reason=f"it had {size[1]:,} by {size[0]:,} pixels when it was edited, and has {image.columns:,} by "
            f"{image.rows:,} now",
            cure="Set the resolution of PDF pages back in the settings, or import it again.",
        )


def check_editable(taking: Taking, edits: Edits) -> None:
    """Refuse edits of what goes as it is; they would be lost without a word.

    Raises
    ------
    EditNotPossible
        If there are edits of a file that is kept whole.
    """
    if edits and taking is Taking.WHOLE:
        raise EditNotPossible(
            reason="it is kept as it is, as a whole video, PDF or DICOM file",
            cure="Take its pages or frames as pictures, or take the edits back.",
        )
