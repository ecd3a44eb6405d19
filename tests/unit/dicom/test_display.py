"""A DICOM image for the screen: windowed, turned, in color, or refused."""

from collections.abc import Callable

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID, ExplicitVRLittleEndian, JPEG2000Lossless, JPEGLosslessSV1, JPEGLSLossless, RLELossless

from ezp2p.dicom.display import displayed_frame
from ezp2p.dicom.part10 import read, to_bytes
from ezp2p.dicom.transcode import in_syntax
from ezp2p.errors import InstanceNotReadable, PictureTooLarge
from ezp2p.imaging.frame_codec import JpegFamily
from ezp2p.model.image import PixelArray
from tests.fakes.instances import COLOR, GRAY, GRAY_16, secondary_capture

RAMP = np.arange(0, 100, dtype=np.uint16).reshape(10, 10)


def image(
    array: PixelArray, change: Callable[[Dataset], None] = lambda _dataset: None, syntax: UID = ExplicitVRLittleEndian
) -> Dataset:
    dataset = secondary_capture(array)
    change(dataset)
    return read(to_bytes(in_syntax(dataset, syntax, JpegFamily())))


def shown(dataset: Dataset) -> np.ndarray:
    return displayed_frame(dataset, JpegFamily(), limit_pixels=1_000_000)


@pytest.mark.parametrize(
    "syntax",
    [ExplicitVRLittleEndian, JPEGLosslessSV1, JPEGLSLossless, JPEG2000Lossless, RLELossless],
    ids=lambda syntax: syntax.keyword,
)
def test_color_is_shown_as_it_is_in_every_syntax(syntax: UID) -> None:
    pixels = shown(image(COLOR, syntax=syntax))
    assert np.array_equal(pixels, COLOR)
    assert not pixels.flags.writeable


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, JPEGLSLossless], ids=lambda syntax: syntax.keyword)
def test_gray_without_a_window_is_stretched_over_its_own_range(syntax: UID) -> None:
    pixels = shown(image(GRAY_16, syntax=syntax))
    assert pixels.dtype == np.uint8
    assert (int(pixels.min()), int(pixels.max())) == (0, 255)
    assert np.all(np.diff(pixels.ravel().astype(int)) >= 0)


def window(center: float, width: float, function: str = "", intercept: int = 0) -> Callable[[Dataset], None]:
    def change(dataset: Dataset) -> None:
        dataset.WindowCenter, dataset.WindowWidth = [center, 1], [width, 2]
        dataset.RescaleIntercept, dataset.RescaleSlope = intercept, 1
        if function:
            dataset.VOILUTFunction = function

    return change


@pytest.mark.parametrize("function", ["", "LINEAR", "LINEAR_EXACT"])
def test_the_first_window_decides(function: str) -> None:
    pixels = shown(image(RAMP, window(50, 20, function))).ravel()
    assert (pixels[:40].max(), pixels[60:].min()) == (0, 255)
    assert 100 < pixels[50] < 155


def test_a_sigmoid_has_no_edges() -> None:
    pixels = shown(image(RAMP, window(50, 20, "SIGMOID"))).ravel()
    assert 0 < pixels[40] < pixels[50] < pixels[60] < 255


def test_a_rescale_comes_before_the_window() -> None:
    assert np.array_equal(shown(image(RAMP, window(-50, 20, intercept=-100))), shown(image(RAMP, window(50, 20))))


def test_monochrome_1_is_turned() -> None:
    def turn(dataset: Dataset) -> None:
        dataset.PhotometricInterpretation = "MONOCHROME1"

    assert np.array_equal(shown(image(GRAY, turn)), 255 - shown(image(GRAY)))


def test_signed_samples_keep_their_order() -> None:
    signed = np.arange(-50, 50, dtype=np.int16).reshape(10, 10)

    def sign(dataset: Dataset) -> None:
        dataset.PixelRepresentation = 1
        dataset.PixelData = signed.tobytes()

    pixels = shown(image(RAMP, sign)).ravel()
    assert (pixels[0], pixels[-1]) == (0, 255)
    assert np.all(np.diff(pixels.astype(int)) >= 0)


def test_coded_samples_get_their_sign_back() -> None:
    coded = image((RAMP + np.uint16(65_486)).astype(np.uint16), syntax=JPEGLSLossless)  # -50 to 49 as words
    coded.PixelRepresentation = 1
    pixels = shown(coded).ravel()
    assert (pixels[0], pixels[-1]) == (0, 255)


def test_luminance_and_color_become_red_green_blue() -> None:
    def gray_in_color(dataset: Dataset) -> None:
        dataset.PhotometricInterpretation = "YBR_FULL"
        dataset.PixelData = np.full((7, 13, 3), 128, np.uint8).tobytes() + b"\0"

    assert np.array_equal(shown(image(COLOR, gray_in_color)), np.full((7, 13, 3), 128))


def test_a_palette_is_applied() -> None:
    def add_palette(dataset: Dataset) -> None:
        dataset.PhotometricInterpretation = "PALETTE COLOR"
        for color, value in (("Red", 0xFF00), ("Green", 0x8000), ("Blue", 0x0000)):
            setattr(dataset, f"{color}PaletteColorLookupTableDescriptor", [256, 0, 16])
            table = np.full(256, value, np.uint16).tobytes()
            setattr(dataset, f"{color}PaletteColorLookupTableData", table)

    assert shown(image(GRAY, add_palette))[3, 4].tolist() == [255, 128, 0]


def three_frames(dataset: Dataset) -> None:
    dataset.NumberOfFrames = 3
    dataset.PixelData = np.stack([GRAY, GRAY[::-1], GRAY // 2]).tobytes() + b"\0"


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, JPEGLSLossless], ids=lambda syntax: syntax.keyword)
def test_of_several_frames_the_first_is_shown(syntax: UID) -> None:
    assert np.array_equal(shown(image(GRAY, three_frames, syntax)), shown(image(GRAY, syntax=syntax)))


def test_too_large_a_picture_is_refused_before_it_is_decoded() -> None:
    dataset = image(GRAY)
    dataset.Rows = 60_000
    dataset.Columns = 60_000
    with pytest.raises(PictureTooLarge):
        shown(dataset)


def test_what_is_no_picture_says_so() -> None:
    dataset = image(GRAY)
    del dataset.PixelData
    with pytest.raises(InstanceNotReadable, match="no picture"):
        shown(dataset)


@pytest.mark.parametrize("keyword", ["BitsStored", "PhotometricInterpretation"])
def test_a_picture_that_does_not_describe_itself_is_refused(keyword: str) -> None:
    dataset = image(GRAY, syntax=JPEGLSLossless)
    delattr(dataset, keyword)
    with pytest.raises(InstanceNotReadable):
        shown(dataset)
