"""One instance of every SOP class as a golden text, and what is its own for each of them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import generate_fragments, parse_basic_offsets

from ezp2p.dicom.part10 import read
from ezp2p.dicom.sop_classes import (
    MULTI_FRAME_COLOR,
    MULTI_FRAME_GRAY_BYTE,
    MULTI_FRAME_GRAY_WORD,
    MULTI_FRAME_SINGLE_BIT,
    VIDEO_ENDOSCOPIC,
    VL_ENDOSCOPIC,
    VL_PHOTOGRAPHIC,
    SopClass,
)
from ezp2p.errors import SopClassNotWritten, TransferSyntaxNotWritten
from ezp2p.model.image import SCANNED_DOCUMENT, SCANNED_FILM, Captured, LossyHistory
from ezp2p.model.study import SeriesDetails
from ezp2p.workflows.build_instance import build_instance, written_syntax
from ezp2p.workflows.encode_pixels import Coding
from ezp2p.workflows.plan_study import PlannedSeries, StudyPlan
from tests.dump import dump
from tests.fakes.fake_clock import NOON
from tests.fakes.invented import DOCUMENT, PIXELS, SERIES, SITE, STUDY, VIDEO, image_of, jpeg_streams

COLOR, GRAY, WORDS = PIXELS["rgb"], PIXELS["gray"], PIXELS["gray16"]
TWO_VALUES = np.where(GRAY > 100, 255, 0).astype(np.uint8)
ENDOSCOPY = replace(SERIES, modality="ES", body_part_examined="COLON", laterality="")
LETTER = replace(SERIES, modality="DOC")


def pages(*frames: Any, **values: Any) -> Captured:
    return image_of(frames[0], further_frames=frames[1:], **values)


def built(
    captured: Captured, chosen: SopClass | None = None, series: SeriesDetails = SERIES, *, syntax: str = ""
) -> Dataset:
    plan = StudyPlan(STUDY, (PlannedSeries(series, 1),), NOON, sop_class=chosen)
    _, data = build_instance(
        plan,
        plan.series[0],
        captured,
        sop_instance_uid="2.25.4713",
        instance_number=4,
        site=SITE,
        coding=Coding(written_syntax(syntax)),
    )
    return read(data)


CASES: dict[str, Callable[[], Dataset]] = {
    "mf_single_bit_two_pages": lambda: built(pages(TWO_VALUES, 255 - TWO_VALUES), MULTI_FRAME_SINGLE_BIT),
    "mf_gray_byte_two_pages": lambda: built(pages(GRAY, 255 - GRAY, provenance=SCANNED_DOCUMENT)),
    "mf_gray_word_film_12_bit": lambda: built(
        pages(WORDS // 16, WORDS // 32, provenance=SCANNED_FILM, significant_bits=12, scanned_spacing_mm=(0.085, 0.085))
    ),
    "mf_color_clip": lambda: built(pages(COLOR, 255 - COLOR, COLOR, frame_time_ms=1001 / 30)),
    "mf_color_jpeg_pages": lambda: built(pages(jpeg_streams()["jpeg420"], jpeg_streams()["jpeg420"])),
    "vl_photographic_camera_jpeg": lambda: built(
        replace(image_of(jpeg_streams()["jpeg420"], icc_profile=bytes(200)), taken=datetime(2026, 1, 31, 9, 8, 7)),  # noqa: DTZ001 -- a camera's clock
        VL_PHOTOGRAPHIC,
    ),
    "vl_endoscopic_gray_no_part": lambda: built(
        image_of(GRAY), VL_ENDOSCOPIC, replace(ENDOSCOPY, body_part_examined="")
    ),
    "video_photographic": lambda: built(VIDEO),
    "video_endoscopic_recoded": lambda: built(
        replace(
            VIDEO,
            lossy=LossyHistory(12.0, "ISO_13818_2", earlier=LossyHistory(80.0, "")),
            is_recoded=True,
            pixel_aspect_ratio=(15, 16),
        ),
        VIDEO_ENDOSCOPIC,
        ENDOSCOPY,
    ),
    "pdf_letter": lambda: built(DOCUMENT, None, LETTER),
}


@pytest.mark.parametrize("name", CASES)
def test_an_instance_is_what_it_was_when_somebody_last_looked(name: str, golden: Callable[[str, str], None]) -> None:
    golden(f"class_{name}", dump(CASES[name]()))


# --- multi-frame ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("syntax", ["", "ImplicitVRLittleEndian", "ExplicitVRBigEndian"])
def test_single_bits_come_back_as_they_were(syntax: str) -> None:
    frames = [TWO_VALUES, 255 - TWO_VALUES, TWO_VALUES]
    dataset = built(pages(*frames), MULTI_FRAME_SINGLE_BIT, syntax=syntax)
    assert np.array_equal(dataset.pixel_array * 255, np.stack(frames))  # 91 pixels: no frame ends with a byte


def test_other_values_are_no_single_bits() -> None:
    for image in (pages(GRAY, GRAY), image_of(jpeg_streams()["jpeg_gray"])):
        with pytest.raises(SopClassNotWritten, match=r"black and white alone.*GrayscaleByte"):
            built(image, MULTI_FRAME_SINGLE_BIT)


def test_single_bits_are_not_compressed() -> None:
    with pytest.raises(TransferSyntaxNotWritten, match=r"uncompressed\. Choose one of ExplicitVRLittleEndian"):
        built(pages(TWO_VALUES), MULTI_FRAME_SINGLE_BIT, syntax="RLELossless")


@pytest.mark.parametrize(("frames", "sop_class"), [(COLOR, MULTI_FRAME_COLOR), (GRAY, MULTI_FRAME_GRAY_BYTE)])
@pytest.mark.parametrize("syntax", ["", "RLELossless"])
def test_frames_come_back_as_they_were(frames: Any, sop_class: SopClass, syntax: str) -> None:
    dataset = built(pages(frames, 255 - frames, frames), syntax=syntax)
    assert dataset.SOPClassUID == sop_class.uid
    assert np.array_equal(dataset.pixel_array, np.stack([frames, 255 - frames, frames]))


def test_a_window_reaches_over_all_pages() -> None:
    dataset = built(pages(WORDS // 4 + 100, WORDS // 2 + 50))
    assert dataset.SOPClassUID == MULTI_FRAME_GRAY_WORD.uid
    assert float(dataset.WindowWidth) == 90 * 700 // 2 + 50 - 50 + 1


def test_a_single_picture_may_be_multi_frame_where_that_is_asked_for() -> None:
    dataset = built(image_of(COLOR), MULTI_FRAME_COLOR)
    assert dataset.NumberOfFrames == 1
    assert "FrameIncrementPointer" not in dataset
    assert "PageNumberVector" not in dataset


# --- visible light ----------------------------------------------------------------------------------------------


def test_a_camera_compressed_its_picture_itself_and_we_made_another_of_it() -> None:
    """PS3.3 C.7.6.1.1.5: what the sensor gave compressed is ORIGINAL, what was compressed later is DERIVED."""
    photograph = image_of(jpeg_streams()["jpeg420"])
    assert built(photograph, VL_PHOTOGRAPHIC).ImageType == ["ORIGINAL", "PRIMARY"]
    assert built(photograph, VL_PHOTOGRAPHIC, syntax="ExplicitVRLittleEndian").ImageType == ["ORIGINAL", "PRIMARY"]
    large = image_of(np.repeat(np.repeat(COLOR, 8, axis=0), 8, axis=1))
    assert built(large, VL_PHOTOGRAPHIC, syntax="JPEGBaseline8Bit").ImageType == ["DERIVED", "PRIMARY"]
    assert built(VIDEO).ImageType == ["ORIGINAL", "PRIMARY"]
    assert built(replace(VIDEO, is_recoded=True)).ImageType == ["DERIVED", "PRIMARY"]


def test_the_region_is_the_body_part_as_a_code() -> None:
    (region,) = built(image_of(COLOR), VL_PHOTOGRAPHIC).AnatomicRegionSequence
    assert (region.CodeValue, region.CodingSchemeDesignator, region.CodeMeaning) == ("85562004", "SCT", "Hand")
    unknown = replace(SERIES, body_part_examined="SOMETHING")
    assert "AnatomicRegionSequence" not in built(image_of(COLOR), VL_PHOTOGRAPHIC, unknown)


# --- video and documents ----------------------------------------------------------------------------------------


def test_a_video_is_one_fragment_behind_an_empty_table() -> None:
    dataset = built(VIDEO)
    assert parse_basic_offsets(dataset.PixelData) == []
    table, *fragments = generate_fragments(dataset.PixelData)
    assert table == b"" or not fragments  # some readers of fragments leave the table out
    assert (fragments or [table])[-1] == VIDEO.stream + b"\0"


def test_a_document_ends_where_its_length_says() -> None:
    dataset = built(DOCUMENT)
    assert len(DOCUMENT.data) % 2 == 1
    assert dataset.EncapsulatedDocument == DOCUMENT.data + b"\0"
    assert dataset.EncapsulatedDocumentLength == len(DOCUMENT.data)


@pytest.mark.parametrize(
    ("title", "written"),
    [("Bericht über Erika", "Bericht über Erika"), ("\x00\x01", ""), ("x" * 1025, "")],
)
def test_a_title_that_cannot_be_written_is_left_to_the_document(title: str, written: str) -> None:
    assert built(replace(DOCUMENT, title=title)).DocumentTitle == written


@pytest.mark.parametrize("captured", [DOCUMENT, VIDEO], ids=["a document", "a video"])
def test_what_goes_as_it_is_goes_in_no_syntax_of_pictures(captured: Captured) -> None:
    with pytest.raises(TransferSyntaxNotWritten):
        built(captured, syntax="JPEG2000Lossless")


def test_a_document_may_be_implicit() -> None:
    dataset = built(DOCUMENT, syntax="ImplicitVRLittleEndian")
    assert dataset.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2"
    assert dataset.EncapsulatedDocument == DOCUMENT.data + b"\0"


# --- when it was taken ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("captured", [image_of(COLOR), DOCUMENT, VIDEO], ids=["a picture", "a document", "a video"])
def test_the_camera_dates_the_content_and_never_the_import(captured: Captured) -> None:
    taken = replace(captured, taken=datetime(2026, 1, 31, 9, 8, 7))  # noqa: DTZ001 -- a camera's clock
    dataset = built(taken)
    assert (dataset.ContentDate, dataset.ContentTime) == ("20260131", "090807")
    assert (dataset.InstanceCreationDate, dataset.InstanceCreationTime) == ("20260203", "120000")
    imported = built(captured)
    assert (imported.ContentDate, imported.ContentTime) == ("20260203", "120000")


def test_a_method_without_a_term_is_left_out_and_its_ratio_stays() -> None:
    history = LossyHistory(4.0, "ISO_10918_1", earlier=LossyHistory(30.0, ""))
    dataset = built(image_of(COLOR, lossy=history))
    assert [float(ratio) for ratio in dataset.LossyImageCompressionRatio] == [30, 4]
    assert dataset.LossyImageCompressionMethod == "ISO_10918_1"
    alone = built(image_of(COLOR, lossy=LossyHistory(30.0, "")))
    assert "LossyImageCompressionMethod" not in alone
    assert (alone.LossyImageCompression, float(alone.LossyImageCompressionRatio)) == ("01", 30)
