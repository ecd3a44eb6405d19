"""Recordings in the tray, and the frames of clips for the screen and as pictures of their own."""

import io
import os
import threading
import time
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.files import bytes_from_tray, opened_file, recording_from_tray, sha256_of, tray_image
from ezp2p.errors import Cancelled, FileNotReadable
from ezp2p.imaging.capture import Taken
from ezp2p.imaging.opened import ReadOptions
from ezp2p.imaging.png_writer import stored_png
from ezp2p.imaging.pnm_writer import pnm_file
from ezp2p.imaging.recording import Recorded, recorded
from ezp2p.model.image import (
    FILE_IMPORT,
    JPEG_LOSSY_METHOD,
    RECORDING,
    CodedJpeg,
    FrameRange,
    Origin,
    Taking,
    TrayImage,
)

_SETTLES_WITHIN_S: Final = 10.0
_SETTLED_AFTER_S: Final = 1.0
_LOOKS_EVERY_S: Final = 0.1
_MOST_INDICES: Final = 8
"""Of recordings at hand: so many clips are looked at in turns without reading through one again."""


# --- into the tray ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TrayPlace:
    """Where a picture of the tray lies, under which key, and its name for people, without patient data."""

    path: Path
    key: str
    name: str


def recording_in_tray(
    place: TrayPlace, origin: Origin, *, taking: Taking, decoder: Decoder, stop: threading.Event
) -> TrayImage:
    """A recording that lies in the tray, and stays there, as an image of it; it is never in memory whole.

    Its first frame is checked whole, the others when they are taken. It is dated as its first frame.

    Raises
    ------
    FileNotReadable
        If it cannot be read, or is still being written.
    NotAnImage, PictureDamaged
        If it is no recording, or has no whole frame.
    PictureTooLarge, PictureNotSupported
        As for any picture.
    Cancelled
        If `stop` is set.
    """
    sha256, size_bytes = _of_whole_file(place.path, stop)
    with opened_file(place.path) as file:
        recording = recorded(file, stop=stop)
        seen = decoder.look(recording.part(FrameRange(0, 0)), stop=stop)
    image = tray_image(seen, key=place.key, path=place.path, name=place.name, data=b"", taking=taking)
    origin = replace(origin, taken=origin.taken or recording.begun)
    return replace(
        image,
        sha256=sha256,
        size_bytes=size_bytes,
        frame_count=recording.frame_count,
        notes=(*recording.notes, *seen.notes),
        needs_choice=False,
        origin=origin,
        taken=origin.taken,
        is_dated_as_taken=origin.taken is not None,
    )


def _of_whole_file(path: Path, stop: threading.Event | None) -> tuple[str, int]:
    """The SHA-256 and the size of a file that nobody writes meanwhile."""
    with opened_file(path) as file:
        before = path.stat()
        found = sha256_of(file, stop=stop)
        after = path.stat()
    if _state(before) != _state(after):
        raise _still_written()
    return found, after.st_size


def await_settled(path: Path, *, stop: threading.Event) -> None:
    """Wait until nobody writes into a recording any more.

    Where the program was killed, the camera's process needs a moment to see that it is alone, and closes what it wrote.

    Raises
    ------
    FileNotReadable
        If it is not there, or it still changes after ten seconds.
    Cancelled
        If `stop` is set before.
    """
    until = time.monotonic() + _SETTLES_WITHIN_S
    with opened_file(path):
        known, since = _state(path.stat()), time.monotonic()
        while time.monotonic() - since < _SETTLED_AFTER_S:
            if stop.wait(_LOOKS_EVERY_S):
                raise Cancelled
            if (now := _state(path.stat())) != known:
                known, since = now, time.monotonic()
            if time.monotonic() > until:
                raise _still_written()


def _state(status: os.stat_result) -> tuple[int, int]:
    return status.st_size, status.st_mtime_ns


def _still_written() -> FileNotReadable:
    return FileNotReadable(reason="it is still being written", cure="Wait until it is complete, and try again.")


# --- a frame as a picture of its own ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Still:
    """A frame of a clip as a file: its bytes, how its name ends, and what the file does not tell."""

    data: bytes
    ending: str
    origin: Origin


def still_of(image: TrayImage, number: int, *, decoder: Decoder, options: ReadOptions, stop: threading.Event) -> Still:
    """Frame `number`, from 0, of a clip: of a recording its very JPEG, of a video as PNG.

    Raises
    ------
    FileNotReadable, InstanceDamaged
        If the tray's copy cannot be read, or is not what it was.
    PictureDamaged, PictureNotSupported
        If the frame is not whole, or cannot be decoded.
    Cancelled
        If `stop` is set.
    """
    if image.format == RECORDING:
        with recording_from_tray(image, stop=stop) as recording:
            return Still(recording.jpeg(number), ".jpg", _origin_of(image, recording.seconds_of(number)))
    data = bytes_from_tray(image)
    (taken,) = decoder.take(data, number, 1, options=options, stop=stop)
    frame_time_ms = decoder.outline(data, options=options, stop=stop).frame_time_ms or 0.0
    return _still_of_video(image, taken, number * frame_time_ms / 1000)


