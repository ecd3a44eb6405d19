"""From the form to a plan: all is checked, and every UID, number and date settled, before anything is built."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from ezp2p.dicom.character_set import EVERY_SCRIPT
from ezp2p.dicom.sop_classes import SopClass, first_of
from ezp2p.errors import FieldFault, FormIncomplete, OtherPatient, SeriesNotJoinable
from ezp2p.model.clock import da, tm
from ezp2p.model.image import ImageFamily
from ezp2p.model.patient import Patient, age_at, is_same_patient
from ezp2p.model.study import PerformedProcedureStep, SeriesDetails, SeriesForm, StudyDetails, StudyForm
from ezp2p.model.value_representation import CHECKS
from ezp2p.model.worklist import WorklistEntry
from ezp2p.outbox.studies import StudyRegister
from ezp2p.settings.forms import AS_USUAL, FormSettings
from ezp2p.settings.settings import AttributeSettings
from ezp2p.workflows.form_rules import missing_of
from ezp2p.workflows.study_form import faults_of, faults_of_settled


@dataclass(frozen=True, slots=True)
class PlannedSeries:
    """A series, settled, and the Instance Number of its next image."""

    details: SeriesDetails
    next_instance_number: int


@dataclass(frozen=True, slots=True)
class StudyPlan:
    """A study with its series, settled at one moment; and the character set in which all of it can be written.

    `sop_class` is the one that was asked for; where that is None, `family` says as what pictures are written.
    """

    study: StudyDetails
    series: tuple[PlannedSeries, ...]
    created: datetime
    character_set: str = EVERY_SCRIPT
    sop_class: SopClass | None = None
    family: ImageFamily = ImageFamily.SECONDARY_CAPTURE

    @property
    def modalities(self) -> tuple[str, ...]:
        """The modalities of its series."""
        return tuple(sorted({planned.details.modality for planned in self.series}))


def plan_study(
    study: StudyForm,
    series: Sequence[SeriesForm],
    *,
    register: StudyRegister,
    attributes: AttributeSettings,
    now: datetime,
    make_uid: Callable[[], str],
    sop_class: SopClass | None = None,
    forms: FormSettings = AS_USUAL,
) -> StudyPlan:
    """Check the forms and settle what they leave open.

    What the first image that was sent from here fixed, of the study and of each series, stays as it is. `forms` says
    what must not be empty.

    Raises
    ------
    FormIncomplete
        With every value that cannot be written, and every one that is required and empty.
    OtherPatient
        If the study was begun for another patient.
    SeriesNotJoinable
        If a series was begun from here with another modality.
    """
    _refuse_other_modality(series, register)
    series = with_usual_values(series, attributes=attributes, sop_class=sop_class)
    faults = (
        *faults_of(study, series, character_set=attributes.character_set, requires_side=forms.requires_side),
        *missing_of(study, series, forms),
    )
    if faults:
        raise FormIncomplete(faults=faults)
    details = _settle_study(study, register=register, now=now, make_uid=make_uid)
    frozen = register.frozen(details.study_instance_uid)
    if frozen:
        if not is_same_patient(details.patient, frozen.patient):
            raise OtherPatient(study_instance_uid=details.study_instance_uid)
        details = frozen
    _refuse_series_of_other_study(series, register, details.study_instance_uid)
    step = _performed_step(details, study.worklist_entry, now)
    last_number = register.last_series_number(details.study_instance_uid)
    planned = []
    for form in series:
        number = form.series_number or _next_series_number(last_number, attributes)
        last_number = max(last_number, int(number))
        uid = form.series_instance_uid or make_uid()
        last = max(form.last_instance_number, register.last_instance_number(uid))
        settled = register.frozen_series(uid) or SeriesDetails(
            series_instance_uid=uid,
            series_number=number,
            modality=form.modality,
            performed_step=step,
            series_description=form.series_description,
            series_date=form.series_date or da(now),
            series_time=form.series_time or tm(now),
            body_part_examined=form.body_part_examined,
            laterality=form.laterality,
            worklist_entry=study.worklist_entry,
        )
        planned.append(PlannedSeries(settled, last + 1))
    faults = faults_of_settled(details, [one.details for one in planned], character_set=attributes.character_set)
    if faults:
        raise FormIncomplete(faults=faults)
    return StudyPlan(
        details, tuple(planned), now, attributes.character_set, sop_class=sop_class, family=attributes.image_family
    )


def with_usual_values(
    series: Sequence[SeriesForm], *, attributes: AttributeSettings, sop_class: SopClass | None = None
) -> list[SeriesForm]:
    """The forms with the values that a series has where nobody says another.

    Modality (0008,0060) is that of the class, or of the settings where any will do; Series Description (0008,103E) that
    of the settings, but never in a series that is joined.
    """
    modality = (sop_class or first_of(attributes.image_family)).modality or attributes.modality
    return [
        replace(
            form,
            modality=form.modality or modality,
            series_description=form.series_description
            or ("" if form.series_instance_uid else attributes.series_description),
        )
        for form in series
    ]


def _refuse_other_modality(series: Sequence[SeriesForm], register: StudyRegister) -> None:
    """What a series is was fixed by its first image; a modality that was typed must not be dropped in silence."""
    for form in series:
        begun = register.frozen_series(form.series_instance_uid) if form.modality else None
        if begun and begun.modality != form.modality:
            raise SeriesNotJoinable(theirs=begun.modality, ours=form.modality)


def _refuse_series_of_other_study(series: Sequence[SeriesForm], register: StudyRegister, study_uid: str) -> None:
    """A series belongs to one study, and so to one patient."""
    sentence = "Series Instance UID is that of a series of another study: leave it empty to start a new series."
    faults = tuple(
        FieldFault(f"{number}/SeriesInstanceUID", sentence)
        for number, form in enumerate(series, start=1)
        if register.study_of_series(form.series_instance_uid) not in {"", study_uid}
    )
    if faults:
        raise FormIncomplete(faults=faults)


def _settle_study(
    form: StudyForm, *, register: StudyRegister, now: datetime, make_uid: Callable[[], str]
) -> StudyDetails:
    uid = form.study_instance_uid
    if not uid and form.worklist_entry:
        uid = register.study_uid_for(form.worklist_entry, make_uid)
    study_date = form.study_date or da(now)
    return StudyDetails(
        patient=Patient(
            patient_id=form.patient_id or register.new_patient_id(now),
            patient_name=form.patient_name,
            birth_date=form.birth_date,
            sex=form.sex,
            issuer_of_patient_id=form.issuer_of_patient_id,
            is_provisional=form.is_provisional_id or not form.patient_id,
        ),
        patient_age=age_at(form.birth_date, study_date) or form.patient_age,
        study_instance_uid=uid or make_uid(),
        study_id=form.study_id or now.strftime("%y%m%d%H%M%S"),
        study_date=study_date,
        study_time=form.study_time or tm(now),
        accession_number=form.accession_number,
        referring_physician_name=form.referring_physician_name,
        study_description=form.study_description,
        procedure_codes=form.worklist_entry.requested_procedure_codes if form.worklist_entry else (),
    )


def _performed_step(study: StudyDetails, entry: WorklistEntry | None, now: datetime) -> PerformedProcedureStep:
    description = entry.scheduled_procedure_step_description if entry else ""
    if CHECKS["LO"](description):
        description = ""  # as it came it cannot be written
    return PerformedProcedureStep(
        start_date=da(now),
        start_time=tm(now),
        step_id=now.strftime("P%y%m%d%H%M%S"),
        description=description or study.study_description or "Picture import",
        protocol_codes=entry.scheduled_protocol_codes if entry else (),
    )


def _next_series_number(last: int, attributes: AttributeSettings) -> str:
    """After the last series that is known; the number of the settings for the first one."""
    return str(last + 1) if last else attributes.series_number or "1"
