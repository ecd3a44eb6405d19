"""Matching on our side, compared with slow and obvious implementations."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.dicom.matching import matches_name, matches_range, matches_wildcard


def slowly_matches(pattern: str, value: str) -> bool:
    if not pattern:
        return not value
    if pattern[0] == "*":
        return any(slowly_matches(pattern[1:], value[at:]) for at in range(len(value) + 1))
    return bool(value) and pattern[0] in {"?", value[0]} and slowly_matches(pattern[1:], value[1:])


@given(st.text("ab*?", max_size=7), st.text("abc*?", max_size=7))
def test_a_wildcard_matches_as_the_obvious_way_does(pattern: str, value: str) -> None:
    assert matches_wildcard(pattern, value) is slowly_matches(pattern, value)


@given(st.text(max_size=20))
def test_a_pattern_without_wildcards_matches_itself_alone(value: str) -> None:
    plain = re.sub(r"[*?]", "", value)
    assert matches_wildcard(plain, plain)
    assert not matches_wildcard(plain, plain + "x")


def test_a_flood_of_wildcards_takes_no_time() -> None:
    assert not matches_wildcard("*a" * 500, "a" * 400 + "b")


def test_nothing_in_a_pattern_is_an_expression() -> None:
    assert not matches_wildcard("[AB].+%_", "A1")
    assert matches_wildcard("[AB].+%_", "[AB].+%_")


@pytest.mark.parametrize(
    ("wanted", "value", "is_in"),
    [
        ("20260203", "20260203", True),
        ("20260203", "20260204", False),
        ("20260201-20260203", "20260203", True),
        ("20260201-20260203", "20260201", True),
        ("20260201-20260203", "20260131", False),
        ("20260201-", "20261231", True),
        ("20260201-", "20260131", False),
        ("-20260201", "20260131", True),
        ("-20260201", "20260202", False),
        ("10-11", "1015", True),
        ("1016-", "101500", False),
        ("10", "101500.5", True),
    ],
)
def test_a_range_includes_its_ends(wanted: str, value: str, is_in: bool) -> None:
    assert matches_range(wanted, value) is is_in


@pytest.mark.parametrize(
    ("pattern", "name", "is_found"),
    [
        ("müller*", "MÜLLER^JÖRG", True),
        ("MULLER*", "MÜLLER^JÖRG", True),
        ("MÜLLER*", "MULLER^JORG", True),
        ("MÜLLER", "MÜLLER^JÖRG", True),
        ("MÜLLER^J*", "MÜLLER^JÖRG", True),
        ("MÜLLER^JÖRG", "MÜLLER^JÖRG^^^", True),
        ("MÜLLER^K*", "MÜLLER^JÖRG", False),
        ("MÜLL", "MÜLLER^JÖRG", False),
        ("*JÖRG", "MÜLLER^JÖRG", True),
        ("Yamada*", "Yamada^Tarou=山田^太郎", True),
        ("山田*", "Yamada^Tarou=山田^太郎", True),
        ("Yamada^Tarou=山田^太郎", "Yamada^Tarou=山田^太郎", True),
        ("иванов*", "ИВАНОВ^ИВАН", True),
        ("STRASSE", "straße", True),
        ("*", "", True),
    ],
)
def test_a_name_is_found_without_regard_to_case_and_accents(pattern: str, name: str, is_found: bool) -> None:
    assert matches_name(pattern, name) is is_found
