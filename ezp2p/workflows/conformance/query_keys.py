"""The keys of queries, of those that are asked and of those that are answered."""

from collections.abc import Iterator
from typing import Final

from ezp2p.archive import matching as archive_matching
from ezp2p.archive.keys import KEYS
from ezp2p.dicom import search_terms
from ezp2p.dicom.dictionary import attribute
from ezp2p.dicom.listing import ListedElement, listed
from ezp2p.dicom.query import LEVELS, UNIQUE_KEYS
from ezp2p.dicom.query import identifier_for as query_identifier
from ezp2p.dicom.worklist import QUERY_KEYWORDS, response_from
from ezp2p.dicom.worklist import identifier_for as worklist_identifier
from ezp2p.model.image import CodedConcept
from ezp2p.model.query import Query, QueryLevel, QueryModel
from ezp2p.model.worklist import WorklistEntry, WorklistQuery
from ezp2p.workflows.conformance.document import Table, table
from ezp2p.workflows.conformance.instances import indented

_COLUMNS: Final = "Attribute Name | Tag | VR | Key | Matching"
_NOT_KEYS: Final = frozenset({"SpecificCharacterSet", "QueryRetrieveLevel"})
_MODELS: Final = {QueryModel.STUDY_ROOT: "Study Root", QueryModel.PATIENT_ROOT: "Patient Root"}


def asked() -> Iterator[Table]:
    """The identifiers that are sent to an archive, for each model and level."""
    for model, levels in LEVELS.items():
        for level in levels:
            elements = listed(query_identifier(Query(level, {}, model)))
            name = f"{_MODELS[model]} query, level {level}"
            yield table(f"Keys asked for: {name}", _COLUMNS, [_asked_row(one, level, model) for one in elements])


def _asked_row(element: ListedElement, level: QueryLevel, model: QueryModel) -> tuple[str, ...]:
    keyword = element.path[-1]
    if keyword in _NOT_KEYS:
        return _row(element, "Control", element.value)
    kind = "Unique" if keyword in _unique_keys(model) else "Return"
    matching = ", ".join(search_terms.matching_types(element.vr)) if kind == "Return" else _unique(keyword, level)
    return _row(element, kind, matching)


def _unique_keys(model: QueryModel) -> frozenset[str]:
    return frozenset(UNIQUE_KEYS[level] for level in LEVELS[model])


def _unique(keyword: str, level: QueryLevel) -> str:
    own = UNIQUE_KEYS[level] == keyword
    return ", ".join(search_terms.matching_types(attribute(keyword).vr)) if own else "single value"


def asked_of_worklists() -> Table:
    """The identifier that is sent to a worklist."""
    elements = list(listed(worklist_identifier(WorklistQuery())))
    return table("Keys asked for: Modality Worklist", _COLUMNS, [_worklist_row(one) for one in elements])


def _worklist_row(element: ListedElement) -> tuple[str, ...]:
    if element.path[-1] in _NOT_KEYS:
        return _row(element, "Control", element.value)
    if element.path[-1] in QUERY_KEYWORDS.values():
        return _row(element, "Matching", ", ".join(search_terms.matching_types(element.vr)))
    return _row(element, "Return", "universal")


def answered() -> Iterator[Table]:
    """What the archive inside matches and returns, for each level of Study Root."""
    for level, keywords in KEYS.items():
        rows = []
        for one in map(attribute, keywords):
            unique = one.keyword in _unique_keys(QueryModel.STUDY_ROOT)
            matching = ", ".join(archive_matching.matching_types(one.vr.split(" or ")[0]))
            rows.append((one.name, one.tag, one.vr, "Unique" if unique else "Optional", matching))
        yield table(f"Keys answered: Study Root query, level {level}", _COLUMNS, rows)


def answered_by_the_worklist() -> Table:
    """What the worklist inside matches and returns."""
    rows = []
    code = (CodedConcept("1", "1", "1"),)
    entry = WorklistEntry(requested_procedure_codes=code, scheduled_protocol_codes=code)
    for element in listed(response_from(entry)):
        is_key = element.path[-1] in QUERY_KEYWORDS.values()
        kinds = archive_matching.matching_types(element.vr) if is_key else ("universal",)
        rows.append(_row(element, "Matching" if is_key else "Return", ", ".join(kinds)))
    return table("Keys answered: Modality Worklist", _COLUMNS, rows)


def _row(element: ListedElement, kind: str, matching: str) -> tuple[str, ...]:
    one = attribute(element.path[-1])
    return indented(one.name, element.path), one.tag, element.vr, kind, matching
