"""A barcode scanner types faster than any hand and ends with Enter: heard where such keys mean something else."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_FAST_MS: Final = 50
_LEAST_KEYS: Final = 4
_ENTER: Final = frozenset({int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)})


class ScannedKeys(QObject):
    """Takes a burst of keys away from `target`, whose Enter would choose what is selected, and tells what was typed."""

    scanned = Signal(str)

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self._typed = ""
        self._since = QElapsedTimer()
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first key of a burst is anybody's; those that follow at once are a scanner's."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if not self._since.isValid() or self._since.elapsed() > _FAST_MS:
            self._typed = ""
        self._since.start()
        if event.key() in _ENTER:
            typed, self._typed = self._typed, ""
            if len(typed) >= _LEAST_KEYS:
                self.scanned.emit(typed)
                return True
            return super().eventFilter(watched, event)
        if event.text().isprintable():
            self._typed += event.text()
        return len(self._typed) > 1
