"""Who delivers also hears what archives keep, as long as the settings want it."""

import socket
from collections.abc import Iterator

import pytest

from ezp2p.settings.settings import LocalSettings, RemoteSettings, Settings
from ezp2p.workflows.background import Stop
from ezp2p.workflows.commitment_ear import CommitmentEar
from tests.peers.process import HOST, free_port

STOP = Stop()


class Ear:
    """An ear, and the settings that a test changes."""

    def __init__(self) -> None:
        self.settings = Settings()
        self.ear = CommitmentEar(lambda: self.settings, lambda _answer: True)

    def want(self, *, port: int, confirmation: str = "commitment") -> None:
        remote = RemoteSettings.model_validate({
            "name": "PACS",
            "title": "PACS",
            "host": HOST,
            "port": 104,
            "confirmation": confirmation,
        })
        self.settings = Settings(local=LocalSettings(port=port), remotes=(remote,))
        self.ear.listen_if_wanted(STOP)


@pytest.fixture
def ear() -> Iterator[Ear]:
    made = Ear()
    yield made
    made.ear.close()


def listens(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(5)
        return probe.connect_ex((HOST, port)) == 0


def test_it_listens_only_where_an_archive_is_asked_by_storage_commitment(ear: Ear) -> None:
    port = free_port()
    ear.want(port=port, confirmation="query")
    assert not listens(port)
    ear.want(port=port)
    assert listens(port)
    ear.want(port=port)  # as before
    assert listens(port)
    ear.want(port=port, confirmation="none")
    assert not listens(port)


def test_it_follows_the_settings_to_another_port(ear: Ear) -> None:
    first, second = free_port(), free_port()
    ear.want(port=first)
    ear.want(port=second)
    assert (listens(first), listens(second)) == (False, True)


@pytest.mark.expected_log("answers to Storage Commitment are not heard here")
def test_a_port_that_is_taken_is_told_once_and_tried_again(ear: Ear) -> None:
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        ear.want(port=port)
        ear.want(port=port)
    ear.want(port=port)
    assert listens(port)
