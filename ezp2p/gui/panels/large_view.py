"""One picture or clip large with its facts, its zoom and its edits; a place to drop pictures while there are none."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.edit_words import size_after
from ezp2p.gui.item_models.images import facts_of, is_clip
from ezp2p.gui.panels.clip import ClipBar
from ezp2p.gui.panels.edit import EditBar
from ezp2p.gui.panels.picture_choices import PictureChoices
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import isolated, tr, tr_core
from ezp2p.gui.widgets.buttons import icon_button
from ezp2p.gui.widgets.drop_zone import DropZone
from ezp2p.gui.widgets.edit_view import EditView
from ezp2p.gui.widgets.image_view import FIT_SIDE, ViewImages, image_of, images_for_view
from ezp2p.gui.widgets.labels import ElidedLabel, text_label
from ezp2p.gui.wording import picture_name_shown
from ezp2p.model.edits import Edits
from ezp2p.model.image import TrayImage


class LargeView(QWidget):
    """The thumbnail at once, the whole picture when it is decoded; a late picture of an earlier choice is dropped."""

    files_dropped = Signal(tuple)
    failed = Signal(Exception)
    unwanted = Signal(tuple)
    """Pictures that came after the patient was changed; their copies can be deleted."""

    def __init__(self, desk: Desk, on_choose: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._edits: Edits = ()
        self.shown_key = ""
        self.drop_zone = DropZone(desk.theme, on_choose)
        self.drop_zone.files_dropped.connect(self.files_dropped)
        self.view = EditView(desk.theme)
        self.view.zoom_changed.connect(self._show_zoom)
        self._loading = self._make_loading()
        self.failed.connect(lambda _: self._loading.hide())
        self.caption = ElidedLabel(kind="small")
        self.zoom = text_label(kind="small")
        self.clip = ClipBar(desk)
        self.clip.frame_shown.connect(self._show_frame)
        self.clip.failed.connect(self.failed)
        self.clip.unwanted.connect(self.unwanted)
        self.edit = EditBar(desk, self.view)
        self.edit.images_made.connect(self._show_edited)
        self.edit.add_to_row((self.zoom, *self._make_zoom_buttons()))
        self.edit.tool_opened.connect(self.clip.pause)
        self.choices = PictureChoices(desk.draft, desk.today)
        self._lay_out()
        self.clear()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(4)
        layout.addWidget(self.drop_zone, 1)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.clip)
        layout.addWidget(self.caption)
        layout.addWidget(self.edit)
        layout.addWidget(self.choices)

    def _make_loading(self) -> QLabel:
        """What is said where the picture will be; nobody takes an empty view for a black picture."""
        loading = text_label(tr("Loading…"), "onImage")
        loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        loading.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QVBoxLayout(self.view)
        inside.addWidget(loading)
        return loading

    def _make_zoom_buttons(self) -> tuple[QToolButton, ...]:
        return tuple(
            icon_button(self._desk.theme, name, icon=icon, kind="quiet", on_click=act)
            for name, icon, act in (
                (tr("Zoom out"), "magnify-minus-outline", lambda: self.view.zoom_by(-1)),
                (tr("Zoom in"), "magnify-plus-outline", lambda: self.view.zoom_by(1)),
                (tr("Full size (Ctrl+9)"), "numeric-1-box-outline", self.full_size),
                (tr("Fit the whole picture (Ctrl+0)"), "fit-to-screen-outline", self.view.fit),
            )
        )

    def show_picture(self, image: TrayImage) -> None:
        """Show `image`."""
        self.shown_key = image.key
        self._show_content(has_picture=True)
        self.caption.setText(_caption(image))
        self.choices.show_picture(image)
        self._edits = image.edits
        self.edit.show_picture(image, frame=lambda: self.clip.shown)
        self._drop_task()
        self._show_thumbnail(image)
        if is_clip(image):
            self.clip.show_clip(image)
        else:
            self.clip.close_clip()
            self._show_still(image)

    def _show_thumbnail(self, image: TrayImage) -> None:
        """Until it is decoded; of an edited one nothing is seen that is cut off or blacked out."""
        if not image.edits:
            self._show_preview(image, image_of(image.thumbnail))
            return
        self.view.clear()
        self._loading.show()
        editing = self._desk.services.editing
        self._desk.tasks.run_task(
            lambda _: image_of(editing.thumbnail(image)),
            on_result=lambda thumbnail: self._take_thumbnail(image, thumbnail),
        )

    def _take_thumbnail(self, image: TrayImage, thumbnail: QImage) -> None:
        """What comes after the picture, or for another one, is dropped."""
        if image.key == self.shown_key and image.edits == self._edits and self.view.is_empty:
            self._show_preview(image, thumbnail)

    def _show_preview(self, image: TrayImage, thumbnail: QImage) -> None:
        rows, columns = size_after(image)
        self.view.show_preview(thumbnail, columns, rows)

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def full_size(self) -> None:
        """One pixel of the screen for each of its own."""
        self.view.show_full_size()

    def commit(self) -> None:
        """What is seen is what is sent: sliders count as they stand, and an open tool is left."""
        self.edit.leave_tool()

    def _show_still(self, image: TrayImage) -> None:
        services = self._desk.services
        self._task = self._desk.tasks.run_task(
            lambda _: images_for_view(*services.picture(image, longest_side=FIT_SIDE)),
            on_result=lambda images: self._show_whole(image.key, images),
            on_error=self.failed.emit,
        )

    def refresh(self, image: TrayImage) -> None:
        """Show what is chosen for `image`, which is shown already."""
        self.caption.setText(_caption(image))
        self.choices.show_picture(image)
        self.clip.refresh(image)
        if image.edits != self._edits:
            self._edits = image.edits
            self._drop_task()
            if is_clip(image):
                self.clip.frames.open(image)  # its further frames have these edits
        self.edit.refresh(image)

    def clear(self) -> None:
        """Show the place to drop pictures."""
        self.shown_key = ""
        self._drop_task()
        self.view.clear()
        self._loading.hide()
        self.edit.show_picture(None)
        self._show_content(has_picture=False)

    def _show_content(self, *, has_picture: bool) -> None:
        self.drop_zone.setVisible(not has_picture)
        self.view.setVisible(has_picture)
        self.caption.setVisible(has_picture)
        self.edit.setVisible(has_picture)
        if not has_picture:
            self.clip.close_clip()
            self.choices.hide()

    def _show_whole(self, key: str, images: ViewImages) -> None:
        if key == self.shown_key:
            self.view.show_images(*images)

    def _show_frame(self, whole: QImage, smaller: tuple[QImage, ...]) -> None:
        """Another frame of the clip; what a tool was opened on is not seen any more."""
        self.edit.leave_tool()
        self.view.change_images(whole, smaller)

    def _show_edited(self, whole: QImage, smaller: tuple[QImage, ...]) -> None:
        self._drop_task()
        self.view.change_images(whole, smaller)

    def _show_zoom(self) -> None:
        """How large it is shown, once there is something to be seen."""
        is_shown = not self.view.is_empty
        self.zoom.setText(tr("{percent} %", percent=self.view.percent()) if is_shown else "")
        if is_shown:
            self._loading.hide()


def _caption(image: TrayImage) -> str:
    return " · ".join((isolated(picture_name_shown(image.name)), facts_of(image), *map(tr_core, image.notes)))
