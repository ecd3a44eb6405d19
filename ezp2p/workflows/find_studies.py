"""Joining what an archive has: the study, its next series, or one of its series with the Instance Numbers continued."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from ezp2p.errors import SeriesNotFound, SeriesNotJoinable, StudyNotFound
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.query import Match, Query, QueryLevel
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.model.value_representation import check_is
from ezp2p.model.worklist import UnreadableResponse
from ezp2p.workflows.study_form import form_from_study, series_of

Find = Callable[[Query], Iterator[Match | UnreadableResponse]]
"""Asks one archive."""


def study_to_join(find: Find, remote: RemoteAE, study_instance_uid: str) -> StudyForm:
    """The form that joins this study.

    Raises
    ------
    StudyNotFound
        If the archive does not have it.
    """
    keys = {"StudyInstanceUID": study_instance_uid}
    for match in _matches(find, Query(QueryLevel.STUDY, keys), "StudyInstanceUID"):
        return form_from_study(match)
    raise StudyNotFound(remote_ae=remote.name, study_instance_uid=study_instance_uid)


def new_series_of(find: Find, study_instance_uid: str, form: SeriesForm) -> SeriesForm:
    """`form` as a new series of the study, its number after the last one that the archive has."""
    if form.series_number:
        return form
    keys = {"StudyInstanceUID": study_instance_uid}
    numbers = [
        _number(match.get("SeriesNumber"))
        for match in _matches(find, Query(QueryLevel.SERIES, keys), "StudyInstanceUID")
    ]
    return replace(form, series_number=str(max(numbers) + 1)) if numbers else form


def series_to_join(
    find: Find, remote: RemoteAE, *, study_instance_uid: str, series_instance_uid: str, modality: str = ""
) -> SeriesForm:
    """The form that joins this series, with the highest Instance Number that the archive has in it.

    Raises
    ------
    SeriesNotFound
        If the study has no such series.
    SeriesNotJoinable
        If `modality` is given and the series is of another one.
    """
    keys = {"StudyInstanceUID": study_instance_uid, "SeriesInstanceUID": series_instance_uid}
    series = next(_matches(find, Query(QueryLevel.SERIES, keys), "SeriesInstanceUID"), None)
    if series is None:
        raise SeriesNotFound(remote_ae=remote.name, series_instance_uid=series_instance_uid)
    theirs = series.get("Modality")
    if modality and theirs and modality != theirs:
        raise SeriesNotJoinable(theirs=theirs, ours=modality)
    images = _matches(find, Query(QueryLevel.IMAGE, keys), "SeriesInstanceUID")
    last = max((_number(match.get("InstanceNumber")) for match in images), default=0)
    return series_of(series, last_instance_number=last)


def _matches(find: Find, query: Query, keyword: str) -> Iterator[Match]:
    """The readable matches that are what was asked for: some archives answer with more.

    At its own level an answer names its UID; at the image level some archives leave out the UIDs above.
    """
    wanted = {query.keys[keyword]} | ({""} if query.level is QueryLevel.IMAGE else set())
    for match in find(query):
        if isinstance(match, Match) and match.get(keyword) in wanted:
            yield match


def _number(text: str) -> int:
    number = text.strip()
    return int(number) if number and check_is(number) is None else 0
