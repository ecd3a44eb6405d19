"""What a person says of single pictures, as pure functions: which of it each can hold, and what is wrong with it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from ezp2p.dicom.character_set import unheld, unheld_reason
from ezp2p.dicom.received_text import LONG_TEXT_DELIMITERS
from ezp2p.errors import FieldFault
from ezp2p.model.edits import orientation_after
from ezp2p.model.image import Captured, CapturedDocument, CapturedVideo, Taking, TrayImage
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
    seen = orientation_after(image.patient_orientation, image.edits)
    return described(captured, comments=image.comments, patient_orientation=seen)


def described(captured: Captured, *, comments: str, patient_orientation: tuple[str, ...]) -> Captured:
    """`captured` with a comment, and where its rows and columns lead to if that is said; as far as it can hold them."""
    if isinstance(captured, CapturedDocument):
        return captured
    if isinstance(captured, CapturedVideo):
        return replace(captured, comments=comments)
    seen = patient_orientation or captured.patient_orientation
    return replace(captured, comments=comments, patient_orientation=seen)


def image_faults(images: Iterable[TrayImage], *, character_set: str) -> dict[str, FieldFault]:
    """What cannot be written of what was said of each picture, by the key of the picture."""
    found = ((image.key, comment_faults(image.comments, character_set)) for image in images if can_be_described(image))
    return {key: faults[0] for key, faults in found if faults}


def comment_faults(text: str, character_set: str) -> tuple[FieldFault, ...]:
    """What cannot be written of a comment; empty if all can be."""
    reason = check_lt(text)
    character = "" if reason else unheld(text, character_set, delimiters=LONG_TEXT_DELIMITERS)
    if character:
        reason = unheld_reason(character, character_set)
    return (FieldFault("ImageComments", f"{_COMMENT_LABEL} {reason}"),) if reason else ()
