"""What was asked of archives after it was sent: the requests, what they answered, and when to ask again.

Everything is in the database before anything leaves, so that an answer is matched by its Transaction UID whenever it
comes, also to another process after a restart (PS3.4 J.3.3).
"""

import logging
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.clock import Clock
from ezp2p.model.commitment import KEPT, NOT_NAMED, CommitmentAnswer, FailureMeaning, failure_row
from ezp2p.model.delivery import DeliveryState, FinishedInstance, OutboxItem
from ezp2p.model.events import OutboxChanged, Publish
from ezp2p.outbox.listing import DESTINATION, ITEMS, OF_ONE, destination_from, key_of
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import Happening

logger = logging.getLogger(__name__)

PAUSES_S: Final = (300.0, 900.0, 3600.0, 4 * 3600.0, 12 * 3600.0, 24 * 3600.0)
"""How long to wait for an answer before the next question, after the first, the second, ...; then as the last."""
MOST_QUESTIONS: Final = 30
"""An archive that has said nothing of an item after so many questions, four weeks, is not asked about it any more."""

_NEVER = "never"
"""In `ask_again`: what an archive will not confirm. It sorts behind every moment."""


@dataclass(frozen=True, slots=True)
class AskedItem:
    """An item of a request, and what the request named. `is_newest` where it was not asked about again since."""

    item_id: int
    sop_class_uid: str
    sop_instance_uid: str
    state: DeliveryState
    is_newest: bool


