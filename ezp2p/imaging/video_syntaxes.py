"""What each transfer syntax for video can hold (PS3.5 8.2.5 to 8.2.8; ISO 13818-2 8.3; ISO 14496-10 annex A)."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Final

_NTSC: Final = Fraction(30000, 1001)
_FILM: Final = Fraction(24000, 1001)
_SLOW_RATES: Final = (Fraction(25), Fraction(30), _NTSC, Fraction(24), _FILM)
_FAST_RATES: Final = (*_SLOW_RATES, Fraction(50), Fraction(60), _NTSC * 2)
_NEARLY = 0.004
"""29.97 and 30 are a thousandth apart, 24 and 25 forty."""
MOST_REPETITIONS: Final = 60

MOST_STREAM_BYTES: Final = 2**32 - 2
"""One fragment holds the whole stream (PS3.5 8.2.5)."""


class VideoCoding(StrEnum):
    """How a video is compressed where it cannot stay as it is."""

    MPEG_2 = "MPEG-2"
    H_264 = "H.264"


LOSSY_METHODS: Final = {
    VideoCoding.MPEG_2: "ISO_13818_2",
    VideoCoding.H_264: "ISO_14496_10",
}
"""Defined Terms of Lossy Image Compression Method (0028,2114) (PS3.3 C.7.6.1.1.5.1)."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The form of a video's frames: their sides, how often they come in a second, and whether pixels are square."""

    rows: int
    columns: int
    rate: Fraction
    is_square: bool = True


@dataclass(frozen=True, slots=True)
class VideoSyntax:
    """A transfer syntax for video.

    Attributes
    ----------
    uid, name
        Of the syntax, and what people call it.
    coding
        What it holds.
    sizes
        The sides that it holds, rows and columns, and the rates at each; empty where `macroblocks` counts instead.
    is_exact
        Whether frames must have one of these sizes, and not just fit in.
    needs_square
        Whether pixels must be square.
    macroblocks
        How many blocks of 16 by 16 pixels a frame and a second may have.
    level
        The number by which a stream tells its level.
    """

    uid: str
    name: str
    coding: VideoCoding
    level: int
    sizes: Mapping[tuple[int, int], tuple[Fraction, ...]] = field(default_factory=dict)
    is_exact: bool = False
    needs_square: bool = True
    macroblocks: tuple[int, int] = (0, 0)

    def holds(self, shape: Shape) -> bool:
        """Whether a video of this form goes into it as it is."""
        if self.needs_square and not shape.is_square:
            return False
        if not self.sizes:
            return self._has_blocks_for(shape)
        return any(
            rate_among(rates, shape.rate) is not None and self._fits(shape, size) for size, rates in self.sizes.items()
        )

    def _fits(self, shape: Shape, size: tuple[int, int]) -> bool:
        if self.is_exact:
            return (shape.rows, shape.columns) == size
        return shape.rows <= size[0] and shape.columns <= size[1]

    def _has_blocks_for(self, shape: Shape) -> bool:
        down, across = math.ceil(shape.rows / 16), math.ceil(shape.columns / 16)
        in_frame, in_second = self.macroblocks
        longest = math.isqrt(8 * in_frame)
        return max(down, across) <= longest and down * across <= in_frame and down * across * shape.rate <= in_second


def rate_of(frame_time_ms: float) -> Fraction:
    """How often frames come in a second that are so far apart."""
    return Fraction(1000 / frame_time_ms).limit_denominator(1001)


def rate_among(rates: tuple[Fraction, ...], rate: Fraction) -> Fraction | None:
    """The one of `rates` that `rate` is meant to be, None where it is none of them."""
    nearest = min(rates, key=lambda one: abs(one - rate))
    return nearest if abs(nearest - rate) <= _NEARLY * nearest / 2 else None


