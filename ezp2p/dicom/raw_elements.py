"""A data set as it is encoded: its elements found and copied byte for byte, within limits (PS3.5 section 7, Annex A).

pydicom reads a file that was cut off without a word, falls over deep nesting, and writes some values otherwise than
they were. Who changes a few attributes of somebody else's instance must leave the rest as it is: here an element is
a slice of the file, and what is damaged is refused.
"""

import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from pydicom import config
from pydicom.datadict import dictionary_VR
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from ezp2p.errors import InstanceNotReadable

Bytes: TypeAlias = bytes | memoryview

LIMIT_INFLATED_BYTES: Final = 1 << 30
"""What a deflated data set may become; a bomb becomes a thousand times its size."""
DEEPEST: Final = 64
"""Sequences within sequences; the deepest reports have about twenty."""
MOST_ELEMENTS: Final = 2_000_000

_UNDEFINED: Final = 0xFFFFFFFF
_ITEM: Final = 0xFFFEE000
_ITEM_END: Final = 0xFFFEE00D
_SEQUENCE_END: Final = 0xFFFEE0DD
_LONG_FORM: Final = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"})
"""Value representations with a length of four bytes (PS3.5 7.1.2)."""
_SHORT_FORM: Final = frozenset(
    {"AE", "AS", "AT", "CS", "DA", "DS", "DT", "FD", "FL", "IS", "LO", "LT", "PN", "SH", "SL", "SS", "ST", "TM", "UI"}
    | {"UL", "US"}
)
_LONGEST_SHORT: Final = 0xFFFE
_FRAGMENTS: Final = frozenset({"OB", "OW"})


@dataclass(frozen=True, slots=True)
class Encoding:
    """How the elements of a data set are encoded."""

    is_implicit: bool
    is_little: bool

    @property
    def order(self) -> str:
        """The byte order as `struct` writes it."""
        return "<" if self.is_little else ">"


IMPLICIT: Final = Encoding(is_implicit=True, is_little=True)
EXPLICIT: Final = Encoding(is_implicit=False, is_little=True)
_ENCODINGS: Final = {
    ImplicitVRLittleEndian: IMPLICIT,
    ExplicitVRBigEndian: Encoding(is_implicit=False, is_little=False),
}
"""The syntaxes that are not in Explicit VR Little Endian, in which all compressed ones are (PS3.5 A.4)."""


@dataclass(frozen=True, slots=True)
class RawElement:
    """One element as it stands in its file.

    Attributes
    ----------
    tag, vr
        In Implicit VR, and for a standard element sent as UN, the VR is that of PS3.6; UN where nobody knows it.
    encoded
        All of it: header, value, and delimiters where it has them.
    value
        Its value field; of a sequence, its items with their delimiters but not that of the sequence.
    inner
        How its items are encoded, if it is a sequence; None if it is none.
    """

    tag: int
    vr: str
    encoded: Bytes
    value: Bytes
    inner: Encoding | None = None
    has_undefined_length: bool = False


@dataclass(frozen=True, slots=True)
class RawItem:
    """One item of a sequence: where it begins, counted from the first byte of what was parsed, and its elements."""

    offset: int
    elements: tuple[RawElement, ...]


