"""Who connects and means no good, or nothing at all, takes no more than the limits, and the others are served."""

import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from pynetdicom.association import Association
from pynetdicom.sop_class import Verification  # type: ignore[attr-defined]

from ezp2p.errors import PeerBusy
from ezp2p.model.application_entity import LocalAE
from ezp2p.network.guard import Limits
from ezp2p.network.verification_scu import echo
from tests.fakes.asking_peer import associated, raw_socket
from tests.fakes.instances import SECONDARY_CAPTURE, secondary_capture
from tests.fakes.upper_layer import (
    C_FIND_RQ,
    C_STORE_RQ,
    COMMAND_FIELD,
    DATA_SET_TYPE,
    MESSAGE_ID,
    P_DATA,
    SOP_CLASS,
    SOP_INSTANCE,
    command_pdu,
    pdu,
)
from tests.peers.own_archive import OwnArchive
from tests.peers.process import HOST

_HURRIED = Limits(request_s=1.0, pdu_s=1.0)


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[[Limits], OwnArchive]]:
    running: list[OwnArchive] = []

    def start(limits: Limits) -> OwnArchive:
        running.append(OwnArchive(tmp_path / str(len(running)), limits=limits))
        return running[-1]

    yield start
    for archive in running:
        archive.stop()


@contextmanager
def _connected(archive: OwnArchive) -> Iterator[socket.socket]:
    with socket.create_connection((HOST, archive.port), timeout=20) as connection:
        yield connection


def _seconds_until_closed(connection: socket.socket) -> float:
    started = time.monotonic()
    try:
        while connection.recv(4096):
            pass
    except ConnectionError:
        pass
    return time.monotonic() - started


@contextmanager
def _associated(archive: OwnArchive) -> Iterator[Association]:
    with associated(archive.port, SECONDARY_CAPTURE, Verification) as association:
        yield association


def _ends(association: Association) -> bool:
    association.join(20)
    return not association.is_established


# --- before an association --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "greeting",
    [
        b"GET / HTTP/1.1\r\nHost: archive\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500),
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\xff" * 64,
        b"\x00",
        b"\x04\x00\x00\x00\x00\x00",
        b"\x05\x00\x00\x00\x00\x04\x00\x00\x00\x00",
        b"\x01\x00\x00\x00\x00\x04ABCD",
    ],
    ids=["http", "tls", "ssh", "rubbish", "one byte", "empty P-DATA", "release", "short request"],
)
def test_what_is_not_dicom_is_sent_away_and_the_next_is_served(
    serve: Callable[[Limits], OwnArchive], greeting: bytes
) -> None:
    archive = serve(_HURRIED)
    with _connected(archive) as connection:
        connection.sendall(greeting)
        assert _seconds_until_closed(connection) < 5
    echo(archive.ae, local=LocalAE())


def test_a_port_scan_is_no_fault(serve: Callable[[Limits], OwnArchive]) -> None:
    archive = serve(Limits())
    for _ in range(20):
        with _connected(archive):
            pass
    echo(archive.ae, local=LocalAE())


def test_silent_connections_lock_nobody_out(serve: Callable[[Limits], OwnArchive]) -> None:
    archive = serve(Limits(associations=10))
    silent = [socket.create_connection((HOST, archive.port)) for _ in range(20)]
    started = time.monotonic()
    echo(archive.ae, local=LocalAE())
    assert time.monotonic() - started < 2
    for connection in silent:
        connection.close()


def test_a_silent_connection_is_closed(serve: Callable[[Limits], OwnArchive]) -> None:
    archive = serve(_HURRIED)
    with _connected(archive) as connection:
        assert _seconds_until_closed(connection) < 4


@pytest.mark.expected_log("too many silent connections")
def test_the_oldest_of_too_many_silent_connections_goes(serve: Callable[[Limits], OwnArchive]) -> None:
    archive = serve(Limits(waiting_connections=3, request_s=20))
    oldest = socket.create_connection((HOST, archive.port), timeout=20)
    threading.Event().wait(0.3)  # so that it is the oldest
    others = [socket.create_connection((HOST, archive.port)) for _ in range(4)]
    assert _seconds_until_closed(oldest) < 5
    echo(archive.ae, local=LocalAE())
    for connection in (oldest, *others):
        connection.close()


def test_a_request_that_trickles_is_cut_off(serve: Callable[[Limits], OwnArchive]) -> None:
    archive = serve(_HURRIED)
    with _connected(archive) as connection:
        started = time.monotonic()
        _trickle(connection, b"\x01\x00\x00\x00\x01\x00" + bytes(256))
        assert time.monotonic() - started < 6


def _trickle(connection: socket.socket, data: bytes) -> None:
    """One byte every 0.2 s until the other side has enough of it."""
    connection.settimeout(0.2)
    for byte in data:
        try:
            connection.sendall(bytes([byte]))
            if connection.recv(1) == b"":
                return
        except TimeoutError:
            continue
        except ConnectionError:
            return


