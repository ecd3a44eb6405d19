"""Delivery: what is due goes to its destinations, all of them at once; one process of a data folder does it."""

import logging
import random
import secrets
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeAlias

from filelock import FileLock, Timeout

from ezp2p.errors import DeliveryStopped, DestinationEdited, DestinationRemoved, EzP2PError, FolderNotUsable
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.clock import Clock
from ezp2p.model.delivery import Condition
from ezp2p.model.events import OutboxChanged, Publish
from ezp2p.outbox.lane import ArchiveHas, Convoy, Lane, Means, OpenStorage, Route, set_back
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.retry import Pauses
from ezp2p.outbox.states import Happening

logger = logging.getLogger(__name__)

Chore: TypeAlias = Callable[[threading.Event], None]
"""Something that the delivering process does beside delivering, every few seconds; it ends soon when told to stop."""

_POLL_S = 0.3
_AFTER_FAULT_S = 1.0
_CHORES_EVERY_S = 3.0
_MOST_LANES = 64
_LINGERS_S = 2.0
"""A new association costs more than an instance; and a server that serves one at a time shall not wait long for us."""


class Delivery:
    """Works off the outbox. Of all processes on one data folder, only the holder of its lock delivers.

    Parameters
    ----------
    outbox, clock
        What is delivered, and the time.
    open_storage
        Opens an association for storing.
    publish
        Is told what happens, from the threads of the lanes.
    route
        The destination as it is set up now; what cannot go there any more is held.
    archive_has
        Asked before something is repeated whose answer was lost, where the destination answers queries.
    chores
        What the delivering process does beside, one after the other in a thread of their own.
    at_end
        Called when it delivers no more.
    """

    def __init__(
        self,
        outbox: Outbox,
        open_storage: OpenStorage,
        *,
        clock: Clock,
        publish: Publish,
        route: Route = lambda destination: destination,
        archive_has: ArchiveHas | None = None,
        chores: Sequence[Chore] = (),
        at_end: Callable[[], None] = lambda: None,
    ) -> None:
        self._outbox = outbox
        self._publish = publish
        self._pauses = Pauses(clock)
        self._chores = chores
        self._at_end = at_end
        self._route = route
        self.waits_for_another = False
        """Whether it would deliver, but another process does."""
        self.fault: EzP2PError | None = None
        """Why it cannot deliver at the moment, although it would."""
        self._means = Means(
            outbox=outbox,
            open_storage=open_storage,
            route=route,
            archive_has=archive_has,
            pauses=self._pauses,
            publish=publish,
            sender=secrets.token_hex(8),
            jitter=random.random(),  # noqa: S311 -- only spreads load
        )
        self._lock = FileLock(outbox.folder / "delivery.lock")

    def acquire(self) -> bool:
        """Become the one who delivers; False while another process does. What it left half sent becomes unknown."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError as error:
            raise FolderNotUsable(folder=self._outbox.folder, reason=error.strerror or "unknown reason") from error
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

    def work_off(self, stop: threading.Event, *, batch: str = "", even_before_due: bool = False) -> None:
        """Try everything that is due once, of one batch if it is named; on request also what has to wait still."""
        lanes = [
            lane
            for destination in self._outbox.destinations_with_work(batch=batch)
            for lane in self._lanes(destination, batch=batch, even_before_due=even_before_due)
        ]
        if not lanes:
            return
        with ThreadPoolExecutor(min(len(lanes), _MOST_LANES), thread_name_prefix="delivery") as threads:
            running = [threads.submit(lane.run, stop) for lane in lanes]
        for lane in running:
            lane.result()

    def run_once(self, stop: threading.Event, *, lingers: Callable[[], bool] = lambda: False) -> bool:
        """Try everything once, due or not, and do once what is done beside; False where another process delivers.

        It goes on with what is done beside for as long as `lingers` says so.
        """
        if not self.acquire():
            return False
        try:
            self.work_off(stop, even_before_due=True)
            self._do_chores(stop)
            while lingers() and not stop.wait(_POLL_S):
                self._do_chores(stop)
        finally:
            self._at_end()
            self.release()
        return True

    def run(self, stop: threading.Event) -> None:
        """Deliver whatever is due until `stop` is set, whatever goes wrong."""
        while not stop.is_set():
            try:
                self._run_as_long_as_all_is_well(stop)
            except Exception as error:  # our own disk, mostly; what was being sent is unknown at the next try
                logger.exception("delivery met something unexpected; it goes on")
                self.waits_for_another = False
                self.fault = error if isinstance(error, EzP2PError) else DeliveryStopped()
                self._publish(OutboxChanged())
                stop.wait(_AFTER_FAULT_S)

    def _run_as_long_as_all_is_well(self, stop: threading.Event) -> None:
        self.waits_for_another = not self.acquire()
        if self.waits_for_another:
            self._is_well()
            stop.wait(_POLL_S)
            return
        ending = threading.Event()
        try:
            with ThreadPoolExecutor(_MOST_LANES, thread_name_prefix="delivery") as threads:
                try:
                    self._deliver_as_it_comes(threads, stop, ending)
                finally:
                    ending.set()  # the lanes end before another process may deliver
        finally:
            try:
                self._at_end()
            finally:
                self.release()

    def _deliver_as_it_comes(self, threads: ThreadPoolExecutor, stop: threading.Event, ending: threading.Event) -> None:
        chores = threads.submit(self._keep_doing_chores, ending)
        running: dict[RemoteAE, list[Future[None]]] = {}
        while not stop.is_set():
            over = [one for one, lanes in running.items() if all(lane.done() for lane in lanes)]
            for destination in over:
                for lane in running.pop(destination):
                    lane.result()
            if chores.done():
                chores.result()
            for destination in self._outbox.destinations_with_work():
                # what is to go encrypted and what is not are no two destinations: one of them after the other
                lanes = [] if destination in running else self._lanes(destination, lingers_s=_LINGERS_S)
                if lanes:
                    running[destination] = [threads.submit(lane.run, ending) for lane in lanes]
            if over or not running:
                self._is_well()
            stop.wait(_POLL_S)

    def _is_well(self) -> None:
        if self.fault is not None:
            self.fault = None
            self._publish(OutboxChanged())

    def _lanes(
        self, destination: RemoteAE, *, batch: str = "", even_before_due: bool = False, lingers_s: float = 0.0
    ) -> list[Lane]:
        """The lanes that a destination gets now: none while it rests."""
        try:
            remote = self._route(destination)
        except (DestinationEdited, DestinationRemoved) as error:
            self._tell_if(self._outbox.record_all_of(destination, Happening.DESTINATION_REFUSED, note=str(error)))
            return []
        status = self._outbox.destinations.status(destination)
        is_resting = status.condition is not Condition.OPEN and not even_before_due
        if is_resting and not self._pauses.is_over(destination, status.next_try):
            self._tell_if(set_back(self._outbox, destination, status.condition, status.note))
            return []
        count = 1
        if status.condition is Condition.OPEN:
            # what was held because its destination was not set up goes on
            self._tell_if(self._outbox.record_all_of(destination, Happening.DESTINATION_BACK))
            if remote.associations > 1:
                count = min(remote.associations, self._outbox.count_with_work(destination))
        convoy = Convoy()
        return [
            Lane(
                self._means,
                destination,
                remote,
                convoy,
                batch=batch,
                even_before_due=even_before_due,
                helps=number > 0,
                lingers_s=lingers_s,
            )
            for number in range(count)
        ]

    def _tell_if(self, count: int) -> None:
        if count:
            self._publish(OutboxChanged())

    def _keep_doing_chores(self, stop: threading.Event) -> None:
        while not stop.is_set():
            self._do_chores(stop)
            stop.wait(_CHORES_EVERY_S)

    def _do_chores(self, stop: threading.Event) -> None:
        for chore in self._chores:
            try:
                chore(stop)
            except Exception:
                logger.exception("a chore of the delivery met something unexpected")
