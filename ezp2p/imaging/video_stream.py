"""A video as one stream that a transfer syntax holds: its own coding where that is one of them, else coded anew."""

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Final, cast

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.opened import USUAL, ReadOptions
from ezp2p.imaging.video import VideoFacts, facts_of, frames_of, load_av, opened
from ezp2p.imaging.video_syntaxes import (
    AS_USUAL,
    LOSSY_METHODS,
    MOST_STREAM_BYTES,
    VIDEO_SYNTAXES,
    Fit,
    Shape,
    VideoCoding,
    VideoSyntax,
    VideoWish,
    fit_for,
    rate_of,
)
from ezp2p.model.image import FrameRange, LossyHistory, compression_ratio

if TYPE_CHECKING:
    from av.container import OutputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_CODINGS: Final = {"mpeg2video": VideoCoding.MPEG_2, "h264": VideoCoding.H_264}
_KEPT_PROFILES: Final = {
    VideoCoding.MPEG_2: frozenset({"Main", "Simple"}),
    VideoCoding.H_264: frozenset({"High", "Main", "Constrained Baseline"}),
}
"""What a decoder of the transfer syntaxes' profile must decode (ISO 13818-2 table 8-15, ISO 14496-10 A.2)."""
_KEPT_FORMATS: Final = frozenset({"yuv420p", "yuvj420p"})
_CHOOSE: Final = {
    VideoCoding.MPEG_2: "Choose MPEG-2 for videos.",
    VideoCoding.H_264: "Choose H.264 for videos.",
}
_MUXERS: Final = {VideoCoding.MPEG_2: "mpeg2video", VideoCoding.H_264: "mpegts"}
"""MPEG-2 may lie in the instance as the bare stream; H.264 must be in MPEG-TS or MP4 (PS3.5 8.2.5, 8.2.7)."""
_ENCODERS: Final = {VideoCoding.MPEG_2: "mpeg2video", VideoCoding.H_264: "libx264"}
_MOST_MPEG_2_BITS: Final = {8: (15_000_000, 1_835_008), 4: (80_000_000, 9_781_248)}
"""Bits in a second and in the decoder's buffer, at each level (ISO 13818-2 tables 8-13 and 8-14)."""
_H_264_OPTIONS: Final = {"preset": "medium", "crf": "17", "profile": "high"}
_FILTERS_OF_TURNS: Final = {
    0: (),
    1: (("transpose", "clock"),),
    2: (("hflip", ""), ("vflip", "")),
    3: (("transpose", "cclock"),),
}


@dataclass(frozen=True, slots=True, eq=False)
class WholeVideo:
    """A video as it goes into an instance.

    The fields are those of `CapturedVideo`; `manufacturer` and `model` are the camera's, as written.
    """

    stream: bytes
    transfer_syntax_uid: str
    rows: int
    columns: int
    frame_count: int
    frame_time_ms: float
    pixel_aspect_ratio: tuple[int, int]
    lossy: LossyHistory
    is_recoded: bool
    notes: tuple[str, ...]
    manufacturer: str
    model: str
    taken: datetime | None


def whole_video(
    data: bytes, *, wish: VideoWish = AS_USUAL, part: FrameRange | None = None, options: ReadOptions = USUAL
) -> WholeVideo:
    """The video `data` as one stream; every frame of it is decoded on the way, so that damage is found.

    A stream of MPEG-2 or H.264 that a transfer syntax holds keeps its coded pictures, unless a destination refuses that
    syntax and takes another. Any other, and one of which but a `part` is taken, is compressed anew as `wish` says,
    which is said in its notes and its history. Sound is left out.

    Raises
    ------
    PictureDamaged
        If a part of it is missing or broken.
    PictureNotSupported
        If its size or its rate is one that no coding of `wish` holds, or PyAV is not installed.
    PictureTooLarge
        If a frame has more pixels than the options allow.
    """
    facts = facts_of(data, options)
    part = (part or FrameRange(0, facts.frame_count - 1)).within(facts.frame_count)
    syntax = _own_syntax(facts, wish) if part.count == facts.frame_count else None
    stream = _remuxed(data, syntax) if syntax else b""
    if syntax and _count(stream, syntax.coding) == facts.frame_count:
        return _whole(facts, _kept_fit(facts, syntax), stream, is_recoded=False)
    fit = _fit(facts, wish)
    stream = _encoded(data, facts, fit, part)
    return _whole(_cut(facts, part), fit, stream, is_recoded=True)


