"""Tidying the outbox's folder: what a crash left behind, and local copies that need not be kept any longer.

A local copy goes when every archive it was for has confirmed that it keeps it, or by its age; never because of the
answer to a C-STORE alone (PS3.4 J.1). Its rows stay, so that no Instance Number is ever given twice.

Ages are read from a clock that may be wrong: a computer that starts in 1970 is put right once it finds a time server,
and all it has sent seems old at once. What is confirmed may go even so. Anything else goes only if it was found to be
old, and still is after the program has run for a day more; a clock that is put right takes no running time. And it
does not go, nor is it found to be old, as long as the clock has gone on by another time since this start than has
passed. A sleep of the computer may look like that, and the removal waits for the next start.
"""

import contextlib
import hashlib
import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from ezp2p.model.clock import Clock
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.rebuild import quarantine_of
from ezp2p.storage.atomic_file import make_folder

logger = logging.getLogger(__name__)

_LEFT_BEHIND_AFTER: Final = timedelta(days=1)
_STILL_OLD_AFTER_S: Final = 86_400.0
"""So long the program runs before something that was found to be old, and was not confirmed, goes."""
_COUNT_EVERY_S: Final = 600.0
_CLOCK_MAY_DIFFER_S: Final = 3600.0
_AT_ONCE: Final = 50
_FINISHED: Final = "('SENT', 'CONFIRMED', 'DISCARDED')"
_NONE_IS_OPEN: Final = (
    "NOT EXISTS (SELECT 1 FROM items WHERE items.sop_instance_uid = instances.sop_instance_uid"  # noqa: S608
    f" AND state NOT IN {_FINISHED})"
)
_OLD: Final = (
    " FROM instances JOIN items USING (sop_instance_uid) WHERE purged IS NULL GROUP BY sop_instance_uid"
    f" HAVING SUM(state NOT IN {_FINISHED}) = 0 AND SUM(julianday(changed) IS NULL) = 0"
    " AND MAX(julianday(changed)) <= julianday(:now)"
    " - CASE WHEN SUM(state != 'CONFIRMED') THEN :sent_days ELSE :confirmed_days END"
)
"""The instances that are finished and, by the clock, old enough."""


@dataclass(frozen=True, slots=True)
class OutboxAges:
    """How long local copies stay, in days.

    `confirmed_days` once every archive has confirmed that it keeps them, `sent_days` where one only said that it stored
    them, or they were discarded.
    """

    confirmed_days: int
    sent_days: int


