"""One series: its title, its form while it is the active one, and its pictures."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from shiboken6 import isValid

from ezp2p.gui.core import Desk
from ezp2p.gui.item_models.images import ImagesModel
from ezp2p.gui.panels.image_form import ImageForm
from ezp2p.gui.panels.series_form import SeriesFormEdit
from ezp2p.gui.series_draft import ORDERS, SeriesDraft
from ezp2p.gui.theme import restyle
from ezp2p.gui.translation import isolated, mark, tr, tr_core, tr_count
from ezp2p.gui.widgets.buttons import icon_button
from ezp2p.gui.widgets.image_view import image_of
from ezp2p.gui.widgets.labels import ElidedLabel, text_label
from ezp2p.gui.widgets.scrolling import bring_into_sight
from ezp2p.gui.widgets.thumbnail_strip import ThumbnailStrip
from ezp2p.gui.wording import pictures_shown
from ezp2p.model.body_part import body_part
from ezp2p.model.image import TrayImage

_SORTS: Final = {"time taken": mark("Sort by time taken"), "name": mark("Sort by name")}
"""How a menu calls each of `ORDERS`."""


class SeriesGroup(QFrame):
    """Shows one `SeriesDraft`; asks the draft for every change."""

    picture_selected = Signal(str)
    files_dropped = Signal(tuple)

    def __init__(self, desk: Desk, key: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.key = key
        self.setProperty("surface", "card")
        self.images = ImagesModel(self._make_thumbnail, self)
        self.title = text_label(kind="heading")
        self.summary = ElidedLabel(kind="muted")
        self.fault = text_label(kind="fault")
        self.remove_button = icon_button(
            desk.theme,
            tr("Remove this empty series"),
            icon="close",
            kind="quiet",
            on_click=lambda: desk.draft.remove_series(key),
        )
        self.strip = ThumbnailStrip(desk.theme, self.images)
        self.form = SeriesFormEdit(desk)
        self.image_form = ImageForm(desk)
        self.strip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty = text_label(tr("No pictures in this series yet: drop or drag them here."), "muted", wraps=True)
        self._lay_out()
        self._pictures: tuple[TrayImage, ...] = ()
        self._faults: Mapping[str, str] = {}
        self._image_faults: dict[str, Mapping[str, str]] = {}
        self._connect()

    def _make_thumbnail(self, image: TrayImage, then: Callable[[QImage], None]) -> None:
        editing = self._desk.services.editing
        self._desk.tasks.run_task(
            lambda _: image_of(editing.thumbnail(image)),
            on_result=lambda thumbnail: then(thumbnail) if isValid(self) else None,
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.summary, 1)
        head.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.fault)
        layout.addWidget(self.empty)
        layout.addWidget(self.strip)
        layout.addWidget(self.form)
        layout.addWidget(self.image_form)
        self.setAcceptDrops(False)

    def _connect(self) -> None:
        draft = self._desk.draft
        self.form.form_edited.connect(lambda form: draft.edit_series(self.key, form))
        self.strip.picture_selected.connect(self._select)
        self.strip.files_dropped.connect(self._take_files)
        self.strip.pictures_dropped.connect(lambda keys, row: draft.move(keys, self.key, row))
        self.strip.step_asked.connect(self._move_by)
        self.strip.customContextMenuRequested.connect(self._open_menu)
        self.strip.selectionModel().selectionChanged.connect(self._show_selected)

    def show_series(self, series: SeriesDraft, number: int, *, is_active: bool, is_only: bool) -> None:
        """Show `series`, the `number`th; with its form only while it is active."""
        title = tr("Series {number}", number=number)
        self.title.setText(title)
        self.title.setAccessibleName(title)
        self.summary.setText(_summary(series))
        self.form.set_form(series.form)
        self.form.setVisible(is_active)
        self._pictures = series.images
        self.images.replace(series.images)
        has_images = bool(series.images)
        self.empty.setVisible(not has_images)
        self.empty.setVisible(not has_images and not is_only)
        self.strip.setVisible(has_images or not is_only)
        self.remove_button.setVisible(not has_images and not is_only)
        restyle(self, active=is_active and not is_only)
        self.image_form.setVisible(is_active and has_images)
        self._show_selected()

    def hide_forms(self) -> None:
        """Leave the room to the pictures."""
        self.form.hide()
        self.image_form.hide()

    def _show_selected(self) -> None:
        keys = frozenset(self.strip.selected_keys())
        self.image_form.show_pictures([image for image in self._pictures if image.key in keys])
        self._show_fault()

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say beside each field what is wrong; while the form is folded, say that something is."""
        self.form.show_faults(faults)
        self._faults = faults
        self._show_fault()

    def show_image_faults(self, faults: Mapping[str, Mapping[str, str]]) -> None:
        """Say what is wrong with what is said of pictures, by their keys."""
        self._image_faults = {key: fault for key, fault in faults.items() if self.images.index_of(key).isValid()}
        self.image_form.show_faults(faults)
        self._show_fault()

    def _show_fault(self) -> None:
        """What is wrong where it cannot be seen: in a folded form, or with pictures that are not selected."""
        words = " ".join(self._faults.values()) if self.form.isHidden() else ""
        seen = () if self.image_form.isHidden() else self.strip.selected_keys()
        rows = sorted(self.images.index_of(key).row() for key in self._image_faults if key not in seen)
        numbers = [str(row + 1) for row in rows if row >= 0]
        if numbers:
            which = tr_count(
                "Picture {numbers} needs a look: select and see below.",
                "Pictures {numbers} need a look: select and see below.",
                len(numbers),
                numbers=", ".join(numbers),
            )
            words = f"{words} {which}".strip()
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def select(self, key: str) -> bool:
        """Select the picture `key`; whether it is here."""
        index = self.images.index_of(key)
        if index.isValid() and self.strip.currentIndex() != index:
            # not the view's own way, which asks the keys that happen to be held down
            self.strip.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        return index.isValid()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes this the active series."""
        super().mousePressEvent(event)
        self._desk.draft.activate(self.key)

    def _select(self, key: str) -> None:
        self._desk.draft.activate(self.key)
        self.picture_selected.emit(key)
        if key in self._image_faults:
            bring_into_sight(self.image_form)

    def _take_files(self, files: tuple[object, ...]) -> None:
        self._desk.draft.activate(self.key)
        self.files_dropped.emit(files)

    def remove_selected(self) -> None:
        """Take the selected pictures out of the tray."""
        self._desk.draft.remove(self.strip.selected_keys())

    def _move_by(self, step: int) -> None:
        keys = [one.key for one in self._desk.draft.series]
        target = keys.index(self.key) + step
        if 0 <= target < len(keys):
            self._desk.draft.move(self.strip.selected_keys(), keys[target])

    def _open_menu(self, point: QPoint) -> None:
        menu = self.menu()
        menu.exec(self.strip.mapToGlobal(point))

    def menu(self) -> QMenu:
        """What can be done with the selected pictures."""
        menu = QMenu(self)
        selected = self.strip.selected_keys()
        draft = self._desk.draft
        for number, one in enumerate(draft.series, start=1):
            if one.key != self.key:
                menu.addAction(tr("Move to series {number}", number=number), partial(draft.move, selected, one.key))
        menu.addAction(tr("Move to a new series"), lambda: self._move_to_new(selected))
        menu.addSeparator()
        menu.addAction(f"{tr('Reject: stays here')}\tX", partial(draft.reject, selected))
        menu.addAction(f"{tr('Keep: is sent')}\tP", partial(draft.reject, selected, is_so=False))
        remove = menu.addAction(tr("Remove"), self.remove_selected)
        remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        for action in menu.actions():
            action.setEnabled(bool(selected))
        menu.addSeparator()
        for by, order in ORDERS.items():
            menu.addAction(tr(_SORTS[by]), partial(draft.sort, self.key, order, by=by))
        return menu

    def _move_to_new(self, keys: tuple[str, ...]) -> None:
        if self._desk.draft.refuses(keys):
            return
        with self._desk.draft.one_act():
            key = self._desk.draft.add_series()
            self._desk.draft.move(keys, key)


def _summary(series: SeriesDraft) -> str:
    form = series.form
    part = body_part(form.body_part_examined)
    where = tr_core(part.label) if part else form.body_part_examined
    side = {"L": tr("left", sense="side"), "R": tr("right", sense="side")}.get(form.laterality, "")
    next_number = form.last_instance_number + 1
    facts = (
        form.series_description,
        form.modality,
        ", ".join(filter(None, (where, side))),
        pictures_shown(len(series.images)) if series.images else "",
        tr("continues the archive's series from image {number}", number=next_number) if series.is_joined else "",
    )
    return " · ".join(map(isolated, filter(None, facts)))
