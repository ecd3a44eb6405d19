"""What this workstation knows of the studies it has sent to: so that a second batch lands in the same study."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from ezp2p.model.study import SeriesDetails, StudyDetails
from ezp2p.model.worklist import WorklistEntry
from ezp2p.outbox.details import as_text, made_from
from ezp2p.storage.database import Database


class StudyRegister:
    """The studies of the outbox's database. One row for each Study Instance UID, and so one patient."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def frozen(self, study_instance_uid: str) -> StudyDetails | None:
        """The study as its first image fixed it; None if nothing was sent to it from here."""
        details = self._details("SELECT details FROM studies WHERE study_instance_uid = ?", study_instance_uid)
        return None if details is None else made_from(StudyDetails, details)

    def patient_ids_of(self, study_instance_uid: str) -> frozenset[str]:
        """The Patient IDs under which instances of this study were sent from here, DICOM files as they are too."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT DISTINCT patient_id FROM instances WHERE study_instance_uid = ?", (study_instance_uid,)
            ).fetchall()
        return frozenset(str(row["patient_id"]) for row in rows)

    def study_of_series(self, series_instance_uid: str) -> str:
        """The study in which this series was begun from here; empty if it was not."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT study_instance_uid FROM series WHERE series_instance_uid = ?", (series_instance_uid,)
            ).fetchone()
        return str(row["study_instance_uid"]) if row else ""

    def frozen_series(self, series_instance_uid: str) -> SeriesDetails | None:
        """The series as its first image fixed it; None if nothing was sent to it from here."""
        details = self._details("SELECT details FROM series WHERE series_instance_uid = ?", series_instance_uid)
        return None if details is None else made_from(SeriesDetails, details)

    def _details(self, query: str, uid: str) -> object:
        with self._database.reading() as connection:
            row = connection.execute(query, (uid,)).fetchone()
        return None if row is None else json.loads(row["details"])

    def freeze(self, study: StudyDetails, series: Iterable[SeriesDetails]) -> None:
        """Fix what the images of a study and of its series have in common, in the transaction that adds the first.

        A second time changes nothing.
        """
        with self._database.transaction() as connection:
            freeze(connection, study, series)

    def study_uid_for(self, entry: WorklistEntry, make_uid: Callable[[], str]) -> str:
        """The Study Instance UID given to a worklist entry that has none: made once, remembered for this step."""
        if not (entry.accession_number or entry.scheduled_procedure_step_id):
            return make_uid()
        key = (entry.accession_number, entry.scheduled_procedure_step_id, entry.patient_id)
        with self._database.transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO worklist_studies VALUES (?, ?, ?, ?)", (*key, make_uid()))
            row = connection.execute(
                "SELECT study_instance_uid FROM worklist_studies WHERE accession_number = ?"
                " AND scheduled_procedure_step_id = ? AND patient_id = ?",
                key,
            ).fetchone()
        return str(row["study_instance_uid"])

    def new_patient_id(self, now: datetime) -> str:
        """The date and time with its digits reversed, given once on this workstation and never again."""
        moment = now
        with self._database.transaction() as connection:
            while True:
                patient_id = moment.strftime("%Y%m%d%H%M%S")[::-1]
                added = connection.execute("INSERT OR IGNORE INTO provisional_patient_ids VALUES (?)", (patient_id,))
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

    def sent_for(self, sources: Iterable[str], patient_id: str) -> frozenset[str]:
        """Those among the files with these SHA-256 that were sent from here for this patient."""
        return self._sources("SELECT 1 FROM sources WHERE sha256 = ? AND patient_id = ?", sources, patient_id)

    def sent_for_others(self, sources: Iterable[str], patient_id: str) -> frozenset[str]:
        """Those among the files with these SHA-256 that were sent from here for another patient."""
        return self._sources("SELECT 1 FROM sources WHERE sha256 = ? AND patient_id != ? LIMIT 1", sources, patient_id)

    def _sources(self, query: str, sources: Iterable[str], patient_id: str) -> frozenset[str]:
        with self._database.reading() as connection:
            return frozenset(
                sha256 for sha256 in set(sources) if connection.execute(query, (sha256, patient_id)).fetchone()
            )

    def _largest(self, query: str, uid: str) -> int:
        with self._database.reading() as connection:
            return int(connection.execute(query, (uid,)).fetchone()["largest"] or 0)


def freeze(connection: sqlite3.Connection, study: StudyDetails, series: Iterable[SeriesDetails]) -> None:
    """Fix a study and its series in the open transaction of `connection`, as StudyRegister.freeze does."""
    uid = study.study_instance_uid
    connection.execute(
        "INSERT OR IGNORE INTO studies VALUES (?, ?, ?)", (uid, study.patient.patient_id, as_text(study))
    )
    connection.executemany(
        "INSERT OR IGNORE INTO series VALUES (?, ?, ?)",
        [(one.series_instance_uid, uid, as_text(one)) for one in series],
    )


def remember_sources(connection: sqlite3.Connection, sources: Iterable[str], patient_id: str) -> None:
    """Remember in the open transaction of `connection` for whom the files with these SHA-256 were sent."""
    connection.executemany("INSERT OR IGNORE INTO sources VALUES (?, ?)", [(one, patient_id) for one in set(sources)])
