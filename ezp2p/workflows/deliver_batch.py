"""Delivering one batch and waiting for it: what `send` does after its instances are safe."""

import time

from ezp2p.model.delivery import UNDER_WAY, DeliveryState, OutboxItem
from ezp2p.workflows.background import Stop
from ezp2p.workflows.services import Services, ignore

_POLL_S = 0.2
_ANSWERS_WITHIN_S = 10.0
_NOT_TRIED = frozenset({DeliveryState.QUEUED, DeliveryState.SENDING})


def deliver_batch(services: Services, batch: str, *, timeout_s: float | None, stop: Stop) -> tuple[OutboxItem, ...]:
    """Deliver what is in `batch` and give its items as they stand then.

    Without a timeout each is tried once; with one, what fails for now is tried again until it is over. Where another
    process delivers, its results are waited for.
    """
    deadline = None if timeout_s is None else time.monotonic() + timeout_s
    delivery = services.deliveries.delivery(ignore)
    is_first = True  # a person asked for it now, whatever rests
    while True:
        if delivery.acquire():
            try:
                delivery.work_off(stop, batch=batch, even_before_due=is_first)
            finally:
                delivery.release()
            is_first = False
        items = services.deliveries.items(batch, limit=0)
        waiting = [item for item in items if item.state in UNDER_WAY]
        if deadline is None:
            waiting = [item for item in waiting if item.state in _NOT_TRIED]
        elif time.monotonic() >= deadline:
            return items
        if not waiting or stop.wait(_POLL_S):
            return items


def deliver_once(services: Services, *, stop: Stop) -> bool:
    """Try everything that is under way once, due or not; False where another process delivers already.

    Archives that are asked by Storage Commitment get some seconds for their answer; later ones are matched whenever
    this data folder is delivered from again.
    """
    deadline = time.monotonic() + _ANSWERS_WITHIN_S

    def lingers() -> bool:
        return time.monotonic() < deadline and services.deliveries.awaits_answers()

    return services.deliveries.delivery(ignore).run_once(stop, lingers=lingers)
