"""Filling the form without a window: from the worklist by accession number, from a study to join, from typed values."""

from collections.abc import Mapping
from dataclasses import replace

from ezp2p.errors import OtherPatientNamed, SeveralWorklistEntries, WorklistEntryDoubtful, WorklistEntryNotFound
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.query import Match
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.model.worklist import WorklistEntry, WorklistQuery
from ezp2p.workflows.background import Stop
from ezp2p.workflows.services import Services
from ezp2p.workflows.study_form import IDENTITY, form_from_entry


def from_worklist(
    services: Services,
    remote: RemoteAE,
    *,
    accession_number: str,
    step_id: str,
    typed: Mapping[str, str],
    series: SeriesForm,
    stop: Stop,
) -> tuple[StudyForm, SeriesForm]:
    """The forms of the worklist entry with this accession number, completed by what was typed.

    Raises
    ------
    WorklistEntryNotFound, SeveralWorklistEntries
        If none matches, or more than one and no step is named.
    OtherPatientNamed
        If what was typed names another patient than the entry.
    WorklistEntryDoubtful
        If the entry does not tell beyond doubt who it is, and no Patient ID was typed.
    """
    entry = _entry(services, remote, accession_number=accession_number, step_id=step_id, stop=stop)
    if entry.to_confirm and not typed.get("patient_id"):
        raise WorklistEntryDoubtful(remote_ae=remote.name, reasons=" ".join(entry.to_confirm))
    form = form_from_entry(entry)
    if entry.is_name_doubtful:  # who confirms the ID may write the name anew
        form = replace(form, patient_name=typed.get("patient_name", form.patient_name))
    form = _completed(form, typed, source=f"the worklist of {remote.name}")
    return form, replace(series, modality=series.modality or entry.modality)


def _entry(services: Services, remote: RemoteAE, *, accession_number: str, step_id: str, stop: Stop) -> WorklistEntry:
    query = WorklistQuery(accession_number=accession_number)
    entries = [
        entry
        for entry in services.find_worklist(remote, query, stop=stop)
        if isinstance(entry, WorklistEntry)
        and entry.accession_number == accession_number != ""  # a wildcard would choose a patient that was not named
        and step_id in {"", entry.scheduled_procedure_step_id}
    ]
    if not entries:
        raise WorklistEntryNotFound(remote_ae=remote.name)
    if len(entries) > 1:
        steps = ", ".join(
            f"{entry.scheduled_procedure_step_id or 'without an ID'} ({entry.modality} {entry.scheduled_date})"
            for entry in entries
        )
        raise SeveralWorklistEntries(count=len(entries), choices=steps)
    return entries[0]


def from_archive(
    services: Services,
    remote: RemoteAE,
    *,
    typed: Mapping[str, str],
    series: SeriesForm,
    stop: Stop,
) -> tuple[StudyForm, SeriesForm]:
    """The forms that join the study of `typed`, and its series if `series` names one; else a new series of it.

    Raises
    ------
    StudyNotFound, SeriesNotFound, SeriesNotJoinable
        If the archive does not have it, or the series is of another modality.
    OtherPatientNamed
        If what was typed names another patient than the study.
    """
    study_uid = typed.get("study_instance_uid", "")
    study = _completed(services.study_to_join(remote, study_uid, stop=stop), typed, source=remote.name)
    if not series.series_instance_uid:
        return study, services.new_series_of(remote, study_uid, series, stop=stop)
    match = Match({"StudyInstanceUID": study_uid, "SeriesInstanceUID": series.series_instance_uid})
    return study, services.series_to_join(remote, match, stop=stop, modality=series.modality)


def _completed(form: StudyForm, typed: Mapping[str, str], *, source: str) -> StudyForm:
    """Typed values fill what is empty and change what does not identify the patient, never who it is."""
    for name in IDENTITY & typed.keys():
        if getattr(form, name) not in {"", typed[name]}:
            raise OtherPatientNamed(source=source)
    values = {name: value for name, value in typed.items() if name != "study_instance_uid"}
    return replace(form, **values)  # type: ignore[arg-type]  # every field that is typed is a text
