"""The same instance in another transfer syntax: same UID, same pixels, the lossy history kept."""

from collections.abc import Callable

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, encapsulate_extended
from pydicom.sequence import Sequence
from pydicom.uid import (
    JPEG2000,
    MPEG2MPML,
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)

from ezp2p.dicom.image_pixel import image_pixel_module, packed_bits
from ezp2p.dicom.part10 import read, to_bytes
from ezp2p.dicom.transcode import in_syntax, next_rung
from ezp2p.dicom.transfer_syntaxes import written_as
from ezp2p.errors import InstanceNotReadable
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.imaging.frame_codec import JpegFamily
from ezp2p.model.image import CodedJpeg, FrameForm, PixelArray
from ezp2p.workflows.encode_pixels import Coding, encode_pixels
from tests.fakes.instances import secondary_capture
from tests.fakes.invented import PIXELS, image_of, jpeg_streams
from tests.fakes.scenes import color_scene, decibels, scene

PLAIN = [ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian]


def instance(
    pixels: PixelArray | CodedJpeg, syntax: UID, change: Callable[[Dataset], None] = lambda _dataset: None
) -> Dataset:
    dataset = secondary_capture()
    dataset.update(image_pixel_module(image_of(pixels), syntax))
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


LOSSLESS = [JPEGLSLossless, JPEGLosslessSV1, JPEGLossless, JPEG2000Lossless, RLELossless]


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


@pytest.mark.parametrize(
    ("stream", "reason"), [(b"not a picture at all", "end too early"), (b"no picture either\xff\xd9\0", "decoded")]
)
@pytest.mark.parametrize("own", [JPEGLSLossless, JPEGLosslessSV1, JPEG2000Lossless], ids=lambda syntax: syntax.keyword)
def test_coded_pixels_that_are_damaged_are_refused(own: UID, stream: bytes, reason: str) -> None:
    def damage(dataset: Dataset) -> None:
        dataset.file_meta.TransferSyntaxUID = own
        dataset.PixelData = encapsulate([stream])

    with pytest.raises(InstanceNotReadable, match=reason):
        sent(instance(PIXELS["rgb"], ExplicitVRLittleEndian, damage), ExplicitVRLittleEndian)


def test_run_lengths_that_are_damaged_are_refused() -> None:
    def damage(dataset: Dataset) -> None:
        dataset.file_meta.TransferSyntaxUID = RLELossless
        dataset.PixelData = encapsulate([b"not a picture at all" * 10])

    with pytest.raises(InstanceNotReadable, match="decoded"):
        sent(instance(PIXELS["rgb"], ExplicitVRLittleEndian, damage), ExplicitVRLittleEndian)


@pytest.mark.parametrize("coded", LOSSLESS, ids=lambda syntax: syntax.keyword)
def test_a_frame_of_another_size_than_announced_is_refused(coded: UID) -> None:
    there = sent(instance(PIXELS["rgb"], ExplicitVRLittleEndian), coded)
    there.Rows += 1
    with pytest.raises(InstanceNotReadable, match=r"not those that it announces|cannot be decoded"):
        sent(there, ExplicitVRLittleEndian)


@pytest.mark.parametrize("said", [1, 3])
def test_more_or_fewer_frames_than_announced_are_refused(said: int) -> None:
    def make_two(dataset: Dataset) -> None:
        dataset.NumberOfFrames, dataset.PixelData = 2, np.stack([PIXELS["rgb"]] * 2).tobytes()

    there = sent(instance(PIXELS["rgb"], ExplicitVRLittleEndian, make_two), JPEGLSLossless)
    there.NumberOfFrames = said
    with pytest.raises(InstanceNotReadable):
        sent(there, ExplicitVRLittleEndian)


def make_twelve(dataset: Dataset) -> None:
    dataset.BitsStored, dataset.HighBit = 12, 11


@pytest.mark.parametrize("coded", LOSSLESS, ids=lambda syntax: syntax.keyword)
def test_twelve_bits_stay_twelve(coded: UID) -> None:
    pixels = scene(7, 13, bits=12)

    before = instance(pixels, ExplicitVRLittleEndian, make_twelve)
    after = sent(sent(before, coded), ExplicitVRBigEndian)
    assert np.array_equal(after.pixel_array, pixels)
    assert other_values(after) == other_values(before)


LOSSY = [JPEGExtended12Bit, JPEGLSNearLossless, JPEG2000]


