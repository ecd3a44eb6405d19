"""Which camera, where none is set up: those that are connected by name, a search beside the window."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ezp2p.gui.camera_finder import CameraFinder
from ezp2p.gui.core import Desk
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.choosing import on_choice
from ezp2p.gui.widgets.empty_state import EmptyState
from ezp2p.gui.widgets.labels import text_label
from ezp2p.model.camera import CameraDevice
from ezp2p.settings.settings import CameraInput

_NONE_FOUND: Final = mark(
    "Cameras and capture cards that are connected appear here, those of the network once they are set up."
)
_CHOOSE: Final = mark("Choose a camera. Set up what is to open by itself, and cameras of the network, in the settings.")
_LONGEST_NAME: Final = 64


class CameraSearch(QWidget):
    """A person chooses; nothing is opened by itself."""

    chosen = Signal(object)
    """The CameraInput that is to be opened."""
    settings_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[CameraDevice, ...] = ()
        theme = desk.theme
        self.finder = CameraFinder(desk, self)
        self.finder.found.connect(self._take_found)
        self.finder.began.connect(self._show_state)
        self.finder.ended.connect(self._show_state)
        self.empty = EmptyState(theme, "camera-outline")
        self.empty.say(tr(_NONE_FOUND), tr("Search again"), self.search)
        self.words = text_label(tr(_CHOOSE), "muted", wraps=True)
        self.list = QListWidget()
        self.list.setProperty("kind", "plain")
        self.list.setAccessibleName(tr("Cameras that were found"))
        on_choice(self.list, self.open_chosen)
        self.list.currentRowChanged.connect(lambda _: self._show_state())
        self.settings_button = push_button(theme, tr("Set up cameras"), icon="cog", on_click=self.settings_asked.emit)
        self.search_button = push_button(theme, tr("Search again"), icon="magnify", on_click=self.search)
        self.open_button = push_button(theme, tr("Open this camera"), kind="primary", on_click=self.open_chosen)
        self._lay_out()
        self._show_state()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.settings_button)
        line.addWidget(self.search_button)
        line.addStretch(1)
        line.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.finder.busy, self.finder.message, self.words):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1)
        layout.addLayout(line)

    @property
    def is_busy(self) -> bool:
        """Whether it searches."""
        return self.finder.is_busy

    def search(self) -> None:
        """Look which cameras there are."""
        self.finder.search()

    def cancel(self) -> None:
        """Stop the search."""
        self.finder.cancel()

    def open_chosen(self) -> None:
        """Ask for the chosen camera."""
        item = self.list.currentItem()
        if item is not None:
            device: CameraDevice = item.data(Qt.ItemDataRole.UserRole)
            name = (device.name or device.key)[:_LONGEST_NAME]
            self.chosen.emit(CameraInput(name=name, device=device.key))

    def _take_found(self, found: tuple[CameraDevice, ...]) -> None:
        self._found = found
        self.list.clear()
        for device in found:
            item = QListWidgetItem(device.name or device.key)
            item.setData(Qt.ItemDataRole.UserRole, device)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if found else -1)

    def _show_state(self) -> None:
        has_any = bool(self._found)
        for part in (self.words, self.list, self.open_button, self.search_button):
            part.setVisible(has_any)
        self.empty.setVisible(not has_any)
        for button in (self.search_button, self.empty.action):
            button.setEnabled(not self.is_busy)
        self.open_button.setEnabled(self.list.currentRow() >= 0)
