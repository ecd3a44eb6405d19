"""The requestor against a scripted peer: how much, how long, how slowly; cancelled; and while nothing is asked."""

import struct
import threading
import time
from collections.abc import Callable

import psutil
import pytest

from ezp2p.errors import (
    AnswerNotOurs,
    Cancelled,
    NotADicomPeer,
    PeerFault,
    ResponseTimeout,
)
from ezp2p.network.association import Association
from ezp2p.network.dimse import Command, Element
from ezp2p.network.sop_classes import VERIFICATION
from ezp2p.network.transport import Deadline, Ended, Late, connect
from ezp2p.network.upper_layer import Aborted, Released, Requestor
from ezp2p.network.verification_scu import echo
from tests.component.network.conversations import (
    INVALID,
    NOT_UNDERSTOOD,
    PATIENT_BUT_FOR_ANSWERS,
    PEER_DOES,
    REQUEST,
    UNEXPECTED,
    UNRECOGNIZED,
    Witness,
    accept_first,
    accepts_and_releases,
    association_by_hand,
    echo_answer,
    requestor_to,
)
from tests.component.network.ways_to_fail import PATIENT, stopped_after
from tests.fakes import scripted_peer as scripts
from tests.fakes import upper_layer
from tests.fakes.scripted_peer import Connection, FullBacklog, Script, StartPeer
from tests.peers.process import wait_until

# --- how it comes --------------------------------------------------------------------------------------------------


def in_single_bytes(data: bytes, connection: Connection, pause_s: float = 0.0) -> None:
    for one in data:
        connection.send(bytes([one]))
        if pause_s:
            time.sleep(pause_s)


def test_pdus_that_come_one_byte_at_a_time_are_understood(scripted_peer: StartPeer) -> None:
    def script(connection: Connection) -> None:
        _kind, request = connection.read_pdu()
        in_single_bytes(upper_layer.associate_accept(request), connection)
        connection.read_pdu()
        in_single_bytes(echo_answer(), connection)
        connection.read_pdu()
        in_single_bytes(upper_layer.release_response(), connection)

    assert echo(scripted_peer(script).ae, local=PATIENT) < 10


def test_an_answer_in_many_pdus_and_values_is_put_together(scripted_peer: StartPeer) -> None:
    def script(connection: Connection) -> None:
        accept_first(connection)
        connection.read_pdu()
        ((context_id, _control, content),) = upper_layer.fragments(echo_answer()[6:])
        pieces = [content[at : at + 2] for at in range(0, len(content), 2)]
        half = len(pieces) // 2
        for piece in pieces[:half]:
            connection.send(upper_layer.data_pdu((context_id, 1, piece)))
        rest = [(context_id, 1, piece) for piece in pieces[half:-1]]
        connection.send(upper_layer.data_pdu(*rest, (context_id, 3, pieces[-1])))
        connection.read_pdu()
        connection.send(upper_layer.release_response())

    assert echo(scripted_peer(script).ae, local=PATIENT) < 10


DRIP = 0.02
"""Less than any wait for one receive."""


def test_the_time_for_an_acceptance_is_that_of_all_of_it(scripted_peer: StartPeer) -> None:
    def script(connection: Connection) -> None:
        _kind, request = connection.read_pdu()
        in_single_bytes(upper_layer.associate_accept(request), connection, DRIP)

    started = time.monotonic()
    with pytest.raises(ResponseTimeout):
        echo(scripted_peer(script).ae, local=PATIENT_BUT_FOR_ANSWERS)
    assert time.monotonic() - started < 2


def test_the_time_for_an_answer_is_that_of_all_of_it(scripted_peer: StartPeer) -> None:
    def script(connection: Connection) -> None:
        accept_first(connection)
        connection.read_pdu()
        in_single_bytes(echo_answer(), connection, DRIP)

    started = time.monotonic()
    with pytest.raises(ResponseTimeout):
        echo(scripted_peer(script).ae, local=PATIENT_BUT_FOR_ANSWERS)
    assert time.monotonic() - started < 2


def ask(association: Association) -> None:
    """Send a C-ECHO request and wait for nothing."""
    association.send(
        1,
        {
            Element.AFFECTED_SOP_CLASS_UID: VERIFICATION,
            Element.COMMAND_FIELD: Command.C_ECHO_RQ,
            Element.MESSAGE_ID: 1,
        },
        request="the C-ECHO request",
        deadline=Deadline(5),
    )


def floods_with(data: bytes) -> Script:
    """Answer a request with the same again and again."""

    def script(connection: Connection) -> None:
        accept_first(connection)
        connection.read_pdu()
        connection.flood(data)

    return script


