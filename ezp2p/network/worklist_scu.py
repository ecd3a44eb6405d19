"""Modality Worklist FIND SCU: asks a worklist for its scheduled procedure steps (PS3.4 Annex K)."""

import logging
import threading
from collections.abc import Iterator
from dataclasses import replace

from pydicom.dataset import Dataset

from ezp2p.dicom.transfer_syntaxes import UNCOMPRESSED
from ezp2p.dicom.worklist import entry_from, identifier_for, matches
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.worklist import UnreadableResponse, WorklistEntry, WorklistQuery
from ezp2p.network.association import open_association
from ezp2p.network.find_request import UNREADABLE, FindRequest
from ezp2p.network.pdu import ProposedContext
from ezp2p.network.sop_classes import MODALITY_WORKLIST_FIND

logger = logging.getLogger(__name__)


def find_worklist(
    remote: RemoteAE,
    query: WorklistQuery,
    *,
    local: LocalAE,
    calling_ae: str = "",
    stop: threading.Event | None = None,
    limit: int = 0,
) -> Iterator[WorklistEntry | UnreadableResponse]:
    """The entries of the worklist of `remote` that match `query`, each as it comes.

    What the server sends beyond the query (there are servers that know no filter) is left out.

    Parameters
    ----------
    remote, local, calling_ae
        The worklist, this workstation, and the calling AE title (default: the one for querying).
    query
        What is wanted.
    stop
        Ends the query when it is set.
    limit
        The most entries wanted; the peer is then asked to stop. 0 for all.

    Returns
    -------
    Iterator
        The association opens with the first step of it and is released at its end; a response that cannot be read
        stands in its place. Whoever leaves it early should close it.

    Raises
    ------
    FormIncomplete
        At once, if a search term cannot be asked for; PeerFault and Cancelled come from the iterator.
    """
    return _find(
        remote,
        query,
        identifier_for(query),
        local=local,
        calling_ae=calling_ae or local.title_for_querying,
        stop=stop,
        limit=limit,
    )


def _find(
    remote: RemoteAE,
    query: WorklistQuery,
    identifier: Dataset,
    *,
    local: LocalAE,
    calling_ae: str,
    stop: threading.Event | None,
    limit: int,
) -> Iterator[WorklistEntry | UnreadableResponse]:
    contexts = [ProposedContext(MODALITY_WORKLIST_FIND, tuple(UNCOMPRESSED))]
    given = left_out = 0
    with open_association(remote, local=local, calling_ae=calling_ae, contexts=contexts, stop=stop) as association:
        request = FindRequest(association, sop_class=MODALITY_WORKLIST_FIND, identifier=identifier)
        for response in request:
            entry = response if isinstance(response, UnreadableResponse) else _readable(entry_from(response))
            if isinstance(entry, WorklistEntry) and not matches(entry, query):
                left_out += 1
                continue
            yield entry
            given += 1
            if given == limit:
                request.cancel()
                break
    if left_out:
        logger.info("%d entries of %s did not match the query and were left out", left_out, remote.name)


def _readable(entry: WorklistEntry) -> WorklistEntry | UnreadableResponse:
    """`entry`, unless nothing at all could be read of it."""
    return UNREADABLE if replace(entry, doubts=()) == WorklistEntry() else entry
