"""The bar below a clip: go through its frames, play it, take a part of it, make a frame a picture of its own."""

from bisect import bisect_right
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.numbers import whole_shown
from ezp2p.gui.panels.clip_frames import ClipFrames
from ezp2p.gui.panels.clip_slider import ClipSlider
from ezp2p.gui.panels.clip_stills import ClipStills
from ezp2p.gui.panels.clip_words import clip_in_words, moment_of_clip
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.buttons import icon_button, push_button
from ezp2p.gui.widgets.image_view import ViewImages
from ezp2p.gui.widgets.labels import ElidedLabel, text_label
from ezp2p.model.image import FrameRange, TrayImage

_LEAST_PAUSE_MS: Final = 5
_STILL_WORD: Final = mark("Take this frame as a picture")
_WHOLE_WORD: Final = mark("Whole clip")
_ROOM_BESIDE_WORDS: Final = 270
"""What the line of the buttons needs, in pixels, beside their words."""


class ClipBar(QWidget):
    """Hidden unless a clip is shown. What is done is done with the frame that is seen."""

    frame_shown = Signal(QImage, tuple)
    """The images of a frame for the large view."""
    failed = Signal(Exception)
    unwanted = Signal(tuple)
    """Pictures that came after the patient was changed; their copies can be deleted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._image: TrayImage | None = None
        self._times: tuple[float, ...] = ()
        self._times_task: Task | None = None
        self._begun: tuple[float, float] | None = None
        """Where in the clip and when playing began; None while it stands."""
        self.shown = 0
        """The number of the frame that is seen, from 0."""
        self.frames = ClipFrames(desk, self)
        self.stills = ClipStills(desk, self)
        self._next_frame = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._build()
        self._lay_out()
        self._connect()
        self.hide()

    def _build(self) -> None:
        theme = self._desk.theme
        self.slider = ClipSlider(theme)
        self.time = text_label(moment_of_clip(0.0))
        self.time.setFont(theme.font("base"))  # for its figures of equal width
        self.facts = ElidedLabel(kind="small", least=12)
        self.play_button = icon_button(theme, tr("Play"), icon="play", on_click=self.toggle)
        self.back_button = icon_button(
            theme, tr("One frame back ( , )"), icon="step-backward", kind="quiet", on_click=lambda: self.step(-1)
        )
        self.forward_button = icon_button(
            theme, tr("One frame forward ( . )"), icon="step-forward", kind="quiet", on_click=lambda: self.step(1)
        )
        self.begin_button = push_button(
            theme, tr("Begin here"), kind="quiet", tip=tr("What comes before is not taken"), on_click=self.begin_here
        )
        self.end_button = push_button(
            theme, tr("End here"), kind="quiet", tip=tr("What comes after is not taken"), on_click=self.end_here
        )
        self.whole_button = push_button(
            theme,
            tr(_WHOLE_WORD),
            icon="arrow-expand-horizontal",
            kind="quiet",
            tip=tr(_WHOLE_WORD),
            on_click=self.take_whole,
        )
        self.still_button = push_button(
            theme,
            tr(_STILL_WORD),
            icon="image-plus",
            kind="quiet",
            tip=tr("Take this frame as a picture of its own, behind the clip"),
            on_click=self.take_still,
        )
        for button in (self.begin_button, self.end_button, self.whole_button, self.still_button):
            button.setProperty("size", "narrow")
            button.setAccessibleName(button.text())

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.facts, 1)
        for button in (self.begin_button, self.end_button, self.whole_button, self.still_button):
            buttons.addWidget(button)
        going = QWidget()
        going.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes on to the right, as on the slider
        line = QHBoxLayout(going)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for part in (self.play_button, self.back_button, self.forward_button):
            line.addWidget(part)
        line.addWidget(self.slider, 1)
        line.addWidget(self.time)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(going)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._go)
        self.slider.sliderPressed.connect(self.pause)
        self.frames.arrived.connect(self._show_frame)
        self.frames.failed.connect(self._fail)
        self.stills.changed.connect(self._settle_buttons)
        self.stills.failed.connect(self.failed)
        self.stills.unwanted.connect(self.unwanted)
        self._next_frame.timeout.connect(self._play_on)
        for key, steps in ((",", -1), (".", 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda steps=steps: self.step(steps))

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_clip(self, image: TrayImage) -> None:
        """Show `image`, a clip, from its first frame."""
        self.close_clip()
        self._image = image
        self.shown = 0
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, image.frame_count - 1)
            self.slider.setValue(0)
        self.frames.open(image)
        self.frames.wish(0)
        services = self._desk.services
        self._times_task = self._desk.tasks.run_task(
            lambda _: services.clip_times(image), on_result=self._take_times, on_error=self.failed.emit
        )
        self._settle()
        self.show()

    def refresh(self, image: TrayImage) -> None:
        """Show what is chosen for `image`, which is shown already."""
        if self._image is not None:
            self._image = image
            self._settle()

    def close_clip(self) -> None:
        """Show no clip."""
        self.pause()
        if self._times_task is not None:
            self._times_task.cancel()
        self.frames.close()
        self._image, self._times, self._times_task = None, (), None
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: it stands still."""
        super().hideEvent(event)
        self.pause()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short the last two buttons have their icons alone."""
        super().resizeEvent(event)
        whole, still = tr(_WHOLE_WORD), tr(_STILL_WORD)
        words = (self.begin_button.text(), self.end_button.text(), whole, still)
        needed = sum(self.fontMetrics().horizontalAdvance(word) for word in words) + _ROOM_BESIDE_WORDS
        has_room = event.size().width() >= needed
        for button, word in ((self.whole_button, whole), (self.still_button, still)):
            button.setText(word if has_room else "")

    def _take_times(self, times: tuple[float, ...]) -> None:
        self._times_task = None
        self._times = times if len(times) == self._frame_count else ()
        self.slider.setPageStep(max(1, bisect_right(times, 1.0)))
        self._settle()

    @property
    def _frame_count(self) -> int:
        return self._image.frame_count if self._image is not None else 0

    def _settle(self) -> None:
        if self._image is None:
            return
        self.slider.show_part(self._image.cut)
        self.facts.setText(clip_in_words(self._times, self._frame_count, self._image.cut))
        self._show_moment()
        self._settle_buttons()

    def _settle_buttons(self) -> None:
        self.whole_button.setVisible(self.slider.part is not None)
        self.play_button.setEnabled(bool(self._times))
        self.still_button.setEnabled(not self.stills.is_busy)

    def _show_moment(self) -> None:
        moment, longest = self._moment_of(self.shown), self._moment_of(self._frame_count - 1)
        self.time.setMinimumWidth(self.time.fontMetrics().horizontalAdvance(longest))
        self.time.setText(moment)
        self.slider.setAccessibleDescription(moment)

    def _moment_of(self, number: int) -> str:
        if self._times:
            return moment_of_clip(self._times[number])
        return tr("frame {number}", number=whole_shown(number + 1))

    def _show_frame(self, number: int, images: ViewImages) -> None:
        self.shown = number
        self._show_moment()
        self.frame_shown.emit(*images)
        if self._begun is not None:
            self._play_on()

    def _fail(self, error: Exception) -> None:
        """The slider goes back to the frame that is seen, unless another one is on its way."""
        self.pause()
        if not self.frames.is_busy:
            self._place(self.shown)
        self.failed.emit(error)

    # --- going through it -------------------------------------------------------------------------------------------

    def step(self, frames: int) -> None:
        """Go so many frames on, or back."""
        self.pause()
        self.slider.setValue(self.slider.value() + frames)

    def _go(self, number: int) -> None:
        self.pause()  # a person went there: playing tells nobody
        self.frames.wish(number)

    def toggle(self) -> None:
        """Play it, or stand still."""
        if self._begun is None:
            self.play()
        else:
            self.pause()

    @property
    def is_playing(self) -> bool:
        """Whether it plays."""
        return self._begun is not None

    def play(self) -> None:
        """Play from here at the clip's own rate; from the beginning where this is the end."""
        if not self._times:
            return
        if self.slider.value() >= self._last():
            self._place(self.slider.part.first if self.slider.part is not None else 0)
        start = self.slider.value()
        self._begun = (self._times[start], self._desk.clock.monotonic())
        self._show_playing(is_playing=True)
        self._wish_while_playing(start)

    def pause(self) -> None:
        """Stand still."""
        self._next_frame.stop()
        if self._begun is not None:
            self._begun = None
            self._show_playing(is_playing=False)

    def _last(self) -> int:
        """Where playing ends: at the end of the part that is taken, unless it is behind that already."""
        part = self.slider.part
        return part.last if part is not None and self.slider.value() <= part.last else self._frame_count - 1

    def _play_on(self) -> None:
        """Show the frame that is due by now; those for which there was no time are passed over."""
        if self._begun is None or self.frames.is_busy:
            return
        last = self._last()
        if self.shown >= last:
            self.pause()
            return
        place, began = self._begun
        now = place + self._desk.clock.monotonic() - began
        due = min(bisect_right(self._times, now) - 1, last)
        if due > self.shown:
            self._wish_while_playing(due)
        else:
            self._next_frame.start(max(_LEAST_PAUSE_MS, round((self._times[self.shown + 1] - now) * 1000)))

    def _wish_while_playing(self, number: int) -> None:
        self._place(number)
        self.frames.wish(number)

    def _place(self, number: int) -> None:
        """Move the slider without going there."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(number)
        self.slider.update()

    def _show_playing(self, *, is_playing: bool) -> None:
        name = tr("Pause") if is_playing else tr("Play")
        self._desk.theme.set_icon(self.play_button, "pause" if is_playing else "play")
        self.play_button.setToolTip(name)
        self.play_button.setAccessibleName(name)

    # --- taking a part, or a frame ----------------------------------------------------------------------------------

    def begin_here(self) -> None:
        """Take nothing before the frame that is seen."""
        part = self.slider.part
        last = part.last if part is not None and part.last >= self.shown else self._frame_count - 1
        self._cut(FrameRange(self.shown, last))

    def end_here(self) -> None:
        """Take nothing after the frame that is seen."""
        part = self.slider.part
        first = part.first if part is not None and part.first <= self.shown else 0
        self._cut(FrameRange(first, self.shown))

    def take_whole(self) -> None:
        """Take all of it."""
        self._cut(None)

    def take_still(self) -> None:
        """Make the frame that is seen a picture of its own."""
        if self._image is not None:
            self.stills.take(self._image, self.shown)

    def _cut(self, part: FrameRange | None) -> None:
        if self._image is not None:
            is_whole = part is not None and part.count == self._frame_count
            self._desk.draft.cut(self._image.key, None if is_whole else part)
