"""Coded frames with loss: how good they are, and that one number tells."""

import numpy as np
import pytest

from ezp2p.imaging.encode import DEFAULT_QUALITY_PERCENT, decibels_of, encode_lossy, near_of
from ezp2p.imaging.frame_codec import BASELINE, EXTENDED, J2K, LS_NEAR_LOSSLESS, JpegFamily
from ezp2p.model.image import FrameForm, PixelArray
from tests.fakes.scenes import color_scene, decibels, scene

COLORS = {BASELINE: "YBR_FULL_422", EXTENDED: "YBR_FULL_422", LS_NEAR_LOSSLESS: "RGB", J2K: "YBR_ICT"}


def form_of(pixels: PixelArray, uid: str, bits: int) -> FrameForm:
    rows, columns = pixels.shape[:2]
    color = pixels.ndim == 3
    return FrameForm(rows, columns, 3 if color else 1, bits, COLORS[uid] if color else "MONOCHROME2")


def coded(pixels: PixelArray, uid: str, quality_percent: int = DEFAULT_QUALITY_PERCENT, bits: int = 8) -> bytes:
    return encode_lossy(pixels, uid, form_of(pixels, uid, bits), quality_percent=quality_percent)


def again(pixels: PixelArray, uid: str, quality_percent: int = DEFAULT_QUALITY_PERCENT, bits: int = 8) -> PixelArray:
    return JpegFamily().decode(coded(pixels, uid, quality_percent, bits), uid, form_of(pixels, uid, bits))


@pytest.mark.parametrize("uid", COLORS)
@pytest.mark.parametrize("shape", [(83, 101), (480, 640), (33, 47), (640, 31)])
def test_photographs_keep_forty_decibels_by_default(uid: str, shape: tuple[int, int]) -> None:
    for pixels in (color_scene(*shape), scene(*shape)):
        assert decibels(again(pixels, uid), pixels, bits=8) >= 40


@pytest.mark.parametrize(
    ("uid", "bits"), [(EXTENDED, 12), (LS_NEAR_LOSSLESS, 12), (LS_NEAR_LOSSLESS, 16), (J2K, 12), (J2K, 16), (J2K, 10)]
)
def test_deep_pictures_keep_forty_decibels_by_default(uid: str, bits: int) -> None:
    pixels = scene(83, 101, bits=bits)
    assert decibels(again(pixels, uid, bits=bits), pixels, bits=bits) >= 40


@pytest.mark.parametrize("uid", COLORS)
def test_lower_quality_is_smaller_and_farther_from_the_picture(uid: str) -> None:
    pixels = color_scene(240, 320)
    sizes = [len(coded(pixels, uid, quality)) for quality in (20, 60, 95, 100)]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[2]
    goodness = [decibels(again(pixels, uid, quality), pixels, bits=8) for quality in (1, 60, 100)]
    assert goodness == sorted(goodness)


@pytest.mark.parametrize("uid", COLORS)
def test_no_picture_is_too_small(uid: str) -> None:
    for pixels in (np.array([[[200, 60, 30]]], np.uint8), np.array([[200]], np.uint8)):
        assert np.abs(again(pixels, uid).astype(int) - pixels).max() <= 4


@pytest.mark.parametrize("uid", [BASELINE, EXTENDED])
def test_color_becomes_baseline_422_without_a_jfif_header(uid: str) -> None:
    stream = coded(color_scene(83, 101), uid)
    assert stream.startswith(b"\xff\xd8\xff\xdb")
    at = stream.index(b"\xff\xc0")
    assert stream[at + 10 : at + 19] == b"\1\x21\0\2\x11\1\3\x11\1"


def test_twelve_bits_become_the_extended_process() -> None:
    stream = coded(scene(33, 47, bits=12), EXTENDED, bits=12)
    assert stream.startswith(b"\xff\xd8\xff\xdb")
    at = stream.index(b"\xff\xc1")
    assert stream[at + 4] == 12


@pytest.mark.parametrize("uid", COLORS)
def test_an_array_of_another_layout_is_encoded_alike(uid: str) -> None:
    pixels = color_scene(83, 101)
    assert coded(np.asfortranarray(pixels), uid) == coded(pixels, uid)


def test_near_lossless_keeps_its_promise_about_every_value() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    for quality in (1, 50, 95, 100):
        differences = np.abs(again(noise, LS_NEAR_LOSSLESS, quality).astype(int) - noise)
        assert 0 < differences.max() <= near_of(quality, 8)


def test_one_number_means_something_alike_in_each() -> None:
    assert [near_of(quality, 8) for quality in (100, 95, 90, 50, 1)] == [1, 2, 3, 11, 20]
    assert [near_of(quality, bits) for quality, bits in ((95, 12), (95, 16), (1, 12))] == [32, 255, 255]
    assert [decibels_of(quality) for quality in (100, 95, 40)] == [46, 44, 31]
