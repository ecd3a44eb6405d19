"""A lane: one association after the other to one destination, and on each what may go, one item after the other."""

import hashlib
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeAlias

from ezp2p.errors import (
    Cancelled,
    DestinationEdited,
    DestinationRemoved,
    EzP2PError,
    InstanceDamaged,
    PeerFault,
    RequestRefused,
    StoreFault,
)
from ezp2p.model.application_entity import Confirmation, RemoteAE
from ezp2p.model.delivery import Condition, DeliveryState, FinishedInstance, OutboxItem, StoreAnswer
from ezp2p.model.events import BytesSent, DeliveryChanged, OutboxChanged, Publish
from ezp2p.outbox.actions import (
    DUPLICATE,
    MOST_LOST_ANSWERS,
    PATIENCE,
    UNEXPECTED,
    Action,
    action_for,
    condition_after,
    note_after,
)
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.retry import FIRST_DELAY_S, Pauses, delay_after, delay_after_refusal
from ezp2p.outbox.states import MAY_BE_STORED, Happening

logger = logging.getLogger(__name__)

_LOOK_S = 0.05
_LINGER_LOOK_S = 0.1
_MOST_AHEAD_BYTES = 32 << 20
"""What takes longer to read waits for its turn: an answer is not to wait for it."""
_SURPRISE = "Something unexpected happened; the log tells more."
_UNEXPECTED = "Something unexpected happened; the log tells more. It is tried again by itself."


class Store(Protocol):
    """An open association on which instances are stored: some are begun, then their answers taken."""

    @property
    def window(self) -> int:
        """How many may be under way at once."""
        ...

    def is_alive(self) -> bool:
        """Whether it still stands, as far as is known without asking."""
        ...

    def begin(self, instance: FinishedInstance, progress: Callable[[int], None]) -> None:
        """Send one instance, or raise why that is not possible."""
        ...

    def finish(self) -> StoreAnswer:
        """The next answer to one of those under way, or raise why nothing is known of them."""
        ...


OpenStorage: TypeAlias = Callable[[RemoteAE, str, set[tuple[str, str]], threading.Event], AbstractContextManager[Store]]
"""Opens an association: the destination, our title, the SOP classes with their transfer syntaxes, the stop event."""

Route: TypeAlias = Callable[[RemoteAE], RemoteAE]
"""The destination as it is set up now; raises DestinationEdited or DestinationRemoved."""

ArchiveHas: TypeAlias = Callable[[RemoteAE, FinishedInstance, threading.Event], bool]
"""Whether an archive has an instance, by a query."""


@dataclass(frozen=True, slots=True)
class Means:
    """What every lane works with. `sender` names the deliverer in the database: one item has one sender."""

    outbox: Outbox
    open_storage: OpenStorage
    route: Route
    archive_has: ArchiveHas | None
    pauses: Pauses
    publish: Publish
    sender: str
    jitter: float


