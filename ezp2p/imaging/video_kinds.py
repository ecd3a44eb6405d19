"""The containers of video that are read, each known by its content."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_STILL_PICTURE_BRANDS: Final = (b"hei", b"hev", b"mif", b"msf", b"avi", b"crx", b"mia", b"jp2", b"jpx")
_BOXES: Final = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
_TS_PACKETS: Final = ((188, 0), (192, 4))
_FEWEST_PACKETS = 3


def is_mp4(data: bytes) -> bool:
    """True if it is a file of boxes, MP4 or QuickTime, that is no still picture (ISO/IEC 14496-12 4.3)."""
    if data[4:8] == b"ftyp":
        return not data[8:12].startswith(_STILL_PICTURE_BRANDS)
    return data[4:8] in _BOXES


def is_matroska(data: bytes) -> bool:
    """True if it begins as Matroska and WebM do."""
    return data.startswith(b"\x1a\x45\xdf\xa3")


def is_avi(data: bytes) -> bool:
    """True if it is a RIFF file that holds AVI."""
    return data.startswith(b"RIFF") and data[8:12] == b"AVI "


def is_mpeg(data: bytes) -> bool:
    """True if it is a transport stream, a program stream, or a bare video stream of MPEG-1 or MPEG-2 (ISO 13818-1)."""
    return data.startswith((b"\0\0\1\xba", b"\0\0\1\xb3")) or packet_bytes(data) > 0


def packet_bytes(data: bytes) -> int:
    """How long the packets of a transport stream are; 0 where it is none."""
    for size, start in _TS_PACKETS:
        beginnings = data[start : start + size * _FEWEST_PACKETS : size]
        if beginnings == b"\x47" * _FEWEST_PACKETS:
            return size
    return 0


@dataclass(frozen=True, slots=True)
class Container:
    """A container of video: its name for people, how it is known, and what FFmpeg calls it."""

    name: str
    is_it: Callable[[bytes], bool]
    demuxer: str


CONTAINERS: Final = (
    Container("MP4", is_mp4, "mov"),
    Container("Matroska", is_matroska, "matroska"),
    Container("AVI", is_avi, "avi"),
    Container("MPEG", is_mpeg, "mpeg"),
)


def container_of(data: bytes) -> Container:
    """The container of `data`, which is one of them."""
    return next(one for one in CONTAINERS if one.is_it(data))


def demuxer_of(data: bytes) -> str:
    """What FFmpeg calls the container of `data`."""
    container = container_of(data)
    if container.name != "MPEG":
        return container.demuxer
    if packet_bytes(data):
        return "mpegts"
    return "mpeg" if data.startswith(b"\0\0\1\xba") else "mpegvideo"
