"""Query as SCP: C-FIND of the Study Root model, answered by an archive (PS3.4 Annex C)."""

from collections.abc import Iterator
from typing import cast

from pydicom.dataset import Dataset
from pynetdicom.dimse_primitives import C_FIND
from pynetdicom.events import Event

from ezp2p.dicom.elements import put
from ezp2p.dicom.query import query_from, response_from
from ezp2p.errors import QueryNotAnswered
from ezp2p.model.query import QueryModel
from ezp2p.network.handlers import PENDING, PENDING_WITHOUT_SOME_KEYS
from ezp2p.network.ports import InstanceFinder

_LONGEST_IDENTIFIER = 40_000
_NOT_KEYS = frozenset({"QueryRetrieveLevel", "RetrieveAETitle", "SpecificCharacterSet", "TimezoneOffsetFromUTC"})


def matches_of(event: Event, finder: InstanceFinder, *, own_title: str) -> Iterator[tuple[int, Dataset]]:
    """The answer for each match, with its pending status: 0xFF01 where an optional key is not supported.

    Every answer names the level, our AE title as Retrieve AE Title (0008,0054), and its character set
    (PS3.4 C.4.1.1.3.2).

    Raises
    ------
    QueryNotAnswered
        If the identifier cannot be answered.
    StoreFault
        If the archive cannot be read.
    """
    identifier = identifier_of(event)
    query = query_from(identifier, QueryModel.STUDY_ROOT)
    keys = frozenset(query.keys) - _NOT_KEYS
    asked = frozenset(keyword for keyword in identifier.dir() if keyword not in _NOT_KEYS)
    for match in finder.find(query):
        response = response_from(match, query.level)
        put(response, "RetrieveAETitle", own_title)
        supported = keys | asked <= frozenset(match.attributes)
        yield PENDING if supported else PENDING_WITHOUT_SOME_KEYS, response


def identifier_of(event: Event) -> Dataset:
    """The identifier of a C-FIND request.

    Raises
    ------
    QueryNotAnswered
        If it is missing or longer than is answered.
    """
    encoded = cast("C_FIND", event.request).Identifier
    if encoded is None:
        raise QueryNotAnswered(reason="it has no identifier")
    if len(encoded.getvalue()) > _LONGEST_IDENTIFIER:
        raise QueryNotAnswered(reason="its identifier is too long")
    return event.identifier
