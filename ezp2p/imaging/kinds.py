"""What kind of file some bytes are, told from their content and never from a file's name."""

from typing import Final, Literal

from ezp2p.errors import NotAnImage

PictureFormat = Literal["JPEG", "PNG", "BMP"]

JPEG_SIGNATURE: Final = b"\xff\xd8\xff"
PNG_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
BMP_SIGNATURE: Final = b"BM"
BMP_HEADER_SIZES: Final = frozenset({12, 16, 40, 52, 56, 64, 108, 124})
"""Sizes of the header that follows the file header: OS/2 1 and 2, Windows 3, and its versions 2 to 5."""

_SHORTEST = 16  # no picture fits in less
_DICOM_PREFIX = slice(128, 132)
_BMP_HEADER_SIZE = slice(14, 18)
_FTYP_BOX = slice(4, 8)
_FTYP_BRAND = slice(8, 12)

_OTHERS: Final[tuple[tuple[int, bytes, str], ...]] = (
    (0, b"II*\0", "a TIFF file"),
    (0, b"MM\0*", "a TIFF file"),
    (0, b"II+\0", "a TIFF file"),
    (0, b"MM\0+", "a TIFF file"),
    (0, b"GIF8", "a GIF file"),
    (8, b"WEBP", "a WebP file"),
    (8, b"AVI ", "an AVI video"),
    (8, b"WAVE", "a sound file"),
    (0, b"%PDF", "a PDF file"),
    (0, b"\0\0\0\x0cjP  ", "a JPEG 2000 file"),
    (0, b"\xff\x4f\xff\x51", "a JPEG 2000 file"),
    (0, b"\0\0\0\x0cJXL ", "a JPEG XL file"),
    (0, b"\xff\x0a", "a JPEG XL file"),
    (0, b"8BPS", "a Photoshop file"),
    (0, b"\x1a\x45\xdf\xa3", "a Matroska or WebM video"),
    (0, b"PK\x03\x04", "a ZIP archive or an office document"),
    (0, b"\xd0\xcf\x11\xe0", "an office document"),
    (0, b"\x1f\x8b", "a compressed file"),
    (0, b"MZ", "a program"),
    (0, b"\x7fELF", "a program"),
    (0, b"\0\0\1\0", "an icon"),
    (0, b"<svg", "an SVG drawing"),
    (0, b"<?xml", "an XML file"),
    (0, b"<!DOCTYPE", "a web page"),
    (0, b"<html", "a web page"),
    (0, b"{\\rtf", "a text document"),
    (0, b"%!PS", "a PostScript file"),
)

_FTYP_BRANDS: Final = {
    b"heic": "a HEIC file",
    b"heix": "a HEIC file",
    b"heim": "a HEIC file",
    b"heis": "a HEIC file",
    b"hevc": "a HEIC file",
    b"mif1": "a HEIC file",
    b"msf1": "a HEIC file",
    b"avif": "an AVIF file",
    b"avis": "an AVIF file",
    b"crx ": "a camera's raw file",
}


def picture_format(data: bytes) -> PictureFormat:
    """Which of the three kinds that are read `data` is.

    A DICOM file is refused even where its preamble looks like a picture: it names a patient of its own
    (PS3.10 section 7.1).

    Raises
    ------
    NotAnImage
        If it is none of them; the reason names what it is, where that is known.
    """
    if data[_DICOM_PREFIX] == b"DICM":
        raise NotAnImage(reason="it is a DICOM file")
    if data.startswith(PNG_SIGNATURE):
        return "PNG"
    if data.startswith(JPEG_SIGNATURE):
        return "JPEG"
    if data.startswith(BMP_SIGNATURE) and int.from_bytes(data[_BMP_HEADER_SIZE], "little") in BMP_HEADER_SIZES:
        return "BMP"
    raise NotAnImage(reason=_what_it_is(data))


def _what_it_is(data: bytes) -> str:
    if not data:
        return "the file is empty"
    if not any(data[:65536]):
        return "the file holds only zeros"
    if len(data) < _SHORTEST:
        return f"the file holds only {len(data)} bytes"
    for position, signature, name in _OTHERS:
        if data.startswith(signature, position):
            return f"it is {name}"
    if data[_FTYP_BOX] == b"ftyp":
        return f"it is {_FTYP_BRANDS.get(data[_FTYP_BRAND], 'a video')}"
    return "its content is of no known kind"
