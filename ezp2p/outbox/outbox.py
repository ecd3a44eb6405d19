"""The outbox: instances and their deliveries, on disk before the network is touched; each change one transaction."""

import contextlib
import hashlib
import logging
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from ezp2p.errors import FolderNotUsable, InstanceDamaged, OtherPatient, OutboxConflict, StoreFault, StudyBegunMeanwhile
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.clock import Clock
from ezp2p.model.delivery import (
    FINISHED,
    NEEDS_A_PERSON,
    DeliveryState,
    FinishedInstance,
    OutboxItem,
    OutboxSummary,
)
from ezp2p.model.study import SeriesDetails, StudyDetails
from ezp2p.outbox.abilities import AbilitiesRegister
from ezp2p.outbox.destinations import DestinationRegister
from ezp2p.outbox.listing import DESTINATION, ITEMS, OF_ONE, OutboxListing, key_of
from ezp2p.outbox.manifests import HELD_BY_HAND, Manifest, Manifests
from ezp2p.outbox.rebuild import open_or_rebuild
from ezp2p.outbox.schema import MIGRATIONS
from ezp2p.outbox.states import BY_USER, MAY_BE_STORED, MAY_BE_STORED_AFTER, TRANSITIONS, Happening
from ezp2p.outbox.studies import StudyRegister, remember_sources
from ezp2p.storage.safe_names import file_name_for

logger = logging.getLogger(__name__)

_KEEPS_WITHIN_S = 60.0
_THOSE_OF = f"WHERE {OF_ONE} AND (? = '' OR calling_ae = ?) AND state = ?"


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

    def finished(self, path: Path, *, sha256: str, size_bytes: int) -> FinishedInstance:
        """It, once its bytes lie at `path`."""
        return FinishedInstance(
            path=path,
            sop_class_uid=self.sop_class_uid,
            sop_instance_uid=self.sop_instance_uid,
            transfer_syntax_uid=self.transfer_syntax_uid,
            study_instance_uid=self.study_instance_uid,
            series_instance_uid=self.series_instance_uid,
            patient_id=self.patient_id,
            patient_name=self.patient_name,
            series_number=self.series_number,
            instance_number=self.instance_number,
            sha256=sha256,
            size_bytes=size_bytes,
        )


