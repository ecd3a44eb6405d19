"""The database of the outbox as it is found at the start; where it is lost, made anew from the files beside it.

It is never begun empty beside pictures. The old file is moved aside, never deleted. What is not known to be stored is
sent once more: the same instance with the same UID, so that it is in the archive once whatever was sent before. Only
what a person held is held as it was.
"""

import contextlib
import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from ezp2p.errors import DatabaseDamaged, DatabaseNotUsable
from ezp2p.model.clock import Clock
from ezp2p.model.delivery import DeliveryState, FinishedInstance, RebuildReport
from ezp2p.outbox.listing import DESTINATION, key_of
from ezp2p.outbox.manifests import BatchFile, DescribedItem, Manifest, Manifests
from ezp2p.outbox.states import Happening
from ezp2p.outbox.studies import freeze
from ezp2p.storage.atomic_file import fault, flush_folder, make_folder
from ezp2p.storage.database import Database

logger = logging.getLogger(__name__)

_NAME: Final = "outbox.sqlite"
_PARTS: Final = ("", "-wal", "-shm", "-journal", ".damaged")
_LEAST_BYTES: Final = 1 << 12
"""What the smallest thing on a disk takes up."""
_SENT_ONCE_MORE: Final = "The list of the outbox was lost. This is sent once more, in case it was not sent before."


def open_or_rebuild(
    folder: Path,
    migrations: Sequence[str],
    *,
    clock: Clock,
    write: Callable[[Path, bytes], None],
    patience_s: float = 60.0,
) -> tuple[Database, RebuildReport | None]:
    """The database of the outbox in `folder`, and a report where it had to be made anew.

    `patience_s` is how long it waits for another process that does the same.

    Raises
    ------
    DatabaseNotUsable
        If a newer program wrote it; or if it is lost and another process works with what is left of it.
    DiskFull, FolderNotUsable
        If the folder cannot be written to. Then everything is as it was.
    """
    make_folder(folder)
    path, manifests = folder / _NAME, Manifests(folder, write)
    busy = DatabaseNotUsable(path=path, reason="another EzP2P is preparing it", cure="Wait a minute and start again.")
    with _faults_typed(folder), _alone(folder / "opening.lock", patience_s, busy):
        database = _as_it_is(path, migrations, manifests)
        if database is not None:
            return database, None
        # Who delivers has it open, and would go on writing into the file that is moved aside.
        used = DatabaseNotUsable(
            path=path,
            reason="it is damaged or gone, and another EzP2P is sending from this folder",
            cure="Close the other EzP2P and start again; everything that was accepted is still there.",
        )
        with _alone(folder / "delivery.lock", 0, used):
            report = _rebuild(path, migrations, manifests, clock.now())
            return Database(path, migrations), report


