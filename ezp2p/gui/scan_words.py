"""What scanners do, in words."""

from typing import Final

from ezp2p.gui.wording import count_shown
from ezp2p.model.scanning import ScanArea, ScanKind, ScanMode, ScanSource

KIND_WORDS: Final = {
    ScanKind.FILM: "Film",
    ScanKind.DOCUMENT: "Document",
    ScanKind.PICTURE: "Picture on paper",
}
SOURCE_WORDS: Final = {
    ScanSource.FLATBED: "Flatbed",
    ScanSource.FEEDER: "Feeder",
    ScanSource.FEEDER_DUPLEX: "Feeder, both sides",
    ScanSource.TRANSPARENCY: "Transparency",
}
MODE_WORDS: Final = {
    ScanMode.LINE_ART: "Black and white",
    ScanMode.GRAY: "Gray",
    ScanMode.COLOR: "Color",
}
TREATMENT_WORDS: Final = {
    "drops_blank_pages": "Leave out blank pages",
    "splits_at_separators": "New series at each separator page",
    "straightens": "Straighten",
    "crops": "Cut off what is around the paper",
}
FEEDERS: Final = frozenset({ScanSource.FEEDER, ScanSource.FEEDER_DUPLEX})


def bits_in_words(bits: int) -> str:
    """A number of bits."""
    return count_shown(bits, "bit")


def brightness_in_words(percent: int) -> str:
    """How much brighter or darker."""
    return f"{percent:+d} %".replace("-", "−") if percent else "As it is"


def area_in_words(area: ScanArea | None, source: ScanSource) -> str:
    """What is scanned of what lies there."""
    if source in FEEDERS:
        return "Whole pages"
    if area is None:
        return "All of it"
    return f"{area.width_mm:.0f} × {area.height_mm:.0f} mm"


def kept_in_words(count: int) -> str:
    """What stays of a scan that broke off."""
    if not count:
        return "No page was kept."
    return f"{count_shown(count, 'page')} {'was' if count == 1 else 'were'} kept."


def too_late_in_words(count: int) -> str:
    """What came for a patient who is not open any more."""
    if not count:
        return ""
    return f"{count_shown(count, 'page')} came too late and {'was' if count == 1 else 'were'} not taken."


def scanned_in_words(pages: int, blank: int, separators: int) -> str:
    """What a scan brought: pages, blank ones that were left out, and separators that began a series."""
    parts = [f"{count_shown(pages, 'page')} scanned."]
    if blank:
        parts.append(f"{count_shown(blank, 'blank page')} {'was' if blank == 1 else 'were'} left out.")
    if separators:
        parts.append(f"{count_shown(separators, 'separator page')} began a new series.")
    return " ".join(parts)