class Outbox(OutboxListing):
    """The outbox of one data folder. Any thread may call it; other processes may use the same folder.

    `actor` is who is named in the history for what a person does. `rebuilt` tells what was found if the database had
    to be made anew from the files.
    """

    def __init__(self, folder: Path, *, clock: Clock, write: Callable[[Path, bytes], None], actor: str = "") -> None:
        self._clock = clock
        self._write = write
        self._actor = actor
        database, self.rebuilt = open_or_rebuild(folder, MIGRATIONS, clock=clock, write=write)
        super().__init__(folder, database)
        self._keeping = FileLock(folder / "keeping.lock")
        self.manifests = Manifests(folder, write)
        self.studies = StudyRegister(database)
        self.destinations = DestinationRegister(database, clock)
        self.abilities = AbilitiesRegister(database)

    def close(self) -> None:
        """Close the database."""
        self.database.close()

    def count(self) -> OutboxSummary:
        """The whole outbox in numbers, as of now."""
        return self.summary(self._clock.now(), self.destinations)

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
        with self._one_keeps():
            if path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
                raise OutboxConflict
            self._write(path, data)
        return new.finished(path, sha256=sha256, size_bytes=len(data))

    @contextlib.contextmanager
    def _one_keeps(self) -> Iterator[None]:
        """Of all threads and processes, one looks and writes: none overwrites what another has just kept."""
        try:
            lock = self._keeping.acquire(timeout=_KEEPS_WITHIN_S)
        except (OSError, Timeout) as error:
            reason = getattr(error, "strerror", None) or "another EzP2P is saving there for too long"
            raise FolderNotUsable(folder=self.folder, reason=reason) from error
        with lock:
            yield

    def let_go(self, kept: Iterable[FinishedInstance]) -> None:
        """Remove what was kept and will not be accepted, as far as the disk allows; what is accepted stays."""
        for instance in kept:
            uid = instance.sop_instance_uid
            # nobody can accept the same instance between the look and the end of its file
            with self.database.transaction() as connection, contextlib.suppress(OSError):
                known = connection.execute("SELECT 1 FROM instances WHERE sop_instance_uid = ?", (uid,)).fetchone()
                if known is None:
                    instance.path.unlink(missing_ok=True)

    def accept(
        self,
        batch: str,
        instances: Sequence[FinishedInstance],
        destinations: Sequence[RemoteAE],
        *,
        calling_ae: str,
        study: StudyDetails | None = None,
        series: Sequence[SeriesDetails] = (),
        sources: Collection[str] = (),
        imported: Collection[StudyDetails] = (),
    ) -> None:
        """Take instances for delivery, in one transaction: all of them, or none.

        `study` and `series` are frozen with them, and `imported`, the studies of those that were DICOM files before;
        `sources` are the SHA-256 of the files that they were made from.

        Raises
        ------
        OtherPatient
            If the study was frozen for another patient meanwhile.
        StudyBegunMeanwhile
            If it was begun otherwise, or its Instance Numbers were taken, by another process meanwhile.
        StoreFault
            If the database cannot be written, or a file is gone; then nothing was accepted.
        """
        with self.database.transaction() as connection:
            if study is not None:
                self.studies.freeze(study, series)
                frozen = self.studies.frozen(study.study_instance_uid)
                if frozen is None or frozen.patient.patient_id != study.patient.patient_id:
                    raise OtherPatient(study_instance_uid=study.study_instance_uid)
                if frozen != study or any(_is_number_taken(connection, instance) for instance in instances):
                    raise StudyBegunMeanwhile
                remember_sources(connection, sources, study.patient.patient_id)
            for other in imported:
                self.studies.freeze(other, ())
                known = self.studies.frozen(other.study_instance_uid)
                if known is None or known.patient.patient_id != other.patient.patient_id:
                    raise OtherPatient(study_instance_uid=other.study_instance_uid)
            for instance in instances:
                _check_acceptable(connection, instance)
                _insert_instance(connection, instance)
                for destination in destinations:
                    self._insert_item(connection, batch, instance, destination, calling_ae)
        self._describe(batch, instances, destinations, calling_ae=calling_ae, study=study, series=series)

    def _insert_item(
        self,
        connection: sqlite3.Connection,
        batch: str,
        instance: FinishedInstance,
        destination: RemoteAE,
        calling_ae: str,
    ) -> None:
        now = self._clock.now().isoformat()
        added = connection.execute(
            f"INSERT INTO items (batch, sop_instance_uid, {DESTINATION}, calling_ae, state, attempts, note, added,"  # noqa: S608
            " changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '', ?, ?)",
            (
                batch,
                instance.sop_instance_uid,
                *key_of(destination),
                calling_ae,
                DeliveryState.QUEUED,
                now,
                now,
            ),
        )
        self._remember(connection, int(added.lastrowid or 0), Happening.TAKEN, DeliveryState.QUEUED)

    def _describe(
        self,
        batch: str,
        instances: Sequence[FinishedInstance],
        destinations: Sequence[RemoteAE],
        *,
        calling_ae: str,
        study: StudyDetails | None,
        series: Sequence[SeriesDetails],
    ) -> None:
        """Write beside the files what they are and where they go, so that a lost database can be made anew.

        They are accepted already; what cannot be described now is described by the upkeep.
        """
        manifest = Manifest(
            batch=batch,
            added=self._clock.now(),
            calling_ae=calling_ae,
            instances=tuple(instances),
            destinations=tuple(destinations),
            study=study,
            series=tuple(series),
        )
        try:
            self.manifests.keep(manifest)
        except StoreFault as error:
            logger.warning("a batch could not be described beside its files yet: %s", type(error).__name__)

    # --- what happens ---------------------------------------------------------------------------------------

    def record(
        self,
        item_id: int,
        happening: Happening,
        *,
        note: str = "",
        status: int | None = None,
        next_try: datetime | None = None,
        sender: str = "",
    ) -> OutboxItem | None:
        """Let `happening` happen to an item; gives the item as it is then, None where the table does not allow it.

        `sender` names who sends: what is being sent changes only by who claimed it.
        """
        with self.database.transaction() as connection:
            row = connection.execute("SELECT * FROM items WHERE item_id = ?", (item_id,)).fetchone()
            after = TRANSITIONS.get((DeliveryState(row["state"]), happening)) if row else None
            if after is None or not _may(row, happening, sender):
                return None
            connection.execute(
                "UPDATE items SET state = ?, attempts = attempts + ?, answer_lost = MAX(answer_lost, ?),"
                " lost_answers = ?, is_held_with_destination = ?, sender = ?, note = ?, status = ?, changed = ?,"
                " next_try = ? WHERE item_id = ?",
                (
                    after,
                    happening is Happening.CLAIMED,
                    happening in MAY_BE_STORED_AFTER,
                    _lost_answers(row["lost_answers"], happening),
                    happening is Happening.DESTINATION_REFUSED,
                    sender if happening is Happening.CLAIMED else "",
                    note,
                    status,
                    self._clock.now().isoformat(),
                    next_try.isoformat() if next_try else None,
                    item_id,
                ),
            )
            if happening is not Happening.CLAIMED:
                self._remember(connection, item_id, happening, after, note=note, status=status)
            item = self.item_from(connection.execute(f"{ITEMS} WHERE item_id = ?", (item_id,)).fetchone())
        self._note_outcome(item, happening, before=DeliveryState(row["state"]))
        return item

    def record_each(self, item_ids: Iterable[int], happening: Happening, *, note: str = "") -> int:
        """Let `happening` happen to several items; gives how many it happened to."""
        return sum(self.record(item_id, happening, note=note) is not None for item_id in item_ids)

    def record_all_of(
        self, destination: RemoteAE, happening: Happening, *, note: str = "", what: str = "", calling_ae: str = ""
    ) -> int:
        """Let `happening` happen to everything for `destination` that it can happen to; gives how many it was news to.

        With a `calling_ae`, to what goes under that title alone. What is there already only gets the note; what is
        UNKNOWN and stays so is told `what` happened, the beginning of the note, and that it may be stored.
        """
        of = (*key_of(destination), calling_ae, calling_ae)
        count = 0
        for before, after in [(state, after) for (state, one), after in TRANSITIONS.items() if one is happening]:
            if before is after:
                self._note_all((*of, before), note, f"{what or note} {MAY_BE_STORED}")
            elif before is not DeliveryState.SENDING:
                count += self._move_all((*of, before), after, happening, note=note)
        return count

    def _note_all(self, of: tuple[object, ...], note: str, note_of_unknown: str) -> None:
        """Tell those that stay in their state why; one that is UNKNOWN for this very reason says it already."""
        with self.database.transaction() as connection:
            if of[-1] is not DeliveryState.UNKNOWN:
                connection.execute(f"UPDATE items SET note = ? {_THOSE_OF} AND note != ?", (note, *of, note))  # noqa: S608
                return
            connection.execute(
                f"UPDATE items SET note = ? {_THOSE_OF}"  # noqa: S608
                " AND (note = '' OR instr(?, replace(note, ?, '')) != 1)",
                (note_of_unknown, *of, note, f" {MAY_BE_STORED}"),
            )

    def _move_all(self, of: tuple[object, ...], after: DeliveryState, happening: Happening, *, note: str) -> int:
        where = _THOSE_OF
        if happening is Happening.DESTINATION_BACK:
            where += " AND is_held_with_destination"
        with self.database.transaction() as connection:
            now = self._clock.now().isoformat()
            moved = connection.execute(
                "INSERT INTO history (item_id, at, happening, state, note, actor)"  # noqa: S608
                f" SELECT item_id, ?, ?, ?, ?, '' FROM items {where} ORDER BY item_id",
                (now, happening, after, note, *of),
            )
            connection.execute(
                "UPDATE items SET state = ?, is_held_with_destination = ?, note = ?, changed = ?, next_try = NULL"  # noqa: S608
                f" {where}",
                (after, happening is Happening.DESTINATION_REFUSED, note, now, *of),
            )
            return moved.rowcount

    def retitle(self, item_id: int, calling_ae: str) -> None:
        """Let a held item go under another calling AE title, because a person wants it to go now."""
        with self.database.transaction() as connection:
            connection.execute(
                "UPDATE items SET calling_ae = ? WHERE item_id = ? AND state = 'HELD'", (calling_ae, item_id)
            )

    def readdress(self, item_id: int, destination: RemoteAE) -> bool:
        """Send a held item to where its destination is now, because a person said so; False if it is not held."""
        with self.database.transaction() as connection:
            before = self.item(item_id)
            if before is None or before.state is not DeliveryState.HELD:
                return False
            connection.execute(
                "UPDATE items SET destination_name = ?, destination_title = ?, destination_host = ?,"
                " destination_port = ?, is_encrypted = ?, answer_lost = 0, lost_answers = 0, asked = 0,"
                " ask_again = NULL WHERE item_id = ?",
                (*key_of(destination), item_id),
            )
            self.record(item_id, Happening.READDRESSED_BY_USER, note=f"Sent to {destination.address} by hand.")
        try:
            uid = before.instance.sop_instance_uid
            self.manifests.move(before.batch, uid, before.destination, destination)
        except StoreFault as error:
            logger.warning("a new address could not be noted beside the files: %s", type(error).__name__)
        return True

    def recover(self) -> int:
        """Mark what was being sent when the program ended as unknown; only for who holds the delivery lock."""
        rows = self._rows("SELECT item_id FROM items WHERE state = 'SENDING'")
        note = f"The program ended while this was being sent. {MAY_BE_STORED}"
        return self.record_each([row["item_id"] for row in rows], Happening.RESTARTED, note=note)

    def end_pauses(self) -> None:
        """Try everything that waits at once."""
        with self.database.transaction() as connection:
            connection.execute("UPDATE items SET next_try = NULL WHERE next_try IS NOT NULL")
        self.destinations.end_pauses()

    def _remember(
        self,
        connection: sqlite3.Connection,
        item_id: int,
        happening: Happening,
        state: DeliveryState,
        *,
        note: str = "",
        status: int | None = None,
    ) -> None:
        connection.execute(
            "INSERT INTO history (item_id, at, happening, state, note, status, actor) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                item_id,
                self._clock.now().isoformat(),
                happening,
                state,
                note,
                status,
                self._actor if happening in BY_USER else "",
            ),
        )

    def _note_outcome(self, item: OutboxItem, happening: Happening, *, before: DeliveryState) -> None:
        """Note beside the files what is finished, and what a person holds: made anew from them, it must not go out."""
        is_held = happening is Happening.HELD_BY_USER
        is_let_go = before in NEEDS_A_PERSON and happening in BY_USER
        if item.state not in FINISHED and before not in FINISHED and not is_held and not is_let_go:
            return
        try:
            self.manifests.note(
                item.batch,
                item.instance.sop_instance_uid,
                item.destination,
                item.state,
                is_durable=item.state is DeliveryState.DISCARDED or item.state not in FINISHED,
                at=item.changed,
                held=(item.note or HELD_BY_HAND) if is_held else "",
            )
        except StoreFault as error:
            logger.warning("an outcome could not be noted beside the files: %s", type(error).__name__)


