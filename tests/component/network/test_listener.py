"""The listener starts, says why it cannot, knows its title, and ends without leaving a thread."""

import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pynetdicom.sop_class import Verification  # type: ignore[attr-defined]

from ezp2p.errors import CalledTitleUnknown, PortNotUsable
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.network.guard import Limits
from ezp2p.network.listener import Listener
from ezp2p.network.verification_scu import echo
from tests.fakes.asking_peer import associated
from tests.peers.own_archive import OwnArchive
from tests.peers.process import HOST, binary

_ECHOSCU = "/usr/bin/echoscu"


@pytest.fixture
def own_archive(tmp_path: Path) -> Iterator[OwnArchive]:
    running = OwnArchive(tmp_path)
    yield running
    running.stop()


def _listener(archive: OwnArchive, *, port: int, host: str = HOST) -> Listener:
    """A second listener over the same archive."""
    return Listener(
        LocalAE(),
        port=port,
        host=host,
        receiver=archive.archive,
        finder=archive.archive,
        worklist=archive.worklist,
        publish=archive.events.append,
    )


def test_a_free_port_is_taken_and_echoscu_is_answered(own_archive: OwnArchive) -> None:
    assert own_archive.port > 0
    command = [binary(_ECHOSCU), "-v", "-aec", "EZP2P", HOST, str(own_archive.port)]
    done = subprocess.run(command, capture_output=True, timeout=30, check=False, text=True)
    assert done.returncode == 0
    assert "Received Echo Response (Success)" in done.stdout + done.stderr


def test_our_own_echo_is_answered(own_archive: OwnArchive) -> None:
    assert echo(own_archive.ae, local=LocalAE()) < 5


def test_a_wrong_called_title_is_rejected(own_archive: OwnArchive) -> None:
    wrong = RemoteAE("Archive", "WRONG", HOST, own_archive.port)
    with pytest.raises(CalledTitleUnknown):
        echo(wrong, local=LocalAE())
    command = [binary(_ECHOSCU), "-v", "-aec", "WRONG", HOST, str(own_archive.port)]
    done = subprocess.run(command, capture_output=True, timeout=30, check=False, text=True)
    assert "Called AE Title Not Recognized" in done.stdout + done.stderr


def test_any_title_is_served_where_that_is_wanted(tmp_path: Path) -> None:
    archive = OwnArchive(tmp_path, limits=Limits(requires_called_title=False))
    echo(RemoteAE("Archive", "WHATEVER", HOST, archive.port), local=LocalAE())
    archive.stop()


def test_a_taken_port_is_named_with_its_reason(own_archive: OwnArchive) -> None:
    second = _listener(own_archive, port=own_archive.port)
    with pytest.raises(PortNotUsable, match=f"Port {own_archive.port} cannot be used .*in use"):
        second.start()
    second.stop()


@pytest.mark.parametrize(("host", "port"), [(HOST, 70_000), (HOST, -1), ("192.0.2.1", 0), ("no-such-host.invalid", 0)])
def test_an_address_that_cannot_be_used_is_named(own_archive: OwnArchive, host: str, port: int) -> None:
    with pytest.raises(PortNotUsable):
        _listener(own_archive, port=port, host=host).start()


def test_it_can_be_started_again(own_archive: OwnArchive) -> None:
    port = own_archive.port
    own_archive.listener.stop()
    with socket.socket() as probe:
        assert probe.connect_ex((HOST, port)) != 0
    own_archive.listener.start()
    assert own_archive.listener.port == port
    echo(own_archive.ae, local=LocalAE())


def test_stopping_twice_is_no_fault(own_archive: OwnArchive) -> None:
    own_archive.listener.stop()
    own_archive.listener.stop()


def test_stopping_leaves_no_thread_whatever_the_peers_do(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    archive = OwnArchive(tmp_path)
    with ExitStack() as peers:
        _silent, half, rubbish = (peers.enter_context(socket.create_connection((HOST, archive.port))) for _ in range(3))
        half.sendall(b"\x01\x00\x00\x00\x01\x00 the beginning of a request")
        rubbish.sendall(b"GET / HTTP/1.1\r\n\r\n")
        idle = [peers.enter_context(associated(archive.port, Verification)) for _ in range(3)]
        ours = set(threading.enumerate()) - before - {thread for one in idle for thread in (one, one.dul)}
        started = time.monotonic()
        archive.stop()
        assert time.monotonic() - started < 4
        assert not [thread for thread in ours if thread.is_alive()]
        for association in idle:
            association.join(10)
            assert association.is_aborted
    assert set(threading.enumerate()) == before
