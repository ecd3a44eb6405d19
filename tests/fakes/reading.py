"""Pictures read in tests: the first frame of a file, or its header, through the table of formats."""

from ezp2p.imaging.formats import open_picture
from ezp2p.imaging.opened import USUAL, PictureHeader, Pixels, ReadOptions
from ezp2p.imaging.thumbnail import THUMBNAIL_SIDE, thumbnail


def decode(data: bytes, *, options: ReadOptions = USUAL, number: int = 0) -> Pixels:
    """Frame `number`, whole and upright."""
    return open_picture(data, options).pixels(number)


def inspect(data: bytes, *, options: ReadOptions = USUAL) -> PictureHeader:
    """What the first frame will be."""
    return open_picture(data, options).header(0)


def preview(data: bytes, *, longest_side: int = THUMBNAIL_SIDE) -> Pixels:
    """The first frame as a thumbnail, with the notes on it."""
    small, notes = thumbnail(open_picture(data), longest_side=longest_side)
    return Pixels(small, notes=notes)
