"""What a field can hold, told while one types: pure functions of a value representation and of what stands there.

What is not wrong yet is not told: half a date is no fault.
"""

import re
from collections.abc import Callable
from typing import Final

from ezp2p.model.value_representation import CHECKS, check_lt

_SUBJECT_LABEL: Final = "It"
_LENGTHS: Final = {"LO": 64, "SH": 16, "CS": 16, "LT": 10_240}
_CHECKS: Final[dict[str, Callable[[str], str | None]]] = {**CHECKS, "LT": check_lt}
_MOST_OF_NAME: Final = 64
_MOST_DIGITS_OF_DATE: Final = 8
_MOST_OF_INTEGER: Final = 12
_INTEGER_BEGUN: Final = re.compile(r"[+-]?[0-9]*")
_DATE_BEGUN: Final = re.compile(r"[0-9 ./\-]*")


def limit_told(vr: str, text: str, *, date_example: str = "") -> str:
    """What is wrong with `text` that one more key cannot mend; empty where nothing is.

    Parameters
    ----------
    vr
        The value representation of the field (PS3.5 6.2); CS is what a person types, in small letters too.
    text
        What stands in the field.
    date_example
        A date as the locale writes it, for a field of dates.
    """
    text = text.strip()
    rule = _RULES.get(vr)
    if rule is not None:
        return rule(text, date_example)
    if vr == "CS":
        text = text.upper()
    return _too_many(len(text), _LENGTHS[vr]) or _reason(vr, text)


def _too_many(length: int, limit: int) -> str:
    if length <= limit:
        return ""
    beyond = length - limit
    return f"{limit:,} characters at most: {beyond:,} too many."


def _reason(vr: str, text: str) -> str:
    """As the check says, which continues the name of the field."""
    reason = _CHECKS[vr](text)
    return f"{_SUBJECT_LABEL} {reason}" if reason else ""


def _name(text: str, _: str) -> str:
    longest = max(map(len, text.split("=")))
    if longest > _MOST_OF_NAME:
        told = _too_many(longest, _MOST_OF_NAME)
        return f"Family and given name together: {told}"
    return _reason("PN", text) if text.strip("^= ") else ""


def _integer(text: str, _: str) -> str:
    if not _INTEGER_BEGUN.fullmatch(text):
        return "A whole number, such as 12."
    if len(text) > _MOST_OF_INTEGER:
        beyond = len(text) - _MOST_OF_INTEGER
        return f"{_MOST_OF_INTEGER} digits at most: {beyond} too many."
    return _reason("IS", text) if text.strip("+-") else ""


def _date(text: str, example: str) -> str:
    digits = sum(character.isdecimal() for character in text)
    if not _DATE_BEGUN.fullmatch(text) or digits > _MOST_DIGITS_OF_DATE:
        return f"A date such as {example}."
    return ""


_RULES: Final[dict[str, Callable[[str, str], str]]] = {"PN": _name, "IS": _integer, "DA": _date}
