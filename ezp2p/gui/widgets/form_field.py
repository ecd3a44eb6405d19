"""One line of a form: its label above, its input, and beneath it in words what is wrong with it."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ezp2p.gui.theme import restyle
from ezp2p.gui.widgets.labels import text_label


class FormField(QWidget):
    """A label, an input and its fault. The label is the input's buddy and its accessible name."""

    def __init__(self, label: str, editor: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = text_label(label, "field")
        self._name = label.replace("&", "")
        focus = editor.focusProxy() or editor
        self.label.setBuddy(focus)
        focus.setAccessibleName(self._name)
        self._hint = hint
        self.note = text_label(hint, "hint", wraps=True)
        self.note.setVisible(bool(hint))
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.label)
        layout.addWidget(editor)
        layout.addWidget(self.note)
        layout.addStretch(1)

    @property
    def fault(self) -> str:
        """What is said to be wrong, or nothing."""
        return self.note.text() if self.note.property("type") == "fault" else ""

    def set_hint(self, sentence: str) -> None:
        """Explain it otherwise, where nothing is wrong with it."""
        fault = self.fault
        self._hint = sentence
        self.set_fault(fault)

    def set_fault(self, sentence: str) -> None:
        """Say what is wrong, or with an empty sentence that all is well."""
        self.note.setText(sentence or self._hint)
        self.note.setVisible(bool(sentence or self._hint))
        restyle(self.note, type="fault" if sentence else "hint")
        inside = (*self.editor.findChildren(QLineEdit), *self.editor.findChildren(QComboBox))
        for part in (self.editor, *inside):
            if isinstance(part, (QLineEdit, QComboBox)) and not isinstance(part.parent(), QComboBox):
                restyle(part, faulty=bool(sentence))
                part.setAccessibleDescription(sentence or self._hint)


def line_edit(*, placeholder: str = "", limit: int = 0) -> QLineEdit:
    """A line of text."""
    edit = QLineEdit()
    edit.setPlaceholderText(placeholder)
    if limit:
        edit.setMaxLength(limit)
    return edit
