"""The text of whole data sets: written strictly in the set that is named, or stopped with field and character."""

import io
from typing import Any

import pydicom
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

from ezp2p.dicom.character_set import unheld
from ezp2p.dicom.encoding import data_set_from, encoded_data_set
from ezp2p.dicom.part10 import file_meta, read, to_bytes
from ezp2p.dicom.reading import Reader
from ezp2p.dicom.received_text import PERSON_NAME_DELIMITERS, TEXT_DELIMITERS
from ezp2p.dicom.text_elements import with_encoded_text
from ezp2p.errors import FormIncomplete
from ezp2p.model.value_representation import CHECKS
from tests.fakes.scripts import NAMES

SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"


def data_set(character_set: str | None = None, **values: Any) -> Dataset:
    dataset = Dataset()
    if character_set is not None:
        dataset.SpecificCharacterSet = character_set.split("\\")
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    dataset.file_meta = file_meta(SECONDARY_CAPTURE, "2.25.1", ExplicitVRLittleEndian)
    return dataset


def written(dataset: Dataset) -> Dataset:
    return read(to_bytes(dataset))


@pytest.mark.parametrize(("character_set", "name"), NAMES)
def test_names_are_written_in_each_set_also_within_sequences(character_set: str, name: str) -> None:
    item = data_set(PatientName=name)
    came = written(data_set(character_set, PatientName=name, OriginalAttributesSequence=Sequence([item])))
    assert came.PatientName == name
    assert came.OriginalAttributesSequence[0].PatientName == name
    assert Reader(came).text("PatientName") == name


def test_an_item_with_a_set_of_its_own_is_written_in_that() -> None:
    item = data_set("ISO_IR 144", PatientName="ИВАН")
    came = written(data_set("ISO_IR 100", PatientName="JÖRG", OriginalAttributesSequence=Sequence([item])))
    assert came.OriginalAttributesSequence[0].PatientName == "ИВАН"
    assert came["PatientName"].value.original_string == "JÖRG".encode("latin_1")


def test_without_a_set_utf8_is_named_as_soon_as_the_text_needs_one() -> None:
    assert "SpecificCharacterSet" not in written(data_set(PatientName="DOE^JANE"))
    came = written(data_set(PatientName="MÜLLER^JÖRG"))
    assert (came.SpecificCharacterSet, came.PatientName) == ("ISO_IR 192", "MÜLLER^JÖRG")
    nested = data_set(PatientID="P1", OriginalAttributesSequence=Sequence([data_set(PatientName="JÖRG")]))
    assert written(nested).SpecificCharacterSet == "ISO_IR 192"


def test_what_the_set_cannot_hold_stops_the_writing_with_its_field_and_its_character() -> None:
    with pytest.raises(FormIncomplete) as caught:
        to_bytes(data_set("ISO_IR 100", PatientID="P1", PatientName="MÜLLER^太郎"))
    (fault,) = caught.value.faults
    assert fault.keyword == "PatientName"
    assert fault.sentence.startswith(
        "Patient's Name holds 太 (U+592A), which the character set ISO_IR 100 cannot write."
    )


def test_a_data_set_of_a_message_is_written_as_strictly() -> None:
    with pytest.raises(FormIncomplete):
        encoded_data_set(data_set("ISO_IR 144", PatientName="JÖRG"), ImplicitVRLittleEndian)
    raw = encoded_data_set(data_set("ISO_IR 144", PatientName="ИВАН"), ImplicitVRLittleEndian)
    assert Reader(data_set_from(raw, ImplicitVRLittleEndian)).text("PatientName") == "ИВАН"


def test_a_data_set_in_ascii_is_written_as_it_is() -> None:
    dataset = data_set("ISO_IR 100", PatientName="DOE^JANE", PatientComments=None)
    assert with_encoded_text(dataset) is dataset


def test_the_data_set_that_is_written_keeps_its_own_text() -> None:
    dataset = data_set("ISO_IR 100", PatientName="MÜLLER^JÖRG", OtherPatientNames=["JÖRG", "JORG"])
    first = to_bytes(dataset)
    assert (dataset.PatientName, list(dataset.OtherPatientNames)) == ("MÜLLER^JÖRG", ["JÖRG", "JORG"])
    assert to_bytes(dataset) == first
    assert list(read(first).OtherPatientNames) == ["JÖRG", "JORG"]


