"""Specific Character Set (0008,0005): text into bytes, strictly, so that nothing is ever written with a `?`.

pydicom replaces what a character set cannot hold by question marks, with no more than a warning, and writes some sets
without their escape sequences. So text is encoded here by the tables that read it, read again, and compared.
"""

import unicodedata
from collections.abc import Iterator
from typing import Final

from ezp2p.dicom.iso_2022 import (
    ASCII,
    CHINESE_BY_EXTENSION,
    CODE_PAGES,
    ESCAPE_OF,
    KATAKANA,
    PAIRS_IN_LOWER_HALF,
    PAIRS_IN_UPPER_HALF,
    ROMAJI,
    STAND_ALONE,
    UPPER_HALF,
    number_of,
)
from ezp2p.dicom.received_text import PERSON_NAME_DELIMITERS, TEXT_DELIMITERS, read_text

EVERY_SCRIPT: Final = "ISO_IR 192"
"""UTF-8: what is named for text beyond ASCII where nobody chose another set."""

NONE_FOR_ASCII: Final = ""
"""The choice to name no set while all text is ASCII; EVERY_SCRIPT is named as soon as it is not."""

CHARACTER_SETS: Final[tuple[str, ...]] = (
    "ISO_IR 192",
    NONE_FOR_ASCII,
    "ISO_IR 100",
    "ISO_IR 101",
    "ISO_IR 109",
    "ISO_IR 110",
    "ISO_IR 144",
    "ISO_IR 127",
    "ISO_IR 126",
    "ISO_IR 138",
    "ISO_IR 148",
    "ISO_IR 166",
    "ISO_IR 203",
    "ISO_IR 13",
    "\\ISO 2022 IR 87",
    "\\ISO 2022 IR 87\\ISO 2022 IR 159",
    "ISO 2022 IR 13\\ISO 2022 IR 87",
    "ISO 2022 IR 13\\ISO 2022 IR 87\\ISO 2022 IR 159",
    "\\ISO 2022 IR 149",
    "GB18030",
    "GBK",
)
"""What is offered. Any other combination by code extensions may be chosen too; see `fault_of_set`."""

FALLBACK_SETS: Final = (*filter(None, CHARACTER_SETS), "\\ISO 2022 IR 58", *CODE_PAGES)
"""What a person can say that a server writes where it declares nothing, or the wrong set."""

_PAIRS = {*PAIRS_IN_LOWER_HALF, *PAIRS_IN_UPPER_HALF}
_TERMS = {
    *("", "ISO_IR 6", "ISO 2022 IR 6", "ISO_IR 192", "GB18030", "GBK"),
    *(f"{prefix} {number}" for prefix in ("ISO_IR", "ISO 2022 IR") for number in UPPER_HALF),
    *(f"ISO 2022 IR {number}" for number in _PAIRS),
}
"""The defined terms (PS3.3 tables C.12-2 to C.12-5). What is near to one is understood where it is read."""
_LINE_ENDS = "\t\n\f\r"
_ESCAPE = "\x1b"
_FIRST_OF_UPPER_HALF = 0xA0


class TextNotHeld(ValueError):
    """A text with a character that the character set has not; `character` is the first one."""

    def __init__(self, character: str) -> None:
        super().__init__(f"U+{ord(character):04X}")
        self.character = character


# --- sets -----------------------------------------------------------------------------------------------------


def normal_set(character_set: str) -> str:
    r"""`character_set` as it is written: values of (0008,0005) parted by backslashes (PS3.3 C.12.1.1.2).

    A set of two bytes cannot be value 1, which a delimiter between names would need: `ISO 2022 IR 87` becomes
    `\ISO 2022 IR 87`. A single value without code extensions is called ISO_IR, one of several ISO 2022 IR.
    """
    terms = character_set.split("\\")
    numbers = [number_of(term) for term in terms]
    if numbers[0] in _PAIRS:
        terms, numbers = ["", *terms], [ASCII, *numbers]
    if len(numbers) == 1:
        return f"ISO_IR {numbers[0]}" if numbers[0] in UPPER_HALF else terms[0].strip()
    extended = {*UPPER_HALF, *_PAIRS}
    pairs = zip(terms, numbers, strict=True)
    return "\\".join(f"ISO 2022 IR {number}" if number in extended else term.strip() for term, number in pairs)


