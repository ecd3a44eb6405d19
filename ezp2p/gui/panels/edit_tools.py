"""What every tool of the picture has in common, and those that draw a rectangle: crop and black out."""

from dataclasses import dataclass
from typing import ClassVar, Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.edit_view import Hand
from ezp2p.gui.widgets.labels import ElidedLabel, text_label
from ezp2p.model.edits import Blackout, Crop, Edit, Region
from ezp2p.model.image import CapturedImage

_SLIDER_PX: Final = 32


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """What an edit is made on: the rows and columns that are left before it, the original, its least and most value."""

    rows: int
    columns: int
    original: CapturedImage
    extremes: tuple[int, int]

    @property
    def is_gray(self) -> bool:
        """Whether it has no colors."""
        return self.original.samples_per_pixel == 1


class Tool(QWidget):
    """One line of controls. It never changes the study: it says what it wishes to be seen, and what was chosen."""

    wished = Signal(object)
    """An Edit that is to be seen, or None for none."""
    chosen = Signal(object)
    """An Edit that is made from now on; None for none."""
    hand: ClassVar[Hand] = Hand.LOOK
    shades_outside: ClassVar[bool] = False
    rounds_outward: ClassVar[bool] = False
    shows_behind: ClassVar[bool] = False
    """Whether the edits behind its own are seen while it works; their places must not depend on it."""
    stays: ClassVar[bool] = True
    """Whether it goes on with the edit that was made, until it is left."""
    floats: ClassVar[bool] = False
    """Whether what it wishes is moved into the picture."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = title
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(8)
        self.line.addWidget(text_label(title))

    def begin(self, edit: Edit | None, stage: Stage) -> QRectF | None:
        """Work on `edit`, or on another one, on `stage`; the rectangle that is to be drawn on the picture."""
        raise NotImplementedError

    def take_region(self, region: Region | None, *, is_drawn: bool) -> None:
        """The rectangle is this now; `is_drawn` when the hand has let go of it."""

    def point(self, at: QPointF) -> None:
        """Something goes there."""

    def shift(self, by: QPointF) -> None:
        """It goes so many pixels further."""

    def let_go(self) -> None:
        """The hand has let go of the place."""

    def adopt(self, wished: Edit, fits: Edit) -> None:
        """What was wished was moved into the picture: it is this."""

    def drag_window(self, by: QPointF) -> None:
        """The right button was dragged by so many pixels of the screen."""

    def confirm(self) -> None:
        """Enter."""

    def flush(self) -> None:
        """Choose what is seen and has not been told yet."""


class CropTool(Tool):
    """The whole picture with handles; what is outside the rectangle goes when it is taken."""

    hand, shades_outside, stays = Hand.AREA, True, False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Crop"), parent)
        self._stage: Stage | None = None
        self._region: Region | None = None
        self.hint = ElidedLabel(tr("Drag over the part that is kept, or its edges."), kind="small", least=12)
        self.size_label = text_label(kind="small")
        self.take_button = push_button(theme, tr("Crop"), icon="check", on_click=self.confirm)
        self.line.addWidget(self.hint, 1)
        self.line.addWidget(self.size_label)
        self.line.addWidget(self.take_button)
        self.setFocusProxy(self.take_button)

    def begin(self, edit: Edit | None, stage: Stage) -> QRectF | None:
        """The part that is kept so far, or all of it."""
        self._stage = stage
        whole = Region(0, 0, stage.columns, stage.rows)
        self._region = edit.region if isinstance(edit, Crop) else whole
        self._show()
        return area_of(self._region)

    def take_region(self, region: Region | None, *, is_drawn: bool) -> None:  # noqa: ARG002 -- as of every tool
        """Say how large it is."""
        self._region = region
        self._show()

    def _show(self) -> None:
        region = self._region
        size = tr("{columns} × {rows}", columns=region.columns, rows=region.rows) if region else ""
        self.size_label.setText(size)
        self.take_button.setEnabled(region is not None)

    def confirm(self) -> None:
        """Take it; the whole picture is no crop."""
        region, stage = self._region, self._stage
        if region is not None and stage is not None:
            is_whole = (region.rows, region.columns) == (stage.rows, stage.columns)
            self.chosen.emit(None if is_whole else Crop(region.left, region.top, region.columns, region.rows))


class BlackoutTool(Tool):
    """One rectangle after the other, each black as soon as the hand lets go of it."""

    hand, rounds_outward, stays = Hand.AREA, True, False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Black out"), parent)
        self._region: Region | None = None
        how = tr("Drag over what nobody may see. It is black in what is sent.")
        self.hint = ElidedLabel(how, kind="small", least=12)
        self.line.addWidget(self.hint, 1)

    def begin(self, edit: Edit | None, stage: Stage) -> QRectF | None:  # noqa: ARG002 -- as of every tool
        """The region of that edit, or none yet."""
        self._region = edit.region if isinstance(edit, Blackout) else None
        return area_of(self._region) if self._region else None

    def take_region(self, region: Region | None, *, is_drawn: bool) -> None:
        """Black as soon as it is drawn."""
        self._region = region
        if is_drawn:
            self.confirm()

    def confirm(self) -> None:
        """Take it."""
        if self._region is not None:
            self.chosen.emit(Blackout(self._region))


def area_of(region: Region) -> QRectF:
    """A region as Qt's rectangle."""
    return QRectF(region.left, region.top, region.columns, region.rows)


class ValueSlider(QWidget):
    """A slider with its name and value above it; `settled` when the hand has let go, or after a key."""

    moved = Signal()
    settled = Signal()

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.label = text_label(kind="small")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(least, most)
        self.slider.setMinimumSize(96, _SLIDER_PX)
        self.slider.setAccessibleName(name)
        self.slider.valueChanged.connect(self._tell)
        self.slider.sliderReleased.connect(self.settled)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.label)
        box.addWidget(self.slider)
        self.setFocusProxy(self.slider)

    def show_value(self, words: str) -> None:
        """Say the value behind the name."""
        self.label.setText(tr("{name} {value}", name=self._name, value=words))
        self.slider.setAccessibleDescription(words)

    def _tell(self) -> None:
        self.moved.emit()
        if not self.slider.isSliderDown():
            self.settled.emit()
