"""The requestor against a scripted peer: whatever comes in whichever state ends as PS3.8 table 9-10 says."""

import time

import pytest

from ezp2p.errors import (
    AnswerNotOurs,
    AssociationAborted,
    EzP2PError,
    NotADicomPeer,
    PeerBusy,
    ResponseTimeout,
)
from ezp2p.network.state_table import State
from ezp2p.network.transport import Deadline, Ended, Late
from ezp2p.network.upper_layer import Aborted, NotUnderstood
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
    echo_answer,
    request_body,
    requestor_to,
)
from tests.fakes import upper_layer
from tests.fakes.scripted_peer import Connection, ScriptedPeer, StartPeer

# --- state 5: awaiting the answer to A-ASSOCIATE-RQ ----------------------------------------------------------------

WHILE_ASKING: dict[str, tuple[type[EzP2PError], list[str]]] = {
    "A-ASSOCIATE-RJ": (PeerBusy, []),
    "A-ASSOCIATE-RQ": (NotADicomPeer, [UNEXPECTED]),
    "P-DATA": (NotADicomPeer, [UNEXPECTED]),
    "P-DATA with nothing in it": (NotADicomPeer, [UNEXPECTED]),
    "P-DATA that is damaged": (NotADicomPeer, [UNEXPECTED]),
    "A-RELEASE-RQ": (NotADicomPeer, [UNEXPECTED]),
    "A-RELEASE-RP": (NotADicomPeer, [UNEXPECTED]),
    "A-ABORT": (AssociationAborted, []),
    "A-ABORT of a wrong length": (NotADicomPeer, [UNRECOGNIZED]),
    "garbage": (NotADicomPeer, [UNRECOGNIZED]),
    "a PDU type that there is not": (NotADicomPeer, [UNRECOGNIZED]),
    "close": (AssociationAborted, []),
    "silence": (ResponseTimeout, ["A-ABORT 0 0"]),
}


@pytest.mark.parametrize("what", WHILE_ASKING)
def test_what_comes_instead_of_the_acceptance(scripted_peer: StartPeer, what: str) -> None:
    error_type, wire = WHILE_ASKING[what]
    witness = Witness()

    def script(connection: Connection) -> None:
        connection.read_pdu()
        PEER_DOES[what](connection)
        witness.reads(connection)

    with pytest.raises(EzP2PError) as caught:
        echo(scripted_peer(script).ae, local=PATIENT_BUT_FOR_ANSWERS)
    assert type(caught.value) is error_type
    assert witness.heard() == wire


@pytest.mark.parametrize("kept", range(68, 130, 5))
def test_an_acceptance_that_is_cut_off_within(scripted_peer: StartPeer, kept: int) -> None:
    witness = Witness()

    def script(connection: Connection) -> None:
        connection.read_pdu()
        accept = upper_layer.associate_accept(request_body())[6:]
        connection.send(upper_layer.pdu(upper_layer.ASSOCIATE_AC, accept[:kept]))
        witness.reads(connection)

    with pytest.raises(EzP2PError):
        echo(scripted_peer(script).ae, local=PATIENT_BUT_FOR_ANSWERS)
    assert witness.heard()[0] in {INVALID, "A-RELEASE-RQ", "A-ABORT 0 0"}


# --- state 6: associated, awaiting an answer -----------------------------------------------------------------------

WHILE_ASSOCIATED: dict[str, tuple[type[EzP2PError], list[str]]] = {
    "A-ASSOCIATE-AC": (AnswerNotOurs, [UNEXPECTED]),
    "A-ASSOCIATE-RJ": (AnswerNotOurs, [UNEXPECTED]),
    "A-ASSOCIATE-RQ": (AnswerNotOurs, [UNEXPECTED]),
    "P-DATA with nothing in it": (AnswerNotOurs, [INVALID]),
    "P-DATA that is damaged": (AnswerNotOurs, [INVALID]),
    "A-RELEASE-RQ": (AssociationAborted, ["A-RELEASE-RP"]),
    "A-RELEASE-RP": (AnswerNotOurs, [UNEXPECTED]),
    "A-ABORT": (AssociationAborted, []),
    "A-ABORT of a wrong length": (AnswerNotOurs, [UNRECOGNIZED]),
    "garbage": (AnswerNotOurs, [UNRECOGNIZED]),
    "a PDU type that there is not": (AnswerNotOurs, [UNRECOGNIZED]),
    "close": (AssociationAborted, []),
    "silence": (ResponseTimeout, ["A-ABORT 0 0"]),
}


@pytest.mark.parametrize(
    "what",
    [
        pytest.param(what, marks=NOT_UNDERSTOOD) if row[0] is AnswerNotOurs else what
        for what, row in WHILE_ASSOCIATED.items()
    ],
)
def test_what_comes_instead_of_the_answer(scripted_peer: StartPeer, what: str) -> None:
    error_type, wire = WHILE_ASSOCIATED[what]
    witness = Witness()

    def script(connection: Connection) -> None:
        accept_first(connection)
        connection.read_pdu()
        PEER_DOES[what](connection)
        witness.reads(connection)

    with pytest.raises(EzP2PError) as caught:
        echo(scripted_peer(script).ae, local=PATIENT_BUT_FOR_ANSWERS)
    assert type(caught.value) is error_type
    assert witness.heard() == wire


