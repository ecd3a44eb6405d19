"""Scanned paper: blank pages and separators are told, askew ones straightened, what is around the paper cut off.

Each takes a page and gives an answer, or a page. A page of which nothing certain can be said counts as written on, and
is given back as it is.
"""

import math
from dataclasses import dataclass, replace
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from ezp2p.model.image import PixelArray
from ezp2p.model.scanning import ScannedPage

SEPARATOR_TEXT: Final = "EZP2P-SEPARATOR"
"""What the QR code of a separator says."""
MOST_DEGREES: Final = 15.0
"""How far askew a page may lie to be straightened."""

_MM_PER_INCH: Final = 25.4
_DPI: Final = 100.0
"""Of the small picture in which everything is looked for."""
_PER_MM: Final = _DPI / _MM_PER_INCH
_BRIGHTEST: Final = 255


# --- the small picture ----------------------------------------------------------------------------------------


def _small(page: ScannedPage) -> NDArray[np.uint8]:
    """The page in color, 8 bits, with 100 points to the inch in both directions, (rows, columns, 3)."""
    rows, columns = page.pixels.shape[:2]
    size = (max(8, round(columns * _DPI / page.column_dpi)), max(8, round(rows * _DPI / page.row_dpi)))
    method = cv2.INTER_AREA if min(page.row_dpi, page.column_dpi) >= _DPI else cv2.INTER_LINEAR
    resized: Any = cv2.resize(np.ascontiguousarray(page.pixels), size, interpolation=method)
    small = np.asarray(resized >> max(0, page.bits_stored - 8), np.uint8)
    return np.repeat(small[:, :, None], 3, axis=2) if small.ndim == 2 else small


def _gray(small: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8)


def _pixels(mm: float) -> int:
    """A length in the small picture, at least one pixel."""
    return max(1, round(mm * _PER_MM))


def _disk(mm: float) -> NDArray[np.uint8]:
    side = 2 * _pixels(mm / 2) + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)), np.uint8)


def _edge_of(mask: NDArray[Any]) -> NDArray[np.bool_]:
    """The outermost pixels of a picture of that shape."""
    edge = np.zeros(mask.shape[:2], np.bool_)
    edge[:2], edge[-2:], edge[:, :2], edge[:, -2:] = True, True, True, True
    return edge


# --- the sheet ------------------------------------------------------------------------------------------------

_DARK: Final = 110
_FLAT: Final = 24
"""How far values of one surface lie from each other."""
_LEAST_SHARE: Final = 0.04
"""Of the glass: what is smaller is no sheet."""
_LEAST_SOLID: Final = 0.93
"""Of the rectangle around it: what fills less of it is no sheet."""
_REACHES: Final = 0.1
"""Of an edge of the picture: what takes more of it reaches it."""
_MOST_OUTSIDE: Final = 0.0005
"""Of the glass: a frame among other things on a white page is not the page."""


@dataclass(frozen=True, slots=True, eq=False)
class _Sheet:
    """Where the paper lies in the small picture: True on it, False around it.

    `degrees` is how far it is turned, None where no rectangle was seen with something else around it.
    """

    mask: NDArray[np.bool_]
    degrees: float | None = None

    @property
    def has_free_sides(self) -> bool:
        """Whether two sides that meet are free of the edges of the picture, so that its own sides tell its angle."""
        edges = (self.mask[0], self.mask[-1], self.mask[:, 0], self.mask[:, -1])
        top, bottom, left, right = (float(edge.mean()) < _REACHES for edge in edges)
        return (top or bottom) and (left or right)


def _sheet(gray: NDArray[np.uint8]) -> _Sheet:
    """The paper, if the lid of the scanner is dark, or the paper is darker than the lid; else the whole picture."""
    return _on_dark(gray) or _on_bright(gray) or _Sheet(np.ones(gray.shape, np.bool_))


def _on_dark(gray: NDArray[np.uint8]) -> _Sheet | None:
    """What is left without the dark, flat surfaces that reach the edges of the picture."""
    edge = _edge_of(gray)
    dark = gray[edge & (gray < _DARK)]
    if len(dark) < 0.01 * edge.sum():
        return None
    lid = _reaching(np.abs(gray.astype(np.int16) - int(np.median(dark))) <= _FLAT, edge)
    lid = np.asarray(cv2.morphologyEx(lid.astype(np.uint8), cv2.MORPH_OPEN, _disk(1.0)), np.bool_)
    found = _largest(~lid)
    if found is None or not lid.any():
        return None
    hull, is_solid = found
    return _Sheet(_filled(hull, gray.shape), _turned(hull) if is_solid else None)


