"""The function keys that begin a scan: one for each profile that has a key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ezp2p.settings.settings import ScanProfile


class ScanKeys(QObject):
    """Makes the keys anew whenever the settings change."""

    def __init__(self, window: QWidget, start: Callable[[ScanProfile], object]) -> None:
        super().__init__(window)
        self._window = window
        self._start = start
        self._shortcuts: list[QShortcut] = []
        self._lent: list[tuple[QAction, list[QKeySequence]]] = []

    def reload(self, profiles: tuple[ScanProfile, ...]) -> None:
        """Let the keys of `profiles` begin them; a menu that has such a key goes without it meanwhile."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        for action, keys in self._lent:
            action.setShortcuts(keys)
        keyed = {QKeySequence(one.key): one for one in profiles if one.key}
        self._lent = [
            (action, action.shortcuts())
            for action in self._window.findChildren(QAction)
            if any(key in keyed for key in action.shortcuts())
        ]
        for action, keys in self._lent:
            action.setShortcuts([key for key in keys if key not in keyed])
        self._shortcuts = [QShortcut(key, self._window, partial(self._start, one)) for key, one in keyed.items()]
