"""The modules of an image that we make: one pure function for each, its section of the standard named (PS3.3).

Each takes checked values and gives a small data set. Type 3 attributes without a value are left out; Type 2 ones are
written empty.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from pydicom.datadict import dictionary_VR
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as DatasetSequence
from pydicom.uid import UID

from ezp2p.dicom.character_set import can_hold
from ezp2p.dicom.identifiers import MANUFACTURER, SOFTWARE_VERSION
from ezp2p.model.body_part import body_part
from ezp2p.model.clock import da, dt, tm
from ezp2p.model.image import CapturedImage, CodedConcept, CodedJpeg, Provenance
from ezp2p.model.patient import Patient
from ezp2p.model.study import SeriesDetails, Site, StudyDetails
from ezp2p.model.value_representation import CHECKS
from ezp2p.model.worklist import WorklistEntry


@dataclass(frozen=True, slots=True)
class InstanceDetails:
    """What is its own for each instance: its UIDs, its number, and when it was made."""

    sop_class_uid: str
    sop_instance_uid: str
    instance_number: int
    created: datetime


def patient_module(patient: Patient) -> Dataset:
    """Patient (PS3.3 C.7.1.1)."""
    module = Dataset()
    module.PatientName = patient.patient_name
    module.PatientID = patient.patient_id
    module.PatientBirthDate = patient.birth_date
    module.PatientSex = patient.sex
    _set_known(module, IssuerOfPatientID=patient.issuer_of_patient_id)
    return module


def general_study_module(study: StudyDetails, *, modalities: Sequence[str]) -> Dataset:
    """General Study (PS3.3 C.7.2.1).

    Modalities in Study (0008,0061) belongs to queries; where `modalities` names some it is written as the attribute
    of a Standard Extended SOP Class.
    """
    module = Dataset()
    module.StudyInstanceUID = study.study_instance_uid
    module.StudyDate = study.study_date
    module.StudyTime = study.study_time
    module.AccessionNumber = study.accession_number
    module.ReferringPhysicianName = study.referring_physician_name
    module.StudyID = study.study_id
    _set_known(module, StudyDescription=study.study_description)
    _set_codes(module, "ProcedureCodeSequence", study.procedure_codes)
    if modalities:
        module.ModalitiesInStudy = sorted(set(modalities))
    return module


def patient_study_module(study: StudyDetails) -> Dataset:
    """Patient Study (PS3.3 C.7.2.2)."""
    module = Dataset()
    _set_known(module, PatientAge=study.patient_age)
    return module


def general_series_module(study: StudyDetails, series: SeriesDetails) -> Dataset:
    """General Series (PS3.3 C.7.3.1), with what links it to the order and the performed step (10.6, 10.16).

    Laterality (0020,0060) is Type 2C: written for paired parts, empty where no part is given, left out for parts that
    are not paired. A part that is none of the Defined Terms is kept as it came.
    """
    module = Dataset()
    module.Modality = series.modality
    module.SeriesInstanceUID = series.series_instance_uid
    module.SeriesNumber = series.series_number
    module.SeriesDate = series.series_date
    module.SeriesTime = series.series_time
    _set_known(module, SeriesDescription=series.series_description, BodyPartExamined=series.body_part_examined)
    part = body_part(series.body_part_examined)
    if part is None or part.is_paired:
        module.Laterality = series.laterality
    step = series.performed_step
    module.PerformedProcedureStepStartDate = step.start_date
    module.PerformedProcedureStepStartTime = step.start_time
    module.PerformedProcedureStepID = step.step_id
    _set_known(module, PerformedProcedureStepDescription=step.description)
    _set_codes(module, "PerformedProtocolCodeSequence", step.protocol_codes)
    if series.worklist_entry:
        _set_received(module, PerformingPhysicianName=series.worklist_entry.performing_physician_name)
        module.update(_request_attributes(study, series.worklist_entry))
    return module


def _request_attributes(study: StudyDetails, entry: WorklistEntry) -> Dataset:
    """Request Attributes Sequence (0040,0275) from the worklist entry (PS3.3 table 10-9, IHE RAD TF-2 Appendix A)."""
    item = Dataset()
    _set_received(
        item,
        AccessionNumber=entry.accession_number,
        RequestedProcedureID=entry.requested_procedure_id,
        RequestedProcedureDescription=entry.requested_procedure_description,
        ScheduledProcedureStepID=entry.scheduled_procedure_step_id,
        ScheduledProcedureStepDescription=entry.scheduled_procedure_step_description,
    )
    _set_codes(item, "RequestedProcedureCodeSequence", entry.requested_procedure_codes)
    _set_codes(item, "ScheduledProtocolCodeSequence", entry.scheduled_protocol_codes)
    module = Dataset()
    if "ScheduledProcedureStepID" in item and "RequestedProcedureID" in item:
        item.StudyInstanceUID = study.study_instance_uid
        module.RequestAttributesSequence = DatasetSequence([item])
    return module


def general_equipment_module(provenance: Provenance, site: Site) -> Dataset:
    """General Equipment (PS3.3 C.7.5.1): the equipment that made the picture where it is known, else EzP2P.

    A maker that the character set cannot hold counts as not known: a camera's file tells it, nobody typed it.
    """
    maker, model = (
        text if can_hold(text, site.character_set) else "" for text in (provenance.manufacturer, provenance.model)
    )
    module = Dataset()
    module.Manufacturer = maker or MANUFACTURER
    _set_known(
        module,
        ManufacturerModelName=model,
        InstitutionName=site.institution_name,
        InstitutionAddress=site.institution_address,
        StationName=site.station_name,
    )
    return module


def sc_equipment_module(provenance: Provenance) -> Dataset:
    """SC Equipment (PS3.3 C.8.6.1): EzP2P, and how the picture became digital.

    Conversion Type (0008,0064) is Type 1 and comes from the source.
    """
    module = Dataset()
    module.ConversionType = provenance.conversion_type.value
    module.SecondaryCaptureDeviceManufacturer = MANUFACTURER
    module.SecondaryCaptureDeviceSoftwareVersions = SOFTWARE_VERSION
    module.DigitalImageFormatAcquired = provenance.digital_image_format
    return module


def general_image_module(image: CapturedImage, instance: InstanceDetails) -> Dataset:
    """General Image (PS3.3 C.7.6.1).

    Lossy Image Compression (0028,2110) tells the whole history: once 01, always 01. Patient Orientation (0020,0020)
    is Type 2C and not known for a photograph.
    """
    module = Dataset()
    module.ImageType = ["DERIVED", "SECONDARY"]
    module.InstanceNumber = str(instance.instance_number)
    module.PatientOrientation = None
    module.AcquisitionDate = module.ContentDate = da(instance.created)
    module.AcquisitionTime = module.ContentTime = tm(instance.created)
    module.BurnedInAnnotation = "NO"
    module.LossyImageCompression = "01" if image.lossy else "00"
    if image.lossy:
        module.LossyImageCompressionRatio = [f"{step.ratio:.2f}" for step in image.lossy.steps]
        module.LossyImageCompressionMethod = [step.method for step in image.lossy.steps]
    return module


def sc_image_module(instance: InstanceDetails) -> Dataset:
    """SC Image (PS3.3 C.8.6.2)."""
    module = Dataset()
    module.DateOfSecondaryCapture = da(instance.created)
    module.TimeOfSecondaryCapture = tm(instance.created)
    return module


def voi_lut_module(image: CapturedImage) -> Dataset:
    """VOI LUT (PS3.3 C.11.2) of a 16-bit gray image: a window over its own minimum and maximum. Else empty."""
    module = Dataset()
    pixels = image.pixels
    if isinstance(pixels, CodedJpeg) or pixels.ndim != 2 or image.bits_stored == 8:
        return module
    low, high = int(pixels.min()), int(pixels.max())
    module.WindowCenter = f"{(low + high + 1) / 2:g}"
    module.WindowWidth = str(high - low + 1)
    return module


def icc_profile_module(image: CapturedImage) -> Dataset:
    """ICC Profile (PS3.3 C.11.15) of a color image that came with one. Else empty."""
    module = Dataset()
    if image.icc_profile and image.samples_per_pixel == 3:
        module.ICCProfile = image.icc_profile
    return module


def sop_common_module(image: CapturedImage, instance: InstanceDetails, site: Site) -> Dataset:
    """SOP Common (PS3.3 C.12.1), with Contributing Equipment Sequence (0018,A001) telling what EzP2P did."""
    module = Dataset()
    module.SpecificCharacterSet = site.character_set.split("\\")
    module.SOPClassUID = UID(instance.sop_class_uid)
    module.SOPInstanceUID = UID(instance.sop_instance_uid)
    module.InstanceCreationDate = da(instance.created)
    module.InstanceCreationTime = tm(instance.created)
    equipment = Dataset()
    equipment.Manufacturer = MANUFACTURER
    equipment.ManufacturerModelName = MANUFACTURER
    equipment.SoftwareVersions = SOFTWARE_VERSION
    equipment.ContributionDateTime = dt(instance.created)
    _set_known(equipment, InstitutionName=site.institution_name, StationName=site.station_name)
    _set_codes(equipment, "PurposeOfReferenceCodeSequence", [image.provenance.purpose_of_reference])
    module.ContributingEquipmentSequence = DatasetSequence([equipment])
    return module


def _set_known(module: Dataset, **values: str) -> None:
    for keyword, value in values.items():
        if value:
            setattr(module, keyword, value)


def _set_received(module: Dataset, **values: str) -> None:
    """Set what a worklist told, as it came; what breaks the rules of its VR would make the instance invalid."""
    _set_known(
        module, **{keyword: text for keyword, text in values.items() if not CHECKS[dictionary_VR(keyword)](text)}
    )


def _set_codes(module: Dataset, keyword: str, codes: Iterable[CodedConcept]) -> None:
    items = [_code_item(code) for code in codes if _is_writable(code)]
    if items:
        setattr(module, keyword, DatasetSequence(items))


def _is_writable(code: CodedConcept) -> bool:
    """Whether a code has all its parts, each within its VR: SH or UC, SH, LO (PS3.3 8.1 to 8.3)."""
    parts = ((code.value, "ST"), (code.scheme, "SH"), (code.meaning, "LO"))
    return all(text and not CHECKS[vr](text) for text, vr in parts)


def _code_item(code: CodedConcept) -> Dataset:
    """A code; one longer than 16 characters is a Long Code Value (0008,0119) (PS3.3 8.1)."""
    item = Dataset()
    if len(code.value) > 16:
        item.LongCodeValue = code.value
    else:
        item.CodeValue = code.value
    item.CodingSchemeDesignator = code.scheme
    item.CodeMeaning = code.meaning
    return item
