"""The limits that every reader checks from a header, before anything is decoded."""

from typing import Final

from ezp2p.errors import PictureDamaged, PictureNotSupported, PictureTooLarge
from ezp2p.imaging.opened import LONGEST_SIDE, ReadOptions

MOST_FRAMES: Final = 10_000
"""The most pages or frames of a file."""


def check_sides(rows: int, columns: int, *, options: ReadOptions) -> None:
    """Let a frame of `rows` by `columns` pixels pass.

    Raises
    ------
    PictureDamaged
        If it has no pixels.
    PictureTooLarge
        If it has more than the options allow.
    PictureNotSupported
        If a side is longer than 65,535 pixels.
    """
    if rows <= 0 or columns <= 0:
        raise PictureDamaged(reason="its header is broken")
    if rows * columns > options.limit_pixels:
        raise PictureTooLarge(columns=columns, rows=rows, limit=options.limit_pixels // 1_000_000)
    if max(rows, columns) > LONGEST_SIDE:
        raise PictureNotSupported(
            reason=f"one of its sides is longer than the {LONGEST_SIDE:,} pixels that DICOM can hold",
            cure="Reduce it or split it.",
        )


def check_frame_count(count: int) -> None:
    """Let a file of `count` pages or frames pass.

    Raises
    ------
    PictureDamaged
        If it has none.
    PictureNotSupported
        If it has more than the limit.
    """
    if count <= 0:
        raise PictureDamaged(reason="it holds no picture")
    if count > MOST_FRAMES:
        raise PictureNotSupported(
            reason=f"it has {count:,} pages or frames, the limit is {MOST_FRAMES:,}", cure="Split it."
        )
