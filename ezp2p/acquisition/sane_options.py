"""What the options of a SANE device mean: each backend has its own, with names of its own (SANE standard 4.5)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ezp2p.acquisition.scan_refusals import no_resolution
from ezp2p.errors import ScanNotPossible
from ezp2p.model.scanning import ScanArea, ScanMode, ScanSource

USUAL_RESOLUTIONS: Final = (75, 100, 150, 200, 300, 400, 600, 800, 1200, 2400, 3200, 4800)
"""Those to choose from where a device takes any."""
MM_PER_INCH: Final = 25.4
_UNIT_PIXEL: Final = 1
_UNIT_MM: Final = 3
"""SANE_UNIT_PIXEL and SANE_UNIT_MM (4.2.9.3 of the SANE standard)."""
_SLACK_MM: Final = 0.5
"""By which an area may reach over the glass, for devices round."""

_SOURCES_SAID: Final[tuple[tuple[str, ScanSource | None], ...]] = (
    (r"infrared|back|right aligned", None),
    (r"duplex|both sides|front/back", ScanSource.FEEDER_DUPLEX),
    (r"adf|feeder|simplex|card front", ScanSource.FEEDER),
    (r"transp|tpu|tma|negative|slide|positive|film", ScanSource.TRANSPARENCY),
    (r"flatbed|flat|platen|glass|table|normal", ScanSource.FLATBED),
)
"""What is in the name of a source, in small letters; the first that fits counts, and None leaves the source out."""
_FRONT_AND_BACK: Final = re.compile(r"front.*back")

_MODES_SAID: Final[tuple[tuple[str, ScanMode | None, int | None], ...]] = (
    (r"infrared|diffusion|halftone|dither", None, None),
    (r"line ?art|black|binary|mono|^1.?bit", ScanMode.LINE_ART, 1),
    (r"^16 ?bits?.*gr[ae]y", ScanMode.GRAY, 16),
    (r"^48 ?bits?.*colou?r", ScanMode.COLOR, 16),
    (r"gr[ae]y", ScanMode.GRAY, None),
    (r"colou?r|rgb", ScanMode.COLOR, None),
)
"""What is in the name of a mode; what it reads of each point, and how many bits, where the name says that too."""
_DEPTHS: Final = (8, 12, 16)


class Options:
    """The options that a device has now; which ones, and what they allow, changes as others are set.

    `device` is an open one of python-sane, whose names have `_` for each `-`.
    """

    def __init__(self, device: Any, name: str) -> None:  # noqa: ANN401 -- the library has no types
        self.device = device
        self.device_name = name

    def is_there(self, name: str) -> bool:
        """Whether it has a value now."""
        return name in self.device.opt and bool(self.device.opt[name].is_active())

    def has(self, name: str) -> bool:
        """Whether it can be set now."""
        return self.is_there(name) and bool(self.device.opt[name].is_settable())

    def constraint(self, name: str) -> Any:  # noqa: ANN401 -- a list, a range of three, or None
        """What may be set: a list of values, (least, most, step), or None for anything."""
        return self.device.opt[name].constraint

    def unit(self, name: str) -> int:
        """What a value counts."""
        return int(self.device.opt[name].unit)

    def get(self, name: str) -> Any:  # noqa: ANN401 -- text or a number
        """What is set."""
        return getattr(self.device, name)

    def set(self, name: str, value: object) -> None:
        """Set it; a whole number where it takes only these."""
        current = self.get(name)
        is_whole = isinstance(current, int) and isinstance(value, float)
        setattr(self.device, name, round(value) if is_whole and isinstance(value, float) else value)

    def texts(self, name: str) -> tuple[str, ...]:
        """What may be chosen by name; nothing where there is no such option."""
        if not self.has(name) or not isinstance(self.constraint(name), list):
            return ()
        return tuple(str(value) for value in self.constraint(name))

    def range(self, name: str) -> tuple[float, float] | None:
        """The least and the most that may be set; None where there is no such option, or it does not say."""
        if not self.has(name):
            return None
        found = self.constraint(name)
        if not found:
            return None
        return (min(found), max(found)) if isinstance(found, list) else (found[0], found[1])

    def refuse(self, reason: str) -> ScanNotPossible:
        """The error that says so."""
        return ScanNotPossible(device=self.device_name, reason=reason)


# --- sources ----------------------------------------------------------------------------------------------------


def sources(options: Options) -> dict[ScanSource, tuple[tuple[str, str], ...]]:
    """What to set, and to which value, for each source. A device that names none, or none that is known, has one."""
    found: dict[ScanSource, tuple[tuple[str, str], ...]] = {}
    for name in options.texts("source"):
        source = source_of(name)
        if source is not None:
            found.setdefault(source, (("source", name),))
    duplex = next((mode for mode in options.texts("adf_mode") if mode.casefold() == "duplex"), None)
    if duplex and ScanSource.FEEDER in found:
        found.setdefault(ScanSource.FEEDER_DUPLEX, (*found[ScanSource.FEEDER], ("adf_mode", duplex)))
    return found or {ScanSource.FLATBED: ()}


def source_of(name: str) -> ScanSource | None:
    """What a device means by the name of a source; None where that is not known."""
    small = name.casefold()
    if _FRONT_AND_BACK.search(small):
        return ScanSource.FEEDER_DUPLEX
    return next((source for pattern, source in _SOURCES_SAID if re.search(pattern, small)), None)


# --- modes and depths -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Way:
    """How a mode and a depth are set; None for what needs no setting."""

    mode: str | None
    depth: int | None


def ways(options: Options) -> dict[tuple[ScanMode, int], Way]:
    """How each mode and depth of the present source is had; tries the modes, as some depths belong to some only."""
    found: dict[tuple[ScanMode, int], Way] = {}
    for name in options.texts("mode"):
        kind, fixed = mode_of(name)
        if kind is not None:
            options.set("mode", name)
            for depth, way in _ways_of_mode(options, name, kind, fixed):
                found.setdefault((ScanMode.LINE_ART if depth == 1 else kind, depth), way)
    if not found:
        kind = ScanMode.COLOR if options.device.get_parameters()[0] == "color" else ScanMode.GRAY
        found = {(kind, depth): way for depth, way in _ways_of_mode(options, None, kind, None) if depth != 1}
    return found


def mode_of(name: str) -> tuple[ScanMode | None, int | None]:
    """What a device means by the name of a mode: what it reads, and the bits, where the name says so."""
    small = name.casefold()
    fits = ((mode, depth) for pattern, mode, depth in _MODES_SAID if re.search(pattern, small))
    return next(fits, (None, None))


def _ways_of_mode(options: Options, name: str | None, kind: ScanMode, fixed: int | None) -> Iterable[tuple[int, Way]]:
    if fixed is not None:
        return [(fixed, Way(name, None))]
    allowed = _depths(options)
    if not allowed:
        return [(8, Way(name, None))]
    return [(depth, Way(name, depth)) for depth in allowed if depth != 1 or kind is ScanMode.GRAY]


def _depths(options: Options) -> tuple[int, ...]:
    """The depths that may be chosen now, rising."""
    if not options.has("depth"):
        return ()
    allowed = options.constraint("depth")
    if isinstance(allowed, list):
        numbers = {int(value) for value in allowed if str(value).isdigit()}
        return tuple(depth for depth in (1, *_DEPTHS) if depth in numbers)
    least, most = options.range("depth") or (8, 8)
    return tuple(depth for depth in _DEPTHS if least <= depth <= most)


# --- resolution -------------------------------------------------------------------------------------------------


def resolutions(options: Options) -> tuple[int, ...]:
    """The resolutions to choose from, rising."""
    name = _resolution_option(options)
    limits = options.range(name)
    if limits is None:
        return (round(options.get(name)),) if options.is_there(name) else ()
    allowed = options.constraint(name)
    if isinstance(allowed, list):
        return tuple(sorted({round(value) for value in allowed if value >= 1}))
    least, most = max(1, round(limits[0])), round(limits[1])
    return tuple(sorted({least, most} | {one for one in USUAL_RESOLUTIONS if least < one < most}))


def set_resolution(options: Options, dpi: int) -> None:
    """Set it for both directions.

    Raises
    ------
    ScanNotPossible
        If the device has no such resolution.
    """
    name = _resolution_option(options)
    allowed, limits = (options.constraint(name), options.range(name)) if options.has(name) else (None, None)
    if limits is None:
        if dpi not in resolutions(options):
            raise options.refuse("its resolution cannot be chosen")
    elif not limits[0] <= dpi <= limits[1] or (isinstance(allowed, list) and dpi not in resolutions(options)):
        raise options.refuse(no_resolution(dpi))
    for one in (name, "y_resolution"):
        if options.has(one):
            options.set(one, dpi)


def resolution_set(options: Options) -> tuple[float, float]:
    """Points per inch from row to row and from column to column, as the device has taken them.

    Raises
    ------
    ScanNotPossible
        If it does not tell.
    """
    name = _resolution_option(options)
    if not options.is_there(name):
        raise options.refuse("it does not tell its resolution")
    column = float(options.get(name))
    return (float(options.get("y_resolution")) if options.is_there("y_resolution") else column), column


def _resolution_option(options: Options) -> str:
    return next((name for name in ("resolution", "x_resolution") if options.is_there(name)), "resolution")


# --- area -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Side:
    """One direction of the glass, in the device's own unit."""

    near: str
    far: str
    least: float
    most: float
    units_per_mm: float


