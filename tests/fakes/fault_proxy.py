"""A TCP proxy on loopback between us and a peer: it breaks connections as it is told, and is a witness of what passed.

FaultProxy(orthanc.ae, [reset(5_000), lost_answer()])   the first connection is reset, the second loses an answer
"""

import contextlib
import select
import socket
import struct
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final

from ezp2p.model.application_entity import RemoteAE
from tests.fakes import upper_layer
from tests.fakes.accepting import HOST, POLL_S, AcceptingServer

_CHUNK: Final = 1 << 16


class Ending(Enum):
    """What becomes of a connection.

    RESET: RST to both sides. CUT: FIN to both sides. HALF_CLOSE: FIN to us alone; what we send goes on to the peer.
    CLOSE_TO_PEER: FIN to the peer alone; what it answers goes on to us. BLACK_HOLE: read on, nothing passes any more.
    """

    RESET = "reset"
    CUT = "cut"
    HALF_CLOSE = "half-close"
    CLOSE_TO_PEER = "close to the peer"
    BLACK_HOLE = "black hole"


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to one connection; by default nothing.

    Attributes
    ----------
    ending
        What becomes of it, when `at` bytes of ours have gone to the peer, or instead of its `answer`-th answer.
    at, answer
        Which of the two is None does not count.
    bytes_per_s
        As quickly what we send goes on; 0 for as quickly as it can.
    action
        What is done before the ending, such as stopping the peer.
    """

    ending: Ending | None = None
    at: int | None = None
    answer: int | None = None
    bytes_per_s: int = 0
    action: Callable[[], object] | None = None


NOTHING: Final = Fault()


def reset(at: int) -> Fault:
    """RST when `at` bytes of ours have passed."""
    return Fault(Ending.RESET, at)


def cut(at: int) -> Fault:
    """FIN to both sides when `at` bytes of ours have passed."""
    return Fault(Ending.CUT, at)


def half_close(at: int) -> Fault:
    """FIN to us when `at` bytes of ours have passed; the peer goes on to receive what we send."""
    return Fault(Ending.HALF_CLOSE, at)


def close_to_peer(at: int) -> Fault:
    """FIN to the peer when `at` bytes of ours have passed; we are told what it makes of that."""
    return Fault(Ending.CLOSE_TO_PEER, at)


def black_hole(at: int) -> Fault:
    """Read on, and let nothing pass any more, when `at` bytes of ours have passed."""
    return Fault(Ending.BLACK_HOLE, at)


def lost_answer(number: int = 1, ending: Ending = Ending.BLACK_HOLE) -> Fault:
    """The peer receives all and answers; its `number`-th answer on this association does not come to us."""
    return Fault(ending, answer=number)


def slow(bytes_per_s: int) -> Fault:
    """What we send goes on slowly."""
    return Fault(bytes_per_s=bytes_per_s)


@dataclass(frozen=True, slots=True)
class Request:
    """A request that we sent: its Message ID and the SOP Instance UID that it names."""

    message_id: int
    sop_instance_uid: str


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that came to us; None and empty for what is not in it."""

    message_id: int | None
    sop_instance_uid: str
    status: int | None


@dataclass
class Passage:
    """One connection: its fault, and what the proxy saw pass, in order."""

    fault: Fault
    events: list[Request | Answer] = field(default_factory=list)
    from_us: int = 0


class FaultProxy(AcceptingServer):
    """A running proxy; `ae` is its address, with the name and the title of the peer behind it.

    The connections meet `faults` one after the other; those after the last meet none. At most `limit` are served at
    once; one more is closed.
    """

    def __init__(self, peer: RemoteAE, faults: Iterable[Fault] = (), *, limit: int = 16) -> None:
        self._peer = (peer.host, peer.port)
        self._faults: Iterator[Fault] = iter(faults)
        self._room = threading.BoundedSemaphore(limit)
        self.passages: list[Passage] = []
        super().__init__("fault proxy")
        self.ae = replace(peer, host=HOST, port=self.port)

    @property
    def connections(self) -> int:
        """How many were served."""
        return len(self.passages)

    def _take(self, connected: socket.socket) -> None:
        if not self._room.acquire(blocking=False):
            connected.close()
            return
        passage = Passage(next(self._faults, NOTHING))
        self.passages.append(passage)
        self._start(self._serve, connected, passage)

    def _serve(self, ours: socket.socket, passage: Passage) -> None:
        try:
            with ours, contextlib.suppress(OSError), socket.create_connection(self._peer, timeout=5) as theirs:
                _Line(ours, theirs, passage, self._is_stopping).run()
        finally:
            self._room.release()


