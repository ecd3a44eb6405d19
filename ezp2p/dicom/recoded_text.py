"""The text of somebody else's data set in another character set, all else as it was (PS3.5 6.1, PS3.3 C.12.1.1.2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ezp2p.dicom.character_set import encoded
from ezp2p.dicom.raw_elements import (
    Bytes,
    Encoding,
    RawElement,
    RawItem,
    encoded_element,
    encoded_sequence,
    items_of,
)
from ezp2p.dicom.received_text import (
    LONG_TEXT_DELIMITERS,
    PERSON_NAME_DELIMITERS,
    TEXT_DELIMITERS,
    ReceivedText,
    read_text,
)
from ezp2p.errors import InstanceNotReadable, PictureNotSupported

CHARACTER_SET: Final = 0x00080005

DELIMITERS: Final = {
    "PN": PERSON_NAME_DELIMITERS,
    **dict.fromkeys(("LO", "SH", "UC"), TEXT_DELIMITERS),
    **dict.fromkeys(("LT", "ST", "UT"), LONG_TEXT_DELIMITERS),
}
"""What ends a value, or a part of it, in the VRs whose characters Specific Character Set governs (PS3.5 6.1.2.2)."""

_ESCAPE: Final = b"\x1b"


def text_of(element: RawElement, terms: Sequence[str]) -> ReceivedText:
    """The value of an element as text, padding included, with what is doubtful about it.

    `terms` are the values of Specific Character Set; they count where the VR is one that they govern.
    """
    delimiters = DELIMITERS.get(element.vr)
    if delimiters is None:
        return read_text(bytes(element.value), ())
    return read_text(bytes(element.value), terms, delimiters=delimiters)


@dataclass(frozen=True, slots=True)
class Recoder:
    """Writes elements, whose text is in the set that `terms` are the values of, in another set."""

    terms: Sequence[str]
    character_set: str
    encoding: Encoding

    def element(self, element: RawElement) -> Bytes:
        """An element with its text, and that of its items, in the other set; untouched where it is all ASCII.

        An item that names a set of its own stays as it is.

        Raises
        ------
        TextNotHeld
            If the other set has not all of its characters.
        PictureNotSupported
            If its text is not what the set that it is in says.
        """
        if element.inner is not None:
            return self._sequence(element)
        delimiters = DELIMITERS.get(element.vr)
        raw = bytes(element.value) if delimiters is not None else b""
        if delimiters is None or (raw.isascii() and _ESCAPE not in raw):
            return element.encoded
        received = text_of(element, self.terms)
        if received.doubt:
            raise PictureNotSupported(
                reason=f"one of its texts cannot be read ({received.doubt})",
                cure="Write the values in plain letters (A to Z), which need no other character set.",
            )
        value = encoded(received.text, self.character_set, delimiters=delimiters)
        return encoded_element(element.tag, element.vr, value + b" " * (len(value) % 2), self.encoding)

    def _sequence(self, sequence: RawElement) -> Bytes:
        items = items_of(sequence)
        contents = [self._item(item) for item in items]
        if all(content is None for content in contents):
            return sequence.encoded
        if sequence.inner != self.encoding:
            raise InstanceNotReadable(reason="it has text in a place that is not known")
        whole = [
            b"".join(element.encoded for element in item.elements) if content is None else content
            for item, content in zip(items, contents, strict=True)
        ]
        return encoded_sequence(sequence.tag, whole, self.encoding)

    def _item(self, item: RawItem) -> bytes | None:
        """The elements of an item, None where none of them changes."""
        if any(element.tag == CHARACTER_SET for element in item.elements):
            return None
        parts = [self.element(element) for element in item.elements]
        if all(part is element.encoded for part, element in zip(parts, item.elements, strict=True)):
            return None
        in_order = zip(parts, item.elements, strict=True)
        return b"".join(part for part, element in in_order if element.tag & 0xFFFF)  # group lengths would be wrong
