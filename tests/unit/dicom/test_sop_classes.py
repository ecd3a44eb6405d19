"""The table of the SOP classes: what becomes what, and what is refused before any work begins."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from pydicom.uid import UID

from ezp2p.dicom.sop_classes import (
    ENCAPSULATED_PDF,
    MULTI_FRAME_COLOR,
    MULTI_FRAME_GRAY_BYTE,
    MULTI_FRAME_GRAY_WORD,
    MULTI_FRAME_SINGLE_BIT,
    SECONDARY_CAPTURE,
    SOP_CLASSES,
    VIDEO_ENDOSCOPIC,
    VIDEO_PHOTOGRAPHIC,
    VL_ENDOSCOPIC,
    VL_PHOTOGRAPHIC,
    Material,
    SopClass,
    Takes,
    faults_of_series,
    first_of,
    material_of,
    material_of_tray,
    sop_class_for,
    written_sop_class,
)
from ezp2p.errors import SopClassNotWritten
from ezp2p.model.image import SCANNED_DOCUMENT, SCANNED_FILM, ImageFamily, Origin, Taking
from tests.fakes.invented import DOCUMENT, PIXELS, SERIES, VIDEO, image_of, tray_image

COLOR, GRAY, GRAY_12, GRAY_16 = (
    Material(Takes.PICTURE, samples, bits) for samples, bits in ((3, 8), (1, 8), (1, 12), (1, 16))
)
PAGES = replace(COLOR, takes=Takes.FRAMES)
PDF, CLIP = Material(Takes.DOCUMENT), Material(Takes.VIDEO)
PHOTOGRAPHIC, ENDOSCOPIC = ImageFamily.PHOTOGRAPHIC, ImageFamily.ENDOSCOPIC


@pytest.mark.parametrize("sop_class", SOP_CLASSES, ids=lambda one: one.keyword)
def test_each_is_named_as_the_standard_names_it(sop_class: SopClass) -> None:
    uid = UID(sop_class.uid)
    assert uid.keyword == sop_class.keyword
    assert sop_class.name in uid.name
    assert written_sop_class(sop_class.uid) is written_sop_class(sop_class.keyword) is sop_class


def test_no_name_means_the_one_that_fits() -> None:
    assert written_sop_class("") is None


@pytest.mark.parametrize("name", ["VLMicroscopicImageStorage", "1.2.3", "nonsense"])
def test_a_class_that_is_not_written_is_refused_with_those_that_are(name: str) -> None:
    with pytest.raises(SopClassNotWritten, match=rf"{name}: EzP2P writes no such class\. Choose one of Secondary.*PDF"):
        written_sop_class(name)


@pytest.mark.parametrize(
    ("material", "family", "expected"),
    [
        (COLOR, ImageFamily.SECONDARY_CAPTURE, SECONDARY_CAPTURE),
        (GRAY_16, ImageFamily.SECONDARY_CAPTURE, SECONDARY_CAPTURE),
        (PAGES, ImageFamily.SECONDARY_CAPTURE, MULTI_FRAME_COLOR),
        (replace(GRAY, takes=Takes.FRAMES), ImageFamily.SECONDARY_CAPTURE, MULTI_FRAME_GRAY_BYTE),
        (replace(GRAY_12, takes=Takes.FRAMES), ImageFamily.SECONDARY_CAPTURE, MULTI_FRAME_GRAY_WORD),
        (replace(GRAY_16, takes=Takes.FRAMES), ImageFamily.SECONDARY_CAPTURE, MULTI_FRAME_GRAY_WORD),
        (PDF, ImageFamily.SECONDARY_CAPTURE, ENCAPSULATED_PDF),
        (CLIP, ImageFamily.SECONDARY_CAPTURE, VIDEO_PHOTOGRAPHIC),
        (COLOR, PHOTOGRAPHIC, VL_PHOTOGRAPHIC),
        (GRAY, PHOTOGRAPHIC, VL_PHOTOGRAPHIC),
        (PDF, PHOTOGRAPHIC, ENCAPSULATED_PDF),
        (CLIP, PHOTOGRAPHIC, VIDEO_PHOTOGRAPHIC),
        (COLOR, ENDOSCOPIC, VL_ENDOSCOPIC),
        (CLIP, ENDOSCOPIC, VIDEO_ENDOSCOPIC),
        (PDF, ENDOSCOPIC, ENCAPSULATED_PDF),
    ],
)
def test_without_being_asked_it_is_the_class_of_the_family(
    material: Material, family: ImageFamily, expected: SopClass
) -> None:
    assert sop_class_for(material, family=family) is expected


@pytest.mark.parametrize(
    ("chosen", "material", "expected"),
    [
        (VL_ENDOSCOPIC, COLOR, VL_ENDOSCOPIC),
        (VL_ENDOSCOPIC, CLIP, VIDEO_ENDOSCOPIC),
        (VIDEO_ENDOSCOPIC, COLOR, VL_ENDOSCOPIC),
        (VL_PHOTOGRAPHIC, CLIP, VIDEO_PHOTOGRAPHIC),
        (VL_PHOTOGRAPHIC, PDF, ENCAPSULATED_PDF),
        (SECONDARY_CAPTURE, PAGES, MULTI_FRAME_COLOR),
        (SECONDARY_CAPTURE, CLIP, VIDEO_PHOTOGRAPHIC),
        (MULTI_FRAME_COLOR, COLOR, MULTI_FRAME_COLOR),
        (MULTI_FRAME_SINGLE_BIT, GRAY, MULTI_FRAME_SINGLE_BIT),
        (MULTI_FRAME_SINGLE_BIT, PDF, ENCAPSULATED_PDF),
    ],
)
def test_a_class_that_was_asked_for_is_taken_or_its_relative(
    chosen: SopClass, material: Material, expected: SopClass
) -> None:
    assert sop_class_for(material, chosen=chosen, family=ENDOSCOPIC) is expected


@pytest.mark.parametrize(
    ("material", "choice", "sentence"),
    [
        (GRAY_16, {"chosen": VL_PHOTOGRAPHIC}, "VL Photographic: this picture is gray with 16 bits.*SecondaryCapture"),
        (GRAY_12, {"family": PHOTOGRAPHIC}, "VL Photographic: this picture is gray with 12 bits.*SecondaryCapture"),
        (PAGES, {"chosen": VL_ENDOSCOPIC}, "VL Endoscopic: it takes a single picture.*several pages.*TrueColor"),
        (PAGES, {"family": ENDOSCOPIC}, "VL Endoscopic: it takes a single picture.*several pages.*TrueColor"),
        (COLOR, {"chosen": ENCAPSULATED_PDF}, "Encapsulated PDF: it takes a PDF and this is a single picture"),
        (CLIP, {"chosen": ENCAPSULATED_PDF}, "Encapsulated PDF: it takes a PDF and this is a video"),
        (COLOR, {"chosen": MULTI_FRAME_GRAY_BYTE}, "Grayscale Byte.*: this picture is color.*TrueColor"),
        (GRAY_16, {"chosen": MULTI_FRAME_SINGLE_BIT}, "Single Bit.*: this picture is gray with 16 bits.*GrayscaleWord"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(material: Material, choice: dict[str, Any], sentence: str) -> None:
    with pytest.raises(SopClassNotWritten, match=sentence):
        sop_class_for(material, **choice)


def test_single_bits_are_never_taken_without_being_asked_for() -> None:
    for takes in (Takes.PICTURE, Takes.FRAMES):
        assert sop_class_for(replace(GRAY, takes=takes)) is not MULTI_FRAME_SINGLE_BIT


def test_pages_of_a_film_need_its_size() -> None:
    film = image_of(PIXELS["gray16"], SCANNED_FILM, further_frames=(PIXELS["gray16"],))
    with pytest.raises(SopClassNotWritten, match="the size of the film is not known"):
        sop_class_for(material_of(film))
    assert sop_class_for(material_of(replace(film, scanned_spacing_mm=(0.1, 0.1)))) is MULTI_FRAME_GRAY_WORD
    assert sop_class_for(material_of(replace(film, further_frames=()))) is SECONDARY_CAPTURE


def test_material_is_told_from_what_was_captured() -> None:
    rgb, words = PIXELS["rgb"], np.zeros((3, 3), np.uint16)
    assert material_of(image_of(rgb)) == COLOR
    assert material_of(image_of(rgb, further_frames=(rgb,))) == PAGES
    assert material_of(image_of(words, significant_bits=12)) == GRAY_12
    assert material_of(DOCUMENT) == PDF
    assert material_of(VIDEO) == CLIP


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, COLOR),
        ({"frame_count": 5, "taking": Taking.EACH}, COLOR),
        ({"frame_count": 5, "taking": Taking.FIRST}, COLOR),
        ({"frame_count": 5, "taking": Taking.TOGETHER}, PAGES),
        ({"frame_count": 1, "taking": Taking.TOGETHER}, COLOR),
        ({"format": "PDF", "frame_count": 5, "taking": Taking.WHOLE}, PDF),
        ({"format": "MP4", "frame_count": 99, "taking": Taking.WHOLE}, CLIP),
        ({"samples_per_pixel": 1, "bits_stored": 16}, GRAY_16),
    ],
)
def test_material_is_told_from_the_tray_before_anything_is_decoded(values: dict[str, Any], expected: Material) -> None:
    assert material_of_tray(tray_image(**values)) == expected


def test_a_series_must_have_what_its_class_needs() -> None:
    empty = replace(SERIES, modality="OT", body_part_examined="")
    assert faults_of_series(SECONDARY_CAPTURE, empty) == ()
    assert faults_of_series(ENCAPSULATED_PDF, empty) == ()
    assert faults_of_series(VL_PHOTOGRAPHIC, replace(empty, modality="XC")) == ()
    (fault,) = faults_of_series(VL_ENDOSCOPIC, empty)
    assert (fault.keyword, "modality ES" in fault.sentence) == ("Modality", True)
    assert [one.keyword for one in faults_of_series(VIDEO_PHOTOGRAPHIC, empty)] == ["Modality", "BodyPartExamined"]
    unknown = replace(empty, modality="ES", body_part_examined="SOMETHING")
    assert [one.keyword for one in faults_of_series(VIDEO_ENDOSCOPIC, unknown)] == ["BodyPartExamined"]
    assert faults_of_series(VIDEO_ENDOSCOPIC, replace(unknown, body_part_examined="COLON")) == ()


@pytest.mark.parametrize("family", list(ImageFamily))
def test_every_family_has_a_class_for_single_pictures(family: ImageFamily) -> None:
    assert first_of(family).takes == (Takes.PICTURE,)


def test_a_film_in_the_tray_is_known_with_or_without_its_size() -> None:
    film = tray_image(samples_per_pixel=1, bits_stored=12, origin=Origin(SCANNED_FILM, stored_bits=12))
    assert material_of_tray(film) == Material(Takes.PICTURE, 1, 12, is_film_without_size=True)
    sized = replace(film, origin=Origin(SCANNED_FILM, (0.1, 0.1)))
    assert material_of_tray(sized) == GRAY_12
    assert material_of_tray(replace(film, origin=Origin(SCANNED_DOCUMENT))) == GRAY_12
    assert "the size of the film is not known" in MULTI_FRAME_GRAY_WORD.why_not(material_of_tray(film))
