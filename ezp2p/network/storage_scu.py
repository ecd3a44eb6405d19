"""Storage SCU: finished instances to one peer on one association (PS3.4 Annex B)."""

import logging
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pydicom.dataset import Dataset
from pydicom.uid import UID, JPEGBaseline8Bit
from pynetdicom import build_context, evt
from pynetdicom.presentation import PresentationContext

from ezp2p.dicom.instance_keys import FILE_NOT_READABLE
from ezp2p.dicom.part10 import read, to_bytes
from ezp2p.dicom.transcode import decompressed
from ezp2p.dicom.transfer_syntaxes import STORAGE_SYNTAXES, UNCOMPRESSED
from ezp2p.errors import AnswerNotOurs, Cancelled, InstanceNotReadable, NoAcceptedPresentationContext
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.delivery import FinishedInstance, StoreOutcome
from ezp2p.model.image import PixelArray
from ezp2p.network.association import OpenAssociation, open_association
from ezp2p.network.status import StoreMeaning, store_note, store_refusal, store_row
from ezp2p.storage.atomic_file import write

logger = logging.getLogger(__name__)

MAX_CONTEXTS = 128
"""Presentation context IDs are odd numbers of one byte (PS3.8 9.3.2.2)."""
_C_STORE_RSP = 0x8001
_N_EVENT_REPORT_RQ = 0x0100


@dataclass(frozen=True, slots=True)
class StorageOptions:
    """How instances are sent: as whom, and how a JPEG is decoded for a peer that takes none."""

    local: LocalAE
    calling_ae: str
    decode_jpeg: Callable[[bytes], PixelArray]
    scratch: Path


class StorageAssociation:
    """An association on which instances are stored one after the other."""

    def __init__(self, association: OpenAssociation, options: StorageOptions) -> None:
        self._association = association
        self._options = options
        self._message_id = 0
        self._answers: list[Dataset] = []
        association.dimse.bind(evt.EVT_DIMSE_RECV, self._remember_answer)

    def store(self, instance: FinishedInstance, progress: Callable[[int], None]) -> StoreOutcome:
        """Store one instance; `progress` is told how many bytes have left.

        Raises
        ------
        NoAcceptedPresentationContext
            If the peer takes neither its transfer syntax nor an uncompressed one. The association stays open.
        RequestRefused
            If the final status is neither success nor a warning. The association stays open.
        PeerFault
            If there was no answer, or none of ours: whether it is stored is unknown. The association is of no more use.
        InstanceDamaged, InstanceNotReadable
            If the file is not what it was.
        """
        accepted = self._accepted(instance.sop_class_uid)
        if instance.transfer_syntax_uid in accepted:
            status = self._send(instance, instance.path, progress)
        else:
            with self._in_other_syntax(instance, accepted) as path:
                status = self._send(instance, path, progress)
        self._check_answer(instance)
        if "Status" not in status:
            raise self._association.fault("the C-STORE request")
        code, comment, offending = int(status.Status), str(status.get("ErrorComment", "") or ""), _offending(status)
        if store_row(code).meaning in {StoreMeaning.STORED, StoreMeaning.STORED_WITH_NOTE}:
            return StoreOutcome(code, note=store_note(code, comment, offending))
        raise store_refusal(self._association.remote, code, comment, offending)

    def _accepted(self, sop_class_uid: str) -> set[str]:
        return {
            str(context.transfer_syntax[0])
            for context in self._association.dimse.accepted_contexts
            if context.abstract_syntax == sop_class_uid
        }

    def _send(self, instance: FinishedInstance, path: Path, progress: Callable[[int], None]) -> Dataset:
        timeouts = self._options.local.timeouts
        for_size = timeouts.message_s_per_megabyte * instance.size_bytes / 1e6
        seconds = timeouts.message_s + for_size + timeouts.response_s
        self._message_id = self._message_id % 0xFFFF + 1
        self._answers.clear()
        # pynetdicom's own deadline begins when the first byte leaves; ours, when the last one has left. Some of what
        # has left may still lie in the system's buffers.
        self._association.dimse.dimse_timeout = seconds
        with self._association.within(seconds, progress, silence_s=timeouts.response_s + for_size):
            try:
                return self._association.dimse.send_c_store(path, msg_id=self._message_id)
            except RuntimeError as error:  # pynetdicom's word for an association that is gone
                raise self._association.fault("the C-STORE request") from error

    @contextmanager
    def _in_other_syntax(self, instance: FinishedInstance, accepted: set[str]) -> Iterator[Path]:
        """The instance decompressed in a file of its own, for as long as it is being sent."""
        syntax = next((syntax for syntax in _PREFERRED if syntax in accepted), None)
        own = UID(instance.transfer_syntax_uid)
        if syntax is None or (own != JPEGBaseline8Bit and own not in UNCOMPRESSED):
            raise NoAcceptedPresentationContext(
                called_ae=self._association.remote.name,
                what=f"{UID(instance.sop_class_uid).name} in {own.name}",
                calling_ae=self._association.calling_ae,
            )
        # a name of its own: the same instance may go to another peer at the same moment, in another syntax
        path = self._options.scratch / f"{instance.sop_instance_uid}.{secrets.token_hex(4)}.sending"
        data = self._decompressed(instance, UID(syntax))
        try:
            write(path, data)
            yield path
        finally:
            path.unlink(missing_ok=True)

    def _decompressed(self, instance: FinishedInstance, syntax: UID) -> bytes:
        try:
            return to_bytes(decompressed(read(instance.path), syntax, self._options.decode_jpeg))
        except FILE_NOT_READABLE as error:
            raise InstanceNotReadable(reason="its pixels cannot be read") from error

    def _remember_answer(self, event: evt.Event) -> None:
        command = event.message.command_set
        if command.get("CommandField") != _N_EVENT_REPORT_RQ:  # whatever is reported meanwhile, it is no answer
            self._answers.append(command)

    def _check_answer(self, instance: FinishedInstance) -> None:
        """Only an answer to our own request counts (PS3.7 9.3.1.2). No answer at all is none of another's."""
        doubt = self._doubt(self._answers[-1], instance) if self._answers else ""
        if not doubt:
            return
        remote = self._association.remote
        if self._association.dimse.is_established:
            self._association.dimse.abort()
        logger.warning("%s gave an answer that does not count: %s", remote.name, doubt)
        raise AnswerNotOurs(called_ae=remote.name, reason=doubt)

    def _doubt(self, command: Dataset, instance: FinishedInstance) -> str:
        """Why it is no answer to our request; empty if it is. The UID in it is optional, but must be ours."""
        if command.get("CommandField") != _C_STORE_RSP:
            return "it is no answer to the C-STORE request"
        uid = str(command.get("AffectedSOPInstanceUID", "") or "")
        is_ours = command.get("MessageIDBeingRespondedTo") == self._message_id
        if not is_ours or uid not in {"", instance.sop_instance_uid}:
            return "it names another request or instance"
        return "its answer has no status" if command.get("Status") is None else ""


