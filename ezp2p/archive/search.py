"""Finds in the index what a query asks for: the database narrows, `matching` decides (PS3.4 C.4.1)."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from ezp2p.archive.index import Index, Selection
from ezp2p.archive.keys import CONSTANTS
from ezp2p.archive.matching import date_range, exact_values, matches
from ezp2p.dicom.instance_keys import vr_of
from ezp2p.errors import QueryNotAnswered
from ezp2p.model.query import Match, Query, QueryLevel, QueryModel

_LONGEST_KEY = 1 << 20
_MOST_VALUES = 10_000
_STUDY, _SERIES, _INSTANCE = "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"

_Search = Callable[[Index, Selection], list[dict[str, str]]]
_LEVELS: Mapping[QueryLevel, tuple[tuple[str, ...], _Search]] = MappingProxyType({
    QueryLevel.STUDY: ((_STUDY,), Index.studies),
    QueryLevel.SERIES: ((_STUDY, _SERIES), Index.series),
    QueryLevel.IMAGE: ((_STUDY, _SERIES, _INSTANCE), Index.instances),
})
"""For each level of Study Root its unique keys, its own last, and the search (PS3.4 C.6.2)."""


def find(index: Index, query: Query) -> Iterator[Match]:
    """What matches `query`: the attributes it asks for as far as its level has them, and the unique keys.

    Raises
    ------
    QueryNotAnswered
        If the query has another model than Study Root, lacks a UID of a level above its own, or has a key with
        more values than are answered.
    """
    if query.model is not QueryModel.STUDY_ROOT or query.level not in _LEVELS:
        raise QueryNotAnswered(reason=f"level {query.level} of {query.model} root is not known here")
    unique_keys, search = _LEVELS[query.level]
    for keyword in unique_keys[:-1]:
        if not exact_values("UI", query.keys.get(keyword, "")):
            raise QueryNotAnswered(reason=f"level {query.level} needs a {keyword}")
    for keyword, key in query.keys.items():
        if len(key) > _LONGEST_KEY or key.count("\\") >= _MOST_VALUES:
            raise QueryNotAnswered(reason=f"the key {keyword} is too long")
    return _matches(search(index, _selection(query)), query, unique_keys)


def _matches(rows: list[dict[str, str]], query: Query, unique_keys: tuple[str, ...]) -> Iterator[Match]:
    asked = [
        (keyword, vr_of(keyword), key)
        for keyword, key in query.keys.items()
        if key and keyword not in unique_keys  # the database compared these
    ]
    returned = dict.fromkeys((*query.keys, *unique_keys))
    for attributes in rows:
        row = {**attributes, **CONSTANTS}
        if all(matches(vr, key=key, value=row[keyword]) for keyword, vr, key in asked if keyword in row):
            yield Match({keyword: row[keyword] for keyword in returned if keyword in row})


def _selection(query: Query) -> Selection:
    def values(vr: str, keyword: str) -> tuple[str, ...]:
        return exact_values(vr, query.keys.get(keyword, ""))

    return Selection(
        study_instance_uids=values("UI", _STUDY),
        series_instance_uids=values("UI", _SERIES) if query.level is not QueryLevel.STUDY else (),
        sop_instance_uids=values("UI", _INSTANCE) if query.level is QueryLevel.IMAGE else (),
        patient_ids=values("LO", "PatientID"),
        accession_numbers=values("SH", "AccessionNumber"),
        study_dates=date_range(query.keys.get("StudyDate", "")),
    )
