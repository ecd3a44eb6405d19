"""The study form: where its values come from, what an edit drops, and everything that is wrong with it."""

from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.dicom.character_set import CHARACTER_SETS
from ezp2p.errors import FormIncomplete
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.body_part import BODY_PARTS
from ezp2p.model.query import Match
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.workflows.study_form import (
    SERIES_FIELDS,
    STUDY_FIELDS,
    character_set_for,
    edited,
    emergency_form,
    faults_of,
    form_from_entry,
    form_from_study,
    is_emergency,
    new_study_for,
    series_of,
)
from tests.fakes.invented import ENTRY, SERIES_FORM, STUDY_FORM

MATCH = Match({
    "PatientID": "P-0042",
    "PatientName": "MÜLLER^ERIKA",
    "PatientBirthDate": "19700102",
    "PatientSex": "F",
    "PatientAge": "056Y",
    "IssuerOfPatientID": "HOSPITAL",
    "StudyInstanceUID": "2.25.4711",
    "StudyID": "S-1",
    "StudyDate": "20260202",
    "StudyTime": "113000",
    "AccessionNumber": "A-1",
    "ReferringPhysicianName": "HAUS^HANNA",
    "StudyDescription": "Photographs",
    "SeriesInstanceUID": "2.25.4712",
    "SeriesNumber": "3",
    "SeriesDescription": "Left hand",
    "Modality": "XC",
    "BodyPartExamined": "HAND",
    "Laterality": "L",
    "SeriesDate": "20260202",
    "SeriesTime": "113100",
})
HIDDEN = ("study_instance_uid", "accession_number", "study_id", "study_date", "study_description", "patient_age")


def faults(study: StudyForm = STUDY_FORM, *series: SeriesForm, character_set: str = "ISO_IR 192") -> dict[str, str]:
    found = faults_of(study, series or (SERIES_FORM,), character_set=character_set)
    assert len({fault.keyword for fault in found}) == len(found)  # one sentence for each field
    return {fault.keyword: fault.sentence for fault in found}


# --- where the values come from -------------------------------------------------------------------------------


def test_a_worklist_entry_fills_the_form() -> None:
    assert form_from_entry(ENTRY) == StudyForm(
        patient_id="P-0042",
        patient_name="MÜLLER^ERIKA^^Dr.",
        birth_date="19700102",
        sex="F",
        issuer_of_patient_id="HOSPITAL",
        study_instance_uid="2.25.4711",
        study_id="RP-1",
        accession_number="A-1",
        referring_physician_name="HAUS^HANNA",
        study_description="Photographs",
        worklist_entry=ENTRY,
    )


def test_where_the_order_says_nothing_the_step_and_the_study_do() -> None:
    entry = replace(ENTRY, requested_procedure_id="", requested_procedure_description="", study_id="S-9")
    form = form_from_entry(entry)
    assert (form.study_id, form.study_description) == ("S-9", "Photographs of the left hand")


def test_a_study_that_an_archive_has_fills_the_form() -> None:
    form = form_from_study(MATCH)
    assert form.is_joined
    assert (form.study_instance_uid, form.study_date, form.study_time) == ("2.25.4711", "20260202", "113000")
    assert replace(form, is_joined=False, study_instance_uid="") == replace(
        STUDY_FORM, patient_name="MÜLLER^ERIKA", patient_age="056Y"
    )


def test_a_series_that_an_archive_has_fills_its_form() -> None:
    joined = series_of(MATCH, last_instance_number=7)
    assert joined == replace(SERIES_FORM, series_instance_uid="2.25.4712", last_instance_number=7)


@pytest.mark.parametrize("sex", ["U", "male", "f", "MF"])
def test_a_sex_that_dicom_does_not_have_is_not_taken_over(sex: str) -> None:
    assert not form_from_entry(replace(ENTRY, sex=sex)).sex
    assert not form_from_study(Match({**MATCH.attributes, "PatientSex": sex})).sex


def test_an_age_that_is_none_is_not_taken_over() -> None:
    assert not form_from_study(Match({**MATCH.attributes, "PatientAge": "56"})).patient_age


