"""Teeth: copies of the program with one change each, and the tests that find it.

Every transition of the table is taken out in turn, and every flush: a kill cannot show that one lacks, so the order of
the system calls or a power cut has to.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ezp2p.outbox.states import TRANSITIONS
from tests.torture.workers import PROJECT

_TESTS = "tests/component/outbox"
SCRIPTED_RUN: Final = (
    f"{_TESTS}/test_kill_everywhere.py::test_each_stage_of_the_scripted_run_has_exactly_its_state_and_its_history"
)
SYSTEM_CALLS: Final = f"{_TESTS}/test_kill_system_calls.py"
POWER_CUT: Final = (
    f"{_TESTS}/test_kill_power.py::test_nothing_that_was_accepted_is_lost_by_a_power_cut_and_all_of_it_arrives"
)

_FLUSH = re.compile(r"^( +)(os\.fsync\(.*\)|flush_folder\(.*\)|_flush\(.*\))$")
_FAILED = re.compile(r"^FAILED \S+?::(.+?)(?: - .*)?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Change:
    """In a file, by the number of the line from 0: what stands there, and what shall stand there."""

    file: str
    line: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Mutant:
    """A fault to be planted, and the tests of which at least one has to find it."""

    name: str
    changes: tuple[Change, ...]
    tests: tuple[str, ...]


class DoesNotFit(Exception):
    """The program has changed: a mutant has to be written anew."""


class CouldNotBeTried(Exception):
    """The tests could not be run."""


def transitions_taken_out() -> Iterator[Mutant]:
    """The table without each of its rows."""
    file = "ezp2p/outbox/states.py"
    for state, happening in TRANSITIONS:
        row = f"(_S.{state.name}, _H.{happening.name}):"
        yield Mutant(
            f"no transition from {state} when {happening}", (_at(file, row, "    # taken out"),), (SCRIPTED_RUN,)
        )


def flushes_taken_out() -> Iterator[Mutant]:
    """The program without each of the flushes under the outbox."""
    for folder in ("storage", "outbox"):
        for path in sorted((PROJECT / "ezp2p" / folder).glob("*.py")):
            for number, line in enumerate(path.read_text("utf-8").splitlines()):
                if match := _FLUSH.match(line):
                    change = Change(str(path.relative_to(PROJECT)), number, line, f"{match[1]}pass")
                    name = f"no {match[2]} in {change.file}, line {number + 1}"
                    yield Mutant(name, (change,), (SYSTEM_CALLS, POWER_CUT))


def careless_databases() -> Iterator[Mutant]:
    """The database with less than full synchronization, or without its log, and nobody who looks."""
    file = "ezp2p/storage/database.py"
    check = 'if mode != "wal" or level != 2:'
    for level, number in (("OFF", 0), ("NORMAL", 1)):
        changes = (
            _at(file, '"PRAGMA synchronous = FULL"', f'    connection.execute("PRAGMA synchronous = {level}")'),
            _at(file, check, f'    if mode != "wal" or level != {number}:'),
        )
        yield Mutant(f"PRAGMA synchronous = {level}", changes, (SYSTEM_CALLS, POWER_CUT))
    for mode in ("DELETE", "OFF"):
        changes = (
            _at(file, '"PRAGMA journal_mode = WAL"', f'    connection.execute("PRAGMA journal_mode = {mode}")'),
            _at(file, check, f'    if mode != "{mode.lower()}" or level != 2:'),
        )
        yield Mutant(f"PRAGMA journal_mode = {mode}", changes, (SYSTEM_CALLS, POWER_CUT))


def _at(file: str, text: str, after: str) -> Change:
    lines = (PROJECT / file).read_text("utf-8").splitlines()
    found = [number for number, line in enumerate(lines) if text in line]
    if len(found) != 1:
        raise DoesNotFit(f"{file} has {text!r} {len(found)} times")
    return Change(file, found[0], lines[found[0]], after)


# --- planted and tried --------------------------------------------------------------------------------------------


def copied(folder: Path, source: Path = PROJECT) -> Path:
    """A copy of the program and its tests."""
    for name in ("ezp2p", "tests", "resources"):
        shutil.copytree(source / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(source / "pyproject.toml", folder)
    return folder


def planted(mutant: Mutant, folder: Path, source: Path = PROJECT) -> Path:
    """A copy with the fault in it."""
    copied(folder, source)
    for change in mutant.changes:
        path = folder / change.file
        lines = path.read_text("utf-8").splitlines()
        if lines[change.line] != change.before:
            raise DoesNotFit(f"{change.file} has changed meanwhile")
        lines[change.line] = change.after
        path.write_text("\n".join(lines) + "\n", "utf-8")
    return folder


def failing(folder: Path, tests: Sequence[str]) -> list[str]:
    """Which of these tests fails first in this copy; empty if none does.

    Raises
    ------
    CouldNotBeTried
        If they do not even begin: that finds nothing.
    """
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    environment |= {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-n", "0", "-p", "no:cacheprovider", "-p", "no:pytest-qt"]
    done = subprocess.run(
        [*command, *tests], cwd=folder, env=environment, capture_output=True, text=True, timeout=600, check=False
    )
    found = [match[1] for match in _FAILED.finditer(done.stdout)]
    if done.returncode not in {0, 1} or bool(found) is not bool(done.returncode):
        raise CouldNotBeTried(done.stdout + done.stderr)
    return found


def catching(mutant: Mutant, folder: Path, source: Path) -> list[str]:
    """The tests that find a mutant of what is in `source`, of each kind the first."""
    planted(mutant, folder, source)
    try:
        return [found for test in mutant.tests for found in failing(folder, [test])]
    finally:
        shutil.rmtree(folder)
