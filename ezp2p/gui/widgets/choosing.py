"""Choosing a row: a double click or Enter, once each; never a single click, whatever the desktop's style says."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

_ENTER = frozenset({int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)})


class _EnterFilter(QObject):
    """Hears Enter before the view does: its own signal `activated` comes with a double click, too."""

    def __init__(self, view: QAbstractItemView, act: Callable[[], object]) -> None:
        super().__init__(view)
        self._act = act

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter without another key chooses."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_enter(event):
            self._act()
            return True
        return super().eventFilter(watched, event)


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def on_choice(view: QAbstractItemView, act: Callable[[], object]) -> None:
    """Call `act` when the current row of `view` is chosen."""
    view.doubleClicked.connect(lambda _: act())
    view.installEventFilter(_EnterFilter(view, act))
