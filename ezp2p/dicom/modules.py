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

from ezp2p.dicom.character_set import can_hold, normal_set
from ezp2p.dicom.elements import put
from ezp2p.dicom.identifiers import MANUFACTURER, SOFTWARE_VERSION
from ezp2p.model.body_part import body_part
from ezp2p.model.clock import da, dt, tm
from ezp2p.model.image import Captured, CapturedImage, CapturedVideo, CodedConcept, CodedJpeg, LossyHistory, Provenance
from ezp2p.model.patient import Patient
from ezp2p.model.study import SeriesDetails, Site, StudyDetails
from ezp2p.model.value_representation import CHECKS
from ezp2p.model.worklist import WorklistEntry


@dataclass(frozen=True, slots=True)
class InstanceDetails:
    """What is its own for each instance: its UIDs, its number, and when it was made.

    `content_moment` is when what it shows was taken, where that is known and wanted; it may lack a time zone.
    `is_derived` says that its pixels were edited or lossy compressed here, so that they are not those of its source any
    more.
    """

    sop_class_uid: str
    sop_instance_uid: str
    instance_number: int
    created: datetime
    content_moment: datetime | None = None
    is_derived: bool = False

    @property
    def taken(self) -> datetime:
        """When its content was made: as the camera says, else as it was imported."""
        return self.content_moment or self.created


def patient_module(patient: Patient) -> Dataset:
    """Patient (PS3.3 C.7.1.1)."""
    module = Dataset()
    put(module, "PatientName", patient.patient_name)  # also one that came longer than it may be
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
    put(module, "ReferringPhysicianName", study.referring_physician_name)
    module.StudyID = study.study_id
    _set_known(module, StudyDescription=study.study_description)
    set_codes(module, "ProcedureCodeSequence", study.procedure_codes)
    if modalities:
        module.ModalitiesInStudy = sorted(set(modalities))
    return module


def patient_study_module(study: StudyDetails) -> Dataset:
    """Patient Study (PS3.3 C.7.2.2)."""
    module = Dataset()
    _set_known(module, PatientAge=study.patient_age)
    return module


def general_series_module(study: StudyDetails, series: SeriesDetails) -> Dataset:
    """General Series (PS3.3 C.7.3.1).

    Laterality (0020,0060) is Type 2C: written for paired parts, empty where no part is given, left out for parts that
    are not paired. A part that is none of the Defined Terms is kept as it came.
    """
    module = encapsulated_document_series_module(study, series)
    _set_known(module, BodyPartExamined=series.body_part_examined)
    part = body_part(series.body_part_examined)
    if part is None or part.is_paired:
        module.Laterality = series.laterality
    if series.worklist_entry:
        _set_received(module, PerformingPhysicianName=series.worklist_entry.performing_physician_name)
    return module


def encapsulated_document_series_module(study: StudyDetails, series: SeriesDetails) -> Dataset:
    """Encapsulated Document Series (PS3.3 C.24.1), with the order and the performed step (10.6, 10.16).

    It is General Series without the parts of a body and those who took pictures of them.
    """
    module = Dataset()
    module.Modality = series.modality
    module.SeriesInstanceUID = series.series_instance_uid
    module.SeriesNumber = series.series_number
    module.SeriesDate = series.series_date
    module.SeriesTime = series.series_time
    _set_known(module, SeriesDescription=series.series_description)
    step = series.performed_step
    module.PerformedProcedureStepStartDate = step.start_date
    module.PerformedProcedureStepStartTime = step.start_time
    module.PerformedProcedureStepID = step.step_id
    _set_known(module, PerformedProcedureStepDescription=step.description)
    set_codes(module, "PerformedProtocolCodeSequence", step.protocol_codes)
    if series.worklist_entry:
        module.update(request_attributes(study.study_instance_uid, series.worklist_entry))
    return module


