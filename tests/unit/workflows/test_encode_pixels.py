"""A picture in the form that its transfer syntax holds: encoded once, told truthfully, refused before work begins."""

import numpy as np
import pytest
from pydicom.uid import (
    JPEG2000,
    UID,
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)

from ezp2p.dicom.transfer_syntaxes import WRITTEN_SYNTAXES, written_as
from ezp2p.errors import Cancelled, TransferSyntaxNotWritten
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.imaging.frame_codec import JpegFamily
from ezp2p.model.image import CapturedImage, FrameForm, LossyHistory
from ezp2p.workflows.background import Stop
from ezp2p.workflows.encode_pixels import AS_IT_IS, Coding, encode_pixels
from tests.fakes.invented import PIXELS, image_of, jpeg_streams
from tests.fakes.scenes import color_scene, decibels, scene

STREAMS = jpeg_streams()


def encoded(image: CapturedImage, syntax: UID, *, quality_percent: int = 95, stop: Stop | None = None) -> CapturedImage:
    made, uid = encode_pixels(image, Coding(written_as(str(syntax)), quality_percent=quality_percent), stop=stop)
    assert uid == syntax
    return made


def frames_of(image: CapturedImage) -> list[np.ndarray]:
    assert image.coded is not None
    bits, samples = image.bits_stored, image.samples_per_pixel
    form = FrameForm(image.rows, image.columns, samples, bits, image.coded.photometric_interpretation)
    return [JpegFamily().decode(frame, image.coded.transfer_syntax_uid, form) for frame in image.coded.frames]


@pytest.mark.parametrize("syntax", [one.uid for one in WRITTEN_SYNTAXES if one.uid.is_encapsulated], ids=str)
def test_every_frame_of_several_is_encoded_in_its_order(syntax: UID) -> None:
    first, *further = (color_scene(33, 47, seed=seed) for seed in range(5))
    image = encoded(image_of(first, further_frames=tuple(further)), syntax)
    for before, after in zip([first, *further], frames_of(image), strict=True):
        assert decibels(before, after, bits=8) >= (40 if written_as(str(syntax)).is_lossy else float("inf"))
    assert image.frames[3] is further[2]  # the pixels stay beside the coded frames


def test_an_uncompressed_picture_is_the_one_that_was_given() -> None:
    image = image_of(PIXELS["rgb"], further_frames=(PIXELS["rgb"],))
    assert encode_pixels(image, AS_IT_IS) == (image, str(ExplicitVRLittleEndian))


@pytest.mark.parametrize("syntax", [JPEGBaseline8Bit, JPEGExtended12Bit], ids=lambda syntax: syntax.keyword)
@pytest.mark.parametrize("name", STREAMS)
def test_a_jpeg_stays_untouched_where_it_is_held(name: str, syntax: UID) -> None:
    image = encoded(image_of(STREAMS[name]), syntax)
    assert image.coded is not None
    assert image.coded.frames == (STREAMS[name].data,)
    assert image.lossy == image_of(STREAMS[name]).lossy


def test_a_jpeg_is_decoded_where_it_is_not_held() -> None:
    stream = STREAMS["jpeg420"]
    image = encoded(image_of(stream, further_frames=(stream,)), ExplicitVRLittleEndian)
    assert all(np.array_equal(frame, decode_jpeg(stream.data)) for frame in image.frames)  # type: ignore[arg-type]
    (again,) = frames_of(encoded(image_of(stream), JPEG2000Lossless))
    assert np.array_equal(again, decode_jpeg(stream.data))


def test_streams_that_differ_become_frames_that_are_alike() -> None:
    image = image_of(STREAMS["jpeg420"], further_frames=(STREAMS["jpeg_rgb"],))
    made = encoded(image, JPEGBaseline8Bit)
    assert made.coded is not None
    assert made.coded.photometric_interpretation == "YBR_FULL_422"
    assert STREAMS["jpeg_rgb"].data not in made.coded.frames