@dataclass(slots=True)
class _Budget:
    left: int = MOST_ELEMENTS

    def spend(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise InstanceNotReadable(reason="it has too many elements")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where parsing stands: the bytes, how they are encoded, how deep, and how many elements are still allowed."""

    data: memoryview
    encoding: Encoding
    depth: int = 0
    budget: _Budget = field(default_factory=_Budget)

    def within(self, encoding: Encoding) -> "_Place":
        if self.depth >= DEEPEST:
            raise InstanceNotReadable(reason="its sequences are nested too deeply")
        return _Place(self.data, encoding, self.depth + 1, self.budget)

    def tag_at(self, at: int, end: int) -> int:
        if at + 8 > end:
            raise InstanceNotReadable(reason="it ends too early")
        group, element = struct.unpack_from(f"{self.encoding.order}HH", self.data, at)
        return int(group) << 16 | int(element)

    def long_at(self, at: int) -> int:
        (length,) = struct.unpack_from(f"{self.encoding.order}L", self.data, at)
        return int(length)


def encoding_of(transfer_syntax_uid: str) -> Encoding:
    """How the data set of an instance in this transfer syntax is encoded.

    Raises
    ------
    InstanceNotReadable
        If it is private, or none of PS3.6.
    """
    syntax = UID(transfer_syntax_uid, config.IGNORE)
    if syntax.is_private or not syntax.is_transfer_syntax:
        raise InstanceNotReadable(reason="its transfer syntax is not known")
    return _ENCODINGS.get(syntax, EXPLICIT)


@dataclass(frozen=True, slots=True)
class FileMeta:
    """The File Meta Information of a Part 10 file, and where the data set begins after it (PS3.10 7.1)."""

    elements: Mapping[int, RawElement]
    end: int

    def uid(self, tag: int) -> str:
        """The UID that an element of it holds; empty where it is absent."""
        element = self.elements.get(tag)
        return bytes(element.value).decode("latin_1").strip(" \0") if element else ""

    @property
    def transfer_syntax_uid(self) -> str:
        """Transfer Syntax UID (0002,0010)."""
        return self.uid(0x00020010)


def file_meta_of(data: bytes) -> FileMeta:
    """The File Meta Information of `data`, of which only the beginning need be there.

    Raises
    ------
    InstanceNotReadable
        If it does not begin as a Part 10 file.
    """
    if data[128:132] != b"DICM":
        raise InstanceNotReadable(reason="it is not a DICOM file")
    place, at = _Place(memoryview(data), EXPLICIT), 132
    elements = {}
    while at + 8 <= len(data) and place.tag_at(at, len(data)) >> 16 == 0x0002:
        element, at = _element(place, at, len(data))
        elements[element.tag] = element
    return FileMeta(elements, at)


def plain_data_set(data: bytes, *, limit_bytes: int = LIMIT_INFLATED_BYTES) -> tuple[memoryview, str]:
    """The encoded data set of a Part 10 file, inflated where it is deflated, and the transfer syntax it is in then.

    Raises
    ------
    InstanceNotReadable
        If it is no Part 10 file, cannot be inflated, or becomes `limit_bytes` or more.
    """
    meta = file_meta_of(data)
    encoded = memoryview(data)[meta.end :]
    if meta.transfer_syntax_uid != DeflatedExplicitVRLittleEndian:
        return encoded, meta.transfer_syntax_uid
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        plain = inflater.decompress(encoded, limit_bytes)
    except zlib.error as error:
        raise InstanceNotReadable(reason="it is damaged") from error
    if not inflater.eof:
        is_bomb = len(plain) == limit_bytes
        raise InstanceNotReadable(reason="it is too large when inflated" if is_bomb else "it ends too early")
    return memoryview(plain), str(ExplicitVRLittleEndian)


# --- reading --------------------------------------------------------------------------------------------------


def elements_of(data: Bytes, encoding: Encoding, *, most: int = MOST_ELEMENTS) -> tuple[RawElement, ...]:
    """The elements of an encoded data set, in their order; what is in its sequences is looked at, too.

    `most` is how many there may be, those in sequences included.

    Raises
    ------
    InstanceNotReadable
        If it ends too early, is nested too deeply, has too many elements, or is not encoded so.
    """
    place = _Place(memoryview(data), encoding, budget=_Budget(most))
    return tuple(_elements(place, 0, len(place.data)))


def items_of(element: RawElement) -> tuple[RawItem, ...]:
    """The items of a sequence; their offsets count from the first byte of its value."""
    if element.inner is None:
        return ()
    place = _Place(memoryview(element.value), element.inner)
    at, items = 0, []
    while at < len(place.data):
        begin = at
        elements, at = _item(place, at, len(place.data))
        items.append(RawItem(begin, elements))
    return tuple(items)


def _elements(place: _Place, at: int, end: int) -> Iterator[RawElement]:
    while at < end:
        element, at = _element(place, at, end)
        yield element


def _element(place: _Place, at: int, end: int) -> tuple[RawElement, int]:
    """The element at `at`, and where the next one begins."""
    place.budget.spend()
    tag = place.tag_at(at, end)
    written, begin, length = _header(place, at, end)
    vr = _known_vr(tag) if written in {"", "UN"} else written
    inner = _inner(place, tag, written, vr, length)
    if length == _UNDEFINED:
        value_end, after = _undefined_end(place, begin, end, inner=inner, vr=vr)
    else:
        value_end = after = begin + length
        if after > end:
            raise InstanceNotReadable(reason="it ends too early")
        if inner:
            _check_items(place.within(inner), begin, value_end)
    element = RawElement(
        tag,
        vr,
        place.data[at:after],
        place.data[begin:value_end],
        inner,
        has_undefined_length=length == _UNDEFINED,
    )
    return element, after


def _header(place: _Place, at: int, end: int) -> tuple[str, int, int]:
    """The VR as it is written, empty in Implicit VR; where the value begins; and its length."""
    if place.encoding.is_implicit:
        return "", at + 8, place.long_at(at + 4)
    vr = bytes(place.data[at + 4 : at + 6]).decode("latin_1")
    if vr in _SHORT_FORM:
        (length,) = struct.unpack_from(f"{place.encoding.order}H", place.data, at + 6)
        return vr, at + 8, int(length)
    if vr not in _LONG_FORM:
        raise InstanceNotReadable(reason="it is damaged")
    if at + 12 > end:
        raise InstanceNotReadable(reason="it ends too early")
    return vr, at + 12, place.long_at(at + 8)


def _known_vr(tag: int) -> str:
    """The VR of PS3.6; UN for private and unknown elements, the first of several."""
    try:
        return dictionary_VR(tag).split(" or ")[0]
    except KeyError:
        return "UN"


def _inner(place: _Place, tag: int, written: str, vr: str, length: int) -> Encoding | None:
    """How the items are encoded if this is a sequence: those in an UN always in Implicit VR (PS3.5 6.2.2 note 4)."""
    if written == "UN":
        return IMPLICIT if length == _UNDEFINED else None
    is_unknown = vr == "UN" and length == _UNDEFINED
    return place.encoding if vr == "SQ" or (is_unknown and tag >> 16 != 0x7FE0) else None


def _undefined_end(place: _Place, at: int, end: int, *, inner: Encoding | None, vr: str) -> tuple[int, int]:
    """Where a value of undefined length ends, and its delimiter."""
    if inner is None and vr not in _FRAGMENTS:
        raise InstanceNotReadable(reason="it is damaged")
    place = place.within(inner or place.encoding)
    while (tag := place.tag_at(at, end)) != _SEQUENCE_END:
        if inner:
            _, at = _item(place, at, end)
        else:
            at = _fragment_end(place, tag, at, end)
    return at, at + 8


def _fragment_end(place: _Place, tag: int, at: int, end: int) -> int:
    after = at + 8 + place.long_at(at + 4)
    if tag != _ITEM:
        raise InstanceNotReadable(reason="it is damaged")
    if after > end:
        raise InstanceNotReadable(reason="it ends too early")
    return after


def _check_items(place: _Place, at: int, end: int) -> None:
    while at < end:
        _, at = _item(place, at, end)


def _item(place: _Place, at: int, end: int) -> tuple[tuple[RawElement, ...], int]:
    """The elements of the item at `at`, and where the next item begins."""
    tag, length = place.tag_at(at, end), place.long_at(at + 4)
    at += 8
    if tag != _ITEM:
        raise InstanceNotReadable(reason="it is damaged")
    if length != _UNDEFINED:
        if at + length > end:
            raise InstanceNotReadable(reason="it ends too early")
        return tuple(_elements(place, at, at + length)), at + length
    elements = []
    while place.tag_at(at, end) != _ITEM_END:
        element, at = _element(place, at, end)
        elements.append(element)
    return tuple(elements), at + 8


# --- writing --------------------------------------------------------------------------------------------------


def encoded_element(tag: int, vr: str, value: Bytes, encoding: Encoding) -> bytes:
    """An element of defined length; `value` is of even length."""
    head = _tag(tag, encoding)
    if encoding.is_implicit:
        return b"".join((head, struct.pack("<L", len(value)), value))
    name = vr.encode("ascii")
    if vr in _LONG_FORM:
        return b"".join((head, name, b"\0\0", struct.pack(f"{encoding.order}L", len(value)), value))
    if len(value) > _LONGEST_SHORT:
        raise InstanceNotReadable(reason="one of its texts is too long")
    return b"".join((head, name, struct.pack(f"{encoding.order}H", len(value)), value))


def encoded_sequence(tag: int, items: Sequence[Bytes], encoding: Encoding) -> bytes:
    """A sequence of defined length; each item is the elements in it, encoded."""
    return encoded_element(tag, "SQ", b"".join(encoded_item(item, encoding) for item in items), encoding)


def with_item(sequence: Bytes | None, tag: int, item: bytes, encoding: Encoding) -> bytes:
    """An encoded sequence with one more item; those that are there already stay as they are."""
    items: Bytes = b""
    if sequence is not None:
        (existing,) = elements_of(sequence, encoding)
        if existing.inner != encoding:
            raise InstanceNotReadable(reason="it has a sequence that cannot be read")
        items = existing.value
    return encoded_element(tag, "SQ", b"".join((items, encoded_item(item, encoding))), encoding)


def encoded_item(elements: Bytes, encoding: Encoding) -> bytes:
    """An item of defined length around its elements, encoded."""
    return b"".join((_tag(_ITEM, encoding), struct.pack(f"{encoding.order}L", len(elements)), elements))


def _tag(tag: int, encoding: Encoding) -> bytes:
    return struct.pack(f"{encoding.order}HH", tag >> 16, tag & 0xFFFF)
