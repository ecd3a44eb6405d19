"""Data sets that came from a peer, read as text without trust (PS3.5 sections 6.2 and 7).

pydicom decodes an element when it is touched, and then raises or warns, each in many ways, on a strange length,
number, character set or nesting. Here the bytes of each element are taken as they came and read by rules that
cannot fail; whatever is not right becomes a doubt, a sentence for the user that holds no patient data.
"""

import re
import struct
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from pydicom.datadict import (
    dictionary_description,
    dictionary_has_tag,
    dictionary_VR,
    keyword_for_tag,
    tag_for_keyword,
)
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.sequence import Sequence as ItemSequence

from ezp2p.dicom.received_text import (
    LONG_TEXT_DELIMITERS,
    NOT_AS_DECLARED,
    PERSON_NAME_DELIMITERS,
    TEXT_DELIMITERS,
    ReceivedText,
    read_as,
    read_text,
)

_Element: TypeAlias = DataElement | RawDataElement

_CHARACTER_SET = 0x00080005
_MOST_ITEMS = 64
_LONGEST_VALUE_BYTES = 40_960
"""Four bytes for each of the 10240 characters of an LT, the longest text that belongs into a response."""

_DELIMITERS = {
    "PN": PERSON_NAME_DELIMITERS,
    "LO": TEXT_DELIMITERS,
    "SH": TEXT_DELIMITERS,
    "UC": TEXT_DELIMITERS,
    "LT": LONG_TEXT_DELIMITERS,
    "ST": LONG_TEXT_DELIMITERS,
    "UT": LONG_TEXT_DELIMITERS,
}
"""The VRs whose characters Specific Character Set governs (PS3.5 6.1.2.2); all others are ASCII."""

_ASCII = frozenset({"AE", "AS", "CS", "DA", "DS", "DT", "IS", "TM", "UI", "UR"})
_LEADING_SPACES_COUNT = frozenset({"LT", "PN", "ST", "UT", "UC", "UR", "DA", "TM", "DT"})
"""The VRs in which spaces before the value belong to it (PS3.5 table 6.2-1)."""

_NUMBERS = {"US": "H", "SS": "h", "UL": "I", "SL": "i", "FL": "f", "FD": "d", "UV": "Q", "SV": "q"}
_PADDING = " \0"
_OLD_FORMS = {
    "DA": re.compile(r"[0-9]{4}\.[0-9]{2}\.[0-9]{2}"),
    "TM": re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?"),
}

# What touching an element of pydicom 3.0 has been seen to raise on damaged data, and Warning where warnings are
# errors. Nesting beyond the interpreter's limit is a RecursionError.
NOT_READABLE = (
    ArithmeticError,
    AttributeError,
    BufferError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
    Warning,
    struct.error,
)


