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
        is_enter = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER
        if is_enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:  # type: ignore[attr-defined]
            self._act()
            return True
        return super().eventFilter(watched, event)


def on_choice(view: QAbstractItemView, act: Callable[[], object]) -> None:
    """Call `act` when the current row of `view` is chosen."""
    view.doubleClicked.connect(lambda _: act())
    view.installEventFilter(_EnterFilter(view, act))
