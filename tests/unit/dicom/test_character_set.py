"""Whether a character set can hold a text: never a question mark in a name."""

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.charset import convert_encodings, decode_bytes, encode_string

from ezp2p.dicom.character_set import CHARACTER_SETS, can_hold, can_hold_name

HELD = [
    ("ISO_IR 192", "山田^太郎 😀 Müller قباني"),
    ("ISO_IR 100", "MÜLLER^JÖRG"),
    ("ISO_IR 101", "ŁUKASIEWICZ^ŻANETA"),
    ("ISO_IR 109", "ĈAPELO^ĜOJA"),
    ("ISO_IR 110", "BĒRZIŅŠ^JĀNIS"),
    ("ISO_IR 144", "ИВАНОВ^ИВАН"),
    ("ISO_IR 127", "قباني^لنزار"),
    ("ISO_IR 126", "ΔΙΟΝΥΣΙΟΣ"),
    ("ISO_IR 138", "שרון^דבורה"),
    ("ISO_IR 148", "ÇELİK^ŞÜKRÜ"),
    ("ISO_IR 166", "สมชาย^ใจดี"),
    ("ISO_IR 13", "ﾔﾏﾀﾞ^ﾀﾛｳ"),
    ("\\ISO 2022 IR 87", "Yamada^Tarou=山田^太郎=やまだ^たろう"),
    ("ISO 2022 IR 13\\ISO 2022 IR 87", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"),
    ("\\ISO 2022 IR 149", "Hong^Gildong=洪^吉洞=홍^길동"),
    ("GB18030", "Wang^XiaoDong=王^小东"),
]
NOT_HELD = [
    ("ISO_IR 100", "山田^太郎"),
    ("ISO_IR 100", "ŁUKASIEWICZ"),
    ("ISO_IR 100", "Müller ’s"),
    ("ISO_IR 144", "MÜLLER"),
    ("ISO_IR 13", "山田"),
    ("\\ISO 2022 IR 87", "MÜLLER^JÖRG"),
    ("\\ISO 2022 IR 87", "張^😀"),
    ("\\ISO 2022 IR 149", "張^ﾔ"),
    ("\\ISO 2022 IR 149", "GROß"),  # Korean has the letter, but it would be written in Latin-1
    ("ISO_IR 192", "\udcff"),  # half of a character: a byte of the command line that was no UTF-8
    ("GB18030", "\ud800"),
]


@pytest.mark.parametrize(("character_set", "text"), HELD)
def test_a_text_that_the_set_has_letters_for_is_held(character_set: str, text: str) -> None:
    assert can_hold_name(text, character_set)


def test_every_set_that_can_be_chosen_is_tested() -> None:
    assert {name for name, _text in HELD} == set(CHARACTER_SETS)


@pytest.mark.parametrize(("character_set", "text"), NOT_HELD)
def test_a_text_that_would_become_question_marks_is_not_held(
    character_set: str, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        assert not can_hold_name(text, character_set)
        assert not can_hold(text, character_set)
    assert caplog.messages == []  # a person types: no line in the log for each letter


def test_what_parts_a_name_is_a_character_like_others_elsewhere() -> None:
    assert can_hold_name("ﾔﾏﾀﾞ^ﾀﾛｳ", "ISO_IR 13")
    assert not can_hold("ﾔﾏﾀﾞ^ﾀﾛｳ", "ISO_IR 13")  # half of it would become question marks in a Patient ID


@pytest.mark.parametrize("character_set", CHARACTER_SETS)
def test_plain_letters_are_held_by_every_set(character_set: str) -> None:
    assert can_hold("DOE^JANE", character_set)
    assert can_hold("", character_set)


@given(st.sampled_from(CHARACTER_SETS), st.text(max_size=12))
def test_what_is_held_comes_back_as_it_was(character_set: str, text: str) -> None:
    encodings = convert_encodings(character_set.split("\\"))
    if not text.isascii() and can_hold(text, character_set):
        assert decode_bytes(encode_string(text, encodings), encodings, set()) == text
