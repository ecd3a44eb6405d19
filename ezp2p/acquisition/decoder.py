"""The children that read pictures: some of them, each with its limits, each replaced when a file has ended it.

::

    who asks --+                        +-- child, one picture at a time
    who asks --+-- Decoder: takes a     +-- child
    who asks --+   free child, or waits

Who asks waits on the child's pipe. The keeper, a thread of its own, looks at the clock and at the `stop` of everybody
who waits, and ends the child where one of them says so; then the pipe ends and the wait with it. The keeper also starts
the children: Linux ends a child when the thread that started it ends, and the keeper lives as long as the decoder.
"""

import logging
import math
import os
import signal
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from enum import Enum, auto
from functools import partial
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from ezp2p.acquisition.child_process import ChildProcess
from ezp2p.acquisition.own_program import DECODER
from ezp2p.errors import Cancelled, EzP2PError, PictureDamaged, PictureNotSupported, ReaderIncomplete, ReaderNotStarted
from ezp2p.imaging.capture import Look, Taken
from ezp2p.imaging.confined import INCOMPLETE
from ezp2p.imaging.kinds import is_dicom
from ezp2p.imaging.messages import (
    END,
    MOST_FRAMES,
    MOST_PROFILE_BYTES,
    NOT_OPEN,
    Message,
    NotUnderstood,
    Outline,
    Said,
    error_heard,
    look_heard,
    outline_heard,
    pixels_heard,
    taken_heard,
    times_heard,
    whole_video_heard,
)
from ezp2p.imaging.opened import USUAL, ReadOptions
from ezp2p.imaging.thumbnail import THUMBNAIL_SIDE
from ezp2p.imaging.video_stream import WholeVideo
from ezp2p.imaging.video_syntaxes import AS_USUAL, MOST_STREAM_BYTES, VideoWish
from ezp2p.model.image import FrameRange

logger = logging.getLogger(__name__)

Heard = TypeVar("Heard")

_MEGABYTE = 1 << 20
_LOOKS_EVERY_S: Final = 0.05
_STARTS_WITHIN_S: Final = 60.0
_DIES_WITHIN_S: Final = 1.0
_MOST_CHILDREN: Final = 4
_LEAST_CHILDREN: Final = 2
"""A frame that takes long does not keep everybody else waiting."""
_REQUESTS_OF_A_LIFE: Final = 2_000
_LARGE_BYTES: Final = 128 << 20
"""A child that had more than this in its hands is replaced, for it may keep its memory."""
_BYTES_OF_A_PIXEL: Final = 6
_OUTLINE_BYTES: Final = 0
_SHOWN_BYTES: Final = USUAL.limit_pixels * 3
_PATIENCE_WITH_VIDEOS: Final = 20
"""All frames of a video make one answer."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a picture may take while it is read.

    `deadline_s` and `deadline_s_per_megabyte` of its file are for each answer: for a look, for each frame.
    """

    memory_bytes: int = 3 << 30
    deadline_s: float = 30.0
    deadline_s_per_megabyte: float = 1.0

    def seconds_for(self, size_bytes: int) -> float:
        """How long one answer about a file of this size may take."""
        return self.deadline_s + self.deadline_s_per_megabyte * size_bytes / _MEGABYTE


class _Verdict(Enum):
    """Why the keeper ended a child."""

    TOO_LATE = auto()
    STOPPED = auto()


@dataclass(slots=True, eq=False)
class _Wait:
    """Somebody waits for a child until `until`, unless `stop` is set."""

    child: ChildProcess
    until: float
    stop: threading.Event | None
    verdict: _Verdict | None = None


