"""What can be done with the active camera: above its picture how it is taken, below it the pictures that are taken."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QPushButton, QWidget

from ezp2p.gui.numbers import plain_shown
from ezp2p.gui.panels.camera_size import SizeMenu
from ezp2p.gui.panels.camera_tile import CameraTile
from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import mark, tr, tr_count
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import text_label
from ezp2p.settings.settings import CamerasSettings, FrameRegionSettings

_DRAW: Final = mark("Draw the part to take on the picture.")


class _Bar(QWidget):
    """Where room is short, its buttons show their icons alone; their words stay in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(120)  # else it would be given the room for the words, whether there is any or not
        self._words: dict[QAbstractButton, tuple[str, str]] = {}

    def _set_words(self, button: QAbstractButton, words: str, short: str = "") -> None:
        self._words[button] = (words, short)
        button.setAccessibleName(words)

    def fit(self) -> None:
        """Words where there is room for them."""
        layout = self.layout()
        if layout is None:
            return
        for stage in range(3):  # all words; short ones where there are such; icons alone
            for button, (words, short) in self._words.items():
                text = short if stage == 2 or (stage == 1 and short) else words
                if button.text() != text:
                    button.setText(text)
            layout.invalidate()
            if layout.sizeHint().width() <= self.width():
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit them anew."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit them anew: until now they had not the type of the style sheet."""
        super().showEvent(event)
        self.fit()


