"""What may be asked for in a query, checked before it is asked (PS3.4 C.2.2.2)."""

from pydicom.datadict import dictionary_VR, tag_for_keyword

from ezp2p.dicom.character_set import character_shown, unheld
from ezp2p.dicom.received_text import PERSON_NAME_DELIMITERS, TEXT_DELIMITERS
from ezp2p.model.value_representation import CHECKS

_WILDCARDS = str.maketrans("", "", "*?")
_WITH_WILDCARDS = frozenset({"AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UR", "UT"})
_WITH_RANGES = frozenset({"DA", "TM", "DT"})


def fault_of(keyword: str, value: str, *, character_set: str = "") -> str | None:
    """Why `value` cannot be asked for in the attribute `keyword` in this character set, or None.

    The reason continues the name of the attribute. Wildcards are for text, ranges for dates and times, lists for
    UIDs (PS3.4 C.2.2.2.2, C.2.2.2.4, C.2.2.2.5).
    """
    tag = tag_for_keyword(keyword)
    if not value or tag is None:
        return None
    vr = dictionary_VR(tag)
    if vr == "SQ" or any("\ud800" <= character <= "\udfff" for character in value):
        return "cannot be searched for by this; leave it empty to see it."
    if vr in _WITH_RANGES:
        return _range_fault(value, vr)
    if vr == "UI":
        return next(filter(None, (_check("UI", uid) for uid in value.split("\\"))), None)
    if vr in _WITH_WILDCARDS:
        plain = value.translate(_WILDCARDS)
        return (_check(vr, plain) if plain.strip() else None) or _unheld_fault(vr, value, character_set)
    return _check(vr if vr in CHECKS else "IS", value)


def matching_types(vr: str) -> tuple[str, ...]:
    """The kinds of matching that may be asked for with a key of this value representation (PS3.4 C.2.2.2)."""
    if vr == "SQ":
        return ("universal",)
    if vr in _WITH_RANGES:
        return ("universal", "single value", "range")
    if vr in _WITH_WILDCARDS:
        return ("universal", "single value", "wildcard")
    return ("universal", "single value", "list of UID") if vr == "UI" else ("universal", "single value")


def _unheld_fault(vr: str, value: str, character_set: str) -> str | None:
    delimiters = PERSON_NAME_DELIMITERS if vr == "PN" else TEXT_DELIMITERS
    character = unheld(value, character_set, delimiters=delimiters)
    if not character:
        return None
    shown, asked_in = character_shown(character), character_set or "ISO_IR 192"
    return f"holds {shown}, which cannot be asked for in {asked_in}."


def _range_fault(value: str, vr: str) -> str | None:
    ends = value.split("-") if vr != "DT" else [value]
    example = "20260131, 20260101-20260131, 20260101- or -20260131" if vr == "DA" else "10, 0930-1015, 0930- or -1015"
    if len(ends) > 2 or not any(ends) or any(_check(vr, end) for end in ends if end):
        return f"is neither one value nor a range: write {example}."
    return None


def _check(vr: str, value: str) -> str | None:
    check = CHECKS.get(vr)
    return check(value) if check else None
