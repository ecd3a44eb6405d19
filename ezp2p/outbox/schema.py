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
    """
    ALTER TABLE instances ADD COLUMN purged TEXT;
    ALTER TABLE instances ADD COLUMN old_since REAL;
    CREATE TABLE running_time (seconds REAL NOT NULL);
    INSERT INTO running_time VALUES (0);
    ALTER TABLE items ADD COLUMN sender TEXT NOT NULL DEFAULT '';
    ALTER TABLE items ADD COLUMN lost_answers INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE items ADD COLUMN is_held_with_destination INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE items ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE items ADD COLUMN ask_again TEXT;
    CREATE INDEX items_by_destination ON items (
        destination_name, destination_title, destination_host, destination_port, calling_ae, state, attempts, item_id
    );
    CREATE INDEX items_by_instance ON items (sop_instance_uid);
    CREATE INDEX items_by_day ON items (substr(added, 1, 10), state);
    CREATE TABLE destinations (
        name TEXT NOT NULL,
        title TEXT NOT NULL,
        host TEXT NOT NULL,
        port INTEGER NOT NULL,
        condition TEXT NOT NULL,
        failures INTEGER NOT NULL,
        note TEXT NOT NULL,
        since TEXT,
        next_try TEXT,
        PRIMARY KEY (name, title, host, port)
    );
    CREATE TABLE history (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        item_id INTEGER NOT NULL REFERENCES items,
        at TEXT NOT NULL,
        happening TEXT NOT NULL,
        state TEXT NOT NULL,
        note TEXT NOT NULL,
        status INTEGER,
        actor TEXT NOT NULL
    );
    CREATE INDEX history_by_item ON history (item_id, sequence);
    CREATE TABLE commitments (
        transaction_uid TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        title TEXT NOT NULL,
        host TEXT NOT NULL,
        port INTEGER NOT NULL,
        asked TEXT NOT NULL,
        answered TEXT
    );
    CREATE TABLE commitment_items (
        transaction_uid TEXT NOT NULL REFERENCES commitments,
        item_id INTEGER NOT NULL REFERENCES items,
        PRIMARY KEY (transaction_uid, item_id)
    );
    CREATE INDEX commitments_by_item ON commitment_items (item_id)
    """,
    """
    CREATE TABLE abilities (
        title TEXT NOT NULL,
        host TEXT NOT NULL,
        port INTEGER NOT NULL,
        details TEXT NOT NULL,
        PRIMARY KEY (title, host, port)
    )
    """,
    """
    CREATE TABLE sources (
        sha256 TEXT NOT NULL,
        patient_id TEXT NOT NULL,
        PRIMARY KEY (sha256, patient_id)
    ) WITHOUT ROWID
    """,
    """
    ALTER TABLE items ADD COLUMN is_encrypted INTEGER NOT NULL DEFAULT 0
    """,
)
