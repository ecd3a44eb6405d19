"""Queries of an archive on the wire."""

import pytest
from pydicom.dataset import Dataset

from ezp2p.dicom.query import identifier_for, match_from, query_from, response_from
from ezp2p.errors import FormIncomplete, QueryKeyNotKnown, QueryLevelNotInModel, QueryNotAnswered
from ezp2p.model.query import Match, Query, QueryLevel, QueryModel
from tests.fakes.scripts import AS_PYDICOM_WRITES
from tests.fakes.wire import over_the_wire

STATEMENT = {
    QueryLevel.STUDY: (
        "SpecificCharacterSet QueryRetrieveLevel StudyDate StudyTime AccessionNumber PatientName PatientID "
        "PatientBirthDate PatientSex StudyID StudyInstanceUID ModalitiesInStudy ReferringPhysicianName StudyDescription"
    ),
    QueryLevel.SERIES: (
        "SpecificCharacterSet QueryRetrieveLevel SeriesDescription Modality SeriesNumber SeriesDate SeriesTime "
        "SeriesInstanceUID StudyInstanceUID BodyPartExamined"
    ),
    QueryLevel.IMAGE: (
        "QueryRetrieveLevel StudyInstanceUID SeriesInstanceUID SOPInstanceUID SOPClassUID InstanceNumber Rows Columns "
        "NumberOfFrames"
    ),
}


def keywords(identifier: Dataset) -> set[str]:
    return {element.keyword for element in identifier}


@pytest.mark.parametrize(("character_set", "name"), AS_PYDICOM_WRITES)
def test_a_match_in_any_script_arrives_as_it_was_written(character_set: str, name: str) -> None:
    response = response_from(Match({"StudyInstanceUID": "1.2.3", "PatientName": name}), QueryLevel.STUDY)
    response.SpecificCharacterSet = character_set.split("\\")
    match = match_from(over_the_wire(response))
    assert (match.get("PatientName"), match.doubts) == (name, ())


def test_an_archive_is_asked_in_its_own_set_and_in_composed_letters() -> None:
    query = Query(QueryLevel.STUDY, {"PatientName": "MU\u0308LLER*"})
    identifier = identifier_for(query, character_set="ISO_IR 100")
    assert (identifier.SpecificCharacterSet, identifier.PatientName) == ("ISO_IR 100", "MÜLLER*")
    with pytest.raises(FormIncomplete, match=r"holds Ł \(U\+0141\), which cannot be asked for in ISO_IR 100"):
        identifier_for(Query(QueryLevel.STUDY, {"PatientName": "Ł*"}), character_set="ISO_IR 100")


@pytest.mark.parametrize("level", STATEMENT)
def test_the_keys_of_the_conformance_statement_are_asked_for(level: QueryLevel) -> None:
    identifier = identifier_for(Query(level))
    assert set(STATEMENT[level].split()) <= keywords(identifier)
    assert (identifier.QueryRetrieveLevel, identifier.SpecificCharacterSet) == (level.value, "ISO_IR 192")


def test_without_keys_everything_matches() -> None:
    identifier = identifier_for(Query(QueryLevel.STUDY))
    del identifier.QueryRetrieveLevel, identifier.SpecificCharacterSet
    assert not any(element.value for element in identifier)


def test_keys_of_the_user_stand_in_the_identifier() -> None:
    identifier = identifier_for(
        Query(
            QueryLevel.STUDY,
            {"PatientName": "MÜLLER*", "StudyDate": "20260101-", "StudyInstanceUID": "1.2\\1.3", "StudyComments": ""},
        )
    )
    assert (identifier.PatientName, identifier.StudyDate) == ("MÜLLER*", "20260101-")
    assert list(identifier.StudyInstanceUID) == ["1.2", "1.3"]
    assert "StudyComments" in identifier


def test_the_level_and_the_character_set_are_ours() -> None:
    keys = {"QueryRetrieveLevel": "IMAGE", "SpecificCharacterSet": "ISO_IR 100"}
    identifier = identifier_for(Query(QueryLevel.STUDY, keys))
    assert (identifier.QueryRetrieveLevel, identifier.SpecificCharacterSet) == ("STUDY", "ISO_IR 192")


def test_the_body_part_is_never_asked_of_a_study() -> None:
    assert "BodyPartExamined" not in identifier_for(Query(QueryLevel.STUDY, {"BodyPartExamined": "HAND"}))


def test_unique_keys_of_the_levels_above_are_there() -> None:
    identifier = identifier_for(Query(QueryLevel.IMAGE, {"SeriesInstanceUID": "1.2.3"}, QueryModel.PATIENT_ROOT))
    assert (identifier.PatientID, identifier.StudyInstanceUID, identifier.SeriesInstanceUID) == ("", "", "1.2.3")


