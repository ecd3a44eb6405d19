"""Videos made for tests by PyAV: every frame says its own number, and which way up it is."""

import io
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

import av
import numpy as np
from av.video.stream import VideoStream
from numpy.typing import NDArray

from tests.fakes.numbered_frames import number_of, numbered

__all__ = ["decoded", "number_of", "numbered", "sound_alone", "video"]

FORMATS = {"MP4": "mp4", "MOV": "mov", "MKV": "matroska", "WebM": "webm", "AVI": "avi", "TS": "mpegts", "PS": "vob"}


def video(
    container: str = "MP4",
    codec: str = "libx264",
    *,
    count: int = 12,
    rate: Fraction | int = 25,
    rows: int = 96,
    columns: int = 128,
    pix_fmt: str = "yuv420p",
    rotation: int = 0,
    sample_aspect_ratio: Fraction | None = None,
    sound: bool = False,
    times: Sequence[int] | None = None,
    matrix: int | None = None,
    options: dict[str, str] | None = None,
    **context: Any,
) -> bytes:
    """A video file.

    `times` are the moments of its frames in units of the rate, `matrix` is by which its colors are made, and `context`
    goes to its encoder.
    """
    buffer = io.BytesIO()
    with av.open(buffer, "w", format=FORMATS.get(container, container)) as out:
        stream = out.add_stream(codec, rate=rate, options=dict(options or {}))
        assert isinstance(stream, VideoStream)
        stream.width, stream.height, stream.pix_fmt = columns, rows, pix_fmt
        if sample_aspect_ratio:
            stream.codec_context.sample_aspect_ratio = sample_aspect_ratio
        for name, value in context.items():
            setattr(stream.codec_context, name, value)
        if rotation:
            stream.set_display_rotation(rotation)
        audio = out.add_stream("mp2", rate=48000) if sound else None
        for number in range(count):
            frame = av.VideoFrame.from_ndarray(numbered(number, rows, columns), format="rgb24")
            if matrix:
                frame = frame.reformat(format=pix_fmt, dst_colorspace="ITU709" if matrix == 1 else "ITU601")
            frame.pts = times[number] if times else number
            frame.time_base = 1 / Fraction(rate)
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
        if audio is not None:
            for packet in _silence(audio, float(count / rate)):
                out.mux(packet)
    return buffer.getvalue()


def sound_alone() -> bytes:
    """A Matroska file without any picture."""
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="matroska") as out:
        stream = out.add_stream("mp2", rate=48000)
        for packet in _silence(stream, 0.5):
            out.mux(packet)
    return buffer.getvalue()


def _silence(stream: Any, seconds: float) -> Iterator[Any]:
    for index in range(int(seconds * 48000 / 1152)):
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 2 * 1152), np.int16), format="s16", layout="stereo")
        frame.sample_rate, frame.pts = 48000, index * 1152
        yield from stream.encode(frame)
    yield from stream.encode(None)


def decoded(data: bytes) -> list[NDArray[np.uint8]]:
    """The frames of a video or of a bare stream, in RGB, by PyAV."""
    with av.open(io.BytesIO(data), "r") as file:
        return [frame.to_ndarray(format="rgb24").astype(np.uint8, copy=False) for frame in file.decode(video=0)]
