"""The same instance in another transfer syntax: same UID, same pixels, the lossy history kept."""

from collections.abc import Callable

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence
from pydicom.uid import (
    MPEG2MPML,
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from ezp2p.dicom.image_pixel import image_pixel_module
from ezp2p.dicom.part10 import read, to_bytes
from ezp2p.dicom.transcode import in_syntax, next_rung
from ezp2p.errors import InstanceNotReadable
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.imaging.frame_codec import JpegFamily
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
    return read(to_bytes(in_syntax(dataset, syntax, JpegFamily())))


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


LOSSLESS = [JPEGLSLossless, JPEGLosslessSV1, JPEG2000Lossless, RLELossless]


@pytest.mark.parametrize("back", [*PLAIN, *LOSSLESS], ids=lambda syntax: syntax.keyword)
@pytest.mark.parametrize("coded", LOSSLESS, ids=lambda syntax: syntax.keyword)
@pytest.mark.parametrize("kind", PIXELS)
def test_every_rung_gives_back_the_pixels_to_the_bit(kind: str, coded: UID, back: UID) -> None:
    before = instance(PIXELS[kind], ExplicitVRLittleEndian)
    there = sent(before, coded)
    assert there.file_meta.TransferSyntaxUID == coded
    again = sent(there, back)
    plain = sent(again, ExplicitVRLittleEndian)
    assert np.array_equal(plain.pixel_array, PIXELS[kind])
    assert other_values(plain) == other_values(before)


@pytest.mark.parametrize("to", LOSSLESS, ids=lambda syntax: syntax.keyword)
def test_several_frames_stay_several(to: UID) -> None:
    frames = np.stack([PIXELS["gray16"], PIXELS["gray16"][::-1], PIXELS["gray16"] // 2])

    def make_three(dataset: Dataset) -> None:
        dataset.NumberOfFrames = 3
        dataset.PixelData = frames.tobytes()

    before = instance(PIXELS["gray16"], ExplicitVRLittleEndian, make_three)
    assert np.array_equal(sent(sent(before, to), ImplicitVRLittleEndian).pixel_array, frames)


def test_noise_has_room_where_it_grows_by_coding() -> None:
    noise = np.random.default_rng(7).integers(0, 65536, (64, 64), dtype=np.uint16)
    for syntax in LOSSLESS:
        coded = sent(instance(noise, ExplicitVRLittleEndian), syntax)
        assert np.array_equal(sent(coded, ExplicitVRLittleEndian).pixel_array, noise)


@pytest.mark.parametrize("own", [JPEGLSLossless, JPEGLosslessSV1, JPEG2000Lossless], ids=lambda syntax: syntax.keyword)
def test_coded_pixels_that_are_damaged_are_refused(own: UID) -> None:
    def damage(dataset: Dataset) -> None:
        dataset.file_meta.TransferSyntaxUID = own
        dataset.PixelData = encapsulate([b"not a picture at all"])

    with pytest.raises(InstanceNotReadable, match="decoded"):
        sent(instance(PIXELS["rgb"], ExplicitVRLittleEndian, damage), ExplicitVRLittleEndian)


@pytest.mark.parametrize(
    ("keyword", "value"),
    [("PixelRepresentation", 1), ("PhotometricInterpretation", "PALETTE COLOR")],
)
def test_pixels_that_would_mean_something_else_are_not_coded_anew(keyword: str, value: object) -> None:
    before = instance(PIXELS["gray16"], ExplicitVRLittleEndian, lambda dataset: setattr(dataset, keyword, value))
    assert sent(before, ImplicitVRLittleEndian).get(keyword) == value
    with pytest.raises(InstanceNotReadable, match="another transfer syntax"):
        sent(before, JPEGLSLossless)


@pytest.mark.parametrize(
    ("own", "accepted", "rung"),
    [
        (JPEGBaseline8Bit, {ImplicitVRLittleEndian, JPEGLSLossless}, ImplicitVRLittleEndian),
        (JPEGBaseline8Bit, {RLELossless, JPEGLosslessSV1}, JPEGLosslessSV1),
        (ExplicitVRLittleEndian, {JPEGBaseline8Bit}, None),
        (ExplicitVRLittleEndian, {JPEG2000Lossless}, JPEG2000Lossless),
        (MPEG2MPML, {ExplicitVRLittleEndian}, None),
    ],
)
def test_nothing_is_ever_coded_with_loss_on_the_way(own: UID, accepted: set[str], rung: UID | None) -> None:
    assert next_rung(str(own), accepted) == rung
