"""The menus: everything that has a key shows it here."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ezp2p.gui.draft import Draft
from ezp2p.gui.help_pages import HELP_KEY
from ezp2p.gui.panels.edit import LEFT, MIRRORED, RIGHT, UPSIDE_DOWN
from ezp2p.gui.translation import tr
from ezp2p.model.edits import Side

if TYPE_CHECKING:
    from ezp2p.gui.main_window import MainWindow


def make_menus(window: "MainWindow", draft: Draft) -> QMenu:
    """Give `window` its menu bar; returns the menu Help."""
    bar = window.menuBar()
    file = bar.addMenu(tr("&File"))
    _add(file, tr("Import pictures…"), window.tray.choose_files, "Ctrl+O")
    _add(file, tr("Scan…"), window.tray.toggle_scanning, "Ctrl+Shift+S")
    _add(file, tr("Camera…"), window.tray.toggle_camera, "Ctrl+Shift+C")
    _add(file, tr("Send to PACS"), window.send.send, "Ctrl+Enter", "Ctrl+Return")
    file.addSeparator()
    _add(file, tr("Settings…"), window.open_settings, "Ctrl+,")
    file.addSeparator()
    _add(file, tr("Quit"), window.close, "Ctrl+Q")
    _fill_edit_menu(bar.addMenu(tr("&Edit")), window, draft)
    view = bar.addMenu(tr("&View"))
    for column, name in ((1, tr("Patient")), (2, tr("Pictures")), (3, tr("Send"))):
        _add(view, name, partial(window.go_to, column), f"Ctrl+{column}")
    view.addSeparator()
    _add(view, tr("Search the worklist"), window.search_worklist, "Ctrl+F")
    _add(view, tr("Search the archive"), window.patient.show_archive, "Ctrl+Shift+F")
    _add(view, tr("History of the outbox"), window.open_history, "Ctrl+H")
    _add(view, tr("Refresh"), window.patient.refresh, "F5")
    _add(view, tr("Cancel what runs"), window.cancel, "Esc")
    about = bar.addMenu(tr("&Help"))
    _add(about, tr("Manual"), window.manual.open, HELP_KEY)
    _add(about, tr("Keys"), window.open_keys, "Ctrl+F1")
    _add(about, tr("Save a problem report…"), window.open_problem_report)
    _add(about, tr("About EzP2P"), window.open_about)
    return about


def offer_tour(help_menu: QMenu, begin: Callable[[], object]) -> None:
    """Offer the tour of a demo."""
    _add(help_menu, tr("Tour"), begin)


def _fill_edit_menu(edit: QMenu, window: "MainWindow", draft: Draft) -> None:
    undo = _add(edit, tr("Undo"), draft.undo, "Ctrl+Z")
    redo = _add(edit, tr("Redo"), draft.redo, "Ctrl+Shift+Z", "Ctrl+Y")
    draft.history_changed.connect(lambda: _name(undo, redo, draft))
    _name(undo, redo, draft)
    edit.addSeparator()
    _add(edit, tr("Paste pictures"), window.clipboard.paste, "Ctrl+V")
    _add(edit, tr("Take the selected pictures out"), window.tray.remove_selected, "Delete")
    # pressed where the pictures are: a letter that worked everywhere could not be typed in a list
    _add(edit, f"{tr('Reject the selected pictures')}\tX", window.tray.reject_selected)
    _add(edit, f"{tr('Keep the selected pictures')}\t{tr('P, K or U')}", window.tray.keep_selected)
    edit.addSeparator()
    _add(edit, tr("Begin an emergency"), window.choice.begin_emergency, "Ctrl+Shift+E")
    _add(edit, tr("End this patient"), window.choice.end_patient)
    _add_picture_menu(window)


def _name(undo: QAction, redo: QAction, draft: Draft) -> None:
    """Say what would be undone and redone."""
    undo.setText(tr("Undo: {act}", act=draft.undo_name) if draft.undo_name else tr("Undo"))
    redo.setText(tr("Redo: {act}", act=draft.redo_name) if draft.redo_name else tr("Redo"))
    undo.setEnabled(bool(draft.undo_name))
    redo.setEnabled(bool(draft.redo_name))


def _add_picture_menu(window: "MainWindow") -> None:
    large = window.tray.large
    tools, menu = large.edit, window.menuBar().addMenu(tr("&Picture"))
    _add(menu, tr("Turn right"), partial(tools.add, RIGHT), "Ctrl+R")
    _add(menu, tr("Turn left"), partial(tools.add, LEFT), "Ctrl+L")
    _add(menu, tr("Mirror left and right"), partial(tools.add, MIRRORED), "Ctrl+M")
    _add(menu, tr("Turn upside down in a mirror"), partial(tools.add, UPSIDE_DOWN), "Ctrl+Shift+M")
    menu.addSeparator()
    _add(menu, tr("Crop"), partial(tools.open_tool, tools.crop), "Ctrl+Shift+X")
    _add(menu, tr("Black out"), partial(tools.open_tool, tools.blackout), "Ctrl+B")
    _add(menu, tr("Write text"), partial(tools.open_tool, tools.text), "Ctrl+T")
    _add(menu, tr("Marker of the left side"), partial(tools.mark, Side.LEFT), "Ctrl+Shift+L")
    _add(menu, tr("Marker of the right side"), partial(tools.mark, Side.RIGHT), "Ctrl+Shift+R")
    _add(menu, tr("Brightness, contrast, gamma"), partial(tools.open_tool, tools.tone), "Ctrl+G")
    _add(menu, tr("Window of deep gray"), partial(tools.open_tool, tools.window_tool), "Ctrl+Shift+W")
    menu.addSeparator()
    _add(menu, tr("Do the same to the selected pictures"), tools.do_the_same, "Ctrl+D")
    _add(menu, tr("As it came"), tools.take_all_back)
    menu.addSeparator()
    _add(menu, tr("Fit the whole picture"), large.view.fit, "Ctrl+0")
    _add(menu, tr("Full size"), large.full_size, "Ctrl+9")


def _add(menu: QMenu, text: str, act: Callable[[], object], *keys: str) -> QAction:
    action = menu.addAction(text)
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.triggered.connect(lambda: act())  # noqa: PLW0108 -- `triggered` gives a bool
    return action
