"""What the outbox holds: items, their history, and the numbers, read and nothing changed."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from ezp2p.model.application_entity import RemoteAE, Tls
from ezp2p.model.delivery import DeliveryState, FinishedInstance, HistoryEntry, OutboxItem, OutboxSummary
from ezp2p.outbox.destinations import DestinationRegister
from ezp2p.storage.database import Database

ITEMS: Final = (
    "SELECT items.*, instances.*, destinations.next_try AS destination_next_try FROM items"
    " JOIN instances USING (sop_instance_uid)"
    " LEFT JOIN destinations ON (destination_name, destination_title, destination_host, destination_port)"
    " = (destinations.name, destinations.title, destinations.host, destinations.port)"
)
OF_ONE: Final = (
    "destination_name = ? AND destination_title = ? AND destination_host = ? AND destination_port = ?"
    " AND is_encrypted = ?"
)
"""Items of a destination, by what `key_of` gives. What is meant to go encrypted is never taken for what is not."""
DESTINATION: Final = ", ".join((
    "destination_name",
    "destination_title",
    "destination_host",
    "destination_port",
    "is_encrypted",
))
"""The columns of a destination, in the order of `key_of`."""
_MAY_GO = "(state IN ('QUEUED', 'UNKNOWN', 'WAITING') OR (state = 'HELD' AND is_held_with_destination))"


class OutboxListing:
    """Reads the outbox of one data folder."""

    def __init__(self, folder: Path, database: Database) -> None:
        self.folder = folder
        self.database = database
        self._instances = folder / "instances"

    def _rows(self, query: str, values: tuple[object, ...] = ()) -> list[sqlite3.Row]:
        with self.database.reading() as connection:
            return connection.execute(query, values).fetchall()

    def items(self, *, batch: str = "", limit: int = 0) -> tuple[OutboxItem, ...]:
        """The newest items first; those of one batch if it is named.

        With a `limit` other than 0, of those that are finished only as many of the newest; what is open is never left
        out.
        """
        conditions: list[str] = []
        values: list[object] = []
        if batch:
            conditions.append("batch = ?")
            values.append(batch)
        if limit:
            newest = "item_id > (SELECT MAX(item_id) FROM items) - ?"
            conditions.append(f"(state IN ('QUEUED', 'SENDING', 'UNKNOWN', 'WAITING', 'HELD', 'DAMAGED') OR {newest})")
            values.append(limit)
        where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
        rows = self._rows(f"{ITEMS} {where} ORDER BY item_id DESC", tuple(values))
        return tuple(map(self.item_from, rows))

    def item(self, item_id: int) -> OutboxItem | None:
        """One item; None if there is none of this number."""
        rows = self._rows(f"{ITEMS} WHERE item_id = ?", (item_id,))
        return self.item_from(rows[0]) if rows else None

    def history(self, *, limit: int, before: int | None = None) -> tuple[OutboxItem, ...]:
        """The finished items (SENT, CONFIRMED, DISCARDED), newest first: at most `limit`, numbered below `before`."""
        rows = self._rows(
            # by number and not by the index of states, which would have to sort all of a long history
            f"{ITEMS} WHERE +state IN ('SENT', 'CONFIRMED', 'DISCARDED') AND (? IS NULL OR item_id < ?)"
            " ORDER BY item_id DESC LIMIT ?",
            (before, before, limit),
        )
        return tuple(map(self.item_from, rows))

    def events_of(self, item_id: int) -> tuple[HistoryEntry, ...]:
        """What happened to an item, in order. That it was claimed for sending is not among it: what followed is."""
        rows = self._rows("SELECT * FROM history WHERE item_id = ? ORDER BY sequence", (item_id,))
        return tuple(
            HistoryEntry(
                sequence=row["sequence"],
                item_id=row["item_id"],
                at=datetime.fromisoformat(row["at"]),
                happening=row["happening"],
                state=DeliveryState(row["state"]),
                note=row["note"],
                status=row["status"],
                actor=row["actor"],
            )
            for row in rows
        )

    def summary(self, now: datetime, destinations: DestinationRegister) -> OutboxSummary:
        """The whole outbox in numbers; its day is that of `now`."""
        with self.database.reading():  # one moment for all of them
            today = dict.fromkeys(DeliveryState, 0)
            today |= self._counts(
                "SELECT state, COUNT(*) FROM items WHERE substr(added, 1, 10) = ? GROUP BY state", now
            )
            open_ = dict.fromkeys(DeliveryState, 0)
            open_ |= self._counts(
                "SELECT state, COUNT(*) FROM items"
                " WHERE state IN ('QUEUED', 'SENDING', 'UNKNOWN', 'WAITING', 'HELD', 'DAMAGED') GROUP BY state"
            )
            statuses = destinations.all()
            own = self._rows("SELECT MIN(next_try) AS soonest FROM items WHERE state = 'WAITING'")[0]["soonest"]
        tries = [one.next_try for one in statuses if one.next_try and one.waiting]
        tries += [datetime.fromisoformat(own)] if own else []
        return OutboxSummary(
            taken_today=sum(today.values()) - today[DeliveryState.DISCARDED],
            stored_today=today[DeliveryState.SENT] + today[DeliveryState.CONFIRMED],
            confirmed_today=today[DeliveryState.CONFIRMED],
            waiting=open_[DeliveryState.WAITING],
            on_the_way=sum(open_[one] for one in (DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.UNKNOWN)),
            needs_you=open_[DeliveryState.HELD] + open_[DeliveryState.DAMAGED],
            next_try=min(tries, default=None),
            destinations=statuses,
        )

    def _counts(self, query: str, day: datetime | None = None) -> dict[DeliveryState, int]:
        values = (day.date().isoformat(),) if day else ()
        return {DeliveryState(row[0]): row[1] for row in self._rows(query, values)}

    # --- what may go ----------------------------------------------------------------------------------------

    def destinations_with_work(self, *, batch: str = "") -> tuple[RemoteAE, ...]:
        """Where something may go, now or later, oldest item first; of one batch if it is named.

        One is there twice where some of it is meant to go encrypted and some is not.
        """
        rows = self._rows(
            f"SELECT {DESTINATION} FROM items"  # noqa: S608
            f" WHERE {_MAY_GO} AND (? = '' OR batch = ?) GROUP BY 1, 2, 3, 4, 5 ORDER BY MIN(item_id)",
            (batch, batch),
        )
        return tuple(map(destination_from, rows))

    def titles_with_work(self, destination: RemoteAE, *, batch: str = "") -> tuple[str, ...]:
        """The calling AE titles under which something may go to `destination`, the one that came last first."""
        rows = self._rows(
            f"SELECT calling_ae FROM items WHERE {OF_ONE} AND {_MAY_GO} AND (? = '' OR batch = ?)"  # noqa: S608
            " GROUP BY calling_ae ORDER BY MAX(item_id) DESC",
            (*key_of(destination), batch, batch),
        )
        return tuple(row["calling_ae"] for row in rows)

    def classes_with_work(self, destination: RemoteAE, calling_ae: str, *, batch: str = "") -> set[tuple[str, str]]:
        """The SOP classes and transfer syntaxes of what may go to `destination` under this title."""
        rows = self._rows(
            "SELECT DISTINCT sop_class_uid, transfer_syntax_uid FROM items JOIN instances USING (sop_instance_uid)"  # noqa: S608
            f" WHERE {OF_ONE} AND calling_ae = ? AND {_MAY_GO} AND (? = '' OR batch = ?)",
            (*key_of(destination), calling_ae, batch, batch),
        )
        return {(row[0], row[1]) for row in rows}

    def first_that(
        self,
        suits: Callable[[OutboxItem, datetime | None], bool],
        state: DeliveryState,
        destination: RemoteAE,
        calling_ae: str,
        *,
        batch: str = "",
    ) -> OutboxItem | None:
        """The first item of one state that suits: the least tried comes first, then the oldest.

        `suits` is given an item and the end of the pause that it has of its own, beside that of its destination. It
        is asked while the database is read: it must be quick, and not use the outbox.
        """
        with self.database.reading() as connection:
            rows = connection.execute(
                f"{ITEMS} WHERE {OF_ONE} AND calling_ae = ? AND state = ? AND (? = '' OR batch = ?)"
                " ORDER BY attempts, item_id",
                (*key_of(destination), calling_ae, state, batch, batch),
            )
            return next((item for item, own in map(self._with_own_pause, rows) if suits(item, own)), None)

    def _with_own_pause(self, row: sqlite3.Row) -> tuple[OutboxItem, datetime | None]:
        return self.item_from(row), datetime.fromisoformat(row["next_try"]) if row["next_try"] else None

    def count_with_work(self, destination: RemoteAE) -> int:
        """How many items may go to `destination`."""
        return int(self._rows(f"SELECT COUNT(*) FROM items WHERE {OF_ONE} AND {_MAY_GO}", key_of(destination))[0][0])  # noqa: S608

    def may_be_stored(self, item: OutboxItem) -> bool:
        """Whether its destination may have this instance from here already: it said so, or an answer was lost."""
        rows = self._rows(
            "SELECT 1 FROM items WHERE sop_instance_uid = ? AND destination_title = ? AND destination_host = ?"
            " AND destination_port = ? AND (answer_lost OR state IN ('SENT', 'CONFIRMED'))",
            (item.instance.sop_instance_uid, *item.destination.identity[1:]),
        )
        return bool(rows)

    def others_pass(self, item: OutboxItem, *, losses: int) -> bool:
        """Whether its destination has taken another item since the last `losses` answers of this one were lost."""
        rows = self._rows(
            "SELECT 1 FROM history JOIN items USING (item_id)"  # noqa: S608
            f" WHERE happening = 'accepted' AND item_id != ? AND {OF_ONE} AND sequence > (SELECT MIN(sequence) FROM"
            " (SELECT sequence FROM history WHERE item_id = ? AND happening = 'answer lost'"
            " ORDER BY sequence DESC LIMIT ?)) LIMIT 1",
            (item.item_id, *key_of(item.destination), item.item_id, losses),
        )
        return bool(rows)

    def lost_answers(self, item_id: int) -> int:
        """How many answers in a row were lost of an item."""
        return int(self._rows("SELECT lost_answers FROM items WHERE item_id = ?", (item_id,))[0]["lost_answers"])

    def item_from(self, row: sqlite3.Row) -> OutboxItem:
        """The item of a row of `ITEMS`."""
        instance = FinishedInstance(
            path=self._instances / row["file_name"],
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
            is_here=row["purged"] is None,
        )
        state = DeliveryState(row["state"])
        rests_with_destination = state is DeliveryState.WAITING or row["is_held_with_destination"]
        next_try = row["next_try"] or (row["destination_next_try"] if rests_with_destination else None)
        return OutboxItem(
            item_id=row["item_id"],
            batch=row["batch"],
            instance=instance,
            destination=destination_from(row),
            calling_ae=row["calling_ae"],
            state=state,
            attempts=row["attempts"],
            note=row["note"],
            status=row["status"],
            added=datetime.fromisoformat(row["added"]),
            changed=datetime.fromisoformat(row["changed"]),
            next_try=datetime.fromisoformat(next_try) if next_try else None,
        )


def key_of(destination: RemoteAE) -> tuple[str, str, str, int, bool]:
    """What fills `OF_ONE`."""
    return *destination.identity, destination.is_encrypted


def destination_from(row: sqlite3.Row) -> RemoteAE:
    """The destination of a row that holds `DESTINATION`."""
    return RemoteAE(
        row["destination_name"],
        row["destination_title"],
        row["destination_host"],
        row["destination_port"],
        tls=Tls() if row["is_encrypted"] else None,
    )
