"""What is accepted survives a power cut, told from the order of the system calls: no kill shows a flush that lacks."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.fakes.outbox_script import JOURNEYS
from tests.torture.durable_order import is_acknowledgment, what_is_wrong
from tests.torture.everywhere import MAKING, Moment, Run, is_new, moments
from tests.torture.openings import OPENINGS
from tests.torture.system_calls import Call, strace
from tests.torture.workers import Workers, workers

pytestmark = pytest.mark.skipif(strace() is None, reason="strace is not installed, or may not follow processes here")

FIRST = next(iter(JOURNEYS))
THE_WAY_IN = (
    ("openat", r'AT_FDCWD\S*, "[^"]*/instances/[^"]*\.part", .*O_EXCL'),
    ("write", r"\d+<[^>]*/instances/[^>]*\.part>"),
    ("fsync", r"\d+<[^>]*/instances/[^>]*\.part>"),
    ("rename", r'"[^"]*\.part", "[^"]*/instances/[^"]*\.dcm"'),
    ("fsync", r"\d+<[^>]*/instances>"),
    ("pwrite64", r"\d+<[^>]*/outbox\.sqlite-wal>"),
    ("fdatasync|fsync", r"\d+<[^>]*/outbox\.sqlite-wal>"),
    ("write", r"1<pipe"),
)


def _in_order(found: Sequence[Call], wanted: Sequence[tuple[str, str]]) -> list[int]:
    """Where the wanted calls are, one after the other; shorter than `wanted` where one does not come."""
    places: list[int] = []
    for name, arguments in wanted:
        after = places[-1] + 1 if places else 0
        for place in range(after, len(found)):
            if re.fullmatch(name, found[place].name) and re.match(arguments, found[place].arguments):
                places.append(place)
                break
        else:
            break
    return places


def test_what_is_accepted_was_written_aside_flushed_renamed_and_committed_before_it_is_told(tmp_path: Path) -> None:
    with workers() as theirs:
        (moment,) = [one for one in moments(FIRST, theirs, tmp_path / "before") if one.stage == 0]
        found = Run(moment, theirs, is_closing=False).traced(tmp_path / "traced")
    places = _in_order(found, THE_WAY_IN)
    assert len(places) == len(THE_WAY_IN), THE_WAY_IN[len(places)]
    of_the_log = [place for place, call in enumerate(found) if call.name == "pwrite64" and "-wal>" in call.arguments]
    flushes = [place for place, call in enumerate(found) if "sync" in call.name and "-wal>" in call.arguments]
    (told,) = [place for place, call in enumerate(found) if is_acknowledgment(call)]
    assert of_the_log[-1] < flushes[-1] < told
    assert places[4] < of_the_log[0]  # no row before its file


def _wrong(moment: Moment, theirs: Workers, copy: Path) -> list[str]:
    there = {str(copy), *(str(copy / path.relative_to(moment.folder)) for path in moment.folder.rglob("*"))}
    return what_is_wrong(Run(moment, theirs, is_closing=False).traced(copy), there=there)


@pytest.mark.parametrize("journey", JOURNEYS)
def test_whatever_is_told_would_survive_a_power_cut(journey: str, tmp_path: Path) -> None:
    with workers() as theirs:
        for moment in moments(journey, theirs, tmp_path / "before"):
            if is_new(moment):
                assert _wrong(moment, theirs, tmp_path / f"traced-{moment.stage}") == [], moment.name


@pytest.mark.parametrize("opening", OPENINGS)
def test_an_outbox_that_was_mended_or_brought_to_a_newer_version_would_survive_a_power_cut(
    opening: str, tmp_path: Path
) -> None:
    before = tmp_path / "before"
    before.mkdir()
    OPENINGS[opening](before)
    with workers() as theirs:
        assert _wrong(Moment(opening, MAKING, before), theirs, tmp_path / "traced") == []
