"""AVIF files: their boxes checked, their pictures decoded by libavif (AV1 Image File Format 1.1).

imagecodecs gives a still picture all its bits and turns nothing; Pillow goes on from frame to frame of a sequence, with
8 bits. The orientation in EXIF is not looked at: the boxes tell it (ISO/IEC 23008-12 6.5.10).
"""

import io
from dataclasses import dataclass, field
from functools import partial
from typing import Final

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import AvifImagePlugin, Image

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging.avif_track import Track, bits_of, track_of
from ezp2p.imaging.exif import ExifFacts
from ezp2p.imaging.heif_structure import NOTE_WIDE_COLORS, HeifStructure, Item, heif_structure
from ezp2p.imaging.icc import input_profile
from ezp2p.imaging.limits import check_sides
from ezp2p.imaging.opened import DecodedPicture, LossyCoding, PictureHeader, Pixels, ReadOptions, SingleFrame
from ezp2p.imaging.orient import upright, upright_sides
from ezp2p.imaging.pillow import Player, errors_as_ours
from ezp2p.imaging.samples import (
    NOTE_ON_WHITE,
    NOTE_UNEVEN,
    note_deep_color,
    on_white,
    rgb_of_gray,
    significant,
    to_8_bits,
)
from ezp2p.model.image import PixelArray

NOTE_FIRST_OF_SEVERAL: Final = "The file holds more than one picture; the main one was taken."

_NO_METHOD: Final = ""
"""PS3.3 C.7.6.1.1.5 has no term for AV1."""
_STILL: Final = b"avif"
_LUMA_ALONE: Final = 0x10
_SAVE_ANEW: Final = "Save it as JPEG or PNG."
_ORIENTATIONS: Final = {
    (0, None): 1, (1, None): 8, (2, None): 3, (3, None): 6,
    (0, 0): 4, (1, 0): 5, (2, 0): 2, (3, 0): 7,
    (0, 1): 2, (1, 1): 7, (2, 1): 4, (3, 1): 5,
}  # fmt: skip
"""EXIF's number for quarter turns to the left, and then a mirror: 0 swaps top and bottom, 1 left and right."""


def open_avif(data: bytes, options: ReadOptions) -> "AvifStill | AvifSequence":
    """`data` taken apart.

    Raises
    ------
    PictureDamaged
        If it is cut off or broken.
    PictureTooLarge
        If it has more pixels than the options allow.
    PictureNotSupported
        If it shows a part of a picture, or has too many frames.
    """
    structure = heif_structure(data)
    if structure.movie is not None and structure.brand != _STILL:
        track = track_of(data, structure.movie)
        check_sides(track.rows, track.columns, options=options)
        return AvifSequence(track, _player=Player(partial(_begun, data, track)))
    if not structure.items:
        raise PictureDamaged(reason="it holds no picture")
    for item in structure.items.values():
        if item.size is not None:
            check_sides(*item.size, options=options)
    return AvifStill(structure, _coding(structure))


@dataclass(frozen=True, slots=True)
class _Coding:
    """How the primary picture is coded; rows and columns before it is turned."""

    rows: int
    columns: int
    bits: int
    is_gray: bool
    has_alpha: bool
    orientation: int


def _coding(structure: HeifStructure) -> _Coding:
    item = structure.pictures[0]
    if item.size is None:
        raise PictureDamaged(reason="its header is broken")
    if item.bodies(b"clap"):
        raise PictureNotSupported(reason="it shows only a part of its picture", cure=_SAVE_ANEW)
    tiles = structure.targets(b"dimg", item.number)
    coded = structure.items.get(tiles[0], item) if tiles else item
    configuration = next(iter(coded.bodies(b"av1C")), b"")
    if len(configuration) < 4:
        raise PictureDamaged(reason="its header is broken")
    is_gray = bool(configuration[2] & _LUMA_ALONE)
    return _Coding(*item.size, bits_of(configuration), is_gray, structure.has_alpha, _orientation(item))


def _orientation(item: Item) -> int:
    """EXIF's number for what the properties irot and imir do, in their order."""
    turns, mirror = 0, None
    for one in item.properties:
        if one.name == b"irot" and one.body:
            # A turn behind a mirror is the opposite turn in front of it.
            turns += (one.body[0] & 3) * (1 if mirror is None else -1)
        elif one.name == b"imir" and one.body and mirror is None:
            mirror = one.body[0] & 1
    return _ORIENTATIONS[turns % 4, mirror]