# --- states 7 and 11: awaiting A-RELEASE-RP, before and after a collision -------------------------------------------

WHILE_RELEASING: dict[str, tuple[type[Exception] | None, list[str]]] = {
    "A-ASSOCIATE-AC": (NotUnderstood, [UNEXPECTED]),
    "A-ASSOCIATE-RJ": (NotUnderstood, [UNEXPECTED]),
    "A-ASSOCIATE-RQ": (NotUnderstood, [UNEXPECTED]),
    "A-RELEASE-RP": (None, []),
    "A-ABORT": (Aborted, []),
    "A-ABORT of a wrong length": (NotUnderstood, [UNRECOGNIZED]),
    "garbage": (NotUnderstood, [UNRECOGNIZED]),
    "a PDU type that there is not": (NotUnderstood, [UNRECOGNIZED]),
    "close": (Ended, []),
    "silence": (Late, ["A-ABORT 0 0"]),
}
AFTER_A_COLLISION = WHILE_RELEASING | {
    "P-DATA": (NotUnderstood, [UNEXPECTED]),
    "A-RELEASE-RQ": (NotUnderstood, [UNEXPECTED]),
}


def check_release(peer: ScriptedPeer, witness: Witness, error_type: type[Exception] | None, wire: list[str]) -> None:
    with requestor_to(peer.ae) as requestor:
        requestor.associate(REQUEST, Deadline(5))
        if error_type is None:
            requestor.release(Deadline(5))
        else:
            with pytest.raises(error_type):
                requestor.release(Deadline(0.3 if error_type is Late else 5))
    assert requestor.state in {State.IDLE, State.AWAITING_TRANSPORT_CLOSE}
    assert witness.heard() == wire


@pytest.mark.parametrize("what", WHILE_RELEASING)
def test_what_comes_instead_of_the_release(scripted_peer: StartPeer, what: str) -> None:
    witness = Witness()

    def script(connection: Connection) -> None:
        accept_first(connection)
        connection.read_pdu()
        PEER_DOES[what](connection)
        witness.reads(connection)

    check_release(scripted_peer(script), witness, *WHILE_RELEASING[what])


@pytest.mark.parametrize("what", AFTER_A_COLLISION)
def test_what_comes_after_both_have_asked_for_the_release(scripted_peer: StartPeer, what: str) -> None:
    witness = Witness()
    answered: list[int] = []

    def script(connection: Connection) -> None:
        accept_first(connection)
        connection.read_pdu()
        connection.send(upper_layer.release_request())
        answered.append(connection.read_pdu()[0])
        PEER_DOES[what](connection)
        witness.reads(connection)

    check_release(scripted_peer(script), witness, *AFTER_A_COLLISION[what])
    assert answered == [upper_layer.RELEASE_RP]


def test_data_that_come_before_the_release_is_answered_are_dropped(scripted_peer: StartPeer) -> None:
    witness = Witness()

    def script(connection: Connection) -> None:
        accept_first(connection)
        connection.read_pdu()
        connection.send(echo_answer() * 3 + upper_layer.release_response())
        witness.reads(connection)

    check_release(scripted_peer(script), witness, None, [])


# --- state 13: awaiting the close ----------------------------------------------------------------------------------


@pytest.mark.parametrize("what", PEER_DOES)
def test_after_an_abort_nothing_is_said_and_the_connection_is_closed_in_time(
    scripted_peer: StartPeer, what: str
) -> None:
    witness = Witness()

    def script(connection: Connection) -> None:
        accept_first(connection)
        assert connection.read_pdu()[0] == upper_layer.ABORT
        PEER_DOES[what](connection)
        witness.reads(connection)

    with requestor_to(scripted_peer(script).ae) as requestor:
        requestor.associate(REQUEST, Deadline(5))
        started = time.monotonic()
        requestor.abort()
        assert time.monotonic() - started < 2.5
    assert requestor.state is State.IDLE
    assert witness.heard() == []


def test_a_peer_that_talks_on_after_an_abort_is_not_listened_to_for_ever(scripted_peer: StartPeer) -> None:
    def script(connection: Connection) -> None:
        accept_first(connection)
        connection.flood(echo_answer() * 1000)

    with requestor_to(scripted_peer(script).ae) as requestor:
        requestor.associate(REQUEST, Deadline(5))
        started = time.monotonic()
        requestor.abort()
        assert time.monotonic() - started < 2.5


def test_what_is_ended_can_be_ended_again(scripted_peer: StartPeer) -> None:
    with requestor_to(scripted_peer(accepts_and_releases).ae) as requestor:
        requestor.associate(REQUEST, Deadline(5))
        requestor.release(Deadline(5))
        requestor.abort()
        requestor.abort()
        assert requestor.state is State.IDLE
