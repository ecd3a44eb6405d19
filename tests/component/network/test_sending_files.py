"""A data set goes out as it lies in its file: by the system itself or read piece by piece."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from ezp2p.dicom.part10 import data_set_offset
from ezp2p.errors import (
    AssociationAborted,
    Cancelled,
    EzP2PError,
    InstanceDamaged,
    InstanceNotReadable,
    ResponseTimeout,
)
from ezp2p.model.delivery import FinishedInstance
from ezp2p.network.association import Association, DataSetInFile
from ezp2p.network.dimse import MEDIUM, Command, Element, Value
from ezp2p.network.storage_scu import StorageOptions, open_storage
from ezp2p.network.transport import Deadline
from tests.component.network.conversations import association_by_hand
from tests.component.network.ways_to_fail import PATIENT, stopped_after
from tests.fakes import scripted_peer as scripts
from tests.fakes import upper_layer
from tests.fakes.instances import GRAY_16, SECONDARY_CAPTURE, finished_instance
from tests.fakes.no_codec import NoCodec
from tests.fakes.scripted_peer import StartPeer

REQUEST = "the C-STORE request"


class Receiver:
    """A script that takes one C-STORE and answers it; what came is in its fields."""

    def __init__(self, max_pdu_bytes: int = 16384) -> None:
        self.max_pdu_bytes = max_pdu_bytes
        self.lengths: list[int] = []
        self.values: list[tuple[int, int, bytes]] = []

    def __call__(self, connection: scripts.Connection) -> None:
        _kind, request = connection.read_pdu()
        connection.send(upper_layer.associate_accept(request, max_pdu_bytes=self.max_pdu_bytes))
        while not self.values or self.values[-1][1] != 2:
            kind, body = connection.read_pdu()
            if kind != upper_layer.P_DATA:
                return
            self.lengths.append(len(body))
            self.values += upper_layer.fragments(body)
        command = upper_layer.command_elements(self.command)
        connection.send(
            upper_layer.command_pdu(
                self.values[0][0],
                {
                    upper_layer.SOP_CLASS: command[upper_layer.SOP_CLASS],
                    upper_layer.COMMAND_FIELD: upper_layer.C_STORE_RSP,
                    upper_layer.MESSAGE_ID_RESPONDED_TO: command[upper_layer.MESSAGE_ID],
                    upper_layer.DATA_SET_TYPE: upper_layer.NO_DATA_SET,
                    upper_layer.STATUS: 0,
                },
            )
        )
        connection.swallow()

    @property
    def command(self) -> bytes:
        return b"".join(content for _, control, content in self.values if control & 1)

    @property
    def data_set(self) -> bytes:
        return b"".join(content for _, control, content in self.values if not control & 1)


def send(
    association: Association,
    path: Path,
    *,
    more: int = 0,
    progress: Callable[[int], None] = lambda _sent: None,
    deadline: Deadline | None = None,
) -> bytes:
    """Send the data set of a file, as if the file were `more` bytes longer; gives the data set."""
    with path.open("rb", buffering=0) as file:
        offset = data_set_offset(file)
        size = path.stat().st_size - offset
        association.send(
            1,
            {
                Element.AFFECTED_SOP_CLASS_UID: SECONDARY_CAPTURE,
                Element.COMMAND_FIELD: Command.C_STORE_RQ,
                Element.MESSAGE_ID: 1,
                Element.PRIORITY: MEDIUM,
                Element.AFFECTED_SOP_INSTANCE_UID: "2.25.77",
            },
            DataSetInFile(file, offset, size + more),
            request=REQUEST,
            deadline=deadline or Deadline(20),
            progress=progress,
        )
    return path.read_bytes()[offset:]


@pytest.fixture
def small(tmp_path: Path) -> FinishedInstance:
    return finished_instance(tmp_path, GRAY_16)


@pytest.fixture
def large(tmp_path: Path) -> FinishedInstance:
    """Some three megabytes, of which no two places are the same."""
    return finished_instance(tmp_path, np.arange(1250 * 1250, dtype=np.uint32).astype(np.uint16).reshape(1250, 1250))


# --- whole --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("max_pdu_bytes", [0, 128, 16384, 16385, 131072, 0xFFFFFFFF])
def test_what_arrives_is_what_lies_in_the_file(
    scripted_peer: StartPeer,
    small: FinishedInstance,
    large: FinishedInstance,
    max_pdu_bytes: int,
) -> None:
    instance = small if max_pdu_bytes == 128 else large
    receiver = Receiver(max_pdu_bytes)
    told: list[int] = []
    with association_by_hand(scripted_peer(receiver).ae) as association:
        data_set = send(association, instance.path, progress=told.append)
        answer = association.answer(Command.C_STORE_RSP, 1, request=REQUEST, deadline=Deadline(20))
    assert answer.status == 0
    assert receiver.data_set == data_set
    assert max(receiver.lengths) <= (max_pdu_bytes or 1 << 20)
    assert all(len(content) % 2 == 0 for _, _, content in receiver.values)
    assert [control & 2 for _, control, _ in receiver.values if not control & 1][:-1].count(2) == 0
    assert told == sorted(told)
    assert told[-1] == len(data_set) + len(receiver.command) + 12 * len(receiver.lengths)


@pytest.mark.parametrize("rest", [-2, 0, 2])
def test_a_data_set_that_just_fits(scripted_peer: StartPeer, tmp_path: Path, rest: int) -> None:
    """Of as many bytes as one, two or three fragments hold, or two less, or two more."""
    for count in (1, 2, 3):
        content = np.random.default_rng(count).bytes(count * (1024 - 6) + rest)
        path = tmp_path / f"{count}.bin"
        path.write_bytes(content)
        receiver = Receiver(1024)
        with (
            association_by_hand(scripted_peer(receiver).ae) as association,
            path.open("rb", buffering=0) as file,
        ):
            values: dict[Element, Value] = {
                Element.AFFECTED_SOP_CLASS_UID: SECONDARY_CAPTURE,
                Element.COMMAND_FIELD: Command.C_STORE_RQ,
                Element.MESSAGE_ID: 1,
            }
            association.send(1, values, DataSetInFile(file, 0, len(content)), request=REQUEST, deadline=Deadline(20))
            association.answer(Command.C_STORE_RSP, 1, request=REQUEST, deadline=Deadline(20))
        assert receiver.data_set == content


# --- not whole ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("more", [2, 20_000, 5_000_000])
def test_a_file_that_is_shorter_than_it_should_be_is_never_a_whole_message(
    scripted_peer: StartPeer, small: FinishedInstance, more: int
) -> None:
    receiver = Receiver()
    with association_by_hand(scripted_peer(receiver).ae) as association:
        with pytest.raises(EOFError):
            send(association, small.path, more=more)
        association.abort()
        assert not association.is_alive()
    assert [control for _, control, _ in receiver.values if control == 2] == []


def test_a_file_without_a_data_set_is_not_sent(scripted_peer: StartPeer, tmp_path: Path) -> None:
    path = tmp_path / "empty.bin"
    path.touch()
    values: dict[Element, Value] = {Element.COMMAND_FIELD: Command.C_STORE_RQ, Element.MESSAGE_ID: 1}
    with (
        association_by_hand(scripted_peer(Receiver()).ae) as association,
        path.open("rb", buffering=0) as file,
        pytest.raises(EOFError),
    ):
        association.send(1, values, DataSetInFile(file, 0, 0), request=REQUEST, deadline=Deadline(5))


@pytest.mark.parametrize(
    ("kept", "error_type"),
    [(0, InstanceNotReadable), (100, InstanceNotReadable), (132, InstanceNotReadable), (160, InstanceDamaged)],
)
def test_an_instance_without_its_data_set_is_not_sent(
    scripted_peer: StartPeer, small: FinishedInstance, kept: int, error_type: type[EzP2PError]
) -> None:
    small.path.write_bytes(small.path.read_bytes()[:kept])
    options = StorageOptions(local=PATIENT, calling_ae="EZP2P", codec=NoCodec(), scratch=small.path.parent)
    classes = {(small.sop_class_uid, small.transfer_syntax_uid)}
    receiver = Receiver()
    with (
        pytest.raises(error_type),
        open_storage(scripted_peer(receiver).ae, classes, options, stop=threading.Event()) as association,
    ):
        association.begin(small, lambda _sent: None)
    assert not receiver.values


# --- stuck and broken off -----------------------------------------------------------------------------------------


def test_an_abort_in_the_middle_of_a_file_is_heard(scripted_peer: StartPeer, tmp_path: Path) -> None:
    big = finished_instance(tmp_path, np.zeros((3000, 3000), np.uint16))

    def script(connection: scripts.Connection) -> None:
        connection.read(200_000)
        connection.send(upper_layer.abort(2, 0))
        connection.stay_silent()

    started = time.monotonic()
    with association_by_hand(scripted_peer(scripts.accepts_then(script)).ae) as association:
        with pytest.raises(AssociationAborted, match="abort"):
            send(association, big.path)
        assert not association.is_alive()
    assert time.monotonic() - started < 5


def test_a_file_that_is_stuck_is_given_up_when_it_is_cancelled(scripted_peer: StartPeer, tmp_path: Path) -> None:
    big = finished_instance(tmp_path, np.zeros((3000, 3000), np.uint16))
    peer = scripted_peer(scripts.accepts_then(scripts.silent))
    with stopped_after(0.3) as stop, association_by_hand(peer.ae, stop=stop) as association:
        started = time.monotonic()
        with pytest.raises(Cancelled):
            send(association, big.path)
        assert time.monotonic() - started < 1.3


def test_a_file_that_does_not_move_ends_before_its_deadline(scripted_peer: StartPeer, tmp_path: Path) -> None:
    big = finished_instance(tmp_path, np.zeros((3000, 3000), np.uint16))
    with association_by_hand(scripted_peer(scripts.accepts_then(scripts.silent)).ae) as association:
        started = time.monotonic()
        with pytest.raises(ResponseTimeout):
            send(association, big.path, deadline=Deadline(60, stall_s=0.4))
        assert time.monotonic() - started < 10