def test_what_was_read_and_not_touched_keeps_its_bytes_also_in_another_syntax() -> None:
    # M\xdcLLER is no UTF-8, although that is what this file declares
    name, description = b"M\xdcLLER^J\xd6RG", b"\xdcber"
    file = to_bytes(data_set("ISO_IR 192", PatientName="X" * len(name), StudyDescription="Y" * len(description)))
    file = file.replace(b"X" * len(name), name).replace(b"Y" * len(description), description)
    dataset = read(file)
    dataset.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    dataset.PatientID = "P1"
    again = to_bytes(dataset)
    assert name in again
    assert description in again


def test_a_name_that_is_given_to_a_file_is_written_in_the_set_of_that_file() -> None:
    dataset = read(to_bytes(data_set("ISO_IR 144", PatientName="ИВАН", StudyDescription="Рука")))
    dataset.PatientName = "МАРИЯ"
    assert (written(dataset).PatientName, written(dataset).StudyDescription) == ("МАРИЯ", "Рука")
    dataset.PatientName = "JÖRG"
    with pytest.raises(FormIncomplete, match=r"U\+00D6"):
        to_bytes(dataset)


def test_another_set_is_that_of_all_texts_of_a_file() -> None:
    dataset = read(to_bytes(data_set("ISO_IR 144", PatientName="ИВАН", StudyDescription="Рука")))
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.PatientName = "JÖRG"
    came = written(dataset)
    assert (came.PatientName, came.StudyDescription) == ("JÖRG", "Рука")


def test_text_beside_bytes_that_no_set_explains_is_not_given_one() -> None:
    file = to_bytes(data_set(PatientName="XX", StudyDescription="Y")).replace(b"XX", b"\xdc\xd6")
    dataset = read(file)
    dataset.StudyDescription = "Ä"
    with pytest.raises(FormIncomplete):
        to_bytes(dataset)


TEXTS = {"PatientName": "PN", "PatientID": "LO", "AccessionNumber": "SH", "InstitutionAddress": "ST"}
SETS = sorted({character_set for character_set, _name in NAMES} - {"GB18030", "GBK"})
"""Those in which pydicom reads what it wrote; second bytes of the Chinese sets may look like a backslash."""
LETTERS = st.sampled_from("aZ09 ^=ÄöüßéŁżøĈĜĒķИванΔιονאבقبانيสมชายﾔﾏﾀﾞ山太郎やま洪吉洞홍길동ÇŞğŒ€😀丂")


@given(st.sampled_from(sorted(TEXTS)), st.text(LETTERS | st.characters(codec="utf-8"), max_size=64))
def test_any_text_within_the_limits_survives_in_utf8(keyword: str, text: str) -> None:
    text = text.strip()
    assume(CHECKS[TEXTS[keyword]](text) is None)
    dataset = data_set("ISO_IR 192")
    dataset.add_new(keyword, TEXTS[keyword], text)
    assert Reader(written(dataset)).text(keyword).rstrip("=") == text.rstrip("=")


@pytest.mark.filterwarnings("ignore:The number of PN components")  # half of a kanji may look like a `=` to pydicom
@given(
    st.sampled_from(sorted({character_set for character_set, _name in NAMES})),
    st.sampled_from(sorted(TEXTS)),
    st.text(LETTERS, max_size=16),
)
def test_in_every_other_set_a_text_survives_or_is_refused(character_set: str, keyword: str, text: str) -> None:
    text = text.strip()
    assume(CHECKS[TEXTS[keyword]](text) is None)
    dataset = data_set(character_set)
    dataset.add_new(keyword, TEXTS[keyword], text)
    delimiters = PERSON_NAME_DELIMITERS if keyword == "PatientName" else TEXT_DELIMITERS
    if unheld(text, character_set, delimiters=b"" if keyword == "InstitutionAddress" else delimiters):
        with pytest.raises(FormIncomplete):
            to_bytes(dataset)
        return
    assert Reader(pydicom.dcmread(io.BytesIO(to_bytes(dataset)))).text(keyword).rstrip("=") == text.rstrip("=")
