"""Scanned paper: what counts as blank, how askew a page lies, where the paper is, what a separator is."""

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from ezp2p.imaging.page_treatment import cropped, degrees_askew, is_blank, is_separator, separator_page, straightened
from ezp2p.model.scanning import ScannedPage
from tests.fakes.fake_pictures import photo
from tests.fakes.paper import DARK_LID, PAPER, WHITE_LID, deep, line_art, mm, page_of, scanned, sheet, written

Paper = NDArray[np.uint8]


def dusty() -> Paper:
    """Sixty specks of a third of a millimeter."""
    paper, generator = sheet(), np.random.default_rng(5)
    for row, column in zip(generator.integers(30, 900, 60), generator.integers(30, 640, 60), strict=True):
        paper[row, column] = 40
    return paper


def punched(color: int) -> Paper:
    """Two holes of 5.5 mm, and two of 7 mm on the other side."""
    paper = sheet()
    for column, row, diameter in ((12, 80, 5.5), (12, 160, 5.5), (158, 90, 7), (158, 150, 7)):
        cv2.circle(paper, (mm(column), mm(row)), round(mm(diameter) / 2), (color,), -1, cv2.LINE_AA)
    return paper


def shone_through() -> Paper:
    """The other side's writing, a tenth as strong."""
    behind = written()[:, ::-1].astype(np.float64)
    return np.rint(PAPER - (PAPER - behind) * 0.1).astype(np.uint8)


def with_text(text: str, *, ink: int = 20, scale: float = 0.45) -> Paper:
    paper = sheet()
    cv2.putText(paper, text, (mm(80), mm(225)), cv2.FONT_HERSHEY_SIMPLEX, scale, (ink,), 1, cv2.LINE_AA)
    return paper


def with_line() -> Paper:
    paper = sheet()
    cv2.line(paper, (mm(30), mm(200)), (mm(80), mm(195)), (120,), 2, cv2.LINE_AA)
    return paper


BLANK: dict[str, Callable[[], Paper]] = {
    "nothing": sheet,
    "dust": dusty,
    "black holes": lambda: punched(10),
    "gray holes": lambda: punched(150),
    "white holes": lambda: punched(255),
    "the other side shines through": shone_through,
    "yellowed at one side": lambda: np.tile(np.linspace(210, 245, sheet().shape[1]).astype(np.uint8), (900, 1)),
}
WRITTEN: dict[str, Callable[[], Paper]] = {
    "a letter": written,
    "one line": lambda: written(lines=1),
    "a page number": lambda: with_text("12"),
    "a word": lambda: with_text("seen"),
    "a word in pencil": lambda: with_text("seen", ink=140, scale=0.7),
    "a stroke of a pen": with_line,
    "pale writing": lambda: written(ink=150),
    "a photograph": lambda: photo(900, 650)[:, :, 1],
    "nothing but black": lambda: np.full((900, 600), 20, np.uint8),
}


LYING = [(0, DARK_LID, 9), (0, WHITE_LID, 0), (3, DARK_LID, 4), (-8, WHITE_LID, 9), (-8, DARK_LID, 0)]
"""How it lies: degrees, the lid, and the noise of the scanner."""


@pytest.mark.parametrize(("degrees", "lid", "noise"), LYING)
@pytest.mark.parametrize("what", BLANK)
def test_a_page_with_nothing_on_it_is_blank(what: str, degrees: float, lid: int, noise: float) -> None:
    assert is_blank(page_of(scanned(BLANK[what](), lid=lid, degrees=degrees, noise=noise, around=20)))


@pytest.mark.parametrize(("degrees", "lid", "noise"), LYING)
@pytest.mark.parametrize("what", WRITTEN)
def test_a_page_with_anything_on_it_is_not(what: str, degrees: float, lid: int, noise: float) -> None:
    assert not is_blank(page_of(scanned(WRITTEN[what](), lid=lid, degrees=degrees, noise=noise, around=20)))


@pytest.mark.parametrize("around", [0, 8])
@pytest.mark.parametrize("degrees", [-6, -1, 0, 2])
def test_dark_corners_of_a_blank_page_that_lies_askew_are_nothing(degrees: float, around: int) -> None:
    assert is_blank(page_of(scanned(sheet(), lid=DARK_LID, degrees=degrees, around=around)))


