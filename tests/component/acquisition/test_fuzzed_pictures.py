"""A short form of what `make torture` does at length: pictures that are anything at all."""

from collections.abc import Iterator

import pytest

from ezp2p.imaging.formats import FORMATS
from tests.fakes.small_pictures import small_pictures
from tests.torture import fuzz_pictures
from tests.torture.fuzz_pictures import PictureFuzzer

WRITTEN_BY_NOBODY_HERE = {"HEIC"}
"""Formats of which no tool that the tests may use writes a file."""


@pytest.fixture(scope="module")
def fuzzer() -> Iterator[PictureFuzzer]:
    """Ready to attempt."""
    with fuzz_pictures.picture_fuzzer() as made:
        yield made


def test_every_format_of_the_table_is_mutated() -> None:
    without = {one.name for one in FORMATS if not small_pictures(one.name)}
    assert without <= WRITTEN_BY_NOBODY_HERE


def test_a_mutation_has_a_number_and_is_made_again(fuzzer: PictureFuzzer) -> None:
    assert fuzzer.attempt(7).endings == fuzzer.attempt(7).endings


@pytest.mark.parametrize("name", [one.name for one in FORMATS])
def test_every_sample_is_a_picture_before_it_is_changed(fuzzer: PictureFuzzer, name: str) -> None:
    for number, sample in enumerate(small_pictures(name)):
        outcome = fuzzer.run(sample, f"{name} {number}")
        assert outcome.endings[0] == "looked at", f"{name} {number}: {outcome.endings}"


@pytest.mark.parametrize("name", [one.name for one in FORMATS])
def test_a_file_that_is_cut_off_anywhere_is_a_picture_or_an_error(fuzzer: PictureFuzzer, name: str) -> None:
    for sample in small_pictures(name)[:1]:
        for end in range(1, len(sample), max(1, len(sample) // 120)):
            outcome = fuzzer.run(sample[:end], f"{name} {end}")
            assert not any(ending.startswith("!") for ending in outcome.endings), (name, end, outcome.endings)


def test_mutated_pictures_are_pictures_or_errors_and_nobody_suffers() -> None:
    assert "none this program" in fuzz_pictures.run(800)
