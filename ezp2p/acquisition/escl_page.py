"""A page that an eSCL scanner sent, to the pixels that it is."""

from typing import Final

from ezp2p.acquisition.escl_settings import EsclJob, resolution_of
from ezp2p.acquisition.scanner_picture import as_asked_for
from ezp2p.errors import DriverFailed, InputFault
from ezp2p.imaging.formats import format_of, open_picture
from ezp2p.imaging.limits import check_sides
from ezp2p.imaging.opened import USUAL
from ezp2p.imaging.png import deep_color_of, structure_of
from ezp2p.model.image import PixelArray, compression_ratio
from ezp2p.model.scanning import ScanMode, ScannedPage

_READ: Final = {"PNG", "TIFF", "JPEG"}


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
    pixels = as_asked_for(array, job.request, device=device)
    row_dpi, column_dpi = resolution_of(job, (pixels.shape[0], pixels.shape[1]), data, device=device)
    return ScannedPage(
        pixels=pixels,
        bits_stored=significant_bits or pixels.dtype.itemsize * 8,
        row_dpi=row_dpi,
        column_dpi=column_dpi,
        number=number,
        lossy_ratio=compression_ratio(array.nbytes, lossy_bytes) if lossy_bytes else None,
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
