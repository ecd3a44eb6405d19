"""The tools of the picture and the list of its edits: what is seen, what is chosen, what is left out."""

import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ezp2p.errors import EditNotPossible
from ezp2p.gui.edit_words import BURNED_IN
from ezp2p.gui.item_models.images import THUMBNAIL_ROLE, facts_of
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels.edit import EditBar
from ezp2p.gui.widgets.edit_view import EditView, Hand
from ezp2p.model.edits import (
    Blackout,
    Caption,
    Crop,
    Edits,
    Mirror,
    MirrorKind,
    QuarterTurn,
    Region,
    Side,
    SideMarker,
    Tone,
    Window,
)
from ezp2p.model.image import RECORDING, Taking
from tests.gui.driving import double_click, drop_pictures
from tests.gui.fake_services import ENTRIES, FakeServices

TURNED = QuarterTurn(1)
MIRRORED = Mirror(MirrorKind.LEFT_RIGHT)


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow, pictures: tuple[Path, ...]) -> MainWindow:
    """A patient is chosen, three pictures are in the tray, and the first one, of 320 by 240, is shown."""
    qtbot.waitUntil(lambda: window.patient.worklist.model.rowCount() > 0)
    double_click(qtbot, window, ENTRIES[0])
    drop_pictures(qtbot, window, pictures, expected=3)
    settle(qtbot, window)
    return window


@pytest.fixture
def bar(ready: MainWindow) -> EditBar:
    return ready.tray.large.edit


@pytest.fixture
def view(ready: MainWindow) -> EditView:
    return ready.tray.large.view


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)
    QTest.qWait(5)
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)


def edits_of(window: MainWindow, place: int = 0) -> Edits:
    return window._desk.draft.images[place].edits


def sides(view: EditView) -> tuple[int, int]:
    return view._whole.width(), view._whole.height()


def hand_of(view: EditView) -> Hand:
    return view.hand


def color_at(view: EditView, left: int, top: int) -> tuple[int, int, int]:
    color = QColor(view._whole.pixel(left, top))
    return color.red(), color.green(), color.blue()


def drag(view: EditView, start: tuple[float, float], end: tuple[float, float], button: Qt.MouseButton) -> None:
    """Drag from one place of the picture to another."""
    first, last = (view._to_widget(QPointF(*place)).toPoint() for place in (start, end))
    QTest.mousePress(view, button, pos=first)
    QTest.mouseMove(view, (first + last) / 2)
    QTest.mouseMove(view, last)
    QTest.mouseRelease(view, button, pos=last)


def draw(view: EditView, start: tuple[float, float], end: tuple[float, float]) -> None:
    drag(view, start, end, Qt.MouseButton.LeftButton)


