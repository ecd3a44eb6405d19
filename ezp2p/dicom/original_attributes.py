"""Original Attributes Sequence (0400,0561): what an attribute was before, so that a change can be undone.

PS3.3 C.12.1.1.9. The values before are kept as the bytes that they were.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pydicom.datadict import dictionary_VR
from pydicom.dataset import Dataset

from ezp2p.dicom.identifiers import SOFTWARE_VERSION
from ezp2p.dicom.raw_elements import Encoding, RawElement, encoded_element, encoded_sequence
from ezp2p.model.clock import dt

ORIGINAL_ATTRIBUTES: Final = 0x04000561
_MODIFIED_ATTRIBUTES: Final = 0x04000550
_NONCONFORMING_MODIFIED_ATTRIBUTES: Final = 0x04000551
_NONCONFORMING_VALUE: Final = 0x04000552
_SELECTOR_ATTRIBUTE: Final = 0x00720026
_SELECTOR_VALUE_NUMBER: Final = 0x00720028
_COERCE: Final = "COERCE"
"""The values of another place became those of this one; the other term, CORRECT, is for values that were wrong."""


@dataclass(frozen=True, slots=True)
class Before:
    """An attribute as it was. `element` is None where it was absent.

    `is_conforming` says that its value follows the rules of its VR; one that does not is kept aside (0400,0551), so
    that nobody reads it as a value.
    """

    tag: int
    element: RawElement | None
    is_conforming: bool = True


def modification(now: datetime, *, source: str) -> Dataset:
    """The facts about one change, with the values before still to come.

    `source` is who gave the instance, Source of Previous Values (0400,0564), empty where it is not known.
    """
    item = Dataset()
    item.AttributeModificationDateTime = dt(now)
    item.ModifyingSystem = SOFTWARE_VERSION
    item.SourceOfPreviousValues = source
    item.ReasonForTheAttributeModification = _COERCE
    return item


def items_about(before: Iterable[Before], facts: bytes, encoding: Encoding) -> list[bytes]:
    """The items about one change, encoded: the values before, and the `facts` of `modification`.

    What was absent, and what did not conform, is among the Modified Attributes with a length of zero (C.12.1.1.9.1).
    Nonconforming Modified Attributes holds one of the latter; each further one has an item of its own.
    """
    in_order = sorted(before, key=lambda one: one.tag)
    odd = [one for one in in_order if one.element and not one.is_conforming]
    items = [_modified(in_order, encoding) + _nonconforming(odd[:1], encoding) + facts]
    items += [_modified([one], encoding) + _nonconforming([one], encoding) + facts for one in odd[1:]]
    return items


def _modified(before: Iterable[Before], encoding: Encoding) -> bytes:
    elements = b"".join(_as_it_was(one, encoding) for one in before)
    return encoded_sequence(_MODIFIED_ATTRIBUTES, [elements], encoding)


def _as_it_was(before: Before, encoding: Encoding) -> bytes:
    if before.element and before.is_conforming:
        return bytes(before.element.encoded)
    vr = before.element.vr if before.element else dictionary_VR(before.tag)
    return encoded_element(before.tag, vr, b"", encoding)


def _nonconforming(before: Sequence[Before], encoding: Encoding) -> bytes:
    """Where the value stood, and its bytes (PS3.3 table C.12.1.1.9-1); nothing where there is none."""
    items = [_selected(one.element, encoding) for one in before if one.element]
    return encoded_sequence(_NONCONFORMING_MODIFIED_ATTRIBUTES, items, encoding) if items else b""


def _selected(element: RawElement, encoding: Encoding) -> bytes:
    order = "little" if encoding.is_little else "big"
    numbers: tuple[int, ...] = (element.tag >> 16, element.tag & 0xFFFF, 1)
    group, low, first = (number.to_bytes(2, order) for number in numbers)  # type: ignore[arg-type]
    return b"".join((
        encoded_element(_SELECTOR_ATTRIBUTE, "AT", group + low, encoding),
        encoded_element(_SELECTOR_VALUE_NUMBER, "US", first, encoding),
        encoded_element(_NONCONFORMING_VALUE, "OB", bytes(element.value) + b"\0" * (len(element.value) % 2), encoding),
    ))
