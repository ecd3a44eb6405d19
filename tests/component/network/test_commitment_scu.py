"""Asking an archive for storage commitment: every way it answers, and that nothing waits beyond its deadline."""

import contextlib
import dataclasses
import io
import struct
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset

from ezp2p.errors import (
    AnswerNotOurs,
    AssociationAborted,
    Cancelled,
    ConnectionRefused,
    DiskFull,
    NoAcceptedPresentationContext,
    PeerFault,
    RequestRefused,
    ResponseTimeout,
)
from ezp2p.model.application_entity import LocalAE, RemoteAE, Timeouts
from ezp2p.model.commitment import CommitmentAnswer
from ezp2p.model.delivery import FinishedInstance
from ezp2p.network.commitment_scu import request_commitment
from tests.fakes import upper_layer
from tests.fakes.commitment_scp import BEFORE, NOWHERE, CommitmentScp, report
from tests.fakes.scripted_peer import Connection, Script, ScriptedPeer, accepts_then
from tests.peers.process import HOST, free_port, wait_until

LOCAL = LocalAE(timeouts=Timeouts(connect_s=2, association_s=2, response_s=1, message_s=2))
CLASS = "1.2.840.10008.5.1.4.1.1.7"
INSTANCES = tuple(
    FinishedInstance(Path("x"), CLASS, f"2.25.{n}", "1.2.840.10008.1.2", "2.25.1", "2.25.2", "P", "N", "1", n, "", 0)
    for n in (11, 12, 13)
)
UIDS = tuple(instance.sop_instance_uid for instance in INSTANCES)


class Taken:
    """Takes answers."""

    def __init__(self) -> None:
        self.answers: list[CommitmentAnswer] = []

    def __call__(self, answer: CommitmentAnswer) -> bool:
        self.answers.append(answer)
        return answer.transaction_uid == "2.25.900"


def ask(
    remote: RemoteAE,
    taken: Callable[[CommitmentAnswer], bool] | None = None,
    *,
    stop: threading.Event | None = None,
    wait_s: float = 5.0,
    instances: tuple[FinishedInstance, ...] = INSTANCES,
    local: LocalAE = LOCAL,
) -> CommitmentAnswer | None:
    return request_commitment(
        remote,
        "2.25.900",
        instances,
        local=local,
        calling_ae="WARD7",
        take_answer=taken or Taken(),
        stop=stop or threading.Event(),
        wait_s=wait_s,
    )


@pytest.mark.parametrize("reports", ["same association", BEFORE])
def test_a_report_on_the_same_association_is_taken_and_answered(
    commitment_scp: Callable[..., CommitmentScp], reports: str
) -> None:
    archive, taken = commitment_scp(reports=reports), Taken()
    answer = ask(archive.ae, taken)
    assert answer is not None
    assert [one.sop_instance_uid for one in answer.kept] == list(UIDS)
    assert (answer.transaction_uid, answer.refused, answer.reported_by) == ("2.25.900", (), "COMMITSCP")
    assert taken.answers == [answer]
    (asked,) = archive.asked
    assert (asked.transaction_uid, asked.sop_instance_uids, asked.calling_ae) == ("2.25.900", UIDS, "WARD7")
    wait_until(lambda: archive.statuses == [0x0000], what="the report is answered")


def test_reasons_come_with_the_report(commitment_scp: Callable[..., CommitmentScp]) -> None:
    answer = ask(commitment_scp(failed={UIDS[1]: 0x0112}, left_out=(UIDS[2],)).ae)
    assert answer is not None
    assert [one.sop_instance_uid for one in answer.kept] == [UIDS[0]]
    assert [(one.sop_instance_uid, one.reason) for one in answer.refused] == [(UIDS[1], 0x0112)]


def test_many_instances_are_asked_about_at_once(commitment_scp: Callable[..., CommitmentScp]) -> None:
    many = tuple(dataclasses.replace(INSTANCES[0], sop_instance_uid=f"2.25.{10**30 + n}") for n in range(500))
    answer = ask(commitment_scp().ae, instances=many)
    assert answer is not None
    assert len(answer.kept) == 500


def test_no_report_within_the_time_leaves_it_to_the_listener(commitment_scp: Callable[..., CommitmentScp]) -> None:
    archive = commitment_scp(reports=NOWHERE)
    started = time.monotonic()
    assert ask(archive.ae, wait_s=0.4) is None
    assert 0.4 <= time.monotonic() - started < 2
    assert len(archive.asked) == 1


def test_a_report_that_comes_too_late_is_not_waited_for(commitment_scp: Callable[..., CommitmentScp]) -> None:
    archive = commitment_scp(delay_s=1.5)
    assert ask(archive.ae, wait_s=0.3) is None


