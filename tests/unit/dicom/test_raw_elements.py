"""The elements of a data set as they are encoded: found whole, or refused; never beyond limits."""

import struct
import zlib

import pytest
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from ezp2p.dicom import raw_elements
from ezp2p.dicom.raw_elements import (
    EXPLICIT,
    IMPLICIT,
    Encoding,
    elements_of,
    encoded_element,
    encoded_sequence,
    encoding_of,
    file_meta_of,
    items_of,
    plain_data_set,
    with_item,
)
from ezp2p.errors import InstanceNotReadable
from tests.fakes.imported import SYNTAXES, foreign_bytes

BIG = Encoding(is_implicit=False, is_little=False)
NAME = 0x00100010
SEQUENCE = 0x00081110
OPEN = b"\xff\xff\xff\xff"
ITEM, ITEM_END, END = b"\xfe\xff\x00\xe0", b"\xfe\xff\x0d\xe0\0\0\0\0", b"\xfe\xff\xdd\xe0\0\0\0\0"


def open_sequence(*items: bytes, tag: bytes = b"\x08\x00\x10\x11SQ\0\0") -> bytes:
    return tag + OPEN + b"".join(ITEM + OPEN + one + ITEM_END for one in items) + END


@pytest.mark.parametrize("syntax", [*SYNTAXES, DeflatedExplicitVRLittleEndian], ids=lambda syntax: syntax.keyword)
def test_the_elements_together_are_the_data_set(syntax: str) -> None:
    content, plain = plain_data_set(foreign_bytes(syntax))  # type: ignore[arg-type]
    elements = elements_of(content, encoding_of(plain))
    assert b"".join(element.encoded for element in elements) == bytes(content)
    (name,) = (element for element in elements if element.tag == NAME)
    assert bytes(name.value) == "MÜSTER^ERIKA".encode("latin_1")
    assert name.vr == "PN"


@pytest.mark.parametrize("encoding", [EXPLICIT, IMPLICIT, BIG])
def test_a_sequence_that_is_written_is_read_again(encoding: Encoding) -> None:
    inner = encoded_element(NAME, "PN", b"MUSTER", encoding)
    (sequence,) = elements_of(encoded_sequence(SEQUENCE, [inner, b""], encoding), encoding)
    first, second = items_of(sequence)
    assert [bytes(element.value) for element in first.elements] == [b"MUSTER"]
    assert (first.offset, second.elements) == (0, ())


def test_lengths_that_are_left_open_are_followed() -> None:
    (sequence,) = elements_of(open_sequence(encoded_element(NAME, "PN", b"MUSTER", EXPLICIT), b""), EXPLICIT)
    assert sequence.has_undefined_length
    assert [len(one.elements) for one in items_of(sequence)] == [1, 0]


def test_what_is_sent_as_unknown_is_read_by_the_dictionary() -> None:
    (name,) = elements_of(encoded_element(NAME, "UN", b"MUSTER", EXPLICIT), EXPLICIT)
    assert name.vr == "PN"
    implicit = open_sequence(encoded_element(NAME, "PN", b"MUSTER", IMPLICIT), tag=b"\x09\x00\x10\x11UN\0\0")
    (sequence,) = elements_of(implicit, EXPLICIT)
    assert items_of(sequence)[0].elements[0].vr == "PN"


def test_fragments_are_a_value_and_not_items() -> None:
    pixels = b"\xe0\x7f\x10\x00OB\0\0" + OPEN + ITEM + b"\0\0\0\0" + ITEM + b"\x02\0\0\0ab" + END
    (element,) = elements_of(pixels, EXPLICIT)
    assert items_of(element) == ()
    assert bytes(element.encoded) == pixels


@pytest.mark.parametrize("uid", ["", "1.2.840.10008.1.2\x001", "1.2.840.10008.1.1", "1.2.840.113619.5.2"])
def test_a_transfer_syntax_that_is_not_known_is_refused(uid: str) -> None:
    with pytest.raises(InstanceNotReadable, match="transfer syntax"):
        encoding_of(uid)


