"""Text into bytes: never a question mark in a name, and what was written is read again by strangers."""

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydicom.charset import convert_encodings
from pydicom.valuerep import PersonName

from ezp2p.dicom.character_set import (
    CHARACTER_SETS,
    TextNotHeld,
    can_hold,
    can_hold_name,
    character_shown,
    encoded,
    fault_of_set,
    named_set,
    normal_set,
    unheld,
)
from ezp2p.dicom.received_text import PERSON_NAME_DELIMITERS, TEXT_DELIMITERS, read_text
from ezp2p.model.value_representation import CHECKS
from tests.fakes.scripts import NAMES

NOT_HELD = [
    ("ISO_IR 100", "山田^太郎", "山"),
    ("ISO_IR 100", "ŁUKASIEWICZ", "Ł"),
    ("ISO_IR 100", "Müller ’s", "’"),
    ("ISO_IR 100", "LEFŒUVRE", "Œ"),
    ("ISO_IR 203", "1¤", "¤"),
    ("ISO_IR 144", "MÜLLER", "Ü"),
    ("ISO_IR 127", "דבורה", "ד"),
    ("ISO_IR 13", "山田", "山"),
    ("ISO_IR 13", "¥", "¥"),  # JIS X 0201 has it where ASCII has the backslash, which parts values
    ("\\ISO 2022 IR 87", "MÜLLER^JÖRG", "Ü"),
    ("\\ISO 2022 IR 87", "張^😀", "😀"),
    ("\\ISO 2022 IR 87", "丂", "丂"),
    ("\\ISO 2022 IR 149", "張^ﾔ", "ﾔ"),
    ("ISO_IR 192", "a\udcff", "\udcff"),  # half of a character: a byte of the command line that was no UTF-8
    ("GB18030", "\ud800", "\ud800"),
    ("ISO_IR 100", "é\x1b-L", "\x1b"),
    ("ISO_IR 192", "é\x1b$B", "\x1b"),
    ("ISO_IR 100", "Jo\u0308rg", "\u0308"),  # decomposed: nothing is changed silently
    ("", "\ud800", "\ud800"),
]


@pytest.mark.parametrize(("character_set", "name"), NAMES)
def test_a_name_that_the_set_has_letters_for_is_written_and_read_again(character_set: str, name: str) -> None:
    raw = encoded(name, character_set, delimiters=PERSON_NAME_DELIMITERS)
    received = read_text(raw, character_set.split("\\"), delimiters=PERSON_NAME_DELIMITERS)
    assert (received.text, received.doubt) == (name, None)


@pytest.mark.parametrize(("character_set", "name"), NAMES)
def test_pydicom_reads_what_we_write(character_set: str, name: str) -> None:
    raw = encoded(name, character_set, delimiters=PERSON_NAME_DELIMITERS)
    encodings = convert_encodings(character_set.split("\\"))
    assert str(PersonName(raw, encodings)) == name


def test_every_set_that_can_be_chosen_is_tested() -> None:
    assert {*CHARACTER_SETS} - {""} <= {character_set for character_set, _name in NAMES}


