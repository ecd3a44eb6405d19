"""Pictures while they are edited, without the tray's reader: the edits themselves are the real ones."""

import threading
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from ezp2p.acquisition.edited_pictures import edited_picture, edited_thumbnail, text_size
from ezp2p.model.edits import Edits, TextEdit
from ezp2p.model.image import FILE_IMPORT, CapturedImage, TrayImage
from ezp2p.workflows.show_picture import for_screen


class FakeEditing:
    """Answers like `EditDesk`; `gates` keep the next views back, one each."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self._note = note
        self.gates: list[threading.Event] = []
        self.asked: list[Edits] = []
        self.originals: dict[str, NDArray[np.uint16]] = {}
        """Deep gray pixels instead of those of the file, by its name."""
        self.frames: list[int | None] = []

    def original(self, image: TrayImage, /, *, frame: int | None = None) -> CapturedImage:
        """The picture of the file."""
        self._note("original")
        self.frames.append(frame)
        if image.name in self.originals:
            return CapturedImage(self.originals[image.name], FILE_IMPORT, image.sha256, significant_bits=12)
        with Image.open(image.path) as picture:
            return CapturedImage(np.asarray(ImageOps.exif_transpose(picture).convert("RGB")), FILE_IMPORT, image.sha256)

    def shown(
        self, original: CapturedImage, edits: Edits, /, *, longest_side: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """What the edits make of it."""
        self._note("shown")
        self.asked.append(edits)
        gate = self.gates.pop(0) if self.gates else None
        if gate is not None:
            gate.wait(10)
        whole = for_screen(edited_picture(original, edits))
        assert max(whole.shape) <= longest_side
        return whole, whole

    def thumbnail(self, image: TrayImage, /) -> NDArray[np.uint8]:
        """The real one."""
        self._note("thumbnail")
        return edited_thumbnail(image)

    def text_size(self, edit: TextEdit, /) -> tuple[int, int]:
        """The real one."""
        self._note("text_size")
        return text_size(edit)