def test_an_item_is_added_to_those_that_are_there() -> None:
    whole = with_item(None, SEQUENCE, encoded_element(NAME, "PN", b"ONE ", EXPLICIT), EXPLICIT)
    whole = with_item(whole, SEQUENCE, encoded_element(NAME, "PN", b"TWO ", EXPLICIT), EXPLICIT)
    (sequence,) = elements_of(whole, EXPLICIT)
    assert [bytes(one.elements[0].value) for one in items_of(sequence)] == [b"ONE ", b"TWO "]


def test_an_item_is_not_added_to_what_is_no_sequence() -> None:
    with pytest.raises(InstanceNotReadable):
        with_item(encoded_element(SEQUENCE, "UN", b"abcd", EXPLICIT), SEQUENCE, b"", EXPLICIT)


def test_a_text_that_its_length_field_cannot_tell_is_refused() -> None:
    with pytest.raises(InstanceNotReadable):
        encoded_element(NAME, "PN", b"x" * 0x10000, EXPLICIT)


@pytest.mark.parametrize(
    "damaged",
    [
        b"\x10\x00\x10\x00PN\x06\x00MUS",
        b"\x10\x00\x10\x00",
        b"\x10\x00\x10\x00OB\0\0\x01",
        b"\x10\x00\x10\x00??\x02\x00ab",
        b"\x10\x00\x10\x00UT\0\0" + OPEN + b"ab",
        b"\x08\x00\x10\x11SQ\0\0\x08\0\0\0abcdefgh",
        b"\x08\x00\x10\x11SQ\0\0" + OPEN + ITEM + b"\x99\0\0\0" + END,
        b"\x08\x00\x10\x11SQ\0\0" + OPEN + ITEM + OPEN,
        b"\xe0\x7f\x10\x00OB\0\0" + OPEN + b"abcdefgh",
        b"\xe0\x7f\x10\x00OB\0\0" + OPEN + ITEM + b"\x99\0\0\0ab",
    ],
)
def test_what_is_damaged_or_cut_off_is_refused(damaged: bytes) -> None:
    with pytest.raises(InstanceNotReadable):
        elements_of(damaged, EXPLICIT)


@pytest.mark.parametrize("is_open", [True, False])
def test_sequences_are_followed_only_so_deep(is_open: bool) -> None:
    def nested(depth: int) -> bytes:
        inner = b""
        for _ in range(depth):
            inner = open_sequence(inner) if is_open else encoded_sequence(SEQUENCE, [inner], EXPLICIT)
        return inner

    assert elements_of(nested(raw_elements.DEEPEST), EXPLICIT)
    for depth in (raw_elements.DEEPEST + 1, 500):
        with pytest.raises(InstanceNotReadable, match="too deeply"):
            elements_of(nested(depth), EXPLICIT)


def test_more_elements_than_anybody_writes_are_refused() -> None:
    many = open_sequence(b"\x08\x00\x01\x00UL\x04\0\0\0\0\0" * 50)
    assert elements_of(many, EXPLICIT, most=51)
    with pytest.raises(InstanceNotReadable, match="too many"):
        elements_of(many, EXPLICIT, most=50)


def deflated(content: bytes) -> bytes:
    data = foreign_bytes(DeflatedExplicitVRLittleEndian)
    squeezer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    return data[: file_meta_of(data).end] + squeezer.compress(content) + squeezer.flush()


def test_a_bomb_is_refused_before_it_is_large() -> None:
    bomb = deflated(b"\0" * 10_000_000)
    assert len(bomb) < 20_000
    assert plain_data_set(bomb)
    with pytest.raises(InstanceNotReadable, match="too large"):
        plain_data_set(bomb, limit_bytes=1_000_000)


def test_what_cannot_be_inflated_is_refused() -> None:
    data = deflated(b"abcd" * 100)
    for damaged in (data[:-4], data[: file_meta_of(data).end] + b"\xff" * 50):
        with pytest.raises(InstanceNotReadable):
            plain_data_set(damaged)


def test_a_file_without_its_prefix_is_none() -> None:
    with pytest.raises(InstanceNotReadable, match="not a DICOM file"):
        file_meta_of(struct.pack("200x"))
    assert file_meta_of(foreign_bytes(ImplicitVRLittleEndian)).transfer_syntax_uid == ImplicitVRLittleEndian
    assert plain_data_set(foreign_bytes())[1] == ExplicitVRLittleEndian
