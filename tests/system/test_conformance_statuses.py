"""Each status of the statement, answered by a peer: what the statement tells of it is what happens."""

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ezp2p.errors import PeerFault, RequestRefused
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.commitment import FAILURE_REASONS
from ezp2p.model.delivery import Condition, DeliveryState, FinishedInstance
from ezp2p.model.query import Query, QueryLevel
from ezp2p.network.commitment_scu import request_commitment
from ezp2p.network.query_scu import find
from ezp2p.network.verification_scu import echo
from ezp2p.workflows.conformance.document import Document
from ezp2p.workflows.conformance.markdown_writer import markdown
from ezp2p.workflows.conformance.outcomes import outcomes
from tests.fakes.commitment_scp import CommitmentScp
from tests.fakes.fake_pacs import FakePacs
from tests.fakes.scripted_peer import Script, ScriptedPeer, rejects
from tests.fakes.statement import read_statement
from tests.fakes.workstation import HURRIED, PATIENT, Workstation

STATEMENT = read_statement(markdown(Document("Statuses", "", (outcomes(),))))
"""The part of the statement that tells of statuses, as the program prints it."""
UNKNOWN = "0FFF"
"""A status of no table, for the row of any other."""
UID = "2.25.11"
StartPacs = Callable[..., FakePacs]


def cases(caption: str, warns: str = "") -> list[Any]:
    """Each final status of a table, of a range the first and the last, with its row; `warns` is logged at warnings."""
    return [
        pytest.param(
            int(status, 16),
            row,
            id=status,
            marks=pytest.mark.expected_log(warns) if warns and row["Service Status"] == "Warning" else (),
        )
        for row in STATEMENT.rows(caption)
        if row["Service Status"] != "Pending"
        for part in row["Status"].replace("any other", UNKNOWN).split(", ")
        for status in dict.fromkeys(part.split(" to "))
    ]


def told_sentence(row: dict[str, str], status: int) -> str:
    """What the user is told, of this status of the row."""
    _, _, sentence = row["Behavior"].partition("The user is told: ")
    first = row["Status"].replace("any other", UNKNOWN)[:4]
    return sentence.replace(first, f"{status:04X}")


def named(ae: RemoteAE) -> RemoteAE:
    """A peer under the name that the statement gives it."""
    return replace(ae, name="The archive")


@pytest.fixture
def workstation(tmp_path: Path) -> Iterator[Workstation]:
    station = Workstation(tmp_path / "outbox")
    yield station
    station.close()


# --- C-STORE ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "row"), cases("C-STORE response statuses received"))
def test_an_instance_becomes_what_the_statement_tells_of_its_status(
    fake_pacs: StartPacs, workstation: Workstation, status: int, row: dict[str, str]
) -> None:
    pacs, behavior = fake_pacs(statuses=[status]), row["Behavior"]
    first, second = workstation.add(named(pacs.ae), 2)
    began = workstation.clock.now()
    workstation.try_all()
    item = workstation.item(first)
    told = re.match(r"The instance becomes (\w+)", behavior)
    assert told is not None
    assert item.state == told[1]
    assert item.note == told_sentence(row, status)
    rest = re.search(r"the destination rests for (\d+) to (\d+) s", behavior)
    if rest:
        assert len(pacs.received) == 1
        check_pause(workstation.status(named(pacs.ae)).next_try, began, rest)
        return
    assert workstation.item(second).state == DeliveryState.SENT
    assert len(pacs.calling_titles) == (2 if "the association is ended" in behavior else 1)


def check_pause(next_try: datetime | None, began: datetime, told: re.Match[str], unit_s: int = 1) -> None:
    assert next_try is not None
    shortest, longest = (timedelta(seconds=unit_s * int(one)) for one in told.groups())
    assert shortest <= next_try - began <= longest


def test_a_duplicate_is_sent_where_an_earlier_try_may_have_stored_it(fake_pacs: StartPacs, tmp_path: Path) -> None:
    (row,) = (row for row in STATEMENT.rows("C-STORE response statuses received") if row["Status"] == "0111")
    assert "SENT where it may have been stored by an earlier try" in row["Behavior"]
    silent, answering = fake_pacs(answers=False), fake_pacs(statuses=[0x0111])
    ports = iter((silent.ae.port, answering.ae.port))
    station = Workstation(
        tmp_path / "outbox", timeouts=HURRIED, route=lambda destination: replace(destination, port=next(ports))
    )
    try:
        (item_id,) = station.add(silent.ae)
        station.try_all()
        assert station.item(item_id).state == DeliveryState.UNKNOWN
        station.timeouts = PATIENT
        station.try_all(after_s=3600)
        assert station.item(item_id).state == DeliveryState.SENT
        assert len(answering.received) == 1
    finally:
        station.close()


