"""Random walks for long: over the open study without its window, and over the window itself."""

import os
import time
from typing import Final

from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test
from PySide6.QtWidgets import QApplication

from tests.gui.random_walk import LogicWalk, Tally
from tests.gui.random_walk_window import WindowWalk

_ACTS_OF_ONE_WALK: Final = 300
_ACTS_OF_ONE_WINDOW: Final = 60
_WALKS_AT_ONCE: Final = 20
_ANY_ORDER: Final = settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))


def walk(steps: int) -> str:
    """So many acts on the open study; what was done, in words.

    Raises
    ------
    AssertionError
        With the shortest order of acts that takes a picture, or a study, to another patient.
    """
    return _walk(LogicWalk, steps, acts=_ACTS_OF_ONE_WALK)


def walk_window(steps: int) -> str:
    """The same with the window."""
    return _walk(WindowWalk, steps, acts=_ACTS_OF_ONE_WINDOW)


def _walk(machine: type[RuleBasedStateMachine], steps: int, *, acts: int) -> str:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    began, first, sendings = time.monotonic(), Tally.steps, Tally.sendings
    while Tally.steps - first < steps:
        walks = min(_WALKS_AT_ONCE, max(1, (steps - Tally.steps + first) // acts))
        try:
            run_state_machine_as_test(
                machine, settings=settings(_ANY_ORDER, max_examples=walks, stateful_step_count=acts)
            )
        except AssertionError as error:
            acts_told = "\n".join(getattr(error, "__notes__", ()))
            raise AssertionError(f"{error}\n{acts_told}") from error
    application.processEvents()
    done, seconds = Tally.steps - first, time.monotonic() - began
    return (
        f"{done} acts and {Tally.sendings - sendings} sendings in {seconds:.0f} s, no picture went to another patient"
    )
