"""A worker is killed at any moment, again and again: nothing acknowledged is lost, and all of it arrives."""

import hashlib
import os
import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from ezp2p.model.clock import SystemClock
from ezp2p.model.delivery import NEEDS_A_PERSON, DeliveryState, OutboxItem
from ezp2p.outbox.delivery import Delivery
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import Happening
from ezp2p.storage.atomic_file import write
from tests.fakes.file_pacs import FilePacs
from tests.torture.workers import Workers

_MEASUREMENTS: Final = 5
_LONGEST_S: Final = 0.3
_LIVES: Final = 6.0
"""The longest life of a worker, as a multiple of what it takes to its first acknowledgment."""
_KILLS_OF_ONE_FOLDER: Final = 25


@dataclass
class Told:
    """What the workers of one folder said before they died."""

    made: dict[str, str] = field(default_factory=dict)
    """SHA-256 by SOP Instance UID of what was on its way into the outbox."""
    accepted: set[tuple[str, str]] = field(default_factory=set)
    """SOP Instance UID and AE title of each item that was acknowledged."""
    done: Counter[tuple[int, str]] = field(default_factory=Counter)
    """What users did to which item, acknowledged."""

    def listen(self, lines: Iterable[Sequence[str]]) -> None:
        """Take what a worker said."""
        for words in lines:
            if words[0] == "making":
                self.made[words[1]] = words[2]
            elif words[0] == "accepted":
                assert self.made[words[1]] == words[2]
                self.accepted.update((words[1], title) for title in words[3].split(","))
            else:
                self.done[int(words[1]), " ".join(words[2:])] += 1


@dataclass(frozen=True, slots=True)
class Tally:
    """How much was put to the test."""

    kills: int
    instances: int
    items: int
    discarded: int

    def __str__(self) -> str:
        return (
            f"{self.kills} times, {self.instances} instances, {self.items} items, {self.discarded} discarded by users"
        )

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.kills + other.kills,
            self.instances + other.instances,
            self.items + other.items,
            self.discarded + other.discarded,
        )


def kill_often(workers: Workers, folder: Path, *, kills: int, seed: int) -> Tally:
    """Kill so many workers, on a new folder every now and then.

    Raises
    ------
    AssertionError
        If anything is lost, damaged, new, or does not come to its end.
    """
    chance = random.Random(seed)  # noqa: S311
    longest_s = min(_LONGEST_S, _LIVES * seconds_to_acknowledgment(workers, folder / "undisturbed"))
    tally = Tally(0, 0, 0, 0)
    while tally.kills < kills:
        place = folder / f"after-{tally.kills}"
        place.mkdir(parents=True)
        told = Told()
        count = min(_KILLS_OF_ONE_FOLDER, kills - tally.kills)
        for _ in range(count):
            seconds, number = chance.uniform(0.0, longest_s), chance.getrandbits(32)
            told.listen(workers.kill_after(seconds, do="work", folder=str(place), seed=number))
            with_what_is_left(place / "outbox", told, place / "pacs.txt")
        tally += deliver_the_rest(place / "outbox", told, place / "pacs.txt", kills=count)
    return tally


def seconds_to_acknowledgment(workers: Workers, folder: Path) -> float:
    """How long a worker takes, from its start, to its first acknowledgment: more on a busy computer."""
    seconds = []
    for number in range(_MEASUREMENTS):
        (folder / str(number)).mkdir(parents=True)
        worker = workers.start(do="work", folder=str(folder / str(number)), seed=0)
        began = time.monotonic()
        while workers.hear()[0] != "accepted":
            pass
        seconds.append(time.monotonic() - began)
        os.kill(worker, signal.SIGKILL)
        workers.rest()
    return sorted(seconds)[_MEASUREMENTS // 2]


def with_what_is_left(folder: Path, told: Told, pacs_file: Path) -> None:
    """Everything acknowledged is there as it was, nothing is there that was not made; also in the PACS."""
    outbox = Outbox(folder, clock=SystemClock(), write=write)
    try:
        items = _by_name(outbox.items())
        assert told.accepted <= items.keys(), f"lost: {told.accepted - items.keys()}"
        there = {item.instance.sop_instance_uid: item.instance.path for item in items.values()}
        now = {uid: hashlib.sha256(path.read_bytes()).hexdigest() for uid, path in there.items()}
        assert now.items() <= told.made.items()
        by_number = {item.item_id: item for item in items.values()}
        for (item_id, happening), times in told.done.items():
            happened = [entry.happening for entry in outbox.events_of(item_id)]
            assert happened.count(happening) >= times, f"{happening} was forgotten"
            if happening == Happening.DISCARDED_BY_USER:
                assert by_number[item_id].state is DeliveryState.DISCARDED
    finally:
        outbox.close()
    came = FilePacs(pacs_file).lines()
    assert {(uid, sha256) for _title, uid, sha256 in came} <= told.made.items()


def _by_name(items: Sequence[OutboxItem]) -> dict[tuple[str, str], OutboxItem]:
    named = {(item.instance.sop_instance_uid, item.destination.title): item for item in items}
    assert len(named) == len(items), "an item is there twice"
    return named


def deliver_the_rest(folder: Path, told: Told, pacs_file: Path, *, kills: int) -> Tally:
    """A user tries again what needs one; then everything is stored or was discarded, and the PACS has it."""
    clock = SystemClock()
    outbox = Outbox(folder, clock=clock, write=write)
    try:
        pacs = FilePacs(pacs_file)
        delivery = Delivery(outbox, pacs.open_storage, clock=clock, publish=lambda _event: None)
        assert delivery.acquire()
        held = [item.item_id for item in outbox.items() if item.state in NEEDS_A_PERSON]
        outbox.record_each(held, Happening.RETRIED_BY_USER)
        delivery.work_off(threading.Event(), even_before_due=True)
        delivery.release()
        items = outbox.items()
    finally:
        outbox.close()
    with_what_is_left(folder, told, pacs_file)
    stored = {name for name, item in _by_name(items).items() if item.state is DeliveryState.SENT}
    discarded = {name for name, item in _by_name(items).items() if item.state is DeliveryState.DISCARDED}
    assert len(stored) + len(discarded) == len(items), f"stuck: {Counter(item.state for item in items)}"
    assert stored <= {(uid, title) for title, uid, _sha256 in pacs.lines()}
    return Tally(kills, len(told.made), len(items), len(discarded))
