"""Pictures that come into the tray from no file: a scanner's pages, and those of an earlier run."""

import hashlib
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.files import bytes_into_tray, read_bytes, tray_image
from ezp2p.acquisition.taking import usual_taking
from ezp2p.errors import FileNotReadable, PictureDamaged
from ezp2p.imaging.pnm_writer import pnm_file
from ezp2p.model.image import Origin, TrayImage
from ezp2p.model.open_study import KeptPicture
from ezp2p.model.scanning import ScannedPage


def page_into_tray(
    page: ScannedPage,
    origin: Origin,
    name: str,
    folder: Path,
    write: Callable[[Path, bytes], None],
    *,
    decoder: Decoder,
    check_room: Callable[[int], None],
    stop: threading.Event | None = None,
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
    bits_stored = image.bits_stored if origin is None else min(image.bits_stored, origin.stored_bits or 16)
    return replace(image, origin=origin, bits_stored=bits_stored)


def picture_from_copy(
    picture: KeptPicture, folder: Path, *, decoder: Decoder, stop: threading.Event | None = None
) -> TrayImage:
    """The image of the tray that `picture` was, with its thumbnail made anew from the copy in `folder`.

    Raises
    ------
    FileNotReadable
        If the copy is gone or cannot be read.
    PictureDamaged
        If it is not what it was when it was taken.
    """
    copy = folder / picture.copy
    if not copy.exists():
        raise FileNotReadable(reason="EzP2P's copy of it is gone", cure="Import it again from where it came from.")
    data = read_bytes(copy)
    if hashlib.sha256(data).hexdigest() != picture.sha256:
        raise PictureDamaged(reason="EzP2P's copy of it has changed since it was taken")
    seen = decoder.look(data, stop=stop)
    taking = picture.taking or usual_taking(seen.format, seen.frame_time_ms)
    image = tray_image(seen, key=picture.key, path=copy, name=picture.name, data=data, taking=taking)
    needs_choice = image.needs_choice and picture.taking is None
    kept = replace(image, is_dated_as_taken=picture.is_dated_as_taken, needs_choice=needs_choice)
    return with_origin(kept, picture.origin)
