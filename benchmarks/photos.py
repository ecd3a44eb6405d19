"""Photos as a camera makes them, for measuring: 12 megapixels, invented."""

from pathlib import Path

import numpy as np
from PIL import Image

ROWS, COLUMNS = 3000, 4000


def make_photos(folder: Path, count: int) -> list[Path]:
    """Write `count` JPEG files of 12 megapixels with different content, about 3 MB each."""
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(7)
    small = Image.fromarray(random.integers(0, 256, (ROWS // 20, COLUMNS // 20, 3), dtype=np.uint8))
    base = np.asarray(small.resize((COLUMNS, ROWS), Image.Resampling.BICUBIC)).astype(np.int16)
    base += random.integers(-12, 12, base.shape, dtype=np.int16)
    pixels = base.clip(0, 255).astype(np.uint8)
    paths = []
    for number in range(count):
        path = folder / f"photo{number:03d}.jpg"
        Image.fromarray(np.roll(pixels, number * 37, axis=1)).save(path, quality=90)
        paths.append(path)
    return paths
