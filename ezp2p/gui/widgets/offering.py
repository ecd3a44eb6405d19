"""A combo box of what there is at the moment."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ezp2p.gui.widgets.labels import set_tool_tip

Choice = tuple[str, object]


class _ChoiceBox(QComboBox):
    """The wheel is the form's: whoever scrolls past a choice does not change it. What does not fit ends in "…"."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        """Draw as much of the words as fits."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width()
        painter.drawComplexControl(control, option)
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is scrolled."""
        event.ignore()


def choice_box(name: str) -> QComboBox:
    """A combo box that may be narrower than its words; `name` is what a screen reader says."""
    box = _ChoiceBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.setMaxVisibleItems(14)
    box.currentTextChanged.connect(lambda words: set_tool_tip(box, words))
    return box


def with_button(box: QComboBox, button: QPushButton) -> QWidget:
    """`box` with a button at its end, as the one editor of a field: the focus is the box's."""
    together = QWidget()
    together.setFocusProxy(box)
    line = QHBoxLayout(together)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(box, 1)
    line.addWidget(button)
    return together


def offer(box: QComboBox, choices: Sequence[Choice], wanted: object) -> None:
    """Offer `choices`, and choose `wanted`, or the first where that is not among them; nobody is told."""
    values = [value for _, value in choices]
    with QSignalBlocker(box):
        box.clear()
        for words, value in choices:
            box.addItem(words, value)
        box.setCurrentIndex(values.index(wanted) if wanted in values else 0 if values else -1)
    set_tool_tip(box, box.currentText())
