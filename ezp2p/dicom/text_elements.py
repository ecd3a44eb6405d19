"""The text of a whole data set, encoded strictly before pydicom writes it (PS3.5 6.1.2).

pydicom leaves bytes as they are. So each text beyond ASCII becomes bytes here, in the character set that the data
set names, or the writing stops with the field and the character.
"""

from collections.abc import Iterator
from typing import Final, TypeAlias

from pydicom import config
from pydicom.charset import convert_encodings
from pydicom.datadict import dictionary_description, dictionary_has_tag, dictionary_VR, keyword_for_tag
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.sequence import Sequence as ItemSequence
from pydicom.valuerep import PersonName

from ezp2p.dicom.character_set import EVERY_SCRIPT, TextNotHeld, encoded, unheld_reason
from ezp2p.dicom.received_text import LONG_TEXT_DELIMITERS, PERSON_NAME_DELIMITERS, TEXT_DELIMITERS
from ezp2p.errors import FieldFault, FormIncomplete

_Element: TypeAlias = DataElement | RawDataElement

_CHARACTER_SET = 0x00080005
_ONLY_ASCII = "ISO_IR 6"
_DELIMITERS: Final = {
    "PN": PERSON_NAME_DELIMITERS,
    **dict.fromkeys(("LO", "SH", "UC"), TEXT_DELIMITERS),
    **dict.fromkeys(("LT", "ST", "UT"), LONG_TEXT_DELIMITERS),
}
"""The VRs whose characters Specific Character Set governs (PS3.5 6.1.2.2)."""


def with_encoded_text(dataset: Dataset) -> Dataset:
    """`dataset` as it can be written: itself where all its text is ASCII, else a copy with the text as bytes.

    A data set that names no character set gets ISO_IR 192 where its text needs one. Text that was read and not
    touched keeps its bytes.

    Raises
    ------
    FormIncomplete
        If a text cannot be written in the set that is named, with the field and the character.
    """
    declared = "\\".join(_declared(dataset))
    # Bytes that no set explains would become another text by the set that is named for a new one.
    implied = "" if declared else _ONLY_ASCII if _has_bytes_beyond_ascii(dataset) else EVERY_SCRIPT
    elements = dict(_encoded_elements(dataset, declared or implied))
    if elements and implied == EVERY_SCRIPT:
        elements[_CHARACTER_SET] = DataElement(_CHARACTER_SET, "CS", EVERY_SCRIPT)
    return _copy_with(dataset, elements) if elements else dataset


def _copy_with(dataset: Dataset, elements: dict[int, DataElement]) -> Dataset:
    copy: Dataset = dataset[:]
    for tag, element in elements.items():
        copy[tag] = element
    if hasattr(dataset, "file_meta"):
        copy.file_meta = dataset.file_meta
    return copy


def _declared(dataset: Dataset) -> tuple[str, ...]:
    value = dataset.get("SpecificCharacterSet")
    return tuple(value) if isinstance(value, MultiValue | list | tuple) else (value or "",)


def _encoded_elements(dataset: Dataset, character_set: str) -> Iterator[tuple[int, DataElement]]:
    """What of a data set needs other elements than it has, by tag."""
    for element in list(dataset.values()):
        vr = _vr(element)
        if vr == "SQ" and isinstance(element, DataElement):
            items = [_encoded_item(item, character_set) for item in element.value or ()]
            if any(item is not before for item, before in zip(items, element.value or (), strict=True)):
                yield element.tag, DataElement(element.tag, "SQ", ItemSequence(items))
        elif vr in _DELIMITERS:
            raw = _raw(dataset, element, vr, character_set)
            if raw is not None:
                value = PersonName(raw, validation_mode=config.IGNORE) if vr == "PN" else raw
                yield element.tag, DataElement(element.tag, vr, value, already_converted=True)


def _encoded_item(item: Dataset, character_set: str) -> Dataset:
    """An item inherits the character set unless it has its own (PS3.3 C.12.1.1.2)."""
    own = _declared(item)
    elements = dict(_encoded_elements(item, "\\".join(own) if any(own) else character_set))
    return _copy_with(item, elements) if elements else item


def _raw(dataset: Dataset, element: _Element, vr: str, character_set: str) -> bytes | None:
    """The bytes of a text element, None where pydicom writes it rightly: it is ASCII, or bytes already."""
    if isinstance(element, RawDataElement):
        if not element.value or _is_plain(element.value):
            return None
        if _keeps_set(dataset, character_set):
            return element.value
        element = dataset[element.tag]
    text = _text(element.value)
    if text.isascii() and "\x1b" not in text:
        return None
    try:
        return encoded(text, character_set, delimiters=_DELIMITERS[vr])
    except TextNotHeld as error:
        raise FormIncomplete(faults=(_fault(element, error.character, character_set),)) from error


def _keeps_set(dataset: Dataset, character_set: str) -> bool:
    """Whether what was read from a file is written in the set in which it was read."""
    read_by = dataset.original_character_set
    return convert_encodings(read_by) == convert_encodings(character_set.split("\\"))


def _fault(element: DataElement, character: str, character_set: str) -> FieldFault:
    tag = element.tag
    label = dictionary_description(tag) if dictionary_has_tag(tag) else "A text"
    return FieldFault(keyword_for_tag(tag), f"{label} {unheld_reason(character, character_set)}")


def _text(value: object) -> str:
    if value is None or isinstance(value, bytes):
        return ""
    if isinstance(value, PersonName) and value.original_string and value.encodings is None:
        return ""  # encoded already
    several = value if isinstance(value, MultiValue | list | tuple) else (value,)
    return "\\".join(str(one) for one in several)


def _has_bytes_beyond_ascii(dataset: Dataset) -> bool:
    elements = (element for element in dataset.values() if isinstance(element, RawDataElement))
    return any(_vr(element) in _DELIMITERS and not _is_plain(element.value or b"") for element in elements)


def _is_plain(raw: bytes) -> bool:
    return raw.isascii() and b"\x1b" not in raw


def _vr(element: _Element) -> str:
    if element.VR:
        return str(element.VR)
    return dictionary_VR(element.tag) if dictionary_has_tag(element.tag) else ""
