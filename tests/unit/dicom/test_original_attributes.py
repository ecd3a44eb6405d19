"""What an attribute was before: its bytes, nothing where it was absent, kept aside where it broke its rules."""

import io

import pytest
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset

from ezp2p.dicom.original_attributes import Before, items_about, modification
from ezp2p.dicom.raw_elements import EXPLICIT, IMPLICIT, Encoding, elements_of, encoded_element
from tests.fakes.fake_clock import NOON

BIG = Encoding(is_implicit=False, is_little=False)
PATIENT_ID = 0x00100020
PATIENT_SEX = 0x00100040
ISSUER = 0x00100021


def before(tag: int, vr: str, value: bytes, encoding: Encoding, *, is_conforming: bool = True) -> Before:
    (element,) = elements_of(encoded_element(tag, vr, value, encoding), encoding)
    return Before(tag, element, is_conforming)


def read(item: bytes, encoding: Encoding) -> Dataset:
    return read_dataset(io.BytesIO(item), encoding.is_implicit, encoding.is_little)


@pytest.mark.parametrize("encoding", [EXPLICIT, IMPLICIT, BIG])
def test_values_before_are_in_the_order_of_their_tags(encoding: Encoding) -> None:
    (item,) = items_about([Before(ISSUER, None), before(PATIENT_ID, "LO", b"X-7 ", encoding)], b"", encoding)
    (was,) = read(item, encoding).ModifiedAttributesSequence
    assert [element.tag for element in was] == [PATIENT_ID, ISSUER]
    assert (was.PatientID, was.IssuerOfPatientID) == ("X-7", "")


@pytest.mark.parametrize("encoding", [EXPLICIT, IMPLICIT, BIG])
def test_each_value_that_broke_its_rules_has_an_item(encoding: Encoding) -> None:
    """Only one is allowed in each."""
    facts = encoded_element(0x04000565, "CS", b"COERCE", encoding)
    odd = [
        before(PATIENT_SEX, "CS", b"?", encoding, is_conforming=False),
        before(PATIENT_ID, "LO", b"X" * 70, encoding, is_conforming=False),
    ]
    first, second = (read(item, encoding) for item in items_about(odd, facts, encoding))
    assert [element.tag for element in first.ModifiedAttributesSequence[0]] == [PATIENT_ID, PATIENT_SEX]
    kept = [one.NonconformingModifiedAttributesSequence[0] for one in (first, second)]
    assert [one.SelectorAttribute for one in kept] == [PATIENT_ID, PATIENT_SEX]
    assert [one.NonconformingDataElementValue for one in kept] == [b"X" * 70, b"?\0"]
    assert [one.SelectorValueNumber for one in kept] == [1, 1]
    assert {one.ReasonForTheAttributeModification for one in (first, second)} == {"COERCE"}


def test_a_source_that_is_not_known_is_empty() -> None:
    facts = modification(NOON, source="")
    assert facts.SourceOfPreviousValues == ""
    assert facts.ReasonForTheAttributeModification == "COERCE"
    assert facts.AttributeModificationDateTime == "20260203120000+0100"
