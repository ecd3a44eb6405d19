"""What the forms show, ask for and offer: the fields of three levels, the pick lists, the templates."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from ezp2p.gui.dialogs.settings_faults import part_of
from ezp2p.gui.dialogs.template_form import TemplateForm
from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.edited_list import EditedList, ListWords, Values
from ezp2p.gui.widgets.field_values import show_value, tell_faults, value_of
from ezp2p.gui.widgets.form_field import FormField
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.offering import choice_box
from ezp2p.gui.widgets.scrolling import scrolling
from ezp2p.settings.forms import FieldUse, FormTemplate, ImageFields, PickLists, SeriesFields, StudyFields

USE_WORDS: Final = {
    FieldUse.HIDDEN: mark("Hidden"),
    FieldUse.SHOWN: mark("Shown"),
    FieldUse.EDITABLE: mark("Can be changed"),
    FieldUse.REQUIRED: mark("Required"),
}
LABELS: Final = {
    "PatientName": mark("Patient name"),
    "PatientID": mark("Patient ID"),
    "PatientBirthDate": mark("Birth date"),
    "PatientSex": mark("Sex"),
    "StudyDescription": mark("Study description"),
    "AccessionNumber": mark("Accession number"),
    "StudyID": mark("Study ID"),
    "StudyDate": mark("Study date"),
    "ReferringPhysicianName": mark("Referring physician"),
    "SeriesDescription": mark("Series description"),
    "SeriesNumber": mark("Series number"),
    "SeriesDate": mark("Series date"),
    "Modality": mark("Modality"),
    "BodyPartExamined": mark("Body part"),
    "Laterality": mark("Side"),
    "ImageComments": mark("Comment"),
    "PatientOrientation": mark("How the patient is seen"),
}
LIST_LABELS: Final = {
    "StudyDescription": mark("Study descriptions"),
    "SeriesDescription": mark("Series descriptions"),
    "ReferringPhysicianName": mark("Referring physicians"),
    "ImageComments": mark("Comments"),
}
_LEVELS: Final = (
    ("study", mark("Patient and study"), StudyFields),
    ("series", mark("Series"), SeriesFields),
    ("image", mark("Picture"), ImageFields),
)
_HINTS: Final = {
    "PatientID": mark("Never sent empty, whatever is chosen."),
    "Laterality": mark("Required: of a part that is one of a pair."),
}
_ABOUT_FIELDS: Final = mark(
    "A field that is required and empty, or at fault, is always there and can be filled in. "
    "What the worklist or the archive owns stays read only."
)
_ABOUT_LISTS: Final = mark(
    "One text a line, offered while one types. Descriptions that were typed lately on this workstation come after them."
)
_COLUMNS: Final = 3
_WORDS: Final = ListWords(
    called=mark("Templates"),
    new=mark("New template"),
    icon="file-document-edit-outline",
    empty=mark(
        "A template fills in what a procedure always has, by itself for its orders or from the menu of the form."
    ),
    add_first=mark("Add a template"),
)
_NEW: Final[Values] = FormTemplate.model_construct(name="").model_dump()


class FormsPage(QWidget):
    """Edits the settings table of the forms; `values` gives it back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, FormField] = {}
        self.lists: dict[str, QPlainTextEdit] = {}
        self.form = TemplateForm()
        self.edited = EditedList(theme, self.form, _WORDS, blank=_NEW)
        self.parts = QTabWidget()
        self.parts.addTab(scrolling(self._make_fields()), tr("Fields"))
        self.parts.addTab(self._make_lists(), tr("Pick lists"))
        templates = QWidget()
        inside = QVBoxLayout(templates)
        inside.setContentsMargins(16, 12, 16, 8)
        inside.addWidget(self.edited)
        self.parts.addTab(templates, tr("Templates"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.parts)

    def _make_fields(self) -> QWidget:
        page, grid = _page()
        grid.addWidget(text_label(tr(_ABOUT_FIELDS), "muted", wraps=True), 0, 0, 1, _COLUMNS)
        row = 1
        for level, title, kind in _LEVELS:
            grid.addWidget(text_label(tr(title), "heading"), row, 0, 1, _COLUMNS)
            keywords = list(kind.model_fields)
            for place, keyword in enumerate(keywords):
                field = _use_field(keyword)
                self.fields[f"{level}.{keyword}"] = field
                grid.addWidget(field, row + 1 + place // _COLUMNS, place % _COLUMNS)
            row += 2 + (len(keywords) - 1) // _COLUMNS
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(row, 1)
        return page

    def _make_lists(self) -> QWidget:
        page, grid = _page()
        grid.addWidget(text_label(tr(_ABOUT_LISTS), "muted", wraps=True), 0, 0, 1, 2)
        hints = {"ReferringPhysicianName": tr("As Family^Given; typed names are never remembered.")}
        for place, keyword in enumerate(PickLists.model_fields):
            edit = QPlainTextEdit()
            edit.setTabChangesFocus(True)
            edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            self.lists[keyword] = edit
            field = FormField(tr(LIST_LABELS[keyword]), edit, hint=hints.get(keyword, ""))
            self.fields[f"pick_lists.{keyword}"] = field
            grid.addWidget(field, 1 + place // 2, place % 2)
        return page

    def values(self) -> Values:
        """The table as edited."""
        table: dict[str, dict[str, object]] = {level: {} for level in ("study", "series", "image", "pick_lists")}
        for key, field in self.fields.items():
            level, _, keyword = key.partition(".")
            is_list = level == "pick_lists"
            table[level][keyword] = _lines(self.lists[keyword]) if is_list else value_of(field.editor)
        return {**table, "templates": self.edited.tables()}

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show a table, its first template selected."""
        for key, field in self.fields.items():
            level, _, keyword = key.partition(".")
            table = values[level]
            value = table[keyword] if isinstance(table, Mapping) else ""
            if level == "pick_lists":
                self.lists[keyword].setPlainText("\n".join(value if isinstance(value, Iterable) else ()))
            else:
                show_value(field.editor, value)
        self.edited.show_tables(values["templates"])

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say what is wrong, by `study.PatientName` or `templates.0.name`; the part where it is comes to the front."""
        tell_faults(self.fields, faults)
        self.edited.show_faults(part_of(faults, "templates"))
        first = next(iter(faults), "")
        if first:
            self.parts.setCurrentIndex({"pick_lists": 1, "templates": 2}.get(first.split(".")[0], 0))


def _page() -> tuple[QWidget, QGridLayout]:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    return page, grid


def _use_field(keyword: str) -> FormField:
    box = choice_box(tr(LABELS[keyword]))
    for use, words in USE_WORDS.items():
        box.addItem(tr(words), use)
    hint = tr(_HINTS[keyword]) if keyword in _HINTS else ""
    return FormField(tr(LABELS[keyword]), box, hint=hint)


def _lines(edit: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.strip() for line in edit.toPlainText().splitlines() if line.strip()))
