"""Frames of a clip, decoded beside the window: one at a time, and of all that are wished meanwhile only the newest."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from ezp2p.gui.core import Desk
from ezp2p.gui.tasks import Task
from ezp2p.gui.widgets.image_view import FIT_SIDE, ViewImages, images_for_view
from ezp2p.model.image import TrayImage


class ClipFrames(QObject):
    """No queue builds up, however quickly frames are wished. What comes late for an earlier clip is dropped.

    While one is decoded the next wish waits; so frames come in the order of the wishes, and whoever drags along a clip
    sees it move.
    """

    arrived = Signal(int, tuple)
    """The number of a frame, and its images for the large view."""
    failed = Signal(Exception)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._image: TrayImage | None = None
        self._task: Task | None = None
        self._wish: int | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a frame is on its way."""
        return self._task is not None

    def open(self, image: TrayImage) -> None:
        """Frames are those of `image` from now on."""
        self.close()
        self._image = image

    def close(self) -> None:
        """Nothing is wished any more."""
        if self._task is not None:
            self._task.cancel()
        self._image = self._task = self._wish = None

    def wish(self, number: int) -> None:
        """Show frame `number`, from 0; an earlier wish that nobody has begun is forgotten."""
        if self._task is None:
            self._fetch(number)
        else:
            self._wish = number

    def _fetch(self, number: int) -> None:
        image, services = self._image, self._desk.services
        if image is None:
            return
        self._task = self._desk.tasks.run_task(
            lambda _: images_for_view(*services.clip_frame(image, number, longest_side=FIT_SIDE)),
            on_result=partial(self._take, number),
            on_error=self._fail,
        )

    def _take(self, number: int, images: ViewImages) -> None:
        self._go_on()
        self.arrived.emit(number, images)

    def _fail(self, error: Exception) -> None:
        self._go_on()
        self.failed.emit(error)

    def _go_on(self) -> None:
        self._task = None
        wish, self._wish = self._wish, None
        if wish is not None:
            self._fetch(wish)
