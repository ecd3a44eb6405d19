"""The character sets of DICOM as tables: numbers, codecs and escape sequences (PS3.3 C.12.1.1.2, PS3.5 6.1).

A set is called by the number of its registration, as its defined terms are: `100` is ISO_IR 100 and ISO 2022 IR 100.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

ASCII: Final = "6"
ROMAJI: Final = "14"
"""What the lower half holds where nothing else is invoked: ASCII, or beside katakana JIS X 0201 romaji."""
KATAKANA: Final = "13"
CHINESE_BY_EXTENSION: Final = "58"

STAND_ALONE: Final[Mapping[str, str]] = MappingProxyType({"192": "utf_8", "GB18030": "gb18030", "GBK": "gbk"})
"""Sets that fill all bytes and allow no code extensions (PS3.3 table C.12-5), with their Python codecs."""

UPPER_HALF: Final[Mapping[str, str]] = MappingProxyType({
    KATAKANA: "shift_jis",
    "100": "latin_1",
    "101": "iso8859_2",
    "109": "iso8859_3",
    "110": "iso8859_4",
    "126": "iso8859_7",
    "127": "iso8859_6",
    "138": "iso8859_8",
    "144": "iso8859_5",
    "148": "iso8859_9",
    "166": "iso8859_11",
    "203": "iso8859_15",
})
"""Sets of one byte, which the upper half of the code table (G1) may hold (PS3.3 tables C.12-2 and C.12-3)."""

PAIRS_IN_UPPER_HALF: Final[Mapping[str, str]] = MappingProxyType({"149": "euc_kr", CHINESE_BY_EXTENSION: "gb2312"})
"""Sets of two bytes in the upper half (PS3.3 table C.12-4)."""

PAIRS_IN_LOWER_HALF: Final[Mapping[str, bytes]] = MappingProxyType({"87": b"", "159": b"\x8f"})
"""Sets of two bytes in the lower half (PS3.3 table C.12-4), and what EUC-JP puts before such a pair."""

LOWER_HALF: Final = frozenset({ASCII, ROMAJI, *PAIRS_IN_LOWER_HALF})
"""What the lower half of the code table (G0) may hold."""

LATIN: Final = frozenset({"100", "101", "109", "110", "148", "203"})

ESCAPES: Final[Mapping[bytes, str]] = MappingProxyType({
    b"\x1b(B": ASCII,
    b"\x1b(J": ROMAJI,
    b"\x1b)I": KATAKANA,
    b"\x1b-A": "100",
    b"\x1b-B": "101",
    b"\x1b-C": "109",
    b"\x1b-D": "110",
    b"\x1b-F": "126",
    b"\x1b-G": "127",
    b"\x1b-H": "138",
    b"\x1b-L": "144",
    b"\x1b-M": "148",
    b"\x1b-T": "166",
    b"\x1b-b": "203",
    b"\x1b$@": "87",
    b"\x1b$B": "87",
    b"\x1b$(D": "159",
    b"\x1b$)C": "149",
    b"\x1b$)A": CHINESE_BY_EXTENSION,
})
"""Escape sequences and the sets they invoke (PS3.3 tables C.12-3 and C.12-4; `$@` is the 1978 edition of `$B`)."""

ESCAPE_OF: Final[Mapping[str, bytes]] = MappingProxyType({number: escape for escape, number in ESCAPES.items()})
"""The escape sequence that invokes each set."""

CODE_PAGES: Final[Mapping[str, str]] = MappingProxyType({
    "windows-1250": "cp1250",
    "windows-1251": "cp1251",
    "windows-1252": "cp1252",
    "windows-1253": "cp1253",
    "windows-1254": "cp1254",
    "windows-1255": "cp1255",
    "windows-1256": "cp1256",
    "windows-1257": "cp1257",
    "windows-874": "cp874",
    "shift_jis": "cp932",
    "big5": "big5",
})
"""What no peer may declare, but what servers that declare nothing are found to send; with their Python codecs."""

_KNOWN = {ASCII, *STAND_ALONE, *UPPER_HALF, *PAIRS_IN_UPPER_HALF, *PAIRS_IN_LOWER_HALF}
_TERM = re.compile(r"ISO[ _.-]*(?:2022)?[ _.-]*(?:IR)?[ _.-]*([0-9]{1,3})")
_OTHER_TERMS = {"ISO 2022 GBK": "GBK", "ISO 2022 58": "58", "UTF-8": "192", "UTF8": "192"}


def number_of(term: str) -> str:
    """The number of a defined term of (0008,0005), near misspellings included; empty where there is none."""
    cleaned = term.strip(" \0").upper()
    if not cleaned:
        return ASCII
    found = _TERM.fullmatch(cleaned)
    number = _OTHER_TERMS.get(cleaned) or (found[1].lstrip("0") if found else cleaned)
    return number if number in _KNOWN else ""
