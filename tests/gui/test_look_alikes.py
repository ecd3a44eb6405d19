"""Who is easily taken for somebody else is marked, on both lines, and nobody else is."""

from dataclasses import replace

import pytest

from ezp2p.gui.item_models.look_alikes import folded, is_one_apart, look_alikes
from tests.gui.fake_services import ENTRIES, entry

JANE = ENTRIES[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Muster^Erika", "Muster^Erik"),
        ("Muster^Erika", "Mustermann^Erika"),
        ("Schulze^Otto", "Shculze^Otto"),
        ("Schulze^Otto", "Schultze^Otto"),
        ("Bauer^Anna", "Bäuer^Anna"),
        ("Weber^Karl", "Weper^Karl"),
        ("Jakob^Peter", "Peter^Jakob"),
        ("=山田^太郎", "=山田^太郎"),
    ],
)
def test_names_that_are_nearly_the_same_are_marked_on_both_lines(one: str, other: str) -> None:
    there = (
        entry(one, "A0100", "080000", birth_date="19700101"),
        entry(other, "B0200", "090000", birth_date="19810202"),
        entry("Zimmer^Quirin", "C0300", "100000", birth_date="19920303"),
    )
    assert look_alikes(there) == {there[0].key, there[1].key}


def test_twins_are_marked() -> None:
    there = (
        entry("Muster^Castor", "A0100", "080000", birth_date="20200101"),
        entry("Muster^Pollux", "B0200", "090000", birth_date="20200101"),
        entry("Muster^Waldemar", "C0300", "100000", birth_date="19500606"),
    )
    assert look_alikes(there) == {there[0].key, there[1].key}


def test_swapped_digits_of_an_id_are_marked_where_the_family_names_begin_alike() -> None:
    there = (
        entry("Meier^Bertha", "PID4512", "080000", birth_date="19450101"),
        entry("Mohn^Karl", "PID4521", "090000", birth_date="19810202"),
        entry("Ziegler^Ute", "PID5412", "100000", birth_date="19920303"),
    )
    assert look_alikes(there) == {there[0].key, there[1].key}


def test_the_same_patient_twice_is_no_look_alike() -> None:
    again = replace(JANE, scheduled_procedure_step_id="SPS9")
    assert look_alikes((JANE, again)) == frozenset()


def test_different_people_are_not_marked() -> None:
    there = (
        entry("Muster^Erika", "A0100", "080000", birth_date="19700101"),
        entry("Baum^Paul", "B0201", "090000", birth_date="19700101"),
        entry("Li^Na", "C0302", "100000", birth_date="19920303"),
        entry("Wu^Xi", "D0403", "100000", birth_date="19930303"),
        entry("", "E0504", "100000"),
        entry("", "F0605", "100000"),
    )
    assert look_alikes(there) == frozenset()


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ("weber", "weper", True),
        ("weber", "webber", True),
        ("weber", "eber", True),
        ("weber", "webre", True),
        ("weber", "weber", False),
        ("weber", "werbe", False),
        ("weber", "wbere", False),
        ("a", "b", True),
    ],
)
def test_one_letter_apart_is_a_letter_more_less_other_or_two_neighbors_swapped(
    one: str, other: str, is_so: bool
) -> None:
    assert is_one_apart(one, other) is is_so
    assert is_one_apart(other, one) is is_so


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Müller", "muller"), ("SØRENSEN", "sorensen"), ("Łukasz", "lukasz"), ("Straße", "strasse"), ("Ação", "acao")],
)
def test_case_and_accents_do_not_count(text: str, plain: str) -> None:
    assert folded(text) == plain
