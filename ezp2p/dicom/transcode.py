"""An instance in another transfer syntax under the same UID, for a peer that does not take its own (PS3.5 Annex A).

Nothing is lost on the way: a picture is decoded, or encoded without loss. That it was lossy compressed before stays
written in it.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final, cast

import numpy as np
from pydicom.dataset import Dataset
from pydicom.encaps import generate_frames
from pydicom.pixels.utils import iter_pixels
from pydicom.sequence import Sequence
from pydicom.uid import UID, ImplicitVRLittleEndian, JPEG2000Lossless, JPEGBaseline8Bit, JPEGExtended12Bit

from ezp2p.dicom.image_pixel import encapsulated_pixel_data, native_pixel_data
from ezp2p.dicom.part10 import file_meta
from ezp2p.dicom.transfer_syntaxes import LOSSLESS_LADDER, STORAGE_SYNTAXES
from ezp2p.errors import InstanceNotReadable
from ezp2p.model.image import FrameCodec, FrameForm, PixelArray

_WORD_BYTES: Final = {"OW": 2, "OF": 4, "OL": 4, "OD": 8, "OV": 8}
"""Value representations whose words change with the byte order, which pydicom leaves to its caller (PS3.5 7.3)."""
_DECODED_TO_RGB: Final = frozenset({JPEGBaseline8Bit, JPEGExtended12Bit})
_TURNED_BY_ITS_CODEC: Final = frozenset({"YBR_RCT", "YBR_ICT"})
"""Photometric Interpretations that are a part of JPEG 2000, and gone once it is decoded (PS3.5 8.2.4)."""
_NOT_RECODED: Final = frozenset({"PALETTE COLOR", "YBR_PARTIAL_420"})
_RECODED_BITS_ALLOCATED: Final = frozenset({8, 16})


def next_rung(own: str, accepted: set[str]) -> UID | None:
    """The transfer syntax in which an instance that is in `own` can go to a peer that takes `accepted`, if any."""
    if UID(own) not in STORAGE_SYNTAXES:
        return None
    return next((syntax for syntax in LOSSLESS_LADDER if syntax in accepted), None)


def in_syntax(dataset: Dataset, transfer_syntax: UID, codec: FrameCodec) -> Dataset:
    """A copy of `dataset` in `transfer_syntax`, one of LOSSLESS_LADDER; the same SOP Instance UID, the same pixels.

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
    own = dataset.file_meta.TransferSyntaxUID
    if not _is_recoded(dataset):
        raise InstanceNotReadable(reason="its kind of pixels is not written in another transfer syntax")
    form = _form(dataset)
    color = _color_in(transfer_syntax, own, form)
    if form.samples_per_pixel > 1:
        copy.add_new("PlanarConfiguration", "US", 0)
        copy.add_new("PhotometricInterpretation", "CS", color)
    frames = _frames(dataset, form, codec)
    if transfer_syntax.is_encapsulated:
        if form.bits_stored <= 8:  # a film's 8 bits of words of 16
            frames = (frame.astype(np.uint8, copy=False) for frame in frames)
            copy.add_new("BitsAllocated", "US", 8)
        to = replace(form, photometric_interpretation=color)
        coded = [codec.encode_lossless(frame, str(transfer_syntax), to) for frame in frames]
        copy.add_new("PixelData", "OB", encapsulated_pixel_data(_all(coded, dataset)))
    else:
        is_words = dataset.BitsAllocated == 16 or transfer_syntax == ImplicitVRLittleEndian
        pixel_data = native_pixel_data(_all(list(frames), dataset), transfer_syntax)
        copy.add_new("PixelData", "OW" if is_words else "OB", pixel_data)
    for keyword in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths"):
        copy.pop(keyword, None)


def _color_in(transfer_syntax: UID, own: UID, form: FrameForm) -> str:
    """Photometric Interpretation of the same samples, once decoded and coded anew."""
    color = form.photometric_interpretation
    if form.samples_per_pixel > 1 and (own in _DECODED_TO_RGB or color in _TURNED_BY_ITS_CODEC):
        color = "RGB"
    return "YBR_RCT" if color == "RGB" and transfer_syntax == JPEG2000Lossless else color


def _all(made: list[Any], dataset: Dataset) -> list[Any]:
    if len(made) != _frame_count(dataset):
        raise InstanceNotReadable(reason="it has another number of frames than it says")
    return made


def _frame_count(dataset: Dataset) -> int:
    return int(dataset.get("NumberOfFrames", 1) or 1)


def _is_recoded(dataset: Dataset) -> bool:
    """Whether its samples are ones that all of LOSSLESS_LADDER hold: unsigned, whole, at the low end of their words."""
    interpretation = dataset.get("PhotometricInterpretation")
    own = dataset.file_meta.TransferSyntaxUID
    is_subsampled = interpretation == "YBR_FULL_422" and own not in _DECODED_TO_RGB
    return (
        dataset.get("PixelRepresentation", 0) == 0
        and interpretation not in _NOT_RECODED
        and not is_subsampled
        and dataset.get("BitsAllocated") in _RECODED_BITS_ALLOCATED
        and dataset.get("HighBit") == dataset.get("BitsStored") - 1
    )


def _form(dataset: Dataset) -> FrameForm:
    return FrameForm(
        rows=int(dataset.Rows),
        columns=int(dataset.Columns),
        samples_per_pixel=int(dataset.SamplesPerPixel),
        bits_stored=int(dataset.BitsStored),
        photometric_interpretation=str(dataset.PhotometricInterpretation),
    )


def _frames(dataset: Dataset, form: FrameForm, codec: FrameCodec) -> Iterator[PixelArray]:
    """Each frame, decoded when it is wanted.

    Bits above Bits Stored are overlays of old (PS3.5 8.1.1), which a compressed syntax has no room for.
    """
    own = dataset.file_meta.TransferSyntaxUID
    if not own.is_encapsulated:
        frames = (cast("PixelArray", frame) for frame in iter_pixels(dataset, raw=True, correct_unused_bits=False))
    else:
        offsets = None
        if "ExtendedOffsetTable" in dataset:
            offsets = (dataset.ExtendedOffsetTable, dataset.ExtendedOffsetTableLengths)
        coded = generate_frames(dataset.PixelData, number_of_frames=_frame_count(dataset), extended_offsets=offsets)
        frames = (codec.decode(frame, str(own), form) for frame in coded)
    for frame in frames:
        if form.bits_stored < frame.dtype.itemsize * 8 and int(frame.max()) >> form.bits_stored:
            raise InstanceNotReadable(reason="its pixels have more bits than it says")
        yield frame


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
