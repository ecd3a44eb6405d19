"""Images before they are DICOM: pixels, or a JPEG stream that needs no change, and where they came from."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from ezp2p.model.edits import Edits
from ezp2p.model.patient import Patient

PixelArray: TypeAlias = NDArray[np.uint8] | NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class FrameForm:
    """What the Image Pixel module says of each frame of an instance (PS3.3 C.7.6.3).

    `photometric_interpretation` is that of the coded frame: a codec turns colors where it names a form of coded color
    (YBR_FULL_422, YBR_RCT, YBR_ICT), and leaves samples as they are where it does not (RGB, MONOCHROME2, YBR_FULL).
    """

    rows: int
    columns: int
    samples_per_pixel: int
    bits_stored: int
    photometric_interpretation: str


class FrameCodec(Protocol):
    """Decodes and encodes one frame of a compressed transfer syntax at a time (PS3.5 A.4)."""

    def decode(self, frame: bytes, transfer_syntax_uid: str, form: FrameForm) -> PixelArray:
        """The pixels of a coded frame of this form, shape (rows, columns) or (rows, columns, 3) in RGB order."""
        ...

    def encode_lossless(self, pixels: PixelArray, transfer_syntax_uid: str, form: FrameForm) -> bytes:
        """The frame of this form that gives back `pixels` to the bit."""
        ...


class Taking(StrEnum):
    """How a file of several pages or frames is taken. None of them is ever dropped without a person's word."""

    FIRST = "first"
    """Only the first one."""
    EACH = "each"
    """Each as an instance of its own."""
    TOGETHER = "together"
    """All in one multi-frame instance."""
    WHOLE = "whole"
    """The file as it is: a PDF as Encapsulated PDF, a video as a video."""


@dataclass(frozen=True, slots=True)
class FrameRange:
    """The frames of a clip that are taken, counted from 0; both belong to it."""

    first: int
    last: int

    @property
    def count(self) -> int:
        """How many there are."""
        return self.last - self.first + 1

    def within(self, frame_count: int) -> "FrameRange":
        """What of it a clip of `frame_count` frames has; at least one frame, as a clip has one."""
        first = max(0, min(self.first, frame_count - 1))
        return FrameRange(first, max(first, min(self.last, frame_count - 1)))


class ImageFamily(StrEnum):
    """As what pictures and videos are written where nobody chooses a SOP class for them."""

    SECONDARY_CAPTURE = "secondary capture"
    PHOTOGRAPHIC = "photographic"
    ENDOSCOPIC = "endoscopic"


class ConversionType(StrEnum):
    """How the picture became digital, Conversion Type (0008,0064) (PS3.3 C.8.6.1)."""

    DIGITIZED_VIDEO = "DV"
    DIGITAL_INTERFACE = "DI"
    DIGITIZED_FILM = "DF"
    WORKSTATION = "WSD"
    SCANNED_DOCUMENT = "SD"
    SCANNED_IMAGE = "SI"


