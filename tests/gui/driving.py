"""What a hand does: drop files, choose an entry, wait for what it sees."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels.query import QueryPanel
from ezp2p.model.worklist import WorklistEntry


def mime_of(paths: Sequence[Path]) -> QMimeData:
    """Files as a file manager drags them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(target: QWidget, mime: QMimeData, at: QPoint | None = None) -> None:
    """Drop `mime` on `target`, as the system delivers it."""
    point = at or target.rect().center()
    where = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, QDragEnterEvent(point, *where))
    QApplication.sendEvent(target, QDropEvent(QPointF(point), *where))


def drop_pictures(qtbot: QtBot, window: MainWindow, paths: Sequence[Path], *, expected: int) -> None:
    """Drop files on the drop zone and wait until `expected` pictures are in the tray."""
    drop(window.tray.large.drop_zone, mime_of(paths))
    draft = window.tray._desk.draft
    qtbot.waitUntil(lambda: draft.count == expected and not window.tray.is_busy)


def double_click(qtbot: QtBot, window: MainWindow, entry: WorklistEntry) -> None:
    """Double click the line of `entry`."""
    worklist = window.patient.worklist
    place = worklist.list.visualRect(worklist.model.index_of(entry.key)).center()
    viewport = worklist.list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)


def wait_until_it_can_be_sent(qtbot: QtBot, window: MainWindow) -> None:
    """Until Send to PACS sends at once: nothing is to be corrected, nothing is being looked up."""
    qtbot.waitUntil(lambda: window.send.send_button.isEnabled() and window._desk.draft.is_compared)


def found_study(qtbot: QtBot, window: MainWindow) -> QueryPanel:
    """The archive's panel with Jane's study and its series, the series selected."""
    window.patient.show_archive()
    query = window.patient.query
    query.patient_id.setText("PID0001")
    query.search()
    qtbot.waitUntil(lambda: query.model.count == 1)
    query.tree.expand(query.model.index(0))
    qtbot.waitUntil(lambda: query.model.rowCount(query.model.index(0)) == 1)
    query.tree.setCurrentIndex(query.model.index(0, 0, query.model.index(0)))
    return query


def names(window: MainWindow) -> list[list[str]]:
    """The names of the pictures in the tray, by series."""
    return [[image.name for image in one.images] for one in window._desk.draft.series]
