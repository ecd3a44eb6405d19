"""What this is, its version, where its data is; and the keys."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

import ezp2p
from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.sheet import Sheet
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import text_label

KEYS = (
    ("Ctrl+1, Ctrl+2, Ctrl+3", "Go to patient, pictures, send"),
    ("Ctrl+F, Ctrl+Shift+F", "Search the worklist, the archive"),
    ("Enter", "Use the selected patient"),
    ("Ctrl+O", "Import pictures"),
    ("Ctrl+V", "Paste a picture, or picture files"),
    ("Ctrl+Shift+S", "Scan films and paper"),
    ("F2 to F12", "Scan at once, as the profile with this key says"),
    ("Ctrl+Shift+C", "Open the camera, or close it"),
    ("Space, or the key in the settings", "Take a picture while the camera is open"),
    ("R", "Record, or end the recording"),
    ("Delete", "Take the selected pictures out"),
    ("Ctrl+Z", "Bring the last one back"),
    ("Alt+Up, Alt+Down", "Move the selected pictures to the next series"),
    ("Ctrl+Enter", "Send to PACS"),
    ("Ctrl+H", "History of the outbox"),
    ("F5", "Refresh the worklist"),
    ("Esc", "Cancel what runs"),
    ("Ctrl+,", "Settings"),
    ("F1", "These keys"),
)


class _Sheet(Sheet):
    def __init__(self, desk: Desk, title: str, rows: Sequence[tuple[str, str]], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("EzP2P")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(text_label(title, "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, (name, value) in enumerate(rows):
            grid.addWidget(text_label(name, "muted"), row, 0)
            grid.addWidget(text_label(value), row, 1)
        layout.addLayout(grid)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(push_button(desk.theme, "Close", on_click=self.accept))
        layout.addLayout(line)


class AboutDialog(_Sheet):
    """The version and the places a technician asks for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        rows = (
            ("Version", ezp2p.__version__),
            ("License", "Apache-2.0"),
            ("AE title", desk.services.settings.local.title),
            ("Data folder", str(desk.services.data_dir)),
        )
        super().__init__(desk, "EzP2P puts pictures into the PACS", rows, parent)


class KeysDialog(_Sheet):
    """Every key of the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "Keys", KEYS, parent)
