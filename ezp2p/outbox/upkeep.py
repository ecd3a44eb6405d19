"""Upkeep: the database and the manifests beside it tell the same, and what is of no use any more goes.

Batches that have no manifest are described: those that an earlier version accepted, or whose manifest could not be
written. Items that only a manifest knows are taken in again: an older copy of the database was put back. What a person
discarded or held since that copy is held.
"""

import logging
import sqlite3
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from ezp2p.errors import StoreFault
from ezp2p.model.clock import Clock
from ezp2p.model.delivery import FINISHED, DeliveryState, OutboxItem
from ezp2p.outbox.listing import key_of
from ezp2p.outbox.manifests import HELD_BY_HAND, BatchFile, DescribedItem, ItemKey, Manifest
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.rebuild import enter_again
from ezp2p.outbox.states import Happening
from ezp2p.outbox.tidy import OutboxAges, Tidy

logger = logging.getLogger(__name__)

_LOOK_EVERY_S: Final = 60.0
_TIDY_EVERY_S: Final = 3600.0
_FIRST_TIDY_AFTER_S: Final = 60.0
"""The program starts first."""
_BATCHES_AT_ONCE: Final = 20
"""Compared in one go; the rest waits for the next, so that nothing else has to wait for it."""

_WAS_SENT: Final = "An older list of the outbox was put back. This is sent once more, in case it was not sent before."
_WAS_DISCARDED: Final = (
    "This was discarded, and an older list of the outbox was put back since. "
    "Press Try now to send it after all, or discard it again."
)


