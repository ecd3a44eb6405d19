"""Templates for procedures: the one of the chosen order fills what is empty, by itself or from the menu."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import fields, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from ezp2p.gui.core import Desk
from ezp2p.gui.series_draft import AllSeries, SeriesDraft, with_form
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
        desk.draft.patient_changed.connect(self._leave_patient)

    @property
    def templates(self) -> tuple[FormTemplate, ...]:
        """Those of the settings."""
        return self._desk.services.settings.forms.templates

    def apply(self, template: FormTemplate) -> None:
        """Fill what is empty as `template` says, instead of what another one filled; an act of a person."""
        draft = self._desk.draft
        if not draft.propose(study_by_template(draft.study, template)):
            return
        self._take_back()
        self.in_force = template
        active = draft.active_key
        with draft.one_act():
            for one in draft.series:
                self._fill(one, draft.edit_series)
            for _ in range(self._missing(template)):
                self._added.add(draft.add_series())
        self._follow_series()
        draft.activate(active)
        self.changed.emit()

    def _apply_by_itself(self, template: FormTemplate) -> None:
        """As `apply`, and nothing that could be undone: undoing would bring the order's template of another time."""
        draft = self._desk.draft
        self.in_force = template
        study = study_by_template(draft.study, template)
        if study != draft.study:
            draft.complete(study)
        for one in draft.series:
            self._fill(one, self._settle)
        new = tuple(draft.new_series() for _ in range(self._missing(template)))
        self._added |= {one.key for one in new}
        draft.change_series(lambda series: (*series, *new))
        self.changed.emit()

    def _missing(self, template: FormTemplate) -> int:
        """How many series it wants beside those that are there."""
        return max(0, template.series_count - sum(not one.is_joined for one in self._desk.draft.series))

    def _settle(self, key: int, form: SeriesForm) -> None:
        self._desk.draft.change_series(lambda series: with_form(series, key, form))

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
            self._apply_by_itself(template)

    def _leave_patient(self) -> None:
        """What was chosen for one patient by hand is not in force for the next."""
        if not self._desk.draft.is_restoring:
            self._take_back()

    def _follow_series(self) -> None:
        """A series that is begun while a template is in force is filled, too."""
        new = [one for one in self._desk.draft.series if one.key not in self._known]
        self._known |= {one.key for one in new}
        for one in new:
            if self.in_force is not None and not self._desk.draft.is_restoring:
                self._fill(one, self._settle)

    def _fill(self, one: SeriesDraft, fill: Callable[[int, SeriesForm], None]) -> None:
        if self.in_force is None:
            return
        form = series_by_template(one.form, self.in_force, untouched=self._untouched())
        if form != one.form:
            self._filled[one.key] = _differences(one.form, form)
            fill(one.key, form)

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
        if filled or added:
            draft.change_series(partial(_taken_back, filled=filled, added=added, before=before))
        if was_in_force is not None:
            self.changed.emit()


def _taken_back(
    series: AllSeries, *, filled: Mapping[int, _Filled], added: Collection[int], before: SeriesForm
) -> AllSeries:
    """Without what was filled and nobody changed since, and without the series that were added and stayed empty."""
    result = []
    for one in series:
        values = {
            name: getattr(before, name)
            for name, value in filled.get(one.key, {}).items()
            if getattr(one.form, name) == value
        }
        result.append(replace(one, form=replace(one.form, **values)) if values else one)
    rest = tuple(one for one in result if one.images or one.key not in added)
    return rest or tuple(result[:1])


def _differences(before: SeriesForm, after: SeriesForm) -> _Filled:
    names = (field.name for field in fields(SeriesForm))
    return {name: getattr(after, name) for name in names if getattr(before, name) != getattr(after, name)}
