"""One window for each data folder: a lock of the system, which ends with its process however that ends."""

import contextlib
import getpass
import json
import logging
import os
import platform
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

from ezp2p.errors import DataFolderInUse, FolderNotUsable, StoreFault
from ezp2p.storage.atomic_file import make_folder

logger = logging.getLogger(__name__)


class WindowLock:
    """The right to show the window of a data folder. Commands beside it need no lock.

    A companion file names who holds it, so that another user, or the same one at another screen, learns whom to ask.

    Parameters
    ----------
    data_dir
        The data folder.
    write
        Writes the companion file.
    """

    def __init__(self, data_dir: Path, *, write: Callable[[Path, bytes], None]) -> None:
        self._folder = data_dir
        self._companion = data_dir / "window.holder"
        self._write = write
        self._lock = FileLock(data_dir / "window.lock", timeout=0)

    def acquire(self) -> bool:
        """Take the lock; False where another process holds it.

        Raises
        ------
        StoreFault
            If the folder cannot be used.
        """
        make_folder(self._folder)
        try:
            self._lock.acquire()
        except Timeout:
            return False
        except OSError as error:
            reason = os.strerror(error.errno) if error.errno else "unknown reason"
            raise FolderNotUsable(folder=self._folder, reason=reason) from error
        self._name_holder()
        return True

    def _name_holder(self) -> None:
        """Say who we are. Where that fails, at least nobody else is named."""
        try:
            self._companion.unlink(missing_ok=True)
            self._write(self._companion, json.dumps({"user": user_name(), "computer": platform.node()}).encode())
        except (OSError, StoreFault):
            logger.info("the holder of the window's lock could not be named")

    def holder(self) -> str:
        """Who holds it, in words: `anna on ROOM1`."""
        try:
            named = json.loads(self._companion.read_bytes())
            words = [named[key] for key in ("user", "computer") if isinstance(named[key], str) and named[key]]
        except (OSError, ValueError, TypeError, KeyError):
            words = []
        return " on ".join(words) or "somebody else"

    def held_since(self) -> datetime | None:
        """When whoever holds it took it, by this computer's clock; None where that is not known."""
        try:
            return datetime.fromtimestamp(self._companion.stat().st_mtime, UTC)
        except OSError:
            return None

    def in_use(self) -> DataFolderInUse:
        """The error that says who holds it."""
        return DataFolderInUse(holder=self.holder())

    def release(self) -> None:
        """Let another window begin."""
        with contextlib.suppress(OSError):
            self._companion.unlink(missing_ok=True)
        self._lock.release()

    def __enter__(self) -> "WindowLock":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()


def user_name() -> str:
    """The user as the system knows them; empty where it does not."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
