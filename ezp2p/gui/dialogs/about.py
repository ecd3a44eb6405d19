"""What this is, its version, where its data is, its licenses; and the keys."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

import ezp2p
from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.licenses import LicensesDialog
from ezp2p.gui.dialogs.sheet import Sheet, button_line
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.scrolling import scrolling
from ezp2p.gui.widgets.sides import margins
from ezp2p.storage.locations import Locations

KEYS: Final = (
    ("Ctrl+1, Ctrl+2, Ctrl+3", mark("Go to patient, pictures, send")),
    ("Ctrl+F, Ctrl+Shift+F", mark("Search the worklist, the archive")),
    (mark("Enter"), mark("Use the selected patient")),
    ("Ctrl+O", mark("Import pictures")),
    ("Ctrl+V", mark("Paste a picture, or picture files")),
    ("Ctrl+Shift+S", mark("Scan films and paper")),
    (mark("F2 to F12"), mark("Scan at once, as the profile with this key says")),
    ("Ctrl+Shift+C", mark("Open the camera, or close it")),
    (mark("Space, or the key in the settings"), mark("Take a picture while the camera is open")),
    ("R", mark("Record, or end the recording")),
    (mark(", and ."), mark("One frame back or forward while a clip is shown")),
    ("Ctrl+L, Ctrl+R", mark("Turn the picture left, right")),
    ("Ctrl+M, Ctrl+Shift+M", mark("Mirror it left and right, upside down")),
    ("Ctrl+Shift+X, Ctrl+B", mark("Crop it, black out parts of it")),
    ("Ctrl+T, Ctrl+Shift+L, Ctrl+Shift+R", mark("Write text, a marker of the left or right side")),
    ("Ctrl+G, Ctrl+Shift+W", mark("Its brightness, contrast and gamma; its window of deep gray")),
    (mark("Right button, drag"), mark("Window of deep gray: across its width, up and down its level")),
    ("Ctrl+D", mark("Do to the selected pictures what was done last")),
    ("Ctrl+0, Ctrl+9", mark("Fit the whole picture, full size")),
    (mark("Delete"), mark("Take the selected pictures out")),
    ("Ctrl+Z", mark("Undo")),
    ("Ctrl+Shift+Z, Ctrl+Y", mark("Redo")),
    ("X", mark("Reject the selected pictures: they stay here")),
    (mark("P, K or U"), mark("Keep them after all")),
    ("Alt+Up, Alt+Down", mark("Move the selected pictures to the next series")),
    ("Ctrl+Enter", mark("Send to PACS")),
    ("Ctrl+H", mark("History of the outbox")),
    ("F5", mark("Refresh the worklist")),
    ("Esc", mark("Leave the tool of the picture, or cancel what runs")),
    ("Ctrl+,", mark("Settings")),
    ("F1", mark("The manual, at the page for where you are")),
    ("Ctrl+F1", mark("These keys")),
)
"""What is pressed, and what it does; both are translated when they are shown."""

_BESIDE_PX: Final = 16
_AROUND_PX: Final = 240
"""The head, the button and the system's frame, and some of the window behind."""


class _Sheet(Sheet):
    def __init__(self, desk: Desk, title: str, rows: Sequence[tuple[str, str]], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("EzP2P")
        layout = self.column(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, (name, value) in enumerate(rows):
            grid.addWidget(text_label(name, "muted"), row, 0)
            grid.addWidget(text_label(value), row, 1)
        layout.addWidget(self._in_room(grid))
        self.buttons = button_line(push_button(desk.theme, tr("Close"), on_click=self.accept))
        layout.addLayout(self.buttons)

    def _in_room(self, grid: QGridLayout) -> QScrollArea:
        """As high as it needs, unless the screen is lower: then it scrolls."""
        inside = QWidget()
        grid.setContentsMargins(margins(0, 0, _BESIDE_PX, 0))
        inside.setLayout(grid)
        area = scrolling(inside, self.windowTitle())
        needed = inside.sizeHint()
        area.setMinimumSize(needed.width(), min(needed.height(), self.screen().availableSize().height() - _AROUND_PX))
        return area


class AboutDialog(_Sheet):
    """The version and the places a technician asks for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        rows = (
            (tr("Version"), ezp2p.__version__),
            (tr("License"), "Apache-2.0"),
            (tr("AE title"), desk.services.settings.local.title),
            (tr("Data folder"), str(desk.services.data_dir)),
            (tr("Log files"), str(Locations(desk.services.data_dir).logs)),
        )
        super().__init__(desk, tr("EzP2P puts pictures into the PACS"), rows, parent)
        self._desk = desk
        self.licenses_button = push_button(desk.theme, tr("Licenses of what it uses…"), on_click=self.open_licenses)
        self.buttons.insertWidget(0, self.licenses_button)

    def open_licenses(self) -> LicensesDialog:
        """Show what is installed with the program, and under which licenses."""
        dialog = LicensesDialog(self._desk, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog


class KeysDialog(_Sheet):
    """Every key of the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Keys"), [(tr(keys), tr(words)) for keys, words in KEYS], parent)
