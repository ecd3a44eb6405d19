"""Images from picture files: read safely, checked whole, kept in the tray, captured.

The bytes of a file are read once. Their SHA-256 goes along from there, because no decoder notices a flipped bit
in a JPEG or a BMP.
"""

import errno
import hashlib
import logging
import os
import secrets
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from ezp2p.errors import FileNotReadable, InstanceDamaged, NotAnImage
from ezp2p.imaging.decode import Pixels, Structure, decoded, exif_of, structure_of
from ezp2p.imaging.exif import ExifFacts
from ezp2p.imaging.icc import input_profile
from ezp2p.imaging.jpeg import profile_of, untouched
from ezp2p.imaging.jpeg_pixels import check_whole
from ezp2p.imaging.jpeg_structure import JpegStructure
from ezp2p.imaging.thumbnail import preview
from ezp2p.model.image import (
    FILE_IMPORT,
    JPEG_LOSSY_METHOD,
    CapturedImage,
    CodedJpeg,
    LossyHistory,
    PixelArray,
    Provenance,
    TrayImage,
)
from ezp2p.model.value_representation import CHECKS

logger = logging.getLogger(__name__)

LIMIT_BYTES: Final = 1 << 30

_MEGABYTE = 1 << 20
_LONGEST_LO = 64
_LEAST_RATIO = 0.01
_COPIES_UNTIL_SENT = 3
"""In the tray, in the outbox, and as another transfer syntax for a peer that does not take the first."""
# O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever. Neither exists on Windows.
_OPEN_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_CHOOSE_ANOTHER = "Choose a picture file."
_REASONS: Final[dict[int, tuple[str, str]]] = {
    errno.ENOENT: ("it is not there any more", "Look whether it was moved, or choose another."),
    errno.EACCES: ("you have no right to read it", "Ask its owner for the right, or copy it to your own folder."),
    errno.EPERM: ("you have no right to read it", "Ask its owner for the right, or copy it to your own folder."),
    errno.ELOOP: ("it is a link to another file", "Choose the file itself."),
    errno.EISDIR: ("it is a folder", "Choose the picture files in it."),
    errno.ENOTDIR: ("it is not there any more", "Look whether it was moved, or choose another."),
    errno.ENXIO: ("it is not an ordinary file", _CHOOSE_ANOTHER),
    errno.ENAMETOOLONG: ("its name is too long", "Give it a shorter name."),
    errno.EIO: ("the disk or card that holds it reports an error", "Copy it again from where it came from."),
    errno.EMFILE: ("too many files are open", "Close other programs, and try again."),
}


def read_bytes(path: Path, *, limit_bytes: int = LIMIT_BYTES) -> bytes:
    """All bytes of a regular file.

    A link, a device or a pipe is refused without waiting for it; so is a file that is larger than
    `limit_bytes`, before it is read, and one that changes while it is read.

    Raises
    ------
    FileNotReadable
        If it cannot be opened or read, with the reason.
    NotAnImage
        If it is empty.
    """
    try:
        descriptor = os.open(path, _OPEN_FLAGS)
        with open(descriptor, "rb") as file:  # noqa: PTH123 -- a descriptor has no path
            before = os.fstat(descriptor)
            _check_before(before, limit_bytes)
            data = file.read(before.st_size + 1)
            after = os.fstat(descriptor)
    except (OSError, ValueError) as error:
        raise _not_readable(error) from error
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(data) != before.st_size:
        raise FileNotReadable(reason="it is still being written", cure="Wait until it is complete, and try again.")
    if not data:
        raise NotAnImage(reason="the file is empty")
    return data


def _check_before(status: os.stat_result, limit_bytes: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, "")
    if not stat.S_ISREG(status.st_mode):
        raise FileNotReadable(reason="it is not an ordinary file", cure=_CHOOSE_ANOTHER)
    if status.st_size > limit_bytes:
        reason = f"it has {status.st_size / _MEGABYTE:,.0f} MB, the limit is {limit_bytes / _MEGABYTE:,.0f} MB"
        raise FileNotReadable(reason=reason, cure="Reduce the picture or split it.")


def _not_readable(error: OSError | ValueError) -> FileNotReadable:
    """A reason in words; the system's own text names the path."""
    code = error.errno if isinstance(error, OSError) else None
    reason, cure = _REASONS.get(code or 0, ("the system does not open it", _CHOOSE_ANOTHER))
    logger.info("A picture file cannot be read (error %s)", errno.errorcode.get(code or 0, "unknown"))
    return FileNotReadable(reason=reason, cure=cure)


# --- the tray -------------------------------------------------------------------------------------------------


def _take_what_comes(_need_bytes: int) -> None:
    """A `check_room` that refuses nothing."""


