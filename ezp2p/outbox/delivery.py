"""Delivery: what is due goes to its destination, one association for each; every ending is recorded."""

import hashlib
import logging
import random
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeAlias

from filelock import FileLock, Timeout

from ezp2p.errors import (
    Cancelled,
    DiskFull,
    EzP2PError,
    FolderNotUsable,
    InstanceDamaged,
    InstanceNotReadable,
    NoAcceptedPresentationContext,
    PeerFault,
    RequestRefused,
    ResponseTimeout,
    StoreFault,
)
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.clock import Clock
from ezp2p.model.delivery import FinishedInstance, OutboxItem, StoreOutcome
from ezp2p.model.events import BytesSent, DeliveryChanged, Publish
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.retry import delay_after
from ezp2p.outbox.states import Happening

logger = logging.getLogger(__name__)

_DUPLICATE = 0x0111
_UNEXPECTED = "Something unexpected happened; the log tells more. It is tried again by itself."
_POLL_S = 0.3
_AFTER_FAULT_S = 1.0


class Store(Protocol):
    """An open association on which instances are stored."""

    def store(self, instance: FinishedInstance, progress: Callable[[int], None]) -> StoreOutcome:
        """Store one instance, or raise why it is not, or not known to be, stored."""
        ...


OpenStorage: TypeAlias = Callable[[RemoteAE, str, set[tuple[str, str]], threading.Event], AbstractContextManager[Store]]
"""Opens an association: the destination, our title, the SOP classes with their transfer syntaxes, the stop event."""


