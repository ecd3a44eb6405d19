"""What this program knows of a recording that the camera's process writes, and what is left of it when that is gone."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from ezp2p.acquisition.camera_watch import CameraWatch
from ezp2p.errors import DeviceFault, EzP2PError, InputFault
from ezp2p.imaging.messages import count, listed
from ezp2p.imaging.mjpeg_matroska import index_of
from ezp2p.model.camera import Recording, RecordingEnd, RecordingProgress
from ezp2p.storage.atomic_file import fault

ReservedRoom = Callable[[int], None]
"""Raises where a disk has too little room for so many bytes more."""

_ROOM_EVERY_S: Final = 1.0
_ROOM_BYTES: Final = 64 << 20
"""What may come until it is asked again, with plenty to spare."""
_WARNS_BEFORE_S: Final = 10.0
_MOST: Final = 1 << 53


class RunningRecording:
    """One recording, from the wish for it to its end. Whoever calls it holds the camera's lock."""

    def __init__(self, path: Path, begun_at: float, limit_s: float | None, check_room: ReservedRoom | None) -> None:
        self.path = path
        self.was_asked_to_end = False
        self._begun_at = begun_at
        self._limit_s = limit_s
        self._check_room = check_room
        self._room_at = begun_at
        self._has_begun = False
        self._refused_with: int | None = None
        self._told: dict[str, Any] | None = None
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
            self._refused_with = count(said["not_begun"], most=_MOST)
        elif "recorded" in said:
            self._told = said

    def was_orphaned(self) -> None:
        """The process that wrote it has ended."""
        self._is_orphan = not self.has_ended

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
        return True

    def check_room(self) -> None:
        """Look at the disk. It may take a while, and needs no lock.

        Raises
        ------
        EzP2PError
            If there is too little room to go on.
        """
        if self._check_room is not None:
            self._check_room(_ROOM_BYTES)

    def check_begun(self, otherwise: DeviceFault) -> None:
        """That it began.

        Raises
        ------
        StoreFault
            If its file could not be made.
        DeviceFault
            `otherwise`, if the camera's process ended first.
        """
        if self._refused_with is not None:
            raise self._disk_fault(self._refused_with)
        if not self._has_begun:
            raise otherwise

    def kept(self, watch: CameraWatch) -> Recording:
        """What is on the disk.

        Raises
        ------
        NoNewPicture
            If there is not one frame.
        """
        told = self._told
        recording = self._from_file(watch) if told is None else self._from_told(told, watch)
        if not recording.frame_count:
            raise watch.no_new_picture(0)
        return recording

    def _from_told(self, told: dict[str, Any], watch: CameraWatch) -> Recording:
        rows, columns = (count(side, most=_MOST) for side in listed(told["sides"], most=2))
        end = RecordingEnd(told["recorded"])
        return Recording(
            self.path,
            frame_count=count(told["frames"], most=_MOST),
            seconds=count(told["ms"], most=_MOST) / 1000,
            rows=rows,
            columns=columns,
            lost=count(told["lost"], most=_MOST),
            pre_roll_s=count(told["pre_roll_ms"], most=_MOST) / 1000,
            end=end,
            fault=self._fault(end, told["errno"], watch),
        )

    def _fault(self, end: RecordingEnd, number: int, watch: CameraWatch) -> str:
        if self._blamed is not None:
            return str(self._blamed)
        if end is RecordingEnd.DISK:
            return str(self._disk_fault(number))
        if end is RecordingEnd.CAMERA:
            return str(watch.fault or watch.no_new_picture(0))
        if end is RecordingEnd.SIZE:
            return f"{watch.name} changed the size of its pictures. What was recorded before is kept."
        return ""

    def _from_file(self, watch: CameraWatch) -> Recording:
        """Of a process that was ended, or ended by itself: all that it had given to the system is there."""
        sentence = str(self._blamed or watch.fault or watch.no_new_picture(0))
        try:
            with self.path.open("rb") as file:
                index = index_of(file)
        except (OSError, InputFault):
            return Recording(self.path, 0, 0.0, 0, 0, end=RecordingEnd.CAMERA, fault=sentence)
        return Recording(
            self.path,
            frame_count=len(index.frames),
            seconds=index.seconds,
            rows=index.rows,
            columns=index.columns,
            end=RecordingEnd.CAMERA,
            fault=sentence,
        )

    def _disk_fault(self, number: int) -> EzP2PError:
        return fault(self.path.parent, OSError(number, os.strerror(number)), need_bytes=_ROOM_BYTES)
