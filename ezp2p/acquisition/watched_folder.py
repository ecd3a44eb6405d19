"""A folder into which others put pictures: which files in it are complete, and where they go when they were taken.

Nothing is ever deleted or overwritten in it. Before a file is read it is claimed: renamed into a folder of this
workstation's own, `taking NAME`. A rename is done whole by the computer that holds the folder, and for one alone: of
several workstations one has the file, and the others find that it has gone. What was claimed and not settled lies there
also after a crash, in the sight of people, and the same workstation goes on with it. From there a file that was taken
is renamed into `done`, one that cannot be taken into `refused`, with the reason in a text file beside it.
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
_CLAIMS: Final = "taking"
"""With the name of a workstation, the folder of what it has claimed."""

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
class Place:
    """Which folder was looked at: where a share is unmounted, another one has its path. Device and inode, path."""

    device: int
    inode: int
    path: str


NOWHERE: Final = Place(0, 0, "")
"""No folder that there is."""


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
    """One watched folder, as one workstation takes from it. One thread at a time may call it.

    Parameters
    ----------
    folder
        Its whole path.
    owner
        The name of this workstation, which no other one on the folder has; fit for the name of a folder.
    quiet_s
        A file is complete when neither its size nor its time of change was another for so many seconds.
    monotonic
        Seconds that only go forth.
    """

    def __init__(self, folder: Path, *, owner: str, quiet_s: float, monotonic: Callable[[], float]) -> None:
        self.folder = folder
        self._claims = folder / f"{_CLAIMS} {owner}"
        self._quiet_s = quiet_s
        self._monotonic = monotonic
        self._seen: dict[Path, _Seen] = {}
        self._place = NOWHERE
        self.has_incomplete = False
        """Whether the last look found files that may still change."""

    def complete_files(self) -> tuple[CompleteFile, ...]:
        """The files that are complete, the oldest first, and among them those that this workstation has claimed.

        Links, folders, empty files and those with a temporary name are left alone.

        Raises
        ------
        WatchedFolderNotUsable
            If the folder is not there or cannot be read.
        """
        now = self._monotonic()
        try:
            there = self._look()
        except OSError as error:
            self._seen, self._place = {}, NOWHERE
            raise _not_usable(self.folder, error) from error
        before, self._seen = self._seen, {}
        for path, signature in there.items():
            seen = before.get(path)
            is_same = seen is not None and seen.signature == signature
            self._seen[path] = seen if seen is not None and is_same else _Seen(signature, now)
        quiet = [path for path, seen in self._seen.items() if now - seen.since_s >= self._quiet_s]
        quiet.sort(key=lambda path: (there[path].changed_ns, path.name))
        complete = tuple(CompleteFile(path, there[path]) for path in quiet if _can_be_opened(path))
        self.has_incomplete = len(complete) < len(there)
        return complete

    @property
    def signatures(self) -> frozenset[Signature]:
        """How the files were that the last look found, complete or not."""
        return frozenset(seen.signature for seen in self._seen.values())

    @property
    def place(self) -> Place:
        """Which folder the last look was at; NOWHERE where it failed."""
        return self._place

    def _look(self) -> dict[Path, Signature]:
        """What is there, and all of it in one folder: a share may go while it is looked at."""
        self._place = self._place_now()
        there = dict(_regular_files(self.folder))
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):  # nothing was claimed
            there |= dict(_regular_files(self._claims))
        if self._place_now() != self._place:
            raise OSError(errno.ESTALE, os.strerror(errno.ESTALE))
        return there

    def _place_now(self) -> Place:
        status = self.folder.stat()
        return Place(status.st_dev, status.st_ino, str(self.folder))

    def is_unchanged(self, file: CompleteFile) -> bool:
        """Whether the file is still there as it was."""
        try:
            status = file.path.lstat()
        except OSError:
            return False
        is_regular = stat.S_ISREG(status.st_mode)
        return is_regular and Signature(status.st_size, status.st_mtime_ns) == file.signature

    def is_gone(self, file: CompleteFile, place: Place) -> bool:
        """Whether it is certain that the file is not there as it was: the folder is still `place`, without it."""
        try:
            is_missing = self._place_now() == place and not self.is_unchanged(file)
            return is_missing and self._place_now() == place
        except OSError:
            return False

    # --- moving -----------------------------------------------------------------------------------------------

    def claim(self, file: CompleteFile) -> CompleteFile | None:
        """Make a complete file this workstation's own, as it lies from now on; None where another was faster.

        Raises
        ------
        WatchedFolderNotUsable
            If it cannot be moved; it is then where it was.
        """
        if file.path.parent == self._claims:
            return file
        seen = self._seen.get(file.path)
        try:
            path = self._move(file.path, self._claims)
        except WatchedFolderNotUsable:
            if _is_missing(file.path):
                self._seen.pop(file.path, None)
                self._tidy()
                return None
            raise
        if seen is not None:
            self._seen[path] = seen
        return CompleteFile(path, file.signature)

    def release(self, file: CompleteFile) -> None:
        """Put a claimed file back for whoever wants it.

        Raises
        ------
        WatchedFolderNotUsable
            If it cannot be moved; it is then where it was.
        """
        if file.path.parent == self._claims:
            self._move(file.path, self.folder)
            self._tidy()

    def move_to_done(self, path: Path) -> Path:
        """Rename a file that was taken into `done`; its new path.

        Raises
        ------
        WatchedFolderNotUsable
            If it cannot be moved; it is then where it was.
        """
        moved = self._move(path, self.folder / DONE)
        self._tidy()
        return moved

    def move_to_refused(self, path: Path, sentence: str) -> Path:
        """Rename a file that cannot be taken into `refused`, with `sentence` in a text file beside it; its new path.

        Without the text file where that alone cannot be written: the file is refused all the same.

        Raises
        ------
        WatchedFolderNotUsable
            If it cannot be moved; it is then where it was.
        """
        moved = self._move(path, self.folder / REFUSED)
        self._tidy()
        try:
            with _reserved(moved.parent, f"{moved.name}.txt").open("w", encoding="utf-8") as note:
                note.write(f"{sentence}\n")
        except OSError as error:
            logger.warning("The reason beside a refused file could not be written (error %s)", error.errno)
        return moved

    def _move(self, path: Path, folder: Path) -> Path:
        """A rename alone would overwrite what has the name already: so the name is made ours first."""
        try:
            folder.mkdir(exist_ok=True)
            target = _reserved(folder, path.name)
        except OSError as error:
            raise _not_usable(self.folder, error) from error
        try:
            path.replace(target)
        except OSError as error:
            if not _takes_back(target):  # the answer was lost, the file has moved
                logger.info("A file in the watched folder was moved, although the system said error %s", error.errno)
            else:
                raise _not_usable(self.folder, error) from error
        self._seen.pop(path, None)
        return target

    def _tidy(self) -> None:
        """The folder of what is claimed is there only while it holds anything."""
        with contextlib.suppress(OSError):
            self._claims.rmdir()


def _regular_files(folder: Path) -> Iterator[tuple[Path, Signature]]:
    """Those with anything in them: who writes a file often makes it first and fills it later."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if is_temporary_name(entry.name):
                continue
            with contextlib.suppress(FileNotFoundError):  # it went while we looked
                status = entry.stat(follow_symlinks=False)
                if stat.S_ISREG(status.st_mode) and status.st_size:
                    yield folder / entry.name, Signature(status.st_size, status.st_mtime_ns)


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


def _is_missing(path: Path) -> bool:
    """Whether it is certain that nothing is there."""
    try:
        path.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return False


def _takes_back(target: Path) -> bool:
    """Remove the empty file that `_reserved` made; never one that holds anything, which is the one that was moved."""
    try:
        if target.lstat().st_size:
            return False
        target.unlink()
    except OSError:
        pass  # it cannot be asked, or stays: an empty file is nobody's picture
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
