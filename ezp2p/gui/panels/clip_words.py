"""Moments and lengths of a clip in words."""

from collections.abc import Sequence

from ezp2p.model.image import FrameRange


def moment_of_clip(seconds: float) -> str:
    """`1:05.3`: minutes, seconds and tenths."""
    minutes, tenths = divmod(round(seconds * 10), 600)
    return f"{minutes}:{tenths // 10:02}.{tenths % 10}"


def length_of(times: Sequence[float], part: FrameRange) -> float:
    """For how many seconds the frames of `part` are seen, the last one for as long as frames are on the average."""
    each = (times[-1] - times[0]) / (len(times) - 1) if len(times) > 1 else 0.0
    return times[part.last] - times[part.first] + each


def clip_in_words(times: Sequence[float], frame_count: int, part: FrameRange | None) -> str:
    """`12.4 s of 61.0 s, 372 frames`: how much of it is taken; in frames alone while `times` is empty."""
    count = frame_count if part is None else part.count
    counts = f"{count:,} of {frame_count:,} frames"
    if part is None or times:
        counts = "1 frame" if count == 1 else f"{count:,} frames"
    if not times:
        return counts
    whole = f"{length_of(times, FrameRange(0, len(times) - 1)):.1f} s"
    return ", ".join((whole if part is None else f"{length_of(times, part):.1f} s of {whole}", counts))
