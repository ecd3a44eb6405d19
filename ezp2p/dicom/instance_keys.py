"""What identifies a received instance and by what it is found, read from its Part 10 file (PS3.10, PS3.4 C.6)."""

import io
import re
import struct
import zlib

import pydicom
from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.errors import BytesLengthException, InvalidDicomError
from pydicom.uid import UID

from ezp2p.dicom.reading import NOT_READABLE, Reader
from ezp2p.errors import InstanceMismatch, InstanceNotReadable
from ezp2p.model.instance import InstanceKeys

STUDY_KEYWORDS = (
    "PatientName",
    "PatientID",
    "IssuerOfPatientID",
    "PatientBirthDate",
    "PatientBirthTime",
    "PatientSex",
    "PatientComments",
    "EthnicGroup",
    "StudyInstanceUID",
    "StudyID",
    "StudyDate",
    "StudyTime",
    "AccessionNumber",
    "ReferringPhysicianName",
    "NameOfPhysiciansReadingStudy",
    "StudyDescription",
    "AdmittingDiagnosesDescription",
    "PatientAge",
    "PatientSize",
    "PatientWeight",
    "Occupation",
    "AdditionalPatientHistory",
)
"""Attributes of the patient and the study by which a study is found (PS3.4 tables C.6-1, C.6-2 and C.6-5)."""

SERIES_KEYWORDS = (
    "SeriesInstanceUID",
    "Modality",
    "SeriesNumber",
    "SeriesDate",
    "SeriesTime",
    "SeriesDescription",
    "BodyPartExamined",
    "Laterality",
    "ProtocolName",
    "PerformingPhysicianName",
    "OperatorsName",
    "InstitutionName",
    "StationName",
    "Manufacturer",
    "ManufacturerModelName",
    "PatientPosition",
    "PerformedProcedureStepStartDate",
    "PerformedProcedureStepStartTime",
    "PerformedProcedureStepID",
    "PerformedProcedureStepDescription",
)
"""Attributes by which a series is found (PS3.4 table C.6-3)."""

IMAGE_KEYWORDS = (
    "SOPInstanceUID",
    "SOPClassUID",
    "InstanceNumber",
    "ImageType",
    "ContentDate",
    "ContentTime",
    "AcquisitionDate",
    "AcquisitionTime",
    "AcquisitionDateTime",
    "AcquisitionNumber",
    "InstanceCreationDate",
    "InstanceCreationTime",
    "ConversionType",
    "DateOfSecondaryCapture",
    "TimeOfSecondaryCapture",
    "PatientOrientation",
    "ImageComments",
    "NumberOfFrames",
    "SamplesPerPixel",
    "PhotometricInterpretation",
    "Rows",
    "Columns",
    "BitsAllocated",
    "BitsStored",
    "LossyImageCompression",
    "LossyImageCompressionRatio",
    "BurnedInAnnotation",
)
"""Attributes by which an instance is found (PS3.4 table C.6-4)."""

_KEYWORDS = (*STUDY_KEYWORDS, *SERIES_KEYWORDS, *IMAGE_KEYWORDS)
_TAGS: list[int] = [
    0x00080005,  # Specific Character Set
    *(tag for tag in map(tag_for_keyword, _KEYWORDS) if tag is not None),
]
_UNIQUE_KEYWORDS = ("SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID")
_SAFE_UID = re.compile(r"[0-9]+(\.[0-9]+)*")
_LONGEST_UID = 64

_GROUP_LENGTH = slice(132, 144)
_PREFIX = slice(128, 132)
_GROUP_LENGTH_HEADER = b"\x02\x00\x00\x00UL\x04\x00"

FILE_NOT_READABLE = (*NOT_READABLE, BytesLengthException, InvalidDicomError, MemoryError, zlib.error)
"""What pydicom has been seen to raise on a damaged file, beside what its elements raise."""

_UNDEFINED_LENGTH = 0xFFFFFFFF
_PIXELS = frozenset({"PixelData", "FloatPixelData", "DoubleFloatPixelData", "PixelDataProviderURL"})


