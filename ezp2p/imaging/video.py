"""Reading video by FFmpeg (PyAV): frames upright and in RGB, one after the other; what is missing is never concealed.

PyAV is not installed with every EzP2P. It is told which container it has before it, so that it never guesses, and only
a few decoders may be used.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from itertools import pairwise
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.exif import ExifFacts
from ezp2p.imaging.limits import check_sides
from ezp2p.imaging.opened import DecodedPicture, LossyCoding, PictureHeader, Pixels, ReadOptions
from ezp2p.imaging.video_kinds import container_of, demuxer_of, packet_bytes
from ezp2p.model.value_representation import CHECKS

if TYPE_CHECKING:
    import av
    from av.container import InputContainer
    from av.video.stream import VideoStream

_DECODERS: Final = (
    "h264,hevc,mpeg2video,mpeg1video,mpeg4,vp8,vp9,libvpx-vp9,libdav1d,av1,mjpeg,prores,dvvideo,ffv1,rawvideo,"
    "msmpeg4,msmpeg4v2,wmv2,h263,huffyuv,utvideo"
)
_LOSSLESS: Final = frozenset({"ffv1", "rawvideo", "huffyuv", "utvideo"})
_METHODS: Final = {
    "mpeg2video": "ISO_13818_2",
    "h264": "ISO_14496_10",
    "hevc": "ISO_23008_2",
    "mjpeg": "ISO_10918_1",
}
"""Defined Terms of Lossy Image Compression Method (0028,2114); other codings have none (PS3.3 C.7.6.1.1.5.1)."""
_SEVERAL_FRAMES_A_PACKET: Final = frozenset({"vp8", "mpeg4", "msmpeg4v3"})
"""Where a packet may hold no frame that is shown, or two."""
_HIGH_DYNAMIC_RANGE: Final = frozenset({16, 18})  # SMPTE ST 2084 and ARIB STD-B67 (ISO/IEC 23091-2, table 3)
_TURNS: Final = {(1, 0, 0, 1): 0, (0, 1, -1, 0): 1, (-1, 0, 0, -1): 2, (0, -1, 1, 0): 3}
"""Display matrices (ISO/IEC 14496-12 8.5.2), and the quarter turns to the right that they mean."""
_EVEN_WITHIN = 0.1
_UNTOLD: Final = 2  # matrix coefficients that are not specified (ISO/IEC 23091-2, table 4)
_HD_ROWS: Final = 720
_NARROWER = "Its pixels are not square: it looks narrower than it is, unless a viewer corrects that."
_WIDER = "Its pixels are not square: it looks wider than it is, unless a viewer corrects that."


def load_av() -> ModuleType:
    """PyAV.

    Raises
    ------
    PictureNotSupported
        If it is not installed.
    """
    try:
        import av
    except ImportError as error:
        raise PictureNotSupported(
            reason="reading videos is not installed", cure="Install EzP2P with its extra 'video' (PyAV)."
        ) from error
    return av


# --- what a file holds ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FrameTimes:
    """When each frame is shown, in order, in units of `tick_s` seconds, and which of these are key frames.

    Empty where the file does not tell it of each frame.
    """

    ticks: tuple[int, ...] = ()
    keys: tuple[int, ...] = ()
    tick_s: float = 0.0

    @property
    def seconds(self) -> tuple[float, ...]:
        """The same from the first."""
        return tuple((tick - self.ticks[0]) * self.tick_s for tick in self.ticks)


@dataclass(frozen=True, slots=True)
class VideoFacts:
    """What is known of a video before it is decoded.

    `codec` is FFmpeg's name of its coding. `rows` and `columns` are as it is coded, `turns` the quarter turns to the
    right that make it upright. `aspect` is how wide a pixel is for its height. `bits` is of each sample.
    """

    container: str
    codec: str
    profile: str
    level: int
    pixel_format: str
    rows: int
    columns: int
    bits: int
    turns: int
    aspect: Fraction
    frame_count: int
    frame_time_ms: float
    coded_bytes: int
    has_sound: bool
    is_trimmed: bool
    exif: ExifFacts
    notes: tuple[str, ...]
    times: FrameTimes

    @property
    def lossy_method(self) -> str:
        """The Defined Term of how it was compressed; empty where there is none."""
        return _METHODS.get(self.codec, "")

    @property
    def is_lossless(self) -> bool:
        """Whether nothing was lost when it was compressed."""
        return self.codec in _LOSSLESS

    @property
    def upright(self) -> tuple[int, int]:
        """Rows and columns once it is upright."""
        return (self.columns, self.rows) if self.turns % 2 else (self.rows, self.columns)


@contextmanager
def opened(data: bytes) -> "Iterator[tuple[InputContainer, VideoStream]]":
    """The container, and its first stream of moving pictures, whose damage will be an error and not be concealed.

    Raises
    ------
    PictureDamaged
        If FFmpeg finds a fault in what it reads meanwhile.
    PictureNotSupported
        If there is none, or it is coded in a way that is not read.
    """
    av = load_av()
    demuxer = demuxer_of(data)
    try:
        options = {"codec_whitelist": _DECODERS}
        with av.open(io.BytesIO(data), format=demuxer, options=options, metadata_errors="replace") as file:
            streams = [one for one in file.streams.video if not _is_cover(one)]
            if not streams:
                raise PictureNotSupported(reason="it holds no moving pictures", cure="Choose another file.")
            if streams[0].codec_context is None:
                raise PictureNotSupported(
                    reason="its pictures are compressed in a way that is not read", cure="Convert it to H.264 first."
                )
            streams[0].codec_context.options = {"err_detect": "explode"}
            streams[0].thread_type = "AUTO"
            yield file, streams[0]
    except av.error.FFmpegError as error:
        raise PictureDamaged(reason="its data end too early or are broken") from error


def _is_cover(stream: "VideoStream") -> bool:
    """Whether it is a picture for the cover, as music and some videos have."""
    return bool(stream.disposition & stream.disposition.attached_pic)


def facts_of(data: bytes, options: ReadOptions) -> VideoFacts:
    """What a video is: all of its packets are counted, its first frame is decoded.

    Raises
    ------
    PictureDamaged
        If a part of it is missing.
    PictureTooLarge, PictureNotSupported
        As for any picture.
    """
    with opened(data) as (file, stream):
        context = stream.codec_context
        check_sides(context.height, context.width, options=options)
        if context.color_trc in _HIGH_DYNAMIC_RANGE:
            raise PictureNotSupported(
                reason="it is a video of high dynamic range, whose colors would come out wrong",
                cure="Export it as an ordinary video (SDR) and import that.",
            )
        packets = [packet for packet in file.demux(stream) if packet.size]
        _check_whole(data, file, stream, packets)
    with opened(data) as (file, stream):
        first = next(frames_of(file, stream), None)
        if first is None:
            raise PictureDamaged(reason="it has no frame")
        context = stream.codec_context
        shown = [packet for packet in packets if not packet.is_discard]
        count = len(shown) if context.name not in _SEVERAL_FRAMES_A_PACKET else _count_decoded(data)
        time_ms, is_even = _frame_time(shown if file.format.name != "mpegvideo" else [], stream, count)
        aspect = context.sample_aspect_ratio or stream.sample_aspect_ratio or Fraction(1)
        bits = max(component.bits for component in first.format.components)
        return VideoFacts(
            container=container_of(data).name,
            codec=context.name,
            profile=context.profile or "",
            level=context.level,
            pixel_format=first.format.name,
            rows=first.height,
            columns=first.width,
            bits=bits,
            turns=_turns(first),
            aspect=aspect,
            frame_count=count,
            frame_time_ms=time_ms,
            coded_bytes=sum(packet.size for packet in shown),
            has_sound=bool(file.streams.audio),
            is_trimmed=len(shown) < len(packets),
            exif=_camera(file.metadata),
            notes=tuple(_notes(bits, aspect, is_even=is_even)),
            times=_frame_times(shown, stream, count, first),
        )


def frames_of(file: "InputContainer", stream: "VideoStream") -> "Iterator[av.VideoFrame]":
    """Its frames in the order in which they are shown.

    Raises
    ------
    PictureDamaged
        If one of them is not whole.
    """
    for packet in file.demux(stream):
        if packet.is_corrupt:
            raise PictureDamaged(reason="a part of it is broken")
        for frame in packet.decode():
            if frame.is_corrupt:
                raise PictureDamaged(reason="one of its frames is broken")
            yield frame


def _count_decoded(data: bytes) -> int:
    with opened(data) as (file, stream):
        return sum(1 for _ in frames_of(file, stream))


def _check_whole(data: bytes, file: "InputContainer", stream: "VideoStream", packets: list[Any]) -> None:
    """Refuse a file that says it holds more than it does; what a bare stream lacks at its end cannot be told."""
    expected = len(stream.index_entries) if file.format.name.startswith(("mov", "avi")) else 0
    missing = expected - len(packets)
    if missing > 0:
        raise PictureDamaged(reason=f"{missing} of its {expected} frames are missing")
    if any(packet.is_corrupt for packet in packets):
        raise PictureDamaged(reason="a part of it is broken")
    size = packet_bytes(data)
    if size and len(data) % size:
        raise PictureDamaged(reason="it ends in the middle of a packet")
    ends = [packet.pts + (packet.duration or 0) for packet in packets if packet.pts is not None]
    if file.format.name.startswith("matroska") and file.duration and ends and not file.streams.audio:
        missing_s = file.duration / 1e6 - float(max(ends) * stream.time_base)
        if missing_s > 2 / float(stream.average_rate or 1):
            raise PictureDamaged(reason=f"its last {missing_s:.1f} seconds are missing")


def _frame_time(packets: list[Any], stream: "VideoStream", count: int) -> tuple[float, bool]:
    """Milliseconds from one frame to the next, on the average; and whether they come at even times."""
    rate = stream.guessed_rate or stream.average_rate or Fraction(25)
    nominal_ms = float(1000 / rate)
    times = sorted(packet.pts for packet in packets if packet.pts is not None)
    if not len(times) == len(packets) == count > 1 or not stream.time_base or times[0] == times[-1]:
        return nominal_ms, True
    tick_ms = float(1000 * stream.time_base)
    average_ms = (times[-1] - times[0]) * tick_ms / (count - 1)
    allowed_ms = max(_EVEN_WITHIN * average_ms, 1.5 * tick_ms)
    is_even = all(abs((later - earlier) * tick_ms - average_ms) <= allowed_ms for earlier, later in pairwise(times))
    is_nominal = abs(average_ms - nominal_ms) <= tick_ms / (count - 1)  # moments are rounded to ticks
    return (nominal_ms if is_nominal else average_ms), is_even


def _frame_times(packets: list[Any], stream: "VideoStream", count: int, first: "av.VideoFrame") -> FrameTimes:
    """What the packets tell, where each of them is one frame with a moment of its own."""
    ticks = sorted({packet.pts for packet in packets if packet.pts is not None})
    if not len(ticks) == len(packets) == count or not stream.time_base or first.pts != ticks[0]:
        return FrameTimes()
    keys = sorted(packet.pts for packet in packets if packet.is_keyframe)
    return FrameTimes(tuple(ticks), tuple(keys), float(stream.time_base))


def _turns(frame: "av.VideoFrame") -> int:
    """The quarter turns to the right that make it upright."""
    matrix: Any = frame.side_data.get("DISPLAYMATRIX")  # PyAV's own types forget it
    if matrix is None:
        return 0
    values = np.frombuffer(bytes(matrix), np.int32)[[0, 1, 3, 4]]
    right, down, left, up = (int(value) for value in np.sign(values))
    turns = _TURNS.get((right, down, left, up))
    if turns is None or np.count_nonzero(values) != 2:
        raise PictureNotSupported(
            reason="it is to be shown mirrored, or turned by less than a quarter", cure="Convert it to MP4 first."
        )
    return turns


def _camera(metadata: dict[str, str]) -> ExifFacts:
    """The camera's maker and model, and its local time; nothing else of what a file tells."""

    def text(name: str) -> str:
        value = metadata.get(f"com.apple.quicktime.{name}", "") or metadata.get(name, "")
        return value.strip() if CHECKS["LO"](value.strip()) is None else ""

    try:
        taken = datetime.fromisoformat(metadata.get("com.apple.quicktime.creationdate", ""))
    except ValueError:
        return ExifFacts(manufacturer=text("make"), model=text("model"))
    return ExifFacts(manufacturer=text("make"), model=text("model"), taken=taken.replace(tzinfo=None))


