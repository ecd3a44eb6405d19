"""Matching agrees with the standard's examples and with a slow, obvious implementation."""

import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.archive.matching import date_range, exact_values, matches


@pytest.mark.parametrize("vr", ["PN", "LO", "SH", "CS", "DA", "TM", "DT", "UI", "IS", "ST", "US"])
@pytest.mark.parametrize("key", ["", " ", "*", "**", "\0"])
@pytest.mark.parametrize("value", ["", "anything"])
def test_an_empty_key_matches_everything(vr: str, key: str, value: str) -> None:
    assert matches(vr, key=key, value=value)


@pytest.mark.parametrize("vr", ["PN", "LO", "SH", "CS", "DA", "TM", "DT", "UI", "IS"])
def test_an_attribute_without_a_value_matches_nothing_else(vr: str) -> None:
    assert not matches(vr, key="20260102", value="")


@pytest.mark.parametrize(
    ("vr", "key", "value"),
    [
        ("PN", "doe^jane", "DOE^JANE"),
        ("PN", "DOE^JANE", "Doe^Jane^^^"),
        ("PN", "DOE^JANE^^^", "DOE^JANE"),
        ("PN", "müller*", "MÜLLER^JÖRG"),
        ("PN", "MU\u0308LLER*", "MÜLLER^JÖRG"),
        ("PN", "Yamada*", "Yamada^Tarou=山田^太郎=やまだ^たろう"),
        ("PN", "山田^太郎", "Yamada^Tarou=山田^太郎=やまだ^たろう"),
        ("PN", "=山田*", "Yamada^Tarou=山田^太郎=やまだ^たろう"),
        ("PN", "yamada*=*郎", "Yamada^Tarou=山田^太郎"),
        ("PN", "d?e^*", "DOE^JANE"),
        ("PN", "*", "DOE^JANE"),
        ("PN", "ИВАНОВ*", "Иванов^Иван"),
        ("PN", "STRA?E^X", "Straße^X"),
        ("LO", "00123", "00123"),
        ("LO", "P%", "P%"),
        ("LO", "P*", "P-7"),
        ("LO", " P1 ", "P1"),
        ("CS", "XC", "OT\\XC"),
        ("CS", "XC\\ES", "ES"),
        ("UI", "1.2.3\\1.2.4", "1.2.4"),
        ("UI", "1.2.3", "1.2.3\0"),
        ("IS", "1", "001"),
        ("IS", " 7", "7 "),
        ("US", "512", "512"),
        ("DA", "20260102", "20260102"),
        ("DA", "20260102", "2026.01.02"),
        ("DA", "20260101-20260131", "20260131"),
        ("DA", "20260101-", "20990101"),
        ("DA", "-20260101", "20260101"),
        ("TM", "10", "103000"),
        ("TM", "1030", "103059.5"),
        ("TM", "10-12", "125959.999999"),
        ("TM", "0800-", "235960"),
        ("TM", "-0800", "0800"),
        ("TM", "10:30:00", "103000"),
        ("DT", "20260102", "20260102103000"),
        ("DT", "2026-2027", "20270615"),
        ("DT", "20260102100000+0100", "20260102090000+0000"),
        ("DT", "20260102100000+0100-20260102110000+0100", "20260102043000-0500"),
        ("DT", "-20260102", "20260102235959"),
        ("DT", "20260102-", "20260102"),
    ],
)
def test_it_matches(vr: str, key: str, value: str) -> None:
    assert matches(vr, key=key, value=value)


@pytest.mark.parametrize(
    ("vr", "key", "value"),
    [
        ("PN", "DOE", "DOE^JANE"),
        ("PN", "DOE^JANE", "DOE^JANET"),
        ("PN", "=山田*", "Yamada^Tarou"),
        ("PN", "yamada*=*次", "Yamada^Tarou=山田^太郎"),
        ("LO", "p1", "P1"),
        ("LO", "123", "00123"),
        ("LO", "P%", "P1"),
        ("LO", "P_1", "PX1"),
        ("LO", "' OR 1=1 --", "P1"),
        ("CS", "CT", "OT\\XC"),
        ("UI", "1.2.*", "1.2.3"),
        ("UI", "1.2", "1.2.3"),
        ("IS", "1*", "12"),
        ("IS", "1", "x"),
        ("DA", "2026*", "20260102"),
        ("DA", "20260101-20260131", "20260201"),
        ("DA", "20260102-", "20260101"),
        ("DA", "-", "20260101"),
        ("DA", "today", "20260101"),
        ("DA", "20260101", "garbage"),
        ("TM", "10", "110000"),
        ("TM", "10-12", "130000"),
        ("TM", "10-12", "noon"),
        ("TM", "-", "10"),
        ("DT", "20260102", "20260103"),
        ("DT", "20260102", "soon"),
        ("DT", "soon", "20260102"),
        ("DT", "20260102100000+0100", "20260102100000+0000"),
    ],
)
def test_it_does_not_match(vr: str, key: str, value: str) -> None:
    assert not matches(vr, key=key, value=value)


