"""What scanners do, in words."""

from typing import Final

from ezp2p.gui.numbers import signed_shown, whole_shown
from ezp2p.gui.translation import mark, tr, tr_count
from ezp2p.model.scanning import ScanArea, ScanKind, ScanMode, ScanSource

KIND_WORDS: Final = {
    ScanKind.FILM: mark("Film"),
    ScanKind.DOCUMENT: mark("Document"),
    ScanKind.PICTURE: mark("Picture on paper"),
}
SOURCE_WORDS: Final = {
    ScanSource.FLATBED: mark("Flatbed"),
    ScanSource.FEEDER: mark("Feeder"),
    ScanSource.FEEDER_DUPLEX: mark("Feeder, both sides"),
    ScanSource.TRANSPARENCY: mark("Transparency"),
}
MODE_WORDS: Final = {
    ScanMode.LINE_ART: mark("Black and white"),
    ScanMode.GRAY: mark("Gray"),
    ScanMode.COLOR: mark("Color"),
}
TREATMENT_WORDS: Final = {
    "drops_blank_pages": mark("Leave out blank pages"),
    "splits_at_separators": mark("New series at each separator page"),
    "straightens": mark("Straighten"),
    "crops": mark("Cut off what is around the paper"),
}
FEEDERS: Final = frozenset({ScanSource.FEEDER, ScanSource.FEEDER_DUPLEX})


def bits_in_words(bits: int) -> str:
    """A number of bits."""
    return tr_count("{count} bit", "{count} bits", bits)


def brightness_in_words(percent: int) -> str:
    """How much brighter or darker."""
    return tr("{percent} %", percent=signed_shown(percent).replace("-", "−")) if percent else tr("As it is")


def area_in_words(area: ScanArea | None, source: ScanSource) -> str:
    """What is scanned of what lies there."""
    if source in FEEDERS:
        return tr("Whole pages")
    if area is None:
        return tr("All of it")
    return tr(
        "{width} × {height} mm", width=whole_shown(round(area.width_mm)), height=whole_shown(round(area.height_mm))
    )


def kept_in_words(count: int) -> str:
    """What stays of a scan that broke off."""
    if not count:
        return tr("No page was kept.")
    return tr_count("{count} page was kept.", "{count} pages were kept.", count)


def too_late_in_words(count: int) -> str:
    """What came for a patient who is not open any more."""
    if not count:
        return ""
    return tr_count(
        "{count} page came too late and was not taken.", "{count} pages came too late and were not taken.", count
    )


def scanned_in_words(pages: int, blank: int, separators: int) -> str:
    """What a scan brought: pages, blank ones that were left out, and separators that began a series."""
    parts = [tr_count("{count} page scanned.", "{count} pages scanned.", pages)]
    if blank:
        parts.append(tr_count("{count} blank page was left out.", "{count} blank pages were left out.", blank))
    if separators:
        began = tr_count(
            "{count} separator page began a new series.", "{count} separator pages began a new series.", separators
        )
        parts.append(began)
    return " ".join(parts)