def fault_of_set(character_set: str) -> str | None:
    """Why text is not written in `character_set`, or None. The reason continues the name of the field."""
    terms = character_set.split("\\")
    numbers = [number_of(term) for term in terms]
    if not _TERMS.issuperset(terms):
        return f"is none of {', '.join(filter(None, CHARACTER_SETS))}, and no combination of them by code extensions."
    if CHINESE_BY_EXTENSION in numbers:
        return "is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text."
    if len(numbers) > 1 and STAND_ALONE.keys() & set(numbers):
        return "combines a set with others that it allows none of: name it alone."
    return None


def named_set(character_set: str, *, is_ascii: bool) -> str:
    """What Specific Character Set is to name for text in the set that was chosen; empty: the attribute is left out."""
    return normal_set(character_set) or ("" if is_ascii else EVERY_SCRIPT)


# --- what a set holds -----------------------------------------------------------------------------------------


def unheld(text: str, character_set: str, *, delimiters: bytes = TEXT_DELIMITERS) -> str:
    """The first character of `text` that cannot be written in `character_set`; empty where all can be."""
    try:
        encoded(text, character_set, delimiters=delimiters)
    except TextNotHeld as error:
        return error.character
    return ""


def can_hold(text: str, character_set: str) -> bool:
    """Whether `text` can be written in `character_set` (its values parted by backslashes) and read again unchanged."""
    return not unheld(text, character_set)


def can_hold_name(person_name: str, character_set: str) -> bool:
    """The same of a person name, whose parts are encoded one by one (PS3.5 6.1.2.5.3)."""
    return not unheld(person_name, character_set, delimiters=PERSON_NAME_DELIMITERS)


def character_shown(character: str) -> str:
    """A character for a sentence: itself where it can be seen alone, and its code point."""
    is_seen = character.isprintable() and not unicodedata.combining(character) and not character.isspace()
    return f"{character} (U+{ord(character):04X})" if is_seen else f"U+{ord(character):04X}"


def unheld_reason(character: str, character_set: str) -> str:
    """Why a value with `character` cannot be written in `character_set`; it continues the name of its field."""
    shown = character_shown(character)
    return (
        f"holds {shown}, which the character set {character_set} cannot write. "
        "Write it in other letters, or choose ISO_IR 192 in the settings."
    )


def encoded(text: str, character_set: str, *, delimiters: bytes = TEXT_DELIMITERS) -> bytes:
    """`text` in `character_set`, with code extensions as PS3.5 6.1.2.5 asks.

    Parameters
    ----------
    text
        All values of an attribute, parted by backslashes.
    character_set
        The values of Specific Character Set (0008,0005), parted by backslashes; empty: ISO_IR 192 where `text` is not
        ASCII.
    delimiters
        What ends a value or a part of it, as for `received_text.read_text`.

    Raises
    ------
    TextNotHeld
        If one of its characters is not in these sets, or would be read as another.
    """
    if text.isascii() and _ESCAPE not in text:
        return text.encode("ascii")
    terms = named_set(character_set, is_ascii=False).split("\\")
    raw = _bytes_of(text, terms, delimiters)
    if read_text(raw, terms, delimiters=delimiters).text != text:
        raise TextNotHeld(_first_changed(text, terms, delimiters))
    return raw


def _bytes_of(text: str, terms: list[str], delimiters: bytes) -> bytes:
    numbers = [number_of(term) for term in terms]
    codec = STAND_ALONE.get(numbers[0])
    return _encoded_alone(text, codec) if codec else _Writer(numbers, delimiters).write(text)


def _encoded_alone(text: str, codec: str) -> bytes:
    try:
        raw = text.encode(codec)
    except UnicodeEncodeError as error:
        raise TextNotHeld(text[error.start]) from error
    if _ESCAPE in text:
        raise TextNotHeld(_ESCAPE)
    return raw


