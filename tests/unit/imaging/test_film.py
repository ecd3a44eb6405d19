"""A film's window tells of the film, not of what is around it; fewer bits are the upper ones."""

import itertools

import numpy as np
import pytest

from ezp2p.imaging.film import film_window, reduced
from ezp2p.model.image import GrayWindow
from tests.fakes.paper import film_pixels
from tests.fakes.scenes import scene


def ends(window: GrayWindow) -> tuple[float, float]:
    """The stored values that are shown black and white."""
    return window.center - window.width / 2, window.center + window.width / 2 - 1


@pytest.mark.parametrize(("rim", "glass"), list(itertools.product((0, 128, 255), (0, 40, 255))))
def test_neither_rim_nor_glass_moves_the_window(rim: int, glass: int) -> None:
    pixels = film_pixels(900, 700, rim=rim, glass=glass)
    low, high = ends(film_window(pixels, bits=16, stored_bits=16))
    darkest, brightest = np.percentile(pixels[180:-180, 140:-140], (0.5, 99.5))
    assert low == pytest.approx(darkest, abs=0.02 * 65_535)
    assert high == pytest.approx(brightest, abs=0.02 * 65_535)


def test_a_film_without_borders_keeps_nearly_all_its_values() -> None:
    pixels = scene(600, 500, bits=16)
    low, high = ends(film_window(pixels, bits=16, stored_bits=16))
    inside = (pixels >= low) & (pixels <= high)
    assert inside.mean() > 0.95


def test_dust_and_single_points_do_not_move_it() -> None:
    pixels = film_pixels(900, 700, rim=255, glass=0)
    dusty = pixels.copy()
    dusty.reshape(-1)[::997] = 65_535
    dusty.reshape(-1)[3::997] = 0
    clean, with_dust = (film_window(one, bits=16, stored_bits=16) for one in (pixels, dusty))
    assert with_dust.center == pytest.approx(clean.center, rel=0.02)
    assert with_dust.width == pytest.approx(clean.width, rel=0.05)


@pytest.mark.parametrize(("bits", "stored_bits"), [(16, 16), (16, 12), (16, 8), (12, 12), (12, 8)])
def test_the_window_is_in_stored_values(bits: int, stored_bits: int) -> None:
    pixels = film_pixels(300, 300, rim=0, glass=255, bits=bits)
    whole = film_window(pixels, bits=bits, stored_bits=bits)
    fewer = film_window(pixels, bits=bits, stored_bits=stored_bits)
    assert fewer.center == pytest.approx(whole.center / (1 << (bits - stored_bits)), abs=1)
    low, high = ends(fewer)
    assert low >= 0
    assert high <= (1 << stored_bits) - 1


@pytest.mark.parametrize("value", [0, 300, 65_535])
def test_a_film_of_one_value_still_has_a_window(value: int) -> None:
    window = film_window(np.full((50, 40), value, np.uint16), bits=16, stored_bits=16)
    assert window.width >= 1
    assert abs(window.center - value) <= 1


def test_films_of_any_size_have_a_window() -> None:
    for rows, columns in ((1, 1), (1, 900), (3, 2), (2000, 7)):
        pixels = scene(rows, columns, bits=16)
        assert film_window(pixels, bits=16, stored_bits=16).width >= 1


def test_eight_bits_of_a_byte_are_a_window_too() -> None:
    low, high = ends(
        film_window((film_pixels(400, 300, rim=255, glass=0) >> 8).astype(np.uint8), bits=8, stored_bits=8)
    )
    assert (low > 70, high < 180) == (True, True)


@pytest.mark.parametrize(("bits", "stored_bits"), [(16, 16), (16, 12), (16, 8), (12, 8), (12, 16), (10, 12)])
def test_fewer_bits_are_the_upper_ones_cut_off_without_rounding(bits: int, stored_bits: int) -> None:
    pixels = np.arange(1 << bits, dtype=np.uint32).astype(np.uint16).reshape(2, -1)
    fewer = reduced(pixels, bits=bits, stored_bits=stored_bits)
    assert fewer.dtype == np.uint16
    assert np.array_equal(fewer, pixels // (1 << max(0, bits - stored_bits)))
    assert int(fewer.max()) == (1 << min(bits, stored_bits)) - 1


def test_bytes_become_words_of_the_same_values() -> None:
    pixels = np.arange(256, dtype=np.uint8).reshape(16, 16)
    assert np.array_equal(reduced(pixels, bits=8, stored_bits=8), pixels)
    assert reduced(pixels, bits=8, stored_bits=8).dtype == np.uint16
