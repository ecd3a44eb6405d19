"""Several destinations at once, and several associations to one: nobody waits for another, nothing goes twice."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.clock import SystemClock
from ezp2p.model.delivery import Condition, DeliveryState
from tests.fakes import scripted_peer as scripts
from tests.fakes.fake_pacs import FakePacs
from tests.fakes.fault_proxy import FaultProxy, black_hole, reset
from tests.fakes.scripted_peer import Connection, FullBacklog, Reply, Script, ScriptedPeer
from tests.fakes.workstation import Workstation
from tests.peers.dcmtk import StoreScp
from tests.peers.process import wait_until

S = DeliveryState
SOON_S = 15.0


class Settings:
    """Tells how many associations a destination gets; the items themselves do not know."""

    def __init__(self) -> None:
        self.associations = 1

    def route(self, destination: RemoteAE) -> RemoteAE:
        return replace(destination, associations=self.associations)


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def workstation(data_dir: Path, settings: Settings) -> Iterator[Workstation]:
    made = Workstation(data_dir, clock=SystemClock(), route=settings.route)
    yield made
    made.close()


class Meeting:
    """A peer's answers that come only when so many connections wait for one at the same moment."""

    def __init__(self, count: int) -> None:
        self._barrier = threading.Barrier(count)
        self.met = 0
        self.uids: list[str] = []

    def reply(self, sop_instance_uid: str) -> Reply:
        self.uids.append(sop_instance_uid)
        if not self.met:
            self._barrier.wait(SOON_S)
            self.met += 1
        return Reply()


class OneAtATime:
    """A peer that takes one association and rejects a second one at the same time by 2/3/2."""

    def __init__(self, reply: Callable[[str], Reply]) -> None:
        self._free = threading.Lock()
        self._script = scripts.accepts_then(scripts.answers_each(reply))
        self.rejected = 0

    def __call__(self, connection: Connection) -> None:
        if not self._free.acquire(blocking=False):
            self.rejected += 1
            scripts.rejects(2, 3, 2)(connection)
            return
        with self._freed():
            self._script(connection)

    @contextmanager
    def _freed(self) -> Iterator[None]:
        try:
            yield
        finally:
            self._free.release()


def states_for(workstation: Workstation, remote: RemoteAE) -> list[DeliveryState]:
    return [item.state for item in workstation.outbox.items() if item.destination == remote]


def wait_until_sent(workstation: Workstation, remote: RemoteAE) -> None:
    wait_until(
        lambda: set(states_for(workstation, remote)) == {S.SENT}, what=f"all is sent to {remote.name}", seconds=SOON_S
    )


# --- several destinations ---------------------------------------------------------------------------------------


def test_two_destinations_are_served_at_the_same_moment(
    workstation: Workstation, scripted_peer: Callable[[Script], ScriptedPeer]
) -> None:
    meeting = Meeting(2)
    script = scripts.accepts_then(scripts.answers_each(meeting.reply))
    one, other = replace(scripted_peer(script).ae, name="One"), replace(scripted_peer(script).ae, name="Other")
    workstation.add([one, other], 5)
    workstation.try_all()
    assert workstation.states == [S.SENT] * 10
    assert meeting.met == 2
    assert len(meeting.uids) == 10


def test_a_black_hole_does_not_delay_the_others(
    workstation: Workstation, storescp: Callable[..., StoreScp], fault_proxy: Callable[..., FaultProxy]
) -> None:
    peer = storescp("--fork", "+uf")
    hole = replace(fault_proxy(peer.ae, black_hole(10_000)).ae, name="Hole")
    nowhere = replace(fault_proxy(peer.ae, black_hole(0)).ae, name="Nowhere")
    workstation.add([nowhere, hole], 20)
    with workstation.running():
        wait_until(lambda: S.SENDING in states_for(workstation, hole), what="the hole swallows", seconds=SOON_S)
        for _ in range(3):
            workstation.add(peer.ae, 5)
            wait_until_sent(workstation, peer.ae)
        assert S.SENDING in states_for(workstation, hole)
        assert set(states_for(workstation, nowhere)) == {S.QUEUED}
        before = time.monotonic()
    assert time.monotonic() - before < 5, "whoever waits in vain ends at once when it is told to"


def test_a_destination_that_drops_every_syn_does_not_delay_the_others(
    workstation: Workstation, full_backlog: FullBacklog, fake_pacs: Callable[..., FakePacs]
) -> None:
    pacs = fake_pacs()
    workstation.add(full_backlog.ae, 10)
    with workstation.running():
        workstation.add(pacs.ae, 10)
        wait_until_sent(workstation, pacs.ae)
        assert set(states_for(workstation, full_backlog.ae)) == {S.QUEUED}
    assert len(pacs.received) == 10


