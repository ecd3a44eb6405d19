"""Recordings as the recorder of a camera writes them, with the number of each frame drawn into it."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime

import cv2

from ezp2p.imaging.mjpeg_matroska import MjpegMatroskaWriter
from tests.fakes import numbered_frames

BEGUN = datetime(2026, 3, 14, 9, 26, 53, 500_000, tzinfo=UTC)
_LIKE_THE_RECORDER = [
    cv2.IMWRITE_JPEG_QUALITY,
    95,
    cv2.IMWRITE_JPEG_SAMPLING_FACTOR,
    cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422,
]


def numbered(number: int, *, rows: int = 96, columns: int = 128) -> bytes:
    """The JPEG of a scene that bears its number."""
    _, data = cv2.imencode(".jpg", numbered_frames.numbered(number, rows, columns)[:, :, ::-1], _LIKE_THE_RECORDER)
    return data.tobytes()


def recording(
    jpegs: Sequence[bytes],
    *,
    times_ms: Sequence[int] = (),
    rows: int = 96,
    columns: int = 128,
    is_closed: bool = True,
    begun: datetime | None = BEGUN,
) -> bytes:
    """A recording of these frames, 40 ms apart where no times are given."""
    file = io.BytesIO()
    writer = MjpegMatroskaWriter(file, rows=rows, columns=columns, begun=begun)
    for number, jpeg in enumerate(jpegs):
        writer.add(jpeg, times_ms[number] if times_ms else 40 * number)
    if is_closed:
        writer.close()
    return file.getvalue()


def coded_part(jpeg: bytes) -> bytes:
    """What an instance has of a JPEG, from its first table to its end."""
    return jpeg[jpeg.index(b"\xff\xdb") :]
