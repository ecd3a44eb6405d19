"""The search reads every column; a number of the papers is found exactly."""

from dataclasses import replace

import pytest

from ezp2p.gui.item_models.listing import Listing, could_be_code, prepare
from ezp2p.model.worklist import UnreadableResponse, WorklistEntry
from tests.gui.fake_services import ENTRIES, UNREADABLE, entry

FULL = entry(
    "Müller^Jörg=山田^太郎=やまだ^たろう",
    "PID0003",
    "104500",
    birth_date="19590730",
    scheduled_station_ae_title="ROOM7",
    scheduled_station_name="Theatre seven",
    performing_physician_name="Wilson^James",
    requested_procedure_description="Burn, follow-up",
    modality="ES",
)


@pytest.mark.parametrize(
    "search",
    [
        *(
            "muller",
            "MÜLLER jorg",
            "山田",
            "やまだ",
            "太郎 müller",
            "PID0003",
            "acc003",
            "rp003",
            "sps003",
            "burn",
            "left hand",
        ),
        *(
            "es",
            "room7",
            "theatre",
            "house",
            "wilson",
            "20261121",
            "2026-11-21",
            "10:45",
            "1959-07-30",
            "jörg burn 10:45",
        ),
        "",
    ],
)
def test_every_word_of_the_search_is_looked_for_in_every_column(search: str) -> None:
    other = entry("Baum^Paul", "B0201", "070000", scheduled_date="20261120", birth_date="19800101")
    assert FULL in [row.entry for row in prepare([FULL, other]).found(search)]


@pytest.mark.parametrize("search", ["muller burns", "mullerjorg", "xyz", "müller paul"])
def test_one_word_that_is_nowhere_leaves_the_entry_out(search: str) -> None:
    assert prepare([FULL]).found(search) == ()


def test_entries_are_in_the_order_of_date_time_and_name() -> None:
    there = [
        entry("B^B", "P0001", "090000"),
        entry("A^A", "P0002", "090000"),
        entry("C^C", "P0003", "100000", scheduled_date="20261120"),
    ]
    assert [one.patient_name for one in prepare(there).entries] == ["C^C", "A^A", "B^B"]


def test_what_has_not_changed_is_the_same_listing() -> None:
    before = prepare(ENTRIES, [UNREADABLE])
    assert prepare(tuple(reversed(ENTRIES)), [UNREADABLE], before=before) is before
    assert prepare(ENTRIES[1:], [UNREADABLE], before=before) is not before
    assert prepare(ENTRIES, [UnreadableResponse("other")], before=before) is not before


def test_an_accession_number_is_found_exactly_and_no_other_number_is_taken_for_one() -> None:
    listing = prepare(ENTRIES)
    assert listing.with_accession("ACC001") == (ENTRIES[0],)
    assert [listing.with_accession(code) for code in ("ACC00", "PID0001", "RP001", "SPS001")] == [(), (), (), ()]


@pytest.mark.parametrize(
    ("code", "word"),
    [("PID0001", "patient ID"), ("RP001", "requested procedure ID"), ("SPS001", "procedure step ID")],
)
def test_another_number_is_found_exactly_with_the_word_for_it(code: str, word: str) -> None:
    assert prepare(ENTRIES).with_other_number(code) == ((word, ENTRIES[0]),)
    assert prepare(ENTRIES).with_other_number(code[:-1]) == ()


def test_an_entry_without_numbers_is_not_found_by_none() -> None:
    bare = prepare([replace(ENTRIES[0], accession_number="", patient_id="", requested_procedure_id="")])
    assert (bare.with_accession(""), bare.with_other_number("")) == ((), ())
    assert Listing().with_accession("ACC001") == ()


def test_an_order_that_is_listed_for_two_rooms_is_the_same_and_another_order_is_not() -> None:
    room = replace(ENTRIES[0], scheduled_station_name="Room 7")
    hand = replace(ENTRIES[0], scheduled_procedure_step_description="Wound photo, right hand")
    assert [(row.is_repeated, row.is_indistinct) for row in prepare([ENTRIES[0], room]).rows] == [(True, False)] * 2
    listing = prepare([ENTRIES[0], hand])
    assert [(row.is_repeated, row.is_indistinct) for row in listing.rows] == [(False, True)] * 2
    assert listing.is_indistinct(hand.key)


def test_two_people_without_an_id_are_two_whatever_the_number_of_the_step() -> None:
    one = WorklistEntry(patient_name="Muster^Erika", birth_date="19700101", scheduled_procedure_step_id="1")
    other = replace(one, patient_name="Muster^Erik")
    listing = prepare([one, other])
    assert one.key != other.key
    assert replace(one, birth_date="19700102").key != one.key
    assert not any(row.is_repeated or row.is_indistinct for row in listing.rows)
    assert all(row.is_alike for row in listing.rows)


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("ACC001", True),
        (" 4711 ", True),
        ("doe", False),
        ("doe 12", False),
        ("47*", False),
        ("12345678901234567", False),
        ("١٢٣", False),
        ("", False),
    ],
)
def test_a_number_has_a_digit_and_no_spaces(text: str, is_so: bool) -> None:
    assert could_be_code(text) is is_so
