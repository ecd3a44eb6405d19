"""Makes JPEGs of frames, keeps the last seconds of them, and writes recordings, on a thread of the camera's process.

The thread that reads the camera only hands frames over: where disk or coder are too slow for long, frames are lost and
counted, and the camera is not held up.
"""

import contextlib
import os
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from io import FileIO
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from ezp2p.imaging.mjpeg_matroska import MOST_FRAMES, MjpegMatroskaWriter
from ezp2p.model.camera import RecordingEnd
from ezp2p.model.clock import SystemClock

_MOST_WAITING_BYTES: Final = 256 << 20
_MOST_KEPT_BYTES: Final = 512 << 20
_FLUSHES_EVERY_S: Final = 1.0
_AS_422: Final = cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422
"""Half the color in each row, which is what YBR_FULL_422 names (PS3.3 C.7.6.3.1.2)."""

Tell = Callable[[dict[str, Any]], None]


@dataclass(frozen=True, slots=True)
class _Taken:
    """A frame that waits for its turn: BGR, and when it was read, in monotonic seconds."""

    pixels: NDArray[np.uint8]
    at: float


@dataclass(frozen=True, slots=True)
class _Coded:
    jpeg: bytes
    sides: tuple[int, int]
    at: float


@dataclass(frozen=True, slots=True)
class RecordingWish:
    """What is asked of a recording: where, how much from before, and after how many seconds it ends; None for never."""

    path: Path
    pre_roll_s: float
    limit_s: float | None


@dataclass(slots=True, eq=False)
class _Running:
    """A recording that has begun. It has a writer and sides as soon as it has a frame."""

    wish: RecordingWish
    file: FileIO
    begun_at: float
    flush_at: float
    sides: tuple[int, int] = (0, 0)
    first_at: float = 0.0
    lost: int = 0
    writer: MjpegMatroskaWriter | None = None


@dataclass(slots=True, eq=False)
class _Kept:
    """The JPEGs of the last seconds, as many as there is room for."""

    seconds: float
    frames: deque[_Coded] = field(default_factory=deque)
    size_bytes: int = 0

    def add(self, coded: _Coded) -> None:
        self.frames.append(coded)
        self.size_bytes += len(coded.jpeg)
        while self.frames and (self.frames[0].at < coded.at - self.seconds or self.size_bytes > _MOST_KEPT_BYTES):
            self.size_bytes -= len(self.frames.popleft().jpeg)

    def newest(self, *, since: float) -> list[_Coded]:
        """Those that came since then and can be in one recording: all of the size that the last one has."""
        found: list[_Coded] = []
        for coded in reversed(self.frames):
            if coded.at < since or coded.sides != self.frames[-1].sides:
                break
            found.append(coded)
        return found[::-1]


