"""The program is killed at any moment: nothing that was accepted is lost or changed, and all of it arrives."""

import os
from pathlib import Path

import pytest

from tests.torture.random_kills import kill_often
from tests.torture.workers import workers

KILLS = 100

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


@pytest.mark.parametrize("seed", [20260203, 20260204, 20260205])
def test_nothing_that_was_accepted_is_lost_by_a_kill_and_all_of_it_arrives(seed: int, data_dir: Path) -> None:
    with workers() as victims:
        tally = kill_often(victims, data_dir, kills=KILLS, seed=seed)
    assert tally.items > KILLS / 4
