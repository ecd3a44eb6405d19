"""Recordings: JPEGs one after the other in a Matroska file (RFC 9559), which plays whenever its writing stops.

Every frame is one write to the system, so that what ends this program loses no whole frame, and a power cut only what
came after the last `flush`. While it grows, the Segment and its last Cluster have an unknown size, as in a live stream
(RFC 8794, 6.2); `close` fills in sizes and Duration. Read again, the JPEGs are those that were written, byte by byte.
"""

import os
import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import Cancelled, NotAnImage, PictureDamaged, PictureNotSupported

_EBML, _SEGMENT, _INFO, _TRACKS, _CLUSTER = 0x1A45DFA3, 0x18538067, 0x1549A966, 0x1654AE6B, 0x1F43B675
_TRACK_ENTRY, _VIDEO, _CODEC_ID, _PIXEL_WIDTH, _PIXEL_HEIGHT = 0xAE, 0xE0, 0x86, 0xB0, 0xBA
_TIMESTAMP, _SIMPLE_BLOCK, _VOID, _DURATION = 0xE7, 0xA3, 0xEC, 0x4489
_WRITING_APP, _DATE_UTC = 0x5741, 0x4461

MOST_FRAMES: Final = 1_000_000
"""Four hours at 60 frames in a second."""
MOST_MS: Final = 1 << 40
"""A frame comes at most so long after the first: 34 years, with which each moment can be reckoned."""

_UNKNOWN_SIZE: Final = b"\x01" + b"\xff" * 7
_NAME: Final = b"EzP2P"
_CODEC: Final = b"V_MJPEG"
_EPOCH: Final = datetime(2001, 1, 1, tzinfo=UTC)  # RFC 8794, 7.6
_CLUSTER_MS: Final = 1_000
_ROOM_FOR_DURATION: Final = 11
"""An id of 2 bytes, a size of 1 and a float of 8, in whose place a Void is until the duration is known."""
_BLOCK_HEADER: Final = struct.Struct(">BhB")
_IS_KEY_FRAME: Final = 0x80
_MOST_HEADER_BYTES: Final = 1 << 12
_MOST_NUMBER_BYTES: Final = 8
_ELEMENTS_OF_A_FRAME: Final = 3
"""Each frame may have a Cluster of its own, with its Timestamp."""
_FURTHER_ELEMENTS: Final = 1_000
_EARLIEST: Final = datetime(1971, 1, 1, tzinfo=UTC)
"""Windows knows no local time before 1970."""
_NOT_OURS: Final = "it is no recording of EzP2P"
_TOO_SHORT: Final = "it ends too early"
_HEADER_WITHIN: Final = 512
_BEGINNING: Final = 12  # the longest id and the longest size


class RecordingFile(Protocol):
    """A file without a buffer of its own, such as `open(path, "xb", buffering=0)` gives."""

    def write(self, data: bytes, /) -> int | None:
        """Take some of `data`; how many bytes."""
        ...

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to `offset`."""
        ...

    def truncate(self, size: int, /) -> int:
        """Cut it off."""
        ...


class SeekableFile(Protocol):
    """A file that is read at any place."""

    def read(self, size: int, /) -> bytes:
        """The next `size` bytes; fewer at its end."""
        ...

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to `offset`."""
        ...


class Stop(Protocol):
    """Whether somebody wants an end, as a `threading.Event` tells it."""

    def is_set(self) -> bool:
        """True from then on."""
        ...


# --- writing ----------------------------------------------------------------------------------------------------


