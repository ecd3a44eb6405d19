"""The application entity that listens: one port for verification, storage, queries, a worklist and reports."""

import logging
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom import AE, AllStoragePresentationContexts, evt
from pynetdicom.association import Association
from pynetdicom.events import Event

from ezp2p.dicom.commitment import STORAGE_COMMITMENT_PUSH_MODEL
from ezp2p.dicom.identifiers import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from ezp2p.dicom.transfer_syntaxes import STORAGE_SYNTAXES, UNCOMPRESSED
from ezp2p.errors import PortNotUsable
from ezp2p.imaging.video_syntaxes import VIDEO_SYNTAXES
from ezp2p.model.application_entity import LocalAE
from ezp2p.model.commitment import TakeAnswer
from ezp2p.model.events import Event as Announcement
from ezp2p.model.events import Publish
from ezp2p.network.commitment_reports import report_handler
from ezp2p.network.guard import GuardedServer, Limits
from ezp2p.network.handlers import answering_each
from ezp2p.network.ports import InstanceFinder, InstanceReceiver, WorklistProvider
from ezp2p.network.query_scp import matches_of
from ezp2p.network.sop_classes import MODALITY_WORKLIST_FIND, STUDY_ROOT_FIND, VERIFICATION
from ezp2p.network.storage_scp import storage_handler
from ezp2p.network.worklist_scp import entries_of

logger = logging.getLogger(__name__)

_LIMITS = Limits()
_STORAGE_CLASSES = [
    context.abstract_syntax for context in AllStoragePresentationContexts if context.abstract_syntax is not None
]
_VIDEO_SYNTAXES = [UID(syntax.uid) for syntax in VIDEO_SYNTAXES]
_POLL_S = 0.1
_JOIN_S = 30.0


def _tell_nobody(_event: Announcement) -> None:
    """A `publish` where nothing is kept."""


@dataclass(frozen=True, slots=True)
class AcceptedContext:
    """A SOP class that is accepted, in the first of its transfer syntaxes that is among those proposed.

    `is_scp` says that we are its SCP, else its SCU on an association that the peer asked for.
    """

    abstract_syntax: str
    transfer_syntaxes: tuple[str, ...]
    is_scp: bool


