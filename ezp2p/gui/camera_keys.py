"""The shutter's key, and the key for a recording, wherever the focus is in the window while a camera is shown."""

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

_KEYS: Final = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
_TYPED: Final = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return})
_SAME: Final = {Qt.Key.Key_Enter: Qt.Key.Key_Return}
_RECORD: Final = Qt.Key.Key_R
_NAMES: Final = {"PgUp": "PageUp", "PgDown": "PageDown"}


class CameraKeys(QObject):
    """Comes before shortcuts and before what has the focus, as a foot switch is pressed whatever has it.

    Space and Return are typed where text is typed, and Space presses a button of the camera panel that the key Tab led
    to; nowhere else do they do anything but take a still. The key R is typed in lists too, which it searches.
    """

    still_asked = Signal()
    record_asked = Signal()

    def __init__(self, panel: QWidget, is_wanted: Callable[[], bool]) -> None:
        super().__init__(panel)
        self._panel = panel
        self._is_wanted = is_wanted
        self._still = Qt.Key.Key_Space
        self._is_on = False

    def set_still_key(self, name: str) -> None:
        """Take stills with the key of this name."""
        self._still = Qt.Key[f"Key_{_NAMES.get(name, name)}"]

    def listen(self, *, is_on: bool) -> None:
        """Hear keys, or leave them alone."""
        application = QApplication.instance()
        if application is not None and is_on != self._is_on:
            self._is_on = is_on
            (application.installEventFilter if is_on else application.removeEventFilter)(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep our keys from everybody else."""
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent) or not self._is_of_window(watched):
            return False
        key = _SAME.get(Qt.Key(event.key()), Qt.Key(event.key()))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers or key not in {self._still, _RECORD} or not self._is_wanted() or self._belongs_to_focus(key):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            (self.still_asked if key == self._still else self.record_asked).emit()
        return True

    def _is_of_window(self, watched: QObject) -> bool:
        """Not of a dialog or a menu."""
        window = self._panel.window()
        if any(one is not None for one in (QApplication.activePopupWidget(), QApplication.activeModalWidget())):
            return False
        if isinstance(watched, QWidget):
            return watched.window() is window
        return watched is window.windowHandle()

    def _belongs_to_focus(self, key: Qt.Key) -> bool:
        focus = cast("QWidget | None", self._panel.window().focusWidget())
        if focus is None:
            return False
        is_typed = key in _TYPED or key == _RECORD
        if is_typed and _takes_text(focus):
            return True
        if key == _RECORD and key != self._still:
            return isinstance(focus, QAbstractItemView)
        presses = isinstance(focus, (QAbstractButton, QComboBox)) and self._panel.isAncestorOf(focus)
        return presses and key == Qt.Key.Key_Space


def _takes_text(widget: QWidget) -> bool:
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox) or (isinstance(widget, QComboBox) and widget.isEditable())
