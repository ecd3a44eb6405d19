"""Modality Worklist FIND SCU: asks a worklist for its scheduled procedure steps (PS3.4 Annex K)."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pydicom.dataset import Dataset

from ezp2p.dicom.transfer_syntaxes import UNCOMPRESSED
from ezp2p.dicom.worklist import entry_from, identifier_for, matches, query_from
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.worklist import ListRemark, UnreadableResponse, WorklistEntry, WorklistQuery
from ezp2p.network.association import open_association
from ezp2p.network.find_request import UNREADABLE, FindRequest
from ezp2p.network.pdu import ProposedContext
from ezp2p.network.sop_classes import MODALITY_WORKLIST_FIND

CONTEXTS: Final = (ProposedContext(MODALITY_WORKLIST_FIND, tuple(UNCOMPRESSED)),)
"""What is proposed to a worklist."""


def find_worklist(
    remote: RemoteAE,
    query: WorklistQuery,
    *,
    local: LocalAE,
    calling_ae: str = "",
    stop: threading.Event | None = None,
    limit: int = 0,
) -> Iterator[WorklistEntry | UnreadableResponse | ListRemark]:
    """The entries of the worklist of `remote` that match `query`, each as it comes.

    What the server sends beyond the query (there are servers that know no filter) is left out, and a remark says so.

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
        stands in its place, and what is to be told about the list comes at its end. Whoever leaves it early should
        close it.

    Raises
    ------
    FormIncomplete
        At once, if a search term cannot be asked for; PeerFault and Cancelled come from the iterator.
    """
    return _find(
        remote,
        query,
        identifier_for(query, character_set=remote.character_set),
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
) -> Iterator[WorklistEntry | UnreadableResponse | ListRemark]:
    asked = query_from(identifier)  # wider than `query` where not every server understands it
    given = left_out = 0
    with open_association(remote, local=local, calling_ae=calling_ae, contexts=CONTEXTS, stop=stop) as association:
        request = FindRequest(association, sop_class=MODALITY_WORKLIST_FIND, identifier=identifier)
        for response in request:
            entry = (
                response
                if isinstance(response, UnreadableResponse)
                else _readable(entry_from(response, fallback=remote.fallback_character_set))
            )
            if isinstance(entry, WorklistEntry) and not matches(entry, query):
                left_out += not matches(entry, asked)
                continue
            yield entry
            given += 1
            if given == limit:
                request.cancel()
                break
    yield from map(ListRemark, _remarks(request, query, left_out=left_out))


def _remarks(request: FindRequest, query: WorklistQuery, *, left_out: int) -> Iterator[str]:
    """What is to be told about the list, in sentences.

    The accession number is the one optional matching key that is asked for (PS3.4 table K.6-1). Servers say by FF01
    also that they do not know an attribute that is only to be returned, and that means nothing to a person.
    """
    if left_out == 1:
        yield "The server does not search by everything that was asked: 1 entry was left out here."
    elif left_out:
        yield f"The server does not search by everything that was asked: {left_out} entries were left out here."
    elif request.ignored_keys and query.accession_number:
        yield "The server says that it does not search by everything that was asked: the list was searched here."
    if request.cut:
        yield f"This is only a part of the list ({request.cut}): narrow the search."


def _readable(entry: WorklistEntry) -> WorklistEntry | UnreadableResponse:
    """`entry`, unless nothing at all could be read of it."""
    return UNREADABLE if replace(entry, doubts=()) == WorklistEntry() else entry
