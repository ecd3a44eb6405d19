"""A PACS with a script, spoken by pynetdicom: it accepts, rejects, aborts, answers statuses in order, or never."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from pydicom.dataset import Dataset
from pynetdicom import AE, evt
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    EncapsulatedPDFStorage,
    ModalityWorklistInformationFind,
    PatientRootQueryRetrieveInformationModelFind,
    SecondaryCaptureImageStorage,
    StudyRootQueryRetrieveInformationModelFind,
    Verification,
)
from pynetdicom.transport import ThreadedAssociationServer

from ezp2p.model.application_entity import RemoteAE
from tests.fakes.accepting import HOST, Stoppable

IMPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2"
EXPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2.1"
EXPLICIT_BIG_ENDIAN = "1.2.840.10008.1.2.2"
JPEG_BASELINE = "1.2.840.10008.1.2.4.50"
UNCOMPRESSED = (IMPLICIT_LITTLE_ENDIAN, EXPLICIT_LITTLE_ENDIAN, EXPLICIT_BIG_ENDIAN)
EVERY_SYNTAX = (
    JPEG_BASELINE,
    *UNCOMPRESSED,
    *(f"1.2.840.10008.1.2.4.{number}" for number in (51, 57, 70, 80, 81, 90, 91)),
    "1.2.840.10008.1.2.5",
)
STORAGE_CLASSES = (SecondaryCaptureImageStorage, EncapsulatedPDFStorage)
FIND_CLASSES = (
    StudyRootQueryRetrieveInformationModelFind,
    PatientRootQueryRetrieveInformationModelFind,
    ModalityWorklistInformationFind,
)
SUCCESS, PENDING = 0x0000, 0xFF00


@dataclass(frozen=True, slots=True)
class PacsScript:
    """What a FakePacs does. The default accepts and stores everything.

    Attributes
    ----------
    reject
        Result, source and diagnostic of an A-ASSOCIATE-RJ to every request (PS3.8 9.3.4).
    aborts
        "at the request" of an association, or "before the answer" to each C-STORE, C-FIND and C-ECHO.
    answers
        False: requests are taken, and never answered.
    delay_s
        So long it waits before each answer.
    statuses
        Of the C-STOREs (and C-ECHOs) in the order in which they come; after the last, 0000.
    comment
        Error Comment (0000,0902) beside every status that is not 0000.
    offending
        The tags of the Offending Element (0000,0901) beside every status that is not 0000.
    storage_classes
        Abstract syntaxes that it stores; () for a PACS that stores nothing.
    transfer_syntaxes
        In which it stores.
    responses
        What it answers to a C-FIND, matches (Dataset) or a status of its own kind; at the end of the list 0000.
    """

    title: str = "FAKEPACS"
    reject: tuple[int, int, int] | None = None
    aborts: str = ""
    answers: bool = True
    delay_s: float = 0.0
    statuses: Iterable[int] = ()
    comment: str = ""
    offending: Sequence[int] = ()
    checks_called_title: bool = True
    known_calling_titles: Sequence[str] = ()
    storage_classes: Sequence[str] = STORAGE_CLASSES
    transfer_syntaxes: Sequence[str] = EVERY_SYNTAX
    responses: Sequence[Dataset | int] = ()
    max_pdu_bytes: int = 16384


@dataclass(frozen=True, slots=True)
class Received:
    """One instance that a FakePacs received: the Part 10 file, and how it came."""

    sop_instance_uid: str
    transfer_syntax_uid: str
    calling_ae: str
    file: bytes


class FakePacs(Stoppable):
    """A running SCP; `ae` is its address, `received` and `identifiers` what it was sent."""

    def __init__(self, script: PacsScript | None = None) -> None:
        self.script = script or PacsScript()
        self.received: list[Received] = []
        self.identifiers: list[Dataset] = []
        self.calling_titles: list[str] = []
        self._statuses = iter(self.script.statuses)
        self._stop = threading.Event()
        entity = self._entity()
        address: Any = (HOST, 0)
        self._server: ThreadedAssociationServer = entity.make_server(
            address, evt_handlers=self._handlers(), server_class=ThreadedAssociationServer
        )
        entity._servers.append(self._server)  # its own shutdown takes it out again
        # Looks often whether it shall stop: pynetdicom's own server takes half a second for that.
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="fake PACS")
        self._thread.start()
        assert self._server.socket is not None
        self.ae = RemoteAE("Fake PACS", self.script.title, HOST, self._server.socket.getsockname()[1])

    def stop(self) -> None:
        """End every association and wait for the threads."""
        self._stop.set()
        associations = self._server.active_associations
        self._server.ae.shutdown()
        self._thread.join()
        for association in associations:
            nothing: Any = None  # it may wait for a request that was broken off
            association.dul.to_user_queue.put(nothing)
            association.join(5)

    # --- the script -------------------------------------------------------------------------------------------

    def _entity(self) -> AE:
        entity = AE(self.script.title)
        entity.maximum_pdu_size = self.script.max_pdu_bytes
        entity.acse_timeout = entity.dimse_timeout = entity.network_timeout = 30
        entity.require_called_aet = self.script.checks_called_title
        entity.require_calling_aet = list(self.script.known_calling_titles)
        entity.add_supported_context(Verification, list(UNCOMPRESSED))
        for sop_class in FIND_CLASSES:
            entity.add_supported_context(sop_class, list(UNCOMPRESSED))
        for sop_class in self.script.storage_classes:
            entity.add_supported_context(sop_class, list(self.script.transfer_syntaxes))
        return entity

    def _handlers(self) -> list[Any]:
        return [
            (evt.EVT_REQUESTED, self._requested),
            (evt.EVT_C_ECHO, self._echo),
            (evt.EVT_C_STORE, self._store),
            (evt.EVT_C_FIND, self._find),
        ]

    def _requested(self, event: evt.Event) -> None:
        association = event.assoc
        request = association.requestor.primitive
        self.calling_titles.append(str(request.calling_ae_title).strip() if request else "")
        if self.script.reject:
            association.acse.send_reject(*self.script.reject)
            association.is_rejected = True
            association.kill()
        elif self.script.aborts == "at the request":
            association.abort()

    def _echo(self, event: evt.Event) -> Dataset:
        self._before_the_answer(event)
        return self._status(next(self._statuses, SUCCESS))

    def _store(self, event: evt.Event) -> Dataset:
        instance = event.dataset
        instance.file_meta = event.file_meta
        self.received.append(
            Received(
                sop_instance_uid=str(getattr(event.request, "AffectedSOPInstanceUID", "")),
                transfer_syntax_uid=str(event.context.transfer_syntax),
                calling_ae=str(event.assoc.requestor.ae_title).strip(),
                file=event.encoded_dataset(),
            )
        )
        self._before_the_answer(event)
        return self._status(next(self._statuses, SUCCESS))

    def _find(self, event: evt.Event) -> Iterator[tuple[Dataset | int, Dataset | None]]:
        self.identifiers.append(event.identifier)
        self._before_the_answer(event)
        for response in self.script.responses:
            if event.is_cancelled or self._stop.is_set():
                yield 0xFE00, None
                return
            if isinstance(response, Dataset):
                yield PENDING, response
            else:
                yield self._status(response), None

    def _before_the_answer(self, event: evt.Event) -> None:
        if self.script.aborts == "before the answer":
            event.assoc.abort()
        if not self.script.answers:
            self._stop.wait()
        self._stop.wait(self.script.delay_s)

    def _status(self, status: int) -> Dataset:
        answer = Dataset()
        answer.Status = status
        if status and self.script.comment:
            answer.ErrorComment = self.script.comment
        if status and self.script.offending:
            answer.OffendingElement = list(self.script.offending)
        return answer


StartPacs: TypeAlias = Callable[..., FakePacs]
"""What the fixture `fake_pacs` is."""