class MjpegMatroskaWriter:
    """Writes one recording. Whatever raises `OSError`, `give_up` leaves the frames that were whole.

    `begun` is when its first frame was taken, aware of its time zone; None where that is not known.

    Raises
    ------
    OSError
        From here and from every method, if the disk takes no more.
    """

    def __init__(self, file: RecordingFile, *, rows: int, columns: int, begun: datetime | None = None) -> None:
        self._file = file
        self._end = 0
        self._cluster_at = -1
        self._cluster_ms = 0
        self.frame_count = 0
        self.last_ms = 0
        header, self._segment_size_at, self._duration_at = _header(rows, columns, begun)
        self._append(header)
        self._segment_at = self._segment_size_at + len(_UNKNOWN_SIZE)

    def add(self, jpeg: bytes, time_ms: int) -> None:
        """One more frame, `time_ms` after the first; the system has it when this returns."""
        time_ms = max(time_ms, self.last_ms)
        if self._cluster_at < 0 or time_ms - self._cluster_ms >= _CLUSTER_MS:
            self._begin_cluster(time_ms)
        block = _BLOCK_HEADER.pack(0x81, time_ms - self._cluster_ms, _IS_KEY_FRAME) + jpeg
        self._append(_element(_SIMPLE_BLOCK, block))
        self.frame_count += 1
        self.last_ms = time_ms

    def close(self) -> None:
        """Fill in what only the end tells. The file stays open."""
        self._close_cluster()
        if self.frame_count:
            self._overwrite(self._duration_at, _element(_DURATION, struct.pack(">d", float(self.last_ms))))
        self._overwrite(self._segment_size_at, _size_of_8_bytes(self._end - self._segment_at))

    def give_up(self) -> None:
        """Cut off what was written in part; nothing else may be called after it."""
        self._file.truncate(self._end)

    def _begin_cluster(self, time_ms: int) -> None:
        self._close_cluster()
        at = self._end
        self._append(_id(_CLUSTER) + _UNKNOWN_SIZE + _element(_TIMESTAMP, _number(time_ms)))
        self._cluster_at, self._cluster_ms = at, time_ms

    def _close_cluster(self) -> None:
        if self._cluster_at >= 0:
            size_at = self._cluster_at + len(_id(_CLUSTER))
            self._overwrite(size_at, _size_of_8_bytes(self._end - size_at - len(_UNKNOWN_SIZE)))

    def _overwrite(self, at: int, data: bytes) -> None:
        self._file.seek(at)
        self._write(data)
        self._file.seek(self._end)

    def _append(self, data: bytes) -> None:
        self._write(data)
        self._end += len(data)

    def _write(self, data: bytes) -> None:
        rest = data
        while rest:
            rest = rest[self._file.write(rest) or 0 :]


def _header(rows: int, columns: int, begun: datetime | None) -> tuple[bytes, int, int]:
    """All before the first Cluster, where the size of the Segment is in it, and where the room for Duration is."""
    ebml = _element(
        _EBML,
        _element(0x4286, _number(1))  # EBMLVersion
        + _element(0x42F7, _number(1))  # EBMLReadVersion
        + _element(0x42F2, _number(4))  # EBMLMaxIDLength
        + _element(0x42F3, _number(8))  # EBMLMaxSizeLength
        + _element(0x4282, b"matroska")  # DocType
        + _element(0x4287, _number(4))  # DocTypeVersion
        + _element(0x4285, _number(2)),  # DocTypeReadVersion
    )
    void = _id(_VOID) + bytes((0x80 | (_ROOM_FOR_DURATION - 2),)) + bytes(_ROOM_FOR_DURATION - 2)
    info = _element(
        _INFO,
        void
        + _element(0x2AD7B1, _number(1_000_000))  # TimestampScale: milliseconds
        + (_element(_DATE_UTC, _moment(begun)) if begun else b"")
        + _element(0x4D80, _NAME)  # MuxingApp
        + _element(_WRITING_APP, _NAME),
    )
    sides = _element(_PIXEL_WIDTH, _number(columns)) + _element(_PIXEL_HEIGHT, _number(rows))
    track = _element(
        _TRACK_ENTRY,
        _element(0xD7, _number(1))  # TrackNumber
        + _element(0x73C5, _number(1))  # TrackUID
        + _element(0x83, _number(1))  # TrackType: video
        + _element(0x9C, _number(0))  # FlagLacing
        + _element(_CODEC_ID, _CODEC)
        + _element(_VIDEO, _element(0x9A, _number(2)) + sides),  # FlagInterlaced: progressive
    )
    segment = ebml + _id(_SEGMENT)
    before = segment + _UNKNOWN_SIZE
    duration_at = len(before) + info.index(void)
    return before + info + _element(_TRACKS, track), len(segment), duration_at


