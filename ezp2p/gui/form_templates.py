"""Templates for procedures: the one of the chosen order fills what is empty, by itself or from the menu."""

from dataclasses import fields, replace

from PySide6.QtCore import QObject, Signal

from ezp2p.gui.core import Desk
from ezp2p.gui.series_draft import SeriesDraft
from ezp2p.model.study import SeriesForm
from ezp2p.settings.forms import FormTemplate
from ezp2p.workflows.form_rules import matching_template, series_by_template, study_by_template

_Filled = dict[str, str]


class FormTemplates(QObject):
    """Follows the order of the open study; what one order's template filled goes with that order."""

    changed = Signal()
    """Another template, or none, is in force."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._order: object = None
        self._known: set[int] = {one.key for one in desk.draft.series}
        self._filled: dict[int, _Filled] = {}
        self._added: set[int] = set()
        self.in_force: FormTemplate | None = None
        desk.draft.study_changed.connect(self._follow_order)
        desk.draft.series_changed.connect(self._follow_series)

    @property
    def templates(self) -> tuple[FormTemplate, ...]:
        """Those of the settings."""
        return self._desk.services.settings.forms.templates

    def apply(self, template: FormTemplate) -> None:
        """Fill what is empty as `template` says, instead of what another one filled."""
        draft = self._desk.draft
        self._take_back()
        if not draft.propose(study_by_template(draft.study, template)):
            return
        self.in_force = template
        active = draft.active_key
        with draft.one_act():
            for one in draft.series:
                self._fill(one)
            own = sum(not one.is_joined for one in draft.series)
            for _ in range(template.series_count - own):
                self._added.add(draft.add_series())
        self._follow_series()
        draft.activate(active)
        self.changed.emit()

    def _follow_order(self) -> None:
        draft = self._desk.draft
        entry = draft.study.worklist_entry
        order = entry.key if entry else None
        if order == self._order:
            return
        self._order = order
        if draft.is_restoring:  # it comes back as it was left
            return
        self._take_back()
        template = matching_template(self.templates, entry) if entry else None
        if template is not None:
            self.apply(template)

    def _follow_series(self) -> None:
        """A series that is begun while a template is in force is filled, too."""
        new = [one for one in self._desk.draft.series if one.key not in self._known]
        self._known |= {one.key for one in new}
        for one in new:
            if self.in_force is not None and not self._desk.draft.is_restoring:
                self._fill(one)

    def _fill(self, one: SeriesDraft) -> None:
        if self.in_force is None:
            return
        form = series_by_template(one.form, self.in_force, untouched=self._untouched())
        if form != one.form:
            self._filled[one.key] = _differences(one.form, form)
            self._desk.draft.edit_series(one.key, form)

    def _untouched(self) -> SeriesForm:
        """What the settings give a new series; the modality of an order is the order's own."""
        attributes, entry = self._desk.services.settings.attributes, self._desk.draft.study.worklist_entry
        modality = "" if entry and entry.modality else attributes.modality
        return SeriesForm(series_description=attributes.series_description, modality=modality)

    def _take_back(self) -> None:
        """What a template filled and nobody changed since becomes what every new series begins with."""
        draft, attributes = self._desk.draft, self._desk.services.settings.attributes
        entry = draft.study.worklist_entry
        before = SeriesForm(
            series_description=attributes.series_description,
            modality=(entry.modality if entry else "") or attributes.modality,
        )
        filled, added, self._filled, self._added = self._filled, self._added, {}, set()
        was_in_force, self.in_force = self.in_force, None
        for one in draft.series:
            values = {
                name: getattr(before, name)
                for name, value in filled.get(one.key, {}).items()
                if getattr(one.form, name) == value
            }
            if values:
                draft.edit_series(one.key, replace(one.form, **values))
        for key in added:
            draft.remove_series(key)
        if was_in_force is not None:
            self.changed.emit()


def _differences(before: SeriesForm, after: SeriesForm) -> _Filled:
    names = (field.name for field in fields(SeriesForm))
    return {name: getattr(after, name) for name in names if getattr(before, name) != getattr(after, name)}
