"""One open camera: its newest frame always at hand, its stills, its recordings, and whether it still lives.

Two threads: one hears the camera's process, one watches. Neither the reading of the camera nor the disk ever holds up
who asks for a frame.
"""

import contextlib
import logging
import threading
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from ezp2p import errors
from ezp2p.acquisition.camera_devices import CameraAddress
from ezp2p.acquisition.camera_frames import SLOT_BYTES, FrameRing, SharedMemory
from ezp2p.acquisition.camera_process import CameraProcess, order_to_open
from ezp2p.acquisition.camera_recordings import ENDS_WITHIN_S, ReservedRoom, RunningRecording
from ezp2p.acquisition.camera_watch import CameraWatch
from ezp2p.errors import Cancelled, DeviceFault, DeviceHung, DeviceOffline, DriverFailed, EzP2PError
from ezp2p.imaging.messages import NotUnderstood, count, listed
from ezp2p.model.camera import (
    CameraChoice,
    CameraKind,
    CameraMode,
    Frame,
    FrameCounts,
    LiveState,
    LiveStatus,
    Recording,
    RecordingEnd,
    RecordingProgress,
)
from ezp2p.model.clock import Clock

logger = logging.getLogger(__name__)

_LOOKS_EVERY_S: Final = 0.1
_BEGINS_WITHIN_S: Final = 5.0
_DIES_WITHIN_S: Final = 2.0
_THREADS_END_WITHIN_S: Final = 2.0
_STILL_WITHIN_S: Final = 1.0
_MOST_SIDE: Final = 16_384
_MOST_NUMBER: Final = 1 << 53
_FAULTS: Final[dict[str, type[DeviceFault]]] = {
    kind.__name__: kind
    for kind in (
        errors.DeviceNotFound,
        errors.DeviceNotAllowed,
        errors.CameraInUse,
        errors.NoSignal,
        errors.DriverFailed,
    )
}
"""What the process may say."""