def _id(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def _moment(begun: datetime) -> bytes:
    """Nanoseconds since 2001 (RFC 8794, 7.6)."""
    return struct.pack(">q", (begun - _EPOCH) // timedelta(microseconds=1) * 1000)


def _number(value: int) -> bytes:
    return value.to_bytes(max(1, (value.bit_length() + 7) // 8), "big")


def _element(number: int, data: bytes) -> bytes:
    size = bytes((0x80 | len(data),)) if len(data) < 127 else _size_of_8_bytes(len(data))
    return _id(number) + size + data


def _size_of_8_bytes(size: int) -> bytes:
    return (size | 1 << 56).to_bytes(8, "big")


def is_recording(data: bytes) -> bool:
    """True if it begins as a recording of EzP2P does."""
    start = data[:_HEADER_WITHIN]
    return start.startswith(_id(_EBML)) and _element(_WRITING_APP, _NAME) in start and _CODEC in start


# --- reading ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RecordedFrame:
    """Where a JPEG lies in its file, and how many milliseconds after the first it was taken."""

    time_ms: int
    start: int
    size_bytes: int


@dataclass(frozen=True, slots=True, eq=False)
class RecordedFrames:
    """The frames of a recording, one after the other; a million of them have 24 MB.

    `table` has shape (frames, 3): time in milliseconds, start, and size in bytes.
    """

    table: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.table)

    def __getitem__(self, number: int) -> RecordedFrame:
        return RecordedFrame(*self.table[number].tolist())

    def __iter__(self) -> Iterator[RecordedFrame]:
        return map(self.__getitem__, range(len(self)))

    @property
    def times_ms(self) -> NDArray[np.int64]:
        """The time of each, from 0 to `MOST_MS`; none is before that of the frame before."""
        return self.table[:, 0]

    @property
    def sizes_bytes(self) -> NDArray[np.int64]:
        """How many bytes each has."""
        return self.table[:, 2]


@dataclass(frozen=True, slots=True, eq=False)
class RecordingIndex:
    """The frames of a recording; `is_whole` where nothing follows the last of them.

    `begun` is when the first of them was taken, in UTC; None where the file does not tell.
    """

    rows: int
    columns: int
    frames: RecordedFrames
    is_whole: bool
    begun: datetime | None = None

    @property
    def seconds(self) -> float:
        """From the first frame to the last."""
        return (self.frames[-1].time_ms - self.frames[0].time_ms) / 1000 if self.frames else 0.0


@dataclass(frozen=True, slots=True)
class _Head:
    number: int
    start: int
    size: int | None


def index_of(file: SeekableFile, *, stop: Stop | None = None) -> RecordingIndex:
    """Where the frames of a recording lie, also of one that was never closed: what is not whole is left out.

    Whatever the file is, the index stays small, and its elements are not many more than its frames.

    Raises
    ------
    NotAnImage
        If it is no recording of EzP2P.
    PictureDamaged
        If it ends before its first frame could come, or the times of its frames are not in order.
    PictureNotSupported
        If it has more than `MOST_FRAMES` frames.
    Cancelled
        If `stop` is set.
    """
    length = file.seek(0, os.SEEK_END)
    elements = _elements(file, 0, length)
    ebml = next(elements, None)
    if ebml is None or ebml.number != _EBML:
        raise NotAnImage(reason="it is no Matroska file")
    segment = next(elements, None)
    if segment is None or segment.number != _SEGMENT:
        raise PictureDamaged(reason=_TOO_SHORT)
    found = _Found()
    end = segment.start
    for one in _flat(file, segment, length):
        if stop is not None and stop.is_set():
            raise Cancelled
        found.take(file, one)
        end = one.start + (one.size or 0)
    if not found.rows:
        raise PictureDamaged(reason=_TOO_SHORT)
    return RecordingIndex(found.rows, found.columns, found.frames, is_whole=end == length, begun=found.begun)


@dataclass(slots=True)
class _Found:
    """What was found so far of a recording."""

    rows: int = 0
    columns: int = 0
    begun: datetime | None = None
    has_info: bool = False
    timestamp: int = 0
    last_ms: int = 0
    frame_count: int = 0
    element_count: int = 0
    table: "array[int]" = field(default_factory=lambda: array("q"))

    @property
    def frames(self) -> RecordedFrames:
        """Those that were found; no more can come."""
        return RecordedFrames(np.frombuffer(self.table, np.int64).reshape(-1, 3))

    def take(self, file: SeekableFile, one: _Head) -> None:
        """Take over what an element tells."""
        self.element_count += 1
        if self.element_count > self.frame_count * _ELEMENTS_OF_A_FRAME + _FURTHER_ELEMENTS:
            raise NotAnImage(reason=_NOT_OURS)
        if one.number == _INFO and not self.has_info:
            self.begun, self.has_info = _begun(_bytes_of(file, one)), True
        elif one.number == _TRACKS and not self.rows:
            self.rows, self.columns = _sides(_bytes_of(file, one))
        elif one.number in {_INFO, _TRACKS}:
            raise NotAnImage(reason=_NOT_OURS)
        elif one.number == _TIMESTAMP:
            self.timestamp = int.from_bytes(_bytes_of(file, one, most=_MOST_NUMBER_BYTES), "big")
        elif one.number == _SIMPLE_BLOCK:
            self._add(_frame(file, one, self.timestamp))

    def _add(self, frame: RecordedFrame) -> None:
        if not self.last_ms <= frame.time_ms <= MOST_MS:
            raise PictureDamaged(reason="the times of its frames are not in order")
        if self.frame_count == MOST_FRAMES:
            raise PictureNotSupported(reason=f"it has more than {MOST_FRAMES:,} frames", cure="Split it.")
        self.last_ms = frame.time_ms
        self.frame_count += 1
        self.table.extend((frame.time_ms, frame.start, frame.size_bytes))


def jpeg_of(file: SeekableFile, frame: RecordedFrame) -> bytes:
    """The JPEG of a frame, as it was written.

    Raises
    ------
    PictureDamaged
        If it is not there any more.
    """
    return _read(file, frame.start, frame.size_bytes)


def _flat(file: SeekableFile, segment: _Head, length: int) -> Iterator[_Head]:
    """What is in the Segment, with what is in its Clusters instead of these."""
    end = length if segment.size is None else min(length, segment.start + segment.size)
    at = segment.start
    while at < end:
        head = _head_at(file, at, end)
        if head is None:
            return
        if head.number == _CLUSTER:
            yield _Head(_CLUSTER, head.start, 0)
            at = head.start
            continue
        if head.size is None:
            return
        yield head
        at = head.start + head.size


def _elements(file: SeekableFile, at: int, end: int) -> Iterator[_Head]:
    while at < end:
        head = _head_at(file, at, end)
        if head is None:
            return
        yield head
        if head.size is None:
            return
        at = head.start + head.size


def _head_at(file: SeekableFile, at: int, end: int) -> _Head | None:
    """The element at `at`; None where it is not whole. A Cluster is one as soon as it begins."""
    file.seek(at)
    data = file.read(min(_BEGINNING, end - at))
    id_length = _length_of(data[:1], longest=4)
    size_length = _length_of(data[id_length : id_length + 1], longest=8)
    if not id_length or not size_length or len(data) < id_length + size_length:
        return None
    number = int.from_bytes(data[:id_length], "big")
    marked = int.from_bytes(data[id_length : id_length + size_length], "big")
    most = (1 << 7 * size_length) - 1
    size = None if marked & most == most else marked & most
    start = at + id_length + size_length
    if size is not None and start + size > end and number not in {_SEGMENT, _CLUSTER}:
        return None
    return _Head(number, start, size)


def _length_of(first: bytes, *, longest: int) -> int:
    """How many bytes an id or a size has that begins so (RFC 8794, 4.4); 0 for one that cannot be."""
    length = 9 - first[0].bit_length() if first else 0
    return length if length <= longest else 0


def _bytes_of(file: SeekableFile, head: _Head, *, most: int = _MOST_HEADER_BYTES) -> bytes:
    if head.size is None or head.size > most:
        raise NotAnImage(reason=_NOT_OURS)
    return _read(file, head.start, head.size)


def _read(file: SeekableFile, start: int, size: int) -> bytes:
    file.seek(start)
    data = file.read(size)
    if len(data) != size:  # it was longer before
        raise PictureDamaged(reason=_TOO_SHORT)
    return data


def _frame(file: SeekableFile, block: _Head, timestamp: int) -> RecordedFrame:
    size = (block.size or 0) - _BLOCK_HEADER.size
    if size <= 0:
        raise NotAnImage(reason=_NOT_OURS)
    track, after_ms, _ = _BLOCK_HEADER.unpack(_read(file, block.start, _BLOCK_HEADER.size))
    if track != 0x81:
        raise NotAnImage(reason=_NOT_OURS)
    return RecordedFrame(timestamp + after_ms, block.start + _BLOCK_HEADER.size, size)


def _begun(info: bytes) -> datetime | None:
    """What the Info of a recording of ours tells of its beginning."""
    found = dict(_values(info))
    if found.get(_WRITING_APP) != _NAME:
        raise NotAnImage(reason=_NOT_OURS)
    told = found.get(_DATE_UTC, b"")
    if len(told) != struct.calcsize(">q"):
        return None
    begun = _EPOCH + timedelta(microseconds=struct.unpack(">q", told)[0] // 1000)
    return begun if begun >= _EARLIEST else None


def _sides(tracks: bytes) -> tuple[int, int]:
    """Rows and columns of the only track."""
    found = dict(_values(tracks))
    if found.get(_CODEC_ID) != _CODEC:
        raise NotAnImage(reason=_NOT_OURS)
    rows, columns = (int.from_bytes(found.get(side, b""), "big") for side in (_PIXEL_HEIGHT, _PIXEL_WIDTH))
    if not 0 < rows <= 65_535 or not 0 < columns <= 65_535:
        raise NotAnImage(reason=_NOT_OURS)
    return rows, columns


def _values(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        id_length = _length_of(data[at : at + 1], longest=4)
        size_length = _length_of(data[at + id_length : at + id_length + 1], longest=8)
        if not id_length or not size_length:
            return
        number = int.from_bytes(data[at : at + id_length], "big")
        at += id_length
        size = int.from_bytes(data[at : at + size_length], "big") & ((1 << 7 * size_length) - 1)
        at += size_length
        yield number, data[at : at + size]
        if number not in {_TRACK_ENTRY, _VIDEO}:
            at += size
