"""The worklist: what is asked for, and one Scheduled Procedure Step as we hold it (PS3.4 Annex K)."""

from dataclasses import dataclass

from ezp2p.model.image import CodedConcept


@dataclass(frozen=True, slots=True)
class WorklistQuery:
    """What a Modality Worklist is asked for. Empty means any (universal matching, PS3.4 C.2.2.2.3).

    Dates are DA values or ranges (`20260101-20260131`); names and IDs may hold the wildcards `*` and `?`.
    """

    scheduled_date: str = ""
    modality: str = ""
    patient_name: str = ""
    patient_id: str = ""
    accession_number: str = ""
    scheduled_station_ae_title: str = ""


@dataclass(frozen=True, slots=True)
class WorklistEntry:
    """One Scheduled Procedure Step with its order and its patient, in DICOM's own value formats.

    Whatever was absent is empty. `doubts` are sentences about what is not right with the entry ("It has no
    Patient ID."); they never hold patient data. `raw_patient_name` is Patient's Name as it
    came, its bytes as hexadecimal digits, where its encoding is doubtful: what a person confirms is the reading of
    it, and that is what is written.
    """

    patient_id: str = ""
    issuer_of_patient_id: str = ""
    patient_name: str = ""
    birth_date: str = ""
    sex: str = ""
    study_instance_uid: str = ""
    study_id: str = ""
    accession_number: str = ""
    referring_physician_name: str = ""
    requested_procedure_id: str = ""
    requested_procedure_description: str = ""
    requested_procedure_codes: tuple[CodedConcept, ...] = ()
    scheduled_procedure_step_id: str = ""
    scheduled_procedure_step_description: str = ""
    scheduled_protocol_codes: tuple[CodedConcept, ...] = ()
    scheduled_station_ae_title: str = ""
    scheduled_station_name: str = ""
    scheduled_date: str = ""
    scheduled_time: str = ""
    modality: str = ""
    performing_physician_name: str = ""
    doubts: tuple[str, ...] = ()
    raw_patient_name: str = ""

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What tells this entry from another through every refresh: patient, accession, procedure and step.

        A patient without an ID is told by name and birth date; the backslash is in no Patient ID (PS3.5 6.2, LO).
        """
        return (
            self.patient_id or f"{self.patient_name}\\{self.birth_date}",
            self.accession_number,
            self.requested_procedure_id,
            self.scheduled_procedure_step_id or f"{self.scheduled_date}{self.scheduled_time}{self.patient_name}",
        )

    @property
    def is_name_doubtful(self) -> bool:
        """Whether nobody can say that the patient is called so: the name is not encoded as the server declares."""
        return bool(self.raw_patient_name)

    @property
    def can_be_chosen(self) -> bool:
        """Whether it names a patient at all."""
        return bool(self.patient_id or self.has_name)

    @property
    def has_name(self) -> bool:
        """Whether there is a name between the delimiters."""
        return bool(self.patient_name.strip("^= "))

    @property
    def to_confirm(self) -> tuple[str, ...]:
        """What a person has to confirm before it is taken, in sentences; none where it tells who it is beyond doubt."""
        found = (
            ("The encoding of the name is doubtful.", self.is_name_doubtful),
            ("It has no patient ID.", not self.patient_id),
            ("It has no patient's name.", not self.has_name),
        )
        return tuple(sentence for sentence, holds in found if holds)


@dataclass(frozen=True, slots=True)
class ListRemark:
    """What is to be told about a list as a whole, such as that it is only a part; it comes after the entries."""

    sentence: str


@dataclass(frozen=True, slots=True)
class UnreadableResponse:
    """A response that could not be read: one line in the list, never an empty list."""

    reason: str