class Camera:
    """A camera that was opened; `close` it, or use it in a `with`. Any thread may call it.

    `Cameras.open` makes it. `name` is for people.
    """

    def __init__(
        self,
        address: CameraAddress,
        choice: CameraChoice,
        *,
        command: list[str],
        environment: Mapping[str, str],
        clock: Clock,
    ) -> None:
        is_screen = address.kind is CameraKind.SCREEN
        self.name = address.name
        self.mode = CameraMode(0, 0, 0.0)
        self._clock = clock
        self._watch = CameraWatch(self.name, clock.monotonic(), may_stand_still=choice.may_stand_still or is_screen)
        memory = SharedMemory()
        try:
            self._process = CameraProcess(command, memory, environment=environment, sees_screen=is_screen)
        except OSError as error:
            raise DriverFailed(device=self.name, reason=error.strerror or "it does not start") from error
        finally:
            memory.close_descriptors()
        self._ring = FrameRing(memory)
        self._news = threading.Condition(threading.RLock())
        self._newest: Mapping[str, Any] | None = None
        self._taken: Frame | None = None
        self._shown = 0
        self._is_open = False
        self._recording: RunningRecording | None = None
        self._stop = threading.Event()
        self._threads = [
            threading.Thread(target=work, name=f"camera {word}", daemon=True)
            for word, work in (("ear", self._hear), ("watch", self._look), ("room", self._look_for_room))
        ]
        with contextlib.suppress(OSError):  # one that ended at once is heard of
            self._process.tell(order_to_open(address, choice, memory))
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> "Camera":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int:
        """The id of its process."""
        return self._process.pid

    # --- its picture ---

    def newest(self) -> Frame | None:
        """The newest frame, None before the first; the same object as before where there is no newer. Never waits."""
        with self._news:
            news, taken = self._newest, self._taken
        if news is None or (taken is not None and news["frame"] == taken.number):
            return taken
        rows, columns = news["sides"]
        # without the lock: nobody who asks how live it is waits for the copy
        pixels = self._ring.take(news["frame"], rows, columns)
        with self._news:
            is_newer = self._taken is None or news["frame"] > self._taken.number
            if pixels is not None and is_newer:  # else a newer one is there, or its news are on their way
                self._taken = Frame(pixels, news["frame"], news["moment"].astimezone())
                self._shown += 1
            return self._taken

    def present(self) -> Frame | None:
        """The newest frame that is known of, if it is of now and at hand at once; else None. Never waits."""
        with self._news:
            news, refusal = self._newest, self._watch.refusal(self._clock.monotonic())
        if news is None or refusal is not None:
            return None
        frame = self.newest()
        return frame if frame is not None and frame.number >= news["frame"] else None

    def state(self) -> LiveStatus:
        """Whether what is shown is what happens now, with a sentence if not. Never waits."""
        with self._news:
            return self._watch.status(self._clock.monotonic())

    @property
    def counts(self) -> FrameCounts:
        """How many frames came, and how many of them `newest` gave to somebody."""
        with self._news:
            return FrameCounts(self._newest["frame"] if self._newest else 0, self._shown)

    def still(self) -> Frame:
        """The newest frame, pixel by pixel as the camera gave it; waits a moment where it is just being replaced.

        Raises
        ------
        NoSignal
            If none has ever come.
        NoNewPicture
            If nothing new comes: what is shown is not what happens now.
        """
        with self._news:
            until = self._clock.monotonic() + _STILL_WITHIN_S
            while True:
                refusal = self._watch.refusal(self._clock.monotonic())
                frame = self.newest()
                if refusal is not None:
                    raise refusal
                # else what is at hand is older than what is known of, perhaps by minutes
                if frame is not None and self._newest is not None and frame.number == self._newest["frame"]:
                    return frame
                self._news.wait(_LOOKS_EVERY_S)
                if self._clock.monotonic() > until:
                    raise self._watch.no_new_picture(_STILL_WITHIN_S)

    def burst(self, frame_count: int, *, stop: threading.Event) -> Iterator[Frame]:
        """So many frames, each newer than the one before, from now on; each as it comes.

        Raises
        ------
        NoSignal, NoNewPicture
            If nothing new comes.
        Cancelled
            If `stop` is set before the last.
        """
        frame = self.still()
        yield frame
        for _ in range(frame_count - 1):
            frame = self._after(frame, stop)
            yield frame

    def _after(self, before: Frame, stop: threading.Event) -> Frame:
        """The still of a frame that came after `before`."""
        while True:
            with self._news:
                self._news.wait_for(lambda: self.counts.arrived > before.number, _LOOKS_EVERY_S)
            if stop.is_set():
                raise Cancelled
            frame = self.still()
            if frame.number > before.number:
                return frame

    def await_first_frame(self, *, stop: threading.Event) -> Frame:
        """The first frame that comes after it was opened.

        Raises
        ------
        DeviceFault
            If it cannot be opened, or gives no picture.
        Cancelled
            If `stop` is set before.
        """
        while (frame := self.newest()) is None:
            if stop.is_set():
                raise Cancelled
            with self._news:
                self._news.wait_for(lambda: self._newest is not None or self._watch.fault is not None, _LOOKS_EVERY_S)
                if self._newest is None and self.state().state in {LiveState.LOST, LiveState.NO_SIGNAL}:
                    raise self._watch.refusal(self._clock.monotonic()) or self._watch.no_new_picture(0)
        return frame

    # --- recordings ---

    def begin_recording(
        self,
        path: Path,
        *,
        pre_roll_s: float = 0.0,
        limit_s: float | None = None,
        check_room: ReservedRoom | None = None,
    ) -> None:
        """Record into a new file at `path`, which grows from now on and plays at any moment.

        `pre_roll_s` of what was kept come first. It ends by itself after `limit_s`, when no new picture comes, when
        the camera changes the size of its pictures, and when `check_room`, asked every second for how many bytes there
        is room, raises or does not answer. What was recorded is kept.

        Raises
        ------
        NoSignal, NoNewPicture
            If there is no new picture to record.
        StoreFault
            If the file cannot be made, or its disk does not answer; in that case the camera is lost.
        DeviceHung
            If the camera's process does not answer; it is ended.
        ValueError
            If one runs already.
        """
        with self._news:
            refusal = self._watch.refusal(self._clock.monotonic())
            if refusal is not None:
                raise refusal
            if self._recording is not None and not self._recording.has_ended:
                raise ValueError("a recording runs already")
            recording = RunningRecording(path, self._clock.monotonic(), limit_s, check_room)
            self._recording = recording
            self._tell({"record": str(path), "pre_roll_s": pre_roll_s, "limit_s": limit_s})
            self._news.wait_for(lambda: recording.is_settled, _BEGINS_WITHIN_S)
        if not recording.is_settled:
            self._let_go_of(recording, _BEGINS_WITHIN_S)
        try:
            recording.check_begun(self._watch)
        except EzP2PError:
            with self._news:
                self._recording = None  # what lies at that path is not of this camera
            raise

    def end_recording(self) -> Recording:
        """End the recording that runs, or ended by itself before; it is on the disk when this returns.

        Raises
        ------
        DeviceFault
            If not one frame came.
        StoreFault
            If not one frame was kept because of the disk, or nobody knows because it does not answer.
        ValueError
            If none was begun.
        """
        with self._news:
            recording = self._recording
            if recording is None:
                raise ValueError("no recording was begun")
            self._ask_to_end(recording, RecordingEnd.ASKED)
            # the watch ends it where it takes too long, and so does `close`
            self._news.wait_for(lambda: recording.has_ended)
            self._recording = None
        return recording.kept(self._watch)

    def recording(self) -> RecordingProgress | None:
        """The recording that runs, if any. Never waits."""
        with self._news:
            running = self._recording
            if running is None or running.has_ended:
                return None
            return running.progress(self._clock.monotonic())

    def _ask_to_end(self, recording: RunningRecording, why: RecordingEnd) -> None:
        if recording.ask_to_end(self._clock.monotonic()):
            self._tell({"end": str(why)})

    def _tell(self, order: Mapping[str, Any]) -> None:
        with contextlib.suppress(OSError, ValueError):  # its end is heard by the ear
            self._process.tell(order)

    def _let_go_of(self, recording: RunningRecording, seconds: float) -> None:
        """End a process that does not say what became of its recording; what is on the disk is kept.

        Where its frames still come, it is the disk that holds it up. The system may not even be able to end it then.
        """
        logger.warning("the process of a camera says nothing of its recording and is ended")
        hung = DeviceHung(device=self.name, seconds=int(seconds))
        with self._news:
            is_live = self._watch.status(self._clock.monotonic()).state is LiveState.LIVE
            recording.blame(recording.silent_disk() if is_live else self._watch.fault or hung)
            self._watch.lost(hung)
        self._process.kill()
        self._process.await_end(within_s=_DIES_WITHIN_S)
        with self._news:
            recording.was_orphaned()
            self._news.notify_all()

    # --- its process ---

    def await_open(self, *, within_s: float, stop: threading.Event) -> None:
        """Wait until its driver has opened it.

        Raises
        ------
        DeviceFault
            If that fails.
        Cancelled
            If `stop` is set before.
        """
        until = self._clock.monotonic() + within_s
        while True:
            with self._news:
                self._news.wait_for(lambda: self._is_open or self._watch.fault is not None, _LOOKS_EVERY_S)
                if self._watch.fault is not None:
                    raise self._watch.fault
                if self._is_open:
                    return
            if stop.is_set():
                raise Cancelled
            if self._clock.monotonic() > until:
                raise DeviceHung(device=self.name, seconds=int(within_s))

    def close(self) -> None:
        """End its process within two seconds; a recording that runs is closed and kept."""
        has_ended = self._process.end()
        self._stop.set()
        if not has_ended:  # nobody hears of its end
            self._gone(DriverFailed(device=self.name, reason="it cannot be ended"))
        for thread in self._threads:
            thread.join(_THREADS_END_WITHIN_S)
        if has_ended:
            self._process.forget()

    def _gone(self, fault: DeviceFault) -> None:
        """Its process will say no more; the first reason stays."""
        with self._news:
            self._watch.lost(fault)
            if self._recording is not None:
                self._recording.was_orphaned()
            self._news.notify_all()

    def _hear(self) -> None:
        fault = DriverFailed(device=self.name, reason="its process ended")
        try:
            while (said := self._process.hear()) is not None:
                with self._news:
                    self._understand(said)
                    self._news.notify_all()
        except (NotUnderstood, KeyError, TypeError, ValueError, OverflowError, OSError):
            logger.exception("the process of a camera says what cannot be understood")
            fault = DriverFailed(device=self.name, reason="it talks nonsense")
            self._process.kill()
            self._process.await_end(within_s=_DIES_WITHIN_S)
        self._gone(fault)

    def _understand(self, said: dict[str, Any]) -> None:
        if "frame" in said:
            rows, columns = (count(side, least=1, most=_MOST_SIDE) for side in listed(said["sides"], most=2))
            number = count(said["frame"], least=1, most=_MOST_NUMBER)
            if rows * columns * 3 > SLOT_BYTES:
                raise NotUnderstood("a frame that is larger than its memory")
            moment = datetime.fromtimestamp(float(said["moment"]), UTC)
            self._newest = {"frame": number, "sides": (rows, columns), "moment": moment}
            self._watch.saw(count(said["print"], most=1 << 32), self._clock.monotonic())
        elif "opened" in said:
            rows, columns, rate = said["opened"]
            self.mode = CameraMode(count(rows, most=_MOST_SIDE), count(columns, most=_MOST_SIDE), float(rate))
            self._is_open = True
            self._watch.opened_at = self._clock.monotonic()
        elif "error" in said:
            self._watch.lost(_FAULTS[said["error"]](**said["facts"]))
        elif "ended" in said:
            self._watch.lost(DeviceOffline(device=self.name))
        elif self._recording is not None:
            self._recording.hear(said)

    def _look(self) -> None:
        """End a recording of which nothing new comes, whose disk does not answer, or that does not end itself."""
        while not self._stop.wait(_LOOKS_EVERY_S):
            with self._news:
                recording, now = self._recording, self._clock.monotonic()
                if recording is None or recording.has_ended or not recording.is_settled:
                    continue
                refusal = self._watch.refusal(now)
                if refusal is not None:
                    recording.blame(self._watch.fault or refusal)
                    self._ask_to_end(recording, RecordingEnd.CAMERA)
                elif recording.is_disk_silent(now):
                    self._blame_disk(recording, recording.silent_disk())
                is_overdue = recording.is_overdue(now)
            if is_overdue:
                self._let_go_of(recording, ENDS_WITHIN_S)

    def _look_for_room(self) -> None:
        """End a recording for which there is too little room. On a thread of its own: a disk may not answer."""
        while not self._stop.wait(_LOOKS_EVERY_S):
            with self._news:
                recording = self._recording
                if recording is None or recording.has_ended or not recording.is_settled:
                    continue
                is_due = recording.is_room_due(self._clock.monotonic())
            if is_due:
                self._check_room(recording)

    def _check_room(self, recording: RunningRecording) -> None:
        try:
            recording.check_room()
        except EzP2PError as error:
            with self._news:
                self._blame_disk(recording, error)

    def _blame_disk(self, recording: RunningRecording, error: EzP2PError) -> None:
        recording.blame(error)
        self._ask_to_end(recording, RecordingEnd.DISK)
