"""The keys that keep and reject pictures, and the barcodes that are read where they are heard."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ezp2p.gui.draft import Draft
from ezp2p.gui.widgets.scanned_keys import BURST_MS, ScannedKeys
from ezp2p.gui.widgets.thumbnail_strip import ThumbnailStrip

_MARKS: Final = frozenset({Qt.Key.Key_X, Qt.Key.Key_P, Qt.Key.Key_K, Qt.Key.Key_U})
_TAKES_TEXT: Final = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


class PictureMarks(QObject):
    """X rejects; P, K and U keep: where pictures have the keyboard, as these are letters everywhere else.

    It is done a moment later, unless another letter follows at once: then it was a barcode, and none is done.
    """

    code_scanned = Signal(str)

    def __init__(self, draft: Draft, large: QWidget, column: QWidget) -> None:
        super().__init__(column)
        self._draft = draft
        self._to_come: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BURST_MS)
        self._timer.timeout.connect(self.settle)
        self._scanned = ScannedKeys(self)
        self._scanned.burst_begun.connect(self._forget)
        self._scanned.scanned.connect(self.code_scanned)
        free = [one for one in large.findChildren(QWidget) if _has_keys_free(one)]
        around = {one for one in free for other in free if one is not other and one.isAncestorOf(other)}
        self._of_large = tuple(one for one in free if one not in around)
        for widget in self._of_large:
            self._scanned.listen_to(widget)
        draft.patient_changed.connect(self._forget)

    def listen_to(self, strip: ThumbnailStrip) -> None:
        """Hear the keys of the pictures of one more series."""
        self._scanned.listen_to(strip)

    def take(self, event: QKeyEvent, focus: QWidget | None, picture_keys: tuple[str, ...]) -> bool:
        """Whether the key is one of ours; it is for the pictures that were selected when it was pressed."""
        is_here = isinstance(focus, ThumbnailStrip) or focus in self._of_large
        key = Qt.Key(event.key())
        if key not in _MARKS or event.modifiers() != Qt.KeyboardModifier.NoModifier or not is_here:
            return False
        if not event.isAutoRepeat():
            self.settle()
            self._to_come = partial(self._draft.reject, picture_keys, is_so=key == Qt.Key.Key_X)
            self._timer.start()
        return True

    def settle(self) -> None:
        """Do what the last key asked for."""
        act, self._to_come = self._to_come, None
        if act is not None:
            act()

    def _forget(self) -> None:
        self._to_come = None


def _has_keys_free(widget: QWidget) -> bool:
    """Whether it can have the keyboard, and letters mean nothing to it."""
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(widget, _TAKES_TEXT)
