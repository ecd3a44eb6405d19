"""A header that is encoded once for many photos: no byte of any file differs from one that is built whole."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ezp2p.dicom import sop_classes
from ezp2p.dicom.assembly import Surroundings
from ezp2p.dicom.instance_file import instance_file
from ezp2p.dicom.part10 import to_bytes
from ezp2p.dicom.sop_classes import SECONDARY_CAPTURE, VL_ENDOSCOPIC, VL_PHOTOGRAPHIC, SopClass
from ezp2p.dicom.transfer_syntaxes import best_syntax, untouched_frames
from ezp2p.errors import FormIncomplete
from ezp2p.model.image import FILE_IMPORT, JPEG_LOSSY_METHOD, CapturedImage, CodedJpeg, LossyHistory
from tests.fakes.fake_clock import NOON
from tests.fakes.invented import ENTRY, PIXELS, SERIES, SITE, STUDY, image_of, instance_details

CLASSES = {SECONDARY_CAPTURE: "XC", VL_PHOTOGRAPHIC: "XC", VL_ENDOSCOPIC: "ES"}
STREAMS = (
    CodedJpeg(b"\xff\xd8 odd \xff\xd9", 35, 51, 3, is_rgb=False),
    CodedJpeg(b"\xff\xd8 even \xff\xd9", 35, 51, 3, is_rgb=True),
    CodedJpeg(b"\xff\xd8 gray \xff\xd9", 9, 8, 1, is_rgb=False),
)
ONCE = LossyHistory(12.5, JPEG_LOSSY_METHOD)
CHANGES: tuple[dict[str, Any], ...] = (
    {},
    {"lossy": LossyHistory(3.14, JPEG_LOSSY_METHOD, earlier=ONCE)},
    {"lossy": LossyHistory(1234.5, "", earlier=replace(ONCE, method=""))},
    {"icc_profile": b"a profile"},
    {"provenance": replace(FILE_IMPORT, manufacturer="Acmé", model="Ω9")},
    {"scanned_spacing_mm": (0.1, 0.25)},
)
AROUND: tuple[dict[str, Any], ...] = (
    {},
    {"study": replace(STUDY, accession_number="B-2")},
    {"study": replace(STUDY, patient=replace(STUDY.patient, patient_name="MUSTER^MAX"))},
    {"series": replace(SERIES, series_number="11", worklist_entry=None)},
    {"site": replace(SITE, institution_name="Elsewhere")},
    {"modalities": ("XC", "OT")},
)


def surroundings(sop_class: SopClass, image: CapturedImage, number: int, **changes: Any) -> Surroundings:
    details = replace(instance_details(number), sop_class_uid=sop_class.uid)
    around = Surroundings(STUDY, SERIES, details, SITE, best_syntax(image))
    around = replace(around, **changes)
    return replace(around, series=replace(around.series, modality=CLASSES[sop_class]))


@settings(deadline=None)
@given(
    sop_class=st.sampled_from(list(CLASSES)),
    stream=st.sampled_from(STREAMS),
    change=st.sampled_from(CHANGES),
    around=st.sampled_from(AROUND),
    number=st.integers(1, 2**31 - 1),
    seconds=st.sampled_from([None, 0, 86_400]),
)
def test_no_byte_differs(
    sop_class: SopClass,
    stream: CodedJpeg,
    change: dict[str, Any],
    around: dict[str, Any],
    number: int,
    seconds: int | None,
) -> None:
    image = image_of(stream, **change)
    image = replace(image, coded=untouched_frames(image, best_syntax(image)))
    details = surroundings(sop_class, image, number, **around)
    moment = None if seconds is None else NOON - timedelta(seconds=seconds)
    details = replace(details, instance=replace(details.instance, content_moment=moment))
    assert instance_file(sop_class, image, details) == to_bytes(sop_classes.build(sop_class, image, details))


CYRILLIC_SITE = replace(
    SITE, character_set="ISO_IR 144", institution_name="Больница № 7", institution_address="Улица 1\r\nГород"
)
CYRILLIC_STUDY = replace(
    STUDY,
    patient=replace(STUDY.patient, patient_name="ИВАНОВ^ИВАН^^Д-р"),
    referring_physician_name="ДОМОВ^ДЕМЬЯН",
    study_description="Снимок",
)
CYRILLIC_ENTRY = replace(
    ENTRY,
    patient_name="ИВАНОВ^ИВАН^^Д-р",
    requested_procedure_description="Снимок кожи",
    scheduled_procedure_step_description="Левая кисть",
)
CYRILLIC_SERIES = replace(SERIES, series_description="Кожа", worklist_entry=CYRILLIC_ENTRY)


@pytest.mark.parametrize("sop_class", CLASSES, ids=lambda one: one.keyword)
@pytest.mark.parametrize(
    "around",
    [
        {"study": CYRILLIC_STUDY},
        {"study": CYRILLIC_STUDY, "series": replace(CYRILLIC_SERIES, worklist_entry=None)},
        {"study": replace(CYRILLIC_STUDY, patient=replace(STUDY.patient, patient_name="ПЕТРОВА^АННА"))},
    ],
)
def test_no_byte_differs_in_cyrillic(sop_class: SopClass, around: dict[str, Any]) -> None:
    for number, stream in enumerate(STREAMS, start=1):
        image = image_of(stream, provenance=replace(FILE_IMPORT, manufacturer="Завод", model="Ё-9"))
        image = replace(image, coded=untouched_frames(image, best_syntax(image)))
        details = surroundings(sop_class, image, number, site=CYRILLIC_SITE, **{"series": CYRILLIC_SERIES, **around})
        file = instance_file(sop_class, image, details)
        assert file == to_bytes(sop_classes.build(sop_class, image, details))
        assert b"ISO_IR 144" in file
        assert str(details.study.patient.patient_name).encode("iso8859-5") in file
        assert "Завод".encode("iso8859-5") in file


@pytest.mark.parametrize("pixels", PIXELS.values(), ids=list(PIXELS))
def test_what_is_no_stream_is_built_whole(pixels: Any) -> None:
    image = image_of(pixels)
    details = surroundings(SECONDARY_CAPTURE, image, 3)
    assert instance_file(SECONDARY_CAPTURE, image, details) == to_bytes(
        sop_classes.build(SECONDARY_CAPTURE, image, details)
    )


def test_a_text_that_cannot_be_written_stops_it() -> None:
    image = image_of(STREAMS[0])
    image = replace(image, coded=untouched_frames(image, best_syntax(image)))
    details = surroundings(SECONDARY_CAPTURE, image, 1, site=replace(SITE, character_set="ISO_IR 100"))
    study = replace(STUDY, patient=replace(STUDY.patient, patient_name="ИВАНОВ^ИВАН"))
    for _ in range(2):
        with pytest.raises(FormIncomplete):
            instance_file(SECONDARY_CAPTURE, image, replace(details, study=study))
