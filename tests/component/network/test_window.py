"""An asynchronous operations window: several requests under way at once, answers in any order (PS3.7 D.3.3.3)."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from ezp2p.errors import AnswerNotOurs, AssociationAborted, RequestRefused, ResponseTimeout
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.delivery import FinishedInstance, StoreOutcome
from ezp2p.network.association import MOST_UNDER_WAY
from ezp2p.network.storage_scu import StorageAssociation, StorageOptions, open_storage
from tests.component.network.ways_to_fail import PATIENT
from tests.fakes import scripted_peer as scripts
from tests.fakes import upper_layer
from tests.fakes.instances import GRAY_16, finished_instance
from tests.fakes.no_codec import NoCodec
from tests.fakes.scripted_peer import Connection, Reply, StartPeer
from tests.fakes.window_peer import Asked, WindowPeer


@contextmanager
def storage(remote: RemoteAE, folder: Path, *, local: LocalAE = PATIENT) -> Iterator[StorageAssociation]:
    one = finished_instance(folder, GRAY_16)
    options = StorageOptions(local=local, calling_ae="EZP2P", codec=NoCodec(), scratch=folder)
    classes = {(one.sop_class_uid, one.transfer_syntax_uid)}
    with open_storage(remote, classes, options, stop=threading.Event()) as association:
        yield association


def begin(association: StorageAssociation, folder: Path, count: int) -> list[FinishedInstance]:
    instances = [finished_instance(folder, GRAY_16, f"2.25.{number}") for number in range(1, count + 1)]
    for instance in instances:
        association.begin(instance, lambda _sent: None)
    return instances


def finish(association: StorageAssociation, count: int) -> dict[str, StoreOutcome | RequestRefused]:
    answers = [association.finish() for _ in range(count)]
    return {answer.instance.sop_instance_uid: answer.outcome for answer in answers}


UIDS = [f"2.25.{number}" for number in range(1, 5)]


def test_four_are_under_way_at_once_and_are_answered_backwards(scripted_peer: StartPeer, tmp_path: Path) -> None:
    peer = WindowPeer(window=4)
    with storage(scripted_peer(peer).ae, tmp_path) as association:
        assert association.window == 4
        begin(association, tmp_path, 4)
        answers = [association.finish() for _ in range(4)]
        assert association.is_alive()
    assert [answer.instance.sop_instance_uid for answer in answers] == UIDS[::-1]
    assert all(answer.outcome == StoreOutcome(0) for answer in answers)
    assert peer.most_unanswered == 4
    assert peer.endings == [upper_layer.RELEASE_RQ]


def test_each_answer_is_that_of_its_own_request(scripted_peer: StartPeer, tmp_path: Path) -> None:
    statuses = {"2.25.1": 0xB000, "2.25.2": 0xC123, "2.25.3": 0x0000, "2.25.4": 0xA900}
    peer = WindowPeer(window=4, reply_to=lambda uid: Reply(status=statuses[uid]))
    with storage(scripted_peer(peer).ae, tmp_path) as association:
        begin(association, tmp_path, 4)
        outcomes = finish(association, 4)
    assert {uid: outcome.status for uid, outcome in outcomes.items()} == statuses
    assert isinstance(outcomes["2.25.2"], RequestRefused)
    assert isinstance(outcomes["2.25.4"], RequestRefused)


@pytest.mark.parametrize(("granted", "used"), [(0, MOST_UNDER_WAY), (1, 1), (3, 3), (65535, MOST_UNDER_WAY)])
def test_the_window_is_what_the_peer_grants_up_to_our_own_limit(
    scripted_peer: StartPeer, tmp_path: Path, granted: int, used: int
) -> None:
    """0 is no limit (PS3.7 D.3.3.3.2)."""
    with storage(scripted_peer(WindowPeer(window=granted, batch=1)).ae, tmp_path) as association:
        assert association.window == used


def test_a_peer_that_grants_nothing_gets_one_after_the_other(scripted_peer: StartPeer, tmp_path: Path) -> None:
    with storage(scripted_peer(scripts.accepts_then(scripts.answers_with())).ae, tmp_path) as association:
        assert association.window == 1


def test_an_answer_that_has_come_does_not_end_an_association_with_others_under_way(
    scripted_peer: StartPeer, tmp_path: Path
) -> None:
    peer = WindowPeer(window=4, batch=1)
    with storage(scripted_peer(peer).ae, tmp_path) as association:
        begin(association, tmp_path, 1)
        for _ in range(200):
            assert association.is_alive()
            threading.Event().wait(0.001)
        begin(association, tmp_path, 2)
        assert len(finish(association, 2) | finish(association, 1)) == 2


def test_answers_that_came_before_the_peer_closed_count(scripted_peer: StartPeer, tmp_path: Path) -> None:
    """Two of three are answered, then the connection ends: only of the third is nothing known."""

    ended = threading.Event()

    def first_two(asked: Sequence[Asked]) -> list[Asked]:
        ended.set()
        return list(asked[:2])

    def script(connection: Connection) -> None:
        WindowPeer(window=4, batch=3, order=first_two)(_ClosesAfter(connection, 2))

    with storage(scripted_peer(script).ae, tmp_path) as association:
        begin(association, tmp_path, 3)
        assert ended.wait(5)
        for _ in range(100):
            if not association.is_alive():
                break
            threading.Event().wait(0.02)
        assert not association.is_alive()
        assert set(finish(association, 2)) == {"2.25.1", "2.25.2"}
        with pytest.raises(AssociationAborted):
            association.finish()


@pytest.mark.parametrize("wrong", [Reply(message_id_shift=100), Reply(sop_instance_uid="2.25.99")], ids=["ID", "UID"])
@pytest.mark.expected_log("gave an answer that does not count: it names another request or instance")
def test_an_answer_to_none_of_those_under_way_is_an_error(
    scripted_peer: StartPeer, tmp_path: Path, wrong: Reply
) -> None:
    peer = WindowPeer(window=4, reply_to=lambda uid: wrong if uid == "2.25.3" else Reply())
    with storage(scripted_peer(peer).ae, tmp_path) as association:
        begin(association, tmp_path, 4)
        assert set(finish(association, 1)) == {"2.25.4"}
        with pytest.raises(AnswerNotOurs):
            association.finish()
        assert not association.is_alive()


@pytest.mark.expected_log("gave an answer that does not count: it names another request or instance")
def test_a_second_answer_to_the_same_request_is_an_error(scripted_peer: StartPeer, tmp_path: Path) -> None:
    peer = WindowPeer(window=3, order=lambda asked: [asked[0], asked[0]])
    with storage(scripted_peer(peer).ae, tmp_path) as association:
        begin(association, tmp_path, 3)
        assert set(finish(association, 1)) == {"2.25.1"}
        with pytest.raises(AnswerNotOurs):
            association.finish()


def test_an_abort_with_four_under_way(scripted_peer: StartPeer, tmp_path: Path) -> None:
    with storage(scripted_peer(WindowPeer(when_full=scripts.aborts)).ae, tmp_path) as association:
        begin(association, tmp_path, 4)
        with pytest.raises(AssociationAborted):
            association.finish()
        assert not association.is_alive()


def test_silence_with_four_under_way_ends_at_the_deadline(scripted_peer: StartPeer, tmp_path: Path) -> None:
    local = LocalAE(timeouts=PATIENT.timeouts.__class__(response_s=0.4))
    with storage(scripted_peer(WindowPeer(when_full=scripts.silent)).ae, tmp_path, local=local) as association:
        begin(association, tmp_path, 4)
        with pytest.raises(ResponseTimeout):
            association.finish()


class _ClosesAfter(Connection):
    """A connection that is closed when so many answers have gone."""

    def __init__(self, other: Connection, answers: int) -> None:
        super().__init__(other._socket, other._stop)
        self._left = answers + 1  # the acceptance

    def send(self, data: bytes) -> None:
        super().send(data)
        self._left -= 1
        if not self._left:
            self.close()
