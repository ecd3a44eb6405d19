"""Thousands of sends that meet a fault: nothing is called sent that its archive did not say to have stored.

Two kinds of archive, each behind a proxy that breaks connections by chance: one of pynetdicom, which answers statuses
of all kinds; and one that answers to other messages and instances than it was asked about, or hangs up. The proxies are
the witnesses. The seed is fixed, so that the same faults come again.
"""

import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from ezp2p.dicom.library import make_strict
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.delivery import NEEDS_A_PERSON, STORED, OutboxItem
from ezp2p.network.library import keep_identifiers_out_of_logs
from ezp2p.outbox.states import Happening
from tests.fakes import scripted_peer as scripts
from tests.fakes.fake_pacs import FakePacs, PacsScript
from tests.fakes.fault_proxy import (
    NOTHING,
    Answer,
    Ending,
    Fault,
    FaultProxy,
    Request,
    black_hole,
    close_to_peer,
    cut,
    half_close,
    lost_answer,
    reset,
)
from tests.fakes.scripted_peer import Reply, ScriptedPeer
from tests.fakes.workstation import HURRIED, Workstation

SEED: Final = 20260203
SUCCESS_OR_WARNING: Final = frozenset({0x0000, 0xB000, 0xB006, 0xB007})
DUPLICATE: Final = 0x0111
_REFUSALS: Final = (0xA900, 0xA9AB, 0xC000, 0xC123, 0x0110, 0x0112, 0x0117, 0x0122, 0x0124, 0x0210)
_NO_STATUSES: Final = (0xFF00, 0xFE00, 0x1234, 0xB001, 0x0001, 0x0107, 0xFFFF)
_OF_EACH_KIND: Final = 5
_ITEMS_IN_A_ROUND: Final = 5
_LONGER_THAN_ANY_PAUSE_S: Final = 5_000.0
_BEYOND_THE_REQUEST: Final = 6_000


class Mischief:
    """What an archive and the way to it do by chance, until it is over."""

    def __init__(self, name: str) -> None:
        self.is_over = False
        self._came: set[str] = set()
        self._line = random.Random(f"{SEED} line {name}")  # noqa: S311 -- the same again each time
        self._archive = random.Random(f"{SEED} archive {name}")  # noqa: S311

    def faults(self, *, first_byte: int) -> Iterator[Fault]:
        """Of one connection after the other; none breaks before its `first_byte`."""
        at = [reset, cut, half_close, close_to_peer]
        while True:
            chance = self._line.random()
            if self.is_over or chance < 0.45:
                yield NOTHING
            elif chance < 0.75:
                yield self._line.choice(at)(self._line.randrange(first_byte, first_byte + 12_000))
            elif chance < 0.97:
                ending = self._line.choice([Ending.RESET, Ending.CUT, Ending.HALF_CLOSE])
                yield lost_answer(self._line.randrange(1, 5), ending)
            else:  # these two cost time
                silence = [black_hole(self._line.randrange(first_byte, first_byte + 12_000)), lost_answer()]
                yield self._line.choice(silence)

    def statuses(self) -> Iterator[int]:
        """Of one C-STORE after the other."""
        while True:
            yield self._status()

    def _status(self) -> int:
        chance = self._archive.random()
        if self.is_over or chance < 0.3:
            return 0x0000
        if chance < 0.4:
            return self._archive.choice([0xB000, 0xB006, 0xB007])
        if chance < 0.6:
            return DUPLICATE
        if chance < 0.75:
            return self._archive.choice(_REFUSALS)
        return self._archive.choice(_NO_STATUSES) if chance < 0.9 else self._archive.choice([0xA700, 0xA7FF])

    def reply(self, sop_instance_uid: str) -> Reply:
        """To one C-STORE after the other."""
        chance = self._archive.random()
        has_come = sop_instance_uid in self._came
        self._came.add(sop_instance_uid)
        if has_come and chance < 0.3 and not self.is_over:
            return Reply(status=DUPLICATE)
        if self.is_over or chance < 0.4:
            return Reply(status=self._status())
        if chance < 0.6:
            return Reply(message_id_shift=self._archive.choice([-1, 1, 2, 7, 1000]))
        if chance < 0.8:
            return Reply(sop_instance_uid=f"2.25.{self._archive.randrange(10**6, 10**9)}")
        if chance < 0.84:
            return Reply(status=None)
        hangs_up = [scripts.resets, scripts.closes_at_once, scripts.aborts]
        return Reply(instead=self._archive.choice(hangs_up) if chance < 0.99 else scripts.swallows)


@dataclass(frozen=True)
class Exchange:
    """One C-STORE as the proxy saw it: what came to us for it, None for nothing of its own."""

    sop_instance_uid: str
    status: int | None


def exchanges(proxy: FaultProxy) -> Iterator[Exchange]:
    """The C-STOREs that passed a proxy, in order."""
    for passage in list(proxy.passages):
        events = list(passage.events)
        for number, event in enumerate(events):
            if isinstance(event, Request):
                follows = events[number + 1 : number + 2]
                own = [one for one in follows if isinstance(one, Answer) and _is_to(one, event)]
                status = own[0].status if own else None
                yield Exchange(event.sop_instance_uid, status)


