"""The same instance in another transfer syntax: same UID, same pixels, the lossy history kept."""

from collections.abc import Callable

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence
from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    RLELossless,
)

from ezp2p.dicom.image_pixel import image_pixel_module
from ezp2p.dicom.part10 import read, to_bytes
from ezp2p.dicom.transcode import decompressed
from ezp2p.errors import InstanceNotReadable, TransferSyntaxNotWritten
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.model.image import CodedJpeg, PixelArray
from tests.fakes.instances import secondary_capture
from tests.fakes.invented import PIXELS, jpeg_streams

PLAIN = [ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian]


def instance(
    pixels: PixelArray | CodedJpeg, syntax: UID, change: Callable[[Dataset], None] = lambda _dataset: None
) -> Dataset:
    dataset = secondary_capture()
    dataset.update(image_pixel_module(pixels, syntax))
    if not isinstance(pixels, CodedJpeg) and pixels.ndim == 2:
        del dataset.PlanarConfiguration
    dataset.file_meta.TransferSyntaxUID = syntax
    change(dataset)
    return read(to_bytes(dataset))


def sent(dataset: Dataset, syntax: UID) -> Dataset:
    return read(to_bytes(decompressed(dataset, syntax, decode_jpeg)))


def other_values(dataset: Dataset) -> list[tuple[int, str]]:
    return [(element.tag, str(element.value)) for element in dataset if element.keyword != "PixelData"]


@pytest.mark.parametrize("to", PLAIN, ids=lambda syntax: syntax.keyword)
@pytest.mark.parametrize("own", PLAIN, ids=lambda syntax: syntax.keyword)
@pytest.mark.parametrize("kind", PIXELS)
def test_pixels_stay_the_same_in_any_byte_order(kind: str, own: UID, to: UID) -> None:
    before = instance(PIXELS[kind], own)
    after = sent(before, to)
    assert after.file_meta.TransferSyntaxUID == to
    assert np.array_equal(after.pixel_array, PIXELS[kind])
    assert other_values(after) == other_values(before)


@pytest.mark.parametrize("to", PLAIN, ids=lambda syntax: syntax.keyword)
@pytest.mark.parametrize("name", ["jpeg420", "jpeg_gray", "jpeg_rgb"])
def test_a_jpeg_is_decoded_and_still_says_that_it_was_lossy(name: str, to: UID) -> None:
    stream = jpeg_streams()[name]

    def make_lossy(dataset: Dataset) -> None:
        dataset.LossyImageCompression, dataset.LossyImageCompressionRatio = "01", "9.5"

    before = instance(stream, JPEGBaseline8Bit, make_lossy)
    after = sent(before, to)
    assert np.array_equal(after.pixel_array, decode_jpeg(stream.data))
    assert (after.SOPInstanceUID, after.LossyImageCompression) == (before.SOPInstanceUID, "01")
    assert after.PhotometricInterpretation == ("MONOCHROME2" if name == "jpeg_gray" else "RGB")
    assert before.file_meta.TransferSyntaxUID == JPEGBaseline8Bit  # what was given is not touched


def test_words_in_other_places_change_their_byte_order_too() -> None:
    def add_words(dataset: Dataset) -> None:
        table = Dataset()
        table.LUTDescriptor, table.LUTExplanation = [2, 0, 16], "invented"
        table["LUTDescriptor"].VR = "US"
        table.add_new("LUTData", "OW", b"\x01\x02\x03\x04")
        dataset.ModalityLUTSequence = Sequence([table])
        dataset.add_new(0x00660016, "OF", np.array([1.5, 2.5], "<f4").tobytes())

    before = instance(PIXELS["gray16"], ExplicitVRLittleEndian, add_words)
    after = sent(before, ExplicitVRBigEndian)
    assert after.ModalityLUTSequence[0]["LUTData"].value == b"\x02\x01\x04\x03"
    assert after[0x00660016].value == np.array([1.5, 2.5], ">f4").tobytes()
    assert before.ModalityLUTSequence[0]["LUTData"].value == b"\x01\x02\x03\x04"


def test_words_that_are_not_whole_are_refused() -> None:
    def cut(dataset: Dataset) -> None:
        dataset.add_new(0x00660016, "OF", b"\x01\x02")

    with pytest.raises(InstanceNotReadable, match="not whole"):
        sent(instance(PIXELS["gray16"], ExplicitVRLittleEndian, cut), ExplicitVRBigEndian)


@pytest.mark.parametrize("own", [RLELossless, JPEG2000Lossless], ids=lambda syntax: syntax.keyword)
def test_another_compression_is_not_decoded(own: UID) -> None:
    def compress(dataset: Dataset) -> None:
        dataset.file_meta.TransferSyntaxUID = own
        dataset.PixelData = encapsulate([b"not looked at"])

    with pytest.raises(TransferSyntaxNotWritten, match="which is not decoded"):
        sent(instance(PIXELS["rgb"], ExplicitVRLittleEndian, compress), ExplicitVRLittleEndian)


def test_a_jpeg_of_several_frames_is_not_decoded() -> None:
    def make_two(dataset: Dataset) -> None:
        dataset.NumberOfFrames = 2

    with pytest.raises(TransferSyntaxNotWritten):
        sent(instance(jpeg_streams()["jpeg420"], JPEGBaseline8Bit, make_two), ExplicitVRLittleEndian)
