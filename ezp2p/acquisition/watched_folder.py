"""A folder into which others put pictures: which files in it are complete, and where they go when they were taken.

Nothing is ever deleted or overwritten in it. A file that was taken is renamed into `done`, one that cannot be taken
into `refused`, with the reason in a text file beside it.
"""

import contextlib
import errno
import logging
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final

from ezp2p.errors import WatchedFolderNotUsable

logger = logging.getLogger(__name__)

DONE: Final = "done"
REFUSED: Final = "refused"

_UNFINISHED: Final = (".part", ".partial", ".filepart", ".crdownload", ".download", ".tmp", ".temp", ".swp", ".lock")
"""Endings that programs give to a file while they write it."""
_OF_THE_SYSTEM: Final = frozenset({"thumbs.db", "desktop.ini"})
_REASONS: Final[dict[int, str]] = {
    errno.ENOENT: "it is not there",
    errno.ENOTDIR: "it is not a folder",
    errno.EACCES: "you have no right to it",
    errno.EPERM: "you have no right to it",
    errno.EROFS: "nothing can be changed on the disk that holds it",
    errno.ENOSPC: "its disk is full",
    errno.EIO: "the disk that holds it reports an error",
    errno.ESTALE: "the connection to the computer that holds it is lost",
    errno.ETIMEDOUT: "the computer that holds it does not answer",
    errno.EHOSTDOWN: "the computer that holds it does not answer",
}


@dataclass(frozen=True, slots=True)
class Signature:
    """What tells one state of a file from another."""

    size_bytes: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class CompleteFile:
    """A file that has not changed for the quiet time; `signature` is how it was then."""

    path: Path
    signature: Signature


@dataclass(frozen=True, slots=True)
class _Seen:
    signature: Signature
    since_s: float


class WatchedFolder:
    """One watched folder.

    Parameters
    ----------
    folder
        Its whole path.
    quiet_s
        A file is complete when neither its size nor its time of change was another for so many seconds.
    monotonic
        Seconds that only go forth.
    """

    def __init__(self, folder: Path, *, quiet_s: float, monotonic: Callable[[], float]) -> None:
        self.folder = folder
        self._quiet_s = quiet_s
        self._monotonic = monotonic
        self._seen: dict[str, _Seen] = {}

    def complete_files(self) -> tuple[CompleteFile, ...]:
        """The files that are complete, the oldest first; links, folders and files with a temporary name are left alone.

        Raises
        ------
        WatchedFolderNotUsable
            If the folder is not there or cannot be read.
        """
        now = self._monotonic()
        try:
            there = dict(self._regular_files())
        except OSError as error:
            self._seen = {}
            raise _not_usable(self.folder, error) from error
        before, self._seen = self._seen, {}
        for name, signature in there.items():
            seen = before.get(name)
            is_same = seen is not None and seen.signature == signature
            self._seen[name] = seen if seen is not None and is_same else _Seen(signature, now)
        quiet = [name for name, seen in self._seen.items() if now - seen.since_s >= self._quiet_s]
        quiet.sort(key=lambda name: (there[name].changed_ns, name))
        return tuple(
            CompleteFile(self.folder / name, there[name]) for name in quiet if _can_be_opened(self.folder / name)
        )

    @property
    def signatures(self) -> frozenset[Signature]:
        """How the files were that the last look found, complete or not."""
        return frozenset(seen.signature for seen in self._seen.values())

    def _regular_files(self) -> Iterator[tuple[str, Signature]]:
        """Those with anything in them: who writes a file often makes it first and fills it later."""
        with os.scandir(self.folder) as entries:
            for entry in entries:
                if is_temporary_name(entry.name):
                    continue
                with contextlib.suppress(FileNotFoundError):  # it went while we looked
                    status = entry.stat(follow_symlinks=False)
                    if stat.S_ISREG(status.st_mode) and status.st_size:
                        yield entry.name, Signature(status.st_size, status.st_mtime_ns)

    def is_unchanged(self, file: CompleteFile) -> bool:
        """Whether the file is still there as it was."""
        try:
            status = file.path.lstat()
        except OSError:
            return False
        is_regular = stat.S_ISREG(status.st_mode)
        return is_regular and Signature(status.st_size, status.st_mtime_ns) == file.signature

    def move_to_done(self, path: Path) -> Path:
        """Rename a file that was taken into `done`; its new path.

        Raises
        ------
        WatchedFolderNotUsable
            If it cannot be moved; it is then where it was.
        """
        return self._move(path, DONE)

    def move_to_refused(self, path: Path, sentence: str) -> Path:
        """Rename a file that cannot be taken into `refused`, with `sentence` in a text file beside it; its new path.

        Raises
        ------
        WatchedFolderNotUsable
            If it cannot be moved.
        """
        moved = self._move(path, REFUSED)
        try:
            with _reserved(moved.parent, f"{moved.name}.txt").open("w", encoding="utf-8") as note:
                note.write(f"{sentence}\n")
        except OSError as error:
            raise _not_usable(self.folder, error) from error
        return moved

    def _move(self, path: Path, into: str) -> Path:
        """A rename alone would overwrite what has the name already: so the name is made ours first."""
        folder = self.folder / into
        try:
            folder.mkdir(exist_ok=True)
            target = _reserved(folder, path.name)
        except OSError as error:
            raise _not_usable(self.folder, error) from error
        try:
            path.replace(target)
        except OSError as error:
            with contextlib.suppress(OSError):
                target.unlink()
            raise _not_usable(self.folder, error) from error
        self._seen.pop(path.name, None)
        return target


def is_temporary_name(name: str) -> bool:
    """Whether a program gives such a name to a file that it still writes, or keeps for itself."""
    low = name.lower()
    return low.startswith((".", "~")) or low.endswith(("~", *_UNFINISHED)) or low in _OF_THE_SYSTEM


def _can_be_opened(path: Path) -> bool:
    """On Windows, whoever writes a file usually shares it with nobody."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        os.close(os.open(path, flags))
    except OSError as error:
        logger.info("A file in the watched folder cannot be opened yet (error %s)", error.errno)
        return False
    return True


def _reserved(folder: Path, name: str) -> Path:
    """An empty file of our own in `folder`, called `name`, or `name (2)` and so on where that is there."""
    stem, suffix = os.path.splitext(name)  # noqa: PTH122 -- of a name, which may be any
    for number in count(1):
        path = folder / (name if number == 1 else f"{stem} ({number}){suffix}")
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            return path
    raise AssertionError("numbers do not end")


def _not_usable(folder: Path, error: OSError) -> WatchedFolderNotUsable:
    reason = _REASONS.get(error.errno or 0, os.strerror(error.errno) if error.errno else "the system does not say why")
    return WatchedFolderNotUsable(folder=folder, reason=reason)
