"""The coded parts of a TIFF page, its strips and tiles, to samples (TIFF 6.0 sections 9 to 11, 13, 14 and 22)."""

import zlib
from collections.abc import Callable
from typing import Any, Final

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging import tiff_page as coding
from ezp2p.imaging import tiff_structure as tag
from ezp2p.imaging.jpeg_pixels import deep_pixels_of
from ezp2p.imaging.jpeg_structure import COMMENTS, EOI, SOI, JpegStructure, structure_of
from ezp2p.imaging.tiff_fax import fax_pixels
from ezp2p.imaging.tiff_page import TiffPage
from ezp2p.model.image import PixelArray

_REVERSED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_BACKWARDS = 2
_BAND_SAMPLES: Final = 1 << 22


def part_samples(data: bytes, page: TiffPage, number: int, *, rows: int) -> PixelArray:
    """The samples of part `number`, as they are coded: (rows, columns of a part, samples that lie together).

    `rows` is how many it has: the last strip may have fewer than the others.

    Raises
    ------
    PictureDamaged
        If coded data are missing or broken.
    PictureNotSupported
        If memory does not suffice.
    """
    start, length = page.parts[number]
    coded = data[start : start + length]
    if page.compression == coding.JPEG:
        return _from_jpeg(coded, page, rows)
    if page.tags.number(tag.FILL_ORDER, 1) == _BACKWARDS:
        coded = coded.translate(_REVERSED)
    if page.compression in coding.FAXES:
        return fax_pixels(coded, page, rows)[:, :, np.newaxis]
    needed = page.raw_bytes(rows)
    raw = _DECODERS[page.compression](coded, needed)
    if len(raw) < needed:
        raise PictureDamaged(reason="a part of its pixels is missing")
    if page.photometric == coding.YCBCR:
        return _spread(np.frombuffer(raw, np.uint8, needed), page, rows)
    samples: NDArray[Any] = _unpacked(
        np.frombuffer(raw, np.uint8, needed).reshape(rows, page.row_bytes), page, data[:2]
    )
    if page.predictor == coding.HORIZONTAL:
        samples = np.cumsum(samples, axis=1, dtype=samples.dtype)
    return samples


# --- codes ----------------------------------------------------------------------------------------------------


def _inflated(coded: bytes, needed: int) -> bytes:
    inflate = zlib.decompressobj()
    raw = inflate.decompress(coded, needed)
    # Reading on to the end compares the check sum.
    inflate.decompress(inflate.unconsumed_tail, 1)
    return raw


_DECODERS: Final[dict[int, Callable[[bytes, int], bytes]]] = {
    coding.RAW: lambda coded, _needed: coded,
    coding.LZW: lambda coded, needed: bytes(imagecodecs.lzw_decode(coded, out=needed)),
    coding.DEFLATE: _inflated,
    coding.OLD_DEFLATE: _inflated,
    coding.PACK_BITS: lambda coded, needed: bytes(imagecodecs.packbits_decode(coded, out=needed)),
}


def _from_jpeg(coded: bytes, page: TiffPage, rows: int) -> PixelArray:
    """A part that is a JPEG stream, its tables perhaps apart (Technical Note 2); YCbCr becomes RGB."""
    tables = page.tags.raw(tag.JPEG_TABLES)
    whole = coded if not tables else SOI + tables.removeprefix(SOI).removesuffix(EOI) + coded.removeprefix(SOI)
    structure = _plain(structure_of(whole))
    frame = structure.frame
    expected = (rows, page.part_columns, page.samples_together, page.bits)
    if structure.is_lossless:
        raise PictureNotSupported(reason="its pixels are lossless JPEG in a TIFF", cure="Save it as PNG.")
    if (frame.rows, frame.columns, len(frame.components), frame.precision) != expected:
        raise PictureDamaged(reason="its pixels are not those that its header tells of")
    colors, wanted = _JPEG_COLORS.get((page.photometric, page.samples_together), (None, None))
    samples = deep_pixels_of(structure, colors=colors, wanted_colors=wanted)
    return samples.reshape(rows, page.part_columns, page.samples_together)


_JPEG_COLORS: Final = {
    (coding.YCBCR, 3): ("YCBCR", "RGB"),
    (coding.RGB, 3): ("RGB", "RGB"),
    (coding.CMYK, 4): ("CMYK", "CMYK"),
}
"""Of the components and of the array, by photometric interpretation and how many samples lie together."""


def _plain(structure: JpegStructure) -> JpegStructure:
    """The stream without segments that tell of colors: in a TIFF its tags do."""
    kept = [structure.data[one.start : one.end] for one in structure.segments if one.marker not in COMMENTS]
    return structure_of(b"".join((SOI, *kept, EOI)))


# --- samples --------------------------------------------------------------------------------------------------


def _unpacked(rows: NDArray[np.uint8], page: TiffPage, byte_order: bytes) -> PixelArray:
    """Rows of bytes to samples; of less than a byte, the first one in the highest bits (section 8, FillOrder)."""
    shape = (len(rows), page.part_columns, page.samples_together)
    count = shape[1] * shape[2]
    if page.bits == 8:
        return rows.reshape(shape)
    if page.bits == 16:
        return rows.view("<u2" if byte_order == b"II" else ">u2").astype(np.uint16).reshape(shape)
    samples: NDArray[Any] = np.empty((len(rows), count), np.uint8 if page.bits < 8 else np.uint16)
    step = max(1, _BAND_SAMPLES // count)
    for top in range(0, len(rows), step):
        bits = np.unpackbits(rows[top : top + step], axis=1, count=count * page.bits)
        band: NDArray[Any] = np.zeros((len(bits), count), samples.dtype)
        for place in range(page.bits):
            band = (band << 1) | bits[:, place :: page.bits]
        samples[top : top + step] = band
    return samples.reshape(shape)


def _spread(raw: NDArray[np.uint8], page: TiffPage, rows: int) -> NDArray[np.uint8]:
    """Y, Cb and Cr for each pixel, from blocks of several Y with one Cb and Cr (section 21)."""
    across, down = page.subsampling
    blocks = raw.reshape(-(-rows // down), -(-page.part_columns // across), across * down + 2)
    lumas = blocks[:, :, :-2].reshape(*blocks.shape[:2], down, across).swapaxes(1, 2)
    luma = lumas.reshape(blocks.shape[0] * down, blocks.shape[1] * across)
    chroma = blocks[:, :, -2:].repeat(down, axis=0).repeat(across, axis=1)
    return np.dstack((luma, chroma))[:rows, : page.part_columns]
