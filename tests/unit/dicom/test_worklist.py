"""The worklist on the wire: what is asked, what is understood, what is sorted out."""

import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.uid import ImplicitVRLittleEndian

from ezp2p.dicom.encoding import data_set_from
from ezp2p.dicom.worklist import entry_from, identifier_for, matches, query_from, response_from
from ezp2p.errors import FormIncomplete
from ezp2p.model.image import CodedConcept
from ezp2p.model.worklist import WorklistEntry, WorklistQuery
from tests.fakes.find_script import element
from tests.fakes.scripts import AS_PYDICOM_WRITES
from tests.fakes.wire import over_the_wire

STEP = "ScheduledProcedureStepSequence"

CODE = CodedConcept("113", "99LOCAL", "Photo of the hand")
ENTRY = WorklistEntry(
    patient_id="P1",
    issuer_of_patient_id="HOSPITAL",
    patient_name="MÜLLER^JÖRG=山田^太郎",
    birth_date="19700102",
    sex="M",
    study_instance_uid="1.2.3",
    study_id="S1",
    accession_number="A1",
    referring_physician_name="HAUS^HANNA",
    requested_procedure_id="RP1",
    requested_procedure_description="Photographs",
    requested_procedure_codes=(CODE,),
    scheduled_procedure_step_id="SPS1",
    scheduled_procedure_step_description="Left hand",
    scheduled_protocol_codes=(CODE, CodedConcept("114", "99LOCAL", "")),
    scheduled_station_ae_title="EZP2P",
    scheduled_station_name="ROOM 1",
    scheduled_date="20260203",
    scheduled_time="1015",
    modality="XC",
    performing_physician_name="LICHT^FRIDA",
)


def response(**changes: object) -> Dataset:
    """The response of ENTRY, with elements of the order changed, or taken out by None."""
    dataset = response_from(ENTRY)
    for keyword, value in changes.items():
        if value is None:
            delattr(dataset, keyword)
        else:
            setattr(dataset, keyword, value)
    return over_the_wire(dataset)


# --- character sets ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("character_set", "name"), AS_PYDICOM_WRITES)
def test_an_entry_in_any_script_arrives_as_it_was_written(character_set: str, name: str) -> None:
    dataset = response_from(replace(ENTRY, patient_name=name))
    dataset.SpecificCharacterSet = character_set.split("\\")
    dataset.PatientName = name
    entry = entry_from(over_the_wire(dataset))
    assert (entry.patient_name, entry.raw_patient_name, entry.doubts) == (name, "", ())


def test_an_entry_in_chinese_by_code_extensions_is_read() -> None:
    # PS3.5 K.2
    name = b"Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab="
    raw = element(0x00080005, b"\\ISO 2022 IR 58") + element(0x00100010, name) + element(0x00100020, b"P1")
    entry = entry_from(data_set_from(raw, ImplicitVRLittleEndian))
    assert (entry.patient_name, entry.is_name_doubtful) == ("Zhang^XiaoDong=张^小东=", False)


def test_a_server_is_asked_in_its_own_set_for_a_name_that_this_holds() -> None:
    asked = identifier_for(WorklistQuery(patient_name="MU\u0308LLER^JÖRG"), character_set="ISO_IR 100")
    assert (asked.SpecificCharacterSet, asked.PatientName) == ("ISO_IR 100", "MÜLLER^JÖRG")
    other = identifier_for(WorklistQuery(patient_name="山田^TARO"), character_set="ISO_IR 100")
    assert other.PatientName == "*^TARO"
    usual = identifier_for(WorklistQuery(patient_name="MÜLLER^JÖRG"))
    assert (usual.SpecificCharacterSet, usual.PatientName) == ("ISO_IR 192", "M*LLER^J*RG")


# --- what is asked ----------------------------------------------------------------------------------------------


def test_every_key_of_the_conformance_statement_is_asked_for() -> None:
    identifier = identifier_for(WorklistQuery())
    order = (
        "SpecificCharacterSet AccessionNumber PatientName PatientID PatientBirthDate PatientSex StudyInstanceUID "
        "ReferringPhysicianName StudyID RequestedProcedureID RequestedProcedureDescription"
    )
    step = "ScheduledStationAETitle ScheduledProcedureStepStartDate ScheduledProcedureStepStartTime Modality"
    assert set(order.split()) <= {element.keyword for element in identifier}
    (item,) = identifier[STEP].value
    assert set(step.split()) <= {element.keyword for element in item}


def test_without_search_terms_every_key_is_empty() -> None:
    identifier = identifier_for(WorklistQuery())
    assert identifier.SpecificCharacterSet == "ISO_IR 192"
    values = [
        element.value
        for element in identifier.iterall()
        if element.VR != "SQ" and element.keyword != "SpecificCharacterSet"
    ]
    assert len(values) > 20
    assert not any(values)


def test_what_an_entry_holds_is_asked_for() -> None:
    asked = {element.keyword for element in identifier_for(WorklistQuery()).iterall()}
    assert {element.keyword for element in response_from(ENTRY).iterall()} == asked


