"""An outbox in memory for the window's tests; it remembers which thread asked it what."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ezp2p.errors import EzP2PError
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.delivery import (
    NEEDS_A_PERSON,
    STORED,
    UNDER_WAY,
    DeliveryState,
    DestinationStatus,
    FinishedInstance,
    HistoryEntry,
    OutboxItem,
    OutboxSummary,
    RebuildReport,
)
from ezp2p.model.events import BytesSent, DeliveryChanged, Event, OutboxChanged, Publish
from ezp2p.model.image import TrayImage
from ezp2p.model.study import StudyForm
from ezp2p.outbox.states import Happening

NOW = datetime(2026, 11, 21, 10, 5, tzinfo=UTC)
PACS_MAIN = RemoteAE("PACS Main", "ORTHANC", "10.1.2.3", 4242)
_FINISHED = STORED | {DeliveryState.DISCARDED}


class FakeDeliveries:
    """Delivers on a thread, with the outcomes that were asked for; `step` holds it back."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self.outcomes: list[tuple[DeliveryState, str]] = []
        self.step = threading.Event()
        self.step.set()
        self.all_items: list[OutboxItem] = []
        self.events: dict[int, tuple[HistoryEntry, ...]] = {}
        self.destinations: tuple[DestinationStatus, ...] = ()
        self.rebuilt: RebuildReport | None = None
        self.is_elsewhere = False
        self.delivery_fault: EzP2PError | None = None
        self.error: Exception | None = None
        self.gate: threading.Event | None = None
        """Answers about the outbox wait for it."""
        self.waiting = 0
        self.waited_for: list[tuple[RemoteAE, ...]] = []
        self.asked_before: list[int | None] = []
        self._note = note
        self._publish: Publish | None = None
        self._lock = threading.Lock()

    def _answer(self, name: str) -> None:
        self._note(f"deliveries.{name}")
        if self.gate is not None:
            self.gate.wait(10)
        if self.error is not None:
            raise self.error

    def publish(self, event: Event) -> None:
        """Announce something, as the core does from its own threads."""
        if self._publish:
            self._publish(event)

    # --- what the tests put into it ---------------------------------------------------------------------------

    def take(self, batch: str, study: StudyForm, images: Sequence[TrayImage], destination: RemoteAE) -> None:
        """Pictures enter, and are delivered on a thread."""
        with self._lock:
            for number, image in enumerate(images, start=1):
                item = outbox_item(
                    len(self.all_items) + 1,
                    batch=batch,
                    patient_name=study.patient_name,
                    patient_id=study.patient_id,
                    number=number,
                    size_bytes=image.size_bytes,
                    destination=destination,
                )
                self.all_items.append(item)
        threading.Thread(target=self._deliver, args=(batch,), name="delivery", daemon=True).start()

    def add(self, *items: OutboxItem) -> None:
        """Items as they are."""
        with self._lock:
            self.all_items.extend(items)

    def _deliver(self, batch: str) -> None:
        for item_id in [item.item_id for item in self.all_items if item.batch == batch]:
            self.change(item_id, DeliveryState.SENDING, "")
            size = self._item(item_id).instance.size_bytes
            self.publish(BytesSent(item_id, size // 2, size))
            self.step.wait(10)
            if self._item(item_id).state == DeliveryState.SENDING:
                state, note = self.outcomes.pop(0) if self.outcomes else (DeliveryState.SENT, "")
                self.change(item_id, state, note)

    def _item(self, item_id: int) -> OutboxItem:
        return next(item for item in self.all_items if item.item_id == item_id)

    def change(self, item_id: int, state: DeliveryState, note: str) -> None:
        """An item comes to another state."""
        with self._lock:
            before = self._item(item_id)
            again = NOW + timedelta(minutes=47) if state == DeliveryState.WAITING else None
            after = replace(before, state=state, note=note, next_try=again)
            self.all_items[self.all_items.index(before)] = after
        self.publish(DeliveryChanged(item_id, before.instance.sop_instance_uid, state, note))

    # --- what the window asks ---------------------------------------------------------------------------------

    def start(self, publish: Publish, /) -> None:
        """Announce to `publish` from now on."""
        self._note("deliveries.start")
        self._publish = publish

    def stop(self) -> None:
        """Announce nothing any more."""
        self._note("deliveries.stop")
        self._publish = None

    def busy_elsewhere(self) -> bool:
        """As the test says."""
        self._answer("busy_elsewhere")
        return self.is_elsewhere

    def fault(self) -> EzP2PError | None:
        """As the test says, also while nothing can be read."""
        self._note("deliveries.fault")
        return self.delivery_fault

    def items(self, batch: str = "", /, *, limit: int = 1000) -> tuple[OutboxItem, ...]:
        """Newest first."""
        self._answer("items")
        with self._lock:
            newest_first = sorted(self.all_items, key=lambda one: -one.item_id)
        mine = [item for item in newest_first if batch in {"", item.batch}]
        finished = [item for item in mine if item.state in _FINISHED][: limit or None]
        return tuple(item for item in mine if item.state not in _FINISHED or item in finished)

    def summary(self) -> OutboxSummary:
        """All of it, counted."""
        self._answer("summary")
        with self._lock:
            items = tuple(self.all_items)
        todays = [one for one in items if one.added.date() == NOW.date() and one.state != DeliveryState.DISCARDED]
        tries = [one.next_try for one in items if one.next_try]
        return OutboxSummary(
            taken_today=len(todays),
            stored_today=sum(one.state in STORED for one in todays),
            confirmed_today=sum(one.state == DeliveryState.CONFIRMED for one in todays),
            waiting=sum(one.state == DeliveryState.WAITING for one in items),
            on_the_way=sum(one.state in UNDER_WAY - {DeliveryState.WAITING} for one in items),
            needs_you=sum(one.state in NEEDS_A_PERSON for one in items),
            next_try=min(tries, default=None),
            destinations=self.destinations,
        )

    def history(self, *, limit: int = 200, before: int | None = None) -> tuple[OutboxItem, ...]:
        """Finished ones, newest first."""
        self._answer("history")
        self.asked_before.append(before)
        newest_first = sorted(self.all_items, key=lambda one: -one.item_id)
        return tuple(
            item for item in newest_first if item.state in _FINISHED and (before is None or item.item_id < before)
        )[:limit]

    def events_of(self, item_id: int, /) -> tuple[HistoryEntry, ...]:
        """As the test says, or that it was taken and came to its state."""
        self._answer("events_of")
        item = self._item(item_id)
        taken = HistoryEntry(1, item_id, item.added, Happening.TAKEN, DeliveryState.QUEUED, "", None, "")
        stored = HistoryEntry(2, item_id, item.changed, Happening.ACCEPTED, item.state, item.note, item.status, "")
        return self.events.get(item_id, (taken, stored))

    def waiting_for(self, remotes: Sequence[RemoteAE], /) -> int:
        """As the test says."""
        self._answer("waiting_for")
        self.waited_for.append(tuple(remotes))
        return self.waiting

    def retry(self, item_ids: Sequence[int], /) -> None:
        """They are stored now."""
        self._note("deliveries.retry")
        for item_id in item_ids:
            self.change(item_id, DeliveryState.SENT, "")

    def hold(self, item_ids: Sequence[int], /) -> None:
        """They are held."""
        self._note("deliveries.hold")
        for item_id in item_ids:
            self.change(item_id, DeliveryState.HELD, "Held by hand.")

    def discard(self, item_ids: Sequence[int], /) -> None:
        """They are given up."""
        self._note("deliveries.discard")
        for item_id in item_ids:
            self.change(item_id, DeliveryState.DISCARDED, "Discarded by hand.")

    def try_now(self) -> None:
        """Every destination takes everything again."""
        self._note("deliveries.try_now")
        self.destinations = ()
        for item in list(self.all_items):
            if item.state == DeliveryState.WAITING:
                self.change(item.item_id, DeliveryState.SENT, "")
        self.publish(OutboxChanged())


def outbox_item(
    item_id: int,
    state: DeliveryState = DeliveryState.QUEUED,
    *,
    batch: str = "earlier",
    patient_name: str = "Doe^Jane",
    patient_id: str = "PID0001",
    number: int = 1,
    size_bytes: int = 1_000_000,
    destination: RemoteAE = PACS_MAIN,
) -> OutboxItem:
    """One item of today."""
    instance = FinishedInstance(
        path=Path("instances") / f"2.25.{item_id}.dcm",
        sop_class_uid="1.2.840.10008.5.1.4.1.1.7",
        sop_instance_uid=f"2.25.{item_id}",
        transfer_syntax_uid="1.2.840.10008.1.2.1",
        study_instance_uid="2.25.1",
        series_instance_uid="2.25.2",
        patient_id=patient_id,
        patient_name=patient_name,
        series_number="1",
        instance_number=number,
        sha256="00",
        size_bytes=size_bytes,
    )
    return OutboxItem(item_id, batch, instance, destination, "EZP2P", state, 0, "", None, NOW, NOW, None)
