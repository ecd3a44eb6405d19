"""Servers that say anything at all: who asks meets a typed error, in time, and with no more memory than before.

A server on loopback says a whole conversation, mutated by chance, as soon as it is asked for an association. Every
service that asks is tried: C-ECHO, C-STORE with several under way, C-FIND of two kinds, storage commitment. Each
mutation has a number, and with the seed it is made again: `attempt(number, seed=...)`.
"""

import contextlib
import queue
import random
import socket
import struct
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil
from pydicom.dataset import Dataset

from ezp2p.dicom.commitment import STORAGE_COMMITMENT_PUSH_MODEL
from ezp2p.dicom.worklist import response_from
from ezp2p.errors import EzP2PError
from ezp2p.imaging.frame_codec import JpegFamily
from ezp2p.model.application_entity import LocalAE, RemoteAE, Timeouts
from ezp2p.model.query import Query, QueryLevel
from ezp2p.model.worklist import WorklistEntry, WorklistQuery
from ezp2p.network.commitment_scu import request_commitment
from ezp2p.network.query_scu import find
from ezp2p.network.sop_classes import MODALITY_WORKLIST_FIND, STUDY_ROOT_FIND, VERIFICATION
from ezp2p.network.storage_scu import StorageOptions, open_storage
from ezp2p.network.verification_scu import echo
from ezp2p.network.worklist_scu import find_worklist
from tests.fakes import upper_layer
from tests.fakes.instances import GRAY, SECONDARY_CAPTURE, finished_instance
from tests.fakes.wire import encoded
from tests.torture.server_mutations import Mutation, mutation

SEED: Final = 20260204
SERVICES: Final = ("commitment", "echo", "find", "store", "worklist")
DEADLINE_S: Final = 4.0
"""The time limits of one conversation below and the moment that a peer has to close come to less together."""
MOST_GROWTH_BYTES: Final = 96 << 20
"""A message may be 16 megabytes long, and is there more than once while it is put together."""
_LOCAL: Final = LocalAE(timeouts=Timeouts(connect_s=2, association_s=0.3, response_s=0.3, message_s=0.3))
_STORED: Final = 3
_C_STORE_RSP, _N_ACTION_RSP, _N_EVENT_REPORT_RQ = upper_layer.C_STORE_RSP, 0x8130, 0x0100
_EVENT_TYPE: Final = 0x1002
_TRANSACTION: Final = "2.25.4711"
_PENDING: Final = 0xFF00
_ABORT_BEGINS: Final = upper_layer.abort()[:6]

Service = Callable[[RemoteAE], object]


class Player:
    """A server that says what it is given to say, once for each connection, and hears nothing."""

    def __init__(self) -> None:
        self.heard = b""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._next: queue.SimpleQueue[Mutation | None] = queue.SimpleQueue()
        self.ae = RemoteAE("Fuzzed", "FUZZED", "127.0.0.1", self._listener.getsockname()[1])
        self._thread = threading.Thread(target=self._play, name="fuzzed server")
        self._thread.start()

    def says(self, what: Mutation) -> None:
        """What it says on the next connection."""
        self._next.put(what)

    def _play(self) -> None:
        while True:
            connected, _address = self._listener.accept()
            with connected, contextlib.suppress(OSError, queue.Empty):  # nothing to say: a trial, whether it speaks TLS
                what = self._next.get_nowait()
                if what is None:
                    return
                connected.settimeout(2 * DEADLINE_S)
                self._say(what, connected)

    def _say(self, what: Mutation, connected: socket.socket) -> None:
        self.heard = connected.recv(1 << 16)
        connected.sendall(what.data)
        if what.ending == "reset":
            connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return
        if what.ending == "close":
            connected.shutdown(socket.SHUT_WR)
        last = b""
        while last[:6] != _ABORT_BEGINS and (part := connected.recv(1 << 16)):
            last = (last + part)[-10:]

    def stop(self) -> None:
        """End it."""
        self._next.put(None)
        socket.create_connection((self.ae.host, self.ae.port)).close()
        self._thread.join()
        self._listener.close()


@dataclass(frozen=True)
class Conversation:
    """A service, and what a server says that does it right."""

    ask: Service
    said: tuple[bytes, ...]


@dataclass(frozen=True)
class Outcome:
    """How one attempt ended: the error's name or "done", and after how long."""

    ending: str
    seconds: float
    mutation: Mutation