def _still_of_video(image: TrayImage, taken: Taken, seconds: float) -> Still:
    origin = _origin_of(image, seconds)
    if image.origin is None:
        maker = replace(origin.provenance, manufacturer=taken.manufacturer, model=taken.model)
        origin = replace(origin, provenance=maker)
    if isinstance(taken.pixels, CodedJpeg):
        return Still(taken.pixels.data, ".jpg", origin)
    if taken.lossy is not None:
        origin = replace(origin, lossy_ratio=taken.lossy.ratio, lossy_method=taken.lossy.method)
    if taken.pixels.ndim == 2 or taken.pixels.dtype != np.uint8:
        bits_stored = taken.significant_bits or taken.pixels.dtype.itemsize * 8
        return Still(pnm_file(taken.pixels, bits_stored=bits_stored), ".pnm", origin)
    return Still(stored_png(taken.pixels.astype(np.uint8, copy=False)), ".png", origin)


def _origin_of(image: TrayImage, seconds: float) -> Origin:
    """That of a frame so many seconds after the first one."""
    origin = image.origin or Origin(FILE_IMPORT, taken=image.taken)
    moment = origin.taken + timedelta(seconds=seconds) if origin.taken else None
    return replace(origin, taken=moment, lossy_ratio=None, lossy_method=JPEG_LOSSY_METHOD)


# --- for the screen ---------------------------------------------------------------------------------------------


class ClipReader:
    """Frames of clips for the screen, as fast as a person scrubs. Any thread may call it; `close` it at the end.

    What was read last is kept at hand: of recordings where their frames lie, another file open in a child of its own.
    """

    def __init__(self, decoder: Decoder) -> None:
        self._decoder = decoder
        self._clips = self._new_clips()
        self._open_sha256 = ""
        self._lock = threading.Lock()
        self._recorded: OrderedDict[tuple[Path, int, int], Recorded] = OrderedDict()
        self._ended = threading.Event()

    def close(self) -> None:
        """End its child, and keep nothing. Who waits for a frame hears `Cancelled`."""
        self._ended.set()
        with self._lock:
            self._recorded.clear()
        self._clips.close()

    def forget(self, image: TrayImage) -> None:
        """Keep nothing of a clip that has left the tray. Who waits for a frame of it hears `Cancelled`."""
        with self._lock:
            for key in [key for key in self._recorded if key[0] == image.path]:
                del self._recorded[key]
            if self._open_sha256 != image.sha256 or self._ended.is_set():
                return
            self._open_sha256 = ""
            clips, self._clips = self._clips, self._new_clips()
        clips.close()

    def frame(self, image: TrayImage, number: int) -> NDArray[np.uint8]:
        """Frame `number`, from 0: 8 bits, (rows, columns) or (rows, columns, 3).

        Raises
        ------
        FileNotReadable, InstanceDamaged
            If the tray's copy cannot be read, or, where it is no recording, is not what it was when it was opened.
        PictureDamaged, PictureNotSupported
            If the frame is not whole, or cannot be decoded.
        """
        if image.format == RECORDING:
            with self._recording(image) as recording:
                jpeg = recording.jpeg(number)
            return self._decoder.show(jpeg)
        return self._clips_for(image).browse(image.sha256, partial(bytes_from_tray, image), number)

    def times(self, image: TrayImage) -> tuple[float, ...]:
        """The seconds of each frame from the first, as the file tells, else at even times. Raises as `frame`."""
        if image.format == RECORDING:
            with self._recording(image) as recording:
                return recording.seconds
        return self._clips_for(image).times(image.sha256, partial(bytes_from_tray, image))

    def _new_clips(self) -> Decoder:
        return Decoder(limits=self._decoder.limits, count=1, keeps_files=True)

    def _clips_for(self, image: TrayImage) -> Decoder:
        """The child in which it is open, or will be."""
        with self._lock:
            self._open_sha256 = image.sha256
            return self._clips

    @contextmanager
    def _recording(self, image: TrayImage) -> Iterator[Recorded]:
        with opened_file(image.path) as file:
            status = os.fstat(file.fileno())
            key = (image.path, status.st_size, status.st_mtime_ns)
            with self._lock:
                known = self._recorded.get(key)
            if known is None:
                known = replace(recorded(file, stop=self._ended), file=io.BytesIO())  # the file itself is closed soon
                with self._lock:
                    self._recorded[key] = known
                    if len(self._recorded) > _MOST_INDICES:
                        self._recorded.popitem(last=False)
            yield replace(known, file=file)
