"""The coded frames that an instance holds: every syntax decoded, and encoded without loss (PS3.5 A.4)."""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import imagecodecs
import numpy as np

from ezp2p.errors import InputFault, InstanceNotReadable
from ezp2p.imaging.decode import decode_jpeg
from ezp2p.imaging.jpeg2000_structure import boxes_of, codestream_of
from ezp2p.imaging.jpeg_pixels import deep_pixels_of
from ezp2p.imaging.jpeg_structure import structure_of
from ezp2p.imaging.rle import decode_rle, encode_rle
from ezp2p.model.image import FrameForm, PixelArray

BASELINE: Final = "1.2.840.10008.1.2.4.50"
EXTENDED: Final = "1.2.840.10008.1.2.4.51"
LOSSLESS: Final = "1.2.840.10008.1.2.4.57"
LOSSLESS_SV1: Final = "1.2.840.10008.1.2.4.70"
LS_LOSSLESS: Final = "1.2.840.10008.1.2.4.80"
LS_NEAR_LOSSLESS: Final = "1.2.840.10008.1.2.4.81"
J2K_LOSSLESS: Final = "1.2.840.10008.1.2.4.90"
J2K: Final = "1.2.840.10008.1.2.4.91"
RLE: Final = "1.2.840.10008.1.2.5"

_END_OF_IMAGE: Final = b"\xff\xd9"
"""EOI of JPEG and JPEG-LS, EOC of JPEG 2000. A decoder fills up what is missing before it, without a word."""
_NOT_AS_ANNOUNCED: Final = "its pixels are not those that it announces"
_JPEG_LS_FRAME: Final = b"\xff\xf7"
_WORD: Final = struct.Struct(">H")
_JPEG_LS_HEADER: Final = struct.Struct(">BHH")
_FAULTS: Final = (
    struct.error,
    InputFault,
    imagecodecs.Jpeg8Error,
    imagecodecs.JpeglsError,
    imagecodecs.Jpeg2kError,
    imagecodecs.DicomrleError,
    NotImplementedError,
    ValueError,
    MemoryError,
)


@dataclass(frozen=True, slots=True)
class JpegFamily:
    """The codec of all these syntaxes; `threads` is how many one frame of JPEG 2000 may use."""

    threads: int = 1

    def decode(self, frame: bytes, transfer_syntax_uid: str, form: FrameForm) -> PixelArray:
        """The pixels of a coded frame: uint8 or uint16, (rows, columns) or (rows, columns, 3) in RGB order.

        Raises
        ------
        InstanceNotReadable
            If the frame is damaged, or is another than `form` says.
        """
        if transfer_syntax_uid != RLE and not frame.rstrip(b"\0").endswith(_END_OF_IMAGE):
            raise InstanceNotReadable(reason="its pixels end too early")
        try:
            pixels = _DECODERS[transfer_syntax_uid](frame, form, self.threads)
        except _FAULTS as error:
            raise InstanceNotReadable(reason="its pixels cannot be decoded") from error
        if pixels.shape != _shape(form) or pixels.dtype != (np.uint8 if form.bits_stored <= 8 else np.uint16):
            raise InstanceNotReadable(reason=_NOT_AS_ANNOUNCED)
        return pixels

    def encode_lossless(self, pixels: PixelArray, transfer_syntax_uid: str, form: FrameForm) -> bytes:
        """The frame that gives back `pixels` to the bit, in any of the lossless syntaxes."""
        whole: Any = np.ascontiguousarray(pixels)
        return _ENCODERS[transfer_syntax_uid](whole, form, self.threads)


def _check_sides(rows: int, columns: int, form: FrameForm) -> None:
    """Before memory is taken for it."""
    if (rows, columns) != (form.rows, form.columns):
        raise InstanceNotReadable(reason=_NOT_AS_ANNOUNCED)


def _shape(form: FrameForm) -> tuple[int, ...]:
    return (form.rows, form.columns) if form.samples_per_pixel == 1 else (form.rows, form.columns, 3)


# --- JPEG -----------------------------------------------------------------------------------------------------


def _decoded_dct(frame: bytes, form: FrameForm, _threads: int) -> PixelArray:
    """Color is RGB; where Photometric Interpretation says so, the stream's components are, marked as such or not."""
    if form.photometric_interpretation == "RGB":
        return _as_it_lies(frame, "RGB", form)
    return decode_jpeg(frame)


def _decoded_lossless(frame: bytes, form: FrameForm, _threads: int) -> PixelArray:
    """The samples themselves: what they mean is for Photometric Interpretation to say."""
    return _as_it_lies(frame, None if form.samples_per_pixel == 1 else "RGB", form)


