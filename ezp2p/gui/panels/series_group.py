"""One series: its title, its form while it is the active one, and its pictures."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.draft import SeriesDraft
from ezp2p.gui.item_models.images import ImagesModel
from ezp2p.gui.panels.series_form import SeriesFormEdit
from ezp2p.gui.theme import restyle
from ezp2p.gui.widgets.buttons import icon_button
from ezp2p.gui.widgets.labels import ElidedLabel, text_label
from ezp2p.gui.widgets.thumbnail_strip import ThumbnailStrip
from ezp2p.gui.wording import count_shown
from ezp2p.model.body_part import body_part

_SIDES = {"L": "left", "R": "right"}


class SeriesGroup(QFrame):
    """Shows one `SeriesDraft`; asks the draft for every change."""

    picture_selected = Signal(str)
    files_dropped = Signal(tuple)

    def __init__(self, desk: Desk, key: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.key = key
        self.setProperty("surface", "card")
        self.images = ImagesModel(self)
        self.title = text_label(kind="heading")
        self.summary = ElidedLabel(kind="muted")
        self.fault = text_label(kind="fault")
        self.remove_button = icon_button(
            desk.theme,
            "Remove this empty series",
            icon="close",
            kind="quiet",
            on_click=lambda: desk.draft.remove_series(key),
        )
        self.form = SeriesFormEdit()
        self.strip = ThumbnailStrip(desk.theme, self.images)
        self.strip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty = text_label("No pictures in this series yet: drop or drag them here.", "muted", wraps=True)
        self._lay_out()
        self._connect()

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
        layout.addWidget(self.form)
        layout.addWidget(self.empty)
        layout.addWidget(self.strip)
        self.setAcceptDrops(False)

    def _connect(self) -> None:
        draft = self._desk.draft
        self.form.form_edited.connect(lambda form: draft.edit_series(self.key, form))
        self.strip.picture_selected.connect(self._select)
        self.strip.files_dropped.connect(self._take_files)
        self.strip.pictures_dropped.connect(lambda keys, row: draft.move(keys, self.key, row))
        self.strip.step_asked.connect(self._move_by)
        self.strip.customContextMenuRequested.connect(self._open_menu)

    def show_series(self, series: SeriesDraft, number: int, *, is_active: bool, is_only: bool) -> None:
        """Show `series`, the `number`th; with its form only while it is active."""
        self.title.setText(f"Series {number}")
        self.title.setAccessibleName(f"Series {number}")
        self.summary.setText(_summary(series))
        self.form.set_form(series.form)
        self.form.setVisible(is_active)
        self.images.replace(series.images)
        has_images = bool(series.images)
        self.empty.setVisible(not has_images)
        self.empty.setVisible(not has_images and not is_only)
        self.strip.setVisible(has_images or not is_only)
        self.remove_button.setVisible(not has_images and not is_only)
        restyle(self, active=is_active and not is_only)

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say beside each field what is wrong; while the form is folded, say that something is."""
        self.form.show_faults(faults)
        self.fault.setText(" ".join(faults.values()))
        self.fault.setVisible(bool(faults) and self.form.isHidden())

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
                menu.addAction(f"Move to series {number}", partial(draft.move, selected, one.key))
        menu.addAction("Move to a new series", lambda: self._move_to_new(selected))
        menu.addSeparator()
        remove = menu.addAction("Remove", self.remove_selected)
        remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        for action in menu.actions():
            action.setEnabled(bool(selected))
        return menu

    def _move_to_new(self, keys: tuple[str, ...]) -> None:
        key = self._desk.draft.add_series()
        self._desk.draft.move(keys, key)


def _summary(series: SeriesDraft) -> str:
    form = series.form
    part = body_part(form.body_part_examined)
    where = part.label if part else form.body_part_examined
    side = _SIDES.get(form.laterality, "")
    facts = (
        form.series_description,
        form.modality,
        ", ".join(filter(None, (where, side))),
        count_shown(len(series.images)) if series.images else "",
        f"continues the archive's series from image {form.last_instance_number + 1}" if series.is_joined else "",
    )
    return " · ".join(filter(None, facts))