def request_attributes(study_instance_uid: str, entry: WorklistEntry) -> Dataset:
    """Request Attributes Sequence (0040,0275) from the worklist entry (PS3.3 table 10-9, IHE RAD TF-2 Appendix A).

    Without the IDs of the procedure and its step there is none.
    """
    item = Dataset()
    _set_received(
        item,
        AccessionNumber=entry.accession_number,
        RequestedProcedureID=entry.requested_procedure_id,
        RequestedProcedureDescription=entry.requested_procedure_description,
        ScheduledProcedureStepID=entry.scheduled_procedure_step_id,
        ScheduledProcedureStepDescription=entry.scheduled_procedure_step_description,
    )
    set_codes(item, "RequestedProcedureCodeSequence", entry.requested_procedure_codes)
    set_codes(item, "ScheduledProtocolCodeSequence", entry.scheduled_protocol_codes)
    module = Dataset()
    if "ScheduledProcedureStepID" in item and "RequestedProcedureID" in item:
        item.StudyInstanceUID = study_instance_uid
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


def general_image_module(
    image: CapturedImage | CapturedVideo,
    instance: InstanceDetails,
    *,
    image_type: Sequence[str] = ("DERIVED", "SECONDARY"),
) -> Dataset:
    """General Image (PS3.3 C.7.6.1).

    Lossy Image Compression (0028,2110) tells the whole history: once 01, always 01. Patient Orientation (0020,0020)
    is Type 2C: empty where nobody said it, as for a photograph. Derivation Description (0008,2111) says how its pixels
    were edited.
    """
    module = Dataset()
    module.ImageType = list(image_type)
    module.InstanceNumber = str(instance.instance_number)
    module.PatientOrientation = list(_orientation(image)) or None
    module.AcquisitionDate = module.ContentDate = da(instance.taken)
    module.AcquisitionTime = module.ContentTime = tm(instance.taken)
    _set_known(module, ImageComments=image.comments)
    if isinstance(image, CapturedImage):
        _set_known(module, DerivationDescription=image.derivation)
    module.BurnedInAnnotation = burned_in_annotation(image)
    module.LossyImageCompression = "01" if image.lossy else "00"
    if image.lossy:
        module.update(_lossy_history(image.lossy))
    return module


def burned_in_annotation(image: CapturedImage | CapturedVideo) -> str:
    """Burned In Annotation (0028,0301): YES where letters were burned in here."""
    return "YES" if isinstance(image, CapturedImage) and image.has_burned_in_text else "NO"


def _orientation(image: CapturedImage | CapturedVideo) -> tuple[str, ...]:
    return image.patient_orientation if isinstance(image, CapturedImage) else ()


def _lossy_history(lossy: LossyHistory) -> Dataset:
    """Ratio of each compression, and the methods of those whose method has a term, in the same order."""
    module = Dataset()
    module.LossyImageCompressionRatio = ratios_of(lossy)
    methods = [step.method for step in lossy.steps if step.method]
    if methods:
        module.LossyImageCompressionMethod = methods
    return module


def ratios_of(lossy: LossyHistory) -> list[str]:
    """The values of Lossy Image Compression Ratio (0028,2112), the first compression first."""
    return [f"{step.ratio:.2f}" for step in lossy.steps]


def sc_image_module(instance: InstanceDetails) -> Dataset:
    """SC Image (PS3.3 C.8.6.2)."""
    module = Dataset()
    module.DateOfSecondaryCapture = da(instance.created)
    module.TimeOfSecondaryCapture = tm(instance.created)
    return module


def scanned_spacing_module(image: CapturedImage) -> Dataset:
    """Nominal Scanned Pixel Spacing (0018,2010) of SC Image and SC Multi-frame Image (PS3.3 C.8.6.2, C.8.6.3).

    Empty where it is not known. It is what lay on the scanner, not the patient, so it is no Pixel Spacing.
    """
    module = Dataset()
    if image.scanned_spacing_mm:
        module.NominalScannedPixelSpacing = [f"{spacing:.10g}" for spacing in image.scanned_spacing_mm]
    return module