class Fuzzer:
    """A player and the conversations that it plays."""

    def __init__(self, player: Player, conversations: Mapping[str, Conversation]) -> None:
        self._player = player
        self._conversations = conversations
        self._said = [one.said for one in conversations.values()]

    def attempt(self, number: int, *, seed: int = SEED) -> Outcome:
        """One mutation of one conversation.

        Raises
        ------
        AssertionError
            If it ends in anything but a typed error, or too late.
        """
        chance = random.Random(f"{seed} {number}")  # noqa: S311 -- the same again each time
        name = chance.choice(SERVICES)
        made = mutation(self._conversations[name].said, self._said, chance)
        outcome = self.play(name, made)
        what = f"mutation {number} of seed {seed}, {name}, {made.made_by}, {made.ending}, {made.data[:3000].hex()}"
        assert outcome.seconds < DEADLINE_S, f"after {outcome.seconds:.1f} s: {what}"
        assert not outcome.ending.startswith("!"), f"{outcome.ending}: {what}"
        return outcome

    def play(self, name: str, made: Mutation) -> Outcome:
        """Ask a server that says this; what is no typed error has a `!` before its name."""
        self._player.says(made)
        began = time.monotonic()
        try:
            self._conversations[name].ask(self._player.ae)
            ending = "done"
        except EzP2PError as error:
            ending = type(error).__name__
        except Exception as error:  # noqa: BLE001 -- this is what is looked for
            ending = f"!{error!r}"
        return Outcome(ending, time.monotonic() - began, made)

    def acceptance(self, name: str) -> bytes:
        """The A-ASSOCIATE-AC of a server that does it right."""
        return self._conversations[name].said[0]

    def play_right(self, name: str) -> Outcome:
        """Ask a server that does it right."""
        return self.play(name, Mutation(b"".join(self._conversations[name].said), "close", ()))