class Upkeep:
    """The upkeep of one outbox, for the process that delivers. `keep` tells how long local copies stay."""

    def __init__(self, outbox: Outbox, *, clock: Clock, keep: Callable[[], OutboxAges]) -> None:
        self._outbox = outbox
        self._clock = clock
        self._tidy = Tidy(outbox, clock=clock, keep=keep)
        self._to_compare: deque[_ToCompare] = deque()
        self._to_compare_again: list[_ToCompare] = []
        self._known_names: set[str] = set()
        self._last_item_id = 0
        self._look_at = clock.monotonic()
        self._tidy_at = clock.monotonic() + _FIRST_TIDY_AFTER_S

    def run_once(self, stop: threading.Event) -> None:
        """Do what is due, at most for some moments. What the disk does not allow now is done later."""
        now = self._clock.monotonic()
        try:
            if now >= self._look_at:
                self._look()
                self._look_at = now + _LOOK_EVERY_S
            self._tidy.count_running_time()
            self._compare_some(stop)
            if now >= self._tidy_at and not self._to_compare and self._tidy.run_once(stop):
                self._tidy_at = now + _TIDY_EVERY_S
        except StoreFault as error:
            logger.info("the upkeep of the outbox goes on later: %s", type(error).__name__)
            self._look_at = now + _LOOK_EVERY_S
            self._tidy_at = max(self._tidy_at, now + _LOOK_EVERY_S)

    def _look(self) -> None:
        """What is new: manifests that the database does not know, and then batches, the newest first."""
        with self._outbox.database.reading() as connection:
            rows = connection.execute(
                "SELECT batch, MAX(item_id) AS last FROM items WHERE item_id > ? GROUP BY batch ORDER BY last DESC",
                (self._last_item_id,),
            ).fetchall()
        manifests = self._outbox.manifests
        names = manifests.names()
        new = [_ToCompare(manifests.name_of(row["batch"]), row["batch"]) for row in rows]
        unknown = names - self._known_names - {one.name for one in new}
        self._to_compare.extendleft(_ToCompare(name, "") for name in unknown)
        self._to_compare.extend(new)
        self._to_compare.extend(self._to_compare_again)
        self._to_compare_again.clear()
        self._known_names |= unknown | {one.name for one in new}
        self._last_item_id = max((row["last"] for row in rows), default=self._last_item_id)

    def _compare_some(self, stop: threading.Event) -> None:
        for _ in range(min(_BATCHES_AT_ONCE, len(self._to_compare))):
            if stop.is_set():
                return
            one = self._to_compare.popleft()
            try:
                self._compare(one)
            except StoreFault as error:
                logger.info("a batch is compared with its manifest later: %s", type(error).__name__)
                self._to_compare_again.append(one)
                return

    # --- one batch ------------------------------------------------------------------------------------------

    def _compare(self, one: "_ToCompare") -> None:
        """Let a batch be told alike by the database and its manifest.

        The manifest is read first: what it tells was in the database before. So what only it tells is lost there, and
        not under way.
        """
        file = self._outbox.manifests.load(one.name)
        batches = {item.batch for item in file.items} | ({one.batch} if one.batch else set())
        items = [item for batch in sorted(batches) for item in self._outbox.items(batch=batch)]
        described = {item.key: item for item in file.items}
        here = Counter(map(_key, items))
        new = [item for item in items if _key(item) not in described]
        lost = [item for key, item in described.items() if key not in here]
        moved = _moved(lost, new)
        for before, after in moved:
            self._outbox.manifests.move(
                before.batch, before.instance.sop_instance_uid, before.destination, after.destination
            )
            self._settle(after, before, is_moved=True)
        told = {before.key for before, _ in moved} | {_key(after) for _, after in moved}
        self._adopt(file, [item for item in lost if item.key not in told])
        self._describe([item for item in new if _key(item) not in told])
        for item in items:
            if here[_key(item)] == 1 and _key(item) in described:  # of two that are alike nobody knows which was meant
                self._settle(item, described[_key(item)])

    def _adopt(self, file: BatchFile, lost: Sequence[DescribedItem]) -> None:
        if not lost:
            return
        with self._outbox.database.transaction() as connection:
            enter_again(connection, file.manifests, lost, now=self._clock.now())
        logger.info("%d items that only a manifest knew were taken in again", len(lost))

    def _describe(self, items: Sequence[OutboxItem]) -> None:
        for group in _accepted_together(items):
            instances = tuple(item.instance for item in group)
            series = (self._outbox.studies.frozen_series(uid) for uid in _series_of(group))
            manifest = Manifest(
                batch=group[0].batch,
                added=group[0].added,
                calling_ae=group[0].calling_ae,
                instances=instances,
                destinations=(group[0].destination,),
                study=self._outbox.studies.frozen(instances[0].study_instance_uid),
                series=tuple(one for one in series if one),
            )
            self._outbox.manifests.keep(manifest)
            for item in group:
                if item.state in FINISHED or self._is_held_by_hand(item):
                    self._note(item)

    def _settle(self, item: OutboxItem, described: DescribedItem, *, is_moved: bool = False) -> None:
        """One item of which both tell: that it is finished holds by the database; that it was, by the manifest.

        Likewise that a person holds it; the manifest's word only where the database never knew of that.
        """
        if item.state not in FINISHED and (described.outcome or described.held):
            if described.outcome:
                self._was_finished(item, described.outcome)
            else:
                self._was_held(item, described)
            item = self._outbox.item(item.item_id) or item
        told = replace(described, held="") if is_moved else described  # its new address was told since
        outcome = item.state if item.state in FINISHED else None
        if (outcome, self._is_held_by_hand(item)) != (told.outcome, bool(told.held)):
            self._note(item)

    def _is_held_by_hand(self, item: OutboxItem) -> bool:
        """Whether it is HELD because a person said so, or was asked and has not answered yet."""
        if item.state is not DeliveryState.HELD:
            return False
        told = (Happening.TOLD_OF_NEW_ADDRESS,)  # beside why it is held
        last = next((one for one in reversed(self._outbox.events_of(item.item_id)) if one.happening not in told), None)
        if last is None:  # the first version kept no history
            return item.note == HELD_BY_HAND
        return last.happening in {Happening.HELD_BY_USER, Happening.FOUND_AGAIN}

    def _note(self, item: OutboxItem) -> None:
        self._outbox.manifests.note(
            item.batch,
            item.instance.sop_instance_uid,
            item.destination,
            item.state,
            is_durable=item.state not in FINISHED or item.state is DeliveryState.DISCARDED,
            at=item.changed,
            held=(item.note or HELD_BY_HAND) if self._is_held_by_hand(item) else "",
        )

    def _was_finished(self, item: OutboxItem, outcome: DeliveryState) -> None:
        """An open item that was finished once. Nothing that a person discarded is sent without asking."""
        after, note, unless = DeliveryState.UNKNOWN, _WAS_SENT, DeliveryState.HELD.value
        if outcome is DeliveryState.DISCARDED:
            after, note, unless = DeliveryState.HELD, _WAS_DISCARDED, ""  # also where it is held with its destination
        with self._outbox.database.transaction() as connection:
            connection.execute("UPDATE items SET answer_lost = 1 WHERE item_id = ?", (item.item_id,))
            self._enter(connection, item, after, note, unless=unless)

    def _was_held(self, item: OutboxItem, described: DescribedItem) -> None:
        """An item that a person held once. Where the database knew of that, and it is not held now, it was let go."""
        at = (described.changed or described.added).isoformat()
        with self._outbox.database.transaction() as connection:
            known = connection.execute(
                "SELECT 1 FROM history WHERE item_id = ? AND state = 'HELD'"
                # the same moment, noted twice; what was taken in from a manifest tells of all that it told until then
                " AND ((happening IN ('held by the user', 'told of the new address')"
                " AND ABS(julianday(at) - julianday(?)) * 86400 < 1)"
                " OR (happening = 'found again' AND julianday(at) >= julianday(?)))",
                (item.item_id, at, at),
            ).fetchone()
            if known is None:
                connection.execute("UPDATE items SET answer_lost = 1 WHERE item_id = ?", (item.item_id,))
                self._enter(connection, item, DeliveryState.HELD, described.held)

    def _enter(
        self, connection: sqlite3.Connection, item: OutboxItem, state: DeliveryState, note: str, *, unless: str = ""
    ) -> None:
        """Give an item that is open, not being sent and not in the state `unless`, what its manifest tells."""
        now = self._clock.now().isoformat()
        changed = connection.execute(
            "UPDATE items SET state = ?, note = ?, changed = ?, next_try = NULL, is_held_with_destination = 0"
            " WHERE item_id = ? AND state IN ('QUEUED', 'UNKNOWN', 'WAITING', 'HELD') AND state != ?",
            (state, note, now, item.item_id, unless),
        )
        if changed.rowcount:
            connection.execute(
                "INSERT INTO history (item_id, at, happening, state, note, actor) VALUES (?, ?, ?, ?, ?, '')",
                (item.item_id, now, Happening.FOUND_AGAIN, state, note),
            )


