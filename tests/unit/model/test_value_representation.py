"""The limits of value representations (PS3.5 6.2): what may be written, and the reason why not."""

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ezp2p.model.value_representation import CHECKS

ALLOWED = {
    "AE": ["A", "EZP2P", "SIXTEEN CHARS 16", "with small ones"],
    "AS": ["", "000D", "012W", "023M", "056Y", "999Y"],
    "CS": ["", "XC", "BODY PART_1", "A" * 16],
    "DA": ["", "20260203", "20240229", "00010101"],
    "IS": ["", "0", "1", "-1", "+7", "2147483647", "-2147483648", "000000000012"],
    "LO": ["", "a" * 64, "Straße der Menschen, 1 = 1 ^ 2", "می\u200cخواهم", "😀", "e\u0301"],
    "SH": ["", "A-1/7", "ö" * 16],
    "ST": ["", "x" * 1024],
    "PN": ["", "Doe^Jane", "a^b^c^d^e", "Yamada^Tarou=山田^太郎=やまだ^たろう", "=".join(["x" * 64] * 3)],
    "TM": ["", "00", "2359", "235960", "101500.123456", "101500.1"],
    "UI": ["", "1", "0.0", "2.25.1", "1.2.840.10008.5.1.4.1.1.7", "1." * 31 + "12"],
}
REFUSED = {
    "AE": ["", "   ", "A" * 17, "MÜLLER", "A\\B", "A\nB", "A\x7f"],
    "AS": ["56Y", "056", "056y", "0560Y", "056Y ", "٠٥٦Y"],
    "CS": ["xc", "A" * 17, "A-B", "A\\B", "Ä", "A\n"],
    "DA": ["20260230", "20251399", "2026", "2026-02-03", "20260203 ", "20260203\n", "٢٠٢٦٠٢٠٣", "00000000"],
    "IS": ["1.5", "a", " 1", "+", "2147483648", "0000000000012", "-2147483649", "1\n", "²", "1_000", "+-5"],
    "LO": ["a" * 65, "a\\b", "a\x00b", "a\tb", "a\u202eb", "a\u061cb", "a\u2028b", "a\x85b", "a\nb", "a\u200bb"],
    "SH": ["a" * 17, "a\\b", "\x1b$B"],
    "ST": ["x" * 1025, "a\\b"],
    "PN": [
        *("a^b^c^d^e^f", "a=b=c=d", "x" * 65, "Doe^Jane=" + "y" * 65, "^^^", "  ", "=^="),
        *("Doe\\Jane", "Doe\u200fJane", "Doe\x00", "\ufeffDoe"),
    ],
    "TM": ["24", "2360", "1", "10:15", "101561", "101500.1234567", "101500.", "1015 "],
    "UI": ["1.2.03", "1..2", ".1", "1.", "1.2.../../etc", "a.b", "1 ", "1\n", "9" * 65, "1.2." + "3" * 61],
}


@pytest.mark.parametrize(("vr", "value"), [(vr, value) for vr, values in ALLOWED.items() for value in values])
def test_a_value_that_the_vr_holds_may_be_written(vr: str, value: str) -> None:
    assert CHECKS[vr](value) is None


@pytest.mark.parametrize(("vr", "value"), [(vr, value) for vr, values in REFUSED.items() for value in values])
def test_a_value_that_the_vr_does_not_hold_is_refused_with_the_end_of_a_sentence(vr: str, value: str) -> None:
    reason = CHECKS[vr](value)
    assert reason is not None
    assert re.fullmatch(r"[a-z][^\n]*\.", reason)
    assert not value.strip(" \n") or value not in reason or len(value) < 3


def test_a_reason_counts_the_characters() -> None:
    assert CHECKS["SH"]("A" * 19) == "may hold 16 characters; this has 19."
    assert CHECKS["PN"]("Doe^Jane=" + "y" * 65) == "may hold 64 characters; this has 65."


def test_a_reason_makes_what_cannot_be_seen_visible() -> None:
    assert "U+202E" in (CHECKS["LO"]("evil\u202e") or "")
    assert "U+0000" in (CHECKS["LO"]("nul\0") or "")


@given(st.sampled_from(sorted(CHECKS)), st.text())
def test_no_check_fails_on_any_text_or_repeats_it(vr: str, value: str) -> None:
    reason = CHECKS[vr](value)
    assert reason is None or reason.endswith(".")


@given(st.sampled_from(["LO", "SH", "ST", "PN"]), st.text(max_size=16))
def test_a_text_without_control_characters_is_taken(vr: str, value: str) -> None:
    assume(value.isprintable() and value.strip() and not set(value) & set("\\^=\u2028\u2029\ufffd"))
    assert CHECKS[vr](value) is None


@given(st.sampled_from(sorted(CHECKS)), st.text(max_size=8), st.sampled_from("\\\0\n\r\t\x1b\x7f\x85\u202e\u2066"))
def test_what_parts_values_or_deceives_the_reader_is_never_taken(vr: str, text: str, mark: str) -> None:
    assert CHECKS[vr](f"{text}{mark}{text}") is not None


@given(st.dates())
def test_every_day_is_a_date(day: object) -> None:
    assert CHECKS["DA"](f"{day:%Y%m%d}".rjust(8, "0")) is None


@given(st.integers(min_value=0, max_value=2**128 - 1))
def test_a_uid_made_of_a_uuid_is_one(number: int) -> None:
    assert CHECKS["UI"](f"2.25.{number}") is None
