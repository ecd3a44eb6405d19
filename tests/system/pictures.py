"""One picture of each kind that is imported, with the pixels that its instance must hold."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from ezp2p.model.image import PixelArray
from tests.fakes.fake_pictures import GRAY, GRAY_ALPHA, RGB, bmp, exif_segment, jpeg, photo, png, segment, with_segments

SECRETS = (b"GPS-SECRET", b"SERIAL-SECRET", b"OWNER-SECRET")


@dataclass(frozen=True, slots=True)
class Picture:
    """A file and what it shows."""

    path: Path
    expected: PixelArray
    is_untouched_jpeg: bool = False


@dataclass(frozen=True, slots=True)
class Pictures:
    """Pictures by what is particular about them."""

    jpeg: Picture
    rotated_jpeg: Picture
    gray_jpeg: Picture
    png_rgb: Picture
    png_gray: Picture
    png_gray16: Picture
    png_palette: Picture
    png_alpha: Picture
    bmp: Picture

    def __iter__(self) -> Iterator[Picture]:
        return (getattr(self, name) for name in self.__slots__)


def make_pictures(folder: Path) -> Pictures:
    """Write one picture of each kind; the odd sizes show padding and strides."""
    folder.mkdir(parents=True)
    color = photo(75, 101)
    gray = color[:, :, 1].copy()
    gray16 = np.arange(75 * 101, dtype=np.uint16).reshape(75, 101) * 8
    coded = with_segments(
        jpeg(color, quality=92),
        segment(0xE1, b"Exif\0\0" + SECRETS[0]),
        segment(0xED, SECRETS[1]),
        segment(0xFE, SECRETS[2]),
    )
    rotated = with_segments(jpeg(color, quality=92), exif_segment(orientation=6))
    palette = Image.fromarray(color).quantize(32)
    palette.save(folder / "palette.png")
    alpha = np.full((75, 101, 2), 255, np.uint8)
    alpha[:, :, 0] = gray
    alpha[:20, :, 1] = 0
    flattened = np.repeat(gray[:, :, np.newaxis], 3, axis=2)
    flattened[:20] = 255
    rows = [row[:, ::-1].tobytes() for row in color]
    return Pictures(
        jpeg=_written(folder / "photo.jpg", coded, _decoded(coded), is_untouched_jpeg=True),
        rotated_jpeg=_written(folder / "rotated.jpg", rotated, np.rot90(_decoded(rotated), k=-1)),
        gray_jpeg=_written(folder / "gray.jpg", jpeg(gray), _decoded(jpeg(gray)), is_untouched_jpeg=True),
        png_rgb=_written(folder / "rgb.png", png(color, depth=8, color_type=RGB), color),
        png_gray=_written(folder / "gray.png", png(gray, depth=8, color_type=GRAY), gray),
        png_gray16=_written(folder / "gray16.png", png(gray16, depth=16, color_type=GRAY), gray16),
        png_palette=Picture(folder / "palette.png", np.asarray(palette.convert("RGB"))),
        png_alpha=_written(folder / "alpha.png", png(alpha, depth=8, color_type=GRAY_ALPHA), flattened),
        bmp=_written(folder / "picture.bmp", bmp(rows, columns=101, depth=24), color),
    )


def _written(path: Path, data: bytes, expected: PixelArray, *, is_untouched_jpeg: bool = False) -> Picture:
    path.write_bytes(data)
    return Picture(path, expected, is_untouched_jpeg)


def _decoded(data: bytes) -> PixelArray:
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(image)
