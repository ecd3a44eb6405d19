"""The open study: its patient, its series and their pictures, and the rule that no patient changes silently."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from ezp2p.gui.act_words import SORTED, Verb
from ezp2p.gui.doubts import Doubt, SentEarlier, Suspicions, ToCompare, without_answers
from ezp2p.gui.draft_history import Act, DraftHistory, DraftState, Step, first_other
from ezp2p.gui.draft_identity import DETAILS, IDENTITY, has_patient, is_another
from ezp2p.gui.series_draft import (
    AllSeries,
    SeriesDraft,
    changed,
    in_order,
    moved,
    under_study,
    with_form,
    with_images,
    with_number,
    without,
)
from ezp2p.gui.tray_contents import TrayContents
from ezp2p.model.edits import Edits, orientation_before
from ezp2p.model.image import FrameRange, Taking, TrayImage
from ezp2p.model.open_study import RunningClip
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.workflows.send_study import Receipt


@dataclass(frozen=True, slots=True)
class SeriesDefaults:
    """What a new series begins with."""

    description: str = ""
    modality: str = "OT"


class Draft(TrayContents):
    """The one truth of what is being prepared; panels show it and ask it to change.

    Values are immutable and replaced whole. `propose` is the only way to another patient: once a picture is in
    the tray, it asks (`patient_question`) and changes nothing. Every act of a person is a step that can be undone.
    """

    study_changed = Signal()
    series_changed = Signal()
    history_changed = Signal()
    """What can be undone or redone."""
    patient_question = Signal(object)
    patient_changed = Signal()
    forgotten = Signal(tuple)
    """Pictures that cannot come back any more; their copies can be deleted."""
    was_compared = Signal()
    is_refused = Signal()
    """No other patient is taken while pictures are being built or captured for this one, or brought back; and what is
    being built is not changed."""

    def __init__(self, defaults: SeriesDefaults, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._defaults = defaults
        self._next_key = 1
        self._history = DraftHistory()
        self._act: Act | None = None
        self._import_number = 0
        self.study = StudyForm()
        self.recordings: tuple[RunningClip, ...] = ()
        """What is being recorded for it."""
        self.active_key = 0
        self._leaving: frozenset[str] | None = None
        self._importers: set[str] = set()
        self.is_importing = False
        self.is_capturing = False
        """Whether a recording runs, or a still is on its way: its patient stays until it is here."""
        self.is_restoring = False
        """Whether what was being worked on last time is looked for or brought back: nothing else begins meanwhile."""
        self.is_asking = False
        """Whether a person is being asked whose the pictures are: nothing is sent, nobody else proposed meanwhile."""
        self.is_unattended = False
        """Whether nobody has worked for long, so that it is asked whether this is still the patient: until then no
        picture is taken and nothing is sent."""
        self._suspicions = Suspicions()
        self._confirmed: frozenset[tuple[str, object]] = frozenset()
        self._restart_series()

    # --- the patient ------------------------------------------------------------------------------------------

    @property
    def has_patient(self) -> bool:
        """Whether the study names a patient at all."""
        return has_patient(self.study)

    @property
    def holds_anything(self) -> bool:
        """Whether something would be lost with it: pictures, or what a camera took that is not in the tray yet."""
        return bool(self.count or self.recordings or self.is_capturing)

    @property
    def is_sending(self) -> bool:
        """Whether the pictures that go are being built, as they were when that began: nobody changes them meanwhile."""
        return self._leaving is not None

    @is_sending.setter
    def is_sending(self, is_sending: bool) -> None:
        self._leaving = frozenset(image.key for image in self.going) if is_sending else None

    def refuses(self, image_keys: Iterable[str]) -> bool:
        """Whether one of these is being built, so that nothing is done to them; that is told."""
        is_so = self._leaving is not None and not self._leaving.isdisjoint(image_keys)
        if is_so:
            self.is_refused.emit()
            self.series_changed.emit()  # so that nobody shows what was wished as if it were so
        return is_so

    @property
    def is_fixed(self) -> bool:
        """Whether the patient stays for the moment, whatever is asked."""
        return self.is_sending or self.is_restoring or self.is_capturing

    def propose(self, study: StudyForm) -> bool:
        """Make `study` the open one, unless that would take pictures to another patient: then ask, and wait."""
        if self.is_fixed:
            self.is_refused.emit()
            return False
        if self.is_asking:
            return False
        if self.holds_anything and is_another(self.study, study):
            self.patient_question.emit(study)
            return False
        self.adopt(study)
        return True

    def adopt(self, study: StudyForm) -> None:
        """Make `study` the open one, pictures and all; only after the user has said so."""
        edited = {
            field.name for field in fields(study) if getattr(study, field.name) != getattr(self.study, field.name)
        }
        if edited <= DETAILS:
            with self._one_act(Verb.CHANGE_STUDY, merge_key=("study", frozenset(edited))):
                self.study = study
                self.study_changed.emit()
            return
        modality_before, before = self._usual_modality(), self.study
        self.study = study
        if is_another(before, study):
            self._leave_patient()
        elif not edited.isdisjoint(IDENTITY):
            self._drop_answers()
        leaves_joined = before.study_instance_uid != study.study_instance_uid
        new = self._new_form()
        usual = partial(under_study, new=new, modality_before=modality_before, leaves_joined=leaves_joined)
        self._set_series(usual(self.series))
        self._rebase(lambda state: replace(state, study=study, series=usual(state.series)))
        self.study_changed.emit()

    def _leave_patient(self) -> None:
        """Nothing that was said or taken out for one patient is there for another; pictures that are moved are."""
        self._forget_history()
        self._suspicions, self._confirmed = Suspicions(), frozenset()
        self.recordings = ()
        self.set_unattended(False)
        self.patient_changed.emit()
        place = [one.key for one in self.series].index(self.active_key)
        if self.count:
            self.series = tuple(one if one.images else self._new_series(None) for one in self.series)
            self.active_key = self.series[place].key
        else:
            self._restart_series()

    def _drop_answers(self) -> None:
        self._confirmed = without_answers(self._confirmed)
        self._rebase(lambda state: replace(state, confirmed=without_answers(state.confirmed)))

    def complete(self, study: StudyForm) -> None:
        """Take over what is known of the open study by itself, of the same patient and order; no act of a person."""
        self.study = study
        self._rebase(lambda state: replace(state, study=study))
        self.study_changed.emit()

    def settle(self, receipt: Receipt) -> None:
        """Keep what was settled at sending, so that what follows for this patient lands in the same study."""
        uid = receipt.study_instance_uid or self.study.study_instance_uid
        patient_id = self.study.patient_id or receipt.patient_id
        self.complete(replace(self.study, study_instance_uid=uid, patient_id=patient_id))

    def bring_back(self, study: StudyForm, forms: Sequence[SeriesForm], *, active: int) -> tuple[int, ...]:
        """Open what was being worked on last time, its pictures still to come; the keys of its series."""
        self.study = study
        self._restart_series()
        if forms:
            self.series = tuple(self._new_series(form) for form in forms)
            self.active_key = self.series[max(0, min(active, len(forms) - 1))].key
        keys = tuple(one.key for one in self.series)
        self._forget_history()
        self.patient_changed.emit()
        self.study_changed.emit()
        self.series_changed.emit()
        return keys

    def set_unattended(self, is_unattended: bool) -> None:
        """Tell whether it must be said first that this is still the patient."""
        if is_unattended != self.is_unattended:
            self.is_unattended = is_unattended
            self.series_changed.emit()

    def _usual_modality(self) -> str:
        entry = self.study.worklist_entry
        return (entry.modality if entry else "") or self._defaults.modality

    # --- undo and redo ------------------------------------------------------------------------------------------

    @property
    def undo_name(self) -> str:
        """What would be undone; empty for nothing."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str:
        """What would be done again; empty for nothing."""
        return self._history.redo_name

    def undo(self) -> None:
        """Go back to before the newest act; never to another patient, nor to before a sending."""
        self._go_to(self._history.undo)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._go_to(self._history.redo)

    @contextmanager
    def one_act(self) -> Iterator[None]:
        """What is done inside is one step, named by the last of it."""
        with self._one_act(None):
            yield

    @contextmanager
    def _one_act(
        self, verb: Verb | None, *, count: int = 0, merge_key: object = None, is_arrival: bool = False
    ) -> Iterator[None]:
        """What is done inside is one step, or a part of the one that is under way."""
        outer = self._act
        act = outer or Act(self._state())
        self._act = act
        if is_arrival or not act.is_arrival:  # what came names the step
            act.verb, act.count, act.merge_key = verb or act.verb, count, merge_key
        act.is_arrival |= is_arrival
        try:
            yield
        finally:
            self._act = outer
            if outer is None and not self.is_restoring:
                self._take_step(act.step_to(self._state()))

    def _take_step(self, step: Step) -> None:
        self._forget(self._history.add(step))
        self.history_changed.emit()

    def _state(self) -> DraftState:
        return DraftState(self.study, self.series, self.active_key, self._confirmed)

    def _go_to(self, step: Callable[[], DraftState | None]) -> None:
        if self.is_sending or self.is_restoring:
            self.is_refused.emit()
            return
        state = None if self.is_asking else step()
        if state is None:
            return
        is_other_study = state.study != self.study
        self.study, self.series, self.active_key = state.study, state.series, state.active_key
        self._confirmed = state.confirmed
        if is_other_study:
            self.study_changed.emit()
        self.series_changed.emit()
        self.history_changed.emit()

    def _rebase(self, change: Callable[[DraftState], DraftState]) -> None:
        self._history.rebase(change)
        if self._act is not None:
            self._act.before = change(self._act.before)
        self.history_changed.emit()

    def _forget_history(self) -> None:
        self._forget(self._history.clear(self._state()))
        self.history_changed.emit()

    def _forget(self, images: tuple[TrayImage, ...]) -> None:
        if images:
            self.forgotten.emit(images)

    # --- doubts about pictures ------------------------------------------------------------------------------------

    @property
    def doubtful(self) -> tuple[TrayImage, ...]:
        """The pictures that are not sent until a person says that they belong to this patient."""
        asked = {image.key for doubt in (Doubt.OTHERS, Doubt.OLD) for image in self.in_doubt(doubt)}
        return tuple(image for image in self.images if image.key in asked)

    def in_doubt(self, doubt: Doubt) -> tuple[TrayImage, ...]:
        """The pictures to be sent of which a person has not answered this doubt yet.

        Whether they belong to the patient is asked as soon as there is one.
        """
        if doubt is not Doubt.DOUBLE and not self.has_patient:
            return ()
        suspects = self._suspicions.suspects(doubt, self.going, self.study if self.has_patient else None)
        return tuple(image for image in suspects if (image.key, doubt) not in self._confirmed)

    def doubted_keys(self, doubt: Doubt) -> frozenset[str]:
        """The keys of all pictures that are so, whatever a person has answered."""
        study = self.study if self.has_patient else None
        return frozenset(image.key for image in self._suspicions.all_of(doubt, self.images, study))

    @property
    def to_compare(self) -> ToCompare:
        """Of which pictures, and of whom, it is asked whether they were sent before, for this patient or another."""
        return self.study.patient_id.strip(), frozenset(image.key for image in self.images)

    @property
    def is_compared(self) -> bool:
        """Whether that is known of all of them; of none while there is no patient."""
        (patient_id, keys), (of_patient, known) = self.to_compare, self._suspicions.compared
        return not self.has_patient or not keys or (patient_id == of_patient and keys <= known)

    def tell_of_sent(self, found: SentEarlier | None, compared: ToCompare) -> None:
        """Take over which of those `compared` were sent before, and for whom; None where nobody could tell more."""
        self._suspicions.compared = compared
        if found is not None and self._suspicions.flag_sent(found):
            self.series_changed.emit()
        self.was_compared.emit()

    def tell_of_old(self, image_keys: Iterable[str]) -> None:
        """Take over which pictures were not taken today."""
        if self._suspicions.flag(Doubt.OLD, image_keys):
            self.series_changed.emit()

    def confirm(self, image_keys: Collection[str], doubt: Doubt = Doubt.OTHERS) -> None:
        """These are as they should be, whatever is doubtful about them."""
        with self._one_act(Verb.ANSWER, count=len(image_keys)):
            self._confirmed |= {(key, doubt) for key in image_keys}
            self.series_changed.emit()

    # --- acts upon pictures ---------------------------------------------------------------------------------------

    def set_importing(self, is_importing: bool, *, by: str = "import") -> None:
        """Tell whether more pictures are on their way to the tray, and `by` what; those of one import are one step."""
        self._import_number += is_importing
        (self._importers.add if is_importing else self._importers.discard)(by)
        self.is_importing = bool(self._importers)
        self.series_changed.emit()

    def set_capturing(self, is_capturing: bool) -> None:
        """Tell whether a camera's still or recording is on its way into the tray."""
        if is_capturing != self.is_capturing:
            self.is_capturing = is_capturing
            self.series_changed.emit()

    def add_images(self, images: Iterable[TrayImage], *, series_key: int = 0) -> None:
        """Put pictures at the end of the series `series_key`; of the active one where there is none of that key."""
        new = tuple(images)
        series = {one.key: one for one in self.series}
        home = series.get(series_key) or series[self.active_key]
        if not self.is_restoring:
            self._history.bring(lambda state: replace(state, series=with_images(state.series, home, new)))
        with self._one_act(Verb.ADD, count=len(new), merge_key=self._import_key(), is_arrival=True):
            self._set_series(with_images(self.series, home, new))

    def _import_key(self) -> object:
        return ("import", self._import_number) if self.is_importing else None

    def take_pages(self, image_keys: Sequence[str], taking: Taking) -> None:
        """Take the pages of these files so."""
        self._change(image_keys, lambda image: replace(image, taking=taking, needs_choice=False), verb=Verb.TAKE_PAGES)

    def date_as_taken(self, image_keys: Sequence[str], *, is_so: bool) -> None:
        """Date these pictures as their camera does, or as they are imported."""
        self._change(
            image_keys,
            lambda image: replace(image, is_dated_as_taken=is_so and image.taken is not None),
            verb=Verb.DATE,
        )

    def describe(
        self,
        image_keys: Sequence[str],
        *,
        comments: str | None = None,
        patient_orientation: tuple[str, ...] | None = None,
    ) -> None:
        """Say of these pictures what is given; the orientation is that of each as it is shown, with its edits."""

        def described(image: TrayImage) -> TrayImage:
            if comments is not None:
                image = replace(image, comments=comments)
            if patient_orientation is not None:
                image = replace(image, patient_orientation=orientation_before(patient_orientation, image.edits))
            return image

        what = (comments is not None, patient_orientation is not None)
        self._change(image_keys, described, verb=Verb.DESCRIBE, merge_key=("describe", tuple(image_keys), what))

    def cut(self, image_key: str, part: FrameRange | None) -> None:
        """Take but this part of a clip; None for all of it."""
        self._change(
            [image_key],
            lambda image: replace(image, cut=part.within(image.frame_count) if part else None),
            verb=Verb.CUT,
            merge_key=("cut", image_key),
        )

    def edit_pictures(self, edits: Mapping[str, Edits]) -> None:
        """Give pictures, by their keys, other edits.

        What follows on the same edit of the same pictures is one step with it, as a slider moves.
        """
        before = {image.key: image.edits for image in self.images if image.key in edits}
        where = frozenset((key, len(edits[key]), first_other(was, edits[key])) for key, was in before.items())
        self._change(
            tuple(edits),
            lambda image: replace(image, edits=edits[image.key]),
            verb=Verb.EDIT,
            merge_key=("edits", where),
        )

    def reject(self, image_keys: Sequence[str], *, is_so: bool = True) -> None:
        """Keep these here when the others are sent; or send them, too."""
        keys = frozenset(image_keys)
        self._change(
            [image.key for image in self.images if image.key in keys and image.is_rejected != is_so],
            lambda image: replace(image, is_rejected=is_so),
            verb=Verb.REJECT if is_so else Verb.KEEP,
        )

    def _change(
        self,
        image_keys: Sequence[str],
        change: Callable[[TrayImage], TrayImage],
        *,
        verb: Verb,
        merge_key: object = None,
    ) -> None:
        if self.refuses(image_keys):
            return
        with self._one_act(verb, count=len(image_keys), merge_key=merge_key):
            self._set_series(changed(self.series, frozenset(image_keys), change))

    def move(self, image_keys: Sequence[str], series_key: int, position: int | None = None) -> None:
        """Move pictures to `position` of a series, at its end where None; they keep their order."""
        if self.refuses(image_keys):
            return
        with self._one_act(Verb.MOVE, count=len(image_keys)):
            self._set_series(moved(self.series, frozenset(image_keys), series_key, position))

    def sort(self, series_key: int, order: Callable[[TrayImage], tuple[object, ...]], *, by: str) -> None:
        """Sort the pictures of a series; `by` is the key of `order`."""
        if self.refuses(self._keys_in(series_key)):
            return
        with self._one_act(SORTED[by]):
            self._set_series(in_order(self.series, series_key, order))

    def remove(self, image_keys: Sequence[str]) -> None:
        """Take pictures out of the tray; `undo` brings them back."""
        if self.refuses(image_keys):
            return
        with self._one_act(Verb.TAKE_OUT, count=len(image_keys)):
            self._set_series(without(self.series, frozenset(image_keys)))

    # --- what is recorded, and series ---------------------------------------------------------------------------

    def set_recording(self, recordings: tuple[RunningClip, ...]) -> None:
        """Tell what is being recorded, each for a series of this study, so that it survives with it."""
        if recordings != self.recordings:
            self.recordings = recordings
            self.series_changed.emit()

    def recordings_of(self, series_key: int) -> tuple[RunningClip, ...]:
        """What is being recorded for a series; the active one has what was meant for one that is gone."""
        keys = {one.key for one in self.series}
        return tuple(
            one
            for one in self.recordings
            if (one.series_key if one.series_key in keys else self.active_key) == series_key
        )

    def set_defaults(self, defaults: SeriesDefaults) -> None:
        """Use other defaults from now on; what was typed stays, an untouched series follows."""
        untouched = self.count == 0 and len(self.series) == 1 and self.series[0].form == self._new_form()
        self._defaults = defaults
        if untouched:
            self._set_series((replace(self.series[0], form=self._new_form()),))

    def add_series(self, form: SeriesForm | None = None, *, is_arrival: bool = False) -> int:
        """Begin another series, the active one from now on; its key. `is_arrival`: for what a device brings."""
        one = self._new_series(form)
        key = self._import_key() if is_arrival else None
        with self._one_act(Verb.ADD if key else Verb.BEGIN_SERIES, merge_key=key, is_arrival=is_arrival):
            self.active_key = one.key
            self._set_series((*self.series, one))
        return one.key

    def join_series(self, form: SeriesForm) -> None:
        """Continue a series of the archive: the first empty series becomes it, or a new one is added."""
        for one in self.series:
            if not one.images and not one.is_joined:
                self.active_key = one.key
                self.edit_series(one.key, form)
                return
        self.add_series(form)

    def edit_series(self, key: int, form: SeriesForm) -> None:
        """Give the series `key` another form."""
        before = next((one.form for one in self.series if one.key == key), form)
        edited = frozenset(
            field.name for field in fields(form) if getattr(form, field.name) != getattr(before, field.name)
        )
        if edited and self.refuses(self._keys_in(key)):
            return
        with self._one_act(Verb.CHANGE_SERIES, merge_key=("series", key, edited)):
            self._set_series(with_form(self.series, key, form))

    def number_series(self, key: int, number: str) -> None:
        """Take over the number that an archive's study has free for the series `key`; no act of a person."""
        self.change_series(partial(with_number, key=key, number=number))

    def change_series(self, change: Callable[[AllSeries], AllSeries]) -> None:
        """Change the series by what is no act of a person: in all that can be undone, too, so that it stays."""
        self._rebase(lambda state: state.with_series(change(state.series)))
        state = self._state().with_series(change(self.series))
        self.active_key = state.active_key
        self._set_series(state.series)

    def _keys_in(self, key: int) -> tuple[str, ...]:
        return tuple(image.key for one in self.series if one.key == key for image in one.images)

    def remove_series(self, key: int) -> None:
        """Take away an empty series; the last one stays."""
        rest = tuple(one for one in self.series if one.key != key or one.images)
        if rest and len(rest) < len(self.series):
            with self._one_act(Verb.TAKE_AWAY_SERIES):
                if self.active_key == key:
                    self.active_key = rest[-1].key
                self._set_series(rest)

    def activate(self, key: int) -> None:
        """Make the series `key` the one that new pictures go to."""
        if key != self.active_key:
            self.active_key = key
            self.series_changed.emit()

    # --- the end --------------------------------------------------------------------------------------------------

    def forget(self, image_keys: Collection[str], *, are_sent: bool = False) -> None:
        """Take pictures out for good, and with them all that could be brought back."""
        leaving = [image for image in self.images if image.key in image_keys]
        if are_sent:
            self._suspicions.note_sent(leaving)
        self._set_series(without(self.series, frozenset(image_keys)))
        gone = {image.key: image for image in (*leaving, *self._history.clear(self._state()))}
        self._forget(tuple(gone.values()))
        self.history_changed.emit()
        if not self.count:
            self._restart_series()
            self.series_changed.emit()

    def clear(self) -> None:
        """No patient, no pictures."""
        self.forget([image.key for image in self.images])
        self.study = StudyForm()
        self.recordings = ()
        self._suspicions, self._confirmed = Suspicions(), frozenset()
        self._restart_series()
        self.is_unattended = False
        self.patient_changed.emit()
        self.study_changed.emit()
        self.series_changed.emit()

    def _restart_series(self) -> None:
        one = self._new_series(None)
        self.active_key = one.key
        self.series = (one,)

    def new_series(self) -> SeriesDraft:
        """A series as any begins; it is not there yet."""
        return self._new_series(None)

    def _new_series(self, form: SeriesForm | None) -> SeriesDraft:
        key, self._next_key = self._next_key, self._next_key + 1
        return SeriesDraft(key, form or self._new_form())

    def _new_form(self) -> SeriesForm:
        """A series whose number is settled when it is sent: after the last one of its study."""
        return SeriesForm(series_description=self._defaults.description, modality=self._usual_modality())

    def _set_series(self, series: AllSeries) -> None:
        self.series = series
        self.series_changed.emit()