def test_search_terms_stand_at_their_level() -> None:
    query = WorklistQuery("20260203-20260204", "US", "DOE*", "P1", "A1", "EZP2P")
    identifier = identifier_for(query)
    (step,) = identifier[STEP].value
    assert (identifier.PatientName, identifier.PatientID, identifier.AccessionNumber) == ("DOE*", "P1", "A1")
    assert step.ScheduledProcedureStepStartDate == "20260203-20260204"
    assert (step.Modality, step.ScheduledStationAETitle) == ("US", "EZP2P")
    assert "Modality" not in identifier


@pytest.mark.parametrize(
    ("name", "asked"),
    [("MÜLLER*", "M*LLER*"), ("山田*", "*"), ("DOE^J*", "DOE^J*"), ("D?E^?NE", "D*E^*NE"), ("ÄÖ^Ü", "*^*")],
)
def test_what_a_byte_by_byte_comparison_would_miss_is_asked_for_by_a_wildcard(name: str, asked: str) -> None:
    assert identifier_for(WorklistQuery(patient_name=name)).PatientName == asked


def test_a_wildcard_elsewhere_than_in_a_name_is_left_to_us() -> None:
    identifier = identifier_for(WorklistQuery("", "C?", "", "P*", "Ä1", "EZ*"))
    (step,) = identifier[STEP].value
    asked = (identifier.PatientID, identifier.AccessionNumber, step.Modality, step.ScheduledStationAETitle)
    assert asked == ("", "", "", "")


def test_all_wrong_search_terms_are_refused_at_once() -> None:
    with pytest.raises(FormIncomplete) as caught:
        identifier_for(WorklistQuery(scheduled_date="2026*", patient_id="a\\b"))
    assert [fault.keyword for fault in caught.value.faults] == ["ScheduledProcedureStepStartDate", "PatientID"]
    assert caught.value.faults[1].sentence == "Patient ID cannot hold a backslash."


def test_a_query_is_understood_as_it_was_asked() -> None:
    query = WorklistQuery("20260203-", "US", "DOE*", "P1", "A1", "EZP2P")
    assert query_from(over_the_wire(identifier_for(query))) == query


def test_an_identifier_without_a_step_asks_for_every_step() -> None:
    assert query_from(Dataset()) == WorklistQuery()


# --- what is understood -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("implicit", [True, False])
def test_an_entry_comes_back_as_it_was(implicit: bool) -> None:
    assert entry_from(over_the_wire(response_from(ENTRY), implicit=implicit)) == ENTRY


_TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\\"), max_size=10).map(str.strip)
_NAME = _TEXT.filter(lambda name: not name.endswith("="))  # pydicom leaves out empty groups at the end


@given(name=_NAME, patient_id=_TEXT, description=_TEXT, step=_TEXT, meaning=_TEXT, physician=_NAME)
def test_every_text_comes_back_as_it_was(
    name: str, patient_id: str, description: str, step: str, meaning: str, physician: str
) -> None:
    entry = replace(
        ENTRY,
        patient_name=name,
        patient_id=patient_id,
        requested_procedure_description=description,
        scheduled_procedure_step_description=step,
        scheduled_protocol_codes=(CodedConcept("1", "2", meaning),),
        performing_physician_name=physician,
    )
    assert replace(entry_from(over_the_wire(response_from(entry))), doubts=()) == entry


@pytest.mark.parametrize("character", string.punctuation.replace("\\", "") + "^=äß山ｱ한")
def test_no_character_gets_lost(character: str) -> None:
    entry = replace(ENTRY, patient_name=f"A{character}B", patient_id=f"A{character}B")
    came = entry_from(over_the_wire(response_from(entry)))
    assert (came.patient_name, came.patient_id) == (entry.patient_name, entry.patient_id)


@pytest.mark.parametrize(
    ("changes", "doubt"),
    [
        ({"StudyInstanceUID": None}, "The worklist gave no number for the study; EzP2P makes one."),
        ({"StudyInstanceUID": ""}, "The worklist gave no number for the study; EzP2P makes one."),
        ({"PatientID": None}, "It has no Patient ID."),
        ({"PatientName": ""}, "It has no patient's name."),
        ({"PatientID": "", "PatientName": None}, "It names no patient: neither a Patient ID nor a name."),
        ({STEP: None}, "The worklist gave no date, modality and station for it."),
        ({STEP: []}, "The worklist gave no date, modality and station for it."),
        ({"PatientSex": "W"}, "Patient's Sex is none of M, F and O."),
    ],
)
def test_what_is_missing_is_told(changes: dict[str, object], doubt: str) -> None:
    assert entry_from(response(**changes)).doubts == (doubt,)


