"""Images from picture files: read safely, checked whole, kept in the tray, captured.

The bytes of a file are read once. Their SHA-256 goes along from there, because no decoder notices a flipped bit
in a JPEG or a BMP.
"""

import errno
import hashlib
import io
import logging
import os
import secrets
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Final

from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.taking import SourceFile, captured, usual_taking
from ezp2p.dicom.instance_keys import instance_keys_from
from ezp2p.errors import Cancelled, FileNotReadable, InstanceDamaged, NotAnImage
from ezp2p.imaging.capture import Look
from ezp2p.imaging.opened import USUAL, ReadOptions
from ezp2p.imaging.recording import Recorded, recorded
from ezp2p.imaging.video_syntaxes import AS_USUAL, VideoWish
from ezp2p.model.image import DICOM, RECORDING, Captured, Taking, TrayImage
from ezp2p.model.patient import Patient

logger = logging.getLogger(__name__)

LIMIT_BYTES: Final = 1 << 30

_MEGABYTE = 1 << 20
_PIECE_BYTES: Final = 1 << 20
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
    decoder: Decoder,
    check_room: Callable[[int], None] = _take_what_comes,
    options: ReadOptions = USUAL,
    stop: threading.Event | None = None,
) -> TrayImage:
    """The picture file at `path` as an image of the tray; its bytes are copied into `folder` by `write`.

    The first frame is checked whole before. The copy's name is random, because names of files tell of patients.
    `check_room` is given how many bytes it may take until it is sent, as copy and as instance, and raises where there
    are too few.

    Raises
    ------
    StoreFault
        If there is too little room for it, or it cannot be written.
    FileNotReadable
        If the file cannot be opened or read.
    NotAnImage
        If it is empty, or of no format that is read.
    PictureDamaged
        If the picture is incomplete or broken.
    PictureTooLarge
        If it has more pixels than the limit.
    PictureNotSupported
        If it is a form of its kind that is not read, or takes too long or too much memory.
    Cancelled
        If `stop` is set.
    ReaderNotStarted
        If there is nothing to read it with.
    """
    data = read_bytes(path)
    name = _shown(path.name)
    return bytes_into_tray(
        data, name, folder, write, decoder=decoder, check_room=check_room, options=options, stop=stop
    )


def bytes_into_tray(
    data: bytes,
    name: str,
    folder: Path,
    write: Callable[[Path, bytes], None],
    *,
    decoder: Decoder,
    check_room: Callable[[int], None],
    options: ReadOptions = USUAL,
    stop: threading.Event | None,
) -> TrayImage:
    """The picture whose file holds `data` as an image of the tray, shown as `name`. Raises as `take_into_tray` does."""
    seen = decoder.look(data, options=options, stop=stop)
    return seen_into_tray(seen, data, name, folder, write, check_room=check_room)


