"""The Image Pixel module (PS3.3 C.7.6.3) and the form of Pixel Data (PS3.5 section 8 and Annex A.4)."""

import struct
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import UID, ExplicitVRBigEndian

from ezp2p.dicom.transfer_syntaxes import untouched_frames
from ezp2p.model.image import CapturedImage, PixelArray

_MOST_OFFSET = 2**32 - 1
_ITEM = struct.Struct("<HHI")
"""The tag of an item and its length."""


def image_pixel_module(image: CapturedImage, transfer_syntax: UID) -> Dataset:
    """The Image Pixel module of an image of one frame or several; Number of Frames (0028,0008) belongs elsewhere.

    Parameters
    ----------
    image
        With its frames in the form that the syntax holds: arrays for an uncompressed one; `coded` frames, or baseline
        JPEG streams that go in untouched, for a compressed one.
    transfer_syntax
        One of WRITTEN_SYNTAXES.

    Raises
    ------
    ValueError
        If the frames are in another form: a fault of ours.
    """
    module = Dataset()
    module.SamplesPerPixel = image.samples_per_pixel
    if image.samples_per_pixel > 1:
        module.PlanarConfiguration = 0
    module.Rows, module.Columns = image.rows, image.columns
    module.BitsAllocated = 16 if _is_of_words(image) else 8
    module.BitsStored, module.HighBit = image.bits_stored, image.bits_stored - 1
    module.PixelRepresentation = 0
    if transfer_syntax.is_encapsulated:
        _add_coded(module, image, transfer_syntax)
    else:
        _add_native(module, image, transfer_syntax)
    return module


def _is_of_words(image: CapturedImage) -> bool:
    """Whether its samples take 16 bits, also where they use 8 of them, as those of a film do."""
    return isinstance(image.pixels, np.ndarray) and image.pixels.dtype == np.uint16


def in_bytes(image: CapturedImage) -> CapturedImage:
    """`image`, its samples in bytes where that is enough: as compressed syntaxes and most classes have it."""
    if image.bits_stored > 8 or not _is_of_words(image):
        return image
    first, *further = (frame.astype(np.uint8) if isinstance(frame, np.ndarray) else frame for frame in image.frames)
    return replace(image, pixels=first, further_frames=tuple(further), significant_bits=None)


def _add_coded(module: Dataset, image: CapturedImage, transfer_syntax: UID) -> None:
    coded = image.coded or untouched_frames(image, transfer_syntax)
    if coded is None or coded.transfer_syntax_uid != transfer_syntax:
        raise ValueError(f"the frames are not coded in {transfer_syntax.keyword}")
    module.PhotometricInterpretation = coded.photometric_interpretation
    module.PixelData = encapsulated_pixel_data(coded.frames)
    module["PixelData"].VR = "OB"


def _add_native(module: Dataset, image: CapturedImage, transfer_syntax: UID) -> None:
    frames = [frame for frame in image.frames if isinstance(frame, np.ndarray)]
    if len(frames) != len(image.frames):
        raise ValueError(f"{transfer_syntax.keyword} does not hold JPEG streams")
    module.PhotometricInterpretation = "MONOCHROME2" if image.samples_per_pixel == 1 else "RGB"
    module.PixelData = native_pixel_data(frames, transfer_syntax)
    module["PixelData"].VR = "OB" if module.BitsAllocated == 8 else "OW"


def encapsulated_pixel_data(frames: Sequence[bytes]) -> bytes:
    """Coded frames as the value of Pixel Data; pydicom's own function copies each three times."""
    return b"".join(encapsulated_parts(frames))


def encapsulated_parts(frames: Sequence[bytes]) -> tuple[bytes, ...]:
    """Coded frames, each in one fragment, behind a Basic Offset Table (PS3.5 A.4), in parts.

    The table is empty, as it may be, where a frame begins beyond what its numbers can hold.
    """
    begins_at, parts = [0], []
    for frame in frames:
        padding = b"\0" * (len(frame) % 2)
        parts += [_ITEM.pack(0xFFFE, 0xE000, len(frame) + len(padding)), frame, padding]
        begins_at.append(begins_at[-1] + _ITEM.size + len(frame) + len(padding))
    offsets = begins_at[:-1] if begins_at[-2] <= _MOST_OFFSET else []
    table = struct.pack(f"<{len(offsets)}I", *offsets)
    return _ITEM.pack(0xFFFE, 0xE000, len(table)), table, *parts


def native_pixel_data(frames: Sequence[PixelArray], transfer_syntax: UID) -> bytes:
    """The frames one after the other, in the byte order of the syntax, which pydicom leaves to its caller."""
    words = [_words(frame, transfer_syntax) for frame in frames]
    padding = b"\0" * (sum(one.nbytes for one in words) % 2)
    return b"".join((*words, padding))


def _words(pixels: PixelArray, transfer_syntax: UID) -> memoryview:
    """The bytes of one frame; no copy where they lie as they are wanted."""
    is_big = transfer_syntax == ExplicitVRBigEndian
    whole: NDArray[Any] = np.ascontiguousarray(pixels, dtype=pixels.dtype.newbyteorder(">" if is_big else "<"))
    return whole.reshape(-1).view(np.uint8).data


def packed_bits(frames: Sequence[NDArray[np.bool_]]) -> bytes:
    """Pixel Data of frames of single bits, Bits Allocated (0028,0100) 1, for an uncompressed syntax.

    The first pixel is the least significant bit of the first byte; neither rows nor frames are padded, only the end
    is, to even length (PS3.5 8.1.1).
    """
    bits = np.concatenate([np.ascontiguousarray(frame).reshape(-1) for frame in frames])
    packed = np.packbits(bits, bitorder="little").tobytes()
    return packed + b"\0" * (len(packed) % 2)
