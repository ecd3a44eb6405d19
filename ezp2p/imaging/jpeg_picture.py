"""JPEG files as pictures: one, or several of the Multi-Picture Format."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from ezp2p.errors import PictureNotSupported
from ezp2p.imaging.exif import ExifFacts
from ezp2p.imaging.icc import InputProfile, input_profile
from ezp2p.imaging.jpeg import profile_of, untouched_of
from ezp2p.imaging.jpeg_further import further_pictures
from ezp2p.imaging.jpeg_pixels import check_whole, deep_pixels_of, pixels_of
from ezp2p.imaging.jpeg_structure import JpegStructure, structure_of
from ezp2p.imaging.limits import check_sides
from ezp2p.imaging.opened import LossyCoding, PictureHeader, Pixels, ReadOptions
from ezp2p.imaging.orient import upright, upright_sides
from ezp2p.imaging.samples import note_deep_color, significant, to_8_bits
from ezp2p.model.image import JPEG_LOSSY_METHOD, CodedJpeg, PixelArray

_SHRINKS: Final = (8, 4, 2)


def open_jpeg(data: bytes, options: ReadOptions) -> "JpegPicture":
    """A JPEG file taken apart.

    Raises
    ------
    PictureDamaged
        If a segment of its first picture is missing, broken or cut off, or the end marker is missing.
    PictureTooLarge
        If its first picture has more pixels than the options allow.
    PictureNotSupported
        If it is a kind of JPEG that is not read, or a side is longer than 65,535 pixels.
    """
    first = structure_of(data)
    check_sides(first.frame.rows, first.frame.columns, options=options)
    further = further_pictures(first)
    return JpegPicture((first, *further.structures), further.notes)


@dataclass(frozen=True, slots=True)
class JpegPicture:
    """An open JPEG file; `notes` are on what of it does not count as a picture."""

    structures: tuple[JpegStructure, ...]
    notes: tuple[str, ...]

    @property
    def frame_count(self) -> int:
        """How many pictures it holds."""
        return len(self.structures)

    @property
    def frame_time_ms(self) -> float | None:
        """None: its pictures are no clip."""
        return None

    @property
    def exif(self) -> ExifFacts:
        """What the camera says of the first picture."""
        return self.structures[0].exif

    def header(self, number: int) -> PictureHeader:
        """What picture `number` will be."""
        structure = self.structures[number]
        frame = structure.frame
        rows, columns = upright_sides(frame.rows, frame.columns, orientation=structure.exif.orientation)
        samples = 1 if len(frame.components) == 1 else 3
        return PictureHeader("JPEG", rows, columns, samples, frame.precision if samples == 1 else 8)

    def lossy(self, number: int) -> LossyCoding | None:
        """JPEG's own, but for the lossless process."""
        structure = self.structures[number]
        return None if structure.is_lossless else LossyCoding(len(structure.decodable()), JPEG_LOSSY_METHOD)

    def pixels(self, number: int) -> Pixels:
        """Picture `number`, whole and upright.

        Raises
        ------
        PictureDamaged
            If its coded data are incomplete or broken.
        PictureNotSupported
            If memory does not suffice.
        """
        return self._pixels(number, shrink=1)

    def preview(self, longest_side: int) -> Pixels:
        """The first picture, made small while it is decoded.

        Raises
        ------
        PictureDamaged, PictureNotSupported
            As for `pixels`.
        """
        longest = max(self.structures[0].frame.rows, self.structures[0].frame.columns)
        return self._pixels(0, shrink=next((one for one in _SHRINKS if longest // one >= longest_side), 1))

    def _pixels(self, number: int, *, shrink: int) -> Pixels:
        structure = self.structures[number]
        array: PixelArray
        if structure.is_usual:
            array, notes = pixels_of(structure, shrink=shrink)
        else:
            array, notes = _deep(structure)
        # The profile of a CMYK picture was used up by its conversion.
        profile = InputProfile() if structure.is_cmyk else _profile(structure)
        return Pixels(
            array=upright(array, orientation=structure.exif.orientation),
            icc_profile=profile.data,
            notes=(*(self.notes if number == 0 else ()), *notes, *profile.notes),
            significant_bits=significant(self.header(number).bits_stored),
        )

    def untouched(self) -> CodedJpeg | None:
        """The coded stream of the first picture, where it can go into an instance as it is."""
        return untouched_of(self.structures[0])

    def check_whole(self) -> None:
        """Look whether the first picture, whose pixels are not needed, has all its coded data.

        Raises
        ------
        PictureDamaged, PictureNotSupported
            As for `pixels`.
        """
        check_whole(self.structures[0])

    def profile(self) -> InputProfile:
        """The color profile of the first picture."""
        return _profile(self.structures[0])


def _profile(structure: JpegStructure) -> InputProfile:
    return input_profile(profile_of(structure), samples_per_pixel=min(3, len(structure.frame.components)))


def _deep(structure: JpegStructure) -> tuple[PixelArray, tuple[str, ...]]:
    """The array of a stream of more than 8 bits, or a lossless one; color in 8 bits."""
    if structure.is_lossless_ycbcr:
        raise PictureNotSupported(reason="it is a lossless JPEG in YCbCr", cure="Save it as PNG.")
    array = deep_pixels_of(structure)
    if array.ndim == 2 or array.dtype == np.uint8:
        return array, ()
    bits = structure.frame.precision
    return to_8_bits(array, bits=bits), (note_deep_color(bits),)