def _offending(status: Dataset) -> tuple[int, ...]:
    """The tags of the Offending Element (0000,0901), which may be one or several."""
    value = status.get("OffendingElement")
    if value is None:
        return ()
    return tuple(int(tag) for tag in ([value] if isinstance(value, int) else value))


_PREFERRED = (UNCOMPRESSED[1], UNCOMPRESSED[0], UNCOMPRESSED[2])


@contextmanager
def open_storage(
    remote: RemoteAE, sop_classes: set[tuple[str, str]], options: StorageOptions, *, stop: threading.Event
) -> Iterator[StorageAssociation]:
    """An association for storing instances of `sop_classes`, each named with the transfer syntax of its instances.

    Raises
    ------
    PeerFault
        If there is no association.
    Cancelled
        If `stop` is set meanwhile.
    """
    if stop.is_set():
        raise Cancelled
    with open_association(
        remote,
        local=options.local,
        calling_ae=options.calling_ae,
        contexts=_contexts(sop_classes),
        stop=stop,
    ) as association:
        yield StorageAssociation(association, options)


def _contexts(sop_classes: set[tuple[str, str]]) -> list[PresentationContext]:
    """Each syntax in a context of its own, so that the peer's choice for one does not hide the others (PS3.4 B.1.1).

    First the syntaxes that the instances are in, then the uncompressed ones, then the rest of the statement's list, as
    far as there is room.
    """
    wanted = sorted(sop_classes)
    wanted += [(sop_class, str(syntax)) for syntax in UNCOMPRESSED for sop_class, _ in sorted(sop_classes)]
    wanted += [(sop_class, str(syntax)) for syntax in STORAGE_SYNTAXES for sop_class, _ in sorted(sop_classes)]
    return [build_context(sop_class, syntax) for sop_class, syntax in list(dict.fromkeys(wanted))[:MAX_CONTEXTS]]
