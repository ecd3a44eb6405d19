"""Text that came from a peer: bytes read strictly by the character sets that it declared (PS3.5 6.1, PS3.3 C.12.1.1.2).

Nothing is guessed. A byte that the declared sets cannot read is shown as what it is, U+FFFD and its value in
brackets, and a doubt says so. pydicom would warn, and put a replacement in its place; it also parts values at
bytes that belong to a two-byte character (`=` is the first half of many a kanji), so the bytes are read here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ezp2p.dicom.iso_2022 import (
    ASCII,
    CODE_PAGES,
    ESCAPES,
    KATAKANA,
    LATIN,
    LOWER_HALF,
    PAIRS_IN_LOWER_HALF,
    PAIRS_IN_UPPER_HALF,
    ROMAJI,
    STAND_ALONE,
    UPPER_HALF,
    number_of,
)

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
"""Stands before each run of bytes that could not be read."""

PERSON_NAME_DELIMITERS = b"^=\\"
TEXT_DELIMITERS = b"\\"
LONG_TEXT_DELIMITERS = b""
"""What ends a value or a part of it, and with it every escape, by kind of value (PS3.5 6.1.2.5.3)."""

_ESCAPE = 0x1B
_LINE_ENDS = b"\t\n\f\r"
_SMUGGLED = 0xDC00
_UNREAD = re.compile("[\udc00-\udcff]+")


class TextDoubt(StrEnum):
    """Why a text may not say what its sender meant; each continues "is doubtful: "."""

    NO_SET_NAMED = "the server names no character set for it"
    SET_UNKNOWN = "the server names a character set that DICOM does not know"
    DOES_NOT_FIT = "it does not fit the character set that the server names"
    LOOKS_LIKE_UTF8 = "the server names another character set, but it looks like UTF-8"
    ESCAPE_NOT_NAMED = "it uses a character set that the server does not name"
    ESCAPE_MISSING = "it changes the character set without saying so"
    ESCAPE_LEFT_OVER = "it holds left-over marks of another character set, which were taken out"


NOT_AS_DECLARED = frozenset({
    TextDoubt.NO_SET_NAMED,
    TextDoubt.SET_UNKNOWN,
    TextDoubt.DOES_NOT_FIT,
    TextDoubt.LOOKS_LIKE_UTF8,
})
"""The doubts for which another set than the declared one may be right."""


@dataclass(frozen=True, slots=True)
class ReceivedText:
    """A text as it was declared, and what is doubtful about it first of all."""

    text: str
    doubt: TextDoubt | None = None


_SINGLE_BYTE_CONTROLS = range(0x80, 0xA0)
_ANY_ESCAPE = re.compile(b"|".join(re.escape(escape) for escape in ESCAPES))


def read_text(raw: bytes, character_sets: Sequence[str], *, delimiters: bytes = TEXT_DELIMITERS) -> ReceivedText:
    """The text that `raw` holds by the character sets declared for it.

    Parameters
    ----------
    raw
        A whole value field, padding and delimiters included.
    character_sets
        The values of Specific Character Set (0008,0005), none where it is absent.
    delimiters
        PERSON_NAME_DELIMITERS for PN, LONG_TEXT_DELIMITERS for LT, ST and UT, else TEXT_DELIMITERS.

    Returns
    -------
    ReceivedText
        All of it; what could not be read stands as U+FFFD and the bytes in brackets.
    """
    if raw.isascii() and _ESCAPE not in raw:
        return ReceivedText(raw.decode("ascii"))
    numbers = [number_of(term) for term in character_sets]
    first = numbers[0] if numbers else ASCII
    if first in STAND_ALONE:
        # Orthanc 1.10 converts Korean names to UTF-8 and leaves the escapes in them.
        bare, escapes = _ANY_ESCAPE.subn(b"", raw)
        doubt = TextDoubt.ESCAPE_LEFT_OVER if escapes else None
        return _shown(bare.decode(STAND_ALONE[first], "surrogateescape"), doubt)
    run = _Run(numbers, delimiters)
    text = run.read(raw)
    return _shown(text, _reason(raw, numbers, is_named=any(character_sets)) or run.doubt)


def read_as(raw: bytes, character_set: str, *, delimiters: bytes = TEXT_DELIMITERS) -> str | None:
    """The text that `raw` holds if it was written in `character_set` all the same; None where it cannot have been.

    Parameters
    ----------
    raw, delimiters
        As for `read_text`.
    character_set
        What a person says that the peer writes, whatever it declares: the values of (0008,0005) parted by
        backslashes, or one of CODE_PAGES.
    """
    if character_set in CODE_PAGES:
        try:
            return raw.decode(CODE_PAGES[character_set])
        except UnicodeDecodeError:
            return None
    received = read_text(raw, character_set.split("\\"), delimiters=delimiters)
    return None if received.doubt not in {None, TextDoubt.LOOKS_LIKE_UTF8} else received.text


def bytes_shown(raw: bytes) -> str:
    """Bytes for a person to look at: ASCII as it is, every other byte by its value in brackets."""
    return _shown(raw.decode("ascii", "surrogateescape"), None).text


def _reason(raw: bytes, numbers: Sequence[str], *, is_named: bool) -> TextDoubt | None:
    """What is wrong already with the declaration, for a text that is more than ASCII."""
    if not is_named:
        return TextDoubt.NO_SET_NAMED
    if "" in numbers:
        return TextDoubt.SET_UNKNOWN
    if set(numbers) <= LATIN and _is_utf8(raw):
        return TextDoubt.LOOKS_LIKE_UTF8
    return None


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf_8")
    except UnicodeDecodeError:
        return False
    return not raw.isascii()


def _shown(text: str, doubt: TextDoubt | None) -> ReceivedText:
    shown, unread = _UNREAD.subn(lambda run: f"{REPLACEMENT}[{_hexadecimal(run[0])}]", text)
    return ReceivedText(shown, doubt or (TextDoubt.DOES_NOT_FIT if unread else None))


def _hexadecimal(smuggled: str) -> str:
    return " ".join(f"{ord(character) - _SMUGGLED:02X}" for character in smuggled)


class _Run:
    """Reads one value with code extensions (ISO 2022 as PS3.5 6.1.2.5 restricts it).

    `_lower` is the set of two bytes in the lower half, empty for ASCII; `_upper` is the set in the upper half.
    Bytes that cannot be read pass through as lone surrogates, one each.
    """

    def __init__(self, numbers: Sequence[str], delimiters: bytes) -> None:
        self.doubt: TextDoubt | None = None
        self._declared = {ASCII, ROMAJI, *numbers} | ({KATAKANA} if ROMAJI in numbers else set())
        self._resets = delimiters + _LINE_ENDS
        upper = [number for number in numbers if number in UPPER_HALF or number in PAIRS_IN_UPPER_HALF]
        self._initial = numbers[0] if numbers and upper[:1] == [numbers[0]] else ""
        self._named_later = upper[0] if upper and not self._initial else ""
        self._lower, self._upper = "", self._initial

    def read(self, raw: bytes) -> str:
        parts: list[str] = []
        at = 0
        while at < len(raw):
            text, taken = self._next(raw, at)
            parts.append(text)
            at += taken
        return "".join(parts)

    def _next(self, raw: bytes, at: int) -> tuple[str, int]:
        byte = raw[at]
        if byte == _ESCAPE:
            return self._escape(raw, at)
        if byte >= 0x80:
            return self._from_upper_half(raw, at)
        pair = raw[at : at + 2]
        if self._lower and len(pair) == 2 and all(0x21 <= half <= 0x7E for half in pair):
            euc = PAIRS_IN_LOWER_HALF[self._lower] + bytes(half | 0x80 for half in pair)
            return _decoded(euc, "euc_jp") or _unread(pair), 2
        if byte in self._resets:
            self._lower, self._upper = "", self._initial
        return chr(byte), 1

    def _escape(self, raw: bytes, at: int) -> tuple[str, int]:
        for length in (3, 4):
            number = ESCAPES.get(raw[at : at + length])
            if number is None:
                continue
            if number not in self._declared:
                self.doubt = self.doubt or TextDoubt.ESCAPE_NOT_NAMED
            if number in LOWER_HALF:
                self._lower = number if number in PAIRS_IN_LOWER_HALF else ""
            else:
                self._upper = number
            return "", length
        self.doubt = self.doubt or TextDoubt.DOES_NOT_FIT
        return _unread(raw[at : at + 1]), 1

    def _from_upper_half(self, raw: bytes, at: int) -> tuple[str, int]:
        number = self._upper or self._named_later
        if number in PAIRS_IN_UPPER_HALF:
            size, text = 2, _decoded(raw[at : at + 2], PAIRS_IN_UPPER_HALF[number])
        elif number in UPPER_HALF and raw[at] not in _SINGLE_BYTE_CONTROLS:
            size, text = 1, _decoded(raw[at : at + 1], UPPER_HALF[number])
        else:
            size, text = 1, ""
        if not text:
            return _unread(raw[at : at + 1]), 1
        if not self._upper:
            self.doubt = self.doubt or TextDoubt.ESCAPE_MISSING
        return text, size


def _decoded(raw: bytes, codec: str) -> str:
    """One character, or nothing where `raw` is none."""
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError:
        return ""
    return text if len(text) == 1 else ""


def _unread(raw: bytes) -> str:
    return "".join(chr(_SMUGGLED + byte) for byte in raw)
