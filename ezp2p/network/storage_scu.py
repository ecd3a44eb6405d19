"""Storage SCU: finished instances to one peer on one association (PS3.4 Annex B)."""

import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydicom.uid import UID

from ezp2p.dicom.instance_keys import FILE_NOT_READABLE
from ezp2p.dicom.part10 import data_set_offset, read, to_bytes
from ezp2p.dicom.transcode import in_syntax, next_rung
from ezp2p.dicom.transfer_syntaxes import STORAGE_SYNTAXES, UNCOMPRESSED
from ezp2p.errors import InstanceDamaged, InstanceNotReadable, NoAcceptedPresentationContext, RequestRefused
from ezp2p.model.abilities import PeerAbilities
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.delivery import FinishedInstance, StoreAnswer, StoreOutcome
from ezp2p.model.image import FrameCodec
from ezp2p.network.association import MOST_UNDER_WAY, Association, DataSetInFile, Options, open_association
from ezp2p.network.dimse import MEDIUM, MOST_MESSAGE_IDS, Command, Element, Message
from ezp2p.network.pdu import MAX_CONTEXTS, ProposedContext
from ezp2p.network.status import StoreMeaning, store_note, store_refusal, store_row
from ezp2p.network.transport import Deadline
from ezp2p.storage.atomic_file import write

WINDOW: Final = (MOST_UNDER_WAY, 1)
"""What is asked for of the Asynchronous Operations Window: operations invoked, operations performed."""

_REQUEST = "the C-STORE request"
_PROGRESS_EVERY_S = 0.05


@dataclass(frozen=True, slots=True)
class StorageOptions:
    """How instances are sent: as whom, and how they are coded anew for a peer that does not take them as they are."""

    local: LocalAE
    calling_ae: str
    codec: FrameCodec
    scratch: Path
    learn: Callable[[PeerAbilities], None] = lambda _abilities: None