class Convoy:
    """What the lanes of one destination know of each other in one pass."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.was_let_in = threading.Event()
        """The first lane got an association: others may ask for one of their own."""
        self.first_is_over = threading.Event()
        self.rests = threading.Event()
        """The destination takes nothing more: no lane sends anything further."""
        self.tried: set[int] = set()
        self.associations = 0
        self.faults = 0
        """Of associations, in a row."""


class Lane:
    """One pass for one destination. The first lane of a destination decides how that stands; others only help.

    `destination` is what the items name, `remote` the same as it is set up now: when that changes, the association ends
    before the next item, and a new one begins. For `lingers_s` an association stays open after the last item, for what
    may come.
    """

    def __init__(
        self,
        means: Means,
        destination: RemoteAE,
        remote: RemoteAE,
        convoy: Convoy,
        *,
        batch: str = "",
        even_before_due: bool = False,
        helps: bool = False,
        lingers_s: float = 0.0,
    ) -> None:
        self._means = means
        self._outbox = means.outbox
        self._destination = destination
        self._remote = remote
        self._batch = batch
        self._even_before_due = even_before_due
        self._convoy = convoy
        self._helps = helps
        self._lingers_s = lingers_s
        self._refusals: dict[str, str] = {}
        self._prefers_new = False

    def run(self, stop: threading.Event) -> None:
        """Send what may go, until there is nothing, the destination rests, or `stop` is set."""
        try:
            if not self._helps or self._follows(stop):
                self._run(stop)
        finally:
            if not self._helps:
                self._convoy.first_is_over.set()

    def _follows(self, stop: threading.Event) -> bool:
        """Wait until the first lane has an association: one probes for all. False where it gets none."""
        while not self._convoy.was_let_in.wait(_LOOK_S):
            if self._convoy.first_is_over.is_set() or stop.is_set():
                return False
        return True

    def _run(self, stop: threading.Event) -> None:
        for calling_ae in self._outbox.titles_with_work(self._destination, batch=self._batch):
            while self._goes_on(stop) and self._has_work(calling_ae):
                if not self._one_association(calling_ae, stop):
                    break
        if self._refusals and self._goes_on(stop):
            self._follow_refusals()

    def _follow_refusals(self) -> None:
        """It lets in nobody from here, or only under another of our titles: one that was changed meanwhile."""
        if not self._convoy.was_let_in.is_set():
            self._rest(Condition.REFUSING, next(iter(self._refusals.values())))
            return
        for calling_ae, note in self._refusals.items():
            self._outbox.record_all_of(self._destination, Happening.TITLE_REFUSED, note=note, calling_ae=calling_ae)
        self._means.publish(OutboxChanged())

    def _goes_on(self, stop: threading.Event) -> bool:
        return not stop.is_set() and not self._convoy.rests.is_set()

    def _has_work(self, calling_ae: str) -> bool:
        if self._next(calling_ae) is not None:
            return True
        status = self._outbox.destinations.status(self._destination)
        is_probe = (
            status.condition is Condition.REFUSING
            and not self._helps
            and not self._convoy.tried
            and not self._convoy.faults
        )
        return is_probe and bool(self._outbox.titles_with_work(self._destination, batch=self._batch))

    def _one_association(self, calling_ae: str, stop: threading.Event) -> bool:
        """What goes on one association; False where the destination takes nothing more in this pass."""
        remote = self._as_set_up()
        if remote is None:
            return False
        self._remote = remote
        classes = self._outbox.classes_with_work(self._destination, calling_ae, batch=self._batch)
        try:
            with (
                self._means.open_storage(self._remote, calling_ae, classes, stop) as association,
                self._counted(),
            ):
                self._welcome()
                self._send_what_comes(association, calling_ae, classes, stop)
        except _AssociationOver as over:
            return not over.destination_rests
        except Cancelled:
            return False
        except PeerFault as error:
            self._no_association(error, calling_ae)
            return False
        except StoreFault:
            raise
        except Exception:
            logger.exception("delivery met something unexpected")
            self._rest(Condition.AWAY, _UNEXPECTED, what=_SURPRISE)
            return False
        return True

    def _send_what_comes(
        self, association: Store, calling_ae: str, classes: set[tuple[str, str]], stop: threading.Event
    ) -> None:
        """Send, as many at once as the peer lets us; what fails ends it when the others under way are answered."""
        under_way: dict[str, OutboxItem] = {}
        failure: _Failure | None = None
        ahead: _Checked | None = None
        is_first = True
        while True:
            item = None
            has_room = failure is None and len(under_way) < association.window
            # between two pictures the peer may have ended it; while answers are awaited, these tell
            if has_room and (is_first or under_way or association.is_alive()):
                lingers = not is_first and not under_way
                item = self._next_soon(association, calling_ae, classes, stop, lingers=lingers)
            if item is not None:
                is_first = False
                failure = self._begin(item, association, under_way, stop, ahead)
                ahead = None
            elif under_way:
                ahead = ahead or self._look_ahead(calling_ae, classes, stop)
                failure = self._finish(association, under_way) or failure
            else:
                break
        if failure is not None:
            self._conclude(failure)

    def _next_soon(
        self,
        association: Store,
        calling_ae: str,
        classes: set[tuple[str, str]],
        stop: threading.Event,
        *,
        lingers: bool,
    ) -> OutboxItem | None:
        """What goes next on this association; it is kept a while for what may come, or until the peer ends it.

        Nothing more goes on it once the destination is set up otherwise.
        """
        end = time.monotonic() + self._lingers_s
        while self._goes_on(stop) and self._is_as_set_up():
            item = self._next(calling_ae, classes)
            if item is not None or not lingers or time.monotonic() > end or self._next(calling_ae) is not None:
                return item
            stop.wait(_LINGER_LOOK_S)
            if not association.is_alive():
                break
        return None

    # --- as it is set up ------------------------------------------------------------------------------------

    def _as_set_up(self) -> RemoteAE | None:
        """The destination as it is set up now; None where nothing can go there any more: the next pass tells why."""
        try:
            return self._means.route(self._destination)
        except (DestinationEdited, DestinationRemoved):
            return None

    def _is_as_set_up(self) -> bool:
        """Whether the association is one to the destination as it is set up now."""
        remote = self._as_set_up()
        return remote is not None and remote.is_set_up_like(self._remote)

    # --- choosing -------------------------------------------------------------------------------------------

    def _next(self, calling_ae: str, classes: set[tuple[str, str]] | None = None) -> OutboxItem | None:
        """What goes next: what was tried least; of that, new work and what has waited take turns.

        So a backlog never holds up what is new, and what fails again and again never stands in the way.
        """

        def suits(item: OutboxItem, own_pause: datetime | None) -> bool:
            kind = (item.instance.sop_class_uid, item.instance.transfer_syntax_uid)
            if item.item_id in self._convoy.tried or (classes is not None and kind not in classes):
                return False
            return self._even_before_due or self._means.pauses.is_over(item.item_id, own_pause)

        found = [
            item
            for state in (DeliveryState.QUEUED, DeliveryState.WAITING, DeliveryState.UNKNOWN)
            if (item := self._outbox.first_that(suits, state, self._destination, calling_ae, batch=self._batch))
        ]

        def turn(item: OutboxItem) -> tuple[int, bool, int]:
            is_new = item.state is DeliveryState.QUEUED
            return item.attempts, is_new is not self._prefers_new, item.item_id

        return min(found, key=turn, default=None)

    def _look_ahead(self, calling_ae: str, classes: set[tuple[str, str]], stop: threading.Event) -> "_Checked | None":
        """What goes next as it looks now, if its file is undamaged; looked at while the peer is busy with another.

        It is chosen anew when its turn comes: until then a person, or another lane, may have done something with it.
        """
        try:
            item = self._next(calling_ae, classes) if self._goes_on(stop) else None
            if item is None or item.instance.size_bytes > _MOST_AHEAD_BYTES:
                return None
            stamp = _stamp(item.instance.path)
            _check_undamaged(item.instance.path, item.instance.sha256)
        except StoreFault:
            return None  # its own turn tells
        return _Checked(item, stamp)

    # --- one item -------------------------------------------------------------------------------------------

    def _begin(
        self,
        item: OutboxItem,
        association: Store,
        under_way: dict[str, OutboxItem],
        stop: threading.Event,
        ahead: "_Checked | None",
    ) -> "_Failure | None":
        """One item: claim, check, send."""
        self._convoy.tried.add(item.item_id)
        self._prefers_new = not self._prefers_new
        claimed = self._record(item, Happening.CLAIMED, note="")
        if claimed is None:  # another lane was quicker, or a person held it
            return None
        try:
            if ahead is None or not ahead.still_holds_for(item):
                _check_undamaged(item.instance.path, item.instance.sha256)
            if self._is_there_already(item, stop):
                self._record(item, Happening.FOUND_IN_ARCHIVE, note="Found in the archive.")
                return None
            association.begin(item.instance, lambda sent: self._progress(item, sent))
        except EzP2PError as error:
            return self._failed(claimed, error, under_way)
        except Exception as error:
            logger.exception("sending an instance met something unexpected")
            return self._failed(claimed, error, under_way)
        under_way[item.instance.sop_instance_uid] = claimed
        return None

    def _finish(self, association: Store, under_way: dict[str, OutboxItem]) -> "_Failure | None":
        """One answer: record what it says. A failure status ends the association (the statement's rule)."""
        try:
            answer = association.finish()
        except EzP2PError as error:
            return self._failed(under_way.popitem()[1], error, under_way)
        except Exception as error:
            logger.exception("sending an instance met something unexpected")
            return self._failed(under_way.popitem()[1], error, under_way)
        item = under_way.pop(answer.instance.sop_instance_uid)
        if isinstance(answer.outcome, RequestRefused):
            return self._failed(item, answer.outcome)
        self._record(item, Happening.ACCEPTED, note=answer.outcome.note, status=answer.outcome.status)
        self._answers()
        return None

    def _is_there_already(self, item: OutboxItem, stop: threading.Event) -> bool:
        """Before something is repeated whose answer was lost: whether the archive says that it has it."""
        has = self._means.archive_has
        is_asked = item.state is DeliveryState.UNKNOWN and self._remote.confirmation is Confirmation.QUERY
        if has is None or not is_asked:
            return False
        try:
            return has(self._remote, item.instance, stop)
        except PeerFault as error:
            logger.info("the archive could not be asked before a repeat: %s", type(error).__name__)
            return False

    def _failed(
        self, item: OutboxItem, error: Exception, under_way: dict[str, OutboxItem] | None = None
    ) -> "_Failure | None":
        """Record that `item` failed; where that ended the association, also that nothing is known of the others."""
        status = error.status if isinstance(error, RequestRefused) else None
        if status == DUPLICATE and self._outbox.may_be_stored(item):
            self._record(item, Happening.ACCEPTED, note="The archive had it already from here.", status=status)
            self._answers()
            return None
        if isinstance(error, EzP2PError):
            action = action_for(error)
            note = note_after(error, action)
        else:
            action, note = UNEXPECTED, f"{_SURPRISE} {MAY_BE_STORED}"
        self._follow(item, action, note=note, cause=error, status=status)
        while under_way and action.happening is Happening.ANSWER_LOST:
            self._follow(under_way.popitem()[1], action, note=note, cause=error)
        return _Failure(action, error) if action.ends_association else None

    def _follow(
        self, item: OutboxItem, action: Action, *, note: str, cause: Exception, status: int | None = None
    ) -> None:
        """Do what the table says of an item; what is tried again by itself rests for a while first."""
        next_try = None
        if action.happening in {Happening.ANSWER_LOST, Happening.FAILED_FOR_NOW}:
            is_stopped = isinstance(cause, Cancelled)
            # a destination that rests holds back its items by itself
            if not is_stopped and not (action.rests_destination and action.happening is Happening.FAILED_FOR_NOW):
                next_try = self._pause(item)
        after = self._record(item, action.happening, note=note, status=status, next_try=next_try)
        if after is not None and after.state is DeliveryState.UNKNOWN:
            self._give_up_on(after)

    def _conclude(self, failure: "_Failure") -> None:
        """Do what the table says of the association and of the destination."""
        action, cause = failure.action, failure.cause
        if isinstance(cause, Cancelled):
            raise cause
        if action.happening is Happening.REFUSED:
            self._answers()
        else:
            self._convoy.faults += 1
        rests = action.rests_destination or self._convoy.faults >= PATIENCE
        if rests:
            told, what = (str(cause), _what(cause)) if isinstance(cause, EzP2PError) else (_UNEXPECTED, _SURPRISE)
            self._rest(Condition.AWAY, told, what=what, first_s=action.first_rest_s)
        raise _AssociationOver(destination_rests=rests) from cause

    def _give_up_on(self, item: OutboxItem) -> None:
        """Hold what ends associations again and again, so that it never stands in the way of the others."""
        losses = self._outbox.lost_answers(item.item_id)
        if losses >= MOST_LOST_ANSWERS and self._outbox.others_pass(item, losses=MOST_LOST_ANSWERS):
            note = (
                f"{item.destination.name} broke off at this picture {losses} times, and took others meanwhile. "
                "Ask its administrator to look at it, then press Try now."
            )
            self._record(item, Happening.GIVEN_UP, note=note)

    def _pause(self, item: OutboxItem) -> datetime:
        return self._means.pauses.begin(item.item_id, delay_after(item.attempts, self._means.jitter))

    # --- the destination ------------------------------------------------------------------------------------

    def _welcome(self) -> None:
        """It takes associations: what was held because it did not goes on."""
        self._convoy.was_let_in.set()
        if self._outbox.destinations.is_back(self._destination):
            self._outbox.record_all_of(self._destination, Happening.DESTINATION_BACK)
            self._means.publish(OutboxChanged())

    @contextmanager
    def _counted(self) -> Iterator[None]:
        """While it lasts, the other lanes know of this association."""
        with self._convoy.lock:
            self._convoy.associations += 1
        try:
            yield
        finally:
            with self._convoy.lock:
                self._convoy.associations -= 1

    def _answers(self) -> None:
        """It answered what it was sent."""
        self._convoy.faults = 0
        self._outbox.destinations.answers(self._destination)

    def _no_association(self, error: PeerFault, calling_ae: str) -> None:
        if self._helps or self._convoy.associations:  # it takes some, and not so many
            logger.info("no further association: %s", type(error).__name__)
            return
        if condition_after(error) is Condition.AWAY:
            self._rest(Condition.AWAY, str(error), what=_what(error))
        else:
            self._refusals[calling_ae] = str(error)

    def _rest(self, condition: Condition, note: str, *, what: str = "", first_s: float = FIRST_DELAY_S) -> None:
        """Nothing goes there for a while, at first for `first_s`: what would go waits, or is held until a person acts.

        `what` is the part of the note that says what happened.
        """
        self._convoy.rests.set()

        def pause(failures: int) -> datetime:
            jitter = self._means.jitter
            is_away = condition is Condition.AWAY
            length = delay_after(failures, jitter, first_s=first_s) if is_away else delay_after_refusal(jitter)
            return self._means.pauses.begin(self._destination, length)

        self._outbox.destinations.failed(self._destination, condition, note=note, pause=pause)
        set_back(self._outbox, self._destination, condition, note, what=what)
        self._means.publish(OutboxChanged())

    # --- telling --------------------------------------------------------------------------------------------

    def _record(
        self,
        item: OutboxItem,
        happening: Happening,
        *,
        note: str,
        status: int | None = None,
        next_try: datetime | None = None,
    ) -> OutboxItem | None:
        changed = self._outbox.record(
            item.item_id, happening, note=note, status=status, next_try=next_try, sender=self._means.sender
        )
        if changed is not None:
            self._means.publish(
                DeliveryChanged(changed.item_id, changed.instance.sop_instance_uid, changed.state, changed.note)
            )
        return changed

    def _progress(self, item: OutboxItem, sent_bytes: int) -> None:
        total = item.instance.size_bytes
        self._means.publish(BytesSent(item.item_id, min(sent_bytes, total), total))


def set_back(outbox: Outbox, destination: RemoteAE, condition: Condition, note: str, *, what: str = "") -> int:
    """Let everything for a destination that rests wait or be held with it; gives to how many that was news."""
    is_away = condition is Condition.AWAY
    happening = Happening.FAILED_FOR_NOW if is_away else Happening.DESTINATION_REFUSED
    return outbox.record_all_of(destination, happening, note=note, what=what)


@dataclass(frozen=True, slots=True)
class _Checked:
    """An item whose file was undamaged, and what the file system said of that file just before."""

    item: OutboxItem
    stamp: tuple[int, int, int]

    def still_holds_for(self, item: OutboxItem) -> bool:
        """Whether nothing of `item` has changed since, nor its file as far as the file system knows."""
        try:
            return item == self.item and _stamp(item.instance.path) == self.stamp
        except InstanceDamaged:
            return False


@dataclass(frozen=True, slots=True)
class _Failure:
    """What is to be done after a failure, and its cause."""

    action: Action
    cause: Exception


class _AssociationOver(Exception):
    """The association is of no more use; what else was on it stays queued."""

    def __init__(self, *, destination_rests: bool) -> None:
        super().__init__()
        self.destination_rests = destination_rests


def _what(error: EzP2PError) -> str:
    return error.what_happened if isinstance(error, PeerFault) else str(error)


def _stamp(path: Path) -> tuple[int, int, int]:
    try:
        status = path.stat()
    except OSError as error:
        raise InstanceDamaged from error
    return status.st_ino, status.st_size, status.st_mtime_ns


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
