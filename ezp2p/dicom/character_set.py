"""Specific Character Set (0008,0005): whether it can hold a text, so that no name is ever written with a `?`.

pydicom replaces what a character set cannot hold by question marks, with no more than a warning. So each text is
encoded and decoded before anything is built, and must come back as it was.
"""

import warnings
from typing import Final

from pydicom.charset import convert_encodings, custom_encoders, decode_bytes, default_encoding, encode_string

CHARACTER_SETS: Final[tuple[str, ...]] = (
    "ISO_IR 192",
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
    "ISO_IR 13",
    "\\ISO 2022 IR 87",
    "ISO 2022 IR 13\\ISO 2022 IR 87",
    "\\ISO 2022 IR 149",
    "GB18030",
)
"""What can be chosen. ISO 2022 IR 58 is left out: pydicom writes it without its escape sequence."""

_PN_DELIMITERS = {ord("^"), ord("=")}


def can_hold(text: str, character_set: str) -> bool:
    """Whether `text` can be written in `character_set` (its values parted by backslashes) and read again unchanged."""
    return text.isascii() or _survives(text, convert_encodings(character_set.split("\\")))


def can_hold_name(person_name: str, character_set: str) -> bool:
    """The same of a person name, whose parts are encoded one by one (PS3.5 6.1.2.5.3)."""
    return all(can_hold(part, character_set) for part in person_name.replace("=", "^").split("^"))


def _survives(text: str, encodings: list[str]) -> bool:
    # Asked before, because encode_string writes a log line about question marks that are never written.
    parts = [text] if len(encodings) == 1 else list(text)
    if encodings[0] == default_encoding and any("\x80" <= character <= "\xff" for character in text):
        return False  # it would be written in Latin-1; the default repertoire is ASCII (PS3.5 6.1.2.1)
    if not all(any(_encodes(part, encoding) for encoding in encodings) for part in parts):
        return False
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return decode_bytes(encode_string(text, encodings), encodings, _PN_DELIMITERS) == text
        except (UnicodeError, UserWarning, LookupError):
            return False


def _encodes(text: str, encoding: str) -> bool:
    try:
        if encoding in custom_encoders:
            custom_encoders[encoding](text)
        else:
            text.encode(encoding)
    except UnicodeError:
        return False
    return True
