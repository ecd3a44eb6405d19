"""Received data sets, read without trust."""

import struct
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset

from ezp2p.dicom.query import match_from, query_from
from ezp2p.dicom.reading import Reader
from ezp2p.dicom.worklist import entry_from, response_from
from ezp2p.dicom.worklist import query_from as worklist_query_from
from ezp2p.errors import QueryNotAnswered
from ezp2p.model.image import CodedConcept
from ezp2p.model.query import QueryModel
from ezp2p.model.worklist import WorklistEntry
from tests.fakes.wire import encoded, over_the_wire

EXPLICIT, IMPLICIT = False, True


def element(tag: int, vr: str, value: bytes, *, length: int | None = None) -> bytes:
    """One element in Explicit VR Little Endian, whatever its value."""
    size = len(value) if length is None else length
    if vr == "UN":
        return struct.pack("<HH2sHI", tag >> 16, tag & 0xFFFF, vr.encode(), 0, size) + value
    return struct.pack("<HH2sH", tag >> 16, tag & 0xFFFF, vr.encode(), size) + value


def received(*elements: bytes) -> Reader:
    return Reader(read_dataset(BytesIO(b"".join(elements)), EXPLICIT, True))


def test_an_absent_attribute_is_empty_text() -> None:
    reader = received()
    assert (reader.text("PatientName"), reader.items("ScheduledProcedureStepSequence")) == ("", ())
    assert reader.doubts == ()


@pytest.mark.parametrize(
    ("tag", "vr", "raw", "keyword", "text"),
    [
        (0x00100020, "LO", b"  0012 ", "PatientID", "0012"),
        (0x00100020, "LO", b"0012\0", "PatientID", "0012"),
        (0x00100010, "PN", b" DOE^JANE  ", "PatientName", " DOE^JANE"),
        (0x00100010, "PN", b"^^^", "PatientName", "^^^"),
        (0x0020000D, "UI", b"1.2.3\0", "StudyInstanceUID", "1.2.3"),
        (0x00080061, "CS", b"CT\\ US ", "ModalitiesInStudy", "CT\\US"),
        (0x00080020, "DA", b"2026.02.03", "StudyDate", "20260203"),
        (0x00080020, "DA", b"20251399", "StudyDate", "20251399"),
        (0x00080030, "TM", b"10:15:00.5", "StudyTime", "101500.5"),
        (0x00200013, "IS", b" 7", "InstanceNumber", "7"),
        (0x00200013, "IS", b"seven ", "InstanceNumber", "seven"),
        (0x00200013, "US", b"\x07\x00", "InstanceNumber", "7"),
        (0x00280010, "US", b"\x00\x02\x00\x01", "Rows", "512\\256"),
        (0x00280010, "US", b"\x00\x02\x00", "Rows", "512"),
        (0x00100040, "UN", b"F ", "PatientSex", "F"),
        (0x00100010, "ZZ", b"DOE^J ", "PatientName", "DOE^J"),
    ],
)
def test_a_value_is_read_without_its_padding(tag: int, vr: str, raw: bytes, keyword: str, text: str) -> None:
    reader = received(element(tag, vr, raw))
    assert reader.text(keyword) == text
    assert reader.doubts == ()


def test_numbers_are_read_in_the_byte_order_in_which_they_came() -> None:
    raw = struct.pack(">HH2sHH", 0x0028, 0x0010, b"US", 2, 512)
    assert Reader(read_dataset(BytesIO(raw), EXPLICIT, False)).text("Rows") == "512"


def test_the_encoding_of_each_text_is_doubted_once_and_by_its_name() -> None:
    reader = received(element(0x00100010, "PN", b"M\xdcLLER"), element(0x00081030, "LO", b"H\xe4nde "))
    assert (reader.text("PatientName"), reader.text("PatientName")) == ("M�[DC]LLER",) * 2
    reader.text("StudyDescription")
    assert reader.doubts == (
        "The encoding of Patient's Name is doubtful: the server names no character set for it.",
        "The encoding of Study Description is doubtful: the server names no character set for it.",
    )


