"""From the form to a plan: what is left open is settled, what was sent before stays as it was."""

from dataclasses import replace
from typing import Any

import pytest

from ezp2p.errors import FormIncomplete, OtherPatient
from ezp2p.model.image import ImageFamily
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.settings.forms import FieldUse, FormSettings, SeriesFields, StudyFields
from ezp2p.settings.settings import AttributeSettings
from ezp2p.workflows.study_form import form_from_entry
from tests.component.workflows.planning import Desk
from tests.fakes.invented import ENTRY, SERIES_FORM, STUDY_FORM

# --- what is left open ----------------------------------------------------------------------------------------


def test_an_empty_form_gets_everything_that_must_not_be_empty(desk: Desk) -> None:
    plan = desk.plan(StudyForm())
    study, (planned,) = plan.study, plan.series
    assert study.patient.patient_id == "20260203120000"[::-1]
    assert study.patient.is_provisional
    assert (study.study_date, study.study_time, study.study_id) == ("20260203", "120000", "260203120000")
    assert (study.study_instance_uid, planned.details.series_instance_uid) == ("2.25.1001", "2.25.1002")
    assert (planned.details.series_number, planned.details.modality, planned.next_instance_number) == ("1", "OT", 1)
    assert (planned.details.series_date, planned.details.series_time) == ("20260203", "120000")
    step = planned.details.performed_step
    assert (step.start_date, step.start_time, step.step_id) == ("20260203", "120000", "P260203120000")
    assert step.description == "Picture import"
    assert plan.created == desk.clock.now()


def test_a_full_form_is_taken_as_it_is(desk: Desk) -> None:
    plan = desk.plan(STUDY_FORM, SERIES_FORM)
    study, (planned,) = plan.study, plan.series
    form = replace(STUDY_FORM, issuer_of_patient_id="")
    for name in ("study_id", "study_date", "study_time", "accession_number", "referring_physician_name"):
        assert getattr(study, name) == getattr(form, name)
    for name in ("series_number", "modality", "series_date", "series_time", "body_part_examined", "laterality"):
        assert getattr(planned.details, name) == getattr(SERIES_FORM, name)
    assert (study.patient.patient_id, study.patient.is_provisional) == ("P-0042", False)
    assert planned.details.performed_step.description == "Photographs"


def test_the_settings_fill_what_the_form_leaves_open(desk: Desk) -> None:
    desk.attributes = AttributeSettings(modality="XC", series_description="Photo", series_number="100")
    first, second = desk.plan(StudyForm(), SeriesForm(), SeriesForm(modality="DOC", series_description="Letter")).series
    assert (first.details.modality, first.details.series_description, first.details.series_number) == (
        "XC",
        "Photo",
        "100",
    )
    assert (second.details.modality, second.details.series_description) == ("DOC", "Letter")
    assert second.details.series_number == "101"


def test_the_age_is_that_on_the_day_of_the_study(desk: Desk) -> None:
    assert desk.plan(replace(STUDY_FORM, birth_date="20260101", study_date="20260131")).study.patient_age == "030D"
    assert desk.plan(replace(STUDY_FORM, study_date="")).study.patient_age == "056Y"


def test_an_age_from_the_archive_serves_where_no_birth_date_is_known(desk: Desk) -> None:
    form = replace(STUDY_FORM, birth_date="", patient_age="055Y")
    assert desk.plan(form).study.patient_age == "055Y"
    assert desk.plan(replace(form, birth_date="19700102")).study.patient_age == "056Y"


def test_every_new_series_has_a_uid_of_its_own(desk: Desk) -> None:
    plan = desk.plan(StudyForm(), *[SeriesForm()] * 3)
    uids = {plan.study.study_instance_uid, *(one.details.series_instance_uid for one in plan.series)}
    assert len(uids) == 4
    assert plan.modalities == ("OT",)


def test_each_provisional_patient_id_is_new(desk: Desk) -> None:
    assert desk.plan(StudyForm()).study.patient.patient_id != desk.plan(StudyForm()).study.patient.patient_id


