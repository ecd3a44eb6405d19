"""DICOM files of another hospital, invented: in every transfer syntax, with what real ones carry along."""

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from ezp2p.dicom.part10 import to_bytes
from ezp2p.dicom.transcode import in_syntax
from ezp2p.imaging.frame_codec import JpegFamily
from ezp2p.model.image import PixelArray
from tests.fakes.instances import GRAY_16, secondary_capture

SYNTAXES = (
    ImplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEG2000Lossless,
    RLELossless,
)
CT = UID("1.2.840.10008.5.1.4.1.1.2")


def item(**values: object) -> Dataset:
    """An item of a sequence."""
    made = Dataset()
    for keyword, value in values.items():
        setattr(made, keyword, value)
    return made


def foreign(array: PixelArray = GRAY_16, *, character_set: str = "ISO_IR 100", uid: str = "2.25.501") -> Dataset:
    """A Secondary Capture of MÜSTER^ERIKA as another hospital made it: its order, its issuer, private attributes."""
    dataset = secondary_capture(array, uid)
    dataset.SpecificCharacterSet = character_set
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = "2.25.400", "2.25.450"
    dataset.PatientName, dataset.PatientID, dataset.IssuerOfPatientID = "MÜSTER^ERIKA", "X-7", "ELSEWHERE"
    dataset.PatientAge, dataset.InstitutionName = "056Y", "Klinik Südstadt"
    dataset.AccessionNumber, dataset.ReferringPhysicianName = "F-99", "FREMD^FRITZ"
    dataset.StudyDescription = "Hand links, früher"
    dataset.OtherPatientIDsSequence = Sequence([
        item(PatientID="OLD-1", IssuerOfPatientID="ELSEWHERE", TypeOfPatientID="TEXT")
    ])
    dataset.RequestAttributesSequence = Sequence([
        item(RequestedProcedureID="RP-77", ScheduledProcedureStepID="S-77", RequestedProcedureDescription="Händchen")
    ])
    dataset["PixelData"].VR = "OW" if array.dtype.itemsize == 2 else "OB"
    block = dataset.private_block(0x0009, "INVENTED", create=True)
    block.add_new(0x01, "LO", "secret sauce")
    block.add_new(0x02, "OB", b"\x00\x01\x02\x03")
    return dataset


def foreign_bytes(syntax: UID = ExplicitVRLittleEndian, **options: object) -> bytes:
    """The same as a Part 10 file in a transfer syntax, deflated too."""
    dataset = foreign(**options)  # type: ignore[arg-type]
    if syntax == DeflatedExplicitVRLittleEndian:
        dataset.file_meta.TransferSyntaxUID = syntax
        return to_bytes(dataset)
    return to_bytes(in_syntax(dataset, syntax, JpegFamily()))


def computed_tomography() -> Dataset:
    """A CT image, valid for its IOD."""
    dataset = foreign()
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID = CT
    for keyword in ("ConversionType", "ModalitiesInStudy", "Laterality", "OtherPatientIDsSequence"):
        delattr(dataset, keyword)
    dataset.Modality, dataset.BodyPartExamined, dataset.ImageType = "CT", "CHEST", ["ORIGINAL", "PRIMARY", "AXIAL"]
    dataset.FrameOfReferenceUID, dataset.PositionReferenceIndicator = "2.25.460", ""
    dataset.ImagePositionPatient, dataset.ImageOrientationPatient = [0, 0, 0], [1, 0, 0, 0, 1, 0]
    dataset.PixelSpacing, dataset.SliceThickness, dataset.KVP = [1, 1], "1", "120"
    dataset.RescaleIntercept, dataset.RescaleSlope, dataset.RescaleType = "-1024", "1", "HU"
    dataset.AcquisitionNumber, dataset.PatientPosition, dataset.PatientOrientation = "1", "HFS", ["L", "P"]
    dataset.ContentDate, dataset.ContentTime = "20260203", "101500"
    return dataset
