"""What the pictures of a series become settles its modality, and refuses what cannot be before any work begins."""

from dataclasses import replace
from typing import Any

import pytest

from ezp2p.dicom.sop_classes import VL_PHOTOGRAPHIC, SopClass
from ezp2p.errors import FormIncomplete, SopClassNotWritten
from ezp2p.model.image import ImageFamily, Taking, TrayImage
from ezp2p.model.study import SeriesForm
from ezp2p.workflows.choose_class import check_tray, with_modality
from ezp2p.workflows.plan_study import PlannedSeries, StudyPlan
from ezp2p.workflows.send_study import TraySeries
from tests.fakes.fake_clock import NOON
from tests.fakes.invented import SERIES, STUDY, tray_image

PICTURE = tray_image()
WORDS = tray_image(samples_per_pixel=1, bits_stored=16)
PDF = tray_image(format="PDF", frame_count=2, taking=Taking.WHOLE)
CLIP = tray_image(format="MP4", frame_count=99, taking=Taking.WHOLE)
SECONDARY, PHOTOGRAPHIC, ENDOSCOPIC = ImageFamily


def tray(*images: TrayImage, **form: Any) -> TraySeries:
    return TraySeries(SeriesForm(**form), images)


@pytest.mark.parametrize(
    ("images", "family", "modality"),
    [
        ((PICTURE,), SECONDARY, ""),
        ((PICTURE, WORDS), SECONDARY, ""),
        ((PDF, PDF), SECONDARY, "DOC"),
        ((PICTURE, PDF), SECONDARY, ""),
        ((CLIP,), SECONDARY, "XC"),
        ((PICTURE, CLIP, PDF), SECONDARY, "XC"),
        ((PICTURE,), PHOTOGRAPHIC, "XC"),
        ((PICTURE, PDF), PHOTOGRAPHIC, "XC"),
        ((PICTURE, CLIP), ENDOSCOPIC, "ES"),
        ((PDF,), ENDOSCOPIC, "DOC"),
    ],
)
def test_a_series_is_of_the_modality_that_its_classes_need(
    images: tuple[TrayImage, ...], family: ImageFamily, modality: str
) -> None:
    assert with_modality(tray(*images), family, usual="OT").modality == modality


def test_a_modality_that_was_typed_stays() -> None:
    assert with_modality(tray(CLIP, modality="DX"), SECONDARY, usual="OT").modality == "DX"
    assert with_modality(tray(CLIP, modality="OT"), SECONDARY, usual="XC").modality == "OT"


def test_the_usual_modality_gives_way_to_one_that_is_needed_and_to_no_other() -> None:
    assert with_modality(tray(CLIP, modality="OT"), SECONDARY, usual="OT").modality == "XC"
    assert with_modality(tray(PDF, modality="OT"), SECONDARY, usual="OT").modality == "OT"
    joined = tray(CLIP, modality="OT", series_instance_uid="2.25.7")
    assert with_modality(joined, SECONDARY, usual="OT").modality == "OT"


def checked(
    *images: TrayImage,
    modality: str,
    part: str = "HAND",
    chosen: SopClass | None = None,
    family: ImageFamily = SECONDARY,
) -> None:
    details = replace(SERIES, modality=modality, body_part_examined=part)
    plan = StudyPlan(STUDY, (PlannedSeries(details, 1),), NOON, sop_class=chosen, family=family)
    check_tray(plan, [tray(*images)])


def test_what_can_be_passes() -> None:
    checked(PICTURE, WORDS, PDF, modality="OT")
    checked(CLIP, PDF, modality="XC")
    checked(PICTURE, CLIP, PDF, modality="ES", part="COLON", family=ENDOSCOPIC)


def test_all_that_a_series_lacks_is_said_at_once_and_once() -> None:
    with pytest.raises(FormIncomplete) as caught:
        checked(CLIP, CLIP, modality="OT", part="")
    assert [fault.keyword for fault in caught.value.faults] == ["1/Modality", "1/BodyPartExamined"]


def test_secondary_capture_and_a_video_do_not_share_a_series() -> None:
    with pytest.raises(FormIncomplete, match="series of its own") as caught:
        checked(PICTURE, CLIP, modality="XC")
    assert [fault.keyword for fault in caught.value.faults] == ["1/Modality"]


def test_a_picture_that_its_class_cannot_hold_is_refused() -> None:
    for choice in ({"chosen": VL_PHOTOGRAPHIC}, {"family": PHOTOGRAPHIC}):
        with pytest.raises(SopClassNotWritten, match="gray with 16 bits"):
            checked(PICTURE, WORDS, modality="XC", **choice)
