"""The Qt that is installed gives no reference of None, True or False away."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

CALLS = 200


class _Source(QObject):
    happened = Signal(object)


def test_signals_and_calls_keep_the_references_of_constants(qtbot: QtBot) -> None:
    """One release of PySide6 lost one with each call on Python 3.11, and the program ended after some thousand."""
    label, source = QLabel(), _Source()
    qtbot.addWidget(label)
    before = [sys.getrefcount(constant) for constant in (None, True, False)]
    for _ in range(CALLS):
        source.happened.emit(1)
        label.setText("text")
        label.isVisible()
        QApplication.processEvents()
    after = [sys.getrefcount(constant) for constant in (None, True, False)]
    lost = [was - now for was, now in zip(before, after, strict=True)]
    assert max(lost) < CALLS // 2