@dataclass(frozen=True, slots=True)
class CodedConcept:
    """A code with its scheme and meaning (PS3.3 section 8)."""

    value: str
    scheme: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a picture came from, as the SC Equipment module and Contributing Equipment Sequence tell it.

    `manufacturer` and `model` describe the equipment that made the picture (a camera, a scanner), empty where
    it is not known.
    """

    conversion_type: ConversionType
    digital_image_format: str
    purpose_of_reference: CodedConcept
    manufacturer: str = ""
    model: str = ""


def _dcm(value: str, meaning: str) -> CodedConcept:
    return CodedConcept(value, "DCM", meaning)


FILE_IMPORT = Provenance(
    ConversionType.WORKSTATION, "Bitmap Import", _dcm("MEDIM", "Portable Media Importer Equipment")
)
"""A picture file, imported."""
SCANNED_FILM = Provenance(ConversionType.DIGITIZED_FILM, "Film Scan", _dcm("FILMD", "Film Digitizer"))
"""A radiology film, digitized."""
SCANNED_DOCUMENT = Provenance(
    ConversionType.SCANNED_DOCUMENT, "Document Scan", _dcm("DOCD", "Document Digitizer Equipment")
)
"""A document on paper."""
SCANNED_PICTURE = Provenance(ConversionType.SCANNED_IMAGE, "Picture Scan", _dcm("DOCD", "Document Digitizer Equipment"))
"""A picture on paper."""
VIDEO_TAPE = Provenance(ConversionType.DIGITIZED_VIDEO, "Video Tape", _dcm("VIDD", "Video Tape Digitizer Equipment"))
"""A video tape, digitized."""
LIVE_VIDEO = Provenance(ConversionType.DIGITIZED_VIDEO, "Video Capture", _dcm("109101", "Acquisition Equipment"))
"""An analog video signal, captured live."""
LIVE_DIGITAL = Provenance(ConversionType.DIGITAL_INTERFACE, "Digital Capture", _dcm("109101", "Acquisition Equipment"))
"""A digital video signal or a camera, captured live."""


JPEG_LOSSY_METHOD = "ISO_10918_1"


@dataclass(frozen=True, slots=True)
class GrayWindow:
    """Which stored values a gray picture shows from black to white, Window Center and Width (PS3.3 C.11.2.1.2)."""

    center: float
    width: float


@dataclass(frozen=True, slots=True)
class Origin:
    """What the device that made a picture tells of it, and the person who laid it in, that its file cannot tell.

    Attributes
    ----------
    provenance
        Where it came from.
    scanned_spacing_mm
        From the middle of one row to the next and of one column to the next, on what was scanned; None where that is
        not known.
    stored_bits
        To how many bits gray values are reduced, those of least worth left out, when it becomes an instance; None for
        all that there are.
    window
        In stored values; None for that from its darkest to its brightest value.
    lossy_ratio
        For how much the device compressed it with loss before it gave it; None where it did not.
    lossy_method
        How it did, Lossy Image Compression Method (0028,2114); empty where there is no term for it.
    patient_orientation
        Where its rows and its columns lead to in the patient, such as ("L", "F"), Patient Orientation (0020,0020);
        empty where nobody said.
    taken
        When the device made it, of a clip its first frame, in the local time of this workstation; None where that is
        not known.
    """

    provenance: Provenance
    scanned_spacing_mm: tuple[float, float] | None = None
    stored_bits: int | None = None
    window: GrayWindow | None = None
    lossy_ratio: float | None = None
    lossy_method: str = JPEG_LOSSY_METHOD
    patient_orientation: tuple[str, ...] = ()
    taken: datetime | None = None

    @property
    def is_film(self) -> bool:
        """Whether it is a digitized film."""
        return self.provenance.conversion_type is ConversionType.DIGITIZED_FILM


@dataclass(frozen=True, slots=True)
class CodedJpeg:
    """A baseline JPEG stream that goes into an instance with its coded bytes untouched.

    `data` is SOI, APP14 where there was one, then every segment from the first table to EOI as it was. APPn
    and COM are gone, and what followed EOI. `parts` says from where to where its bytes lie in the file it was taken
    from, one part after the other.
    """

    data: bytes
    rows: int
    columns: int
    samples_per_pixel: int
    is_rgb: bool
    """True where the components of the stream are R, G and B and not Y, Cb and Cr."""
    parts: tuple[tuple[int, int], ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class LossyHistory:
    """That a picture has been lossy compressed: for how much, how, and what came before (PS3.3 C.7.6.1.1.5)."""

    ratio: float
    method: str
    earlier: "LossyHistory | None" = None

    @property
    def steps(self) -> tuple["LossyHistory", ...]:
        """Every compression, the first one first."""
        return (*(self.earlier.steps if self.earlier else ()), self)


_LEAST_RATIO = 0.01
"""It is written with two digits behind its point."""


def compression_ratio(uncompressed_bytes: int, coded_bytes: int) -> float:
    """A value of Lossy Image Compression Ratio (0028,2112), which is never 0."""
    return max(_LEAST_RATIO, round(uncompressed_bytes / max(1, coded_bytes), 2))


@dataclass(frozen=True, slots=True)
class CodedFrames:
    """The frames of a picture as a compressed transfer syntax holds them, each of them whole (PS3.5 A.4)."""

    transfer_syntax_uid: str
    photometric_interpretation: str
    frames: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, eq=False)
class CapturedImage:
    """One picture, whole and upright, ready to be built into an instance.

    Attributes
    ----------
    pixels
        uint8 or uint16, shape (rows, columns) if gray or (rows, columns, 3) in RGB order; read-only. Or the
        coded stream of a JPEG that needs no change.
    provenance
        Where it came from.
    sha256
        Of the source's bytes at their first read, as hexadecimal digits.
    lossy
        Not None once it was lossy compressed, decoded since or not.
    icc_profile
        The input profile of a color picture (0028,2000), or empty.
    notes
        Sentences about what had to be changed, for the user ("16-bit color became 8-bit.").
    significant_bits
        Where uint16 pixels use fewer bits, such as 12; None where they use all of their type.
    further_frames
        What follows `pixels` in a multi-frame instance; each of the same type and shape.
    frame_time_ms
        From one frame to the next where they are frames of a clip, on the average; None where they are pages.
    frame_intervals_ms
        From the frame before to each frame, 0 for the first, where they come at uneven times; else empty.
    taken
        When the camera says that it was taken, in the local time of the camera.
    coded
        Its frames once they are encoded; None where they go into the instance as they are.
    scanned_spacing_mm
        From the middle of one row to the next and of one column to the next, on the film or paper that was scanned;
        None where that is not known.
    window
        Of gray pixels, where somebody knows better than their darkest and brightest value.
    patient_orientation
        Where its rows and its columns lead to in the patient; empty where that is not known.
    has_burned_in_text
        Whether letters were burned in here.
    comments
        What a person wrote of it, Image Comments (0020,4000); one line.
    derivation
        How its pixels were changed by a person; empty where they were not.
    """

    pixels: PixelArray | CodedJpeg
    provenance: Provenance
    sha256: str
    lossy: LossyHistory | None = None
    icc_profile: bytes = b""
    notes: tuple[str, ...] = ()
    significant_bits: int | None = None
    further_frames: tuple[PixelArray | CodedJpeg, ...] = ()
    frame_time_ms: float | None = None
    frame_intervals_ms: tuple[float, ...] = ()
    taken: datetime | None = None
    coded: CodedFrames | None = None
    scanned_spacing_mm: tuple[float, float] | None = None
    window: GrayWindow | None = None
    patient_orientation: tuple[str, ...] = ()
    has_burned_in_text: bool = False
    derivation: str = ""
    comments: str = ""

    @property
    def is_film(self) -> bool:
        """Whether it is a digitized film."""
        return self.provenance.conversion_type is ConversionType.DIGITIZED_FILM

    @property
    def frames(self) -> tuple[PixelArray | CodedJpeg, ...]:
        """All frames, the first one first."""
        return (self.pixels, *self.further_frames)

    @property
    def rows(self) -> int:
        """Height in pixels, Rows (0028,0010)."""
        return self.pixels.rows if isinstance(self.pixels, CodedJpeg) else int(self.pixels.shape[0])

    @property
    def columns(self) -> int:
        """Width in pixels, Columns (0028,0011)."""
        return self.pixels.columns if isinstance(self.pixels, CodedJpeg) else int(self.pixels.shape[1])

    @property
    def samples_per_pixel(self) -> int:
        """1 if gray, 3 in color, Samples per Pixel (0028,0002)."""
        if isinstance(self.pixels, CodedJpeg):
            return self.pixels.samples_per_pixel
        return 1 if self.pixels.ndim == 2 else 3

    @property
    def bits_stored(self) -> int:
        """8 to 16, Bits Stored (0028,0101)."""
        if isinstance(self.pixels, CodedJpeg):
            return 8
        return self.significant_bits or self.pixels.dtype.itemsize * 8


@dataclass(frozen=True, slots=True, eq=False)
class CapturedDocument:
    """A PDF that goes into an Encapsulated PDF instance as it is (PS3.3 A.45.1)."""

    data: bytes
    provenance: Provenance
    sha256: str
    title: str = ""
    notes: tuple[str, ...] = ()
    taken: datetime | None = None


@dataclass(frozen=True, slots=True, eq=False)
class CapturedVideo:
    """A coded video stream that goes into one instance as one fragment (PS3.5 8.2.5 to 8.2.8).

    `stream` is what `transfer_syntax_uid` holds, never an MP4 or another container of players; `frame_time_ms` is from
    one frame to the next. `pixel_aspect_ratio` is how high and how wide a pixel is, as whole numbers. `is_recoded`
    says that it was compressed anew here. `comments` is what a person wrote of it, Image Comments (0020,4000).
    """

    stream: bytes
    transfer_syntax_uid: str
    rows: int
    columns: int
    frame_count: int
    frame_time_ms: float
    provenance: Provenance
    sha256: str
    lossy: LossyHistory
    notes: tuple[str, ...] = ()
    taken: datetime | None = None
    pixel_aspect_ratio: tuple[int, int] = (1, 1)
    is_recoded: bool = False
    comments: str = ""


Captured: TypeAlias = CapturedImage | CapturedDocument | CapturedVideo
"""What becomes one instance."""


RECORDING: Final = "Recording"
"""The format of a recording of ours."""
DICOM: Final = "DICOM"
"""The format of a DICOM file in the tray, which goes as it is, given to the patient of the form."""


@dataclass(frozen=True, slots=True, eq=False)
class TrayImage:
    """A picture in the tray: checked once, decoded again when it is needed, so that hundreds of them stay small.

    `path` is the workstation's own copy of the file; `sha256` is what it must still be when it is sent.
    `thumbnail` is uint8, (rows, columns) or (rows, columns, 3), its longer side at most 256 pixels, read-only.
    `frame_count` is how many pages or frames the file has and `taking` how they are taken. `taken` is when the camera
    says that it was taken; that is written as its content date where `is_dated_as_taken`. While it
    `needs_choice`, nobody has said how its pages are taken. `named` is the patient whom a DICOM file names. `origin` is
    what the device told that made it; None for a file. `cut` is the part of a clip that is taken; None for all of it.
    `edits` are made on each frame when it becomes instances; the copy, and with it all that is said of it here, stays
    as it was. `comments` is what a person wrote of it, Image Comments (0020,4000); `patient_orientation` where its rows
    and columns lead to in the patient before its edits, as a person said, empty where only `origin` may tell.
    One that `is_rejected` is not sent; it stays in the tray until its patient is ended.
    """

    key: str
    path: Path
    name: str
    sha256: str
    size_bytes: int
    rows: int
    columns: int
    samples_per_pixel: int
    bits_stored: int
    thumbnail: NDArray[np.uint8]
    notes: tuple[str, ...] = ()
    format: str = ""
    frame_count: int = 1
    taking: Taking = Taking.EACH
    taken: datetime | None = None
    is_dated_as_taken: bool = False
    needs_choice: bool = False
    named: Patient | None = None
    origin: Origin | None = None
    cut: FrameRange | None = None
    edits: Edits = ()
    comments: str = ""
    patient_orientation: tuple[str, ...] = ()
    is_rejected: bool = False

    @property
    def is_dicom(self) -> bool:
        """Whether it is an instance already."""
        return self.format == DICOM

    @property
    def part(self) -> FrameRange:
        """The frames that are taken; of those, `taking` may use but the first."""
        return (self.cut or FrameRange(0, self.frame_count - 1)).within(self.frame_count)

    @property
    def is_cut(self) -> bool:
        """Whether some of its frames are left out."""
        return self.part.count < self.frame_count

    @property
    def instance_count(self) -> int:
        """How many instances it becomes."""
        return self.part.count if self.taking is Taking.EACH else 1