def extent_mm(options: Options) -> tuple[float, float]:
    """Width and height of what can be scanned; 0 where the device does not say."""
    sides = _sides(options)
    if sides is None:
        return 0.0, 0.0
    width, height = ((side.most - side.least) / side.units_per_mm for side in sides)
    return width, height


def set_area(options: Options, area: ScanArea | None) -> None:
    """Set what is scanned; None for all that there is.

    Raises
    ------
    ScanNotPossible
        If it does not lie on the glass, or cannot be chosen.
    """
    sides = _sides(options)
    if sides is None:
        if area is not None:
            raise options.refuse("no part of the page can be chosen")
        return
    wanted = ((area.left_mm, area.width_mm), (area.top_mm, area.height_mm)) if area else (None, None)
    for side, part in zip(sides, wanted, strict=True):
        options.set(side.near, side.least)  # in this order no corner ever passes the other one
        options.set(side.far, side.most)
        if part is not None:
            begin, length = part
            extent = (side.most - side.least) / side.units_per_mm
            if begin < 0 or length <= 0 or begin + length > extent + _SLACK_MM:
                raise options.refuse("the area does not lie on what it scans")
            options.set(side.far, min(side.least + (begin + length) * side.units_per_mm, side.most))
            options.set(side.near, side.least + begin * side.units_per_mm)