@contextlib.contextmanager
def _faults_typed(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise fault(folder, error, need_bytes=_LEAST_BYTES) from error


@contextlib.contextmanager
def _alone(path: Path, wait_s: float, refusal: DatabaseNotUsable) -> Iterator[None]:
    lock = FileLock(path)
    try:
        lock.acquire(timeout=wait_s)
    except Timeout as error:
        raise refusal from error
    try:
        yield
    finally:
        lock.release()


def _as_it_is(path: Path, migrations: Sequence[str], manifests: Manifests) -> Database | None:
    """The database, opened; None where it is lost: damaged, or without anything of what lies beside it."""
    if not path.exists() or path.stat().st_size == 0:
        has_files = bool(manifests.names()) or any((path.parent / "instances").glob("*.dcm"))
        return None if has_files else Database(path, migrations)
    database: Database | None = None
    try:
        database = Database(path, migrations)
        if _has_items(database) or not any(manifests.load(name).items for name in manifests.names()):
            return database
    except DatabaseDamaged as error:
        logger.info("the database of the outbox is damaged: %s", error.facts["reason"])
    except BaseException:
        if database is not None:
            database.close()
        raise
    if database is not None:
        database.close()
    return None


def _has_items(database: Database) -> bool:
    with database.reading() as connection:
        return connection.execute("SELECT 1 FROM items LIMIT 1").fetchone() is not None


# --- made anew ----------------------------------------------------------------------------------------------------


def _rebuild(path: Path, migrations: Sequence[str], manifests: Manifests, now: datetime) -> RebuildReport:
    """Make it aside, whole, before anything is moved: killed at any moment, the next start begins again."""
    aside = path.with_name(f"{_NAME}.new")
    for part in _PARTS:
        aside.with_name(aside.name + part).unlink(missing_ok=True)
    files = [manifests.load(name) for name in sorted(manifests.names())]
    items = sorted((item for file in files for item in file.items), key=lambda item: item.added)
    _fill(aside, migrations, files, items, now)
    quarantine = _set_aside(path, now)
    aside.replace(path)
    flush_folder(path.parent)
    report = RebuildReport(
        items=len(items),
        sent_again=sum(item.outcome is None and not item.held for item in items),
        unreadable=sum(file.unreadable for file in files) + _not_described(path.parent, files),
        quarantine=quarantine,
    )
    logger.warning(
        "the database of the outbox was lost and made anew: %d items, %d to be sent once more, %d not readable",
        report.items,
        report.sent_again,
        report.unreadable,
    )
    return report


def _fill(
    path: Path, migrations: Sequence[str], files: Iterable[BatchFile], items: Sequence[DescribedItem], now: datetime
) -> None:
    database = Database(path, migrations)
    try:
        manifests = sorted((one for file in files for one in file.manifests), key=lambda one: one.added)
        with database.transaction() as connection:
            enter_again(connection, manifests, items, now=now)
        with database.reading() as connection:  # so that the file alone holds everything before it is renamed
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        database.close()


def _set_aside(path: Path, now: datetime) -> Path | None:
    """Move what is left of the old database away; the database first, so that no log is ever laid over a new one.

    The folder is made even where nothing is left: it tells the upkeep that a picture which nobody knows may be known
    to an older copy of the database.
    """
    left = [one for one in (path.with_name(path.name + part) for part in _PARTS) if one.exists()]
    name = now.strftime("%Y%m%d-%H%M%S")
    names = (name, *(f"{name}-{number}" for number in range(2, 1000)))
    folder = next(one for one in (quarantine_of(path.parent) / name for name in names) if not one.exists())
    make_folder(folder)
    for one in left:
        one.replace(folder / one.name)
    flush_folder(folder)
    flush_folder(path.parent)
    return folder if left else None


def quarantine_of(folder: Path) -> Path:
    """Where databases that were lost are kept: in a folder for each time that one was made anew."""
    return folder / "quarantine"


def _not_described(folder: Path, files: Iterable[BatchFile]) -> int:
    """How many pictures no manifest knows. They were never acknowledged, or their manifest is damaged; they stay."""
    known = {instance.path.name for file in files for one in file.manifests for instance in one.instances}
    return sum(path.name not in known for path in (folder / "instances").glob("*.dcm"))


def enter_again(
    connection: sqlite3.Connection, manifests: Iterable[Manifest], items: Iterable[DescribedItem], *, now: datetime
) -> None:
    """Enter what manifests tell, in the open transaction of `connection`: those of `items`, and what belongs to them.

    An item whose outcome is told has it. Any other may be in the archive already: it is HELD where a person held it,
    otherwise UNKNOWN. An instance whose file is gone after all its outcomes were told was removed on purpose.
    """
    for manifest in manifests:
        _enter_study(connection, manifest)
        connection.executemany(_INSERT_INSTANCE, [_instance_values(one) for one in manifest.instances])
    finished: dict[str, FinishedInstance] = {}
    is_open: set[str] = set()
    for item in items:
        _enter_item(connection, item, now)
        finished[item.instance.sop_instance_uid] = item.instance
        if item.outcome is None:
            is_open.add(item.instance.sop_instance_uid)
    gone = [uid for uid, instance in finished.items() if uid not in is_open and not instance.path.exists()]
    connection.executemany(
        "UPDATE instances SET purged = ? WHERE sop_instance_uid = ?", [(now.isoformat(), uid) for uid in gone]
    )


def _enter_study(connection: sqlite3.Connection, manifest: Manifest) -> None:
    study = manifest.study
    if study is None:
        return
    freeze(connection, study, manifest.series)
    if study.patient.is_provisional:
        connection.execute("INSERT OR IGNORE INTO provisional_patient_ids VALUES (?)", (study.patient.patient_id,))
    for entry in (one.worklist_entry for one in manifest.series):
        if entry and not entry.study_instance_uid and (entry.accession_number or entry.scheduled_procedure_step_id):
            connection.execute(
                "INSERT OR IGNORE INTO worklist_studies VALUES (?, ?, ?, ?)",
                (
                    entry.accession_number,
                    entry.scheduled_procedure_step_id,
                    entry.patient_id,
                    study.study_instance_uid,
                ),
            )


_INSTANCE_COLUMNS: Final = (
    "sop_instance_uid",
    "sop_class_uid",
    "transfer_syntax_uid",
    "study_instance_uid",
    "series_instance_uid",
    "series_number",
    "instance_number",
    "patient_id",
    "patient_name",
    "sha256",
    "size_bytes",
)
_INSERT_INSTANCE: Final = (
    f"INSERT OR IGNORE INTO instances (file_name, {', '.join(_INSTANCE_COLUMNS)})"  # noqa: S608
    f" VALUES (?{', ?' * len(_INSTANCE_COLUMNS)})"
)


def _instance_values(instance: FinishedInstance) -> tuple[object, ...]:
    return instance.path.name, *(getattr(instance, name) for name in _INSTANCE_COLUMNS)


def _enter_item(connection: sqlite3.Connection, item: DescribedItem, now: datetime) -> None:
    state = item.outcome or (DeliveryState.HELD if item.held else DeliveryState.UNKNOWN)
    note = "" if item.outcome else item.held or _SENT_ONCE_MORE
    changed = (now if state is DeliveryState.UNKNOWN else item.changed or item.added).isoformat()
    entered = connection.execute(
        f"INSERT INTO items (batch, sop_instance_uid, {DESTINATION}, calling_ae, state, attempts, note,"  # noqa: S608
        " answer_lost, added, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)",
        (
            item.batch,
            item.instance.sop_instance_uid,
            *key_of(item.destination),
            item.calling_ae,
            state,
            note,
            item.outcome is None,
            item.added.isoformat(),
            changed,
        ),
    )
    connection.execute(
        "INSERT INTO history (item_id, at, happening, state, note, actor) VALUES (?, ?, ?, ?, ?, '')",
        (entered.lastrowid, now.isoformat(), Happening.FOUND_AGAIN, state, note),
    )
