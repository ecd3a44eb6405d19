"""A barcode scanner types faster than any hand and ends with Enter: heard where such keys mean something else."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

BURST_MS: Final = 50
"""Keys that follow each other within this time are not typed by a hand."""
_SETTLED_MS: Final = 500
"""An Enter that comes sooner after a letter may be that of a slow scanner."""
_LEAST_KEYS: Final = 2
_ENTER: Final = frozenset({int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)})

_MODIFIERS: Final = frozenset({
    int(Qt.Key.Key_Shift),
    int(Qt.Key.Key_AltGr),
    int(Qt.Key.Key_Control),
    int(Qt.Key.Key_Alt),
    int(Qt.Key.Key_CapsLock),
})
"""A scanner types them, too, for what is not on a key of its own."""


class ScannedKeys(QObject):
    """Takes a burst of keys away from those whose keys would do something else, and tells what was typed.

    Where it guards Enter, which chooses what is selected, an Enter that comes soon after a letter does nothing.
    """

    scanned = Signal(str)
    burst_begun = Signal()
    """The key before was that of a scanner, too."""

    def __init__(self, parent: QObject, *, guards_enter: bool = False) -> None:
        super().__init__(parent)
        self._guards_enter = guards_enter
        self._typed = ""
        self._key_ms = self._letter_ms = -_SETTLED_MS
        self._clock, self._held = QElapsedTimer(), QElapsedTimer()
        self._clock.start()

    def listen_to(self, target: QWidget) -> None:
        """Hear the keys of one more, which is not around another one: keys go on to what is around, too."""
        target.installEventFilter(self)

    def hold_enter(self) -> None:
        """What is typed now ends elsewhere, and its Enter may come twice."""
        self._held.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first key of a burst is anybody's; those that follow at once are a scanner's."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        # when the key was pressed: a window that was busy hears the keys of a hand all at once
        moment_ms = event.timestamp() or self._clock.elapsed()
        before_ms, self._key_ms = self._key_ms, moment_ms
        if moment_ms - before_ms > BURST_MS:
            self._typed = ""
        if event.key() in _ENTER:
            return self._end_burst(moment_ms)
        if not event.text() or not event.text().isprintable():
            self._typed = self._typed if event.key() in _MODIFIERS else ""
            return super().eventFilter(watched, event)
        self._letter_ms = moment_ms
        self._held.start()
        self._typed += "" if event.isAutoRepeat() else event.text()
        if len(self._typed) == _LEAST_KEYS:
            self.burst_begun.emit()
        return len(self._typed) >= _LEAST_KEYS

    def _end_burst(self, moment_ms: int) -> bool:
        """Tell what was scanned; whether the Enter was no hand's."""
        typed, self._typed = self._typed, ""
        if len(typed) >= _LEAST_KEYS:
            self.scanned.emit(typed)
            return True
        is_held = self._held.isValid() and self._held.elapsed() < _SETTLED_MS
        return self._guards_enter and (is_held or moment_ms - self._letter_ms < _SETTLED_MS)
