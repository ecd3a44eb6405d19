"""A kill at every system call of the scripted run that changes a file or sends something."""

import hashlib
import shutil
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ezp2p.model.delivery import DeliveryState
from ezp2p.outbox.states import Happening
from ezp2p.storage.atomic_file import write
from tests.fakes.outbox_script import DATA, JOURNEYS, PLACE, UID, Desk, history_before, open_desk, staged
from tests.torture.durable_order import TRACED
from tests.torture.system_calls import (
    WHAT_CHANGES_FILES,
    Call,
    ambiguous,
    calls,
    followed,
    killing,
    to_files,
    tracing,
)
from tests.torture.workers import Workers

MAKING: Final = -1
"""The stage before all others: there is no outbox yet."""

_FINAL = frozenset({DeliveryState.SENT, DeliveryState.CONFIRMED})


@dataclass(frozen=True, slots=True)
class Moment:
    """A stage as it begins: the folder as it is then. With a journey that is not in the script, an outbox is opened."""

    journey: str
    stage: int
    folder: Path

    @property
    def gains(self) -> tuple[Happening, ...]:
        """What the history gains by the stage."""
        return JOURNEYS[self.journey][self.stage].adds if self.stage >= 0 else ()

    @property
    def name(self) -> str:
        """For people."""
        stage = JOURNEYS[self.journey][self.stage].name if self.stage >= 0 else "the outbox is made"
        return f"{self.journey}: {stage}"


def moments(journey: str, workers: Workers, folder: Path) -> Iterator[Moment]:
    """Each stage of a journey before it begins, made by workers that are not disturbed, each a process of its own."""
    before = folder / "stage-0"
    before.mkdir(parents=True)
    for stage in range(MAKING, len(JOURNEYS[journey])):
        yield Moment(journey, stage, before)
        after = folder / f"stage-{stage + 2}"
        copy_folder(before, after)
        assert workers.run(do="stage", folder=str(after), journey=journey, stage=stage) == ([], 0)
        before = after


def is_new(moment: Moment) -> bool:
    """Whether no journey before this one came to the same stage by the same stages."""
    way = JOURNEYS[moment.journey][: moment.stage + 1]
    first = next(journey for journey, stages in JOURNEYS.items() if stages[: moment.stage + 1] == way)
    return moment.journey == first


def kill_at_every_call(moment: Moment, workers: Workers, scratch: Path) -> int:
    """Kill a worker once at each call of a stage, look each time what is left; gives the number of kills.

    In the first journey, then the same while the worker closes the outbox after it.
    """
    kills = 0
    for is_closing in (False, True) if moment.journey == next(iter(JOURNEYS)) else (False,):
        run = Run(moment, workers, is_closing=is_closing)
        for point in run.points(scratch / "counted"):
            copy = scratch / f"killed-{kills}"
            run.kill(point, copy)
            check(moment, copy, f"{moment.name}, killed at {point.name} number {point.number}")
            shutil.rmtree(copy)
            kills += 1
    return kills


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a stage that strace follows: of the stage itself, or of the end of its process."""

    moment: Moment
    workers: Workers
    is_closing: bool

    def traced(self, copy: Path) -> list[Call]:
        """What a run that is not disturbed calls; what it wrote stays in `copy`."""
        assert self._follow(copy, (*tracing(*TRACED), "-s", "100000")) == 0
        return calls(_trace(copy))

    def points(self, copy: Path) -> list[Call]:
        """The calls, counted in a run that is not disturbed."""
        assert self._follow(copy, tracing(*WHAT_CHANGES_FILES)) == 0
        found = to_files(calls(_trace(copy)))
        shutil.rmtree(copy)
        assert not ambiguous(found), f"{self.moment.name}: {ambiguous(found)}"
        return found

    def kill(self, point: Call, copy: Path) -> None:
        """Kill a worker as it begins this call."""
        code = self._follow(copy, killing(point))
        assert code == -signal.SIGKILL, f"{self.moment.name}: no {point.name} number {point.number} came"
        _trace(copy).unlink()

    def _follow(self, copy: Path, options: tuple[str, ...]) -> int:
        copy_folder(self.moment.folder, copy)
        order = {"folder": str(copy), "journey": self.moment.journey, "stage": self.moment.stage}
        worker = self.workers.start(do="stage", **order)
        self.workers.expect("ready")
        if self.is_closing:
            self.workers.tell("go")
            self.workers.expect("done")
        with followed(worker, _trace(copy), *options):
            self.workers.tell("close" if self.is_closing else "go")
            said = self.workers.hear()
        if said == ["done"]:
            self.workers.tell("close")
            said = self.workers.hear()
        return int(said[1])


def copy_folder(folder: Path, copy: Path) -> None:
    """Copy an outbox and its PACS, but not the ballast, which the outbox lays by itself."""
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("ballast"))


def _trace(copy: Path) -> Path:
    return copy.with_suffix(".trace")


# --- what is left -------------------------------------------------------------------------------------------------


def check(moment: Moment, folder: Path, where: str) -> None:
    """Nothing acknowledged is lost, nothing is damaged or new; and what is left goes on to its end."""
    is_scripted = moment.journey in JOURNEYS
    may_be_empty = is_scripted and moment.stage <= 0
    with open_desk(folder) as desk:
        items = desk.outbox.items()
        assert len(items) == 1 or (may_be_empty and not items), where
        if items and is_scripted:
            _check_history(moment, desk, where)
    if not items:
        _take_again(folder, moment.journey)
    with open_desk(folder) as desk:
        _finish(desk, where)


def _check_history(moment: Moment, desk: Desk, where: str) -> None:
    before = history_before(moment.journey, max(moment.stage, 0))
    found = tuple(Happening(entry.happening) for entry in desk.outbox.events_of(desk.item.item_id))
    assert found[: len(before)] == before, where
    assert found == (before + moment.gains)[: len(found)], where
    assert desk.item.instance.sop_instance_uid == UID, where
    assert "damaged" in moment.journey or _is_whole(desk), where


def _is_whole(desk: Desk) -> bool:
    """Its file is as it was; or it was told before that it is removed."""
    instance = desk.item.instance
    return not instance.is_here or instance.path.read_bytes() == DATA


def _take_again(folder: Path, journey: str) -> None:
    """What was not acknowledged is done once more, as a user would."""
    with staged(folder, journey, 0) as act:
        act()


def _finish(desk: Desk, where: str) -> None:
    """A user tries again what needs one; then everything is delivered or was discarded."""
    if not _is_whole(desk):
        write(desk.item.instance.path, DATA)
    desk.deliver()
    if desk.item.state not in _FINAL | {DeliveryState.DISCARDED}:
        desk.outbox.record_each([desk.item.item_id], Happening.RETRIED_BY_USER)
        desk.deliver()
    happened = {entry.happening for entry in desk.outbox.events_of(desk.item.item_id)}
    is_discarded = Happening.DISCARDED_BY_USER in happened
    assert desk.item.state in ({DeliveryState.DISCARDED} if is_discarded else _FINAL), where
    came = desk.pacs_lines()
    assert set(came) <= {(PLACE.title, UID, hashlib.sha256(DATA).hexdigest())}, where
    assert came or is_discarded, where
    names = [path.name for path in (desk.outbox.folder / "instances").glob("*.dcm")]
    assert names == [f"{UID}.dcm"] or (not names and not desk.item.instance.is_here), where
