"""The tables of the archive's index: studies, their series, their instances.

A row holds what queries ask for most as columns with an index, and every attribute by which it can be found as
one JSON object of keywords and texts. The files hold everything once more: the index can be made again from them.
"""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table, Text

VERSION = 1
"""Kept in `user_version`; a database of a higher version is left alone."""

metadata = MetaData()

studies = Table(
    "study",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("study_instance_uid", String(64), nullable=False, unique=True),
    Column("patient_id", Text, nullable=False, index=True),
    Column("study_date", Text, nullable=False, index=True),
    Column("accession_number", Text, nullable=False, index=True),
    Column("attributes", Text, nullable=False),
)
"""One row for each study, with its patient: a study belongs to one Patient ID, whatever is received later."""

series = Table(
    "series",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("series_instance_uid", String(64), nullable=False, unique=True),
    Column("study_id", ForeignKey("study.id"), nullable=False, index=True),
    Column("modality", Text, nullable=False),
    Column("attributes", Text, nullable=False),
)

instances = Table(
    "instance",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sop_instance_uid", String(64), nullable=False, unique=True),
    Column("series_id", ForeignKey("series.id"), nullable=False, index=True),
    Column("sop_class_uid", String(64), nullable=False),
    Column("transfer_syntax_uid", String(64), nullable=False),
    Column("file", Text, nullable=False, unique=True),
    Column("sha256", String(64), nullable=False),
    Column("attributes", Text, nullable=False),
)
"""One row for each instance: where its file lies below the archive's folder, and the SHA-256 of its data set."""