class CommitmentRegister:
    """The requests for storage commitment of one outbox.

    `items.ask_again` is its own: the moment in UTC, so that texts compare as moments do, before which an item is not
    asked about again; `items.asked` counts the questions.
    """

    def __init__(self, outbox: Outbox, clock: Clock) -> None:
        self._outbox = outbox
        self._database = outbox.database
        self._clock = clock

    # --- asking ---------------------------------------------------------------------------------------------

    def destinations(self) -> tuple[RemoteAE, ...]:
        """Where something was sent to, ever."""
        with self._database.reading() as connection:
            rows = connection.execute(f"SELECT DISTINCT {DESTINATION} FROM items").fetchall()  # noqa: S608
        return tuple(map(destination_from, rows))

    def to_ask(self, destination: RemoteAE, *, limit: int) -> tuple[OutboxItem, ...]:
        """What was sent to `destination`, is not confirmed, and may be asked about now; the oldest, under one title.

        What has no local copy any more is left out: there is nothing that could be done about it.
        """
        now = self._clock.now()
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{ITEMS} WHERE {OF_ONE} AND state = 'SENT' AND purged IS NULL AND asked < ? AND (ask_again IS NULL"
                # later than there is a pause for: the clock was set back meanwhile
                " OR ask_again <= ? OR (ask_again > ? AND ask_again != ?)) ORDER BY item_id LIMIT ?",
                (
                    *key_of(destination),
                    MOST_QUESTIONS,
                    _moment(now),
                    _moment(now + timedelta(seconds=PAUSES_S[-1])),
                    _NEVER,
                    limit,
                ),
            ).fetchall()
        items = [self._outbox.item_from(row) for row in rows]
        return tuple(item for item in items if item.calling_ae == items[0].calling_ae)

    def is_busy(self, destination: RemoteAE) -> bool:
        """Whether more is being sent to `destination` at the moment."""
        with self._database.reading() as connection:
            row = connection.execute(
                f"SELECT 1 FROM items WHERE {OF_ONE} AND state IN ('QUEUED', 'SENDING') LIMIT 1",  # noqa: S608
                key_of(destination),
            ).fetchone()
        return row is not None

    def begin(self, transaction_uid: str, destination: RemoteAE, item_ids: Iterable[int]) -> None:
        """Remember a request before it leaves: what it names, and that it is not asked again for a while."""
        now = self._clock.now()
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO commitments (transaction_uid, name, title, host, port, asked) VALUES (?, ?, ?, ?, ?, ?)",
                (transaction_uid, *destination.identity, now.isoformat()),
            )
            for item_id in item_ids:
                connection.execute("INSERT INTO commitment_items VALUES (?, ?)", (transaction_uid, item_id))
                _count_question(connection, item_id, now)

    def withdraw(self, transaction_uid: str) -> None:
        """Forget a request that has not reached the archive: it was not asked."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE items SET asked = MAX(asked - 1, 0), ask_again = NULL"
                " WHERE item_id IN (SELECT item_id FROM commitment_items WHERE transaction_uid = ?) AND state = 'SENT'",
                (transaction_uid,),
            )
            connection.execute("DELETE FROM commitment_items WHERE transaction_uid = ?", (transaction_uid,))
            connection.execute("DELETE FROM commitments WHERE transaction_uid = ?", (transaction_uid,))

    def asked_by_query(self, item_ids: Iterable[int]) -> None:
        """Count a query that did not find these items."""
        now = self._clock.now()
        with self._database.transaction() as connection:
            for item_id in item_ids:
                _count_question(connection, item_id, now)

    def awaits_answers(self) -> bool:
        """Whether an archive was asked in the last minute and has not answered."""
        now = self._clock.now()
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT DISTINCT commitments.asked FROM commitments JOIN commitment_items USING (transaction_uid)"
                " JOIN items USING (item_id) WHERE answered IS NULL AND state = 'SENT'"
            ).fetchall()
        return any(now - timedelta(minutes=1) <= datetime.fromisoformat(row[0]) <= now for row in rows)

    # --- what was answered ----------------------------------------------------------------------------------

    def items_of(self, transaction_uid: str) -> tuple[AskedItem, ...]:
        """What a request named; nothing if there was none with this UID.

        What goes to another address now is left out: the archive that was asked has no say there.
        """
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT items.item_id, sop_class_uid, sop_instance_uid, state, NOT EXISTS (SELECT 1 FROM"
                " commitment_items AS others JOIN commitments AS later USING (transaction_uid)"
                " WHERE others.item_id = items.item_id AND later.rowid > commitments.rowid) AS is_newest"
                " FROM commitments JOIN commitment_items USING (transaction_uid) JOIN items USING (item_id)"
                " JOIN instances USING (sop_instance_uid) WHERE transaction_uid = ?"
                " AND (destination_title, destination_host, destination_port) = (title, host, port)"
                " ORDER BY items.item_id",
                (transaction_uid,),
            ).fetchall()
        return tuple(
            AskedItem(row[0], row[1], row[2], DeliveryState(row["state"]), bool(row["is_newest"])) for row in rows
        )

    def is_answered(self, transaction_uid: str) -> bool:
        """Whether a report on this request was taken."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT 1 FROM commitments WHERE transaction_uid = ? AND answered IS NOT NULL", (transaction_uid,)
            ).fetchone()
        return row is not None

    def answered(self, transaction_uid: str) -> None:
        """A report on this request was taken."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE commitments SET answered = COALESCE(answered, ?) WHERE transaction_uid = ?",
                (self._clock.now().isoformat(), transaction_uid),
            )

    def remark(self, item_id: int) -> str:
        """What the archive remarked when it stored an item; empty where it did not."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT note FROM history WHERE item_id = ? AND happening = ? ORDER BY sequence DESC LIMIT 1",
                (item_id, Happening.ACCEPTED),
            ).fetchone()
        return str(row["note"]) if row else ""

    def not_confirmed(self, item_id: int, note: str, *, is_final: bool = False) -> bool:
        """An item that was sent stays so, and `note` says why it is not confirmed; False if that is no news.

        `is_final` says that it is not asked again.
        """
        with self._database.transaction() as connection:
            row = connection.execute("SELECT note, state FROM items WHERE item_id = ?", (item_id,)).fetchone()
            if row is None or row["state"] != DeliveryState.SENT:
                return False
            if is_final:
                connection.execute("UPDATE items SET ask_again = ? WHERE item_id = ?", (_NEVER, item_id))
            whole = joined(self.remark(item_id), note)
            if row["note"] == whole:
                return False
            connection.execute("UPDATE items SET note = ? WHERE item_id = ?", (whole, item_id))
            connection.execute(
                "INSERT INTO history (item_id, at, happening, state, note, actor) VALUES (?, ?, ?, ?, ?, '')",
                (item_id, self._clock.now().isoformat(), Happening.NOT_CONFIRMED, DeliveryState.SENT, note),
            )
            return True

    def confirmed(self, item_id: int, happening: Happening, note: str) -> bool:
        """An item is confirmed, COMMITTED or FOUND_IN_ARCHIVE; what was remarked when it was stored stays visible."""
        item = self._outbox.item(item_id)
        if item is None:
            return False
        whole = joined(self.remark(item_id), note)
        return self._outbox.record(item_id, happening, note=whole, status=item.status) is not None

    def missing(self, item_id: int, note: str) -> bool:
        """The archive does not have an item that it took; once it is sent again, it is asked about from the start."""
        if self._outbox.record(item_id, Happening.SAID_TO_BE_MISSING, note=note) is None:
            return False
        with self._database.transaction() as connection:
            connection.execute("UPDATE items SET asked = 0, ask_again = NULL WHERE item_id = ?", (item_id,))
        return True


