"""Pictures of an earlier run, brought back from the workstation's own copies."""

import hashlib
import threading
from dataclasses import replace
from pathlib import Path

from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.files import read_bytes, tray_image
from ezp2p.acquisition.taking import usual_taking
from ezp2p.errors import FileNotReadable, PictureDamaged
from ezp2p.model.image import TrayImage
from ezp2p.model.open_study import KeptPicture


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
    return replace(image, is_dated_as_taken=picture.is_dated_as_taken, needs_choice=needs_choice)
