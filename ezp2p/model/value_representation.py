"""The limits of value representations as pure functions (PS3.5 6.2).

Each check takes a value and gives the reason why it cannot be written, or None. A reason continues the name of
the field: "Accession Number" + " may hold 16 characters; this has 19."
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import datetime

_UID = re.compile(r"(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))*")
_CODE = re.compile(r"[A-Z0-9 _]*")
_AGE = re.compile(r"[0-9]{3}[DWMY]")
_TIME = re.compile(r"([01][0-9]|2[0-3])([0-5][0-9](([0-5][0-9]|60)(\.[0-9]{1,6})?)?)?")
FORMAT_MARKS_OF_SCRIPTS = frozenset(
    "\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
"""What Unicode calls a format character and scripts need: joiners of Persian and Indic words, signs before numbers."""
_NAME_DELIMITERS = "^= "
_INTEGER = re.compile(r"[+-]?[0-9]+")


def _too_long(value: str, limit: int) -> str | None:
    length = len(value)
    return f"may hold {limit} characters; this has {length}." if length > limit else None


def _bad_character(value: str) -> str | None:
    """Backslashes part values; control characters and invisible direction marks deceive the reader."""
    if "\\" in value:
        return "cannot hold a backslash."
    if "\ufffd" in value:
        return "holds a character that could not be read when it came. Write it anew."
    for character in value:
        if ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0 or character in "\u2028\u2029":
            return f"cannot hold control characters (found U+{ord(character):04X})."
        if character in "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069":
            return f"cannot hold invisible direction marks (found U+{ord(character):04X})."
        if unicodedata.category(character) == "Cf" and character not in FORMAT_MARKS_OF_SCRIPTS:
            return f"cannot hold invisible characters (found U+{ord(character):04X})."
    return None


def _text(limit: int) -> Callable[[str], str | None]:
    def check(value: str) -> str | None:
        return _bad_character(value) or _too_long(value, limit)

    return check


def check_ae(value: str) -> str | None:
    """AE: 1 to 16 ASCII characters, not only spaces, no backslash."""
    if not value.strip():
        return "is empty; it needs 1 to 16 characters."
    if not value.isascii():
        return "may hold plain ASCII characters only."
    return _bad_character(value) or _too_long(value, 16)


def check_as(value: str) -> str | None:
    """AS: three digits and D, W, M or Y."""
    return None if not value or _AGE.fullmatch(value) else "is not an age such as 046Y."


def check_cs(value: str) -> str | None:
    """CS: 16 of capital letters, digits, space and underscore."""
    if not _CODE.fullmatch(value):
        return "may hold capital letters, digits, spaces and underscores only."
    return _too_long(value, 16)


def check_da(value: str) -> str | None:
    """DA: a date that exists, YYYYMMDD."""
    if not value:
        return None
    try:
        if len(value) == 8 and value.isascii() and value.isdigit():
            datetime.strptime(value, "%Y%m%d")  # noqa: DTZ007 -- a calendar day has no zone
            return None
    except ValueError:
        pass
    return "is not a date that exists (write YYYYMMDD)."


def check_is(value: str) -> str | None:
    """IS: a whole number between -2^31 and 2^31 - 1, in at most 12 characters."""
    if not value:
        return None
    if len(value) > 12 or not _INTEGER.fullmatch(value) or not -(2**31) <= int(value) < 2**31:
        return "is not a whole number."
    return None


def check_lt(value: str) -> str | None:
    """LT, as a person types it here: one line of up to 10,240 characters."""
    return _bad_character(value) or _too_long(value, 10_240)


def check_tm(value: str) -> str | None:
    """TM: HH, HHMM or HHMMSS with up to six decimals."""
    return None if not value or _TIME.fullmatch(value) else "is not a time of day (write HHMMSS)."


def check_ui(value: str) -> str | None:
    """UI: up to 64 of digits and dots, no component with a leading zero (PS3.5 9.1)."""
    if not value:
        return None
    if len(value) > 64 or not _UID.fullmatch(value):
        return "is not a valid UID (up to 64 digits and dots, no part beginning with 0)."
    return None


def check_pn(value: str) -> str | None:
    """PN: up to three component groups of 64 characters, five components each (PS3.5 6.2.1)."""
    reason = _bad_character(value)
    if reason:
        return reason
    if value and not value.strip(_NAME_DELIMITERS):
        return "holds no name: leave it empty."
    groups = value.split("=")
    if len(groups) > 3:
        return "has more than three forms parted by '='."
    for group in groups:
        if group.count("^") > 4:
            return "has more than five parts parted by '^'."
        too_long = _too_long(group, 64)
        if too_long:
            return too_long
    return None


def check_received_pn(value: str) -> str | None:
    """A name that came from a peer: kept and sent as it is, also where it is too long or has too many parts."""
    return _bad_character(value)


CHECKS: dict[str, Callable[[str], str | None]] = {
    "AE": check_ae,
    "AS": check_as,
    "CS": check_cs,
    "DA": check_da,
    "IS": check_is,
    "LO": _text(64),
    "PN": check_pn,
    "SH": _text(16),
    "ST": _text(1024),
    "TM": check_tm,
    "UI": check_ui,
}
"""The check of each value representation that a person can fill."""
