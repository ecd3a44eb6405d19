"""What ImageMagick writes is read as ImageMagick itself reads it."""

import subprocess
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from ezp2p.imaging.avif import open_avif
from ezp2p.imaging.gif import open_gif
from ezp2p.imaging.heif import open_heif
from ezp2p.imaging.jpeg2000 import open_jpeg2000
from ezp2p.imaging.opened import OpenPicture, ReadOptions
from ezp2p.imaging.pnm import open_pnm
from ezp2p.imaging.webp import open_webp
from tests.fakes.boxed_files import av1, boxed, hevc, imir, irot
from tests.fakes.fake_pictures import photo
from tests.peers.process import binary

ROWS, COLUMNS = 72, 64
PNM = ("pbm", "pgm", "ppm", "pam")
READERS: dict[str, Callable[[bytes, ReadOptions], OpenPicture]] = {
    "gif": open_gif, "webp": open_webp, "jp2": open_jpeg2000, "j2k": open_jpeg2000,
    "heic": open_heif, "avif": open_avif, **dict.fromkeys(PNM, open_pnm),
}  # fmt: skip


def convert(data: bytes, *arguments: str) -> bytes:
    command = [binary("/usr/bin/convert"), *arguments]
    done = subprocess.run(command, input=data, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    return done.stdout


def written(kind: str, array: NDArray[np.uint8], *arguments: str) -> bytes:
    mode = {1: "gray", 3: "rgb", 4: "rgba"}[array.shape[2] if array.ndim == 3 else 1]
    size = f"{array.shape[1]}x{array.shape[0]}"
    return convert(array.tobytes(), "-size", size, "-depth", "8", f"{mode}:-", *arguments, f"{kind}:-")


def seen(kind: str, data: bytes) -> NDArray[np.uint8]:
    """All frames on white, (frames, rows, columns, 3)."""
    arguments = [f"{kind}:-", "-coalesce", "-auto-orient", "-background", "white", "-alpha", "remove"]
    raw = convert(data, *arguments, "-depth", "8", "rgb:-")
    size = convert(data, f"{kind}:-[0]", "-coalesce", "-auto-orient", "-format", "%h %w", "info:-").split()
    return np.frombuffer(raw, np.uint8).reshape(-1, int(size[0]), int(size[1]), 3)


def ours(picture: OpenPicture) -> NDArray[np.uint8]:
    frames = [picture.pixels(number).array for number in range(picture.frame_count)]
    return np.stack([np.dstack([one] * 3) if one.ndim == 2 else one for one in frames]).astype(np.uint8)


def opened(kind: str, data: bytes) -> OpenPicture:
    return READERS[kind](data, ReadOptions())


def with_alpha() -> NDArray[np.uint8]:
    color = photo(ROWS, COLUMNS)
    opacity = np.zeros((ROWS, COLUMNS), np.uint8)
    opacity[10:50, 5:60] = 255
    return np.dstack([color, opacity])


SHAPES = {
    "gray": photo(ROWS, COLUMNS)[:, :, 0].copy(),
    "color": photo(ROWS, COLUMNS),
    "alpha": with_alpha(),
    "odd": photo(31, 57),
    "one": photo(1, 1),
}


WAYS = [
    ("gif", ["-interlace", "none"]), ("gif", ["-interlace", "gif"]), ("gif", ["-colors", "7"]),
    ("webp", ["-define", "webp:lossless=true"]), ("webp", ["-quality", "60"]),
    ("jp2", ["-quality", "0"]), ("jp2", ["-quality", "40"]), ("j2k", ["-quality", "0"]),
    ("pbm", []), ("pgm", []), ("ppm", []), ("pbm", ["-compress", "none"]), ("pgm", ["-compress", "none"]),
    ("ppm", ["-compress", "none"]), ("pam", []),
]  # fmt: skip
NOT_WRITTEN = {(kind, shape) for kind in ("jp2", "j2k") for shape in ("one", "alpha")}
"""ImageMagick fails to write a JPEG 2000 of one pixel, and one with alpha that says which channel that is."""


@pytest.mark.parametrize(
    ("kind", "arguments", "shape"),
    [(kind, how, shape) for kind, how in WAYS for shape in SHAPES if (kind, shape) not in NOT_WRITTEN],
)
def test_a_still_picture_of_8_bits_is_the_same(kind: str, arguments: list[str], shape: str) -> None:
    data = written(kind, SHAPES[shape], *arguments)
    theirs, mine = seen(kind, data), ours(opened(kind, data))
    tolerance = 1 if kind == "webp" and shape == "alpha" else 0  # of what rounds a color under alpha
    assert theirs.shape == mine.shape
    assert np.abs(theirs.astype(int) - mine.astype(int)).max() <= tolerance


@pytest.mark.parametrize("kind", ["pgm", "jp2", "pam"])
@pytest.mark.parametrize("bits", [10, 12, 16])
def test_deep_gray_is_the_same(kind: str, bits: int) -> None:
    values = (
        np.arange(ROWS * COLUMNS, dtype=np.uint32).reshape(ROWS, COLUMNS) * ((1 << bits) - 1) // (ROWS * COLUMNS - 1)
    )
    data = written_deep(kind, values.astype(np.uint16), bits)
    picture = opened(kind, data)
    assert picture.header(0).bits_stored == bits
    raw = convert(data, f"{kind}:-", "-depth", "16", "gray:-")
    theirs = np.frombuffer(raw, np.uint16).reshape(ROWS, COLUMNS) * (((1 << bits) - 1) / 65_535)
    assert np.array_equal(picture.pixels(0).array, np.rint(theirs))


def written_deep(kind: str, values: NDArray[np.uint16], bits: int) -> bytes:
    head = b"P5 %d %d %d\n" % (values.shape[1], values.shape[0], (1 << bits) - 1)
    return convert(head + values.astype(">u2").tobytes(), "pgm:-", "-depth", str(bits), "-quality", "0", f"{kind}:-")


@pytest.mark.parametrize("dispose", ["none", "background", "previous"])
@pytest.mark.parametrize("interlace", ["none", "gif"])
def test_the_frames_of_a_gif_are_the_same(interlace: str, dispose: str) -> None:
    parts = ["-size", "40x30", "gradient:navy-white"]
    for number, color in enumerate(("red", "lime", "blue", "yellow")):
        shape = f"rectangle {3 * number},{2 * number} {3 * number + 12},{2 * number + 9}"
        parts += ["(", "-size", "40x30", "xc:none", "-fill", color, "-draw", shape, "-trim", ")"]
    data = convert(b"", "-delay", "7", "-dispose", dispose, *parts, "-interlace", interlace, "gif:-")
    picture = opened("gif", data)
    assert (picture.frame_count, picture.frame_time_ms) == (5, 70)
    assert np.array_equal(ours(picture), seen("gif", data))


@pytest.mark.parametrize("kind", PNM[:3])
def test_several_pictures_in_a_file_are_the_same(kind: str) -> None:
    one, two = written(kind, photo(ROWS, COLUMNS)), written(kind, photo(ROWS, COLUMNS, seed=2))
    assert np.array_equal(ours(opened(kind, one + two)), seen(kind, one + two))


@pytest.mark.parametrize("properties", [[], [irot(1)], [irot(2)], [irot(3)], [imir(0)], [imir(1)], [irot(1), imir(1)]])
@pytest.mark.parametrize("coder", ["heic", "avif"])
def test_heic_and_avif_are_the_same(coder: str, properties: list[tuple[bytes, bytes]]) -> None:
    coded = hevc if coder == "heic" else av1
    gray = photo(ROWS, COLUMNS)[:, :, 0]  # in color, ImageMagick goes by way of chroma of half the size
    data = boxed([coded(gray).item(*properties)], brand=coder.encode())
    theirs, mine = seen("heic", data), ours(opened(coder, data))
    assert theirs.shape == mine.shape
    assert np.abs(theirs.astype(int) - mine).max() <= 1  # of luma to RGB


def test_the_reference_itself_is_sound() -> None:
    assert np.array_equal(seen("png", written("png", photo(ROWS, COLUMNS)))[0], photo(ROWS, COLUMNS))