def seen_into_tray(
    seen: Look,
    data: bytes,
    name: str,
    folder: Path,
    write: Callable[[Path, bytes], None],
    *,
    check_room: Callable[[int], None],
) -> TrayImage:
    """The picture whose file holds `data`, of which `seen` was seen, as an image of the tray.

    Raises
    ------
    StoreFault
        If there is too little room for it, or it cannot be written.
    """
    header = seen.header
    pixel_bytes = header.rows * header.columns * header.samples_per_pixel * -(-header.bits_stored // 8)
    check_room(_COPIES_UNTIL_SENT * max(pixel_bytes, len(data)))
    key = secrets.token_hex(16)
    copy = folder / f"{key}.picture"
    write(copy, data)
    taking = usual_taking(seen.format, seen.frame_time_ms)
    return tray_image(seen, key=key, path=copy, name=name, data=data, taking=taking)


def tray_image(seen: Look, *, key: str, path: Path, name: str, data: bytes, taking: Taking) -> TrayImage:
    """The image of the tray whose copy at `path` holds `data`, of which `seen` was seen."""
    return TrayImage(
        key=key,
        path=path,
        name=name,
        sha256=_sha256(data),
        size_bytes=len(data),
        rows=seen.header.rows,
        columns=seen.header.columns,
        samples_per_pixel=seen.header.samples_per_pixel,
        bits_stored=seen.header.bits_stored,
        thumbnail=seen.thumbnail,
        notes=seen.notes,
        format=seen.format,
        frame_count=seen.frame_count,
        taking=taking,
        taken=seen.taken,
        needs_choice=seen.frame_count > 1 and taking is Taking.EACH,
        named=_named(data) if seen.format == DICOM else None,
    )


def _named(data: bytes) -> Patient:
    """The patient whom a DICOM file names."""
    told = instance_keys_from(data).attributes
    return Patient(
        patient_id=told.get("PatientID", ""),
        patient_name=told.get("PatientName", ""),
        birth_date=told.get("PatientBirthDate", ""),
        sex=told.get("PatientSex", ""),
    )


def _shown(name: str) -> str:
    """A file's name for the screen: what is invisible or not a character becomes visible."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in name)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def sha256_of(file: BinaryIO, *, stop: threading.Event | None) -> str:
    """The SHA-256 of all that a file holds, of which little is in memory at any moment.

    Raises
    ------
    FileNotReadable
        If it cannot be read.
    Cancelled
        If `stop` is set before its end.
    """
    digest = hashlib.sha256()
    try:
        file.seek(0)
        while piece := file.read(_PIECE_BYTES):
            digest.update(piece)
            if stop is not None and stop.is_set():
                raise Cancelled
    except OSError as error:
        raise _not_readable(error) from error
    return digest.hexdigest()


@contextmanager
def opened_file(path: Path) -> Iterator[BinaryIO]:
    """A regular file, open to be read at any place, however large it is.

    Raises
    ------
    FileNotReadable
        If it cannot be opened, or read meanwhile.
    """
    try:
        descriptor = os.open(path, _OPEN_FLAGS)
        with open(descriptor, "rb") as file:  # noqa: PTH123 -- a descriptor has no path
            _check_before(os.fstat(descriptor), sys.maxsize)
            yield file
    except OSError as error:
        raise _not_readable(error) from error


@contextmanager
def recording_from_tray(image: TrayImage, *, stop: threading.Event | None) -> Iterator[Recorded]:
    """A recording of the tray, open to be read by its index.

    Raises
    ------
    FileNotReadable
        If the copy cannot be read.
    InstanceDamaged
        If it is not what it was when it was taken.
    Cancelled
        If `stop` is set before that is known.
    """
    with opened_file(image.path) as file:
        if sha256_of(file, stop=stop) != image.sha256:
            raise InstanceDamaged
        yield recorded(file, stop=stop)


def bytes_from_tray(image: TrayImage) -> bytes:
    """The bytes of an image of the tray, from its copy.

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
    return data


def capture_from_tray(
    image: TrayImage,
    *,
    decoder: Decoder,
    options: ReadOptions = USUAL,
    videos: VideoWish = AS_USUAL,
    stop: threading.Event | None = None,
) -> Iterator[Captured]:
    """What becomes instances of an image of the tray, in the way it is to be taken, one after the other.

    Raises
    ------
    FileNotReadable
        If the copy cannot be read.
    InstanceDamaged
        If it is not what it was when it was taken.
    PictureNotSupported
        If it cannot be taken in this way.
    EditNotPossible
        If it cannot be edited as it is to be.
    """
    source = SourceFile(
        data=b"",
        sha256=image.sha256,
        format=image.format,
        frame_count=image.frame_count,
        decoder=decoder,
        is_checked=True,
        is_dated_as_taken=image.is_dated_as_taken,
        options=options,
        origin=image.origin,
        part=image.cut,
        edits=image.edits,
        size=(image.rows, image.columns),
        videos=videos,
        stop=stop,
    )
    if image.format == RECORDING:
        with recording_from_tray(image, stop=stop) as recording:
            yield from captured(replace(source, recorded=recording), image.taking)
        return
    data = bytes_from_tray(image)
    frame_time_ms = None
    if image.taking is Taking.TOGETHER:
        frame_time_ms = decoder.outline(data, options=options, stop=stop).frame_time_ms
    yield from captured(replace(source, data=data, frame_time_ms=frame_time_ms), image.taking)


# --- capturing ------------------------------------------------------------------------------------------------


def capture(
    data: bytes,
    *,
    decoder: Decoder,
    taking: Taking | None = None,
    is_dated_as_taken: bool = False,
    options: ReadOptions = USUAL,
    videos: VideoWish = AS_USUAL,
    stop: threading.Event | None = None,
) -> tuple[int, Iterator[Captured]]:
    """The picture file `data` as what becomes instances: how many, and each when it is asked for.

    A baseline JPEG that needs no change keeps its coded bytes; everything else is decoded. Once JPEG, it is lossy
    for ever (PS3.3 C.7.6.1.1.5). Of what a camera tells, only its maker and model go along. None of its frames is left
    out unless `taking` says so.

    Raises
    ------
    NotAnImage
        If it is empty, or of no format that is read.
    PictureDamaged
        If the picture is incomplete or broken.
    PictureTooLarge
        If it has more pixels than the limit.
    PictureNotSupported
        If it is a form of its kind that is not read, or cannot be taken in this way.
    """
    outline, only = decoder.begin(data, options=options, stop=stop)
    taking = taking or usual_taking(outline.format, outline.frame_time_ms)
    source = SourceFile(
        data=data,
        sha256=_sha256(data),
        format=outline.format,
        frame_count=outline.frame_count,
        frame_time_ms=outline.frame_time_ms,
        decoder=decoder,
        is_dated_as_taken=is_dated_as_taken,
        options=options,
        stop=stop,
        only=only,
        recorded=recorded(io.BytesIO(data), stop=stop) if outline.format == RECORDING else None,
        videos=videos,
    )
    return outline.frame_count if taking is Taking.EACH else 1, captured(source, taking)
