"""The SQL of the outbox, numbered: each script is applied once and never changed."""

from typing import Final

MIGRATIONS: Final[tuple[str, ...]] = (
    """
    CREATE TABLE instances (
        sop_instance_uid TEXT PRIMARY KEY,
        sop_class_uid TEXT NOT NULL,
        transfer_syntax_uid TEXT NOT NULL,
        study_instance_uid TEXT NOT NULL,
        series_instance_uid TEXT NOT NULL,
        series_number TEXT NOT NULL,
        instance_number INTEGER NOT NULL,
        patient_id TEXT NOT NULL,
        patient_name TEXT NOT NULL,
        file_name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        size_bytes INTEGER NOT NULL
    );
    CREATE INDEX instances_by_series ON instances (study_instance_uid, series_instance_uid);
    CREATE TABLE items (
        item_id INTEGER PRIMARY KEY AUTOINCREMENT,
        batch TEXT NOT NULL,
        sop_instance_uid TEXT NOT NULL REFERENCES instances,
        destination_name TEXT NOT NULL,
        destination_title TEXT NOT NULL,
        destination_host TEXT NOT NULL,
        destination_port INTEGER NOT NULL,
        calling_ae TEXT NOT NULL,
        state TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        note TEXT NOT NULL,
        status INTEGER,
        answer_lost INTEGER NOT NULL DEFAULT 0,
        added TEXT NOT NULL,
        changed TEXT NOT NULL,
        next_try TEXT
    );
    CREATE INDEX items_by_state ON items (state, item_id);
    CREATE INDEX items_by_batch ON items (batch);
    CREATE TABLE studies (
        study_instance_uid TEXT PRIMARY KEY,
        patient_id TEXT NOT NULL,
        details TEXT NOT NULL
    );
    CREATE TABLE series (
        series_instance_uid TEXT PRIMARY KEY,
        study_instance_uid TEXT NOT NULL REFERENCES studies,
        details TEXT NOT NULL
    );
    CREATE TABLE worklist_studies (
        accession_number TEXT NOT NULL,
        scheduled_procedure_step_id TEXT NOT NULL,
        patient_id TEXT NOT NULL,
        study_instance_uid TEXT NOT NULL,
        PRIMARY KEY (accession_number, scheduled_procedure_step_id, patient_id)
    );
    CREATE TABLE provisional_patient_ids (patient_id TEXT PRIMARY KEY)
    """,
)
