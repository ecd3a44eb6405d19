"""JPEG 2000 files: boxes and codestream checked, the codestream decoded by imagecodecs (ISO/IEC 15444-1).

OpenJPEG decodes what there is of a codestream that is cut off and says nothing: that all of it is there is checked
here, from the lengths of its tile-parts. It is given the codestream alone; palette, color space and opacity, which
the boxes around it tell, are applied here, so that a profile is carried and not used up.
"""

from dataclasses import dataclass, field
from typing import Final

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.exif import ExifFacts
from ezp2p.imaging.icc import input_profile
from ezp2p.imaging.jpeg2000_structure import Boxes, Codestream, boxes_of, codestream_of
from ezp2p.imaging.limits import check_sides
from ezp2p.imaging.opened import LossyCoding, PictureHeader, Pixels, ReadOptions, SingleFrame
from ezp2p.imaging.orient import upright
from ezp2p.imaging.pillow import errors_as_ours
from ezp2p.imaging.samples import (
    NOTE_ON_WHITE,
    note_deep_color,
    on_white,
    rgb_of_gray,
    significant,
    to_8_bits,
)
from ezp2p.model.image import PixelArray

_SAVE_ANEW: Final = "Save it as PNG or TIFF."
_METHOD, _METHOD_HIGH_THROUGHPUT = "ISO_15444_1", "ISO_15444_15"
_COLOR, _GRAY, _LUMA_CHROMA = 16, 17, 18
"""Enumerated color spaces: sRGB, gray, sYCC (I.5.3.3)."""
_SUBSAMPLED: Final = {((1, 1), (2, 1), (2, 1)), ((1, 1), (2, 2), (2, 2))}
_DEEPEST: Final = 16
_END: Final = b"\xff\xd9"
_PADDING: Final = b"\xfe" + bytes((17 + 89 * number) % 251 for number in range(63))
"""Begins with one-bits, which tell of a packet; holds no 0xFF."""


def open_jpeg2000(data: bytes, options: ReadOptions) -> "Jpeg2000Picture":
    """`data`, a JP2 file or a bare codestream, taken apart.

    Raises
    ------
    PictureDamaged
        If it is cut off or broken.
    PictureTooLarge
        If it has more pixels than the options allow.
    PictureNotSupported
        If its samples are signed, of several depths or of too many bits, or its color space is not read.
    """
    boxes = boxes_of(data)
    stream = codestream_of(boxes.codestream)
    check_sides(stream.rows, stream.columns, options=options)
    picture = Jpeg2000Picture(boxes, stream)
    _check(picture)
    return picture


def _check(picture: "Jpeg2000Picture") -> None:
    stream, boxes = picture.stream, picture.boxes
    if any(component.is_signed for component in stream.components):
        raise PictureNotSupported(reason="its samples are signed numbers", cure=_SAVE_ANEW)
    if len({component.bits for component in stream.components}) != 1 or picture.bits > _DEEPEST:
        raise PictureNotSupported(reason="its samples are of an unusual number of bits", cure=_SAVE_ANEW)
    steps = tuple(component.step for component in stream.components)
    if set(steps) != {(1, 1)} and steps not in _SUBSAMPLED:
        raise PictureNotSupported(reason="its colors are sampled in an unusual way", cure=_SAVE_ANEW)
    is_known = boxes.color_space in {_GRAY, _COLOR, _LUMA_CHROMA, None}
    if boxes.palette is not None:
        if len(stream.components) != 1 or not is_known:
            raise PictureNotSupported(reason="its palette is of an unusual kind", cure=_SAVE_ANEW)
        return
    colors = picture.color_channels
    if not is_known or colors not in {1, 3} or (boxes.color_space == _GRAY) > (colors == 1):
        raise PictureNotSupported(reason="its colors are of a kind that is not read", cure=_SAVE_ANEW)
    if len(stream.components) != colors + (boxes.opacity is not None) or boxes.opacity not in {None, colors}:
        raise PictureNotSupported(reason="it has channels of an unknown kind", cure=_SAVE_ANEW)


