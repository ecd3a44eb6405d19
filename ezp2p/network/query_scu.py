"""Query/Retrieve FIND SCU: asks an archive for patients, studies, series and instances (PS3.4 Annex C)."""

import threading
from collections.abc import Iterator
from dataclasses import replace

from pydicom.dataset import Dataset

from ezp2p.dicom.matching import matches_wildcard
from ezp2p.dicom.query import identifier_for, match_from
from ezp2p.dicom.transfer_syntaxes import UNCOMPRESSED
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.query import Match, Query, QueryLevel, QueryModel
from ezp2p.model.worklist import UnreadableResponse
from ezp2p.network.association import Association, open_association
from ezp2p.network.find_request import UNREADABLE, FindRequest
from ezp2p.network.pdu import ProposedContext
from ezp2p.network.sop_classes import PATIENT_ROOT_FIND, STUDY_ROOT_FIND

_BODY_PART = "BodyPartExamined"
_SOP_CLASSES: dict[QueryModel, str] = {
    QueryModel.STUDY_ROOT: STUDY_ROOT_FIND,
    QueryModel.PATIENT_ROOT: PATIENT_ROOT_FIND,
}


def contexts_for(model: QueryModel) -> tuple[ProposedContext, ...]:
    """What is proposed to an archive that is asked in this model."""
    return (ProposedContext(_SOP_CLASSES[model], tuple(UNCOMPRESSED)),)


def find(
    remote: RemoteAE,
    query: Query,
    *,
    local: LocalAE,
    calling_ae: str = "",
    stop: threading.Event | None = None,
    limit: int = 0,
) -> Iterator[Match | UnreadableResponse]:
    """What `remote` has that matches `query`, each match as it comes.

    Body Part Examined, asked for at study level, is no attribute of a study: the series of each study are asked
    for it then, and compared here.

    Parameters
    ----------
    remote, local, calling_ae
        The archive, this workstation, and the calling AE title (default: the one for querying).
    query
        Level, keys and model.
    stop
        Ends the query when it is set.
    limit
        The most matches wanted; the peer is then asked to stop. 0 for all.

    Returns
    -------
    Iterator
        The association opens with the first step of it and is released at its end; a response that cannot be read
        stands in its place. Whoever leaves it early should close it.

    Raises
    ------
    InputFault
        QueryKeyNotKnown, QueryLevelNotInModel or FormIncomplete, at once; PeerFault and Cancelled come from the
        iterator.
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
    query: Query,
    identifier: Dataset,
    *,
    local: LocalAE,
    calling_ae: str,
    stop: threading.Event | None,
    limit: int,
) -> Iterator[Match | UnreadableResponse]:
    contexts = contexts_for(query.model)
    with open_association(remote, local=local, calling_ae=calling_ae, contexts=contexts, stop=stop) as association:
        if query.level is QueryLevel.STUDY and query.keys.get(_BODY_PART, "").strip():
            yield from _studies_of_body_part(association, query, identifier, limit=limit)
        else:
            yield from _matches(association, query, identifier, limit=limit)


def _matches(
    association: Association, query: Query, identifier: Dataset, *, limit: int = 0, message_id: int = 1
) -> Iterator[Match | UnreadableResponse]:
    request = FindRequest(
        association, sop_class=_SOP_CLASSES[query.model], identifier=identifier, message_id=message_id
    )
    for number, response in enumerate(request, start=1):
        match = response if isinstance(response, UnreadableResponse) else match_from(response)
        yield UNREADABLE if isinstance(match, Match) and not any(match.attributes.values()) else match
        if number == limit:
            request.cancel()
            return


def _studies_of_body_part(
    association: Association, query: Query, identifier: Dataset, *, limit: int
) -> Iterator[Match | UnreadableResponse]:
    """The studies that match the query otherwise and have a series of the wanted body part.

    A study stays, with a doubt, if the archive does not tell the body part of its series.
    """
    studies = list(_matches(association, query, identifier))
    given = 0
    for message_id, study in enumerate(studies, start=2):
        kept: Match | UnreadableResponse | None = study
        if isinstance(study, Match):
            kept = _with_body_part(association, study, query, message_id=message_id)
        if kept is not None:
            yield kept
            given += 1
        if limit and given == limit:
            return


def _with_body_part(association: Association, study: Match, query: Query, *, message_id: int) -> Match | None:
    wanted = query.keys[_BODY_PART].strip().upper()
    keys = {"StudyInstanceUID": study.get("StudyInstanceUID")}
    if query.model is QueryModel.PATIENT_ROOT:
        keys["PatientID"] = study.get("PatientID")
    series_query = Query(level=QueryLevel.SERIES, keys=keys, model=query.model)
    identifier = identifier_for(series_query, character_set=association.remote.character_set)
    found = list(_matches(association, series_query, identifier, message_id=message_id))
    parts = [series.attributes.get(_BODY_PART) for series in found if isinstance(series, Match)]
    if any(part is not None and matches_wildcard(wanted, part.upper()) for part in parts):
        return study
    if None in parts:
        return replace(study, doubts=(*study.doubts, "The server does not tell the body part of its series."))
    return None