def test_the_report_on_another_request_is_taken_too_and_ends_nothing(
    commitment_scp: Callable[..., CommitmentScp],
) -> None:
    archive, taken = commitment_scp(transaction_uid="2.25.899"), Taken()
    with_warning = ask(archive.ae, lambda answer: taken(answer) or True, wait_s=0.6)
    assert with_warning is None
    assert [answer.transaction_uid for answer in taken.answers] == ["2.25.899"]
    wait_until(lambda: archive.statuses == [0x0000], what="the report is answered")


@pytest.mark.expected_log("'COMMITSCP' reports on a storage commitment that was not asked for here")
def test_an_unknown_transaction_is_answered_and_logged(commitment_scp: Callable[..., CommitmentScp]) -> None:
    archive = commitment_scp(transaction_uid="2.25.1")
    assert ask(archive.ae, wait_s=0.6) is None
    wait_until(lambda: archive.statuses == [0x0000], what="the report is answered")


@pytest.mark.expected_log("a report of 'COMMITSCP' could not be taken")
def test_an_answer_that_cannot_be_kept_is_answered_so(commitment_scp: Callable[..., CommitmentScp]) -> None:
    def full(_answer: CommitmentAnswer) -> bool:
        raise DiskFull(folder="/somewhere", missing="1 MB")

    archive = commitment_scp()
    assert ask(archive.ae, full, wait_s=0.6) is None
    wait_until(lambda: archive.statuses == [0x0213], what="the report is answered")


