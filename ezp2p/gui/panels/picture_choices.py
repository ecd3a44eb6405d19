"""What is chosen for one picture: how its pages are taken, and whether it bears the date of its camera."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from ezp2p.gui.draft import Draft
from ezp2p.gui.item_models.images import VIDEOS, is_clip, pages_of
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.wording import date_format
from ezp2p.model.clock import da
from ezp2p.model.image import RECORDING, Taking, TrayImage

_WHOLE_PDF: Final = mark("The PDF as it is")
_PICTURE_OF_PAGE: Final = mark("A picture of the page")
_WHOLE_VIDEO: Final = mark("The video as it is")
_AS_VIDEO: Final = mark("As a video")
_WORDS: Final = {
    Taking.EACH: mark("Each one a picture"),
    Taking.FIRST: mark("Only the first one"),
    Taking.TOGETHER: mark("All in one image"),
}


def takings_of(image: TrayImage) -> tuple[tuple[str, Taking], ...]:
    """How `image` can be taken, in words that `tr` translates; empty where there is nothing to choose."""
    choices = tuple((word, taking) for taking, word in _WORDS.items()) if image.frame_count > 1 else ()
    if image.format == "PDF":
        choices = choices or ((_PICTURE_OF_PAGE, Taking.EACH),)
        return (*choices, (_WHOLE_PDF, Taking.WHOLE))
    if image.format in VIDEOS or image.format == RECORDING:
        whole = _AS_VIDEO if image.format == RECORDING or image.is_cut else _WHOLE_VIDEO
        return ((whole, Taking.WHOLE), *choices)
    return choices


def taken_in_words(image: TrayImage) -> str:
    """When it was taken, as the locale writes it; empty where its camera does not say."""
    if image.taken is None:
        return ""
    taken = image.taken
    moment = QDateTime(QDate(taken.year, taken.month, taken.day), QTime(taken.hour, taken.minute))
    return QLocale().toString(moment, f"{date_format()} HH:mm")


class PictureChoices(QWidget):
    """A line below the large picture; hidden where there is nothing to choose."""

    def __init__(self, draft: Draft, today: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._today = today
        self._key = ""
        self.pages_label = text_label(kind="small")
        self.pages = QComboBox()
        self.pages.setAccessibleName(tr("How the pages are taken"))
        self.pages.activated.connect(self._take_pages)
        self.dated = QCheckBox()
        self.dated.clicked.connect(self._date)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.pages_label)
        line.addWidget(self.pages)
        line.addWidget(self.dated)
        line.addStretch(1)

    def show_picture(self, image: TrayImage) -> None:
        """Show the choices for `image`."""
        self._key = image.key
        self._show_pages(image)
        taken = taken_in_words(image)
        self.dated.setVisible(bool(taken))
        is_today = image.taken is not None and da(image.taken) == self._today()
        self.dated.setText(
            tr("Date it {time}, when it was taken", time=taken)
            if is_today
            else tr("Taken {time}, not today: date it so", time=taken)
        )
        self.dated.setChecked(image.is_dated_as_taken)
        self.setVisible(bool(taken) or self.pages.count() > 0)

    def _show_pages(self, image: TrayImage) -> None:
        choices = takings_of(image)
        self.pages.clear()
        if image.needs_choice and choices:
            self.pages.addItem(tr("Choose…"), None)
        for word, taking in choices:
            self.pages.addItem(tr(word), taking)
        if not image.needs_choice:
            self.pages.setCurrentIndex(self.pages.findData(image.taking))
        # how many frames a clip has stands in its bar
        self.pages_label.setText(tr("Taken as") if is_clip(image) else pages_of(image) or image.format)
        self.pages.setVisible(bool(choices))
        self.pages_label.setVisible(bool(choices))

    def _take_pages(self, place: int) -> None:
        taking = self.pages.itemData(place, Qt.ItemDataRole.UserRole)
        if taking is not None:
            self._draft.take_pages((self._key,), Taking(taking))

    def _date(self, is_so: bool) -> None:
        self._draft.date_as_taken((self._key,), is_so=is_so)
