"""The study form, as pure functions: where its values come from, what drops them, and what is wrong with them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from ezp2p.dicom.character_set import EVERY_SCRIPT, character_shown, unheld, unheld_reason
from ezp2p.dicom.received_text import PERSON_NAME_DELIMITERS, TEXT_DELIMITERS
from ezp2p.errors import FieldFault, FormIncomplete
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.body_part import body_part
from ezp2p.model.query import Match
from ezp2p.model.study import SeriesDetails, SeriesForm, StudyDetails, StudyForm
from ezp2p.model.value_representation import CHECKS, check_as, check_received_pn
from ezp2p.model.worklist import WorklistEntry


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form: its name in the form, its keyword and value representation (PS3.6), its label."""

    name: str
    keyword: str
    vr: str
    label: str


STUDY_FIELDS: Final[tuple[Field, ...]] = (
    Field("patient_id", "PatientID", "LO", "Patient ID"),
    Field("patient_name", "PatientName", "PN", "Patient Name"),
    Field("birth_date", "PatientBirthDate", "DA", "Birth Date"),
    Field("sex", "PatientSex", "CS", "Sex"),
    Field("patient_age", "PatientAge", "AS", "Age"),
    Field("issuer_of_patient_id", "IssuerOfPatientID", "LO", "Issuer of Patient ID"),
    Field("study_instance_uid", "StudyInstanceUID", "UI", "Study Instance UID"),
    Field("study_id", "StudyID", "SH", "Study ID"),
    Field("study_date", "StudyDate", "DA", "Study Date"),
    Field("study_time", "StudyTime", "TM", "Study Time"),
    Field("accession_number", "AccessionNumber", "SH", "Accession Number"),
    Field("referring_physician_name", "ReferringPhysicianName", "PN", "Referring Physician"),
    Field("study_description", "StudyDescription", "LO", "Study Description"),
)

SERIES_FIELDS: Final[tuple[Field, ...]] = (
    Field("series_description", "SeriesDescription", "LO", "Series Description"),
    Field("series_number", "SeriesNumber", "IS", "Series Number"),
    Field("modality", "Modality", "CS", "Modality"),
    Field("body_part_examined", "BodyPartExamined", "CS", "Body Part"),
    Field("laterality", "Laterality", "CS", "Laterality"),
    Field("series_date", "SeriesDate", "DA", "Series Date"),
    Field("series_time", "SeriesTime", "TM", "Series Time"),
    Field("series_instance_uid", "SeriesInstanceUID", "UI", "Series Instance UID"),
)

IDENTITY: Final = frozenset({"patient_id", "patient_name", "birth_date", "sex"})
"""Editing one of these makes another patient: nothing of an order or a study may stay behind."""

_EMERGENCY: Final = "EMERGENCY^"
_ORDER: Final = frozenset({"accession_number"})
_SEXES: Final = frozenset({"", "M", "F", "O"})
_CHOICES: Final = {
    "sex": (_SEXES, "Sex is M, F, O or empty."),
    "laterality": (frozenset({"", "L", "R"}), "Laterality is L for left, R for right, or empty."),
}
"""Fields that take few values (PS3.3 C.7.1.1, C.7.3.1), and the sentence about any other."""

_ENTRY_FIELDS: Final[tuple[Field, ...]] = (
    Field("requested_procedure_id", "RequestedProcedureID", "SH", "Requested Procedure ID"),
    Field("requested_procedure_description", "RequestedProcedureDescription", "LO", "Requested Procedure Description"),
    Field("scheduled_procedure_step_id", "ScheduledProcedureStepID", "SH", "Scheduled Procedure Step ID"),
    Field(
        "scheduled_procedure_step_description", "ScheduledProcedureStepDescription", "LO", "Procedure Step Description"
    ),
    Field("performing_physician_name", "PerformingPhysicianName", "PN", "Performing Physician"),
)
"""What of a worklist entry goes into instances without being in the form."""

