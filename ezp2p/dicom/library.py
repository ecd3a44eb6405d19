"""What we set in pydicom, once for a process: one switch, and a character set that it does not know."""

from pydicom import charset, config

_LATIN_9 = "iso8859_15"
_LATIN_9_ESCAPE = b"\x1b-b"


def make_strict() -> None:
    """Let an unknown keyword raise instead of making a plain attribute that is never written; and know Latin 9.

    ISO_IR 203 stands in PS3.3 tables C.12-2 and C.12-3; pydicom 3.0 takes it for ASCII, with a warning.
    """
    config.INVALID_KEYWORD_BEHAVIOR = "RAISE"
    for term in ("ISO_IR 203", "ISO 2022 IR 203"):
        charset.python_encoding[term] = _LATIN_9
    charset.CODES_TO_ENCODINGS[_LATIN_9_ESCAPE] = _LATIN_9
    charset.ENCODINGS_TO_CODES[_LATIN_9] = _LATIN_9_ESCAPE
