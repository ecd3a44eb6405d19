"""A frame as a file, without loss, and what is known of that file without reading it."""

from ezp2p.imaging.capture import Look
from ezp2p.imaging.limits import check_sides
from ezp2p.imaging.opened import USUAL, PictureHeader
from ezp2p.imaging.png_writer import stored_png
from ezp2p.imaging.thumbnail import THUMBNAIL_SIDE, small_copy
from ezp2p.model.camera import Frame


def png_of(frame: Frame) -> bytes:
    """The frame as PNG: RGB, 8 bits, the pixels as they are."""
    return stored_png(frame.pixels)


def look_of(frame: Frame) -> Look:
    """What `Decoder.look` says of `png_of(frame)`: its pixels are here, and no process needs to read them again.

    Raises
    ------
    PictureTooLarge
        If it has more pixels than the limit.
    PictureNotSupported
        If a side is longer than DICOM can hold.
    """
    rows, columns = frame.pixels.shape[:2]
    check_sides(rows, columns, options=USUAL)
    return Look(
        format="PNG",
        header=PictureHeader("PNG", rows, columns, samples_per_pixel=3, bits_stored=8),
        frame_count=1,
        frame_time_ms=None,
        taken=None,
        thumbnail=small_copy(frame.pixels, rows, columns, longest_side=THUMBNAIL_SIDE),
        notes=(),
    )
