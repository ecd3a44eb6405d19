"""Each module of an image that we make, by itself: what is written, what is left out, what is empty."""

from dataclasses import replace

import numpy as np
import pytest
from pydicom.dataset import Dataset

from ezp2p.dicom import modules
from ezp2p.model import image as provenances
from ezp2p.model.body_part import BODY_PARTS
from ezp2p.model.image import (
    FILE_IMPORT,
    SCANNED_DOCUMENT,
    SCANNED_FILM,
    CodedConcept,
    GrayWindow,
    LossyHistory,
    Provenance,
)
from ezp2p.model.patient import Patient
from ezp2p.model.study import Site
from tests.fakes.invented import ENTRY, PIXELS, SERIES, SITE, STUDY, image_of, instance_details, jpeg_streams

SOURCES = {name: value for name, value in vars(provenances).items() if isinstance(value, Provenance)}


def test_a_patient_of_whom_nothing_is_known_has_empty_attributes() -> None:
    module = modules.patient_module(Patient())
    assert [element.keyword for element in module] == ["PatientName", "PatientID", "PatientBirthDate", "PatientSex"]
    assert all(not element.value for element in module)


def test_the_issuer_goes_along_where_it_is_known() -> None:
    assert modules.patient_module(STUDY.patient).IssuerOfPatientID == "HOSPITAL"


def test_modalities_in_study_are_written_once_each_and_in_order() -> None:
    assert modules.general_study_module(STUDY, modalities=["XC", "OT", "XC"]).ModalitiesInStudy == ["OT", "XC"]
    assert "ModalitiesInStudy" not in modules.general_study_module(STUDY, modalities=[])


def test_an_age_that_is_not_known_is_left_out() -> None:
    assert modules.patient_study_module(STUDY).PatientAge == "056Y"
    assert len(modules.patient_study_module(replace(STUDY, patient_age=""))) == 0


@pytest.mark.parametrize("part", BODY_PARTS, ids=lambda part: part.term)
def test_laterality_is_written_for_paired_parts_alone(part: object) -> None:
    term, is_paired = part.term, part.is_paired  # type: ignore[attr-defined]
    series = replace(SERIES, body_part_examined=term, laterality="R" if is_paired else "")
    module = modules.general_series_module(STUDY, series)
    assert module.get("Laterality", "absent") == ("R" if is_paired else "absent")
    assert module.BodyPartExamined == term


def test_laterality_is_empty_where_no_part_is_given() -> None:
    module = modules.general_series_module(STUDY, replace(SERIES, body_part_examined="", laterality=""))
    assert module["Laterality"].value is None or not module.Laterality
    assert "BodyPartExamined" not in module


def test_a_part_that_came_from_elsewhere_is_kept_with_its_side() -> None:
    module = modules.general_series_module(STUDY, replace(SERIES, body_part_examined="LEFT THING", laterality="L"))
    assert (module.BodyPartExamined, module.Laterality) == ("LEFT THING", "L")


def request_of(**changes: str) -> Dataset | None:
    series = replace(SERIES, worklist_entry=replace(ENTRY, **changes))  # type: ignore[arg-type]
    items = modules.general_series_module(STUDY, series).get("RequestAttributesSequence", [None])
    return items[0]  # type: ignore[no-any-return]


def test_the_request_names_the_study_as_it_is_sent() -> None:
    request = request_of(study_instance_uid="")
    assert request is not None
    assert request.StudyInstanceUID == STUDY.study_instance_uid


@pytest.mark.parametrize("missing", ["requested_procedure_id", "scheduled_procedure_step_id"])
def test_a_request_without_its_ids_is_none(missing: str) -> None:
    assert request_of(**{missing: ""}) is None


def test_an_unscheduled_series_has_no_request_and_no_physician() -> None:
    module = modules.general_series_module(STUDY, replace(SERIES, worklist_entry=None))
    assert "RequestAttributesSequence" not in module
    assert "PerformingPhysicianName" not in module


