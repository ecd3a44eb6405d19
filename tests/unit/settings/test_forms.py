"""The settings about the forms: today's behavior by default, and what cannot be used is told by its key."""

import pytest
from pydantic import ValidationError

from ezp2p.settings.file import faults
from ezp2p.settings.forms import AS_USUAL, FieldUse
from ezp2p.settings.scopes import unknown_keys
from ezp2p.settings.settings import Settings
from ezp2p.workflows.study_form import SERIES_FIELDS, STUDY_FIELDS


def told(values: dict[str, object]) -> dict[str, str]:
    with pytest.raises(ValidationError) as caught:
        Settings.model_validate({"forms": values})
    return dict(faults(caught.value))


def test_by_default_every_field_can_be_changed_and_only_the_id_and_the_side_are_required() -> None:
    assert AS_USUAL.study.required == {"PatientID"}
    assert AS_USUAL.series.required == {"Laterality"}
    assert AS_USUAL.image.required == frozenset()
    kinds = (AS_USUAL.study, AS_USUAL.series)
    assert {level.use_of(keyword) for level in kinds for keyword in type(level).model_fields} == {
        FieldUse.EDITABLE,
        FieldUse.REQUIRED,
    }
    assert AS_USUAL.templates == ()


def test_every_keyword_is_one_of_the_forms() -> None:
    known = {field.keyword for field in (*STUDY_FIELDS, *SERIES_FIELDS)}
    assert set(type(AS_USUAL.study).model_fields) <= known
    assert set(type(AS_USUAL.series).model_fields) <= known


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"study": {"PatientName": "mandatory"}}, "forms.study.PatientName"),
        ({"pick_lists": {"StudyDescription": ["A" * 65]}}, "forms.pick_lists.StudyDescription"),
        ({"pick_lists": {"StudyDescription": ["  "]}}, "forms.pick_lists.StudyDescription"),
        ({"pick_lists": {"ReferringPhysicianName": ["A^B^C^D^E^F"]}}, "forms.pick_lists.ReferringPhysicianName"),
        ({"templates": [{"name": ""}]}, "forms.templates.0.name"),
        ({"templates": [{"name": "One", "laterality": "B"}]}, "forms.templates.0.laterality"),
        ({"templates": [{"name": "One", "modality": "xc"}]}, "forms.templates.0.modality"),
        ({"templates": [{"name": "One", "series_count": 0}]}, "forms.templates.0.series_count"),
        ({"templates": [{"name": "One"}, {"name": "One"}]}, "forms"),
    ],
)
def test_what_cannot_be_used_is_told_by_its_key(values: dict[str, object], key: str) -> None:
    assert list(told(values)) == [key]


def test_a_lock_on_a_field_that_there_is_not_is_found() -> None:
    assert unknown_keys({"forms": {"study": {"PatientNme": "required", "PatientName": "required"}}}) == (
        "forms.study.PatientNme",
    )