class Recorder:
    """Takes every frame, and writes those that a recording is to have. Any thread may call it.

    `tell` hears `{"begun": ...}`, `{"not_begun": errno}` and `{"recorded": ...}`; it must not wait. `now` gives
    monotonic seconds. A recording ends with `most_frames`, as one of more could not be read again.
    """

    def __init__(
        self,
        tell: Tell,
        now: Callable[[], float],
        *,
        keeps_s: float,
        quality_percent: int,
        most_frames: int = MOST_FRAMES,
    ) -> None:
        self._most_frames = most_frames
        self._tell = tell
        self._now = now
        self._quality = [cv2.IMWRITE_JPEG_QUALITY, quality_percent, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, _AS_422]
        self._kept = _Kept(keeps_s)
        self._running: _Running | None = None
        self._wants_frames = keeps_s > 0
        self._work: deque[_Taken | RecordingWish | RecordingEnd | None] = deque()
        self._waiting_bytes = 0
        self._lost = 0
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    def offer(self, pixels: NDArray[np.uint8], at: float) -> None:
        """A frame, in BGR order, which nobody changes any more."""
        with self._news:
            if not self._wants_frames:
                return
            if self._waiting_bytes + pixels.nbytes > _MOST_WAITING_BYTES:
                self._lost += 1
                return
            self._waiting_bytes += pixels.nbytes
            self._work.append(_Taken(pixels, at))
            self._news.notify()

    def begin(self, wish: RecordingWish) -> None:
        """Begin a recording with the frame that comes next, and what was kept before."""
        with self._news:
            self._wants_frames = True
            self._lost = 0
            self._work.append(wish)
            self._news.notify()

    def end(self, why: RecordingEnd) -> None:
        """End the recording that runs, if any, after the frames that have come."""
        with self._news:
            self._work.append(why)
            self._news.notify()

    def close(self, *, within_s: float) -> None:
        """End what runs, and the thread."""
        with self._news:
            self._work.extend((RecordingEnd.ASKED, None))
            self._news.notify()
        self._thread.join(within_s)

    def _run(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: bool(self._work))
                work = self._work.popleft()
            match work:
                case None:
                    return
                case RecordingWish():
                    self._begin(work)
                case RecordingEnd():
                    self._end(work)
                case _:
                    self._take(work)
                    with self._news:
                        self._waiting_bytes -= work.pixels.nbytes

    def _take(self, taken: _Taken) -> None:
        coded = self._coded(taken)
        if coded is None:
            with self._news:
                self._lost += 1
            return
        if self._kept.seconds:
            self._kept.add(coded)
        if self._running is not None:
            self._write(self._running, coded)

    def _coded(self, taken: _Taken) -> _Coded | None:
        try:
            is_done, data = cv2.imencode(".jpg", taken.pixels, self._quality)
        except cv2.error:
            return None
        rows, columns = taken.pixels.shape[:2]
        return _Coded(data.tobytes(), (rows, columns), taken.at) if is_done else None

    def _begin(self, wish: RecordingWish) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            file = FileIO(os.open(wish.path, flags, 0o600), "wb")
        except OSError as error:
            with self._news:
                self._wants_frames = self._kept.seconds > 0
            self._tell({"not_begun": error.errno or 0})
            return
        now = self._now()
        self._running = _Running(wish, file, begun_at=now, flush_at=now + _FLUSHES_EVERY_S)
        self._tell({"begun": True})
        for coded in self._kept.newest(since=now - wish.pre_roll_s) if wish.pre_roll_s else ():
            if self._running is not None:
                self._write(self._running, coded)

    def _write(self, running: _Running, coded: _Coded) -> None:
        if running.writer is not None and coded.sides != running.sides:
            self._end(RecordingEnd.SIZE)
            return
        if running.writer is not None and running.writer.frame_count >= self._most_frames:
            self._end(RecordingEnd.LIMIT)
            return
        if running.wish.limit_s is not None and coded.at - running.begun_at >= running.wish.limit_s:
            self._end(RecordingEnd.LIMIT)
            return
        try:
            writer = running.writer or self._started(running, coded)
            writer.add(coded.jpeg, round((coded.at - running.first_at) * 1000))
            if self._now() >= running.flush_at:
                os.fsync(running.file.fileno())
                running.flush_at = self._now() + _FLUSHES_EVERY_S
        except OSError as error:
            self._end(RecordingEnd.DISK, number=error.errno or 0)

    def _started(self, running: _Running, coded: _Coded) -> MjpegMatroskaWriter:
        running.sides, running.first_at = coded.sides, coded.at
        begun = SystemClock().now() - timedelta(seconds=self._now() - coded.at)
        running.writer = MjpegMatroskaWriter(running.file, rows=coded.sides[0], columns=coded.sides[1], begun=begun)
        return running.writer

    def _end(self, why: RecordingEnd, *, number: int = 0) -> None:
        running, self._running = self._running, None
        if running is None:
            return
        with self._news:
            self._wants_frames = self._kept.seconds > 0
            lost = self._lost
        why, number = _closed(running, why, number)
        writer = running.writer
        count = writer.frame_count if writer is not None else 0
        if not count:
            with contextlib.suppress(OSError):  # an empty file that stays tells no less
                running.wish.path.unlink()
        self._tell({
            "recorded": str(why),
            "errno": number,
            "frames": count,
            "ms": writer.last_ms if writer is not None else 0,
            "sides": running.sides,
            "lost": lost,
            "pre_roll_ms": max(0, round((running.begun_at - running.first_at) * 1000)) if count else 0,
        })


def _closed(running: _Running, why: RecordingEnd, number: int) -> tuple[RecordingEnd, int]:
    """Close its file; why it has ended after all, and the number of the disk's error, if any."""
    writer = running.writer
    try:
        if writer is not None and why is RecordingEnd.DISK:
            writer.give_up()
        if writer is not None:
            writer.close()  # overwrites, and needs no more room
        os.fsync(running.file.fileno())
    except OSError as error:
        why, number = RecordingEnd.DISK, number or error.errno or 0
    finally:
        with contextlib.suppress(OSError):  # its last write has been judged by the flush
            running.file.close()
    return why, number