def _sides(options: Options) -> tuple[_Side, _Side] | None:
    limits = {name: options.range(name) for name in ("tl_x", "tl_y", "br_x", "br_y")}
    known = {name: found for name, found in limits.items() if found is not None}
    if len(known) < len(limits):
        return None
    row_dpi, column_dpi = resolution_set(options) if options.unit("tl_x") == _UNIT_PIXEL else (0.0, 0.0)
    across = _Side("tl_x", "br_x", known["tl_x"][0], known["br_x"][1], _units_per_mm(options, "tl_x", column_dpi))
    down = _Side("tl_y", "br_y", known["tl_y"][0], known["br_y"][1], _units_per_mm(options, "tl_y", row_dpi))
    return across, down


def _units_per_mm(options: Options, name: str, dpi: float) -> float:
    units: Mapping[int, float] = {_UNIT_MM: 1.0, _UNIT_PIXEL: dpi / MM_PER_INCH}
    return units.get(options.unit(name), 1.0)


# --- brightness -------------------------------------------------------------------------------------------------


def has_brightness(options: Options) -> bool:
    """Whether it can be made brighter and darker."""
    return options.range("brightness") is not None


def set_brightness(options: Options, percent: int) -> None:
    """From what the device has by itself, 0, so much of the way to its least or its most, -100 and 100.

    Raises
    ------
    ScanNotPossible
        If it has no brightness.
    """
    if percent == 0:
        return
    limits = options.range("brightness")
    if limits is None:
        raise options.refuse("its brightness cannot be chosen")
    usual = float(options.get("brightness"))
    end = limits[1] if percent > 0 else limits[0]
    value = usual + abs(percent) / 100 * (end - usual)
    allowed = options.constraint("brightness")
    options.set("brightness", min(allowed, key=lambda one: abs(one - value)) if isinstance(allowed, list) else value)