class CameraTools(_Bar):
    """The size and the part of the picture; another camera."""

    input_changed = Signal(object)
    """The CameraInput as it is wanted from now on."""
    other_asked = Signal()
    choosing_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tile: CameraTile | None = None
        self.menu = SizeMenu(self.input_changed.emit, self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.size_button = push_button(theme, tr("Picture size"), icon="aspect-ratio", on_click=self.update)
        self.size_button.setMenu(self.menu)
        self.part_button = push_button(theme, tr("Choose the part"), icon="crop", on_click=self.choose_part)
        self.whole_button = push_button(theme, tr("Whole picture"), icon="fullscreen", on_click=self._take_whole)
        self.other_button = push_button(
            theme, tr("Other camera"), icon="swap-horizontal", on_click=self.other_asked.emit
        )
        self.words = text_label(tr(_DRAW))
        self.use_button = push_button(theme, tr("Use this part"), icon="check", on_click=self._use_part)
        self.cancel_button = push_button(theme, tr("Cancel"), tip="Esc", on_click=self.cancel)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in (self.size_button, self.part_button, self.whole_button, self.other_button, self.words):
            line.addWidget(part)
        line.addStretch(1)
        for part in (self.use_button, self.cancel_button):
            line.addWidget(part)
        for button in (self.size_button, self.part_button, self.whole_button, self.other_button):
            self._set_words(button, button.text())
            button.setToolTip(button.text())
        only_by_tab(self)

    @property
    def is_choosing(self) -> bool:
        """Whether a part is being drawn."""
        return self._tile is not None and self._tile.area is not None

    def show_tile(self, tile: CameraTile | None, *, is_from_settings: bool, is_recording: bool) -> None:
        """Show what can be done with `tile`."""
        self._tile = tile
        is_choosing = self.is_choosing
        has_picture = tile is not None and tile.run.is_live
        may_change = tile is not None and not is_recording
        for button in (self.size_button, self.part_button):
            button.setVisible(not is_choosing)
        self.whole_button.setVisible(not is_choosing and tile is not None and tile.run.input.region is not None)
        self.other_button.setVisible(not is_choosing and tile is not None and not is_from_settings)
        for part in (self.words, self.use_button, self.cancel_button):
            part.setVisible(is_choosing)
        self.size_button.setEnabled(may_change)
        self.whole_button.setEnabled(may_change)
        self.other_button.setEnabled(may_change)
        self.part_button.setEnabled(may_change and has_picture)
        self.fit()

    def choose_part(self) -> None:
        """Let a part be drawn on the live picture."""
        if self._tile is not None and self._tile.run.is_live:
            self._tile.choose_part()
            self.choosing_changed.emit()

    def cancel(self) -> None:
        """The part stays as it is."""
        if self._tile is not None:
            self._tile.end_choosing()
            self.choosing_changed.emit()

    def _use_part(self) -> None:
        tile = self._tile
        part = tile.chosen_part() if tile is not None else None
        self.cancel()
        if tile is not None and part is not None:
            region = FrameRegionSettings(left=part.left, top=part.top, columns=part.columns, rows=part.rows)
            self.input_changed.emit(tile.run.input.model_copy(update={"region": region}))

    def _take_whole(self) -> None:
        if self._tile is not None:
            self.input_changed.emit(self._tile.run.input.model_copy(update={"region": None}))

    def _fill_menu(self) -> None:
        if self._tile is not None:
            self.menu.show_input(self._tile.run.input)


class CameraShutter(_Bar):
    """Stills, and recordings."""

    still_asked = Signal()
    burst_asked = Signal()
    record_asked = Signal()
    freeze_asked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.freeze_button = push_button(
            theme, tr("Freeze"), icon="snowflake", tip=tr("Let the picture stand still; press again for live"),
            on_click=lambda: self.freeze_asked.emit(self.freeze_button.isChecked()),
        )  # fmt: skip
        self.freeze_button.setCheckable(True)
        self.burst_button = push_button(theme, tr("Burst"), icon="camera-burst", on_click=self.burst_asked.emit)
        self.record_button = push_button(
            theme, tr("Record"), icon="record-circle-outline", on_click=self.record_asked.emit
        )
        self.pre_roll = QCheckBox()
        self.still_button = push_button(
            theme, tr("Take picture"), icon="camera", kind="primary", on_click=self.still_asked.emit
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in (self.freeze_button, self.burst_button, self.record_button, self.pre_roll):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self.still_button)
        for button in (self.freeze_button, self.burst_button):
            self._set_words(button, button.text())
        only_by_tab(self)

    def reload(self, settings: CamerasSettings) -> None:
        """Take over what the settings say."""
        key = QKeySequence(settings.still_key).toString(QKeySequence.SequenceFormat.NativeText)
        self.still_button.setToolTip(tr("Take a picture ({key})", key=key))
        burst = tr_count(
            "Take {count} picture, one after the other",
            "Take {count} pictures, one after the other",
            settings.burst_pictures,
        )
        self.burst_button.setToolTip(burst)
        seconds = plain_shown(settings.pre_roll_s)
        words, short = tr("{seconds} s before, too", seconds=seconds), tr("{seconds} s", seconds=seconds)
        self._set_words(self.pre_roll, words, short)
        begins = tr_count(
            "A recording begins with the last {seconds} seconds",
            "A recording begins with the last {seconds} seconds",
            round(settings.pre_roll_s),
            seconds=seconds,
        )
        self.pre_roll.setToolTip(begins)
        self.pre_roll.setChecked(settings.pre_roll_s > 0)
        self.pre_roll.setVisible(settings.pre_roll_s > 0)

    def show_tile(self, tile: CameraTile | None, *, is_choosing: bool) -> None:
        """Show what can be done with `tile`."""
        run = tile.run if tile is not None else None
        is_open = run is not None and run.camera is not None and not is_choosing
        is_frozen = run is not None and run.frozen is not None
        is_running = tile is not None and tile.clip.is_running
        self.still_button.setEnabled(is_open)
        self.burst_button.setEnabled(is_open and not is_frozen)
        self.freeze_button.setEnabled(is_open and (is_frozen or (run is not None and run.is_live)))
        self.freeze_button.setChecked(is_frozen)
        self.record_button.setEnabled(is_open and (not is_running or (tile is not None and tile.clip.is_recording)))
        self._offer_recording(is_running=is_running)
        self.pre_roll.setEnabled(is_open and not is_running)
        self.fit()

    def _offer_recording(self, *, is_running: bool) -> None:
        tip = tr("End the recording; it is kept (R)") if is_running else tr("Record a clip (R)")
        self._set_words(self.record_button, tr("Stop") if is_running else tr("Record"))
        self.record_button.setToolTip(tip)
        self._theme.set_icon(self.record_button, "stop" if is_running else "record-circle-outline")


def only_by_tab(widget: QWidget) -> None:
    """A click on a button leaves the focus where it is: the shutter's key stays the shutter's."""
    for kind in (QPushButton, QCheckBox):
        for button in widget.findChildren(kind):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
