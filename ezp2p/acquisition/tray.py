"""Pictures of an earlier run, brought back from the workstation's own copies."""

import hashlib
from pathlib import Path

from ezp2p.acquisition.files import read_bytes
from ezp2p.errors import FileNotReadable, PictureDamaged
from ezp2p.imaging.thumbnail import preview
from ezp2p.model.image import TrayImage
from ezp2p.model.open_study import KeptPicture


def picture_from_copy(picture: KeptPicture, folder: Path) -> TrayImage:
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
    seen = preview(data)
    return TrayImage(
        key=picture.key,
        path=copy,
        name=picture.name,
        sha256=picture.sha256,
        size_bytes=len(data),
        rows=seen.header.rows,
        columns=seen.header.columns,
        samples_per_pixel=seen.header.samples_per_pixel,
        bits_stored=seen.header.bits_stored,
        thumbnail=seen.thumbnail,
        notes=seen.notes,
    )
