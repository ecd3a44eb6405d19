"""Why a scanner does not scan as it was asked to, as parts of a sentence that all drivers say alike."""

from typing import Final

from ezp2p.model.scanning import ScanMode, ScanSource

_WITHOUT: Final = {
    ScanSource.FLATBED: "it has no flatbed",
    ScanSource.FEEDER: "it has no feeder",
    ScanSource.FEEDER_DUPLEX: "it has no feeder, both sides",
    ScanSource.TRANSPARENCY: "it has no transparency unit",
}


def no_source(source: ScanSource) -> str:
    """It has nothing of this kind to scan from."""
    return _WITHOUT[source]


def no_resolution(dpi: int) -> str:
    """It has other resolutions."""
    return f"it has no resolution of {dpi} dpi"


def not_given(mode: ScanMode, depth_bits: int) -> str:
    """It has no such mode, or not with so many bits."""
    return f"it does not give {mode} with {depth_bits} bits"
