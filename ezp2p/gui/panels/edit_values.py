"""The tools that change shades: brightness, contrast and gamma, and the window of deep gray values."""

from collections.abc import Sequence
from math import log10
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker
from PySide6.QtWidgets import QWidget

from ezp2p.gui.numbers import decimal_shown, signed_shown, whole_shown
from ezp2p.gui.panels.edit_tools import Stage, Tool, ValueSlider
from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.buttons import icon_button, push_button
from ezp2p.model.edits import MOST_TONE, Edit, Tone, Window

_GAMMA_STEPS: Final = 100
"""Of the slider for each power of ten."""
_DRAG_PART: Final = 512
"""The window changes by all values that there are divided by this, for each pixel of a drag."""


class ToneTool(Tool):
    """Three sliders; neutral ones are no edit."""

    shows_behind = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Tone"), parent)
        self._chosen = Tone()
        self.brightness = ValueSlider(tr("Brightness"), -MOST_TONE, MOST_TONE)
        self.contrast = ValueSlider(tr("Contrast"), -MOST_TONE, MOST_TONE)
        self.gamma = ValueSlider(tr("Gamma"), -_GAMMA_STEPS, _GAMMA_STEPS)
        for one in self._sliders:
            self.line.addWidget(one, 1)
            one.moved.connect(self._move)
            one.settled.connect(self.flush)
        self.reset_button = icon_button(
            theme, tr("No change of brightness, contrast and gamma"), icon="restore", kind="quiet", on_click=self.reset
        )
        self.line.addWidget(self.reset_button)
        self.setFocusProxy(self.brightness)

    @property
    def _sliders(self) -> tuple[ValueSlider, ...]:
        return self.brightness, self.contrast, self.gamma

    @property
    def tone(self) -> Tone:
        """What the sliders say."""
        gamma = round(10 ** (self.gamma.slider.value() / _GAMMA_STEPS), 2)
        return Tone(self.brightness.slider.value(), self.contrast.slider.value(), gamma)

    def begin(self, edit: Edit | None, stage: Stage) -> QRectF | None:  # noqa: ARG002 -- as of every tool
        """The values of that edit, or neutral ones."""
        self._chosen = edit if isinstance(edit, Tone) else Tone()
        self._set(self._chosen)
        return None

    def _set(self, tone: Tone) -> None:
        _place(self._sliders, (tone.brightness, tone.contrast, round(log10(tone.gamma) * _GAMMA_STEPS)))
        self._show()

    def _move(self) -> None:
        self._show()
        self.wished.emit(self._wish())

    def _show(self) -> None:
        tone = self.tone
        self.brightness.show_value(signed_shown(tone.brightness))
        self.contrast.show_value(signed_shown(tone.contrast))
        self.gamma.show_value(decimal_shown(tone.gamma, 2))

    def _wish(self) -> Tone | None:
        return None if self.tone.is_neutral else self.tone

    def reset(self) -> None:
        """Neutral again."""
        self._set(Tone())
        self.wished.emit(None)
        self.flush()

    def flush(self) -> None:
        """Choose what the sliders say."""
        if self.tone != self._chosen:
            self._chosen = self.tone
            self.chosen.emit(self._wish())


class WindowTool(Tool):
    """The middle and the width of what is shown of deep gray values; no pixel changes."""

    shows_behind = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Window", sense="of gray values"), parent)
        self._chosen: Window | None = None
        self._is_as_it_came = True
        self._extremes = (0, 1)
        self.center = ValueSlider(tr("Level", sense="of gray values"), 0, 1)
        self.width_slider = ValueSlider(tr("Width", sense="of gray values"), 1, 2)
        for one in self._sliders:
            self.line.addWidget(one, 1)
            one.moved.connect(self._move)
            one.settled.connect(self.flush)
        self.came_button = push_button(theme, tr("As it came"), kind="quiet", on_click=self.take_original)
        self.range_button = push_button(theme, tr("Darkest to brightest"), kind="quiet", on_click=self.take_range)
        for button in (self.came_button, self.range_button):
            button.setProperty("size", "narrow")
            self.line.addWidget(button)
        self.setFocusProxy(self.center)

    @property
    def _sliders(self) -> tuple[ValueSlider, ...]:
        return self.center, self.width_slider

    def begin(self, edit: Edit | None, stage: Stage) -> QRectF | None:
        """The window of that edit, or the one that it came with."""
        self._chosen = edit if isinstance(edit, Window) else None
        self._is_as_it_came = self._chosen is None
        most = 1 << stage.original.bits_stored
        self._extremes = stage.extremes
        for one, least in zip(self._sliders, (0, 1), strict=True):
            with QSignalBlocker(one.slider):
                one.slider.setRange(least, most)
                one.slider.setPageStep(max(1, most // 20))
                one.slider.setSingleStep(max(1, most // 200))
        own = stage.original.window
        came = Window(own.center, max(1.0, own.width)) if own else self._whole()
        self._set(self._chosen or came)
        return None

    def _whole(self) -> Window:
        low, high = self._extremes
        return Window((low + high + 1) / 2, float(high - low + 1))

    def _set(self, window: Window) -> None:
        _place(self._sliders, (round(window.center), round(window.width)))
        self._show()

    @property
    def window_chosen(self) -> Window | None:
        """What the sliders say; None for the one that it came with."""
        if self._is_as_it_came:
            return None
        return Window(float(self.center.slider.value()), float(self.width_slider.slider.value()))

    def _move(self) -> None:
        self._is_as_it_came = False
        self._show()
        self.wished.emit(self.window_chosen)

    def _show(self) -> None:
        for one in self._sliders:
            one.show_value(whole_shown(one.slider.value()))

    def take_original(self) -> None:
        """The window that it came with."""
        self._is_as_it_came = True
        self.wished.emit(None)
        self.flush()

    def take_range(self) -> None:
        """From its darkest to its brightest value."""
        self._is_as_it_came = False
        self._set(self._whole())
        self.wished.emit(self.window_chosen)
        self.flush()

    def drag_window(self, by: QPointF) -> None:
        """To the right it gets wider, up it gets darker."""
        step = max(1.0, self.center.slider.maximum() / _DRAG_PART)
        values = (
            self.center.slider.value() + round(by.y() * step),
            self.width_slider.slider.value() + round(by.x() * step),
        )
        _place(self._sliders, values)
        self._move()

    def flush(self) -> None:
        """Choose what the sliders say."""
        if self.window_chosen != self._chosen:
            self._chosen = self.window_chosen
            self.chosen.emit(self._chosen)


def _place(sliders: Sequence[ValueSlider], values: Sequence[int]) -> None:
    """Move sliders without telling anybody."""
    for one, value in zip(sliders, values, strict=True):
        with QSignalBlocker(one.slider):
            one.slider.setValue(value)
