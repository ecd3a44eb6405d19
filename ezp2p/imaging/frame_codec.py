"""The coded frames of the JPEG family that an instance holds, for an archive that takes another syntax (PS3.5 A.4)."""

from collections.abc import Callable
from typing import Any, Final

import imagecodecs
import numpy as np

from ezp2p.errors import InstanceNotReadable
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.model.image import PixelArray

_BASELINE = "1.2.840.10008.1.2.4.50"
_EXTENDED = "1.2.840.10008.1.2.4.51"
_LOSSLESS = "1.2.840.10008.1.2.4.57"
_LOSSLESS_SV1 = "1.2.840.10008.1.2.4.70"
_LS_LOSSLESS = "1.2.840.10008.1.2.4.80"
_LS_NEAR_LOSSLESS = "1.2.840.10008.1.2.4.81"
_J2K_LOSSLESS = "1.2.840.10008.1.2.4.90"
_J2K = "1.2.840.10008.1.2.4.91"

_DECODERS: Final[dict[str, Callable[[bytes], Any]]] = {
    _BASELINE: decode_jpeg,
    _EXTENDED: imagecodecs.jpeg8_decode,
    _LOSSLESS: imagecodecs.jpeg8_decode,
    _LOSSLESS_SV1: imagecodecs.jpeg8_decode,
    _LS_LOSSLESS: imagecodecs.jpegls_decode,
    _LS_NEAR_LOSSLESS: imagecodecs.jpegls_decode,
    _J2K_LOSSLESS: imagecodecs.jpeg2k_decode,
    _J2K: imagecodecs.jpeg2k_decode,
}
_FAULTS: Final = (
    imagecodecs.Jpeg8Error,
    imagecodecs.JpeglsError,
    imagecodecs.Jpeg2kError,
    ValueError,
    MemoryError,
)


class JpegFamily:
    """The codec of all these syntaxes."""

    def decode(self, frame: bytes, transfer_syntax_uid: str) -> PixelArray:
        """The pixels of a coded frame: uint8 or uint16, (rows, columns) or (rows, columns, 3) in RGB order.

        Raises
        ------
        InstanceNotReadable
            If the frame is damaged.
        EzP2PError
            PictureDamaged or PictureNotSupported of a JPEG Baseline frame.
        """
        try:
            pixels = _DECODERS[transfer_syntax_uid](frame)
        except _FAULTS as error:
            raise InstanceNotReadable(reason="its pixels cannot be decoded") from error
        if pixels.dtype not in {np.dtype(np.uint8), np.dtype(np.uint16)} or pixels.ndim not in {2, 3}:
            raise InstanceNotReadable(reason="its pixels are of an unusual kind")
        array: PixelArray = pixels
        return array

    def encode_lossless(self, pixels: PixelArray, transfer_syntax_uid: str, *, bits_stored: int) -> bytes:
        """A frame in JPEG Lossless SV1, JPEG-LS Lossless or JPEG 2000 Lossless that gives back `pixels` to the bit."""
        whole: Any = np.ascontiguousarray(pixels)
        if transfer_syntax_uid == _LOSSLESS_SV1:
            color = "RGB" if pixels.ndim == 3 else None
            coded = imagecodecs.jpeg8_encode(
                whole, lossless=True, predictor=1, bitspersample=bits_stored, colorspace=color, outcolorspace=color
            )
        elif transfer_syntax_uid == _LS_LOSSLESS:
            room = bytearray(2 * pixels.nbytes + 4096)  # noise grows
            coded = imagecodecs.jpegls_encode(whole, out=room)
        elif transfer_syntax_uid == _J2K_LOSSLESS:
            coded = imagecodecs.jpeg2k_encode(
                whole, level=0, codecformat="J2K", reversible=True, mct=False, bitspersample=bits_stored
            )
        else:
            raise ValueError(f"no lossless encoder for {transfer_syntax_uid}")
        return bytes(coded)
