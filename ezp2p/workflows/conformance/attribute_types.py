"""The modules of the classes that are written, and the Type of each attribute (PS3.3): the standard alone knows."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ezp2p.dicom.sop_classes import MULTI_FRAME_SINGLE_BIT, SopClass, Takes
from ezp2p.model.image import ImageFamily


@dataclass(frozen=True, slots=True)
class Module:
    """A module of PS3.3: its name, its section, whether it is mandatory for the classes that have it, its attributes.

    `types` has the Type of each attribute by keyword.
    """

    name: str
    section: str
    is_mandatory: bool
    types: Mapping[str, str]


def _module(name: str, section: str, types: str, *, is_mandatory: bool = True) -> Module:
    """A module; `types` names its attributes, each with its Type: `PatientID 2, PatientSex 2`."""
    pairs = (one.split() for one in types.split(","))
    return Module(name, section, is_mandatory, dict(pairs))


_STEP: Final = (
    "PerformedProcedureStepStartDate 3, PerformedProcedureStepStartTime 3, PerformedProcedureStepID 3,"
    "PerformedProcedureStepDescription 3, PerformedProtocolCodeSequence 3, RequestAttributesSequence 3"
)
SOP_COMMON: Final = _module(
    "SOP Common",
    "C.12.1",
    "SpecificCharacterSet 1C, InstanceCreationDate 3, InstanceCreationTime 3, SOPClassUID 1, SOPInstanceUID 1,"
    "ContributingEquipmentSequence 3",
)
PATIENT: Final = _module(
    "Patient", "C.7.1.1", "PatientName 2, PatientID 2, IssuerOfPatientID 3, PatientBirthDate 2, PatientSex 2"
)
GENERAL_STUDY: Final = _module(
    "General Study",
    "C.7.2.1",
    "StudyDate 2, StudyTime 2, AccessionNumber 2, ReferringPhysicianName 2, StudyDescription 3,"
    "ProcedureCodeSequence 3, StudyInstanceUID 1, StudyID 2",
)
EXTENSION: Final = _module("Standard Extended", "", "ModalitiesInStudy 3", is_mandatory=False)
"""What is written beside the modules of the IOD, as PS3.2 allows it."""
PATIENT_STUDY: Final = _module("Patient Study", "C.7.2.2", "PatientAge 3", is_mandatory=False)
GENERAL_SERIES: Final = _module(
    "General Series",
    "C.7.3.1",
    "SeriesDate 3, SeriesTime 3, Modality 1, SeriesDescription 3, PerformingPhysicianName 3, BodyPartExamined 3,"
    f"SeriesInstanceUID 1, SeriesNumber 2, Laterality 2C, {_STEP}",
)
DOCUMENT_SERIES: Final = _module(
    "Encapsulated Document Series",
    "C.24.1",
    f"SeriesDate 3, SeriesTime 3, Modality 1, SeriesDescription 3, SeriesInstanceUID 1, SeriesNumber 1, {_STEP}",
)
GENERAL_EQUIPMENT: Final = _module(
    "General Equipment",
    "C.7.5.1",
    "Manufacturer 2, InstitutionName 3, InstitutionAddress 3, StationName 3, ManufacturerModelName 3",
)
SC_EQUIPMENT: Final = _module(
    "SC Equipment",
    "C.8.6.1",
    "ConversionType 1, SecondaryCaptureDeviceManufacturer 3, SecondaryCaptureDeviceSoftwareVersions 3,"
    "DigitalImageFormatAcquired 3",
)
GENERAL_IMAGE: Final = _module(
    "General Image",
    "C.7.6.1",
    "ImageType 3, AcquisitionDate 3, ContentDate 2C, AcquisitionTime 3, ContentTime 2C, InstanceNumber 2,"
    "PatientOrientation 2C, ImageComments 3, BurnedInAnnotation 3, LossyImageCompression 3, DerivationDescription 3,"
    "LossyImageCompressionRatio 3, LossyImageCompressionMethod 3",
)
SC_IMAGE: Final = _module(
    "SC Image", "C.8.6.2", "DateOfSecondaryCapture 3, TimeOfSecondaryCapture 3, NominalScannedPixelSpacing 3"
)
SC_MULTI_FRAME_IMAGE: Final = _module(
    "SC Multi-frame Image",
    "C.8.6.3",
    "NominalScannedPixelSpacing 1C, FrameIncrementPointer 1C, BurnedInAnnotation 1, RescaleIntercept 1C,"
    "RescaleSlope 1C, RescaleType 1C, PresentationLUTShape 1C",
)
SC_MULTI_FRAME_VECTOR: Final = _module("SC Multi-frame Vector", "C.8.6.4", "PageNumberVector 1C", is_mandatory=False)
MULTI_FRAME: Final = _module("Multi-frame", "C.7.6.6", "NumberOfFrames 1, FrameIncrementPointer 1")
CINE: Final = _module(
    "Cine",
    "C.7.6.5",
    "CineRate 3, FrameTime 1C, FrameTimeVector 1C, RecommendedDisplayFrameRate 3",
    is_mandatory=False,
)
ACQUISITION_CONTEXT: Final = _module("Acquisition Context", "C.7.6.14", "AcquisitionContextSequence 2")
VL_IMAGE: Final = _module(
    "VL Image",
    "C.8.12.1",
    "ImageType 1, AnatomicRegionSequence 1C, SamplesPerPixel 1, PhotometricInterpretation 1, PlanarConfiguration 1C,"
    "BitsAllocated 1, BitsStored 1, HighBit 1, PixelRepresentation 1, LossyImageCompression 2",
)
IMAGE_PIXEL: Final = _module(
    "Image Pixel",
    "C.7.6.3",
    "SamplesPerPixel 1, PhotometricInterpretation 1, PlanarConfiguration 1C, Rows 1, Columns 1, PixelAspectRatio 1C,"
    "BitsAllocated 1, BitsStored 1, HighBit 1, PixelRepresentation 1, PixelData 1C",
)
ICC_PROFILE: Final = _module("ICC Profile", "C.11.15", "ICCProfile 1", is_mandatory=False)
MODALITY_LUT: Final = _module(
    "Modality LUT", "C.11.1", "RescaleIntercept 1C, RescaleSlope 1C, RescaleType 1C", is_mandatory=False
)
VOI_LUT: Final = _module("VOI LUT", "C.11.2", "WindowCenter 1C, WindowWidth 1C", is_mandatory=False)
ENCAPSULATED_DOCUMENT: Final = _module(
    "Encapsulated Document",
    "C.24.2",
    "ContentDate 2, AcquisitionDateTime 2, ContentTime 2, InstanceNumber 1, BurnedInAnnotation 1,"
    "ConceptNameCodeSequence 2, DocumentTitle 2, EncapsulatedDocument 1, MIMETypeOfEncapsulatedDocument 1,"
    "EncapsulatedDocumentLength 3",
)

_CODE: Final = {"CodeValue": "1C", "CodingSchemeDesignator": "1C", "CodeMeaning": "1", "LongCodeValue": "1C"}
"""The attributes of a code (PS3.3 table 8.8-1)."""
_ITEMS: Final[Mapping[str, Mapping[str, str]]] = {
    "ContributingEquipmentSequence": {
        "Manufacturer": "1",
        "InstitutionName": "3",
        "StationName": "3",
        "ManufacturerModelName": "3",
        "SoftwareVersions": "3",
        "ContributionDateTime": "3",
        "PurposeOfReferenceCodeSequence": "1",
    },
    "RequestAttributesSequence": {
        "AccessionNumber": "3",
        "StudyInstanceUID": "3",
        "RequestedProcedureDescription": "3",
        "RequestedProcedureCodeSequence": "3",
        "ScheduledProcedureStepDescription": "3",
        "ScheduledProtocolCodeSequence": "3",
        "ScheduledProcedureStepID": "1C",
        "RequestedProcedureID": "1C",
    },
}
"""What is in the items of a sequence; any other sequence that is written holds codes."""

_COMMON: Final = (SOP_COMMON, PATIENT, GENERAL_STUDY, EXTENSION, PATIENT_STUDY)


def modules_of(sop_class: SopClass) -> tuple[Module, ...]:
    """The modules of the IOD of a class as far as they are written; where two have an attribute, the first counts."""
    if sop_class.takes[0] is Takes.DOCUMENT:
        return (*_COMMON, DOCUMENT_SERIES, GENERAL_EQUIPMENT, SC_EQUIPMENT, ENCAPSULATED_DOCUMENT)
    image = (*_COMMON, GENERAL_SERIES, GENERAL_EQUIPMENT)
    if sop_class.family is not ImageFamily.SECONDARY_CAPTURE:
        video = (CINE, MULTI_FRAME) if Takes.VIDEO in sop_class.takes else ()
        return (*image, VL_IMAGE, GENERAL_IMAGE, *video, ACQUISITION_CONTEXT, IMAGE_PIXEL, ICC_PROFILE)
    if Takes.FRAMES not in sop_class.takes:
        return (*image, SC_EQUIPMENT, GENERAL_IMAGE, SC_IMAGE, IMAGE_PIXEL, ICC_PROFILE, MODALITY_LUT, VOI_LUT)
    frames = (SC_MULTI_FRAME_IMAGE, SC_MULTI_FRAME_VECTOR, CINE, MULTI_FRAME)
    window = () if sop_class is MULTI_FRAME_SINGLE_BIT else (VOI_LUT,)
    return (*image, SC_EQUIPMENT, *frames, GENERAL_IMAGE, SC_IMAGE, IMAGE_PIXEL, ICC_PROFILE, *window)


def type_of(path: tuple[str, ...], modules: tuple[Module, ...]) -> tuple[str, str]:
    """The name of the module of an attribute and its Type; empty for an item's module, as that of its sequence is told.

    Raises
    ------
    LookupError
        If no module has it.
    """
    keyword = path[-1]
    if len(path) > 1:
        return "", _ITEMS.get(path[-2], _CODE)[keyword]
    for module in modules:
        if keyword in module.types:
            return module.name, module.types[keyword]
    raise LookupError(keyword)
