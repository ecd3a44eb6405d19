"""A second batch for a study or series that was begun before: what cannot go together stops with a sentence."""

from dataclasses import replace

import pytest

from ezp2p.errors import FormIncomplete, SeriesNotJoinable
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.settings.settings import AttributeSettings
from tests.component.workflows.planning import Desk

STUDY = StudyForm(patient_id="P1", patient_name="MUSTER^ERIKA", study_instance_uid="2.25.10")
SERIES = SeriesForm(modality="XC", series_instance_uid="2.25.11")
RUSSIAN = "\u0416\u0443\u043a"


@pytest.mark.parametrize(
    ("study", "series", "keyword"),
    [
        (replace(STUDY, study_description=RUSSIAN), SERIES, "StudyDescription"),
        (replace(STUDY, referring_physician_name=f"{RUSSIAN}^A"), SERIES, "ReferringPhysicianName"),
        (STUDY, replace(SERIES, series_description=RUSSIAN), "1/SeriesDescription"),
    ],
)
def test_what_was_fixed_is_never_written_with_question_marks(
    desk: Desk, study: StudyForm, series: SeriesForm, keyword: str
) -> None:
    desk.send(desk.plan(study, series))
    desk.attributes = AttributeSettings(character_set="ISO_IR 100")
    with pytest.raises(FormIncomplete) as caught:
        desk.plan(STUDY, SERIES)
    assert keyword in {fault.keyword for fault in caught.value.faults}
    assert all("ISO_IR 192" in fault.sentence for fault in caught.value.faults)
    desk.attributes = AttributeSettings()
    assert desk.plan(STUDY, SERIES).series[0].next_instance_number == 2


def test_a_series_of_another_study_is_refused(desk: Desk) -> None:
    desk.send(desk.plan(STUDY, SERIES))
    other = StudyForm(patient_id="P2", patient_name="OTHER^ONE", study_instance_uid="2.25.20")
    with pytest.raises(FormIncomplete) as caught:
        desk.plan(other, SERIES)
    assert [fault.keyword for fault in caught.value.faults] == ["1/SeriesInstanceUID"]
    with pytest.raises(FormIncomplete):
        desk.plan(replace(other, study_instance_uid=""), SeriesForm(series_instance_uid="2.25.11"))


def test_a_modality_that_was_typed_is_not_dropped_in_silence(desk: Desk) -> None:
    desk.send(desk.plan(STUDY, SERIES))
    with pytest.raises(SeriesNotJoinable):
        desk.plan(STUDY, replace(SERIES, modality="OT"))
    assert desk.plan(STUDY, replace(SERIES, modality="")).series[0].details.modality == "XC"