@pytest.mark.parametrize(
    ("character_set", "raw"),
    [
        # PS3.5 H.3.1
        (
            "\\ISO 2022 IR 87",
            b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B",
        ),
        # PS3.5 H.3.2
        (
            "ISO 2022 IR 13\\ISO 2022 IR 87",
            b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J=\x1b$B$d$^$@\x1b(J^\x1b$B$?$m$&\x1b(J",
        ),
        # PS3.5 I.2
        (
            "\\ISO 2022 IR 149",
            b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab^\x1b$)C\xb1\xe6\xb5\xbf",
        ),
        # PS3.5 J.1, J.3
        ("ISO_IR 192", "Wang^XiaoDong=王^小東=".encode()),
        ("GB18030", "Wang^XiaoDong=王^小东=".encode("gb18030")),
    ],
)
def test_the_examples_of_the_standard_are_written_to_the_byte(character_set: str, raw: bytes) -> None:
    text = read_text(raw, character_set.split("\\"), delimiters=PERSON_NAME_DELIMITERS).text
    assert encoded(text, character_set, delimiters=PERSON_NAME_DELIMITERS) == raw


@pytest.mark.parametrize(("character_set", "text", "character"), NOT_HELD)
def test_a_text_that_would_become_question_marks_is_stopped_at_its_character(
    character_set: str, text: str, character: str
) -> None:
    assert not can_hold_name(text, character_set)
    assert unheld(text, character_set) == character
    with pytest.raises(TextNotHeld) as caught:
        encoded(text, character_set)
    assert caught.value.character == character


@pytest.mark.parametrize(
    ("character", "shown"), [("太", "太 (U+592A)"), ("😀", "😀 (U+1F600)"), ("\u0308", "U+0308"), ("\xa0", "U+00A0")]
)
def test_a_character_is_shown_by_itself_and_by_its_number(character: str, shown: str) -> None:
    assert character_shown(character) == shown


@pytest.mark.parametrize("character_set", CHARACTER_SETS)
def test_plain_letters_are_held_by_every_set(character_set: str) -> None:
    assert encoded("DOE^JANE", character_set) == b"DOE^JANE"
    assert can_hold("", character_set)


@pytest.mark.parametrize(
    ("chosen", "written"),
    [
        ("ISO 2022 IR 87", "\\ISO 2022 IR 87"),
        ("ISO 2022 IR 149", "\\ISO 2022 IR 149"),
        ("ISO 2022 IR 87\\ISO 2022 IR 159", "\\ISO 2022 IR 87\\ISO 2022 IR 159"),
        ("ISO 2022 IR 100", "ISO_IR 100"),
        ("ISO_IR 100\\ISO_IR 144", "ISO 2022 IR 100\\ISO 2022 IR 144"),
        ("ISO_IR 192", "ISO_IR 192"),
        ("GB18030", "GB18030"),
        ("", ""),
    ],
)
def test_a_set_is_named_as_the_standard_does(chosen: str, written: str) -> None:
    assert normal_set(chosen) == written
    assert normal_set(written) == written


def test_a_set_of_two_bytes_chosen_alone_holds_the_delimiter() -> None:
    raw = encoded("Yamada=山田^太郎", "ISO 2022 IR 87", delimiters=PERSON_NAME_DELIMITERS)
    assert raw == b"Yamada=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B"


def test_without_a_choice_no_set_is_named_until_the_text_needs_one() -> None:
    assert named_set("", is_ascii=True) == ""
    assert named_set("", is_ascii=False) == "ISO_IR 192"
    assert encoded("太", "") == "太".encode()


@pytest.mark.parametrize(
    ("character_set", "reason"),
    [
        ("ISO 2022 IR 58", "is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text."),
        ("\\ISO 2022 IR 58", "is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text."),
        ("ISO_IR 192\\ISO 2022 IR 87", "combines a set with others that it allows none of: name it alone."),
        ("UTF-7", "is none of"),
        ("windows-1252", "is none of"),
    ],
)
def test_a_set_that_is_not_written_is_refused_with_a_way_out(character_set: str, reason: str) -> None:
    assert (fault_of_set(character_set) or "").startswith(reason)


@pytest.mark.parametrize("character_set", [*CHARACTER_SETS, *(one for one, _name in NAMES)])
def test_every_other_set_is_written(character_set: str) -> None:
    assert fault_of_set(character_set) is None


ANY_SET = st.sampled_from(sorted({*CHARACTER_SETS, *(one for one, _name in NAMES)}))
LETTERS = st.sampled_from("aZ09 \\^=ÄöüßéŁżøĈĜĒķИванΔιονאבقبانيสมชายﾔﾏﾀﾞ山田太郎やまだ洪吉洞홍길동ÇŞğŒ€😀丂\u0308\r\n")


@given(ANY_SET, st.text(LETTERS, max_size=24), st.sampled_from([PERSON_NAME_DELIMITERS, TEXT_DELIMITERS, b""]))
def test_a_text_comes_back_as_it_was_or_is_refused(character_set: str, text: str, delimiters: bytes) -> None:
    character = unheld(text, character_set, delimiters=delimiters)
    if character:
        assert character in text
        return
    raw = encoded(text, character_set, delimiters=delimiters)
    terms = named_set(character_set, is_ascii=False).split("\\")
    assert read_text(raw, terms, delimiters=delimiters).text == text


@given(ANY_SET, st.text(max_size=12))
def test_so_does_any_text_at_all(character_set: str, text: str) -> None:
    if can_hold(text, character_set):
        raw = encoded(text, character_set)
        assert read_text(raw, named_set(character_set, is_ascii=text.isascii()).split("\\")).text == text


@given(st.sampled_from(["LO", "SH", "PN", "ST"]), st.text(max_size=64))
def test_utf8_holds_whatever_a_value_may_hold(vr: str, text: str) -> None:
    assume(CHECKS[vr](text) is None and not any(unicodedata.category(one) == "Cs" for one in text))
    assert encoded(text, "ISO_IR 192") == text.encode()