def test_a_form_with_faults_is_refused_with_all_of_them_and_nothing_is_given_away(desk: Desk) -> None:
    with pytest.raises(FormIncomplete) as caught:
        desk.plan(StudyForm(birth_date="x"), SeriesForm(modality="-"), SeriesForm(body_part_examined="HAND"))
    assert [fault.keyword for fault in caught.value.faults] == ["PatientBirthDate", "1/Modality", "2/Laterality"]
    assert str(caught.value).startswith("3 to correct: ")
    assert desk.uids() == "2.25.1001"
    assert desk.plan(StudyForm()).study.patient.patient_id == "20260203120000"[::-1]


def test_what_a_site_requires_and_is_empty_is_refused_with_every_other_fault(desk: Desk) -> None:
    required = FieldUse.REQUIRED
    desk.forms = FormSettings(
        study=StudyFields(PatientSex=required), series=SeriesFields(SeriesDescription=required, Modality=required)
    )
    with pytest.raises(FormIncomplete) as caught:
        desk.plan(StudyForm(birth_date="x"), SeriesForm(series_description="Overview"), SeriesForm())
    assert [fault.keyword for fault in caught.value.faults] == ["PatientBirthDate", "PatientSex", "2/SeriesDescription"]
    desk.attributes = AttributeSettings(series_description="Pictures")  # and the modality is that of the settings
    assert desk.plan(StudyForm(sex="F")).series[0].details.series_description == "Pictures"


def test_a_name_that_the_character_set_cannot_write_stops_it(desk: Desk) -> None:
    desk.attributes = AttributeSettings(character_set="ISO_IR 100")
    with pytest.raises(FormIncomplete, match="ISO_IR 100 cannot write"):
        desk.plan(StudyForm(patient_name="山田^太郎"))


# --- the worklist ---------------------------------------------------------------------------------------------


def test_a_worklist_entry_goes_along_to_the_study_and_to_each_series(desk: Desk) -> None:
    plan = desk.plan(form_from_entry(ENTRY), SeriesForm(modality="XC"), SeriesForm())
    assert plan.study.study_instance_uid == ENTRY.study_instance_uid
    assert plan.study.procedure_codes == ENTRY.requested_procedure_codes
    for planned in plan.series:
        assert planned.details.worklist_entry == ENTRY
        assert planned.details.performed_step.description == "Photographs of the left hand"
        assert planned.details.performed_step.protocol_codes == ENTRY.scheduled_protocol_codes


def test_an_entry_without_a_study_uid_gets_the_same_one_in_the_second_batch(desk: Desk) -> None:
    entry = replace(ENTRY, study_instance_uid="")
    first = desk.plan(form_from_entry(entry))
    desk.clock.advance(3600)
    second = desk.plan(form_from_entry(replace(entry, requested_procedure_description="Other words")))
    assert first.study.study_instance_uid == second.study.study_instance_uid
    other = desk.plan(form_from_entry(replace(entry, scheduled_procedure_step_id="SPS-2")))
    assert other.study.study_instance_uid != first.study.study_instance_uid


# --- what was sent before -------------------------------------------------------------------------------------


def test_what_the_first_batch_fixed_stays(desk: Desk) -> None:
    first = desk.plan(form_from_entry(ENTRY))
    desk.send(first)
    desk.clock.advance(86400)
    changed = replace(
        form_from_entry(ENTRY),
        study_date="20260301",
        study_time="000000",
        study_id="OTHER",
        study_description="Other words",
        referring_physician_name="NEU^NORA",
        accession_number="A-9",
    )
    second = desk.plan(changed)
    assert second.study == first.study
    assert second.series[0].details.series_date == "20260204"  # a new series has its own


def test_a_plan_that_was_never_sent_fixes_nothing(desk: Desk) -> None:
    desk.plan(form_from_entry(ENTRY))
    assert desk.plan(replace(form_from_entry(ENTRY), study_id="OTHER")).study.study_id == "OTHER"


