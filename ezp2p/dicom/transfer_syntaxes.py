"""The transfer syntaxes we propose, and those we write (PS3.5 section 10 and Annex A)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from pydicom.uid import (
    JPEG2000,
    UID,
    AllTransferSyntaxes,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)

from ezp2p.errors import TransferSyntaxNotWritten
from ezp2p.model.image import CapturedImage, CodedFrames, CodedJpeg

UNCOMPRESSED = (ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian)
"""What every query proposes and every archive must take at least one of, Implicit VR Little Endian."""

SHORT_NAMES = {
    ImplicitVRLittleEndian: "Implicit VR",
    ExplicitVRLittleEndian: "Explicit VR",
    ExplicitVRBigEndian: "Explicit VR Big Endian",
    JPEGBaseline8Bit: "JPEG Baseline",
    JPEGExtended12Bit: "JPEG Extended",
    JPEGLossless: "JPEG Lossless",
    JPEGLosslessSV1: "JPEG Lossless SV1",
    JPEGLSLossless: "JPEG-LS Lossless",
    JPEGLSNearLossless: "JPEG-LS Near-Lossless",
    RLELossless: "RLE Lossless",
    JPEG2000Lossless: "JPEG 2000 Lossless",
    JPEG2000: "JPEG 2000",
}
"""What people call them; the names of PS3.6 fill a page."""

STORAGE_SYNTAXES = tuple(SHORT_NAMES)
"""What a C-STORE proposes, each in a presentation context of its own."""

MOST_NATIVE_BYTES: Final = 2**32 - 2
"""The longest value of Pixel Data (7FE0,0010) whose length is told, as uncompressed syntaxes tell it (PS3.5 7.1.1)."""

_LONGEST_SIDE: Final = 65_535  # Rows and Columns are US (PS3.3 C.7.6.3.1)
_LONGEST_SIDE_OF_LIBJPEG: Final = 65_500
_EVERY_DEPTH: Final = frozenset(range(8, 17))


@dataclass(frozen=True, slots=True)
class WrittenSyntax:
    """A transfer syntax in which pictures are written, and what it can hold.

    Attributes
    ----------
    uid
        Of the syntax.
    bits
        The values of Bits Stored (0028,0101) that it holds.
    color
        Photometric Interpretation (0028,0004) of a color picture in it; a gray one is always MONOCHROME2.
    lossy_method
        The term of Lossy Image Compression Method (0028,2114); empty where nothing is lost.
    longest_side
        The most Rows or Columns that its encoder writes.
    """

    uid: UID
    bits: frozenset[int] = _EVERY_DEPTH
    color: str = "RGB"
    lossy_method: str = ""
    longest_side: int = _LONGEST_SIDE

    @property
    def is_lossy(self) -> bool:
        """Whether encoding changes pixels."""
        return bool(self.lossy_method)

    @property
    def name(self) -> str:
        """What people call it."""
        return SHORT_NAMES[self.uid]

    def photometric_interpretation(self, samples_per_pixel: int) -> str:
        """Photometric Interpretation (0028,0004) of a picture in it."""
        return "MONOCHROME2" if samples_per_pixel == 1 else self.color

    def why_not(self, image: CapturedImage) -> str:
        """Why it cannot hold `image`, as the part of a sentence; empty where it can."""
        if image.bits_stored not in self.bits:
            return _depths_told(self.bits, image.bits_stored)
        if max(image.rows, image.columns) > self.longest_side:
            return f"it holds sides of at most {self.longest_side:,} pixels"
        if not self.uid.is_encapsulated and _native_bytes(image) > MOST_NATIVE_BYTES:
            return "uncompressed, its frames are more than the 4 GB that one instance can hold"
        return ""


def _depths_told(bits: frozenset[int], bits_stored: int) -> str:
    least, most = min(bits), max(bits)
    if len(bits) > 2:
        return f"it holds {least} to {most} bits and this picture has {bits_stored}"
    if len(bits) == 2:
        return f"it holds {least} or {most} bits and this picture has {bits_stored}"
    return f"it holds {most} bits and this picture has {bits_stored}"


def _native_bytes(image: CapturedImage) -> int:
    word_bytes = 1 if image.bits_stored == 8 else 2
    return image.rows * image.columns * image.samples_per_pixel * word_bytes * len(image.frames)


WRITTEN_SYNTAXES: Final = (
    WrittenSyntax(ExplicitVRLittleEndian),
    WrittenSyntax(ImplicitVRLittleEndian),
    WrittenSyntax(ExplicitVRBigEndian),
    WrittenSyntax(RLELossless),
    WrittenSyntax(JPEGLSLossless),
    WrittenSyntax(JPEGLosslessSV1, longest_side=_LONGEST_SIDE_OF_LIBJPEG),
    WrittenSyntax(JPEGLossless, longest_side=_LONGEST_SIDE_OF_LIBJPEG),
    WrittenSyntax(JPEG2000Lossless, color="YBR_RCT"),
    WrittenSyntax(JPEGBaseline8Bit, frozenset({8}), "YBR_FULL_422", "ISO_10918_1", _LONGEST_SIDE_OF_LIBJPEG),
    WrittenSyntax(JPEGExtended12Bit, frozenset({8, 12}), "YBR_FULL_422", "ISO_10918_1", _LONGEST_SIDE_OF_LIBJPEG),
    WrittenSyntax(JPEGLSNearLossless, lossy_method="ISO_14495_1"),
    WrittenSyntax(JPEG2000, color="YBR_ICT", lossy_method="ISO_15444_1"),
)
"""The one table of what is written and what each can hold (PS3.5 8.2, A.1 to A.4; PS3.3 C.7.6.3.1.2, C.7.6.1.1.5)."""

LOSSLESS_LADDER: Final = (
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    ExplicitVRBigEndian,
    JPEGLSLossless,
    JPEGLosslessSV1,
    JPEGLossless,
    JPEG2000Lossless,
    RLELossless,
)
"""What an instance may become without loss, the best first. Uncompressed leads: every archive can show that."""

_HOLD_BASELINE_STREAMS: Final = frozenset({JPEGBaseline8Bit, JPEGExtended12Bit})
"""A decoder of the extended processes also decodes baseline (ISO 10918-1, 4.8)."""


def named(text: str) -> UID | None:
    """The transfer syntax of PS3.6 that `text` names, by UID or keyword; None where there is none."""
    return next((syntax for syntax in AllTransferSyntaxes if text in {str(syntax), syntax.keyword}), None)


def written_as(transfer_syntax_uid: str) -> WrittenSyntax:
    """The row of WRITTEN_SYNTAXES for one of its UIDs."""
    return next(syntax for syntax in WRITTEN_SYNTAXES if syntax.uid == transfer_syntax_uid)


def keywords_of(syntaxes: Iterable[WrittenSyntax]) -> str:
    """Their keywords, to choose from."""
    return ", ".join(syntax.uid.keyword for syntax in syntaxes)


def check_holds(syntax: WrittenSyntax, image: CapturedImage) -> None:
    """Refuse a syntax that cannot hold `image`, before anything is encoded.

    Raises
    ------
    TransferSyntaxNotWritten
        With the reason, and with those that can.
    """
    reason = syntax.why_not(image)
    if reason:
        fitting = [one for one in WRITTEN_SYNTAXES if not one.why_not(image)]
        raise TransferSyntaxNotWritten(transfer_syntax=syntax.name, reason=reason, choices=keywords_of(fitting))


def untouched_streams(image: CapturedImage) -> tuple[CodedJpeg, ...]:
    """The frames of `image` where each is a JPEG stream that needs no change, all alike; else none."""
    streams = tuple(frame for frame in image.frames if isinstance(frame, CodedJpeg))
    kinds = {(one.rows, one.columns, one.samples_per_pixel, one.is_rgb) for one in streams}
    return streams if len(streams) == len(image.frames) and len(kinds) == 1 else ()


def untouched_frames(image: CapturedImage, transfer_syntax_uid: str) -> CodedFrames | None:
    """The frames of `image` as they came, where they are what this syntax holds; else None."""
    streams = untouched_streams(image)
    if not streams or transfer_syntax_uid not in _HOLD_BASELINE_STREAMS:
        return None
    color = "RGB" if streams[0].is_rgb else "YBR_FULL_422"  # whatever its subsampling
    interpretation = color if image.samples_per_pixel == 3 else "MONOCHROME2"
    return CodedFrames(transfer_syntax_uid, interpretation, tuple(stream.data for stream in streams))


def best_syntax(image: CapturedImage, taken: frozenset[str] | None = None) -> str:
    """The UID of the syntax that keeps `image` as it is: JPEG Baseline for an untouched JPEG, else uncompressed.

    `taken` are the syntaxes that every destination takes, None while that is not known. Where it is, an instance is
    built so that it need not be coded anew at each sending; never with loss.
    """
    own = JPEGBaseline8Bit if untouched_streams(image) else ExplicitVRLittleEndian
    if taken is None:
        return str(own)
    choices = (own, *(uid for uid in LOSSLESS_LADDER if not written_as(uid).why_not(image)))
    return str(next((uid for uid in choices if uid in taken), own))


def names_of(uids: Iterable[str]) -> list[str]:
    """The short names of the transfer syntaxes of STORAGE_SYNTAXES among `uids`, in that order."""
    among = set(uids)
    return [name for syntax, name in SHORT_NAMES.items() if syntax in among]
