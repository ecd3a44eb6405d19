"""File bytes to pixels: upright, checked before and whole, or one of our errors.

One decoder for each format, so that one picture has one set of pixels: Pillow (libjpeg-turbo) for JPEG, Pillow
(zlib) for PNG, numpy for BMP. Each is given only what decides pixels, after its own parser has checked it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from ezp2p.errors import NotAnImage, PictureNotSupported, PictureTooLarge
from ezp2p.imaging import bmp, jpeg, jpeg_pixels, jpeg_structure, png
from ezp2p.imaging.exif import ExifFacts
from ezp2p.imaging.icc import input_profile
from ezp2p.imaging.kinds import PictureFormat, picture_format
from ezp2p.imaging.orient import upright, upright_sides
from ezp2p.model.image import PixelArray

LIMIT_PIXELS: Final = 120_000_000
"""The most pixels of a picture that are decoded."""

LONGEST_SIDE: Final = 65_535
"""Rows (0028,0010) and Columns (0028,0011) are US (PS3.3 C.7.6.3.1)."""

Structure: TypeAlias = jpeg_structure.JpegStructure | png.PngStructure | bmp.BmpStructure


@dataclass(frozen=True, slots=True)
class PictureHeader:
    """What a picture will be once it is decoded.

    `format` is JPEG, PNG or BMP; `rows` and `columns` are of the upright picture; `samples_per_pixel` is 1 or
    3; `bits_stored` is 8 or 16.
    """

    format: PictureFormat
    rows: int
    columns: int
    samples_per_pixel: int
    bits_stored: int


@dataclass(frozen=True, slots=True, eq=False)
class Pixels:
    """A decoded picture.

    `array` is uint8 or uint16, (rows, columns) if gray or (rows, columns, 3) in RGB order, upright, read-only.
    `icc_profile` is empty where there is none that fits. `notes` are sentences for the user.
    """

    array: PixelArray
    icc_profile: bytes
    notes: tuple[str, ...]


_STRUCTURE: Final[dict[PictureFormat, Callable[[bytes], Structure]]] = {
    "JPEG": jpeg_structure.structure_of,
    "PNG": png.structure_of,
    "BMP": bmp.structure_of,
}


def structure_of(data: bytes, *, limit_pixels: int = LIMIT_PIXELS) -> Structure:
    """`data` taken apart by the parser of its format, and not larger than the limits; nothing is decoded.

    Raises
    ------
    NotAnImage
        If it is not a JPEG, PNG or BMP.
    PictureDamaged
        If it is incomplete or broken.
    PictureTooLarge
        If it has more than `limit_pixels`.
    PictureNotSupported
        If it is a form of its kind that is not read, or a side is longer than 65,535 pixels.
    """
    structure = _STRUCTURE[picture_format(data)](data)
    rows, columns = coded_sides(structure)
    if rows * columns > limit_pixels:
        raise PictureTooLarge(columns=columns, rows=rows, limit=limit_pixels // 1_000_000)
    if max(rows, columns) > LONGEST_SIDE:
        raise PictureNotSupported(
            reason=f"one of its sides is longer than the {LONGEST_SIDE:,} pixels that DICOM can hold",
            cure="Reduce it or split it.",
        )
    return structure


def coded_sides(structure: Structure) -> tuple[int, int]:
    """Rows and columns before the picture is turned upright."""
    if isinstance(structure, jpeg_structure.JpegStructure):
        return structure.frame.rows, structure.frame.columns
    return structure.rows, structure.columns


def exif_of(structure: Structure) -> ExifFacts:
    """What the camera says; a BMP says nothing."""
    return ExifFacts() if isinstance(structure, bmp.BmpStructure) else structure.exif


def header_of(structure: Structure) -> PictureHeader:
    """What the picture will be once it is decoded."""
    rows, columns = upright_sides(*coded_sides(structure), orientation=exif_of(structure).orientation)
    if isinstance(structure, jpeg_structure.JpegStructure):
        return PictureHeader("JPEG", rows, columns, 1 if len(structure.frame.components) == 1 else 3, 8)
    if isinstance(structure, png.PngStructure):
        return PictureHeader("PNG", rows, columns, structure.samples_per_pixel, structure.bits_stored)
    return PictureHeader("BMP", rows, columns, structure.samples_per_pixel, 8)


def inspect(data: bytes, *, limit_pixels: int = LIMIT_PIXELS) -> PictureHeader:
    """What `data` will be once it is decoded, from its header; whether its pixels are sound is not looked at.

    Raises
    ------
    NotAnImage
        If it is not a JPEG, PNG or BMP.
    PictureDamaged
        If it is incomplete or broken.
    PictureTooLarge
        If it has more than `limit_pixels`.
    PictureNotSupported
        If it is a form of its kind that is not read, or a side is longer than 65,535 pixels.
    """
    return header_of(structure_of(data, limit_pixels=limit_pixels))


def decode(data: bytes, *, limit_pixels: int = LIMIT_PIXELS) -> Pixels:
    """The picture in `data`, upright.

    Gray stays gray, 16-bit gray stays 16 bit. Palettes, alpha (on white) and CMYK become RGB of 8 bits; 16-bit
    color becomes 8-bit.

    Raises
    ------
    NotAnImage
        If it is not a JPEG, PNG or BMP.
    PictureDamaged
        If it is incomplete or broken.
    PictureTooLarge
        If it has more than `limit_pixels`.
    PictureNotSupported
        If it is a form of its kind that is not read, or a side is longer than 65,535 pixels.
    """
    return decoded(structure_of(data, limit_pixels=limit_pixels))


def decoded(structure: Structure) -> Pixels:
    """The picture of a file already taken apart, upright.

    Raises
    ------
    PictureDamaged
        If its pixels are incomplete or broken.
    PictureNotSupported
        If memory does not suffice.
    """
    profile = b""
    array: PixelArray
    if isinstance(structure, jpeg_structure.JpegStructure):
        array, notes = jpeg_pixels.pixels_of(structure)
        # The profile of a CMYK picture was used up by its conversion.
        profile = b"" if structure.is_cmyk else jpeg.profile_of(structure)
    elif isinstance(structure, png.PngStructure):
        array, notes = png.pixels_of(structure)
        profile = structure.icc_profile
    else:
        array, notes = bmp.pixels_of(structure)
        profile = structure.icc_profile
    checked = input_profile(profile, samples_per_pixel=header_of(structure).samples_per_pixel)
    turned = upright(array, orientation=exif_of(structure).orientation)
    return Pixels(turned, checked.data, (*notes, *checked.notes))


def decode_jpeg(data: bytes) -> PixelArray:
    """The pixels of a bare JPEG stream from an instance, as they lie: no orientation, no profile is looked at.

    A padding byte after EOI is no matter (PS3.5 A.4).

    Raises
    ------
    NotAnImage
        If it is not a JPEG stream.
    PictureDamaged
        If it is incomplete or broken.
    PictureTooLarge
        If it has more pixels than the limit.
    PictureNotSupported
        If it is a kind of JPEG that is not read.
    """
    structure = structure_of(data)
    if not isinstance(structure, jpeg_structure.JpegStructure):
        raise NotAnImage(reason="it is not a JPEG")
    array, _ = jpeg_pixels.pixels_of(structure)
    return upright(array, orientation=1)
