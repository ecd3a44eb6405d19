"""The application entity that listens: one port for verification, storage, queries and a worklist."""

import logging
import threading
from collections.abc import Iterator

from pydicom.dataset import Dataset
from pynetdicom import AE, AllStoragePresentationContexts, evt
from pynetdicom.association import Association
from pynetdicom.events import Event
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    ModalityWorklistInformationFind,
    StudyRootQueryRetrieveInformationModelFind,
    Verification,
)

from ezp2p.dicom.identifiers import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from ezp2p.dicom.transfer_syntaxes import STORAGE_SYNTAXES, UNCOMPRESSED
from ezp2p.errors import PortNotUsable
from ezp2p.model.application_entity import LocalAE
from ezp2p.model.events import Publish
from ezp2p.network.guard import GuardedServer, Limits
from ezp2p.network.handlers import answering_each
from ezp2p.network.ports import InstanceFinder, InstanceReceiver, WorklistProvider
from ezp2p.network.query_scp import matches_of
from ezp2p.network.storage_scp import storage_handler
from ezp2p.network.worklist_scp import entries_of

logger = logging.getLogger(__name__)

_LIMITS = Limits()
_POLL_S = 0.1
_JOIN_S = 30.0


class Listener:
    """Serves on `host` and `port` once started; port 0 takes a free one.

    Parameters
    ----------
    local
        Our title and the largest PDU that we take.
    port, host
        Where to listen.
    receiver, finder, worklist
        Who keeps, finds and plans.
    publish
        Is told of every instance that was kept, from the thread of its association.
    limits
        What a peer may take of us.
    """

    def __init__(
        self,
        local: LocalAE,
        *,
        port: int,
        host: str,
        receiver: InstanceReceiver,
        finder: InstanceFinder,
        worklist: WorklistProvider,
        publish: Publish,
        limits: Limits = _LIMITS,
    ) -> None:
        self._port = port
        self._host = host
        self._limits = limits
        self._entity = _Entity(local, limits)
        self._handlers = [
            storage_handler(receiver, publish),
            (evt.EVT_C_FIND, answering_each("C-FIND", _Finds(finder, worklist, own_title=local.title))),
        ]
        self._server: GuardedServer | None = None
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port on which it listens; before the start, the one that was asked for."""
        return int(self._server.server_address[1]) if self._server else self._port

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

    def __init__(self, finder: InstanceFinder, worklist: WorklistProvider, *, own_title: str) -> None:
        self._finder = finder
        self._worklist = worklist
        self._own_title = own_title

    def __call__(self, event: Event) -> Iterator[tuple[int, Dataset]]:
        if event.context.abstract_syntax == ModalityWorklistInformationFind:
            return entries_of(event, self._worklist)
        return matches_of(event, self._finder, own_title=self._own_title)


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
        for sop_class in (
            Verification,
            StudyRootQueryRetrieveInformationModelFind,
            ModalityWorklistInformationFind,
        ):
            self.add_supported_context(sop_class, list(UNCOMPRESSED))
        for context in AllStoragePresentationContexts:
            if context.abstract_syntax is not None:
                self.add_supported_context(context.abstract_syntax, list(STORAGE_SYNTAXES))

    @property
    def active_associations(self) -> list[Association]:
        """Those that are open, and the one that asks: connections that never said a word take nobody's place."""
        asking = threading.current_thread()
        return [one for one in super().active_associations if one.is_established or one is asking]
