"""A DICOM image for the screen: one frame as a viewer would show it at first (PS3.3 C.7.6.3, C.11.1, C.11.2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, cast

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.encaps import generate_frames
from pydicom.multival import MultiValue
from pydicom.pixels.processing import apply_color_lut, apply_modality_lut, convert_color_space
from pydicom.pixels.utils import iter_pixels
from pydicom.uid import JPEGBaseline8Bit, JPEGExtended12Bit

from ezp2p.dicom.instance_keys import FILE_NOT_READABLE
from ezp2p.dicom.part10 import read
from ezp2p.dicom.raw_elements import plain_data_set
from ezp2p.errors import InstanceNotReadable, PictureTooLarge
from ezp2p.model.image import FrameCodec, FrameForm, PixelArray

_BRIGHTEST: Final = 255
_DECODED_TO_RGB: Final = frozenset({JPEGBaseline8Bit, JPEGExtended12Bit})
_LUMINANCE_AND_COLOR: Final = frozenset({"YBR_FULL", "YBR_FULL_422"})
_MEGAPIXELS: Final = 1_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Displayed:
    """The first frame of an image for the screen, and what the image is.

    `pixels` are uint8, shape (rows, columns) or (rows, columns, 3) in RGB order; read-only.
    """

    pixels: NDArray[np.uint8]
    bits_stored: int
    frame_count: int


def displayed(data: bytes, codec: FrameCodec, *, limit_pixels: int) -> Displayed:
    """The image in `data`, a whole Part 10 file, as `displayed_frame` shows its first frame.

    Raises
    ------
    PictureTooLarge, InstanceNotReadable
        As there; also if it is damaged, or larger than it may be when inflated.
    """
    plain_data_set(data)  # a bomb is refused before anything else inflates it
    dataset = read(data)
    pixels = displayed_frame(dataset, codec, limit_pixels=limit_pixels)
    return Displayed(pixels, int(dataset.get("BitsStored") or 8), int(dataset.get("NumberOfFrames") or 1))


def displayed_frame(dataset: Dataset, codec: FrameCodec, *, limit_pixels: int) -> NDArray[np.uint8]:
    """The first frame of an image with 8 bits, its first window applied.

    Parameters
    ----------
    dataset
        An instance with its File Meta Information, its pixels read.
    codec
        For the frames of a compressed transfer syntax.
    limit_pixels
        What a frame may have; it is looked at before anything is decoded.

    Returns
    -------
    ndarray
        Shape (rows, columns) or (rows, columns, 3) in RGB order; read-only. MONOCHROME1 is turned, so that 0 is black.

    Raises
    ------
    PictureTooLarge
        If it has more than `limit_pixels`.
    InstanceNotReadable
        If it has no frame, or none that can be decoded.
    """
    try:
        rows, columns = int(dataset.get("Rows") or 0), int(dataset.get("Columns") or 0)
        if rows * columns > limit_pixels:
            raise PictureTooLarge(rows=rows, columns=columns, limit=limit_pixels // _MEGAPIXELS)
        pixels = next(_first_frame(dataset, codec), None)
        shown = None if pixels is None else _shown(pixels, dataset)
    except FILE_NOT_READABLE as error:
        raise InstanceNotReadable(reason="its pixels cannot be shown") from error
    if shown is None:
        raise InstanceNotReadable(reason="it has no picture")
    shown.flags.writeable = False
    return shown


def _first_frame(dataset: Dataset, codec: FrameCodec) -> Iterator[PixelArray]:
    """The frame alone, its samples as they are stored."""
    if "PixelData" not in dataset:
        return
    own = dataset.file_meta.TransferSyntaxUID
    if not own.is_encapsulated:
        yield from (cast("PixelArray", one) for one in iter_pixels(dataset, raw=True, indices=[0]))
        return
    form = FrameForm(
        rows=int(dataset.Rows),
        columns=int(dataset.Columns),
        samples_per_pixel=int(dataset.SamplesPerPixel),
        bits_stored=int(dataset.BitsStored),
        photometric_interpretation=str(dataset.PhotometricInterpretation),
    )
    count = int(dataset.get("NumberOfFrames") or 1)
    for coded in islice(generate_frames(dataset.PixelData, number_of_frames=count), 1):
        yield _as_signed(codec.decode(coded, str(own), form), dataset)


def _as_signed(pixels: PixelArray, dataset: Dataset) -> PixelArray:
    """Coded samples are decoded as unsigned; those of Pixel Representation 1 have their sign in Bits Stored."""
    if not dataset.get("PixelRepresentation", 0):
        return pixels
    spare = pixels.dtype.itemsize * 8 - int(dataset.BitsStored)
    signed: NDArray[np.int16] | NDArray[np.int8] = (
        pixels.view(np.int16) if pixels.dtype == np.uint16 else pixels.view(np.int8)
    )
    return cast("PixelArray", np.right_shift(np.left_shift(signed, spare), spare))


def _shown(pixels: PixelArray, dataset: Dataset) -> NDArray[np.uint8]:
    interpretation = str(dataset.PhotometricInterpretation)
    if interpretation == "PALETTE COLOR":
        return _as_8_bits(apply_color_lut(pixels, dataset))
    if pixels.ndim == 3:
        is_coded_color = interpretation in _LUMINANCE_AND_COLOR
        if is_coded_color and dataset.file_meta.TransferSyntaxUID not in _DECODED_TO_RGB:
            pixels = convert_color_space(pixels, interpretation, "RGB")
        return _as_8_bits(pixels)
    gray = _windowed(apply_modality_lut(pixels, dataset).astype(np.float64), dataset)
    return _BRIGHTEST - gray if interpretation == "MONOCHROME1" else gray


def _windowed(values: NDArray[np.float64], dataset: Dataset) -> NDArray[np.uint8]:
    """Gray by its first window (PS3.3 C.11.2.1.2, C.11.2.1.3); by its own least and greatest value without one."""
    center, width = _first(dataset, "WindowCenter"), _first(dataset, "WindowWidth")
    function = str(dataset.get("VOILUTFunction") or "LINEAR")
    if center is None or width is None or width < 1:
        center, width, function = _own_range(values), float(np.ptp(values)) or 1.0, "LINEAR_EXACT"
    if function == "SIGMOID":
        share = 1 / (1 + np.exp(-4 * (values - center) / width))
    elif function == "LINEAR_EXACT":
        share = (values - center) / width + 0.5
    else:
        share = (values - (center - 0.5)) / max(width - 1, 1e-6) + 0.5
    return np.rint(np.clip(share, 0, 1) * _BRIGHTEST).astype(np.uint8)


def _own_range(values: NDArray[np.float64]) -> float:
    """The middle between the least and the greatest value."""
    return float(values.min() + values.max()) / 2


def _first(dataset: Dataset, keyword: str) -> float | None:
    value = dataset.get(keyword)
    several = value if isinstance(value, MultiValue | list) else [value]
    return float(several[0]) if several and several[0] is not None and several[0] != "" else None


def _as_8_bits(pixels: NDArray[np.generic]) -> NDArray[np.uint8]:
    """Color: the upper eight bits."""
    if pixels.dtype.itemsize == 1:
        return pixels.astype(np.uint8)
    return (pixels.astype(np.uint32) >> 8).astype(np.uint8)