_PROCEDURE_CODE: Final = Field("requested_procedure_codes", "ProcedureCodeSequence", "LO", "Procedure Code")
_PROTOCOL_CODE: Final = Field("scheduled_protocol_codes", "ScheduledProtocolCodeSequence", "LO", "Protocol Code")


_STEP_DESCRIPTION: Final = Field(
    "description", "PerformedProcedureStepDescription", "LO", "Performed Procedure Step Description"
)


# --- where the values come from -------------------------------------------------------------------------------


def form_from_entry(entry: WorklistEntry) -> StudyForm:
    """The form for a worklist entry. Study ID is its Requested Procedure ID (IHE RAD TF-2 Appendix A)."""
    return StudyForm(
        patient_id=entry.patient_id,
        patient_name=entry.patient_name,
        birth_date=entry.birth_date,
        sex=entry.sex if entry.sex in _SEXES else "",
        issuer_of_patient_id=entry.issuer_of_patient_id,
        study_instance_uid=entry.study_instance_uid,
        study_id=entry.requested_procedure_id or entry.study_id,
        accession_number=entry.accession_number,
        referring_physician_name=entry.referring_physician_name,
        study_description=entry.requested_procedure_description or entry.scheduled_procedure_step_description,
        worklist_entry=entry,
    )


def form_from_study(match: Match) -> StudyForm:
    """The form that joins a study which an archive has: its study level as the archive tells it."""
    return StudyForm(
        patient_id=match.get("PatientID"),
        patient_name=match.get("PatientName"),
        birth_date=match.get("PatientBirthDate"),
        sex=match.get("PatientSex") if match.get("PatientSex") in _SEXES else "",
        patient_age=match.get("PatientAge") if check_as(match.get("PatientAge")) is None else "",
        issuer_of_patient_id=match.get("IssuerOfPatientID"),
        study_instance_uid=match.get("StudyInstanceUID"),
        study_id=match.get("StudyID"),
        study_date=match.get("StudyDate"),
        study_time=match.get("StudyTime"),
        accession_number=match.get("AccessionNumber"),
        referring_physician_name=match.get("ReferringPhysicianName"),
        study_description=match.get("StudyDescription"),
        is_joined=True,
    )


def series_of(match: Match, *, last_instance_number: int) -> SeriesForm:
    """The form that joins a series which an archive has; its Instance Numbers go on after the last one."""
    return SeriesForm(
        series_description=match.get("SeriesDescription"),
        series_number=match.get("SeriesNumber"),
        modality=match.get("Modality"),
        body_part_examined=match.get("BodyPartExamined"),
        laterality=match.get("Laterality"),
        series_date=match.get("SeriesDate"),
        series_time=match.get("SeriesTime"),
        series_instance_uid=match.get("SeriesInstanceUID"),
        last_instance_number=last_instance_number,
    )


def emergency_form(patient_id: str, now: datetime) -> StudyForm:
    """The form for somebody whom nobody knows yet: a provisional ID, and the date and time as the name."""
    return StudyForm(patient_id=patient_id, patient_name=f"{_EMERGENCY}{now:%Y-%m-%d %H:%M:%S}", is_provisional_id=True)


def is_emergency(form: StudyForm) -> bool:
    """Whether the patient is one whom nobody knew when the study was begun, and still is."""
    return form.is_provisional_id and form.patient_name.startswith(_EMERGENCY)


def new_study_for(form: StudyForm) -> StudyForm:
    """A new study of the same patient."""
    return StudyForm(
        patient_id=form.patient_id,
        patient_name=form.patient_name,
        birth_date=form.birth_date,
        sex=form.sex,
        issuer_of_patient_id=form.issuer_of_patient_id,
        is_provisional_id=form.is_provisional_id,
    )


