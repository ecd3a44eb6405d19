"""What the standard calls attributes and UIDs (PS3.6), for who tells of them."""

from dataclasses import dataclass
from typing import Final

from pydicom.datadict import dictionary_description, dictionary_VR, tag_for_keyword
from pydicom.uid import UID

_NEWER: Final = {
    "1.2.840.10008.5.1.4.1.1.9.100.1": "Waveform Presentation State Storage",
    "1.2.840.10008.5.1.4.1.1.9.100.2": "Waveform Acquisition Presentation State Storage",
    "1.2.840.10008.5.1.4.1.1.66.7": "Label Map Segmentation Storage",
    "1.2.840.10008.5.1.4.1.1.66.8": "Height Map Segmentation Storage",
}
"""What pydicom does not name yet."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of PS3.6: its keyword, name, tag as `(gggg,eeee)`, and value representation."""

    keyword: str
    name: str
    tag: str
    vr: str


def attribute(keyword: str) -> Attribute:
    """The attribute of this keyword; raises LookupError where PS3.6 has none."""
    tag = tag_for_keyword(keyword)
    if tag is None:
        raise LookupError(keyword)
    return Attribute(keyword, dictionary_description(tag), shown_tag(tag), dictionary_VR(tag))


def name_of(keyword: str) -> str:
    """What people call the attribute of this keyword; the keyword itself where PS3.6 has none."""
    tag = tag_for_keyword(keyword)
    return keyword if tag is None else dictionary_description(tag)


def shown_tag(tag: int) -> str:
    """A tag as the standard writes it."""
    return f"({tag >> 16:04X},{tag & 0xFFFF:04X})"


def uid_name(uid: str) -> str:
    """What PS3.6 calls a UID; the UID itself where it does not name it."""
    return _NEWER.get(uid) or UID(uid).name
