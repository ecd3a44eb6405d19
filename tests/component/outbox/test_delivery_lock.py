"""Of all processes on one data folder, one delivers; when it dies, the next can at once."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ezp2p.model.delivery import DeliveryState
from ezp2p.outbox.delivery import Delivery
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import Happening
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_store import FakeStore
from tests.fakes.outbox_items import add_items

_HOLD = """
import sys
from pathlib import Path
from ezp2p.outbox.delivery import Delivery
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import Happening
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
clock = FakeClock()
outbox = Outbox(Path(sys.argv[1]), clock=clock, write=write)
delivery = Delivery(outbox, None, clock=clock, publish=print)
assert delivery.acquire()
outbox.record(1, Happening.CLAIMED)
print("held", flush=True)
sys.stdin.readline()
"""


def delivery_of(outbox: Outbox, clock: FakeClock) -> Delivery:
    return Delivery(outbox, FakeStore().open_storage, clock=clock, publish=lambda _event: None)


@pytest.fixture
def outbox(data_dir: Path, clock: FakeClock) -> Iterator[Outbox]:
    opened = Outbox(data_dir, clock=clock, write=write)
    add_items(opened, 2)
    yield opened
    opened.close()


@pytest.fixture
def holder(outbox: Outbox) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", _HOLD, str(outbox.folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_process_does_not_deliver(outbox: Outbox, clock: FakeClock, holder: subprocess.Popen[str]) -> None:
    assert not delivery_of(outbox, clock).acquire()
    assert outbox.items()[1].state == DeliveryState.SENDING
    holder.communicate("\n", timeout=20)
    assert delivery_of(outbox, clock).acquire()


def test_after_a_kill_the_next_delivers_and_what_was_half_sent_is_unknown(
    outbox: Outbox, clock: FakeClock, holder: subprocess.Popen[str]
) -> None:
    holder.kill()
    holder.wait(20)
    delivery = delivery_of(outbox, clock)
    assert delivery.acquire()
    assert [item.state for item in outbox.items()] == [DeliveryState.QUEUED, DeliveryState.UNKNOWN]
    delivery.release()


def test_a_second_delivery_in_the_same_process_does_not_deliver_either(outbox: Outbox, clock: FakeClock) -> None:
    first, second = delivery_of(outbox, clock), delivery_of(outbox, clock)
    assert first.acquire()
    assert not second.acquire()
    first.release()
    assert second.acquire()
    second.release()


def test_a_delivery_that_cannot_recover_leaves_the_lock_to_others(
    outbox: Outbox, clock: FakeClock, data_dir: Path
) -> None:
    outbox.record(1, Happening.CLAIMED)
    delivery = delivery_of(outbox, clock)
    other = Outbox(data_dir, clock=clock, write=write)
    with outbox.database.reading() as connection:
        connection.execute("PRAGMA query_only = ON")
    with pytest.raises(Exception, match="readonly"):
        delivery.acquire()
    assert delivery_of(other, clock).acquire()
    other.close()
