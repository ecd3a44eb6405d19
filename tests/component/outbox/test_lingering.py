"""An association stays open a while for what may come; nobody is kept waiting by it, and nothing is lost with it."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ezp2p.model.clock import SystemClock
from ezp2p.model.delivery import DeliveryState
from ezp2p.outbox.states import Happening
from tests.fakes import scripted_peer as scripts
from tests.fakes.fake_pacs import FakePacs
from tests.fakes.scripted_peer import Connection, Script, ScriptedPeer
from tests.fakes.workstation import Workstation
from tests.peers.process import wait_until

S = DeliveryState


@pytest.fixture
def workstation(data_dir: Path) -> Iterator[Workstation]:
    """An empty outbox whose time passes."""
    workstation = Workstation(data_dir, clock=SystemClock())
    yield workstation
    workstation.close()


def wait_for(workstation: Workstation, *states: S) -> None:
    wait_until(lambda: workstation.states == list(states), what=f"the items are {states}", seconds=20)


def test_what_comes_soon_after_goes_on_the_same_association(
    workstation: Workstation, fake_pacs: Callable[..., FakePacs]
) -> None:
    pacs = fake_pacs()
    with workstation.running():
        for count in (1, 2, 3):
            workstation.add(pacs.ae)
            wait_for(workstation, *[S.SENT] * count)
    assert len(pacs.calling_titles) == 1


def test_another_class_of_pictures_does_not_wait_for_it(
    workstation: Workstation, fake_pacs: Callable[..., FakePacs]
) -> None:
    """It needs contexts of its own, and so an association of its own."""
    pacs = fake_pacs()
    with workstation.running():
        workstation.add(pacs.ae)
        wait_for(workstation, S.SENT)
        (one,) = workstation.outbox.items()
        assert one.calling_ae == "EZP2P"
        workstation.outbox.accept("other", [one.instance], [pacs.ae], calling_ae="OTHER")
        wait_for(workstation, S.SENT, S.SENT)
    assert pacs.calling_titles == ["EZP2P", "OTHER"]


def test_pictures_for_another_destination_do_not_wait_for_it(
    workstation: Workstation, fake_pacs: Callable[..., FakePacs]
) -> None:
    one, other = fake_pacs(), fake_pacs()
    with workstation.running():
        workstation.add(one.ae)
        wait_for(workstation, S.SENT)
        workstation.add(other.ae)
        wait_for(workstation, S.SENT, S.SENT)


@pytest.mark.parametrize("ending", [scripts.aborts, scripts.resets, scripts.closes_at_once])
def test_a_peer_that_ends_it_meanwhile_makes_nothing_unknown(
    workstation: Workstation, scripted_peer: Callable[[Script], ScriptedPeer], ending: Script
) -> None:
    ended = threading.Event()

    def end(connection: Connection) -> None:
        ended.set()
        ending(connection)

    peer = scripted_peer(scripts.accepts_then(scripts.answers_each(lambda _uid: scripts.Reply(then=end))))
    with workstation.running():
        workstation.add(peer.ae)
        wait_for(workstation, S.SENT)
        assert ended.wait(10)
        workstation.add(peer.ae)
        wait_for(workstation, S.SENT, S.SENT)
    happened = {entry.happening for number in (1, 2) for entry in workstation.outbox.events_of(number)}
    assert Happening.ANSWER_LOST not in happened


def test_a_command_does_not_linger(workstation: Workstation, fake_pacs: Callable[..., FakePacs]) -> None:
    pacs = fake_pacs()
    for _ in range(2):
        workstation.add(pacs.ae)
        workstation.try_all()
    assert len(pacs.calling_titles) == 2
