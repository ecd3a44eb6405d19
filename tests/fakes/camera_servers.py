"""Cameras for tests: an MJPEG server that draws a counter into each frame, and video files that do so without loss."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from ezp2p.model.image import PixelArray

BITS = 16
_BOUNDARY = b"frame"


def counted(number: int, rows: int = 240, columns: int = 320) -> NDArray[np.uint8]:
    """A frame, RGB, with `number` as 16 black or white blocks along its upper edge and some colors below."""
    frame = np.zeros((rows, columns, 3), np.uint8)
    frame[rows // 2 :] = (160, 90, 40)
    frame[rows // 2 :, :: max(1, columns // 8)] = (number % 200, 200, 90)
    for bit in range(BITS):
        if number >> bit & 1:
            frame[: rows // 4, bit * columns // BITS : (bit + 1) * columns // BITS] = 255
    return frame


def counter_of(frame: PixelArray) -> int:
    """The number that a frame shows, also after a codec with loss."""
    rows, columns = frame.shape[:2]
    line = frame[rows // 8]
    return sum(1 << bit for bit in range(BITS) if line[(2 * bit + 1) * columns // (2 * BITS)].mean() > 127)


def write_lossless_video(path: Path, *, count: int = 100, rate: int = 25, rows: int = 240, columns: int = 320) -> Path:
    """A video of FFV1 in RGB, whose pixels come back as they were."""
    with av.open(str(path), "w") as out:
        stream: Any = out.add_stream("ffv1", rate=rate)
        stream.width, stream.height, stream.pix_fmt = columns, rows, "bgr0"
        for number in range(1, count + 1):
            for packet in stream.encode(av.VideoFrame.from_ndarray(counted(number, rows, columns), format="rgb24")):
                out.mux(packet)
        for packet in stream.encode():
            out.mux(packet)
    return path


class MjpegServer:
    """An MJPEG camera of the network. It can be told to freeze, to stall, to slow down, and to stop.

    `frames` repeats so many different frames, which are coded before, so that it costs little; None for a counter that
    never repeats. `draw` gives a frame by its number, rows and columns.
    """

    def __init__(
        self,
        *,
        rate: float = 25.0,
        rows: int = 240,
        columns: int = 320,
        frames: int | None = None,
        draw: Callable[[int, int, int], NDArray[np.uint8]] = counted,
    ) -> None:
        self.rate = rate
        self.is_frozen = False
        self.is_stalled = False
        self._sides = (rows, columns)
        self._draw = draw
        self._coded = [self._code(number) for number in range(1, frames + 1)] if frames else []
        self._ends = threading.Event()
        self.sent = 0
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", f"multipart/x-mixed-replace; boundary={_BOUNDARY.decode()}")
                self.end_headers()
                try:
                    for part in server._parts():
                        self.wfile.write(part)
                except OSError:
                    return

            def log_message(self, *args: Any) -> None:
                """Nothing."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = False
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self._http.server_address[1]}/stream.mjpg"

    def _code(self, number: int) -> bytes:
        pixels = cv2.cvtColor(self._draw(number, *self._sides), cv2.COLOR_RGB2BGR)
        return cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 90])[1].tobytes()

    def _parts(self) -> Iterator[bytes]:
        due = time.monotonic()
        number = 0
        while not self._ends.is_set():
            if not self.is_stalled:
                number += not self.is_frozen or not number
                jpeg = self._coded[(number - 1) % len(self._coded)] if self._coded else self._code(number)
                head = b"--%s\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % (_BOUNDARY, len(jpeg))
                yield head + jpeg + b"\r\n"
                self.sent = number
            due = max(due + 1 / self.rate, time.monotonic() - 1)
            self._ends.wait(max(0.0, due - time.monotonic()))

    def stop(self) -> None:
        """Every connection ends, and nothing listens any more."""
        if not self._ends.is_set():
            self._ends.set()
            self._http.shutdown()
            self._http.server_close()
            self._thread.join()


@contextmanager
def mjpeg_server(**options: Any) -> Iterator[MjpegServer]:
    """A server that is stopped at the end."""
    server = MjpegServer(**options)
    try:
        yield server
    finally:
        server.stop()
