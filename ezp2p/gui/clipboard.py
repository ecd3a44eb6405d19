"""Pastes what is in the clipboard into the tray: a picture, with exactly its pixels, or files that were copied."""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QImage

from ezp2p.errors import NotAnImage
from ezp2p.gui.core import Desk
from ezp2p.gui.idle import ASK_FIRST
from ezp2p.gui.panels.image_tray import ImageTrayPanel
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.drop_zone import local_files
from ezp2p.storage.atomic_file import write
from ezp2p.storage.locations import Locations

NOTHING: Final = mark("There is no picture in the clipboard. Copy a picture or picture files, and paste again.")
_AS_THEY_ARE: Final = (("image/png", "png"), ("image/jpeg", "jpg"))
"""What another program gives as the bytes of a file, the exact kind first, and the ending of such a file."""

OTHER_PATIENT: Final = mark(
    "The patient was changed while the picture was pasted. Paste it again if it is this patient's."
)


class Clipboard(QObject):
    """Takes what is in the clipboard when it is asked to.

    A picture becomes a file beside the copies of the tray, where a kill leaves nothing that is not swept; it is
    imported like any file, and removed.
    """

    def __init__(self, desk: Desk, tray: ImageTrayPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tray = tray
        self._folder = Locations(desk.services.data_dir).tray
        self._count = 0
        self._pasted: list[Path] = []
        self._patients = 0
        desk.draft.patient_changed.connect(self._count_patient)
        tray.import_ended.connect(self._remove)

    def paste(self) -> None:
        """Put it into the tray, or say that there is no picture."""
        if self._desk.draft.is_unattended:
            self._tray.message.say("attention", tr(ASK_FIRST))
            return
        mime = QGuiApplication.clipboard().mimeData()
        files = local_files(mime)
        if files:
            self._tray.take_files(files)
            return
        picture = _picture_of(mime)
        if picture is None:
            self._tray.message.say("attention", tr(NOTHING))
            return
        data, ending = picture
        self._count += 1
        path = self._folder / f"Clipboard {self._count}.{ending}"

        patients = self._patients

        def work() -> Path:
            write(path, data())
            return path

        self._desk.tasks.run_task(
            lambda _: work(),
            on_result=lambda path: self._take(path, patients),
            on_error=self._tray.message.show_error,
        )

    def _count_patient(self) -> None:
        self._patients += 1

    def _take(self, path: Path, patients: int) -> None:
        """Into the tray, unless the patient was changed since it was pasted."""
        self._pasted.append(path)
        if patients == self._patients:
            self._tray.take_files((path,))
        else:
            self._tray.message.say("attention", tr(OTHER_PATIENT))
            self._remove()

    def _remove(self) -> None:
        pasted, self._pasted = self._pasted, []

        def work() -> None:
            for path in pasted:
                with contextlib.suppress(OSError):  # it is swept at another start
                    path.unlink(missing_ok=True)

        if pasted:
            self._desk.tasks.run_task(lambda _: work())


def _picture_of(mime: QMimeData) -> tuple[Callable[[], bytes], str] | None:
    """What gives the bytes of a file, beside the window, and its ending; None where there is no picture."""
    for kind, ending in _AS_THEY_ARE:
        if mime.hasFormat(kind):
            return partial(bytes, mime.data(kind).data()), ending
    image = mime.imageData() if mime.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return None
    return partial(png_of, image), "png"


def png_of(image: QImage) -> bytes:
    """The PNG that holds exactly the pixels of `image`.

    Raises
    ------
    NotAnImage
        If there is none.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # PySide declares the format as bytes, and takes only str
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise NotAnImage(reason=tr("what was copied cannot be read"))
    return bytes(data.data())