def test_codes_and_numbers_do_not_follow_the_character_set() -> None:
    reader = received(element(0x00080005, "CS", b"ISO_IR 100"), element(0x00080060, "CS", b"\xdcS"))
    assert reader.text("Modality") == "�[DC]S"


def test_an_item_inherits_the_character_set_unless_it_has_its_own() -> None:
    dataset, plain, own = Dataset(), Dataset(), Dataset()
    plain.ScheduledProcedureStepDescription = "Hände"
    own.SpecificCharacterSet, own.ScheduledProcedureStepDescription = "ISO_IR 192", "手"
    dataset.SpecificCharacterSet, dataset.ScheduledProcedureStepSequence = "ISO_IR 100", [plain, own]
    items = Reader(over_the_wire(dataset)).items("ScheduledProcedureStepSequence")
    assert [item.text("ScheduledProcedureStepDescription") for item in items] == ["Hände", "手"]


def test_a_sequence_that_is_none_is_doubted() -> None:
    reader = received(element(0x00400100, "LO", b"no items"))
    assert reader.items("ScheduledProcedureStepSequence") == ()
    assert reader.doubts == ("Scheduled Procedure Step Sequence cannot be read.",)


def test_an_answer_that_ends_too_early_is_doubted() -> None:
    reader = received(element(0x00100010, "PN", b"DOE", length=20))
    assert reader.text("PatientName") == "DOE"
    assert reader.doubts == ("The server's answer ends too early; something may be missing.",)


def test_a_text_without_end_is_cut() -> None:
    raw = struct.pack("<HHI", 0x0010, 0x0010, 300_000) + b"A" * 300_000
    reader = Reader(read_dataset(BytesIO(raw), IMPLICIT, True))
    assert len(reader.text("PatientName")) == 40_960
    assert reader.doubts == ("Patient's Name is far too long and was cut off.",)


def test_a_data_set_made_in_memory_reads_as_a_received_one() -> None:
    dataset = Dataset()
    dataset.PatientName, dataset.ModalitiesInStudy, dataset.Rows = "DOE^JANE ", ["CT", "US"], 512
    dataset.StudyDate, dataset.PatientID, dataset.InstanceNumber = None, "", "7"
    reader = Reader(dataset)
    assert [reader.text(keyword) for keyword in reader.keywords()] == ["", "CT\\US", "DOE^JANE", "", "7", "512"]


_CODE = CodedConcept("1", "99X", "One")
_ENTRY = WorklistEntry(
    patient_id="P1",
    patient_name="MÜLLER^JÖRG=山田^太郎",
    birth_date="19700101",
    study_instance_uid="1.2.3",
    requested_procedure_codes=(_CODE,),
    scheduled_protocol_codes=(_CODE,),
    modality="OT",
)
_CHANGES = st.lists(st.tuples(st.integers(0, 700), st.binary(max_size=6), st.integers(0, 6)), min_size=1, max_size=8)


@pytest.mark.filterwarnings("ignore::UserWarning")
@settings(max_examples=300, deadline=None)
@given(_CHANGES, st.sampled_from([(IMPLICIT, True), (EXPLICIT, True), (EXPLICIT, False)]))
def test_no_damage_to_a_response_raises_once_it_is_a_data_set(
    changes: list[tuple[int, bytes, int]], syntax: tuple[bool, bool]
) -> None:
    implicit, little = syntax
    data = bytearray(encoded(response_from(_ENTRY), implicit=implicit, little=little))
    for at, put, removed in changes:
        data[at : at + removed] = put
    try:
        dataset = read_dataset(BytesIO(bytes(data)), implicit, little)
    except Exception:  # noqa: BLE001 -- pynetdicom catches the same around this call
        return
    entry_from(dataset)
    match_from(dataset)
    worklist_query_from(dataset)
    with pytest.raises(QueryNotAnswered):
        query_from(dataset, QueryModel.STUDY_ROOT)