@dataclass(frozen=True, slots=True)
class Jpeg2000Picture(SingleFrame):
    """A JPEG 2000 picture taken apart."""

    boxes: Boxes = field(repr=False)
    stream: Codestream = field(repr=False)
    exif: ExifFacts = field(default=ExifFacts(), init=False)

    @property
    def bits(self) -> int:
        """Of each sample in the file."""
        return self.stream.components[0].bits

    @property
    def color_channels(self) -> int:
        """1 if gray, 3 in color: the channels without the opacity."""
        return len(self.stream.components) - (self.boxes.opacity is not None)

    @property
    def is_gray(self) -> bool:
        """Gray without anything that shines through."""
        return len(self.stream.components) == 1 and self.boxes.palette is None

    def header(self, _number: int) -> PictureHeader:
        """What it will be."""
        bits = self.bits if self.is_gray else 8
        return PictureHeader("JPEG 2000", self.stream.rows, self.stream.columns, 1 if self.is_gray else 3, max(8, bits))

    def lossy(self, _number: int) -> LossyCoding | None:
        """How it was compressed; None if its transform can be reversed."""
        if self.stream.is_reversible:
            return None
        method = _METHOD_HIGH_THROUGHPUT if self.stream.is_high_throughput else _METHOD
        return LossyCoding(len(self.boxes.codestream), method)

    def pixels(self, _number: int) -> Pixels:
        """It, whole.

        Raises
        ------
        PictureDamaged
            If it cannot be decoded.
        PictureNotSupported
            If memory does not suffice.
        """
        samples = self._samples()
        if self.is_gray:
            if self.bits <= 8:
                return Pixels(upright(to_8_bits(samples, bits=self.bits), orientation=1))
            return Pixels(upright(samples, orientation=1), significant_bits=significant(self.bits))
        notes: tuple[str, ...] = ()
        if self.boxes.palette is not None:
            color = _from_palette(samples, self.boxes.palette)
        else:
            notes = (note_deep_color(self.bits),) if self.bits > 8 else ()
            color, has_transparent = self._color(to_8_bits(samples, bits=self.bits))
            notes += (NOTE_ON_WHITE,) if has_transparent else ()
        profile = input_profile(self.boxes.icc_profile, samples_per_pixel=3)
        return Pixels(upright(color, orientation=1), profile.data, (*notes, *profile.notes))

    def _samples(self) -> PixelArray:
        coded = self.boxes.codestream
        with errors_as_ours():
            samples = imagecodecs.jpeg2k_decode(coded)
            if self.stream.is_open_ended:
                # Bytes before the end mark change nothing, unless the decoder still needed some.
                padded = imagecodecs.jpeg2k_decode(coded.removesuffix(_END) + _PADDING + _END)
                if not np.array_equal(samples, padded):
                    raise PictureDamaged(reason="a part of its coded data is missing")
        count = len(self.stream.components)
        shape = (self.stream.rows, self.stream.columns) + ((count,) if count > 1 else ())
        if samples.shape != shape or samples.dtype != (np.uint8 if self.bits <= 8 else np.uint16):
            raise PictureDamaged(reason="its pixels are not what its header says")
        array: PixelArray = samples
        if array.max() >= 1 << self.bits:
            raise PictureDamaged(reason="its pixels are not what its header says")
        return array

    def _color(self, samples: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], bool]:
        """Red, green and blue of channels of 8 bits, on white; and whether any was not opaque."""
        color = samples[:, :, :3] if self.color_channels == 3 else rgb_of_gray(samples[:, :, 0])
        # imagecodecs has converted what is subsampled.
        if self.boxes.color_space == _LUMA_CHROMA and {part.step for part in self.stream.components} == {(1, 1)}:
            color = _from_luma_chroma(color)
        color = np.ascontiguousarray(color)
        return (color, False) if self.boxes.opacity is None else on_white(color, samples[:, :, -1])


def _from_palette(indices: PixelArray, palette: NDArray[np.uint8]) -> NDArray[np.uint8]:
    if indices.max() >= len(palette):
        raise PictureDamaged(reason="it uses colors that its palette does not have")
    color: NDArray[np.uint8] = palette[indices]
    return color


def _from_luma_chroma(samples: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """RGB of sYCC (IEC 61966-2-1 amendment 1, F.2)."""
    luma = samples[:, :, 0].astype(np.float32)
    blue, red = (samples[:, :, channel].astype(np.float32) - 128 for channel in (1, 2))
    parts = (luma + 1.402 * red, luma - 0.344136 * blue - 0.714136 * red, luma + 1.772 * blue)
    return np.stack([np.clip(np.rint(part), 0, 255).astype(np.uint8) for part in parts], axis=2)
