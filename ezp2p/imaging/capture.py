"""The two ways into a picture file that everything else takes: look at it first, then take frames of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ezp2p.imaging.formats import open_picture
from ezp2p.imaging.jpeg_picture import JpegPicture
from ezp2p.imaging.limits import check_sides
from ezp2p.imaging.opened import USUAL, LossyCoding, OpenPicture, PictureHeader, Pixels, ReadOptions
from ezp2p.imaging.recording import RecordingPicture
from ezp2p.imaging.thumbnail import THUMBNAIL_SIDE, thumbnail
from ezp2p.model.image import JPEG_LOSSY_METHOD, CodedJpeg, LossyHistory, PixelArray, compression_ratio
from ezp2p.model.value_representation import CHECKS

_LONGEST_LO: Final = 64


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What is known of a file before anybody decides.

    `format` is a name of the table of formats; `header` is of the first frame, upright; `frame_time_ms` is None for
    pages or a single picture; `thumbnail` is uint8, (rows, columns) or (rows, columns, 3), read-only. `notes` are
    sentences for the user about the first frame.
    """

    format: str
    header: PictureHeader
    frame_count: int
    frame_time_ms: float | None
    taken: datetime | None
    thumbnail: NDArray[np.uint8]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """One frame, decoded or untouched.

    `pixels` and `significant_bits` are as in `CapturedImage`; `manufacturer` and `model` are the camera's and fit
    VR LO; `notes` are sentences for the user.
    """

    pixels: PixelArray | CodedJpeg
    significant_bits: int | None
    icc_profile: bytes
    lossy: LossyHistory | None
    manufacturer: str
    model: str
    taken: datetime | None
    notes: tuple[str, ...]


def look(data: bytes, *, longest_side: int = THUMBNAIL_SIDE, options: ReadOptions = USUAL) -> Look:
    """What `data` is, with a thumbnail of its first frame, all of whose coded data are read.

    Raises
    ------
    NotAnImage
        If it is of none of the formats; the reason names what it is, where that is known.
    PictureDamaged
        If it is incomplete or broken.
    PictureTooLarge
        If it has more pixels than the options allow.
    PictureNotSupported
        If it is a form of its format that is not read, or memory does not suffice.
    """
    picture = open_picture(data, options)
    header = picture.header(0)
    check_sides(header.rows, header.columns, options=options)
    small, notes = thumbnail(picture, longest_side=longest_side)
    return Look(
        format=header.format,
        header=header,
        frame_count=picture.frame_count,
        frame_time_ms=picture.frame_time_ms,
        taken=picture.exif.taken,
        thumbnail=small,
        notes=notes,
    )


def take(
    data: bytes, first: int, count: int, *, options: ReadOptions = USUAL, is_checked: bool = False
) -> Iterator[Taken]:
    """Frames `first` to `first + count - 1` of `data`, one after the other; all of them or an error.

    A baseline JPEG that needs no change keeps its coded bytes where it is taken alone, and where it is a frame of a
    recording. `is_checked` says that the same
    bytes were looked at before, so that such a JPEG need not be decoded again to find damage.

    Raises
    ------
    NotAnImage, PictureDamaged, PictureTooLarge, PictureNotSupported
        As for `look`, for each frame when its turn comes.
    """
    yield from taken_of(open_picture(data, options), first, count, options=options, is_checked=is_checked)


def taken_of(
    picture: OpenPicture, first: int, count: int, *, options: ReadOptions = USUAL, is_checked: bool = False
) -> Iterator[Taken]:
    """As `take`, of a file that is open already."""
    last = first + count
    if not 0 <= first < last <= picture.frame_count:
        raise ValueError(f"frames {first} to {last - 1} of {picture.frame_count}")
    if isinstance(picture, RecordingPicture):
        for number in range(first, last):
            yield _recorded(picture, number, options=options, is_checked=is_checked)
        return
    coded = picture.untouched() if (first, count) == (0, 1) else None
    if coded is not None and isinstance(picture, JpegPicture):
        yield _untouched(picture, coded, is_checked=is_checked)
        return
    for number in range(first, last):
        header = picture.header(number)
        check_sides(header.rows, header.columns, options=options)
        yield _decoded(picture, picture.pixels(number), picture.lossy(number))


def _recorded(picture: RecordingPicture, number: int, *, options: ReadOptions, is_checked: bool) -> Taken:
    (taken,) = taken_of(picture.jpeg(number), 0, 1, options=options, is_checked=is_checked)
    if not isinstance(taken.pixels, CodedJpeg):
        return taken
    start = picture.start_of(number)
    parts = tuple((start + one, start + end) for one, end in taken.pixels.parts)
    return replace(taken, pixels=replace(taken.pixels, parts=parts))


def _untouched(picture: JpegPicture, coded: CodedJpeg, *, is_checked: bool) -> Taken:
    if not is_checked:
        picture.check_whole()
    profile = picture.profile()
    return Taken(
        pixels=coded,
        significant_bits=None,
        icc_profile=profile.data,
        lossy=_history(
            coded.rows * coded.columns * coded.samples_per_pixel, LossyCoding(len(coded.data), JPEG_LOSSY_METHOD)
        ),
        manufacturer=_as_lo(picture.exif.manufacturer),
        model=_as_lo(picture.exif.model),
        taken=picture.exif.taken,
        notes=(*picture.notes, *profile.notes),
    )


def _decoded(picture: OpenPicture, pixels: Pixels, lossy: LossyCoding | None) -> Taken:
    return Taken(
        pixels=pixels.array,
        significant_bits=pixels.significant_bits,
        icc_profile=pixels.icc_profile,
        lossy=_history(pixels.array.nbytes, lossy),
        manufacturer=_as_lo(picture.exif.manufacturer),
        model=_as_lo(picture.exif.model),
        taken=picture.exif.taken,
        notes=pixels.notes,
    )


def _history(uncompressed_bytes: int, lossy: LossyCoding | None) -> LossyHistory | None:
    """Once lossy, it is lossy for ever (PS3.3 C.7.6.1.1.5)."""
    if lossy is None:
        return None
    return LossyHistory(compression_ratio(uncompressed_bytes, lossy.coded_bytes), lossy.method)


def _as_lo(text: str) -> str:
    """`text` as a value of VR LO: no backslash, no control characters, at most 64 characters (PS3.5 6.2)."""
    cleaned = " ".join(
        "".join(" " if character == "\\" or not character.isprintable() else character for character in text).split()
    )
    shortened = cleaned[:_LONGEST_LO].rstrip()
    return "" if CHECKS["LO"](shortened) else shortened