def edited(form: StudyForm, **changes: str) -> StudyForm:
    """The form with values changed by hand.

    A change of the patient's identity drops everything that belonged to the one before and is not that identity: the
    order, the study, its UIDs and numbers, the age. So no hidden identifier goes with another person's name. Another
    accession number is another order, and drops the same but the patient. What a worklist entry leaves empty, or a name
    whose encoding is doubtful, is written for its patient and its order: that makes nobody else of him.
    """
    changed = {name: value for name, value in changes.items() if getattr(form, name) != value}
    if not changed:
        return form
    is_bound = form.worklist_entry or form.is_joined or form.study_instance_uid
    if (IDENTITY | _ORDER) & changed.keys() - left_empty(form.worklist_entry) and is_bound:
        form = new_study_for(form)
    if "patient_id" in changed:
        form = replace(form, is_provisional_id=False, issuer_of_patient_id="")
    if "birth_date" in changed:
        form = replace(form, patient_age="")
    return replace(form, **changed)  # type: ignore[arg-type]  # every field that is edited is a text


def left_empty(entry: WorklistEntry | None) -> set[str]:
    """What tells who the patient is, or which order, and the entry does not say beyond doubt; without one nothing."""
    if entry is None:
        return set()
    told = (
        ("patient_id", bool(entry.patient_id)),
        ("patient_name", entry.has_name and not entry.is_name_doubtful),
        ("birth_date", bool(entry.birth_date)),
        ("sex", entry.sex in _SEXES - {""}),
        ("accession_number", bool(entry.accession_number)),
    )
    return {name for name, is_told in told if not is_told}


# --- the character set ----------------------------------------------------------------------------------------


def character_set_for(destinations: Sequence[RemoteAE], *, usual: str) -> str:
    """The character set of instances for these destinations: their own where one has its own, else the usual one.

    An instance has one set, and one SOP Instance UID means the same bytes everywhere. So a destination's own set holds
    for all of one sending, and two that differ are refused.

    Raises
    ------
    FormIncomplete
        If two destinations have sets of their own that differ.
    """
    own = {remote.character_set: remote.name for remote in destinations if remote.character_set}
    if len(own) == 2:
        (character_set, name), (other_set, other) = own.items()
        sentence = (
            f"A picture has one character set, but {name} takes {character_set} and {other} takes {other_set}: "
            "send to one after the other."
        )
        raise FormIncomplete(faults=(FieldFault("SpecificCharacterSet", sentence),))
    if len(own) > 2:
        wishes = " and ".join(f"{name} takes {character_set}" for character_set, name in own.items())
        sentence = f"A picture has one character set, but {wishes}: send to one after the other."
        raise FormIncomplete(faults=(FieldFault("SpecificCharacterSet", sentence),))
    return next(iter(own), usual)


# --- what is wrong with them ----------------------------------------------------------------------------------


def faults_of(
    study: StudyForm, series: Sequence[SeriesForm], *, character_set: str, requires_side: bool = True
) -> tuple[FieldFault, ...]:
    """Everything that cannot be written, each with its field and a sentence; empty if all is well.

    Keywords of series fields have the number of their series before them: `1/Modality`. Where nobody `requires_side`,
    a part that is one of a pair may be written without its own: Laterality (0020,0060) is then empty.
    """
    found = list(_field_faults(study, STUDY_FIELDS, character_set, prefix="", received=_received(study)))
    if study.worklist_entry:
        found += _entry_faults(study.worklist_entry, character_set)
    for number, form in enumerate(series, start=1):
        prefix = f"{number}/"
        found += _field_faults(form, SERIES_FIELDS, character_set, prefix=prefix)
        found += _laterality_faults(form, prefix, requires_side=requires_side)
    return tuple(found)


