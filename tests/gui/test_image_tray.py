"""Pictures in series: moved by drag, by menu and by keyboard; taken out and brought back."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QPoint, QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.widgets.row_delegate import KEY_ROLE
from ezp2p.model.edits import Blackout, Region
from tests.gui.driving import drop, drop_pictures, mime_of, names
from tests.gui.fake_services import ENTRIES, FakeServices


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]) -> MainWindow:
    """Three pictures in series 1, an empty series 2."""
    drop_pictures(qtbot, window, pictures, expected=3)
    window._desk.draft.add_series()
    window._desk.draft.activate(window._desk.draft.series[0].key)
    return window


def test_the_first_picture_is_shown_large_and_whole(
    qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]
) -> None:
    drop_pictures(qtbot, window, pictures, expected=3)
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    large = window.tray.large
    assert large.view.isVisible()
    assert (large.view._whole.width(), large.view._whole.height()) == (320, 240)
    assert "one.jpg · 320 × 240" in large.caption.text()


def test_pictures_are_dragged_to_another_series(filled: MainWindow) -> None:
    first, second = filled.tray.groups
    index = first.images.index(1)
    drop(second.strip.viewport(), first.images.mimeData([index]))
    assert names(filled) == [["one.jpg", "three.bmp"], ["two.png"]]


def test_pictures_are_dragged_to_another_place(filled: MainWindow) -> None:
    strip = filled.tray.groups[0].strip
    mime = filled.tray.groups[0].images.mimeData([filled.tray.groups[0].images.index(2)])
    drop(strip.viewport(), mime, QPoint(1, 20))
    assert names(filled)[0] == ["three.bmp", "one.jpg", "two.png"]


def test_pictures_are_moved_by_the_menu(filled: MainWindow) -> None:
    first = filled.tray.groups[0]
    first.strip.selectAll()
    action = next(one for one in first.menu().actions() if one.text() == "Move to series 2")
    action.trigger()
    assert names(filled) == [[], ["one.jpg", "two.png", "three.bmp"]]


def test_pictures_are_moved_by_the_keyboard(qtbot: QtBot, filled: MainWindow) -> None:
    first = filled.tray.groups[0]
    strip = first.strip
    qtbot.waitUntil(lambda: filled._desk.tasks.is_idle)
    assert first.select(first.images.index(0).data(KEY_ROLE))
    QTest.keyClick(strip, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(filled) == [["two.png", "three.bmp"], ["one.jpg"]]


def test_files_dropped_on_a_series_come_into_that_series(
    qtbot: QtBot, filled: MainWindow, pictures: tuple[Path, ...]
) -> None:
    drop(filled.tray.groups[1].strip.viewport(), mime_of(pictures[:1]))
    qtbot.waitUntil(lambda: names(filled)[1] == ["one.jpg"])


def test_delete_takes_out_and_ctrl_z_brings_back_to_the_same_place(qtbot: QtBot, filled: MainWindow) -> None:
    strip = filled.tray.groups[0].strip
    strip.setCurrentIndex(filled.tray.groups[0].images.index(1))
    QTest.keyClick(filled, Qt.Key.Key_Delete)
    assert names(filled)[0] == ["one.jpg", "three.bmp"]
    QTest.keyClick(filled, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(filled)[0] == ["one.jpg", "two.png", "three.bmp"]


def test_a_new_series_takes_the_next_number_when_it_is_sent_and_an_empty_one_can_be_removed(
    qtbot: QtBot, filled: MainWindow
) -> None:
    draft = filled._desk.draft
    assert [one.form.series_number for one in draft.series] == ["", ""]
    QTest.mouseClick(filled.tray.groups[1].remove_button, Qt.MouseButton.LeftButton)
    assert len(draft.series) == 1


def test_the_keys_go_to_the_columns(qtbot: QtBot, filled: MainWindow) -> None:
    filled.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(filled, Qt.Key.Key_1, control)
    assert filled.patient.worklist.list.hasFocus()
    QTest.keyClick(filled, Qt.Key.Key_2, control)
    assert filled.tray.groups[0].strip.hasFocus()
    QTest.keyClick(filled, Qt.Key.Key_3, control)
    assert filled.send.destination.hasFocus()


def test_a_narrow_window_folds_the_patient_into_a_drawer(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1000, 800)
    assert not window.patient.isVisible()
    QTest.mouseClick(window.banner.drawer_button, Qt.MouseButton.LeftButton)
    assert window.patient.isVisible()
    assert window.banner.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.patient.isVisible()
    window.resize(1400, 900)
    assert window.patient.isVisible()
    assert window.splitter.indexOf(window.patient) == 0


def test_zooming_keeps_the_point_under_the_pointer(qtbot: QtBot, filled: MainWindow) -> None:
    qtbot.waitUntil(lambda: filled._desk.tasks.is_idle)
    view = filled.tray.large.view
    at = view.rect().center().toPointF()
    before = view._to_picture(at)
    view.zoom_to(8.0, at)
    after = view._to_picture(at)
    assert (round(before.x()), round(before.y())) == (round(after.x()), round(after.y()))
    view.fit()
    assert view.percent() > 0


def test_the_zoom_is_that_of_the_size_in_which_the_picture_is_shown(qtbot: QtBot, filled: MainWindow) -> None:
    large = filled.tray.large
    qtbot.waitUntil(lambda: filled._desk.tasks.is_idle and large.view.percent() > 0)
    before = large.zoom.text()
    filled.resize(1100, 650)
    qtbot.waitUntil(lambda: large.zoom.text() == f"{large.view.percent()} %" != before)


def test_an_edited_picture_is_seen_small_while_it_is_made_and_before_that_it_is_said_so(
    qtbot: QtBot, filled: MainWindow, services: FakeServices
) -> None:
    draft, large, gate = filled._desk.draft, filled.tray.large, threading.Event()
    first, second = draft.images[:2]
    draft.edit_pictures({second.key: (Blackout(Region(0, 0, 360, 120)),)})
    filled.tray.show_picture(first.key)
    qtbot.waitUntil(lambda: filled._desk.tasks.is_idle)
    services.editing.gates = [gate]
    filled.tray.show_picture(second.key)
    assert (large.view.is_empty, large.zoom.text()) == (True, "")
    said = [label.text() for label in large.view.findChildren(QLabel) if label.isVisible()]
    assert said == ["Loading…"]
    qtbot.waitUntil(lambda: not large.view.is_empty)
    small = large.view._whole
    assert (small.width(), small.pixelColor(small.width() // 2, small.height() // 4).value()) == (256, 0)
    assert large.zoom.text() == f"{large.view.percent()} %"
    gate.set()
    qtbot.waitUntil(lambda: large.view._whole.width() == 360)
    assert not [label for label in large.view.findChildren(QLabel) if label.isVisible()]


def test_the_picture_after_one_that_was_taken_out_is_shown(filled: MainWindow) -> None:
    images = filled._desk.draft.images
    filled.tray.show_picture(images[1].key)
    filled._desk.draft.remove([images[1].key])
    assert filled.tray.large.shown_key == images[2].key


def test_nothing_is_sent_while_pictures_are_still_being_imported(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    window.choice.use_entry(ENTRIES[0])
    drop_pictures(qtbot, window, pictures[:1], expected=1)
    qtbot.waitUntil(window.send.send_button.isEnabled)
    services.import_gate = threading.Event()
    window.tray.take_files(pictures[1:])
    assert not window.send.send_button.isEnabled()
    assert "still being imported" in window.send.reason.text()
    window.send.send()
    services.import_gate.set()
    qtbot.waitUntil(window.send.send_button.isEnabled)
    assert (services.sent, window._desk.draft.count) == ([], 3)


def test_the_progress_counts_the_files_of_a_folder(
    qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]
) -> None:
    window.tray.take_files((pictures[0].parent,))
    qtbot.waitUntil(lambda: not window.tray.is_busy)
    assert window.tray.busy.label.text() == "3 of 3 imported"
    assert sum(window.tray._counted) == 3


@pytest.mark.parametrize("has_folder", [True, False])
def test_choosing_files_begins_in_a_folder_that_is_there(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, has_folder: bool
) -> None:
    usual, card, home = tmp_path / "Pictures", tmp_path / "card", tmp_path / "home"
    if has_folder:
        usual.mkdir()
    card.mkdir()
    begun: list[str] = []

    def choose(_parent: object, _title: str, folder: str, _kinds: str) -> tuple[list[str], str]:
        begun.append(folder)
        return [str(card / "one.jpg")], ""

    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(usual))
    monkeypatch.setattr(QDir, "homePath", lambda: str(home))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    monkeypatch.setattr(window.tray, "take_files", lambda _: None)
    window.tray.choose_files()
    window.tray.choose_files()
    card.rmdir()
    window.tray.choose_files()
    first = str(usual if has_folder else home)
    assert begun == [first, str(card), first]