@pytest.mark.parametrize("own", LOSSY, ids=lambda syntax: syntax.keyword)
@pytest.mark.parametrize("kind", ["color", "gray", "gray 12"])
def test_what_was_coded_with_loss_is_decoded_frame_by_frame_as_it_is(own: UID, kind: str) -> None:
    bits = 12 if kind == "gray 12" else 8
    frames = [(color_scene if kind == "color" else scene)(33, 47, seed=seed) for seed in (1, 2)]
    if bits == 12:
        frames = [scene(33, 47, bits=12, seed=seed) for seed in (1, 2)]
    image = image_of(frames[0], further_frames=(frames[1],), significant_bits=12 if bits == 12 else None)
    coded, _ = encode_pixels(image, Coding(written_as(str(own))))
    dataset = secondary_capture(frames[0])
    dataset.update(image_pixel_module(coded, own))
    dataset.NumberOfFrames = 2
    dataset.file_meta.TransferSyntaxUID = own
    plain = sent(read(to_bytes(dataset)), ImplicitVRLittleEndian)
    assert plain.PhotometricInterpretation == ("RGB" if kind == "color" else "MONOCHROME2")
    for before, after in zip(frames, plain.pixel_array, strict=True):
        assert decibels(before, after, bits=bits) >= 40
    for back in LOSSLESS:
        assert np.array_equal(sent(sent(plain, back), ExplicitVRLittleEndian).pixel_array, plain.pixel_array)


def test_offsets_of_64_bits_are_followed_and_then_gone() -> None:
    frames = [PIXELS["gray"], PIXELS["gray"][::-1]]
    there = sent(instance(PIXELS["gray"], ExplicitVRLittleEndian), RLELossless)
    form = FrameForm(7, 13, 1, 8, "MONOCHROME2")
    coded = [JpegFamily().encode_lossless(frame, str(RLELossless), form) for frame in frames]
    there.NumberOfFrames = 2
    there.PixelData, there.ExtendedOffsetTable, there.ExtendedOffsetTableLengths = encapsulate_extended(coded)
    plain = sent(there, ExplicitVRLittleEndian)
    assert np.array_equal(plain.pixel_array, np.stack(frames))
    assert "ExtendedOffsetTable" not in plain
    assert "ExtendedOffsetTableLengths" not in plain


def test_overlays_in_the_high_bits_of_pixels_are_not_lost_without_a_word() -> None:
    with pytest.raises(InstanceNotReadable, match="more bits"):
        sent(instance(PIXELS["gray16"], ExplicitVRLittleEndian, make_twelve), JPEGLSLossless)


def test_single_bits_change_their_byte_order_and_nothing_else() -> None:
    bits = np.random.default_rng(1).random((2, 7, 13)) < 0.5

    def make_bits(dataset: Dataset) -> None:
        dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.NumberOfFrames = 1, 1, 0, 2
        dataset.PixelData = packed_bits(list(bits))

    before = instance(PIXELS["gray"], ExplicitVRLittleEndian, make_bits)
    for syntax in PLAIN:
        assert np.array_equal(sent(sent(before, syntax), ExplicitVRLittleEndian).pixel_array, bits)
    with pytest.raises(InstanceNotReadable, match="another transfer syntax"):
        sent(before, RLELossless)


@pytest.mark.parametrize("own", PLAIN, ids=lambda syntax: syntax.keyword)
def test_an_icon_in_an_item_changes_its_byte_order_too(own: UID) -> None:
    def add_icon(dataset: Dataset) -> None:
        icon = Dataset()
        icon.update(image_pixel_module(image_of(PIXELS["gray16"]), own))
        dataset.IconImageSequence = Sequence([icon])

    before = instance(PIXELS["gray16"], own, add_icon)
    for to in PLAIN:
        icon = sent(before, to).IconImageSequence[0]
        order = "<u2" if to.is_little_endian else ">u2"
        assert np.array_equal(np.frombuffer(icon.PixelData, order).reshape(7, 13), PIXELS["gray16"])


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


@pytest.mark.parametrize(
    "to", [JPEGLSLossless, JPEGLosslessSV1, JPEGLossless, JPEG2000Lossless, RLELossless], ids=lambda one: one.keyword
)
def test_eight_bits_of_a_film_become_bytes_where_they_are_compressed_and_stay_the_same(to: UID) -> None:
    pixels = scene(33, 47).astype(np.uint16)

    def as_film(dataset: Dataset) -> None:
        dataset.update(image_pixel_module(image_of(pixels, significant_bits=8), ExplicitVRLittleEndian))

    before = instance(pixels, ExplicitVRLittleEndian, as_film)
    assert (before.BitsAllocated, before.BitsStored) == (16, 8)
    compressed = sent(before, to)
    assert (compressed.BitsAllocated, compressed.BitsStored, compressed.HighBit) == (8, 8, 7)
    plain = sent(compressed, ExplicitVRLittleEndian)
    assert np.array_equal(plain.pixel_array, pixels)