def open_tool(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.tray.large.edit.buttons[name].click()
    settle(qtbot, window)


def chips(bar: EditBar) -> list[str]:
    return [one.text() for one in bar.chips.words]


# --- turning and mirroring --------------------------------------------------------------------------------------


def test_a_turn_is_seen_at_once_and_turns_become_one(
    qtbot: QtBot, ready: MainWindow, bar: EditBar, view: EditView
) -> None:
    QTest.keyClick(ready, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, ready)
    assert edits_of(ready) == (TURNED,)
    assert sides(view) == (240, 320)
    assert "240 × 320" in ready.tray.large.caption.text()
    bar.buttons["Turn right"].click()
    settle(qtbot, ready)
    assert edits_of(ready) == (QuarterTurn(2),)
    assert chips(bar) == ["Turned half round"]
    bar.buttons["Turn left"].click()
    bar.buttons["Turn left"].click()
    assert edits_of(ready) == ()


def test_a_mirror_takes_itself_back_and_undo_takes_back_one_edit(qtbot: QtBot, ready: MainWindow, bar: EditBar) -> None:
    bar.buttons["Turn right"].click()
    bar.buttons["Mirror"].click()
    assert edits_of(ready) == (TURNED, MIRRORED)
    ready._desk.draft.undo()
    settle(qtbot, ready)
    assert edits_of(ready) == (TURNED,)
    assert chips(bar) == ["Turned right"]
    bar.buttons["Mirror"].click()
    bar.buttons["Mirror"].click()
    assert edits_of(ready) == (TURNED,)


def test_nothing_of_it_works_on_the_thread_of_the_window(
    qtbot: QtBot, ready: MainWindow, bar: EditBar, services: FakeServices, gui_thread: int
) -> None:
    bar.mark(Side.LEFT)
    settle(qtbot, ready)
    bar.marker.confirm()
    bar.buttons["Turn right"].click()
    settle(qtbot, ready)
    bar.take_back(0)
    settle(qtbot, ready)
    work = {"original", "shown", "thumbnail", "text_size"}
    assert {name for name, thread in services.calls if thread != gui_thread} >= work
    assert not [name for name, thread in services.calls if thread == gui_thread and name in work]
    assert [name for name, _ in services.calls].count("original") == 1


# --- crop and black out -----------------------------------------------------------------------------------------


def test_a_crop_is_drawn_taken_changed_again_and_taken_back(
    qtbot: QtBot, ready: MainWindow, bar: EditBar, view: EditView
) -> None:
    open_tool(qtbot, ready, "Crop")
    assert hand_of(view) is Hand.AREA
    draw(view, (40, 20), (200, 180))
    assert edits_of(ready) == ()
    bar.crop.take_button.click()
    settle(qtbot, ready)
    (crop,) = edits_of(ready)
    assert isinstance(crop, Crop)
    assert (crop.left, crop.top, crop.columns, crop.rows) == pytest.approx((40, 20, 160, 160), abs=2)
    assert sides(view) == (crop.columns, crop.rows)
    assert hand_of(view) is Hand.LOOK
    bar.open_edit(0)
    settle(qtbot, ready)
    assert sides(view) == (320, 240)
    assert view.region(outward=False) == crop.region
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Return)
    settle(qtbot, ready)
    (moved,) = edits_of(ready)
    assert isinstance(moved, Crop)
    assert moved.left == crop.left - 3
    bar.chips.crosses[0].click()
    settle(qtbot, ready)
    assert edits_of(ready) == ()
    assert sides(view) == (320, 240)


def test_the_whole_picture_is_no_crop(qtbot: QtBot, ready: MainWindow, bar: EditBar) -> None:
    open_tool(qtbot, ready, "Crop")
    bar.crop.confirm()
    assert edits_of(ready) == ()
    assert not bar.is_open


def test_regions_are_blacked_out_one_after_the_other(
    qtbot: QtBot, ready: MainWindow, bar: EditBar, view: EditView
) -> None:
    open_tool(qtbot, ready, "Black out")
    draw(view, (10, 10), (60, 50))
    settle(qtbot, ready)
    draw(view, (100, 100), (150, 140))
    settle(qtbot, ready)
    assert bar.is_open
    assert [type(edit) for edit in edits_of(ready)] == [Blackout, Blackout]
    assert color_at(view, 30, 30) == color_at(view, 120, 120) == (0, 0, 0)
    assert color_at(view, 80, 80) != (0, 0, 0)


def test_a_click_draws_nothing(qtbot: QtBot, ready: MainWindow, view: EditView) -> None:
    open_tool(qtbot, ready, "Black out")
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    assert edits_of(ready) == ()


def test_what_is_blacked_out_stays_on_its_place_when_a_turn_before_it_is_taken_back(
    qtbot: QtBot, ready: MainWindow, bar: EditBar
) -> None:
    region = Region(10, 20, 30, 40)
    key = ready._desk.draft.images[0].key
    ready._desk.draft.edit_pictures({key: (TURNED, Blackout(region))})
    bar.take_back(0)
    assert edits_of(ready) == (Blackout(Region(20, 240 - 10 - 30, 40, 30)),)


# --- letters ----------------------------------------------------------------------------------------------------