@pytest.mark.parametrize("kind", [0x01, 0x04])
def test_a_length_beyond_the_limit_is_not_believed(serve: Callable[[Limits], OwnArchive], kind: int) -> None:
    archive = serve(Limits())
    with _connected(archive) as connection:
        connection.sendall(struct.pack(">BBL", kind, 0, 200_000_000) + bytes(1000))
        assert _seconds_until_closed(connection) < 3


# --- within an association --------------------------------------------------------------------------------------


def test_more_associations_than_the_limit_are_turned_away_for_the_moment(
    serve: Callable[[Limits], OwnArchive],
) -> None:
    archive = serve(Limits(associations=2))
    with _associated(archive), _associated(archive), pytest.raises(PeerBusy):
        echo(archive.ae, local=LocalAE())
    _until(lambda: not archive.listener._entity.active_associations)
    echo(archive.ae, local=LocalAE())


def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline
        pause.wait(0.02)


def test_a_silent_association_ends(serve: Callable[[Limits], OwnArchive]) -> None:
    archive = serve(Limits(silence_s=1))
    with _associated(archive) as association:
        started = time.monotonic()
        assert _ends(association)
    assert time.monotonic() - started < 5


def test_a_pdu_that_trickles_ends_the_association(serve: Callable[[Limits], OwnArchive]) -> None:
    archive = serve(_HURRIED)
    with _associated(archive) as association:
        raw_socket(association).sendall(b"\x04\x00\x00\x00\x01\x00 only the beginning")
        assert _ends(association)
    echo(archive.ae, local=LocalAE())


def test_a_pdu_beyond_the_limit_ends_the_association(serve: Callable[[Limits], OwnArchive]) -> None:
    archive = serve(Limits())
    with _associated(archive) as association:
        raw_socket(association).sendall(struct.pack(">BBL", P_DATA, 0, 50_000_000))
        assert _ends(association)


def _storage_context(association: Association) -> int:
    context_id = association.accepted_contexts[0].context_id
    assert context_id is not None
    return context_id


def _command(context_id: int, field: int) -> bytes:
    elements: dict[int, int | str] = {
        SOP_CLASS: str(SECONDARY_CAPTURE),
        COMMAND_FIELD: field,
        MESSAGE_ID: 1,
        0x0700: 0,
        DATA_SET_TYPE: 0,
        SOP_INSTANCE: "2.25.77",
    }
    return command_pdu(context_id, elements)


def _fragment(context_id: int, size: int) -> bytes:
    value = bytes([context_id, 0x00]) + bytes(size)
    return pdu(P_DATA, struct.pack(">I", len(value)) + value)


@pytest.mark.parametrize(
    ("field", "limits"),
    [(C_STORE_RQ, Limits(message_bytes=1_000_000)), (C_FIND_RQ, Limits(command_bytes=1_000_000))],
)
def test_a_message_that_never_ends_is_cut_off(
    serve: Callable[[Limits], OwnArchive], field: int, limits: Limits
) -> None:
    archive = serve(replace(limits, silence_s=20))
    with _associated(archive) as association:
        context_id = _storage_context(association)
        sent = _send_until_cut(association, _command(context_id, field), _fragment(context_id, 50_000))
        assert sent < 100
        assert _ends(association)
    assert not archive.instance_files()
    echo(archive.ae, local=LocalAE())


def _send_until_cut(association: Association, command: bytes, fragment: bytes) -> int:
    connection = raw_socket(association)
    connection.settimeout(10)
    pause = threading.Event()
    connection.sendall(command)
    for number in range(200):
        try:
            connection.sendall(fragment)
        except OSError:
            return number
        pause.wait(0.01)
    return 200


@pytest.mark.expected_log("answered with C000")
def test_requests_that_wait_for_no_answer_are_cut_off(serve: Callable[[Limits], OwnArchive]) -> None:
    archive = serve(Limits(waiting_messages=2))
    with _associated(archive) as association:
        context_id = _storage_context(association)
        value = bytes([context_id, 0x02]) + bytes(60)
        request = _command(context_id, C_STORE_RQ) + pdu(P_DATA, struct.pack(">I", len(value)) + value)
        with suppress(OSError):
            raw_socket(association).sendall(request * 500)
        assert _ends(association)
    echo(archive.ae, local=LocalAE())


def test_a_peer_that_aborts_or_vanishes_leaves_nothing_behind(serve: Callable[[Limits], OwnArchive]) -> None:
    archive = serve(Limits())
    before = threading.active_count()
    for _ in range(5):
        with _associated(archive) as association:
            association.abort()
        with _associated(archive) as association:
            raw_socket(association).shutdown(socket.SHUT_RDWR)
            assert _ends(association)
    _until(lambda: threading.active_count() <= before)
    with _associated(archive) as association:
        assert association.send_c_store(secondary_capture()).Status == 0x0000
