"""What is scanned with, and what part of it, as tables of the settings."""

from ezp2p.model.scanning import ScanArea, ScannerDevice

Values = dict[str, object]


def device_values(device: ScannerDevice) -> Values:
    """A scanner, so that it is known again."""
    return {
        "device": device.key,
        "device_name": device.name[:256],
        "manufacturer": _as_long_text(device.manufacturer),
        "model": _as_long_text(device.model),
    }


def area_values(area: ScanArea) -> Values:
    """A part of what lies on the glass, in millimeters."""
    return {
        "left_mm": area.left_mm,
        "top_mm": area.top_mm,
        "width_mm": area.width_mm,
        "height_mm": area.height_mm,
    }


def _as_long_text(text: str) -> str:
    """What an LO value holds of what a scanner says about itself (PS3.5 6.2)."""
    return "".join(one if one.isprintable() and one != "\\" else " " for one in text).strip()[:64]
