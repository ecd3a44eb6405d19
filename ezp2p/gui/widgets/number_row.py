"""Several whole numbers that belong together, in one line of a form."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ezp2p.gui.widgets.form_field import line_edit


class NumberRow(QWidget):
    """A line of text for each number; what is typed stays text until the settings have checked it."""

    edited = Signal()

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edits = tuple(line_edit(placeholder=name, limit=5) for name in names)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for edit, name in zip(self.edits, names, strict=True):
            edit.setAccessibleName(name)
            edit.textEdited.connect(self.edited)
            layout.addWidget(edit, 1)
        self.setFocusProxy(self.edits[0])

    def texts(self) -> tuple[str, ...]:
        """What is typed."""
        return tuple(edit.text().strip() for edit in self.edits)

    def show_numbers(self, numbers: Sequence[object]) -> None:
        """Show these, or nothing where there are none."""
        for place, edit in enumerate(self.edits):
            edit.setText(str(numbers[place]) if place < len(numbers) else "")
