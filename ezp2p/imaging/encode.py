"""Pixels to a baseline JPEG stream as an instance holds it (PS3.5 8.2.1)."""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.jpeg import untouched
from ezp2p.model.image import CodedJpeg

_LONGEST_SIDE = 65_500  # libjpeg's JPEG_MAX_DIMENSION


def encode_jpeg(array: NDArray[np.uint8], *, quality_percent: int = 95) -> CodedJpeg:
    """`array`, (rows, columns) or (rows, columns, 3) in RGB order, as baseline JPEG; color as YCbCr 4:2:2.

    4:2:2 is what Photometric Interpretation YBR_FULL_422 names (PS3.3 C.7.6.3.1.2). `quality_percent` is 1 to 100.

    Raises
    ------
    PictureNotSupported
        If a side is longer than 65,500 pixels, which the encoder cannot write.
    PictureDamaged
        If the encoder wrote something else than baseline.
    """
    if max(array.shape[:2]) > _LONGEST_SIDE:
        raise PictureNotSupported(
            reason=f"one of its sides is longer than the {_LONGEST_SIDE:,} pixels of a JPEG",
            cure="Send it uncompressed, reduce it or split it.",
        )
    buffer = io.BytesIO()
    Image.fromarray(array).save(buffer, "JPEG", quality=quality_percent, subsampling="4:2:2", optimize=False)
    stream = untouched(buffer.getvalue())
    if stream is None:
        raise PictureDamaged(reason="the JPEG encoder did not write baseline")
    return stream
