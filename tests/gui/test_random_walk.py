"""Whatever is done in whatever order: no picture is ever another patient's, and no study two patients'."""

from typing import Final

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.gui.random_walk import LogicWalk, Tally
from tests.gui.random_walk_window import WindowWalk

ALWAYS_THE_SAME: Final = settings(
    deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)


@pytest.mark.usefixtures("qapp")
def test_no_order_of_acts_on_the_open_study_takes_a_picture_to_another_patient() -> None:
    before = Tally.sendings
    run_state_machine_as_test(LogicWalk, settings=settings(ALWAYS_THE_SAME, max_examples=20, stateful_step_count=300))
    assert Tally.sendings > before + 20


@pytest.mark.usefixtures("qapp")
def test_no_order_of_acts_on_the_window_takes_a_picture_to_another_patient() -> None:
    run_state_machine_as_test(WindowWalk, settings=settings(ALWAYS_THE_SAME, max_examples=3, stateful_step_count=20))
