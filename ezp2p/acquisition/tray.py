"""Pictures that come into the tray from no file: a scanner's pages, and those of an earlier run."""

import hashlib
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from ezp2p.acquisition.clips import TrayPlace, await_settled, recording_in_tray
from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.files import bytes_into_tray, opened_file, read_bytes, tray_image
from ezp2p.acquisition.taking import usual_taking
from ezp2p.errors import EditNotPossible, FileNotReadable, PictureDamaged
from ezp2p.imaging.mjpeg_matroska import is_recording
from ezp2p.imaging.opened import ReadOptions
from ezp2p.imaging.pnm_writer import pnm_file
from ezp2p.model.image import RECORDING, Origin, Taking, TrayImage
from ezp2p.model.open_study import KeptPicture, RunningClip
from ezp2p.model.scanning import ScannedPage

_BEGINNING_BYTES: Final = 4096


def page_into_tray(
    page: ScannedPage,
    origin: Origin,
    name: str,
    folder: Path,
    write: Callable[[Path, bytes], None],
    *,
    decoder: Decoder,
    check_room: Callable[[int], None],
    stop: threading.Event,
) -> TrayImage:
    """A scanned page as an image of the tray: kept in `folder` to the bit by `write`, and looked at like every file.

    Parameters
    ----------
    page
        As the scanner gave it.
    origin
        What is known of it beside its pixels.
    name
        For the screen; no patient data.
    folder, write, decoder, check_room, stop
        As for `take_into_tray`.

    Raises
    ------
    StoreFault
        If there is too little room for it, or it cannot be written.
    PictureTooLarge, PictureNotSupported
        If it has more pixels than the limit, or a side that DICOM cannot hold.
    Cancelled
        If `stop` is set.
    """
    data = pnm_file(page.pixels, bits_stored=page.bits_stored)
    image = bytes_into_tray(data, name, folder, write, decoder=decoder, check_room=check_room, stop=stop)
    return with_origin(image, origin)


def with_origin(image: TrayImage, origin: Origin | None) -> TrayImage:
    """The image of the tray, of which a device told `origin`."""
    if origin is None:
        return image
    bits_stored = min(image.bits_stored, origin.stored_bits or 16)
    return replace(image, origin=origin, bits_stored=bits_stored, taken=origin.taken or image.taken)


def picture_from_copy(
    picture: KeptPicture,
    folder: Path,
    *,
    decoder: Decoder,
    options: ReadOptions,
    stop: threading.Event,
) -> TrayImage:
    """The image of the tray that `picture` was, with its thumbnail made anew from the copy in `folder`.

    Raises
    ------
    FileNotReadable
        If the copy is gone or cannot be read.
    PictureDamaged
        If it is not what it was when it was taken.
    EditNotPossible
        If it has edits and nobody knows any more on which pixels they were made.
    """
    copy = folder / picture.copy
    if not copy.exists():
        raise FileNotReadable(reason="EzP2P's copy of it is gone", cure="Import it again from where it came from.")
    if picture.origin is not None and _is_recording(copy):
        return _recording_from_copy(picture, picture.origin, copy, decoder=decoder, stop=stop)
    data = read_bytes(copy)
    if hashlib.sha256(data).hexdigest() != picture.sha256:
        raise PictureDamaged(reason="EzP2P's copy of it has changed since it was taken")
    seen = decoder.look(data, options=options, stop=stop)
    taking = picture.taking or usual_taking(seen.format, seen.frame_time_ms)
    image = tray_image(seen, key=picture.key, path=copy, name=picture.name, data=data, taking=taking)
    needs_choice = image.needs_choice and picture.taking is None
    kept = replace(image, is_dated_as_taken=picture.is_dated_as_taken, needs_choice=needs_choice, cut=picture.cut)
    return with_origin(_as_left(_of_its_size(kept, picture), picture), picture.origin)


def _of_its_size(image: TrayImage, picture: KeptPicture) -> TrayImage:
    """With the rows and columns that its edits were made on, so that it is refused when it is sent with others."""
    if not picture.edits:
        return image
    if picture.size is not None:
        rows, columns = picture.size
        return replace(image, rows=rows, columns=columns)
    if image.format == "PDF":
        raise EditNotPossible(
            reason="it is of a PDF, and an older EzP2P did not keep with how many pixels it was edited",
            cure="Import it again.",
        )
    return image


def _as_left(image: TrayImage, picture: KeptPicture) -> TrayImage:
    """With what a person did to it and said of it."""
    return replace(
        image,
        edits=picture.edits,
        comments=picture.comments,
        patient_orientation=picture.patient_orientation,
        is_rejected=picture.is_rejected,
    )


def _is_recording(copy: Path) -> bool:
    with opened_file(copy) as file:
        return is_recording(file.read(_BEGINNING_BYTES))


def _recording_from_copy(
    picture: KeptPicture, origin: Origin, copy: Path, *, decoder: Decoder, stop: threading.Event
) -> TrayImage:
    place = TrayPlace(copy, picture.key, picture.name)
    taking = picture.taking or usual_taking(RECORDING, None)
    image = recording_in_tray(place, origin, taking=taking, decoder=decoder, stop=stop)
    if image.sha256 != picture.sha256:
        raise PictureDamaged(reason="EzP2P's copy of it has changed since it was taken")
    return _as_left(replace(image, is_dated_as_taken=picture.is_dated_as_taken, cut=picture.cut), picture)


def clip_from_recording(
    clip: RunningClip, folder: Path, *, taking: Taking, decoder: Decoder, stop: threading.Event
) -> TrayImage:
    """The clip that a recording is which ran when the program ended, with what was recorded until then.

    Raises
    ------
    FileNotReadable
        If nothing was recorded, or it cannot be read.
    PictureDamaged
        If it ended before its first frame.
    """
    copy = folder / clip.copy
    if not copy.exists():
        raise FileNotReadable(reason="it had not begun when EzP2P ended", cure="Record it again.")
    await_settled(copy, stop=stop)
    place = TrayPlace(copy, copy.stem, clip.name)
    return recording_in_tray(place, clip.origin, taking=taking, decoder=decoder, stop=stop)
