"""GIF, WebP, JP2 and PDF files put together by hand, with any faults."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.fakes.boxed_files import box

# --- GIF ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class GifFrame:
    """One frame: palette indices, (rows, columns), and how it is shown."""

    indices: NDArray[np.uint8]
    left: int = 0
    top: int = 0
    palette: Sequence[tuple[int, int, int]] = ()
    transparent: int | None = None
    disposal: int = 0
    hundredths: int = 0
    interlaced: bool = False


def gif(frames: Sequence[GifFrame], *, size: tuple[int, int], palette: Sequence[tuple[int, int, int]] = ()) -> bytes:
    """A GIF of `size`, rows and columns; its coded pixels are 9 bits each."""
    rows, columns = size
    parts = [b"GIF89a", struct.pack("<HHBBB", columns, rows, _palette_flags(palette), 0, 0), _colors(palette)]
    for frame in frames:
        drawn = frame.disposal << 2 | (frame.transparent is not None)
        parts.append(struct.pack("<BBBBHBB", 0x21, 0xF9, 4, drawn, frame.hundredths, frame.transparent or 0, 0))
        flags = _palette_flags(frame.palette) | frame.interlaced << 6
        parts.append(struct.pack("<BHHHHB", 0x2C, frame.left, frame.top, *frame.indices.shape[::-1], flags))
        order = np.arange(len(frame.indices))
        if frame.interlaced:
            order = np.concatenate([order[start::step] for start, step in ((0, 8), (4, 8), (2, 4), (1, 2))])
        parts += [_colors(frame.palette), b"\x08", gif_blocks(gif_codes(frame.indices[order].tobytes()))]
    return b"".join((*parts, b";"))


def _palette_flags(palette: Sequence[tuple[int, int, int]]) -> int:
    return 0x80 | (max(2, len(palette)) - 1).bit_length() - 1 if palette else 0


def _colors(palette: Sequence[tuple[int, int, int]]) -> bytes:
    size = 2 ** (max(2, len(palette)) - 1).bit_length() if palette else 0
    return b"".join(bytes(color) for color in palette).ljust(3 * size, b"\0")


def gif_codes(pixels: bytes, *, is_ended: bool = True) -> bytes:
    """The pixels as codes of 9 bits; the table is cleared before it needs more."""
    codes = [code for start in range(0, len(pixels), 250) for code in (256, *pixels[start : start + 250])]
    codes += [257] if is_ended else []
    bits = np.array(codes, np.int64)[:, np.newaxis] >> np.arange(9) & 1
    return np.packbits(bits.astype(np.uint8).ravel(), bitorder="little").tobytes()


def gif_blocks(coded: bytes) -> bytes:
    steps = (coded[start : start + 255] for start in range(0, len(coded), 255))
    return b"".join(bytes((len(step),)) + step for step in steps) + b"\0"


# --- WebP -----------------------------------------------------------------------------------------------------


def riff(*chunks: tuple[bytes, bytes]) -> bytes:
    """A WebP file of chunks."""
    body = b"WEBP" + b"".join(webp_chunk(*chunk) for chunk in chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def webp_chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)


def webp_chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    """The chunks of a sound file."""
    position, found = 12, []
    while position < len(data):
        name, size = struct.unpack_from("<4sI", data, position)
        found.append((name, data[position + 8 : position + 8 + size]))
        position += 8 + size + size % 2
    return found


def extended(rows: int, columns: int, *, flags: int) -> tuple[bytes, bytes]:
    sides = (columns - 1).to_bytes(3, "little") + (rows - 1).to_bytes(3, "little")
    return b"VP8X", bytes((flags, 0, 0, 0)) + sides


# --- JPEG 2000 ------------------------------------------------------------------------------------------------


def jp2(codestream: bytes, *header: tuple[bytes, bytes], rows: int, columns: int, channels: int) -> bytes:
    """A JP2 file of 8 bits around a codestream; `header` are further boxes of its header."""
    size = struct.pack(">IIHBBBB", rows, columns, channels, 7, 7, 0, 0)
    return b"".join((
        box(b"jP  ", b"\r\n\x87\n"),
        box(b"ftyp", b"jp2 ", bytes(4), b"jp2 "),
        box(b"jp2h", box(b"ihdr", size), *(box(*one) for one in header)),
        box(b"jp2c", codestream),
    ))


def enumerated(space: int) -> tuple[bytes, bytes]:
    return b"colr", b"\1\0\0" + struct.pack(">I", space)


# --- PDF ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class PdfPage:
    """One page: width and height in points, how it is turned, and what is drawn on it."""

    size: tuple[float, float]
    content: bytes = b""
    turned: int = 0
    more: bytes = b""


def pdf(pages: Sequence[PdfPage], *further: bytes, catalog: bytes = b"", trailer: bytes = b"") -> bytes:
    """A PDF; objects 1 and 2 are the catalog and the pages, two more are each page, then come `further` ones."""
    kids = b" ".join(b"%d 0 R" % (3 + 2 * number) for number in range(len(pages)))
    objects = [b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog, b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids)]
    for number, page in enumerate(pages):
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %g %g]/Rotate %d/Contents %d 0 R/Resources<<>>%s>>"
            % (*page.size, page.turned, 4 + 2 * number, page.more),
            b"<</Length %d>>stream\n%s\nendstream" % (len(page.content), page.content),
        ]
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate([*objects, *further], 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(places) + 1
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        size, table, size, trailer, len(out)
    )  # fmt: skip
