"""Confirmation: after something was sent, its archive is asked whether it keeps it, until it says so.

A chore of the delivering process. It works from the database alone, so a restart changes nothing.
"""

import logging
import threading
from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from ezp2p.errors import (
    AnswerNotOurs,
    AssociationAborted,
    Cancelled,
    DestinationEdited,
    DestinationRemoved,
    EzP2PError,
    NoAcceptedPresentationContext,
    PeerFault,
    RequestRefused,
    ResponseTimeout,
    StoreFault,
)
from ezp2p.model.application_entity import Confirmation, RemoteAE
from ezp2p.model.clock import Clock
from ezp2p.model.commitment import FOUND, CommitmentAnswer, TakeAnswer
from ezp2p.model.delivery import Condition, FinishedInstance, OutboxItem
from ezp2p.model.events import OutboxChanged, Publish
from ezp2p.outbox.commitments import CommitmentRegister, instances_of, take_answer
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import Happening

logger = logging.getLogger(__name__)

MOST_AT_ONCE = 500
"""So many items one request names at most."""

_GATHER_S = 60.0
"""So long a request waits for what is being sent still, so that one request names all of it."""
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 60.0, 3600.0
_NOT_FOUND = "The archive was asked by a query and did not name this picture yet. It is asked again by itself."
_MAY_HAVE_ASKED = (ResponseTimeout, AssociationAborted, AnswerNotOurs)
"""After these the archive may have taken the request all the same, and report later."""


class AskCommitment(Protocol):
    """Asks an archive for storage commitment; gives its report if that came at once, which was taken then.

    Raises PeerFault if the archive does not take the request, or nobody knows whether it did, and Cancelled.
    """

    def __call__(
        self,
        remote: RemoteAE,
        transaction_uid: str,
        instances: Sequence[FinishedInstance],
        *,
        calling_ae: str,
        take_answer: TakeAnswer,
        stop: threading.Event,
    ) -> CommitmentAnswer | None:
        """Ask."""
        ...


class AskArchive(Protocol):
    """The SOP Instance UIDs of those instances that an archive has, by queries; raises PeerFault and Cancelled."""

    def __call__(
        self, remote: RemoteAE, instances: Sequence[FinishedInstance], *, stop: threading.Event
    ) -> Collection[str]:
        """Ask."""
        ...


