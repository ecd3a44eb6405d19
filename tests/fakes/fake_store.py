"""Associations that need no network: what a C-STORE is answered, and whether one comes about, stands in lists."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event, Lock
from typing import TypeAlias

from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.delivery import FinishedInstance, StoreOutcome
from ezp2p.network.status import StoreMeaning, store_note, store_refusal, store_row
from tests.fakes.invented import PACS
from tests.fakes.one_at_a_time import OneAtATime

Answer: TypeAlias = int | StoreOutcome | Exception | Callable[[], None]
"""A status; an outcome with its note; what is raised instead; or what is done before success is answered."""


@dataclass(frozen=True, slots=True)
class Opened:
    """One association that was asked for."""

    destination: RemoteAE
    calling_ae: str
    classes: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Stored:
    """One instance that a C-STORE brought, and on which association."""

    sop_instance_uid: str
    file: bytes
    association: int


@dataclass
class FakeStore:
    """Stands in for the storage SCU. An instance that it is given is received, whatever it answers then.

    Attributes
    ----------
    answers
        Of the C-STOREs in the order in which they come; after the last, 0000.
    openings
        What is raised when an association to the invented PACS is opened, in order, None for one that opens; after
        the last, all open. Other destinations always open.
    """

    answers: Sequence[Answer] = ()
    openings: Sequence[Exception | None] = ()
    opened: list[Opened] = field(default_factory=list)
    received: list[Stored] = field(default_factory=list)
    requests: int = 0
    lock: Lock = field(default_factory=Lock)

    @contextmanager
    def open_storage(
        self, remote: RemoteAE, calling_ae: str, classes: set[tuple[str, str]], stop: Event
    ) -> Iterator[OneAtATime]:
        """As `OpenStorage` wants it."""
        with self.lock:
            self.opened.append(Opened(remote, calling_ae, frozenset(classes)))
            number = sum(one.destination == PACS for one in self.opened) - 1
        fault = self.openings[number] if remote == PACS and number < len(self.openings) else None
        if fault is not None:
            raise fault
        yield OneAtATime(self.store)

    def store(self, instance: FinishedInstance, progress: Callable[[int], None]) -> StoreOutcome:
        """Receive one instance and answer as the list says."""
        data = instance.path.read_bytes()
        progress(len(data) // 2)
        progress(len(data) + 100)  # what was sent is a little more than the file: command set and headers
        with self.lock:
            self.received.append(Stored(instance.sop_instance_uid, data, len(self.opened)))
            self.requests += 1
            number = self.requests - 1
        return self._answer(self.answers[number] if number < len(self.answers) else 0x0000)

    def _answer(self, answer: Answer) -> StoreOutcome:
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, StoreOutcome):
            return answer
        if not isinstance(answer, int):
            answer()
            return StoreOutcome(0)
        if store_row(answer).meaning in {StoreMeaning.STORED, StoreMeaning.STORED_WITH_NOTE}:
            return StoreOutcome(answer, store_note(answer))
        raise store_refusal(self.opened[-1].destination, answer)

    @property
    def received_uids(self) -> list[str]:
        """The SOP Instance UIDs in the order in which they came."""
        return [one.sop_instance_uid for one in self.received]