def _first_changed(text: str, terms: list[str], delimiters: bytes) -> str:
    """The character by which `text` is not read as it was written."""
    for end in range(1, len(text)):
        begun = text[:end]
        if read_text(_bytes_of(begun, terms, delimiters), terms, delimiters=delimiters).text != begun:
            return text[end - 1]
    return text[-1]


class _Writer:
    """Writes one value field with code extensions (ISO 2022 as PS3.5 6.1.2.5 restricts it).

    What was invoked beside the initial sets is taken back before a delimiter, a line end and the end of the field
    (PS3.5 6.1.2.5.3).
    """

    def __init__(self, numbers: list[str], delimiters: bytes) -> None:
        self._numbers = numbers
        self._resets = delimiters.decode("ascii") + _LINE_ENDS
        first = numbers[0]
        self._initial_lower = ROMAJI if first == KATAKANA else ASCII
        self._initial_upper = first if first in UPPER_HALF else ""
        self._lower, self._upper = self._initial_lower, self._initial_upper

    def write(self, text: str) -> bytes:
        """The bytes of `text`."""
        parts: list[bytes] = []
        for character in text:
            if character in self._resets:
                parts += [self._taken_back(), character.encode("ascii")]
            elif character.isascii():
                parts.append(self._ascii(character))
            else:
                parts.append(self._beyond_ascii(character))
        return b"".join([*parts, self._taken_back()])

    def _taken_back(self) -> bytes:
        lower = ESCAPE_OF[self._initial_lower] if self._lower != self._initial_lower else b""
        upper = ESCAPE_OF[self._initial_upper] if self._initial_upper and self._upper != self._initial_upper else b""
        self._lower, self._upper = self._initial_lower, self._initial_upper
        return lower + upper

    def _ascii(self, character: str) -> bytes:
        if character == _ESCAPE:
            raise TextNotHeld(character)
        return self._single_bytes() + character.encode("ascii")

    def _single_bytes(self) -> bytes:
        """What takes back a set of two bytes in the lower half."""
        if self._lower == self._initial_lower:
            return b""
        self._lower = self._initial_lower
        return ESCAPE_OF[self._lower]

    def _beyond_ascii(self, character: str) -> bytes:
        for number in self._in_order():
            raw = _in_set(character, number)
            if raw and number in PAIRS_IN_LOWER_HALF:
                return self._invoked(number) + raw
            if (
                raw
            ):  # also taken back where it would not have to be: there are readers that do not tell the halves apart
                return self._single_bytes() + self._invoked(number) + raw
        raise TextNotHeld(character)

    def _in_order(self) -> Iterator[str]:
        """What is invoked already comes first: it needs no escape sequence."""
        yield self._upper
        yield self._lower
        yield from self._numbers

    def _invoked(self, number: str) -> bytes:
        if number in {self._upper, self._lower}:
            return b""
        if number in PAIRS_IN_LOWER_HALF:
            self._lower = number
        else:
            self._upper = number
        return ESCAPE_OF[number]


def _in_set(character: str, number: str) -> bytes:
    """The bytes of a character in a set, as they stand in its half of the code table; empty where it has it not."""
    codec = UPPER_HALF.get(number) or PAIRS_IN_UPPER_HALF.get(number) or ("euc_jp" if number in _PAIRS else "")
    if not codec:
        return b""
    try:
        raw = character.encode(codec)
    except UnicodeEncodeError:
        return b""
    if number in PAIRS_IN_LOWER_HALF:
        prefix = PAIRS_IN_LOWER_HALF[number]
        pair = raw.removeprefix(prefix)
        is_pair = raw == prefix + pair and len(pair) == 2 and min(pair) > _FIRST_OF_UPPER_HALF
        return bytes(byte & 0x7F for byte in pair) if is_pair else b""
    size = 2 if number in PAIRS_IN_UPPER_HALF else 1
    return raw if len(raw) == size and min(raw) >= _FIRST_OF_UPPER_HALF else b""