def _cut(facts: VideoFacts, part: FrameRange) -> VideoFacts:
    """What is known of a part of a video."""
    if part.count == facts.frame_count:
        return facts
    note = f"Frames {part.first + 1:,} to {part.last + 1:,} of its {facts.frame_count:,} were taken."
    return replace(
        facts,
        frame_count=part.count,
        coded_bytes=max(1, facts.coded_bytes * part.count // facts.frame_count),
        notes=(*facts.notes, note),
    )


def _shape(facts: VideoFacts) -> Shape:
    rows, columns = facts.upright
    return Shape(rows, columns, rate_of(facts.frame_time_ms), is_square=facts.aspect == 1)


def _own_syntax(facts: VideoFacts, wish: VideoWish) -> VideoSyntax | None:
    """The transfer syntax that holds its stream without a change; None where none does, or another is to be used."""
    coding = _CODINGS.get(facts.codec)
    if coding is None or facts.turns or facts.is_trimmed:
        return None
    if facts.profile not in _KEPT_PROFILES[coding] or facts.pixel_format not in _KEPT_FORMATS:
        return None
    candidates = [one for one in VIDEO_SYNTAXES if one.coding is coding and one.holds(_shape(facts))]
    own = next((one for one in candidates if _is_of_level(facts.level, one)), None)
    return own if own is None or own.uid not in wish.refused or wish.is_refused(_shape(facts)) else None


def _is_of_level(level: int, syntax: VideoSyntax) -> bool:
    """Whether a stream is of the syntax's level or a lower one; MPEG-2 counts down as levels rise."""
    if syntax.coding is VideoCoding.MPEG_2:
        return level == syntax.level or (syntax.level, level) == (8, 10)
    return 0 < level <= syntax.level


def _kept_fit(facts: VideoFacts, syntax: VideoSyntax) -> Fit:
    return Fit(syntax, facts.rows, facts.columns, _shape(facts).rate, repetitions=1)


def _fit(facts: VideoFacts, wish: VideoWish) -> Fit:
    shape = _shape(facts)
    fit = wish.chosen(shape)
    if fit is None:
        others = [one for one in VideoCoding if one not in wish.codings and fit_for(shape, one)]
        raise PictureNotSupported(
            reason=_not_held(wish.codings, shape),
            cure=_CHOOSE[others[0]] if others else "Take its frames as pictures.",
        )
    return fit


def _not_held(codings: Sequence[VideoCoding], shape: Shape) -> str:
    """Why none of the codings can be used; there are one or two."""
    coding, columns, rows, rate = codings[0], shape.columns, shape.rows, f"{float(shape.rate):.4g}"
    if len(codings) == 1 and shape.is_square:
        return f"{coding} does not hold {columns} by {rows} pixels at {rate} frames per second"
    if len(codings) == 1:
        return (
            f"{coding} does not hold {columns} by {rows} pixels at {rate} frames per second "
            "with pixels that are not square"
        )
    other = codings[1]
    if shape.is_square:
        return f"{coding} or {other} does not hold {columns} by {rows} pixels at {rate} frames per second"
    return (
        f"{coding} or {other} does not hold {columns} by {rows} pixels at {rate} frames per second "
        "with pixels that are not square"
    )


def _whole(facts: VideoFacts, fit: Fit, stream: bytes, *, is_recoded: bool) -> WholeVideo:
    if len(stream) > MOST_STREAM_BYTES:
        raise PictureNotSupported(
            reason="its stream has more than the 4 GB that one instance can hold", cure="Cut it into parts."
        )
    count = facts.frame_count * fit.repetitions
    aspect = facts.aspect if not facts.turns % 2 else 1 / facts.aspect
    return WholeVideo(
        stream=stream,
        transfer_syntax_uid=fit.syntax.uid,
        rows=fit.rows,
        columns=fit.columns,
        frame_count=count,
        frame_time_ms=float(1000 / fit.rate) if is_recoded else facts.frame_time_ms,
        pixel_aspect_ratio=(aspect.denominator, aspect.numerator),
        lossy=_history(facts, fit, stream, is_recoded=is_recoded),
        is_recoded=is_recoded,
        notes=(*facts.notes, *_notes(facts, fit, is_recoded=is_recoded)),
        manufacturer=facts.exif.manufacturer,
        model=facts.exif.model,
        taken=facts.exif.taken,
    )


def _history(facts: VideoFacts, fit: Fit, stream: bytes, *, is_recoded: bool) -> LossyHistory:
    """How often it was compressed, and for how much (PS3.3 C.7.6.1.1.5)."""
    pixel_bytes = facts.rows * facts.columns * 3 * facts.frame_count
    before = None
    if not facts.is_lossless:
        before = LossyHistory(compression_ratio(pixel_bytes, facts.coded_bytes), facts.lossy_method)
    if before and not is_recoded:
        return before
    coded = fit.rows * fit.columns * 3 * facts.frame_count * fit.repetitions
    return LossyHistory(compression_ratio(coded, len(stream)), LOSSY_METHODS[fit.syntax.coding], earlier=before)


def _notes(facts: VideoFacts, fit: Fit, *, is_recoded: bool) -> Iterator[str]:
    if facts.has_sound:
        yield "Its sound was left out."
    if is_recoded:
        yield f"The video was compressed anew as {fit.syntax.coding}."
    if (fit.rows, fit.columns) != facts.upright:
        yield f"Black was put around its frames, to {fit.columns} by {fit.rows} pixels."
    if fit.repetitions > 1:
        yield f"Each frame is shown {fit.repetitions} times, because {fit.syntax.coding} has no rate as low as its own."


# --- as it is ---------------------------------------------------------------------------------------------------


def _remuxed(data: bytes, syntax: VideoSyntax) -> bytes:
    """The coded pictures of `data` in the container that the syntax holds."""
    av = load_av()
    buffer = io.BytesIO()
    with opened(data) as (file, stream), av.open(buffer, "w", format=_MUXERS[syntax.coding]) as out:
        copy = out.add_stream_from_template(stream)
        for packet in file.demux(stream):
            if packet.size:
                packet.stream = copy
                out.mux(packet)
    return buffer.getvalue()


def _count(stream: bytes, coding: VideoCoding) -> int:
    """How many frames a finished stream gives back, each of them whole; 0 where one is not."""
    av = load_av()
    try:
        with av.open(io.BytesIO(stream), format={"mpeg2video": "mpegvideo"}.get(_MUXERS[coding], "mpegts")) as file:
            video = file.streams.video[0]
            video.codec_context.options = {"err_detect": "explode"}
            video.thread_type = "AUTO"
            return sum(1 for _ in frames_of(file, video))
    except (av.error.FFmpegError, PictureDamaged):
        return 0


# --- coded anew -------------------------------------------------------------------------------------------------


def _encoded(data: bytes, facts: VideoFacts, fit: Fit, part: FrameRange) -> bytes:
    """Every frame of a part of `data`, upright and in its place, compressed anew.

    Raises
    ------
    PictureDamaged
        If there are other frames than were counted.
    """
    av = load_av()
    buffer = io.BytesIO()
    coding = fit.syntax.coding
    with opened(data) as (file, source), av.open(buffer, "w", format=_MUXERS[coding]) as out:
        encoder = _encoder(out, source, facts, fit)
        place = _placing(source, facts, fit)
        count = 0
        for frame in islice(frames_of(file, source), part.first, part.last + 1):
            placed = place(frame)
            for _ in range(fit.repetitions):
                placed.pts, placed.time_base = count, 1 / fit.rate
                out.mux(encoder.encode(placed))
                count += 1
        out.mux(encoder.encode(None))
    if count != part.count * fit.repetitions:
        whole = count // fit.repetitions
        raise PictureDamaged(reason=f"{whole} of its {part.count} frames can be read")
    return buffer.getvalue()


def _encoder(out: "OutputContainer", source: "VideoStream", facts: VideoFacts, fit: Fit) -> "VideoStream":
    av = load_av()
    coding = fit.syntax.coding
    options = _mpeg_2_options(fit) if coding is VideoCoding.MPEG_2 else {**_H_264_OPTIONS, "level": _level(fit)}
    try:
        # what it gives depends on the name of the encoder
        encoder = cast("VideoStream", out.add_stream(_ENCODERS[coding], rate=fit.rate, options=options))
    except av.codec.codec.UnknownCodecError as error:
        raise PictureNotSupported(
            reason=f"this installation cannot compress as {coding}", cure=_CHOOSE[VideoCoding.MPEG_2]
        ) from error
    encoder.height, encoder.width, encoder.pix_fmt = fit.rows, fit.columns, "yuv420p"
    context, given = encoder.codec_context, source.codec_context
    context.sample_aspect_ratio = facts.aspect if not facts.turns % 2 else 1 / facts.aspect
    context.color_primaries, context.color_trc = given.color_primaries, given.color_trc
    context.colorspace = given.colorspace
    return encoder


def _mpeg_2_options(fit: Fit) -> dict[str, str]:
    """As good as the level allows where the picture needs it, and no more than the eye can tell where it does not."""
    most, buffer_bits = _MOST_MPEG_2_BITS[fit.syntax.level]
    return {
        "b": str(most * 4 // 5),
        "maxrate": str(most),
        "bufsize": str(buffer_bits),
        "qmin": "2",
        "profile": "main",
        "level": str(fit.syntax.level),
        "g": "15",
        "bf": "2",
    }


def _level(fit: Fit) -> str:
    return f"{fit.syntax.level / 10:.1f}"


def _placing(source: "VideoStream", facts: VideoFacts, fit: Fit) -> "Callable[[VideoFrame], VideoFrame]":
    """What turns a frame upright and puts black around it where it must have another size."""
    av = load_av()
    rows, columns = facts.upright
    steps: list[tuple[str, str]] = [*_FILTERS_OF_TURNS[facts.turns]]
    if (rows, columns) != (fit.rows, fit.columns):
        left, top = (fit.columns - columns) // 4 * 2, (fit.rows - rows) // 4 * 2
        steps.append(("pad", f"{fit.columns}:{fit.rows}:{left}:{top}:black"))
    steps.append(("format", "yuv420p"))
    graph = av.filter.Graph()
    nodes = [graph.add_buffer(template=source), *(graph.add(name, text or None) for name, text in steps)]
    graph.link_nodes(*nodes, graph.add("buffersink")).configure()

    def place(frame: "VideoFrame") -> "VideoFrame":
        graph.vpush(frame)
        placed: VideoFrame = graph.vpull()
        return placed

    return place
