"""A clock that cannot be right is noticed before pictures are dated by it."""

from datetime import UTC, datetime

from ezp2p.model.clock import ClockWatch
from tests.fakes.fake_clock import FakeClock

DAY_S = 86_400.0


def test_a_clock_that_goes_is_trusted() -> None:
    clock = FakeClock()
    watch = ClockWatch(clock)
    for seconds in (0, 10, 3600, 100 * DAY_S):
        clock.advance(seconds)
        assert watch.doubt() == ""


def test_a_clock_that_is_set_back_is_told_once() -> None:
    clock = FakeClock()
    watch = ClockWatch(clock)
    assert watch.doubt() == ""
    clock.set_back(3600)
    assert watch.doubt().startswith("The clock of this computer was set back to 2026-02-03 11:00.")
    assert watch.doubt() == ""


def test_a_clock_that_is_set_far_forth_is_told_and_a_sleep_is_not() -> None:
    clock = FakeClock()
    watch = ClockWatch(clock)
    watch.doubt()
    clock.set_back(-8 * 3600)  # it slept, and its monotonic clock with it
    assert watch.doubt() == ""
    clock.set_back(-2 * DAY_S)
    assert "was set forth to" in watch.doubt()


def test_a_clock_that_shows_a_time_before_this_program_is_told() -> None:
    clock = FakeClock(datetime(1970, 1, 1, 0, 3, tzinfo=UTC))
    watch = ClockWatch(clock)
    assert watch.doubt().startswith("The clock of this computer says 1970-01-01.")
    clock.advance(10)
    assert watch.doubt() == ""


def test_a_time_server_that_mends_it_a_little_is_no_matter() -> None:
    clock = FakeClock()
    watch = ClockWatch(clock)
    watch.doubt()
    clock.set_back(30)
    assert watch.doubt() == ""