_letters = st.text(alphabet="abAB?*.[ß^", max_size=8)


def _slowly(pattern: str, text: str) -> bool:
    """The definition, word for word: `*` any sequence, `?` any one character."""
    if not pattern:
        return not text
    if pattern[0] == "*":
        return any(_slowly(pattern[1:], text[cut:]) for cut in range(len(text) + 1))
    return bool(text) and pattern[0] in {"?", text[0]} and _slowly(pattern[1:], text[1:])


@given(pattern=_letters, text=_letters)
def test_wildcards_agree_with_their_definition(pattern: str, text: str) -> None:
    if not pattern.strip("*") or not text:
        return
    assert matches("LO", key=pattern, value=text) == _slowly(pattern, text)


@given(
    pattern=st.text(alphabet="ab*?", max_size=10),
    text=st.text(alphabet="abAB", min_size=1, max_size=10),
)
def test_names_agree_with_a_regular_expression(pattern: str, text: str) -> None:
    expression = re.escape(pattern).replace(r"\*", ".*").replace(r"\?", ".")
    expected = not pattern.strip("*") or re.fullmatch(expression, text, re.IGNORECASE) is not None
    assert matches("PN", key=pattern, value=text) == expected


_days = st.dates().map(lambda day: f"{day:%Y%m%d}".rjust(8, "0"))


@given(first=_days, last=_days, day=_days)
def test_ranges_of_dates_agree_with_comparison(first: str, last: str, day: str) -> None:
    assert matches("DA", key=f"{first}-{last}", value=day) == (int(first) <= int(day) <= int(last))
    assert matches("DA", key=f"{first}-", value=day) == (int(first) <= int(day))
    assert matches("DA", key=f"-{last}", value=day) == (int(day) <= int(last))


_moments = st.times().map(lambda moment: f"{moment:%H%M%S.%f}")


@given(first=_moments, last=_moments, moment=_moments)
def test_ranges_of_times_agree_with_comparison(first: str, last: str, moment: str) -> None:
    assert matches("TM", key=f"{first}-{last}", value=moment) == (float(first) <= float(moment) <= float(last))


@given(vr=st.sampled_from(["PN", "LO", "DA", "TM", "DT", "UI", "IS", "AS"]), key=st.text(), value=st.text())
def test_no_key_and_no_value_breaks_it(vr: str, key: str, value: str) -> None:
    assert matches(vr, key=key, value=value) in {True, False}


@given(key=st.text(alphabet="01234567890-+.: ", max_size=30), value=st.text(alphabet="0123456789-+.", max_size=26))
def test_no_date_breaks_it(key: str, value: str) -> None:
    for vr in ("DA", "TM", "DT"):
        assert matches(vr, key=key, value=value) in {True, False}


@given(
    vr=st.sampled_from(["LO", "SH", "UI"]), key=st.text(alphabet="ab*?\\ ", max_size=6), value=st.text("ab", max_size=3)
)
def test_what_an_index_is_asked_for_never_hides_a_match(vr: str, key: str, value: str) -> None:
    wanted = exact_values(vr, key)
    if wanted and matches(vr, key=key, value=value):
        assert unicodedata.normalize("NFC", value.strip()) in wanted


def test_a_flood_of_wildcards_is_answered_at_once() -> None:
    started = time.perf_counter()
    assert not matches("LO", key="*a" * 500 + "b", value="a" * 2000)
    assert time.perf_counter() - started < 2


def test_a_day_is_a_range_of_itself() -> None:
    assert date_range("20260102") == ("20260102", "20260102")
    assert date_range("20260102-") == ("20260102", "99991231")
    assert date_range("-20260102") == ("00000101", "20260102")
    assert date_range("") is None
    assert date_range("-") is None
    assert date_range("now") is None
