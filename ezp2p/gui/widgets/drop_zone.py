"""Where pictures are dropped, as long as there are none: one sentence and the action."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ezp2p.gui.theme import Theme, restyle
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.labels import text_label


def local_files(mime: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer that `mime` names."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


class DropZone(QFrame):
    """Takes files by drop, or offers to choose them."""

    files_dropped = Signal(tuple)

    def __init__(self, theme: Theme, on_choose: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "drop")
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Drop pictures here"))
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = text_label(tr("Drop pictures here"), "heading")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = text_label(
            tr("Photos, documents, videos or DICOM files, from a folder, a memory card or the desktop."), wraps=True
        )
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        choose = push_button(theme, tr("Choose files…"), icon="folder-open", tip="Ctrl+O", on_click=on_choose)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(1)
        for widget in (self._picture, self.title, self.sentence):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(choose, 0, Qt.AlignmentFlag.AlignHCenter)
        self._samples = QVBoxLayout()
        layout.addLayout(self._samples)
        layout.addStretch(1)
        theme.changed.connect(self._paint_icon)
        self._paint_icon()

    def offer_samples(self, on_use: Callable[[], object]) -> None:
        """Offer the pictures that come with the program."""
        words = tr("Use the sample pictures")
        button = push_button(self._theme, words, icon="image-multiple-outline", on_click=on_use)
        self._samples.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that the files can be dropped."""
        if local_files(event.mimeData()):
            restyle(self, over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        super().dragLeaveEvent(event)
        restyle(self, over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        restyle(self, over=False)
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    def _paint_icon(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("image-plus", "image_text", 48))
