"""A PACS that is away for three days, and five thousand items that wait for it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from ezp2p.errors import AssociationRejected, ConnectionRefused, PeerFault
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.delivery import Condition, DeliveryState, FinishedInstance, StoreOutcome
from ezp2p.outbox.delivery import Delivery
from ezp2p.outbox.outbox import Outbox
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_store import FakeStore
from tests.fakes.invented import OTHER_PACS, PACS
from tests.fakes.one_at_a_time import OneAtATime
from tests.fakes.outbox_items import new_instance

S = DeliveryState
ITEMS = 5_000
MINUTE_S, HOUR_S, DAY_S = 60.0, 3600.0, 86_400.0
IS_DOWN = ConnectionRefused(host=PACS.host, port=PACS.port, called_ae=PACS.name)


class Archive(FakeStore):
    """An archive that is away now and then; `tries` are the seconds at which associations were asked for."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__()
        self._clock = clock
        self.fault: PeerFault | None = None
        self.tries: list[float] = []
        self.order: list[int] = []
        self.meanwhile: Callable[[int], None] = lambda count: None

    @contextmanager
    def open_storage(
        self, remote: RemoteAE, calling_ae: str, classes: set[tuple[str, str]], stop: threading.Event
    ) -> Iterator[OneAtATime]:
        if remote == PACS:
            self.tries.append(self._clock.monotonic())
            if self.fault is not None:
                raise self.fault
        with super().open_storage(remote, calling_ae, classes, stop) as store:
            yield store

    def store(self, instance: FinishedInstance, progress: Callable[[int], None]) -> StoreOutcome:
        self.order.append(instance.instance_number)
        self.meanwhile(len(self.order))
        return StoreOutcome(0)


class Workplace:
    """An outbox that is full of items for an archive."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self.clock = clock
        self.archive = Archive(clock)
        self.outbox = Outbox(folder, clock=clock, write=write_quickly)
        self.delivery = Delivery(self.outbox, self.archive.open_storage, clock=clock, publish=lambda event: None)
        self.stop = threading.Event()
        self._count = 0

    def add(self, count: int, destination: RemoteAE = PACS) -> None:
        first = self._count + 1
        self._count += count
        kept = [
            self.outbox.keep(new_instance(f"2.25.{number}", number), b"instance %d" % number)
            for number in range(first, first + count)
        ]
        self.outbox.accept(f"batch {first}", kept, [destination], calling_ae="EZP2P")

    def let_pass(self, seconds: float, *, step_s: float) -> None:
        """Time goes by, and the delivery looks every few seconds whether something is due."""
        for _ in range(round(seconds / step_s)):
            self.clock.advance(step_s)
            self.delivery.work_off(self.stop)

    @property
    def states(self) -> set[DeliveryState]:
        return {item.state for item in self.outbox.items()}


def write_quickly(path: Path, data: bytes) -> None:
    """As `atomic_file.write`, without waiting for the disk: it is not what is tested here."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


@pytest.fixture
def workplace(clock: FakeClock) -> Iterator[Workplace]:
    """In memory where there is such a folder: what a power cut leaves is shown elsewhere, and takes time."""
    memory = Path("/dev/shm")  # noqa: S108
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        made = Workplace(Path(folder), clock)
        yield made
        made.outbox.close()


def most_in(seconds: float, moments: list[float]) -> int:
    """The most of `moments` that lie within so many seconds."""
    return max((sum(first <= one < first + seconds for one in moments) for first in moments), default=0)


def test_five_thousand_items_outlast_three_days_without_the_pacs(workplace: Workplace) -> None:
    workplace.archive.fault = IS_DOWN
    workplace.add(ITEMS)
    began = workplace.clock.monotonic()
    workplace.let_pass(10 * MINUTE_S, step_s=5)
    workplace.let_pass(HOUR_S, step_s=20)
    while workplace.clock.monotonic() < began + 3 * DAY_S:  # two looks within a minute: it could ask too often
        workplace.let_pass(20, step_s=20)
        workplace.let_pass(10 * MINUTE_S, step_s=10 * MINUTE_S)
    assert workplace.states == {S.WAITING}
    assert all(item.attempts == 0 for item in workplace.outbox.items())
    later = [one for one in workplace.archive.tries if one > began + 10 * MINUTE_S]
    assert most_in(MINUTE_S, later) == 1
    assert 2 * 3 * 24 < len(later) < 4 * 3 * 24  # after each quarter of an hour, at the next look
    assert len(workplace.archive.tries) - len(later) <= 7
    since = workplace.outbox.destinations.status(PACS).since
    assert since is not None
    assert (workplace.clock.now() - since).days >= 2
    workplace.archive.fault = None
    workplace.let_pass(20 * MINUTE_S, step_s=50)
    assert workplace.states == {S.SENT}
    assert workplace.archive.order == list(range(1, ITEMS + 1))


