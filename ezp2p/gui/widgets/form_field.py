"""One line of a form: its label above, its input, and beneath it in words what is wrong with it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ezp2p.gui.theme import restyle
from ezp2p.gui.widgets.hint_edit import HintEdit
from ezp2p.gui.widgets.labels import text_label

_LEAST_PX: Final = 72
_AROUND_PX: Final = 32
"""What the frame, the room inside it and the cursor take."""


class FormField(QWidget):
    """A label, an input and its fault. The label is the input's buddy and its accessible name.

    Beneath it stands the first of: what is wrong with what is being typed, what is wrong with the value, what a person
    should look at, the hint.
    """

    def __init__(self, label: str, editor: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = text_label(label, "field")
        self._name = label.replace("&", "")
        focus = editor.focusProxy() or editor
        self.label.setBuddy(focus)
        focus.setAccessibleName(self._name)
        self._hint = hint
        self._typed = ""
        self._fault = ""
        self._question = ""
        self.note = text_label(hint, "hint", wraps=True)
        self.note.setVisible(bool(hint))
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.label)
        is_short = isinstance(editor, NumberEdit)
        layout.addWidget(editor, 0, Qt.AlignmentFlag.AlignLeading if is_short else Qt.AlignmentFlag(0))
        layout.addWidget(self.note)
        if not editor.sizePolicy().expandingDirections() & Qt.Orientation.Vertical:
            layout.addStretch(1)

    @property
    def fault(self) -> str:
        """What is said to be wrong, or nothing."""
        return self._typed or self._fault

    @property
    def question(self) -> str:
        """What a person should look at, or nothing."""
        return self._question

    def set_hint(self, sentence: str) -> None:
        """Explain it otherwise, where nothing is wrong with it."""
        self._hint = sentence
        self._show()

    def set_fault(self, sentence: str) -> None:
        """Say what is wrong, or with an empty sentence that all is well."""
        if sentence != self._fault:
            self._fault = sentence
            self._show()

    def set_question(self, sentence: str) -> None:
        """Ask what nobody has to answer, or with an empty sentence nothing."""
        self._question = sentence
        self._show()

    def tell_limits(self, told: Callable[[str], str], edit: QLineEdit | None = None) -> None:
        """Say while one types what `told` has to say of the text; of `edit` where the input has several."""
        lines = self.editor.findChildren(QLineEdit)
        line = edit or (self.editor if isinstance(self.editor, QLineEdit) else lines[0])
        line.textEdited.connect(lambda _: self._tell(told(line.text())))
        line.editingFinished.connect(lambda: self._tell(""))

    def _tell(self, sentence: str) -> None:
        """What is wrong with what is being typed; once it is taken over, its value is looked at instead."""
        if sentence != self._typed:
            self._typed = sentence
            self._show()

    def _show(self) -> None:
        is_question = bool(self._question and not self.fault)
        words = self.fault or self._question or self._hint
        self.note.setText(words)
        self.note.setVisible(bool(words))
        restyle(self.note, type="fault" if self.fault else "hint", state="attention" if is_question else "")
        inside = (*self.editor.findChildren(QLineEdit), *self.editor.findChildren(QComboBox))
        for part in (self.editor, *inside):
            if isinstance(part, (QLineEdit, QComboBox)) and not isinstance(part.parent(), QComboBox):
                restyle(part, faulty=bool(self.fault))
                part.setAccessibleDescription(words)


class NumberEdit(QLineEdit):
    """A line as wide as its number needs; what is typed stays text until the settings have checked it.

    Parameters
    ----------
    digits
        So many are taken.
    placeholder
        What stands there while it is empty.
    """

    def __init__(self, digits: int, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(digits)
        self.setPlaceholderText(placeholder)

    def sizeHint(self) -> QSize:
        """Room for all digits, or for what stands there instead."""
        metrics = self.fontMetrics()
        words = max(metrics.horizontalAdvance(text) for text in ("0" * self.maxLength(), self.placeholderText()))
        return QSize(max(_LEAST_PX, words + _AROUND_PX), super().sizeHint().height())


def line_edit(*, placeholder: str = "", limit: int = 0) -> QLineEdit:
    """A line of text."""
    edit = HintEdit(placeholder)
    if limit:
        edit.setMaxLength(limit)
    return edit
