"""What this workstation knows of the studies it has sent to: so that a second batch lands in the same study."""

import sqlite3
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from ezp2p.model.patient import Patient
from ezp2p.model.study import StudyDetails
from ezp2p.model.worklist import WorklistEntry
from ezp2p.storage.database import transaction


@dataclass(frozen=True, slots=True)
class FrozenStudy:
    """What the first image that was sent fixed at study level."""

    patient: Patient
    patient_age: str
    study_id: str
    study_date: str
    study_time: str
    accession_number: str
    referring_physician_name: str
    study_description: str


class StudyRegister:
    """The studies of the outbox's database. One row for each Study Instance UID, and so one patient."""

    def __init__(self, connection: sqlite3.Connection, lock: threading.RLock) -> None:
        self._connection = connection
        self._lock = lock

    def frozen(self, study_instance_uid: str) -> FrozenStudy | None:
        """What is fixed for this study; None if nothing was sent to it from here."""
        with self._lock:
            row = self._connection.execute(
                "SELECT * FROM studies WHERE study_instance_uid = ?", (study_instance_uid,)
            ).fetchone()
        if row is None:
            return None
        return FrozenStudy(
            patient=Patient(row["patient_id"], row["patient_name"], row["birth_date"], row["sex"]),
            patient_age=row["patient_age"],
            study_id=row["study_id"],
            study_date=row["study_date"],
            study_time=row["study_time"],
            accession_number=row["accession_number"],
            referring_physician_name=row["referring_physician_name"],
            study_description=row["study_description"],
        )

    def freeze(self, study: StudyDetails) -> None:
        """Fix the study level, inside the transaction that adds the first images. A second time changes nothing."""
        patient = study.patient
        self._connection.execute(
            "INSERT OR IGNORE INTO studies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                study.study_instance_uid,
                patient.patient_id,
                patient.patient_name,
                patient.birth_date,
                patient.sex,
                study.patient_age,
                study.study_id,
                study.study_date,
                study.study_time,
                study.accession_number,
                study.referring_physician_name,
                study.study_description,
            ),
        )

    def study_uid_for(self, entry: WorklistEntry, make_uid: Callable[[], str]) -> str:
        """The Study Instance UID given to a worklist entry that has none: made once, remembered for this step."""
        if not (entry.accession_number or entry.scheduled_procedure_step_id):
            return make_uid()
        key = (entry.accession_number, entry.scheduled_procedure_step_id, entry.patient_id)
        with self._lock, transaction(self._connection):
            self._connection.execute("INSERT OR IGNORE INTO worklist_studies VALUES (?, ?, ?, ?)", (*key, make_uid()))
            row = self._connection.execute(
                "SELECT study_instance_uid FROM worklist_studies WHERE accession_number = ?"
                " AND scheduled_procedure_step_id = ? AND patient_id = ?",
                key,
            ).fetchone()
        return str(row["study_instance_uid"])

    def new_patient_id(self, now: datetime) -> str:
        """The date and time with its digits reversed, given once on this workstation and never again."""
        moment = now
        with self._lock, transaction(self._connection):
            while True:
                patient_id = moment.strftime("%Y%m%d%H%M%S")[::-1]
                added = self._connection.execute(
                    "INSERT OR IGNORE INTO provisional_patient_ids VALUES (?)", (patient_id,)
                )
                if added.rowcount == 1:
                    return patient_id
                moment += timedelta(seconds=1)

    def last_instance_number(self, series_instance_uid: str) -> int:
        """The highest Instance Number that was given in this series here; 0 for none."""
        return self._largest(
            "SELECT MAX(instance_number) AS largest FROM instances WHERE series_instance_uid = ?", series_instance_uid
        )

    def last_series_number(self, study_instance_uid: str) -> int:
        """The highest Series Number that was given in this study here; 0 for none."""
        return self._largest(
            "SELECT MAX(CAST(series_number AS INTEGER)) AS largest FROM instances WHERE study_instance_uid = ?",
            study_instance_uid,
        )

    def _largest(self, query: str, uid: str) -> int:
        with self._lock:
            return int(self._connection.execute(query, (uid,)).fetchone()["largest"] or 0)
