"""Text from peers: every character set of PS3.3 C.12.1.1.2, and what happens where a declaration is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.charset import convert_encodings
from pydicom.valuerep import PersonName

from ezp2p.dicom.received_text import PERSON_NAME_DELIMITERS, REPLACEMENT, TextDoubt, read_text

NAMES = [
    ("MÜLLER^JÖRG", ["ISO_IR 100"]),
    ("ŁUKASIEWICZ^ŻANETA", ["ISO_IR 101"]),
    ("ĈAPELO^ĜOJA", ["ISO_IR 109"]),
    ("BĒRZIŅŠ^JĀNIS", ["ISO_IR 110"]),
    ("ИВАНОВ^ИВАН", ["ISO_IR 144"]),
    ("قباني^لنزار", ["ISO_IR 127"]),
    ("ΔΙΟΝΥΣΙΟΣ", ["ISO_IR 126"]),
    ("שרון^דבורה", ["ISO_IR 138"]),
    ("ÇELİK^ŞÜKRÜ", ["ISO_IR 148"]),
    ("สมชาย^ใจดี", ["ISO_IR 166"]),
    ("ﾔﾏﾀﾞ^ﾀﾛｳ", ["ISO_IR 13"]),
    ("MÜLLER^JÖRG=山田^太郎", ["ISO_IR 192"]),
    ("Wang^XiaoDong=王^小东", ["GB18030"]),
    ("Zhang^XiaoDong=张^小东", ["GBK"]),
    ("Yamada^Tarou=山田^太郎=やまだ^たろう", ["", "ISO 2022 IR 87"]),
    ("ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう", ["ISO 2022 IR 13", "ISO 2022 IR 87"]),
    ("Kutsu=丂^亰", ["ISO 2022 IR 6", "ISO 2022 IR 87", "ISO 2022 IR 159"]),
    ("Hong^Gildong=洪^吉洞=홍^길동", ["", "ISO 2022 IR 149"]),
    ("MÜLLER^ИВАН", ["ISO 2022 IR 100", "ISO 2022 IR 144"]),
]


def encoded(name: str, character_sets: list[str]) -> bytes:
    """`name` as pydicom writes it, which is another reader of the same standard."""
    return PersonName(name).encode(convert_encodings(character_sets))


def read_name(raw: bytes, *character_sets: str) -> tuple[str, TextDoubt | None]:
    received = read_text(raw, character_sets, delimiters=PERSON_NAME_DELIMITERS)
    return received.text, received.doubt


@pytest.mark.parametrize(("name", "character_sets"), NAMES)
def test_a_name_is_read_by_the_set_that_is_declared(name: str, character_sets: list[str]) -> None:
    assert read_name(encoded(name, character_sets), *character_sets) == (name, None)


def test_the_korean_example_of_the_standard_is_read() -> None:
    # PS3.5 I.2
    raw = b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab^\x1b$)C\xb1\xe6\xb5\xbf"
    assert read_name(raw, "", "ISO 2022 IR 149") == ("Hong^Gildong=洪^吉洞=홍^길동", None)


def test_the_chinese_example_of_the_standard_with_code_extensions_is_read() -> None:
    # PS3.5 K.2
    raw = b"Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab="
    assert read_name(raw, "", "ISO 2022 IR 58") == ("Zhang^XiaoDong=张^小东=", None)


def test_the_japanese_example_of_the_standard_is_read() -> None:
    # PS3.5 H.3.2: romaji and katakana of JIS X 0201, kanji of JIS X 0208
    raw = b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J=\x1b$B$d$^$@\x1b(J^\x1b$B$?$m$&\x1b(J"
    assert read_name(raw, "ISO 2022 IR 13", "ISO 2022 IR 87") == ("ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう", None)


def test_a_delimiter_that_is_half_of_a_kanji_parts_nothing() -> None:
    # 春 is 3D 55 and 所 is 3D 6A in JIS X 0208; 3D alone is "="
    raw = b"Haru=\x1b$B=U\x1b(B^\x1b$B=j\x1b(B"
    assert read_name(raw, "", "ISO 2022 IR 87") == ("Haru=春^所", None)


def test_a_backslash_that_is_half_of_a_chinese_character_parts_nothing() -> None:
    name = "猏^乗"
    assert b"\\" in name.encode("gb18030")
    assert read_name(name.encode("gb18030"), "GB18030") == (name, None)


def test_a_set_that_was_invoked_ends_with_its_part_of_the_name() -> None:
    raw = b"\x1b-L\xb8\xb2\xb0\xbd^J\xd6RG"
    assert read_name(raw, "ISO 2022 IR 100", "ISO 2022 IR 144") == ("ИВАН^JÖRG", None)


def test_a_line_end_resets_a_long_text() -> None:
    raw = b"\x1b-L\xb8\r\n\xd6"
    assert read_text(raw, ["ISO 2022 IR 100", "ISO 2022 IR 144"], delimiters=b"").text == "И\r\nÖ"


@pytest.mark.parametrize("term", ["ISO-IR 100", "ISO IR 100", "iso_ir 100", " ISO_IR_100 ", "ISO 2022 IR 100"])
def test_a_near_misspelling_of_a_set_is_understood(term: str) -> None:
    assert read_name(b"M\xdcLLER", term) == ("MÜLLER", None)


@pytest.mark.parametrize(
    ("raw", "character_sets", "text", "doubt"),
    [
        ("MÜLLER".encode("latin_1"), [], "M�[DC]LLER", TextDoubt.NO_SET_NAMED),
        ("MÜLLER".encode("latin_1"), [""], "M�[DC]LLER", TextDoubt.NO_SET_NAMED),
        ("MÜLLER".encode("latin_1"), ["ISO_IR 6"], "M�[DC]LLER", TextDoubt.DOES_NOT_FIT),
        ("MÜLLER".encode("latin_1"), ["ISO_IR 192"], "M�[DC]LLER", TextDoubt.DOES_NOT_FIT),
        ("ИВАН".encode("cp1251"), [], "�[C8 C2 C0 CD]", TextDoubt.NO_SET_NAMED),
        ("ИВАН".encode(), ["ISO_IR 144"], "а�[98]а�[92]а�[90]а�[9D]", TextDoubt.DOES_NOT_FIT),
        ("JÖRG".encode(), ["ISO_IR 100"], "JÃ�[96]RG", TextDoubt.LOOKS_LIKE_UTF8),
        ("Jürg".encode(), ["ISO_IR 100"], "JÃ¼rg", TextDoubt.LOOKS_LIKE_UTF8),
        (b"M\xdc", ["KLINGON"], "M�[DC]", TextDoubt.SET_UNKNOWN),
        (b"\x1b$B;3ED\x1b(B", [], "山田", TextDoubt.NO_SET_NAMED),
        (b"\x1b$B;3ED\x1b(B", ["ISO_IR 100"], "山田", TextDoubt.ESCAPE_NOT_NAMED),
        (b"\xc8\xab", ["", "ISO 2022 IR 149"], "홍", TextDoubt.ESCAPE_MISSING),
        ("\x1b$)C홍".encode(), ["ISO_IR 192"], "홍", TextDoubt.ESCAPE_LEFT_OVER),
        (b"A\x1bzB\xc4", ["ISO_IR 100"], "A�[1B]zBÄ", TextDoubt.DOES_NOT_FIT),
        (b"\x1b$B\x7e\x7e\x1b(B", ["", "ISO 2022 IR 87"], "�[7E 7E]", TextDoubt.DOES_NOT_FIT),
        (b"\xa4", ["ISO 2022 IR 149"], "�[A4]", TextDoubt.DOES_NOT_FIT),
    ],
)
def test_what_does_not_fit_is_shown_as_it_is_and_never_guessed(
    raw: bytes, character_sets: list[str], text: str, doubt: TextDoubt
) -> None:
    assert read_name(raw, *character_sets) == (text, doubt)


@given(st.binary(max_size=40), st.lists(st.sampled_from(["", *(term for _, sets in NAMES for term in sets), "X"])))
def test_any_bytes_by_any_declaration_give_text_that_can_be_written(raw: bytes, character_sets: list[str]) -> None:
    received = read_text(raw, character_sets)
    assert received.text.encode("utf-8") or not received.text
    assert (REPLACEMENT + "[" not in received.text) or received.doubt is not None or REPLACEMENT.encode() in raw


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x1b")))
def test_every_text_in_utf8_comes_back(text: str) -> None:
    assert read_text(text.encode(), ["ISO_IR 192"]).text == text
