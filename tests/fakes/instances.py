"""Small invented instances, made without the product's own builder, and as items that are ready to be sent."""

import hashlib
from pathlib import Path

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian

from ezp2p.model.delivery import FinishedInstance
from ezp2p.model.image import PixelArray

SECONDARY_CAPTURE = UID("1.2.840.10008.5.1.4.1.1.7")
GRAY: PixelArray = np.arange(7 * 13, dtype=np.uint8).reshape(7, 13)
GRAY_16: PixelArray = np.arange(7 * 13, dtype=np.uint16).reshape(7, 13) * np.uint16(700)
COLOR: PixelArray = np.arange(7 * 13 * 3, dtype=np.uint8).reshape(7, 13, 3)


def secondary_capture(array: PixelArray = COLOR, sop_instance_uid: str = "2.25.77") -> Dataset:
    """A Secondary Capture of an invented patient in Explicit VR Little Endian, valid but for Modalities in Study."""
    instance = Dataset()
    instance.file_meta = FileMetaDataset()
    instance.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    instance.file_meta.MediaStorageSOPClassUID = instance.SOPClassUID = SECONDARY_CAPTURE
    instance.file_meta.MediaStorageSOPInstanceUID = instance.SOPInstanceUID = UID(sop_instance_uid)
    instance.StudyInstanceUID, instance.SeriesInstanceUID = "2.25.1", "2.25.2"
    instance.PatientName, instance.PatientID = "MUSTER^ERIKA", "P1"
    instance.PatientBirthDate, instance.PatientSex, instance.PatientOrientation = "19700101", "F", ""
    instance.StudyDate, instance.StudyTime, instance.StudyID = "20260203", "101500", "1"
    instance.AccessionNumber, instance.ReferringPhysicianName = "", ""
    instance.Modality, instance.SeriesNumber, instance.InstanceNumber = "OT", "1", "1"
    instance.ModalitiesInStudy, instance.ConversionType = "OT", "WSD"
    instance.BodyPartExamined, instance.Laterality, instance.Manufacturer = "HAND", "L", "EzP2P"
    _add_pixels(instance, array)
    return instance


def _add_pixels(instance: Dataset, array: PixelArray) -> None:
    instance.Rows, instance.Columns = array.shape[:2]
    instance.SamplesPerPixel = 3 if array.ndim == 3 else 1
    instance.PhotometricInterpretation = "RGB" if array.ndim == 3 else "MONOCHROME2"
    if array.ndim == 3:
        instance.PlanarConfiguration = 0
    instance.BitsAllocated = instance.BitsStored = array.dtype.itemsize * 8
    instance.HighBit, instance.PixelRepresentation = instance.BitsStored - 1, 0
    instance.PixelData = array.tobytes() + b"\0" * (array.nbytes % 2)


def write_instance(path: Path, instance: Dataset) -> Path:
    """Write a Part 10 file and give its path."""
    instance.save_as(path, enforce_file_format=True)
    return path


def finished_instance(folder: Path, array: PixelArray = COLOR, sop_instance_uid: str = "2.25.77") -> FinishedInstance:
    """An instance in a file in `folder`, as the outbox would hold it."""
    path = write_instance(folder / f"{sop_instance_uid}.dcm", secondary_capture(array, sop_instance_uid))
    return finished_at(path, sop_instance_uid, sha256=hashlib.sha256(path.read_bytes()).hexdigest())


def finished_at(path: Path, sop_instance_uid: str, *, sha256: str = "") -> FinishedInstance:
    """What the outbox would know of the instance that lies at `path`."""
    return FinishedInstance(
        path=path,
        sop_class_uid=SECONDARY_CAPTURE,
        sop_instance_uid=sop_instance_uid,
        transfer_syntax_uid=ExplicitVRLittleEndian,
        study_instance_uid="2.25.1",
        series_instance_uid="2.25.2",
        patient_id="P1",
        patient_name="MUSTER^ERIKA",
        series_number="1",
        instance_number=1,
        sha256=sha256,
        size_bytes=path.stat().st_size,
    )