def test_a_flood_that_never_makes_an_answer_ends_at_the_deadline(scripted_peer: StartPeer) -> None:
    peer = scripted_peer(floods_with(upper_layer.data_pdu(*[(1, 1, b"")] * 2_000)))
    started = time.monotonic()
    with association_by_hand(peer.ae, REQUEST) as association:
        ask(association)
        with pytest.raises(ResponseTimeout):
            association.receive("the C-ECHO request", Deadline(0.4))
        assert time.monotonic() - started < 3


@pytest.mark.expected_log("its command set is too long")
def test_a_command_without_end_is_no_message(scripted_peer: StartPeer) -> None:
    peer = scripted_peer(floods_with(upper_layer.data_pdu(*[(1, 1, bytes(8))] * 2_000)))
    with association_by_hand(peer.ae, REQUEST) as association:
        ask(association)
        with pytest.raises(AnswerNotOurs):
            association.receive("the C-ECHO request", Deadline(20))


def test_a_release_that_is_answered_with_data_for_ever_ends_at_the_deadline(scripted_peer: StartPeer) -> None:
    with requestor_to(scripted_peer(floods_with(echo_answer() * 1_000)).ae) as requestor:
        requestor.associate(REQUEST, Deadline(5))
        started = time.monotonic()
        with pytest.raises(Late):
            requestor.release(Deadline(0.4))
        assert time.monotonic() - started < 3


def test_a_pdu_full_of_empty_values_costs_no_time(scripted_peer: StartPeer) -> None:
    """A megabyte holds 170,000 of them."""
    peer = scripted_peer(floods_with(upper_layer.data_pdu(*[(1, 1, b"")] * 170_000)))
    started = time.monotonic()
    with association_by_hand(peer.ae, REQUEST) as association:
        ask(association)
        with pytest.raises(ResponseTimeout):
            association.receive("the C-ECHO request", Deadline(0.4))
        assert time.monotonic() - started < 5


# --- how much ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("announced", [(1 << 20) + 1, 0x7FFFFFFF, 0xFFFFFFFF])
@NOT_UNDERSTOOD
def test_a_pdu_that_announces_more_than_it_may_is_not_read(scripted_peer: StartPeer, announced: int) -> None:
    witness = Witness()

    def script(connection: Connection) -> None:
        accept_first(connection)
        connection.read_pdu()
        connection.send(struct.pack(">BBI", upper_layer.P_DATA, 0, announced))
        witness.reads(connection)

    process = psutil.Process()
    before = process.memory_info().rss
    with pytest.raises(AnswerNotOurs):
        echo(scripted_peer(script).ae, local=PATIENT)
    assert witness.heard() == [UNRECOGNIZED]
    assert process.memory_info().rss - before < 8e6


def test_what_nobody_reads_stays_with_the_peer(scripted_peer: StartPeer) -> None:
    """Eight megabytes are taken in, whatever the peer says of itself."""
    sent: list[int] = []

    def script(connection: Connection) -> None:
        accept_first(connection)
        for _ in range(64):
            connection.send(bytes(1 << 20))
            sent.append(1 << 20)

    with association_by_hand(scripted_peer(script).ae, REQUEST) as association:
        for _ in range(40):
            association._connection.has_news()
            time.sleep(0.01)
        assert len(association._connection.received) <= 9 << 20
    assert sum(sent) < 40 << 20


SMALLEST = {0: 1 << 20, 128: 128, 129: 128, 16384: 16384, 16385: 16384, 131072: 131072, 0xFFFFFFFF: 1 << 20}


@pytest.mark.parametrize("announced", SMALLEST)
def test_fragments_are_as_long_as_the_peer_takes_and_even(scripted_peer: StartPeer, announced: int) -> None:
    """PS3.8 D.1; and E.1: each fragment consists of an even number of bytes."""

    def script(connection: Connection) -> None:
        _kind, request = connection.read_pdu()
        connection.send(upper_layer.associate_accept(request, max_pdu_bytes=announced))
        connection.swallow()

    with requestor_to(scripted_peer(script).ae) as requestor:
        requestor.associate(REQUEST, Deadline(5))
        assert requestor.longest_data == SMALLEST[announced] - 6


@pytest.mark.parametrize("announced", [1, 6, 64, 127])
def test_a_peer_that_takes_next_to_nothing_is_told_that_this_is_not_valid(
    scripted_peer: StartPeer, announced: int
) -> None:
    witness = Witness()

    def script(connection: Connection) -> None:
        _kind, request = connection.read_pdu()
        connection.send(upper_layer.associate_accept(request, max_pdu_bytes=announced))
        witness.reads(connection)

    with pytest.raises(NotADicomPeer, match=f"only {announced} bytes"):
        echo(scripted_peer(script).ae, local=PATIENT)
    assert witness.heard() == [INVALID]