@dataclass(frozen=True, slots=True)
class AvifStill(SingleFrame):
    """A still picture taken apart."""

    structure: HeifStructure
    coding: _Coding

    @property
    def exif(self) -> ExifFacts:
        """What the camera says, but for the orientation."""
        return self.structure.exif

    @property
    def is_gray(self) -> bool:
        """Luma alone, and nothing that shines through."""
        return self.coding.is_gray and not self.coding.has_alpha

    def header(self, _number: int) -> PictureHeader:
        """What it will be."""
        rows, columns = upright_sides(self.coding.rows, self.coding.columns, orientation=self.coding.orientation)
        return PictureHeader("AVIF", rows, columns, 1 if self.is_gray else 3, self.coding.bits if self.is_gray else 8)

    def lossy(self, _number: int) -> LossyCoding | None:
        """How it was compressed; that nothing was lost is not to be seen."""
        return LossyCoding(self.structure.coded_bytes(self.structure.pictures[0]), _NO_METHOD)

    def pixels(self, _number: int) -> Pixels:
        """It, upright.

        Raises
        ------
        PictureDamaged
            If it cannot be decoded.
        PictureNotSupported
            If memory does not suffice.
        """
        bits, orientation = self.coding.bits, self.coding.orientation
        samples = self._samples()
        notes: tuple[str, ...] = (NOTE_FIRST_OF_SEVERAL,) if len(self.structure.pictures) > 1 else ()
        if self.is_gray:
            return Pixels(upright(samples, orientation=orientation), notes=notes, significant_bits=significant(bits))
        notes += (note_deep_color(bits),) if bits > 8 else ()
        color, has_transparent = self._color(to_8_bits(samples, bits=bits))
        notes += (NOTE_ON_WHITE,) if has_transparent else ()
        item = self.structure.pictures[0]
        notes += (NOTE_WIDE_COLORS,) if item.is_wide else ()
        profile = input_profile(item.icc_profile, samples_per_pixel=3)
        return Pixels(upright(color, orientation=orientation), profile.data, (*notes, *profile.notes))

    def _samples(self) -> PixelArray:
        with errors_as_ours():
            samples = imagecodecs.avif_decode(self.structure.data)
        channels = (1 if self.coding.is_gray else 3) + self.coding.has_alpha
        shape = (self.coding.rows, self.coding.columns) + ((channels,) if channels > 1 else ())
        if samples.shape != shape or samples.dtype != (np.uint8 if self.coding.bits == 8 else np.uint16):
            raise PictureDamaged(reason="its pixels are not what its header says")
        array: PixelArray = samples
        return array

    def _color(self, samples: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], bool]:
        color = rgb_of_gray(samples[:, :, 0]) if self.coding.is_gray else np.ascontiguousarray(samples[:, :, :3])
        return on_white(color, samples[:, :, -1]) if self.coding.has_alpha else (color, False)


def _begun(data: bytes, track: Track) -> Image.Image:
    image = AvifImagePlugin.AvifImageFile(io.BytesIO(data))
    if (image.n_frames, image.size) != (track.frame_count, (track.columns, track.rows)):
        raise PictureDamaged(reason="its frames are not what its header says")
    return image


@dataclass(frozen=True, slots=True)
class AvifSequence(DecodedPicture):
    """A sequence taken apart."""

    track: Track
    _player: Player = field(repr=False)
    exif: ExifFacts = field(default=ExifFacts(), init=False)

    @property
    def frame_count(self) -> int:
        """How many frames it has."""
        return self.track.frame_count

    @property
    def frame_time_ms(self) -> float | None:
        """The mean time from one frame to the next; None for a single picture."""
        return self.track.frame_time_ms if self.frame_count > 1 else None

    def header(self, _number: int) -> PictureHeader:
        """What every frame will be."""
        return PictureHeader("AVIF", self.track.rows, self.track.columns, 3, 8)

    def lossy(self, number: int) -> LossyCoding | None:
        """How frame `number` was compressed; that nothing was lost is not to be seen."""
        return LossyCoding(self.track.coded_bytes[number], _NO_METHOD)

    def pixels(self, number: int) -> Pixels:
        """Frame `number`; quickest one after the other.

        Raises
        ------
        PictureDamaged
            If it cannot be decoded.
        PictureNotSupported
            If memory does not suffice.
        """
        image = self._player.shown(number)
        has_alpha = image.mode in {"LA", "RGBA"}
        array, has_transparent = np.asarray(image.convert("RGBA" if has_alpha else "RGB"), dtype=np.uint8), False
        if has_alpha:
            array, has_transparent = on_white(np.ascontiguousarray(array[:, :, :3]), array[:, :, 3])
        notes: tuple[str, ...] = (note_deep_color(self.track.bits),) if self.track.bits > 8 else ()
        notes += (NOTE_ON_WHITE,) if has_transparent else ()
        if number == 0 and not self.track.is_even:
            notes += (NOTE_UNEVEN,)
        profile = input_profile(self.track.icc_profile, samples_per_pixel=3)
        return Pixels(upright(array, orientation=1), profile.data, (*notes, *profile.notes))
