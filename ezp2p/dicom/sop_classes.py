"""The one table of the SOP classes that are written: what each takes, what it allows, and who builds it (PS3.4 B.5)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from pydicom.dataset import Dataset

from ezp2p.dicom.assembly import Surroundings
from ezp2p.dicom.encapsulated_pdf import encapsulated_pdf
from ezp2p.dicom.multi_frame import multi_frame, multi_frame_single_bit
from ezp2p.dicom.secondary_capture import SECONDARY_CAPTURE_IMAGE_STORAGE, secondary_capture
from ezp2p.dicom.video import video_image
from ezp2p.dicom.vl_image import vl_image
from ezp2p.errors import FieldFault, SopClassNotWritten
from ezp2p.model.anatomic_region import anatomic_region
from ezp2p.model.image import (
    Captured,
    CapturedDocument,
    CapturedImage,
    CapturedVideo,
    ImageFamily,
    Taking,
    TrayImage,
)
from ezp2p.model.study import SeriesDetails


class Takes(StrEnum):
    """What a class takes."""

    PICTURE = "a single picture"
    FRAMES = "several pages or frames"
    DOCUMENT = "a PDF"
    VIDEO = "a video"


@dataclass(frozen=True, slots=True)
class Material:
    """What is to become one instance, as far as the choice of its class depends on it.

    `samples_per_pixel` and `bits` are of pictures alone. `is_film_without_size` says that it is a digitized film, and
    that nobody knows how large it was.
    """

    takes: Takes
    samples_per_pixel: int = 3
    bits: int = 8
    is_film_without_size: bool = False


@dataclass(frozen=True, slots=True)
class SopClass:
    """A SOP class that is written.

    Attributes
    ----------
    uid, keyword
        As in PS3.6 table A-1.
    name
        What people call it.
    takes
        What it takes; the first of them without being asked.
    family
        To which of the families it belongs; None for documents.
    pixels
        The pairs of Samples per Pixel (0028,0002) and bits that a picture may have for it; empty where what it takes
        has none of its own.
    modality
        Modality (0008,0060) of a new series for it; empty where any will do.
    needs_modality
        Whether it allows no other (PS3.3 A.32).
    needs_region
        Whether Anatomic Region Sequence (0008,2218) is required, and so a body part that has a code (PS3.3 C.8.12.1).
    """

    uid: str
    keyword: str
    name: str
    takes: tuple[Takes, ...]
    family: ImageFamily | None
    pixels: frozenset[tuple[int, int]] = frozenset()
    modality: str = ""
    needs_modality: bool = False
    needs_region: bool = False

    def why_not(self, material: Material) -> str:
        """Why it cannot hold `material`, as the part of a sentence; empty where it can."""
        if material.takes not in self.takes:
            wanted, given = self.takes[0], material.takes
            return f"it takes {wanted} and this is {given}"
        if self.pixels and (material.samples_per_pixel, material.bits) not in self.pixels:
            if material.samples_per_pixel == 1:
                return f"this picture is gray with {material.bits} bits, which it does not allow"
            return f"this picture is color with {material.bits} bits, which it does not allow"
        if material.is_film_without_size and Takes.FRAMES in self.takes:
            return "the size of the film is not known"  # Nominal Scanned Pixel Spacing is required (PS3.3 C.8.6.3)
        return ""


_GRAY_BYTE: Final = frozenset({(1, 8)})
_GRAY_WORD: Final = frozenset((1, bits) for bits in range(9, 17))
_COLOR: Final = frozenset({(3, 8)})
_PAGES: Final = (Takes.FRAMES, Takes.PICTURE)
_SECONDARY: Final = ImageFamily.SECONDARY_CAPTURE
_PHOTOGRAPHIC: Final = ImageFamily.PHOTOGRAPHIC
_ENDOSCOPIC: Final = ImageFamily.ENDOSCOPIC

SECONDARY_CAPTURE: Final = SopClass(
    SECONDARY_CAPTURE_IMAGE_STORAGE,
    "SecondaryCaptureImageStorage",
    "Secondary Capture",
    (Takes.PICTURE,),
    _SECONDARY,
    _GRAY_BYTE | _GRAY_WORD | _COLOR,
)
MULTI_FRAME_SINGLE_BIT: Final = SopClass(
    "1.2.840.10008.5.1.4.1.1.7.1",
    "MultiFrameSingleBitSecondaryCaptureImageStorage",
    "Multi-frame Single Bit Secondary Capture",
    _PAGES,
    _SECONDARY,
    _GRAY_BYTE,  # of two values: whether there are others is seen when its pixels are
)
MULTI_FRAME_GRAY_BYTE: Final = SopClass(
    "1.2.840.10008.5.1.4.1.1.7.2",
    "MultiFrameGrayscaleByteSecondaryCaptureImageStorage",
    "Multi-frame Grayscale Byte Secondary Capture",
    _PAGES,
    _SECONDARY,
    _GRAY_BYTE,
)
MULTI_FRAME_GRAY_WORD: Final = SopClass(
    "1.2.840.10008.5.1.4.1.1.7.3",
    "MultiFrameGrayscaleWordSecondaryCaptureImageStorage",
    "Multi-frame Grayscale Word Secondary Capture",
    _PAGES,
    _SECONDARY,
    _GRAY_WORD,
)
MULTI_FRAME_COLOR: Final = SopClass(
    "1.2.840.10008.5.1.4.1.1.7.4",
    "MultiFrameTrueColorSecondaryCaptureImageStorage",
    "Multi-frame True Color Secondary Capture",
    _PAGES,
    _SECONDARY,
    _COLOR,
)
VL_PHOTOGRAPHIC: Final = SopClass(
    "1.2.840.10008.5.1.4.1.1.77.1.4",
    "VLPhotographicImageStorage",
    "VL Photographic",
    (Takes.PICTURE,),
    _PHOTOGRAPHIC,
    _GRAY_BYTE | _COLOR,
    "XC",
    needs_modality=True,
)
VL_ENDOSCOPIC: Final = SopClass(
    "1.2.840.10008.5.1.4.1.1.77.1.1",
    "VLEndoscopicImageStorage",
    "VL Endoscopic",
    (Takes.PICTURE,),
    _ENDOSCOPIC,
    _GRAY_BYTE | _COLOR,
    "ES",
    needs_modality=True,
)
VIDEO_PHOTOGRAPHIC: Final = SopClass(
    "1.2.840.10008.5.1.4.1.1.77.1.4.1",
    "VideoPhotographicImageStorage",
    "Video Photographic",
    (Takes.VIDEO,),
    _PHOTOGRAPHIC,
    modality="XC",
    needs_modality=True,
    needs_region=True,
)
VIDEO_ENDOSCOPIC: Final = SopClass(
    "1.2.840.10008.5.1.4.1.1.77.1.1.1",
    "VideoEndoscopicImageStorage",
    "Video Endoscopic",
    (Takes.VIDEO,),
    _ENDOSCOPIC,
    modality="ES",
    needs_modality=True,
    needs_region=True,
)
ENCAPSULATED_PDF: Final = SopClass(
    "1.2.840.10008.5.1.4.1.1.104.1",
    "EncapsulatedPDFStorage",
    "Encapsulated PDF",
    (Takes.DOCUMENT,),
    None,
    modality="DOC",
)

SOP_CLASSES: Final = (
    SECONDARY_CAPTURE,
    MULTI_FRAME_GRAY_BYTE,
    MULTI_FRAME_GRAY_WORD,
    MULTI_FRAME_COLOR,
    MULTI_FRAME_SINGLE_BIT,
    VL_PHOTOGRAPHIC,
    VL_ENDOSCOPIC,
    VIDEO_PHOTOGRAPHIC,
    VIDEO_ENDOSCOPIC,
    ENCAPSULATED_PDF,
)
"""In the order in which they are tried: what fits a picture without being asked comes before what must be asked for."""


def written_sop_class(text: str) -> SopClass | None:
    """The class that `text` names, by UID or keyword; None for the one that fits each picture best.

    Raises
    ------
    SopClassNotWritten
        If it is not one that is written.
    """
    if not text:
        return None
    for sop_class in SOP_CLASSES:
        if text in {sop_class.uid, sop_class.keyword}:
            return sop_class
    raise SopClassNotWritten(sop_class=text, reason="EzP2P writes no such class", choices=_keywords(SOP_CLASSES))


def material_of(captured: Captured) -> Material:
    """What was captured."""
    if isinstance(captured, CapturedDocument):
        return Material(Takes.DOCUMENT)
    if isinstance(captured, CapturedVideo):
        return Material(Takes.VIDEO)
    return Material(
        Takes.FRAMES if captured.further_frames else Takes.PICTURE,
        captured.samples_per_pixel,
        captured.bits_stored,
        is_film_without_size=captured.is_film and captured.scanned_spacing_mm is None,
    )


def material_of_tray(image: TrayImage) -> Material:
    """What an image of the tray will be, told before it is decoded."""
    if image.taking is Taking.WHOLE:
        return Material(Takes.DOCUMENT if image.format == "PDF" else Takes.VIDEO)
    is_together = image.taking is Taking.TOGETHER and image.frame_count > 1
    return Material(
        Takes.FRAMES if is_together else Takes.PICTURE,
        image.samples_per_pixel,
        image.bits_stored,
        is_film_without_size=image.origin is not None and image.origin.is_film and not image.origin.scanned_spacing_mm,
    )


def sop_class_for(
    material: Material, *, chosen: SopClass | None = None, family: ImageFamily = ImageFamily.SECONDARY_CAPTURE
) -> SopClass:
    """The class in which `material` is written.

    Parameters
    ----------
    material
        What is to become one instance.
    chosen
        The class that was asked for. Where it takes another kind of material, its relative for this kind is meant: VL
        Endoscopic for a video gives Video Endoscopic. A PDF has but one class.
    family
        The one of the settings, for where no class was asked for. Videos are Video Photographic in that of Secondary
        Capture.

    Raises
    ------
    SopClassNotWritten
        If that cannot be, with the classes that can. Never is another one taken instead.
    """
    if chosen and material.takes in chosen.takes:
        candidates = [chosen]
    else:
        candidates = _relatives(material.takes, chosen.family if chosen else family)
    fitting = [one for one in candidates if not one.why_not(material) and (one is chosen or _is_usual(one))]
    if fitting:
        return fitting[0]
    refused = _nearest(candidates, material) or chosen or first_of(family)
    choices = _holding(material) or _holding(replace(material, takes=Takes.PICTURE))  # each page by itself
    raise SopClassNotWritten(sop_class=refused.name, reason=refused.why_not(material), choices=_keywords(choices))


def _nearest(candidates: list[SopClass], material: Material) -> SopClass | None:
    """The one of `candidates` that would at least hold such pixels; else the first of them."""
    pixels = material.samples_per_pixel, material.bits
    return next((one for one in candidates if pixels in one.pixels), candidates[0] if candidates else None)


def _holding(material: Material) -> list[SopClass]:
    return [one for one in SOP_CLASSES if not one.why_not(material)]


def _relatives(takes: Takes, family: ImageFamily | None) -> list[SopClass]:
    """The classes of a family that take this without being asked, or for a PDF and a video the one that there is."""
    if takes is Takes.DOCUMENT:
        family = None
    elif takes is Takes.VIDEO and family is _SECONDARY:
        family = _PHOTOGRAPHIC
    return [one for one in SOP_CLASSES if one.takes[0] is takes and one.family is family]


def _is_usual(sop_class: SopClass) -> bool:
    """Single bits must be asked for: few programs show them."""
    return sop_class is not MULTI_FRAME_SINGLE_BIT


def first_of(family: ImageFamily) -> SopClass:
    """The class of a family that takes single pictures."""
    return next(one for one in SOP_CLASSES if one.family is family)


def faults_of_series(sop_class: SopClass, series: SeriesDetails) -> tuple[FieldFault, ...]:
    """What `series` must say for an instance of this class, and does not."""
    faults = []
    if sop_class.needs_modality and series.modality != sop_class.modality:
        sentence = f"{sop_class.name} must have the modality {sop_class.modality}: choose it, or start another series."
        faults.append(FieldFault("Modality", sentence))
    if sop_class.needs_region and anatomic_region(series.body_part_examined) is None:
        sentence = f"{sop_class.name} must name the body part: choose one of the list."
        faults.append(FieldFault("BodyPartExamined", sentence))
    return tuple(faults)


def _keywords(sop_classes: Iterable[SopClass]) -> str:
    return ", ".join(one.keyword for one in sop_classes)


# --- building ---------------------------------------------------------------------------------------------------


def build(sop_class: SopClass, captured: Captured, around: Surroundings) -> Dataset:
    """The instance of `captured` in this class, one that `sop_class_for` gave for it.

    Raises
    ------
    TransferSyntaxNotWritten
        If the syntax cannot hold it.
    """
    if isinstance(captured, CapturedDocument):
        return encapsulated_pdf(captured, around)
    if isinstance(captured, CapturedVideo):
        return video_image(captured, around)
    return _IMAGE_BUILDERS[sop_class.uid](captured, around)


_IMAGE_BUILDERS: Final[dict[str, Callable[[CapturedImage, Surroundings], Dataset]]] = {
    SECONDARY_CAPTURE.uid: secondary_capture,
    MULTI_FRAME_SINGLE_BIT.uid: multi_frame_single_bit,
    MULTI_FRAME_GRAY_BYTE.uid: multi_frame,
    MULTI_FRAME_GRAY_WORD.uid: multi_frame,
    MULTI_FRAME_COLOR.uid: multi_frame,
    VL_PHOTOGRAPHIC.uid: vl_image,
    VL_ENDOSCOPIC.uid: vl_image,
}
