"""A page that came as a picture file, to the pixels that were asked for."""

from typing import Final

import numpy as np

from ezp2p.errors import DriverFailed, InputFault, ScanNotPossible
from ezp2p.imaging.formats import format_of, open_picture
from ezp2p.imaging.limits import check_sides
from ezp2p.imaging.opened import USUAL
from ezp2p.model.image import PixelArray
from ezp2p.model.scanning import ScanMode, ScannedPage, ScanRequest

_EXACT: Final = frozenset({"BMP", "TIFF", "PNG"})
_MIDDLE: Final = 128


def page_of(data: bytes, request: ScanRequest, *, number: int, dpi: tuple[float, float], device: str) -> ScannedPage:
    """The page in `data`, in the mode and depth that were asked for; `dpi` is that of its rows and columns.

    Raises
    ------
    DriverFailed
        If it is no picture of a kind that loses nothing, or is damaged.
    ScanNotPossible
        If it is in another mode, or has fewer bits than asked for.
    """
    try:
        kind = format_of(data).name
        if kind not in _EXACT:
            raise DriverFailed(device=device, reason=f"it gave {kind} where every value counts")
        picture = open_picture(data)
        check_sides(picture.header(0).rows, picture.header(0).columns, options=USUAL)
        decoded = picture.pixels(0)
    except InputFault as fault:
        raise DriverFailed(device=device, reason=f"page {number} cannot be read") from fault
    pixels = as_asked_for(decoded.array, request, device=device)
    bits = decoded.significant_bits or pixels.dtype.itemsize * 8
    return ScannedPage(pixels, bits, row_dpi=dpi[0], column_dpi=dpi[1], number=number)


def as_asked_for(array: PixelArray, request: ScanRequest, *, device: str) -> PixelArray:
    """`array` in the mode of `request`; gray as three equal colors, as a palette makes it, is gray.

    Black and white is the nearer of the two: a JPEG leaves traces of gray around each stroke.

    Raises
    ------
    ScanNotPossible
        If it is in another mode, or has fewer bits than asked for.
    """
    pixels = _in_mode(array, request.mode, device)
    if request.depth_bits > 8 and pixels.dtype != np.uint16:
        raise ScanNotPossible(device=device, reason=f"it gave 8 bits instead of {request.depth_bits}")
    return pixels


def _in_mode(array: PixelArray, mode: ScanMode, device: str) -> PixelArray:
    if mode is ScanMode.COLOR:
        if array.ndim != 3:
            raise ScanNotPossible(device=device, reason="it gave gray instead of color")
        return array
    if array.ndim == 3:
        if (array != array[..., :1]).any():
            raise ScanNotPossible(device=device, reason="it gave color instead of gray")
        array = array[..., 0].copy()
    if mode is ScanMode.LINE_ART:
        return np.where(array < _MIDDLE, np.uint8(0), np.uint8(255))
    return array