class Reader:
    """One data set, or one item of a sequence in it, read as text.

    `doubts` are sentences about what was read so far, of the items too; each stands there once. `fallback` is the
    character set that a person named for this peer: text that is not what its declaration says is read by it, and
    stays doubtful.
    """

    def __init__(
        self,
        dataset: Dataset,
        *,
        character_sets: Sequence[str] = (),
        doubts: dict[str, None] | None = None,
        fallback: str = "",
    ) -> None:
        self._dataset = dataset
        self._fallback = fallback
        self._doubts: dict[str, None] = {} if doubts is None else doubts
        own = self._ascii_values(_CHARACTER_SET)
        self._character_sets = own if own is not None else tuple(character_sets)

    @property
    def doubts(self) -> tuple[str, ...]:
        """What is not right, in the order in which it was found."""
        return tuple(self._doubts)

    def doubt(self, sentence: str) -> None:
        """Add a sentence to the doubts."""
        self._doubts[sentence] = None

    def keywords(self) -> Iterator[str]:
        """The keywords of the elements that stand in the data set itself, in the order of their tags."""
        for tag in sorted(self._dataset.keys()):
            keyword = keyword_for_tag(tag)
            if tag_for_keyword(keyword) == tag:  # not so for the repeating groups of overlays and curves
                yield keyword

    def has_text(self, keyword: str) -> bool:
        """Whether an attribute is one that `text` can tell: neither a sequence nor bytes."""
        vr = self.vr(keyword)
        return vr in _ASCII or vr in _DELIMITERS or vr in _NUMBERS

    def vr(self, keyword: str) -> str:
        """How an attribute is represented: as received if that is binary, else as PS3.6 says."""
        element = self._element(keyword)
        received = (element.VR if element is not None else None) or ""
        return received if received in _NUMBERS else dictionary_VR(keyword).split(" or ")[0]

    def text(self, keyword: str) -> str:
        """The value of an attribute as text, without padding; empty where it is absent or a sequence.

        Several values are parted by a backslash.
        """
        element = self._element(keyword)
        if element is None:
            return ""
        vr = self.vr(keyword)
        if isinstance(element, RawDataElement):
            return self._raw_text(element, vr)
        value = element.value
        if value is None or isinstance(value, bytes | ItemSequence):
            return ""
        values = value if isinstance(value, MultiValue | list | tuple) else (value,)
        return "\\".join(_without_padding(str(one), vr) for one in values)

    def items(self, keyword: str) -> tuple["Reader", ...]:
        """The items of a sequence; none where it is absent, empty, or cannot be read."""
        element = self._element(keyword)
        if element is None:
            return ()
        try:
            value = self._dataset[element.tag].value
            items = list(value)[:_MOST_ITEMS] if isinstance(value, ItemSequence) else None
        except NOT_READABLE:
            items = None
        if items is None:
            self.doubt(f"{_label(element)} cannot be read.")
            return ()
        return tuple(
            Reader(item, character_sets=self._character_sets, doubts=self._doubts, fallback=self._fallback)
            for item in items
        )

    def doubtful_bytes(self, keyword: str) -> bytes:
        """The bytes of a text whose encoding is doubtful, as they came; none where it is not."""
        element = self._element(keyword)
        delimiters = _DELIMITERS.get(self.vr(keyword))
        if not isinstance(element, RawDataElement) or delimiters is None:
            return b""
        raw = (element.value or b"")[:_LONGEST_VALUE_BYTES]
        is_doubtful = read_text(raw, self._character_sets, delimiters=delimiters).doubt is not None
        return raw.rstrip(b" \0") if is_doubtful else b""

    def _element(self, keyword: str) -> _Element | None:
        tag = tag_for_keyword(keyword)
        return None if tag is None else self._dataset.get_item(tag, keep_deferred=True)

    def _raw_text(self, element: RawDataElement, vr: str) -> str:
        raw = element.value or b""
        if 0 <= len(raw) < element.length < 0xFFFFFFFF:
            self.doubt("The server's answer ends too early; something may be missing.")
        if vr in _NUMBERS:
            return _numbers(raw, _NUMBERS[vr], is_little_endian=element.is_little_endian)
        if vr not in _ASCII and vr not in _DELIMITERS:
            return ""
        if len(raw) > _LONGEST_VALUE_BYTES:
            self.doubt(f"{_label(element)} is far too long and was cut off.")
            raw = raw[:_LONGEST_VALUE_BYTES]
        sets = self._character_sets if vr in _DELIMITERS else ("ISO_IR 6",)
        delimiters = _DELIMITERS.get(vr, TEXT_DELIMITERS)
        received = read_text(raw, sets, delimiters=delimiters)
        text = received.text
        if received.doubt:
            self.doubt(f"The encoding of {_label(element)} is doubtful: {received.doubt}.")
            text = self._by_fallback(raw, received, delimiters)
        values = text.split("\\") if delimiters else [text]
        return "\\".join(_without_padding(value, vr) for value in values)

    def _by_fallback(self, raw: bytes, received: ReceivedText, delimiters: bytes) -> str:
        """A text that its declaration does not fit, by the set that a person named where it fits that."""
        if not self._fallback or received.doubt not in NOT_AS_DECLARED:
            return received.text
        text = read_as(raw, self._fallback, delimiters=delimiters)
        if text is None:
            self.doubt(f"It does not fit {self._fallback} either, which the settings name for this server.")
            return received.text
        self.doubt(f"It is read as {self._fallback}, which the settings name for this server.")
        return text

    def _ascii_values(self, tag: int) -> tuple[str, ...] | None:
        element: _Element | None = self._dataset.get_item(tag, keep_deferred=True)
        if element is None:
            return None
        if isinstance(element, RawDataElement):
            text = (element.value or b"").decode("ascii", "replace")
        else:
            value = element.value
            text = "\\".join(map(str, value)) if isinstance(value, MultiValue | list | tuple) else str(value or "")
        return tuple(term.strip(_PADDING) for term in text.split("\\"))


def _label(element: _Element) -> str:
    """What the attribute is called in PS3.6, such as "Patient's Name"."""
    return dictionary_description(element.tag) if dictionary_has_tag(element.tag) else "An element"


def _without_padding(value: str, vr: str) -> str:
    """`value` without what PS3.5 6.2 calls insignificant, and without NUL, which pads UI alone and is found everywhere.

    The forms of dates and times that ACR-NEMA had, which PS3.5 6.2 asks to read still, become today's.
    """
    kept = value.rstrip(_PADDING) if vr in _LEADING_SPACES_COUNT else value.strip(_PADDING)
    if vr in _OLD_FORMS and _OLD_FORMS[vr].fullmatch(kept):
        return kept.replace(".", "") if vr == "DA" else kept.replace(":", "")
    return kept


def _numbers(raw: bytes, code: str, *, is_little_endian: bool) -> str:
    size = struct.calcsize(code)
    whole = raw[: len(raw) // size * size]
    order = "<" if is_little_endian else ">"
    return "\\".join(
        f"{number:g}" if code in "fd" else str(number) for (number,) in struct.iter_unpack(order + code, whole)
    )
