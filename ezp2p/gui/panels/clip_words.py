"""Moments and lengths of a clip in words."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from ezp2p.gui.numbers import decimal_shown, whole_shown
from ezp2p.gui.translation import tr, tr_count
from ezp2p.model.image import FrameRange


def moment_of_clip(seconds: float) -> str:
    """`1:05.3`: minutes, seconds and tenths."""
    minutes, tenths = divmod(round(seconds * 10), 600)
    return f"{minutes}:{tenths // 10:02}{QLocale().decimalPoint()}{tenths % 10}"


def length_of(times: Sequence[float], part: FrameRange) -> float:
    """For how many seconds the frames of `part` are seen, the last one for as long as frames are on the average."""
    each = (times[-1] - times[0]) / (len(times) - 1) if len(times) > 1 else 0.0
    return times[part.last] - times[part.first] + each


def clip_in_words(times: Sequence[float], frame_count: int, part: FrameRange | None) -> str:
    """`12.4 s of 61.0 s, 372 frames`: how much of it is taken; in frames alone while `times` is empty."""
    if not times:
        return _frames_in_words(frame_count) if part is None else _part_in_words(part.count, frame_count)
    whole = decimal_shown(length_of(times, FrameRange(0, len(times) - 1)), 1)
    if part is None:
        return tr("{length} s, {frames}", length=whole, frames=_frames_in_words(frame_count))
    length = decimal_shown(length_of(times, part), 1)
    return tr("{length} s of {whole} s, {frames}", length=length, whole=whole, frames=_frames_in_words(part.count))


def _frames_in_words(count: int) -> str:
    return tr_count("{number} frame", "{number} frames", count, number=whole_shown(count))


def _part_in_words(count: int, frame_count: int) -> str:
    taken, number = whole_shown(count), whole_shown(frame_count)
    return tr_count("{taken} of {number} frame", "{taken} of {number} frames", frame_count, taken=taken, number=number)
