"""Decoders at arm's length: Pillow's plugins called by their class, and every exception on bad data made one of ours.

A plugin is called by its class and not through `Image.open`: no other format is ever tried, and Pillow's limit of
pixels, a global with a warning of its own, is not asked: ours is checked before.
"""

import io
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PIL import Image, JpegImagePlugin, PngImagePlugin

from ezp2p.errors import PictureDamaged, PictureNotSupported

BAD_DATA: Final = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    EOFError,
    ArithmeticError,
    AssertionError,
    RuntimeError,
    Warning,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
)
"""What decoders were seen to raise on damaged pictures, and what their code can raise.

RuntimeError is the base of the errors of imagecodecs, and of NotImplementedError and RecursionError.
"""


@contextmanager
def errors_as_ours() -> Iterator[None]:
    """Makes what a decoder raises one of our errors.

    Raises
    ------
    PictureDamaged
        If the picture cannot be decoded.
    PictureNotSupported
        If memory does not suffice.
    """
    try:
        yield
    except BAD_DATA as error:
        raise PictureDamaged(reason="its pixels cannot be decoded") from error
    except MemoryError as error:
        raise PictureNotSupported(
            reason="this computer has too little free memory for it",
            cure="Close other programs, or reduce the picture.",
        ) from error


class Player:
    """A plugin that goes on from frame to frame; `begin` opens the file, at first and after a frame that failed."""

    __slots__ = ("_begin", "_image")

    def __init__(self, begin: Callable[[], Image.Image]) -> None:
        self._begin = begin
        self._image: Image.Image | None = None

    def shown(self, number: int) -> Image.Image:
        """What is seen once frame `number` is drawn.

        Raises
        ------
        PictureDamaged
            If it cannot be decoded, or the file cannot be opened.
        PictureNotSupported
            If memory does not suffice.
        """
        with errors_as_ours():
            image = self._image or self._begin()
            # A decoder that failed is not asked again.
            self._image = None
            image.seek(number)
            image.load()
            self._image = image
            return image


def load_jpeg(stream: bytes, *, shrink: int = 1) -> Image.Image:
    """The picture of a JPEG stream, its sides divided by `shrink` (1, 2, 4 or 8) while decoding.

    Raises
    ------
    PictureDamaged
        If it cannot be decoded to its end.
    PictureNotSupported
        If memory does not suffice.
    """
    with errors_as_ours():
        image = JpegImagePlugin.JpegImageFile(io.BytesIO(stream))
        if shrink > 1:
            image.draft(None, (max(1, image.width // shrink), max(1, image.height // shrink)))
        image.load()
    return image


def load_png(stream: bytes, *, raw_mode: str = "") -> Image.Image:
    """The picture of a PNG stream; `raw_mode` reads its samples in another way than the header says.

    Raises
    ------
    PictureDamaged
        If it cannot be decoded to its end.
    PictureNotSupported
        If memory does not suffice.
    """
    with errors_as_ours():
        image = PngImagePlugin.PngImageFile(io.BytesIO(stream))
        if raw_mode:
            image.tile = [tile._replace(args=raw_mode) for tile in image.tile]
        image.load()
    return image
