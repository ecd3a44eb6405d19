"""What this program knows of a recording that the camera's process writes, and what is left of it when that is gone."""

import logging
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ezp2p.acquisition.camera_watch import CameraWatch
from ezp2p.errors import Cancelled, EzP2PError, FolderNotUsable, InputFault, StoreFault
from ezp2p.imaging.messages import count, listed
from ezp2p.imaging.mjpeg_matroska import RecordingIndex, index_of
from ezp2p.model.camera import Recording, RecordingEnd, RecordingProgress
from ezp2p.storage.atomic_file import fault

logger = logging.getLogger(__name__)

ReservedRoom = Callable[[int], None]
"""Raises where a disk has too little room for so many bytes more."""

_ROOM_EVERY_S: Final = 1.0
_ROOM_BYTES: Final = 64 << 20
"""What may come until it is asked again, with plenty to spare."""
_WARNS_BEFORE_S: Final = 10.0
ENDS_WITHIN_S: Final = 10.0
"""So long it may take until a recording that was asked to end is on the disk."""
_READS_WITHIN_S: Final = 5.0
_LOOKS_WITHIN_S: Final = 2.0
_MOST: Final = 1 << 53
_MOST_ERRNO: Final = 1 << 15
_OTHER_SIZE: Final = "{device} changed the size of its pictures. What was recorded before is kept."


@dataclass(frozen=True, slots=True)
class _Told:
    """What the camera's process told of a recording that has ended."""

    end: RecordingEnd
    errno: int
    frame_count: int
    seconds: float
    rows: int
    columns: int
    lost: int
    pre_roll_s: float


def _told(said: dict[str, Any]) -> _Told:
    rows, columns = (count(side, most=_MOST) for side in listed(said["sides"], most=2))
    return _Told(
        end=RecordingEnd(said["recorded"]),
        errno=count(said["errno"], most=_MOST_ERRNO),
        frame_count=count(said["frames"], most=_MOST),
        seconds=count(said["ms"], most=_MOST) / 1000,
        rows=rows,
        columns=columns,
        lost=count(said["lost"], most=_MOST),
        pre_roll_s=count(said["pre_roll_ms"], most=_MOST) / 1000,
    )