@pytest.mark.parametrize(
    "change", [{"patient_id": "P-0043"}, {"patient_name": "MEIER^MAX"}, {"birth_date": "19800102"}, {"sex": "M"}]
)
def test_another_patient_never_gets_into_the_study(desk: Desk, change: dict[str, str]) -> None:
    desk.send(desk.plan(replace(STUDY_FORM, study_instance_uid="2.25.5")))
    other: Any = {**change, "study_instance_uid": "2.25.5"}
    with pytest.raises(OtherPatient, match=r"2\.25\.5 belongs to another patient. Nothing was sent."):
        desk.plan(replace(STUDY_FORM, **other))


def test_an_archive_that_tells_less_of_the_same_patient_is_no_other_patient(desk: Desk) -> None:
    first = desk.plan(replace(STUDY_FORM, study_instance_uid="2.25.5"))
    desk.send(first)
    joined = StudyForm(patient_id="P-0042", study_instance_uid="2.25.5", is_joined=True)
    assert desk.plan(joined).study == first.study


def test_a_study_without_a_patient_id_is_not_joined_by_a_new_one(desk: Desk) -> None:
    desk.send(desk.plan(replace(STUDY_FORM, study_instance_uid="2.25.5")))
    with pytest.raises(OtherPatient):
        desk.plan(StudyForm(study_instance_uid="2.25.5"))


def test_series_numbers_go_on(desk: Desk) -> None:
    study = replace(STUDY_FORM, study_instance_uid="2.25.5")
    desk.send(desk.plan(study, SeriesForm(), SeriesForm()))
    second = desk.plan(study, SeriesForm(), SeriesForm(series_number="77"), SeriesForm())
    assert [one.details.series_number for one in second.series] == ["3", "77", "78"]
    desk.send(second)
    assert desk.plan(study).series[0].details.series_number == "79"
    assert desk.plan(STUDY_FORM).series[0].details.series_number == "1"


def test_instance_numbers_go_on_after_the_archive_and_after_us(desk: Desk) -> None:
    study = replace(STUDY_FORM, study_instance_uid="2.25.5", is_joined=True)
    joined = replace(SERIES_FORM, series_instance_uid="2.25.6", last_instance_number=7)
    first = desk.plan(study, joined)
    assert first.series[0].next_instance_number == 8
    desk.send(first, images=3)
    assert desk.plan(study, joined).series[0].next_instance_number == 11  # the archive has not got them yet
    ahead = replace(joined, last_instance_number=20)
    assert desk.plan(study, ahead).series[0].next_instance_number == 21


def test_a_series_from_here_stays_as_its_first_batch_made_it(desk: Desk) -> None:
    first = desk.plan(form_from_entry(ENTRY), SERIES_FORM)
    desk.send(first)
    desk.clock.advance(86400)
    joined = SeriesForm(modality="XC", series_instance_uid=first.series[0].details.series_instance_uid)
    study = StudyForm(patient_id="P-0042", study_instance_uid=ENTRY.study_instance_uid, is_joined=True)
    again = desk.plan(study, joined)
    assert again.series[0].details == first.series[0].details
    assert again.series[0].next_instance_number == 2


def test_a_series_of_an_archive_gets_no_description_of_ours(desk: Desk) -> None:
    desk.attributes = AttributeSettings(series_description="Photo")
    joined = SeriesForm(modality="XC", series_number="4", series_instance_uid="2.25.6")
    details = desk.plan(STUDY_FORM, joined).series[0].details
    assert (details.series_description, details.series_number) == ("", "4")


@pytest.mark.parametrize(
    ("family", "setting", "modality"),
    [("secondary capture", "OT", "OT"), ("secondary capture", "DMS", "DMS"), ("photographic", "DMS", "XC"),
     ("endoscopic", "OT", "ES")],
)  # fmt: skip
def test_a_new_series_is_of_the_modality_that_its_family_needs(
    desk: Desk, family: str, setting: str, modality: str
) -> None:
    desk.attributes = AttributeSettings(image_family=ImageFamily(family), modality=setting)
    plan = desk.plan(STUDY_FORM)
    assert plan.series[0].details.modality == modality
    assert plan.family == family
    typed = desk.plan(STUDY_FORM, SeriesForm(modality="US"))
    assert typed.series[0].details.modality == "US"
