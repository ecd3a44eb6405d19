"""The Image Pixel module: its numbers, and pixels as bytes in every form of syntax."""

from dataclasses import replace

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import generate_frames, parse_basic_offsets
from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLSLossless,
    RLELossless,
)

from ezp2p.dicom.image_pixel import encapsulated_pixel_data, image_pixel_module, in_bytes, packed_bits
from ezp2p.dicom.part10 import read, to_bytes
from ezp2p.model.image import CodedFrames, CodedJpeg
from tests.fakes.instances import secondary_capture
from tests.fakes.invented import PIXELS, image_of, jpeg_streams
from tests.fakes.scenes import scene

SYNTAXES = [ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian]


def written(module: Dataset, syntax: UID, frames: int = 1) -> Dataset:
    instance = secondary_capture()
    instance.update(module)
    if frames > 1:
        instance.NumberOfFrames = frames
    instance.file_meta.TransferSyntaxUID = syntax
    return read(to_bytes(instance))


@pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda syntax: syntax.keyword)
@pytest.mark.parametrize("kind", PIXELS)
def test_pixels_are_read_again_as_they_were(kind: str, syntax: UID) -> None:
    dataset = written(image_pixel_module(image_of(PIXELS[kind]), syntax), syntax)
    assert np.array_equal(dataset.pixel_array, PIXELS[kind])
    assert len(dataset.PixelData) % 2 == 0


@pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda syntax: syntax.keyword)
@pytest.mark.parametrize("kind", PIXELS)
def test_several_frames_follow_each_other_without_padding(kind: str, syntax: UID) -> None:
    first = PIXELS[kind]
    further = (first[::-1], first // 2)
    image = image_of(first, further_frames=further)
    dataset = written(image_pixel_module(image, syntax), syntax, frames=3)
    assert np.array_equal(dataset.pixel_array, np.stack([first, *further]))
    assert len(dataset.PixelData) == 3 * first.nbytes + (3 * first.nbytes) % 2


@pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda syntax: syntax.keyword)
def test_twelve_bits_lie_at_the_low_end_of_their_words(syntax: UID) -> None:
    pixels = scene(7, 13, bits=12)
    module = image_pixel_module(image_of(pixels, significant_bits=12), syntax)
    assert (module.BitsAllocated, module.BitsStored, module.HighBit) == (16, 12, 11)
    assert np.array_equal(written(module, syntax).pixel_array, pixels)


@pytest.mark.parametrize(
    ("kind", "syntax", "vr"),
    [
        ("gray", ExplicitVRLittleEndian, "OB"),
        ("rgb", ExplicitVRLittleEndian, "OB"),
        ("gray16", ExplicitVRLittleEndian, "OW"),
        ("gray16", ExplicitVRBigEndian, "OW"),
    ],
)
def test_pixel_data_is_bytes_or_words(kind: str, syntax: UID, vr: str) -> None:
    assert vr == image_pixel_module(image_of(PIXELS[kind]), syntax)["PixelData"].VR


def test_big_endian_turns_the_bytes_of_words_and_of_nothing_else() -> None:
    words = np.array([[0x0102, 0x0304]], np.uint16)
    assert image_pixel_module(image_of(words), ExplicitVRBigEndian).PixelData == b"\1\2\3\4"
    assert image_pixel_module(image_of(words), ExplicitVRLittleEndian).PixelData == b"\2\1\4\3"
    assert image_pixel_module(image_of(words.view(np.uint8)), ExplicitVRBigEndian).PixelData == b"\2\1\4\3"


@pytest.mark.parametrize("syntax", [JPEGBaseline8Bit, JPEGExtended12Bit], ids=lambda syntax: syntax.keyword)
@pytest.mark.parametrize("name", ["jpeg420", "jpeg_gray", "jpeg_rgb"])
def test_a_jpeg_stream_goes_in_untouched_but_for_a_byte_of_padding(name: str, syntax: UID) -> None:
    stream = jpeg_streams()[name]
    odd = CodedJpeg(stream.data + b"\0" * (1 - len(stream.data) % 2), 35, 51, stream.samples_per_pixel, stream.is_rgb)
    for one in (stream, odd):
        dataset = written(image_pixel_module(image_of(one), syntax), syntax)
        (frame,) = generate_frames(dataset.PixelData, number_of_frames=1)
        assert frame[: len(one.data)] == one.data
        assert len(frame) == len(one.data) + len(one.data) % 2


@pytest.mark.parametrize(
    ("name", "photometric"), [("jpeg420", "YBR_FULL_422"), ("jpeg_gray", "MONOCHROME2"), ("jpeg_rgb", "RGB")]
)
def test_the_photometric_interpretation_tells_the_components_of_a_stream(name: str, photometric: str) -> None:
    module = image_pixel_module(image_of(jpeg_streams()[name]), JPEGBaseline8Bit)
    assert module.PhotometricInterpretation == photometric
    assert ("PlanarConfiguration" in module) == (photometric != "MONOCHROME2")
    assert (module.Rows, module.Columns, module.BitsAllocated) == (35, 51, 8)