def _is_to(answer: Answer, request: Request) -> bool:
    """PS3.7 9.3.1.2: the Message ID is what counts; the UID is optional, but must be the right one."""
    return answer.message_id == request.message_id and answer.sop_instance_uid in {"", request.sop_instance_uid}


def faults_of(proxy: FaultProxy) -> int:
    """How many sends met a fault: those that were not plainly stored, and the associations that did not come about."""
    without_request = sum(not any(isinstance(one, Request) for one in passage.events) for passage in proxy.passages)
    return without_request + sum(one.status != 0 for one in exchanges(proxy))


def run(count: int) -> str:
    """Send until `count` sends have met a fault, then until all is stored; one line about it.

    Raises
    ------
    AssertionError
        If something was called sent that was not, was lost, or arrived with other bytes.
    """
    make_strict()
    keep_identifiers_out_of_logs()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        mischiefs = [Mischief(str(number)) for number in range(2 * _OF_EACH_KIND)]
        archives = [
            stack.enter_context(FakePacs(PacsScript(statuses=one.statuses()))) for one in mischiefs[:_OF_EACH_KIND]
        ]
        peers = [stack.enter_context(ScriptedPeer(_scripted(one))) for one in mischiefs[_OF_EACH_KIND:]]
        proxies = [
            # pynetdicom's own server waits half a minute for a request that was broken off
            *_behind(stack, [archive.ae for archive in archives], mischiefs, first_byte=_BEYOND_THE_REQUEST),
            *_behind(stack, [peer.ae for peer in peers], mischiefs[_OF_EACH_KIND:], first_byte=0),
        ]
        workstation = Workstation(folder, timeouts=replace(HURRIED, association_s=0.5, response_s=0.3))
        stack.callback(workstation.close)
        sends = _send_with_faults(workstation, proxies, count)
        for mischief in mischiefs:
            mischief.is_over = True
        _send_the_rest(workstation)
        items = workstation.outbox.items()
        _check_all(workstation, proxies)
        _check_bytes(archives, items)
        endings = Counter(item.status for item in items)
    told = ", ".join(
        f"{ending:04X} {number}" for ending, number in sorted(endings.items(), key=str) if ending is not None
    )
    return f"{sends} sends that met a fault, of {len(items)} items: 0 falsely sent, all stored in the end ({told})"


def _behind(
    stack: ExitStack, peers: list[RemoteAE], mischiefs: list[Mischief], *, first_byte: int
) -> Iterator[FaultProxy]:
    for peer, mischief in zip(peers, mischiefs, strict=False):
        yield stack.enter_context(FaultProxy(peer, mischief.faults(first_byte=first_byte)))


def _scripted(mischief: Mischief) -> scripts.Script:
    return scripts.accepts_then(scripts.answers_each(mischief.reply))


def _send_with_faults(workstation: Workstation, proxies: list[FaultProxy], count: int) -> int:
    met = 0
    while met < count:
        for proxy in proxies:
            workstation.add(proxy.ae, _ITEMS_IN_A_ROUND)
        workstation.try_all(after_s=_LONGER_THAN_ANY_PAUSE_S)
        _retry_what_is_held(workstation)
        met = sum(map(faults_of, proxies))
    _check_all(workstation, proxies)
    return met


def _retry_what_is_held(workstation: Workstation) -> None:
    held = [item.item_id for item in workstation.outbox.items(limit=1) if item.state in NEEDS_A_PERSON]
    workstation.outbox.record_each(held, Happening.RETRIED_BY_USER)


def _send_the_rest(workstation: Workstation) -> None:
    for _ in range(20):
        _retry_what_is_held(workstation)
        workstation.try_all(after_s=_LONGER_THAN_ANY_PAUSE_S)
        if all(item.state in STORED for item in workstation.outbox.items(limit=1)):
            return
    states = Counter(item.state for item in workstation.outbox.items())
    raise AssertionError(f"not everything was stored in the end: {states}")


def _check_all(workstation: Workstation, proxies: list[FaultProxy]) -> None:
    for proxy in proxies:
        seen: dict[str, list[Exchange]] = {}
        for exchange in exchanges(proxy):
            seen.setdefault(exchange.sop_instance_uid, []).append(exchange)
        for item in workstation.outbox.items():
            if item.destination == proxy.ae and item.state in STORED:
                _check(workstation, item, seen.get(item.instance.sop_instance_uid, []))


def _check(workstation: Workstation, item: OutboxItem, seen: list[Exchange]) -> None:
    """The last C-STORE of the item was answered, and so that it may be called sent."""
    what = f"{item.instance.sop_instance_uid} is {item.state}, status {item.status}; on the line: {seen}"
    assert seen, what
    assert seen[-1].status == item.status, what
    if item.status == DUPLICATE:
        before = {event.happening for event in workstation.outbox.events_of(item.item_id)}
        assert len(seen) > 1, what
        assert Happening.ANSWER_LOST in before, what
    else:
        assert item.status in SUCCESS_OR_WARNING, what


def _check_bytes(archives: list[FakePacs], items: tuple[OutboxItem, ...]) -> None:
    """However often an instance came, it was always the same."""
    came: dict[str, set[bytes]] = {}
    for archive in archives:
        for one in archive.received:
            came.setdefault(one.sop_instance_uid, set()).add(one.file)
    assert all(len(files) == 1 for files in came.values())
    assert {item.instance.sop_instance_uid for item in items if item.destination.title == "FAKEPACS"} <= set(came)