def take_into_tray(
    path: Path,
    folder: Path,
    write: Callable[[Path, bytes], None],
    *,
    check_room: Callable[[int], None] = _take_what_comes,
) -> TrayImage:
    """The picture file at `path` as an image of the tray; its bytes are copied into `folder` by `write`.

    The picture is checked whole first. The copy's name is random, because names of files tell of patients.
    `check_room` is given how many bytes it may take until it is sent, as copy and as instance, and raises where there
    are too few.

    Raises
    ------
    StoreFault
        If there is too little room for it, or it cannot be written.
    FileNotReadable
        If the file cannot be opened or read.
    NotAnImage
        If it is empty, or not a JPEG, PNG or BMP.
    PictureDamaged
        If the picture is incomplete or broken.
    PictureTooLarge
        If it has more pixels than the limit.
    PictureNotSupported
        If it is a form of its kind that is not read.
    """
    data = read_bytes(path)
    seen = preview(data)
    header = seen.header
    pixel_bytes = header.rows * header.columns * header.samples_per_pixel * -(-header.bits_stored // 8)
    check_room(_COPIES_UNTIL_SENT * pixel_bytes)
    key = secrets.token_hex(16)
    copy = folder / f"{key}.picture"
    write(copy, data)
    return TrayImage(
        key=key,
        path=copy,
        name=_shown(path.name),
        sha256=_sha256(data),
        size_bytes=len(data),
        rows=header.rows,
        columns=header.columns,
        samples_per_pixel=header.samples_per_pixel,
        bits_stored=header.bits_stored,
        thumbnail=seen.thumbnail,
        notes=seen.notes,
    )


def _shown(name: str) -> str:
    """A file's name for the screen: what is invisible or not a character becomes visible."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in name)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def capture_from_tray(image: TrayImage) -> CapturedImage:
    """The image of the tray, whole, from its copy.

    Raises
    ------
    FileNotReadable
        If the copy cannot be read.
    InstanceDamaged
        If it is not what it was when it was taken.
    """
    data = read_bytes(image.path)
    if _sha256(data) != image.sha256:
        raise InstanceDamaged
    return _captured(data, sha256=image.sha256, is_checked=True)


# --- capturing ------------------------------------------------------------------------------------------------


def capture(data: bytes) -> CapturedImage:
    """The picture file `data` as an image ready to be built into an instance.

    A baseline JPEG that needs no change keeps its coded bytes; everything else is decoded. Once JPEG, it is lossy
    for ever (PS3.3 C.7.6.1.1.5). Of what a camera tells, only its maker and model go along.

    Raises
    ------
    NotAnImage
        If it is empty, or not a JPEG, PNG or BMP.
    PictureDamaged
        If the picture is incomplete or broken.
    PictureTooLarge
        If it has more pixels than the limit.
    PictureNotSupported
        If it is a form of its kind that is not read.
    """
    return _captured(data, sha256=_sha256(data), is_checked=False)


def _captured(data: bytes, *, sha256: str, is_checked: bool) -> CapturedImage:
    structure = structure_of(data)
    provenance = _provenance(exif_of(structure))
    coded = untouched(data) if isinstance(structure, JpegStructure) else None
    if coded is not None and isinstance(structure, JpegStructure):
        return _captured_untouched(structure, coded, provenance, sha256, is_checked=is_checked)
    pixels = decoded(structure)
    return CapturedImage(
        pixels=pixels.array,
        provenance=provenance,
        sha256=sha256,
        lossy=_lossy(structure, pixels),
        icc_profile=pixels.icc_profile,
        notes=pixels.notes,
    )


def _captured_untouched(
    structure: JpegStructure, coded: CodedJpeg, provenance: Provenance, sha256: str, *, is_checked: bool
) -> CapturedImage:
    notes = () if is_checked else check_whole(structure)
    profile = input_profile(profile_of(structure), samples_per_pixel=coded.samples_per_pixel)
    return CapturedImage(
        pixels=coded,
        provenance=provenance,
        sha256=sha256,
        lossy=_history(coded.rows * coded.columns * coded.samples_per_pixel, coded.data),
        icc_profile=profile.data,
        notes=(*notes, *profile.notes),
    )


def _lossy(structure: Structure, pixels: Pixels) -> LossyHistory | None:
    if not isinstance(structure, JpegStructure):
        return None
    array: PixelArray = pixels.array
    return _history(array.nbytes, structure.decodable())


def _history(uncompressed_bytes: int, coded: bytes) -> LossyHistory:
    return LossyHistory(max(_LEAST_RATIO, round(uncompressed_bytes / len(coded), 2)), JPEG_LOSSY_METHOD)


def _provenance(exif: ExifFacts) -> Provenance:
    return replace(FILE_IMPORT, manufacturer=_as_lo(exif.manufacturer), model=_as_lo(exif.model))


def _as_lo(text: str) -> str:
    """`text` as a value of VR LO: no backslash, no control characters, at most 64 characters (PS3.5 6.2)."""
    cleaned = " ".join(
        "".join(" " if character == "\\" or not character.isprintable() else character for character in text).split()
    )
    shortened = cleaned[:_LONGEST_LO].rstrip()
    return "" if CHECKS["LO"](shortened) else shortened
