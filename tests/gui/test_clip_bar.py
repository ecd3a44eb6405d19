"""The bar below a clip: its frames, playing, the part that is taken, and frames that become pictures."""

import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ezp2p.errors import NotAnImage
from ezp2p.gui.core import Desk
from ezp2p.gui.draft import Draft
from ezp2p.gui.item_models.images import BADGES_ROLE
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.panels.clip import ClipBar
from ezp2p.gui.panels.clip_words import clip_in_words, moment_of_clip
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.model.edits import QuarterTurn
from ezp2p.model.image import RECORDING, FrameRange
from tests.gui.driving import double_click, drop_pictures
from tests.gui.fake_clips import STEP
from tests.gui.fake_deliveries import NOW
from tests.gui.fake_services import ENTRIES, FakeServices

FRAMES = 61
CLIP = {"format": RECORDING, "frame_count": FRAMES}


class HandClock:
    """Goes on when a test says so."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        """The same moment."""
        return NOW

    def monotonic(self) -> float:
        """What the test says."""
        return self.seconds


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def make_desk(theme: Theme, clock: HandClock) -> Iterator[Callable[[FakeServices], Desk]]:
    """As for every test, with a clock that the test winds."""
    made: list[Desk] = []

    def make(services: FakeServices) -> Desk:
        draft = Draft(series_defaults(services.settings.attributes))
        made.append(Desk(services=services, draft=draft, tasks=Tasks(), theme=theme, clock=clock))
        return made[-1]

    yield make
    for desk in made:
        desk.tasks.shut_down()


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow, services: FakeServices, pictures: tuple[Path, ...]) -> MainWindow:
    """A patient is chosen; the tray has a picture, a clip, which is shown, and another picture."""
    services.file_facts["two.png"] = CLIP
    qtbot.waitUntil(lambda: window.patient.worklist.model.rowCount() > 0)
    double_click(qtbot, window, ENTRIES[0])
    drop_pictures(qtbot, window, pictures, expected=3)
    window.tray.show_picture(window._desk.draft.images[1].key)
    bar = window.tray.large.clip
    qtbot.waitUntil(lambda: not bar.frames.is_busy and bar.play_button.isEnabled())
    return window


@pytest.fixture
def bar(ready: MainWindow) -> ClipBar:
    return ready.tray.large.clip


def settle(qtbot: QtBot, bar: ClipBar) -> None:
    qtbot.waitUntil(lambda: not bar.frames.is_busy and not bar.stills.is_busy)


def go_to(qtbot: QtBot, bar: ClipBar, number: int) -> None:
    bar.slider.setValue(number)
    settle(qtbot, bar)


def gray_of(window: MainWindow) -> int:
    """What the large view shows, as one gray."""
    whole: QImage = window.tray.large.view._whole
    return QColor(whole.pixel(5, 5)).red()


def cut_of(window: MainWindow) -> FrameRange | None:
    return window._desk.draft.images[1].cut


def part_shown(bar: ClipBar) -> FrameRange | None:
    return bar.slider.part


def names(window: MainWindow) -> list[str]:
    return [image.name for image in window._desk.draft.images]


# --- what is shown ----------------------------------------------------------------------------------------------


def test_the_bar_stands_below_a_clip_and_below_nothing_else(ready: MainWindow, bar: ClipBar) -> None:
    assert bar.isVisible()
    assert bar.facts.text() == "6.1 s, 61 frames"
    assert bar.time.text() == "0:00.0"
    ready.tray.show_picture(ready._desk.draft.images[0].key)
    assert not bar.isVisible()
    ready.tray.show_picture(ready._desk.draft.images[1].key)
    assert bar.isVisible()
    ready._desk.draft.clear()
    assert not bar.isVisible()


@pytest.mark.parametrize(("kind", "frames", "has_bar"), [("MP4", 12, True), ("MP4", 1, False), ("GIF", 12, False)])
def test_a_video_of_several_frames_is_a_clip(
    qtbot: QtBot, ready: MainWindow, services: FakeServices, tmp_path: Path, kind: str, frames: int, has_bar: bool
) -> None:
    other = tmp_path / "other.png"
    other.write_bytes((tmp_path / "card" / "two.png").read_bytes())
    services.file_facts["other.png"] = {"format": kind, "frame_count": frames}
    ready.tray.take_files((other,))
    qtbot.waitUntil(lambda: ready._desk.draft.count == 4)
    ready.tray.show_picture(ready._desk.draft.images[3].key)
    assert ready.tray.large.clip.isVisible() is has_bar


def test_a_clip_is_marked_among_the_thumbnails(ready: MainWindow) -> None:
    model = ready.tray.groups[0].images
    assert [[one.word for one in model.index(row).data(BADGES_ROLE)] for row in range(3)] == [[], ["Clip"], []]


def test_frames_are_decoded_beside_the_window(
    qtbot: QtBot, ready: MainWindow, bar: ClipBar, services: FakeServices, gui_thread: int
) -> None:
    go_to(qtbot, bar, 9)
    bar.take_still()
    settle(qtbot, bar)
    asked = [(name, thread) for name, thread in services.calls if "clip" in name]
    assert {name for name, _ in asked} == {"clip_frame", "clip_times", "still_of_clip"}
    assert gui_thread not in {thread for _, thread in asked}


def test_zoom_and_place_stay_while_frames_change(qtbot: QtBot, ready: MainWindow, bar: ClipBar) -> None:
    view = ready.tray.large.view
    view.zoom_to(6.0)
    percent, center = view.percent(), view._center
    go_to(qtbot, bar, 20)
    assert gray_of(ready) == 20 * STEP
    assert (view.percent(), view._center) == (percent, center)


# --- going through it -------------------------------------------------------------------------------------------


def test_buttons_and_keys_step_by_one_frame(qtbot: QtBot, ready: MainWindow, bar: ClipBar) -> None:
    QTest.mouseClick(bar.forward_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(bar.forward_button, Qt.MouseButton.LeftButton)
    settle(qtbot, bar)
    assert (bar.shown, bar.time.text(), gray_of(ready)) == (2, "0:00.2", 2 * STEP)
    QTest.mouseClick(bar.back_button, Qt.MouseButton.LeftButton)
    settle(qtbot, bar)
    assert bar.shown == 1
    bar.slider.setFocus()
    QTest.keyClick(bar.slider, Qt.Key.Key_Right)
    settle(qtbot, bar)
    assert bar.shown == 2
    QTest.keyClick(bar.slider, Qt.Key.Key_Left)
    QTest.keyClick(bar.slider, Qt.Key.Key_Left)
    settle(qtbot, bar)
    assert bar.shown == 0
    ready.activateWindow()
    qtbot.waitUntil(ready.isActiveWindow)
    strip = ready.tray.groups[0].strip
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Period)
    QTest.keyClick(strip, Qt.Key.Key_Period)
    QTest.keyClick(strip, Qt.Key.Key_Comma)
    settle(qtbot, bar)
    assert bar.shown == 1


def test_a_press_on_the_line_goes_to_the_frame_beneath_it(qtbot: QtBot, bar: ClipBar) -> None:
    slider = bar.slider
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.x_of(45)), 16))
    settle(qtbot, bar)
    assert abs(bar.shown - 45) <= 1
    assert bar.time.text().startswith("0:04.")


def test_while_one_frame_is_decoded_only_the_newest_wish_waits(
    qtbot: QtBot, ready: MainWindow, bar: ClipBar, services: FakeServices
) -> None:
    gate = threading.Event()
    services.clips.gates = [gate]
    services.clips.decoded.clear()
    for number in range(5, 41):
        bar.slider.setValue(number)
    gate.set()
    settle(qtbot, bar)
    assert services.clips.decoded == [5, 40]
    assert (bar.shown, gray_of(ready)) == (40, 40 * STEP)


def test_a_frame_that_comes_late_for_another_picture_is_dropped(
    qtbot: QtBot, ready: MainWindow, bar: ClipBar, services: FakeServices
) -> None:
    gate = threading.Event()
    services.clips.gates = [gate]
    bar.slider.setValue(30)
    ready.tray.show_picture(ready._desk.draft.images[0].key)
    gate.set()
    qtbot.waitUntil(lambda: ready._desk.tasks.is_idle)
    assert ready.tray.large.view._whole.width() == 320
    assert not bar.isVisible()


def test_a_frame_that_cannot_be_decoded_is_told_and_the_slider_goes_back(
    qtbot: QtBot, ready: MainWindow, bar: ClipBar, services: FakeServices
) -> None:
    go_to(qtbot, bar, 3)
    services.clips.frame_error = NotAnImage(reason="its frame 31 is damaged")
    go_to(qtbot, bar, 30)
    assert "frame 31 is damaged" in ready.tray.message.text
    assert (bar.slider.value(), bar.shown) == (3, 3)
    go_to(qtbot, bar, 31)
    assert bar.shown == 31


def test_without_its_times_a_clip_still_has_its_frames(
    qtbot: QtBot, ready: MainWindow, bar: ClipBar, services: FakeServices
) -> None:
    services.clips.times_error = NotAnImage(reason="it tells no times")
    images = ready._desk.draft.images
    ready.tray.show_picture(images[0].key)
    ready.tray.show_picture(images[1].key)
    qtbot.waitUntil(lambda: ready._desk.tasks.is_idle)
    go_to(qtbot, bar, 7)
    assert (bar.time.text(), bar.facts.text()) == ("frame 8", "61 frames")
    assert not bar.play_button.isEnabled()
    assert "it tells no times" in ready.tray.message.text


# --- playing ----------------------------------------------------------------------------------------------------


def test_it_plays_at_its_own_rate_and_passes_over_what_there_is_no_time_for(
    qtbot: QtBot, bar: ClipBar, services: FakeServices, clock: HandClock
) -> None:
    QTest.mouseClick(bar.play_button, Qt.MouseButton.LeftButton)
    assert bar.play_button.accessibleName() == "Pause"
    settle(qtbot, bar)
    services.clips.decoded.clear()
    clock.seconds = 0.25
    qtbot.waitUntil(lambda: bar.shown == 2)
    clock.seconds = 2.01
    qtbot.waitUntil(lambda: bar.shown == 20)
    assert bar.slider.value() == 20
    assert services.clips.decoded == [2, 20]
    clock.seconds = 60.0
    qtbot.waitUntil(lambda: not bar.is_playing)
    assert bar.shown == FRAMES - 1
    assert bar.play_button.accessibleName() == "Play"
    QTest.mouseClick(bar.play_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.shown == 0)
    bar.pause()


def test_playing_ends_with_the_part_that_is_taken(qtbot: QtBot, bar: ClipBar, clock: HandClock) -> None:
    for number, act in ((10, bar.begin_here), (20, bar.end_here)):
        go_to(qtbot, bar, number)
        act()
    bar.play()
    qtbot.waitUntil(lambda: bar.shown == 10)
    clock.seconds = 30.0
    qtbot.waitUntil(lambda: not bar.is_playing)
    assert bar.shown == 20


@pytest.mark.parametrize("stop", ["step", "hide", "another picture"])
def test_it_stands_still_when_somebody_steps_or_nobody_looks(
    qtbot: QtBot, ready: MainWindow, bar: ClipBar, stop: str
) -> None:
    bar.play()
    acts: dict[str, Callable[[], object]] = {
        "step": lambda: bar.step(1),
        "hide": ready.tray.large.hide,
        "another picture": lambda: ready.tray.show_picture(ready._desk.draft.images[0].key),
    }
    acts[stop]()
    assert not bar.is_playing
    qtbot.waitUntil(lambda: ready._desk.tasks.is_idle)


# --- the part that is taken -------------------------------------------------------------------------------------


def test_begin_here_and_end_here_cut_the_clip_and_whole_clip_takes_it_back(
    qtbot: QtBot, ready: MainWindow, bar: ClipBar
) -> None:
    assert not bar.whole_button.isVisible()
    go_to(qtbot, bar, 12)
    QTest.mouseClick(bar.begin_button, Qt.MouseButton.LeftButton)
    assert cut_of(ready) == FrameRange(12, 60)
    go_to(qtbot, bar, 41)
    QTest.mouseClick(bar.end_button, Qt.MouseButton.LeftButton)
    assert cut_of(ready) == FrameRange(12, 41)
    assert part_shown(bar) == FrameRange(12, 41)
    assert bar.facts.text() == "3.0 s of 6.1 s, 30 frames"
    assert "30 of 61 frames" in ready.tray.large.caption.text()
    assert bar.whole_button.isVisible()
    QTest.mouseClick(bar.whole_button, Qt.MouseButton.LeftButton)
    assert cut_of(ready) is None
    assert part_shown(bar) is None
    assert not bar.whole_button.isVisible()


def test_a_beginning_behind_the_end_takes_the_end_back(qtbot: QtBot, ready: MainWindow, bar: ClipBar) -> None:
    go_to(qtbot, bar, 20)
    bar.end_here()
    assert cut_of(ready) == FrameRange(0, 20)
    go_to(qtbot, bar, 30)
    bar.begin_here()
    assert cut_of(ready) == FrameRange(30, 60)
    go_to(qtbot, bar, 10)
    bar.end_here()
    assert cut_of(ready) == FrameRange(0, 10)
    go_to(qtbot, bar, 60)
    bar.end_here()
    assert cut_of(ready) is None


def test_a_cut_that_was_made_elsewhere_is_shown(ready: MainWindow, bar: ClipBar) -> None:
    draft = ready._desk.draft
    draft.cut(draft.images[1].key, FrameRange(5, 9))
    assert part_shown(bar) == FrameRange(5, 9)
    assert bar.facts.text() == "0.5 s of 6.1 s, 5 frames"


# --- a frame as a picture ---------------------------------------------------------------------------------------


def test_a_frame_becomes_a_picture_right_behind_its_clip_and_the_next_behind_it(
    qtbot: QtBot, ready: MainWindow, bar: ClipBar
) -> None:
    for number in (4, 17):
        go_to(qtbot, bar, number)
        QTest.mouseClick(bar.still_button, Qt.MouseButton.LeftButton)
        settle(qtbot, bar)
    assert names(ready) == ["one.jpg", "two.png", "two.png, frame 5", "two.png, frame 18", "three.bmp"]
    assert bar.isVisible()
    assert bar.shown == 17


def test_what_is_seen_is_what_is_taken(qtbot: QtBot, ready: MainWindow, bar: ClipBar, services: FakeServices) -> None:
    go_to(qtbot, bar, 4)
    gate = threading.Event()
    services.clips.gates = [gate]
    bar.slider.setValue(50)
    bar.take_still()
    gate.set()
    settle(qtbot, bar)
    assert "two.png, frame 5" in names(ready)


def test_a_frame_lands_in_the_series_of_its_clip_and_not_in_the_active_one(
    qtbot: QtBot, ready: MainWindow, bar: ClipBar
) -> None:
    draft = ready._desk.draft
    draft.add_series()
    bar.take_still()
    settle(qtbot, bar)
    assert [image.name for image in draft.series[0].images][1:3] == ["two.png", "two.png, frame 1"]
    assert draft.series[1].images == ()


def test_a_frame_never_lands_with_another_patient(
    qtbot: QtBot, ready: MainWindow, bar: ClipBar, services: FakeServices
) -> None:
    services.clips.still_gate = threading.Event()
    bar.take_still()
    assert not bar.still_button.isEnabled()
    ready._desk.draft.clear()
    double_click(qtbot, ready, ENTRIES[1])
    services.clips.still_gate.set()
    qtbot.waitUntil(lambda: "still1.png" in services.dropped)
    assert ready._desk.draft.count == 0
    qtbot.waitUntil(bar.still_button.isEnabled)


def test_a_frame_of_a_clip_that_was_taken_out_meanwhile_is_kept(
    qtbot: QtBot, ready: MainWindow, bar: ClipBar, services: FakeServices
) -> None:
    draft = ready._desk.draft
    services.clips.still_gate = threading.Event()
    bar.take_still()
    draft.remove((draft.images[1].key,))
    services.clips.still_gate.set()
    settle(qtbot, bar)
    assert names(ready) == ["one.jpg", "three.bmp", "two.png, frame 1"]


def test_a_frame_has_the_edits_of_its_clip(
    qtbot: QtBot, ready: MainWindow, bar: ClipBar, services: FakeServices, tmp_path: Path
) -> None:
    other = tmp_path / "other.png"
    other.write_bytes((tmp_path / "card" / "two.png").read_bytes())
    services.file_facts["other.png"] = {**CLIP, "edits": (QuarterTurn(1),)}
    ready.tray.take_files((other,))
    qtbot.waitUntil(lambda: ready._desk.draft.count == 4)
    ready.tray.show_picture(ready._desk.draft.images[3].key)
    bar.take_still()
    settle(qtbot, bar)
    assert ready._desk.draft.images[4].edits == (QuarterTurn(1),)


def test_a_frame_that_cannot_be_taken_is_told(
    qtbot: QtBot, ready: MainWindow, bar: ClipBar, services: FakeServices
) -> None:
    services.clips.still_error = NotAnImage(reason="its frame is damaged")
    bar.take_still()
    settle(qtbot, bar)
    assert "its frame is damaged" in ready.tray.message.text
    assert bar.still_button.isEnabled()


# --- words ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.0, "0:00.0"), (12.34, "0:12.3"), (59.96, "1:00.0"), (65.25, "1:05.2"), (3600.0, "60:00.0")],
)
def test_a_moment_is_minutes_seconds_and_tenths(seconds: float, words: str) -> None:
    assert moment_of_clip(seconds) == words


@pytest.mark.parametrize(
    ("times", "count", "part", "words"),
    [
        ((), 1372, None, "1,372 frames"),
        ((), 1372, FrameRange(0, 99), "100 of 1,372 frames"),
        ((0.0, 0.5, 1.0, 1.5), 4, None, "2.0 s, 4 frames"),
        ((0.0, 0.5, 1.0, 1.5), 4, FrameRange(1, 2), "1.0 s of 2.0 s, 2 frames"),
        ((0.0, 0.5, 1.0, 1.5), 4, FrameRange(3, 3), "0.5 s of 2.0 s, 1 frame"),
    ],
)
def test_a_clip_in_words(times: tuple[float, ...], count: int, part: FrameRange | None, words: str) -> None:
    assert clip_in_words(times, count, part) == words
