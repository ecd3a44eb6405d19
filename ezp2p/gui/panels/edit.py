"""The tools of the picture, and its edits: a list that can be changed until it is sent."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ezp2p.errors import EditNotPossible
from ezp2p.gui.core import Desk
from ezp2p.gui.edit_preview import EditPreview, Made, Wish
from ezp2p.gui.edit_words import remark_on, size_after, why_not_edited
from ezp2p.gui.error_box import problem_of
from ezp2p.gui.item_models.images import is_clip
from ezp2p.gui.panels.edit_chips import EditChips
from ezp2p.gui.panels.edit_letters import MarkerTool, TextTool
from ezp2p.gui.panels.edit_tools import BlackoutTool, CropTool, Stage, Tool
from ezp2p.gui.panels.edit_values import ToneTool, WindowTool
from ezp2p.gui.translation import tr, tr_count
from ezp2p.gui.widgets.buttons import icon_button, push_button
from ezp2p.gui.widgets.edit_view import EditView, Hand
from ezp2p.gui.widgets.labels import ElidedLabel, text_label
from ezp2p.model.edit_list import appended, changed, moves_pixels, repeated
from ezp2p.model.edits import (
    Blackout,
    Caption,
    Crop,
    Edit,
    Edits,
    Mirror,
    MirrorKind,
    QuarterTurn,
    Side,
    SideMarker,
    TextEdit,
    Tone,
    Window,
    geometry_after,
)
from ezp2p.model.image import TrayImage

RIGHT: Final = QuarterTurn(1)
LEFT: Final = QuarterTurn(3)
MIRRORED: Final = Mirror(MirrorKind.LEFT_RIGHT)
UPSIDE_DOWN: Final = Mirror(MirrorKind.UPSIDE_DOWN)
_DONE_TO_OTHERS: Final = QuarterTurn | Mirror | Tone | Crop
_EIGHT_BITS: Final = 8


@dataclass(slots=True)
class _Work:
    """A tool that is open, and the place in the list of the edit that it works on."""

    tool: Tool
    place: int
    is_ready: bool = False
    awaited: TextEdit | None = None
    """What is chosen as soon as it is known where it fits."""


@dataclass(frozen=True, slots=True)
class _Done:
    """What was done last to the picture `key`, and its edits after it."""

    key: str
    edit: Edit
    edits: Edits


class EditBar(QWidget):
    """One line of tools, or the controls of the one that is open; below them the edits that were made.

    Nothing is in the study before it is chosen. What is seen while a tool is open is made beside the window.
    """

    images_made = Signal(QImage, tuple)
    """What is to be seen, whatever was seen before."""
    tool_opened = Signal()
    room_changed = Signal()
    """A tool was opened or left: the picture needs more room, or less."""

    def __init__(self, desk: Desk, view: EditView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._image: TrayImage | None = None
        self._frame: Callable[[], int] = lambda: 0
        self._selected: Callable[[], Iterable[str]] = tuple
        self._work: _Work | None = None
        self._was_open = False
        self._stage_wish: Wish | None = None
        self._newest: Wish | None = None
        self._expected: Edits | None = None
        self._last: _Done | None = None
        self.preview = EditPreview(desk, self)
        self._build()
        self._lay_out()
        self._connect()
        self._show()

    def _build(self) -> None:
        theme = self._desk.theme
        self.crop, self.blackout = CropTool(theme), BlackoutTool(theme)
        self.text, self.marker = TextTool(theme), MarkerTool(theme)
        self.tone, self.window_tool = ToneTool(theme), WindowTool(theme)
        self.tools: tuple[Tool, ...] = (
            self.crop,
            self.blackout,
            self.text,
            self.marker,
            self.tone,
            self.window_tool,
        )
        self._tool_of: dict[type[Edit], Tool] = {
            Crop: self.crop,
            Blackout: self.blackout,
            Caption: self.text,
            SideMarker: self.marker,
            Tone: self.tone,
            Window: self.window_tool,
        }
        self.buttons = {
            name: icon_button(theme, tip, icon=icon, kind="quiet", on_click=act)
            for name, tip, icon, act in (
                ("Turn left", tr("Turn left (Ctrl+L)"), "rotate-left", lambda: self.add(LEFT)),
                ("Turn right", tr("Turn right (Ctrl+R)"), "rotate-right", lambda: self.add(RIGHT)),
                ("Mirror", tr("Mirror (Ctrl+M)"), "flip-horizontal", lambda: self.add(MIRRORED)),
                ("Crop", tr("Crop (Ctrl+Shift+X)"), "crop", lambda: self.open_tool(self.crop)),
                ("Black out", tr("Black out (Ctrl+B)"), "selection-remove", lambda: self.open_tool(self.blackout)),
                ("Text", tr("Text (Ctrl+T)"), "format-text", lambda: self.open_tool(self.text)),
                ("Side marker", tr("Side marker (Ctrl+Shift+L, Ctrl+Shift+R)"), "alpha-l-box-outline", self.mark),
                (
                    "Brightness, contrast, gamma",
                    tr("Brightness, contrast, gamma (Ctrl+G)"),
                    "brightness-6",
                    lambda: self.open_tool(self.tone),
                ),
                ("Window", tr("Window (Ctrl+Shift+W)"), "contrast-box", lambda: self.open_tool(self.window_tool)),
            )
        }
        self.why_not = ElidedLabel(kind="small", least=12)
        self.leave_button = icon_button(
            theme, tr("Leave this tool (Esc)"), icon="close", kind="quiet", on_click=self.leave_tool
        )
        self.chips = EditChips(theme)
        self.compare_button = icon_button(
            theme, tr("Hold to see the original"), icon="compare", kind="quiet", on_click=lambda: None
        )
        self.same_button = push_button(
            theme,
            tr("Same to selected"),
            icon="content-duplicate",
            kind="quiet",
            tip=tr("Do the same to the selected pictures (Ctrl+D)"),
            on_click=self.do_the_same,
        )
        self.same_button.setAccessibleName(tr("Do the same to the selected pictures"))
        self.original_button = push_button(
            theme,
            tr("As it came"),
            icon="restore",
            kind="quiet",
            tip=tr("Take all edits back"),
            on_click=self.take_all_back,
        )
        for button in (self.same_button, self.original_button):
            button.setProperty("size", "narrow")
        self.remark = text_label(kind="small", wraps=True)
        self.fault = text_label(kind="fault", wraps=True)

    def _lay_out(self) -> None:
        self._row = QWidget()
        self._tools_line = row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for icon in self.buttons.values():
            row.addWidget(icon)
        row.addWidget(self.why_not, 1)
        self._tool_row = QWidget()
        tool_row = QHBoxLayout(self._tool_row)
        tool_row.setContentsMargins(0, 0, 0, 0)
        tool_row.setSpacing(4)
        for tool in self.tools:
            tool.hide()
            tool_row.addWidget(tool, 1)
        tool_row.addWidget(self.leave_button)
        self._list_row = QFrame()
        list_row = QHBoxLayout(self._list_row)
        list_row.setContentsMargins(0, 0, 0, 0)
        list_row.setSpacing(4)
        list_row.addWidget(self.chips, 1)
        for part in (self.same_button, self.compare_button, self.original_button):
            list_row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for line in (self._row, self._tool_row, self._list_row, self.remark, self.fault):
            layout.addWidget(line)

    def add_to_row(self, widgets: Iterable[QWidget]) -> None:
        """Put these at the end of the line of tools; they are gone with it while one is open."""
        for widget in widgets:
            self._tools_line.addWidget(widget)

    @property
    def is_open(self) -> bool:
        """Whether a tool is open."""
        return self._work is not None

    def _connect(self) -> None:
        for tool in self.tools:
            tool.wished.connect(partial(self._wish, tool))
            tool.chosen.connect(partial(self._choose, tool))
        self.chips.edit_opened.connect(self.open_edit)
        self.chips.edit_removed.connect(self.take_back)
        self.compare_button.pressed.connect(self._show_original)
        self.compare_button.released.connect(self._end_comparing)
        self.preview.arrived.connect(self._take)
        self.preview.failed.connect(self._say)
        view = self._view
        view.area_changed.connect(lambda: self._tell_region(is_drawn=False))
        view.area_drawn.connect(lambda: self._tell_region(is_drawn=True))
        view.confirmed.connect(partial(self._ask, "confirm"))
        view.place_pointed.connect(partial(self._ask, "point"))
        view.place_moved.connect(partial(self._ask, "shift"))
        view.place_chosen.connect(partial(self._ask, "let_go"))
        view.window_dragged.connect(self._drag_window)
        view.window_chosen.connect(partial(self._ask, "flush"))
        self._desk.draft.patient_changed.connect(self._forget)
        self._desk.draft.series_changed.connect(self._settle_tools)

    # --- what is shown --------------------------------------------------------------------------------------------

    def show_picture(self, image: TrayImage | None, *, frame: Callable[[], int] = lambda: 0) -> None:
        """The tools are for `image` from now on, of a clip for the frame that `frame` tells; an open tool is left."""
        self._close_tool()
        self.preview.close()
        self._image, self._frame = image, frame
        self._expected = self._newest = None
        self.fault.hide()
        self._show()

    def refresh(self, image: TrayImage) -> None:
        """Show what is chosen for `image`, which is shown already."""
        before, self._image = self._image, image
        if not self.may_edit:
            self._close_tool()
        if before is None or image.edits == before.edits:
            self._show()
            return
        if self._work is not None and image.edits != self._expected:
            self._close_tool()
        self.fault.hide()
        self._show()
        self._wish_now()

    def ask_selected(self, selected: Callable[[], Iterable[str]]) -> None:
        """Take from `selected` the keys of the pictures that are selected."""
        self._selected = selected

    def _forget(self) -> None:
        """Another patient: nothing that was begun for the one before goes on."""
        self._last = None
        self._close_tool()
        self._show()

    def _show(self) -> None:
        image = self._image
        edits = image.edits if image is not None else ()
        self.chips.show_edits(edits)
        self._list_row.setVisible(bool(edits))
        remark = remark_on(image) if image is not None else ""
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        self._tool_row.setVisible(self._work is not None)
        self._row.setVisible(self._work is None)
        for tool in self.tools:
            tool.setVisible(self._work is not None and tool is self._work.tool)
        if self._was_open != self.is_open:
            self._was_open = self.is_open
            self.room_changed.emit()
        self._settle_tools()

    def _settle_tools(self) -> None:
        image = self._image
        why_not = why_not_edited(image) if image is not None else ""
        may = self.may_edit
        self.why_not.setText(why_not)
        for button in self.buttons.values():
            button.setEnabled(may)
        is_deep = image is not None and image.samples_per_pixel == 1 and image.bits_stored > _EIGHT_BITS
        self.buttons["Window"].setVisible(is_deep)
        self.original_button.setEnabled(not self._desk.draft.is_sending)
        for cross in self.chips.crosses:
            cross.setEnabled(not self._desk.draft.is_sending)
        others = self._desk.draft.count > 1
        self.same_button.setVisible(may and others and self._to_repeat() is not None)

    @property
    def may_edit(self) -> bool:
        """Whether the picture can be edited now."""
        return self._image is not None and not why_not_edited(self._image) and not self._desk.draft.is_sending

    @property
    def is_busy(self) -> bool:
        """Whether something that was wished is on its way."""
        return self.preview.is_busy

    def _say(self, error: Exception) -> None:
        self.fault.setText(problem_of(error).sentence)
        self.fault.show()

    # --- what is seen ---------------------------------------------------------------------------------------------

    def _open_preview(self) -> None:
        image = self._image
        if image is not None:
            self.preview.open(image, self._frame() if is_clip(image) else None)

    def _wish_now(self) -> None:
        """What is to be seen: the picture as it will be sent, or what the open tool works on."""
        image, work = self._image, self._work
        if image is None:
            return
        self._open_preview()
        if work is None or work.tool.shows_behind:
            wish = Wish(image.edits)
        else:
            wish = Wish(image.edits[: work.place + 1] if work.is_ready else image.edits[: work.place])
        self._stage_wish = wish if work is not None and not work.is_ready else None
        self._make(wish)

    def _wish(self, tool: Tool, edit: Edit | None) -> None:
        image, work = self._image, self._work
        if image is None or work is None or tool is not work.tool:
            return
        before = image.edits[: work.place]
        behind = image.edits[work.place + 1 :] if tool.shows_behind else ()
        middle = () if edit is None else (edit,)
        self._make(Wish((*before, *middle, *behind), floats=bool(middle) and tool.floats))

    def _make(self, wish: Wish) -> None:
        self._newest = wish
        self.preview.wish(wish)

    def _show_original(self) -> None:
        self._open_preview()
        self.preview.wish(Wish(()))

    def _end_comparing(self) -> None:
        """What was seen before; of a picture that was shown just now, as it will be sent."""
        if self._newest is not None:
            self.preview.wish(self._newest)
        else:
            self._wish_now()

    def _take(self, made: Made) -> None:
        self.images_made.emit(*made.images)
        self.fault.hide()
        work = self._work
        if work is None:
            return
        if made.wish is self._stage_wish:
            self._begin(work, made)
        elif made.wish.floats:
            wished, fits = made.wish.edits[-1], made.edits[-1]
            work.tool.adopt(wished, fits)
            if wished == work.awaited:
                work.awaited = None
                self._apply(fits)

    def _begin(self, work: _Work, made: Made) -> None:
        self._stage_wish = None
        work.is_ready = True
        tool = work.tool
        tool.setEnabled(True)
        self._view.give_hand(tool.hand, shades_outside=tool.shades_outside)
        rows, columns = made.sides
        area = tool.begin(self._edit_of(work), Stage(rows, columns, made.original, made.extremes))
        self._view.set_area(area)
        (tool.focusProxy() or self._view).setFocus()

    def _edit_of(self, work: _Work) -> Edit | None:
        edits = self._image.edits if self._image is not None else ()
        return edits[work.place] if work.place < len(edits) else None

    def _tell_region(self, *, is_drawn: bool) -> None:
        if self._work is not None and self._work.is_ready:
            tool = self._work.tool
            tool.take_region(self._view.region(outward=tool.rounds_outward), is_drawn=is_drawn)

    def _ask(self, act: str, *values: object) -> None:
        """Hand on to the open tool what a hand did on the picture."""
        if self._work is not None and self._work.is_ready:
            getattr(self._work.tool, act)(*values)

    def _drag_window(self, by: QPointF) -> None:
        """The right button windows deep gray, whatever tool is open."""
        if not self.buttons["Window"].isVisibleTo(self._row):
            return
        if self._work is None or self._work.tool is not self.window_tool:
            self.open_tool(self.window_tool)
        elif self._work.is_ready:
            self.window_tool.drag_window(by)

    # --- the tools ------------------------------------------------------------------------------------------------

    def open_tool(self, tool: Tool) -> None:
        """Begin with `tool`; brightness and window go on with what was set before."""
        edits = self._image.edits if self._image is not None else ()
        places = [place for place, edit in enumerate(edits) if self._tool_of.get(type(edit)) is tool]
        self._open(tool, places[-1] if places and tool.shows_behind else len(edits))

    def open_edit(self, place: int) -> None:
        """Change an edit that was made: its tool opens with its values."""
        if self._image is not None:
            self._open(self._tool_of[type(self._image.edits[place])], place)

    def mark(self, side: Side | None = None) -> None:
        """Begin with a side marker."""
        if side is not None:
            self.marker.prefer(side)
        self.open_tool(self.marker)

    def _open(self, tool: Tool, place: int) -> None:
        if not self.may_edit:
            return
        self.flush()
        self._close_tool()
        tool.setEnabled(False)  # until what it works on is decoded
        self._work = _Work(tool, place)
        self.tool_opened.emit()
        self._show()
        self._wish_now()

    def leave_tool(self) -> bool:
        """Leave the open tool, with what was not chosen yet; whether there was one."""
        if self._work is None:
            return False
        self.flush()
        self._close_tool()
        self._show()
        self._wish_now()
        return True

    def flush(self) -> None:
        """What a slider shows counts, although the hand has not let go of it."""
        if self._work is not None and self._work.is_ready and self._work.tool.shows_behind:
            self._work.tool.flush()

    def _close_tool(self) -> None:
        if self._work is not None:
            self._work = self._stage_wish = None
            self.preview.drop_wishes()
            self._view.give_hand(Hand.LOOK)

    # --- what is chosen -------------------------------------------------------------------------------------------

    def add(self, edit: Edit) -> None:
        """Turn or mirror it."""
        if self.may_edit and self._image is not None:
            self.leave_tool()
            self._set(appended(self._image.edits, edit), edit)

    def take_back(self, place: int) -> None:
        """Take one edit back; what lies behind it stays on what it was made on."""
        self.leave_tool()
        image = self._image
        if image is None or self._desk.draft.is_sending or place >= len(image.edits):
            return
        self._open_preview()
        self._change_soon(image, place, None)

    def take_all_back(self) -> None:
        """The picture as it came."""
        self._close_tool()
        self._set((), None)

    def _choose(self, tool: Tool, edit: Edit | None) -> None:
        """What the open tool has chosen; letters once it is known where they fit."""
        work, image = self._work, self._image
        if work is None or image is None or tool is not work.tool:
            return
        if isinstance(edit, TextEdit) and not self._fits(edit, image.edits[: work.place], image):
            work.awaited = edit
            self._make(Wish((*image.edits[: work.place], edit), floats=True))
        else:
            self._apply(edit)

    def _fits(self, edit: TextEdit, before: Edits, image: TrayImage) -> bool:
        size = self.preview.text_size(edit)
        rows, columns = geometry_after(image.rows, image.columns, before)
        return size is not None and edit.top + size[0] <= rows and edit.left + size[1] <= columns

    def _apply(self, edit: Edit | None) -> None:
        work, image = self._work, self._image
        if work is None or image is None:
            return
        place = work.place
        if edit is None and place >= len(image.edits):
            if not work.tool.stays:
                self.leave_tool()
            return
        self._change_soon(image, place, edit)

    def _change_soon(self, image: TrayImage, place: int, edit: Edit | None) -> None:
        """At once, unless letters move with it whose size is not known yet."""
        work = self._work
        old = image.edits[place : place + 1]
        moved = image.edits[place + 1 :] if moves_pixels(old if edit is None else (*old, edit)) else ()
        self.preview.measure(moved, lambda: self._change(image, work, place, edit))

    def _change(self, image: TrayImage, work: _Work | None, place: int, edit: Edit | None) -> None:
        """Change the list, unless it has become another one meanwhile, or another tool is open."""
        if image is not self._image or work is not self._work:
            return
        try:
            edits = changed(
                image.edits,
                place,
                edit,
                size=(image.rows, image.columns),
                text_size=self.preview.size_or_guess,
            )
        except EditNotPossible as error:
            self._say(error)
            return
        if work is not None and not work.tool.stays:
            self._next_of(work, edits)
        elif work is not None:
            work.place = edits.index(edit, place) if edit is not None else len(edits)
        self._set(edits, edit)

    def _next_of(self, work: _Work, edits: Edits) -> None:
        """One rectangle is followed by the next; any other tool has done its work."""
        if work.tool is self.blackout:
            work.place, work.is_ready = len(edits), False
            self._view.set_area(None)
        else:
            self._close_tool()

    def _set(self, edits: Edits, edit: Edit | None) -> None:
        image = self._image
        if image is None or edits == image.edits:
            self._wish_now()
            return
        self._last = _Done(image.key, edit, edits) if edit is not None else None
        self._expected = edits
        self._desk.draft.edit_pictures({image.key: edits})

    def _to_repeat(self) -> _Done | None:
        """What was done last, if it can be done to others and its picture is still as it left it: not undone."""
        last = self._last
        if last is None or not isinstance(last.edit, _DONE_TO_OTHERS):
            return None
        is_there = any(one.key == last.key and one.edits == last.edits for one in self._desk.draft.images)
        return last if is_there else None

    def do_the_same(self) -> None:
        """Do what was done last to the other selected pictures; a crop only where it lies within them."""
        last = self._to_repeat()
        if last is None or not self.may_edit:
            return
        edit = last.edit
        keys = set(self._selected()) - {last.key}
        others = [one for one in self._desk.draft.images if one.key in keys and not why_not_edited(one)]
        fitting = {one.key: repeated(one.edits, edit) for one in others if _has_room(one, edit)}
        left_out = len(keys) - len(fitting)
        if fitting:
            self._last = None
            self._desk.draft.edit_pictures(fitting)
            self._show()
        if not keys:
            self._tell(tr("Select the other pictures below first, with Ctrl or Shift."))
        elif left_out:
            told = tr_count(
                "{count} of the selected pictures stayed as they are: it does not fit them.",
                "{count} of the selected pictures stayed as they are: it does not fit them.",
                left_out,
            )
            self._tell(told)

    def _tell(self, sentence: str) -> None:
        self.remark.setText(sentence)
        self.remark.show()


def _has_room(image: TrayImage, edit: Edit) -> bool:
    try:
        geometry_after(*size_after(image), (edit,))
    except EditNotPossible:
        return False
    return True
