"""The transfer syntaxes that are proposed and written, and the one that keeps a picture as it is."""

import pytest
from pydicom.uid import (
    JPEG2000,
    UID,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
    RLELossless,
)

from ezp2p.dicom.transfer_syntaxes import STORAGE_SYNTAXES, UNCOMPRESSED, WRITTEN_SYNTAXES, best_syntax, named, names_of
from tests.fakes.invented import PIXELS, image_of, jpeg_streams


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


@pytest.mark.parametrize("text", ["", "jpeg", "JPEG Baseline", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2 "])
def test_what_is_no_name_names_nothing(text: str) -> None:
    assert named(text) is None


def test_what_is_written_is_also_proposed() -> None:
    assert {syntax.uid for syntax in WRITTEN_SYNTAXES} <= set(STORAGE_SYNTAXES)


def test_a_jpeg_stays_one_and_pixels_stay_pixels() -> None:
    assert {best_syntax(image_of(stream)) for stream in jpeg_streams().values()} == {"1.2.840.10008.1.2.4.50"}
    assert {best_syntax(image_of(pixels)) for pixels in PIXELS.values()} == {"1.2.840.10008.1.2.1"}


@pytest.mark.parametrize(
    ("taken", "of_jpeg", "of_pixels"),
    [
        (None, JPEGBaseline8Bit, ExplicitVRLittleEndian),
        ({JPEGBaseline8Bit, ImplicitVRLittleEndian}, JPEGBaseline8Bit, ImplicitVRLittleEndian),
        ({ImplicitVRLittleEndian, ExplicitVRLittleEndian}, ExplicitVRLittleEndian, ExplicitVRLittleEndian),
        ({RLELossless}, RLELossless, RLELossless),
        ({JPEG2000}, JPEGBaseline8Bit, ExplicitVRLittleEndian),
        (set(), JPEGBaseline8Bit, ExplicitVRLittleEndian),
    ],
)
def test_what_the_destinations_take_is_built_at_once(taken: set[UID] | None, of_jpeg: UID, of_pixels: UID) -> None:
    known = None if taken is None else frozenset(map(str, taken))
    assert best_syntax(image_of(next(iter(jpeg_streams().values()))), known) == of_jpeg
    assert best_syntax(image_of(PIXELS["rgb"]), known) == of_pixels


def test_names_come_in_our_own_order() -> None:
    assert names_of([str(JPEGBaseline8Bit), "1.2.3", str(ImplicitVRLittleEndian)]) == ["Implicit VR", "JPEG Baseline"]
