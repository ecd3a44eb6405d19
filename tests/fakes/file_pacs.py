"""A PACS in a file: one line for each instance that came, written before it is answered, so that no kill undoes it."""

import hashlib
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from ezp2p.errors import AssociationAborted, CalledTitleUnknown, ConnectionRefused
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.delivery import FinishedInstance, StoreOutcome
from ezp2p.network.status import StoreMeaning, store_note, store_refusal, store_row
from tests.fakes.one_at_a_time import OneAtATime

Answer: TypeAlias = int | None
"""The status of a C-STORE response; None where the answer is lost."""


def always(status: Answer) -> Callable[[bool], Answer]:
    """Answers every C-STORE alike."""
    return lambda _is_there: status


_STORED = always(0)


class FilePacs:
    """Stands in for the storage SCU and the PACS behind it.

    `answer` is asked for each C-STORE, given whether the PACS had the instance before; `opening` for each association:
    what it raises is what the opening raises. Lines: called AE title, SOP Instance UID, SHA-256 of what came.
    """

    def __init__(
        self,
        file: Path,
        *,
        answer: Callable[[bool], Answer] = _STORED,
        opening: Callable[[RemoteAE], None] = lambda _remote: None,
    ) -> None:
        self._file = file
        self._answer = answer
        self._opening = opening

    @contextmanager
    def open_storage(
        self, remote: RemoteAE, _calling_ae: str, _classes: set[tuple[str, str]], _stop: threading.Event
    ) -> Iterator[OneAtATime]:
        """As `OpenStorage` wants it."""
        self._opening(remote)
        yield OneAtATime(lambda instance, progress: self._store(remote, instance, progress))

    def _store(self, remote: RemoteAE, instance: FinishedInstance, progress: Callable[[int], None]) -> StoreOutcome:
        progress(instance.size_bytes)
        return self.store(remote, instance)

    def store(self, remote: RemoteAE, instance: FinishedInstance) -> StoreOutcome:
        """Note what came, unless the status says that it is not kept; then answer, or hang up."""
        arrived = (remote.title, instance.sop_instance_uid)
        status = self._answer(any(line[:2] == arrived for line in self.lines()))
        meaning = None if status is None else store_row(status).meaning
        if meaning in {None, StoreMeaning.STORED, StoreMeaning.STORED_WITH_NOTE}:
            self._note(" ".join((*arrived, hashlib.sha256(instance.path.read_bytes()).hexdigest())))
        if status is None:
            raise AssociationAborted(called_ae=remote.name, reason="it hung up")
        if meaning not in {StoreMeaning.STORED, StoreMeaning.STORED_WITH_NOTE}:
            raise store_refusal(remote, status)
        return StoreOutcome(status, store_note(status))

    def lines(self) -> list[tuple[str, str, str]]:
        """What came: title, UID, SHA-256."""
        if not self._file.exists():
            return []
        words = [line.split() for line in self._file.read_text("ascii").splitlines()]
        return [(title, uid, sha256) for title, uid, sha256 in words]

    def _note(self, line: str) -> None:
        descriptor = os.open(self._file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        os.write(descriptor, f"{line}\n".encode("ascii"))
        os.close(descriptor)


def is_away(remote: RemoteAE) -> None:
    """Nothing listens there."""
    raise ConnectionRefused(called_ae=remote.name, host=remote.host, port=remote.port)


def refuses_us(remote: RemoteAE) -> None:
    """It rejects the association until a person changes something."""
    raise CalledTitleUnknown(called_ae=remote.title, host=remote.host, port=remote.port)
