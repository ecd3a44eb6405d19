"""Frames of a clip, decoded beside the window."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from ezp2p.gui.core import Desk
from ezp2p.gui.newest_wish import NewestWish
from ezp2p.gui.tasks import Task
from ezp2p.gui.widgets.image_view import FIT_SIDE, ViewImages, images_for_view
from ezp2p.model.image import TrayImage


class ClipFrames(QObject):
    """Whoever drags along a clip sees it move. What comes late for an earlier clip is dropped."""

    arrived = Signal(int, tuple)
    """The number of a frame, and its images for the large view."""
    failed = Signal(Exception)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._image: TrayImage | None = None
        self._wishes = NewestWish(self._fetch)

    @property
    def is_busy(self) -> bool:
        """Whether a frame is on its way."""
        return self._wishes.is_busy

    def open(self, image: TrayImage) -> None:
        """Frames are those of `image` from now on."""
        self.close()
        self._image = image

    def close(self) -> None:
        """Nothing is wished any more."""
        self._wishes.drop()
        self._image = None

    def wish(self, number: int) -> None:
        """Show frame `number`, from 0; an earlier wish that nobody has begun is forgotten."""
        self._wishes.wish(number)

    def _fetch(self, number: int) -> Task | None:
        image, services = self._image, self._desk.services
        if image is None:
            return None
        return self._desk.tasks.run_task(
            lambda _: images_for_view(*services.clip_frame(image, number, longest_side=FIT_SIDE)),
            on_result=partial(self._take, number),
            on_error=self._fail,
        )

    def _take(self, number: int, images: ViewImages) -> None:
        self._wishes.go_on()
        self.arrived.emit(number, images)

    def _fail(self, error: Exception) -> None:
        self._wishes.go_on()
        self.failed.emit(error)
