"""Pictures that are rejected, doubtful, double or old: seen on them, asked about once, and answered in one place."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.doubts import is_old
from ezp2p.gui.item_models.images import BADGES_ROLE, facts_of
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels.tray_questions import old_in_words
from ezp2p.gui.widgets.question_bar import QuestionBar
from ezp2p.gui.widgets.thumbnail_strip import ThumbnailStrip
from ezp2p.model.image import LIVE_DIGITAL, Origin
from tests.fakes.invented import tray_image
from tests.gui.driving import drop, drop_pictures, names
from tests.gui.fake_deliveries import NOW
from tests.gui.fake_services import ENTRIES, FakeServices

OLD = NOW.replace(tzinfo=None, year=2024, month=5, day=3)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def filled(qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]) -> MainWindow:
    """Jane with three pictures; the keyboard is at them."""
    window.choice.use_entry(ENTRIES[0])
    drop_pictures(qtbot, window, pictures, expected=3)
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    strip_of(window).setFocus()
    return window


def strip_of(window: MainWindow, place: int = 0) -> ThumbnailStrip:
    return window.tray.groups[place].strip


def badges(window: MainWindow) -> list[list[str]]:
    model = window.tray.groups[0].images
    return [[badge.word for badge in model.index(row).data(BADGES_ROLE)] for row in range(model.rowCount())]


def click(strip: ThumbnailStrip, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = strip.visualRect(strip.model().index(row, 0)).center()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def selected(window: MainWindow) -> list[str]:
    images = {image.key: image.name for image in window._desk.draft.images}
    return [images[key] for key in strip_of(window).selected_keys()]


def press(bar: QuestionBar, word: str) -> None:
    QTest.mouseClick(next(one for one in bar.buttons if one.text() == word), Qt.MouseButton.LeftButton)


# --- keep and reject ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_P, Qt.Key.Key_K, Qt.Key.Key_U])
def test_x_rejects_and_other_keys_keep(qtbot: QtBot, filled: MainWindow, key: Qt.Key) -> None:
    strip = strip_of(filled)
    click(strip, 0)
    click(strip, 1, CONTROL)
    QTest.keyClick(strip, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: badges(filled) == [["Rejected"], ["Rejected"], []])
    assert selected(filled) == ["one.jpg", "two.png"]
    assert "not sent" in str(filled.tray.groups[0].images.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "not sent" in str(filled.tray.groups[0].images.index(0).data(Qt.ItemDataRole.ToolTipRole))
    click(strip, 1)
    QTest.keyClick(strip, key)
    qtbot.waitUntil(lambda: badges(filled) == [["Rejected"], [], []])
    filled._desk.draft.undo()
    assert badges(filled) == [["Rejected"], ["Rejected"], []]


@pytest.mark.parametrize("place", ["strip", "large"])
def test_a_barcode_over_the_pictures_marks_none_and_is_looked_for_in_the_worklist(
    qtbot: QtBot, filled: MainWindow, services: FakeServices, place: str
) -> None:
    filled._desk.draft.reject([filled._desk.draft.images[1].key])
    in_large = next(one for one in filled.tray._marks._of_large if one.isVisible() and one.isEnabled())
    target = strip_of(filled) if place == "strip" else in_large
    click(strip_of(filled), 0)
    target.setFocus()
    QTest.keyClicks(target, "XK471PU")
    QTest.keyClick(target, Qt.Key.Key_Return)
    worklist = filled.patient.worklist
    qtbot.waitUntil(lambda: "No worklist entry has the accession number XK471PU" in worklist.message.text)
    qtbot.wait(80)
    assert badges(filled) == [[], ["Rejected"], []]


def test_a_mark_is_for_the_picture_that_was_selected_when_its_key_was_pressed(qtbot: QtBot, filled: MainWindow) -> None:
    strip = strip_of(filled)
    click(strip, 0)
    QTest.keyClick(strip, Qt.Key.Key_X)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: badges(filled) == [["Rejected"], ["Rejected"], []])


def test_what_is_sent_at_once_after_a_mark_goes_without_the_rejected(
    qtbot: QtBot, filled: MainWindow, services: FakeServices
) -> None:
    qtbot.waitUntil(filled.send.send_button.isEnabled)
    click(strip_of(filled), 1)
    QTest.keyClick(strip_of(filled), Qt.Key.Key_X)
    filled.send.send()
    qtbot.waitUntil(lambda: bool(services.sent))
    ((_, (series,), _),) = services.sent
    assert [image.name for image in series.images] == ["one.jpg", "three.bmp"]


def test_elsewhere_in_the_column_the_letters_mark_nothing(qtbot: QtBot, filled: MainWindow) -> None:
    filled.tray.import_button.setFocus()
    QTest.keyClick(filled.tray.import_button, Qt.Key.Key_X)
    qtbot.wait(80)
    assert badges(filled) == [[], [], []]


def test_rejected_pictures_are_not_sent_stay_and_are_asked_about_at_the_end(
    qtbot: QtBot, filled: MainWindow, services: FakeServices
) -> None:
    click(strip_of(filled), 1)
    QTest.keyClick(strip_of(filled), Qt.Key.Key_X)
    qtbot.waitUntil(lambda: filled.send.count.text() == "2")
    assert filled.send.amount.text().endswith("1 rejected stays here")
    qtbot.waitUntil(filled.send.send_button.isEnabled)
    filled.send.send()
    qtbot.waitUntil(lambda: filled._desk.draft.count == 1)
    ((_, (series,), _),) = services.sent
    assert [image.name for image in series.images] == ["one.jpg", "three.bmp"]
    assert names(filled) == [["two.png"]]
    assert "1 rejected stays here, until this patient is ended" in filled.send.message.text
    assert not filled.send.send_button.isEnabled()
    assert filled.send.reason.text().startswith("Every picture here is rejected")
    filled.choice.end_patient()
    question = filled.choice.question
    assert isinstance(question, Question)
    assert "1 picture rejected and not sent" in {label.text() for label in question.findChildren(QLabel)}
    end = next(one for one in question.findChildren(QPushButton) if one.text() == "Discard and end")
    QTest.mouseClick(end, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(name.endswith("two.png#1") for name in services.dropped))
    assert not filled._desk.draft.has_patient


def test_that_a_picture_is_rejected_is_kept_with_the_open_study(
    qtbot: QtBot, filled: MainWindow, services: FakeServices
) -> None:
    filled._desk.draft.reject([filled._desk.draft.images[1].key])
    qtbot.waitUntil(lambda: filled.saver.is_safe)
    (series,) = services.open_study.kept[-1].series
    assert [one.is_rejected for one in series.pictures] == [False, True, False]


def test_a_picture_that_is_rejected_is_not_asked_about(filled: MainWindow) -> None:
    draft = filled._desk.draft
    draft.tell_of_sent(([draft.images[0].key], []), draft.to_compare)
    assert not filled.tray.doubt.isHidden()
    draft.reject([draft.images[0].key])
    assert filled.tray.doubt.isHidden()
    assert badges(filled)[0] == ["Rejected", "Other?"]


# --- several --------------------------------------------------------------------------------------------------------


def test_several_are_selected_and_act_as_one(filled: MainWindow) -> None:
    strip = strip_of(filled)
    click(strip, 0)
    click(strip, 2, SHIFT)
    assert selected(filled) == ["one.jpg", "two.png", "three.bmp"]
    click(strip, 1, CONTROL)
    assert selected(filled) == ["one.jpg", "three.bmp"]
    QTest.keyClick(filled, Qt.Key.Key_Delete)
    assert names(filled) == [["two.png"]]
    QTest.keyClick(filled, Qt.Key.Key_Z, CONTROL)
    assert names(filled) == [["one.jpg", "two.png", "three.bmp"]]
    QTest.keyClick(filled, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert names(filled) == [["two.png"]]
    QTest.keyClick(filled, Qt.Key.Key_Z, CONTROL)
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_A, CONTROL)
    assert len(selected(filled)) == 3


def test_the_selection_stays_by_its_keys_whatever_comes_and_goes(
    qtbot: QtBot, filled: MainWindow, pictures: tuple[Path, ...]
) -> None:
    strip, draft = strip_of(filled), filled._desk.draft
    click(strip, 1)
    click(strip, 2, CONTROL)
    draft.remove([draft.images[0].key])
    assert selected(filled) == ["two.png", "three.bmp"]
    draft.move([draft.images[1].key], draft.active_key, 0)
    assert selected(filled) == ["three.bmp", "two.png"]
    drop_pictures(qtbot, filled, pictures[:1], expected=3)
    assert selected(filled) == ["three.bmp", "two.png"]


def test_several_are_dragged_to_another_series_in_one_step_and_stay_selected(filled: MainWindow) -> None:
    draft = filled._desk.draft
    draft.add_series()
    draft.activate(draft.series[0].key)
    first, second = filled.tray.groups
    mime = first.images.mimeData([first.images.index(2), first.images.index(0)])
    drop(second.strip.viewport(), mime)
    assert names(filled) == [["two.png"], ["one.jpg", "three.bmp"]]
    assert second.strip.selected_keys() == tuple(image.key for image in draft.series[1].images)
    assert first.strip.selected_keys() == ()
    assert draft.undo_name == "move 2 pictures"
    draft.undo()
    assert names(filled) == [["one.jpg", "two.png", "three.bmp"], []]


def test_several_are_dragged_to_another_place_of_their_series(filled: MainWindow) -> None:
    group = filled.tray.groups[0]
    mime = group.images.mimeData([group.images.index(1), group.images.index(2)])
    drop(group.strip.viewport(), mime, QPoint(1, 20))
    assert names(filled) == [["two.png", "three.bmp", "one.jpg"]]


def test_the_menu_of_a_series_sorts_it(filled: MainWindow) -> None:
    menu = filled.tray.groups[0].menu()
    next(one for one in menu.actions() if one.text() == "Sort by name").trigger()
    assert names(filled) == [["one.jpg", "three.bmp", "two.png"]]
    assert filled._desk.draft.undo_name == "sort by name"


# --- doubles and old pictures -----------------------------------------------------------------------------------------


def test_a_double_is_marked_on_both_and_taken_out_by_a_word(
    qtbot: QtBot, filled: MainWindow, pictures: tuple[Path, ...]
) -> None:
    drop_pictures(qtbot, filled, pictures[1:2], expected=4)
    assert badges(filled) == [[], ["Double"], [], ["Double"]]
    bar = filled.tray.doubt
    assert bar.sentence.text() == "two.png is here twice, or was sent already."
    qtbot.waitUntil(filled.send.send_button.isEnabled)
    press(bar, "Take the double out")
    assert names(filled) == [["one.jpg", "two.png", "three.bmp"]]
    assert bar.isHidden()
    filled._desk.draft.undo()
    press(bar, "Keep both")
    assert bar.isHidden()
    assert badges(filled)[3] == ["Double"]


def test_a_picture_that_was_sent_already_for_this_patient_is_a_double(
    qtbot: QtBot, filled: MainWindow, pictures: tuple[Path, ...]
) -> None:
    qtbot.waitUntil(filled.send.send_button.isEnabled)
    filled.send.send()
    qtbot.waitUntil(lambda: filled._desk.draft.count == 0 and filled._desk.tasks.is_idle)
    drop_pictures(qtbot, filled, pictures[:1], expected=1)
    assert badges(filled) == [["Double"]]
    press(filled.tray.doubt, "Take the double out")
    assert filled._desk.draft.count == 0


def test_a_photo_of_another_day_is_asked_about_before_it_is_sent(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.file_facts = {name: {"taken": OLD} for name in ("one.jpg", "three.bmp")}
    window.choice.use_entry(ENTRIES[0])
    drop_pictures(qtbot, window, pictures, expected=3)
    bar = window.tray.doubt
    assert bar.sentence.text().startswith("2 pictures were taken on ")
    assert bar.sentence.text().endswith(", not today. Are they this patient's?")
    assert badges(window) == [["Not today"], [], ["Not today"]]
    qtbot.waitUntil(lambda: "belongs to this patient" in window.send.reason.text())
    assert not window.send.send_button.isEnabled()
    press(bar, "They belong here")
    qtbot.waitUntil(window.send.send_button.isEnabled)
    window._desk.draft.undo()
    press(bar, "Take them out")
    assert names(window) == [["two.png"]]


def test_only_a_file_with_a_date_before_yesterday_is_old() -> None:
    old = tray_image(taken=OLD)
    assert is_old(old, NOW)
    assert not is_old(replace(old, taken=None), NOW)
    assert not is_old(replace(old, origin=Origin(LIVE_DIGITAL)), NOW)
    assert not is_old(replace(old, taken=NOW.replace(tzinfo=None, day=NOW.day - 1, hour=0)), NOW)
    assert is_old(replace(old, taken=NOW.replace(tzinfo=None, day=NOW.day - 2, hour=23)), NOW)
    assert facts_of(old)


def test_photos_of_several_days_are_told_by_the_first_and_the_last() -> None:
    days = [tray_image(taken=OLD.replace(day=day)) for day in (9, 3)]
    assert old_in_words(days).startswith("2 pictures were taken between ")
    assert old_in_words(days[:1]).startswith("photo.jpg was taken on ")


# --- whose Ctrl+Z it is -------------------------------------------------------------------------------------------


def test_ctrl_z_is_the_fields_own_while_something_is_typed_and_the_trays_otherwise(
    qtbot: QtBot, filled: MainWindow
) -> None:
    click(strip_of(filled), 0)
    QTest.keyClick(filled, Qt.Key.Key_Delete)
    edit = filled.tray.groups[0].form.description
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    before = edit.text()
    QTest.keyClicks(edit, "abc")
    QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    assert (edit.text(), len(names(filled)[0])) == (before, 2)
    QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    assert len(names(filled)[0]) == 3
    QTest.keyClick(edit, Qt.Key.Key_Y, CONTROL)
    assert len(names(filled)[0]) == 2


def test_the_menu_says_what_is_undone_and_redone(filled: MainWindow) -> None:
    actions = {
        shortcut.toString(): action
        for menu in filled.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined]
        for shortcut in action.shortcuts()
    }
    undo, redo = actions["Ctrl+Z"], actions["Ctrl+Y"]
    filled._desk.draft.reject([image.key for image in filled._desk.draft.images])
    assert (undo.text(), redo.isEnabled()) == ("Undo: reject 3 pictures", False)
    undo.trigger()
    assert (redo.text(), redo.isEnabled()) == ("Redo: reject 3 pictures", True)
    redo.trigger()
    assert len(filled._desk.draft.rejected) == 3