@contextmanager
def fuzzer() -> Iterator[Fuzzer]:
    """Ready to attempt; nothing of it is left at the end."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        player = Player()
        stack.callback(player.stop)
        services = _services(folder)
        yield Fuzzer(
            player, {name: Conversation(ask, _said(name, _asked(player, ask))) for name, ask in services.items()}
        )


def run(count: int, seed: int = SEED) -> str:
    """So many mutations, and one line about them.

    Raises
    ------
    AssertionError
        If one of them ends in anything but a typed error, or too late; or memory, threads or files are left over.
    """
    process = psutil.Process()
    threads = threading.active_count()
    endings: Counter[str] = Counter()
    began, longest, before, most, files = time.monotonic(), 0.0, 0, 0, 0
    with fuzzer() as fuzz:
        for number in range(count):
            outcome = fuzz.attempt(number, seed=seed)
            endings[outcome.ending] += 1
            longest = max(longest, outcome.seconds)
            if number == min(500, count // 2):  # what is loaded at first is loaded by now
                before, files = process.memory_info().rss, process.num_fds()
            elif number % 50 == 0 and before:
                most = max(most, process.memory_info().rss - before)
                assert most < MOST_GROWTH_BYTES, f"{most >> 20} megabytes more after mutation {number} of seed {seed}"
        assert process.num_fds() <= files + 2, "files are left open"
    _wait_for_threads(threads)
    seconds = time.monotonic() - began
    told = ", ".join(f"{ending} {times}" for ending, times in endings.most_common())
    return (
        f"{count} mutated servers, {count / seconds:.0f} each second: only typed errors ({told}), "
        f"the longest after {longest:.2f} s, at most {most / 1e6:.0f} MB more"
    )


def _wait_for_threads(count: int) -> None:
    end = time.monotonic() + DEADLINE_S
    while threading.active_count() > count:
        assert time.monotonic() < end, f"left running: {[one.name for one in threading.enumerate()]}"
        time.sleep(0.01)


# --- what is asked ------------------------------------------------------------------------------------------------


def _services(folder: Path) -> dict[str, Service]:
    instances = [finished_instance(folder, GRAY, f"2.25.{number}") for number in range(1, _STORED + 1)]
    options = StorageOptions(local=_LOCAL, calling_ae="EZP2P", codec=JpegFamily(), scratch=folder)
    classes = {(one.sop_class_uid, one.transfer_syntax_uid) for one in instances}

    def store(remote: RemoteAE) -> None:
        with open_storage(remote, classes, options, stop=threading.Event()) as association:
            for one in instances[: association.window]:
                association.begin(one, lambda _sent: None)
                association.is_alive()
            for _ in instances[: association.window]:
                association.finish()

    def commit(remote: RemoteAE) -> object:
        return request_commitment(
            remote,
            _TRANSACTION,
            instances,
            local=_LOCAL,
            calling_ae="EZP2P",
            take_answer=lambda _answer: True,
            stop=threading.Event(),
            wait_s=0.1,
        )

    query = Query(QueryLevel.STUDY, {"PatientID": "", "PatientName": "", "StudyDate": ""})
    return {
        "echo": lambda remote: echo(remote, local=_LOCAL),
        "store": store,
        "worklist": lambda remote: list(find_worklist(remote, WorklistQuery(), local=_LOCAL)),
        "find": lambda remote: list(find(remote, query, local=_LOCAL)),
        "commitment": commit,
    }


def _asked(player: Player, ask: Service) -> bytes:
    """The body of the A-ASSOCIATE-RQ that a service sends."""
    player.says(Mutation(upper_layer.abort(), "close", ()))
    with contextlib.suppress(EzP2PError):
        ask(player.ae)
    return player.heard[6:]


# --- what is said -------------------------------------------------------------------------------------------------


def _said(name: str, request: bytes) -> tuple[bytes, ...]:
    """What a server says that does it right, from the acceptance to the answer to the release."""
    window = (_STORED, 1) if name == "store" else None
    answers = {
        "echo": lambda: [_answer(VERIFICATION, upper_layer.C_ECHO_RSP)],
        "store": lambda: [_stored(request, number) for number in range(1, _STORED + 1)],
        "worklist": lambda: _found(MODALITY_WORKLIST_FIND, response_from(_ENTRY)),
        "find": lambda: _found(STUDY_ROOT_FIND, _study()),
        "commitment": lambda: [_answer(STORAGE_COMMITMENT_PUSH_MODEL, _N_ACTION_RSP), _report()],
    }
    accept = upper_layer.associate_accept(request, window=window)
    return (accept, *answers[name](), upper_layer.release_response())


_ENTRY: Final = WorklistEntry(
    patient_id="P1", patient_name="MUSTER^ERIKA", study_instance_uid="2.25.1", scheduled_date="20260203"
)


def _answer(
    sop_class: str, command: int, *, status: int = 0, message_id: int = 1, instance: str = "", data: bytes = b""
) -> bytes:
    elements: dict[int, int | str] = {
        upper_layer.SOP_CLASS: sop_class,
        upper_layer.COMMAND_FIELD: command,
        upper_layer.MESSAGE_ID_RESPONDED_TO: message_id,
        upper_layer.DATA_SET_TYPE: 1 if data else upper_layer.NO_DATA_SET,
        upper_layer.STATUS: status,
    }
    if instance:
        elements[upper_layer.SOP_INSTANCE] = instance
    values = [(1, 3, upper_layer.command_set(elements)), (1, 2, data)]
    return upper_layer.data_pdu(*values[: 1 + bool(data)])


def _stored(request: bytes, number: int) -> bytes:
    assert upper_layer.proposed_contexts(request)[0].abstract_syntax == SECONDARY_CAPTURE
    return _answer(SECONDARY_CAPTURE, _C_STORE_RSP, message_id=number, instance=f"2.25.{number}")


def _found(sop_class: str, response: Dataset) -> list[bytes]:
    pending = _answer(sop_class, upper_layer.C_FIND_RSP, status=_PENDING, data=encoded(response))
    return [pending, pending, _answer(sop_class, upper_layer.C_FIND_RSP)]


def _study() -> Dataset:
    study = Dataset()
    study.SpecificCharacterSet, study.QueryRetrieveLevel = "ISO_IR 192", "STUDY"
    study.PatientID, study.PatientName, study.StudyDate = "P1", "MUSTER^ERIKA", "20260203"
    study.StudyInstanceUID, study.ModalitiesInStudy = "2.25.1", ["OT", "CR"]
    study.NumberOfStudyRelatedInstances = "3"
    return study


def _report() -> bytes:
    information = Dataset()
    information.TransactionUID = _TRANSACTION
    items = []
    for number in range(1, _STORED + 1):
        item = Dataset()
        item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = SECONDARY_CAPTURE, f"2.25.{number}"
        items.append(item)
    information.ReferencedSOPSequence = items
    command = upper_layer.command_set({
        upper_layer.SOP_CLASS: STORAGE_COMMITMENT_PUSH_MODEL,
        upper_layer.COMMAND_FIELD: _N_EVENT_REPORT_RQ,
        upper_layer.MESSAGE_ID: 9,
        upper_layer.DATA_SET_TYPE: 1,
        upper_layer.SOP_INSTANCE: "1.2.840.10008.1.20.1.1",
        _EVENT_TYPE: 1,
    })
    return upper_layer.data_pdu((1, 3, command), (1, 2, encoded(information)))
