"""An instance in another transfer syntax under the same UID, for a peer that does not take its own (PS3.5 Annex A)."""

from collections.abc import Callable
from pathlib import Path

from pydicom.dataset import Dataset
from pydicom.encaps import generate_frames
from pydicom.uid import UID, JPEGBaseline8Bit

from ezp2p.dicom.image_pixel import image_pixel_module
from ezp2p.dicom.part10 import file_meta, read
from ezp2p.dicom.transfer_syntaxes import UNCOMPRESSED
from ezp2p.errors import TransferSyntaxNotWritten
from ezp2p.model.image import PixelArray


def syntax_of(path: Path) -> str:
    """The transfer syntax UID of a Part 10 file.

    Raises
    ------
    InstanceNotReadable
        If the file is not DICOM.
    """
    return str(read(path, stop_before_pixels=True).file_meta.TransferSyntaxUID)


def decompressed(dataset: Dataset, transfer_syntax: UID, decode_jpeg: Callable[[bytes], PixelArray]) -> Dataset:
    """A copy of `dataset` whose pixels are not compressed, in `transfer_syntax`.

    The SOP Instance UID stays: it is the same picture, and that it was lossy compressed stays written in it. Only
    single-frame JPEG Baseline is decoded; an uncompressed data set only changes its encoding.

    Raises
    ------
    TransferSyntaxNotWritten
        If the instance is in a syntax that is not decoded here.
    """
    own = dataset.file_meta.TransferSyntaxUID
    copy = Dataset()
    copy.update(dataset)
    if own == JPEGBaseline8Bit and dataset.get("NumberOfFrames", 1) == 1:
        frame = next(generate_frames(dataset.PixelData, number_of_frames=1))
        copy.update(image_pixel_module(decode_jpeg(frame), transfer_syntax))
    elif own not in UNCOMPRESSED:
        raise TransferSyntaxNotWritten(
            transfer_syntax=transfer_syntax.name,
            reason=f"it is in {own.name}, which is not decoded",
            choices="an archive that takes it as it is",
        )
    copy.file_meta = file_meta(str(dataset.SOPClassUID), str(dataset.SOPInstanceUID), str(transfer_syntax))
    return copy
