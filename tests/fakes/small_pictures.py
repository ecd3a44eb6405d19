"""A few small files of every format that is read, for tests that change them at random, thousands of times."""

import io
from collections.abc import Callable, Iterable
from typing import Any

import imagecodecs
import numpy as np
from PIL import Image

from tests.fakes import fake_pictures as fake

SCENE = fake.photo(24, 40)
GRAY = SCENE[:, :, 0].copy()
DEEP = GRAY.astype(np.uint16) * 257
PALETTE = [(b"PLTE", bytes(range(48))), (b"tRNS", bytes(range(16)))]


def by_pillow(kind: str, *frames: Any, mode: str = "", **options: Any) -> bytes:
    """A file that Pillow writes, of one frame or of several."""
    images = [Image.fromarray(frame) for frame in frames]
    images = [image.convert(mode) for image in images] if mode else images
    further: dict[str, Any] = {"save_all": True, "append_images": images[1:]} if len(images) > 1 else {}
    buffer = io.BytesIO()
    images[0].save(buffer, kind, **further, **options)
    return buffer.getvalue()


def moved(count: int) -> list[Any]:
    """The scene, a little further in each frame."""
    return [np.roll(SCENE, 3 * number, axis=1) for number in range(count)]


def _jpeg() -> Iterable[bytes]:
    exif = fake.exif_segment(orientation=6, make="Acme")
    yield fake.jpeg(SCENE)
    yield fake.with_segments(fake.jpeg(SCENE, progressive=True), exif, *fake.icc_segments(fake.icc_profile(), parts=2))
    yield fake.jpeg(SCENE, mode="CMYK")
    yield fake.jpeg(GRAY, restart_marker_blocks=2)
    yield bytes(imagecodecs.jpeg8_encode(GRAY.astype(np.uint16) * 16, bitspersample=12))
    yield bytes(imagecodecs.jpeg8_encode(DEEP, lossless=True, predictor=1))


def _png() -> Iterable[bytes]:
    exif = (b"eXIf", fake.exif_block(orientation=3))
    yield fake.png(SCENE, depth=8, color_type=fake.RGB, interlaced=True, before=[exif])
    yield fake.png(GRAY % 16, depth=4, color_type=fake.PALETTE, before=PALETTE)
    yield fake.png(DEEP, depth=16, color_type=fake.GRAY, before=[(b"tRNS", b"\0\7")])
    yield by_pillow("PNG", *moved(3), duration=100)


def _bmp() -> Iterable[bytes]:
    yield fake.bmp([row.tobytes() for row in SCENE], columns=40, depth=24)
    yield fake.bmp([bytes(10)] * 9, columns=5, depth=16, masks=(0xF800, 0x7E0, 0x1F))
    yield fake.bmp([b""] * 2, columns=5, depth=4, palette=[(1, 2, 3)] * 16, compression=2, coded=b"\5\x12\0\0\5\1\0\1")


def _tiff() -> Iterable[bytes]:
    for compression in ("raw", "tiff_lzw", "tiff_adobe_deflate", "jpeg", "packbits"):
        yield by_pillow("TIFF", SCENE, compression=compression)
    yield by_pillow("TIFF", *(number < GRAY for number in (90, 120, 150)), compression="group4")
    yield by_pillow("TIFF", *moved(2), compression="tiff_lzw")
    yield by_pillow("TIFF", DEEP, big_tiff=True)


def _webp() -> Iterable[bytes]:
    yield by_pillow("WEBP", SCENE)
    yield by_pillow("WEBP", SCENE, lossless=True)
    yield by_pillow("WEBP", *moved(3), duration=80)


def _jpeg_2000() -> Iterable[bytes]:
    yield by_pillow("JPEG2000", SCENE)
    yield bytes(imagecodecs.jpeg2k_encode(DEEP, codecformat="j2k", reversible=True))


def _pnm() -> Iterable[bytes]:
    yield by_pillow("PPM", SCENE)
    yield by_pillow("PPM", GRAY)
    yield b"P2\n# words\n3 2\n1023\n0 1 2\n900 1000 1023\n"
    yield b"P4\n11 2\n\xff\xe0\x12\x20"


def _pdf() -> Iterable[bytes]:
    yield by_pillow("PDF", *moved(2), resolution=200)


def _videos(*containers: tuple[str, str]) -> Iterable[bytes]:
    from tests.fakes.fake_videos import video  # PyAV is an extra

    for container, codec in containers:
        yield video(container, codec, count=4, rows=32, columns=48)


def _recordings() -> Iterable[bytes]:
    from tests.fakes.fake_recordings import numbered, recording

    frames = [numbered(number, rows=32, columns=48) for number in range(4)]
    yield recording(frames)
    yield recording(frames, is_closed=False)


_WRITERS: dict[str, Callable[[], Iterable[bytes]]] = {
    "JPEG": _jpeg,
    "PNG": _png,
    "BMP": _bmp,
    "TIFF": _tiff,
    "GIF": lambda: [by_pillow("GIF", *moved(3), duration=80), by_pillow("GIF", GRAY)],
    "WebP": _webp,
    "AVIF": lambda: [by_pillow("AVIF", SCENE)],
    "JPEG 2000": _jpeg_2000,
    "PNM": _pnm,
    "PDF": _pdf,
    "Recording": _recordings,
    "MP4": lambda: _videos(("MP4", "libx264"), ("MOV", "mpeg4")),
    "Matroska": lambda: _videos(("MKV", "libx264"), ("MKV", "mpeg2video")),
    "AVI": lambda: _videos(("AVI", "mpeg4")),
    "MPEG": lambda: _videos(("TS", "libx264"), ("PS", "mpeg2video")),
}


def small_pictures(format_name: str) -> tuple[bytes, ...]:
    """The files of a format of the table; none where nothing here writes it."""
    writer = _WRITERS.get(format_name)
    return tuple(writer()) if writer else ()
