"""Text in another character set, all else as it was."""

import pytest

from ezp2p.dicom.character_set import TextNotHeld
from ezp2p.dicom.raw_elements import (
    EXPLICIT,
    IMPLICIT,
    Encoding,
    RawElement,
    elements_of,
    encoded_element,
    encoded_sequence,
)
from ezp2p.dicom.recoded_text import CHARACTER_SET, Recoder, text_of
from ezp2p.errors import InstanceNotReadable, PictureNotSupported

NAME = 0x00100010
ISSUER = 0x00100021
SEQUENCE = 0x00101002
UTF_8 = Recoder(("ISO_IR 100",), "ISO_IR 192", EXPLICIT)
LATIN = "Südstadt".encode("latin_1")


def element(tag: int, vr: str, value: bytes, encoding: Encoding = EXPLICIT) -> RawElement:
    (made,) = elements_of(encoded_element(tag, vr, value, encoding), encoding)
    return made


def sequence(*items: bytes) -> RawElement:
    (made,) = elements_of(encoded_sequence(SEQUENCE, items, EXPLICIT), EXPLICIT)
    return made


def test_text_is_read_in_the_set_that_is_named() -> None:
    assert text_of(element(NAME, "PN", LATIN), ("ISO_IR 100",)).text == "Südstadt"
    assert text_of(element(NAME, "PN", LATIN), ("ISO_IR 144",)).text != "Südstadt"


def test_text_is_written_in_the_other_set_with_an_even_length() -> None:
    coded = UTF_8.element(element(NAME, "PN", LATIN))
    (again,) = elements_of(coded, EXPLICIT)
    assert bytes(again.value) == "Südstadt ".encode()


@pytest.mark.parametrize(("vr", "value"), [("PN", b"MUSTER"), ("OB", LATIN), ("UN", LATIN), ("DA", b"20260203")])
def test_what_is_no_text_beyond_ascii_is_the_same_bytes(vr: str, value: bytes) -> None:
    given = element(NAME if vr == "PN" else 0x00091001, vr, value)
    assert UTF_8.element(given) is given.encoded


def test_items_are_written_anew_only_where_their_text_needs_it() -> None:
    plain = encoded_element(ISSUER, "LO", b"PLAIN ", EXPLICIT)
    untouched = sequence(plain)
    assert UTF_8.element(untouched) is untouched.encoded
    length = encoded_element(0x00100000, "UL", b"\x0e\0\0\0", EXPLICIT)
    coded = UTF_8.element(sequence(plain, length + encoded_element(ISSUER, "LO", LATIN, EXPLICIT)))
    expected = [plain, encoded_element(ISSUER, "LO", "Südstadt ".encode(), EXPLICIT)]
    assert coded == encoded_sequence(SEQUENCE, expected, EXPLICIT)


def test_an_item_with_a_set_of_its_own_stays() -> None:
    own = encoded_element(CHARACTER_SET, "CS", b"ISO_IR 100", EXPLICIT) + encoded_element(ISSUER, "LO", LATIN, EXPLICIT)
    given = sequence(own)
    assert UTF_8.element(given) is given.encoded


def test_a_character_that_the_other_set_lacks_is_told() -> None:
    with pytest.raises(TextNotHeld):
        Recoder(("ISO_IR 144",), "ISO_IR 100", EXPLICIT).element(element(NAME, "PN", "Дом ".encode("iso8859_5")))


def test_text_that_is_not_what_its_set_says_is_refused() -> None:
    with pytest.raises(PictureNotSupported, match="plain letters"):
        Recoder(("",), "ISO_IR 192", EXPLICIT).element(element(NAME, "PN", LATIN))


def test_text_within_what_is_sent_as_unknown_is_refused() -> None:
    """Its sequence was in Implicit VR somewhere else; nobody can say what in it is text."""
    inner = encoded_element(ISSUER, "LO", LATIN, IMPLICIT)
    item = b"\xfe\xff\x00\xe0" + len(inner).to_bytes(4, "little") + inner
    unknown = b"\x09\x00\x01\x10UN\0\0\xff\xff\xff\xff" + item + b"\xfe\xff\xdd\xe0\0\0\0\0"
    (given,) = elements_of(unknown, EXPLICIT)
    with pytest.raises(InstanceNotReadable):
        UTF_8.element(given)
