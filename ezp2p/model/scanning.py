"""Scanners: what there is, what each can do, what is asked of it, and the pages that come."""

from dataclasses import dataclass
from enum import StrEnum

from ezp2p.model.image import PixelArray


class ScanSource(StrEnum):
    """Where in the scanner the paper or film lies."""

    FLATBED = "flatbed"
    FEEDER = "feeder"
    FEEDER_DUPLEX = "feeder, both sides"
    TRANSPARENCY = "transparency unit"


class ScanMode(StrEnum):
    """What is read of each point."""

    LINE_ART = "black and white"
    GRAY = "gray"
    COLOR = "color"


class ScanKind(StrEnum):
    """What lies in the scanner."""

    FILM = "film"
    DOCUMENT = "document"
    PICTURE = "picture on paper"


@dataclass(frozen=True, slots=True)
class ScanTreatment:
    """What becomes of scanned pages before they are kept; nothing is done to them that is not asked for here.

    `drops_blank_pages` and `splits_at_separators` are for paper, `straightens` turns paper that lay up to 15 degrees
    askew, `crops` cuts what is around the paper off. The pixels of a film stay as they are; `film_bits`, 8, 12 or 16,
    is to how many it is reduced when it becomes an instance.
    """

    drops_blank_pages: bool = False
    splits_at_separators: bool = False
    straightens: bool = False
    crops: bool = False
    film_bits: int = 16


@dataclass(frozen=True, slots=True)
class ScanArea:
    """A part of what lies on the glass, in millimeters from its upper left corner."""

    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class ScannerDevice:
    """A scanner that was found.

    `key` names it for ever on this computer, such as `sane:epson2:libusb:001:004`: its driver, a colon, and what the
    driver calls it. `name` is for people, `manufacturer` and `model` as the device tells them.
    """

    key: str
    name: str
    manufacturer: str = ""
    model: str = ""


@dataclass(frozen=True, slots=True)
class SourceAbilities:
    """What a scanner can do from one of its sources.

    `depths` are the bits of each sample that it gives, of 1, 8, 12 and 16, by mode. `resolutions_dpi` are those to
    choose from, rising; where it takes any between two, some usual ones of these and both ends.
    """

    source: ScanSource
    depths: dict[ScanMode, tuple[int, ...]]
    resolutions_dpi: tuple[int, ...]
    width_mm: float
    height_mm: float
    has_brightness: bool = False

    @property
    def modes(self) -> tuple[ScanMode, ...]:
        """What it can read of each point."""
        return tuple(self.depths)


@dataclass(frozen=True, slots=True)
class ScanRequest:
    """What is asked of a scanner.

    `area` is None for all that there is. `brightness_percent` is -100 to 100. `most_pages` ends a feeder earlier; None
    for all of them.
    """

    source: ScanSource = ScanSource.FLATBED
    mode: ScanMode = ScanMode.COLOR
    depth_bits: int = 8
    resolution_dpi: int = 300
    area: ScanArea | None = None
    brightness_percent: int = 0
    most_pages: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ScannedPage:
    """A page as the scanner gave it.

    `pixels` is uint8 or uint16, (rows, columns) if gray or (rows, columns, 3) in RGB order; line art is uint8, 0 for
    black and 255 for white. `bits_stored` is 8, or 9 to 16 where uint16. `row_dpi` and `column_dpi` are points from
    one row to the next and from one column to the next. `number` counts from 1. `lossy_ratio` is how many times smaller
    the scanner made it with loss, on the way to us; None where nothing was lost (PS3.3 C.7.6.1.1.5).
    """

    pixels: PixelArray
    bits_stored: int
    row_dpi: float
    column_dpi: float
    number: int = 1
    lossy_ratio: float | None = None

    @property
    def spacing_mm(self) -> tuple[float, float]:
        """From the middle of one row to the next and of one column to the next, on what was scanned."""
        return 25.4 / self.row_dpi, 25.4 / self.column_dpi
