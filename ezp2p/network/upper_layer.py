"""The requestor of an association on a connected socket: the service of PS3.8 section 7 by the machine of section 9.2.

The machine is `state_table.py`; here is what its actions do. A call returns what the service's primitive would say, or
raises why the association has ended.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final, TypeVar

from ezp2p.errors import Cancelled
from ezp2p.network import pdu
from ezp2p.network.pdu import (
    AssociationAcceptance,
    AssociationRequest,
    DataValue,
    PduNotValid,
    PduType,
    Rejection,
)
from ezp2p.network.state_table import TRANSITIONS, Action, Event, State
from ezp2p.network.transport import Connection, Deadline, Ended, Late

_Read = TypeVar("_Read")

MAX_PDU_BYTES: Final = 1 << 20
"""No PDU is read that claims to be longer; the length that we advertise is far below."""
LONGEST_SENT_PDU_BYTES: Final = 1 << 20
"""As long a P-DATA-TF as we send, to a peer that takes any length."""
SHORTEST_SENT_PDU_BYTES: Final = 128
"""A peer that takes none of this length takes nothing."""

_ARTIM_S = 1.0
"""How long a peer has to close the connection after an abort or a release (PS3.8 9.1.4)."""
_USER, _PROVIDER = 0, 2
_UNEXPECTED_PDU, _INVALID_PARAMETER, _UNRECOGNIZED_PDU = 2, 6, 1
_BEGINNING_BYTES = 64

_EVENTS: Final = {
    PduType.ASSOCIATE_RQ: Event.REQUEST_CAME,
    PduType.ASSOCIATE_AC: Event.ACCEPT_CAME,
    PduType.ASSOCIATE_RJ: Event.REJECT_CAME,
    PduType.P_DATA_TF: Event.DATA_CAME,
    PduType.RELEASE_RQ: Event.RELEASE_RQ_CAME,
    PduType.RELEASE_RP: Event.RELEASE_RP_CAME,
    PduType.ABORT: Event.ABORT_CAME,
}
_SHORT: Final = {PduType.ASSOCIATE_RJ, PduType.RELEASE_RQ, PduType.RELEASE_RP, PduType.ABORT}
"""PDUs of four bytes after the header."""


class Rejected(Exception):
    """A-ASSOCIATE-RJ came."""

    def __init__(self, rejection: Rejection) -> None:
        super().__init__()
        self.rejection = rejection


class Aborted(Exception):
    """A-ABORT came."""


class NotUnderstood(Exception):
    """What came is no PDU, or comes at the wrong moment; the association was aborted. `beginning` is how it began."""

    def __init__(self, why: str, beginning: bytes = b"") -> None:
        super().__init__(why)
        self.beginning = beginning


class Released(Exception):
    """A-RELEASE-RQ came, and was answered."""


class Requestor:
    """One association from the side that asks for it. Not to be used from two threads at once, but for its ending.

    Attributes
    ----------
    state
        Where the machine stands.
    longest_data
        The longest fragment that the peer takes; 0 before it accepted.
    """

    def __init__(self, connection: Connection) -> None:
        self.state = State.IDLE
        self.longest_data = 0
        self._connection = connection
        self._connection.is_told_off = self._is_told_off
        self._is_whole = True
        self._looked_through = 0

    @property
    def is_associated(self) -> bool:
        """Whether messages can go and come."""
        return self.state is State.ASSOCIATED

    # --- the service ----------------------------------------------------------------------------------------

    def associate(self, request: AssociationRequest, deadline: Deadline) -> AssociationAcceptance:
        """A-ASSOCIATE (PS3.8 7.1).

        Raises
        ------
        Rejected, Aborted, NotUnderstood, Ended, Late, Cancelled
        """
        self._happens(Event.ASSOCIATE_REQUESTED)
        self._happens(Event.TRANSPORT_OPENED)
        self._send([pdu.associate_request(request)], deadline)
        event, body = self._next(deadline)
        if event is Event.REJECT_CAME:
            raise Rejected(self._understood(pdu.rejection_from, body))
        acceptance = self._understood(pdu.acceptance_from, body)
        wanted = acceptance.max_pdu_bytes or LONGEST_SENT_PDU_BYTES
        if wanted < SHORTEST_SENT_PDU_BYTES:
            raise self._misunderstood(f"it takes only {wanted} bytes at once")
        # each fragment is of an even length (PS3.8 E.1)
        self.longest_data = (min(wanted, LONGEST_SENT_PDU_BYTES) - pdu.VALUE_HEADER_BYTES) & ~1
        return acceptance

    def send_data(self, parts: Sequence[bytes | memoryview], deadline: Deadline) -> None:
        """P-DATA: whole PDUs, made with `pdu.data_header`, no fragment longer than `longest_data`.

        Raises
        ------
        Aborted, Ended, Late, Cancelled
        """
        self._may_send()
        self._send(parts, deadline)

    def receive(self, deadline: Deadline) -> Sequence[DataValue]:
        """The data values of the next P-DATA-TF.

        Raises
        ------
        Released
            If the peer asks for the release instead.
        Aborted, NotUnderstood, Ended, Late, Cancelled
        """
        event, body = self._next(deadline)
        if event is Event.RELEASE_RQ_CAME:
            self._happens(Event.RELEASE_ANSWERED)
            self._send([pdu.release_response()], deadline)
            self._wait_for_the_close()
            raise Released
        return self._understood(pdu.data_values, body)

    def has_news(self) -> bool:
        """Whether something came that nobody has read, or the connection has ended."""
        return self._connection.has_news()

    @property
    def is_open(self) -> bool:
        """Whether messages can still go, as far as is known: what has come may say otherwise."""
        return self.is_associated and not self._connection.has_ended

    def release(self, deadline: Deadline) -> None:
        """A-RELEASE (PS3.8 7.2); what still comes is dropped, and a peer that asks for it at the same time is answered.

        Raises
        ------
        Aborted, NotUnderstood, Ended, Late, Cancelled
        """
        self._happens(Event.RELEASE_REQUESTED)
        self._send([pdu.release_request()], deadline)
        while self.state is not State.IDLE:
            event, _ = self._next(deadline)
            if event is Event.RELEASE_RQ_CAME:
                self._happens(Event.RELEASE_ANSWERED)
                self._send([pdu.release_response()], deadline)
            elif event is Event.DATA_CAME:
                deadline.check()
        self._connection.close()

    def abort(self) -> None:
        """A-ABORT (PS3.8 7.3), and wait a moment for the peer to close. Nothing is left open after it."""
        if self.state in {State.IDLE, State.AWAITING_TRANSPORT_CLOSE}:
            self._connection.close()
            return
        self._happens(Event.ABORT_REQUESTED)
        self._say_abort(_USER, 0)

    # --- the machine ----------------------------------------------------------------------------------------

    def _happens(self, event: Event) -> Action:
        try:
            action, self.state = TRANSITIONS[event, self.state]
        except KeyError as error:
            raise RuntimeError(f"{event.name} cannot happen in state {self.state.name}") from error
        return action

    def _may_send(self) -> None:
        if not self.is_associated:  # it ended while nobody looked
            raise Ended
        self._happens(Event.DATA_REQUESTED)

    def _next(self, deadline: Deadline) -> tuple[Event, bytes]:
        """The next PDU, if it may come now; what ends the association is raised."""
        if self.state in {State.IDLE, State.AWAITING_TRANSPORT_CLOSE}:
            raise Ended
        try:
            kind, body = self._read(deadline)
        except Ended:
            self._happens(Event.TRANSPORT_CLOSED)
            raise
        except PduNotValid as error:
            self._happens(Event.INVALID_CAME)
            received = self._connection.received
            beginning = b"" if received[0] in _EVENTS else bytes(received[:_BEGINNING_BYTES])
            self._say_abort(_PROVIDER, _UNRECOGNIZED_PDU)
            raise NotUnderstood(str(error), beginning) from error
        event = _EVENTS[kind]
        action = self._happens(event)
        if action is Action.INDICATE_ABORT:
            raise Aborted
        if action is Action.ABORT_AS_PROVIDER:
            self._say_abort(_PROVIDER, _UNEXPECTED_PDU)
            raise NotUnderstood(f"{kind.name} at the wrong moment")
        return event, body

    def _read(self, deadline: Deadline) -> tuple[PduType, bytes]:
        connection = self._connection
        connection.wait_for(1, deadline)
        first = connection.received[0]
        if first not in _EVENTS:
            raise PduNotValid("it is no PDU")
        connection.wait_for(pdu.HEADER_BYTES, deadline)
        kind = PduType(first)
        length = int.from_bytes(connection.received[2:6], "big")
        if length > MAX_PDU_BYTES:
            raise PduNotValid("it announces more than it may")
        if kind in _SHORT and length != 4:
            raise PduNotValid("its length is wrong")
        end = pdu.HEADER_BYTES + length
        connection.wait_for(end, deadline)
        body = bytes(memoryview(connection.received)[pdu.HEADER_BYTES : end])
        del connection.received[:end]
        return kind, body

    def _understood(self, decode: Callable[[bytes], _Read], body: bytes) -> _Read:
        try:
            return decode(body)
        except PduNotValid as error:
            raise self._misunderstood(str(error)) from error

    def _misunderstood(self, why: str) -> NotUnderstood:
        self._happens(Event.ABORT_REQUESTED)
        self._say_abort(_PROVIDER, _INVALID_PARAMETER)
        return NotUnderstood(why)

    def _send(self, parts: Sequence[bytes | memoryview], deadline: Deadline) -> None:
        with self._sending():
            self._connection.send(parts, deadline)

    @contextmanager
    def _sending(self) -> Iterator[None]:
        """What is sent is whole PDUs, or the association is over; raises Aborted where the peer said that before."""
        self._is_whole = False
        self._looked_through = 0
        try:
            yield
        except Ended:
            self._explain_end()
            raise
        self._is_whole = True

    def _explain_end(self) -> None:
        try:
            while True:
                self._next(Deadline(0.0))
        except (Late, NotUnderstood):
            if self.state is not State.IDLE:
                self._happens(Event.TRANSPORT_CLOSED)

    def _is_told_off(self) -> bool:
        """Whether an A-ABORT, or what is no PDU, is among what nobody has read yet."""
        received = self._connection.received
        while self._looked_through + pdu.HEADER_BYTES <= len(received):
            at = self._looked_through
            if received[at] == PduType.ABORT or received[at] not in _EVENTS:
                return True
            self._looked_through += pdu.HEADER_BYTES + int.from_bytes(received[at + 2 : at + 6], "big")
        return False

    def _say_abort(self, source: int, reason: int) -> None:
        """Send A-ABORT where there is room at once; in the middle of a PDU, or where the way is stuck, only close."""
        if self._is_whole and self._connection.send_at_once(pdu.abort(source, reason)):
            self._wait_for_the_close()
        else:
            self._happens(Event.TRANSPORT_CLOSED)
            self._connection.close()

    def _wait_for_the_close(self) -> None:
        """AR-4, AA-1 and AA-8: give the peer time to close, so that it has read what we said."""
        deadline = Deadline(_ARTIM_S)
        try:
            while True:
                self._connection.received.clear()
                self._connection.wait_for(1, deadline)
        except Ended:
            self._happens(Event.TRANSPORT_CLOSED)
        except (Late, Cancelled):
            self._happens(Event.TIMER_EXPIRED)
        finally:
            self._connection.close()
