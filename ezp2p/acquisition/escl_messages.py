"""What eSCL scanners say of themselves: where they are, what they can do, and how they are (Mopria eSCL 2).

Lengths are in 1/300 inch, as eSCL has them. What a scanner tells is a stranger's XML: bounded, UTF-8, without a
document type, and each number within limits. Names are compared without their namespace, which some scanners get wrong.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from ezp2p.acquisition.scan_refusals import no_source
from ezp2p.errors import DeviceFault, DeviceNotFound, DriverFailed, ScannerCoverOpen, ScannerJammed, ScanNotPossible
from ezp2p.model.scanning import ScanMode, ScanSource, SourceAbilities

UNITS_PER_INCH: Final = 300
MM_PER_UNIT: Final = 25.4 / UNITS_PER_INCH

LIMIT_XML_BYTES: Final = 1 << 20
_MOST_TAGS: Final = 20_000
_LARGEST_NUMBER: Final = 1_000_000
_LONGEST_TEXT: Final = 200
_LONGEST_NAME: Final = 64

_PORTS: Final = {"http": 80, "https": 443}
_USUAL_DPI: Final = (75, 100, 150, 200, 240, 300, 400, 600, 800, 1200, 2400, 4800)

COLOR_MODES: Final = {
    (ScanMode.LINE_ART, 1): "BlackAndWhite1",
    (ScanMode.GRAY, 8): "Grayscale8",
    (ScanMode.GRAY, 16): "Grayscale16",
    (ScanMode.COLOR, 8): "RGB24",
    (ScanMode.COLOR, 16): "RGB48",
}
"""What eSCL calls each mode and depth."""

FORMATS: Final = ("image/png", "image/tiff", "image/jpeg")
"""That are asked for, the best first: two without loss. A scanner may have others, such as application/pdf."""

_FORMATS_OF_16_BITS: Final = {ScanMode.GRAY: FORMATS[:2], ScanMode.COLOR: FORMATS[:1]}

_SOURCES: Final = (
    (ScanSource.FLATBED, "Platen/{*}PlatenInputCaps"),
    (ScanSource.FEEDER, "Adf/{*}AdfSimplexInputCaps"),
    (ScanSource.FEEDER_DUPLEX, "Adf/{*}AdfDuplexInputCaps"),
)

_FEEDER_FAULTS: Final[dict[str, type[DeviceFault]]] = {
    "ScannerAdfJam": ScannerJammed,
    "ScannerAdfMispick": ScannerJammed,
    "ScannerAdfHatchOpen": ScannerCoverOpen,
    "ScannerAdfInputTrayOpen": ScannerCoverOpen,
}
_FEEDER_REASONS: Final = {
    "ScannerAdfMultipickDetected": "it drew in several sheets at once",
    "ScannerAdfInputTrayFailed": "its feeder is broken",
    "ScannerAdfInputTrayOverloaded": "there is too much paper in its feeder",
    "ScannerAdfDuplexPageTooShort": "the sheet is too short for both sides",
    "ScannerAdfDuplexPageTooLong": "the sheet is too long for both sides",
}
_JOB_REASONS: Final = {
    "Aborted": "it ended the scan by itself before the last page",
    "Canceled": "the scan was canceled at the scanner",
}


@dataclass(frozen=True, slots=True)
class EsclAddress:
    """Where a scanner answers; `path` is the root of its resources, without a slash at either end."""

    scheme: str
    host: str
    port: int
    path: str = "eSCL"

    @property
    def url(self) -> str:
        """All of it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}/{self.path}"


@dataclass(frozen=True, slots=True)
class EsclProfile:
    """What may be combined: color modes, formats and resolutions, which are to choose from or a range with a step."""

    color_modes: frozenset[str]
    formats: tuple[str, ...]
    discrete_dpi: tuple[int, ...]
    range_dpi: tuple[int, int, int] | None
    names_ext: bool

    @property
    def resolutions_dpi(self) -> tuple[int, ...]:
        """Those to choose from, rising."""
        if self.range_dpi is None:
            return self.discrete_dpi
        lowest, highest, _ = self.range_dpi
        choice = {lowest, highest, *(dpi for dpi in _USUAL_DPI if self.allows(dpi))}
        return tuple(sorted({*self.discrete_dpi, *choice}))

    def allows(self, dpi: int) -> bool:
        """Whether it scans at that resolution."""
        if dpi in self.discrete_dpi:
            return True
        if self.range_dpi is None:
            return False
        lowest, highest, step = self.range_dpi
        return dpi == highest or (lowest <= dpi <= highest and (dpi - lowest) % step == 0)

    @property
    def best_format(self) -> str:
        """The format to ask for; empty where it has none of those that are read."""
        return next((one for one in FORMATS if one in self.formats), "")

    def can(self, mode: ScanMode, depth_bits: int) -> bool:
        """Whether it gives that many bits: 16 only in a format that holds them and is read with all of them."""
        if COLOR_MODES.get((mode, depth_bits)) not in self.color_modes:
            return False
        return self.best_format in _FORMATS_OF_16_BITS[mode] if depth_bits == 16 else bool(self.best_format)


