"""PNG files as pictures: one, or the frames of an animation."""

from dataclasses import dataclass, field
from typing import Final

from ezp2p.imaging.exif import ExifFacts
from ezp2p.imaging.icc import input_profile
from ezp2p.imaging.limits import check_sides
from ezp2p.imaging.opened import DecodedPicture, LossyCoding, PictureHeader, Pixels, ReadOptions
from ezp2p.imaging.orient import upright, upright_sides
from ezp2p.imaging.png import PngStructure, check_sums, flattened, layers_of, structure_of
from ezp2p.imaging.png_frames import PngFrame, PngScreen, frames_of
from ezp2p.imaging.samples import NOTE_UNEVEN
from ezp2p.model.image import PixelArray

NOTE_STAND_IN: Final = "The file also holds a picture for programs that show no animation; it was left out."

_USUAL_MS: Final = 100.0
"""For frames that follow each other as fast as they can."""


def open_png(data: bytes, options: ReadOptions) -> "PngPicture":
    """A PNG file taken apart.

    Raises
    ------
    PictureDamaged
        If a chunk is missing, out of place, cut off or has a wrong check sum.
    PictureTooLarge
        If it has more pixels than the options allow.
    PictureNotSupported
        If it has a form of coding that is not known, or a side is longer than 65,535 pixels.
    """
    structure = structure_of(data)
    check_sides(structure.rows, structure.columns, options=options)
    check_sums(structure)
    return PngPicture(structure, frames_of(structure))


@dataclass(frozen=True, slots=True)
class PngPicture(DecodedPicture):
    """An open PNG file; `frames` are those of an animation, empty for a single picture."""

    structure: PngStructure
    frames: tuple[PngFrame, ...]
    _screen: PngScreen = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_screen", PngScreen(self.structure, self.frames))

    @property
    def frame_count(self) -> int:
        """How many frames it has."""
        return max(1, len(self.frames))

    @property
    def frame_time_ms(self) -> float | None:
        """The mean time from one frame to the next; None for a single picture."""
        if len(self.frames) < 2:
            return None
        return sum(frame.shown_ms for frame in self.frames) / len(self.frames) or _USUAL_MS

    @property
    def exif(self) -> ExifFacts:
        """What the camera says."""
        return self.structure.exif

    def header(self, _number: int) -> PictureHeader:
        """What every frame will be."""
        structure = self.structure
        rows, columns = upright_sides(structure.rows, structure.columns, orientation=structure.exif.orientation)
        return PictureHeader("PNG", rows, columns, structure.samples_per_pixel, structure.bits_stored)

    def lossy(self, _number: int) -> LossyCoding | None:
        """None: nothing was lost."""
        return None

    def pixels(self, number: int) -> Pixels:
        """Frame `number`, whole and upright; quickest one after the other.

        Raises
        ------
        PictureDamaged
            If pixels are missing or broken.
        PictureNotSupported
            If memory does not suffice.
        """
        layers = self._screen.shown(number) if self.frames else layers_of(self.structure)
        array, notes = flattened(self.structure, layers)
        return self._finished(array, (*(self._notes if number == 0 else ()), *notes))

    @property
    def _notes(self) -> tuple[str, ...]:
        """On the animation."""
        stands_in = bool(self.frames) and self.frames[0].parts[0][0] > self._first_data
        is_uneven = len({frame.shown_ms for frame in self.frames}) > 1
        return (*((NOTE_STAND_IN,) if stands_in else ()), *((NOTE_UNEVEN,) if is_uneven else ()))

    @property
    def _first_data(self) -> int:
        """Where the first pixel data of the file begin."""
        return next(start + 8 for name, start, _ in self.structure.spans if name == b"IDAT")

    def _finished(self, array: PixelArray, notes: tuple[str, ...]) -> Pixels:
        profile = input_profile(self.structure.icc_profile, samples_per_pixel=self.structure.samples_per_pixel)
        turned = upright(array, orientation=self.structure.exif.orientation)
        return Pixels(turned, profile.data, (*notes, *profile.notes))