def test_text_is_typed_placed_seen_and_written_by_enter(
    qtbot: QtBot, ready: MainWindow, bar: EditBar, view: EditView
) -> None:
    open_tool(qtbot, ready, "Text")
    QTest.keyClicks(bar.text.text, "left hand")
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view._to_widget(QPointF(310, 235)).toPoint())
    settle(qtbot, ready)
    assert edits_of(ready) == ()
    QTest.keyClick(bar.text.text, Qt.Key.Key_Return)
    settle(qtbot, ready)
    (caption,) = edits_of(ready)
    assert isinstance(caption, Caption)
    assert caption.text == "left hand"
    rows, columns = ready._desk.services.editing.text_size(caption)
    assert caption.left + columns <= 320
    assert caption.top + rows <= 240
    assert bar.remark.text() == BURNED_IN
    assert bar.remark.isVisible()
    assert not bar.is_open


def test_a_half_typed_text_does_not_count(qtbot: QtBot, ready: MainWindow, bar: EditBar) -> None:
    open_tool(qtbot, ready, "Text")
    QTest.keyClicks(bar.text.text, "left ha")
    settle(qtbot, ready)
    ready.tray.commit()
    settle(qtbot, ready)
    assert edits_of(ready) == ()
    assert not bar.is_open


def test_letters_that_cannot_be_drawn_are_told_beside_the_picture(
    qtbot: QtBot, ready: MainWindow, bar: EditBar
) -> None:
    open_tool(qtbot, ready, "Text")
    bar.text.text.setText("左手")
    bar.text.confirm()
    settle(qtbot, ready)
    assert "no letter" in bar.fault.text()
    assert bar.fault.isVisible()
    assert edits_of(ready) == ()


def test_a_side_marker_is_written_by_key_and_can_be_moved_after(
    qtbot: QtBot, ready: MainWindow, bar: EditBar, view: EditView
) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(ready, Qt.Key.Key_R, keys)
    settle(qtbot, ready)
    assert edits_of(ready) == ()
    draw(view, (200, 100), (210, 120))
    settle(qtbot, ready)
    draw(view, (50, 60), (60, 80))
    settle(qtbot, ready)
    (marker,) = edits_of(ready)
    assert isinstance(marker, SideMarker)
    assert marker.side is Side.RIGHT
    assert marker.left == pytest.approx(60, abs=2)


def test_the_marker_of_a_side_begins_in_the_corner_of_who_looks_at_us(
    qtbot: QtBot, ready: MainWindow, bar: EditBar
) -> None:
    bar.mark(Side.LEFT)
    settle(qtbot, ready)
    bar.marker.confirm()
    settle(qtbot, ready)
    (marker,) = edits_of(ready)
    assert isinstance(marker, SideMarker)
    assert marker.left > 160


# --- shades -----------------------------------------------------------------------------------------------------


def test_sliders_are_seen_at_once_and_count_when_the_hand_lets_go(
    qtbot: QtBot, ready: MainWindow, bar: EditBar, view: EditView
) -> None:
    before = color_at(view, 5, 5)
    open_tool(qtbot, ready, "Brightness, contrast, gamma")
    slider = bar.tone.brightness.slider
    slider.setSliderDown(True)
    slider.setValue(30)
    settle(qtbot, ready)
    assert color_at(view, 5, 5) > before
    assert edits_of(ready) == ()
    slider.setSliderDown(False)
    settle(qtbot, ready)
    assert edits_of(ready) == (Tone(30),)
    bar.tone.contrast.slider.setValue(10)
    assert edits_of(ready) == (Tone(30, 10),)
    bar.tone.reset_button.click()
    settle(qtbot, ready)
    assert edits_of(ready) == ()
    assert color_at(view, 5, 5) == before


def test_a_slider_that_is_held_counts_when_it_is_sent(qtbot: QtBot, ready: MainWindow, bar: EditBar) -> None:
    open_tool(qtbot, ready, "Brightness, contrast, gamma")
    bar.tone.gamma.slider.setSliderDown(True)
    bar.tone.gamma.slider.setValue(30)
    ready.tray.commit()
    assert edits_of(ready) == (Tone(gamma=2.0),)


