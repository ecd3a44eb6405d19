"""The upkeep of an outbox as a program does it, and items that are finished for it."""

import threading
from typing import Final

from ezp2p.model.delivery import DeliveryState, OutboxItem
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import Happening
from ezp2p.outbox.tidy import OutboxAges
from ezp2p.outbox.upkeep import Upkeep
from tests.fakes.fake_clock import FakeClock

S = DeliveryState
H = Happening
AGES: Final = OutboxAges(confirmed_days=7, sent_days=90)


def upkeep_of(outbox: Outbox, clock: FakeClock, ages: OutboxAges = AGES) -> Upkeep:
    """That of a program that starts now."""
    return Upkeep(outbox, clock=clock, keep=lambda: ages)


def keep_up(outbox: Outbox, clock: FakeClock) -> None:
    """What a program that starts does at once."""
    upkeep_of(outbox, clock).run_once(threading.Event())


def finish(outbox: Outbox, item: OutboxItem, state: DeliveryState) -> None:
    """Bring an item to one of the finished states."""
    ways = {
        S.SENT: (H.CLAIMED, H.ACCEPTED),
        S.CONFIRMED: (H.CLAIMED, H.ACCEPTED, H.COMMITTED),
        S.DISCARDED: (H.DISCARDED_BY_USER,),
    }
    for happening in ways[state]:
        assert outbox.record(item.item_id, happening)
