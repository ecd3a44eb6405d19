"""Invented people, studies and pictures, filled in to the last field, as forms and as checked details."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ezp2p.dicom.modules import InstanceDetails
from ezp2p.dicom.secondary_capture import SECONDARY_CAPTURE_IMAGE_STORAGE
from ezp2p.imaging.jpeg import untouched
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.image import (
    FILE_IMPORT,
    JPEG_LOSSY_METHOD,
    CapturedDocument,
    CapturedImage,
    CapturedVideo,
    CodedConcept,
    CodedJpeg,
    LossyHistory,
    PixelArray,
    Provenance,
    TrayImage,
)
from ezp2p.model.patient import Patient
from ezp2p.model.study import PerformedProcedureStep, SeriesDetails, SeriesForm, Site, StudyDetails, StudyForm
from ezp2p.model.worklist import WorklistEntry
from tests.fakes.fake_clock import NOON
from tests.fakes.fake_pictures import jpeg, photo
from tests.fakes.instances import COLOR, GRAY, GRAY_16

PACS = RemoteAE("PACS", "PACS", "192.0.2.1", 104)
OTHER_PACS = RemoteAE("Other PACS", "OTHER", "192.0.2.2", 104)

PROCEDURE_CODE = CodedConcept("PHOTO", "99EZP", "Photographs of the skin")
PROTOCOL_CODE = CodedConcept("HAND", "99EZP", "Photographs of a hand")
TERMS_OF_THE_WORKLIST = ("99EZP",)

ENTRY = WorklistEntry(
    patient_id="P-0042",
    issuer_of_patient_id="HOSPITAL",
    patient_name="MÜLLER^ERIKA^^Dr.",
    birth_date="19700102",
    sex="F",
    study_instance_uid="2.25.4711",
    accession_number="A-1",
    referring_physician_name="HAUS^HANNA",
    requested_procedure_id="RP-1",
    requested_procedure_description="Photographs",
    requested_procedure_codes=(PROCEDURE_CODE,),
    scheduled_procedure_step_id="SPS-1",
    scheduled_procedure_step_description="Photographs of the left hand",
    scheduled_protocol_codes=(PROTOCOL_CODE,),
    scheduled_station_ae_title="EZP2P",
    scheduled_station_name="ROOM 1",
    scheduled_date="20260203",
    scheduled_time="101500",
    modality="XC",
    performing_physician_name="LICHT^FRIDA",
)

STUDY_FORM = StudyForm(
    patient_id="P-0042",
    patient_name="MÜLLER^ERIKA^^Dr.",
    birth_date="19700102",
    sex="F",
    issuer_of_patient_id="HOSPITAL",
    study_id="S-1",
    study_date="20260202",
    study_time="113000",
    accession_number="A-1",
    referring_physician_name="HAUS^HANNA",
    study_description="Photographs",
)
SERIES_FORM = SeriesForm(
    series_description="Left hand",
    series_number="3",
    modality="XC",
    body_part_examined="HAND",
    laterality="L",
    series_date="20260202",
    series_time="113100",
)

STUDY = StudyDetails(
    patient=Patient("P-0042", "MÜLLER^ERIKA^^Dr.", "19700102", "F", "HOSPITAL"),
    patient_age="056Y",
    study_instance_uid="2.25.4711",
    study_id="RP-1",
    study_date="20260202",
    study_time="113000",
    accession_number="A-1",
    referring_physician_name="HAUS^HANNA",
    study_description="Photographs",
    procedure_codes=(PROCEDURE_CODE,),
)
SERIES = SeriesDetails(
    series_instance_uid="2.25.4712",
    series_number="3",
    modality="XC",
    performed_step=PerformedProcedureStep("20260203", "120000", "P260203120000", "Photographs", (PROTOCOL_CODE,)),
    series_description="Left hand",
    series_date="20260202",
    series_time="113100",
    body_part_examined="HAND",
    laterality="L",
    worklist_entry=ENTRY,
)
SITE = Site("Klinikum Köln", "Musterstraße 1\r\nKöln", "ROOM1")

PIXELS: dict[str, PixelArray] = {"rgb": COLOR, "gray": GRAY, "gray16": GRAY_16}
"""7 rows and 13 columns: all sizes are odd."""


def instance_details(number: int = 1) -> InstanceDetails:
    """The details of one instance, made at noon."""
    return InstanceDetails(SECONDARY_CAPTURE_IMAGE_STORAGE, f"2.25.{4712 + number}", number, NOON)


def image_of(pixels: PixelArray | CodedJpeg, provenance: Provenance = FILE_IMPORT, **values: Any) -> CapturedImage:
    """A captured image; a JPEG stream is lossy."""
    if isinstance(pixels, CodedJpeg):
        values.setdefault("lossy", LossyHistory(12.5, JPEG_LOSSY_METHOD))
    return CapturedImage(pixels=pixels, provenance=provenance, sha256="0" * 64, **values)


DOCUMENT = CapturedDocument(b"%PDF-1.7\nnot a document", FILE_IMPORT, "0" * 64, title="Bericht über Erika")
"""Not a PDF: the builder does not look into it. Its length is odd."""
VIDEO = CapturedVideo(
    stream=b"\0\0\1\xb3" + bytes(range(201)),
    transfer_syntax_uid="1.2.840.10008.1.2.4.100",
    rows=480,
    columns=640,
    frame_count=50,
    frame_time_ms=40.0,
    provenance=FILE_IMPORT,
    sha256="0" * 64,
    lossy=LossyHistory(31.5, "ISO_13818_2"),
)
"""Not a video: the builder does not look into a stream. Its length is odd."""


def tray_image(**values: Any) -> TrayImage:
    """A color photograph of the tray, with what is given."""
    usual: dict[str, Any] = {
        "key": "1",
        "path": Path("1.picture"),
        "name": "photo.jpg",
        "sha256": "0" * 64,
        "size_bytes": 1000,
        "rows": 7,
        "columns": 13,
        "samples_per_pixel": 3,
        "bits_stored": 8,
        "thumbnail": np.zeros((7, 13, 3), np.uint8),
        "format": "JPEG",
    }
    return TrayImage(**{**usual, **values})


def gray_pixels(rows: int, columns: int) -> PixelArray:
    """A gradient of 8 bits."""
    return np.linspace(0, 255, rows * columns).astype(np.uint8).reshape(rows, columns)


def jpeg_streams() -> dict[str, CodedJpeg]:
    """Baseline JPEG streams that go into an instance as they are: 4:2:0, gray, and with the components R, G and B."""
    color = photo(35, 51)
    files = {
        "jpeg420": jpeg(color, subsampling="4:2:0", quality=90),
        "jpeg_gray": jpeg(np.ascontiguousarray(color[:, :, 0]), quality=90),
        "jpeg_rgb": jpeg(color, keep_rgb=True, quality=90),
    }
    streams = {name: untouched(data) for name, data in files.items()}
    return {name: stream for name, stream in streams.items() if stream is not None}


def study_of(patient: Patient, **changes: Any) -> StudyDetails:
    """The study, of another patient."""
    return replace(STUDY, patient=patient, **changes)
