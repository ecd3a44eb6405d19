"""A date that may be empty: shown as the locale writes it, held as a DA value (PS3.5 6.2)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ezp2p.gui.widgets.hint_edit import HintEdit
from ezp2p.gui.wording import date_format, date_shown, date_typed


class DateEdit(HintEdit):
    """Takes the locale's form, ISO's and DICOM's; what is no date is kept as typed, so that it can be told."""

    date_edited = Signal(str)

    def __init__(self, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder or date_format().lower(), parent)
        self.editingFinished.connect(self._finish)
        self._da = ""

    def da(self) -> str:
        """The value: a DA, or the text where it is none."""
        return date_typed(self.text())

    def set_da(self, da: str) -> None:
        """Show a DA value."""
        self._da = da
        shown = date_shown(da)
        if shown != self.text():
            self.setText(shown)
            self.setCursorPosition(0)

    def _finish(self) -> None:
        da = self.da()
        if da != self._da:
            self.set_da(da)
            self.date_edited.emit(da)
