"""Queries of an archive on the wire: identifiers and matches, both directions (PS3.4 Annex C)."""

import difflib
from collections.abc import Mapping
from types import MappingProxyType

from pydicom.datadict import dictionary_description, dictionary_VR, keyword_dict, tag_for_keyword
from pydicom.dataset import Dataset

from ezp2p.dicom.character_set import normal_set
from ezp2p.dicom.dictionary import name_of
from ezp2p.dicom.elements import ANY_SCRIPT, put, put_items
from ezp2p.dicom.matching import composed
from ezp2p.dicom.reading import Reader
from ezp2p.dicom.search_terms import fault_of
from ezp2p.errors import FieldFault, FormIncomplete, QueryKeyNotKnown, QueryLevelNotInModel, QueryNotAnswered
from ezp2p.model.query import Match, Query, QueryLevel, QueryModel

LEVEL = "QueryRetrieveLevel"
CHARACTER_SET = "SpecificCharacterSet"

UNIQUE_KEYS: Mapping[QueryLevel, str] = MappingProxyType({
    QueryLevel.PATIENT: "PatientID",
    QueryLevel.STUDY: "StudyInstanceUID",
    QueryLevel.SERIES: "SeriesInstanceUID",
    QueryLevel.IMAGE: "SOPInstanceUID",
})
"""The key that identifies one thing of each level (PS3.4 C.6.1.1 and C.6.2.1)."""

LEVELS: Mapping[QueryModel, tuple[QueryLevel, ...]] = MappingProxyType({
    QueryModel.PATIENT_ROOT: (QueryLevel.PATIENT, QueryLevel.STUDY, QueryLevel.SERIES, QueryLevel.IMAGE),
    QueryModel.STUDY_ROOT: (QueryLevel.STUDY, QueryLevel.SERIES, QueryLevel.IMAGE),
})
"""The levels of each information model, from the top."""

_PATIENT = ("PatientName", "PatientID", "IssuerOfPatientID", "PatientBirthDate", "PatientSex")

RETURN_KEYS: Mapping[QueryLevel, tuple[str, ...]] = MappingProxyType({
    QueryLevel.PATIENT: (*_PATIENT, "NumberOfPatientRelatedStudies"),
    QueryLevel.STUDY: (
        "StudyDate",
        "StudyTime",
        "AccessionNumber",
        "ModalitiesInStudy",
        "ReferringPhysicianName",
        "StudyDescription",
        *_PATIENT,
        "PatientAge",
        "StudyInstanceUID",
        "StudyID",
        "NumberOfStudyRelatedSeries",
        "NumberOfStudyRelatedInstances",
    ),
    QueryLevel.SERIES: (
        "SeriesDate",
        "SeriesTime",
        "Modality",
        "SeriesDescription",
        "BodyPartExamined",
        "Laterality",
        "SeriesInstanceUID",
        "SeriesNumber",
        "NumberOfSeriesRelatedInstances",
    ),
    QueryLevel.IMAGE: (
        "SOPClassUID",
        "SOPInstanceUID",
        "InstanceNumber",
        "NumberOfFrames",
        "Rows",
        "Columns",
    ),
})
"""What is asked for at each level beside what the user asks (PS3.4 tables C.6-1 to C.6-4)."""

_NOT_OF_A_STUDY = frozenset({"BodyPartExamined"})
"""Attributes of a series that are asked for at study level; `network/query_scu.py` asks each study's series."""


# --- queries --------------------------------------------------------------------------------------------------


def identifier_for(query: Query, *, character_set: str = "") -> Dataset:
    """The identifier of a C-FIND request (PS3.4 C.4.1.1.3.1), with the return keys of its level.

    Its text is in `character_set`, or in ISO_IR 192 where none is named for the archive; names composed (Unicode NFC).

    The unique keys of the levels above stand in it too, empty where the query does not have them. Body Part
    Examined is no attribute of a study and is left out there. Specific Character Set is always there: there are
    servers that name the character set of their answers only if the request has the attribute.

    Raises
    ------
    QueryKeyNotKnown
        If a key is no keyword of PS3.6.
    QueryLevelNotInModel
        If the model does not have the level.
    FormIncomplete
        If a key has a value that cannot be asked for, with all such keys.
    """
    levels = LEVELS[query.model]
    if query.level not in levels:
        raise QueryLevelNotInModel(model=query.model.value, level=query.level.value)
    keys = _checked(query.keys, character_set)
    above = [UNIQUE_KEYS[level] for level in levels[: levels.index(query.level)]]
    returned = [keyword for keyword in RETURN_KEYS[query.level] if not _is_of_level_above(keyword, query)]
    identifier = Dataset()
    put(identifier, CHARACTER_SET, normal_set(character_set) or ANY_SCRIPT)
    put(identifier, LEVEL, query.level.value)
    for keyword, value in {**dict.fromkeys((*above, *returned), ""), **keys}.items():
        if query.level is not QueryLevel.STUDY or keyword not in _NOT_OF_A_STUDY:
            _put_key(identifier, keyword, value)
    return identifier