def test_brightness_goes_on_with_what_was_set_before(qtbot: QtBot, ready: MainWindow, bar: EditBar) -> None:
    open_tool(qtbot, ready, "Brightness, contrast, gamma")
    bar.tone.brightness.slider.setValue(30)
    bar.leave_tool()
    bar.add(TURNED)
    open_tool(qtbot, ready, "Brightness, contrast, gamma")
    assert bar.tone.brightness.slider.value() == 30
    bar.tone.brightness.slider.setValue(20)
    assert edits_of(ready) == (Tone(20), TURNED)


@pytest.fixture
def deep(qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]) -> MainWindow:
    """The first picture has 12 bits of gray, from 100 to 3999."""
    values = np.linspace(100, 3999, 240 * 320).astype(np.uint16).reshape(240, 320)
    services.editing.originals["one.jpg"] = values
    services.file_facts["one.jpg"] = {"samples_per_pixel": 1, "bits_stored": 12}
    drop_pictures(qtbot, window, pictures, expected=3)
    settle(qtbot, window)
    return window


def test_the_window_of_deep_gray_is_dragged_with_the_right_button(qtbot: QtBot, deep: MainWindow) -> None:
    bar, view = deep.tray.large.edit, deep.tray.large.view
    assert bar.buttons["Window"].isVisible()
    open_tool(qtbot, deep, "Window")
    assert (bar.window_tool.center.slider.value(), bar.window_tool.width_slider.slider.value()) == (2050, 3900)
    drag(view, (200, 100), (100, 100), Qt.MouseButton.RightButton)
    settle(qtbot, deep)
    (window,) = edits_of(deep)
    assert isinstance(window, Window)
    assert window.width < 3900
    bar.window_tool.range_button.click()
    assert edits_of(deep) == (Window(2050.0, 3900.0),)
    bar.window_tool.came_button.click()
    assert edits_of(deep) == ()


def test_a_color_picture_has_no_window(ready: MainWindow, bar: EditBar, view: EditView) -> None:
    assert not bar.buttons["Window"].isVisible()
    drag(view, (200, 100), (100, 100), Qt.MouseButton.RightButton)
    assert not bar.is_open


# --- the list ---------------------------------------------------------------------------------------------------


def test_all_edits_are_taken_back_and_the_original_is_seen_while_it_is_compared(
    qtbot: QtBot, ready: MainWindow, bar: EditBar, view: EditView
) -> None:
    bar.add(TURNED)
    settle(qtbot, ready)
    QTest.mousePress(bar.compare_button, Qt.MouseButton.LeftButton)
    settle(qtbot, ready)
    assert sides(view) == (320, 240)
    QTest.mouseRelease(bar.compare_button, Qt.MouseButton.LeftButton)
    settle(qtbot, ready)
    assert sides(view) == (240, 320)
    bar.original_button.click()
    settle(qtbot, ready)
    assert edits_of(ready) == ()
    assert sides(view) == (320, 240)
    assert not bar.chips.isVisible()


def test_the_same_is_done_to_the_selected_pictures_as_one_step(qtbot: QtBot, ready: MainWindow, bar: EditBar) -> None:
    strip = ready.tray.groups[0].strip
    strip.selectAll()
    bar.add(TURNED)
    settle(qtbot, ready)
    assert len(strip.selected_keys()) == 3
    bar.same_button.click()
    settle(qtbot, ready)
    assert [edits_of(ready, place) for place in range(3)] == [(TURNED,)] * 3
    assert not bar.same_button.isVisible()
    ready._desk.draft.undo()
    assert [edits_of(ready, place) for place in range(3)] == [(TURNED,), (), ()]
    bar.add(MIRRORED)
    ready._desk.draft.undo()
    settle(qtbot, ready)
    assert bar.same_button.isHidden()
    bar.do_the_same()  # what was undone is not done to others
    assert [edits_of(ready, place) for place in range(3)] == [(TURNED,), (), ()]