def test_a_match_that_tells_nothing_makes_an_empty_form() -> None:
    assert form_from_study(Match({})) == StudyForm(is_joined=True)
    assert series_of(Match({}), last_instance_number=0) == SeriesForm()


def test_a_new_study_takes_the_patient_and_nothing_else() -> None:
    new = new_study_for(replace(form_from_entry(ENTRY), patient_age="056Y", is_provisional_id=True))
    assert new == StudyForm(
        patient_id="P-0042",
        patient_name="MÜLLER^ERIKA^^Dr.",
        birth_date="19700102",
        sex="F",
        issuer_of_patient_id="HOSPITAL",
        is_provisional_id=True,
    )


# --- edits ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", [form_from_entry(ENTRY), form_from_study(MATCH)], ids=["worklist", "joined"])
@pytest.mark.parametrize(
    ("field", "value"),
    [("patient_id", "P-0043"), ("patient_name", "MEIER^MAX"), ("birth_date", "19800102"), ("sex", "M")],
)
def test_editing_who_it_is_drops_every_hidden_identifier(form: StudyForm, field: str, value: str) -> None:
    after = edited(form, **{field: value})
    assert getattr(after, field) == value
    assert after.worklist_entry is None
    assert not after.is_joined
    assert [name for name in HIDDEN if getattr(after, name)] == []


def test_another_patient_id_has_another_issuer_and_is_not_provisional() -> None:
    after = edited(replace(STUDY_FORM, is_provisional_id=True), patient_id="P-0043")
    assert (after.issuer_of_patient_id, after.is_provisional_id) == ("", False)


def test_another_birth_date_drops_the_age() -> None:
    assert not edited(replace(STUDY_FORM, patient_age="056Y"), birth_date="19800102").patient_age


@pytest.mark.parametrize("field", ["study_description", "referring_physician_name", "study_id", "study_date"])
def test_editing_what_does_not_tell_who_it_is_keeps_the_order(field: str) -> None:
    after = edited(form_from_entry(ENTRY), **{field: "20260101"})
    assert after.worklist_entry == ENTRY
    assert after.study_instance_uid == "2.25.4711"


def test_an_edit_to_the_same_value_changes_nothing() -> None:
    form = form_from_entry(ENTRY)
    assert edited(form, patient_name=form.patient_name, sex="F") is form


def test_what_was_typed_by_hand_stays_when_the_name_is_corrected() -> None:
    assert edited(STUDY_FORM, patient_name="MUELLER^ERIKA") == replace(STUDY_FORM, patient_name="MUELLER^ERIKA")


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["patient_id", "patient_name", "birth_date", "sex", "study_id"]), st.sampled_from("AB")
        )
    )
)
def test_no_sequence_of_edits_leaves_an_order_with_another_patient(edits: list[tuple[str, str]]) -> None:
    form = form_from_entry(ENTRY)
    for field, value in edits:
        form = edited(form, **{field: value})
    same = all(
        getattr(form, name) == getattr(ENTRY, name) for name in ("patient_id", "patient_name", "birth_date", "sex")
    )
    if not same:
        assert form.worklist_entry is None
        assert not form.study_instance_uid


# --- faults ---------------------------------------------------------------------------------------------------


def test_a_full_form_and_an_empty_form_are_right() -> None:
    assert faults() == {}
    assert faults(StudyForm(), SeriesForm()) == {}
    assert faults(form_from_entry(ENTRY), SeriesForm(modality="XC")) == {}


def test_every_field_of_the_forms_is_checked() -> None:
    not_text = {"worklist_entry", "is_joined", "is_provisional_id", "last_instance_number"}
    assert {field.name for field in STUDY_FIELDS} == {field.name for field in fields(StudyForm)} - not_text
    assert {field.name for field in SERIES_FIELDS} == {field.name for field in fields(SeriesForm)} - not_text


