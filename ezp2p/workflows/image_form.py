"""What a person says of single pictures, as pure functions: which of it each can hold, and what is wrong with it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from ezp2p.dicom.character_set import unheld, unheld_reason
from ezp2p.dicom.received_text import LONG_TEXT_DELIMITERS
from ezp2p.errors import FieldFault
from ezp2p.model.edits import orientation_after
from ezp2p.model.image import Captured, CapturedDocument, CapturedImage, CapturedVideo, Taking, TrayImage
from ezp2p.model.value_representation import check_lt

_COMMENT_LABEL: Final = "Comment"


def can_be_described(image: TrayImage) -> bool:
    """Whether its instances have General Image (PS3.3 C.7.6.1) and are made here.

    A document has no such module, and a DICOM file says what it says.
    """
    return not image.is_dicom and not (image.format == "PDF" and image.taking is Taking.WHOLE)


def orientation_of(image: TrayImage) -> tuple[str, ...]:
    """Where its rows and columns lead to in the patient, as it is shown, with its edits; empty where nobody said."""
    told = image.origin.patient_orientation if image.origin else ()
    return orientation_after(image.patient_orientation or told, image.edits)


def as_described(captured: Captured, image: TrayImage) -> Captured:
    """`captured` with what a person said of its picture."""
    if isinstance(captured, CapturedDocument):
        return captured
    if isinstance(captured, CapturedVideo):
        return replace(captured, comments=image.comments)
    return _described_image(captured, image)


def _described_image(captured: CapturedImage, image: TrayImage) -> CapturedImage:
    said = orientation_after(image.patient_orientation, image.edits)
    return replace(captured, comments=image.comments, patient_orientation=said or captured.patient_orientation)


def image_faults(images: Iterable[TrayImage], *, character_set: str) -> dict[str, FieldFault]:
    """What cannot be written of what was said of each picture, by the key of the picture."""
    found = ((image.key, _comment_fault(image.comments, character_set)) for image in images if can_be_described(image))
    return {key: FieldFault("ImageComments", f"{_COMMENT_LABEL} {reason}") for key, reason in found if reason}


def _comment_fault(text: str, character_set: str) -> str:
    reason = check_lt(text)
    if reason:
        return reason
    character = unheld(text, character_set, delimiters=LONG_TEXT_DELIMITERS)
    return unheld_reason(character, character_set) if character else ""
