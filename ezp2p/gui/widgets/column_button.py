"""A button with a small menu: what each line of a list shows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.buttons import icon_button


class ColumnMenu(QMenu):
    """Each thing that can be shown, with its check mark."""

    chosen = Signal(tuple)

    def __init__(self, columns: Mapping[str, str]) -> None:
        super().__init__()
        self._of: dict[str, QAction] = {}
        for key, label in columns.items():
            action = self.addAction(label)
            action.setCheckable(True)
            action.toggled.connect(self._tell)
            self._of[key] = action

    def columns(self) -> tuple[str, ...]:
        """The keys of what is chosen, in the order of the menu."""
        return tuple(key for key, action in self._of.items() if action.isChecked())

    def choose(self, columns: Sequence[str]) -> None:
        """Choose exactly these, without a word to anybody."""
        self.blockSignals(True)
        for key, action in self._of.items():
            action.setChecked(key in columns)
        self.blockSignals(False)

    def _tell(self) -> None:
        self.chosen.emit(self.columns())


def column_button(theme: Theme, menu: QMenu) -> QToolButton:
    """The button that opens `menu`."""
    name = tr("Columns: what each line shows")
    button = icon_button(theme, name, icon="view-column-outline", on_click=lambda: None)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
