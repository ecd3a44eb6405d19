"""The archive's index: a SQLite database of studies, series and instances, through SQLAlchemy Core.

It is durable (WAL, full synchronization, read back on every connection) and never the only place where something
is kept: the files are. Every writing transaction takes the write lock at its start, so that what it has checked is
still so when it writes.
"""

import json
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import (
    ColumnElement,
    Connection,
    Insert,
    Row,
    Select,
    create_engine,
    delete,
    event,
    func,
    insert,
    select,
)
from sqlalchemy.exc import DatabaseError, OperationalError, SQLAlchemyError

from ezp2p.archive.keys import SERIES_SUMMARY, STUDY_SUMMARY
from ezp2p.archive.schema import VERSION, instances, metadata, series, studies
from ezp2p.dicom.instance_keys import SERIES_KEYWORDS, STUDY_KEYWORDS
from ezp2p.errors import DatabaseNotUsable, IndexUnavailable, InstanceConflict, StoreFault
from ezp2p.model.instance import InstanceKeys
from ezp2p.storage.room import disk_full

_BUSY_TIMEOUT_S = 30
_FULL_SYNCHRONIZATION = 2
_CHUNK = 500
_PADDING = " \0"
_LEAST_BYTES = 1 << 16  # of its log and the file that its processes share


class _Cursor(Protocol):
    def fetchone(self) -> tuple[object, ...]: ...


class _DriverConnection(Protocol):
    """What is used of the driver's connection; only storage and outbox name the driver."""

    isolation_level: str | None

    def execute(self, statement: str, /) -> _Cursor: ...


