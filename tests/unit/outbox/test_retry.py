"""When to try again."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.outbox.retry import FIRST_DELAY_S, LONGEST_DELAY_S, Pauses, delay_after, delay_after_refusal
from tests.fakes.fake_clock import NOON, FakeClock


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


def test_a_pause_is_over_when_its_time_has_passed_whatever_a_person_does_to_the_clock() -> None:
    clock = FakeClock()
    pauses = Pauses(clock)
    end = pauses.begin("key", timedelta(seconds=30))
    assert end == NOON + timedelta(seconds=30)
    clock.set_back(-86400)  # a day forth
    assert not pauses.is_over("key", end)
    clock.set_back(2 * 86400)
    clock.advance(29)
    assert not pauses.is_over("key", end)
    clock.advance(1)
    assert pauses.is_over("key", end)


def test_a_pause_that_somebody_ended_is_over() -> None:
    pauses = Pauses(FakeClock())
    pauses.begin("key", timedelta(seconds=30))
    assert pauses.is_over("key", None)


@pytest.mark.parametrize(
    ("seconds", "waits_s"),
    [
        (-1, 0),
        (0, 0),
        (30, 30),
        (4320, 4320),
        (4321, 0),  # farther away than any pause: the clock was put back
        (86400 * 365, 0),
    ],
)
def test_a_pause_of_an_earlier_run_goes_on_from_now(seconds: int, waits_s: int) -> None:
    clock = FakeClock()
    pauses, end = Pauses(clock), NOON + timedelta(seconds=seconds)
    assert pauses.is_over("key", end) is (waits_s == 0)
    clock.advance(waits_s)
    assert pauses.is_over("key", end)


def test_where_a_person_has_to_act_it_is_tried_once_an_hour() -> None:
    assert delay_after_refusal(0.0) == timedelta(hours=1)
    assert delay_after_refusal(1.0) == timedelta(minutes=72)
