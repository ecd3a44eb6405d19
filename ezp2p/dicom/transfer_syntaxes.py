"""The transfer syntaxes we propose, and those we write (PS3.5 section 10 and Annex A)."""

from collections.abc import Iterable
from dataclasses import dataclass

from pydicom.uid import (
    JPEG2000,
    UID,
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

from ezp2p.model.image import CapturedImage, CodedJpeg

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


JPEG_BASELINE = JPEGBaseline8Bit
EXPLICIT_VR_LITTLE_ENDIAN = ExplicitVRLittleEndian


@dataclass(frozen=True, slots=True)
class WrittenSyntax:
    """A transfer syntax that instances are built in, and what it can hold."""

    uid: UID
    bits: frozenset[int]
    is_lossy: bool = False


WRITTEN_SYNTAXES = (
    WrittenSyntax(ExplicitVRLittleEndian, frozenset({8, 16})),
    WrittenSyntax(ImplicitVRLittleEndian, frozenset({8, 16})),
    WrittenSyntax(ExplicitVRBigEndian, frozenset({8, 16})),
    WrittenSyntax(RLELossless, frozenset({8, 16})),
    WrittenSyntax(JPEGBaseline8Bit, frozenset({8}), is_lossy=True),
)


def named(text: str) -> UID | None:
    """The syntax of STORAGE_SYNTAXES that `text` names, by UID or keyword; None where there is none."""
    for syntax in STORAGE_SYNTAXES:
        if text in {str(syntax), syntax.keyword}:
            return syntax
    return None


def best_syntax(image: CapturedImage, taken: frozenset[str] | None = None) -> str:
    """The UID of the syntax that keeps `image` as it is: JPEG Baseline for an untouched JPEG, else uncompressed.

    `taken` are the syntaxes that every destination takes, None while that is not known. Where it is, an instance is
    built so that it need not be coded anew at each sending.
    """
    own = JPEGBaseline8Bit if isinstance(image.pixels, CodedJpeg) else ExplicitVRLittleEndian
    if taken is None:
        return str(own)
    choices = (own, ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian, RLELossless)
    return str(next((syntax for syntax in choices if syntax in taken), own))


def names_of(uids: Iterable[str]) -> list[str]:
    """The short names of the transfer syntaxes of STORAGE_SYNTAXES among `uids`, in that order."""
    among = set(uids)
    return [name for syntax, name in SHORT_NAMES.items() if syntax in among]
