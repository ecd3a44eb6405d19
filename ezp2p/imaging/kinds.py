"""What kind of file some bytes are, told from their content and never from a file's name."""

import re
from typing import Final

JPEG_SIGNATURE: Final = b"\xff\xd8\xff"
PNG_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
BMP_SIGNATURE: Final = b"BM"
TIFF_SIGNATURES: Final = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
BMP_HEADER_SIZES: Final = frozenset({12, 16, 40, 52, 56, 64, 108, 124})
"""Sizes of the header that follows the file header: OS/2 1 and 2, Windows 3, and its versions 2 to 5."""

_SHORTEST = 16  # no picture fits in less
_DICOM_PREFIX = slice(128, 132)
_BMP_HEADER_SIZE = slice(14, 18)
_RIFF_KIND = slice(8, 12)
_PNM: Final = re.compile(rb"P[1-7][ \t\r\n#]")
_PDF_HEADER_WITHIN: Final = 1024
_FTYP_BOX = slice(4, 8)
_FTYP_BRAND = slice(8, 12)

_OTHERS: Final[tuple[tuple[int, bytes, str], ...]] = (
    (8, b"WAVE", "it is a sound file"),
    (0, b"\0\0\0\x0cJXL ", "it is a JPEG XL file"),
    (0, b"\xff\x0a", "it is a JPEG XL file"),
    (0, b"8BPS", "it is a Photoshop file"),
    (0, b"PK\x03\x04", "it is a ZIP archive or an office document"),
    (0, b"\xd0\xcf\x11\xe0", "it is an office document"),
    (0, b"\x1f\x8b", "it is a compressed file"),
    (0, b"MZ", "it is a program"),
    (0, b"\x7fELF", "it is a program"),
    (0, b"\0\0\1\0", "it is an icon"),
    (0, b"<svg", "it is an SVG drawing"),
    (0, b"<?xml", "it is an XML file"),
    (0, b"<!DOCTYPE", "it is a web page"),
    (0, b"<html", "it is a web page"),
    (0, b"{\\rtf", "it is a text document"),
    (0, b"%!PS", "it is a PostScript file"),
)

_HEIF_BRANDS: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
_AVIF_BRANDS: Final = frozenset({b"avif", b"avis"})
_IMAGE_BRANDS: Final = frozenset({b"mif1", b"msf1", b"mif2", b"miaf"})
"""Of still pictures in general: what else the file says it is compatible with tells which."""
_RAW_BRAND: Final = b"crx "
_LONGEST_FTYP: Final = 256


def is_dicom(data: bytes) -> bool:
    """True if it has the prefix of a DICOM file (PS3.10 section 7.1)."""
    return data[_DICOM_PREFIX] == b"DICM"


def is_jpeg(data: bytes) -> bool:
    """True if it begins as a JPEG stream does."""
    return data.startswith(JPEG_SIGNATURE)


def is_png(data: bytes) -> bool:
    """True if it begins with the signature of PNG."""
    return data.startswith(PNG_SIGNATURE)


def is_bmp(data: bytes) -> bool:
    """True if it begins as a BMP does, and its header has a size that exists."""
    return data.startswith(BMP_SIGNATURE) and int.from_bytes(data[_BMP_HEADER_SIZE], "little") in BMP_HEADER_SIZES


def is_tiff(data: bytes) -> bool:
    """True if it begins as a TIFF or BigTIFF does, in either byte order."""
    return data.startswith(TIFF_SIGNATURES)


def is_gif(data: bytes) -> bool:
    """True if it begins with a version of GIF that exists."""
    return data.startswith((b"GIF87a", b"GIF89a"))


def is_webp(data: bytes) -> bool:
    """True if it is a RIFF file that holds WebP."""
    return data.startswith(b"RIFF") and data[_RIFF_KIND] == b"WEBP"


def is_jpeg_2000(data: bytes) -> bool:
    """True if it begins as a JP2 file or as a bare codestream does (ISO/IEC 15444-1 A.4.1, I.5.1)."""
    return data.startswith((b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51"))


def is_pnm(data: bytes) -> bool:
    """True if it begins with one of the magic numbers of PBM, PGM, PPM and PAM."""
    return _PNM.match(data) is not None


def is_pdf(data: bytes) -> bool:
    """True if a header of PDF is where readers look for one: some writers put a few bytes before it."""
    return b"%PDF-" in data[:_PDF_HEADER_WITHIN]


def is_heif(data: bytes) -> bool:
    """True if its file type is HEIC, or a picture in general that is not AVIF (ISO/IEC 23008-12 annex B)."""
    main, others = _brands(data)
    return main in _HEIF_BRANDS or (main in _IMAGE_BRANDS and not others & _AVIF_BRANDS)


def is_avif(data: bytes) -> bool:
    """True if its file type is AVIF."""
    main, others = _brands(data)
    return main in _AVIF_BRANDS or (main in _IMAGE_BRANDS and bool(others & _AVIF_BRANDS))


def _brands(data: bytes) -> tuple[bytes, frozenset[bytes]]:
    """What a file of boxes says it is, and what it is compatible with (ISO/IEC 14496-12 section 4.3)."""
    if data[_FTYP_BOX] != b"ftyp":
        return b"", frozenset()
    end = min(int.from_bytes(data[:4], "big"), _LONGEST_FTYP, len(data))
    return data[_FTYP_BRAND], frozenset(data[start : start + 4] for start in range(16, end, 4))


def what_it_is(data: bytes) -> str:
    """What bytes of no format are, in words, as far as they can be told."""
    if not data:
        return "the file is empty"
    if not any(data[:65536]):
        return "the file holds only zeros"
    if len(data) < _SHORTEST:
        count = len(data)
        return f"the file holds only {count} bytes"
    for position, signature, told in _OTHERS:
        if data.startswith(signature, position):
            return told
    if data[_FTYP_BOX] == b"ftyp":
        return "it is a camera's raw file" if data[_FTYP_BRAND] == _RAW_BRAND else "it is a picture of a rare kind"
    return "its content is of no known kind"
