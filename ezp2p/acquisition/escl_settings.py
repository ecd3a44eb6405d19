"""What is asked of an eSCL scanner, as its XML, and what its answer's resolution is (Mopria eSCL 2, section 7)."""

import struct
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

from ezp2p.acquisition.escl_messages import (
    COLOR_MODES,
    MM_PER_UNIT,
    UNITS_PER_INCH,
    EsclCapabilities,
    EsclProfile,
    EsclSource,
)
from ezp2p.acquisition.scan_refusals import no_resolution
from ezp2p.errors import DriverFailed, ScanNotPossible
from ezp2p.model.scanning import ScanArea, ScanMode, ScanRequest, ScanSource

_SCAN: Final = "http://schemas.hp.com/imaging/escl/2011/05/03"
_PWG: Final = "http://www.pwg.org/schemas/2010/12/sm"
_INPUTS: Final = {ScanSource.FLATBED: "Platen", ScanSource.FEEDER: "Feeder", ScanSource.FEEDER_DUPLEX: "Feeder"}

_MOST_POINTS: Final = 120_000_000
_TOLERANCE: Final = 0.02
"""Scanners round to their own steps, of 8 points and more."""


@dataclass(frozen=True, slots=True)
class Region:
    """What part of the glass, in 1/300 inch."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class EsclJob:
    """A scan that the scanner can do: as asked, with what is sent for it."""

    request: ScanRequest
    region: Region
    profile: EsclProfile
    version: str
    brightness: int | None

    @property
    def limit_page_bytes(self) -> int:
        """More than any picture of that many points takes, in any of the formats."""
        dpi = self.request.resolution_dpi
        points = self.region.width * self.region.height * dpi * dpi // UNITS_PER_INCH**2
        return (1 << 20) + points * 3 * (2 if self.request.depth_bits > 8 else 1) * 5 // 4

    def xml(self) -> bytes:
        """Its ScanSettings."""
        region = (
            ("pwg:ContentRegionUnits", "escl:ThreeHundredthsOfInches"),
            ("pwg:Height", self.region.height),
            ("pwg:Width", self.region.width),
            ("pwg:XOffset", self.region.left),
            ("pwg:YOffset", self.region.top),
        )
        root = ET.Element("scan:ScanSettings", {"xmlns:scan": _SCAN, "xmlns:pwg": _PWG})
        _add(root, ("pwg:Version", self.version))
        regions = ET.SubElement(root, "pwg:ScanRegions", {"pwg:MustHonor": "true"})
        _add(ET.SubElement(regions, "pwg:ScanRegion"), *region)
        _add(root, *self._choices())
        return b'<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root)

    def _choices(self) -> list[tuple[str, object]]:
        asked, format_name = self.request, self.profile.best_format
        choices: list[tuple[str, object]] = [("pwg:DocumentFormat", format_name)]
        if self.profile.names_ext:
            choices.append(("scan:DocumentFormatExt", format_name))
        choices += [
            ("pwg:InputSource", _INPUTS[asked.source]),
            ("scan:XResolution", asked.resolution_dpi),
            ("scan:YResolution", asked.resolution_dpi),
            ("scan:ColorMode", COLOR_MODES[asked.mode, asked.depth_bits]),
        ]
        if asked.source != ScanSource.FLATBED:
            choices.append(("scan:Duplex", "true" if asked.source == ScanSource.FEEDER_DUPLEX else "false"))
        if self.brightness is not None:
            choices.append(("scan:Brightness", self.brightness))
        return choices


def job_for(request: ScanRequest, capabilities: EsclCapabilities) -> EsclJob:
    """What to send for `request`; a lossless format wherever the scanner has one.

    Raises
    ------
    ScanNotPossible
        If the scanner does not do that.
    """
    source = capabilities.source(request.source)
    profile = _profile(request, source, device=capabilities.name)
    region = _region(request.area, source, device=capabilities.name)
    points = region.width * region.height * request.resolution_dpi**2 // UNITS_PER_INCH**2
    if points > _MOST_POINTS:
        raise ScanNotPossible(
            device=capabilities.name,
            reason=f"it would be {points // 1_000_000} million points, the limit is {_MOST_POINTS // 1_000_000}",
        )
    brightness = None
    if request.brightness_percent:
        if capabilities.brightness is None:
            raise ScanNotPossible(device=capabilities.name, reason="its brightness cannot be changed")
        brightness = capabilities.brightness.of_percent(request.brightness_percent)
    return EsclJob(request, region, profile, capabilities.version, brightness)


def resolution_of(job: EsclJob, shape: tuple[int, int], data: bytes, *, device: str) -> tuple[float, float]:
    """Points per inch from row to row and from column to column of a page of `shape` (rows, columns).

    What was asked for, where the number of points fits it; a sheet from a feeder may be smaller than the region. A
    scanner that scans at another resolution than it was asked for tells it in the picture, or by both sides of what is
    on its glass. Lengths measured on a picture whose resolution was guessed would be wrong, so nothing else is taken.

    Raises
    ------
    DriverFailed
        If it has more or fewer points than asked for, and nothing tells why.
    """
    asked = float(job.request.resolution_dpi)
    rows, columns = (sides / size * UNITS_PER_INCH for sides, size in zip(shape, _sizes(job.region), strict=True))
    if _alike(columns, asked) and (_alike(rows, asked) or _is_feeder(job)):
        return asked, asked
    told = density_of(data)
    if told is not None and _alike(columns, told):
        return told, told
    if (
        _is_feeder(job)
        and columns < asked
        and rows <= asked * (1 + _TOLERANCE)
        and (told is None or _alike(told, asked))
    ):
        return asked, asked
    if not _is_feeder(job) and _alike(rows, columns):
        return rows, columns
    raise DriverFailed(device=device, reason="the page has another size than was asked for, and nothing tells why")


def density_of(data: bytes) -> float | None:
    """Points per inch as a PNG (pHYs) or a JPEG (JFIF) tells it, alike in both directions; None where it does not."""
    if data.startswith(b"\x89PNG") and (at := data.find(b"pHYs", 0, 4096)) >= 0 and len(data) >= at + 13:
        x, y, unit = struct.unpack_from(">IIB", data, at + 4)
        return x * 0.0254 if unit == 1 and x == y > 0 else None
    if data.startswith(b"\xff\xd8\xff\xe0") and data[6:11] == b"JFIF\0" and len(data) >= 18:
        unit, x, y = struct.unpack_from(">BHH", data, 13)
        per_inch = {1: 1.0, 2: 2.54}.get(unit)
        return x * per_inch if per_inch and x == y > 0 else None
    return None


def _sizes(region: Region) -> tuple[int, int]:
    return region.height, region.width


def _alike(one: float, other: float) -> bool:
    return abs(one - other) <= _TOLERANCE * other


def _is_feeder(job: EsclJob) -> bool:
    return job.request.source != ScanSource.FLATBED


def _add(parent: ET.Element, *pairs: tuple[str, object]) -> None:
    for name, value in pairs:
        ET.SubElement(parent, name).text = str(value)


def _profile(request: ScanRequest, source: EsclSource, *, device: str) -> EsclProfile:
    fitting = [one for one in source.profiles if one.can(request.mode, request.depth_bits)]
    if not fitting:
        raise ScanNotPossible(device=device, reason=_not_given(request.mode, request.depth_bits))
    for one in fitting:
        if one.allows(request.resolution_dpi):
            return one
    raise ScanNotPossible(device=device, reason=no_resolution(request.resolution_dpi))


def _not_given(mode: ScanMode, depth_bits: int) -> str:
    return f"it gives no {mode}" if depth_bits == 1 else f"it gives no {mode} of {depth_bits} bits"


def _region(area: ScanArea | None, source: EsclSource, *, device: str) -> Region:
    """The area in 1/300 inch; what rounding put beyond an edge is put back."""
    if area is None:
        return Region(0, 0, source.width, source.height)
    left, top, right, bottom = (
        round(mm / MM_PER_UNIT)
        for mm in (area.left_mm, area.top_mm, area.left_mm + area.width_mm, area.top_mm + area.height_mm)
    )
    right, bottom = (
        limit if limit < end <= limit + 1 else end for end, limit in ((right, source.width), (bottom, source.height))
    )
    is_inside = 0 <= left < right <= source.width and 0 <= top < bottom <= source.height
    if not is_inside or right - left < source.least_width or bottom - top < source.least_height:
        width, height = f"{source.width * MM_PER_UNIT:.0f}", f"{source.height * MM_PER_UNIT:.0f}"
        raise ScanNotPossible(device=device, reason=f"the area has to lie within {width} by {height} mm")
    return Region(left, top, right - left, bottom - top)