def voi_lut_module(image: CapturedImage) -> Dataset:
    """VOI LUT (PS3.3 C.11.2) of a gray image.

    The window that it came with; without one, from its darkest to its brightest value if it has more than 8 bits. Else
    empty.
    """
    module = Dataset()
    if image.window and image.samples_per_pixel == 1:
        module.WindowCenter, module.WindowWidth = f"{image.window.center:.10g}", f"{image.window.width:.10g}"
        return module
    frames = [frame for frame in image.frames if not isinstance(frame, CodedJpeg) and frame.ndim == 2]
    if not frames or image.bits_stored == 8:
        return module
    low, high = min(int(frame.min()) for frame in frames), max(int(frame.max()) for frame in frames)
    module.WindowCenter = f"{(low + high + 1) / 2:g}"
    module.WindowWidth = str(high - low + 1)
    return module


def rescale_module(image: CapturedImage) -> Dataset:
    """Modality LUT (PS3.3 C.11.1) of a digitized film: its values as they are, in units that are not specified.

    Else empty.
    """
    return identity_module() if image.is_film and image.samples_per_pixel == 1 else Dataset()


def identity_module() -> Dataset:
    """Modality LUT (PS3.3 C.11.1) of values that mean nothing but themselves."""
    module = Dataset()
    module.RescaleIntercept = "0"
    module.RescaleSlope = "1"
    module.RescaleType = "US"
    return module


def icc_profile_module(image: CapturedImage) -> Dataset:
    """ICC Profile (PS3.3 C.11.15) of a color image that came with one. Else empty."""
    module = Dataset()
    if image.icc_profile and image.samples_per_pixel == 3:
        module.ICCProfile = image.icc_profile
    return module


def sop_common_module(captured: Captured, instance: InstanceDetails, site: Site) -> Dataset:
    """SOP Common (PS3.3 C.12.1), with Contributing Equipment Sequence (0018,A001) telling what EzP2P did."""
    module = Dataset()
    if site.character_set:  # else `text_elements` names one where the text needs it
        module.SpecificCharacterSet = normal_set(site.character_set).split("\\")
    module.SOPClassUID = UID(instance.sop_class_uid)
    module.SOPInstanceUID = UID(instance.sop_instance_uid)
    module.InstanceCreationDate = da(instance.created)
    module.InstanceCreationTime = tm(instance.created)
    equipment = contributing_equipment(captured.provenance.purpose_of_reference, site, instance.created)
    module.ContributingEquipmentSequence = DatasetSequence([equipment])
    return module


def contributing_equipment(purpose_of_reference: CodedConcept, site: Site, contributed: datetime) -> Dataset:
    """What EzP2P did, where and when: an item of Contributing Equipment Sequence (PS3.3 table C.12-1)."""
    equipment = Dataset()
    equipment.Manufacturer = MANUFACTURER
    equipment.ManufacturerModelName = MANUFACTURER
    equipment.SoftwareVersions = SOFTWARE_VERSION
    equipment.ContributionDateTime = dt(contributed)
    _set_known(equipment, InstitutionName=site.institution_name, StationName=site.station_name)
    set_codes(equipment, "PurposeOfReferenceCodeSequence", [purpose_of_reference])
    return equipment


def _set_known(module: Dataset, **values: str) -> None:
    for keyword, value in values.items():
        if value:
            setattr(module, keyword, value)


def _set_received(module: Dataset, **values: str) -> None:
    """Set what a worklist told, as it came; what breaks the rules of its VR would make the instance invalid."""
    _set_known(
        module, **{keyword: text for keyword, text in values.items() if not CHECKS[dictionary_VR(keyword)](text)}
    )


def set_codes(module: Dataset, keyword: str, codes: Iterable[CodedConcept]) -> None:
    """Write the codes that have all their parts as a sequence; without any, there is no sequence."""
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