class Delivery:
    """Works off the outbox. Of all processes on one data folder, only the holder of its lock delivers."""

    def __init__(self, outbox: Outbox, open_storage: OpenStorage, *, clock: Clock, publish: Publish) -> None:
        self._outbox = outbox
        self._open_storage = open_storage
        self._clock = clock
        self._publish = publish
        self._failures: dict[RemoteAE, int] = {}
        # One for all items, so that those of one destination come due together and one of them probes it.
        self._jitter = random.random()  # noqa: S311 -- only spreads load
        self._lock = FileLock(outbox.folder / "delivery.lock")

    def acquire(self) -> bool:
        """Become the one who delivers; False while another process does. What it left half sent becomes unknown."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        try:
            recovered = self._outbox.recover()
        except EzP2PError:
            self._lock.release()
            raise
        if recovered:
            logger.info("%d items were being sent when the program ended; they are sent again", recovered)
        return True

    def release(self) -> None:
        """Let another process deliver."""
        self._lock.release()

    def run(self, stop: threading.Event) -> None:
        """Deliver whatever is due until `stop` is set, whatever goes wrong."""
        while not stop.is_set():
            try:
                self._run_as_long_as_all_is_well(stop)
            except Exception:  # our own disk, mostly; what was being sent is unknown when the lock is taken again
                logger.exception("delivery met something unexpected; it goes on")
                stop.wait(_AFTER_FAULT_S)

    def _run_as_long_as_all_is_well(self, stop: threading.Event) -> None:
        if not self.acquire():
            stop.wait(_POLL_S)
            return
        try:
            while not stop.is_set():
                self.work_off(stop)
                stop.wait(_POLL_S)
        finally:
            self.release()

    def work_off(self, stop: threading.Event, *, batch: str = "", even_before_due: bool = False) -> None:
        """Try everything that is due once, of one batch if it is named; on request also what has to wait still."""
        tried: set[int] = set()
        while not stop.is_set():
            due = [
                item for item in self._outbox.due(batch=batch, even_before=even_before_due) if item.item_id not in tried
            ]
            if not due:
                return
            first = due[0]
            together = [i for i in due if i.destination == first.destination and i.calling_ae == first.calling_ae]
            self._serve(together, tried, stop)

    def _serve(self, items: Sequence[OutboxItem], tried: set[int], stop: threading.Event) -> None:
        """One association for `items`, all for one destination, as far as it lasts."""
        destination = items[0].destination
        classes = {(item.instance.sop_class_uid, item.instance.transfer_syntax_uid) for item in items}
        try:
            with self._open_storage(destination, items[0].calling_ae, classes, stop) as association:
                for item in items:
                    if stop.is_set():
                        raise Cancelled
                    tried.add(item.item_id)
                    self._deliver(item, association)
                    self._failures.pop(destination, None)
        except _DestinationPause as pause:
            rest = [item for item in items if item.item_id not in tried]
            self._pause(rest, tried, note=str(pause), next_try=pause.until)
        except (_AssociationOver, Cancelled):
            return
        except PeerFault as error:
            self._no_association(destination, items, tried, error)
        except StoreFault:
            raise
        except Exception:
            logger.exception("delivery met something unexpected")
            self._pause(items, tried, note=_UNEXPECTED, next_try=self._next_try(self._one_more_failure(destination)))

    def _deliver(self, item: OutboxItem, association: Store) -> None:
        """One item: claim, check, send, record. The statement's rule: a failure status ends the association."""
        claimed = self._outbox.record(item.item_id, Happening.CLAIMED)
        if claimed is None:
            return
        self._announce(claimed)
        try:
            _check_undamaged(item.instance.path, item.instance.sha256)
            outcome = association.store(item.instance, lambda sent: self._progress(item, sent))
        except (InstanceDamaged, InstanceNotReadable) as error:
            self._record(item, Happening.FOUND_DAMAGED, note=str(error))
        except RequestRefused as error:
            self._refused(claimed, error)
        except Cancelled:
            self._record(item, Happening.ANSWER_LOST, note="Stopped while this was being sent. It is sent again.")
            raise
        except EzP2PError as error:
            self._not_sent(claimed, error)
        except Exception as error:
            logger.exception("sending an instance met something unexpected")
            self._record(item, Happening.ANSWER_LOST, note=_UNEXPECTED, next_try=self._next_try(claimed.attempts))
            raise _AssociationOver from error
        else:
            self._record(item, Happening.ACCEPTED, note=outcome.note, status=outcome.status)

    def _not_sent(self, item: OutboxItem, error: EzP2PError) -> None:
        """Without an answer nobody knows whether it is stored; what never left is held."""
        if isinstance(error, DiskFull | FolderNotUsable):
            self._record(item, Happening.FAILED_FOR_NOW, note=str(error), next_try=self._next_try(item.attempts))
            return
        if not isinstance(error, PeerFault) or isinstance(error, NoAcceptedPresentationContext):
            self._record(item, Happening.REFUSED, note=str(error))
            return
        failures = self._one_more_failure(item.destination)
        next_try = self._next_try(max(failures, item.attempts))
        self._record(item, Happening.ANSWER_LOST, note=str(error), next_try=next_try)
        if isinstance(error, ResponseTimeout):
            raise _DestinationPause(str(error), self._next_try(failures)) from error
        raise _AssociationOver from error

    def _refused(self, item: OutboxItem, error: RequestRefused) -> None:
        if error.status == _DUPLICATE and self._outbox.may_be_stored(item):
            note = "The archive had it already from here."
            self._record(item, Happening.ACCEPTED, note=note, status=error.status)
            return
        if error.is_for_now:
            until = self._next_try(self._one_more_failure(item.destination))
            self._record(item, Happening.FAILED_FOR_NOW, note=str(error), status=error.status, next_try=until)
            raise _DestinationPause(str(error), until) from error
        self._record(item, Happening.REFUSED, note=str(error), status=error.status)
        raise _AssociationOver from error

    def _no_association(
        self, destination: RemoteAE, items: Sequence[OutboxItem], tried: set[int], error: PeerFault
    ) -> None:
        if error.is_transient:
            until = self._next_try(self._one_more_failure(destination))
            self._pause(items, tried, note=str(error), next_try=until)
            return
        for item in items:
            tried.add(item.item_id)
            self._record(item, Happening.REFUSED, note=str(error))

    def _pause(self, items: Sequence[OutboxItem], tried: set[int], *, note: str, next_try: datetime) -> None:
        for item in items:
            tried.add(item.item_id)
            self._record(item, Happening.FAILED_FOR_NOW, note=note, next_try=next_try)

    def _one_more_failure(self, destination: RemoteAE) -> int:
        self._failures[destination] = self._failures.get(destination, 0) + 1
        return self._failures[destination]

    def _next_try(self, failures: int) -> datetime:
        return self._clock.now() + delay_after(failures, self._jitter)

    def _record(
        self,
        item: OutboxItem,
        happening: Happening,
        *,
        note: str,
        status: int | None = None,
        next_try: datetime | None = None,
    ) -> None:
        changed = self._outbox.record(item.item_id, happening, note=note, status=status, next_try=next_try)
        if changed is not None:
            self._announce(changed)

    def _announce(self, item: OutboxItem) -> None:
        self._publish(DeliveryChanged(item.item_id, item.instance.sop_instance_uid, item.state, item.note))

    def _progress(self, item: OutboxItem, sent_bytes: int) -> None:
        total = item.instance.size_bytes
        self._publish(BytesSent(item.item_id, min(sent_bytes, total), total))


class _AssociationOver(Exception):
    """The association is of no more use; what else was on it stays queued."""


class _DestinationPause(Exception):
    """The destination takes nothing for a while."""

    def __init__(self, note: str, until: datetime) -> None:
        super().__init__(note)
        self.until = until


def _check_undamaged(path: Path, sha256: str) -> None:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while part := file.read(1 << 20):
                digest.update(part)
    except OSError as error:
        raise InstanceDamaged from error
    if digest.hexdigest() != sha256:
        raise InstanceDamaged
