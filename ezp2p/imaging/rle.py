"""RLE Lossless, DICOM's own run-length coding of one frame (PS3.5 annex G)."""

import struct
from typing import Any, Final

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from ezp2p.model.image import FrameForm, PixelArray

_MOST_SEGMENTS: Final = 15
_HEADER: Final = struct.Struct(f"<{1 + _MOST_SEGMENTS}I")


def encode_rle(pixels: PixelArray) -> bytes:
    """The frame that gives back `pixels`, (rows, columns) or (rows, columns, samples), to the bit.

    Each sample is coded apart, and of it the more significant byte before the less significant one; no run goes on
    into the next row (PS3.5 G.2, G.3).
    """
    rows, columns = pixels.shape[:2]
    big_endian = np.ascontiguousarray(pixels, dtype=pixels.dtype.newbyteorder(">"))
    planes: NDArray[np.uint8] = big_endian.reshape(rows, columns, -1).view(np.uint8)
    segments = [_segment(planes[:, :, number].copy()) for number in range(planes.shape[2])]
    offsets = [_HEADER.size]
    for segment in segments[:-1]:
        offsets.append(offsets[-1] + len(segment))
    offsets += [0] * (_MOST_SEGMENTS - len(offsets))
    return b"".join((_HEADER.pack(len(segments), *offsets), *segments))


def _segment(plane: NDArray[np.uint8]) -> bytes:
    coded: Any = imagecodecs.packbits_encode(plane, axis=-1)
    return bytes(coded) + b"\0" * (len(coded) % 2)


def decode_rle(frame: bytes, form: FrameForm) -> PixelArray:
    """The pixels of a coded frame, (rows, columns) or (rows, columns, samples).

    Raises
    ------
    imagecodecs.DicomrleError, ValueError
        If it is damaged, or holds another number of pixels than `form` says.
    """
    dtype = np.dtype("u1" if form.bits_stored <= 8 else "<u2")
    planes = (form.samples_per_pixel, form.rows, form.columns)
    expected = form.samples_per_pixel * form.rows * form.columns * dtype.itemsize
    decoded: Any = imagecodecs.dicomrle_decode(frame, dtype, out=expected)
    array: Any = np.frombuffer(decoded, dtype).reshape(planes)
    pixels: PixelArray = array[0] if form.samples_per_pixel == 1 else np.ascontiguousarray(array.transpose(1, 2, 0))
    return pixels