# --- while nothing is asked ----------------------------------------------------------------------------------------

WHILE_IDLE: dict[str, list[str]] = {
    "A-RELEASE-RQ": ["A-RELEASE-RP"],
    "A-ABORT": [],
    "close": [],
    "A-ASSOCIATE-RQ": [UNEXPECTED],
    "garbage": [UNRECOGNIZED],
    "P-DATA": ["A-ABORT 0 0"],
}


@pytest.mark.parametrize(
    "what",
    [
        pytest.param(what, marks=NOT_UNDERSTOOD if wire and wire[0].startswith("A-ABORT") else [])
        for what, wire in WHILE_IDLE.items()
    ],
)
def test_what_comes_while_nothing_is_asked_ends_the_association(scripted_peer: StartPeer, what: str) -> None:
    witness, acts = Witness(), threading.Event()

    def script(connection: Connection) -> None:
        accept_first(connection)
        acts.wait()
        PEER_DOES[what](connection)
        witness.reads(connection)

    with association_by_hand(scripted_peer(script).ae, REQUEST) as association:
        assert association.is_alive()
        acts.set()
        wait_until(lambda: not association.is_alive(), what="the association is over")
        for _ in range(2):
            with pytest.raises(PeerFault):
                ask(association)
            with pytest.raises(PeerFault):
                association.receive("the C-ECHO request", Deadline(5))
        association.release(5)
    assert witness.heard() == WHILE_IDLE[what]


def test_an_association_that_only_waits_lives(scripted_peer: StartPeer) -> None:
    with association_by_hand(scripted_peer(accepts_and_releases).ae, REQUEST) as association:
        assert all(association.is_alive() for _ in range(100))
        association.release(5)
        assert not association.is_alive()


@pytest.mark.parametrize("uid", ["1.2.840.10008.1.20.1", "1.2.\xe9", "", "1" * 300], ids=repr)
def test_a_report_that_nobody_waits_for_is_refused_and_the_association_lives(
    scripted_peer: StartPeer, uid: str
) -> None:
    answers: list[dict[int, int | str]] = []

    def script(connection: Connection) -> None:
        accept_first(connection)
        connection.send(event_report(uid))
        _kind, body = connection.read_pdu()
        answers.append(upper_layer.command_elements(upper_layer.fragments(body)[0][2]))
        connection.swallow()

    with association_by_hand(scripted_peer(script).ae, REQUEST) as association:
        wait_until(lambda: association.is_alive() and bool(answers), what="the report is answered")
        assert association.is_alive()
    assert answers[0][upper_layer.COMMAND_FIELD] == Command.N_EVENT_REPORT_RSP
    assert answers[0][upper_layer.STATUS] == 0x0211


def event_report(sop_class_uid: str) -> bytes:
    """An N-EVENT-REPORT of this class, which need not be a UID."""
    name = sop_class_uid.encode("latin-1")
    name += b"\0" * (len(name) % 2)
    rest = upper_layer.command_set({
        upper_layer.COMMAND_FIELD: Command.N_EVENT_REPORT_RQ,
        upper_layer.MESSAGE_ID: 7,
        upper_layer.DATA_SET_TYPE: upper_layer.NO_DATA_SET,
    })
    return upper_layer.data_pdu((1, 3, struct.pack("<HHI", 0, 2, len(name)) + name + rest))


# --- while it sends ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("closes", [False, True], ids=["and keeps the connection", "and closes"])
def test_an_abort_is_heard_while_the_way_is_stuck(scripted_peer: StartPeer, closes: bool) -> None:
    def script(connection: Connection) -> None:
        accept_first(connection)
        connection.read(100_000)
        connection.send(echo_answer() + upper_layer.abort(2, 0))
        if not closes:
            connection.stay_silent()

    started = time.monotonic()
    with requestor_to(scripted_peer(script).ae) as requestor:
        requestor.associate(REQUEST, Deadline(5))
        with pytest.raises(Aborted):
            send_much(requestor)
    assert time.monotonic() - started < 5


def test_the_end_of_the_connection_is_heard_while_the_way_is_stuck(scripted_peer: StartPeer) -> None:
    def script(connection: Connection) -> None:
        accept_first(connection)
        connection.read(100_000)
        connection.reset()

    with requestor_to(scripted_peer(script).ae) as requestor:
        requestor.associate(REQUEST, Deadline(5))
        with pytest.raises(Ended):
            send_much(requestor)
    assert not requestor.is_associated


def test_a_peer_that_reads_little_by_little_has_no_more_time_than_the_deadline(scripted_peer: StartPeer) -> None:
    def script(connection: Connection) -> None:
        accept_first(connection)
        while True:
            connection.read(20_000)
            time.sleep(0.005)

    started = time.monotonic()
    with requestor_to(scripted_peer(script).ae) as requestor:
        requestor.associate(REQUEST, Deadline(5))
        with pytest.raises(Late):
            send_much(requestor, Deadline(0.6))
    assert time.monotonic() - started < 4


