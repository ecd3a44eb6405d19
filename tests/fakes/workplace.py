"""An outbox and its delivery without a network: what the peer answers stands in a list, and time stands still."""

import threading
from collections.abc import Callable
from pathlib import Path

from ezp2p.errors import (
    AssociationAborted,
    ConnectionRefused,
    NoAcceptedPresentationContext,
    ResponseTimeout,
)
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.delivery import DeliveryState, OutboxItem
from ezp2p.model.events import Event
from ezp2p.outbox.delivery import Delivery
from ezp2p.outbox.outbox import Outbox
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_store import Answer, FakeStore

S = DeliveryState
ABORTED = AssociationAborted(called_ae="PACS", reason="it hung up")
TIMEOUT = ResponseTimeout(called_ae="PACS", request="the C-STORE request", timeout_s=30)
REFUSED = ConnectionRefused(host="192.0.2.1", port=104, called_ae="PACS")
NOT_TAKEN = NoAcceptedPresentationContext(called_ae="PACS", what="JPEG", calling_ae="EZP2P")


class Workplace:
    """An outbox, its delivery, and what the delivery announced."""

    def __init__(
        self, folder: Path, clock: FakeClock, *, route: Callable[[RemoteAE], RemoteAE] = lambda destination: destination
    ) -> None:
        self.clock = clock
        self._route = route
        self.outbox = Outbox(folder, clock=clock, write=write)
        self.store = FakeStore()
        self.events: list[Event] = []
        self.delivery = self.new_delivery()
        self.stop = threading.Event()

    def new_delivery(self) -> Delivery:
        def open_storage(*arguments: object) -> object:
            return self.store.open_storage(*arguments)  # type: ignore[arg-type]

        return Delivery(
            self.outbox,
            open_storage,  # type: ignore[arg-type]
            clock=self.clock,
            publish=self.events.append,
            route=self._route,
        )

    def try_all(self, *answers: Answer, openings: tuple[Exception | None, ...] = ()) -> None:
        """Work off what is due, with these answers; the lists begin anew."""
        self.store = FakeStore(answers, openings)
        self.delivery.work_off(self.stop)

    def item(self, item_id: int = 1) -> OutboxItem:
        return next(item for item in self.outbox.items() if item.item_id == item_id)

    @property
    def states(self) -> list[DeliveryState]:
        """The states, oldest item first."""
        return [item.state for item in reversed(self.outbox.items())]

    def wait_s(self, item_id: int = 1) -> float:
        next_try = self.item(item_id).next_try
        assert next_try is not None
        return (next_try - self.clock.now()).total_seconds()
