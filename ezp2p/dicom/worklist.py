"""The worklist on the wire: queries and entries of the Modality Worklist, both directions (PS3.4 Annex K)."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.dataset import Dataset

from ezp2p.dicom.character_set import can_hold_name, normal_set
from ezp2p.dicom.dictionary import name_of
from ezp2p.dicom.elements import ANY_SCRIPT, put, put_items
from ezp2p.dicom.matching import composed, matches_name, matches_range, matches_wildcard
from ezp2p.dicom.reading import Reader
from ezp2p.dicom.received_text import REPLACEMENT
from ezp2p.dicom.search_terms import fault_of
from ezp2p.errors import FieldFault, FormIncomplete
from ezp2p.model.image import CodedConcept
from ezp2p.model.value_representation import CHECKS
from ezp2p.model.worklist import WorklistEntry, WorklistQuery

STEP_SEQUENCE = "ScheduledProcedureStepSequence"

ORDER_KEYWORDS: Mapping[str, str] = MappingProxyType({
    "patient_id": "PatientID",
    "issuer_of_patient_id": "IssuerOfPatientID",
    "patient_name": "PatientName",
    "birth_date": "PatientBirthDate",
    "sex": "PatientSex",
    "study_instance_uid": "StudyInstanceUID",
    "study_id": "StudyID",
    "accession_number": "AccessionNumber",
    "referring_physician_name": "ReferringPhysicianName",
    "requested_procedure_id": "RequestedProcedureID",
    "requested_procedure_description": "RequestedProcedureDescription",
})
"""Fields of WorklistEntry and the attributes of the order and the patient that they hold (PS3.4 table K.6-1)."""

STEP_KEYWORDS: Mapping[str, str] = MappingProxyType({
    "scheduled_procedure_step_id": "ScheduledProcedureStepID",
    "scheduled_procedure_step_description": "ScheduledProcedureStepDescription",
    "scheduled_station_ae_title": "ScheduledStationAETitle",
    "scheduled_station_name": "ScheduledStationName",
    "scheduled_date": "ScheduledProcedureStepStartDate",
    "scheduled_time": "ScheduledProcedureStepStartTime",
    "modality": "Modality",
    "performing_physician_name": "ScheduledPerformingPhysicianName",
})
"""The same of the one item of Scheduled Procedure Step Sequence (0040,0100)."""

PROCEDURE_CODES = "RequestedProcedureCodeSequence"
PROTOCOL_CODES = "ScheduledProtocolCodeSequence"
_CODE_KEYWORDS = ("CodeValue", "CodingSchemeDesignator", "CodeMeaning")

QUERY_KEYWORDS = {
    "scheduled_date": "ScheduledProcedureStepStartDate",
    "modality": "Modality",
    "patient_name": "PatientName",
    "patient_id": "PatientID",
    "accession_number": "AccessionNumber",
    "scheduled_station_ae_title": "ScheduledStationAETitle",
}
"""Fields of WorklistQuery and their attributes; those of the step are keys within its item."""

_UNCHECKED = frozenset({"scheduled_station_ae_title", "scheduled_station_name"})  # they may have several values
_SEXES = frozenset({"", "M", "F", "O"})


# --- queries --------------------------------------------------------------------------------------------------


def identifier_for(query: WorklistQuery, *, character_set: str = "") -> Dataset:
    """The identifier of a Modality Worklist C-FIND request (PS3.4 K.4.1.1.3.1 and K.6.1.2.2).

    Every attribute that a WorklistEntry holds is in it, empty where it is a return key only. Specific Character
    Set is always there, also for keys in plain ASCII: there are servers that name the character set of their
    answers only if the request has the attribute.

    What servers are not bound to understand is asked for more widely, and `matches` finds it in the answers: other
    characters than ASCII in a name by `*` (wlmscpfs compares bytes, so that a name in ISO_IR 192 would never find
    the same name in ISO_IR 100, and a `?` only half of a letter); a wildcard elsewhere than in a name by an empty
    key (PS3.4 table K.6-1 asks of servers no more than to compare the values). Where `character_set` is named for the
    server, it is known to understand names in it, and is asked for them as they are.

    Raises
    ------
    FormIncomplete
        If a search term cannot be asked for, with all such terms.
    """
    wanted = {keyword: getattr(query, field).strip() for field, keyword in QUERY_KEYWORDS.items()}
    _refuse_faults(wanted)
    asked = {
        keyword: _name_asked(value, character_set) if keyword == "PatientName" else _plain_or_any(value)
        for keyword, value in wanted.items()
    }
    step = Dataset()
    for keyword in STEP_KEYWORDS.values():
        put(step, keyword, asked.get(keyword, ""))
    put_items(step, PROTOCOL_CODES, _code_item("", "", ""))
    identifier = Dataset()
    put(identifier, "SpecificCharacterSet", normal_set(character_set) or ANY_SCRIPT)
    for keyword in ORDER_KEYWORDS.values():
        put(identifier, keyword, asked.get(keyword, ""))
    put_items(identifier, PROCEDURE_CODES, _code_item("", "", ""))
    put_items(identifier, STEP_SEQUENCE, step)
    return identifier


def _name_asked(pattern: str, character_set: str) -> str:
    is_understood = bool(character_set) and not {"*", "?"} & set(pattern)
    name = composed(pattern)
    return name if is_understood and can_hold_name(name, character_set) else _widened(name)


def _widened(pattern: str) -> str:
    return re.sub(r"([^\x00-\x7f]|[*?])+", "*", pattern)


def _plain_or_any(value: str) -> str:
    return "" if {"*", "?"} & set(value) or not value.isascii() else value


def _refuse_faults(asked: Mapping[str, str]) -> None:
    reasons = {keyword: fault_of(keyword, value) for keyword, value in asked.items()}
    faults = tuple(FieldFault(keyword, f"{name_of(keyword)} {reason}") for keyword, reason in reasons.items() if reason)
    if faults:
        raise FormIncomplete(faults=faults)


def query_from(identifier: Dataset) -> WorklistQuery:
    """What the identifier of a request asks for; keys that a WorklistQuery does not have match everything."""
    order = Reader(identifier)
    steps = order.items(STEP_SEQUENCE)
    step = steps[0] if steps else Reader(Dataset())
    return WorklistQuery(**{
        field: (step if keyword in STEP_KEYWORDS.values() else order).text(keyword)
        for field, keyword in QUERY_KEYWORDS.items()
    })


def matches(entry: WorklistEntry, query: WorklistQuery) -> bool:
    """Whether `entry` is one of those that `query` asks for; it serves to sort out what a server sent beyond that.

    Servers may match names more loosely than the standard's single value matching, so a name only has to match
    without regard to case and accents. An entry that lacks its date, modality or station stays: nobody can say
    that it is another one's.
    """
    return (
        (not query.patient_name or _is_named(query.patient_name.strip(), entry.patient_name))
        and (not query.patient_id or matches_wildcard(query.patient_id.strip(), entry.patient_id))
        and (not query.accession_number or matches_wildcard(query.accession_number.strip(), entry.accession_number))
        and _is_on(query.scheduled_date.strip(), entry.scheduled_date)
        and _is_one_of(query.modality.strip(), entry.modality)
        and _is_one_of(query.scheduled_station_ae_title.strip(), entry.scheduled_station_ae_title)
    )


def _is_named(pattern: str, name: str) -> bool:
    """A name with characters that could not be read matches if the rest of it does: it must not disappear."""
    return matches_name(pattern, name) or (REPLACEMENT in name and matches_name(_widened(pattern), name))


def _is_on(wanted: str, day: str) -> bool:
    return not wanted or not re.fullmatch(r"[0-9]{8}", day) or matches_range(wanted, day)


def _is_one_of(wanted: str, values: str) -> bool:
    return not wanted or not values or any(matches_wildcard(wanted, value.strip()) for value in values.split("\\"))


# --- entries --------------------------------------------------------------------------------------------------


def entry_from(response: Dataset, *, fallback: str = "") -> WorklistEntry:
    """One Scheduled Procedure Step as the response tells it, whatever is missing or wrong in it.

    Values are kept as they came, also those that break the rules of their VR; `doubts` tells of them. Text that is
    not what its declaration says is read by `fallback`, the set that the settings name for this server, and stays
    doubtful; the bytes of such a name are kept.
    """
    order = Reader(response, fallback=fallback)
    steps = order.items(STEP_SEQUENCE)
    step = steps[0] if steps else Reader(Dataset())
    values = {field: order.text(keyword) for field, keyword in ORDER_KEYWORDS.items()}
    values |= {field: step.text(keyword) for field, keyword in STEP_KEYWORDS.items()}
    procedure_codes, protocol_codes = _codes(order, PROCEDURE_CODES), _codes(step, PROTOCOL_CODES)
    doubts = (*_missing(values, steps=len(steps)), *order.doubts, *_irregular(values))
    return WorklistEntry(
        **values,
        requested_procedure_codes=procedure_codes,
        scheduled_protocol_codes=protocol_codes,
        doubts=tuple(dict.fromkeys(doubts)),
        raw_patient_name=order.doubtful_bytes("PatientName").hex(),
    )


def _missing(values: Mapping[str, str], *, steps: int) -> list[str]:
    found: list[str] = []
    if not values["patient_id"] and not values["patient_name"]:
        found.append("It names no patient: neither a Patient ID nor a name.")
    elif not values["patient_id"]:
        found.append("It has no Patient ID.")
    elif not values["patient_name"]:
        found.append("It has no patient's name.")
    if not values["study_instance_uid"]:
        found.append("The worklist gave no number for the study; EzP2P makes one.")
    if steps == 0:
        found.append("The worklist gave no date, modality and station for it.")
    elif steps > 1:
        found.append(f"The worklist put {steps} planned steps into one entry; only the first is used.")
    return found


_PLAIN: Final = {
    "is not a date that exists (write YYYYMMDD).": "is not a date that exists.",
    "is not a time of day (write HHMMSS).": "is not a time of day.",
}
"""What advises how to write a value, as it is told of one that came from a server."""


def _irregular(values: Mapping[str, str]) -> list[str]:
    """Values that break the rules of their VR, by the attribute's name and the rule."""
    found: list[str] = []
    for field, keyword in {**ORDER_KEYWORDS, **STEP_KEYWORDS}.items():
        check = CHECKS.get(_vr(keyword))
        reason = check(values[field]) if check and values[field] and field not in _UNCHECKED else None
        if reason:
            found.append(f"{name_of(keyword)} {_without_advice(reason)}")
    if values["sex"] not in _SEXES:
        found.append("Patient's Sex is none of M, F and O.")
    return found


