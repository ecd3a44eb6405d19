"""When to try again."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.outbox.retry import FIRST_DELAY_S, LONGEST_DELAY_S, delay_after, is_due
from tests.fakes.fake_clock import NOON


@pytest.mark.parametrize(
    ("failures", "seconds"), [(0, 10), (1, 10), (2, 20), (3, 40), (7, 640), (8, 900), (9, 900), (100_000, 900)]
)
def test_the_pause_doubles_up_to_fifteen_minutes(failures: int, seconds: int) -> None:
    assert delay_after(failures, 0.0) == timedelta(seconds=seconds)


@given(st.integers(min_value=0), st.floats(min_value=0, max_value=1))
def test_the_pause_is_always_between_its_limits(failures: int, jitter: float) -> None:
    assert FIRST_DELAY_S <= delay_after(failures, jitter).total_seconds() <= LONGEST_DELAY_S * 1.2


def test_two_workstations_do_not_come_back_together() -> None:
    assert delay_after(3, 0.1) != delay_after(3, 0.9)


@pytest.mark.parametrize(
    ("seconds", "due"),
    [
        (None, True),
        (-1, True),
        (0, True),
        (1, False),
        (1080, False),
        (1081, True),  # farther away than any pause: the clock was put back
        (86400 * 365, True),
    ],
)
def test_an_item_is_due_when_its_moment_has_come(seconds: int | None, due: bool) -> None:
    next_try = None if seconds is None else NOON + timedelta(seconds=seconds)
    assert is_due(next_try, NOON) is due
