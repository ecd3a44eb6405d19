"""A picture of the tray as it will be sent: its first frame with its edits, at full depth and for the screen."""

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from ezp2p.acquisition.edited_pictures import check_editable
from ezp2p.errors import PictureNotSupported
from ezp2p.imaging.edits import pixels_of, shown
from ezp2p.model.image import Captured, CapturedImage, Taking, TrayImage

Capture: TypeAlias = Callable[[TrayImage], Iterator[Captured]]
"""What becomes instances of an image of the tray, one after the other."""


def first_frame(image: TrayImage, capture: Capture) -> CapturedImage:
    """The first frame of the tray's image that is taken, decoded and with its edits, at its full depth.

    For a picture that is being edited give it without its edits, and make them with
    `ezp2p.acquisition.edited_pictures.edited_picture`, as often as they change.

    Raises
    ------
    EditNotPossible
        If one of its edits does not fit it, or it is kept whole and has any.
    PictureNotSupported
        If it is a DICOM file, or a form of its format that is not read.
    FileNotReadable, InstanceDamaged, PictureDamaged
        If its copy cannot be read, or is not what it was.
    """
    check_editable(image.taking, image.edits)
    if image.is_dicom:
        raise PictureNotSupported(reason="a DICOM file goes as it is", cure="Take its edits back.")
    with closing(_frames(capture(replace(image, taking=Taking.FIRST)))) as frames:
        one = next(frames)
    return replace(one, pixels=pixels_of(one.pixels))


def _frames(captured: Iterator[Captured]) -> Generator[CapturedImage]:
    for one in captured:
        if isinstance(one, CapturedImage):
            yield one


def for_screen(image: CapturedImage) -> NDArray[np.uint8]:
    """The first frame with 8 bits, (rows, columns) or (rows, columns, 3): deeper gray values through its window."""
    return shown(pixels_of(image.pixels), image.window)