@pytest.mark.parametrize(
    ("syntax", "method"),
    [
        (JPEGBaseline8Bit, "ISO_10918_1"),
        (JPEGExtended12Bit, "ISO_10918_1"),
        (JPEGLSNearLossless, "ISO_14495_1"),
        (JPEG2000, "ISO_15444_1"),
    ],
)
def test_what_is_lost_is_recorded_with_its_ratio_after_what_was_lost_before(syntax: UID, method: str) -> None:
    before = LossyHistory(12.5, "ISO_10918_1")
    frames = [color_scene(64, 64, seed=seed) for seed in (1, 2, 3)]
    image = encoded(image_of(frames[0], further_frames=tuple(frames[1:]), lossy=before), syntax)
    assert image.lossy is not None
    assert image.coded is not None
    ratio = sum(frame.nbytes for frame in frames) / sum(map(len, image.coded.frames))
    assert image.lossy == LossyHistory(round(ratio, 2), method, earlier=before)
    assert ratio > 1


def test_a_tiny_picture_that_grows_has_a_ratio_above_zero() -> None:
    lossy = encoded(image_of(PIXELS["gray"][:1, :1]), JPEGBaseline8Bit).lossy
    assert lossy is not None
    assert 0 < lossy.ratio < 1


@pytest.mark.parametrize("syntax", [JPEGLSLossless, JPEGLosslessSV1, JPEG2000Lossless, RLELossless])
def test_what_loses_nothing_leaves_the_history_as_it_was(syntax: UID) -> None:
    assert encoded(image_of(PIXELS["rgb"]), syntax).lossy is None
    before = LossyHistory(12.5, "ISO_10918_1")
    assert encoded(image_of(PIXELS["rgb"], lossy=before), syntax).lossy == before


def test_quality_can_be_chosen() -> None:
    image = image_of(color_scene(64, 64))
    low, high = (encoded(image, JPEG2000, quality_percent=quality).lossy for quality in (40, 99))
    assert low is not None
    assert high is not None
    assert low.ratio > high.ratio


def test_an_impossible_choice_is_refused_before_anything_is_done() -> None:
    damaged = image_of(PIXELS["gray16"], further_frames=(None,))
    with pytest.raises(TransferSyntaxNotWritten, match="it holds 8 bits and this picture has 16"):
        encoded(damaged, JPEGBaseline8Bit)


def test_twelve_bits_are_encoded_as_twelve() -> None:
    pixels = scene(33, 47, bits=12)
    image = encoded(image_of(pixels, significant_bits=12), JPEGExtended12Bit)
    (again,) = frames_of(image)
    assert decibels(again, pixels, bits=12) >= 40


def test_values_beyond_the_bits_that_are_stored_are_a_fault() -> None:
    with pytest.raises(ValueError, match="12 bits"):
        encoded(image_of(PIXELS["gray16"], significant_bits=12), JPEGLSLossless)


@pytest.mark.parametrize("syntax", [JPEGLSLossless, JPEGBaseline8Bit], ids=lambda syntax: syntax.keyword)
@pytest.mark.parametrize("count", [1, 5])
def test_a_stop_ends_it(count: int, syntax: UID) -> None:
    stop = Stop()
    stop.set()
    pixels = PIXELS["rgb"]
    with pytest.raises(Cancelled):
        encoded(image_of(pixels, further_frames=(pixels,) * (count - 1)), syntax, stop=stop)


def test_what_every_destination_takes_is_chosen_without_loss() -> None:
    taken = frozenset({str(JPEG2000Lossless), str(JPEG2000)})
    image, uid = encode_pixels(image_of(PIXELS["rgb"]), Coding(taken=taken))
    assert uid == JPEG2000Lossless
    assert np.array_equal(frames_of(image)[0], PIXELS["rgb"])


@pytest.mark.parametrize("syntax", [one.uid for one in WRITTEN_SYNTAXES if one.uid.is_encapsulated], ids=str)
def test_a_film_of_eight_bits_in_words_is_encoded_as_bytes(syntax: UID) -> None:
    pixels = scene(33, 47).astype(np.uint16)
    image = encoded(image_of(pixels, significant_bits=8), syntax)
    (decoded,) = frames_of(image)
    assert decibels(pixels, decoded, bits=8) >= (35 if written_as(str(syntax)).is_lossy else float("inf"))
    assert image.pixels.dtype == np.uint8  # type: ignore[union-attr]
