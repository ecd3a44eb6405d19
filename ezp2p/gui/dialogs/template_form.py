"""The form of one template: when it is chosen by itself, and what it fills in."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ezp2p.gui.panels.series_form import MODALITIES
from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.gui.widgets.edited_list import Values
from ezp2p.gui.widgets.field_values import fill, tell_faults, values_in
from ezp2p.gui.widgets.form_field import FormField, NumberEdit, line_edit
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.offering import Choice, choice_box
from ezp2p.model.body_part import BODY_PARTS

_PLACES: Final = (
    ("name", 0, 0, 6),
    ("when_procedure_code", 2, 0, 2),
    ("when_description", 2, 2, 2),
    ("when_modality", 2, 4, 2),
    ("study_description", 4, 0, 3),
    ("series_description", 4, 3, 3),
    ("modality", 5, 0, 3),
    ("series_count", 5, 3, 3),
    ("body_part_examined", 6, 0, 3),
    ("laterality", 6, 3, 3),
)
"""Row, column and width of each field, in sixths of the form."""
_WHEN: Final = mark("Chosen by itself for an order with all of these; what is empty is not looked at.")
_WHAT: Final = mark("Fills in, where the form is empty:")


class TemplateForm(QWidget):
    """Edits one table; see `EditedList`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = line_edit(limit=64)
        modalities: list[Choice] = [(tr("Any"), ""), *((tr(words), code) for code, words in MODALITIES.items())]
        nothing: Choice = (tr("Not said"), "")
        parts: list[Choice] = [nothing, *((tr_core(part.label), part.term) for part in BODY_PARTS)]
        sides: list[Choice] = [(tr("Left", sense="side"), "L"), (tr("Right", sense="side"), "R")]
        self.fields = {
            "name": FormField(tr("Name"), self.name),
            "when_procedure_code": FormField(tr("Procedure code"), line_edit()),
            "when_description": FormField(tr("Words in its description"), line_edit()),
            "when_modality": _choice(tr("Modality of the step"), modalities),
            "study_description": FormField(tr("Study description"), line_edit()),
            "series_description": FormField(tr("Series description"), line_edit()),
            "modality": _choice(tr("Modality"), [nothing, *modalities[1:]]),
            "body_part_examined": _choice(tr("Body part"), parts),
            "laterality": _choice(tr("Side"), [nothing, *sides]),
            "series_count": FormField(tr("Number of series"), NumberEdit(2), hint=tr("1 to 20.")),
        }
        self.together = text_label(kind="fault", wraps=True)
        self.together.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for keyword, row, column, span in _PLACES:
            grid.addWidget(self.fields[keyword], row, column, 1, span)
        grid.addWidget(text_label(tr(_WHEN), "muted", wraps=True), 1, 0, 1, 6)
        grid.addWidget(text_label(tr(_WHAT), "muted", wraps=True), 3, 0, 1, 6)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        layout.addWidget(self.together)

    def values(self) -> Values:
        """The table as it stands in the form."""
        return values_in(self.fields)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show a table."""
        fill(self.fields, values)

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it."""
        tell_faults(self.fields, faults)
        self.together.setText(faults.get("", ""))
        self.together.setVisible(bool(self.together.text()))


def _choice(name: str, choices: list[Choice]) -> FormField:
    box = choice_box(name)
    for words, value in choices:
        box.addItem(words, value)
    box.view().setMinimumWidth(240)
    return FormField(name, box)