class RunningRecording:
    """One recording, from the wish for it to its end. Whoever calls it holds the camera's lock."""

    def __init__(self, path: Path, begun_at: float, limit_s: float | None, check_room: ReservedRoom | None) -> None:
        self.path = path
        self._asked_at: float | None = None
        self._begun_at = begun_at
        self._limit_s = limit_s
        self._check_room = check_room
        self._room_at = begun_at
        self._room_asked_at: float | None = None
        self._has_begun = False
        self._refused_with: int | None = None
        self._told: _Told | None = None
        self._is_orphan = False
        self._blamed: EzP2PError | None = None

    @property
    def is_settled(self) -> bool:
        """Whether it is known to have begun or not."""
        return self._has_begun or self.has_ended

    @property
    def has_ended(self) -> bool:
        """Whether nothing more is written."""
        return self._told is not None or self._refused_with is not None or self._is_orphan

    def hear(self, said: dict[str, Any]) -> None:
        """What the camera's process says of it."""
        if "begun" in said:
            self._has_begun = True
        elif "not_begun" in said:
            self._refused_with = count(said["not_begun"], most=_MOST_ERRNO)
        elif "recorded" in said:
            self._told = _told(said)

    def ask_to_end(self, now: float) -> bool:
        """Whether its process is to be told; once is enough."""
        if self.has_ended or self._asked_at is not None:
            return False
        self._asked_at = now
        return True

    def is_overdue(self, now: float) -> bool:
        """Whether it should have ended long ago."""
        limit_at = None if self._limit_s is None else self._begun_at + self._limit_s
        return not self.has_ended and any(
            due is not None and now >= due + ENDS_WITHIN_S for due in (self._asked_at, limit_at)
        )

    def was_orphaned(self) -> None:
        """The process that wrote it has ended, or was told to and is held by the disk."""
        self._is_orphan = self._is_orphan or not self.has_ended

    def blame(self, error: EzP2PError) -> None:
        """Why it is ended before somebody asked for it; the first reason stays."""
        self._blamed = self._blamed or error

    def progress(self, now: float) -> RecordingProgress:
        """How long it has run, and may still run."""
        seconds = now - self._begun_at
        left_s = None if self._limit_s is None else max(0.0, self._limit_s - seconds)
        return RecordingProgress(seconds, left_s, ends_soon=left_s is not None and left_s <= _WARNS_BEFORE_S)

    def is_room_due(self, now: float) -> bool:
        """Whether it is time to look at the disk; says so once a second."""
        if self._check_room is None or now < self._room_at:
            return False
        self._room_at = now + _ROOM_EVERY_S
        self._room_asked_at = now
        return True

    def check_room(self) -> None:
        """Look at the disk. It may take a while, for ever where the disk does not answer, and needs no lock.

        Raises
        ------
        EzP2PError
            If there is too little room to go on.
        """
        try:
            if self._check_room is not None:
                self._check_room(_ROOM_BYTES)
        finally:
            self._room_asked_at = None

    def is_disk_silent(self, now: float) -> bool:
        """Whether the disk was looked at long ago, and nothing came back."""
        return self._room_asked_at is not None and now >= self._room_asked_at + ENDS_WITHIN_S

    def silent_disk(self) -> StoreFault:
        """The error of a disk that does not answer."""
        return FolderNotUsable(folder=self.path.parent, reason="its disk does not answer")

    def check_begun(self, watch: CameraWatch) -> None:
        """That it began.

        Raises
        ------
        StoreFault
            If its file could not be made.
        DeviceFault
            If the camera's process ended first.
        """
        if self._refused_with is not None:
            raise self._disk_fault(self._refused_with)
        if not self._has_begun:
            raise self._otherwise(watch)

    def kept(self, watch: CameraWatch) -> Recording:
        """What is on the disk. Without the lock, as it may have to be read.

        Raises
        ------
        DeviceFault
            If there is not one frame.
        StoreFault
            If there is not one frame because of the disk, or nobody knows because it does not answer.
        """
        told = self._told
        if told is None:
            return self._from_file(watch)
        fault = self._fault(told, watch)
        if not told.frame_count:
            raise fault or watch.no_new_picture(0)
        return Recording(
            self.path,
            frame_count=told.frame_count,
            seconds=told.seconds,
            rows=told.rows,
            columns=told.columns,
            lost=told.lost,
            pre_roll_s=told.pre_roll_s,
            end=told.end,
            fault=_OTHER_SIZE.format(device=watch.name) if told.end is RecordingEnd.SIZE else str(fault or ""),
        )

    def _fault(self, told: _Told, watch: CameraWatch) -> EzP2PError | None:
        if self._blamed is not None:
            return self._blamed
        if told.end is RecordingEnd.DISK:
            return self._disk_fault(told.errno)
        return self._otherwise(watch) if told.end is RecordingEnd.CAMERA else None

    def _otherwise(self, watch: CameraWatch) -> EzP2PError:
        return self._blamed or watch.fault or watch.no_new_picture(0)

    def _from_file(self, watch: CameraWatch) -> Recording:
        """Of a process that was ended, or ended by itself: all that it had given to the system is there."""
        fault = self._otherwise(watch)
        index = _index_in(self.path, within_s=_READS_WITHIN_S)
        if index is None or not index.frames:
            raise fault
        return Recording(
            self.path,
            frame_count=len(index.frames),
            seconds=index.seconds,
            rows=index.rows,
            columns=index.columns,
            end=RecordingEnd.DISK if isinstance(fault, StoreFault) else RecordingEnd.CAMERA,
            fault=str(fault),
        )

    def _disk_fault(self, number: int) -> EzP2PError:
        return fault(self.path.parent, OSError(number, os.strerror(number)), need_bytes=_ROOM_BYTES)


def _index_in(path: Path, *, within_s: float) -> RecordingIndex | None:
    """What a recording holds; None where that cannot be known, or not in time, as its disk may not answer."""
    found: list[RecordingIndex] = []
    stop = threading.Event()

    def read() -> None:
        try:
            with path.open("rb") as file:
                found.append(index_of(file, stop=stop))
        except (OSError, InputFault, Cancelled):
            logger.info("a recording that was broken off cannot be read")

    reader = threading.Thread(target=read, name="recording", daemon=True)
    reader.start()
    reader.join(within_s)
    stop.set()
    return found[0] if found else None


def may_hold_frames(path: Path) -> bool:
    """Whether there is something in the file of a recording; so, too, where its disk does not say that in time."""
    sizes: list[int] = []

    def look() -> None:
        try:
            sizes.append(path.stat().st_size)
        except FileNotFoundError:
            sizes.append(0)
        except OSError as error:
            logger.info("nobody knows what is in a recording (error %s)", error.errno)

    looker = threading.Thread(target=look, name="recording", daemon=True)
    looker.start()
    looker.join(_LOOKS_WITHIN_S)
    return not sizes or sizes[0] > 0
