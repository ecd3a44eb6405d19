"""Every way in which a query of an archive or a worklist can fail gives its own error, with a sentence for a person."""

import threading
import time
from collections.abc import Callable, Iterator
from typing import TypeAlias

import pytest
from pydicom.dataset import Dataset

from ezp2p.errors import (
    AssociationAborted,
    CalledTitleUnknown,
    Cancelled,
    ConnectionRefused,
    EzP2PError,
    NameNotFound,
    NoAcceptedPresentationContext,
    RequestRefused,
    ResponseTimeout,
)
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.query import Query, QueryLevel
from ezp2p.model.worklist import WorklistQuery
from ezp2p.network.query_scu import find
from ezp2p.network.worklist_scu import find_worklist
from tests.component.network.ways_to_fail import HURRIED, NO_ASSOCIATION, PATIENT, check_sentence, stopped_after
from tests.fakes import scripted_peer as scripts
from tests.fakes.fake_pacs import FakePacs
from tests.fakes.scripted_peer import Script, ScriptedPeer
from tests.peers.orthanc import Orthanc
from tests.peers.process import free_port
from tests.peers.worklist_file import worklist_entry

Ask: TypeAlias = Callable[..., Iterator[object]]


def ask_archive(remote: RemoteAE, *, local: LocalAE = HURRIED, stop: threading.Event | None = None) -> Iterator[object]:
    return find(remote, Query(QueryLevel.STUDY, {"PatientID": "P1"}), local=local, stop=stop)


def ask_worklist(
    remote: RemoteAE, *, local: LocalAE = HURRIED, stop: threading.Event | None = None
) -> Iterator[object]:
    return find_worklist(remote, WorklistQuery(), local=local, stop=stop)


both = pytest.mark.parametrize("ask", [ask_archive, ask_worklist], ids=["archive", "worklist"])


def answer(number: int = 1) -> Dataset:
    """A response that both an archive and a worklist may give."""
    response = worklist_entry(patient_name="MUSTER^ERIKA", patient_id="P1", accession_number=f"A{number}")
    response.QueryRetrieveLevel = "STUDY"
    return response


def ended(answers: Iterator[object]) -> tuple[list[object], EzP2PError]:
    """What came, and the error with which it ended."""
    came: list[object] = []
    with pytest.raises(EzP2PError) as caught:
        came.extend(answers)
    return came, caught.value


@both
@pytest.mark.parametrize("kind", NO_ASSOCIATION)
def test_without_an_association(scripted_peer: Callable[[Script], ScriptedPeer], kind: str, ask: Ask) -> None:
    script, error_type, words = NO_ASSOCIATION[kind]
    came, error = ended(ask(scripted_peer(script).ae))
    assert came == []
    assert type(error) is error_type
    check_sentence(error, *words)


@both
def test_without_a_connection(ask: Ask) -> None:
    _came, error = ended(ask(RemoteAE("Archive", "ARCHIVE", "127.0.0.1", free_port())))
    assert type(error) is ConnectionRefused
    _came, error = ended(ask(RemoteAE("Archive", "ARCHIVE", "archive.invalid", 104)))
    assert type(error) is NameNotFound


@both
def test_orthanc_called_by_another_title(orthanc: Orthanc, ask: Ask) -> None:
    _came, error = ended(ask(RemoteAE("Orthanc", "OTHER", orthanc.ae.host, orthanc.ae.port)))
    assert type(error) is CalledTitleUnknown


def test_an_archive_without_a_worklist(scripted_peer: Callable[[Script], ScriptedPeer]) -> None:
    _came, error = ended(ask_worklist(scripted_peer(scripts.accepts_no_context).ae))
    assert type(error) is NoAcceptedPresentationContext
    check_sentence(error, "Worklist", "EZP2P")


@both
@pytest.mark.parametrize(
    "status", [0xA700, 0xA900, 0xC000, 0xC001, 0x0110, 0x0122, 0x0124, 0x1234], ids=lambda status: f"{status:04X}"
)
def test_a_refusal_after_two_answers(fake_pacs: Callable[..., FakePacs], ask: Ask, status: int) -> None:
    """What came before it is not lost."""
    pacs = fake_pacs(responses=[answer(1), answer(2), status], comment="said the archive")
    came, error = ended(ask(pacs.ae))
    assert len(came) == 2
    assert isinstance(error, RequestRefused)
    assert error.status == status
    check_sentence(error, "Fake PACS", "said the archive")


@both
def test_no_answer_at_all(fake_pacs: Callable[..., FakePacs], ask: Ask) -> None:
    came, error = ended(ask(fake_pacs(answers=False).ae))
    assert came == []
    assert type(error) is ResponseTimeout
    check_sentence(error, "Fake PACS", "time limit")


@both
def test_an_abort_instead_of_an_answer(fake_pacs: Callable[..., FakePacs], ask: Ask) -> None:
    _came, error = ended(ask(fake_pacs(aborts="before the answer").ae))
    assert type(error) is AssociationAborted
    check_sentence(error, "Fake PACS", "abort")


@both
@pytest.mark.parametrize("script", [scripts.resets, scripts.aborts_at_the_first_data], ids=["reset", "abort"])
def test_an_end_after_the_association(
    scripted_peer: Callable[[Script], ScriptedPeer], ask: Ask, script: Script
) -> None:
    _came, error = ended(ask(scripted_peer(scripts.accepts_then(script)).ae))
    assert type(error) is AssociationAborted
    check_sentence(error, "Scripted peer")


@both
@pytest.mark.parametrize("script", [scripts.silent, scripts.accepts_then(scripts.swallows)], ids=["opening", "asking"])
def test_it_is_cancelled_within_a_second_while_it_waits(
    scripted_peer: Callable[[Script], ScriptedPeer], ask: Ask, script: Script
) -> None:
    started = time.monotonic()
    with stopped_after(0.3) as stop:
        _came, error = ended(ask(scripted_peer(script).ae, local=PATIENT, stop=stop))
    assert type(error) is Cancelled
    assert time.monotonic() - started < 1.3


@both
def test_it_is_left_after_the_first_of_many_answers(fake_pacs: Callable[..., FakePacs], ask: Ask) -> None:
    """A person who closes the dialog does not wait for the rest, and no thread stays behind."""
    pacs = fake_pacs(responses=[answer(number) for number in range(200)])
    answers = ask(pacs.ae)
    assert next(answers)
    started = time.monotonic()
    close = getattr(answers, "close", None)
    assert close is not None
    close()
    assert time.monotonic() - started < 2
