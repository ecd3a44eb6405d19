"""The outbox: instances and their deliveries, on disk before the network is touched; each change one transaction."""

import hashlib
import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ezp2p.errors import DatabaseNotUsable, OtherPatient, OutboxConflict, StudyBegunMeanwhile
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.clock import Clock
from ezp2p.model.delivery import DeliveryState, FinishedInstance, OutboxItem
from ezp2p.model.study import SeriesDetails, StudyDetails
from ezp2p.outbox.retry import is_due
from ezp2p.outbox.schema import MIGRATIONS
from ezp2p.outbox.states import TRANSITIONS, Happening
from ezp2p.outbox.studies import StudyRegister
from ezp2p.storage.database import open_database, reading, transaction
from ezp2p.storage.safe_names import file_name_for

_ITEMS = "SELECT * FROM items JOIN instances USING (sop_instance_uid)"


@dataclass(frozen=True, slots=True)
class NewInstance:
    """A finished instance as it enters: what is known of it beside its bytes."""

    sop_class_uid: str
    sop_instance_uid: str
    transfer_syntax_uid: str
    study_instance_uid: str
    series_instance_uid: str
    series_number: str
    instance_number: int
    patient_id: str
    patient_name: str


class Outbox:
    """The outbox of one data folder. Any thread may call it; other processes may use the same folder."""

    def __init__(self, folder: Path, *, clock: Clock, write: Callable[[Path, bytes], None]) -> None:
        self.folder = folder
        self._clock = clock
        self._write = write
        self._lock = threading.RLock()
        _refuse_to_begin_anew(folder)
        self._connection = open_database(folder / "outbox.sqlite", MIGRATIONS)
        self.studies = StudyRegister(self._connection, self._lock)

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            self._connection.close()

    # --- what enters ----------------------------------------------------------------------------------------

    def keep(self, new: NewInstance, data: bytes) -> FinishedInstance:
        """Put the bytes of an instance on disk for good. It is not accepted before `accept` returns.

        Raises
        ------
        OutboxConflict
            If an instance of the same UID but with other bytes is here already.
        StoreFault
            If it cannot be written.
        """
        path = self.folder / "instances" / file_name_for(new.sop_instance_uid)
        sha256 = hashlib.sha256(data).hexdigest()
        if path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
            raise OutboxConflict
        self._write(path, data)
        return FinishedInstance(
            path=path,
            sop_class_uid=new.sop_class_uid,
            sop_instance_uid=new.sop_instance_uid,
            transfer_syntax_uid=new.transfer_syntax_uid,
            study_instance_uid=new.study_instance_uid,
            series_instance_uid=new.series_instance_uid,
            series_number=new.series_number,
            patient_id=new.patient_id,
            patient_name=new.patient_name,
            instance_number=new.instance_number,
            sha256=sha256,
            size_bytes=len(data),
        )

    def accept(
        self,
        batch: str,
        instances: Sequence[FinishedInstance],
        destinations: Sequence[RemoteAE],
        *,
        calling_ae: str,
        study: StudyDetails | None = None,
        series: Sequence[SeriesDetails] = (),
    ) -> None:
        """Take instances for delivery, in one transaction: all of them, or none.

        `study` and `series` are frozen with them.

        Raises
        ------
        OtherPatient
            If the study was frozen for another patient meanwhile.
        StudyBegunMeanwhile
            If it was begun otherwise, or its Instance Numbers were taken, by another process meanwhile.
        StoreFault
            If the database cannot be written; then nothing was accepted.
        """
        now = self._clock.now().isoformat()
        with self._lock, transaction(self._connection):
            if study is not None:
                self.studies.freeze(study, series)
                frozen = self.studies.frozen(study.study_instance_uid)
                if frozen is None or frozen.patient.patient_id != study.patient.patient_id:
                    raise OtherPatient(study_instance_uid=study.study_instance_uid)
                if frozen != study or any(self._is_number_taken(instance) for instance in instances):
                    raise StudyBegunMeanwhile
            for instance in instances:
                self._insert_instance(instance)
                for destination in destinations:
                    self._insert_item(batch, instance, destination, calling_ae=calling_ae, now=now)

    def _is_number_taken(self, instance: FinishedInstance) -> bool:
        """Whether another instance of the same series has its Instance Number already."""
        found = self._connection.execute(
            "SELECT 1 FROM instances WHERE study_instance_uid = ? AND series_instance_uid = ? AND instance_number = ?"
            " AND sop_instance_uid != ?",
            (
                instance.study_instance_uid,
                instance.series_instance_uid,
                instance.instance_number,
                instance.sop_instance_uid,
            ),
        )
        return found.fetchone() is not None

    def _insert_instance(self, instance: FinishedInstance) -> None:
        self._connection.execute(
            "INSERT OR IGNORE INTO instances VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                instance.sop_instance_uid,
                instance.sop_class_uid,
                instance.transfer_syntax_uid,
                instance.study_instance_uid,
                instance.series_instance_uid,
                instance.series_number,
                instance.instance_number,
                instance.patient_id,
                instance.patient_name,
                instance.path.name,
                instance.sha256,
                instance.size_bytes,
            ),
        )

    def _insert_item(
        self, batch: str, instance: FinishedInstance, destination: RemoteAE, *, calling_ae: str, now: str
    ) -> None:
        self._connection.execute(
            "INSERT INTO items (batch, sop_instance_uid, destination_name, destination_title, destination_host,"
            " destination_port, calling_ae, state, attempts, note, added, changed)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, '', ?, ?)",
            (
                batch,
                instance.sop_instance_uid,
                destination.name,
                destination.title,
                destination.host,
                destination.port,
                calling_ae,
                DeliveryState.QUEUED,
                now,
                now,
            ),
        )

    # --- what is there --------------------------------------------------------------------------------------

    def items(self, *, batch: str = "", limit: int = 0) -> tuple[OutboxItem, ...]:
        """The newest items first; those of one batch if it is named.

        With a `limit` other than 0, of those that are finished only as many of the newest; what is open is never left
        out.
        """
        with self._lock, reading(self._connection):
            rows = self._connection.execute(
                f"{_ITEMS} WHERE (? = '' OR batch = ?) AND (? = 0 OR state NOT IN ('SENT', 'CONFIRMED', 'DISCARDED')"  # noqa: S608 -- every value is a parameter
                " OR item_id > (SELECT MAX(item_id) FROM items) - ?) ORDER BY item_id DESC",
                (batch, batch, limit, limit),
            ).fetchall()
        return tuple(self._item(row) for row in rows)

    def due(self, *, batch: str = "", even_before: bool = False) -> tuple[OutboxItem, ...]:
        """The items that may be tried now; those of one batch if it is named.

        Those that were tried least often come first, then the oldest, so that one that fails again and again does not
        stand in the way of the others. `even_before` gives those too whose next try is later.
        """
        now = self._clock.now()
        with self._lock, reading(self._connection):
            rows = self._connection.execute(
                f"{_ITEMS} WHERE state IN ('QUEUED', 'UNKNOWN', 'WAITING') AND (? = '' OR batch = ?)"
                " ORDER BY attempts, item_id",
                (batch, batch),
            ).fetchall()
        return tuple(item for item in map(self._item, rows) if even_before or is_due(item.next_try, now))

    def may_be_stored(self, item: OutboxItem) -> bool:
        """Whether its destination may have this instance from here already: it said so, or an answer was lost."""
        with self._lock, reading(self._connection):
            row = self._connection.execute(
                "SELECT 1 FROM items WHERE sop_instance_uid = ? AND destination_title = ? AND destination_host = ?"
                " AND destination_port = ? AND (answer_lost OR state IN ('SENT', 'CONFIRMED'))",
                (
                    item.instance.sop_instance_uid,
                    item.destination.title,
                    item.destination.host,
                    item.destination.port,
                ),
            ).fetchone()
        return row is not None

    def _item(self, row: sqlite3.Row) -> OutboxItem:
        instance = FinishedInstance(
            path=self.folder / "instances" / row["file_name"],
            sop_class_uid=row["sop_class_uid"],
            sop_instance_uid=row["sop_instance_uid"],
            transfer_syntax_uid=row["transfer_syntax_uid"],
            study_instance_uid=row["study_instance_uid"],
            series_instance_uid=row["series_instance_uid"],
            series_number=row["series_number"],
            patient_id=row["patient_id"],
            patient_name=row["patient_name"],
            instance_number=row["instance_number"],
            sha256=row["sha256"],
            size_bytes=row["size_bytes"],
        )
        return OutboxItem(
            item_id=row["item_id"],
            batch=row["batch"],
            instance=instance,
            destination=RemoteAE(
                row["destination_name"], row["destination_title"], row["destination_host"], row["destination_port"]
            ),
            calling_ae=row["calling_ae"],
            state=DeliveryState(row["state"]),
            attempts=row["attempts"],
            note=row["note"],
            status=row["status"],
            added=datetime.fromisoformat(row["added"]),
            changed=datetime.fromisoformat(row["changed"]),
            next_try=datetime.fromisoformat(row["next_try"]) if row["next_try"] else None,
        )

    # --- what happens ---------------------------------------------------------------------------------------

    def record(
        self,
        item_id: int,
        happening: Happening,
        *,
        note: str = "",
        status: int | None = None,
        next_try: datetime | None = None,
    ) -> OutboxItem | None:
        """Let `happening` happen to an item; gives the item as it is then, None where the table does not allow it."""
        with self._lock, transaction(self._connection):
            row = self._connection.execute("SELECT state FROM items WHERE item_id = ?", (item_id,)).fetchone()
            after = TRANSITIONS.get((DeliveryState(row["state"]), happening)) if row else None
            if after is None:
                return None
            self._connection.execute(
                "UPDATE items SET state = ?, attempts = attempts + ?, answer_lost = MAX(answer_lost, ?), note = ?,"
                " status = ?, changed = ?, next_try = ? WHERE item_id = ?",
                (
                    after,
                    happening is Happening.CLAIMED,
                    happening in {Happening.ANSWER_LOST, Happening.RESTARTED},
                    note,
                    status,
                    self._clock.now().isoformat(),
                    next_try.isoformat() if next_try else None,
                    item_id,
                ),
            )
            return self._item(self._connection.execute(f"{_ITEMS} WHERE item_id = ?", (item_id,)).fetchone())

    def record_each(self, item_ids: Iterable[int], happening: Happening, *, note: str = "") -> int:
        """Let `happening` happen to several items; gives how many it happened to."""
        return sum(self.record(item_id, happening, note=note) is not None for item_id in item_ids)

    def recover(self) -> int:
        """Mark what was being sent when the program ended as unknown; only for who holds the delivery lock."""
        with self._lock, reading(self._connection):
            rows = self._connection.execute("SELECT item_id FROM items WHERE state = 'SENDING'").fetchall()
        note = "The program ended while this was being sent. It is sent again."
        return self.record_each([row["item_id"] for row in rows], Happening.RESTARTED, note=note)


def _refuse_to_begin_anew(folder: Path) -> None:
    """An empty database beside pictures would forget which of them were not sent yet."""
    database = folder / "outbox.sqlite"
    is_missing = not database.exists() or database.stat().st_size == 0
    if is_missing and any((folder / "instances").glob("*.dcm")):
        raise DatabaseNotUsable(
            path=database,
            reason="it is missing or empty, and there are pictures beside it",
            cure="Put it back from a copy, or ask for help; nobody knows otherwise which of them were sent.",
        )
