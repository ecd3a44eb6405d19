"""Recordings of EzP2P as pictures: their frames are JPEGs, which go into an instance as they were recorded."""

import io
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np

from ezp2p.errors import PictureDamaged
from ezp2p.imaging.exif import ExifFacts
from ezp2p.imaging.jpeg_picture import JpegPicture, open_jpeg
from ezp2p.imaging.kinds import is_jpeg
from ezp2p.imaging.mjpeg_matroska import MjpegMatroskaWriter, RecordingIndex, SeekableFile, Stop, index_of, jpeg_of
from ezp2p.imaging.opened import LossyCoding, PictureHeader, Pixels, ReadOptions
from ezp2p.model.image import RECORDING, CodedJpeg, FrameRange

_USUAL_FRAME_MS: Final = 40.0
"""Where all frames bear one moment, or there is but one."""
_EVEN_WITHIN: Final = 0.1
_ROUNDED_MS: Final = 1.5
"""Two moments, each rounded to a millisecond."""


@dataclass(frozen=True, slots=True, eq=False)
class Recorded:
    """A recording that is read by its index, a part at a time.

    Raises
    ------
    NotAnImage
        By `recorded`, if it is no recording of EzP2P.
    PictureDamaged
        By `recorded`, if it ends before its first frame is whole.
    """

    file: SeekableFile
    index: RecordingIndex

    @property
    def frame_count(self) -> int:
        """How many whole frames it has."""
        return len(self.index.frames)

    @property
    def all_frames(self) -> FrameRange:
        """The part that is all of it."""
        return FrameRange(0, self.frame_count - 1)

    @property
    def begun(self) -> datetime | None:
        """When its first frame was taken, in the local time of this computer."""
        return self.index.begun.astimezone().replace(tzinfo=None) if self.index.begun else None

    @property
    def seconds(self) -> tuple[float, ...]:
        """When each frame was taken, from the first."""
        times = self.index.frames.times_ms
        return tuple(((times - times[0]) / 1000).tolist())

    def seconds_of(self, number: int) -> float:
        """When a frame was taken, from the first."""
        frames = self.index.frames
        return (frames[number].time_ms - frames[0].time_ms) / 1000

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of it."""
        if self.index.is_whole:
            return ()
        return (f"It ends in the middle of a frame: the {self.frame_count:,} whole frames before are kept.",)

    def coded_bytes(self, part: FrameRange) -> int:
        """How many bytes the JPEGs of a part have."""
        return int(self.index.frames.sizes_bytes[part.first : part.last + 1].sum())

    def frame_time_ms(self, part: FrameRange) -> float:
        """From one frame of a part to the next, on the average."""
        frames = self.index.frames
        total = frames[part.last].time_ms - frames[part.first].time_ms
        return total / (part.count - 1) if total > 0 else _USUAL_FRAME_MS

    def intervals_ms(self, part: FrameRange) -> tuple[float, ...]:
        """From the frame before to each frame of a part, 0 for the first; empty where they come at even times."""
        average = self.frame_time_ms(part)
        intervals = np.diff(self.index.frames.times_ms[part.first : part.last + 1]).astype(np.float64)
        allowed = max(_EVEN_WITHIN * average, _ROUNDED_MS)
        if (abs(intervals - average) <= allowed).all():
            return ()
        return (0.0, *intervals.tolist())

    def jpeg(self, number: int) -> bytes:
        """The JPEG of a frame, as it was recorded.

        Raises
        ------
        PictureDamaged
            If it is not there any more.
        """
        return jpeg_of(self.file, self.index.frames[number])

    def part(self, part: FrameRange) -> bytes:
        """A recording that has the frames of a part alone, as they are.

        Raises
        ------
        PictureDamaged
            If one of them is not there any more.
        """
        buffer = io.BytesIO()
        writer = MjpegMatroskaWriter(buffer, rows=self.index.rows, columns=self.index.columns)
        frames = self.index.frames
        first = frames[part.first].time_ms
        for frame in map(frames.__getitem__, range(part.first, part.last + 1)):
            writer.add(jpeg_of(self.file, frame), frame.time_ms - first)
        writer.close()
        return buffer.getvalue()

    def parts(self, part: FrameRange, *, about_bytes: int) -> list[FrameRange]:
        """A part in smaller ones, each of `about_bytes` or one frame."""
        found: list[FrameRange] = []
        first, size = part.first, 0
        sizes = self.index.frames.sizes_bytes[part.first : part.last + 1].tolist()
        for number, size_bytes in enumerate(sizes, part.first):
            size += size_bytes
            if size >= about_bytes or number == part.last:
                found.append(FrameRange(first, number))
                first, size = number + 1, 0
        return found


def recorded(file: SeekableFile, *, stop: Stop | None = None) -> Recorded:
    """The recording that `file` is; nothing but its index is read.

    Raises
    ------
    NotAnImage
        If it is no recording of EzP2P.
    PictureDamaged
        If it ends before its first frame is whole, or the times of its frames are not in order.
    PictureNotSupported
        If it has too many frames.
    Cancelled
        If `stop` is set.
    """
    index = index_of(file, stop=stop)
    if not index.frames:
        raise PictureDamaged(reason="it ends before its first frame is whole")
    return Recorded(file, index)


def open_recording(data: bytes, options: ReadOptions) -> "RecordingPicture":
    """A recording taken apart.

    Raises
    ------
    NotAnImage, PictureDamaged
        As `recorded`, and if its first frame is no whole JPEG.
    PictureTooLarge, PictureNotSupported
        As for a JPEG.
    """
    picture = RecordingPicture(recorded(io.BytesIO(data)), options)
    picture.jpeg(0)
    return picture


@dataclass(frozen=True, slots=True, eq=False)
class RecordingPicture:
    """An open recording."""

    recorded: Recorded
    options: ReadOptions

    @property
    def frame_count(self) -> int:
        """How many whole frames it has."""
        return self.recorded.frame_count

    @property
    def frame_time_ms(self) -> float | None:
        """From one frame to the next, on the average."""
        return self.recorded.frame_time_ms(self.recorded.all_frames)

    @property
    def exif(self) -> ExifFacts:
        """When it was begun."""
        return ExifFacts(taken=self.recorded.begun)

    def jpeg(self, number: int) -> JpegPicture:
        """The JPEG that frame `number` is.

        Raises
        ------
        PictureDamaged
            If it is none.
        PictureTooLarge, PictureNotSupported
            As for any JPEG.
        """
        data = self.recorded.jpeg(number)
        if not is_jpeg(data):
            raise PictureDamaged(reason=f"its frame {number + 1} is no JPEG")
        return open_jpeg(data, self.options)

    def start_of(self, number: int) -> int:
        """Where the JPEG of frame `number` begins in the file."""
        return self.recorded.index.frames[number].start

    def header(self, number: int) -> PictureHeader:
        """What frame `number` will be."""
        of_jpeg = self.jpeg(number).header(0)
        return PictureHeader(RECORDING, of_jpeg.rows, of_jpeg.columns, of_jpeg.samples_per_pixel, of_jpeg.bits_stored)

    def lossy(self, number: int) -> LossyCoding | None:
        """JPEG's own."""
        return self.jpeg(number).lossy(0)

    def pixels(self, number: int) -> Pixels:
        """Frame `number`, whole and upright.

        Raises
        ------
        PictureDamaged, PictureTooLarge, PictureNotSupported
            As for any JPEG.
        """
        return self._with_notes(self.jpeg(number).pixels(0), number)

    def preview(self, longest_side: int) -> Pixels:
        """The first frame, made small while it is decoded; raises as `pixels` does."""
        return self._with_notes(self.jpeg(0).preview(longest_side), 0)

    def untouched(self) -> CodedJpeg | None:
        """The coded stream of the first frame, where it can go into an instance as it is."""
        return self.jpeg(0).untouched()

    def _with_notes(self, pixels: Pixels, number: int) -> Pixels:
        notes = self.recorded.notes if number == 0 else ()
        return Pixels(pixels.array, pixels.icc_profile, (*notes, *pixels.notes), pixels.significant_bits)