@dataclass(frozen=True, slots=True)
class _ToCompare:
    """A manifest by its name, and the batch of the database that it belongs to, empty where there is none."""

    name: str
    batch: str


def _key(item: OutboxItem) -> ItemKey:
    return item.batch, item.instance.sop_instance_uid, item.destination


def _moved(lost: Iterable[DescribedItem], new: Iterable[OutboxItem]) -> list[tuple[DescribedItem, OutboxItem]]:
    """Items whose new address a manifest does not tell: the same instance for a destination of the same name."""
    of = {(item.batch, item.instance.sop_instance_uid, item.destination.name): item for item in new}
    pairs = ((item, of.get((item.batch, item.instance.sop_instance_uid, item.destination.name))) for item in lost)
    return [(before, after) for before, after in pairs if after is not None]


def _accepted_together(items: Iterable[OutboxItem]) -> list[tuple[OutboxItem, ...]]:
    """Items of which one manifest can tell, in the order in which they were accepted."""
    oldest_first = sorted(items, key=lambda item: item.item_id)
    groups = groupby(sorted(oldest_first, key=_together), key=_together)
    return sorted((tuple(group) for _, group in groups), key=lambda group: group[0].item_id)


def _together(item: OutboxItem) -> tuple[object, ...]:
    return (
        item.batch,
        item.added.isoformat(),
        item.calling_ae,
        item.instance.study_instance_uid,
        key_of(item.destination),
    )


def _series_of(items: Iterable[OutboxItem]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item.instance.series_instance_uid for item in items))
