"""Each status of the statement about storage commitment, answered or caused by an archive: what it tells happens."""

import logging
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ezp2p.errors import DiskFull
from ezp2p.model.application_entity import Confirmation, LocalAE, RemoteAE
from ezp2p.model.commitment import FOUND, CommitmentAnswer, TakeAnswer
from ezp2p.model.delivery import DeliveryState, FinishedInstance
from ezp2p.network.association import open_association
from ezp2p.network.commitment_scu import request_commitment
from ezp2p.network.dimse import Command
from ezp2p.network.guard import Limits
from ezp2p.network.listener import Listener
from ezp2p.network.verification_scu import contexts_for
from ezp2p.outbox.commitments import PAUSES_S
from ezp2p.outbox.confirmation import Confirmer
from ezp2p.outbox.states import Happening
from tests.fakes import upper_layer
from tests.fakes.commitment_scp import NEW, SAME, CommitmentScp
from tests.fakes.fake_uids import FakeUids
from tests.fakes.scripted_peer import Connection, Script, ScriptedPeer, accepts_then
from tests.fakes.status_rows import STATEMENT, UNKNOWN, cases, named, told_sentence
from tests.fakes.workstation import PATIENT, Workstation
from tests.peers.process import HOST, wait_until

CLASS_OF_SOMETHING_ELSE = "1.2.840.10008.3.1.2.3.5"
LOCAL = LocalAE(timeouts=PATIENT)
UID = "2.25.1"
"""Of the instance that a station has sent."""
StartArchive = Callable[..., CommitmentScp]


class Station:
    """A workstation that has sent one instance and asks for storage commitment; it hears reports on `port`.

    `take` is what takes a report; `queried` is what was asked by the query, which finds what is in `found`.
    """

    def __init__(self, folder: Path) -> None:
        self.workstation = Workstation(folder)
        self.wait_s = 20.0
        self.queried: list[str] = []
        self.found: set[str] = set()
        self._confirmer = Confirmer(
            self.workstation.outbox,
            ask_commitment=self._ask,
            ask_archive=self._query,
            route=lambda destination: replace(destination, confirmation=Confirmation.COMMITMENT),
            clock=self.workstation.clock,
            publish=self.workstation.events.append,
            make_uid=FakeUids(),
        )
        self.take: TakeAnswer = self._confirmer.take_answer
        self._listener = Listener(
            LOCAL, port=0, host=HOST, take_answer=self._take, limits=Limits(requires_called_title=False)
        )
        self._listener.start()
        self.port = self._listener.port

    def _take(self, answer: CommitmentAnswer) -> bool:
        return self.take(answer)

    def _ask(self, *asked: Any, **given: Any) -> CommitmentAnswer | None:
        """A report is taken by whom a test wants."""
        return request_commitment(*asked, **{**given, "take_answer": self._take}, local=LOCAL, wait_s=self.wait_s)

    def _query(
        self, remote: RemoteAE, instances: Sequence[FinishedInstance], *, stop: threading.Event
    ) -> Collection[str]:
        assert remote.confirmation is Confirmation.COMMITMENT, "it is asked in another way than it is set up"
        self.queried += [one.sop_instance_uid for one in instances]
        return self.found

    def send_to(self, archive: RemoteAE) -> None:
        """The instance is stored there."""
        outbox = self.workstation.outbox
        (item_id,) = self.workstation.add(named(archive))
        with outbox.database.transaction():
            outbox.record(item_id, Happening.CLAIMED, sender="us")
            outbox.record(item_id, Happening.ACCEPTED, sender="us", status=0)

    def ask(self, *, after_s: float = 0.0) -> None:
        """Ask about what may be asked about, after so many seconds."""
        self.workstation.clock.advance(after_s)  # type: ignore[attr-defined] # it is a FakeClock
        self._confirmer.run_once(self.workstation.stop)

    def stands(self) -> tuple[DeliveryState, str]:
        """The state of the instance, and what the user is told of it."""
        item = self.workstation.item()
        return item.state, item.note

    def close(self) -> None:
        """End it."""
        self._listener.stop()
        self.workstation.close()


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    one = Station(tmp_path / "outbox")
    yield one
    one.close()


