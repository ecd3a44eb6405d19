"""What is written as PNM is what is read from it, to the bit."""

import numpy as np
import pytest

from ezp2p.imaging.opened import USUAL
from ezp2p.imaging.pnm import open_pnm
from ezp2p.imaging.pnm_writer import pnm_file
from ezp2p.model.image import PixelArray


def noise(shape: tuple[int, ...], bits: int) -> PixelArray:
    """All values of these bits, the least and the greatest among them."""
    values = np.random.default_rng(bits).integers(0, 1 << bits, shape)
    values.flat[0], values.flat[-1] = 0, (1 << bits) - 1
    return values.astype(np.uint8) if bits == 8 else values.astype(np.uint16)


@pytest.mark.parametrize("bits", range(8, 17))
def test_gray_of_every_depth_comes_back_to_the_bit(bits: int) -> None:
    pixels = noise((37, 53), bits)
    picture = open_pnm(pnm_file(pixels, bits_stored=bits), USUAL)
    back = picture.pixels(0)
    assert back.array.dtype == pixels.dtype
    assert np.array_equal(back.array, pixels)
    assert (back.notes, picture.header(0).bits_stored, picture.frame_count) == ((), bits, 1)
    assert back.significant_bits == (None if bits in {8, 16} else bits)


def test_color_comes_back_to_the_bit() -> None:
    pixels = noise((20, 30, 3), 8)
    back = open_pnm(pnm_file(pixels, bits_stored=8), USUAL).pixels(0)
    assert np.array_equal(back.array, pixels)


@pytest.mark.parametrize("bits", [10, 16])
def test_deep_color_is_in_the_file_to_the_bit(bits: int) -> None:
    """An instance holds its upper eight bits; the tray all of it."""
    pixels = noise((6, 5, 3), bits)
    data = pnm_file(pixels, bits_stored=bits)
    assert np.array_equal(np.frombuffer(data[-pixels.nbytes :], ">u2").reshape(pixels.shape), pixels)


def test_rows_that_do_not_lie_one_after_the_other_are_written_as_they_are_seen() -> None:
    pixels = noise((40, 60), 16)[::2, ::-3]
    assert np.array_equal(open_pnm(pnm_file(pixels, bits_stored=16), USUAL).pixels(0).array, pixels)


@pytest.mark.parametrize(
    ("pixels", "bits"),
    [
        (np.zeros((2, 2), np.uint16), 8),
        (np.zeros((2, 2), np.uint8), 12),
        (np.zeros((2, 2), np.uint16), 17),
        (np.full((2, 2), 4096, np.uint16), 12),
        (np.zeros((2, 2, 4), np.uint8), 8),
        (np.zeros((0, 2), np.uint8), 8),
        (np.zeros(4, np.uint8), 8),
    ],
)
def test_what_does_not_fit_is_refused(pixels: PixelArray, bits: int) -> None:
    with pytest.raises(ValueError, match=r"bits|shape"):
        pnm_file(pixels, bits_stored=bits)
