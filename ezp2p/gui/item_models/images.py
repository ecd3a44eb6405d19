"""The pictures of one series as thumbnails that can be dragged to another place or another series."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt
from PySide6.QtGui import QImage

from ezp2p.gui.badges import Badge, badges_of
from ezp2p.gui.doubts import Doubt
from ezp2p.gui.edit_words import size_after
from ezp2p.gui.numbers import whole_shown
from ezp2p.gui.series_draft import more_than
from ezp2p.gui.translation import isolated, tr, tr_core, tr_count
from ezp2p.gui.widgets.image_view import image_of
from ezp2p.gui.widgets.labels import plain_tool_tip
from ezp2p.gui.widgets.row_delegate import KEY_ROLE, Index
from ezp2p.gui.wording import picture_name_shown, size_shown
from ezp2p.model.edits import Edits
from ezp2p.model.image import RECORDING, TrayImage

MIME_TYPE: Final = "application/x-ezp2p-pictures"
THUMBNAIL_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 3
PAGES_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 4
"""The number of its pages, as it is written on a thumbnail."""
BADGES_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 5
"""Its badges, the weightiest first."""
REJECTED_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 6
"""Whether it is rejected."""
VIDEOS: Final = frozenset({"MP4", "Matroska", "AVI", "MPEG"})
MOVING: Final = VIDEOS | {"GIF", "WebP", "AVIF", "PNG", RECORDING}
"""Formats whose pictures follow each other in time."""
_NOTHING_YET: Final = QImage()


def keys_in(mime: QMimeData) -> tuple[str, ...]:
    """The keys of the pictures that are dragged."""
    if not mime.hasFormat(MIME_TYPE):
        return ()
    return tuple(bytes(mime.data(MIME_TYPE).data()).decode().split("\n"))


MakeThumbnail: TypeAlias = Callable[[TrayImage, Callable[[QImage], None]], object]
"""Makes the thumbnail of an edited picture beside the window, and hands it on."""


class ImagesModel(QAbstractListModel):
    """Pictures in the order in which they are sent; edited ones as they will be seen, once that is made."""

    def __init__(self, make_thumbnail: MakeThumbnail, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_thumbnail = make_thumbnail
        self._edited: dict[str, Edits] = {}
        """With which edits a thumbnail was asked for."""
        self._images: tuple[TrayImage, ...] = ()
        self._thumbnails: dict[str, QImage] = {}
        self._rows: dict[str, int] = {}
        self._doubts: Mapping[Doubt, frozenset[str]] = {}

    def replace(self, images: Sequence[TrayImage]) -> bool:
        """Show other pictures; whether anything changed."""
        before, images = self._images, tuple(images)
        new = more_than(before, images)
        if new is not None and before:  # more come, or none, the usual case of an import: the others are not looked at
            self._append(new, images)
            return bool(new)
        if [one.key for one in images] == [one.key for one in before]:  # a selection stays
            changed = [row for row, pair in enumerate(zip(before, images, strict=True)) if _look_other(*pair)]
            self._images = images
            self._tell_changed(changed)
            return bool(changed)
        self.beginResetModel()
        self._images = images
        self._rows = {image.key: row for row, image in enumerate(images)}
        self._thumbnails = {key: one for key, one in self._thumbnails.items() if key in self._rows}
        self._edited = {key: edits for key, edits in self._edited.items() if key in self._rows}
        self.endResetModel()
        return True

    def _append(self, new: Sequence[TrayImage], images: tuple[TrayImage, ...]) -> None:
        if new:
            first = len(self._images)
            self.beginInsertRows(QModelIndex(), first, len(images) - 1)
            self._images = images
            self._rows.update({image.key: row for row, image in enumerate(new, start=first)})
            self.endInsertRows()

    def _tell_changed(self, rows: Collection[int]) -> None:
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def show_doubts(self, doubts: Mapping[Doubt, frozenset[str]]) -> None:
        """Show which pictures are doubtful, by their keys; badges are made of it when they are painted."""
        before, self._doubts = self._doubts, dict(doubts)
        nobody: frozenset[str] = frozenset()
        others = frozenset().union(*(before.get(doubt, nobody) ^ doubts.get(doubt, nobody) for doubt in Doubt))
        self._tell_changed([self._rows[key] for key in others if key in self._rows])

    def _badges(self, image: TrayImage) -> tuple[Badge, ...]:
        return badges_of(
            image, {doubt for doubt, keys in self._doubts.items() if image.key in keys}, is_clip=is_clip(image)
        )

    def index_of(self, key: str) -> QModelIndex:
        """Where a picture is, invalid if it is not here."""
        return self.index(self._rows.get(key, -1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many pictures there are."""
        return 0 if parent.isValid() else len(self._images)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be dragged; the room between them takes drops."""
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The thumbnail, the file's name, or the key."""
        image = self._images[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            place = tr("Picture {number}", number=index.row() + 1)
            return ", ".join(filter(None, (place, picture_name_shown(image.name), pages_of(image), *self._told(image))))
        of_role: dict[int, Callable[[TrayImage], object]] = {
            KEY_ROLE: lambda one: one.key,
            THUMBNAIL_ROLE: self._thumbnail,
            PAGES_ROLE: _pages_short,
            BADGES_ROLE: self._badges,
            REJECTED_ROLE: lambda one: one.is_rejected,
            Qt.ItemDataRole.ToolTipRole: self._tool_tip,
        }
        return of_role[role](image) if role in of_role else None

    def _told(self, image: TrayImage) -> Iterator[str]:
        return (tr(badge.sentence) for badge in self._badges(image))

    def _tool_tip(self, image: TrayImage) -> str:
        words = (picture_name_shown(image.name), facts_of(image), *self._told(image), *map(tr_core, image.notes))
        return plain_tool_tip("\n".join(words))

    def _thumbnail(self, image: TrayImage) -> QImage:
        """The newest that there is; one with other edits is asked for once. What was never seen edited is gray."""
        if image.edits == self._edited.get(image.key, ()):
            if image.key not in self._thumbnails:
                self._thumbnails[image.key] = image_of(image.thumbnail)
        else:
            self._edited[image.key] = image.edits
            self._make_thumbnail(image, partial(self._take_thumbnail, image.key, image.edits))
        return self._thumbnails.get(image.key) or _NOTHING_YET

    def _take_thumbnail(self, key: str, edits: Edits, thumbnail: QImage) -> None:
        """What comes late for other edits is dropped."""
        index = self.index_of(key)
        if index.isValid() and self._edited.get(key) == edits:
            self._thumbnails[key] = thumbnail
            self.dataChanged.emit(index, index, [THUMBNAIL_ROLE])

    def mimeTypes(self) -> list[str]:
        """Only our own kind."""
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The keys of the pictures that are dragged."""
        mime = QMimeData()
        keys = "\n".join(self._images[index.row()].key for index in sorted(indexes, key=lambda one: one.row()))
        mime.setData(MIME_TYPE, keys.encode())
        return mime

    def supportedDragActions(self) -> Qt.DropAction:
        """They move."""
        return Qt.DropAction.MoveAction


def is_clip(image: TrayImage) -> bool:
    """Whether it is a video or a recording of several frames."""
    return image.frame_count > 1 and (image.format in VIDEOS or image.format == RECORDING)


def facts_of(image: TrayImage) -> str:
    """`4000 × 3000, color, 3.2 MB, 5 pages`."""
    kind = tr("color") if image.samples_per_pixel > 1 else tr("{bits}-bit gray", bits=image.bits_stored)
    rows, columns = size_after(image)
    facts = (f"{columns} × {rows}", kind, size_shown(image.size_bytes), pages_of(image))
    return ", ".join(map(isolated, filter(None, facts)))


def pages_of(image: TrayImage) -> str:
    """`5 pages`, or `2 of 5 frames` where some are left out; empty for one."""
    count = image.frame_count
    if count <= 1:
        return ""
    number, taken = whole_shown(count), whole_shown(image.part.count)
    is_moving = image.format in MOVING
    if image.is_cut and is_moving:
        return tr_count("{taken} of {number} frame", "{taken} of {number} frames", count, taken=taken, number=number)
    if image.is_cut:
        return tr_count("{taken} of {number} page", "{taken} of {number} pages", count, taken=taken, number=number)
    if is_moving:
        return tr_count("{number} frame", "{number} frames", count, number=number)
    return tr_count("{number} page", "{number} pages", count, number=number)


def _pages_short(image: TrayImage) -> str:
    """Of a clip, which its badge calls so, there is room but for `372` or `124 of 372`."""
    is_short = image.format in MOVING and (image.is_cut or is_clip(image))
    if not is_short or image.frame_count <= 1:
        return pages_of(image)
    number = whole_shown(image.frame_count)
    return tr("{taken} of {number}", taken=whole_shown(image.part.count), number=number) if image.is_cut else number


def _look_other(one: TrayImage, other: TrayImage) -> bool:
    return one is not other and _shown_of(one) != _shown_of(other)


def _shown_of(image: TrayImage) -> tuple[object, ...]:
    return (
        image.key,
        image.taking,
        image.needs_choice,
        image.is_dated_as_taken,
        image.cut,
        image.is_rejected,
        image.edits,
    )
