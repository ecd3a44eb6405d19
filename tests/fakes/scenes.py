"""Pictures that compress as photographs do: shapes of every size, edges, a little noise. How far two of them differ."""

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ezp2p.model.image import PixelArray


def scene(rows: int, columns: int, *, bits: int = 8, seed: int = 1) -> PixelArray:
    """A gray scene that uses nearly all values of its bits; uint8 or uint16."""
    values = _light(rows, columns, seed) * ((1 << bits) - 1)
    return values.round().astype(np.uint8) if bits == 8 else values.round().astype(np.uint16)


def color_scene(rows: int, columns: int, *, seed: int = 1) -> NDArray[np.uint8]:
    """A scene in RGB, of the colors of skin and of clothes."""
    light = _light(rows, columns, seed)[:, :, np.newaxis]
    tint = np.stack([_shapes(rows, columns, seed + number, finest=32) for number in (10, 20, 30)], axis=2)
    colors = light * np.array([0.95, 0.8, 0.7]) + 0.15 * (tint - 0.5)
    whole: NDArray[np.uint8] = (np.clip(colors, 0, 1) * 255).round().astype(np.uint8)
    return whole


def decibels(one: PixelArray, other: PixelArray, *, bits: int) -> float:
    """Peak signal to noise ratio of two pictures of the same shape; infinite where they are equal."""
    error = float(np.mean((one.astype(np.float64) - other.astype(np.float64)) ** 2))
    return math.inf if error == 0 else 20 * math.log10((1 << bits) - 1) - 10 * math.log10(error)


def _light(rows: int, columns: int, seed: int) -> NDArray[np.float64]:
    """Values from 0 to 1."""
    generator = np.random.default_rng(seed)
    down, right = np.mgrid[0:rows, 0:columns]
    light: NDArray[np.float64] = 0.25 + 0.5 * _shapes(rows, columns, seed, finest=2) + 0.15 * right / max(columns, 2)
    in_disk = (down - rows * 0.4) ** 2 + (right - columns * 0.6) ** 2 < (min(rows, columns) / 4) ** 2
    light[in_disk] *= 0.55
    light += generator.normal(0, 0.006, light.shape)
    return np.clip(light, 0, 1)


def _shapes(rows: int, columns: int, seed: int, *, finest: int) -> NDArray[np.float64]:
    """Noise whose strength falls with its fineness, from 0 to 1; `finest` is in pixels."""
    generator = np.random.default_rng(seed)
    total = np.zeros((rows, columns))
    size, strength = 256, 0.5
    while size >= finest:
        small = generator.random((rows // size + 2, columns // size + 2), dtype=np.float32)
        large = Image.fromarray(small).resize((columns, rows), Image.Resampling.BICUBIC)
        total += strength * np.asarray(large, dtype=np.float64)
        size, strength = size // 2, strength / 2
    return np.clip(total, 0, 1)
