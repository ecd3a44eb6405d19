"""Each status of the statement, answered by a peer: what the statement tells of it is what happens."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ezp2p.errors import PeerFault, RequestRefused
from ezp2p.model.application_entity import LocalAE
from ezp2p.model.delivery import Condition, DeliveryState
from ezp2p.model.query import Query, QueryLevel
from ezp2p.network.query_scu import find
from ezp2p.network.verification_scu import echo
from tests.fakes.fake_pacs import StartPacs
from tests.fakes.scripted_peer import Script, ScriptedPeer, rejects
from tests.fakes.status_rows import STATEMENT, cases, named, told_sentence
from tests.fakes.workstation import HURRIED, PATIENT, Workstation


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
    ports = [silent.ae.port]
    station = Workstation(
        tmp_path / "outbox", timeouts=HURRIED, route=lambda destination: replace(destination, port=ports[-1])
    )
    try:
        (item_id,) = station.add(silent.ae)
        station.try_all()
        assert station.item(item_id).state == DeliveryState.UNKNOWN
        station.timeouts = PATIENT
        ports.append(answering.ae.port)
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
