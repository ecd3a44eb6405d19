"""A picture of the tray as it will be sent, with its edits: at full depth, for the screen, and while it is edited."""

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from ezp2p.acquisition.clips import ClipReader
from ezp2p.acquisition.edited_pictures import check_editable, edited_picture, edited_thumbnail, text_size
from ezp2p.errors import PictureNotSupported
from ezp2p.imaging.decode import decoded_frame
from ezp2p.imaging.edits import shown
from ezp2p.imaging.thumbnail import fitting
from ezp2p.model.edits import Edits, TextEdit
from ezp2p.model.image import FILE_IMPORT, Captured, CapturedImage, Taking, TrayImage

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
    return replace(one, pixels=decoded_frame(one.pixels))


def _frames(captured: Iterator[Captured]) -> Generator[CapturedImage]:
    for one in captured:
        if isinstance(one, CapturedImage):
            yield one


def for_screen(image: CapturedImage) -> NDArray[np.uint8]:
    """The first frame with 8 bits, (rows, columns) or (rows, columns, 3): deeper gray values through its window."""
    return shown(decoded_frame(image.pixels), image.window)


def frame_with_edits(pixels: NDArray[np.uint8], image: TrayImage) -> NDArray[np.uint8]:
    """`pixels` of a frame of the clip `image` for the screen, with the edits of that.

    Raises
    ------
    EditNotPossible
        If one of its edits does not fit it.
    """
    return for_screen(edited_picture(_frame_of(image, pixels), image.edits)) if image.edits else pixels


def _frame_of(image: TrayImage, pixels: NDArray[np.uint8]) -> CapturedImage:
    return CapturedImage(pixels=pixels, provenance=FILE_IMPORT, sha256=image.sha256)


@dataclass(frozen=True, slots=True)
class EditDesk:
    """What a front end needs while a picture is edited: its original once, then what its edits make of that."""

    capture: Capture
    reader: ClipReader

    def original(self, image: TrayImage, /, *, frame: int | None = None) -> CapturedImage:
        """The first frame that is taken, at its full depth, or frame `frame`, from 0, of a clip; without its edits.

        Raises as `first_frame`.
        """
        if frame is None:
            return first_frame(replace(image, edits=()), self.capture)
        return _frame_of(image, self.reader.frame(image, frame))

    def shown(
        self, original: CapturedImage, edits: Edits, /, *, longest_side: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """`original` after `edits` for the screen: whole, and its longer side at most `longest_side` pixels.

        Raises
        ------
        EditNotPossible
            If one of them does not fit it.
        """
        whole = for_screen(edited_picture(original, edits))
        return whole, fitting(whole, longest_side=longest_side)

    def thumbnail(self, image: TrayImage, /) -> NDArray[np.uint8]:
        """The thumbnail with its edits; as `ezp2p.acquisition.edited_pictures.edited_thumbnail`."""
        return edited_thumbnail(image)

    def text_size(self, edit: TextEdit, /) -> tuple[int, int]:
        """Rows and columns of its letters; as `ezp2p.acquisition.edited_pictures.text_size`."""
        return text_size(edit)
