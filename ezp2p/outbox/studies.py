"""What this workstation knows of the studies it has sent to: so that a second batch lands in the same study."""

import json
import sqlite3
import threading
from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from ezp2p.model.image import CodedConcept
from ezp2p.model.patient import Patient
from ezp2p.model.study import PerformedProcedureStep, SeriesDetails, StudyDetails
from ezp2p.model.worklist import WorklistEntry
from ezp2p.storage.database import reading, transaction


class StudyRegister:
    """The studies of the outbox's database. One row for each Study Instance UID, and so one patient."""

    def __init__(self, connection: sqlite3.Connection, lock: threading.RLock) -> None:
        self._connection = connection
        self._lock = lock

    def frozen(self, study_instance_uid: str) -> StudyDetails | None:
        """The study as its first image fixed it; None if nothing was sent to it from here."""
        details = self._details("SELECT details FROM studies WHERE study_instance_uid = ?", study_instance_uid)
        if details is None:
            return None
        details["patient"] = Patient(**details["patient"])
        details["procedure_codes"] = _codes(details["procedure_codes"])
        return StudyDetails(**details)

    def study_of_series(self, series_instance_uid: str) -> str:
        """The study in which this series was begun from here; empty if it was not."""
        with self._lock, reading(self._connection):
            row = self._connection.execute(
                "SELECT study_instance_uid FROM series WHERE series_instance_uid = ?", (series_instance_uid,)
            ).fetchone()
        return str(row["study_instance_uid"]) if row else ""

    def frozen_series(self, series_instance_uid: str) -> SeriesDetails | None:
        """The series as its first image fixed it; None if nothing was sent to it from here."""
        details = self._details("SELECT details FROM series WHERE series_instance_uid = ?", series_instance_uid)
        if details is None:
            return None
        step, entry = details["performed_step"], details["worklist_entry"]
        step["protocol_codes"] = _codes(step["protocol_codes"])
        details["performed_step"] = PerformedProcedureStep(**step)
        if entry is not None:
            for name in ("requested_procedure_codes", "scheduled_protocol_codes"):
                entry[name] = _codes(entry[name])
            details["worklist_entry"] = WorklistEntry(**{**entry, "doubts": tuple(entry["doubts"])})
        return SeriesDetails(**details)

    def _details(self, query: str, uid: str) -> dict[str, Any] | None:
        with self._lock, reading(self._connection):
            row = self._connection.execute(query, (uid,)).fetchone()
        return None if row is None else dict(json.loads(row["details"]))

    def freeze(self, study: StudyDetails, series: Iterable[SeriesDetails]) -> None:
        """Fix what the images of a study and of its series have in common, in the transaction that adds the first.

        A second time changes nothing.
        """
        uid = study.study_instance_uid
        self._connection.execute(
            "INSERT OR IGNORE INTO studies VALUES (?, ?, ?)", (uid, study.patient.patient_id, json.dumps(asdict(study)))
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO series VALUES (?, ?, ?)",
            [(one.series_instance_uid, uid, json.dumps(asdict(one))) for one in series],
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
        with self._lock, reading(self._connection):
            return int(self._connection.execute(query, (uid,)).fetchone()["largest"] or 0)


def _codes(values: Iterable[dict[str, str]]) -> tuple[CodedConcept, ...]:
    return tuple(CodedConcept(**value) for value in values)