def _field_faults(
    form: StudyForm | SeriesForm,
    fields: Sequence[Field],
    character_set: str,
    *,
    prefix: str,
    received: frozenset[str] = frozenset(),
) -> Iterator[FieldFault]:
    for field in fields:
        value = getattr(form, field.name)
        choices, sentence = _CHOICES.get(field.name, (frozenset({value}), ""))
        if value not in choices:
            yield FieldFault(prefix + field.keyword, sentence)
            continue
        reason = check_received_pn(value) if field.name in received else CHECKS[field.vr](value)
        character = "" if reason else _unheld(field.vr, value, character_set)
        if character:
            reason = unheld_reason(character, character_set or EVERY_SCRIPT)
        if reason:
            yield FieldFault(prefix + field.keyword, f"{field.label} {reason}")


def _received(study: StudyForm) -> frozenset[str]:
    """The names that are as a peer gave them."""
    names = {field.name for field in STUDY_FIELDS if field.vr == "PN"}
    if study.is_joined:
        return frozenset(names)
    entry = study.worklist_entry
    return frozenset(name for name in names if entry and getattr(entry, name) == getattr(study, name))


def _entry_faults(entry: WorklistEntry, character_set: str) -> Iterator[FieldFault]:
    """What the worklist told is written as it came, or not at all; never with question marks in it."""
    character_set = character_set or EVERY_SCRIPT
    texts = [(field, getattr(entry, field.name)) for field in _ENTRY_FIELDS]
    texts += [(_PROCEDURE_CODE, code.meaning) for code in entry.requested_procedure_codes]
    texts += [(_PROTOCOL_CODE, code.meaning) for code in entry.scheduled_protocol_codes]
    for field, text in texts:
        character = _unheld(field.vr, text, character_set)
        if character:
            yield FieldFault(
                field.keyword,
                f"{field.label} of the worklist entry holds {character_shown(character)}, which the character set "
                f"{character_set} cannot write. Choose ISO_IR 192 in the settings.",
            )


def faults_of_settled(
    study: StudyDetails, series: Sequence[SeriesDetails], *, character_set: str
) -> tuple[FieldFault, ...]:
    """What the first image of a study or series fixed, and the character set that is in force now cannot write."""
    fixed = [(field.keyword, field, getattr(study, field.name, "")) for field in STUDY_FIELDS]
    fixed += [(field.keyword, field, getattr(study.patient, field.name, "")) for field in STUDY_FIELDS]
    fixed += [(_PROCEDURE_CODE.keyword, _PROCEDURE_CODE, code.meaning) for code in study.procedure_codes]
    for number, details in enumerate(series, start=1):
        fixed += [(f"{number}/{field.keyword}", field, getattr(details, field.name, "")) for field in SERIES_FIELDS]
        fixed.append((_STEP_DESCRIPTION.keyword, _STEP_DESCRIPTION, details.performed_step.description))
    character_set = character_set or EVERY_SCRIPT
    found = [
        FieldFault(
            keyword,
            f"{field.label} of the pictures sent before holds {character_shown(character)}, which the character set "
            f"{character_set} cannot write. Choose ISO_IR 192 in the settings.",
        )
        for keyword, field, text in fixed
        if (character := _unheld(field.vr, text, character_set))
    ]
    for entry in dict.fromkeys(details.worklist_entry for details in series if details.worklist_entry):
        found += _entry_faults(entry, character_set)
    return tuple(found)


def _unheld(vr: str, text: str, character_set: str) -> str:
    """The first character of a value that cannot be written; empty where all can be."""
    return unheld(text, character_set, delimiters=PERSON_NAME_DELIMITERS if vr == "PN" else TEXT_DELIMITERS)


def _laterality_faults(form: SeriesForm, prefix: str, *, requires_side: bool) -> Iterator[FieldFault]:
    """Laterality (0020,0060) is asked for paired parts; a series that is joined keeps what it has."""
    part = body_part(form.body_part_examined)
    if part is None or form.series_instance_uid:
        return
    if part.is_paired and not form.laterality and requires_side:
        yield FieldFault(f"{prefix}Laterality", f"{part.label} is one of a pair: choose left (L) or right (R).")
    if not part.is_paired and form.laterality:
        yield FieldFault(f"{prefix}Laterality", f"{part.label} has no left and right: leave Laterality empty.")