class _Line:
    """The two connections of one passage, and the fault between them."""

    def __init__(self, ours: socket.socket, theirs: socket.socket, passage: Passage, stop: threading.Event) -> None:
        self._ours, self._theirs = ours, theirs
        self._passage = passage
        self._stop = stop
        self._open = {ours, theirs}
        self._drops_ours = self._drops_theirs = self._has_ended = False
        self._requests, self._answers = _Pdus(), _Pdus()
        for one in (ours, theirs):
            one.setblocking(False)
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def run(self) -> None:
        """Pass on what comes, until both sides have closed or the fault has ended it."""
        try:
            while self._open and not self._stop.is_set():
                self._end_at_byte()
                if not self._open:
                    return
                readable, _, _ = select.select(list(self._open), [], [], POLL_S)
                if self._theirs in readable:
                    self._from_peer()
                if self._ours in readable and self._ours in self._open:
                    self._from_us()
        except OSError:  # one side has reset it, so the other side gets a reset too
            self._reset()

    # --- the two ways -----------------------------------------------------------------------------------------

    def _from_us(self) -> None:
        fault = self._passage.fault
        most = _CHUNK
        if fault.bytes_per_s:
            most = max(1, int(fault.bytes_per_s * POLL_S))
        if fault.at is not None and not self._has_ended:
            most = min(most, fault.at - self._passage.from_us)
        data = self._ours.recv(most)
        if not data:
            self._closed(self._ours, self._theirs)
            return
        if self._drops_ours:
            return
        self._send(self._theirs, data)
        self._passage.from_us += len(data)
        for whole in self._requests.take(data):
            self._passage.events += [
                Request(int(one[upper_layer.MESSAGE_ID]), str(one.get(upper_layer.SOP_INSTANCE, "")))
                for one in self._requests.commands(whole)
                if upper_layer.MESSAGE_ID in one
            ]
        if fault.bytes_per_s:
            self._stop.wait(POLL_S)

    def _from_peer(self) -> None:
        data = self._theirs.recv(_CHUNK)
        if not data:
            self._closed(self._theirs, self._ours)
            return
        for whole in self._answers.take(data):
            commands = self._answers.commands(whole)
            if self._answers.count == self._passage.fault.answer and commands and not self._has_ended:
                self._end()
            if self._drops_theirs or self._ours not in self._open:
                continue
            self._send(self._ours, whole)
            self._passage.events += [_answer(one) for one in commands]

    def _closed(self, source: socket.socket, target: socket.socket) -> None:
        self._open.discard(source)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_WR)
        if source is self._ours and self._has_ended:
            self._open.clear()

    def _send(self, target: socket.socket, data: bytes) -> None:
        rest = memoryview(data)
        while rest and not self._stop.is_set():
            if select.select([], [target], [], POLL_S)[1]:
                rest = rest[target.send(rest) :]

    # --- the fault --------------------------------------------------------------------------------------------

    def _end_at_byte(self) -> None:
        at = self._passage.fault.at
        if at is not None and self._passage.from_us >= at and not self._has_ended:
            self._end()

    def _end(self) -> None:
        self._has_ended = True
        fault = self._passage.fault
        if fault.action is not None:
            fault.action()
        if fault.ending is Ending.RESET:
            self._reset()
        elif fault.ending is Ending.CUT:
            self._open.clear()
        elif fault.ending is Ending.HALF_CLOSE:
            self._drops_theirs = True
            self._ours.shutdown(socket.SHUT_WR)
        elif fault.ending is Ending.CLOSE_TO_PEER:
            self._drops_ours = True
            self._theirs.shutdown(socket.SHUT_WR)
        elif fault.ending is Ending.BLACK_HOLE:
            self._drops_ours = self._drops_theirs = True

    def _reset(self) -> None:
        for one in (self._ours, self._theirs):
            with contextlib.suppress(OSError):
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._open.clear()


class _Pdus:
    """A stream cut into PDUs, and the commands in it. `count` is how many P-DATA-TF with a whole command came."""

    def __init__(self) -> None:
        self._rest = b""
        self._command = b""
        self.count = 0

    def take(self, data: bytes) -> Iterator[bytes]:
        """The PDUs that are whole now, each with its header."""
        self._rest += data
        while len(self._rest) >= 6:
            size = 6 + int.from_bytes(self._rest[2:6], "big")
            if len(self._rest) < size:
                return
            whole, self._rest = self._rest[:size], self._rest[size:]
            yield whole

    def commands(self, whole: bytes) -> list[dict[int, int | str]]:
        """The commands that end in this PDU."""
        if whole[0] != upper_layer.P_DATA:
            return []
        found = []
        for _context_id, control, content in upper_layer.fragments(whole[6:]):
            if control & 1:
                self._command += content
            if control & 3 == 3:
                found.append(upper_layer.command_elements(self._command))
                self._command = b""
        self.count += bool(found)
        return found


def _answer(command: dict[int, int | str]) -> Answer:
    message_id, status = command.get(upper_layer.MESSAGE_ID_RESPONDED_TO), command.get(upper_layer.STATUS)
    return Answer(
        None if message_id is None else int(message_id),
        str(command.get(upper_layer.SOP_INSTANCE, "")),
        None if status is None else int(status),
    )