def _without_advice(reason: str) -> str:
    return _PLAIN.get(reason, reason)


def response_from(entry: WorklistEntry) -> Dataset:
    """The response that tells `entry`, also the content of a worklist file; always in ISO_IR 192."""
    step = Dataset()
    for field, keyword in STEP_KEYWORDS.items():
        put(step, keyword, getattr(entry, field))
    put_items(step, PROTOCOL_CODES, *_code_items(entry.scheduled_protocol_codes))
    response = Dataset()
    put(response, "SpecificCharacterSet", ANY_SCRIPT)
    for field, keyword in ORDER_KEYWORDS.items():
        put(response, keyword, getattr(entry, field))
    put_items(response, PROCEDURE_CODES, *_code_items(entry.requested_procedure_codes))
    put_items(response, STEP_SEQUENCE, step)
    return response


# --- codes ----------------------------------------------------------------------------------------------------


def _codes(reader: Reader, keyword: str) -> tuple[CodedConcept, ...]:
    """The codes of a sequence; an item without a value or a scheme is no code (PS3.3 8.1)."""
    concepts = [CodedConcept(*(item.text(part) for part in _CODE_KEYWORDS)) for item in reader.items(keyword)]
    return tuple(concept for concept in concepts if concept.value and concept.scheme)


def _code_items(codes: tuple[CodedConcept, ...]) -> list[Dataset]:
    return [_code_item(code.value, code.scheme, code.meaning) for code in codes]


def _code_item(*values: str) -> Dataset:
    item = Dataset()
    for keyword, value in zip(_CODE_KEYWORDS, values, strict=True):
        put(item, keyword, value)
    return item


def _vr(keyword: str) -> str:
    tag = tag_for_keyword(keyword)
    return "" if tag is None else dictionary_VR(tag)
