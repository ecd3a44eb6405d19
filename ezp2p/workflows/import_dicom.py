"""DICOM files come in: as they are, or given to the patient of the form; a DICOMDIR stands for what it lists."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Final

from ezp2p.acquisition.files import read_bytes
from ezp2p.dicom.dicomdir import Listed, ListedInstance, MissingFile, begins_as_dicom, instances_of, is_dicomdir
from ezp2p.dicom.instance_keys import check_whole, instance_keys_from
from ezp2p.dicom.raw_elements import plain_data_set
from ezp2p.dicom.reconcile import Reconciled, reconciled
from ezp2p.errors import FileNotReadable, OtherPatient
from ezp2p.model.instance import InstanceKeys
from ezp2p.model.patient import Patient, is_same_patient
from ezp2p.model.study import Site, StudyDetails
from ezp2p.model.value_representation import CHECKS, check_is
from ezp2p.outbox.outbox import NewInstance
from ezp2p.outbox.studies import StudyRegister
from ezp2p.workflows.plan_study import StudyPlan

_LONGEST_META_BYTES: Final = 4096


@dataclass(frozen=True, slots=True)
class ImportedInstance:
    """A DICOM file as an instance of the form's patient, ready for the outbox.

    `study` is what its study is from now on, for the register; `notes` are sentences for the user, without patient
    data: what was replaced, and that it keeps its own study.
    """

    new: NewInstance
    data: bytes
    study: StudyDetails
    notes: tuple[str, ...] = ()


def is_dicom(path: Path) -> bool:
    """Whether the file at `path` begins as a Part 10 file (PS3.10 7.1)."""
    return begins_as_dicom(path)


def expanded(paths: Iterable[Path]) -> tuple[tuple[Path, ...], tuple[MissingFile, ...]]:
    """The files that `paths` stand for, each once: a DICOMDIR, and a folder, for the instances on the medium.

    Any other path stays, also a folder without DICOM files. Beside them, what cannot be taken, and why: a file that a
    DICOMDIR lists and that is not there, or a DICOMDIR that is damaged.
    """
    listed = list(chain.from_iterable(map(_listed, paths)))
    files = [one.path for one in listed if isinstance(one, ListedInstance)]
    return tuple(dict.fromkeys(files)), tuple(one for one in listed if isinstance(one, MissingFile))


def _listed(path: Path) -> list[Listed]:
    try:
        if path.is_dir():
            return list(instances_of(path, read_bytes)) or [ListedInstance(path)]
        return list(instances_of(path, read_bytes)) if _is_dicomdir(path) else [ListedInstance(path)]
    except FileNotReadable as error:
        return [MissingFile(path.name, error)]


def _is_dicomdir(path: Path) -> bool:
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return is_dicomdir(file.read(_LONGEST_META_BYTES))
    except OSError:
        return False


def dicom_instance(path: Path) -> tuple[NewInstance, bytes]:
    """A DICOM file as it is, with what the outbox needs to know of it.

    Raises
    ------
    InstanceNotReadable
        If it is not a DICOM file, lacks what identifies it, ends too early, or is too large when inflated.
    InstanceMismatch
        If its header names another instance.
    FileNotReadable
        If it cannot be read.
    """
    data = read_bytes(path)
    plain_data_set(data)  # a bomb is refused before anything else inflates it
    keys = instance_keys_from(data)
    check_whole(data, keys)
    return _new_instance(keys), data


def reconciled_instance(
    path: Path, plan: StudyPlan, *, register: StudyRegister, site: Site, now: datetime, chosen_study_uid: str = ""
) -> ImportedInstance:
    """A DICOM file given to the patient of `plan`, under its own UIDs; `dicom.reconcile` says what changes.

    Of the plan's series only the worklist entry counts: series, equipment and image stay what they were.

    Parameters
    ----------
    chosen_study_uid
        The study that a person chose to join, if any. The instance keeps its own (IHE RAD TF-3 4.61.4.1.1.1), and a
        note says so.

    Raises
    ------
    OtherPatient
        If its study was sent from here for another patient: a study belongs to one.
    InstanceNotReadable, InstanceMismatch, FileNotReadable
        As `dicom_instance`; also if an attribute stands in it twice, or its sequences are nested too deeply.
    PictureNotSupported
        If it needs another character set, and its text cannot be read in its own.
    """
    data = read_bytes(path)
    plain_data_set(data)  # a bomb is refused before anything else inflates it
    entry = next((one.details.worklist_entry for one in plan.series if one.details.worklist_entry), None)
    site = replace(site, character_set=plan.character_set)
    result = reconciled(data, study=plan.study, entry=entry, site=site, now=now)
    keys = instance_keys_from(result.data)
    study = _study(keys.attributes, plan.study, keys.study_instance_uid)
    _refuse_other_patient(register, study)
    notes = _notes(result, is_moved=chosen_study_uid not in {"", keys.study_instance_uid})
    return ImportedInstance(_new_instance(keys), result.data, study, notes)


def _refuse_other_patient(register: StudyRegister, study: StudyDetails) -> None:
    frozen = register.frozen(study.study_instance_uid)
    known = register.patient_ids_of(study.study_instance_uid)
    is_other = frozen is not None and not is_same_patient(study.patient, frozen.patient)
    if is_other or any(not is_same_patient(study.patient, Patient(patient_id)) for patient_id in known):
        raise OtherPatient(study_instance_uid=study.study_instance_uid)


def _study(told: Mapping[str, str], planned: StudyDetails, study_instance_uid: str) -> StudyDetails:
    """The study of an instance that was reconciled; what it does not tell, or not rightly, is that of the plan."""
    patient = planned.patient
    return replace(
        planned,
        patient=replace(
            patient,
            patient_name=patient.patient_name or _right(told["PatientName"], "PN"),
            birth_date=patient.birth_date or _right(told["PatientBirthDate"], "DA"),
            sex=patient.sex or _right(told["PatientSex"], "CS"),
            issuer_of_patient_id=patient.issuer_of_patient_id or _right(told["IssuerOfPatientID"], "LO"),
        ),
        patient_age=_right(told["PatientAge"], "AS"),
        study_instance_uid=study_instance_uid,
        study_id=_right(told["StudyID"], "SH") or planned.study_id,
        study_date=_right(told["StudyDate"], "DA") or planned.study_date,
        study_time=_right(told["StudyTime"], "TM") or planned.study_time,
        referring_physician_name=_right(told["ReferringPhysicianName"], "PN"),
        study_description=_right(told["StudyDescription"], "LO"),
    )


def _right(text: str, vr: str) -> str:
    return "" if CHECKS[vr](text) else text


def _notes(result: Reconciled, *, is_moved: bool) -> tuple[str, ...]:
    notes = []
    if result.changed:
        labels = ", ".join(result.labels)
        notes.append(f"Given to the patient of the form; the former values are kept in it: {labels}.")
    if is_moved:
        notes.append("It keeps its UIDs, and with them the study it belongs to: it was not moved to another.")
    return tuple(notes)


def _new_instance(keys: InstanceKeys) -> NewInstance:
    number = keys.attributes.get("InstanceNumber", "")
    return NewInstance(
        sop_class_uid=keys.sop_class_uid,
        sop_instance_uid=keys.sop_instance_uid,
        transfer_syntax_uid=keys.transfer_syntax_uid,
        study_instance_uid=keys.study_instance_uid,
        series_instance_uid=keys.series_instance_uid,
        series_number=keys.attributes.get("SeriesNumber", ""),
        instance_number=int(number) if number and check_is(number) is None else 0,
        patient_id=keys.patient_id,
        patient_name=keys.attributes.get("PatientName", ""),
    )
