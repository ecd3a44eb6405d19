"""The tools that burn letters in: a line of text, and the marker of a side."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QHBoxLayout, QPushButton, QWidget

from ezp2p.gui.panels.edit_tools import Stage, Tool
from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.buttons import icon_button, push_button
from ezp2p.gui.widgets.edit_view import Hand
from ezp2p.gui.widgets.hint_edit import HintEdit
from ezp2p.gui.widgets.labels import ElidedLabel
from ezp2p.model.edits import (
    LEAST_TEXT_HEIGHT,
    MOST_CAPTION_LENGTH,
    Caption,
    Edit,
    Side,
    SideMarker,
    TextColor,
    TextEdit,
)

_TEXT_PART: Final = 20
_MARKER_PART: Final = 10
"""Letters are as high as the picture divided by this, until somebody says otherwise."""
_MARGIN_PART: Final = 40
_STEP: Final = 1.25
_HOW: Final = mark("Type, click its place, Enter")
_COLORS: Final = {
    TextColor.WHITE: mark("White"),
    TextColor.BLACK: mark("Black"),
    TextColor.YELLOW: mark("Yellow"),
}


class _LetterTool(Tool):
    """Letters that are placed by a click, and larger or smaller by a button."""

    hand, floats = Hand.PLACE, True

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent)
        self._edit: TextEdit | None = None
        self._left = self._top = self._height = 0
        self._rows = self._columns = 1

    def _add_sizes(self, theme: Theme) -> None:
        for name, icon, act in (
            (tr("Smaller letters"), "format-font-size-decrease", lambda: self._grow(1 / _STEP)),
            (tr("Larger letters"), "format-font-size-increase", lambda: self._grow(_STEP)),
        ):
            self.line.addWidget(icon_button(theme, name, icon=icon, kind="quiet", on_click=act))

    def _start(self, edit: TextEdit | None, stage: Stage, part: int) -> None:
        self._edit = edit
        self._rows, self._columns = stage.rows, stage.columns
        shorter = min(stage.rows, stage.columns)
        margin = shorter // _MARGIN_PART
        self._height = max(LEAST_TEXT_HEIGHT, shorter // part)
        self._left, self._top = margin, max(0, stage.rows - margin - self._height)
        if edit is not None:
            self._left, self._top, self._height = edit.left, edit.top, edit.height

    def _grow(self, factor: float) -> None:
        wanted = round(self._height * factor)
        self._height = min(max(LEAST_TEXT_HEIGHT, wanted), max(LEAST_TEXT_HEIGHT, self._rows))
        self._change()

    def point(self, at: QPointF) -> None:
        """There is the middle of its left edge."""
        self._put(at.x(), at.y() - self._height / 2)
        self._change()

    def shift(self, by: QPointF) -> None:
        """By a key."""
        self._put(self._left + by.x(), self._top + by.y())
        self._change()

    def _put(self, left: float, top: float) -> None:
        self._left = min(max(0, round(left)), self._columns - 1)
        self._top = min(max(0, round(top)), self._rows - 1)

    def _change(self) -> None:
        self.wished.emit(self._wish())

    def _wish(self) -> TextEdit | None:
        raise NotImplementedError

    def adopt(self, wished: Edit, fits: Edit) -> None:
        """Where it fits; not while the hand is on its way to another place."""
        if isinstance(fits, TextEdit) and wished == self._wish():
            self._left, self._top, self._height = fits.left, fits.top, fits.height


class TextTool(_LetterTool):
    """What is typed is seen in the picture at once, and written into it by Enter."""

    stays = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Text"), parent)
        self.text = HintEdit(tr(_HOW))
        self.text.setAccessibleName(tr("Text that is written into the picture"))
        self.text.setMaxLength(MOST_CAPTION_LENGTH)
        self.text.textEdited.connect(self._change)
        self.text.returnPressed.connect(self.confirm)
        self.color = QComboBox()
        self.color.setAccessibleName(tr("Color of the text"))
        self.color.activated.connect(self._change)
        self.write_button = push_button(theme, tr("Write"), icon="check", on_click=self.confirm)
        self.line.addWidget(self.text, 1)
        self.line.addWidget(self.color)
        self._add_sizes(theme)
        self.line.addWidget(self.write_button)
        self.setFocusProxy(self.text)

    def begin(self, edit: Edit | None, stage: Stage) -> QRectF | None:
        """The text of that edit, or none yet."""
        caption = edit if isinstance(edit, Caption) else None
        self._start(caption, stage, _TEXT_PART)
        self.color.clear()
        for color, word in _COLORS.items():
            if color is not TextColor.YELLOW or not stage.is_gray:
                self.color.addItem(tr(word), color)
        self.color.setCurrentIndex(max(0, self.color.findData(caption.color if caption else TextColor.WHITE)))
        self.text.setText(caption.text if caption else "")
        self._change()
        return None

    def _change(self, *_: object) -> None:
        self.write_button.setEnabled(bool(self.text.text().strip()))
        super()._change()

    def _wish(self) -> TextEdit | None:
        text = self.text.text()
        if not text.strip() or not text.isprintable():
            return None
        return Caption(text, self._left, self._top, self._height, TextColor(self.color.currentData()))

    def confirm(self) -> None:
        """Write it; nothing typed is nothing written."""
        wish = self._wish()
        if wish is not None and wish != self._edit:
            self.chosen.emit(wish)
        elif wish is not None:
            self.chosen.emit(self._edit)


class MarkerTool(_LetterTool):
    """L or R; it is there as soon as the hand lets go of its place."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Side marker"), parent)
        self._side = Side.LEFT
        self.buttons: dict[Side, QPushButton] = {}
        self._group = QButtonGroup(self)
        segments = QFrame()
        segments.setProperty("surface", "segments")
        box = QHBoxLayout(segments)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        names = {Side.LEFT: tr("Left side of the patient"), Side.RIGHT: tr("Right side of the patient")}
        for side, name in names.items():
            button = push_button(theme, str(side), kind="segment", tip=name, on_click=self._taker_of(side))
            button.setCheckable(True)
            button.setAccessibleName(name)
            self._group.addButton(button)
            self.buttons[side] = button
            box.addWidget(button)
        self.line.addWidget(segments)
        self.hint = ElidedLabel(tr("Click where it goes."), kind="small", least=12)
        self.line.addWidget(self.hint, 1)
        self._add_sizes(theme)
        self.take_button = push_button(theme, tr("Write"), icon="check", on_click=self.confirm)
        self.line.addWidget(self.take_button)

    def _taker_of(self, side: Side) -> Callable[[], None]:
        return lambda: self.take_side(side)

    def prefer(self, side: Side) -> None:
        """Begin with this side where there is no marker yet."""
        self._side = side

    def begin(self, edit: Edit | None, stage: Stage) -> QRectF | None:
        """That marker, or one in an upper corner: of the patient who looks at us, the right side is at the left."""
        marker = edit if isinstance(edit, SideMarker) else None
        self._start(marker, stage, _MARKER_PART)
        if marker is not None:
            self._side = marker.side
        else:
            self._to_corner()
        self._show()
        self._change()
        return None

    def _to_corner(self) -> None:
        margin = min(self._rows, self._columns) // _MARGIN_PART
        self._top = margin
        self._left = margin if self._side is Side.RIGHT else max(0, self._columns - margin - self._height)

    def _show(self) -> None:
        self._group.setExclusive(True)
        for side, button in self.buttons.items():
            button.setChecked(side is self._side)

    def take_side(self, side: Side) -> None:
        """The other letter, where it is or in its own corner while nobody has placed it."""
        self._side = side
        if self._edit is None:
            self._to_corner()
        self._show()
        self._change()

    def _wish(self) -> TextEdit | None:
        return SideMarker(self._side, self._left, self._top, self._height)

    def let_go(self) -> None:
        """There it is."""
        self.confirm()

    def confirm(self) -> None:
        """Write it there."""
        self._edit = self._wish()
        self.chosen.emit(self._edit)