# --- what the archive answers to the question ------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "row"), cases("N-ACTION response statuses received"))
def test_what_was_sent_stands_as_the_statement_tells_of_the_status_that_answers_the_question(
    commitment_scp: StartArchive,
    station: Station,
    caplog: pytest.LogCaptureFixture,
    status: int,
    row: dict[str, str],
) -> None:
    caplog.set_level(logging.INFO, "ezp2p.outbox.confirmation")
    archive, behavior = commitment_scp(status=status), row["Behavior"]
    station.send_to(archive.ae)
    station.ask()
    if behavior == "The report is waited for.":
        assert (station.stands()[0], station.queried) == (DeliveryState.CONFIRMED, [])
        return
    assert "stay SENT" in behavior
    assert station.stands()[0] is DeliveryState.SENT
    if behavior.startswith("It is asked again;"):
        assert station.stands()[1] == told_sentence(row, status)
        station.ask(after_s=61)
        assert (len(archive.asked), station.queried) == (2, [])
        return
    assert behavior.startswith("It is asked by a query (C-FIND) instead;")
    assert behavior.endswith("The log keeps the status.")
    assert f"{status:04X}" in caplog.text
    assert station.queried == [UID]
    station.found = {UID}
    station.ask(after_s=PAUSES_S[0] + 1)
    assert station.stands() == (DeliveryState.CONFIRMED, FOUND)


# --- what it reports -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reports", [SAME, NEW])
@pytest.mark.parametrize(
    "row", STATEMENT.rows("Storage commitment reports received"), ids=lambda row: row["Event Type"]
)
def test_what_is_kept_is_confirmed_as_the_statement_tells_of_the_event_type(
    commitment_scp: StartArchive, station: Station, reports: str, row: dict[str, str]
) -> None:
    others = {} if row["Event Type"] == "1" else {"failed": {"2.25.2": 0x0112}}
    archive = commitment_scp(reports=reports, event_type=int(row["Event Type"]), **others)
    archive.listener_port = station.port
    station.send_to(archive.ae)
    if others:
        station.send_to(archive.ae)
    station.wait_s = 20.0 if reports == SAME else 0.0
    station.ask()
    wait_until(lambda: archive.statuses == [0x0000], what="the report is answered")
    assert "The instances become CONFIRMED" in row["Behavior"]
    assert station.stands()[0] is DeliveryState.CONFIRMED
    if others:
        assert row["Behavior"].endswith("of the others the reason counts.")
        assert station.workstation.item(2).state is DeliveryState.HELD


@pytest.mark.parametrize(
    "row",
    STATEMENT.rows("Failure Reasons of storage commitment reports received"),
    ids=lambda row: row["Failure Reason"],
)
def test_an_instance_stands_as_the_statement_tells_of_its_failure_reason(
    commitment_scp: StartArchive, station: Station, row: dict[str, str]
) -> None:
    named_reason, behavior = row["Failure Reason"], row["Behavior"]
    if named_reason == "instance not named":
        archive = commitment_scp(left_out=[UID])
    else:
        number = {"none": None, "any other": int(UNKNOWN, 16)}
        reason = number[named_reason] if named_reason in number else int(named_reason, 16)
        archive = commitment_scp(failed={UID: reason})
    station.send_to(archive.ae)
    station.ask()
    state, told = station.stands()
    assert behavior.startswith(("The instance becomes HELD.", "The instance stays SENT;"))
    assert state is (DeliveryState.HELD if "becomes HELD" in behavior else DeliveryState.SENT)
    assert told == behavior.partition("The user is told: ")[2]
    station.ask(after_s=PAUSES_S[0] + 1)
    is_asked_again = "it is asked about again" in behavior
    assert len(archive.asked) == 1 + is_asked_again


# --- how its reports are answered ------------------------------------------------------------------------------------