@pytest.mark.parametrize(
    ("field", "value", "keyword", "sentence"),
    [
        ("patient_id", "P\\1", "PatientID", "Patient ID cannot hold a backslash."),
        ("patient_name", "A^B^C^D^E^F", "PatientName", "Patient Name has more than five parts parted by '^'."),
        ("patient_name", "x" * 65, "PatientName", "Patient Name may hold 64 characters; this has 65."),
        (
            "patient_name",
            "Evil\u202e",
            "PatientName",
            "Patient Name cannot hold invisible direction marks (found U+202E).",
        ),
        ("birth_date", "20260230", "PatientBirthDate", "Birth Date is not a date that exists (write YYYYMMDD)."),
        ("sex", "m", "PatientSex", "Sex is M, F, O or empty."),
        ("sex", "X", "PatientSex", "Sex is M, F, O or empty."),
        ("patient_age", "56", "PatientAge", "Age is not an age such as 046Y."),
        ("study_instance_uid", "1.2.03", "StudyInstanceUID", None),
        ("study_id", "x" * 17, "StudyID", "Study ID may hold 16 characters; this has 17."),
        ("study_date", "heute", "StudyDate", None),
        ("study_time", "25", "StudyTime", "Study Time is not a time of day (write HHMMSS)."),
        ("accession_number", "x" * 19, "AccessionNumber", "Accession Number may hold 16 characters; this has 19."),
        ("referring_physician_name", "a\0", "ReferringPhysicianName", None),
        ("study_description", "x" * 65, "StudyDescription", None),
        ("issuer_of_patient_id", "x" * 65, "IssuerOfPatientID", None),
    ],
)
def test_a_wrong_value_is_told_with_its_field_and_a_sentence(
    field: str, value: str, keyword: str, sentence: str | None
) -> None:
    found = faults(replace(STUDY_FORM, **{field: value}))  # type: ignore[arg-type]
    assert list(found) == [keyword]
    assert found[keyword] == (sentence or found[keyword])
    assert found[keyword][0].isupper()
    assert found[keyword].endswith(".")


@pytest.mark.parametrize(
    ("field", "value", "keyword"),
    [
        ("series_description", "a\\b", "SeriesDescription"),
        ("series_number", "one", "SeriesNumber"),
        ("modality", "xc", "Modality"),
        ("body_part_examined", "left hand", "BodyPartExamined"),
        ("laterality", "B", "Laterality"),
        ("series_date", "20261301", "SeriesDate"),
        ("series_time", "99", "SeriesTime"),
        ("series_instance_uid", "1.2.", "SeriesInstanceUID"),
    ],
)
def test_a_wrong_value_of_a_series_is_told_with_the_number_of_the_series(field: str, value: str, keyword: str) -> None:
    wrong = replace(SERIES_FORM, **{field: value})  # type: ignore[arg-type]
    assert list(faults(STUDY_FORM, SERIES_FORM, wrong)) == [f"2/{keyword}"]


def test_all_faults_are_told_at_once() -> None:
    study = replace(STUDY_FORM, birth_date="x", accession_number="x" * 17, sex="?")
    series = replace(SERIES_FORM, modality="-", laterality="")
    found = faults(study, series, series)
    assert set(found) == {
        "PatientBirthDate",
        "AccessionNumber",
        "PatientSex",
        *("1/Modality", "1/Laterality", "2/Modality", "2/Laterality"),
    }


# --- laterality -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", BODY_PARTS, ids=lambda part: part.term)
def test_laterality_is_asked_for_paired_parts_and_refused_for_others(part: object) -> None:
    term, is_paired = part.term, part.is_paired  # type: ignore[attr-defined]
    without, with_side = (SeriesForm(body_part_examined=term, laterality=side) for side in ("", "L"))
    assert (faults(STUDY_FORM, without) != {}) == is_paired
    assert (faults(STUDY_FORM, with_side) == {}) == is_paired


def test_the_sentences_about_laterality_name_the_part() -> None:
    hand = faults(STUDY_FORM, SeriesForm(body_part_examined="HAND"))
    chest = faults(STUDY_FORM, SeriesForm(body_part_examined="CHEST", laterality="R"))
    assert hand == {"1/Laterality": "Hand is one of a pair: choose left (L) or right (R)."}
    assert chest == {"1/Laterality": "Chest has no left and right: leave Laterality empty."}