# --- several associations to one destination --------------------------------------------------------------------


def test_a_destination_gets_as_many_associations_as_it_is_set_up_for(
    workstation: Workstation, settings: Settings, scripted_peer: Callable[[Script], ScriptedPeer]
) -> None:
    meeting = Meeting(3)
    peer = scripted_peer(scripts.accepts_then(scripts.answers_each(meeting.reply)))
    settings.associations = 3
    workstation.add(peer.ae, 30)
    workstation.try_all()
    assert workstation.states == [S.SENT] * 30
    assert peer.connections == meeting.met == 3
    assert sorted(meeting.uids) == sorted(f"2.25.{number}" for number in range(1, 31))
    assert all(item.attempts == 1 for item in workstation.outbox.items())


@pytest.mark.parametrize("script", [scripts.closes_at_once, scripts.rejects(2, 3, 1), scripts.rejects(1, 1, 3)])
def test_one_association_probes_for_all(
    workstation: Workstation, settings: Settings, scripted_peer: Callable[[Script], ScriptedPeer], script: Script
) -> None:
    peer = scripted_peer(script)
    settings.associations = 3
    workstation.add(peer.ae, 30)
    workstation.try_all()
    assert peer.connections == 1


def test_a_destination_gets_no_more_associations_than_there_are_items(
    workstation: Workstation, settings: Settings, scripted_peer: Callable[[Script], ScriptedPeer]
) -> None:
    peer = scripted_peer(scripts.accepts_then(scripts.answers_with()))
    settings.associations = 8
    workstation.add(peer.ae, 2)
    workstation.try_all()
    assert peer.connections <= 2


def test_storescp_gets_each_instance_once_on_three_associations(
    workstation: Workstation, settings: Settings, storescp: Callable[..., StoreScp]
) -> None:
    peer = storescp("--fork", "+uf")
    settings.associations = 3
    with workstation.running():
        for _ in range(5):
            workstation.add(peer.ae, 12)
        wait_until_sent(workstation, peer.ae)
    assert len(peer.files()) == 60  # it never overwrites: a second one of the same UID would be a file more
    assert all(item.attempts == 1 for item in workstation.outbox.items())
    assert peer.output().count("Association Received") > 3


def test_a_pacs_without_room_gets_nothing_more_on_any_association(
    workstation: Workstation, settings: Settings, scripted_peer: Callable[[Script], ScriptedPeer]
) -> None:
    together = threading.Barrier(3)
    received: list[str] = []

    def reply(sop_instance_uid: str) -> Reply:
        received.append(sop_instance_uid)
        if len(received) <= 3:
            together.wait(SOON_S)
        else:
            threading.Event().wait(0.1)
        return Reply(status=0xA700 if sop_instance_uid == "2.25.1" else 0)

    peer = scripted_peer(scripts.accepts_then(scripts.answers_each(reply)))
    settings.associations = 3
    workstation.add(peer.ae, 40)
    workstation.try_all()
    assert workstation.item(1).status == 0xA700
    assert workstation.status(peer.ae).condition is Condition.AWAY
    assert len(received) <= 3 + 2 * 2  # what was on its way, and what was chosen at that moment


def test_a_pacs_that_takes_one_association_is_served_on_one(
    workstation: Workstation, settings: Settings, scripted_peer: Callable[[Script], ScriptedPeer]
) -> None:
    def slowly(sop_instance_uid: str) -> Reply:
        received.append(sop_instance_uid)
        threading.Event().wait(0.02)
        return Reply()

    received: list[str] = []
    narrow = OneAtATime(slowly)
    peer = scripted_peer(narrow)
    settings.associations = 3
    workstation.add(peer.ae, 30)
    for _ in range(3):
        workstation.outbox.end_pauses()
        workstation.try_all()
    assert workstation.states == [S.SENT] * 30
    assert workstation.status(peer.ae).condition is Condition.OPEN
    assert narrow.rejected > 0
    assert len(received) == 30


def test_a_break_of_one_association_leaves_the_others_alone(
    workstation: Workstation,
    settings: Settings,
    fake_pacs: Callable[..., FakePacs],
    fault_proxy: Callable[..., FaultProxy],
) -> None:
    pacs = fake_pacs()
    proxy = fault_proxy(pacs.ae, reset(9_000), reset(12_000), reset(15_000))
    settings.associations = 3
    workstation.add(proxy.ae, 60)
    for _ in range(3):
        workstation.outbox.end_pauses()
        workstation.try_all()
    assert workstation.states == [S.SENT] * 60
    uids = [one.sop_instance_uid for one in pacs.received]
    assert set(uids) == {f"2.25.{number}" for number in range(1, 61)}
    assert len(uids) <= 63