def test_a_peer_that_talks_while_it_reads_nothing_has_no_more_time_than_the_deadline(scripted_peer: StartPeer) -> None:
    def script(connection: Connection) -> None:
        accept_first(connection)
        while True:
            connection.send(echo_answer())
            time.sleep(0.005)

    started = time.monotonic()
    with requestor_to(scripted_peer(script).ae) as requestor:
        requestor.associate(REQUEST, Deadline(5))
        with pytest.raises(Late):
            send_much(requestor, Deadline(0.6))
    assert time.monotonic() - started < 4


def send_much(requestor: Requestor, deadline: Deadline | None = None) -> None:
    """More than the buffers of a loopback connection hold."""
    deadline = deadline or Deadline(20)
    fragment = bytes(16_000)
    header = upper_layer.data_pdu((1, 0, fragment))[:12]
    for _ in range(4_000):
        requestor.send_data([header, fragment], deadline)


def test_a_request_to_release_that_comes_while_we_send_is_answered_when_all_has_left(scripted_peer: StartPeer) -> None:
    witness = Witness()

    def script(connection: Connection) -> None:
        accept_first(connection)
        connection.send(upper_layer.release_request())
        witness.reads(connection)

    with requestor_to(scripted_peer(script).ae) as requestor:
        requestor.associate(REQUEST, Deadline(5))
        requestor.send_data([echo_answer()], Deadline(5))
        with pytest.raises(Released):
            requestor.receive(Deadline(5))
    assert witness.heard() == ["P-DATA", "A-RELEASE-RP"]


# --- cancelled -----------------------------------------------------------------------------------------------------


def ask_for_the_association(requestor: Requestor) -> None:
    requestor.associate(REQUEST, Deadline(20))


def wait_for_an_answer(requestor: Requestor) -> None:
    requestor.associate(REQUEST, Deadline(20))
    requestor.receive(Deadline(20))


def send_into_the_void(requestor: Requestor) -> None:
    requestor.associate(REQUEST, Deadline(20))
    send_much(requestor)


def release(requestor: Requestor) -> None:
    requestor.associate(REQUEST, Deadline(20))
    requestor.release(Deadline(20))


def accepts_and_begins_a_pdu(connection: Connection) -> None:
    accept_first(connection)
    connection.send(echo_answer()[:30])
    connection.stay_silent()


WAITS: dict[str, tuple[Callable[[Requestor], None], Script]] = {
    "for the acceptance": (ask_for_the_association, scripts.silent),
    "for the rest of the acceptance": (ask_for_the_association, scripts.half_accept_then_silent),
    "for an answer": (wait_for_an_answer, scripts.accepts_then(scripts.silent)),
    "for the rest of an answer": (wait_for_an_answer, accepts_and_begins_a_pdu),
    "for an answer in a flood": (
        wait_for_an_answer,
        scripts.accepts_then(lambda one: in_single_bytes(bytes([4, 0, 0, 8]) * 9999, one, 0.002)),
    ),
    "for the way to be free": (send_into_the_void, scripts.accepts_then(scripts.silent)),
    "for the release": (release, scripts.accepts_then(scripts.silent)),
}


@pytest.mark.parametrize("wait", WAITS)
def test_every_wait_ends_when_it_is_cancelled(scripted_peer: StartPeer, wait: str) -> None:
    act, script = WAITS[wait]
    peer = scripted_peer(script)
    with stopped_after(0.3) as stop, requestor_to(peer.ae, stop=stop) as requestor:
        started = time.monotonic()
        with pytest.raises(Cancelled):
            act(requestor)
        requestor.abort()
        assert time.monotonic() - started < 1.3


def test_connecting_ends_when_it_is_cancelled(full_backlog: FullBacklog) -> None:
    started = time.monotonic()
    with stopped_after(0.3) as stop, pytest.raises(Cancelled):
        connect(full_backlog.ae, timeout_s=20, stop=stop)
    assert time.monotonic() - started < 1.3


def test_a_cancelled_wait_for_an_answer_tells_the_peer(scripted_peer: StartPeer) -> None:
    witness = Witness()

    def script(connection: Connection) -> None:
        accept_first(connection)
        witness.reads(connection)

    with stopped_after(0.2) as stop, requestor_to(scripted_peer(script).ae, stop=stop) as requestor:
        with pytest.raises(Cancelled):
            wait_for_an_answer(requestor)
        requestor.abort()
    assert witness.heard() == ["A-ABORT 0 0"]
