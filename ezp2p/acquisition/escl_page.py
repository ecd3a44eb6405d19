"""A page that an eSCL scanner sent, to the pixels that it is."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from ezp2p.acquisition.escl_settings import EsclJob, resolution_of
from ezp2p.errors import DriverFailed, InputFault, ScanNotPossible
from ezp2p.imaging.formats import format_of, open_picture
from ezp2p.imaging.limits import check_sides
from ezp2p.imaging.opened import USUAL
from ezp2p.imaging.png import deep_color_of, structure_of
from ezp2p.model.image import PixelArray
from ezp2p.model.scanning import ScanMode, ScannedPage

_READ: Final = {"PNG", "TIFF", "JPEG"}
_MIDDLE: Final = 128


def page_from(data: bytes, job: EsclJob, number: int, *, device: str) -> ScannedPage:
    """The page in `data`, with all its bits, in the mode that was asked for.

    Raises
    ------
    DriverFailed
        If it is no such picture, is damaged, or of another size than nothing explains.
    ScanNotPossible
        If the scanner gave it in another mode or with fewer bits than asked for.
    """
    try:
        array, significant_bits, lossy_bytes = _decoded(data, is_deep_color=_is_deep_color(job), device=device)
    except InputFault as fault:
        raise DriverFailed(device=device, reason=f"page {number} cannot be read: {fault.facts['reason']}") from fault
    pixels = _in_mode(array, job.request.mode, device=device)
    if job.request.depth_bits > 8 and pixels.dtype != np.uint16:
        raise ScanNotPossible(device=device, reason=f"it gave 8 bits instead of {job.request.depth_bits}")
    row_dpi, column_dpi = resolution_of(job, (pixels.shape[0], pixels.shape[1]), data, device=device)
    return ScannedPage(
        pixels=pixels,
        bits_stored=significant_bits or pixels.dtype.itemsize * 8,
        row_dpi=row_dpi,
        column_dpi=column_dpi,
        number=number,
        lossy_ratio=round(array.nbytes / lossy_bytes, 2) if lossy_bytes else None,
    )


def _is_deep_color(job: EsclJob) -> bool:
    return job.request.mode == ScanMode.COLOR and job.request.depth_bits == 16


def _decoded(data: bytes, *, is_deep_color: bool, device: str) -> tuple[PixelArray, int | None, int]:
    """Its pixels, how many bits of 16 they use where they are fewer, and how many bytes it took where it lost some."""
    name = format_of(data).name
    if name not in _READ:
        raise DriverFailed(device=device, reason=f"it sent {name} instead of a picture")
    picture = open_picture(data)
    if picture.frame_count != 1:
        raise DriverFailed(device=device, reason="it sent several pages in one")
    header = picture.header(0)
    check_sides(header.rows, header.columns, options=USUAL)
    if is_deep_color and name == "PNG":
        return deep_color_of(structure_of(data)), None, 0
    pixels, lossy = picture.pixels(0), picture.lossy(0)
    return pixels.array, pixels.significant_bits, lossy.coded_bytes if lossy else 0


def _in_mode(array: PixelArray, mode: ScanMode, *, device: str) -> PixelArray:
    """As asked for; a scanner that puts gray into a picture of three equal colors gives gray."""
    if mode == ScanMode.COLOR:
        if array.ndim != 3:
            raise ScanNotPossible(device=device, reason="it gave gray instead of color")
        return array
    gray = _gray_of(array, device=device)
    return _black_and_white(gray) if mode == ScanMode.LINE_ART else gray


def _gray_of(array: PixelArray, *, device: str) -> PixelArray:
    if array.ndim == 2:
        return array
    if not (np.array_equal(array[..., 0], array[..., 1]) and np.array_equal(array[..., 0], array[..., 2])):
        raise ScanNotPossible(device=device, reason="it gave color instead of gray")
    return array[..., 0].copy()


def _black_and_white(gray: PixelArray) -> NDArray[np.uint8]:
    """The nearer of the two: a JPEG leaves traces of gray around each stroke."""
    return np.where(gray < _MIDDLE, np.uint8(0), np.uint8(255))
