"""Opens a camera to see what it gives: its first picture and its mode, or what is wrong."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.numbers import plain_shown
from ezp2p.gui.tasks import Task
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.busy_bar import BusyBar
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.image_view import FIT_SIDE, ImageView, ViewImages, images_for_view
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.scrolling import bring_into_sight
from ezp2p.imaging.thumbnail import fitting
from ezp2p.model.camera import CameraMode
from ezp2p.settings.settings import CameraInput
from ezp2p.workflows.background import Stop

_VIEW_HEIGHT: Final = 180


@dataclass(frozen=True, slots=True)
class Trial:
    """What a camera gave."""

    images: ViewImages
    mode: CameraMode


class CameraTrial(QWidget):
    """`camera` is what stands in the form; None while that cannot be tried."""

    def __init__(self, desk: Desk, camera: Callable[[], CameraInput | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._camera = camera
        self._task: Task | None = None
        self.button = push_button(desk.theme, tr("Try it"), icon="play-circle-outline", on_click=self.start)
        self.busy = BusyBar(desk.theme)
        self.busy.cancelled.connect(self.cancel)
        self.message = MessageBar(desk.theme)
        self.view = ImageView()
        self.view.setAccessibleName(tr("What the camera gives"))
        self.view.setFixedHeight(_VIEW_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.busy, self.message, self.view):
            layout.addWidget(part)
        self.reset()

    @property
    def is_busy(self) -> bool:
        """Whether a camera is being tried."""
        return self._task is not None

    def start(self) -> None:
        """Open it, and close it when its first picture is there."""
        self.reset()
        camera = self._camera()
        if camera is None:
            return
        services = self._desk.services

        def look(stop: Stop) -> Trial:
            opened = services.cameras.open(camera.device, camera.choice(keeps_s=0.0), stop=stop)
            try:
                pixels = opened.await_first_frame(stop=stop).pixels
                return Trial(images_for_view(pixels, fitting(pixels, longest_side=FIT_SIDE)), opened.mode)
            finally:
                opened.close()

        self.busy.start(tr("Opening the camera…"))
        self.busy.hold_focus_of(self.button)
        self.button.setEnabled(False)
        self._task = self._desk.tasks.run_task(look, on_result=self._show, on_error=self._fail)

    def cancel(self) -> None:
        """Stop it."""
        if self._task is not None:
            self._task.cancel()
            self._finish()

    def reset(self) -> None:
        """Nothing was tried."""
        self.cancel()
        self.message.clear()
        self.view.hide()

    def _finish(self) -> None:
        self._task = None
        self.button.setEnabled(True)
        self.busy.finish()

    def _show(self, trial: Trial) -> None:
        self._finish()
        self.message.say("done", gives_in_words(trial.mode, trial.images[0]))
        self.view.show_images(*trial.images)
        self.view.show()
        QTimer.singleShot(0, self.view, lambda: bring_into_sight(self.view))  # once it has its place

    def _fail(self, error: Exception) -> None:
        self._finish()
        self.message.show_error(error)


def gives_in_words(mode: CameraMode, picture: QImage) -> str:
    """`It gives 1920 × 1080, 30 frames in a second.`, and what is taken of that."""
    columns, rows = mode.columns, mode.rows
    if mode.frames_per_second:
        rate = plain_shown(mode.frames_per_second, 3)
        gives = tr("It gives {columns} × {rows}, {rate} frames in a second.", columns=columns, rows=rows, rate=rate)
    else:
        gives = tr("It gives {columns} × {rows}.", columns=columns, rows=rows)
    if (picture.width(), picture.height()) == (columns, rows):
        return gives
    columns, rows = picture.width(), picture.height()
    return " ".join([gives, tr("{columns} × {rows} of it are taken.", columns=columns, rows=rows)])