def _as_it_lies(frame: bytes, color: str | None, form: FrameForm) -> PixelArray:
    structure = structure_of(frame)
    _check_sides(structure.frame.rows, structure.frame.columns, form)
    return deep_pixels_of(structure, colors=color, wanted_colors=color)


def _lossless_jpeg(pixels: PixelArray, form: FrameForm, _threads: int) -> bytes:
    """Of first-order prediction, which .70 wants and every decoder of .57 knows."""
    color = "RGB" if pixels.ndim == 3 else None
    coded: Any = imagecodecs.jpeg8_encode(
        pixels, lossless=True, predictor=1, bitspersample=form.bits_stored, colorspace=color, outcolorspace=color
    )
    return without_jfif(bytes(coded))


def without_jfif(stream: bytes) -> bytes:
    """A stream of libjpeg without its JFIF header, which is one of files and right behind SOI."""
    if stream[2:4] != b"\xff\xe0":
        return stream
    return stream[:2] + stream[4 + int.from_bytes(stream[4:6], "big") :]


# --- JPEG-LS --------------------------------------------------------------------------------------------------


def _decoded_jpeg_ls(frame: bytes, form: FrameForm, _threads: int) -> PixelArray:
    _check_sides(*_sides_of_jpeg_ls(frame), form)
    pixels: Any = imagecodecs.jpegls_decode(frame)
    array: PixelArray = pixels
    return array


def _sides_of_jpeg_ls(frame: bytes) -> tuple[int, int]:
    """Rows and columns, from the first frame header (ISO 14495-1, C.2.2)."""
    at = len(_JPEG_LS_FRAME)
    while frame[at : at + 2] != _JPEG_LS_FRAME:
        at += 2 + int(_WORD.unpack_from(frame, at + 2)[0])
    _, rows, columns = _JPEG_LS_HEADER.unpack_from(frame, at + 4)
    return rows, columns


def jpeg_ls(pixels: PixelArray, *, near: int) -> bytes:
    """A JPEG-LS stream in which no value differs by more than `near`.

    Its precision is that of the words, 8 or 16, also where fewer bits are stored: what is decoded is the same.
    """
    room = bytearray(2 * pixels.nbytes + 4096)  # noise grows
    coded: Any = imagecodecs.jpegls_encode(pixels, level=near, out=room)
    return bytes(coded)


def _lossless_jpeg_ls(pixels: PixelArray, _form: FrameForm, _threads: int) -> bytes:
    return jpeg_ls(pixels, near=0)


# --- JPEG 2000 ------------------------------------------------------------------------------------------------


def _decoded_jpeg_2000(frame: bytes, form: FrameForm, threads: int) -> PixelArray:
    stream = codestream_of(boxes_of(frame).codestream)  # OpenJPEG decodes what there is of one that is cut off
    _check_sides(stream.rows, stream.columns, form)
    pixels: Any = imagecodecs.jpeg2k_decode(frame, numthreads=threads)
    array: PixelArray = pixels
    return array


def _lossless_jpeg_2000(pixels: PixelArray, form: FrameForm, threads: int) -> bytes:
    coded: Any = imagecodecs.jpeg2k_encode(
        pixels,
        level=0,
        codecformat="J2K",
        reversible=True,
        mct=form.photometric_interpretation == "YBR_RCT",
        bitspersample=form.bits_stored,
        numthreads=threads,
    )
    return bytes(coded)


# --- RLE ------------------------------------------------------------------------------------------------------


def _decoded_rle(frame: bytes, form: FrameForm, _threads: int) -> PixelArray:
    return decode_rle(frame, form)


def _lossless_rle(pixels: PixelArray, _form: FrameForm, _threads: int) -> bytes:
    return encode_rle(pixels)


_DECODERS: Final[dict[str, Callable[[bytes, FrameForm, int], PixelArray]]] = {
    BASELINE: _decoded_dct,
    EXTENDED: _decoded_dct,
    LOSSLESS: _decoded_lossless,
    LOSSLESS_SV1: _decoded_lossless,
    LS_LOSSLESS: _decoded_jpeg_ls,
    LS_NEAR_LOSSLESS: _decoded_jpeg_ls,
    J2K_LOSSLESS: _decoded_jpeg_2000,
    J2K: _decoded_jpeg_2000,
    RLE: _decoded_rle,
}
_ENCODERS: Final[dict[str, Callable[[PixelArray, FrameForm, int], bytes]]] = {
    LOSSLESS: _lossless_jpeg,
    LOSSLESS_SV1: _lossless_jpeg,
    LS_LOSSLESS: _lossless_jpeg_ls,
    J2K_LOSSLESS: _lossless_jpeg_2000,
    RLE: _lossless_rle,
}
