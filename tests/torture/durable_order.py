"""What a power cut would take, told from the system calls of a worker: a kill alone cannot show a flush that lacks.

A model of a disk that keeps nothing that it was not told to: bytes are kept when their file was flushed, names when
their folder was. What a worker says to its test is its acknowledgment; by then everything has to be kept.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Final

from tests.torture.system_calls import WHAT_CHANGES_FILES, Call

TRACED: Final = (*WHAT_CHANGES_FILES, "openat")

_WRITES = frozenset({"write", "pwrite64", "writev", "ftruncate"})
_FLUSHES = frozenset({"fsync", "fdatasync"})
_DESCRIPTOR = re.compile(r"\d+<(?P<path>[^>]*)>")
_PATHS = re.compile(r'"(?P<path>[^"]*)"')
_MAY_BE_LOST = re.compile(r"-shm$|\.lock$|/ballast$|/pacs\.txt$|/#\d+$")
"""What is made anew, the PACS of the tests, and files without a name, which SQLite uses in the midst of a change."""
_OUTCOME_THAT_MAY_BE_LOST = re.compile(r'\\"outcome\\".*\\"(SENT|CONFIRMED)\\"')
"""Sent once more under its UID, it is in the archive once all the same."""


@dataclass
class Disk:
    """What was not flushed yet: the bytes of which files, the names of which files and folders, and what was moved."""

    unflushed_bytes: set[str] = field(default_factory=set)
    unflushed_names: set[str] = field(default_factory=set)
    unflushed_removals: set[str] = field(default_factory=set)
    """Folders out of which something was moved into another."""
    renamed: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)

    def take(self, call: Call) -> Iterator[str]:
        """Follow one call; gives what is wrong with it."""
        if call.arguments.rstrip().endswith(")") or " = -1 " in call.arguments:
            return  # it failed
        if call.name in _WRITES:
            self._write(call)
        elif call.name in _FLUSHES:
            yield from self._flush(_path_of(call))
        elif call.name.startswith("rename"):
            yield from self._rename(*_paths_in(call)[:2])
        elif call.name.startswith("mkdir") or (call.name == "openat" and "O_CREAT" in call.arguments):
            self._name(_paths_in(call)[0])
        elif call.name.startswith("unlink"):
            self.unflushed_names.discard(_paths_in(call)[0])
            self.unflushed_bytes.discard(_paths_in(call)[0])

    def what_would_be_lost(self) -> Iterator[str]:
        """What a power cut at this moment would take."""
        for path in sorted(self.unflushed_bytes):
            yield f"the bytes of {PurePath(path).name} are not flushed"
        for path in sorted(self.unflushed_names):
            yield f"the name of {PurePath(path).name} is not flushed"

    def _write(self, call: Call) -> None:
        path = _path_of(call)
        if not _MAY_BE_LOST.search(path) and not _OUTCOME_THAT_MAY_BE_LOST.search(call.arguments):
            self.unflushed_bytes.add(path)

    def _flush(self, path: str) -> Iterator[str]:
        if path.endswith("-wal"):
            for name in sorted(self.unflushed_names & self.renamed):
                yield f"a row was committed before the name of {PurePath(name).name} was flushed"
        self.unflushed_bytes.discard(path)
        self.unflushed_removals.discard(path)
        self.unflushed_names -= {name for name in self.unflushed_names if str(PurePath(name).parent) == path}

    def _rename(self, before: str, after: str) -> Iterator[str]:
        if before in self.unflushed_bytes:
            yield f"{PurePath(before).suffix} became {PurePath(after).name} before its bytes were flushed"
        folder, other = str(PurePath(after).parent), str(PurePath(before).parent)
        if folder in self.unflushed_removals:
            yield f"{PurePath(after).name} came before what was moved away from there was flushed"
        if folder != other:
            self.unflushed_removals.add(other)
        self.unflushed_bytes.discard(before)
        self.unflushed_names.discard(before)
        self.unflushed_names.add(after)
        self.renamed.add(after)
        self.seen.add(after)

    def _name(self, path: str) -> None:
        if path not in self.seen and not _MAY_BE_LOST.search(path):
            self.unflushed_names.add(path)
        self.seen.add(path)


def _path_of(call: Call) -> str:
    match = _DESCRIPTOR.match(call.arguments)
    return match["path"] if match else ""


def _paths_in(call: Call) -> list[str]:
    return [match["path"] for match in _PATHS.finditer(call.arguments)]


def is_acknowledgment(call: Call) -> bool:
    """Whether a worker tells its test something with it."""
    return call.name == "write" and re.match(r"1<(pipe|socket)", call.arguments) is not None


def what_is_wrong(found: Iterable[Call], *, there: Iterable[str]) -> list[str]:
    """What a power cut could take that was acknowledged, or that was renamed too early; `there` are older files."""
    disk = Disk(seen=set(there))
    wrong: list[str] = []
    for call in found:
        if is_acknowledgment(call):
            wrong += disk.what_would_be_lost()
        else:
            wrong += disk.take(call)
    return wrong