@pytest.mark.expected_log("N-EVENT-REPORT from 'COMMITSCP' failed: ZeroDivisionError")
def test_a_failure_of_ours_is_answered_too(commitment_scp: Callable[..., CommitmentScp]) -> None:
    archive = commitment_scp()
    assert ask(archive.ae, lambda _answer: bool(1 // 0), wait_s=0.6) is None
    wait_until(lambda: archive.statuses == [0x0110], what="the report is answered")


@pytest.mark.parametrize("script", [{"aborts": True}, {"answers": False}, {"status": 0x0110}])
def test_a_report_that_came_counts_although_the_request_is_not_answered_well(
    commitment_scp: Callable[..., CommitmentScp], script: dict[str, Any]
) -> None:
    answer = ask(commitment_scp(reports=BEFORE, **script).ae)
    assert answer is not None
    assert len(answer.kept) == 3


# --- refused, silent, gone ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "is_for_now"), [(0x0211, False), (0x0213, True), (0x0110, True), (0x0124, False)])
def test_a_refused_request_is_told(commitment_scp: Callable[..., CommitmentScp], status: int, is_for_now: bool) -> None:
    with pytest.raises(RequestRefused, match=f"status {status:04X}") as caught:
        ask(commitment_scp(status=status).ae)
    assert (caught.value.status, caught.value.is_for_now) == (status, is_for_now)


def test_an_archive_that_does_not_offer_it_is_told(commitment_scp: Callable[..., CommitmentScp]) -> None:
    with pytest.raises(NoAcceptedPresentationContext, match="does not take Storage Commitment Push Model"):
        ask(commitment_scp(offers=False).ae)


def test_a_request_that_is_never_answered_ends_at_the_deadline(commitment_scp: Callable[..., CommitmentScp]) -> None:
    archive = commitment_scp(answers=False, reports=NOWHERE)
    started = time.monotonic()
    with pytest.raises(ResponseTimeout, match="the request for storage commitment within 1 seconds"):
        ask(archive.ae)
    assert time.monotonic() - started < 3


def test_an_abort_instead_of_an_answer_is_told(commitment_scp: Callable[..., CommitmentScp]) -> None:
    with pytest.raises(AssociationAborted):
        ask(commitment_scp(aborts=True, reports=NOWHERE).ae)


def test_nobody_at_the_port_is_told() -> None:
    with pytest.raises(ConnectionRefused):
        ask(RemoteAE("Archive", "COMMITSCP", HOST, free_port()))


# --- stopping -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("script", [{}, {"answers": False}])
def test_stop_ends_it_at_once(commitment_scp: Callable[..., CommitmentScp], script: dict[str, Any]) -> None:
    archive, stop = commitment_scp(reports=NOWHERE, **script), threading.Event()
    local = dataclasses.replace(LOCAL, timeouts=Timeouts(response_s=30, association_s=30))
    ended: list[float] = []

    def run() -> None:
        with contextlib.suppress(Cancelled):
            ask(archive.ae, stop=stop, wait_s=30, local=local)
        ended.append(time.monotonic())

    thread = threading.Thread(target=run)
    thread.start()
    wait_until(lambda: len(archive.asked) == 1, what="the archive is asked")
    time.sleep(0.2)
    stopped = time.monotonic()
    stop.set()
    thread.join(10)
    assert ended[0] - stopped < 0.3


def test_stopped_before_it_began_nothing_is_asked(commitment_scp: Callable[..., CommitmentScp]) -> None:
    archive, stop = commitment_scp(), threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        ask(archive.ae, stop=stop)
    assert archive.asked == []


# --- peers that no library would play -----------------------------------------------------------------------------


def report_pdus(message_id: int, information: bytes = b"", *, context_id: int = 1) -> bytes:
    """An N-EVENT-REPORT-RQ, byte for byte."""
    command: dict[int, int | str] = {
        upper_layer.SOP_CLASS: "1.2.840.10008.1.20.1",
        upper_layer.COMMAND_FIELD: 0x0100,
        upper_layer.MESSAGE_ID: message_id,
        upper_layer.DATA_SET_TYPE: 0x0001 if information else upper_layer.NO_DATA_SET,
        upper_layer.SOP_INSTANCE: "1.2.840.10008.1.20.1.1",
        0x1002: 1,
    }
    head = upper_layer.command_pdu(context_id, command)
    if not information:
        return head
    value = bytes([context_id, 0x02]) + information
    return head + upper_layer.pdu(upper_layer.P_DATA, struct.pack(">I", len(value)) + value)


def response(field: int, message_id: int = 1) -> bytes:
    """A response with success and without a data set."""
    return upper_layer.command_pdu(
        1,
        {
            upper_layer.COMMAND_FIELD: field,
            upper_layer.MESSAGE_ID_RESPONDED_TO: message_id,
            upper_layer.DATA_SET_TYPE: upper_layer.NO_DATA_SET,
            upper_layer.STATUS: 0,
        },
    )


def commands(connection: Connection, count: int) -> list[dict[int, int | str]]:
    """The next `count` commands that arrive."""
    found: list[dict[int, int | str]] = []
    while len(found) < count:
        _kind, body = connection.read_pdu()
        found += [
            upper_layer.command_elements(content)
            for _context, control, content in upper_layer.fragments(body)
            if control == 0x03
        ]
    return found


@pytest.mark.expected_log("Scripted peer gave an answer that does not count")
@pytest.mark.parametrize(("field", "message_id"), [(0x8030, 1), (0x8130, 7), (0x8001, 1)])
def test_an_answer_to_something_else_is_no_answer(
    scripted_peer: Callable[[Script], ScriptedPeer], field: int, message_id: int
) -> None:
    def then(connection: Connection) -> None:
        commands(connection, 1)
        connection.send(response(field, message_id))
        connection.swallow()

    with pytest.raises(AnswerNotOurs, match="no answer to the request for storage commitment"):
        ask(scripted_peer(accepts_then(then)).ae)


@pytest.mark.expected_log("a report of 'SCRIPTED' could not be taken")
def test_reports_that_come_before_anything_was_asked_hold_nothing_up(
    scripted_peer: Callable[[Script], ScriptedPeer],
) -> None:
    heard: list[dict[int, int | str]] = []

    def then(connection: Connection) -> None:
        connection.send(b"".join(report_pdus(number) for number in range(1, 5)))
        heard.extend(commands(connection, 5))
        connection.send(response(0x8130))
        connection.swallow()

    peer = scripted_peer(accepts_then(then))
    assert ask(peer.ae, wait_s=0.1) is None
    assert sorted(one[upper_layer.COMMAND_FIELD] for one in heard) == [0x0130, 0x8100, 0x8100, 0x8100, 0x8100]
    answered = [one for one in heard if one[upper_layer.COMMAND_FIELD] == 0x8100]
    assert sorted(one[upper_layer.MESSAGE_ID_RESPONDED_TO] for one in answered) == [1, 2, 3, 4]
    assert {one[upper_layer.STATUS] for one in answered} == {0x0115}


def test_a_flood_of_reports_ends_at_the_deadline(scripted_peer: Callable[[Script], ScriptedPeer]) -> None:
    information = encoded(report("2.25.1"))
    released = threading.Event()

    def then(connection: Connection) -> None:
        connection.send(b"".join(report_pdus(number, information) for number in range(1, 200)))
        connection.swallow()

    def slow(_answer: CommitmentAnswer) -> bool:
        return released.wait(1) or True

    with pytest.raises(PeerFault):
        ask(scripted_peer(accepts_then(then)).ae, slow)


@pytest.mark.expected_log("Scripted peer sent what is not understood")
def test_a_report_in_a_context_that_there_is_not_is_cut_off(
    scripted_peer: Callable[[Script], ScriptedPeer],
) -> None:
    def then(connection: Connection) -> None:
        connection.send(report_pdus(1, context_id=99))
        connection.swallow()

    with pytest.raises(PeerFault):
        ask(scripted_peer(accepts_then(then)).ae)


def encoded(information: Dataset) -> bytes:
    buffer = io.BytesIO()
    information.save_as(buffer, implicit_vr=True, little_endian=True)
    return buffer.getvalue()