@dataclass(frozen=True, slots=True)
class StoredFile:
    """Where an instance lies, below the archive's folder, and the SHA-256 of its data set."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Selection:
    """What narrows a search in the database: values of which a column must equal one; empty means any."""

    study_instance_uids: tuple[str, ...] = ()
    series_instance_uids: tuple[str, ...] = ()
    sop_instance_uids: tuple[str, ...] = ()
    patient_ids: tuple[str, ...] = ()
    accession_numbers: tuple[str, ...] = ()
    study_dates: tuple[str, str] | None = None


class Index:
    """The database at `path`; may be used from many threads, each transaction has a connection of its own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine = create_engine(
            f"sqlite:///{path}",
            connect_args={"timeout": _BUSY_TIMEOUT_S},
            hide_parameters=True,  # they are patients' names, and errors are logged
            max_overflow=-1,
        )
        event.listen(self._engine, "connect", self._make_durable)
        event.listen(self._engine, "begin", _begin)
        self._writer = self._engine.execution_options(begin="BEGIN IMMEDIATE")

    def open(self) -> None:
        """Check the database, or make it.

        Raises
        ------
        IndexUnavailable
            If it is damaged, or cannot be opened.
        DatabaseNotUsable
            If a newer program wrote it, or it cannot be made durable here.
        DiskFull
            If the disk is full.
        """
        with self._transaction(writes=True) as connection:
            version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            if version > VERSION:
                raise DatabaseNotUsable(
                    path=self._path,
                    reason="a newer version of EzP2P wrote it",
                    cure="Use that version or a newer one.",
                )
            verdict = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
            if verdict != "ok":
                raise IndexUnavailable(reason="it is damaged")
            metadata.create_all(connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")

    def close(self) -> None:
        """Close every connection; what is still in the write-ahead log goes into the database."""
        self._engine.dispose()

    # --- what is received ---------------------------------------------------------------------------------------

    def find_instance(self, sop_instance_uid: str) -> StoredFile | None:
        """Where the instance lies, None if there is none."""
        with self._transaction() as connection:
            return _stored_file(connection, sop_instance_uid)

    def check(self, keys: InstanceKeys, sha256: str) -> None:
        """Whether the instance may be filed beside what is here already.

        Raises
        ------
        InstanceConflict
            If not: the instance, its study or its series is known as something else.
        """
        with self._transaction() as connection:
            _check(connection, keys, sha256)

    def add(self, keys: InstanceKeys, stored: StoredFile) -> None:
        """File an instance, with its series and its study where they are new; a known one stays as it is.

        Raises
        ------
        InstanceConflict
            If the instance, its study or its series is known as something else; nothing is changed.
        IndexUnavailable
            If the database cannot be written.
        DiskFull
            If the disk is full.
        """
        with self._transaction(writes=True) as connection:
            _check(connection, keys, stored.sha256)
            if _stored_file(connection, keys.sop_instance_uid) is None:
                series_id = _series_id(connection, keys, study_id=_study_id(connection, keys))
                _insert_instance(connection, keys, stored, series_id=series_id)

    def files(self) -> frozenset[str]:
        """Every file that the index knows."""
        with self._transaction() as connection:
            return frozenset(connection.scalars(select(instances.c.file)))

    def forget(self, files: Sequence[str]) -> None:
        """Take out the instances of `files`, and the series and studies that are left without any."""
        with self._transaction(writes=True) as connection:
            for start in range(0, len(files), _CHUNK):
                connection.execute(delete(instances).where(instances.c.file.in_(files[start : start + _CHUNK])))
            connection.execute(delete(series).where(series.c.id.not_in(select(instances.c.series_id))))
            connection.execute(delete(studies).where(studies.c.id.not_in(select(series.c.study_id))))

    # --- what is asked for --------------------------------------------------------------------------------------

    def studies(self, selection: Selection) -> list[dict[str, str]]:
        """The attributes of the selected studies, with what their series and instances add to them."""
        of_study = series.c.study_id == studies.c.id
        held = instances.join(series, instances.c.series_id == series.c.id)
        statement = select(
            studies.c.attributes,
            select(func.count()).select_from(series).where(of_study).scalar_subquery(),
            select(func.count()).select_from(held).where(of_study).scalar_subquery(),
            select(func.group_concat(series.c.modality.distinct())).where(of_study).scalar_subquery(),
            select(func.group_concat(instances.c.sop_class_uid.distinct()))
            .select_from(held)
            .where(of_study)
            .scalar_subquery(),
        ).where(*_conditions(selection))
        return [_study_attributes(row) for row in self._rows(statement.order_by(studies.c.id))]

    def series(self, selection: Selection) -> list[dict[str, str]]:
        """The attributes of the selected series, with those of their studies."""
        count = select(func.count()).where(instances.c.series_id == series.c.id).scalar_subquery()
        statement = (
            select(studies.c.attributes, series.c.attributes, count)
            .join_from(series, studies)
            .where(*_conditions(selection))
            .order_by(series.c.id)
        )
        return [
            {**json.loads(of_study), **json.loads(of_series), **dict.fromkeys(SERIES_SUMMARY, str(number))}
            for of_study, of_series, number in self._rows(statement)
        ]

    def instances(self, selection: Selection) -> list[dict[str, str]]:
        """The attributes of the selected instances, with those of their series and studies."""
        statement = (
            select(studies.c.attributes, series.c.attributes, instances.c.attributes)
            .join_from(instances, series)
            .join(studies)
            .where(*_conditions(selection))
            .order_by(instances.c.id)
        )
        return [
            {**json.loads(of_study), **json.loads(of_series), **json.loads(own)}
            for of_study, of_series, own in self._rows(statement)
        ]

    def _rows(self, statement: Select[*tuple[Any, ...]]) -> Sequence[Row[*tuple[Any, ...]]]:
        with self._transaction() as connection:
            return connection.execute(statement).all()

    # --- transactions -------------------------------------------------------------------------------------------

    @contextmanager
    def _transaction(self, *, writes: bool = False) -> Iterator[Connection]:
        """One transaction, all of it or nothing; what the database raises becomes one of our errors."""
        try:
            with (self._writer if writes else self._engine).begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise self._fault(error) from error

    def _fault(self, error: SQLAlchemyError) -> StoreFault:
        cause = str(error.orig) if isinstance(error, DatabaseError) else type(error).__name__
        if isinstance(error, OperationalError) and "full" in cause:
            return disk_full(self._path.parent, _LEAST_BYTES)
        return IndexUnavailable(reason=cause)

    def _make_durable(self, connection: _DriverConnection, _record: object) -> None:
        """Set what SQLite forgets with each connection, and read it back.

        Raises
        ------
        DatabaseNotUsable
            If the settings do not hold; on some network folders they do not.
        """
        connection.isolation_level = None  # transactions are begun by _begin alone
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
        level = connection.execute("PRAGMA synchronous").fetchone()[0]
        if mode != "wal" or level != _FULL_SYNCHRONIZATION:
            raise DatabaseNotUsable(
                path=self._path,
                reason=f"it is not durable here: {mode}, {level}",
                cure="Choose a folder on a local disk.",
            )


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


# --- rows -----------------------------------------------------------------------------------------------------


def _stored_file(connection: Connection, sop_instance_uid: str) -> StoredFile | None:
    row = connection.execute(
        select(instances.c.file, instances.c.sha256).where(instances.c.sop_instance_uid == sop_instance_uid)
    ).one_or_none()
    return StoredFile(*row) if row else None


def _check(connection: Connection, keys: InstanceKeys, sha256: str) -> None:
    known = _stored_file(connection, keys.sop_instance_uid)
    if known is not None and known.sha256 != sha256:
        raise InstanceConflict(reason="its SOP Instance UID came before with other contents")
    patient_id = connection.scalar(
        select(studies.c.patient_id).where(studies.c.study_instance_uid == keys.study_instance_uid)
    )
    if patient_id is not None and patient_id != _comparable(keys.patient_id):
        raise InstanceConflict(reason="its study belongs to another Patient ID")
    study_instance_uid = connection.scalar(
        select(studies.c.study_instance_uid)
        .join_from(series, studies)
        .where(series.c.series_instance_uid == keys.series_instance_uid)
    )
    if study_instance_uid is not None and study_instance_uid != keys.study_instance_uid:
        raise InstanceConflict(reason="its series belongs to another study")


def _new_id(connection: Connection, row: Insert) -> int:
    return int(connection.execute(row.returning(row.table.c.id)).scalar_one())


def _study_id(connection: Connection, keys: InstanceKeys) -> int:
    known = connection.scalar(select(studies.c.id).where(studies.c.study_instance_uid == keys.study_instance_uid))
    if known is not None:
        return int(known)
    return _new_id(
        connection,
        insert(studies).values(
            study_instance_uid=keys.study_instance_uid,
            patient_id=_comparable(keys.patient_id),
            study_date=keys.attributes.get("StudyDate", "").replace(".", ""),
            accession_number=_comparable(keys.attributes.get("AccessionNumber", "")),
            attributes=_json(keys.attributes, STUDY_KEYWORDS),
        ),
    )


def _series_id(connection: Connection, keys: InstanceKeys, *, study_id: int) -> int:
    known = connection.scalar(select(series.c.id).where(series.c.series_instance_uid == keys.series_instance_uid))
    if known is not None:
        return int(known)
    return _new_id(
        connection,
        insert(series).values(
            series_instance_uid=keys.series_instance_uid,
            study_id=study_id,
            modality=keys.attributes.get("Modality", ""),
            attributes=_json(keys.attributes, SERIES_KEYWORDS),
        ),
    )


def _insert_instance(connection: Connection, keys: InstanceKeys, stored: StoredFile, *, series_id: int) -> None:
    of_levels_above = frozenset(STUDY_KEYWORDS) | frozenset(SERIES_KEYWORDS)
    own = [keyword for keyword in keys.attributes if keyword not in of_levels_above]
    connection.execute(
        insert(instances).values(
            sop_instance_uid=keys.sop_instance_uid,
            series_id=series_id,
            sop_class_uid=keys.sop_class_uid,
            transfer_syntax_uid=keys.transfer_syntax_uid,
            file=stored.file,
            sha256=stored.sha256,
            attributes=_json(keys.attributes, own),
        )
    )


def _json(attributes: Mapping[str, str], keywords: Sequence[str]) -> str:
    return json.dumps({keyword: attributes.get(keyword, "") for keyword in keywords}, ensure_ascii=False)


def _comparable(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip(_PADDING))


def _conditions(selection: Selection) -> list[ColumnElement[bool]]:
    columns = (
        (studies.c.study_instance_uid, selection.study_instance_uids),
        (series.c.series_instance_uid, selection.series_instance_uids),
        (instances.c.sop_instance_uid, selection.sop_instance_uids),
        (studies.c.patient_id, selection.patient_ids),
        (studies.c.accession_number, selection.accession_numbers),
    )
    conditions: list[ColumnElement[bool]] = [column.in_(values) for column, values in columns if values]
    if selection.study_dates:
        conditions.append(studies.c.study_date.between(*selection.study_dates))
    return conditions


def _study_attributes(row: Row[*tuple[Any, ...]]) -> dict[str, str]:
    attributes, series_count, instance_count, modalities, sop_classes = row
    summary = str(series_count), str(instance_count), _several(modalities), _several(sop_classes)
    return {**json.loads(attributes), **dict(zip(STUDY_SUMMARY, summary, strict=True))}


def _several(joined: str | None) -> str:
    return "\\".join(sorted(value for value in (joined or "").split(",") if value))