@pytest.mark.parametrize(
    "code", [CodedConcept("A", "", "B"), CodedConcept("", "99X", "B"), CodedConcept("A", "99X", "")]
)
def test_half_a_code_is_left_out_with_its_sequence(code: CodedConcept) -> None:
    assert "ProcedureCodeSequence" not in modules.general_study_module(
        replace(STUDY, procedure_codes=(code,)), modalities=[]
    )


def test_a_long_code_is_a_long_code_value() -> None:
    code = CodedConcept("1234567890.123456", "99X", "Long")
    (item,) = modules.general_study_module(replace(STUDY, procedure_codes=(code,)), modalities=[]).ProcedureCodeSequence
    assert item.LongCodeValue == code.value
    assert "CodeValue" not in item


def test_the_equipment_is_the_camera_where_it_is_known() -> None:
    camera = replace(FILE_IMPORT, manufacturer="Acme", model="Camera 1")
    module = modules.general_equipment_module(camera, SITE)
    assert (module.Manufacturer, module.ManufacturerModelName) == ("Acme", "Camera 1")
    unknown = modules.general_equipment_module(FILE_IMPORT, Site())
    assert [element.keyword for element in unknown] == ["Manufacturer"]
    assert unknown.Manufacturer == "EzP2P"


def test_a_maker_that_the_character_set_cannot_hold_counts_as_unknown() -> None:
    camera = replace(FILE_IMPORT, manufacturer="写真機", model="写真機 1")
    module = modules.general_equipment_module(camera, replace(SITE, character_set="ISO_IR 100"))
    assert module.Manufacturer == "EzP2P"
    assert "ManufacturerModelName" not in module
    assert modules.general_equipment_module(camera, SITE).Manufacturer == "写真機"


@pytest.mark.parametrize(
    ("source", "conversion_type", "code"),
    [
        ("FILE_IMPORT", "WSD", "MEDIM"),
        ("SCANNED_FILM", "DF", "FILMD"),
        ("SCANNED_DOCUMENT", "SD", "DOCD"),
        ("SCANNED_PICTURE", "SI", "DOCD"),
        ("VIDEO_TAPE", "DV", "VIDD"),
        ("LIVE_VIDEO", "DV", "109101"),
        ("LIVE_DIGITAL", "DI", "109101"),
    ],
)
def test_every_source_has_its_conversion_type_and_its_code(source: str, conversion_type: str, code: str) -> None:
    image = image_of(PIXELS["gray"], SOURCES[source])
    assert modules.sc_equipment_module(image.provenance).ConversionType == conversion_type
    (equipment,) = modules.sop_common_module(image, instance_details(), SITE).ContributingEquipmentSequence
    (purpose,) = equipment.PurposeOfReferenceCodeSequence
    assert (purpose.CodeValue, purpose.CodingSchemeDesignator) == (code, "DCM")


def test_no_source_is_forgotten() -> None:
    assert len(SOURCES) == 7


def test_what_was_lossy_once_tells_its_whole_history() -> None:
    history = LossyHistory(4.0, "ISO_15444_1", earlier=LossyHistory(12.345, "ISO_10918_1"))
    module = modules.general_image_module(image_of(PIXELS["rgb"], lossy=history), instance_details())
    assert module.LossyImageCompression == "01"
    assert [float(ratio) for ratio in module.LossyImageCompressionRatio] == [12.35, 4.0]
    assert module.LossyImageCompressionMethod == ["ISO_10918_1", "ISO_15444_1"]


def test_what_was_never_lossy_says_so() -> None:
    module = modules.general_image_module(image_of(PIXELS["rgb"]), instance_details())
    assert module.LossyImageCompression == "00"
    assert "LossyImageCompressionRatio" not in module


@pytest.mark.parametrize("level", [0, 1, 32768, 65535])
def test_a_picture_of_one_gray_has_a_window_that_is_allowed(level: int) -> None:
    module = modules.voi_lut_module(image_of(np.full((4, 4), level, np.uint16)))
    assert float(module.WindowWidth) == 1
    assert float(module.WindowCenter) == level + 0.5


