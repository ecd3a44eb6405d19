"""Which files of the watched folder were taken and are not moved yet: durable, and without the name of any file."""

import json
import logging
import platform
import re
import secrets
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from ezp2p.acquisition.watched_folder import NOWHERE, Place, Signature
from ezp2p.errors import FolderNotUsable

logger = logging.getLogger(__name__)

FILE: Final = "watched_folder.json"
_FORMAT: Final = 1
_OWNER: Final = "watched_folder_owner.txt"
_OWNER_TEXT: Final = re.compile(r"[0-9A-Za-z-]{1,40}")


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file that was taken: its SHA-256, how it was then, and the key of its copy in the tray.

    `key` is empty where it is known that the open study was kept with it. `place` is the folder it lay in. Two files
    of one folder that are equal to the byte and changed in the same moment are one to the register.
    """

    sha256: str
    size_bytes: int
    changed_ns: int
    key: str = ""
    place: Place = NOWHERE

    @property
    def signature(self) -> Signature:
        """How the file was."""
        return Signature(self.size_bytes, self.changed_ns)


class TakenFiles:
    """The register, one file beside the open study.

    Parameters
    ----------
    path
        Where it is.
    write
        Writes a file so that it is there whole or not at all, also after a power cut.

    Whatever changes it raises a StoreFault where it cannot be written.
    """

    def __init__(self, path: Path, write: Callable[[Path, bytes], None]) -> None:
        self._path = path
        self._write = write
        self._entries: tuple[TakenFile, ...] | None = None
        self._owner = ""

    @property
    def owner(self) -> str:
        """The name by which this workstation claims files: that of the computer, and chance; once and for all.

        It is in a file of its own, so that what was claimed is found again also where the register is damaged.
        """
        if not self._owner:
            path = self._path.with_name(_OWNER)
            try:
                known = path.read_bytes().decode("ascii", "replace")
            except FileNotFoundError:
                known = ""
            except OSError as error:
                raise FolderNotUsable(folder=path.parent, reason=error.strerror or "unknown reason") from error
            if not _OWNER_TEXT.fullmatch(known):
                computer = re.sub("[^0-9A-Za-z-]+", "-", platform.node())[:24].strip("-")
                known = "-".join(filter(None, (computer, secrets.token_hex(4))))
                self._write(path, known.encode("ascii"))
            self._owner = known
        return self._owner

    def unmoved(self, signature: Signature, folder: str) -> tuple[TakenFile, ...]:
        """Those that look like this and are known to be taken: what looks so at the path `folder` may be one of them.

        By its path: a share that is mounted again may be another device to the system.
        """
        return tuple(
            entry
            for entry in self._all()
            if not entry.key and entry.signature == signature and entry.place.path in {folder, NOWHERE.path}
        )

    def add(self, entry: TakenFile) -> None:
        """A file came into the tray; whether it was taken is known when the open study is kept."""
        self._save((*self._all(), entry))

    def settle(self, keys_kept: Collection[str]) -> None:
        """Of the files that came, those whose keys are in `keys_kept` were taken; the others come again."""
        was_taken = [entry for entry in self._all() if not entry.key or entry.key in keys_kept]
        self._save(tuple(replace(entry, key="") for entry in was_taken))

    def forget_moved(self, there: Collection[Signature], place: Place) -> None:
        """Forget what was taken from `place` and does not look like anything that is `there`: it was moved.

        A file that comes later may be equal to it, and is another one. What was taken from a folder that is not there
        now, as its share is unmounted or another one is set, stays known.
        """
        self._save(tuple(one for one in self._all() if one.key or one.place != place or one.signature in there))

    def confirm(self, entry: TakenFile) -> None:
        """A file that came was taken, and cannot be moved yet."""
        self._replace(entry, (replace(entry, key=""),))

    def remove(self, entry: TakenFile) -> None:
        """A file was moved, or is not there any more."""
        self._replace(entry, ())

    def _replace(self, entry: TakenFile, by: tuple[TakenFile, ...]) -> None:
        entries = self._all()
        if entry in entries:
            place = entries.index(entry)
            self._save(entries[:place] + by + entries[place + 1 :])

    def _save(self, entries: tuple[TakenFile, ...]) -> None:
        if entries != self._all():
            whole = {"format": _FORMAT, "files": [asdict(entry) for entry in entries]}
            self._write(self._path, json.dumps(whole, indent=1).encode("ascii"))
            self._entries = entries

    def _all(self) -> tuple[TakenFile, ...]:
        if self._entries is None:
            self._entries = self._read()
        return self._entries

    def _read(self) -> tuple[TakenFile, ...]:
        """What was written; a register that is damaged is none: a picture may then come twice, but none is lost."""
        try:
            whole = json.loads(self._path.read_bytes())
            if whole["format"] != _FORMAT:
                raise ValueError(whole["format"])
            return tuple(map(_entry_of, whole["files"]))
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise FolderNotUsable(folder=self._path.parent, reason=error.strerror or "unknown reason") from error
        except (ValueError, TypeError, KeyError):
            logger.warning("The register of the watched folder is damaged; what waits there may come once more")
            return ()


def _entry_of(one: Mapping[str, Any]) -> TakenFile:
    """An entry as it was written; earlier versions did not write where the file lay."""
    place = one["place"] if "place" in one else asdict(NOWHERE)
    return TakenFile(
        str(one["sha256"]),
        int(one["size_bytes"]),
        int(one["changed_ns"]),
        str(one["key"]),
        Place(int(place["device"]), int(place["inode"]), str(place["path"])),
    )