def test_a_crop_is_done_only_where_it_fits_and_that_is_said(qtbot: QtBot, ready: MainWindow, bar: EditBar) -> None:
    draft = ready._desk.draft
    ready.tray.show_picture(draft.images[2].key)  # of 400 by 240, the others are less wide
    settle(qtbot, ready)
    ready.tray.groups[0].strip.selectAll()
    open_tool(qtbot, ready, "Crop")
    ready.tray.large.view.set_area(ready.tray.large.view.whole.adjusted(50, 0, -10, 0))
    bar.crop.take_region(Region(50, 0, 340, 240), is_drawn=True)
    bar.crop.confirm()
    settle(qtbot, ready)
    bar.do_the_same()
    assert [edits_of(ready, place) for place in range(3)] == [(), (), (Crop(50, 0, 340, 240),)]
    assert "2 of the selected pictures stayed as they are" in bar.remark.text()


def test_the_thumbnail_shows_the_edits(qtbot: QtBot, ready: MainWindow, bar: EditBar) -> None:
    bar.add(TURNED)
    settle(qtbot, ready)
    index = ready.tray.groups[0].images.index(0)
    thumbnail = index.data(THUMBNAIL_ROLE)
    settle(qtbot, ready)
    thumbnail = index.data(THUMBNAIL_ROLE)
    assert thumbnail.height() > thumbnail.width()
    assert "Edited" in index.data()
    assert facts_of(ready._desk.draft.images[0]).startswith("240 × 320")
    bar.take_all_back()
    index.data(THUMBNAIL_ROLE)
    settle(qtbot, ready)
    thumbnail = index.data(THUMBNAIL_ROLE)
    assert thumbnail.height() < thumbnail.width()


# --- leaving ----------------------------------------------------------------------------------------------------