@pytest.mark.parametrize("side", ["", "L", "R"])
def test_a_part_that_is_unknown_may_have_a_side_or_none(side: str) -> None:
    assert faults(STUDY_FORM, SeriesForm(body_part_examined="SOMETHING", laterality=side)) == {}
    assert faults(STUDY_FORM, SeriesForm(laterality=side)) == {}


@pytest.mark.parametrize(("part", "side"), [("HAND", ""), ("CHEST", "L")])
def test_a_series_that_is_joined_keeps_what_it_has(part: str, side: str) -> None:
    joined = SeriesForm(body_part_examined=part, laterality=side, series_instance_uid="2.25.1")
    assert faults(STUDY_FORM, joined) == {}


# --- character sets -------------------------------------------------------------------------------------------


def test_a_name_that_the_character_set_cannot_write_is_stopped_with_a_way_out() -> None:
    found = faults(replace(STUDY_FORM, patient_name="山田^太郎"), character_set="ISO_IR 100")
    assert found == {
        "PatientName": "Patient Name holds 山 (U+5C71), which the character set ISO_IR 100 cannot write. "
        "Write it in other letters, or choose ISO_IR 192 in the settings."
    }


def test_the_character_is_named_that_the_set_lacks_and_no_other() -> None:
    (sentence,) = faults(replace(STUDY_FORM, patient_name="MÜLLER^JÖRG太"), character_set="ISO_IR 100").values()
    assert "太 (U+592A)" in sentence
    assert not {"Ü", "Ö"} & set(sentence)
    (sentence,) = faults(replace(STUDY_FORM, patient_name="Mu\u0308ller"), character_set="ISO_IR 100").values()
    assert "holds U+0308, which" in sentence


ARCHIVE = RemoteAE("Archive", "PACS", "192.0.2.1", 104)
LATIN = replace(ARCHIVE, name="Latin", character_set="ISO_IR 100")
CYRILLIC = replace(ARCHIVE, name="Cyrillic", character_set="ISO_IR 144")


@pytest.mark.parametrize(
    ("destinations", "character_set"),
    [([], "ISO_IR 192"), ([ARCHIVE], "ISO_IR 192"), ([LATIN], "ISO_IR 100"), ([ARCHIVE, CYRILLIC], "ISO_IR 144")],
)
def test_a_destination_with_a_set_of_its_own_decides_for_all_of_one_sending(
    destinations: list[RemoteAE], character_set: str
) -> None:
    assert character_set_for(destinations, usual="ISO_IR 192") == character_set


def test_destinations_whose_sets_differ_are_refused_by_name() -> None:
    with pytest.raises(FormIncomplete) as caught:
        character_set_for([LATIN, ARCHIVE, CYRILLIC], usual="ISO_IR 192")
    (fault,) = caught.value.faults
    assert fault.sentence == (
        "A picture has one character set, but Latin takes ISO_IR 100 and Cyrillic takes ISO_IR 144: "
        "send to one after the other."
    )


def test_the_same_name_is_right_in_a_character_set_of_its_own() -> None:
    yamada = replace(STUDY_FORM, patient_name="Yamada^Tarou=山田^太郎", referring_physician_name="")
    assert faults(yamada, character_set="\\ISO 2022 IR 87") == {}
    assert faults(yamada) == {}


def test_what_the_worklist_told_beside_the_form_is_stopped_too() -> None:
    code = replace(ENTRY.requested_procedure_codes[0], meaning="写真")
    entry = replace(
        ENTRY,
        scheduled_procedure_step_description="左手の写真",
        performing_physician_name="山田^太郎",
        requested_procedure_codes=(code,),
    )
    found = faults(form_from_entry(entry), character_set="ISO_IR 100")
    assert set(found) == {"ScheduledProcedureStepDescription", "PerformingPhysicianName", "ProcedureCodeSequence"}
    assert all("ISO_IR 100 cannot write. Choose ISO_IR 192" in sentence for sentence in found.values())
    assert faults(form_from_entry(entry)) == {}