class Confirmer:
    """Asks about what is SENT and not confirmed, each destination in the way that is set up for it.

    Parameters
    ----------
    outbox, clock
        What was sent, and the time.
    ask_commitment, ask_archive
        The two ways to ask. Where an archive does not offer the first, the second is taken.
    route
        The destination as it is set up now, with the way it is asked; raises DestinationEdited or DestinationRemoved.
    publish
        Is told when items change.
    make_uid
        Gives a new UID for each request.
    """

    def __init__(
        self,
        outbox: Outbox,
        *,
        ask_commitment: AskCommitment,
        ask_archive: AskArchive,
        route: Callable[[RemoteAE], RemoteAE],
        clock: Clock,
        publish: Publish,
        make_uid: Callable[[], str],
    ) -> None:
        self._outbox = outbox
        self._ask_commitment = ask_commitment
        self._ask_archive = ask_archive
        self._route = route
        self._clock = clock
        self._publish = publish
        self._make_uid = make_uid
        self._register = CommitmentRegister(outbox, clock)
        self._rests: dict[RemoteAE, tuple[int, float]] = {}  # failures in a row, and until when by the monotonic clock
        self._gathering: dict[RemoteAE, float] = {}

    def take_answer(self, answer: CommitmentAnswer) -> bool:
        """Record what a report says; False if it answers no request from here. Raises StoreFault."""
        return take_answer(self._outbox, answer, clock=self._clock, publish=self._publish)

    def run_once(self, stop: threading.Event) -> None:
        """Ask about everything that may be asked about now; ends soon when `stop` is set. Raises StoreFault."""
        for destination in self._register.destinations():
            if stop.is_set():
                return
            remote = self._askable(destination)
            if remote is not None:
                self._ask_all(destination, remote, stop)

    def _askable(self, destination: RemoteAE) -> RemoteAE | None:
        """The destination as it is set up now; None where it is not asked, or not at the moment."""
        try:
            remote = self._route(destination)
        except (DestinationEdited, DestinationRemoved):
            return None
        if remote.confirmation is Confirmation.NONE:
            return None
        if self._outbox.destinations.status(destination).condition is not Condition.OPEN:
            return None  # the delivery probes it
        _, until = self._rests.get(destination, (0, 0.0))
        return remote if self._clock.monotonic() >= until else None

    def _ask_all(self, destination: RemoteAE, remote: RemoteAE, stop: threading.Event) -> None:
        while not stop.is_set():
            items = self._register.to_ask(destination, limit=MOST_AT_ONCE)
            if not items or self._gathers(destination, len(items)):
                return
            try:
                self._ask(destination, remote, items, stop)
            except Cancelled:
                return
            except StoreFault:
                raise
            except PeerFault as error:
                self._rest(destination)
                if not error.is_transient or isinstance(error, _MAY_HAVE_ASKED):
                    self._note(items, f"Not confirmed yet: {error}")
                return
            except Exception:
                logger.exception("asking an archive met something unexpected")
                self._rest(destination)
                return
            self._rests.pop(destination, None)

    def _gathers(self, destination: RemoteAE, count: int) -> bool:
        """Whether to wait for what is being sent to a destination still."""
        now = self._clock.monotonic()
        since = self._gathering.setdefault(destination, now)
        if count < MOST_AT_ONCE and now - since < _GATHER_S and self._register.is_busy(destination):
            return True
        del self._gathering[destination]
        return False

    def _rest(self, destination: RemoteAE) -> None:
        """Leave a destination alone: a minute, twice as long each time, at most an hour."""
        failures, _ = self._rests.get(destination, (0, 0.0))
        pause = min(_FIRST_PAUSE_S * 2 ** min(failures, 10), _LONGEST_PAUSE_S)
        self._rests[destination] = (failures + 1, self._clock.monotonic() + pause)

    # --- the two ways ---------------------------------------------------------------------------------------

    def _ask(self, destination: RemoteAE, remote: RemoteAE, items: Sequence[OutboxItem], stop: threading.Event) -> None:
        if remote.confirmation is Confirmation.COMMITMENT and self._by_commitment(destination, remote, items, stop):
            return
        self._by_query(remote, items, stop)

    def _by_commitment(
        self, destination: RemoteAE, remote: RemoteAE, items: Sequence[OutboxItem], stop: threading.Event
    ) -> bool:
        """Ask for storage commitment; False where the archive does not offer it."""
        transaction_uid = self._make_uid()
        self._register.begin(transaction_uid, destination, [item.item_id for item in items])
        try:
            self._ask_commitment(
                remote,
                transaction_uid,
                instances_of(items),
                calling_ae=items[0].calling_ae,
                take_answer=self.take_answer,
                stop=stop,
            )
        except _MAY_HAVE_ASKED:
            raise
        except (PeerFault, Cancelled) as error:
            self._register.withdraw(transaction_uid)
            if isinstance(error, NoAcceptedPresentationContext) or (
                isinstance(error, RequestRefused) and not error.is_for_now
            ):
                logger.info("%s takes no request for storage commitment (%s): a query asks", remote.name, _short(error))
                return False
            raise
        return True

    def _by_query(self, remote: RemoteAE, items: Sequence[OutboxItem], stop: threading.Event) -> None:
        held = self._ask_archive(remote, instances_of(items), stop=stop)
        found = [item for item in items if item.instance.sop_instance_uid in held]
        rest = [item for item in items if item.instance.sop_instance_uid not in held]
        confirmed = [self._register.confirmed(item.item_id, Happening.FOUND_IN_ARCHIVE, FOUND) for item in found]
        self._register.asked_by_query([item.item_id for item in rest])
        self._note(rest, _NOT_FOUND)
        if any(confirmed):
            self._publish(OutboxChanged())

    def _note(self, items: Sequence[OutboxItem], note: str) -> None:
        if sum(self._register.not_confirmed(item.item_id, note) for item in items):
            self._publish(OutboxChanged())


def _short(error: EzP2PError) -> str:
    """What the log may hold of it: not what the archive says in words of its own."""
    return f"{error.status:04X}" if isinstance(error, RequestRefused) else type(error).__name__
