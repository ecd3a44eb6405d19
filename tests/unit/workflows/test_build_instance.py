"""One picture into one instance, in the transfer syntax that was asked for or the one that fits it best."""

from datetime import datetime

import numpy as np
import pytest
from pydicom.encaps import generate_frames

from ezp2p.dicom.part10 import read
from ezp2p.dicom.transfer_syntaxes import WRITTEN_SYNTAXES
from ezp2p.errors import TransferSyntaxNotWritten
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.model.image import CapturedImage
from ezp2p.outbox.outbox import NewInstance
from ezp2p.workflows.build_instance import build_instance, written_syntax
from ezp2p.workflows.encode_pixels import Coding
from ezp2p.workflows.plan_study import PlannedSeries, StudyPlan
from tests.fakes.fake_clock import NOON
from tests.fakes.invented import PIXELS, SERIES, SITE, STUDY, image_of, jpeg_streams

PLAN = StudyPlan(STUDY, (PlannedSeries(SERIES, 1),), NOON)


def built(image: CapturedImage, syntax: str = "") -> tuple[NewInstance, bytes]:
    return build_instance(
        PLAN,
        PLAN.series[0],
        image,
        sop_instance_uid="2.25.7",
        instance_number=4,
        site=SITE,
        coding=Coding(written_syntax(syntax)),
    )


def test_what_is_known_of_an_instance_is_what_is_in_it() -> None:
    new, data = built(image_of(PIXELS["rgb"]))
    dataset = read(data)
    assert new == NewInstance(
        sop_class_uid=dataset.SOPClassUID,
        sop_instance_uid=dataset.SOPInstanceUID,
        transfer_syntax_uid=str(dataset.file_meta.TransferSyntaxUID),
        study_instance_uid=dataset.StudyInstanceUID,
        series_instance_uid=dataset.SeriesInstanceUID,
        series_number=str(dataset.SeriesNumber),
        instance_number=int(dataset.InstanceNumber),
        patient_id=dataset.PatientID,
        patient_name=str(dataset.PatientName),
    )
    assert isinstance(PLAN.created, datetime)


@pytest.mark.parametrize("name", ["jpeg420", "jpeg_gray", "jpeg_rgb"])
def test_a_jpeg_stays_untouched_unless_another_syntax_is_asked_for(name: str) -> None:
    stream = jpeg_streams()[name]
    for syntax in ("", "JPEGBaseline8Bit"):
        dataset = read(built(image_of(stream), syntax)[1])
        (frame,) = generate_frames(dataset.PixelData, number_of_frames=1)
        assert frame[: len(stream.data)] == stream.data
    plain = read(built(image_of(stream), "ExplicitVRLittleEndian")[1])
    assert np.array_equal(plain.pixel_array, decode_jpeg(stream.data))
    assert plain.LossyImageCompression == "01"  # once lossy, always lossy


def test_a_jpeg_for_a_pacs_that_takes_none_is_built_without_it() -> None:
    stream = jpeg_streams()["jpeg420"]
    new, data = build_instance(
        PLAN,
        PLAN.series[0],
        image_of(stream),
        sop_instance_uid="2.25.7",
        instance_number=4,
        site=SITE,
        coding=Coding(taken=frozenset({"1.2.840.10008.1.2"})),
    )
    dataset = read(data)
    assert new.transfer_syntax_uid == dataset.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2"
    assert np.array_equal(dataset.pixel_array, decode_jpeg(stream.data))
    assert dataset.LossyImageCompression == "01"


@pytest.mark.parametrize("kind", PIXELS)
@pytest.mark.parametrize(
    "syntax", ["ExplicitVRLittleEndian", "ImplicitVRLittleEndian", "RLELossless", "ExplicitVRBigEndian"]
)
def test_pixels_are_the_same_in_every_lossless_syntax(kind: str, syntax: str) -> None:
    dataset = read(built(image_of(PIXELS[kind]), syntax)[1])
    assert np.array_equal(dataset.pixel_array, PIXELS[kind])
    assert dataset.LossyImageCompression == "00"


@pytest.mark.parametrize("kind", ["rgb", "gray"])
def test_pixels_that_become_a_jpeg_say_so(kind: str) -> None:
    image = image_of(np.repeat(np.repeat(PIXELS[kind], 8, axis=0), 8, axis=1))
    new, data = built(image, "1.2.840.10008.1.2.4.50")
    dataset = read(data)
    assert new.transfer_syntax_uid == "1.2.840.10008.1.2.4.50"
    assert dataset.PhotometricInterpretation == ("YBR_FULL_422" if kind == "rgb" else "MONOCHROME2")
    assert (dataset.LossyImageCompression, dataset.LossyImageCompressionMethod) == ("01", "ISO_10918_1")
    (frame,) = generate_frames(dataset.PixelData, number_of_frames=1)
    assert float(dataset.LossyImageCompressionRatio) == pytest.approx(image.pixels.nbytes / len(frame), abs=0.02)  # type: ignore[union-attr]


def test_a_picture_that_was_a_jpeg_before_tells_both_times() -> None:
    before = image_of(jpeg_streams()["jpeg420"]).lossy
    dataset = read(built(image_of(PIXELS["rgb"], lossy=before), "JPEGBaseline8Bit")[1])
    assert dataset.LossyImageCompressionMethod == ["ISO_10918_1", "ISO_10918_1"]
    assert float(dataset.LossyImageCompressionRatio[0]) == 12.5


def test_sixteen_bits_do_not_become_a_baseline_jpeg() -> None:
    with pytest.raises(
        TransferSyntaxNotWritten, match=r"holds 8 bits and this picture has 16.*Choose one of .*RLELossless"
    ):
        built(image_of(PIXELS["gray16"]), "JPEGBaseline8Bit")


@pytest.mark.parametrize("syntax", WRITTEN_SYNTAXES, ids=lambda syntax: syntax.uid.keyword)
def test_a_syntax_is_named_by_uid_or_keyword(syntax: object) -> None:
    uid = syntax.uid  # type: ignore[attr-defined]
    assert written_syntax(str(uid)) == written_syntax(uid.keyword) == syntax


def test_no_name_means_the_one_that_fits_best() -> None:
    assert written_syntax("") is None


@pytest.mark.parametrize(
    ("name", "reason"),
    [("MPEG2MPML", "EzP2P does not write it"), ("nonsense", "not the name of one"), ("1.2.3", "name")],
)
def test_a_syntax_that_is_not_written_is_refused_with_those_that_are(name: str, reason: str) -> None:
    with pytest.raises(TransferSyntaxNotWritten, match=f"{reason}.*ExplicitVRLittleEndian.*JPEGBaseline8Bit"):
        written_syntax(name)
