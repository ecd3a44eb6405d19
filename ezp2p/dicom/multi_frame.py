"""The Multi-frame Secondary Capture Image IODs (PS3.3 A.8.2 to A.8.5): several pages, or the frames of a clip."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from pydicom.dataset import Dataset
from pydicom.tag import BaseTag, Tag
from pydicom.uid import UID

from ezp2p.dicom import modules
from ezp2p.dicom.assembly import Surroundings, assembled, common_modules
from ezp2p.dicom.image_pixel import image_pixel_module, in_bytes, packed_bits
from ezp2p.errors import SopClassNotWritten, TransferSyntaxNotWritten
from ezp2p.model.image import CapturedImage, PixelArray

FRAME_TIME: Final = Tag("FrameTime")
FRAME_TIME_VECTOR: Final = Tag("FrameTimeVector")
PAGE_NUMBER_VECTOR: Final = Tag("PageNumberVector")
_LONGEST_VECTOR: Final = 65_534
"""The longest value of a short explicit VR (PS3.5 7.1.2). A longer clip has its average alone."""


def multi_frame(image: CapturedImage, around: Surroundings) -> Dataset:
    """A Multi-frame Grayscale Byte, Grayscale Word or True Color Secondary Capture Image instance."""
    pixels = image_pixel_module(in_bytes(image), UID(around.transfer_syntax))
    window = modules.voi_lut_module(image)
    return assembled((*_parts(image, around), sc_multi_frame_image_module(image), window, pixels), around)


def multi_frame_single_bit(image: CapturedImage, around: Surroundings) -> Dataset:
    """A Multi-frame Single Bit Secondary Capture Image instance; each frame has the two values 0 and 255 alone.

    Raises
    ------
    SopClassNotWritten
        If a pixel has another value.
    TransferSyntaxNotWritten
        If the syntax compresses.
    """
    pixels = single_bit_module(in_bytes(image), UID(around.transfer_syntax))
    return assembled((*_parts(image, around), sc_multi_frame_single_bit_module(image), pixels), around)


def _parts(image: CapturedImage, around: Surroundings) -> tuple[Dataset, ...]:
    general = modules.general_image_module(image, around.instance)
    del general.BurnedInAnnotation  # here it belongs to the SC Multi-frame Image module, with another Type
    return (
        *common_modules(image, around),
        modules.general_series_module(around.study, around.series),
        modules.sc_equipment_module(image.provenance),
        general,
        modules.sc_image_module(around.instance),
        modules.scanned_spacing_module(image),
        modules.icc_profile_module(image),
        *_sequence(image),
    )


def _sequence(image: CapturedImage) -> tuple[Dataset, ...]:
    """The modules that say how many frames there are, and what leads from one to the next: time, or their numbers."""
    count = len(image.frames)
    if count == 1:
        return (multi_frame_module(count),)
    if image.frame_time_ms is None:
        return (multi_frame_module(count, PAGE_NUMBER_VECTOR), sc_multi_frame_vector_module(count))
    if image.frame_intervals_ms and holds_vector(image.frame_intervals_ms):
        vector = cine_vector_module(image.frame_intervals_ms, image.frame_time_ms)
        return (multi_frame_module(count, FRAME_TIME_VECTOR), vector)
    return (multi_frame_module(count, FRAME_TIME), cine_module(image.frame_time_ms))


def multi_frame_module(count: int, frame_increment_pointer: BaseTag | None = None) -> Dataset:
    """Multi-frame (PS3.3 C.7.6.6): how many frames, and what tells one from the next, if there are two."""
    module = Dataset()
    module.NumberOfFrames = str(count)
    if frame_increment_pointer is not None:
        module.FrameIncrementPointer = frame_increment_pointer
    return module


def sc_multi_frame_vector_module(count: int) -> Dataset:
    """SC Multi-frame Vector (PS3.3 C.8.6.4): the pages, numbered from 1."""
    module = Dataset()
    module.PageNumberVector = [str(number) for number in range(1, count + 1)]
    return module


def cine_module(frame_time_ms: float) -> Dataset:
    """Cine (PS3.3 C.7.6.5): from one frame to the next in milliseconds, and frames in a second."""
    module = _rate(frame_time_ms)
    module.FrameTime = f"{frame_time_ms:.10g}"
    return module


def cine_vector_module(frame_intervals_ms: Sequence[float], frame_time_ms: float) -> Dataset:
    """Cine (PS3.3 C.7.6.5) of frames at uneven times: from the one before to each, and frames in a second."""
    module = _rate(frame_time_ms)
    module.FrameTimeVector = [f"{interval:.10g}" for interval in frame_intervals_ms]
    return module


def holds_vector(frame_intervals_ms: Sequence[float]) -> bool:
    """Whether Frame Time Vector (0018,1065) holds them: its length is told in 16 bits where VRs are (PS3.5 7.1.2)."""
    return sum(len(f"{interval:.10g}\\") for interval in frame_intervals_ms) - 1 <= _LONGEST_VECTOR


def _rate(frame_time_ms: float) -> Dataset:
    """How many frames are to be shown in a second, on the average."""
    module = Dataset()
    module.CineRate = module.RecommendedDisplayFrameRate = str(max(1, round(1000 / frame_time_ms)))
    return module


def sc_multi_frame_image_module(image: CapturedImage) -> Dataset:
    """SC Multi-frame Image (PS3.3 C.8.6.3) of more than one bit.

    Gray values say that they are for display as they are: an identity, in units that are not specified.
    """
    module = sc_multi_frame_single_bit_module(image)
    if image.samples_per_pixel == 1:
        module.PresentationLUTShape = "IDENTITY"
        module.update(modules.identity_module())
    return module


def sc_multi_frame_single_bit_module(image: CapturedImage) -> Dataset:
    """SC Multi-frame Image (PS3.3 C.8.6.3) of single bits, of which there is nothing more to say."""
    module = Dataset()
    module.BurnedInAnnotation = modules.burned_in_annotation(image)
    return module


def single_bit_module(image: CapturedImage, transfer_syntax: UID) -> Dataset:
    """Image Pixel (PS3.3 C.7.6.3) of one bit for each pixel, 1 where it is white.

    Raises
    ------
    SopClassNotWritten
        If a pixel is neither black nor white.
    TransferSyntaxNotWritten
        If the syntax compresses: single bits go uncompressed.
    """
    frames = [frame for frame in image.frames if isinstance(frame, np.ndarray) and _is_bilevel(frame)]
    if len(frames) != len(image.frames):
        raise SopClassNotWritten(
            sop_class="Multi-frame Single Bit Secondary Capture",
            reason="it holds black and white alone, and this picture has other shades",
            choices="MultiFrameGrayscaleByteSecondaryCaptureImageStorage",
        )
    if transfer_syntax.is_encapsulated:
        raise TransferSyntaxNotWritten(
            transfer_syntax=transfer_syntax.name,
            reason="single bits are written uncompressed",
            choices="ExplicitVRLittleEndian, ImplicitVRLittleEndian",
        )
    module = Dataset()
    module.SamplesPerPixel = 1
    module.PhotometricInterpretation = "MONOCHROME2"
    module.Rows, module.Columns = image.rows, image.columns
    module.BitsAllocated = module.BitsStored = 1
    module.HighBit = module.PixelRepresentation = 0
    module.PixelData = packed_bits([frame != 0 for frame in frames])
    module["PixelData"].VR = "OB"
    return module


def _is_bilevel(frame: PixelArray) -> bool:
    return frame.dtype == np.uint8 and frame.ndim == 2 and bool(((frame == 0) | (frame == 255)).all())
