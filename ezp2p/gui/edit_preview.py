"""A picture while it is edited: its original is decoded once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from math import ceil

from PySide6.QtCore import QObject, Signal

from ezp2p.gui.core import Desk, EditAccess
from ezp2p.gui.newest_wish import NewestWish
from ezp2p.gui.tasks import Task
from ezp2p.gui.widgets.image_view import FIT_SIDE, ViewImages, images_for_view
from ezp2p.model.edit_list import fitted
from ezp2p.model.edits import Edits, TextEdit, geometry_after
from ezp2p.model.image import CapturedImage, CodedJpeg, TrayImage


@dataclass(frozen=True, slots=True)
class Wish:
    """Edits that are to be seen; where the last one `floats`, it is letters that are kept within the picture."""

    edits: Edits
    floats: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """What became of a wish: its edits as they fit, the images, and the sizes of all letters."""

    wish: Wish
    edits: Edits
    images: ViewImages
    original: CapturedImage
    extremes: tuple[int, int]
    """The least and the most of its values, where it is gray."""
    text_sizes: dict[TextEdit, tuple[int, int]]

    @property
    def sides(self) -> tuple[int, int]:
        """Rows and columns of what is shown."""
        return self.images[0].height(), self.images[0].width()


class EditPreview(QObject):
    """Made beside the window. What comes late for an earlier picture is dropped."""

    arrived = Signal(object)
    """A Made."""
    failed = Signal(Exception)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._image: TrayImage | None = None
        self._frame: int | None = None
        self._original: tuple[CapturedImage, tuple[int, int]] | None = None
        self._sizes: dict[TextEdit, tuple[int, int]] = {}
        self._wishes = NewestWish(self._make)

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way."""
        return self._wishes.is_busy

    def open(self, image: TrayImage, frame: int | None = None) -> None:
        """Edits are made on `image` from now on, or on frame `frame` of a clip."""
        if self._image is not None and self._image.key == image.key and frame == self._frame:
            return
        self.close()
        self._image, self._frame = image, frame

    def close(self) -> None:
        """Nothing is wished any more, and nothing is kept in memory."""
        self.drop_wishes()
        self._image = self._original = self._frame = None
        self._sizes = {}

    def drop_wishes(self) -> None:
        """What is on its way is not wanted any more."""
        self._wishes.drop()

    def wish(self, wish: Wish) -> None:
        """Show these; earlier wishes that nobody has begun are forgotten."""
        self._wishes.wish(wish)

    def text_size(self, edit: TextEdit) -> tuple[int, int] | None:
        """What its letters take, where they were measured here before."""
        return self._sizes.get(_unplaced(edit))

    def size_or_guess(self, edit: TextEdit) -> tuple[int, int]:
        """What its letters take, told from those of another height where only that was measured."""
        known = self.text_size(edit)
        if known is not None:
            return known
        other = next(one for one in self._sizes if replace(one, height=edit.height) == _unplaced(edit))
        rows, columns = self._sizes[other]
        share = edit.height / other.height
        return ceil(rows * share) + 1, ceil(columns * share) + 1

    def measure(self, edits: Edits, then: Callable[[], object]) -> None:
        """Go on with `then` once the sizes of all letters among `edits` are known; at once where they are."""
        unknown = [one for one in edits if isinstance(one, TextEdit) and self.text_size(one) is None]
        if not unknown:
            then()
            return
        editing, image = self._desk.services.editing, self._image

        def take(sizes: dict[TextEdit, tuple[int, int]]) -> None:
            if self._image is image:
                self._sizes |= sizes
                then()

        self._desk.tasks.run_task(
            lambda _: {_unplaced(one): editing.text_size(one) for one in unknown},
            on_result=take,
            on_error=self.failed.emit,
        )

    def _make(self, wish: Wish) -> Task | None:
        if self._image is None:
            return None
        work = partial(_made, self._desk.services.editing, self._image, self._frame, self._original, wish)
        return self._desk.tasks.run_task(lambda _: work(), on_result=self._take, on_error=self._fail)

    def _take(self, made: Made) -> None:
        self._original = made.original, made.extremes
        self._sizes |= made.text_sizes
        self._wishes.go_on()
        self.arrived.emit(made)

    def _fail(self, error: Exception) -> None:
        self._wishes.go_on()
        self.failed.emit(error)


def _made(
    editing: EditAccess,
    image: TrayImage,
    frame: int | None,
    known: tuple[CapturedImage, tuple[int, int]] | None,
    wish: Wish,
) -> Made:
    original, extremes = known or _original(editing, image, frame)
    edits = wish.edits
    if wish.floats and isinstance(edits[-1], TextEdit):
        size = geometry_after(original.rows, original.columns, edits[:-1])
        edits = (*edits[:-1], fitted(edits[-1], size, text_size=editing.text_size))
    sizes = {_unplaced(one): editing.text_size(one) for one in edits if isinstance(one, TextEdit)}
    images = images_for_view(*editing.shown(original, edits, longest_side=FIT_SIDE))
    return Made(wish, edits, images, original, extremes, sizes)


def _original(editing: EditAccess, image: TrayImage, frame: int | None) -> tuple[CapturedImage, tuple[int, int]]:
    original = editing.original(image, frame=frame)
    pixels = original.pixels
    if isinstance(pixels, CodedJpeg) or original.samples_per_pixel > 1:
        return original, (0, (1 << original.bits_stored) - 1)
    return original, (int(pixels.min()), int(pixels.max()))


def _unplaced(edit: TextEdit) -> TextEdit:
    """Its letters, wherever they are."""
    return replace(edit, left=0, top=0)