@dataclass(frozen=True, slots=True)
class EsclSource:
    """One of its sources, with sizes in 1/300 inch."""

    source: ScanSource
    least_width: int
    least_height: int
    width: int
    height: int
    profiles: tuple[EsclProfile, ...]


@dataclass(frozen=True, slots=True)
class BrightnessRange:
    """What numbers its brightness goes through."""

    lowest: int
    highest: int
    normal: int
    step: int

    def of_percent(self, percent: int) -> int:
        """The number for -100 to 100 percent of the way from normal to an end."""
        end = self.highest if percent > 0 else self.lowest
        steps = round(abs(percent) / 100 * (end - self.normal) / self.step)
        return self.normal + steps * self.step


@dataclass(frozen=True, slots=True)
class EsclCapabilities:
    """What a scanner tells of itself; texts are short and printable, `uuid` is in small letters or empty."""

    version: str
    name: str
    manufacturer: str
    uuid: str
    brightness: BrightnessRange | None
    sources: tuple[EsclSource, ...]

    def source(self, wanted: ScanSource) -> EsclSource:
        """The one of its sources that is wanted.

        Raises
        ------
        ScanNotPossible
            If it has none such.
        """
        for one in self.sources:
            if one.source == wanted:
                return one
        raise ScanNotPossible(device=self.name, reason=no_source(wanted))

    def abilities(self) -> tuple[SourceAbilities, ...]:
        """The same in the words that all drivers have."""
        return tuple(_abilities(one, has_brightness=self.brightness is not None) for one in self.sources)


@dataclass(frozen=True, slots=True)
class EsclStatus:
    """How a scanner is: `state` and `feeder` in eSCL's words, and the state of each job by the path of its URI."""

    state: str
    feeder: str
    jobs: dict[str, str]

    def feeder_fault(self, device: str) -> DeviceFault | None:
        """What is wrong with its feeder, in the words of its user; None where nothing is known to be."""
        kind = _FEEDER_FAULTS.get(self.feeder)
        if kind is not None:
            return kind(device=device)
        reason = _FEEDER_REASONS.get(self.feeder)
        return DriverFailed(device=device, reason=reason) if reason else None

    def job_fault(self, device: str, job_path: str) -> DeviceFault | None:
        """Why a job ended before its last page; None where it did not."""
        reason = _JOB_REASONS.get(self.jobs.get(job_path, ""))
        return DriverFailed(device=device, reason=reason) if reason else None


def address_from(text: str) -> EsclAddress:
    """The address that a person wrote: `host`, `host:port`, or the whole URL.

    Raises
    ------
    DeviceNotFound
        If it is none.
    """
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        port = parts.port
    except ValueError as error:
        raise DeviceNotFound(device=text) from error
    if parts.scheme not in _PORTS or not parts.hostname or any(one.isspace() for one in text):
        raise DeviceNotFound(device=text)
    return EsclAddress(parts.scheme, parts.hostname, port or _PORTS[parts.scheme], parts.path.strip("/") or "eSCL")


def capabilities_from(data: bytes, *, device: str) -> EsclCapabilities:
    """What `/ScannerCapabilities` says; `device` is what to call it in errors.

    Raises
    ------
    DriverFailed
        If it is not that.
    """
    root = _root(data, "ScannerCapabilities", device=device)
    sources = tuple(_sources(root, device))
    if not sources:
        raise DriverFailed(device=device, reason="it tells of nothing that it can scan from")
    return EsclCapabilities(
        version=_text(root, "Version") or "2.0",
        name=_printable(_text(root, "MakeAndModel")) or device,
        manufacturer=_printable(_text(root, "Manufacturer")),
        uuid=uuid_from(_text(root, "UUID")),
        brightness=_brightness(root),
        sources=sources,
    )


def status_from(data: bytes, *, device: str) -> EsclStatus:
    """What `/ScannerStatus` says.

    Raises
    ------
    DriverFailed
        If it is not that.
    """
    root = _root(data, "ScannerStatus", device=device)
    jobs = {
        urlsplit(_text(job, "JobUri")).path.rstrip("/"): _text(job, "JobState")
        for job in root.iterfind(".//{*}JobInfo")
    }
    return EsclStatus(_text(root, "State"), _text(root, "AdfState"), jobs)


def uuid_from(text: str) -> str:
    """A UUID as it is compared; empty where there is none."""
    plain = text.lower().removeprefix("urn:uuid:")
    is_one = 8 <= len(plain) <= 64 and all(one in "0123456789abcdef-" for one in plain)
    return plain if is_one else ""


