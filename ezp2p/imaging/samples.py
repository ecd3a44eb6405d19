"""What decoders give becomes what DICOM holds: alpha on white, deep color with 8 bits, odd depths on a full scale."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from ezp2p.model.image import PixelArray

NOTE_ON_WHITE: Final = "Transparent parts of the picture were put on white."
NOTE_UNEVEN: Final = "The frames of the clip are shown for different times; all of them get the mean."

_WHITE: Final = 255
_BAND_PIXELS: Final = 1 << 20
"""So many pixels are calculated at once: with 16 bits for each sample, all of them would take too much memory."""


def note_deep_color(bits: int) -> str:
    """What the user should know about a color picture of `bits` for each color."""
    return f"The picture has {bits} bits for each color; DICOM color pictures hold 8, so it was reduced."


def on_white(color: NDArray[np.uint8], opacity: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], bool]:
    """`color`, (rows, columns, 3), laid on white, and whether any of it was not opaque.

    `opacity` is (rows, columns), 255 where nothing shines through.
    """
    if opacity.min() == _WHITE:
        return color, False
    flat = np.empty_like(color)
    step = max(1, _BAND_PIXELS // color.shape[1])
    for top in range(0, len(color), step):
        band = slice(top, top + step)
        strength = opacity[band, :, np.newaxis].astype(np.uint16)
        parts = color[band] * strength + _WHITE * (_WHITE - strength) + _WHITE // 2
        # Divided by 255: up to 65,152, the most that there can be, this is the same, and quicker.
        flat[band] = (parts + (parts >> 8) + 1) >> 8
    return flat, True


def to_8_bits(samples: PixelArray, *, bits: int) -> NDArray[np.uint8]:
    """`samples` of `bits` each with 8; more than 8 lose their lower bits, fewer are stretched to the full scale."""
    if bits > 8:
        return (samples >> (bits - 8)).astype(np.uint8)
    if bits == 8:
        return samples.astype(np.uint8, copy=False)
    largest = (1 << bits) - 1
    table = ((np.arange(1 << bits) * _WHITE + largest // 2) // largest).astype(np.uint8)
    stretched: NDArray[np.uint8] = table[samples]
    return stretched


def significant(bits: int) -> int | None:
    """How many bits of uint16 samples are used, where that is not all of them."""
    return bits if 8 < bits < 16 else None


def rgb_of_gray(gray: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """`gray`, (rows, columns), with three equal samples for each pixel."""
    return np.repeat(gray[:, :, np.newaxis], 3, axis=2)
