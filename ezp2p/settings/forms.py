"""What the forms show and ask for at their three levels, what they offer while typing, and templates for procedures."""

from enum import StrEnum
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from ezp2p.model.value_representation import CHECKS, check_lt
from ezp2p.settings.unique import first_twice


class FieldUse(StrEnum):
    """What a form does with a field."""

    HIDDEN = "hidden"
    """It is not there, unless something is wrong with it."""
    SHOWN = "shown"
    """It shows what came from elsewhere, and cannot be changed."""
    EDITABLE = "editable"
    """It can be changed."""
    REQUIRED = "required"
    """It can be changed, and nothing is sent while it is empty."""


_CHECKS: Final = {**CHECKS, "LT": check_lt}


def _checked(vr: str) -> AfterValidator:
    """A text that its value representation can hold, or none (PS3.5 6.2)."""

    def check(value: str) -> str:
        reason = CHECKS[vr](value) if value else None
        if reason:
            raise ValueError(reason)
        return value

    return AfterValidator(check)


def _each(vr: str) -> AfterValidator:
    """Texts, none of them empty, that their value representation can hold."""

    def check(values: tuple[str, ...]) -> tuple[str, ...]:
        for value in values:
            reason = _CHECKS[vr](value) if value.strip() else "is empty."
            if reason:
                raise ValueError(f"'{value[:32]}' {reason}")
        return values

    return AfterValidator(check)


_LongText = Annotated[str, _checked("LO")]
_Code = Annotated[str, _checked("CS")]
_LongTexts = Annotated[tuple[str, ...], Field(max_length=200), _each("LO")]
_Paragraphs = Annotated[tuple[str, ...], Field(max_length=200), _each("LT")]
_Names = Annotated[tuple[str, ...], Field(max_length=200), _each("PN")]


class _Table(BaseModel):
    """Frozen; unknown keys are kept in the file and left out here."""

    model_config = ConfigDict(frozen=True, extra="ignore", use_attribute_docstrings=True)


class _Fields(_Table):
    """What is done with each field of a level, by the keyword of its attribute (PS3.6)."""

    def use_of(self, keyword: str) -> FieldUse:
        """What is done with the field of this keyword."""
        use: FieldUse = getattr(self, keyword)
        return use

    @property
    def required(self) -> frozenset[str]:
        """The keywords of what must not be empty."""
        return frozenset(keyword for keyword in type(self).model_fields if self.use_of(keyword) is FieldUse.REQUIRED)


class StudyFields(_Fields):
    """The form of the patient and the study."""

    PatientName: FieldUse = FieldUse.EDITABLE
    """Patient's Name (0010,0010)."""
    PatientID: FieldUse = FieldUse.REQUIRED
    """Patient ID (0010,0020); whatever is chosen here, it is never sent empty."""
    PatientBirthDate: FieldUse = FieldUse.EDITABLE
    """Patient's Birth Date (0010,0030)."""
    PatientSex: FieldUse = FieldUse.EDITABLE
    """Patient's Sex (0010,0040)."""
    StudyDescription: FieldUse = FieldUse.EDITABLE
    """Study Description (0008,1030)."""
    AccessionNumber: FieldUse = FieldUse.EDITABLE
    """Accession Number (0008,0050)."""
    StudyID: FieldUse = FieldUse.EDITABLE
    """Study ID (0020,0010); made when it is sent, where it is empty."""
    StudyDate: FieldUse = FieldUse.EDITABLE
    """Study Date (0008,0020); that of the sending, where it is empty."""
    ReferringPhysicianName: FieldUse = FieldUse.EDITABLE
    """Referring Physician's Name (0008,0090)."""


class SeriesFields(_Fields):
    """The form of a series."""

    SeriesDescription: FieldUse = FieldUse.EDITABLE
    """Series Description (0008,103E)."""
    SeriesNumber: FieldUse = FieldUse.EDITABLE
    """Series Number (0020,0011); the next one, where it is empty."""
    SeriesDate: FieldUse = FieldUse.EDITABLE
    """Series Date (0008,0021); that of the sending, where it is empty."""
    Modality: FieldUse = FieldUse.EDITABLE
    """Modality (0008,0060)."""
    BodyPartExamined: FieldUse = FieldUse.EDITABLE
    """Body Part Examined (0018,0015)."""
    Laterality: FieldUse = FieldUse.REQUIRED
    """Laterality (0020,0060); required of a part that is one of a pair, as of no other is it ever asked."""


class ImageFields(_Fields):
    """The form of the selected pictures."""

    ImageComments: FieldUse = FieldUse.EDITABLE
    """Image Comments (0020,4000)."""
    PatientOrientation: FieldUse = FieldUse.HIDDEN
    """Patient Orientation (0020,0020): where rows and columns lead to in the patient."""


class PickLists(_Table):
    """What is offered while one types; it can be passed over."""

    StudyDescription: _LongTexts = ()
    """Study descriptions; after them come those that were typed lately."""
    SeriesDescription: _LongTexts = ()
    """Series descriptions; after them come those that were typed lately."""
    ReferringPhysicianName: _Names = ()
    """Referring physicians, as Family^Given."""
    ImageComments: _Paragraphs = ()
    """Comments on pictures."""


class FormTemplate(_Table):
    """What the form begins with for a procedure. It fills what is empty and changes nothing else."""

    name: Annotated[str, Field(min_length=1, max_length=64)]
    """What people call it."""
    when_procedure_code: Annotated[str, Field(max_length=64)] = ""
    """It is chosen by itself for an order with this requested procedure code; empty: with any or none."""
    when_description: _LongText = ""
    """It is chosen by itself where the description of the procedure or its step has this in it; empty: any."""
    when_modality: _Code = ""
    """It is chosen by itself for a step of this modality; empty: any."""
    study_description: _LongText = ""
    """Study Description (0008,1030)."""
    series_description: _LongText = ""
    """Series Description (0008,103E) of each of its series."""
    modality: _Code = ""
    """Modality (0008,0060) of each of its series."""
    body_part_examined: _Code = ""
    """Body Part Examined (0018,0015) of each of its series, a Defined Term such as HAND."""
    laterality: Annotated[str, Field(pattern="^[LR]?$")] = ""
    """Laterality (0020,0060) of each of its series: L, R or empty."""
    series_count: Annotated[int, Field(ge=1, le=20)] = 1
    """How many series it has."""


class FormSettings(_Table):
    """What the forms show, ask for, and offer."""

    study: StudyFields = StudyFields()
    """The fields of the patient and the study: hidden, shown, editable or required."""
    series: SeriesFields = SeriesFields()
    """The fields of a series: hidden, shown, editable or required."""
    image: ImageFields = ImageFields()
    """The fields of a picture: hidden, shown, editable or required."""
    pick_lists: PickLists = PickLists()
    """What is offered while one types."""
    templates: tuple[FormTemplate, ...] = ()
    """What the form begins with for a procedure."""

    @property
    def requires_side(self) -> bool:
        """Whether nothing is sent of a part that is one of a pair while nobody said which."""
        return self.series.Laterality is FieldUse.REQUIRED

    @model_validator(mode="after")
    def _names_are_unique(self) -> "FormSettings":
        name = first_twice(template.name for template in self.templates)
        if name:
            raise ValueError(f"two templates are called {name!r}")
        return self


AS_USUAL: Final = FormSettings()
"""What holds where nobody chose otherwise."""
