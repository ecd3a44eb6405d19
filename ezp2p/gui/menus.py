"""The menus: everything that has a key shows it here."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from ezp2p.gui.main_window import MainWindow


def make_menus(window: "MainWindow") -> None:
    """Give `window` its menu bar."""
    bar = window.menuBar()
    file = bar.addMenu("&File")
    _add(file, "Import pictures…", window.tray.choose_files, "Ctrl+O")
    _add(file, "Scan…", window.tray.toggle_scanning, "Ctrl+Shift+S")
    _add(file, "Camera…", window.tray.toggle_camera, "Ctrl+Shift+C")
    _add(file, "Send to PACS", window.send.send, "Ctrl+Return", "Ctrl+Enter")
    file.addSeparator()
    _add(file, "Settings…", window.open_settings, "Ctrl+,")
    file.addSeparator()
    _add(file, "Quit", window.close, "Ctrl+Q")
    edit = bar.addMenu("&Edit")
    _add(edit, "Paste pictures", window.clipboard.paste, "Ctrl+V")
    _add(edit, "Take the selected pictures out", window.tray.remove_selected, "Delete")
    _add(edit, "Bring the last picture back", window.restore_picture, "Ctrl+Z")
    edit.addSeparator()
    _add(edit, "End this patient", window.choice.end_patient)
    view = bar.addMenu("&View")
    for column, name in ((1, "Patient"), (2, "Pictures"), (3, "Send")):
        _add(view, name, partial(window.go_to, column), f"Ctrl+{column}")
    view.addSeparator()
    _add(view, "Search the worklist", window.search_worklist, "Ctrl+F")
    _add(view, "Search the archive", window.patient.show_archive, "Ctrl+Shift+F")
    _add(view, "History of the outbox", window.open_history, "Ctrl+H")
    _add(view, "Refresh", window.patient.refresh, "F5")
    _add(view, "Cancel what runs", window.cancel, "Esc")
    about = bar.addMenu("&Help")
    _add(about, "Keys", window.open_keys, "F1")
    _add(about, "Save a problem report…", window.open_problem_report)
    _add(about, "About EzP2P", window.open_about)


def _add(menu: QMenu, text: str, act: Callable[[], object], *keys: str) -> None:
    action = menu.addAction(text)
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.triggered.connect(lambda: act())  # noqa: PLW0108 -- `triggered` gives a bool