def take_answer(outbox: Outbox, answer: CommitmentAnswer, *, clock: Clock, publish: Publish) -> bool:
    """Record what a report says of each item that its request named; False if no such request was made here.

    What the archive keeps is confirmed; what it does not have is held for a person; of the rest the reason is noted,
    and it is asked again. An instance that the report names in neither list is not confirmed, one that it names in
    both neither. The same report may come twice, late, and after another one: what is confirmed stays confirmed.

    Raises
    ------
    StoreFault
        If it cannot be recorded. What was recorded so far stays; the same report may be taken again.
    """
    register = CommitmentRegister(outbox, clock)
    asked = register.items_of(answer.transaction_uid)
    if not asked:
        return False
    _tell_strangers(answer, asked)
    was_answered = register.is_answered(answer.transaction_uid)
    changed = [_take_one(register, item, answer, was_answered=was_answered) for item in asked]
    register.answered(answer.transaction_uid)
    if any(changed):
        publish(OutboxChanged())
    return True


def _take_one(register: CommitmentRegister, item: AskedItem, answer: CommitmentAnswer, *, was_answered: bool) -> bool:
    uid, sop_class = item.sop_instance_uid, item.sop_class_uid
    refused = [one for one in answer.refused if one.sop_instance_uid == uid]
    is_kept = any(one.sop_instance_uid == uid and one.sop_class_uid in {"", sop_class} for one in answer.kept)
    if is_kept and not refused:
        return register.confirmed(item.item_id, Happening.COMMITTED, KEPT)
    if item.state is DeliveryState.CONFIRMED and refused:
        logger.warning("%r does not keep any more what it has confirmed before", answer.reported_by)
    if was_answered or not item.is_newest:
        return False  # what is not confirmed by an old report may have been sent again since
    if not refused:
        return register.not_confirmed(item.item_id, NOT_NAMED)
    row = failure_row(refused[0].reason)
    if row.meaning is FailureMeaning.MISSING:
        return register.missing(item.item_id, row.sentence)
    is_final = row.meaning is FailureMeaning.NOT_CONFIRMABLE
    return register.not_confirmed(item.item_id, row.sentence, is_final=is_final)


def _tell_strangers(answer: CommitmentAnswer, asked: Sequence[AskedItem]) -> None:
    named = {one.sop_instance_uid for one in answer.kept} | {one.sop_instance_uid for one in answer.refused}
    strangers = named - {item.sop_instance_uid for item in asked}
    if strangers:
        logger.warning("%r reports on %d instances that were not asked about", answer.reported_by, len(strangers))


def joined(remark: str, note: str) -> str:
    """A note with what the archive remarked before it, each a sentence."""
    if not remark:
        return note
    return f"{remark}{'' if remark.endswith('.') else '.'} {note}"


def instances_of(items: Iterable[OutboxItem]) -> tuple[FinishedInstance, ...]:
    """The instances of items, each once."""
    return tuple({item.instance.sop_instance_uid: item.instance for item in items}.values())


def _count_question(connection: sqlite3.Connection, item_id: int, now: datetime) -> None:
    asked = connection.execute("SELECT asked FROM items WHERE item_id = ?", (item_id,)).fetchone()["asked"]
    pause = PAUSES_S[min(asked, len(PAUSES_S) - 1)]
    connection.execute(
        "UPDATE items SET asked = ?, ask_again = ? WHERE item_id = ?",
        (asked + 1, _moment(now + timedelta(seconds=pause)), item_id),
    )


def _moment(moment: datetime) -> str:
    """A moment as text of which the later is the greater, whatever the time zone."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")