def test_what_is_added_meanwhile_does_not_ask_the_pacs_more_often(workplace: Workplace) -> None:
    workplace.archive.fault = IS_DOWN
    for _ in range(6 * 60):
        workplace.add(1)
        workplace.let_pass(MINUTE_S, step_s=20)
    assert most_in(MINUTE_S, [one for one in workplace.archive.tries if one > 1000 + 10 * MINUTE_S]) == 1
    assert workplace.states == {S.WAITING}
    workplace.archive.fault = None
    workplace.let_pass(20 * MINUTE_S, step_s=50)
    assert workplace.archive.order == list(range(1, 6 * 60 + 1))


def test_the_pauses_are_kept_over_a_restart(workplace: Workplace) -> None:
    workplace.archive.fault = IS_DOWN
    workplace.add(3)
    for _ in range(24 * 6):
        workplace.let_pass(10 * MINUTE_S, step_s=10)
        workplace.delivery = Delivery(
            workplace.outbox, workplace.archive.open_storage, clock=workplace.clock, publish=lambda event: None
        )
    assert 80 <= len(workplace.archive.tries) <= 110


def test_a_backlog_does_not_delay_another_destination(workplace: Workplace) -> None:
    workplace.archive.fault = IS_DOWN
    workplace.add(1_000)
    workplace.let_pass(MINUTE_S, step_s=5)
    for _ in range(20):
        workplace.add(1, OTHER_PACS)
        workplace.delivery.work_off(workplace.stop)
        assert workplace.outbox.items()[0].state is S.SENT
        workplace.let_pass(MINUTE_S, step_s=20)
    assert len(workplace.archive.order) == 20


def test_new_work_has_its_turn_while_the_backlog_goes(workplace: Workplace) -> None:
    workplace.archive.fault = IS_DOWN
    workplace.add(1_000)
    workplace.let_pass(MINUTE_S, step_s=5)
    workplace.archive.fault = None

    def add_one(count: int) -> None:
        if count == 100:
            workplace.add(1)

    workplace.archive.meanwhile = add_one
    workplace.let_pass(20 * MINUTE_S, step_s=50)
    order = workplace.archive.order
    assert order.index(1_001) <= 103
    assert [one for one in order if one != 1_001] == list(range(1, 1_001))


def test_much_new_work_does_not_hold_up_the_backlog(workplace: Workplace) -> None:
    workplace.archive.fault = IS_DOWN
    workplace.add(200)
    workplace.let_pass(MINUTE_S, step_s=5)
    workplace.archive.fault = None

    def add_another(count: int) -> None:
        if count < 400:
            workplace.add(1)

    workplace.archive.meanwhile = add_another
    workplace.let_pass(20 * MINUTE_S, step_s=50)
    backlog = [place for place, number in enumerate(workplace.archive.order) if number <= 200]
    assert backlog[-1] <= 2 * 200 + 2
    assert workplace.states == {S.SENT}


def test_a_pacs_that_refuses_for_three_days_is_asked_once_an_hour(workplace: Workplace) -> None:
    workplace.archive.fault = AssociationRejected(called_ae="PACS", reason="it gave no reason", cure="Ask.")
    workplace.add(500)
    workplace.let_pass(3 * DAY_S, step_s=300)
    assert workplace.states == {S.HELD}
    assert 3 * 24 * 0.8 <= len(workplace.archive.tries) <= 3 * 24 + 1
    assert workplace.outbox.destinations.status(PACS).condition is Condition.REFUSING
    workplace.archive.fault = None
    workplace.let_pass(2 * HOUR_S, step_s=100)
    assert workplace.archive.order == list(range(1, 501))
