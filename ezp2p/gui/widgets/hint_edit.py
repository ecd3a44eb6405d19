"""A line whose hint, where it is too narrow for it, is told in full by its tool tip."""

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from ezp2p.gui.widgets.labels import plain_tool_tip

_BESIDE_PX: Final = 4
"""What Qt leaves free before the text of a line and behind it, together."""


class HintEdit(QLineEdit):
    """Shows as much of `placeholder` as fits while it is empty; a tool tip that it was given stays its own."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.setPlaceholderText(placeholder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell what is cut."""
        super().resizeEvent(event)
        self._tell_cut()

    def setPlaceholderText(self, text: str) -> None:
        """Show another hint."""
        super().setPlaceholderText(text)
        self._tell_cut()

    def _tell_cut(self) -> None:
        if self.toolTip() != self._told:
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self).width() - _BESIDE_PX
        is_cut = self.fontMetrics().horizontalAdvance(self.placeholderText()) > room
        self._told = plain_tool_tip(self.placeholderText()) if is_cut else ""
        self.setToolTip(self._told)