class Tidy:
    """Removes from one outbox's folder what is of no use any more."""

    def __init__(self, outbox: Outbox, *, clock: Clock, keep: Callable[[], OutboxAges]) -> None:
        self._outbox = outbox
        self._clock = clock
        self._keep = keep
        self._failing: set[str] = set()
        self._begun = clock.now().timestamp() - clock.monotonic()
        self._counted: float | None = None

    def count_running_time(self) -> None:
        """To be called again and again by the one process that tidies: remembers for how long there was one.

        Raises
        ------
        StoreFault
            If the database cannot be written.
        """
        now = self._clock.monotonic()
        if self._counted is None:
            self._counted = now
        elif now - self._counted >= _COUNT_EVERY_S:
            passed, self._counted = now - self._counted, now
            with self._outbox.database.transaction() as connection:
                connection.execute("UPDATE running_time SET seconds = seconds + ?", (passed,))

    def run_once(self, stop: threading.Event) -> bool:
        """Sweep, and remove some local copies; False while there may be more to remove.

        Raises
        ------
        StoreFault
            If the database cannot be written.
        """
        self._sweep()
        self._find_old()
        return self._purge(stop)

    # --- what a crash left behind ---------------------------------------------------------------------------

    def _sweep(self) -> None:
        folder = self._outbox.folder
        aside = (path for place in (folder, folder / "instances", folder / "batches") for path in place.glob(".*.part"))
        for path in (*aside, *(folder / "sending").glob("*")):
            if self._is_left_behind(path):
                with contextlib.suppress(OSError):
                    path.unlink()
        self._sweep_instances(folder / "instances")

    def _sweep_instances(self, folder: Path) -> None:
        with self._outbox.database.reading() as connection:
            rows = connection.execute("SELECT sop_instance_uid, file_name, purged FROM instances").fetchall()
        there = {path.name: path for path in folder.glob("*.dcm")}
        self._remove([row["sop_instance_uid"] for row in rows if row["purged"] and row["file_name"] in there])
        unknown = there.keys() - {row["file_name"] for row in rows}
        strays = [path for name, path in there.items() if name in unknown and self._is_left_behind(path)]
        if strays and self._is_all_known():
            self._set_aside(strays)

    def _is_all_known(self) -> bool:
        """Whether database and manifests are whole, so that what they do not know was never acknowledged."""
        manifests = self._outbox.manifests
        was_lost = any(path.is_dir() and path.name != "strays" for path in quarantine_of(self._outbox.folder).glob("*"))
        return not was_lost and not any(manifests.load(name).unreadable for name in manifests.names())

    def _set_aside(self, strays: Iterable[Path]) -> None:
        """Nobody was told that they are safe. Even so, none is deleted."""
        folder = quarantine_of(self._outbox.folder) / "strays"
        make_folder(folder)
        for path in strays:
            # it may have been kept or accepted since the look; nobody can accept it between this one and the move
            with self._outbox.database.transaction() as connection, contextlib.suppress(OSError):
                row = connection.execute("SELECT 1 FROM instances WHERE file_name = ?", (path.name,)).fetchone()
                if row is None and self._is_left_behind(path):
                    path.replace(folder / path.name)
                    logger.info("%s was never accepted and was set aside", path.name)

    def _is_left_behind(self, path: Path) -> bool:
        try:
            changed = path.stat().st_mtime
        except OSError:
            return False
        return path.is_file() and self._clock.now().timestamp() - changed > _LEFT_BEHIND_AFTER.total_seconds()

    # --- local copies that need not be kept -----------------------------------------------------------------

    def _find_old(self) -> None:
        """Remember since when what is not confirmed has been old, in running time; forget it where it is not."""
        ages = self._ages()
        with self._outbox.database.transaction() as connection:
            connection.execute(
                "UPDATE instances SET old_since = NULL WHERE old_since IS NOT NULL"  # noqa: S608
                f" AND sop_instance_uid NOT IN (SELECT sop_instance_uid {_OLD})",
                ages,
            )
            if self._is_clock_trusted():
                connection.execute(
                    "UPDATE instances SET old_since = (SELECT seconds FROM running_time) WHERE old_since IS NULL"  # noqa: S608
                    f" AND sop_instance_uid IN (SELECT sop_instance_uid {_OLD} AND SUM(state != 'CONFIRMED'))",
                    ages,
                )

    def _ages(self) -> dict[str, str | int]:
        """What the query for what is old needs."""
        ages = self._keep()
        return {
            "now": self._clock.now().isoformat(),
            "sent_days": ages.sent_days,
            "confirmed_days": min(ages.confirmed_days, ages.sent_days),
        }

    def _is_clock_trusted(self) -> bool:
        """Whether the clock has gone on since the start by the time that has passed."""
        begun = self._clock.now().timestamp() - self._clock.monotonic()
        return abs(begun - self._begun) <= _CLOCK_MAY_DIFFER_S

    def _purge(self, stop: threading.Event) -> bool:
        """First it is committed that they are not here, then the files go: what is told to be here is here."""
        due = self._due()
        sound = [uid for uid, path, sha256 in _until(stop, due) if self._is_sound(uid, path, sha256)]
        now = self._clock.now().isoformat()
        with self._outbox.database.transaction() as connection:
            connection.executemany(
                f"UPDATE instances SET purged = ? WHERE sop_instance_uid = ? AND purged IS NULL AND {_NONE_IS_OPEN}",  # noqa: S608
                [(now, uid) for uid in sound],
            )
        self._remove(sound)
        if sound:
            logger.info("%d local copies were removed, as the settings say", len(sound))
        return len(due) < _AT_ONCE

    def _due(self) -> list[tuple[str, Path, str]]:
        """Some instances that may go: UID, file, SHA-256."""
        with self._outbox.database.reading() as connection:
            rows = connection.execute(
                f"SELECT sop_instance_uid, file_name, sha256 {_OLD} AND (SUM(state != 'CONFIRMED') = 0"  # noqa: S608
                " OR (:is_trusted AND old_since <= (SELECT seconds FROM running_time) - :still_after)) LIMIT :some",
                {
                    **self._ages(),
                    "is_trusted": self._is_clock_trusted(),
                    "still_after": _STILL_OLD_AFTER_S,
                    "some": _AT_ONCE + len(self._failing),
                },
            ).fetchall()
        due = [(row["sop_instance_uid"], row["file_name"], row["sha256"]) for row in rows]
        instances = self._outbox.folder / "instances"
        return [(uid, instances / name, sha256) for uid, name, sha256 in due if uid not in self._failing][:_AT_ONCE]

    def _is_sound(self, uid: str, path: Path, sha256: str) -> bool:
        """Whether the file is what was sent; one that is not is left for a person to look at."""
        try:
            with path.open("rb") as file:
                is_sound = hashlib.file_digest(file, "sha256").hexdigest() == sha256
        except OSError:
            is_sound = False
        if not is_sound:
            self._failing.add(uid)
            logger.warning("the local copy of %s is damaged or gone; it is not removed, as others of its age are", uid)
        return is_sound

    def _remove(self, uids: Sequence[str]) -> None:
        """Remove files that are marked as gone, while nobody can accept the same instance once more."""
        for first in range(0, len(uids), _AT_ONCE):
            with self._outbox.database.transaction() as connection:
                for uid in uids[first : first + _AT_ONCE]:
                    row = connection.execute(
                        "SELECT file_name FROM instances WHERE sop_instance_uid = ? AND purged IS NOT NULL"  # noqa: S608
                        f" AND {_NONE_IS_OPEN}",
                        (uid,),
                    ).fetchone()
                    if row is not None:
                        with contextlib.suppress(OSError):
                            (self._outbox.folder / "instances" / row["file_name"]).unlink(missing_ok=True)


def _until(stop: threading.Event, due: Iterable[tuple[str, Path, str]]) -> Iterator[tuple[str, Path, str]]:
    for one in due:
        if stop.is_set():
            return
        yield one
