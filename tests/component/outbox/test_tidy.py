"""Tidying an outbox on a real disk: what a crash left behind, and local copies that need not be kept any longer."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from ezp2p.model.delivery import DeliveryState, OutboxItem
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import Happening
from ezp2p.outbox.tidy import OutboxAges, Tidy
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.invented import OTHER_PACS, PACS, SERIES, STUDY
from tests.fakes.outbox_items import add_items, new_instance
from tests.fakes.outbox_upkeep import AGES, finish, keep_up, upkeep_of

S = DeliveryState
H = Happening
DAY_S: Final = 86_400


@pytest.fixture
def outbox(data_dir: Path, clock: FakeClock) -> Iterator[Outbox]:
    with closing(Outbox(data_dir, clock=clock, write=write)) as opened:
        yield opened


def tidy_up(outbox: Outbox, clock: FakeClock, ages: OutboxAges = AGES) -> None:
    """What a program does a minute after its start."""
    upkeep = upkeep_of(outbox, clock, ages)
    clock.advance(60)
    upkeep.run_once(threading.Event())


def run_for(outbox: Outbox, clock: FakeClock, hours: int, ages: OutboxAges = AGES) -> None:
    """What a program does that runs for so long from its start on."""
    upkeep = upkeep_of(outbox, clock, ages)
    for _ in range(hours * 6 + 1):
        upkeep.run_once(threading.Event())
        clock.advance(600)


# --- what a crash left behind ---------------------------------------------------------------------------------


def age(path: Path, clock: FakeClock, days: float) -> Path:
    """Let a file be so old."""
    moment = (clock.now() - timedelta(days=days)).timestamp()
    os.utime(path, (moment, moment))
    return path


def test_what_was_half_written_goes_after_a_day(outbox: Outbox, clock: FakeClock) -> None:
    add_items(outbox, 1)
    names = [".a.part", "instances/.b.dcm.part", "batches/.c.jsonl.part", "sending/d.dcm"]
    (outbox.folder / "sending").mkdir(exist_ok=True)
    for days, is_there in ((0.9, True), (1.1, False)):
        for name in names:
            (outbox.folder / name).write_bytes(b"half")
            age(outbox.folder / name, clock, days)
        tidy_up(outbox, clock)
        assert [(outbox.folder / name).exists() for name in names] == [is_there] * 4


def test_a_picture_that_was_never_accepted_is_set_aside_after_a_day(outbox: Outbox, clock: FakeClock) -> None:
    (item,) = add_items(outbox, 1)
    age(item.instance.path, clock, 5)
    old = age(outbox.keep(new_instance("2.25.50"), b"old").path, clock, 2)
    new = age(outbox.keep(new_instance("2.25.51"), b"new").path, clock, 0.5)
    tidy_up(outbox, clock)
    assert item.instance.path.exists()
    assert new.exists()
    assert not old.exists()
    assert (outbox.folder / "quarantine" / "strays" / old.name).read_bytes() == b"old"


class ClockWithATale(FakeClock):
    """While one looks at it for the first time, something happens."""

    happens: Callable[[], object] | None = None

    def now(self) -> datetime:
        happens, self.happens = self.happens, None
        if happens is not None:
            happens()
        return super().now()


@pytest.mark.parametrize("meanwhile", ["accepted", "kept"])
def test_a_picture_that_is_taken_after_its_age_was_looked_at_stays(
    outbox: Outbox, clock: FakeClock, meanwhile: str
) -> None:
    stray = outbox.keep(new_instance("2.25.50"), b"old")
    age(stray.path, clock, 2)

    def another_takes_it() -> None:
        with closing(Outbox(outbox.folder, clock=clock, write=write)) as other:
            if meanwhile == "accepted":
                other.accept("2.25.100", [stray], [PACS], calling_ae="EZP2P")
            else:
                age(other.keep(new_instance("2.25.50"), b"old").path, clock, 0)

    with_a_tale = ClockWithATale()
    tidy = Tidy(outbox, clock=with_a_tale, keep=lambda: AGES)
    with_a_tale.happens = another_takes_it
    tidy.run_once(threading.Event())
    assert outbox.items() or meanwhile == "kept"
    assert stray.path.exists()


@pytest.mark.parametrize("why", ["a damaged manifest", "a database that was lost"])
def test_where_it_may_have_been_accepted_it_stays(outbox: Outbox, clock: FakeClock, why: str) -> None:
    add_items(outbox, 1)
    old = age(outbox.keep(new_instance("2.25.50"), b"old").path, clock, 2)
    if why == "a damaged manifest":
        (outbox.manifests.folder / "2.25.77.jsonl").write_bytes(b'{"acc')
    else:
        (outbox.folder / "quarantine" / "20260101-120000").mkdir(parents=True)
    tidy_up(outbox, clock)
    assert old.exists()


def test_what_is_being_kept_is_not_swept(outbox: Outbox, clock: FakeClock) -> None:
    aside = outbox.folder / "instances" / ".2.25.1.dcm.abcd.part"
    aside.parent.mkdir(parents=True)
    aside.write_bytes(b"")
    age(aside, clock, 0)
    tidy_up(outbox, clock)
    assert aside.exists()


# --- local copies that need not be kept -----------------------------------------------------------------------


def for_both(outbox: Outbox, number: int = 1) -> tuple[OutboxItem, OutboxItem]:
    """One instance for two destinations."""
    kept = outbox.keep(new_instance(f"2.25.{number}", number), b"instance %d" % number)
    outbox.accept(f"2.25.9{number}", [kept], [PACS, OTHER_PACS], calling_ae="EZP2P", study=STUDY, series=[SERIES])
    second, first = outbox.items(batch=f"2.25.9{number}")
    return first, second


@pytest.mark.parametrize(
    ("finished", "days", "is_here"),
    [
        ((S.CONFIRMED, S.CONFIRMED), 5.8, True),
        ((S.CONFIRMED, S.CONFIRMED), 6.1, False),
        ((S.CONFIRMED, S.SENT), 7.1, True),
        ((S.CONFIRMED, S.SENT), 89.9, True),
        ((S.CONFIRMED, S.SENT), 90.1, False),
        ((S.SENT, S.SENT), 89.9, True),
        ((S.SENT, S.SENT), 90.1, False),
        ((S.CONFIRMED, S.DISCARDED), 7.1, True),
        ((S.SENT, S.DISCARDED), 90.1, False),
        ((S.DISCARDED, S.DISCARDED), 89.9, True),
        ((S.DISCARDED, S.DISCARDED), 90.1, False),
        ((S.CONFIRMED,), 5000, True),
        ((S.DISCARDED,), 5000, True),
        ((), 5000, True),
    ],
)
def test_a_local_copy_goes_when_all_have_confirmed_it_or_by_its_age(
    outbox: Outbox, clock: FakeClock, finished: tuple[DeliveryState, ...], days: float, is_here: bool
) -> None:
    items = for_both(outbox)
    for item, state in zip(items, finished, strict=False):
        finish(outbox, item, state)
    clock.advance(days * DAY_S)
    run_for(outbox, clock, hours=26)  # a day, and the hour until the next look
    assert items[0].instance.path.exists() is is_here
    assert [item.instance.is_here for item in outbox.items()] == [is_here, is_here]
    assert outbox.studies.last_instance_number("2.25.4712") == 1


@pytest.mark.parametrize("happening", [H.FAILED_FOR_NOW, H.HELD_BY_USER, H.CLAIMED, H.ANSWER_LOST, H.FOUND_DAMAGED])
def test_nothing_that_is_open_is_ever_removed(outbox: Outbox, clock: FakeClock, happening: Happening) -> None:
    first, second = for_both(outbox)
    finish(outbox, first, S.CONFIRMED)
    if happening in {H.ANSWER_LOST, H.FOUND_DAMAGED}:
        outbox.record(second.item_id, H.CLAIMED)
    assert outbox.record(second.item_id, happening)
    clock.advance(5000 * DAY_S)
    run_for(outbox, clock, 26, OutboxAges(0, 0))
    assert first.instance.path.exists()


def test_of_one_instance_in_two_batches_both_count(outbox: Outbox, clock: FakeClock) -> None:
    first, second = for_both(outbox)
    for item in (first, second):
        finish(outbox, item, S.CONFIRMED)
    outbox.accept("2.25.300", [first.instance], [PACS], calling_ae="EZP2P")
    clock.advance(5000 * DAY_S)
    tidy_up(outbox, clock)
    assert first.instance.path.exists()


@pytest.mark.expected_log("is damaged or gone")
@pytest.mark.parametrize("fault", ["damaged", "gone"])
def test_a_file_that_fails_is_left_and_told_once(outbox: Outbox, clock: FakeClock, fault: str) -> None:
    items = (*for_both(outbox), *for_both(outbox, 2))
    for item in items:
        finish(outbox, item, S.CONFIRMED)
    if fault == "damaged":
        items[0].instance.path.write_bytes(b"rotten")
    else:
        items[0].instance.path.unlink()
    clock.advance(8 * DAY_S)
    upkeep = upkeep_of(outbox, clock)
    for _ in range(3):
        clock.advance(3600)
        upkeep.run_once(threading.Event())
    assert [item.instance.is_here for item in reversed(outbox.items())] == [True, True, False, False]
    assert items[0].instance.path.exists() is (fault == "damaged")
    assert not items[2].instance.path.exists()


def test_a_file_that_a_crash_left_after_it_was_marked_goes_too(outbox: Outbox, clock: FakeClock) -> None:
    items = for_both(outbox)
    for item in items:
        finish(outbox, item, S.CONFIRMED)
    with outbox.database.transaction() as connection:
        connection.execute("UPDATE instances SET purged = ?", (clock.now().isoformat(),))
    tidy_up(outbox, clock)
    assert not items[0].instance.path.exists()


def test_a_marked_file_that_was_accepted_once_more_stays(outbox: Outbox, clock: FakeClock) -> None:
    items = for_both(outbox)
    for item in items:
        finish(outbox, item, S.CONFIRMED)
    with outbox.database.transaction() as connection:
        connection.execute("UPDATE instances SET purged = ?", (clock.now().isoformat(),))
    outbox.accept("2.25.300", [items[0].instance], [PACS], calling_ae="EZP2P")
    tidy_up(outbox, clock)
    assert items[0].instance.path.exists()


def test_many_are_removed_a_few_at_a_time(outbox: Outbox, clock: FakeClock) -> None:
    for item in add_items(outbox, 120):
        finish(outbox, item, S.SENT)
    clock.advance(91 * DAY_S)
    run_for(outbox, clock, hours=24)
    upkeep = upkeep_of(outbox, clock)
    upkeep.run_once(threading.Event())
    clock.advance(600)
    left = []
    for _ in range(4):
        upkeep.run_once(threading.Event())
        left.append(len(list((outbox.folder / "instances").glob("*.dcm"))))
    assert left == [70, 20, 0, 0]
    assert len(outbox.items()) == 120
    assert outbox.studies.last_instance_number("2.25.4712") == 120


def test_nothing_is_removed_while_the_program_starts(outbox: Outbox, clock: FakeClock) -> None:
    (item,) = add_items(outbox, 1)
    finish(outbox, item, S.CONFIRMED)
    clock.advance(100 * DAY_S)
    keep_up(outbox, clock)
    assert item.instance.path.exists()


def test_a_clock_that_was_put_back_removes_nothing(outbox: Outbox, clock: FakeClock) -> None:
    (item,) = add_items(outbox, 1)
    finish(outbox, item, S.CONFIRMED)
    clock.set_back(365 * DAY_S)
    run_for(outbox, clock, 26, OutboxAges(0, 0))
    assert item.instance.path.exists()


def set_ahead(clock: FakeClock, days: float) -> None:
    """What a time server does to the clock of a computer that was behind: no time passes by it."""
    clock.set_back(-days * DAY_S)


@pytest.mark.parametrize("days", [91, 56 * 365])
@pytest.mark.parametrize("ages", [AGES, OutboxAges(0, 0)])
@pytest.mark.parametrize("state", [S.SENT, S.DISCARDED])
def test_a_clock_that_leaps_ahead_removes_nothing_that_was_not_confirmed(
    outbox: Outbox, clock: FakeClock, state: DeliveryState, ages: OutboxAges, days: int
) -> None:
    (item,) = add_items(outbox, 1)
    upkeep = upkeep_of(outbox, clock, ages)
    finish(outbox, item, state)
    set_ahead(clock, days)
    for _ in range(10 * 4):
        upkeep.run_once(threading.Event())
        clock.advance(6 * 3600)
    assert item.instance.path.exists()


def test_after_the_next_start_it_removes_nothing_for_a_day_either(outbox: Outbox, clock: FakeClock) -> None:
    (item,) = add_items(outbox, 1)
    finish(outbox, item, S.SENT)
    set_ahead(clock, 56 * 365)
    run_for(outbox, clock, hours=23)
    assert item.instance.path.exists()


def test_what_seems_old_after_a_leap_is_found_to_be_old_at_the_next_start_only(
    outbox: Outbox, clock: FakeClock
) -> None:
    (item,) = add_items(outbox, 1)
    finish(outbox, item, S.SENT)
    upkeep = upkeep_of(outbox, clock)
    set_ahead(clock, 91)
    for _ in range(10):
        upkeep.run_once(threading.Event())
        clock.advance(6 * 3600)
    run_for(outbox, clock, hours=23)
    assert item.instance.path.exists()


def test_what_was_old_before_a_leap_does_not_go_before_the_next_start(outbox: Outbox, clock: FakeClock) -> None:
    (item,) = add_items(outbox, 1)
    finish(outbox, item, S.SENT)
    clock.advance(91 * DAY_S)
    run_for(outbox, clock, hours=20)
    upkeep = upkeep_of(outbox, clock)
    set_ahead(clock, 1)
    for _ in range(10):
        upkeep.run_once(threading.Event())
        clock.advance(3600)
    assert item.instance.path.exists()
    run_for(outbox, clock, hours=2)
    assert not item.instance.path.exists()


def test_what_seemed_old_until_the_clock_was_put_right_is_not(outbox: Outbox, clock: FakeClock) -> None:
    (item,) = add_items(outbox, 1)
    finish(outbox, item, S.SENT)
    set_ahead(clock, 91)
    run_for(outbox, clock, hours=23)
    clock.set_back(91 * DAY_S)
    run_for(outbox, clock, hours=2)
    set_ahead(clock, 91)
    run_for(outbox, clock, hours=23)
    assert item.instance.path.exists()


def test_the_day_that_the_program_runs_may_be_of_several_runs(outbox: Outbox, clock: FakeClock) -> None:
    (item,) = add_items(outbox, 1)
    finish(outbox, item, S.SENT)
    clock.advance(91 * DAY_S)
    is_here = []
    for _ in range(4):
        run_for(outbox, clock, hours=9)
        clock.advance(15 * 3600)
        is_here.append(item.instance.path.exists())
    assert is_here == [True, True, False, False]


def test_what_is_confirmed_may_go_at_once_whatever_the_clock_does(outbox: Outbox, clock: FakeClock) -> None:
    (item,) = add_items(outbox, 1)
    upkeep = upkeep_of(outbox, clock, OutboxAges(confirmed_days=0, sent_days=90))
    finish(outbox, item, S.CONFIRMED)
    set_ahead(clock, 91)
    clock.advance(60)
    upkeep.run_once(threading.Event())
    assert not item.instance.path.exists()


def test_with_an_age_of_no_days_what_was_only_sent_goes_after_a_day(outbox: Outbox, clock: FakeClock) -> None:
    (item,) = add_items(outbox, 1)
    finish(outbox, item, S.SENT)
    run_for(outbox, clock, 23, OutboxAges(0, 0))
    assert item.instance.path.exists()
    run_for(outbox, clock, 3, OutboxAges(0, 0))
    assert not item.instance.path.exists()


def test_what_is_accepted_and_sent_once_more_is_not_old_any_more(outbox: Outbox, clock: FakeClock) -> None:
    (item,) = add_items(outbox, 1)
    finish(outbox, item, S.SENT)
    clock.advance(91 * DAY_S)
    run_for(outbox, clock, hours=23)
    outbox.accept("2.25.300", [item.instance], [PACS], calling_ae="EZP2P")
    run_for(outbox, clock, hours=2)
    finish(outbox, outbox.items()[0], S.SENT)
    run_for(outbox, clock, hours=26)
    assert item.instance.path.exists()


@pytest.mark.expected_log("made anew")
def test_a_database_made_anew_knows_what_was_removed(outbox: Outbox, clock: FakeClock) -> None:
    items = add_items(outbox, 2)
    finish(outbox, items[0], S.CONFIRMED)
    clock.advance(8 * DAY_S)
    tidy_up(outbox, clock)
    outbox.close()
    for part in outbox.folder.glob("outbox.sqlite*"):
        part.unlink()
    with closing(Outbox(outbox.folder, clock=clock, write=write)) as again:
        found = [(item.state, item.instance.is_here) for item in reversed(again.items())]
    assert found == [(S.CONFIRMED, False), (S.UNKNOWN, True)]