def _on_bright(gray: NDArray[np.uint8]) -> _Sheet | None:
    """A rectangle of another brightness than the edges of the picture, which reaches at most two of them."""
    edge = _edge_of(gray)
    lid = float(np.median(gray[edge]))
    differs = np.abs(gray.astype(np.float32) - lid) > _FLAT
    differs = np.asarray(cv2.morphologyEx(differs.astype(np.uint8), cv2.MORPH_OPEN, _disk(1.0)), np.bool_)
    found = _largest(differs)
    if found is None or not found[1]:
        return None
    mask = _filled(found[0], gray.shape)
    around = np.asarray(cv2.dilate(mask.astype(np.uint8), _disk(4.0)), np.bool_)
    spans = (mask[:, 0].any() and mask[:, -1].any()) or (mask[0].any() and mask[-1].any())
    if spans or (differs & ~around).mean() > _MOST_OUTSIDE:
        return None
    return _Sheet(mask, _turned(found[0]))


def _reaching(mask: NDArray[np.bool_], edge: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The connected parts of `mask` that reach `edge`."""
    _, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=4)
    return mask & np.isin(labels, np.unique(labels[mask & edge]))


def _largest(mask: NDArray[np.bool_]) -> tuple[NDArray[np.int32], bool] | None:
    """The hull of the largest part of `mask`, and whether it is a rectangle; None where there is none worth it."""
    contours, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not contours:
        return None
    largest = max(contours, key=cv2.contourArea)
    area = float(cv2.contourArea(largest))
    if area < _LEAST_SHARE * mask.size:
        return None
    hull = np.asarray(cv2.convexHull(largest), np.int32)
    _, sides, _ = cv2.minAreaRect(hull)
    return hull, area >= _LEAST_SOLID * sides[0] * sides[1]


def _filled(hull: NDArray[np.int32], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    mask = np.zeros(shape, np.uint8)
    cv2.fillPoly(mask, [hull], 1)
    return mask.astype(np.bool_)


def _turned(hull: NDArray[np.int32]) -> float:
    """The angle of the rectangle around it, between -45 and 45 degrees, clockwise."""
    return float((cv2.minAreaRect(hull)[2] + 45.0) % 90.0 - 45.0)


# --- blank pages ----------------------------------------------------------------------------------------------

_INK: Final = 0.2
"""Of the brightness of the paper: what differs less shines through from the other side."""
_BLOCK: Final = 40
"""Pixels of the small picture, a centimeter."""
_DARKEST_PAPER: Final = 0.8
_LEAST_CERTAIN: Final = 0.5
"""Of the glass: a smaller bright part that is no rectangle may be a corner beside a dark picture."""
_MARGIN_MM: Final = 4.0
_DUST_MM2: Final = 0.35
_MOST_INK_MM2: Final = 1.0
_HOLE_MM: Final = (4.5, 9.0)
_HOLES_WITHIN_MM: Final = 22.0
_LEAST_ROUND: Final = 0.65
"""Of its box, what a disk fills, with a little doubt; a full circle is 0.785."""


def is_blank(page: ScannedPage) -> bool:
    """Whether nothing is written or printed on it: no more than dust, punched holes and what shines through.

    In doubt it is not: a page number alone, or a word in pencil, is something.
    """
    small = _small(page)
    gray = _gray(small)
    sheet = _sheet(gray)
    is_doubtful = sheet.degrees is None and float(sheet.mask.mean()) < _LEAST_CERTAIN
    if is_doubtful or float(np.median(gray[sheet.mask])) < _DARK:
        return False
    paper = _paper(small, sheet.mask)
    ink = (np.abs(small - paper) > _INK * paper).any(axis=2) & sheet.mask
    ink &= ~_shadows(ink, gray)
    inside = np.pad(sheet.mask, 1)
    depth = np.asarray(cv2.distanceTransform(inside.astype(np.uint8), cv2.DIST_L2, 5))[1:-1, 1:-1] / _PER_MM
    return bool(_written_mm2(ink & (depth > _MARGIN_MM), depth) < _MOST_INK_MM2)


def _paper(small: NDArray[np.uint8], mask: NDArray[np.bool_]) -> NDArray[np.float32]:
    """The color of the paper at each place: it may be yellowed or darker on one side, but no picture is paper."""
    usual = np.percentile(small[mask], 80, axis=0)
    rows, columns = (max(1, round(side / _BLOCK)) for side in small.shape[:2])
    places = [np.array_split(row, columns, axis=1) for row in np.array_split(small, rows, axis=0)]
    blocks = np.array([[np.percentile(one, 80, axis=(0, 1)) for one in row] for row in places])
    blocks = np.clip(blocks, _DARKEST_PAPER * usual, usual / _DARKEST_PAPER).astype(np.float32)
    return np.asarray(cv2.resize(blocks, small.shape[1::-1], interpolation=cv2.INTER_LINEAR), np.float32)


def _shadows(ink: NDArray[np.bool_], gray: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """What reaches the edges of the picture and is flat: corners of the lid behind a page that lies askew."""
    edge = _edge_of(ink)
    shadows = np.zeros(ink.shape, np.bool_)
    _, labels = cv2.connectedComponents(ink.astype(np.uint8), connectivity=8)
    for label in np.unique(labels[edge & ink]):
        part = labels == label
        if float(gray[part].std()) < _FLAT:
            shadows |= part
    return np.asarray(cv2.dilate(shadows.astype(np.uint8), _disk(1.0)), np.bool_)


def _written_mm2(ink: NDArray[np.bool_], depth: NDArray[Any]) -> float:
    """How much of the page bears ink, without dust and holes."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink.astype(np.uint8), connectivity=8)
    written = 0.0
    for label, (left, top, width, height, area) in enumerate(stats[1:], start=1):
        box = slice(top, top + height), slice(left, left + width)
        if area >= _DUST_MM2 * _PER_MM**2 and not _is_hole(labels[box] == label, depth[box]):
            written += area / _PER_MM**2
    return written


def _is_hole(part: NDArray[np.bool_], depth: NDArray[Any]) -> bool:
    """Whether a part is as round and as large as a punched hole, or its shadow, and where they are punched."""
    height, width = part.shape
    least, most = (mm * _PER_MM for mm in _HOLE_MM)
    shorter, longer = sorted((height, width))
    if shorter < least or longer > min(most, 1.3 * shorter):
        return False
    hull = cv2.convexHull(np.argwhere(part).astype(np.int32))
    round_enough = float(cv2.contourArea(hull)) >= _LEAST_ROUND * (height - 1) * (width - 1)
    return round_enough and float(depth[part].min()) < _HOLES_WITHIN_MM


# --- straightening --------------------------------------------------------------------------------------------

_COARSE_DEGREES: Final = 0.25
_FINE_DEGREES: Final = 0.02
_LEAST_DEGREES: Final = 0.25
"""What is less is straight."""
_LEAST_POINTS: Final = 800
_MOST_POINTS: Final = 40_000
_LEAST_PEAK: Final = 1.25
"""How much better lines must fit at their angle than at others."""
_LONGEST_WARPED: Final = 32_000
"""OpenCV turns no picture with a longer side."""


def straightened(page: ScannedPage) -> ScannedPage:
    """The page turned by the angle, of up to 15 degrees, in which its sheet or its lines lie.

    It becomes larger, so that nothing is cut off; what comes in at the corners has the color of the edges. A page whose
    angle is not certain, or that is straight, is given back as it is.
    """
    degrees = degrees_askew(page)
    rows, columns = page.pixels.shape[:2]
    if abs(degrees) < _LEAST_DEGREES or 1.5 * max(rows, columns) > _LONGEST_WARPED:
        return page
    return replace(page, pixels=_turned_back(page, degrees))


def degrees_askew(page: ScannedPage) -> float:
    """How far the page is turned clockwise, between -15 and 15 degrees; 0 where that is not certain."""
    gray = _gray(_small(page))
    sheet = _sheet(gray)
    if sheet.degrees is not None and sheet.has_free_sides:
        return sheet.degrees if abs(sheet.degrees) <= MOST_DEGREES else 0.0
    return _degrees_of_lines(gray, sheet.mask)


def _degrees_of_lines(gray: NDArray[np.uint8], mask: NDArray[np.bool_]) -> float:
    """In which angle lines of writing lie: there their points gather in the fewest rows."""
    inside = np.asarray(cv2.erode(mask.astype(np.uint8), _disk(2.0), borderValue=0), np.bool_)
    paper = float(np.percentile(gray[mask], 80))
    ink = np.argwhere(inside & (np.abs(gray - paper) > _INK * paper))
    if len(ink) < _LEAST_POINTS:
        return 0.0
    points = ink[:: -(-len(ink) // _MOST_POINTS)].astype(np.float64)
    points -= points.mean(axis=0)
    rows, columns = points.T
    best, peak = max((_fit(rows, columns), _fit(columns, -rows)), key=lambda one: one[1])
    return best if peak >= _LEAST_PEAK and abs(best) <= MOST_DEGREES else 0.0


def _fit(across: NDArray[np.float64], along: NDArray[np.float64]) -> tuple[float, float]:
    """The angle at which points gather in the fewest rows, and how much better they do than usual."""
    coarse = np.arange(-MOST_DEGREES - 1, MOST_DEGREES + 1 + _COARSE_DEGREES / 2, _COARSE_DEGREES)
    scores = [_gathered(across, along, degrees) for degrees in coarse]
    near = float(coarse[int(np.argmax(scores))])
    fine = np.arange(near - _COARSE_DEGREES, near + _COARSE_DEGREES, _FINE_DEGREES)
    finest = [_gathered(across, along, degrees) for degrees in fine]
    return float(fine[int(np.argmax(finest))]), max(finest) / float(np.median(scores))


def _gathered(across: NDArray[np.float64], along: NDArray[np.float64], degrees: float) -> float:
    """The sum of the squares of how many points lie in each row, once they are turned back by so much."""
    radians = math.radians(degrees)
    rows = across * math.cos(radians) - along * math.sin(radians)
    counts = np.bincount(np.rint(rows - rows.min()).astype(np.int64))
    return float((counts.astype(np.float64) ** 2).sum())


def _turned_back(page: ScannedPage, degrees: float) -> PixelArray:
    """The pixels turned counterclockwise, on paper: the resolution may differ between rows and columns."""
    rows, columns = page.pixels.shape[:2]
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    ratio = page.column_dpi / page.row_dpi
    turn = np.array([[cos, sin * ratio], [-sin / ratio, cos]])
    width, height = (math.ceil(side) for side in np.abs(turn) @ (columns, rows))
    shift = np.array([width - 1, height - 1]) / 2 - turn @ (np.array([columns - 1, rows - 1]) / 2)
    edge = page.pixels[_edge_of(page.pixels)]
    turned: Any = cv2.warpAffine(
        np.ascontiguousarray(page.pixels),
        np.column_stack([turn, shift]),
        (width, height),
        flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=[float(value) for value in np.atleast_1d(np.median(edge, axis=0))],
    )
    if _is_line_art(page.pixels):
        return np.asarray(np.where(turned > _BRIGHTEST // 2, _BRIGHTEST, 0), np.uint8)
    pixels: PixelArray = np.minimum(turned, (1 << page.bits_stored) - 1)
    return pixels


def _is_line_art(pixels: PixelArray) -> bool:
    return pixels.dtype == np.uint8 and pixels.ndim == 2 and bool(((pixels == 0) | (pixels == _BRIGHTEST)).all())


# --- cropping -------------------------------------------------------------------------------------------------


def cropped(page: ScannedPage) -> ScannedPage:
    """The page without what is around its sheet; as it is where no sheet was seen as a rectangle of its own."""
    gray = _gray(_small(page))
    sheet = _sheet(gray)
    if sheet.degrees is None:
        return page
    down, across = np.nonzero(sheet.mask)
    top, bottom = _span(down, sheet.mask.shape[0], page.pixels.shape[0])
    left, right = _span(across, sheet.mask.shape[1], page.pixels.shape[1])
    return replace(page, pixels=page.pixels[top:bottom, left:right].copy())


def _span(places: NDArray[np.intp], of: int, length: int) -> tuple[int, int]:
    """From where to where of `length` pixels these places of the small picture reach, which has `of` of them."""
    scale = length / of
    return math.floor(places.min() * scale), min(length, math.ceil((places.max() + 1) * scale))


# --- separators -----------------------------------------------------------------------------------------------

SEPARATOR_DPI: Final = 150.0
"""Of the page that is to be printed."""
_PAPER: Final = (1754, 1240)
"""DIN A4 at that, with room to spare on US letter paper."""
_MODULE_PIXELS: Final = 20


def is_separator(page: ScannedPage) -> bool:
    """Whether it bears the QR code of a separator."""
    gray = _gray(_small(page))
    softer = np.asarray(cv2.GaussianBlur(gray, (0, 0), 1.0), np.uint8)
    return any(_code_on(one) == SEPARATOR_TEXT for one in (gray, softer))


def _code_on(gray: NDArray[np.uint8]) -> str:
    """What a QR code says; empty where none is read."""
    try:
        text, _, _ = cv2.QRCodeDetector().detectAndDecode(gray)
    except cv2.error:  # what resembles a code and has no corners makes OpenCV 5.0 raise
        return ""
    return str(text)


def separator_page() -> NDArray[np.uint8]:
    """The separator to be printed: uint8, (rows, columns), 150 points to the inch."""
    page = np.full(_PAPER, _BRIGHTEST, np.uint8)
    code = np.asarray(cv2.QRCodeEncoder.create().encode(SEPARATOR_TEXT), np.uint8)
    code = np.kron(code, np.ones((_MODULE_PIXELS, _MODULE_PIXELS), np.uint8))
    top, left = ((whole - part) // 2 for whole, part in zip(_PAPER, code.shape, strict=True))
    page[top : top + code.shape[0], left : left + code.shape[1]] = code
    cv2.putText(page, SEPARATOR_TEXT, (left, top - 60), cv2.FONT_HERSHEY_SIMPLEX, 1.6, (0,), 3, cv2.LINE_AA)
    return page