def test_yellow_writing_is_seen_by_its_color() -> None:
    paper = np.repeat(sheet()[:, :, None], 3, axis=2)
    cv2.putText(paper, "seen", (200, 400), cv2.FONT_HERSHEY_SIMPLEX, 1, (245, 245, 60), 2, cv2.LINE_AA)
    assert not is_blank(page_of(paper))
    assert is_blank(page_of(np.full_like(paper, PAPER)))
    assert is_blank(page_of(np.full_like(paper, (180, 220, 190))))  # paper may have a color


@pytest.mark.parametrize(("dpi", "bits"), [(75, 8), (300, 8), (200, 16), (200, 12)])
def test_it_is_the_same_at_every_resolution_and_depth(dpi: int, bits: int) -> None:
    for paper, blank in ((sheet(dpi), True), (written(dpi), False)):
        pixels = scanned(paper, around=mm(10, dpi), noise=2)
        deepest = deep(pixels, bits) if bits > 8 else pixels
        assert is_blank(page_of(deepest, bits=bits, dpi=dpi)) is blank
        assert is_blank(page_of(line_art(pixels), dpi=dpi)) is blank


# --- straightening ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("around", [0, 60])
@pytest.mark.parametrize("lid", [DARK_LID, PAPER, WHITE_LID])
@pytest.mark.parametrize("degrees", [-10, -7.3, -3, -0.5, 1, 5, 10])
def test_a_written_page_becomes_straight(degrees: float, lid: int, around: int) -> None:
    page = page_of(scanned(written(), degrees=degrees, lid=lid, around=around))
    assert degrees_askew(page) == pytest.approx(degrees, abs=0.3)
    straight = straightened(page)
    if around or lid != DARK_LID:  # else the glass itself stands out as a sheet, then turned
        assert abs(degrees_askew(straight)) <= 0.3
    assert straight.pixels.dtype == np.uint8
    assert straight.pixels.shape[0] >= page.pixels.shape[0]


