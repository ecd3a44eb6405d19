"""A list that is offered below a line while one types; nothing is taken from it but what a person chooses."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from ezp2p.gui import resources
from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.offering import Choice

_MOST_SHOWN = 10


class Picks(QObject):
    """Offers words below `edit`: those that hold what is typed; all by the arrow key or the sign in the line.

    Parameters
    ----------
    edit
        Where one types.
    on_pick
        Takes the value whose words were chosen. What stands in the line is never changed from here.
    """

    def __init__(self, theme: Theme, edit: QLineEdit, on_pick: Callable[[str], object]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._on_pick = on_pick
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(_MOST_SHOWN)
        # not `edit.setCompleter`: that would write what is only looked at into the line
        self._completer.setWidget(edit)
        # two values may have the same words, so that words alone do not tell what was chosen
        self._completer.activated[QModelIndex].connect(self._pick)  # type: ignore[index] # one of its two overloads
        self._popup = QListView()
        self._popup.setProperty("kind", "plain")
        self._popup.setAccessibleName(tr("What is offered"))
        self._completer.setPopup(self._popup)
        self._theme = theme
        self._action = edit.addAction(self._arrow(), QLineEdit.ActionPosition.TrailingPosition)
        theme.changed.connect(lambda: self._action.setIcon(self._arrow()))
        self._action.setToolTip(tr("Choose from the list"))
        self._action.triggered.connect(self.show_all)
        self._action.setVisible(False)
        edit.textEdited.connect(self._narrow)
        edit.installEventFilter(self)

    def _arrow(self) -> QIcon:
        """The one that the style sheet gives a combo box."""
        return QIcon(str(resources.icons_folder() / f"chevron_down_{self._theme.name}.svg"))

    @property
    def words(self) -> tuple[str, ...]:
        """What is offered."""
        return tuple(self._model.item(row).text() for row in range(self._model.rowCount()))

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these, each with its words and its value."""
        if [(self._model.item(row).text(), self._model.item(row).data()) for row in range(self._model.rowCount())] == [
            *choices
        ]:
            return
        self._model.clear()
        for words, value in choices:
            item = QStandardItem(words)
            item.setData(value)
            self._model.appendRow(item)
        self._show_sign()

    def show_all(self) -> None:
        """Open the list with everything in it."""
        if self._model.rowCount() and not self._edit.isReadOnly():
            self._completer.setCompletionPrefix("")
            self._completer.complete()

    def pick(self, words: str) -> None:
        """Choose what is offered under these words."""
        self._on_pick(str(self._model.findItems(words)[0].data()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow key opens the list; a line that cannot be changed shows no sign."""
        if event.type() == QEvent.Type.ReadOnlyChange:
            self._show_sign()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.show_all()
            return True
        return super().eventFilter(watched, event)

    def _show_sign(self) -> None:
        self._action.setVisible(bool(self._model.rowCount()) and not self._edit.isReadOnly())

    def _narrow(self, text: str) -> None:
        if text.strip():
            self._completer.setCompletionPrefix(text.strip())
            if self._completer.completionCount():
                self._completer.complete()
                return
        self._popup.hide()

    def _pick(self, index: QModelIndex) -> None:
        self._on_pick(str(index.data(Qt.ItemDataRole.UserRole + 1)))