def _notes(bits: int, aspect: Fraction, *, is_even: bool) -> Iterator[str]:
    if bits > 8:
        yield f"Video of {bits} bits became 8-bit."
    if aspect != 1:
        yield _NARROWER if aspect > 1 else _WIDER
    if not is_even:
        yield "Its frames come at uneven times; their average is kept."


# --- frames -----------------------------------------------------------------------------------------------------


def open_video(data: bytes, options: ReadOptions) -> "VideoPicture":
    """A video taken apart; its first frame is decoded.

    Raises
    ------
    PictureDamaged
        If a part of it is missing.
    PictureTooLarge, PictureNotSupported
        As for any picture, and if PyAV is not installed.
    """
    return VideoPicture(data, facts_of(data, options))


class VideoPicture(DecodedPicture):
    """A video whose frames are decoded one after the other; going back begins anew."""

    def __init__(self, data: bytes, facts: VideoFacts) -> None:
        self.data = data
        self.facts = facts
        self._frames: Iterator[NDArray[np.uint8]] = iter(())
        self._next = facts.frame_count

    @property
    def frame_count(self) -> int:
        """How many frames it has."""
        return self.facts.frame_count

    @property
    def frame_time_ms(self) -> float | None:
        """From one frame to the next, on the average."""
        return self.facts.frame_time_ms

    @property
    def exif(self) -> ExifFacts:
        """What the camera says."""
        return self.facts.exif

    def header(self, number: int) -> PictureHeader:
        """What each frame will be."""
        del number
        rows, columns = self.facts.upright
        return PictureHeader(self.facts.container, rows, columns, samples_per_pixel=3, bits_stored=8)

    def lossy(self, number: int) -> LossyCoding | None:
        """How frames were compressed: into how many bytes on the average."""
        del number
        if self.facts.is_lossless:
            return None
        return LossyCoding(max(1, self.facts.coded_bytes // self.frame_count), self.facts.lossy_method)

    def pixels(self, number: int) -> Pixels:
        """Frame `number`, whole and upright.

        Raises
        ------
        PictureDamaged
            If it, or one before it, is broken or missing.
        """
        if number < self._next:
            self._frames, self._next = self._decoded(), 0
        array = None
        while self._next <= number:
            array = next(self._frames, None)
            self._next += 1
        if array is None:
            raise PictureDamaged(reason=f"it ends before frame {number + 1} of {self.frame_count}")
        array.flags.writeable = False
        return Pixels(array, notes=self.facts.notes)

    def _decoded(self) -> Iterator[NDArray[np.uint8]]:
        with opened(self.data) as (file, stream):
            for frame in frames_of(file, stream):
                yield upright_rgb(frame, self.facts)


def upright_rgb(frame: "av.VideoFrame", facts: VideoFacts) -> NDArray[np.uint8]:
    """A frame of that video as it is shown: (rows, columns, 3)."""
    return np.ascontiguousarray(np.rot90(_in_rgb(frame), -facts.turns))


def _in_rgb(frame: "av.VideoFrame") -> NDArray[np.uint8]:
    """The frame in RGB; where it does not say by which matrix it was made, that of its time: BT.709 from HD on."""
    is_untold_hd = frame.colorspace == _UNTOLD and frame.height >= _HD_ROWS
    array = frame.to_ndarray(format="rgb24", src_colorspace="ITU709" if is_untold_hd else None)
    return array.astype(np.uint8, copy=False)