def test_escape_leaves_the_tool_before_it_cancels_anything(
    qtbot: QtBot, ready: MainWindow, bar: EditBar, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    open_tool(qtbot, ready, "Crop")
    services.import_gate = threading.Event()
    ready.tray.take_files(pictures[:1])
    QTest.keyClick(ready, Qt.Key.Key_Escape)
    assert not bar.is_open
    assert ready.tray.is_busy
    services.import_gate.set()
    qtbot.waitUntil(lambda: not ready.tray.is_busy)
    assert ready._desk.draft.count == 4


def test_another_picture_and_another_patient_leave_the_tool(
    qtbot: QtBot, ready: MainWindow, bar: EditBar, view: EditView
) -> None:
    open_tool(qtbot, ready, "Crop")
    draw(view, (40, 20), (200, 180))
    ready.tray.show_picture(ready._desk.draft.images[1].key)
    settle(qtbot, ready)
    assert not bar.is_open
    assert sides(view) == (360, 240)
    open_tool(qtbot, ready, "Text")
    ready._desk.draft.clear()
    assert not bar.is_open
    assert hand_of(view) is Hand.LOOK


def test_what_comes_late_for_an_earlier_picture_is_not_shown(
    qtbot: QtBot, ready: MainWindow, bar: EditBar, view: EditView, services: FakeServices
) -> None:
    gate = threading.Event()
    services.editing.gates = [gate]
    bar.add(TURNED)
    ready.tray.show_picture(ready._desk.draft.images[1].key)
    gate.set()
    settle(qtbot, ready)
    assert sides(view) == (360, 240)


def test_of_many_wishes_only_the_newest_is_made(
    qtbot: QtBot, ready: MainWindow, bar: EditBar, services: FakeServices
) -> None:
    open_tool(qtbot, ready, "Brightness, contrast, gamma")
    services.editing.asked.clear()
    gate = threading.Event()
    services.editing.gates = [gate]
    bar.tone.brightness.slider.setSliderDown(True)
    for value in range(1, 40):
        bar.tone.brightness.slider.setValue(value)
    gate.set()
    settle(qtbot, ready)
    assert services.editing.asked == [(Tone(1),), (Tone(39),)]


def test_an_undo_leaves_the_tool_that_worked_on_what_is_gone(qtbot: QtBot, ready: MainWindow, bar: EditBar) -> None:
    bar.add(TURNED)
    open_tool(qtbot, ready, "Crop")
    ready._desk.draft.undo()
    settle(qtbot, ready)
    assert not bar.is_open
    assert edits_of(ready) == ()


# --- what cannot be edited --------------------------------------------------------------------------------------


def test_what_goes_as_it_is_has_no_tools_and_says_why(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.file_facts["one.jpg"] = {"format": RECORDING, "frame_count": 5, "taking": Taking.WHOLE}
    drop_pictures(qtbot, window, pictures, expected=3)
    settle(qtbot, window)
    bar = window.tray.large.edit
    assert "goes as it is cannot be edited" in bar.why_not.text()
    bar.add(TURNED)
    bar.open_tool(bar.crop)
    assert edits_of(window) == ()
    assert not bar.is_open


def test_a_clip_is_edited_on_the_frame_that_is_seen(
    qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]
) -> None:
    services.file_facts["one.jpg"] = {"format": RECORDING, "frame_count": 5, "taking": Taking.TOGETHER}
    drop_pictures(qtbot, window, pictures, expected=3)
    settle(qtbot, window)
    window.tray.large.clip.slider.setValue(3)
    settle(qtbot, window)
    window.tray.large.edit.add(TURNED)
    settle(qtbot, window)
    assert services.editing.frames == [3]
    assert "all 5 of its pages or frames" in window.tray.large.edit.remark.text()


def test_nothing_is_edited_while_it_is_being_sent(
    qtbot: QtBot, ready: MainWindow, bar: EditBar, services: FakeServices
) -> None:
    services.building.clear()
    ready.send.send()
    qtbot.waitUntil(lambda: ready._desk.draft.is_sending)
    ready._desk.draft.series_changed.emit()
    assert not bar.buttons["Crop"].isEnabled()
    bar.add(TURNED)
    services.building.set()
    qtbot.waitUntil(lambda: bool(services.sent))
    assert [image.edits for one in services.sent[0][1] for image in one.images] == [(), (), ()]


def test_an_edit_that_does_not_fit_is_told_and_can_be_taken_back(qtbot: QtBot, ready: MainWindow, bar: EditBar) -> None:
    key = ready._desk.draft.images[0].key
    ready._desk.draft.edit_pictures({key: (Crop(0, 0, 5000, 5000),)})
    settle(qtbot, ready)
    assert EditNotPossible.sentence.split("{")[0] in bar.fault.text()
    assert facts_of(ready._desk.draft.images[0]).startswith("320 × 240")
    bar.chips.crosses[0].click()
    settle(qtbot, ready)
    assert edits_of(ready) == ()
    assert not bar.fault.isVisible()


def test_targets_of_the_tools_are_high_enough_and_have_names(qtbot: QtBot, ready: MainWindow, bar: EditBar) -> None:
    for tool in bar.tools[:-1]:
        bar.open_tool(tool)
        settle(qtbot, ready)
        buttons = [bar.leave_button, *tool.findChildren(type(bar.leave_button))]
        assert all(one.height() >= 32 and one.accessibleName() for one in buttons if one.isVisible())
    bar.leave_tool()
    assert all(one.height() >= 32 and one.accessibleName() for one in bar.buttons.values() if one.isVisible())


def test_an_edit_is_taken_back_while_a_slider_has_not_settled(qtbot: QtBot, ready: MainWindow, bar: EditBar) -> None:
    bar.add(TURNED)
    open_tool(qtbot, ready, "Brightness, contrast, gamma")
    bar.tone.brightness.slider.setSliderDown(True)
    bar.tone.brightness.slider.setValue(12)
    bar.chips.crosses[0].click()
    assert edits_of(ready) == (Tone(12),)
    assert not bar.is_open