# --- C-FIND, C-ECHO ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "row"), cases("C-FIND response statuses received", warns="ended with the warning"))
def test_a_query_ends_as_the_statement_tells_of_its_status(
    fake_pacs: StartPacs, status: int, row: dict[str, str]
) -> None:
    pacs = fake_pacs(responses=[status] if status else [])
    sentence = told_sentence(row, status)
    asked = find(named(pacs.ae), Query(QueryLevel.STUDY, {"PatientID": "1"}), local=LocalAE(timeouts=PATIENT))
    if not sentence:
        assert row["Behavior"].startswith("The list is complete")
        assert list(asked) == []
        return
    with pytest.raises(RequestRefused) as caught:
        list(asked)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(("status", "row"), cases("C-ECHO response statuses received"))
def test_a_verification_ends_as_the_statement_tells_of_its_status(
    fake_pacs: StartPacs, status: int, row: dict[str, str]
) -> None:
    pacs = fake_pacs(statuses=[status])
    if row["Service Status"] == "Success":
        assert echo(pacs.ae, local=LocalAE(timeouts=PATIENT)) > 0
        return
    with pytest.raises(PeerFault) as caught:
        echo(pacs.ae, local=LocalAE(timeouts=PATIENT))
    assert "the status" in row["Behavior"]
    assert f"{status:04X}" in str(caught.value)
    assert "administrator" in str(caught.value)


# --- storage commitment --------------------------------------------------------------------------------------------


def ask_commitment(remote: RemoteAE, *, wait_s: float = 5.0) -> Any:
    instance = FinishedInstance(
        Path("x"), "1.2.840.10008.5.1.4.1.1.7", UID, "1.2.840.10008.1.2", "2.25.1", "2.25.2", "P", "N", "1", 1, "", 0
    )
    return request_commitment(
        remote,
        "2.25.900",
        (instance,),
        local=LocalAE(timeouts=PATIENT),
        calling_ae="EZP2P",
        take_answer=lambda _: True,
        stop=threading.Event(),
        wait_s=wait_s,
    )


@pytest.mark.parametrize(("status", "row"), cases("N-ACTION response statuses received"))
def test_a_request_for_commitment_ends_as_the_statement_tells_of_its_status(
    commitment_scp: Callable[..., CommitmentScp], status: int, row: dict[str, str]
) -> None:
    archive = commitment_scp(status=status)
    if row["Behavior"] == "The report is waited for.":
        assert ask_commitment(named(archive.ae), wait_s=0.2 if status else 5.0) is None or status == 0
        return
    with pytest.raises(RequestRefused) as caught:
        ask_commitment(named(archive.ae))
    assert str(caught.value) == told_sentence(row, status)
    assert caught.value.is_for_now == row["Behavior"].startswith("It is asked again")


@pytest.mark.parametrize("row", FAILURE_REASONS, ids=lambda row: f"{row.reason:04X}")
def test_a_reason_of_a_report_comes_as_the_statement_names_it(
    commitment_scp: Callable[..., CommitmentScp], row: Any
) -> None:
    told = {one["Failure Reason"] for one in STATEMENT.rows("Failure Reasons of storage commitment reports received")}
    answer = ask_commitment(commitment_scp(failed={UID: row.reason}).ae)
    assert [(one.sop_instance_uid, one.reason) for one in answer.refused] == [(UID, row.reason)]
    assert f"{row.reason:04X}" in told


# --- rejections ----------------------------------------------------------------------------------------------------


def rejections() -> Iterator[Any]:
    for row in STATEMENT.rows("Association rejections received"):
        results, source, reason = row["Result / Source / Reason"].split(" / ")
        for result in results.split(" or "):
            yield pytest.param((int(result), int(source), int(reason)), row, id=f"{result}-{source}-{reason}")


@pytest.mark.parametrize(("numbers", "row"), list(rejections()))
def test_what_was_to_be_sent_waits_after_a_rejection_as_the_statement_tells(
    scripted_peer: Callable[[Script], ScriptedPeer],
    workstation: Workstation,
    numbers: tuple[int, int, int],
    row: dict[str, str],
) -> None:
    peer = scripted_peer(rejects(*numbers))
    (item_id,) = workstation.add(peer.ae)
    began = workstation.clock.now()
    workstation.try_all()
    status = workstation.status(peer.ae)
    assert status.note
    hourly = re.search(r"asked every (\d+) to (\d+) minutes", row["Behavior"])
    if hourly:
        assert (status.condition, workstation.item(item_id).state) == (Condition.REFUSING, DeliveryState.HELD)
        check_pause(status.next_try, began, hourly, unit_s=60)
    else:
        assert row["Behavior"].endswith("tried again by itself.")
        assert (status.condition, workstation.item(item_id).state) == (Condition.AWAY, DeliveryState.WAITING)