def full(_: CommitmentAnswer) -> bool:
    raise DiskFull(folder="/somewhere", missing="1 MB")


def broken(_: CommitmentAnswer) -> bool:
    raise ZeroDivisionError


def unasked(_: CommitmentAnswer) -> bool:
    return False


GIVEN: dict[str, list[tuple[dict[str, Any], TakeAnswer | None, str]]] = {
    "0000": [({}, None, ""), ({}, unasked, "reports on a storage commitment that was not asked for")],
    "0110": [({}, broken, "N-EVENT-REPORT from 'COMMITSCP' failed: ZeroDivisionError")],
    "0113": [({"event_type": 3}, None, "")],
    "0115": [({"transaction_uid": None}, None, "a report of 'COMMITSCP' could not be taken")],
    "0118": [({"sop_class_uid": CLASS_OF_SOMETHING_ELSE}, None, "")],
    "0213": [({}, full, "a report of 'COMMITSCP' could not be taken")],
}
"""For each status with which a report is answered: what the archive does, what takes the report, and what is logged."""
ELSEWHERE = "0211"
"""That of a report on an association on which nothing was asked; it has a test of its own."""


def test_each_status_of_the_statement_is_given_here() -> None:
    told = STATEMENT.column("N-EVENT-REPORT response statuses given", "Status")
    assert sorted({*GIVEN, ELSEWHERE}) == told


@pytest.mark.parametrize("reports", [SAME, NEW])
@pytest.mark.parametrize(
    ("status", "script", "take"),
    [
        pytest.param(int(status, 16), script, take, id=status, marks=pytest.mark.expected_log(logged) if logged else ())
        for status, ways in GIVEN.items()
        for script, take, logged in ways
    ],
)
def test_a_report_is_answered_with_the_status_that_the_statement_gives_for_its_cause(
    commitment_scp: StartArchive,
    station: Station,
    reports: str,
    status: int,
    script: dict[str, Any],
    take: TakeAnswer | None,
) -> None:
    archive = commitment_scp(reports=reports, **script)
    archive.listener_port = station.port
    station.take = take or station.take
    station.send_to(archive.ae)
    station.wait_s = 1.0 if reports == SAME else 0.0
    station.ask()
    wait_until(lambda: archive.statuses == [status], what="the report is answered")
    is_taken = status == 0 and take is None
    assert station.stands()[0] is (DeliveryState.CONFIRMED if is_taken else DeliveryState.SENT)


def test_a_report_where_nothing_was_asked_is_answered_as_the_statement_tells(
    scripted_peer: Callable[[Script], ScriptedPeer],
) -> None:
    (row,) = (row for row in STATEMENT.rows("N-EVENT-REPORT response statuses given") if row["Status"] == ELSEWHERE)
    assert row["Cause"] == "It comes on an association on which storage commitment was not asked for."
    answers: list[dict[int, int | str]] = []

    def then(connection: Connection) -> None:
        report: dict[int, int | str] = {
            upper_layer.SOP_CLASS: "1.2.840.10008.1.20.1",
            upper_layer.COMMAND_FIELD: Command.N_EVENT_REPORT_RQ,
            upper_layer.MESSAGE_ID: 7,
            upper_layer.DATA_SET_TYPE: upper_layer.NO_DATA_SET,
        }
        connection.send(upper_layer.command_pdu(1, report))
        ((_, _, content),) = upper_layer.fragments(connection.read_pdu()[1])
        answers.append(upper_layer.command_elements(content))
        connection.read_pdu()
        connection.send(upper_layer.release_response())
        connection.swallow()

    peer = scripted_peer(accepts_then(then))
    with open_association(
        peer.ae, local=LOCAL, calling_ae="EZP2P", contexts=contexts_for(), stop=threading.Event()
    ) as association:
        wait_until(lambda: association.is_alive() and bool(answers), what="the report is answered")
    assert answers[0][upper_layer.COMMAND_FIELD] == Command.N_EVENT_REPORT_RSP
    assert answers[0][upper_layer.STATUS] == int(ELSEWHERE, 16)