def test_in_the_patient_root_a_study_has_no_name() -> None:
    assert "PatientName" not in identifier_for(Query(QueryLevel.STUDY, {}, QueryModel.PATIENT_ROOT))
    assert "PatientName" in identifier_for(Query(QueryLevel.PATIENT, {}, QueryModel.PATIENT_ROOT))


def test_a_sequence_can_be_asked_for_empty() -> None:
    identifier = identifier_for(Query(QueryLevel.SERIES, {"RequestAttributesSequence": ""}))
    assert len(identifier.RequestAttributesSequence) == 0


@pytest.mark.parametrize(
    ("keyword", "sentence"),
    [
        (
            "PatientsName",
            "DICOM has no attribute 'PatientsName'. Write its keyword as the standard does: PatientName?.",
        ),
        ("patientname", "DICOM has no attribute 'patientname'. Write its keyword as the standard does: PatientName?."),
        ("Qwertz", "DICOM has no attribute 'Qwertz'. Write its keyword as the standard does, such as PatientName."),
    ],
)
def test_an_unknown_keyword_is_refused_with_the_nearest_one(keyword: str, sentence: str) -> None:
    with pytest.raises(QueryKeyNotKnown) as caught:
        identifier_for(Query(QueryLevel.STUDY, {keyword: "x"}))
    assert str(caught.value) == sentence


def test_the_study_root_has_no_patient_level() -> None:
    with pytest.raises(QueryLevelNotInModel):
        identifier_for(Query(QueryLevel.PATIENT))


def test_all_wrong_values_are_refused_at_once() -> None:
    with pytest.raises(FormIncomplete) as caught:
        identifier_for(Query(QueryLevel.STUDY, {"StudyDate": "2026*", "StudyInstanceUID": "1.*", "PatientID": "1"}))
    assert [fault.keyword for fault in caught.value.faults] == ["StudyDate", "StudyInstanceUID"]


def test_a_query_is_understood_as_it_was_asked() -> None:
    query = Query(QueryLevel.SERIES, {"StudyInstanceUID": "1.2\\1.3", "Modality": "US"})
    understood = query_from(over_the_wire(identifier_for(query)), QueryModel.STUDY_ROOT)
    assert (understood.level, understood.model) == (query.level, query.model)
    assert {keyword: value for keyword, value in understood.keys.items() if value} == query.keys
    assert "SeriesDescription" in understood.keys


@pytest.mark.parametrize("level", ["", "PATIENT", "FRAME"])
def test_a_level_that_the_model_lacks_is_not_answered(level: str) -> None:
    identifier = Dataset()
    identifier.QueryRetrieveLevel = level
    with pytest.raises(QueryNotAnswered) as caught:
        query_from(identifier, QueryModel.STUDY_ROOT)
    assert caught.value.dimse_status == 0xA900


def test_a_match_comes_back_as_it_was() -> None:
    match = Match({
        "PatientName": "MÜLLER^JÖRG=山田^太郎",
        "PatientID": "0012",
        "ModalitiesInStudy": "CT\\US",
        "StudyDescription": "",
        "StudyInstanceUID": "1.2.3",
        "InstanceNumber": "7",
        "Rows": "512",
    })  # fmt: skip
    assert match_from(over_the_wire(response_from(match, QueryLevel.STUDY))) == match


def test_a_value_that_its_attribute_cannot_take_is_left_empty() -> None:
    match = Match({"InstanceNumber": "seven", "Rows": "many", "StudyInstanceUID": "1.2.3", "OverlayComments": ""})
    came = match_from(over_the_wire(response_from(match, QueryLevel.STUDY)))
    assert (came.get("InstanceNumber"), came.get("Rows"), came.get("StudyInstanceUID")) == ("", "", "1.2.3")


def test_a_match_without_its_unique_key_is_doubted() -> None:
    match = match_from(over_the_wire(response_from(Match({"PatientID": "1"}), QueryLevel.STUDY)))
    assert match.doubts == ("It has no Study Instance UID: nothing can be added to it.",)


def test_sequences_and_private_elements_are_left_out_of_a_match() -> None:
    response = response_from(Match({"StudyInstanceUID": "1.2.3"}), QueryLevel.STUDY)
    response.RequestAttributesSequence = [Dataset()]
    response.add_new(0x00091001, "LO", "private")
    assert match_from(over_the_wire(response)).attributes == {"StudyInstanceUID": "1.2.3"}