def test_coded_frames_have_a_fragment_each_and_a_table_of_their_offsets() -> None:
    coded = CodedFrames(str(JPEGLSLossless), "RGB", (b"12345", b"6789", b"abc"))
    image = image_of(PIXELS["rgb"], further_frames=(PIXELS["rgb"], PIXELS["rgb"]), coded=coded)
    module = image_pixel_module(image, JPEGLSLossless)
    assert (module["PixelData"].VR, module.PhotometricInterpretation, module.PlanarConfiguration) == ("OB", "RGB", 0)
    assert list(generate_frames(module.PixelData, number_of_frames=3)) == [b"12345\0", b"6789", b"abc\0"]
    assert parse_basic_offsets(module.PixelData) == [0, 14, 26]


def test_offsets_that_would_not_fit_are_left_out() -> None:
    class Long(bytes):
        def __len__(self) -> int:
            return 1 << 31

    assert parse_basic_offsets(encapsulated_pixel_data([b"12", b"34"])) == [0, 10]
    assert parse_basic_offsets(encapsulated_pixel_data([Long(b"12"), Long(b"34"), b"56"])) == []


@pytest.mark.parametrize("syntax", [JPEGBaseline8Bit, RLELossless], ids=lambda syntax: syntax.keyword)
def test_pixels_are_not_put_into_a_syntax_of_coded_frames(syntax: UID) -> None:
    with pytest.raises(ValueError, match=f"not coded in {syntax.keyword}"):
        image_pixel_module(image_of(PIXELS["rgb"]), syntax)


def test_frames_of_one_syntax_are_not_put_into_another() -> None:
    image = image_of(PIXELS["rgb"], coded=CodedFrames(str(JPEGLSLossless), "RGB", (b"12",)))
    with pytest.raises(ValueError, match="not coded in RLELossless"):
        image_pixel_module(image, RLELossless)


def test_a_stream_is_not_put_into_an_uncompressed_syntax() -> None:
    with pytest.raises(ValueError, match="does not hold JPEG streams"):
        image_pixel_module(image_of(jpeg_streams()["jpeg420"]), ExplicitVRLittleEndian)


def test_streams_of_different_kinds_are_not_frames_of_one_instance() -> None:
    streams = jpeg_streams()
    image = image_of(streams["jpeg420"], further_frames=(replace(streams["jpeg_rgb"]),))
    with pytest.raises(ValueError, match="not coded"):
        image_pixel_module(image, JPEGBaseline8Bit)


def test_pixels_of_a_view_are_written_in_their_own_order() -> None:
    turned = np.rot90(PIXELS["gray16"])
    dataset = written(image_pixel_module(image_of(turned), ExplicitVRLittleEndian), ExplicitVRLittleEndian)
    assert np.array_equal(dataset.pixel_array, turned)


def test_single_bits_are_packed_from_the_low_end_and_frames_follow_without_a_gap() -> None:
    frames = [np.array([[1, 0, 0], [0, 1, 1]], bool), np.array([[1, 1, 0], [0, 0, 1]], bool)]
    assert packed_bits(frames) == bytes([0b11110001, 0b1000])
    assert packed_bits(frames[:1]) == bytes([0b110001, 0])


def test_single_bits_are_read_again_by_pydicom() -> None:
    frames = np.random.default_rng(1).random((3, 7, 13)) < 0.5
    instance = secondary_capture()
    instance.update(image_pixel_module(image_of(PIXELS["gray"]), ExplicitVRLittleEndian))
    instance.BitsAllocated, instance.BitsStored, instance.HighBit, instance.NumberOfFrames = 1, 1, 0, 3
    instance.PixelData = packed_bits(list(frames))
    assert np.array_equal(read(to_bytes(instance)).pixel_array, frames)


@pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda syntax: syntax.keyword)
def test_eight_bits_of_a_film_lie_in_words(syntax: UID) -> None:
    pixels = scene(7, 13).astype(np.uint16)
    module = image_pixel_module(image_of(pixels, significant_bits=8), syntax)
    assert (module.BitsAllocated, module.BitsStored, module.HighBit) == (16, 8, 7)
    assert module["PixelData"].VR == "OW"
    assert np.array_equal(written(module, syntax).pixel_array, pixels)


def test_they_become_bytes_where_a_class_or_syntax_wants_them() -> None:
    pixels = scene(7, 13).astype(np.uint16)
    image = in_bytes(image_of(pixels, significant_bits=8, further_frames=(pixels,)))
    assert [frame.dtype for frame in image.frames if isinstance(frame, np.ndarray)] == [np.uint8, np.uint8]
    assert all(np.array_equal(frame, pixels) for frame in image.frames)  # type: ignore[arg-type]
    assert image_pixel_module(image, ExplicitVRLittleEndian).BitsAllocated == 8
    deep, streams = image_of(pixels, significant_bits=12), image_of(next(iter(jpeg_streams().values())))
    assert (in_bytes(deep), in_bytes(streams)) == (deep, streams)