MPEG_2_MAIN: Final = VideoSyntax(
    "1.2.840.10008.1.2.4.100",
    "MPEG-2 Main Profile at Main Level",
    VideoCoding.MPEG_2,
    level=8,
    sizes={(576, 720): (Fraction(25), Fraction(24), _FILM), (480, 720): _SLOW_RATES},
    needs_square=False,
)
MPEG_2_HIGH: Final = VideoSyntax(
    "1.2.840.10008.1.2.4.101",
    "MPEG-2 Main Profile at High Level",
    VideoCoding.MPEG_2,
    level=4,
    sizes={(720, 1280): _FAST_RATES, (1080, 1920): _SLOW_RATES},
    is_exact=True,
)
H_264_LEVEL_4_1: Final = VideoSyntax(
    "1.2.840.10008.1.2.4.102",
    "H.264 High Profile at Level 4.1",
    VideoCoding.H_264,
    level=41,
    macroblocks=(8192, 245_760),
)
H_264_LEVEL_4_2: Final = VideoSyntax(
    "1.2.840.10008.1.2.4.104",
    "H.264 High Profile at Level 4.2",
    VideoCoding.H_264,
    level=42,
    macroblocks=(8704, 522_240),
)
VIDEO_SYNTAXES: Final = (MPEG_2_MAIN, MPEG_2_HIGH, H_264_LEVEL_4_1, H_264_LEVEL_4_2)
"""The one table of them; for each coding, the one that most archives take comes first."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How a video goes into a syntax: the sides of its frames there, its rate, and how often each frame is shown."""

    syntax: VideoSyntax
    rows: int
    columns: int
    rate: Fraction
    repetitions: int


def fit_for(shape: Shape, coding: VideoCoding) -> Fit | None:
    """How a video of this form is written in `coding`; None where it cannot be.

    Nothing is scaled. Black is put around frames that are smaller than what a syntax demands (PS3.5 8.2.6 note 1), and
    where it has no rate as low as this each frame is shown several times.
    """
    if coding is VideoCoding.H_264:
        rows, columns = shape.rows + shape.rows % 2, shape.columns + shape.columns % 2
        even = Shape(rows, columns, shape.rate, shape.is_square)
        fitting = [one for one in VIDEO_SYNTAXES if one.coding is coding and one.holds(even)]
        return Fit(fitting[0], rows, columns, shape.rate, 1) if fitting else None
    fits = (_fit_for(one, shape, count) for count in range(1, MOST_REPETITIONS + 1) for one in VIDEO_SYNTAXES)
    return next((fit for fit in fits if fit is not None), None)


def _fit_for(syntax: VideoSyntax, shape: Shape, repetitions: int) -> Fit | None:
    if syntax.needs_square and not shape.is_square:
        return None
    for (rows, columns), rates in syntax.sizes.items():
        rate = rate_among(rates, shape.rate * repetitions)
        if rate is not None and shape.rows <= rows and shape.columns <= columns:
            if syntax.is_exact:
                return Fit(syntax, rows, columns, rate, repetitions)
            even = shape.rows + shape.rows % 2, shape.columns + shape.columns % 2
            return Fit(syntax, *even, rate, repetitions)
    return None


@dataclass(frozen=True, slots=True)
class VideoWish:
    """How a video is to be written.

    Attributes
    ----------
    codings
        As what it is compressed where it cannot stay as it is: the first of them that holds it, but rather one that
        shows each frame once.
    accepted, refused
        The transfer syntaxes that every destination is known to take, and those that one of them is known not to take.
        What is accepted is chosen before what nobody knows, and what is refused only where nothing else is left.
    """

    codings: tuple[VideoCoding, ...] = (VideoCoding.MPEG_2,)
    accepted: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()

    def chosen(self, shape: Shape) -> Fit | None:
        """How a video of this form is written; None where none of the codings holds it."""
        fits = [fit for fit in (fit_for(shape, coding) for coding in self.codings) if fit is not None]
        return min(fits, key=lambda fit: (self._doubt(fit.syntax.uid), fit.repetitions), default=None)

    def is_refused(self, shape: Shape) -> bool:
        """Whether there is no way to write a video of this form that a destination is not known to refuse."""
        fit = self.chosen(shape)
        return fit is None or fit.syntax.uid in self.refused

    def _doubt(self, uid: str) -> int:
        return 2 if uid in self.refused else int(uid not in self.accepted)


AS_USUAL: Final = VideoWish()
"""Where nobody knows what the destinations take."""