def test_it_turns_on_paper_where_rows_and_columns_differ_in_resolution() -> None:
    lying = scanned(written(200), degrees=4, around=mm(15, 200))
    page = ScannedPage(np.asarray(cv2.resize(lying, (lying.shape[1] // 2, lying.shape[0])), np.uint8), 8, 200, 100)
    assert degrees_askew(page) == pytest.approx(4, abs=0.3)
    assert abs(degrees_askew(straightened(page))) <= 0.3
    assert (straightened(page).row_dpi, straightened(page).column_dpi) == (200, 100)


UNTOUCHED: dict[str, Callable[[], Paper]] = {
    "straight": lambda: scanned(written()),
    "nothing on it": lambda: scanned(sheet(), lid=PAPER),
    "a photograph of the whole glass": lambda: photo(900, 650)[:, :, 1],
    "askew by more than 15 degrees": lambda: scanned(written(), degrees=21, lid=PAPER),
    "lying across": lambda: np.ascontiguousarray(scanned(written()).T),
    "one stroke": lambda: scanned(with_line(), lid=PAPER),
}


@pytest.mark.parametrize("what", UNTOUCHED)
def test_a_page_that_is_straight_or_doubtful_stays_as_it_is(what: str) -> None:
    page = page_of(UNTOUCHED[what]())
    assert straightened(page) is page


def test_what_comes_in_at_the_corners_has_the_color_of_the_edges() -> None:
    lying = scanned(written(), degrees=6, lid=DARK_LID, noise=0)
    straight = straightened(page_of(lying)).pixels
    assert straight[0, 0] == straight[-1, -1] == DARK_LID


def test_nothing_is_cut_off() -> None:
    paper = written()
    lying = scanned(paper, degrees=8, noise=0)
    ink = [
        int((PAPER - np.minimum(one, PAPER).astype(np.int64)).sum())
        for one in (lying, straightened(page_of(lying)).pixels)
    ]
    assert ink[1] == pytest.approx(ink[0], rel=0.02)


def test_line_art_stays_black_and_white_and_deep_values_within_their_bits() -> None:
    lying = scanned(written(), degrees=3)
    art = straightened(page_of(line_art(lying)))
    assert set(np.unique(art.pixels)) == {0, 255}
    twelve = deep(lying, 12)
    straight = straightened(page_of(twelve, bits=12))
    assert straight.pixels.dtype == np.uint16
    assert int(straight.pixels.max()) <= 4095


# --- cropping ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("paper", "lid"), [(written(), DARK_LID), (sheet(), DARK_LID), (photo(400, 300)[:, :, 1] // 2, WHITE_LID)]
)
def test_what_is_around_the_paper_is_cut_off(paper: Paper, lid: int) -> None:
    page = page_of(scanned(paper, lid=lid, noise=2))
    result = cropped(page)
    assert result.pixels.shape == pytest.approx(paper.shape, abs=4)
    assert result.spacing_mm == page.spacing_mm
    row, column = (np.array(page.pixels.shape) - np.array(result.pixels.shape)) // 2
    inner = page.pixels[row + 10 : row + 200, column + 10 : column + 200]
    assert any(
        np.array_equal(inner, result.pixels[10 + down : 200 + down, 10 + right : 200 + right])
        for down in range(-3, 4)
        for right in range(-3, 4)
    )


def test_paper_that_reaches_three_edges_loses_the_strip_beyond_its_end() -> None:
    paper = written()
    strip = np.full((90, paper.shape[1]), DARK_LID, np.uint8)
    assert cropped(page_of(np.vstack([paper, strip]))).pixels.shape == pytest.approx(paper.shape, abs=3)


def test_a_page_that_was_askew_is_cropped_once_it_is_straight() -> None:
    paper = written()
    lying = page_of(scanned(paper, lid=DARK_LID, degrees=-5))
    assert cropped(straightened(lying)).pixels.shape == pytest.approx(paper.shape, abs=12)


@pytest.mark.parametrize("what", ["written", "blank", "photograph in the text"])
def test_where_no_paper_stands_out_nothing_is_cut_off(what: str) -> None:
    paper = sheet() if what == "blank" else written()
    if what == "photograph in the text":
        paper[300:600, 100:500] = photo(300, 400)[:, :, 1] // 2
    page = page_of(scanned(paper, lid=PAPER))
    assert cropped(page) is page


# --- separators -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dpi", [100, 150, 300])
@pytest.mark.parametrize("degrees", [-10, -4, 0, 5, 90, 180])
def test_a_printed_separator_is_known_however_it_lies(degrees: float, dpi: int) -> None:
    printed = np.asarray(
        cv2.resize(separator_page(), None, fx=dpi / 150, fy=dpi / 150, interpolation=cv2.INTER_AREA), np.uint8
    )
    page = page_of(scanned(printed, degrees=degrees, noise=8), dpi=dpi)
    assert is_separator(page)
    assert not is_blank(page)


def test_it_is_known_in_color_in_deep_gray_and_in_black_and_white() -> None:
    printed = scanned(separator_page(), degrees=2)
    page = page_of(printed, dpi=150)
    assert is_separator(replace(page, pixels=np.repeat(printed[:, :, None], 3, axis=2)))
    assert is_separator(replace(page, pixels=deep(printed), bits_stored=16))
    assert is_separator(replace(page, pixels=line_art(printed)))


@pytest.mark.parametrize("text", ["https://example.invalid/", "EZP2P-SEPARATOR-2", "4012345678901"])
def test_another_code_is_no_separator(text: str) -> None:
    code = np.asarray(cv2.QRCodeEncoder.create().encode(text), np.uint8)
    paper = written(150)
    code = np.kron(code, np.ones((10, 10), np.uint8))
    paper[200 : 200 + code.shape[0], 300 : 300 + code.shape[1]] = code
    assert not is_separator(page_of(paper, dpi=150))


@pytest.mark.parametrize("what", [*WRITTEN, *BLANK])
def test_an_ordinary_page_is_no_separator(what: str) -> None:
    assert not is_separator(page_of(scanned((WRITTEN | BLANK)[what]())))


def test_noise_alone_is_neither_blank_nor_a_separator_nor_askew() -> None:
    for seed in range(10):
        page = page_of(np.random.default_rng(seed).integers(0, 256, (700, 500), dtype=np.uint8))
        assert not is_separator(page)
        assert straightened(page) is page


@pytest.mark.parametrize("shape", [(1, 1), (1, 3000), (40, 2), (3, 3, 3)])
def test_pages_of_any_size_are_treated(shape: tuple[int, ...]) -> None:
    page = page_of(np.full(shape, 200, np.uint8))
    assert straightened(page) is page
    assert cropped(page) is page
    assert not is_separator(page)
    assert is_blank(page)
