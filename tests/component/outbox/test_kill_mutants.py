"""Teeth: with one change in the program, the tests of kills and power cuts fail. `make torture` tries them all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.torture.mutants import (
    POWER_CUT,
    SCRIPTED_RUN,
    SYSTEM_CALLS,
    Mutant,
    careless_databases,
    failing,
    flushes_taken_out,
    planted,
    transitions_taken_out,
)
from tests.torture.power_cut import why_not
from tests.torture.system_calls import strace

FIRST_CALLS = f"{SYSTEM_CALLS}::test_what_is_accepted_was_written_aside_flushed_renamed_and_committed_before_it_is_told"


def _everyone() -> Iterator[Mutant]:
    yield from transitions_taken_out()
    yield from flushes_taken_out()
    yield from careless_databases()


def _named(*words: str) -> Mutant:
    (found,) = [mutant for mutant in _everyone() if all(word in mutant.name for word in words)]
    return found


def test_a_file_that_is_not_flushed_is_found_by_a_power_cut(tmp_path: Path) -> None:
    if why_not():
        pytest.skip(why_not())
    mutant = _named("os.fsync(file", "atomic_file")
    assert failing(planted(mutant, tmp_path / "mutant"), [POWER_CUT])


@pytest.mark.skipif(strace() is None, reason="strace is not installed, or may not follow processes here")
@pytest.mark.parametrize("words", [("flush_folder(path", "atomic_file"), ("synchronous = NORMAL",)])
def test_a_folder_or_a_row_that_is_not_flushed_is_found_by_the_order_of_system_calls(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    assert failing(planted(_named(*words), tmp_path / "mutant"), [FIRST_CALLS])


def test_a_transition_that_was_taken_out_is_found_by_the_scripted_run(tmp_path: Path) -> None:
    mutant = _named("SENDING", "restarted")
    assert failing(planted(mutant, tmp_path / "mutant"), [SCRIPTED_RUN])


def test_there_is_a_mutant_for_every_flush_and_every_transition() -> None:
    names = [mutant.name for mutant in _everyone()]
    assert len(names) == len(set(names)) > 45
