"""The program is killed at every write, flush, rename, commit and send of a scripted run: nothing is lost by any."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from ezp2p.outbox.states import TRANSITIONS
from tests.fakes.outbox_script import JOURNEYS, run_exactly
from tests.torture.everywhere import MAKING, Moment, is_new, kill_at_every_call, moments
from tests.torture.openings import OPENINGS
from tests.torture.system_calls import strace
from tests.torture.workers import Workers, workers

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")

needs_strace = pytest.mark.skipif(strace() is None, reason="strace is not installed, or may not follow processes here")


@pytest.fixture
def their_workers() -> Iterator[Workers]:
    with workers() as made:
        yield made


@pytest.mark.parametrize("journey", JOURNEYS)
def test_each_stage_of_the_scripted_run_has_exactly_its_state_and_its_history(journey: str, data_dir: Path) -> None:
    run_exactly(journey, data_dir)


def test_whichever_transition_is_taken_out_of_the_table_the_scripted_run_shows_it(
    data_dir: Path, their_workers: Workers
) -> None:
    survived = []
    for state, happening in TRANSITIONS:
        folder = data_dir / f"{state} {happening}"
        their_workers.start(do="without", folder=str(folder), state=state, happening=happening)
        (said, code) = their_workers.rest()
        assert code == 0
        survived += [(state, happening)] if said == [["survived"]] else []
    assert survived == []


@needs_strace
@pytest.mark.parametrize("journey", JOURNEYS)
def test_a_kill_at_any_system_call_of_the_scripted_run_loses_nothing(
    journey: str, tmp_path: Path, their_workers: Workers
) -> None:
    new = [moment for moment in moments(journey, their_workers, tmp_path / "before") if is_new(moment)]
    kills = sum(
        kill_at_every_call(moment, their_workers, tmp_path / f"kills-{number}") for number, moment in enumerate(new)
    )
    assert kills >= 15 * len(new)


@needs_strace
@pytest.mark.parametrize(
    "opening",
    [pytest.param(name, marks=[] if "version" in name else pytest.mark.expected_log("made anew")) for name in OPENINGS],
)
def test_a_kill_while_an_outbox_is_mended_or_brought_to_a_newer_version_loses_nothing(
    opening: str, tmp_path: Path, their_workers: Workers
) -> None:
    before = tmp_path / "before"
    before.mkdir()
    OPENINGS[opening](before)
    assert kill_at_every_call(Moment(opening, MAKING, before), their_workers, tmp_path / "kills") > 50