class Listener:
    """Serves on `host` and `port` once started; port 0 takes a free one.

    Verification is always served; the rest as far as there is somebody for it.

    Parameters
    ----------
    local
        Our title and the largest PDU that we take.
    port, host
        Where to listen.
    receiver, finder, worklist
        Who keeps, finds and plans.
    take_answer
        Who keeps what an archive reports of a storage commitment that was asked for.
    publish
        Is told of every instance that was kept, from the thread of its association.
    limits
        What a peer may take of us.
    """

    def __init__(  # noqa: PLR0913 -- who serves what is one choice each
        self,
        local: LocalAE,
        *,
        port: int,
        host: str,
        receiver: InstanceReceiver | None = None,
        finder: InstanceFinder | None = None,
        worklist: WorklistProvider | None = None,
        take_answer: TakeAnswer | None = None,
        publish: Publish = _tell_nobody,
        limits: Limits = _LIMITS,
    ) -> None:
        self._port = port
        self._host = host
        self._limits = limits
        self._entity = _Entity(local, limits)
        self._handlers: list[Any] = []
        if receiver is not None:
            self._serve(_STORAGE_CLASSES, storage_handler(receiver, publish), (*STORAGE_SYNTAXES, *_VIDEO_SYNTAXES))
        if finder is not None or worklist is not None:
            finds = _Finds(finder, worklist, own_title=local.title)
            self._serve(finds.sop_classes, (evt.EVT_C_FIND, answering_each("C-FIND", finds)))
        if take_answer is not None:
            self._handlers.append(report_handler(take_answer))
            # The archive asks for the association and is SCP on it (PS3.7 D.3.3.4, PS3.4 J.3.3); nobody asks us.
            self._entity.add_supported_context(
                STORAGE_COMMITMENT_PUSH_MODEL, list(UNCOMPRESSED), scu_role=False, scp_role=True
            )
        self._server: GuardedServer | None = None
        self._thread: threading.Thread | None = None

    def _serve(self, sop_classes: Sequence[UID], handler: Any, syntaxes: Sequence[UID] = UNCOMPRESSED) -> None:  # noqa: ANN401 -- pynetdicom's
        self._handlers.append(handler)
        for sop_class in sop_classes:
            self._entity.add_supported_context(sop_class, list(syntaxes))

    @property
    def port(self) -> int:
        """The port on which it listens; before the start, the one that was asked for."""
        return int(self._server.server_address[1]) if self._server else self._port

    @property
    def contexts(self) -> tuple[AcceptedContext, ...]:
        """What it accepts, by SOP class."""
        return tuple(
            AcceptedContext(
                str(context.abstract_syntax),
                tuple(map(str, context.transfer_syntax or ())),
                is_scp=context.scu_role is None,
            )
            for context in self._entity.supported_contexts
        )

    def start(self) -> None:
        """Begin to listen; returns when connections are taken.

        Raises
        ------
        PortNotUsable
            If the port is taken, not allowed, or none, or the host is not one of this computer's addresses.
        """
        try:
            self._server = GuardedServer(self._entity, (self._host, self._port), self._handlers, self._limits)
        except (OSError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or "it is not a port number"
            raise PortNotUsable(port=self._port, reason=reason) from error
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": _POLL_S}, name="listener", daemon=True
        )
        self._thread.start()
        logger.info("listening on port %d", self.port)

    def stop(self) -> None:
        """Take no more connections, abort the associations, and return when their threads have ended.

        A request that is being served is finished first; its sender may not hear the answer and sends again.
        """
        server, thread = self._server, self._thread
        if server is None or thread is None:
            return
        port = self.port
        server.is_stopping = True
        server.shutdown()
        thread.join(_JOIN_S)
        server.end_associations()
        self._server, self._thread, self._port = None, None, port
        logger.info("stopped listening on port %d", port)


class _Finds:
    """Answers C-FIND by the SOP class in which it was asked."""

    def __init__(self, finder: InstanceFinder | None, worklist: WorklistProvider | None, *, own_title: str) -> None:
        self._finder = finder
        self._worklist = worklist
        self._own_title = own_title

    @property
    def sop_classes(self) -> list[UID]:
        """In which may be asked."""
        served = (
            (UID(STUDY_ROOT_FIND), self._finder),
            (UID(MODALITY_WORKLIST_FIND), self._worklist),
        )
        return [sop_class for sop_class, provider in served if provider is not None]

    def __call__(self, event: Event) -> Iterator[tuple[int, Dataset]]:
        if event.context.abstract_syntax == MODALITY_WORKLIST_FIND and self._worklist is not None:
            return entries_of(event, self._worklist)
        if self._finder is not None:
            return matches_of(event, self._finder, own_title=self._own_title)
        return iter(())  # not reached: without a finder its context is not accepted


class _Entity(AE):
    """Our application entity, with what it supports and its limits."""

    def __init__(self, local: LocalAE, limits: Limits) -> None:
        super().__init__(local.title)
        self.implementation_class_uid = IMPLEMENTATION_CLASS_UID
        self.implementation_version_name = IMPLEMENTATION_VERSION_NAME
        self.maximum_pdu_size = local.max_pdu_bytes
        self.maximum_associations = limits.associations
        self.acse_timeout = limits.request_s
        self.dimse_timeout = local.timeouts.response_s
        self.network_timeout = limits.silence_s
        self.require_called_aet = limits.requires_called_title
        self.add_supported_context(VERIFICATION, list(UNCOMPRESSED))

    @property
    def active_associations(self) -> list[Association]:
        """Those that are open, and the one that asks: connections that never said a word take nobody's place."""
        asking = threading.current_thread()
        return [one for one in super().active_associations if one.is_established or one is asking]
