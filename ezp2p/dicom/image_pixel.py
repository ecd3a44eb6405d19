"""The Image Pixel module (PS3.3 C.7.6.3) and the encoding of Pixel Data (PS3.5 section 8 and Annex A.4)."""

from collections.abc import Sequence

import numpy as np
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.pixels.encoders.base import get_encoder
from pydicom.uid import UID, ExplicitVRBigEndian, JPEGBaseline8Bit, RLELossless

from ezp2p.dicom.transfer_syntaxes import UNCOMPRESSED
from ezp2p.errors import TransferSyntaxNotWritten
from ezp2p.model.image import CodedJpeg, PixelArray


def image_pixel_module(pixels: PixelArray | CodedJpeg, transfer_syntax: UID) -> Dataset:
    """The Image Pixel module of one single-frame image.

    Parameters
    ----------
    pixels
        uint8 or uint16, shape (rows, columns) or (rows, columns, 3) in RGB order; or a baseline JPEG stream, which
        is encapsulated as it is, padded to even length.
    transfer_syntax
        One of the uncompressed syntaxes or RLE Lossless for an array, JPEG Baseline for a stream.

    Raises
    ------
    TransferSyntaxNotWritten
        If the syntax cannot hold these pixels.
    """
    if isinstance(pixels, CodedJpeg):
        return _coded_jpeg(pixels, transfer_syntax)
    module = _description(
        rows=pixels.shape[0],
        columns=pixels.shape[1],
        samples=1 if pixels.ndim == 2 else 3,
        bits=pixels.dtype.itemsize * 8,
    )
    module.PhotometricInterpretation = "MONOCHROME2" if pixels.ndim == 2 else "RGB"
    if transfer_syntax == RLELossless:
        module.PixelData = encapsulate([rle_frame(pixels, module)])
    elif transfer_syntax in UNCOMPRESSED:
        module.PixelData = native_pixel_data([pixels], transfer_syntax)
    else:
        raise _not_written(transfer_syntax, "it holds coded pictures and these are pixels")
    is_native_words = pixels.dtype == np.uint16 and transfer_syntax in UNCOMPRESSED
    module["PixelData"].VR = "OW" if is_native_words else "OB"
    return module


def _coded_jpeg(pixels: CodedJpeg, transfer_syntax: UID) -> Dataset:
    if transfer_syntax != JPEGBaseline8Bit:
        raise _not_written(transfer_syntax, "it does not hold JPEG streams")
    module = _description(rows=pixels.rows, columns=pixels.columns, samples=pixels.samples_per_pixel, bits=8)
    if pixels.samples_per_pixel == 1:
        module.PhotometricInterpretation = "MONOCHROME2"
    else:
        module.PhotometricInterpretation = "RGB" if pixels.is_rgb else "YBR_FULL_422"
    module.PixelData = encapsulate([pixels.data])
    module["PixelData"].VR = "OB"
    return module


def _description(*, rows: int, columns: int, samples: int, bits: int) -> Dataset:
    module = Dataset()
    module.SamplesPerPixel = samples
    if samples > 1:
        module.PlanarConfiguration = 0
    module.Rows = rows
    module.Columns = columns
    module.BitsAllocated = bits
    module.BitsStored = bits
    module.HighBit = bits - 1
    module.PixelRepresentation = 0
    return module


def native_pixel_data(frames: Sequence[PixelArray], transfer_syntax: UID) -> bytes:
    """The frames one after the other, in the byte order of the syntax, which pydicom leaves to its caller."""
    data = b"".join(_words(frame, transfer_syntax) for frame in frames)
    return data + b"\0" * (len(data) % 2)


def _words(pixels: PixelArray, transfer_syntax: UID) -> bytes:
    if pixels.dtype == np.uint16:
        return pixels.astype(">u2" if transfer_syntax == ExplicitVRBigEndian else "<u2").tobytes()
    return pixels.tobytes()


def rle_frame(pixels: PixelArray, module: Dataset) -> bytes:
    """One frame in RLE (PS3.5 annex G); `module` describes it."""
    return get_encoder(RLELossless).encode(
        pixels,
        rows=module.Rows,
        columns=module.Columns,
        samples_per_pixel=module.SamplesPerPixel,
        number_of_frames=1,
        bits_allocated=module.BitsAllocated,
        bits_stored=module.BitsStored,
        pixel_representation=0,
        photometric_interpretation=module.PhotometricInterpretation,
        planar_configuration=0,
        encoding_plugin="pydicom",
    )


def _not_written(transfer_syntax: UID, reason: str) -> TransferSyntaxNotWritten:
    return TransferSyntaxNotWritten(
        transfer_syntax=transfer_syntax.name, reason=reason, choices="Explicit VR Little Endian or RLE Lossless"
    )
