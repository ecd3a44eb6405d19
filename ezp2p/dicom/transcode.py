"""An instance in another transfer syntax under the same UID, for a peer that does not take its own (PS3.5 Annex A)."""

from collections.abc import Callable
from typing import Final

import numpy as np
from pydicom.dataset import Dataset
from pydicom.encaps import generate_frames
from pydicom.sequence import Sequence
from pydicom.uid import UID, JPEGBaseline8Bit

from ezp2p.dicom.image_pixel import image_pixel_module
from ezp2p.dicom.part10 import file_meta
from ezp2p.dicom.transfer_syntaxes import UNCOMPRESSED
from ezp2p.errors import InstanceNotReadable, TransferSyntaxNotWritten
from ezp2p.model.image import PixelArray

_WORD_BYTES: Final = {"OW": 2, "OF": 4, "OL": 4, "OD": 8, "OV": 8}
"""Value representations whose words change with the byte order, which pydicom leaves to its caller (PS3.5 7.3)."""


def decompressed(dataset: Dataset, transfer_syntax: UID, decode_jpeg: Callable[[bytes], PixelArray]) -> Dataset:
    """A copy of `dataset` whose pixels are not compressed, in `transfer_syntax`.

    The SOP Instance UID stays: it is the same picture, and that it was lossy compressed stays written in it. Only
    single-frame JPEG Baseline is decoded; an uncompressed data set only changes its encoding.

    Raises
    ------
    TransferSyntaxNotWritten
        If the instance is in a syntax that is not decoded here.
    InstanceNotReadable
        If a value of words is not whole.
    """
    own = dataset.file_meta.TransferSyntaxUID
    is_jpeg = own == JPEGBaseline8Bit and dataset.get("NumberOfFrames", 1) == 1
    if not is_jpeg and own not in UNCOMPRESSED:
        raise TransferSyntaxNotWritten(
            transfer_syntax=transfer_syntax.name,
            reason=f"it is in {own.name}, which is not decoded",
            choices="an archive that takes it as it is",
        )
    copy = Dataset()
    copy.update(dataset)
    if own.is_little_endian != transfer_syntax.is_little_endian:
        copy = _in_other_byte_order(dataset)
    if is_jpeg:
        frame = next(generate_frames(dataset.PixelData, number_of_frames=1))
        copy.update(image_pixel_module(decode_jpeg(frame), transfer_syntax))
    copy.file_meta = file_meta(str(dataset.SOPClassUID), str(dataset.SOPInstanceUID), str(transfer_syntax))
    return copy


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