class StorageAssociation:
    """An association on which instances are stored: begin one, or as many as the `window` allows, then take answers.

    Used from one thread. What raises PeerFault or Cancelled ends the association: whether the instances that are under
    way are stored is unknown then.
    """

    def __init__(self, association: Association, options: StorageOptions) -> None:
        self._association = association
        self._options = options
        self._last_message_id = 0
        self._under_way: dict[int, FinishedInstance] = {}

    @property
    def window(self) -> int:
        """How many may be under way at once."""
        return self._association.window

    def is_alive(self) -> bool:
        """Whether the association still stands, as far as is known without asking."""
        return self._association.is_alive()

    def begin(self, instance: FinishedInstance, progress: Callable[[int], None]) -> None:
        """Send one instance; `progress` is told how many bytes have left.

        Raises
        ------
        NoAcceptedPresentationContext
            If the peer takes it in no syntax in which it can go without loss. The association stays open.
        InstanceDamaged, InstanceNotReadable
            If the file is not what it was.
        PeerFault, Cancelled
        """
        accepted = self._accepted(instance.sop_class_uid)
        if instance.transfer_syntax_uid in accepted:
            self._send(instance, instance.path, instance.transfer_syntax_uid, progress)
        else:
            with self._in_other_syntax(instance, accepted) as (path, syntax):
                self._send(instance, path, syntax, progress)

    def finish(self) -> StoreAnswer:
        """The next answer to one of those that are under way.

        Raises
        ------
        AnswerNotOurs
            If it answers none of them (PS3.7 9.1.1, 9.3.1.2).
        PeerFault, Cancelled
        """
        longest = max(self._for_size(one.size_bytes) for one in self._under_way.values())
        deadline = Deadline(self._options.local.timeouts.response_s + longest)
        answer = self._association.receive(_REQUEST, deadline)
        if answer.command != Command.C_STORE_RSP:
            raise self._association.not_ours("it is no answer to the C-STORE request")
        instance = self._under_way.pop(answer.number(Element.MESSAGE_ID_BEING_RESPONDED_TO) or 0, None)
        named = answer.text(Element.AFFECTED_SOP_INSTANCE_UID)
        if instance is None or named not in {"", instance.sop_instance_uid}:
            raise self._association.not_ours("it names another request or instance")
        if answer.status < 0:
            raise self._association.not_ours("its answer has no status")
        return StoreAnswer(instance, self._outcome(answer))

    def _outcome(self, answer: Message) -> StoreOutcome | RequestRefused:
        code, comment = answer.status, answer.text(Element.ERROR_COMMENT)
        if store_row(code).meaning in {StoreMeaning.STORED, StoreMeaning.STORED_WITH_NOTE}:
            return StoreOutcome(code, note=store_note(code, comment, answer.offending))
        return store_refusal(self._association.remote, code, comment, answer.offending)

    def _accepted(self, sop_class_uid: str) -> set[str]:
        return {syntax for abstract, syntax in self._association.contexts.values() if abstract == sop_class_uid}

    def _for_size(self, size_bytes: int) -> float:
        return self._options.local.timeouts.message_s_per_megabyte * size_bytes / 1e6

    def _send(self, instance: FinishedInstance, path: Path, syntax: str, progress: Callable[[int], None]) -> None:
        try:
            self._send_file(instance, path, syntax, progress)
        except (OSError, EOFError) as error:
            self._association.abort()
            raise InstanceDamaged from error

    def _send_file(self, instance: FinishedInstance, path: Path, syntax: str, progress: Callable[[int], None]) -> None:
        timeouts = self._options.local.timeouts
        for_size = self._for_size(path.stat().st_size)
        with path.open("rb", buffering=0) as file:
            offset, size = data_set_offset(file), path.stat().st_size
            if offset >= size:
                raise EOFError
            self._last_message_id = self._last_message_id % MOST_MESSAGE_IDS + 1
            self._under_way[self._last_message_id] = instance
            self._association.send(
                self._association.context_of(instance.sop_class_uid, syntax),
                {
                    Element.AFFECTED_SOP_CLASS_UID: instance.sop_class_uid,
                    Element.COMMAND_FIELD: Command.C_STORE_RQ,
                    Element.MESSAGE_ID: self._last_message_id,
                    Element.PRIORITY: MEDIUM,
                    Element.AFFECTED_SOP_INSTANCE_UID: instance.sop_instance_uid,
                },
                DataSetInFile(file, offset, size - offset),
                request=_REQUEST,
                deadline=Deadline(timeouts.message_s + for_size, stall_s=timeouts.response_s + for_size),
                progress=_now_and_then(progress),
            )

    @contextmanager
    def _in_other_syntax(self, instance: FinishedInstance, accepted: set[str]) -> Iterator[tuple[Path, str]]:
        """The instance in a syntax that the peer takes, in a file of its own for as long as it is being sent."""
        syntax = next_rung(instance.transfer_syntax_uid, accepted)
        if syntax is None:
            raise NoAcceptedPresentationContext(
                called_ae=self._association.remote.name,
                what=f"{UID(instance.sop_class_uid).name} in {UID(instance.transfer_syntax_uid).name}",
                calling_ae=self._association.calling_ae,
            )
        # a name of its own: the same instance may go to another peer at the same moment, in another syntax
        path = self._options.scratch / f"{instance.sop_instance_uid}.{secrets.token_hex(4)}.sending"
        data = self._recoded(instance, syntax)
        try:
            write(path, data)
            yield path, str(syntax)
        finally:
            path.unlink(missing_ok=True)

    def _recoded(self, instance: FinishedInstance, syntax: UID) -> bytes:
        try:
            return to_bytes(in_syntax(read(instance.path), syntax, self._options.codec))
        except FILE_NOT_READABLE as error:
            raise InstanceNotReadable(reason="its pixels cannot be read") from error


def _now_and_then(progress: Callable[[int], None]) -> Callable[[int], None]:
    """`progress`, told no more often than anybody can see."""
    last = time.monotonic()

    def tell(sent: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _PROGRESS_EVERY_S:
            last = now
            progress(sent)

    return tell


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
    with open_association(
        remote,
        local=options.local,
        calling_ae=options.calling_ae,
        contexts=storage_contexts(sop_classes),
        stop=stop,
        options=Options(window=WINDOW),
    ) as association:
        options.learn(association.abilities)
        yield StorageAssociation(association, options)


def storage_contexts(sop_classes: set[tuple[str, str]]) -> list[ProposedContext]:
    """Each syntax in a context of its own, so that the peer's choice for one does not hide the others (PS3.4 B.1.1).

    First the syntaxes that the instances are in, then the uncompressed ones, then the rest of the statement's list, as
    far as there is room.
    """
    wanted = sorted(sop_classes)
    wanted += [(sop_class, str(syntax)) for syntax in UNCOMPRESSED for sop_class, _ in sorted(sop_classes)]
    wanted += [(sop_class, str(syntax)) for syntax in STORAGE_SYNTAXES for sop_class, _ in sorted(sop_classes)]
    return [ProposedContext(sop_class, (syntax,)) for sop_class, syntax in list(dict.fromkeys(wanted))[:MAX_CONTEXTS]]