@given(st.sampled_from(CHARACTER_SETS), st.text(max_size=30))
def test_no_sentence_repeats_what_was_typed(character_set: str, text: str) -> None:
    marked = f"QX{text}"
    study = replace(STUDY_FORM, patient_id=marked, patient_name=marked, birth_date=marked, sex=marked)
    assert not any("QX" in sentence for sentence in faults(study, character_set=character_set).values())


LONG = f"{'X' * 70}^LONG"
MANY_PARTS = "A^B^C^D^E^F"


@pytest.mark.parametrize("name", [LONG, MANY_PARTS, "^^^", "   "])
def test_a_name_that_breaks_the_rules_is_sent_as_it_came_and_refused_where_it_is_typed(name: str) -> None:
    received = form_from_entry(replace(ENTRY, patient_name=name))
    assert faults(received) == {}
    assert faults(form_from_study(Match({**MATCH.attributes, "PatientName": name}))) == {}
    assert set(faults(edited(STUDY_FORM, patient_name=name))) == {"PatientName"}


@pytest.mark.parametrize("name", ["A\\B", "A\0B", "A\u202eB", "A\ufffd[DC]B"])
def test_a_name_that_deceives_the_reader_is_not_sent_though_it_came_so(name: str) -> None:
    assert set(faults(form_from_entry(replace(ENTRY, patient_name=name)))) == {"PatientName"}


def test_the_counter_of_a_typed_name_tells_the_limit_and_the_length() -> None:
    assert faults(replace(STUDY_FORM, patient_name=LONG)) == {
        "PatientName": "Patient Name may hold 64 characters; this has 75."
    }


def test_an_id_that_the_entry_lacks_is_added_and_the_order_stays() -> None:
    entry = replace(ENTRY, patient_id="")
    form = edited(form_from_entry(entry), patient_id="P-9")
    assert (form.patient_id, form.worklist_entry, form.study_instance_uid) == ("P-9", entry, ENTRY.study_instance_uid)
    assert edited(form, patient_id="P-8").worklist_entry == entry
    assert edited(form, patient_name="DOE^JANE").worklist_entry is None
    assert edited(form, patient_id="P-7", birth_date="19700101").worklist_entry is None


def test_a_name_whose_encoding_is_doubtful_is_written_anew_and_the_order_stays() -> None:
    entry = replace(ENTRY, patient_name="M\ufffd[DC]LLER", raw_patient_name=b"M\xdcLLER".hex())
    form = form_from_entry(entry)
    assert set(faults(form)) == {"PatientName"}
    corrected = edited(form, patient_name="MÜLLER")
    assert (corrected.patient_name, corrected.worklist_entry) == ("MÜLLER", entry)
    assert faults(corrected) == {}


def test_another_accession_number_is_another_order_of_the_same_patient() -> None:
    form = edited(form_from_entry(ENTRY), accession_number="OTHER")
    assert (form.patient_id, form.patient_name) == (ENTRY.patient_id, ENTRY.patient_name)
    assert (form.accession_number, form.worklist_entry, form.study_instance_uid) == ("OTHER", None, "")


# --- emergencies ----------------------------------------------------------------------------------------------


def test_an_emergency_has_a_provisional_id_and_its_moment_as_the_name_and_can_be_written() -> None:
    form = emergency_form("50011211602026", datetime(2026, 11, 21, 10, 15, 30, tzinfo=UTC))
    assert (form.patient_id, form.patient_name) == ("50011211602026", "EMERGENCY^2026-11-21 10:15:30")
    assert (form.is_provisional_id, is_emergency(form)) == (True, True)
    assert faults_of(form, [], character_set="ISO_IR 100") == ()


def test_an_emergency_ends_where_it_is_told_who_it_was() -> None:
    form = emergency_form("50011211602026", datetime(2026, 11, 21, 10, 15, 30, tzinfo=UTC))
    assert not is_emergency(edited(form, patient_name="MUSTER^ERIKA"))
    assert not is_emergency(edited(form, patient_id="P-0043"))
    assert is_emergency(edited(form, sex="F"))
    assert not is_emergency(STUDY_FORM)
