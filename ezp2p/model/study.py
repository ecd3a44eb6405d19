"""Studies and series as we hold them: as typed (StudyForm, SeriesForm), and checked (StudyDetails, SeriesDetails)."""

from dataclasses import dataclass

from ezp2p.model.image import CodedConcept
from ezp2p.model.patient import Patient
from ezp2p.model.worklist import WorklistEntry


@dataclass(frozen=True, slots=True)
class StudyForm:
    """What the form holds at study level, as typed or taken over; nothing is checked yet.

    `worklist_entry` is where it came from, if it came from the worklist; `is_joined` says that the study is one
    that an archive has already. Editing a field that identifies the patient makes a form without either.
    """

    patient_id: str = ""
    patient_name: str = ""
    birth_date: str = ""
    sex: str = ""
    patient_age: str = ""
    issuer_of_patient_id: str = ""
    is_provisional_id: bool = False
    study_instance_uid: str = ""
    study_id: str = ""
    study_date: str = ""
    study_time: str = ""
    accession_number: str = ""
    referring_physician_name: str = ""
    study_description: str = ""
    worklist_entry: WorklistEntry | None = None
    is_joined: bool = False


@dataclass(frozen=True, slots=True)
class SeriesForm:
    """What the form holds for one series, as typed; nothing is checked yet.

    `series_instance_uid` is set only where a series that an archive has already is joined;
    `last_instance_number` is then the highest Instance Number it holds.
    """

    series_description: str = ""
    series_number: str = ""
    modality: str = ""
    body_part_examined: str = ""
    laterality: str = ""
    series_date: str = ""
    series_time: str = ""
    series_instance_uid: str = ""
    last_instance_number: int = 0


@dataclass(frozen=True, slots=True)
class PerformedProcedureStep:
    """The performed step of a series: start, ID, description, and protocol codes (PS3.3 10.16)."""

    start_date: str
    start_time: str
    step_id: str
    description: str
    protocol_codes: tuple[CodedConcept, ...] = ()


@dataclass(frozen=True, slots=True)
class StudyDetails:
    """A study, checked: every value may be written as it is (PS3.3 C.7.2.1, C.7.1.1)."""

    patient: Patient
    patient_age: str
    study_instance_uid: str
    study_id: str
    study_date: str
    study_time: str
    accession_number: str = ""
    referring_physician_name: str = ""
    study_description: str = ""
    procedure_codes: tuple[CodedConcept, ...] = ()


@dataclass(frozen=True, slots=True)
class SeriesDetails:
    """A series, checked: every value may be written as it is (PS3.3 C.7.3.1).

    `worklist_entry` is the step that asked for it, None where nobody did.
    """

    series_instance_uid: str
    series_number: str
    modality: str
    performed_step: PerformedProcedureStep
    series_description: str = ""
    series_date: str = ""
    series_time: str = ""
    body_part_examined: str = ""
    laterality: str = ""
    worklist_entry: WorklistEntry | None = None


@dataclass(frozen=True, slots=True)
class Site:
    """Where this workstation stands and what it is called, the configurable attributes of every instance."""

    institution_name: str = ""
    institution_address: str = ""
    station_name: str = ""
    character_set: str = "ISO_IR 192"
    writes_modalities_in_study: bool = True
