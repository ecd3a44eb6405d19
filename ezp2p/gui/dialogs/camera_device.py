"""Which camera: one of those that were found, or an address that is typed."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ezp2p.gui.camera_finder import CameraFinder
from ezp2p.gui.core import Desk
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.form_field import FormField
from ezp2p.gui.widgets.offering import choice_box, with_button
from ezp2p.model.camera import CameraDevice

_HINT: Final = mark("Choose one that was found, or type the address of one in the network: rtsp://… or http://…")
_NONE_FOUND: Final = mark(
    "No camera was found: is it plugged in? One in the network has an address: rtsp://… or http://…"
)


class CameraDeviceChoice(QWidget):
    """A camera that is wanted stays chosen although it was not found. Searches when it is seen first."""

    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[CameraDevice, ...] | None = None
        self.box = choice_box(tr("Camera"))
        self.box.setEditable(True)
        self.box.currentTextChanged.connect(self.edited)
        self.search_button = push_button(
            desk.theme,
            tr("Search again"),
            icon="magnify",
            tip=tr("Search again for cameras"),
            on_click=self.search,
        )
        self.search_button.setProperty("size", "narrow")
        self.finder = CameraFinder(desk, self)
        self.finder.began.connect(self._show_state)
        self.finder.found.connect(self._take)
        self.finder.ended.connect(self._finish)
        together = with_button(self.box, self.search_button)
        self.field = FormField(tr("Camera or address"), together, hint=tr(_HINT))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.field, self.finder.busy, self.finder.message):
            layout.addWidget(part)

    @property
    def is_busy(self) -> bool:
        """Whether it searches."""
        return self.finder.is_busy

    def chosen(self) -> str:
        """The key of the camera that was found, else what is typed."""
        text = self.box.currentText().strip()
        return {one.name: one.key for one in self._found or ()}.get(text, text)

    def show_device(self, key: str) -> None:
        """Choose the camera of this key, found or not, or this address."""
        names = {one.key: one.name for one in self._found or ()}
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItems(list(names.values()))
            self.box.setEditText(names.get(key, key))
        line = self.box.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Search, once."""
        super().showEvent(event)
        if self._found is None and not self.is_busy:
            self.search()

    def search(self) -> None:
        """Look which cameras there are."""
        self.finder.search()

    def cancel(self) -> None:
        """Stop the search."""
        self.finder.cancel()

    def _take(self, found: tuple[CameraDevice, ...]) -> None:
        chosen = self.chosen()
        self._found = found
        self.field.set_hint(tr(_HINT if found else _NONE_FOUND))
        self.show_device(chosen)

    def _finish(self) -> None:
        self._found = self._found or ()
        self._show_state()

    def _show_state(self) -> None:
        self.search_button.setEnabled(not self.is_busy)
