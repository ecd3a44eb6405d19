"""Whose Ctrl+Z it is: a field's own while something is typed in it that is not taken over yet, else the tray's."""

from PySide6.QtCore import QEvent, QMetaObject, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid


class UndoKeys(QObject):
    """Follows the focus; a line of text would keep the keys for itself even where it has nothing to undo."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._edit: QLineEdit | None = None
        self._connections: tuple[QMetaObject.Connection, ...] = ()
        self._is_typing = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._edit is not None and isValid(self._edit):
            self._edit.removeEventFilter(self)
            # not by its signals: a line that Qt made has none any more where it loses the focus while it is taken apart
            for connection in self._connections:
                QObject.disconnect(connection)
        self._edit = new if isinstance(new, QLineEdit) else None
        self._is_typing = False
        if self._edit is not None:
            self._edit.installEventFilter(self)
            self._connections = (
                self._edit.textEdited.connect(self._begin),
                self._edit.editingFinished.connect(self._end),
                self._edit.destroyed.connect(self._leave),
            )

    def _begin(self) -> None:
        self._is_typing = True

    def _end(self) -> None:
        self._is_typing = False

    def _leave(self) -> None:
        self._edit = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys to the menu, unless something is being typed."""
        if watched is not self._edit or event.type() != QEvent.Type.ShortcutOverride:
            return False
        if not isinstance(event, QKeyEvent) or self._has_own(event):
            return False
        event.ignore()
        return True

    def _has_own(self, event: QKeyEvent) -> bool:
        """Whether the field does with this key what it always does."""
        edit = self._edit
        if edit is None or edit.isReadOnly():
            return True
        if event.matches(QKeySequence.StandardKey.Undo):
            # with all that was typed taken back nothing of it is left: what follows is the tray's, redoing, too
            self._is_typing &= edit.isUndoAvailable()
            return self._is_typing
        if event.matches(QKeySequence.StandardKey.Redo):
            return self._is_typing
        return True