@pytest.mark.parametrize(
    ("field", "value", "doubt"),
    [
        ("birth_date", "19701399", "Patient's Birth Date is not a date that exists."),
        ("scheduled_date", "tomorrow", "Scheduled Procedure Step Start Date is not a date that exists."),
        ("scheduled_time", "25", "Scheduled Procedure Step Start Time is not a time of day."),
        ("accession_number", "1" * 19, "Accession Number may hold 16 characters; this has 19."),
        ("patient_name", "A" * 70, "Patient's Name may hold 64 characters; this has 70."),
        ("patient_id", "A\\B", "Patient ID cannot hold a backslash."),
        ("study_instance_uid", "1.2.03", "Study Instance UID is not a valid UID"),
        ("study_instance_uid", "../../etc", "Study Instance UID is not a valid UID"),
        ("patient_name", "A\u202eB", "Patient's Name cannot hold invisible direction marks (found U+202E)."),
    ],
)
def test_a_value_that_breaks_the_rules_is_kept_and_told(field: str, value: str, doubt: str) -> None:
    entry = entry_from(over_the_wire(response_from(replace(ENTRY, **{field: value}))))  # type: ignore[arg-type]
    assert getattr(entry, field) == value
    assert len(entry.doubts) == 1
    assert entry.doubts[0].startswith(doubt)


def test_of_several_steps_in_one_entry_the_first_is_used() -> None:
    steps = [Dataset(), Dataset()]
    steps[0].Modality, steps[1].Modality = "US", "CT"
    entry = entry_from(response(**{STEP: steps}))
    assert entry.modality == "US"
    assert entry.doubts == ("The worklist put 2 planned steps into one entry; only the first is used.",)


def test_a_step_for_several_stations_is_no_doubt() -> None:
    entry = entry_from(over_the_wire(response_from(replace(ENTRY, scheduled_station_ae_title="EZP2P\\OTHER"))))
    assert (entry.scheduled_station_ae_title, entry.doubts) == ("EZP2P\\OTHER", ())


def test_an_empty_response_is_an_entry_that_cannot_be_chosen() -> None:
    assert not entry_from(Dataset()).can_be_chosen


def test_a_code_without_value_or_scheme_is_no_code() -> None:
    codes = (CodedConcept("", "99LOCAL", "x"), CodedConcept("1", "", "x"), CODE)
    entry = entry_from(over_the_wire(response_from(replace(ENTRY, requested_procedure_codes=codes))))
    assert entry.requested_procedure_codes == (CODE,)


def test_doubts_hold_nothing_of_the_patient() -> None:
    mark = "UNIQUEMARK"
    entry = entry_from(
        response(PatientID=f"{mark}\x07", PatientName=f"{mark}^{'X' * 70}", PatientBirthDate=mark, PatientSex="S")
    )
    assert len(entry.doubts) >= 3
    assert mark not in "".join(entry.doubts)


# --- what is sorted out -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "query",
    [
        WorklistQuery(),
        WorklistQuery(scheduled_date="20260203"),
        WorklistQuery(scheduled_date="20260201-20260205"),
        WorklistQuery(modality="XC"),
        WorklistQuery(patient_name="muller*"),
        WorklistQuery(patient_name="山田*"),
        WorklistQuery(patient_id="P1"),
        WorklistQuery(patient_id="P?"),
        WorklistQuery(accession_number="A*"),
        WorklistQuery(scheduled_station_ae_title="EZP2P"),
    ],
)
def test_what_was_asked_for_stays(query: WorklistQuery) -> None:
    assert matches(ENTRY, query)


@pytest.mark.parametrize(
    "query",
    [
        WorklistQuery(scheduled_date="20260204"),
        WorklistQuery(scheduled_date="20260204-"),
        WorklistQuery(scheduled_date="-20260202"),
        WorklistQuery(modality="CT"),
        WorklistQuery(patient_name="MEIER*"),
        WorklistQuery(patient_id="P"),
        WorklistQuery(patient_id="p1"),
        WorklistQuery(accession_number="A2"),
        WorklistQuery(scheduled_station_ae_title="OTHER"),
        WorklistQuery(modality="XC", patient_id="P2"),
    ],
)
def test_what_was_not_asked_for_is_left_out(query: WorklistQuery) -> None:
    assert not matches(ENTRY, query)


@pytest.mark.parametrize("field", ["scheduled_date", "modality", "scheduled_station_ae_title"])
def test_an_entry_that_does_not_say_stays(field: str) -> None:
    query = WorklistQuery(scheduled_date="20260204", modality="CT", scheduled_station_ae_title="OTHER")
    alone = replace(WorklistQuery(), **{field: getattr(query, field)})
    assert not matches(ENTRY, alone)
    assert matches(replace(ENTRY, **{field: ""}), alone)  # type: ignore[arg-type]


def test_an_entry_without_an_id_is_not_one_with_a_certain_id() -> None:
    assert not matches(replace(ENTRY, patient_id=""), WorklistQuery(patient_id="P1"))


def test_one_of_several_stations_is_enough() -> None:
    entry = replace(ENTRY, scheduled_station_ae_title="OTHER\\EZP2P")
    assert matches(entry, WorklistQuery(scheduled_station_ae_title="EZP2P"))


def test_a_name_that_could_not_be_read_does_not_disappear() -> None:
    entry = replace(ENTRY, patient_name="M�[DC]LLER^JÖRG")
    assert matches(entry, WorklistQuery(patient_name="MÜLLER*"))
    assert not matches(entry, WorklistQuery(patient_name="MEIER*"))
