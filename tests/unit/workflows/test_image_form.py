"""What is said of single pictures: who can hold it, and what is wrong with it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.model.edits import Edit, Mirror, MirrorKind, QuarterTurn, orientation_after, orientation_before
from ezp2p.model.image import (
    DICOM,
    FILE_IMPORT,
    SCANNED_FILM,
    CapturedDocument,
    CapturedImage,
    Origin,
    Taking,
    TrayImage,
)
from ezp2p.workflows.image_form import (
    as_described,
    can_be_described,
    comment_faults,
    described,
    image_faults,
    orientation_of,
)

PICTURE = TrayImage("1", Path("one.jpg"), "one.jpg", "00", 10, 4, 4, 3, 8, np.zeros((4, 4, 3), np.uint8))
CAPTURED = CapturedImage(np.zeros((4, 4), np.uint8), FILE_IMPORT, "00")
TURNS: st.SearchStrategy[Edit] = st.one_of(
    st.builds(QuarterTurn, st.integers(1, 3)), st.builds(Mirror, st.sampled_from(MirrorKind))
)


def test_documents_as_they_are_and_dicom_files_hold_no_comment() -> None:
    assert can_be_described(PICTURE)
    assert can_be_described(replace(PICTURE, format="PDF"))
    assert not can_be_described(replace(PICTURE, format="PDF", taking=Taking.WHOLE))
    assert not can_be_described(replace(PICTURE, format=DICOM))


def test_a_picture_gets_its_comment_and_a_document_none() -> None:
    said = replace(PICTURE, comments="Left heel")
    made = as_described(CAPTURED, said)
    assert isinstance(made, CapturedImage)
    assert made.comments == "Left heel"
    document = CapturedDocument(b"%PDF", FILE_IMPORT, "00")
    assert as_described(document, said) is document


@given(st.lists(TURNS, max_size=5), st.sampled_from([("L", "F"), ("R", "F"), ("P", "F"), ("A", "H")]))
def test_what_a_person_sees_is_what_is_written_whatever_was_turned_before(
    edits: list[Edit], seen: tuple[str, ...]
) -> None:
    turned = replace(PICTURE, edits=tuple(edits), patient_orientation=orientation_before(seen, tuple(edits)))
    assert orientation_of(turned) == seen
    made = as_described(CAPTURED, turned)
    assert isinstance(made, CapturedImage)
    assert made.patient_orientation == seen


def test_a_direction_that_is_not_said_stays_as_the_device_told_it() -> None:
    told = replace(CAPTURED, patient_orientation=("L", "F"))
    made = described(told, comments="Heel", patient_orientation=())
    assert isinstance(made, CapturedImage)
    assert (made.comments, made.patient_orientation) == ("Heel", ("L", "F"))


def test_a_comment_is_told_what_cannot_be_written_of_it() -> None:
    assert comment_faults("Heel", "ISO_IR 100") == ()
    (fault,) = comment_faults("\u5c71", "ISO_IR 100")
    assert fault.keyword == "ImageComments"
    assert fault.sentence.startswith("Comment holds \u5c71 (U+5C71)")


def test_what_the_scanning_person_said_holds_until_another_is_said() -> None:
    film = replace(PICTURE, origin=Origin(SCANNED_FILM, patient_orientation=("L", "F")))
    assert orientation_of(film) == ("L", "F")
    told = replace(CAPTURED, patient_orientation=("L", "F"))
    described = as_described(told, film)
    assert isinstance(described, CapturedImage)
    assert described.patient_orientation == ("L", "F")
    assert orientation_of(replace(film, patient_orientation=("R", "F"))) == ("R", "F")
    assert orientation_after((), ()) == orientation_before((), ()) == ()


@pytest.mark.parametrize(
    ("comment", "character_set", "part"),
    [
        ("A" * 10_241, "ISO_IR 192", "may hold 10240 characters; this has 10241."),
        ("a\\b", "ISO_IR 192", "cannot hold a backslash."),
        ("wörtlich", "ISO_IR 144", "which the character set ISO_IR 144 cannot write."),
    ],
)
def test_a_comment_that_cannot_be_written_is_told(comment: str, character_set: str, part: str) -> None:
    (fault,) = image_faults([replace(PICTURE, comments=comment)], character_set=character_set).values()
    assert fault.keyword == "ImageComments"
    assert part in fault.sentence


def test_a_comment_that_can_be_written_is_no_fault() -> None:
    assert image_faults([PICTURE, replace(PICTURE, comments="Ö")], character_set="ISO_IR 100") == {}
