"""Requestors and associations with a scripted peer, and what goes over the wire; shared by the tests of the layer."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

import pytest
from pydicom.uid import ImplicitVRLittleEndian

from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.network import pdu
from ezp2p.network.association import Association
from ezp2p.network.pdu import AssociationRequest, ProposedContext
from ezp2p.network.sop_classes import VERIFICATION
from ezp2p.network.transport import Connection, Deadline, connect
from ezp2p.network.upper_layer import Requestor
from tests.component.network.ways_to_fail import PATIENT
from tests.fakes import scripted_peer, upper_layer
from tests.fakes.instances import SECONDARY_CAPTURE
from tests.fakes.scripted_peer import Script

UNEXPECTED, INVALID, UNRECOGNIZED = "A-ABORT 2 2", "A-ABORT 2 6", "A-ABORT 2 1"
"""What we say to a PDU at the wrong moment, to one that holds nonsense, and to what is none (PS3.8 table 9-26)."""

REQUEST: Final = AssociationRequest(
    "SCRIPTED", "EZP2P", (ProposedContext(VERIFICATION, (ImplicitVRLittleEndian,)),), 131072, "2.25.99", "TEST"
)
STORAGE_REQUEST: Final = AssociationRequest(
    "SCRIPTED", "EZP2P", (ProposedContext(SECONDARY_CAPTURE, (ImplicitVRLittleEndian,)),), 131072, "2.25.99", "TEST"
)

PATIENT_BUT_FOR_ANSWERS = LocalAE(timeouts=replace(PATIENT.timeouts, response_s=0.4, association_s=0.4))
NOT_UNDERSTOOD = pytest.mark.expected_log("sent what is not understood")

_NAMES = dict(
    enumerate(
        ["A-ASSOCIATE-RQ", "A-ASSOCIATE-AC", "A-ASSOCIATE-RJ", "P-DATA", "A-RELEASE-RQ", "A-RELEASE-RP", "A-ABORT"], 1
    )
)


class Witness:
    """What comes to a peer from a moment on, until the other side closes."""

    def __init__(self) -> None:
        self.pdus: list[tuple[int, bytes]] = []
        self._is_over = threading.Event()

    def reads(self, connection: scripted_peer.Connection) -> None:
        """Read to the end."""
        self.pdus += connection.read_to_the_end()
        self._is_over.set()

    def heard(self) -> list[str]:
        """The names of the PDUs, an A-ABORT with its source and reason, once the connection has been closed."""
        assert self._is_over.wait(5), "the connection stays open"
        return [f"A-ABORT {body[2]} {body[3]}" if kind == 7 else _NAMES[kind] for kind, body in self.pdus]


@contextmanager
def requestor_to(
    remote: RemoteAE,
    *,
    stop: threading.Event | None = None,
) -> Iterator[Requestor]:
    """A requestor on a connection to `remote`, with no association yet; nothing of it is left open."""
    stop = stop or threading.Event()
    requestor = Requestor(Connection(connect(remote, timeout_s=5, stop=stop), stop))
    try:
        yield requestor
    finally:
        requestor.abort()


@contextmanager
def association_by_hand(
    remote: RemoteAE,
    request: AssociationRequest = STORAGE_REQUEST,
    *,
    stop: threading.Event | None = None,
) -> Iterator[Association]:
    """An association, aborted at the end unless it has ended."""
    stop = stop or threading.Event()
    connection = Connection(connect(remote, timeout_s=5, stop=stop), stop)
    requestor = Requestor(connection)
    try:
        acceptance = requestor.associate(request, Deadline(5))
        yield Association(
            connection,
            requestor,
            acceptance,
            request.contexts,
            remote=remote,
            calling_ae="EZP2P",
            timeouts=PATIENT.timeouts,
            on_report=None,
        )
    finally:
        requestor.abort()


def request_body() -> bytes:
    """The body of an A-ASSOCIATE-RQ."""
    return pdu.associate_request(REQUEST)[6:]


def echo_answer(message_id: int = 1, context_id: int = 1) -> bytes:
    """A C-ECHO response that says success, in a PDU."""
    return upper_layer.command_pdu(
        context_id,
        {
            upper_layer.SOP_CLASS: VERIFICATION,
            upper_layer.COMMAND_FIELD: upper_layer.C_ECHO_RSP,
            upper_layer.MESSAGE_ID_RESPONDED_TO: message_id,
            upper_layer.DATA_SET_TYPE: upper_layer.NO_DATA_SET,
            upper_layer.STATUS: 0,
        },
    )


def accept_first(connection: scripted_peer.Connection) -> None:
    """Accept the association as it is asked for."""
    _kind, request = connection.read_pdu()
    connection.send(upper_layer.associate_accept(request))


def accepts_and_releases(connection: scripted_peer.Connection) -> None:
    """Accept the association, say nothing, and answer the release."""
    accept_first(connection)
    while connection.read_pdu()[0] != upper_layer.RELEASE_RQ:
        pass
    connection.send(upper_layer.release_response())


def sends(data: bytes) -> Script:
    """Say just this."""
    return lambda connection: connection.send(data)


PEER_DOES: dict[str, Script] = {
    "A-ASSOCIATE-AC": sends(upper_layer.associate_accept(request_body())),
    "A-ASSOCIATE-RJ": sends(upper_layer.associate_reject(2, 3, 1)),
    "A-ASSOCIATE-RQ": sends(upper_layer.pdu(upper_layer.ASSOCIATE_RQ, request_body())),
    "P-DATA": sends(echo_answer()),
    "P-DATA with nothing in it": sends(upper_layer.pdu(upper_layer.P_DATA, b"")),
    "P-DATA that is damaged": sends(upper_layer.pdu(upper_layer.P_DATA, b"\0\0\1\0\1\3")),
    "A-RELEASE-RQ": sends(upper_layer.release_request()),
    "A-RELEASE-RP": sends(upper_layer.release_response()),
    "A-ABORT": sends(upper_layer.abort(2, 0)),
    "A-ABORT of a wrong length": sends(upper_layer.pdu(upper_layer.ABORT, bytes(10))),
    "garbage": sends(b"\xff" * 40),
    "a PDU type that there is not": sends(upper_layer.pdu(8, bytes(4))),
    "close": scripted_peer.Connection.close_sending,
    "silence": lambda connection: None,
}
"""What a peer can do at any moment."""
