"""The head of a column: its step in the order of work, its name, and what stands at its right."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ezp2p.gui.widgets.labels import text_label


def column_title(step: str, name: str, *right: QWidget) -> QHBoxLayout:
    """A line with the step's number, the column's name, and `right`."""
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addStrut(32)
    line.addWidget(text_label(step, "step"))
    line.addWidget(text_label(name, "column"), 1)
    for widget in right:
        line.addWidget(widget)
    return line
