"""The process of one camera: reads it, puts frames where the parent sees them, and records.

Three threads: this one hears the parent; one reads the camera, and may hang in a driver; one codes and writes. A fourth
speaks to the parent, so that nobody waits where the parent does not listen. When the parent ends, by whatever means,
the recording is closed and this process ends.
"""

import os
import signal
import sys
import threading
import zlib
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from ezp2p.acquisition.camera_devices import CameraAddress, places_to_try
from ezp2p.acquisition.camera_frames import SLOT_BYTES, FrameRing, SharedMemory
from ezp2p.acquisition.camera_input import CameraInput, places_in_use
from ezp2p.acquisition.camera_recorder import Recorder, RecordingWish
from ezp2p.acquisition.camera_screen import ScreenInput, sides_of_screens
from ezp2p.errors import DeviceFault, DriverFailed
from ezp2p.imaging.confined import take_pipes
from ezp2p.imaging.messages import Readable, Said, receive, send
from ezp2p.model.camera import CameraKind, FrameRegion, RecordingEnd
from ezp2p.model.clock import Clock, SystemClock

_MOST_UNHEARD: Final = 100
_CLOSES_WITHIN_S: Final = 1.2
_EVERY_NTH_ROW: Final = 4


class Speaker:
    """Tells the parent, in order, on a thread of its own. News of frames that nobody hears is left out."""

    def __init__(self, answers: int) -> None:
        self._stream = os.fdopen(answers, "wb", buffering=0)
        self._unsaid: deque[dict[str, Any] | None] = deque()
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="speaker", daemon=True)
        self._thread.start()

    def say(self, header: dict[str, Any]) -> None:
        """Tell this; never waits."""
        with self._news:
            self._unsaid.append(header)
            self._news.notify()

    def say_frame(self, header: dict[str, Any]) -> None:
        """Tell this unless the parent is far behind; the number of the next frame tells that there was one."""
        with self._news:
            if len(self._unsaid) < _MOST_UNHEARD:
                self._unsaid.append(header)
                self._news.notify()

    def close(self, *, within_s: float) -> None:
        """Say what is unsaid, and no more."""
        with self._news:
            self._unsaid.append(None)
            self._news.notify()
        self._thread.join(within_s)

    def _run(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: bool(self._unsaid))
                header = self._unsaid.popleft()
            if header is None:
                return
            try:
                send(self._stream, Said(header))
            except OSError:  # the parent has gone, and the thread that hears it knows
                return


class Session:
    """One camera from its opening to its end."""

    def __init__(self, order: dict[str, Any], speaker: Speaker, clock: Clock) -> None:
        kind, target, name = order["open"]
        self._address = CameraAddress(CameraKind(kind), target, name)
        self._order = order
        self._region = FrameRegion(*order["region"]) if order["region"] else None
        self._speaker = speaker
        self._clock = clock
        self._ring = FrameRing(SharedMemory(order["memory"]))
        self._stop = threading.Event()
        self.recorder = Recorder(
            speaker.say, clock.monotonic, keeps_s=order["keeps_s"], quality_percent=order["quality"]
        )
        self._thread = threading.Thread(target=self._capture, name="camera", daemon=True)
        self._thread.start()

    def obey(self, order: dict[str, Any]) -> None:
        """Begin or end a recording."""
        if "record" in order:
            wish = RecordingWish(Path(order["record"]), float(order["pre_roll_s"]), order["limit_s"])
            self.recorder.begin(wish)
        else:
            self.recorder.end(RecordingEnd(order["end"]))

    def close(self) -> None:
        """Close the recording, and let go of the camera if its driver lets us."""
        self.recorder.close(within_s=_CLOSES_WITHIN_S)
        self._stop.set()
        self._thread.join(_CLOSES_WITHIN_S / 4)

    def _capture(self) -> None:
        try:
            source = self._opened()
            mode = source.mode
            self._speaker.say({"opened": [mode.rows, mode.columns, mode.frames_per_second]})
            self._read(source)
            source.close()
        except DeviceFault as error:
            self._fail(error)
        except (cv2.error, MemoryError) as error:
            self._fail(DriverFailed(device=self._address.name, reason=type(error).__name__))

    def _opened(self) -> CameraInput | ScreenInput:
        resolution, rate = self._order["resolution"], self._order["rate"]
        if self._address.kind is CameraKind.SCREEN:
            return ScreenInput(self._address, rate)
        return CameraInput(self._address, tuple(resolution) if resolution else None, rate)

    def _fail(self, error: DeviceFault) -> None:
        self.recorder.end(RecordingEnd.CAMERA)
        self._speaker.say({"error": type(error).__name__, "facts": error.facts})

    def _read(self, source: CameraInput | ScreenInput) -> None:
        number = 0
        while not self._stop.is_set():
            picture = source.read(self._clock.monotonic, self._stop)
            at, moment = self._clock.monotonic(), self._clock.now()
            if picture is None:
                self.recorder.end(RecordingEnd.CAMERA)
                self._speaker.say({"ended": True})
                return
            number += 1
            frame = self._part_of(picture)
            rows, columns = frame.shape[:2]
            cv2.cvtColor(frame, cv2.COLOR_BGR2RGB, dst=self._ring.slot_for(number, rows, columns))
            self._ring.done(number)
            self.recorder.offer(frame, at)
            print_ = zlib.crc32(np.ascontiguousarray(frame[::_EVERY_NTH_ROW]).data)
            self._speaker.say_frame({
                "frame": number,
                "sides": [rows, columns],
                "moment": moment.timestamp(),
                "print": print_,
            })

    def _part_of(self, picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The region of it."""
        region = self._region
        part = picture
        if region is not None:
            part = picture[region.top : region.top + region.rows, region.left : region.left + region.columns]
            if part.shape[:2] != (region.rows, region.columns):
                raise DriverFailed(device=self._address.name, reason="the chosen part lies outside of its picture")
        if part.nbytes > SLOT_BYTES:
            raise DriverFailed(device=self._address.name, reason="its pictures are larger than 4096 by 2160")
        return np.ascontiguousarray(part)


_SEARCHES: Final[dict[str, Callable[[], Iterable[object]]]] = {
    "places": lambda: places_in_use(places_to_try()),
    "screens": sides_of_screens,
}
"""What the parent may ask for instead of opening a camera."""


def main(_arguments: list[str]) -> int:
    """Do what the parent says until it says no more."""
    requests, answers = take_pipes()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which knows what to do about it
    speaker = Speaker(answers)
    orders = os.fdopen(requests, "rb")
    first = receive(orders, most_bytes=0)
    if first is None:
        return 0
    if "look_for" in first.header:
        speaker.say({what: list(_SEARCHES[what]()) for what in first.header["look_for"]})
    else:
        _serve(first.header, speaker, orders)
    speaker.close(within_s=_CLOSES_WITHIN_S / 4)
    # A driver that hangs in its thread would keep Python from ending.
    os._exit(0)


def _serve(first: dict[str, Any], speaker: Speaker, orders: Readable) -> None:
    session = Session(first, speaker, SystemClock())
    while (message := receive(orders, most_bytes=0)) is not None:
        session.obey(message.header)
    session.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
