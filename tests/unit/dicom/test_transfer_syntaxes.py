"""The transfer syntaxes that are proposed and written, what each holds, and the one that keeps a picture as it is."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.lib.stride_tricks import as_strided
from pydicom.uid import (
    JPEG2000,
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)

from ezp2p.dicom.transfer_syntaxes import (
    LOSSLESS_LADDER,
    STORAGE_SYNTAXES,
    UNCOMPRESSED,
    WRITTEN_SYNTAXES,
    best_syntax,
    check_holds,
    named,
    names_of,
    untouched_frames,
    written_as,
)
from ezp2p.errors import TransferSyntaxNotWritten
from ezp2p.model.image import CapturedImage
from tests.fakes.invented import PIXELS, image_of, jpeg_streams
from tests.fakes.scenes import scene

STREAMS = jpeg_streams()


def test_storage_proposes_the_twelve_of_the_conformance_statement() -> None:
    compressed = [f"1.2.840.10008.1.2.4.{number}" for number in (50, 51, 57, 70, 80, 81, 90, 91)]
    plain = ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.5"]
    assert sorted(STORAGE_SYNTAXES) == sorted([*compressed, *plain])


def test_queries_propose_the_default_of_dicom_among_others() -> None:
    assert ImplicitVRLittleEndian in UNCOMPRESSED
    assert not any(syntax.is_compressed for syntax in UNCOMPRESSED)


@pytest.mark.parametrize("syntax", STORAGE_SYNTAXES)
def test_a_syntax_is_named_by_its_uid_and_by_its_keyword(syntax: str) -> None:
    uid = named(syntax)
    assert uid == syntax
    assert uid is not None
    assert named(uid.keyword) == syntax


def test_a_syntax_that_is_not_written_has_a_name_too() -> None:
    assert named("MPEG2MPML") == "1.2.840.10008.1.2.4.100"


@pytest.mark.parametrize("text", ["", "jpeg", "JPEG Baseline", "SecondaryCaptureImageStorage", "1.2.840.10008.1.2 "])
def test_what_is_no_name_names_nothing(text: str) -> None:
    assert named(text) is None


def test_all_that_is_proposed_is_also_written() -> None:
    assert sorted(syntax.uid for syntax in WRITTEN_SYNTAXES) == sorted(STORAGE_SYNTAXES)


def test_the_table_says_what_is_lost_and_what_colors_become() -> None:
    lossy = {one.uid: (one.color, one.lossy_method) for one in WRITTEN_SYNTAXES if one.is_lossy}
    assert lossy == {
        JPEGBaseline8Bit: ("YBR_FULL_422", "ISO_10918_1"),
        JPEGExtended12Bit: ("YBR_FULL_422", "ISO_10918_1"),
        JPEGLSNearLossless: ("RGB", "ISO_14495_1"),
        JPEG2000: ("YBR_ICT", "ISO_15444_1"),
    }
    assert {one.uid for one in WRITTEN_SYNTAXES if not one.is_lossy} == set(LOSSLESS_LADDER)
    assert written_as(str(JPEG2000Lossless)).color == "YBR_RCT"
    assert {one.photometric_interpretation(1) for one in WRITTEN_SYNTAXES} == {"MONOCHROME2"}


@pytest.mark.parametrize(
    ("bits", "unfit"),
    [
        (8, set()),
        (9, {JPEGBaseline8Bit, JPEGExtended12Bit}),
        (12, {JPEGBaseline8Bit}),
        (16, {JPEGBaseline8Bit, JPEGExtended12Bit}),
    ],
)
def test_a_depth_goes_only_where_it_is_held(bits: int, unfit: set[UID]) -> None:
    image = image_of(scene(7, 13, bits=bits), significant_bits=bits)
    for syntax in WRITTEN_SYNTAXES:
        assert bool(syntax.why_not(image)) == (syntax.uid in unfit)


def wide(columns: int, rows: int = 1, frames: int = 1) -> CapturedImage:
    """A picture of one value, which takes no memory."""
    pixels = as_strided(np.zeros(1, np.uint8), (rows, columns), (0, 0))
    return image_of(pixels, further_frames=(pixels,) * (frames - 1))


def test_a_long_side_goes_only_where_its_encoder_writes_it() -> None:
    too_long = {JPEGBaseline8Bit, JPEGExtended12Bit, JPEGLossless, JPEGLosslessSV1}
    assert {one.uid for one in WRITTEN_SYNTAXES if one.why_not(wide(65_501))} == too_long
    assert {one.uid for one in WRITTEN_SYNTAXES if one.why_not(wide(65_500))} == set()


def test_more_than_four_gigabytes_go_only_where_they_are_compressed() -> None:
    assert {one.uid for one in WRITTEN_SYNTAXES if one.why_not(wide(65_535, 65_535, 2))} >= set(UNCOMPRESSED)
    assert not written_as(str(RLELossless)).why_not(wide(65_535, 65_535, 2))
    assert not written_as(str(ExplicitVRLittleEndian)).why_not(wide(65_535, 65_535))


@pytest.mark.parametrize(
    ("syntax", "image", "sentence"),
    [
        (
            JPEGBaseline8Bit,
            image_of(PIXELS["gray16"]),
            "cannot be written in the transfer syntax JPEG Baseline: it holds 8 bits and this picture has 16. "
            "Choose one of ExplicitVRLittleEndian, .*RLELossless, .*JPEG2000",
        ),
        (JPEGExtended12Bit, image_of(PIXELS["gray16"]), "it holds 8 or 12 bits and this picture has 16"),
        (JPEGLosslessSV1, wide(65_501), "sides of at most 65,500 pixels"),
        (ExplicitVRBigEndian, wide(65_535, 65_535, 2), "4 GB.*Choose one of RLELossless"),
    ],
    ids=["16 bits in .50", "16 bits in .51", "a long side", "4 GB"],
)
def test_an_impossible_choice_is_refused_with_those_that_fit(syntax: UID, image: CapturedImage, sentence: str) -> None:
    with pytest.raises(TransferSyntaxNotWritten, match=sentence) as caught:
        check_holds(written_as(str(syntax)), image)
    assert syntax.keyword not in str(caught.value.facts["choices"]).split(", ")


def test_a_jpeg_stays_one_and_pixels_stay_pixels() -> None:
    assert {best_syntax(image_of(stream)) for stream in STREAMS.values()} == {"1.2.840.10008.1.2.4.50"}
    assert {best_syntax(image_of(pixels)) for pixels in PIXELS.values()} == {"1.2.840.10008.1.2.1"}


def test_frames_stay_untouched_only_where_all_are_alike() -> None:
    one, other = STREAMS["jpeg420"], STREAMS["jpeg_rgb"]
    alike = image_of(one, further_frames=(replace(one), one))
    coded = untouched_frames(alike, str(JPEGBaseline8Bit))
    assert coded is not None
    assert (coded.photometric_interpretation, coded.frames) == ("YBR_FULL_422", (one.data,) * 3)
    assert untouched_frames(alike, str(JPEGLSLossless)) is None
    assert best_syntax(alike) == JPEGBaseline8Bit
    for mixed in (image_of(one, further_frames=(other,)), image_of(one, further_frames=(PIXELS["rgb"],))):
        assert untouched_frames(mixed, str(JPEGBaseline8Bit)) is None
        assert best_syntax(mixed) == ExplicitVRLittleEndian


@pytest.mark.parametrize(
    ("taken", "of_jpeg", "of_pixels"),
    [
        (None, JPEGBaseline8Bit, ExplicitVRLittleEndian),
        ({JPEGBaseline8Bit, ImplicitVRLittleEndian}, JPEGBaseline8Bit, ImplicitVRLittleEndian),
        ({ImplicitVRLittleEndian, ExplicitVRLittleEndian}, ExplicitVRLittleEndian, ExplicitVRLittleEndian),
        ({RLELossless}, RLELossless, RLELossless),
        ({RLELossless, JPEGLosslessSV1, JPEG2000}, JPEGLosslessSV1, JPEGLosslessSV1),
        ({JPEG2000Lossless, JPEG2000}, JPEG2000Lossless, JPEG2000Lossless),
        ({JPEG2000, JPEGLSNearLossless}, JPEGBaseline8Bit, ExplicitVRLittleEndian),
        (set(), JPEGBaseline8Bit, ExplicitVRLittleEndian),
    ],
)
def test_what_the_destinations_take_is_built_at_once(taken: set[UID] | None, of_jpeg: UID, of_pixels: UID) -> None:
    known = None if taken is None else frozenset(map(str, taken))
    assert best_syntax(image_of(STREAMS["jpeg420"]), known) == of_jpeg
    assert best_syntax(image_of(PIXELS["rgb"]), known) == of_pixels


def test_what_is_taken_but_cannot_hold_the_picture_is_passed_over() -> None:
    assert best_syntax(wide(65_501), frozenset(map(str, (JPEGLosslessSV1, RLELossless)))) == RLELossless


def test_names_come_in_our_own_order() -> None:
    assert names_of([str(JPEGBaseline8Bit), "1.2.3", str(ImplicitVRLittleEndian)]) == ["Implicit VR", "JPEG Baseline"]