def instance_keys_from(data: bytes) -> InstanceKeys:
    """What identifies the instance in `data`, a whole Part 10 file, and the attributes by which it is found.

    Nothing beyond these is decoded, and no pixel is looked at.

    Raises
    ------
    InstanceNotReadable
        If it is not DICOM, is nested too deeply, or lacks one of its four UIDs.
    """
    try:
        dataset = pydicom.dcmread(io.BytesIO(data), stop_before_pixels=True, specific_tags=_TAGS)
        transfer_syntax_uid = str(dataset.file_meta.get("TransferSyntaxUID", ""))
        attributes = _attributes(dataset)
    except FILE_NOT_READABLE as error:
        raise InstanceNotReadable(reason="it is not a DICOM instance, or damaged") from error
    for keyword in _UNIQUE_KEYWORDS:
        check_uid(attributes[keyword], keyword)
    return InstanceKeys(
        sop_class_uid=attributes["SOPClassUID"],
        sop_instance_uid=attributes["SOPInstanceUID"],
        study_instance_uid=attributes["StudyInstanceUID"],
        series_instance_uid=attributes["SeriesInstanceUID"],
        patient_id=attributes["PatientID"],
        transfer_syntax_uid=transfer_syntax_uid,
        attributes=attributes,
    )


def check_whole(data: bytes, keys: InstanceKeys) -> None:
    """Refuse a Part 10 file that cannot be sent as it is; pydicom reads one that was cut off without a word.

    Raises
    ------
    InstanceMismatch
        If its File Meta Information names another instance: a peer would be told the wrong UID (PS3.10 7.1).
    InstanceNotReadable
        If it ends too early, or does not name its transfer syntax.
    """
    try:
        dataset = pydicom.dcmread(io.BytesIO(data))
        meta = dataset.file_meta
        named = (str(meta.get("MediaStorageSOPClassUID", "")), str(meta.get("MediaStorageSOPInstanceUID", "")))
        is_cut = any(_is_short(element) for element in dataset.values())
        is_image = "Rows" in dataset or UID(keys.sop_class_uid).name.endswith("Image Storage")
        is_cut = is_cut or (is_image and _PIXELS.isdisjoint(dataset.dir()))
    except FILE_NOT_READABLE as error:
        raise InstanceNotReadable(reason="it is not a DICOM instance, or damaged") from error
    if is_cut:
        raise InstanceNotReadable(reason="it ends too early")
    if not keys.transfer_syntax_uid:
        raise InstanceNotReadable(reason="it does not name its transfer syntax")
    if named != (keys.sop_class_uid, keys.sop_instance_uid):
        raise InstanceMismatch(reason="its file header names another one")


def _is_short(element: object) -> bool:
    """Whether an element that was read raw has less than its length announces."""
    return isinstance(element, RawDataElement) and len(element.value or b"") < element.length != _UNDEFINED_LENGTH


def _attributes(dataset: Dataset) -> dict[str, str]:
    reader = Reader(dataset)
    return {keyword: reader.text(keyword) for keyword in _KEYWORDS}


def check_uid(uid: str, keyword: str) -> None:
    """Refuse what cannot be a UID: anything but up to 64 digits and dots (PS3.5 9.1).

    A component that begins with 0 is not allowed either, but some devices write it, and it harms nothing here.

    Raises
    ------
    InstanceNotReadable
        If `uid` is empty or no UID.
    """
    if not uid:
        raise InstanceNotReadable(reason=f"it has no {keyword}")
    if len(uid) > _LONGEST_UID or not _SAFE_UID.fullmatch(uid):
        raise InstanceNotReadable(reason=f"its {keyword} is not a UID")


def encoded_dataset(data: bytes) -> memoryview:
    """The data set in `data`, a Part 10 file, as it is encoded, without the File Meta Information (PS3.10 7.1).

    Raises
    ------
    InstanceNotReadable
        If there is no File Meta Information with its length.
    """
    header = data[_GROUP_LENGTH]
    if data[_PREFIX] != b"DICM" or header[:8] != _GROUP_LENGTH_HEADER:
        raise InstanceNotReadable(reason="it is not a DICOM file")
    (length,) = struct.unpack("<L", header[8:])
    return memoryview(data)[_GROUP_LENGTH.stop + length :]


def vr_of(keyword: str) -> str:
    """The value representation of a standard attribute (PS3.6); empty if there is none of that keyword."""
    return dictionary_VR(keyword).split(" or ")[0] if tag_for_keyword(keyword) is not None else ""
