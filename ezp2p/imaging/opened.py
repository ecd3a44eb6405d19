"""What every reader of a format gives: a file taken apart, within its limits, whose frames are decoded on demand."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Final, Protocol

from ezp2p.imaging.exif import ExifFacts
from ezp2p.model.image import CodedJpeg, PixelArray

LIMIT_PIXELS: Final = 120_000_000
"""The most pixels of a picture that are decoded."""

LONGEST_SIDE: Final = 65_535
"""Rows (0028,0010) and Columns (0028,0011) are US (PS3.3 C.7.6.3.1)."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What a person or a setting chooses about reading.

    `limit_pixels` is for each frame; `pdf_dpi` is the resolution at which pages of a PDF become pictures.
    """

    limit_pixels: int = LIMIT_PIXELS
    pdf_dpi: int = 200


USUAL: Final = ReadOptions()
"""Where nobody chose anything."""


@dataclass(frozen=True, slots=True)
class PictureHeader:
    """What a frame will be once it is decoded.

    `format` is a name of the table of formats; `rows` and `columns` are of the upright picture; `samples_per_pixel`
    is 1 or 3; `bits_stored` is 8 to 16.
    """

    format: str
    rows: int
    columns: int
    samples_per_pixel: int
    bits_stored: int


@dataclass(frozen=True, slots=True, eq=False)
class Pixels:
    """A decoded frame.

    `array` is uint8 or uint16, (rows, columns) if gray or (rows, columns, 3) in RGB order, upright, read-only.
    `icc_profile` is empty where there is none that fits. `notes` are sentences for the user. `significant_bits` is set
    where uint16 values use fewer bits.
    """

    array: PixelArray
    icc_profile: bytes = b""
    notes: tuple[str, ...] = ()
    significant_bits: int | None = None


@dataclass(frozen=True, slots=True)
class LossyCoding:
    """That a frame was lossy compressed: into how many bytes, and how.

    `method` is the term of Lossy Image Compression Method (0028,2114), empty where there is none.
    """

    coded_bytes: int
    method: str


class OpenPicture(Protocol):
    """A file taken apart."""

    @property
    def frame_count(self) -> int:
        """How many pages or frames it has."""
        ...

    @property
    def frame_time_ms(self) -> float | None:
        """From one frame of a clip to the next; None for pages."""
        ...

    @property
    def exif(self) -> ExifFacts:
        """What the camera says."""
        ...

    def header(self, number: int) -> PictureHeader:
        """What frame `number`, from 0, will be; nothing is decoded."""
        ...

    def lossy(self, number: int) -> LossyCoding | None:
        """How frame `number` was compressed; None where nothing was lost."""
        ...

    def pixels(self, number: int) -> Pixels:
        """Frame `number`, whole and upright.

        Raises
        ------
        PictureDamaged
            If it is incomplete or broken, or its decoder warned that data are missing.
        PictureNotSupported
            If it is a form of its kind that is not read, or memory does not suffice.
        """
        ...

    def preview(self, longest_side: int) -> Pixels:
        """The first frame, perhaps smaller, but its longer side not below `longest_side` where it is that long.

        All its coded data are read, so that a damaged picture is found as `pixels` finds it.
        """
        ...

    def untouched(self) -> CodedJpeg | None:
        """The coded stream of a single baseline JPEG that needs no change."""
        ...


class DecodedPicture(ABC):
    """What most files are: nothing of them may go untouched, and their preview is the first frame as large as it is."""

    __slots__ = ()

    @abstractmethod
    def pixels(self, number: int) -> Pixels:
        """As of every `OpenPicture`."""

    def preview(self, _longest_side: int) -> Pixels:
        """The first frame, as large as it is; raises as `pixels` does."""
        return self.pixels(0)

    def untouched(self) -> CodedJpeg | None:
        """Nothing."""
        return None


@dataclass(frozen=True, slots=True)
class SingleFrame(DecodedPicture):
    """One frame, of no clip."""

    frame_count: int = field(default=1, init=False)
    frame_time_ms: float | None = field(default=None, init=False)