def _root(data: bytes, name: str, *, device: str) -> ET.Element:
    """The root element, which has to be called `name`.

    Text that is UTF-8 can hide no document type from us behind another encoding; without a document type there are no
    entities to grow or to fetch.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DriverFailed(device=device, reason="its answer is not XML in UTF-8") from error
    if len(data) > LIMIT_XML_BYTES or "<!DOCTYPE" in text or "<!ENTITY" in text or text.count("<") > _MOST_TAGS:
        raise DriverFailed(device=device, reason="its answer is larger than any scanner's, or has a document type")
    try:
        root = ET.fromstring(text)  # noqa: S314  # no document type, and bounded: see above
    except (ET.ParseError, ValueError) as error:
        raise DriverFailed(device=device, reason="its answer is not XML") from error
    if _local(root.tag) != name:
        raise DriverFailed(device=device, reason="what answers there is not an eSCL scanner")
    return root


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _text(parent: ET.Element, name: str) -> str:
    return (parent.findtext(f"{{*}}{name}") or "").strip()[:_LONGEST_TEXT]


def _printable(text: str) -> str:
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())[:_LONGEST_NAME]


def _number(parent: ET.Element | None, name: str, *, least: int = 0) -> int | None:
    """A whole number within limits; None where there is none."""
    if parent is None:
        return None
    text = _text(parent, name)
    if not text.removeprefix("-").isdecimal():
        return None
    number = int(text)
    return number if least <= number <= _LARGEST_NUMBER else None


def _brightness(root: ET.Element) -> BrightnessRange | None:
    found = root.find("{*}BrightnessSupport")
    lowest, highest, normal = (_number(found, name, least=-_LARGEST_NUMBER) for name in ("Min", "Max", "Normal"))
    if lowest is None or highest is None or normal is None or not lowest <= normal <= highest or lowest == highest:
        return None
    return BrightnessRange(lowest, highest, normal, _number(found, "Step", least=1) or 1)


def _sources(root: ET.Element, device: str) -> Iterator[EsclSource]:
    for source, path in _SOURCES:
        found = root.find(f"{{*}}{path}")
        if found is None:
            continue
        width, height = _number(found, "MaxWidth", least=1), _number(found, "MaxHeight", least=1)
        profiles = tuple(_profile(one) for one in found.iterfind("{*}SettingProfiles/{*}SettingProfile"))
        if width is None or height is None or not profiles:
            raise DriverFailed(device=device, reason=f"it does not tell what its {source} can do")
        least = (_number(found, "MinWidth") or 0, _number(found, "MinHeight") or 0)
        yield EsclSource(source, *least, width, height, profiles)


def _profile(found: ET.Element) -> EsclProfile:
    plain, ext = (
        [(one.text or "").strip() for one in found.iterfind(f"{{*}}DocumentFormats/{{*}}{name}")]
        for name in ("DocumentFormat", "DocumentFormatExt")
    )
    return EsclProfile(
        color_modes=frozenset((one.text or "").strip() for one in found.iterfind("{*}ColorModes/{*}ColorMode")),
        formats=tuple(dict.fromkeys((*plain, *ext))),
        discrete_dpi=tuple(sorted(set(_discrete(found)))),
        range_dpi=_range(found),
        names_ext=bool(ext),
    )


def _discrete(found: ET.Element) -> Iterator[int]:
    """Those that are the same in both directions; a picture with points that are not square is not asked for."""
    for one in found.iterfind("{*}SupportedResolutions/{*}DiscreteResolutions/{*}DiscreteResolution"):
        dpi = _number(one, "XResolution", least=1)
        if dpi is not None and dpi == _number(one, "YResolution", least=1):
            yield dpi


def _range(found: ET.Element) -> tuple[int, int, int] | None:
    """What both directions allow: lowest, highest, step."""
    whole = found.find("{*}SupportedResolutions/{*}ResolutionRange")
    if whole is None:
        return None
    ends = []
    for name in ("XResolutionRange", "YResolutionRange"):
        one = whole.find(f"{{*}}{name}")
        lowest, highest = _number(one, "Min", least=1), _number(one, "Max", least=1)
        if lowest is None or highest is None:
            return None
        ends.append((lowest, highest, _number(one, "Step", least=1) or 1))
    (low_x, high_x, step_x), (low_y, high_y, step_y) = ends
    lowest, highest = max(low_x, low_y), min(high_x, high_y)
    return (lowest, highest, max(step_x, step_y)) if lowest <= highest else None


def _abilities(one: EsclSource, *, has_brightness: bool) -> SourceAbilities:
    depths: dict[ScanMode, tuple[int, ...]] = {}
    for mode, bits in COLOR_MODES:
        if any(profile.can(mode, bits) for profile in one.profiles):
            depths[mode] = (*depths.get(mode, ()), bits)
    usable = [profile for profile in one.profiles if profile.best_format]
    return SourceAbilities(
        source=one.source,
        depths=depths,
        resolutions_dpi=tuple(sorted({dpi for profile in usable for dpi in profile.resolutions_dpi})),
        width_mm=one.width * MM_PER_UNIT,
        height_mm=one.height * MM_PER_UNIT,
        has_brightness=has_brightness,
    )
