"""What a peer is told when something goes wrong while we serve it."""

import queue
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

import pytest
from pydicom.dataset import Dataset
from pynetdicom.events import Event

from ezp2p.errors import DiskFull, InstanceConflict, InstanceNotReadable, QueryNotAnswered
from ezp2p.network.handlers import answering, answering_each, status_dataset


@dataclass
class _Association:
    is_established: bool = True
    requestor: Any = field(default_factory=lambda: SimpleNamespace(ae_title="PEER"))
    dul: Any = field(default_factory=lambda: SimpleNamespace(to_provider_queue=queue.Queue()))


@dataclass
class _Event:
    assoc: _Association = field(default_factory=_Association)
    cancelled_after: int = 1000
    asked: int = 0

    @property
    def is_cancelled(self) -> bool:
        self.asked += 1
        return self.asked > self.cancelled_after


def _event(cancelled_after: int = 1000) -> Event:
    return cast("Event", _Event(cancelled_after=cancelled_after))


def _answer(error: Exception) -> Dataset:
    def serve(_event: Event) -> None:
        raise error

    return answering("C-STORE", serve)(_event())


def test_returning_means_success() -> None:
    assert answering("C-STORE", lambda event: None)(_event()).Status == 0x0000


@pytest.mark.expected_log("C-STORE from 'PEER' answered with 0111")
def test_a_typed_error_gives_its_status_and_its_reason() -> None:
    answer = _answer(InstanceConflict(reason="its study belongs to another Patient ID"))
    assert (answer.Status, answer.ErrorComment) == (0x0111, "its study belongs to another Patient ID")


@pytest.mark.expected_log("answered with A700")
def test_a_fault_of_our_disk_tells_the_peer_no_folder() -> None:
    answer = _answer(DiskFull(folder="/home/somebody", missing="1 MB"))
    assert answer.Status == 0xA700
    assert "ErrorComment" not in answer


@pytest.mark.expected_log("answered with C000")
def test_a_comment_is_ascii_and_not_too_long() -> None:
    answer = _answer(InstanceNotReadable(reason="ü" * 100))
    assert answer.ErrorComment == "?" * 64


@pytest.mark.expected_log("C-STORE from 'PEER' failed: ValueError")
def test_any_other_error_is_a_processing_failure_and_says_nothing_of_the_patient(
    caplog: pytest.LogCaptureFixture,
) -> None:
    answer = _answer(ValueError("DOE^JANE is no date"))
    assert answer.Status == 0x0110
    assert "ErrorComment" not in answer
    assert "DOE" not in caplog.text
    assert "test_handlers" in caplog.text


def _three(_event: Event) -> Iterator[tuple[int, Dataset]]:
    for _ in range(3):
        yield 0xFF00, Dataset()


def test_each_answer_is_given_with_its_status() -> None:
    assert [status for status, _ in answering_each("C-FIND", _three)(_event())] == [0xFF00] * 3


def test_a_cancelled_request_ends_with_its_status() -> None:
    answers = list(answering_each("C-FIND", _three)(_event(cancelled_after=1)))
    assert [status for status, _ in answers] == [0xFF00, 0xFE00]


@pytest.mark.expected_log("C-FIND from 'PEER' answered with A900")
def test_an_error_between_two_answers_ends_them() -> None:
    def serve(_event: Event) -> Iterator[tuple[int, Dataset]]:
        yield 0xFF00, Dataset()
        raise QueryNotAnswered(reason="level SERIES needs a StudyInstanceUID")

    first, last = answering_each("C-FIND", serve)(_event())
    assert first[0] == 0xFF00
    assert isinstance(last[0], Dataset)
    assert (last[0].Status, last[0].ErrorComment) == (0xA900, "level SERIES needs a StudyInstanceUID")


@pytest.mark.expected_log("C-FIND from 'PEER' failed: RecursionError")
def test_an_unforeseen_error_between_two_answers_ends_them() -> None:
    def serve(_event: Event) -> Iterator[tuple[int, Dataset]]:
        yield 0xFF00, Dataset()
        raise RecursionError

    *_, last = answering_each("C-FIND", serve)(_event())
    assert isinstance(last[0], Dataset)
    assert last[0].Status == 0x0110


def test_a_backslash_would_part_the_comment() -> None:
    assert status_dataset(0xA900, "a\\b").ErrorComment == "a/b"
