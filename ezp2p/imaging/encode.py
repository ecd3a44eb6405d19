"""Pixels to a coded frame with loss, in every syntax that has it (PS3.5 8.2.1, 8.2.3, 8.2.4).

One number says how good it is to be, a percentage as libjpeg knows it. The others follow it: at 95, the default, each
gives photographs of at least 40 dB (peak signal to noise).
"""

from collections.abc import Callable
from typing import Any, Final

import imagecodecs
import numpy as np

from ezp2p.imaging.frame_codec import BASELINE, EXTENDED, J2K, LS_NEAR_LOSSLESS, jpeg_ls, without_jfif
from ezp2p.model.image import FrameForm, PixelArray

DEFAULT_QUALITY_PERCENT: Final = 95
"""Of 1 to 100."""

_LARGEST_NEAR: Final = 255  # NEAR is one byte (ISO 14495-1, C.2.3)

_LEAST_PIXELS_TO_AIM: Final = 4096


def encode_lossy(pixels: PixelArray, transfer_syntax_uid: str, form: FrameForm, *, quality_percent: int) -> bytes:
    """The frame of `pixels`, (rows, columns) or (rows, columns, 3) in RGB order, in one of the lossy syntaxes.

    `quality_percent` is 1 to 100.
    """
    whole: Any = np.ascontiguousarray(pixels)
    return _ENCODERS[transfer_syntax_uid](whole, form, quality_percent)


def _jpeg(pixels: PixelArray, form: FrameForm, quality_percent: int) -> bytes:
    """Color as YCbCr 4:2:2, which is what YBR_FULL_422 names (PS3.3 C.7.6.3.1.2)."""
    is_color = pixels.ndim == 3
    coded: Any = imagecodecs.jpeg8_encode(
        pixels,
        level=quality_percent,
        colorspace="RGB" if is_color else None,
        outcolorspace="YCBCR" if is_color else None,
        subsampling="422" if is_color else None,
        bitspersample=form.bits_stored,
    )
    return without_jfif(bytes(coded))


def near_of(quality_percent: int, bits_stored: int) -> int:
    """By how much a value may differ in JPEG-LS: 1 to 20 of 255, and as much of more bits."""
    of_8_bits = 1 + (100 - quality_percent) // 5
    return min(of_8_bits << (bits_stored - 8), _LARGEST_NEAR)


def _near_lossless(pixels: PixelArray, form: FrameForm, quality_percent: int) -> bytes:
    return jpeg_ls(pixels, near=near_of(quality_percent, form.bits_stored))


def decibels_of(quality_percent: int) -> int:
    """The peak signal to noise ratio that JPEG 2000 aims at: 21 to 46 dB."""
    return 21 + quality_percent // 4


def _jpeg_2000(pixels: PixelArray, form: FrameForm, quality_percent: int) -> bytes:
    """Of a small picture nothing is left out: the encoder misses its aim there by far."""
    is_small = form.rows * form.columns < _LEAST_PIXELS_TO_AIM
    coded: Any = imagecodecs.jpeg2k_encode(
        pixels,
        level=0 if is_small else decibels_of(quality_percent),
        codecformat="J2K",
        reversible=False,
        mct=pixels.ndim == 3,
        bitspersample=form.bits_stored,
    )
    return bytes(coded)


_ENCODERS: Final[dict[str, Callable[[PixelArray, FrameForm, int], bytes]]] = {
    BASELINE: _jpeg,
    EXTENDED: _jpeg,
    LS_NEAR_LOSSLESS: _near_lossless,
    J2K: _jpeg_2000,
}