def _may(row: sqlite3.Row, happening: Happening, sender: str) -> bool:
    """Whether `happening` may happen to this item, beyond what its state says."""
    if row["state"] == DeliveryState.SENDING and happening is not Happening.RESTARTED:
        return bool(row["sender"] == sender)
    return happening is not Happening.DESTINATION_BACK or bool(row["is_held_with_destination"])


def _lost_answers(before: int, happening: Happening) -> int:
    if happening is Happening.ANSWER_LOST:
        return before + 1
    return 0 if happening in {Happening.ACCEPTED, *BY_USER} else before


def _is_number_taken(connection: sqlite3.Connection, instance: FinishedInstance) -> bool:
    """Whether another instance of the same series has its Instance Number already."""
    found = connection.execute(
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


def _check_acceptable(connection: sqlite3.Connection, instance: FinishedInstance) -> None:
    """Its file is there, and nothing else was ever known by its UID, also if that file was removed since."""
    if not instance.path.is_file():
        raise InstanceDamaged
    uid = instance.sop_instance_uid
    row = connection.execute("SELECT sha256 FROM instances WHERE sop_instance_uid = ?", (uid,)).fetchone()
    if row is not None and row["sha256"] != instance.sha256:
        raise OutboxConflict


def _insert_instance(connection: sqlite3.Connection, instance: FinishedInstance) -> None:
    connection.execute(
        "INSERT INTO instances (sop_instance_uid, sop_class_uid, transfer_syntax_uid, study_instance_uid,"
        " series_instance_uid, series_number, instance_number, patient_id, patient_name, file_name, sha256, size_bytes)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sop_instance_uid) DO UPDATE SET purged = NULL",
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
