"""Ctrl+Z belongs to the field in which something is typed, and to the tray everywhere else."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ezp2p.gui.undo_keys import UndoKeys


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    return window


def shown_on(window: QWidget, edit: QLineEdit) -> QLineEdit:
    """`edit`, with the keyboard."""
    layout = window.layout()
    assert layout is not None
    layout.addWidget(edit)
    window.show()
    window.activateWindow()
    edit.show()
    edit.setFocus()
    QApplication.processEvents()
    assert QApplication.focusWidget() is edit
    return edit


def test_a_line_of_qt_that_is_taken_apart_while_it_has_the_keyboard_causes_no_warning(window: QWidget) -> None:
    keys = UndoKeys(window)
    dialog = QFileDialog(window, options=QFileDialog.Option.DontUseNativeDialog)
    found = dialog.findChild(QLineEdit, "fileNameEdit")
    assert found is not None
    line = shown_on(window, found)
    line.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert QApplication.focusWidget() is None
    assert not keys._is_typing


def test_what_is_typed_counts_only_in_the_line_that_has_the_keyboard(window: QWidget) -> None:
    keys = UndoKeys(window)
    first = shown_on(window, QLineEdit())
    seen = []
    for do in (
        lambda: QTest.keyClicks(first, "ab"),
        lambda: shown_on(window, QLineEdit()),
        lambda: first.textEdited.emit("abc"),
    ):
        do()
        seen.append(keys._is_typing)
    assert seen == [True, False, False]
