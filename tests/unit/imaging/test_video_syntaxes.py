"""What transfer syntaxes for video hold, and how a video is made to fit without a pixel being scaled."""

from fractions import Fraction

import pytest
from pydicom.uid import UID

from ezp2p.imaging.video_syntaxes import VIDEO_SYNTAXES, Shape, VideoCoding, fit_for

NTSC = Fraction(30000, 1001)


def held_by(shape: Shape) -> list[str]:
    return [syntax.uid[-3:] for syntax in VIDEO_SYNTAXES if syntax.holds(shape)]


def test_each_is_a_transfer_syntax_of_the_standard() -> None:
    assert [UID(syntax.uid).keyword for syntax in VIDEO_SYNTAXES] == [
        "MPEG2MPML",
        "MPEG2MPHL",
        "MPEG4HP41",
        "MPEG4HP422D",
    ]


@pytest.mark.parametrize(
    ("rows", "columns", "rate", "expected"),
    [
        (480, 640, 30, ["100", "102", "104"]),
        (480, 720, NTSC, ["100", "102", "104"]),
        (576, 720, 25, ["100", "102", "104"]),
        (576, 720, 30, ["102", "104"]),  # PS3.5 table 8-1: 480 rows at most
        (720, 1280, 60, ["101", "102", "104"]),
        (1080, 1920, 30, ["101", "102", "104"]),
        (1080, 1920, 60, ["104"]),
        (1920, 1080, 30, ["102", "104"]),
        (768, 1024, 30, ["102", "104"]),
        (480, 640, 15, ["102", "104"]),
        (2160, 3840, 25, []),
    ],
)
def test_a_syntax_holds_what_its_level_allows(
    rows: int, columns: int, rate: Fraction | int, expected: list[str]
) -> None:
    assert held_by(Shape(rows, columns, Fraction(rate))) == expected


def test_pixels_that_are_not_square_go_into_main_level_alone() -> None:
    assert held_by(Shape(576, 720, Fraction(25), is_square=False)) == ["100"]
    assert held_by(Shape(720, 1280, Fraction(25), is_square=False)) == []


@pytest.mark.parametrize(
    ("shape", "syntax", "rows", "columns", "rate", "repetitions"),
    [
        (Shape(480, 640, Fraction(25)), "100", 480, 640, 25, 1),
        (Shape(97, 131, Fraction(25)), "100", 98, 132, 25, 1),
        (Shape(480, 640, Fraction(15)), "100", 480, 640, 30, 2),
        (Shape(480, 640, Fraction(1)), "100", 480, 640, 24, 24),
        (Shape(480, 640, Fraction(2997, 100)), "100", 480, 640, NTSC, 1),
        (Shape(480, 640, Fraction(60)), "101", 720, 1280, 60, 1),
        (Shape(768, 1024, Fraction(30)), "101", 1080, 1920, 30, 1),
        (Shape(1080, 1920, Fraction(25)), "101", 1080, 1920, 25, 1),
    ],
)
def test_mpeg_2_is_made_to_fit_by_black_and_by_showing_frames_again(
    shape: Shape, syntax: str, rows: int, columns: int, rate: Fraction | int, repetitions: int
) -> None:
    fit = fit_for(shape, VideoCoding.MPEG_2)
    assert fit is not None
    assert (fit.syntax.uid[-3:], fit.rows, fit.columns) == (syntax, rows, columns)
    assert (fit.rate, fit.repetitions) == (rate, repetitions)


@pytest.mark.parametrize(
    "shape",
    [
        Shape(1920, 1080, Fraction(30)),
        Shape(480, 640, Fraction(17)),
        Shape(1080, 1920, Fraction(60)),
        Shape(1080, 1440, Fraction(25), is_square=False),
    ],
)
def test_what_mpeg_2_cannot_hold_is_not_forced_into_it(shape: Shape) -> None:
    assert fit_for(shape, VideoCoding.MPEG_2) is None


def test_h_264_takes_any_rate_and_sides_that_are_even() -> None:
    fit = fit_for(Shape(1919, 1080, Fraction(17)), VideoCoding.H_264)
    assert fit is not None
    assert (fit.syntax.uid[-3:], fit.rows, fit.columns, fit.repetitions) == ("102", 1920, 1080, 1)
    assert fit.rate == 17
    fast = fit_for(Shape(1080, 1920, Fraction(60)), VideoCoding.H_264)
    assert fast is not None and fast.syntax.uid.endswith(".104")  # noqa: PT018 -- one fact
    assert fit_for(Shape(2160, 3840, Fraction(25)), VideoCoding.H_264) is None
