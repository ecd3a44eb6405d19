"""The Image Pixel module: its numbers, and pixels as bytes in every syntax that is written."""

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import generate_frames
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
from ezp2p.errors import TransferSyntaxNotWritten
from ezp2p.model.image import CodedJpeg
from tests.fakes.instances import secondary_capture
from tests.fakes.invented import PIXELS, jpeg_streams

SYNTAXES = [ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian, RLELossless]


def written(module: Dataset, syntax: UID) -> Dataset:
    instance = secondary_capture()
    instance.update(module)
    instance.file_meta.TransferSyntaxUID = syntax
    return read(to_bytes(instance))


@pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda syntax: syntax.keyword)
@pytest.mark.parametrize("kind", PIXELS)
def test_pixels_are_read_again_as_they_were(kind: str, syntax: UID) -> None:
    dataset = written(image_pixel_module(PIXELS[kind], syntax), syntax)
    assert np.array_equal(dataset.pixel_array, PIXELS[kind])
    assert len(dataset.PixelData) % 2 == 0


@pytest.mark.parametrize(
    ("kind", "syntax", "vr"),
    [
        ("gray", ExplicitVRLittleEndian, "OB"),
        ("rgb", ExplicitVRLittleEndian, "OB"),
        ("gray16", ExplicitVRLittleEndian, "OW"),
        ("gray16", ExplicitVRBigEndian, "OW"),
        ("gray16", RLELossless, "OB"),
    ],
)
def test_pixel_data_is_bytes_or_words(kind: str, syntax: UID, vr: str) -> None:
    assert vr == image_pixel_module(PIXELS[kind], syntax)["PixelData"].VR


@pytest.mark.parametrize("name", ["jpeg420", "jpeg_gray", "jpeg_rgb"])
def test_a_jpeg_stream_goes_in_untouched_but_for_a_byte_of_padding(name: str) -> None:
    stream = jpeg_streams()[name]
    odd = CodedJpeg(stream.data + b"\0" * (1 - len(stream.data) % 2), 35, 51, stream.samples_per_pixel, stream.is_rgb)
    for one in (stream, odd):
        dataset = written(image_pixel_module(one, JPEGBaseline8Bit), JPEGBaseline8Bit)
        (frame,) = generate_frames(dataset.PixelData, number_of_frames=1)
        assert frame[: len(one.data)] == one.data
        assert len(frame) == len(one.data) + len(one.data) % 2


@pytest.mark.parametrize(
    ("name", "photometric"), [("jpeg420", "YBR_FULL_422"), ("jpeg_gray", "MONOCHROME2"), ("jpeg_rgb", "RGB")]
)
def test_the_photometric_interpretation_tells_the_components_of_a_stream(name: str, photometric: str) -> None:
    module = image_pixel_module(jpeg_streams()[name], JPEGBaseline8Bit)
    assert module.PhotometricInterpretation == photometric
    assert ("PlanarConfiguration" in module) == (photometric != "MONOCHROME2")
    assert (module.Rows, module.Columns, module.BitsAllocated) == (35, 51, 8)


@pytest.mark.parametrize("syntax", [JPEGBaseline8Bit, JPEG2000Lossless], ids=lambda syntax: syntax.keyword)
def test_pixels_in_a_syntax_of_coded_pictures_are_refused_with_a_choice(syntax: UID) -> None:
    with pytest.raises(TransferSyntaxNotWritten, match=r"cannot be written .* Choose one of .*RLE Lossless"):
        image_pixel_module(PIXELS["rgb"], syntax)


def test_a_stream_in_another_syntax_is_refused() -> None:
    with pytest.raises(TransferSyntaxNotWritten, match="does not hold JPEG streams"):
        image_pixel_module(jpeg_streams()["jpeg420"], ExplicitVRLittleEndian)


def test_pixels_of_a_view_are_written_in_their_own_order() -> None:
    turned = np.rot90(PIXELS["gray16"])
    dataset = written(image_pixel_module(turned, ExplicitVRLittleEndian), ExplicitVRLittleEndian)
    assert np.array_equal(dataset.pixel_array, turned)
