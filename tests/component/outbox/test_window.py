"""The outbox and a peer that lets several requests be under way: all are stored, and none is called so by mistake."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ezp2p.model.delivery import DeliveryState
from ezp2p.outbox.states import Happening
from tests.fakes import scripted_peer as scripts
from tests.fakes import upper_layer
from tests.fakes.scripted_peer import Connection, Reply, Script, StartPeer
from tests.fakes.window_peer import WindowPeer
from tests.fakes.workstation import Workstation

SENT, UNKNOWN, HELD, QUEUED = DeliveryState.SENT, DeliveryState.UNKNOWN, DeliveryState.HELD, DeliveryState.QUEUED
LONG_S = 5_000.0


@pytest.fixture
def workstation(data_dir: Path) -> Iterator[Workstation]:
    made = Workstation(data_dir)
    yield made
    made.close()


def test_all_are_sent_with_several_under_way_at_once(workstation: Workstation, scripted_peer: StartPeer) -> None:
    peer = WindowPeer(window=4)
    server = scripted_peer(peer)
    workstation.add(server.ae, 10)
    workstation.try_all()
    assert workstation.states == [SENT] * 10
    assert peer.most_unanswered == 4
    assert sorted(peer.came) == sorted(f"2.25.{number}" for number in range(1, 11))
    assert server.connections == 1
    assert peer.endings == [upper_layer.RELEASE_RQ]


def test_answers_that_come_at_once_leave_the_association_open(
    workstation: Workstation, scripted_peer: StartPeer
) -> None:
    peer = WindowPeer(window=4, batch=1)
    server = scripted_peer(peer)
    workstation.add(server.ae, 30)
    workstation.try_all()
    assert workstation.states == [SENT] * 30
    assert len(peer.came) == 30
    assert server.connections == 1


@pytest.mark.expected_log("gave an answer that does not count")
def test_an_answer_to_none_of_them_leaves_all_of_them_unknown_and_they_go_again(
    workstation: Workstation, scripted_peer: StartPeer
) -> None:
    wrong = [Reply(message_id_shift=1000)]
    peer = WindowPeer(window=4, reply_to=lambda _uid: wrong.pop() if wrong else Reply())
    server = scripted_peer(peer)
    items = workstation.add(server.ae, 4)
    workstation.try_all()
    assert workstation.states == [UNKNOWN] * 4
    workstation.try_all(after_s=LONG_S)
    assert workstation.states == [SENT] * 4
    assert len(peer.came) == 8
    for item_id in items:
        happenings = [event.happening for event in workstation.outbox.events_of(item_id)]
        assert happenings.count(Happening.ANSWER_LOST) == 1


def test_an_abort_leaves_all_that_are_under_way_unknown_and_they_go_again(
    workstation: Workstation, scripted_peer: StartPeer
) -> None:
    peer = WindowPeer(window=4, when_full=scripts.aborts)
    server = scripted_peer(peer)
    workstation.add(server.ae, 6)
    workstation.try_all()
    assert workstation.states.count(UNKNOWN) == 4
    assert workstation.states.count(SENT) == 2
    workstation.try_all(after_s=LONG_S)
    assert workstation.states == [SENT] * 6
    assert len(peer.came) == 10


@pytest.mark.parametrize("ending", [Connection.reset, Connection.close], ids=["reset", "close"])
def test_a_connection_that_ends_leaves_all_that_are_under_way_unknown_and_they_go_again(
    workstation: Workstation, scripted_peer: StartPeer, ending: Script
) -> None:
    peer = WindowPeer(window=3, when_full=ending)
    server = scripted_peer(peer)
    workstation.add(server.ae, 3)
    workstation.try_all()
    assert workstation.states == [UNKNOWN] * 3
    workstation.try_all(after_s=LONG_S)
    assert workstation.states == [SENT] * 3


def test_a_failure_ends_the_association_when_the_others_are_answered(
    workstation: Workstation, scripted_peer: StartPeer
) -> None:
    """The first answer is a failure; three more requests are under way, and one more is due."""
    peer = WindowPeer(window=4, reply_to=lambda uid: Reply(status=0xC000 if uid == "2.25.4" else 0))
    server = scripted_peer(peer)
    items = workstation.add(server.ae, 5)
    workstation.try_all()
    states = [workstation.item(item_id).state for item_id in items]
    assert states[:4] == [SENT, SENT, SENT, HELD]
    assert workstation.item(items[3]).status == 0xC000
    assert peer.endings[0] == upper_layer.ABORT
    assert peer.came[:4] == ["2.25.1", "2.25.2", "2.25.3", "2.25.4"]
    assert states[4] is SENT
    assert server.connections == 2


def test_a_note_of_the_peer_stays_with_its_own_item(workstation: Workstation, scripted_peer: StartPeer) -> None:
    peer = WindowPeer(window=4, reply_to=lambda uid: Reply(status=0xB007 if uid == "2.25.2" else 0))
    items = workstation.add(scripted_peer(peer).ae, 4)
    workstation.try_all()
    assert [workstation.item(item_id).status for item_id in items] == [0, 0xB007, 0, 0]
