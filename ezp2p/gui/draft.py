"""The open study: its patient, its series and their pictures, and the rule that no patient changes silently."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from ezp2p.model.image import FrameRange, Taking, TrayImage
from ezp2p.model.open_study import RunningClip
from ezp2p.model.patient import Patient, is_same_patient
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.model.value_representation import check_da
from ezp2p.workflows.send_study import Receipt, TraySeries

_IDENTITY = ("patient_id", "patient_name", "birth_date", "sex", "issuer_of_patient_id")


@dataclass(frozen=True, slots=True, eq=False)
class SeriesDraft:
    """One series of the open study. `key` tells it from the others as long as it is open."""

    key: int
    form: SeriesForm
    images: tuple[TrayImage, ...] = ()

    @property
    def is_joined(self) -> bool:
        """Whether an archive has this series already."""
        return bool(self.form.series_instance_uid)


@dataclass(frozen=True, slots=True)
class Removed:
    """A picture taken out of the tray, and where it was, so that it can come back."""

    image: TrayImage
    series_key: int
    position: int


@dataclass(frozen=True, slots=True)
class SeriesDefaults:
    """What a new series begins with."""

    description: str = ""
    modality: str = "OT"


class Draft(QObject):
    """The one truth of what is being prepared; panels show it and ask it to change.

    Values are immutable and replaced whole. `propose` is the only way to another patient: once a picture is in
    the tray, it asks (`patient_question`) and changes nothing.
    """

    study_changed = Signal()
    series_changed = Signal()
    patient_question = Signal(object)
    patient_changed = Signal()
    forgotten = Signal(tuple)
    """Pictures that cannot come back any more; their copies can be deleted."""
    is_refused = Signal()
    """No other patient is taken while pictures are being built or captured for this one, or brought back."""

    def __init__(self, defaults: SeriesDefaults, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._defaults = defaults
        self._next_key = 1
        self._removed: list[Removed] = []
        self.study = StudyForm()
        self.series: tuple[SeriesDraft, ...] = ()
        self.recordings: tuple[RunningClip, ...] = ()
        """What is being recorded for it."""
        self.active_key = 0
        self.is_sending = False
        self.is_importing = False
        self.is_capturing = False
        """Whether a recording runs, or a still is on its way: its patient stays until it is here."""
        self.is_restoring = False
        """Whether what was being worked on last time is looked for or brought back: nothing else begins meanwhile."""
        self.is_asking = False
        """Whether a person is being asked whose the pictures are: nothing is sent, nobody else proposed meanwhile."""
        self._of_others: frozenset[str] = frozenset()
        self._confirmed: frozenset[str] = frozenset()
        self._restart_series()

    # --- the patient ------------------------------------------------------------------------------------------

    @property
    def has_patient(self) -> bool:
        """Whether the study names a patient at all."""
        return bool(self.study.patient_id.strip() or self.study.patient_name.strip("^= "))

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
        if self.count and self._would_change_patient(study):
            self.patient_question.emit(study)
            return False
        self.adopt(study)
        return True

    def adopt(self, study: StudyForm) -> None:
        """Make `study` the open one, pictures and all; only after the user has said so."""
        modality_before = self._usual_modality()
        joined_before = self.study.study_instance_uid
        is_another = self._would_change_patient(study)
        self.study = study
        if is_another:
            # what was taken out for one patient never comes back for another
            self._forget_removed()
            self._of_others = self._confirmed = frozenset()
            self.recordings = ()
            self.patient_changed.emit()
        if joined_before != study.study_instance_uid:
            self._leave_joined_series()
        self._take_over_modality(modality_before)
        self.study_changed.emit()

    def settle(self, receipt: Receipt) -> None:
        """Keep what was settled at sending, so that what follows for this patient lands in the same study."""
        self.study = replace(
            self.study,
            study_instance_uid=receipt.study_instance_uid or self.study.study_instance_uid,
            patient_id=self.study.patient_id or receipt.patient_id,
        )
        self.study_changed.emit()

    def bring_back(self, study: StudyForm, forms: Sequence[SeriesForm], *, active: int) -> tuple[int, ...]:
        """Open what was being worked on last time, its pictures still to come; the keys of its series."""
        self.study = study
        self._restart_series()
        if forms:
            self.series = tuple(self._new_series(form) for form in forms)
            self.active_key = self.series[max(0, min(active, len(forms) - 1))].key
        keys = tuple(one.key for one in self.series)
        self.patient_changed.emit()
        self.study_changed.emit()
        self.series_changed.emit()
        return keys

    def _would_change_patient(self, study: StudyForm) -> bool:
        """Filling in what was empty, or was no date, completes a patient; else it is another one, or another order."""
        if not self.has_patient:
            return False
        for name in _IDENTITY:
            before, after = getattr(self.study, name), getattr(study, name)
            if before and before != after and not (name == "birth_date" and check_da(before)):
                return True
        entry, other = self.study.worklist_entry, study.worklist_entry
        if entry is not None:
            return other is None or other.key != entry.key
        return self.study.is_joined and study.study_instance_uid != self.study.study_instance_uid

    def _usual_modality(self) -> str:
        entry = self.study.worklist_entry
        return (entry.modality if entry else "") or self._defaults.modality

    def _take_over_modality(self, before: str) -> None:
        usual = self._usual_modality()
        changed = tuple(
            replace(one, form=replace(one.form, modality=usual))
            if one.form.modality == before and not one.is_joined
            else one
            for one in self.series
        )
        self._set_series(changed)

    def _leave_joined_series(self) -> None:
        self._set_series(tuple(replace(one, form=self._new_form()) if one.is_joined else one for one in self.series))

    # --- series and pictures ----------------------------------------------------------------------------------

    @property
    def images(self) -> tuple[TrayImage, ...]:
        """All pictures, series by series."""
        return tuple(image for one in self.series for image in one.images)

    @property
    def count(self) -> int:
        """How many pictures are in the tray."""
        return sum(len(one.images) for one in self.series)

    @property
    def instance_count(self) -> int:
        """How many instances the pictures become."""
        return sum(image.instance_count for image in self.images)

    @property
    def undecided(self) -> tuple[TrayImage, ...]:
        """The files of several pages of which nobody has said yet how they are taken."""
        return tuple(image for image in self.images if image.needs_choice)

    @property
    def doubtful(self) -> tuple[TrayImage, ...]:
        """The pictures that were sent for another patient before, or name one, until a person says they belong here."""
        return tuple(
            image
            for image in self.images
            if image.key not in self._confirmed and (image.key in self._of_others or self._names_another(image))
        )

    def _names_another(self, image: TrayImage) -> bool:
        if image.named is None or not self.has_patient:
            return False
        study = self.study
        own = Patient(
            patient_id=study.patient_id,
            patient_name=study.patient_name,
            birth_date=study.birth_date,
            sex=study.sex,
        )
        return not is_same_patient(image.named, own)

    def tell_of_others(self, image_keys: Iterable[str]) -> None:
        """Take over which pictures were sent for another patient before."""
        keys = frozenset(image_keys)
        if keys != self._of_others:
            self._of_others = keys
            self.series_changed.emit()

    def confirm(self, image_keys: Iterable[str]) -> None:
        """These belong to this patient, whomever they were sent for before."""
        self._confirmed |= frozenset(image_keys)
        self.series_changed.emit()

    @property
    def size_bytes(self) -> int:
        """What the pictures weigh together."""
        return sum(image.size_bytes for image in self.images)

    def series_to_send(self) -> tuple[TraySeries, ...]:
        """The series that hold pictures."""
        return tuple(TraySeries(one.form, one.images) for one in self.series if one.images)

    def set_defaults(self, defaults: SeriesDefaults) -> None:
        """Use other defaults from now on; what was typed stays, an untouched series follows."""
        untouched = self.count == 0 and len(self.series) == 1 and self.series[0].form == self._new_form()
        self._defaults = defaults
        if untouched:
            self._restart_series()
            self.series_changed.emit()

    def set_importing(self, is_importing: bool) -> None:
        """Tell whether more pictures are on their way into the tray."""
        self.is_importing = is_importing
        self.series_changed.emit()

    def set_capturing(self, is_capturing: bool) -> None:
        """Tell whether a camera's still or recording is on its way into the tray."""
        if is_capturing != self.is_capturing:
            self.is_capturing = is_capturing
            self.series_changed.emit()

    def add_images(self, images: Iterable[TrayImage], *, series_key: int = 0) -> None:
        """Put pictures at the end of the series `series_key`; of the active one where there is none of that key."""
        new = tuple(images)
        home = series_key if any(one.key == series_key for one in self.series) else self.active_key
        self._set_series(
            tuple(replace(one, images=one.images + new) if one.key == home else one for one in self.series)
        )

    def take_pages(self, image_keys: Sequence[str], taking: Taking) -> None:
        """Take the pages of these files so."""
        self._change(image_keys, lambda image: replace(image, taking=taking, needs_choice=False))

    def date_as_taken(self, image_keys: Sequence[str], *, is_so: bool) -> None:
        """Date these pictures as their camera does, or as they are imported."""
        self._change(image_keys, lambda image: replace(image, is_dated_as_taken=is_so and image.taken is not None))

    def cut(self, image_key: str, part: FrameRange | None) -> None:
        """Take but this part of a clip; None for all of it."""
        self._change([image_key], lambda image: replace(image, cut=part.within(image.frame_count) if part else None))

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

    def _change(self, image_keys: Sequence[str], changed: Callable[[TrayImage], TrayImage]) -> None:
        self._set_series(
            tuple(
                replace(one, images=tuple(changed(image) if image.key in image_keys else image for image in one.images))
                for one in self.series
            )
        )

    def add_series(self, form: SeriesForm | None = None) -> int:
        """Begin another series, the active one from now on; its key."""
        one = self._new_series(form)
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
        self._set_series(tuple(replace(one, form=form) if one.key == key else one for one in self.series))

    def remove_series(self, key: int) -> None:
        """Take away an empty series; the last one stays."""
        rest = tuple(one for one in self.series if one.key != key or one.images)
        if rest and len(rest) < len(self.series):
            if self.active_key == key:
                self.active_key = rest[-1].key
            self._set_series(rest)

    def activate(self, key: int) -> None:
        """Make the series `key` the one that new pictures go to."""
        if key != self.active_key:
            self.active_key = key
            self.series_changed.emit()

    def move(self, image_keys: Sequence[str], series_key: int, position: int | None = None) -> None:
        """Move pictures to `position` of a series, at its end where None; they keep their order."""
        moving = tuple(image for image in self.images if image.key in image_keys)
        changed = []
        for one in self.series:
            staying = tuple(image for image in one.images if image.key not in image_keys)
            if one.key == series_key:
                before = one.images[:position] if position is not None else one.images
                cut = sum(image.key not in image_keys for image in before)
                staying = staying[:cut] + moving + staying[cut:]
            changed.append(replace(one, images=staying))
        self._set_series(tuple(changed))

    def remove(self, image_keys: Sequence[str]) -> None:
        """Take pictures out of the tray; `restore` brings them back."""
        gone = [
            Removed(image, one.key, position)
            for one in self.series
            for position, image in enumerate(one.images)
            if image.key in image_keys
        ]
        self._removed.extend(gone)
        self._set_series(
            tuple(
                replace(one, images=tuple(image for image in one.images if image.key not in image_keys))
                for one in self.series
            )
        )

    def restore(self) -> None:
        """Bring back the picture that was taken out last."""
        if not self._removed:
            return
        last = self._removed.pop()
        keys = [one.key for one in self.series]
        home = last.series_key if last.series_key in keys else self.active_key
        self._set_series(
            tuple(
                replace(one, images=(*one.images[: last.position], last.image, *one.images[last.position :]))
                if one.key == home
                else one
                for one in self.series
            )
        )

    def _forget_removed(self) -> None:
        gone, self._removed = tuple(one.image for one in self._removed), []
        if gone:
            self.forgotten.emit(gone)

    def forget(self, image_keys: Sequence[str]) -> None:
        """Take pictures out for good, and with them all that were taken out before."""
        self.remove(image_keys)
        self._forget_removed()
        if not self.count:
            self._restart_series()
            self.series_changed.emit()

    def clear(self) -> None:
        """No patient, no pictures."""
        self.forget([image.key for image in self.images])
        self.study = StudyForm()
        self.recordings = ()
        self._restart_series()
        self.patient_changed.emit()
        self.study_changed.emit()
        self.series_changed.emit()

    def _restart_series(self) -> None:
        one = SeriesDraft(self._next_key, self._new_form())
        self._next_key += 1
        self.active_key = one.key
        self.series = (one,)

    def _new_series(self, form: SeriesForm | None) -> SeriesDraft:
        key, self._next_key = self._next_key, self._next_key + 1
        return SeriesDraft(key, form or self._new_form())

    def _new_form(self) -> SeriesForm:
        """A series whose number is settled when it is sent: after the last one of its study."""
        return SeriesForm(series_description=self._defaults.description, modality=self._usual_modality())

    def _set_series(self, series: tuple[SeriesDraft, ...]) -> None:
        self.series = series
        self.series_changed.emit()
