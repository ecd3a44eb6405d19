"""A picture in the form that its transfer syntax holds: frames encoded or decoded on all cores, or left as they are."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Final, TypeVar

import numpy as np

from ezp2p.dicom.image_pixel import in_bytes
from ezp2p.dicom.transfer_syntaxes import (
    UNCOMPRESSED,
    WrittenSyntax,
    best_syntax,
    check_holds,
    untouched_frames,
    written_as,
)
from ezp2p.errors import Cancelled, PictureNotSupported
from ezp2p.imaging.decode import decoded_frame
from ezp2p.imaging.encode import DEFAULT_QUALITY_PERCENT, encode_lossy
from ezp2p.imaging.frame_codec import JpegFamily
from ezp2p.model.image import (
    CapturedImage,
    CodedFrames,
    CodedJpeg,
    FrameForm,
    LossyHistory,
    PixelArray,
    compression_ratio,
)
from ezp2p.workflows.background import Stop

MOST_PIXEL_BYTES: Final = 1 << 30
"""The most that the frames of a clip may have once they are decoded together."""
_MEGABYTE: Final = 1 << 20

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class Coding:
    """How pictures are to be coded.

    Attributes
    ----------
    syntax
        The transfer syntax that was asked for; None for the one that keeps each picture as it is.
    taken
        The transfer syntaxes that every destination takes, None while that is not known.
    quality_percent
        Of a syntax with loss, 1 to 100.
    """

    syntax: WrittenSyntax | None = None
    taken: frozenset[str] | None = None
    quality_percent: int = DEFAULT_QUALITY_PERCENT


AS_IT_IS: Final = Coding()
"""Where nobody asked for anything."""


def encode_pixels(image: CapturedImage, coding: Coding, *, stop: Stop | None = None) -> tuple[CapturedImage, str]:
    """The picture as it goes into an instance, and the UID of its transfer syntax.

    Parameters
    ----------
    image
        As it was captured. A JPEG that needs no change stays untouched in each syntax that holds it.
    coding
        What was asked for.
    stop
        Set it, and nothing more is encoded.

    Returns
    -------
    tuple[CapturedImage, str]
        In a compressed syntax with its `coded` frames, and with this compression in its history where it was lossy.

    Raises
    ------
    TransferSyntaxNotWritten
        If the syntax cannot hold this picture; nothing was done then.
    ValueError
        If values need more bits than the picture says: a fault of ours.
    Cancelled
        If `stop` is set before the last frame.
    """
    chosen = coding.syntax or written_as(_best(image, coding.taken))
    check_holds(chosen, image)
    untouched = untouched_frames(image, chosen.uid)
    if untouched:
        return replace(image, coded=untouched), str(chosen.uid)
    stop = stop or Stop()
    if chosen.uid.is_encapsulated:
        return _encoded(in_bytes(image), chosen, coding.quality_percent, stop), str(chosen.uid)
    _check_room(image)
    return _decoded(image, stop), str(chosen.uid)


def _best(image: CapturedImage, taken: frozenset[str] | None) -> str:
    """The best syntax; of frames that are too many to be held decoded, of those that compress."""
    best = best_syntax(image, taken)
    if taken is None or written_as(best).uid.is_encapsulated or _pixel_bytes(image) <= MOST_PIXEL_BYTES:
        return best
    compressed = taken.difference(UNCOMPRESSED)
    smaller = best_syntax(image, compressed)
    return smaller if smaller in compressed else best


def _pixel_bytes(image: CapturedImage) -> int:
    return image.rows * image.columns * image.samples_per_pixel * -(-image.bits_stored // 8) * len(image.frames)


def _check_room(image: CapturedImage) -> None:
    """Refuse to decode more frames than there may be memory for."""
    size = _pixel_bytes(image)
    if size > MOST_PIXEL_BYTES and any(isinstance(frame, CodedJpeg) for frame in image.frames):
        raise PictureNotSupported(
            reason=f"a destination takes it uncompressed alone, its frames have {size // _MEGABYTE:,} MB then, and one "
            f"instance is built of {MOST_PIXEL_BYTES // _MEGABYTE:,} MB at most",
            cure="Take a part of it.",
        )


def _decoded(image: CapturedImage, stop: Stop) -> CapturedImage:
    if all(isinstance(frame, np.ndarray) for frame in image.frames):
        return image
    first, *further = _each(image.frames, decoded_frame, stop)
    return replace(image, pixels=first, further_frames=tuple(further))


def _encoded(image: CapturedImage, syntax: WrittenSyntax, quality_percent: int, stop: Stop) -> CapturedImage:
    interpretation = syntax.photometric_interpretation(image.samples_per_pixel)
    form = FrameForm(image.rows, image.columns, image.samples_per_pixel, image.bits_stored, interpretation)
    uid, codec = str(syntax.uid), JpegFamily(threads=_cores() if len(image.frames) == 1 else 1)

    def encode(given: PixelArray | CodedJpeg) -> bytes:
        frame = decoded_frame(given)  # one at a time: hundreds of frames of a clip do not fit into memory
        _check_values(frame, image.bits_stored)
        if syntax.is_lossy:
            return encode_lossy(frame, uid, form, quality_percent=quality_percent)
        return codec.encode_lossless(frame, uid, form)

    coded = CodedFrames(uid, interpretation, tuple(_each(image.frames, encode, stop)))
    if syntax.is_lossy:
        image = replace(image, lossy=_history(image, coded, syntax.lossy_method))
    return replace(image, coded=coded)


def _check_values(array: PixelArray, bits_stored: int) -> None:
    """An encoder would cut off what is beyond its bits, without a word."""
    if bits_stored < array.dtype.itemsize * 8 and int(array.max()) >> bits_stored:
        raise ValueError(f"pixels have more than {bits_stored} bits")


def _history(image: CapturedImage, coded: CodedFrames, method: str) -> LossyHistory:
    """What is known of it already, and this compression (PS3.3 C.7.6.1.1.5)."""
    ratio = compression_ratio(_pixel_bytes(image), sum(len(frame) for frame in coded.frames))
    return LossyHistory(ratio, method, earlier=image.lossy)


def _each(given: Sequence[_Given], make: Callable[[_Given], _Made], stop: Stop) -> list[_Made]:
    """What `make` makes of each, on all cores; the codecs let go of the interpreter's lock."""

    def unless_stopped(one: _Given) -> _Made:
        if stop.is_set():
            raise Cancelled
        return make(one)

    if len(given) == 1:
        return [unless_stopped(given[0])]
    with ThreadPoolExecutor(min(_cores(), len(given)), thread_name_prefix="encode") as threads:
        try:
            return list(threads.map(unless_stopped, given))
        finally:
            threads.shutdown(cancel_futures=True)


def _cores() -> int:
    return os.cpu_count() or 1
