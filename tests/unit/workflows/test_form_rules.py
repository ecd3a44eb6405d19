"""What a site requires of the forms, which fields are there, and what a template fills in."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.model.edits import QuarterTurn
from ezp2p.model.image import DICOM, CodedConcept, Taking, TrayImage
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.settings.forms import (
    AS_USUAL,
    FieldUse,
    FormSettings,
    FormTemplate,
    ImageFields,
    SeriesFields,
    StudyFields,
)
from ezp2p.workflows.form_rules import (
    asks_for_side,
    field_state,
    matching_template,
    missing_of,
    missing_of_image,
    missing_of_images,
    series_by_template,
    study_by_template,
)
from ezp2p.workflows.study_form import faults_of
from tests.fakes.invented import ENTRY, SERIES_FORM, STUDY_FORM

ALL_REQUIRED = FormSettings(
    study=StudyFields(**dict.fromkeys(StudyFields.model_fields, FieldUse.REQUIRED)),
    series=SeriesFields(**dict.fromkeys(SeriesFields.model_fields, FieldUse.REQUIRED)),
    image=ImageFields(**dict.fromkeys(ImageFields.model_fields, FieldUse.REQUIRED)),
)
PICTURE = TrayImage("1", Path("one.jpg"), "one.jpg", "00", 10, 4, 4, 3, 8, np.zeros((4, 4, 3), np.uint8))
WOUND = FormTemplate(
    name="Wound",
    when_description="wound",
    study_description="Wound documentation",
    series_description="Overview",
    modality="DERM",
    body_part_examined="HAND",
    laterality="L",
)


def missing(study: StudyForm, *series: SeriesForm, forms: FormSettings = ALL_REQUIRED) -> list[str]:
    return [fault.keyword for fault in missing_of(study, series, forms)]


# --- which fields are there -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("use", "is_visible", "is_editable"),
    [
        (FieldUse.HIDDEN, False, False),
        (FieldUse.SHOWN, True, False),
        (FieldUse.EDITABLE, True, True),
        (FieldUse.REQUIRED, True, True),
    ],
)
def test_a_field_is_there_as_the_settings_say(use: FieldUse, is_visible: bool, is_editable: bool) -> None:
    state = field_state("StudyID", use, is_empty=False, is_faulty=False)
    assert (state.is_visible, state.is_editable) == (is_visible, is_editable)


@given(st.sampled_from(FieldUse), st.booleans())
def test_what_is_wrong_is_there_and_can_be_changed_whatever_the_settings_say(use: FieldUse, is_empty: bool) -> None:
    state = field_state("StudyID", use, is_empty=is_empty, is_faulty=True)
    assert state.is_visible
    assert state.is_editable


@given(st.sampled_from(FieldUse))
def test_an_empty_patient_id_is_there_and_can_be_changed_whatever_the_settings_say(use: FieldUse) -> None:
    state = field_state("PatientID", use, is_empty=True, is_faulty=False)
    assert state.is_visible
    assert state.is_editable


# --- what is required -----------------------------------------------------------------------------------------


def test_nothing_but_what_was_always_asked_is_required_by_default() -> None:
    assert missing(StudyForm(patient_id="P1"), SeriesForm(), forms=AS_USUAL) == []
    assert AS_USUAL.requires_side


def test_every_field_that_is_required_and_empty_is_named() -> None:
    found = missing(StudyForm(patient_name="^"), SeriesForm(), SERIES_FORM)
    assert set(found) == {
        *(
            keyword for keyword in StudyFields.model_fields if keyword != "PatientID"
        ),  # asked for by a sentence of its own
        *(f"1/{keyword}" for keyword in SeriesFields.model_fields if keyword != "Laterality"),  # the same
        *(found_of_second := [one for one in found if one.startswith("2/")]),
    }
    assert all(not getattr(SERIES_FORM, name) for name in _names(found_of_second))


def _names(keywords: list[str]) -> list[str]:
    names = {"SeriesNumber": "series_number", "SeriesDate": "series_date"}
    return [names[keyword.partition("/")[2]] for keyword in keywords]


def test_what_is_filled_in_is_not_asked_for() -> None:
    whole = replace(SERIES_FORM, series_number="1", series_date="20261121")
    assert missing(replace(STUDY_FORM, study_id="S1", study_date="20261121"), whole) == []


def test_nothing_is_required_of_what_an_archive_has() -> None:
    joined = SeriesForm(series_instance_uid="2.25.1")
    assert missing(StudyForm(patient_id="P1", is_joined=True), joined) == []


def test_a_side_is_asked_for_by_its_own_sentence_and_stops_nothing_where_it_is_not_required() -> None:
    hand = SeriesForm(body_part_examined="HAND", modality="XC")
    assert asks_for_side(hand) == "Hand is one of a pair: left or right?"
    assert asks_for_side(replace(hand, laterality="R")) == ""
    assert asks_for_side(replace(hand, series_instance_uid="2.25.1")) == ""
    assert asks_for_side(SeriesForm(body_part_examined="CHEST")) == ""
    study = StudyForm(patient_id="P1")
    assert [one.keyword for one in faults_of(study, [hand], character_set="")] == ["1/Laterality"]
    assert faults_of(study, [hand], character_set="", requires_side=False) == ()


def test_a_side_of_what_has_none_is_refused_also_where_none_is_required() -> None:
    chest = SeriesForm(body_part_examined="CHEST", laterality="L")
    (fault,) = faults_of(StudyForm(patient_id="P1"), [chest], character_set="", requires_side=False)
    assert fault.keyword == "1/Laterality"


def test_each_picture_without_its_comment_is_named() -> None:
    said = replace(PICTURE, key="2", comments="Left heel", patient_orientation=("L", "F"))
    assert set(missing_of_images([PICTURE, said], ALL_REQUIRED)) == {"1"}
    assert set(missing_of_images([PICTURE], ALL_REQUIRED)["1"]) == {"ImageComments", "PatientOrientation"}
    assert missing_of_images([PICTURE], AS_USUAL) == {}


def test_what_is_missing_of_a_picture_is_told_also_where_there_is_no_tray() -> None:
    said = {"ImageComments": "Heel", "PatientOrientation": ""}
    assert [fault.keyword for fault in missing_of_image(said, ALL_REQUIRED)] == ["PatientOrientation"]
    assert missing_of_image(said, AS_USUAL) == ()


def test_nothing_is_asked_of_what_can_hold_no_comment() -> None:
    document = replace(PICTURE, format="PDF", taking=Taking.WHOLE)
    assert missing_of_images([document, replace(PICTURE, format=DICOM)], ALL_REQUIRED) == {}


def test_an_orientation_that_was_said_counts_with_the_turns_of_the_picture() -> None:
    turned = replace(PICTURE, patient_orientation=("L", "F"), edits=(QuarterTurn(1),), comments="Heel")
    assert missing_of_images([turned], ALL_REQUIRED) == {}


# --- templates ------------------------------------------------------------------------------------------------


def test_the_template_whose_every_condition_holds_is_chosen() -> None:
    code = CodedConcept("WND", "99X", "Wound")
    entry = replace(
        ENTRY, requested_procedure_description="WOUND photo", modality="XC", requested_procedure_codes=(code,)
    )
    by_code = FormTemplate(name="Code", when_procedure_code="WND", when_modality="XC")
    other = FormTemplate(name="Other", when_procedure_code="WND", when_modality="ES", when_description="wound")
    assert matching_template([WOUND, by_code, other], entry) == by_code
    assert matching_template([WOUND, replace_name(WOUND)], entry) == WOUND
    assert matching_template([other], entry) is None


def replace_name(template: FormTemplate) -> FormTemplate:
    return template.model_copy(update={"name": "The same again"})


def test_a_template_without_a_condition_is_never_chosen_by_itself() -> None:
    assert matching_template([FormTemplate(name="By hand")], ENTRY) is None


def test_a_template_fills_what_is_empty() -> None:
    untouched = SeriesForm(series_description="Pictures", modality="OT")
    filled = series_by_template(untouched, WOUND, untouched=untouched)
    assert (filled.series_description, filled.modality) == ("Overview", "DERM")
    assert (filled.body_part_examined, filled.laterality) == ("HAND", "L")
    assert study_by_template(StudyForm(patient_id="P1"), WOUND).study_description == "Wound documentation"


@given(
    st.builds(
        SeriesForm,
        series_description=st.sampled_from(["", "Mine"]),
        modality=st.sampled_from(["", "XC"]),
        body_part_examined=st.sampled_from(["", "FOOT", "CHEST"]),
        laterality=st.sampled_from(["", "R"]),
        series_number=st.sampled_from(["", "7"]),
        series_instance_uid=st.sampled_from(["", "2.25.1"]),
    )
)
def test_a_template_never_changes_what_is_there_and_never_gives_a_part_the_side_of_another(form: SeriesForm) -> None:
    filled = series_by_template(form, WOUND, untouched=SeriesForm(modality="OT"))
    for name in ("series_description", "modality", "body_part_examined", "laterality", "series_number"):
        assert getattr(form, name) in {"", getattr(filled, name)}
    assert (filled.body_part_examined == form.body_part_examined) == (
        filled.laterality == form.laterality and filled.body_part_examined == form.body_part_examined
    )
    if form.series_instance_uid:
        assert filled == form


def test_a_template_leaves_the_study_of_an_archive_and_a_description_alone() -> None:
    joined = StudyForm(patient_id="P1", is_joined=True)
    described = StudyForm(patient_id="P1", study_description="Burn")
    assert study_by_template(joined, WOUND) == joined
    assert study_by_template(described, WOUND) == described
