"""An instance in another transfer syntax under the same UID, for a peer that does not take its own (PS3.5 Annex A).

Nothing is lost on the way: a picture is decoded, or encoded without loss. That it was lossy compressed before stays
written in it.
"""

from collections.abc import Iterator
from typing import Final, cast

import numpy as np
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, generate_frames
from pydicom.pixels.utils import iter_pixels
from pydicom.sequence import Sequence
from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from ezp2p.dicom.image_pixel import native_pixel_data, rle_frame
from ezp2p.dicom.part10 import file_meta
from ezp2p.dicom.transfer_syntaxes import STORAGE_SYNTAXES, UNCOMPRESSED
from ezp2p.errors import InstanceNotReadable
from ezp2p.model.image import FrameCodec, PixelArray

LADDER: Final = (
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    ExplicitVRBigEndian,
    JPEGLSLossless,
    JPEGLosslessSV1,
    JPEG2000Lossless,
    RLELossless,
)
"""What an instance may become, the first that the peer takes. Uncompressed comes first: every archive can show that."""

_WORD_BYTES: Final = {"OW": 2, "OF": 4, "OL": 4, "OD": 8, "OV": 8}
"""Value representations whose words change with the byte order, which pydicom leaves to its caller (PS3.5 7.3)."""
_DECODED_TO_RGB: Final = frozenset({JPEGBaseline8Bit, JPEGExtended12Bit})
_TURNED_BY_ITS_CODEC: Final = frozenset({"YBR_RCT", "YBR_ICT"})
"""Photometric Interpretations that are a part of JPEG 2000, and gone once it is decoded (PS3.5 8.2.4)."""
_NOT_RECODED: Final = frozenset({"PALETTE COLOR", "YBR_PARTIAL_420"})


def next_rung(own: str, accepted: set[str]) -> UID | None:
    """The transfer syntax in which an instance that is in `own` can go to a peer that takes `accepted`, if any."""
    if UID(own) not in STORAGE_SYNTAXES:
        return None
    return next((syntax for syntax in LADDER if syntax in accepted), None)


def in_syntax(dataset: Dataset, transfer_syntax: UID, codec: FrameCodec) -> Dataset:
    """A copy of `dataset` in `transfer_syntax`, one of LADDER; the same SOP Instance UID, the same pixels.

    Raises
    ------
    InstanceNotReadable
        If its pixels cannot be read, or not be written so.
    """
    own = dataset.file_meta.TransferSyntaxUID
    copy = Dataset()
    copy.update(dataset)
    if own.is_little_endian != transfer_syntax.is_little_endian:
        copy = _in_other_byte_order(dataset)
    if own.is_encapsulated or transfer_syntax.is_encapsulated:
        _recode(dataset, copy, transfer_syntax, codec)
    copy.file_meta = file_meta(str(dataset.SOPClassUID), str(dataset.SOPInstanceUID), str(transfer_syntax))
    return copy


def _recode(dataset: Dataset, copy: Dataset, transfer_syntax: UID, codec: FrameCodec) -> None:
    """Write the pixels of `dataset` into `copy` anew (PS3.3 C.7.6.3)."""
    own, interpretation = dataset.file_meta.TransferSyntaxUID, dataset.get("PhotometricInterpretation")
    is_subsampled = interpretation == "YBR_FULL_422" and own not in _DECODED_TO_RGB
    if dataset.get("PixelRepresentation", 0) != 0 or interpretation in _NOT_RECODED or is_subsampled:
        raise InstanceNotReadable(reason="its kind of pixels is not written in another transfer syntax")
    frames = list(_frames(dataset, codec))
    if not frames:
        raise InstanceNotReadable(reason="it has no pixels")
    if frames[0].ndim == 3:
        copy.PlanarConfiguration = 0
        if own in _DECODED_TO_RGB or interpretation in _TURNED_BY_ITS_CODEC:
            copy.PhotometricInterpretation = "RGB"
    if transfer_syntax.is_encapsulated:
        copy.PixelData = encapsulate([_coded(frame, copy, transfer_syntax, codec) for frame in frames])
        copy["PixelData"].VR = "OB"
    else:
        copy.PixelData = native_pixel_data(frames, transfer_syntax)
        is_words = frames[0].dtype == np.uint16 or transfer_syntax == ImplicitVRLittleEndian
        copy["PixelData"].VR = "OW" if is_words else "OB"


def _frames(dataset: Dataset, codec: FrameCodec) -> Iterator[PixelArray]:
    own = dataset.file_meta.TransferSyntaxUID
    if own in UNCOMPRESSED or own == RLELossless:
        yield from (cast("PixelArray", frame) for frame in iter_pixels(dataset, raw=True))
        return
    count = int(dataset.get("NumberOfFrames", 1) or 1)
    for frame in generate_frames(dataset.PixelData, number_of_frames=count):
        yield codec.decode(frame, str(own))


def _coded(frame: PixelArray, copy: Dataset, transfer_syntax: UID, codec: FrameCodec) -> bytes:
    if transfer_syntax == RLELossless:
        return rle_frame(frame, copy)
    return codec.encode_lossless(frame, str(transfer_syntax), bits_stored=copy.BitsStored)


def _in_other_byte_order(dataset: Dataset) -> Dataset:
    copy = Dataset()
    for element in dataset:
        if element.VR == "SQ":
            copy.add_new(element.tag, "SQ", Sequence([_in_other_byte_order(item) for item in element.value]))
        elif element.VR in _WORD_BYTES and element.value:
            copy.add_new(element.tag, element.VR, _swapped(element.value, _WORD_BYTES[element.VR]))
        else:
            copy.add(element)
    return copy


def _swapped(value: bytes, word_bytes: int) -> bytes:
    if len(value) % word_bytes:
        raise InstanceNotReadable(reason="the last word of a value is not whole")
    return np.frombuffer(value, dtype=f"u{word_bytes}").byteswap().tobytes()