def _is_of_level_above(keyword: str, query: Query) -> bool:
    """The patient's attributes are those of a study in the study root model, and of a patient in the other."""
    return query.model is QueryModel.PATIENT_ROOT and query.level is not QueryLevel.PATIENT and keyword in _PATIENT


def _checked(keys: Mapping[str, str], character_set: str) -> dict[str, str]:
    faults: list[FieldFault] = []
    for keyword, value in keys.items():
        tag = tag_for_keyword(keyword)
        if tag is None:
            raise QueryKeyNotKnown(keyword=keyword, suggestion=_suggestion(keyword))
        reason = fault_of(keyword, _asked(keyword, value), character_set=character_set)
        if reason:
            faults.append(FieldFault(keyword, f"{dictionary_description(tag)} {reason}"))
    if faults:
        raise FormIncomplete(faults=tuple(faults))
    return {
        keyword: _asked(keyword, value).strip()
        for keyword, value in keys.items()
        if keyword not in {LEVEL, CHARACTER_SET}
    }


def _asked(keyword: str, value: str) -> str:
    tag = tag_for_keyword(keyword)
    return composed(value) if tag is not None and dictionary_VR(tag) == "PN" else value


def _suggestion(keyword: str) -> str:
    by_lower_case = {known.lower(): known for known in keyword_dict}
    close = difflib.get_close_matches(keyword.lower().replace(" ", ""), by_lower_case, n=1, cutoff=0.75)
    return f": {by_lower_case[close[0]]}?" if close else ", such as PatientName"


def _put_key(dataset: Dataset, keyword: str, value: str) -> None:
    tag = tag_for_keyword(keyword)
    if tag is not None and dictionary_VR(tag) == "SQ":
        put_items(dataset, keyword)
    else:
        put(dataset, keyword, value)


def query_from(identifier: Dataset, model: QueryModel) -> Query:
    """What the identifier of a request asks for, read tolerantly.

    Raises
    ------
    QueryNotAnswered
        If its Query/Retrieve Level is missing, or none of the model's.
    """
    reader = Reader(identifier)
    named = reader.text(LEVEL)
    levels = {level.value: level for level in LEVELS[model]}
    if named not in levels:
        reason = "it names no level" if not named else "its level is none of the information model's"
        raise QueryNotAnswered(reason=reason)
    return Query(level=levels[named], keys=_texts(reader), model=model)


# --- matches --------------------------------------------------------------------------------------------------


def match_from(response: Dataset) -> Match:
    """One match as the response tells it, read tolerantly.

    Attributes are those that have a keyword and are text or numbers; sequences are left out.
    """
    reader = Reader(response)
    attributes = _texts(reader)
    level = reader.text(LEVEL)
    unique = UNIQUE_KEYS[QueryLevel(level)] if level in set(QueryLevel) else ""
    if unique and not attributes.get(unique):
        reader.doubt(f"It has no {name_of(unique)}: nothing can be added to it.")
    return Match(attributes=attributes, doubts=reader.doubts)


def response_from(match: Match, level: QueryLevel) -> Dataset:
    """The response that tells `match` at `level`; always in ISO_IR 192.

    A value that its attribute cannot take is left empty, a keyword that is none is left out.
    """
    response = Dataset()
    put(response, CHARACTER_SET, ANY_SCRIPT)
    put(response, LEVEL, level.value)
    for keyword, value in match.attributes.items():
        if tag_for_keyword(keyword) is not None and keyword not in {LEVEL, CHARACTER_SET}:
            _put_key(response, keyword, value)
    return response


def _texts(reader: Reader) -> dict[str, str]:
    keywords = [keyword for keyword in reader.keywords() if keyword not in {LEVEL, CHARACTER_SET}]
    return {keyword: reader.text(keyword) for keyword in keywords if reader.has_text(keyword)}