class Decoder:
    """Looks at files and takes pictures from them, in child processes. Any thread may call it.

    No child is started before one is needed, or `warm_up` is called. Who iterates over what `take` gives holds a child
    until the end of it.

    Parameters
    ----------
    limits
        What a picture may take.
    count
        How many children there are at most; None for as many as there are cores, but at least 2 and at most 4.
    command
        What a child runs; empty for the one of this program.
    keeps_files
        Whether its children keep what they had in their hands, as one does that shows clips.
    """

    def __init__(
        self,
        *,
        limits: Limits | None = None,
        count: int | None = None,
        command: Sequence[str] = (),
        keeps_files: bool = False,
    ) -> None:
        self.limits = limits or Limits()
        self.count = count or max(_LEAST_CHILDREN, min(os.cpu_count() or 1, _MOST_CHILDREN))
        self._command = tuple(command) or tuple(DECODER.command(str(self.limits.memory_bytes)))
        self._shares_memory = not command
        self._large_bytes: float = math.inf if keeps_files else _LARGE_BYTES
        self._changed = threading.Condition()
        self._free: list[ChildProcess] = []
        self._busy: set[ChildProcess] = set()
        self._waits: set[_Wait] = set()
        self._to_start = 0
        self._not_started: OSError | None = None
        self._is_closed = False
        self._keeper: threading.Thread | None = None

    def __enter__(self) -> "Decoder":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- what it does -----------------------------------------------------------------------------------------

    def look(
        self,
        data: bytes,
        *,
        longest_side: int = THUMBNAIL_SIDE,
        options: ReadOptions = USUAL,
        stop: threading.Event | None = None,
    ) -> Look:
        """What `data` is, with a thumbnail; as `ezp2p.imaging.capture.look`, and of a DICOM image, too.

        Raises
        ------
        NotAnImage, PictureDamaged, PictureTooLarge, PictureNotSupported
            As there; and if reading it takes too long, or too much memory, or ends the child.
        Cancelled
            If `stop` is set, or this is closed.
        ReaderNotStarted
            If there is no child to read it.
        ReaderIncomplete
            If a module that reads pictures cannot be loaded.
        """
        operation = "look at DICOM" if is_dicom(data) else "look"
        request = _request(operation, data, options, longest_side=longest_side)
        most_bytes = 3 * longest_side * longest_side
        return self._ask_once(request, lambda heard: look_heard(heard, longest_side=longest_side), most_bytes, stop)

    def outline(self, data: bytes, *, options: ReadOptions = USUAL, stop: threading.Event | None = None) -> Outline:
        """What `data` is and how many frames it has; nothing is decoded. Raises as `look` does."""
        return self._ask_once(_request("outline", data, options, takes_one=False), outline_heard, _OUTLINE_BYTES, stop)

    def begin(
        self, data: bytes, *, options: ReadOptions = USUAL, stop: threading.Event | None = None
    ) -> tuple[Outline, Taken | None]:
        """What `data` is, and its picture where it is one and there is nothing to choose. Raises as `look` does."""
        request = _request("outline", data, options, takes_one=True)
        outlines: list[Outline] = []
        taken: list[Taken] = []

        def hear(message: Message) -> None:
            if outlines:
                taken.append(taken_heard(message, data))
            else:
                outlines.append(outline_heard(message))

        for _ in self.ask(request, hear, most_bytes=_most_bytes_of_a_frame(data, options), stop=stop):
            pass
        if len(outlines) != 1 or len(taken) != outlines[0].is_one_picture:
            raise _nonsense()
        return outlines[0], taken[0] if taken else None

    def take(
        self,
        data: bytes,
        first: int,
        count: int,
        *,
        options: ReadOptions = USUAL,
        is_checked: bool = False,
        stop: threading.Event | None = None,
    ) -> Iterator[Taken]:
        """Frames of `data`, one after the other; as `ezp2p.imaging.capture.take`. Raises as `look` does."""
        request = _request("take", data, options, first=first, count=count, is_checked=is_checked)
        came = 0
        most_bytes = _most_bytes_of_a_frame(data, options)
        with closing(self.ask(request, partial(taken_heard, file=data), most_bytes=most_bytes, stop=stop)) as frames:
            for taken in frames:
                came += 1
                if came > count:
                    raise _nonsense()
                yield taken
        if came != count:
            raise _nonsense()

    def show(self, data: bytes, *, number: int = 0) -> NDArray[np.uint8]:
        """Frame `number` for the screen, of a DICOM file always the first one. Raises as `look` does.

        Of shape (rows, columns) or (rows, columns, 3).
        """
        operation = "show DICOM" if is_dicom(data) else "show"
        return self._ask_once(_request(operation, data, USUAL, number=number), _shown, _SHOWN_BYTES, None)

    def browse(self, key: str, data: Callable[[], bytes], number: int) -> NDArray[np.uint8]:
        """Frame `number`, from 0, of a clip for the screen, as `show` gives it, of a clip that stays open in the child.

        `key` tells it from other clips; `data` gives its bytes where it is not open. Raises as `look` does.
        """

        def request(file: bytes) -> Said:
            return _request("browse", file, USUAL, key=key, number=number)

        return self._ask_of_open(request, data, _shown, most_bytes=_SHOWN_BYTES)

    def times(self, key: str, data: Callable[[], bytes]) -> tuple[float, ...]:
        """The seconds of each frame of a clip from its first; at even times where it does not tell. As `browse`."""

        def request(file: bytes) -> Said:
            return _request("times", file, USUAL, key=key)

        return self._ask_of_open(request, data, times_heard, most_bytes=MOST_FRAMES * 8)

    def _ask_of_open(
        self,
        request: Callable[[bytes], Said],
        data: Callable[[], bytes],
        hear: Callable[[Message], Heard],
        *,
        most_bytes: int,
    ) -> Heard:
        """Ask about a clip that may be open, and where it is not, again with its bytes."""

        def hear_of_it(message: Message) -> Heard | None:
            return None if message.header == NOT_OPEN.header else hear(message)

        heard = self._ask_once(request(b""), hear_of_it, most_bytes, None)
        if heard is None:
            heard = self._ask_once(request(data()), hear_of_it, most_bytes, None)
        if heard is None:
            raise _nonsense()
        return heard

    def whole_video(
        self,
        data: bytes,
        *,
        wish: VideoWish = AS_USUAL,
        part: FrameRange | None = None,
        options: ReadOptions = USUAL,
        stop: threading.Event | None = None,
    ) -> WholeVideo:
        """A video as one stream; as `ezp2p.imaging.video_stream.whole_video`. Raises as `look` does."""
        told = {"codings": wish.codings, "accepted": sorted(wish.accepted), "refused": sorted(wish.refused)}
        frames = [part.first, part.last] if part else None
        request = _request("whole video", data, options, wish=told, part=frames)
        answers = self.ask(
            request, whole_video_heard, most_bytes=MOST_STREAM_BYTES, stop=stop, patience=_PATIENCE_WITH_VIDEOS
        )
        return self._only(answers)

    def ask(
        self,
        request: Said,
        hear: Callable[[Message], Heard],
        *,
        most_bytes: int,
        stop: threading.Event | None = None,
        patience: float = 1.0,
    ) -> Generator[Heard]:
        """What a child answers to `request`, one after the other.

        Parameters
        ----------
        request
            The name of an operation of child.py with its arguments, and the bytes of a file.
        hear
            Makes of a message what it tells of; raises NotUnderstood where that cannot be.
        most_bytes
            The most that one answer may hold.
        stop
            Ends it, within a tenth of a second.
        patience
            How many times as long as usual each answer may take.

        Raises
        ------
        NotAnImage, PictureDamaged, PictureTooLarge, PictureNotSupported, Cancelled, ReaderNotStarted, ReaderIncomplete
            As for `look`.
        """
        seconds = patience * self.limits.seconds_for(request.size_bytes)
        child = self._borrow(stop)
        is_well = False
        try:
            if not child.is_ready:
                with self._awaited(child, _STARTS_WITHIN_S, stop):
                    child.await_ready()
            with self._awaited(child, seconds, stop):
                child.send(Said({**request.header, "seconds": round(seconds + 1)}, request.buffers))
                message = child.receive(most_bytes=most_bytes)
            while message.header != END.header:
                if "error" in message.header:
                    error = error_heard(message.header)
                    is_well = True
                    raise error
                yield hear(message)
                with self._awaited(child, seconds, stop):
                    message = child.receive(most_bytes=most_bytes)
            is_well = True
        except NotUnderstood as error:
            raise _nonsense() from error
        finally:
            self._give_back(child, is_well=is_well)

    def _ask_once(
        self, request: Said, hear: Callable[[Message], Heard], most_bytes: int, stop: threading.Event | None
    ) -> Heard:
        return self._only(self.ask(request, hear, most_bytes=most_bytes, stop=stop))

    @staticmethod
    def _only(answers: Iterable[Heard]) -> Heard:
        heard = list(answers)
        if len(heard) != 1:
            raise _nonsense()
        return heard[0]

    # --- the children -----------------------------------------------------------------------------------------

    def warm_up(self) -> None:
        """Start all children beside what goes on, so that the first picture need not wait for one."""
        with self._changed:
            if not self._is_closed:
                self._want(self.count - self._there)

    def close(self) -> None:
        """End all children. Who waits for one hears `Cancelled`."""
        with self._changed:
            self._is_closed = True
            ending, self._free = self._free, []
            for child in self._busy:
                child.kill()
            self._changed.notify_all()
            keeper, self._keeper = self._keeper, None
        for child in ending:
            child.end()
        if keeper is not None:
            keeper.join()

    @property
    def pids(self) -> tuple[int, ...]:
        """The process ids of its children."""
        with self._changed:
            return tuple(child.pid for child in (*self._free, *self._busy))

    @property
    def _there(self) -> int:
        """How many children there are, or are about to be."""
        return len(self._free) + len(self._busy) + self._to_start

    def _want(self, more: int) -> None:
        """Have the keeper start so many more."""
        self._to_start += max(0, more)
        self._not_started = None
        if self._keeper is None:
            self._keeper = threading.Thread(target=self._keep, name="picture readers", daemon=True)
            self._keeper.start()
        self._changed.notify_all()

    def _borrow(self, stop: threading.Event | None) -> ChildProcess:
        """A free child; waits for one."""
        with self._changed:
            has_tried = False
            self._refuse_if_over(stop)
            while (child := self._next_free()) is None:
                if not self._to_start and self._there < self.count:
                    if has_tried and self._not_started is not None:
                        reason = self._not_started.strerror or "the system refuses"
                        raise ReaderNotStarted(reason=reason) from self._not_started
                    self._want(1)
                    has_tried = True
                self._changed.wait(_LOOKS_EVERY_S)
                self._refuse_if_over(stop)
            self._busy.add(child)
            if len(self._busy) == 1:
                self._changed.notify_all()  # the keeper sleeps while nobody is busy
            return child

    def _next_free(self) -> ChildProcess | None:
        """A free child that lives; the system may have ended one for want of memory."""
        while self._free:
            child = self._free.pop()
            if not child.has_ended:
                return child
            child.end()
        return None

    def _refuse_if_over(self, stop: threading.Event | None) -> None:
        if self._is_closed or (stop is not None and stop.is_set()):
            raise Cancelled

    def _give_back(self, child: ChildProcess, *, is_well: bool) -> None:
        is_kept = is_well and child.requests < _REQUESTS_OF_A_LIFE and child.largest_bytes < self._large_bytes
        if not is_kept:
            child.end()
        with self._changed:
            self._busy.discard(child)
            if is_kept and not self._is_closed:
                self._free.append(child)
            elif not self._is_closed:
                self._want(1)
            self._changed.notify_all()
        if is_kept and self._is_closed:
            child.end()

    @contextmanager
    def _awaited(self, child: ChildProcess, seconds: float, stop: threading.Event | None) -> Iterator[None]:
        """While it goes on, the keeper looks at the clock and at `stop`.

        Raises
        ------
        EzP2PError
            What it means that the child ended meanwhile.
        """
        wait = _Wait(child, time.monotonic() + seconds, stop)
        with self._changed:
            self._waits.add(wait)
        try:
            yield
        except (EOFError, OSError, NotUnderstood) as error:
            is_nonsense = isinstance(error, NotUnderstood) and child.is_ready
            if is_nonsense and wait.verdict is None and not self._is_closed:
                raise
            raise self._meaning(wait, seconds) from error
        finally:
            with self._changed:
                self._waits.discard(wait)
        if wait.verdict is not None:  # its answer came, and at the same moment its end
            raise self._meaning(wait, seconds)

    def _meaning(self, wait: _Wait, seconds: float) -> EzP2PError:
        """What it means that a child ended."""
        if self._is_closed or wait.verdict is _Verdict.STOPPED:
            return Cancelled()
        code = wait.child.end(within_s=_DIES_WITHIN_S)
        if code == INCOMPLETE:
            logger.error("a module that reads pictures is missing, or cannot be loaded")
            return ReaderIncomplete()
        if not wait.child.is_ready:
            return ReaderNotStarted(reason=f"it ended with code {code}")
        if wait.verdict is _Verdict.TOO_LATE or _is_end_by("SIGXCPU", code):
            logger.info(
                "A picture took longer than %.0f s to read; its reader was ended, another one is started", seconds
            )
            return PictureNotSupported(
                reason=f"reading it took longer than {seconds:.0f} seconds", cure="Save it in another format."
            )
        logger.info("A picture ended the process that read it (code %d); another one is started", code)
        if _is_end_by("SIGKILL", code) and not wait.child.was_too_slow:  # what the system does where memory is short
            return PictureNotSupported(
                reason="this computer has too little free memory for it",
                cure="Close other programs, or reduce the picture.",
            )
        return PictureDamaged(reason="it cannot be read to its end")

    # --- the keeper -------------------------------------------------------------------------------------------

    def _keep(self) -> None:
        """Start children and end those that are too late, until this is closed."""
        while True:
            with self._changed:
                if self._is_closed:
                    return
                wants = self._to_start
                if not wants:
                    self._end_the_late()
                    self._changed.wait(_LOOKS_EVERY_S if self._busy else None)
            if wants:
                self._start_one()

    def _start_one(self) -> None:
        try:
            child = ChildProcess(
                self._command, memory_bytes=self.limits.memory_bytes, shares_memory=self._shares_memory
            )
        except OSError as error:
            with self._changed:
                self._to_start, self._not_started = 0, error
                self._changed.notify_all()
            return
        with self._changed:
            self._to_start -= 1
            if not self._is_closed:
                self._free.append(child)
                self._changed.notify_all()
                return
        child.end()

    def _end_the_late(self) -> None:
        now = time.monotonic()
        for wait in self._waits:
            if wait.verdict is None and wait.stop is not None and wait.stop.is_set():
                wait.verdict = _Verdict.STOPPED
                wait.child.kill()
            elif wait.verdict is None and now > wait.until:
                wait.verdict = _Verdict.TOO_LATE
                wait.child.kill()


def _request(operation: str, data: bytes, options: ReadOptions, **arguments: object) -> Said:
    return Said({"operation": operation, "options": asdict(options), **arguments}, [data])


def _is_end_by(name: str, code: int) -> bool:
    """Whether an exit code says that a signal ended it; Windows has none."""
    return hasattr(signal, name) and code == -getattr(signal, name)


def _shown(message: Message) -> NDArray[np.uint8]:
    (pixels,) = message.buffers or (b"",)
    found = pixels_heard(pixels, message.header)
    if found.dtype != np.uint8:
        raise NotUnderstood("pixels that are not for the screen")
    return found.astype(np.uint8, copy=False)


def _nonsense() -> PictureDamaged:
    """What is said where a child talks nonsense: the file has taken it over, or broken it."""
    logger.info("A picture made the process that read it talk nonsense; another one is started")
    return PictureDamaged(reason="it cannot be read to its end")


def _most_bytes_of_a_frame(data: bytes, options: ReadOptions) -> int:
    return max(options.limit_pixels * _BYTES_OF_A_PIXEL, len(data)) + MOST_PROFILE_BYTES