def test_a_window_reaches_from_the_darkest_to_the_brightest() -> None:
    module = modules.voi_lut_module(image_of(np.array([[0, 65535], [7, 9]], np.uint16)))
    # PS3.3 C.11.2.1.2.1: from center - 0.5 - (width - 1) / 2 to center - 0.5 + (width - 1) / 2
    middle, half = float(module.WindowCenter) - 0.5, (float(module.WindowWidth) - 1) / 2
    assert (middle - half, middle + half) == (0, 65535)


@pytest.mark.parametrize("kind", ["rgb", "gray"])
def test_eight_bits_need_no_window(kind: str) -> None:
    assert len(modules.voi_lut_module(image_of(PIXELS[kind]))) == 0


def test_a_profile_goes_along_with_color_alone() -> None:
    color, gray = (image_of(PIXELS[kind], icc_profile=b"profile!") for kind in ("rgb", "gray"))
    stream = image_of(jpeg_streams()["jpeg420"], icc_profile=b"profile!")
    assert modules.icc_profile_module(color).ICCProfile == b"profile!"
    assert modules.icc_profile_module(stream).ICCProfile == b"profile!"
    assert len(modules.icc_profile_module(gray)) == 0
    assert len(modules.icc_profile_module(image_of(PIXELS["rgb"]))) == 0


@pytest.mark.parametrize(
    ("setting", "written"),
    [
        ("ISO_IR 192", "ISO_IR 192"),
        ("\\ISO 2022 IR 87", ["", "ISO 2022 IR 87"]),
        ("ISO 2022 IR 13\\ISO 2022 IR 87", ["ISO 2022 IR 13", "ISO 2022 IR 87"]),
    ],
)
def test_each_character_set_is_a_value_of_its_own(setting: str, written: object) -> None:
    site = replace(SITE, character_set=setting)
    module = modules.sop_common_module(image_of(PIXELS["gray"]), instance_details(), site)
    assert module.SpecificCharacterSet == written


# --- what a device tells ----------------------------------------------------------------------------------------


def test_a_film_has_its_own_window_and_others_that_of_their_values() -> None:
    window = GrayWindow(1234.5, 2000.0)
    module = modules.voi_lut_module(image_of(PIXELS["gray16"], SCANNED_FILM, window=window))
    assert (module.WindowCenter, module.WindowWidth) == (1234.5, 2000)
    eight_bits = modules.voi_lut_module(image_of(PIXELS["gray"], SCANNED_FILM, window=window))
    assert eight_bits.WindowCenter == 1234.5
    own = modules.voi_lut_module(image_of(PIXELS["gray16"]))
    low, high = int(PIXELS["gray16"].min()), int(PIXELS["gray16"].max())
    assert (own.WindowCenter, own.WindowWidth) == ((low + high + 1) / 2, high - low + 1)
    assert len(modules.voi_lut_module(image_of(PIXELS["rgb"], window=window))) == 0


def test_the_values_of_a_film_and_of_nothing_else_are_rescaled_to_themselves() -> None:
    film = modules.rescale_module(image_of(PIXELS["gray16"], SCANNED_FILM))
    assert (film.RescaleIntercept, film.RescaleSlope, film.RescaleType) == (0, 1, "US")
    for image in (image_of(PIXELS["gray16"]), image_of(PIXELS["gray"], SCANNED_DOCUMENT)):
        assert len(modules.rescale_module(image)) == 0


def test_patient_orientation_is_what_a_person_said_and_empty_where_nobody_did() -> None:
    said = image_of(PIXELS["gray"], patient_orientation=("L", "F"))
    assert list(modules.general_image_module(said, instance_details()).PatientOrientation) == ["L", "F"]
    assert not modules.general_image_module(image_of(PIXELS["gray"]), instance_details()).PatientOrientation
