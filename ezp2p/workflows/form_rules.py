"""The rules of the forms that a site sets, as pure functions: what is required, and what a template fills in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ezp2p.errors import FieldFault
from ezp2p.model.body_part import body_part
from ezp2p.model.image import TrayImage
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.model.worklist import WorklistEntry
from ezp2p.settings.forms import FieldUse, FormSettings, FormTemplate
from ezp2p.workflows.image_form import can_be_described, orientation_of
from ezp2p.workflows.study_form import SERIES_FIELDS, STUDY_FIELDS

_STUDY: Final = {field.keyword: field for field in STUDY_FIELDS}
_SERIES: Final = {field.keyword: field for field in SERIES_FIELDS}
_NEVER_EMPTY: Final = frozenset({"PatientID"})
"""Required whatever was chosen: an instance without it is nobody's."""
_OF_A_PAIR: Final = frozenset({"Laterality"})
"""Asked of a part that is one of a pair by a rule of its own (`workflows.study_form`)."""
_OF_IMAGES: Final = {
    "ImageComments": "A comment is required here: write it below the picture.",
    "PatientOrientation": "How the patient is seen is required here: choose it below the picture.",
}


@dataclass(frozen=True, slots=True)
class FieldState:
    """Whether a field is there, and whether it can be changed."""

    is_visible: bool
    is_editable: bool


def field_state(keyword: str, use: FieldUse, *, is_empty: bool, is_faulty: bool) -> FieldState:
    """What a form does with a field: what needs a person is there and can be changed, whatever was chosen."""
    needs_a_person = is_faulty or (is_empty and (use is FieldUse.REQUIRED or keyword in _NEVER_EMPTY))
    return FieldState(
        is_visible=needs_a_person or use is not FieldUse.HIDDEN,
        is_editable=needs_a_person or use in {FieldUse.EDITABLE, FieldUse.REQUIRED},
    )


def asks_for_side(form: SeriesForm) -> str:
    """The question about the side of a part that is one of a pair, where nobody said; else nothing."""
    part = body_part(form.body_part_examined)
    if part is None or not part.is_paired or form.laterality or form.series_instance_uid:
        return ""
    return f"{part.label} is one of a pair: left or right?"


# --- what is required -----------------------------------------------------------------------------------------


def missing_of(study: StudyForm, series: Sequence[SeriesForm], forms: FormSettings) -> tuple[FieldFault, ...]:
    """What a site requires and is empty, each with its field and a sentence.

    What an archive has already is its own, and stays as it is: nothing is required of a study or a series that is
    joined, but the patient's ID. Keywords of series fields have the number of their series before them: `1/Modality`.
    """
    required = forms.study.required if not study.is_joined else frozenset[str]()
    found = [
        FieldFault(keyword, f"{_STUDY[keyword].label} is required here: fill it in.")
        for keyword in _in_order(required - _NEVER_EMPTY, _STUDY)
        if is_blank(getattr(study, _STUDY[keyword].name))
    ]
    for number, form in enumerate(series, start=1):
        found += _missing_of_series(form, forms, f"{number}/")
    return tuple(found)


def _missing_of_series(form: SeriesForm, forms: FormSettings, prefix: str) -> Iterator[FieldFault]:
    if form.series_instance_uid:
        return
    for keyword in _in_order(forms.series.required - _OF_A_PAIR, _SERIES):
        if is_blank(getattr(form, _SERIES[keyword].name)):
            yield FieldFault(prefix + keyword, f"{_SERIES[keyword].label} is required here: fill it in.")


def missing_of_images(images: Sequence[TrayImage], forms: FormSettings) -> dict[str, dict[str, str]]:
    """What a site requires of each picture and is empty: sentences by the key of the picture and the keyword."""
    found: dict[str, dict[str, str]] = {}
    for image in filter(can_be_described, images):
        empty = {fault.keyword: fault.sentence for fault in missing_of_image(values_of_image(image), forms)}
        if empty:
            found[image.key] = empty
    return found


def missing_of_image(values: Mapping[str, str], forms: FormSettings) -> tuple[FieldFault, ...]:
    """What a site requires of a picture and is empty; `values` are what was said of it, by keyword."""
    return tuple(
        FieldFault(keyword, _OF_IMAGES[keyword])
        for keyword, value in values.items()
        if keyword in forms.image.required and is_blank(value)
    )


def values_of_image(image: TrayImage) -> dict[str, str]:
    """What was said of a picture, by keyword."""
    return {"ImageComments": image.comments, "PatientOrientation": "\\".join(orientation_of(image))}


def is_blank(value: str) -> bool:
    """Whether a value says nothing; a name of delimiters alone does not."""
    return not value.strip("^= ")


def _in_order(keywords: frozenset[str], fields: Mapping[str, object]) -> list[str]:
    return [keyword for keyword in fields if keyword in keywords]


# --- templates ------------------------------------------------------------------------------------------------


def matching_template(templates: Sequence[FormTemplate], entry: WorklistEntry) -> FormTemplate | None:
    """The template of the order: of those whose every condition holds the one with the most, of equals the first.

    One without a condition is never chosen by itself.
    """
    found = [(template, _conditions(template, entry)) for template in templates]
    fitting = [(len(held), template) for template, held in found if held and all(held)]
    return max(fitting, key=lambda one: one[0])[1] if fitting else None


def _conditions(template: FormTemplate, entry: WorklistEntry) -> list[bool]:
    """Whether each condition that the template sets holds."""
    words = f"{entry.requested_procedure_description}\n{entry.scheduled_procedure_step_description}".casefold()
    codes = {code.value for code in (*entry.requested_procedure_codes, *entry.scheduled_protocol_codes)}
    conditions = (
        (template.when_procedure_code, template.when_procedure_code in codes),
        (template.when_description, template.when_description.casefold() in words),
        (template.when_modality, template.when_modality == entry.modality),
    )
    return [holds for wanted, holds in conditions if wanted]


def study_by_template(study: StudyForm, template: FormTemplate) -> StudyForm:
    """The study with what the template knows and it does not; one that an archive has stays as it is."""
    if study.is_joined or study.study_description:
        return study
    return replace(study, study_description=template.study_description)


def series_by_template(form: SeriesForm, template: FormTemplate, *, untouched: SeriesForm) -> SeriesForm:
    """The series with what the template knows and it does not.

    `untouched` is what the settings give every new series: a value that is still that was said by nobody. A part comes
    with its side: where the form names another part already, neither is taken. A series that an archive has stays.
    """
    if form.series_instance_uid:
        return form
    values = {
        "series_description": template.series_description,
        "modality": template.modality,
    }
    if not form.body_part_examined and not form.laterality:
        values |= {"body_part_examined": template.body_part_examined, "laterality": template.laterality}
    free = {
        name: value for name, value in values.items() if value and getattr(form, name) in {"", getattr(untouched, name)}
    }
    return replace(form, **free)  # type: ignore[arg-type]  # every value is a text
