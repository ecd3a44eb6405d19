"""Attribute matching: universal, single value, wildcard, range, list of UID (PS3.4 C.2.2.2)."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType

from ezp2p.dicom.matching import composed

_WILDCARD_VRS = frozenset({"AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UR", "UT"})
_NUMBER_VRS = frozenset({"IS", "SL", "SS", "SV", "UL", "US", "UV"})
_PADDING = " \0"

_DATE = re.compile(r"[0-9]{8}")
_TIME = re.compile(r"[0-9]{2}([0-9]{2}([0-9]{2}(\.[0-9]{1,6})?)?)?")
_DATE_TIME = re.compile(r"([0-9]{4}|[0-9]{6}|[0-9]{8}|[0-9]{10}|[0-9]{12}|[0-9]{14}(\.[0-9]{1,6})?)([+-][0-9]{4})?")
_NUMBER = re.compile(r"[+-]?[0-9]{1,20}")
_LONGEST_OFFSET = 1400
_EARLIEST, _LATEST = "00000101000000.000000", "99991231235959.999999"


def matches(vr: str, *, key: str, value: str) -> bool:
    """Whether an attribute of value representation `vr` that holds `value` answers `key`.

    Both are text; several values are parted by a backslash, and one that matches is enough. An empty key, or one of
    asterisks alone, matches everything, also an attribute without a value; any other key never matches an
    attribute without a value (PS3.4 C.2.2.2.3 and C.2.2.2.4).

    Names match without regard to case, each of their component groups by itself, and trailing carets count for
    nothing; everything else matches exactly, but for the padding that VRs ignore.
    """
    wanted = key.strip(_PADDING)
    if not wanted.strip("*"):
        return True
    compare = _COMPARISONS.get(vr, _matches_text if vr in _WILDCARD_VRS else _matches_exactly)
    keys = [part for part in (one.strip(_PADDING) for one in wanted.split("\\")) if part]
    values = [part for part in (one.strip(_PADDING) for one in value.split("\\")) if part]
    return any(compare(one_key, one_value) for one_key in keys for one_value in values)


def matching_types(vr: str) -> tuple[str, ...]:
    """The kinds of matching that a key of this value representation knows (PS3.4 C.2.2.2)."""
    if vr in {"DA", "TM", "DT"}:
        return ("universal", "single value", "range")
    if vr in _WILDCARD_VRS:
        return ("universal", "single value", "wildcard")
    return ("universal", "single value", "list of UID") if vr == "UI" else ("universal", "single value")


def exact_values(vr: str, key: str) -> tuple[str, ...]:
    """The values of which an attribute must equal one to answer `key`, composed (NFC); none if more can match.

    It serves to ask an index before `matches` decides; for VRs whose comparison is not plain equality it is empty.
    """
    values = tuple(part for part in (one.strip(_PADDING) for one in composed(key).split("\\")) if part)
    if vr == "UI" or (vr in {"LO", "SH"} and not {"*", "?"} & set(key)):
        return () if key.strip(_PADDING).strip("*") == "" else values
    return ()


def date_range(key: str) -> tuple[str, str] | None:
    """The first and the last day that a DA key matches; None if it is universal or no date.

    Returns
    -------
    tuple[str, str] or None
        Two DA values, both inclusive.
    """
    first, last = _bounds(key.strip(_PADDING))
    if not (first or last) or not all(_DATE.fullmatch(day) for day in (first, last) if day):
        return None
    return first or _EARLIEST[:8], last or _LATEST[:8]


# --- text -----------------------------------------------------------------------------------------------------


def _matches_exactly(key: str, value: str) -> bool:
    return key == value


def _matches_number(key: str, value: str) -> bool:
    if _NUMBER.fullmatch(key) and _NUMBER.fullmatch(value):
        return int(key) == int(value)
    return key == value


def _matches_text(key: str, value: str) -> bool:
    return _matches_wildcard(list(composed(key)), list(composed(value)))


def _matches_name(key: str, value: str) -> bool:
    """PN: a key with `=` is compared group by group, one without with each group (PS3.5 6.2.1)."""
    groups = [_folded(group) for group in value.split("=")]
    wanted = [_folded(group) for group in key.split("=")]
    if len(wanted) == 1:
        return any(_matches_wildcard(wanted[0], group) for group in groups if group)
    groups += [[] for _ in wanted]
    return all(not group or _matches_wildcard(group, groups[place]) for place, group in enumerate(wanted))


def _folded(group: str) -> list[str]:
    """The characters of a component group without regard to case; a list, because some fold into two."""
    return [character.casefold() for character in composed(group).strip(_PADDING).rstrip("^" + _PADDING)]


def _matches_wildcard(pattern: list[str], text: list[str]) -> bool:
    """`*` is any sequence, `?` any one character. Never slower than their lengths multiplied.

    Each asterisk is tried with the shortest text first; when a later part fails, only the last asterisk grows,
    because the earlier ones cannot do better than the shortest.
    """
    at_pattern = at_text = grown_to = 0
    last_star = -1
    while at_text < len(text):
        sign = pattern[at_pattern] if at_pattern < len(pattern) else ""
        if sign == "*":
            last_star, grown_to = at_pattern, at_text
            at_pattern += 1
        elif sign in {"?", text[at_text]}:
            at_pattern += 1
            at_text += 1
        elif last_star >= 0:
            grown_to += 1
            at_pattern, at_text = last_star + 1, grown_to
        else:
            return False
    return all(sign == "*" for sign in pattern[at_pattern:])


# --- dates and times ------------------------------------------------------------------------------------------


def _bounds(key: str) -> tuple[str, str]:
    """First and last of a range `A-B`, `A-`, `-B`, or of the single value `A`."""
    first, dash, last = key.partition("-")
    return (first.strip(_PADDING), last.strip(_PADDING)) if dash else (key, key)


def _matches_date(key: str, value: str) -> bool:
    bounds = date_range(key)
    day = value.replace(".", "")  # ACR-NEMA wrote 1993.08.22 (PS3.5 6.2)
    return bounds is not None and bool(_DATE.fullmatch(day)) and bounds[0] <= day <= bounds[1]


def _matches_time(key: str, value: str) -> bool:
    """TM: a part that is left out of the key stands for all of it, so that `10` is the hour from 10 to 11."""
    moment = value.replace(":", "")
    first, last = _bounds(key.replace(":", ""))
    if not all(_TIME.fullmatch(one) for one in (first, last, moment) if one) or not (first or last) or not moment:
        return False
    earliest = _completed_time(first, "000000.000000")
    latest = _completed_time(last, "235959.999999") if last else "235960.999999"
    return earliest <= _completed_time(moment, "000000.000000") <= latest


def _completed_time(value: str, rest: str) -> str:
    return value + rest[len(value) :]


def _matches_date_time(key: str, value: str) -> bool:
    if not _DATE_TIME.fullmatch(value):
        return False
    bounds = _date_time_bounds(key)
    if bounds is None:
        return False
    first, last = bounds
    has_offsets = all(_offset(one) is not None for one in (first, last, value) if one)
    earliest = _comparable(first, _EARLIEST, in_utc=has_offsets) if first else _EARLIEST
    latest = _comparable(last, _LATEST, in_utc=has_offsets) if last else _LATEST
    return earliest <= _comparable(value, _EARLIEST, in_utc=has_offsets) <= latest


def _date_time_bounds(key: str) -> tuple[str, str] | None:
    """First and last of a DT key; a hyphen may also begin an offset from UTC, as in `20260101-0500`."""
    single = _DATE_TIME.fullmatch(key)
    if single and abs(int(single[3] or 0)) % 10000 <= _LONGEST_OFFSET:
        return key, key
    for place, sign in enumerate(key):
        first, last = key[:place], key[place + 1 :]
        if sign == "-" and (first or last) and all(_DATE_TIME.fullmatch(one) for one in (first, last) if one):
            return first, last
    return None


def _offset(value: str) -> timedelta | None:
    text = value[-5:]
    if not re.fullmatch(r"[+-][0-9]{4}", text):
        return None
    size = timedelta(hours=int(text[1:3]), minutes=int(text[3:]))
    return -size if text[0] == "-" else size


def _comparable(value: str, rest: str, *, in_utc: bool) -> str:
    """A DT value as 21 characters that sort by time; `rest` completes what it leaves out."""
    offset = _offset(value)
    local = value if offset is None else value[:-5]
    complete = local + rest[len(local) :]
    if not in_utc or offset is None:
        return complete
    try:
        moment = datetime.strptime(complete, "%Y%m%d%H%M%S.%f") - offset  # noqa: DTZ007 -- made UTC by hand
    except (ValueError, OverflowError):
        return complete
    return moment.strftime("%Y%m%d%H%M%S.%f").rjust(len(_LATEST), "0")


_COMPARISONS: Mapping[str, Callable[[str, str], bool]] = MappingProxyType({
    "PN": _matches_name,
    "DA": _matches_date,
    "TM": _matches_time,
    "DT": _matches_date_time,
    **dict.fromkeys(_NUMBER_VRS, _matches_number),
})
"""How one key is compared with one value; text VRs not named here know wildcards, all others are exact."""
