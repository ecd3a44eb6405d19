"""A random walk over the open study without its window: the draft, its history, what is kept of it, and the plan."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from ezp2p.errors import FormIncomplete, OtherPatient, SeriesNotJoinable
from ezp2p.gui.core import Core
from ezp2p.gui.draft import Draft, SeriesDefaults
from ezp2p.gui.open_study import OpenStudySaver
from ezp2p.gui.series_draft import ORDERS
from ezp2p.gui.tasks import Tasks
from ezp2p.model.edits import QuarterTurn
from ezp2p.model.image import TrayImage
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.workflows.background import Stop
from ezp2p.workflows.send_study import Receipt, TraySeries
from ezp2p.workflows.study_form import edited, emergency_form, form_from_entry, is_emergency, new_study_for
from tests.fakes.fake_clock import FakeClock
from tests.fakes.invented import tray_image
from tests.gui.walk_witness import ENTRIES, TYPED, Ledger, WalkKeeper, Witness

_PLACE = st.integers(0, 11)
_MOST_LATE = 3
_REFUSALS = (FormIncomplete, OtherPatient, SeriesNotJoinable)


class Tally:
    """How many acts were done by all walks of this process, and how many sendings were among them."""

    steps = 0
    sendings = 0


class LateTasks:
    """Stands for Tasks: every answer comes when the walk says so, in any order."""

    def __init__(self, late: list[Callable[[], None]]) -> None:
        self._late = late

    def run_task(
        self,
        work: Callable[[Stop], Any],
        *,
        on_result: Callable[[Any], None] = lambda _: None,
        on_error: Callable[[Exception], None] = lambda _: None,
        on_end: Callable[[], None] = lambda: None,
    ) -> None:
        """It runs and answers later."""

        def run() -> None:
            on_result(work(Stop()))
            on_end()

        self._late.append(run)


class _Kept:
    """What the saver asks of the core."""

    def __init__(self, keeper: WalkKeeper) -> None:
        self.open_study = keeper
        self.drop_picture = keeper.drop


class LogicWalk(RuleBasedStateMachine):
    """Each rule is an act of a person, an answer that comes late, or an end of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="ezp2p-walk-"))
        self.ledger = Ledger(self.folder)
        self.witness = Witness(self.ledger)
        self.clock = FakeClock()
        self.images: dict[str, TrayImage] = {}
        self.late: list[Callable[[], None]] = []
        self._arrivals = 0
        self._begin()
        self.saver.begin()

    def _begin(self) -> None:
        """The program starts."""
        self.late.clear()
        self.draft = draft = Draft(SeriesDefaults(modality="XC"))
        self.keeper = WalkKeeper(self.folder, self.witness, self.images)
        self.saver = OpenStudySaver(
            cast("Core", _Kept(self.keeper)), draft, tasks=cast("Tasks", LateTasks(self.late)), clock=self.clock
        )
        self.question: StudyForm | None = None
        self.sending: list[Callable[[], None]] = []
        self.stopped_imports = 0
        for signal in (draft.study_changed, draft.series_changed, draft.history_changed):
            signal.connect(lambda: self.witness.look(draft))
        draft.patient_question.connect(self._ask)
        draft.patient_changed.connect(self._stop_imports)
        draft.forgotten.connect(self.saver.drop)

    def _ask(self, study: StudyForm) -> None:
        self.question = study
        self.draft.is_asking = True

    def _stop_imports(self) -> None:
        self.stopped_imports += 1

    def _comes_late(self, answer: Callable[[], None]) -> None:
        """Unless so much is late already that no answer would come in time."""
        if len(self.late) < _MOST_LATE:
            self.late.append(answer)

    def _all_comes(self) -> None:
        """Nothing is late any more."""
        while self.late:
            self.late.pop(0)()

    def _some(self, place: int) -> list[str]:
        """One picture of the tray, or two."""
        keys = [image.key for image in self.draft.images]
        return keys[place % len(keys) :][: 1 + place % 2] if keys else []

    def _series_key(self, place: int) -> int:
        return self.draft.series[place % len(self.draft.series)].key

    def teardown(self) -> None:
        """Remove what it left on the disk."""
        self.ledger.close()
        shutil.rmtree(self.folder)

    @invariant()
    def every_picture_is_of_the_patient_of_its_capture(self) -> None:
        """And each study of one patient."""
        Tally.steps += 1
        self.witness.look(self.draft)
        self.witness.check()

    # --- whose it is --------------------------------------------------------------------------------------------

    @rule(entry=st.sampled_from(ENTRIES))
    def choose(self, entry: Any) -> None:
        self.draft.propose(form_from_entry(entry))

    @rule(entry=st.sampled_from(ENTRIES), typed=st.sampled_from(TYPED))
    def choose_of_a_refreshed_list(self, entry: Any, typed: tuple[str, str]) -> None:
        """The same order says something else now."""
        name, value = typed
        if name not in {"study_description", "study_id", "accession_number"}:
            self.draft.propose(form_from_entry(replace(entry, **{name: value})))

    @rule(field=st.sampled_from(TYPED))
    def type_in(self, field: tuple[str, str]) -> None:
        self.draft.propose(edited(self.draft.study, **{field[0]: field[1]}))

    @rule(entry=st.sampled_from(ENTRIES), uid=st.sampled_from(("2.25.71", "2.25.900", "2.25.901")), place=_PLACE)
    def join(self, entry: Any, uid: str, place: int) -> None:
        """A study of the archive, and perhaps one of its series; its answer comes late."""
        study = replace(new_study_for(form_from_entry(entry)), study_instance_uid=uid, is_joined=True)
        form = SeriesForm(modality="XC", series_number="3", series_instance_uid=f"{uid}.{place % 3}")

        def come() -> None:
            if not self.draft.is_asking and self.draft.propose(study) and place % 2:
                self.draft.join_series(form)

        self._comes_late(come)

    @rule(entry=st.sampled_from(ENTRIES))
    def open_new_study(self, entry: Any) -> None:
        self.draft.propose(new_study_for(form_from_entry(entry)))

    @rule()
    def begin_emergency(self) -> None:
        """Its ID comes late; meanwhile another patient may have been chosen."""
        asked_for = self.draft.study
        patient_id = self.ledger.register.new_patient_id(self.clock.now())

        def come() -> None:
            if self.draft.study == asked_for and not self.draft.is_asking:
                self.draft.propose(emergency_form(patient_id, self.clock.now()))

        if not is_emergency(asked_for):
            self._comes_late(come)

    @rule(answer=st.sampled_from(("keep", "move", "discard")))
    def answer_question(self, answer: str) -> None:
        """A person has seen both identities and says whose the pictures are."""
        draft, study = self.draft, self.question
        if study is None:
            return
        self.question, draft.is_asking = None, False
        if answer == "move":
            self.witness.moved_to = study
            draft.adopt(study)
            self.witness.moved_to = None
        elif answer == "discard":
            draft.forget([image.key for image in draft.images])
            draft.adopt(study)
        else:
            draft.study_changed.emit()

    @rule(chance=_PLACE)
    def end_patient(self, chance: int) -> None:
        if chance < 4 and not (self.draft.is_asking or self.draft.is_fixed):
            self.draft.clear()

    # --- pictures -----------------------------------------------------------------------------------------------

    @rule(count=st.integers(1, 3), is_still=st.booleans())
    def take_pictures(self, count: int, is_still: bool) -> None:
        """From files, or by a camera whose patient stays until the still is here; they come late."""
        draft, begun = self.draft, self.stopped_imports
        if draft.is_restoring or draft.is_importing or draft.is_capturing:
            return
        self._arrivals += 1
        prefix = f"i{self._arrivals}"
        self.witness.expect(prefix, draft.study)
        pictures = [tray_image(key=f"{prefix}-{n}", path=Path(f"{prefix}{n}.picture")) for n in range(count)]
        self.images.update({image.key: image for image in pictures})
        tell = draft.set_capturing if is_still else draft.set_importing
        tell(True)

        def come() -> None:
            # as the tray does: what was asked for before `patient_changed` is not wanted any more
            if self.stopped_imports == begun:
                draft.add_images(pictures)
            tell(False)

        self.late.append(come)

    @rule(places=st.lists(_PLACE, min_size=1, max_size=4))
    def let_late_answers_come(self, places: list[int]) -> None:
        """In any order."""
        for place in places:
            if self.late:
                self.late.pop(place % len(self.late))()

    @rule(count=st.integers(1, 3), rejects=st.booleans())
    def take_pictures_at_once(self, count: int, rejects: bool) -> None:
        """Without anything between; perhaps one of them is rejected, and stays when the others are sent."""
        self.take_pictures(count, is_still=False)
        self._all_comes()
        if rejects:
            self.draft.reject(self._some(0))

    @rule(place=_PLACE, other=_PLACE)
    def change_pictures(self, place: int, other: int) -> None:
        draft, keys = self.draft, self._some(place)
        acts: tuple[Callable[[], object], ...] = (
            lambda: draft.reject(keys),
            lambda: draft.reject(keys, is_so=False),
            lambda: draft.edit_pictures(dict.fromkeys(keys, (QuarterTurn(1),))),
            lambda: draft.describe(keys, comments=f"Left {other}"),
            lambda: draft.sort(self._series_key(place), ORDERS["name"], by="name"),
            lambda: draft.move(keys, self._series_key(place), place),
        )
        acts[other % len(acts)]()

    @rule(place=_PLACE)
    def remove(self, place: int) -> None:
        if not self.draft.is_sending:
            self.draft.remove(self._some(place))

    @rule(place=_PLACE, other=_PLACE)
    def change_series(self, place: int, other: int) -> None:
        draft, key = self.draft, self._series_key(place)
        form = next(one.form for one in draft.series if one.key == key)
        acts: tuple[Callable[[], object], ...] = (
            draft.add_series,
            lambda: draft.activate(key),
            lambda: draft.remove_series(key),
            lambda: draft.edit_series(key, replace(form, series_description=f"Part {place}")),
            lambda: draft.number_series(key, str(place + 1)),
        )
        acts[other % len(acts)]()

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.draft.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.draft.redo()

    # --- sending ------------------------------------------------------------------------------------------------

    @rule()
    def send(self) -> None:
        """In the three steps of the send panel, which the walk lets happen one by one."""
        draft = self.draft
        is_ready = draft.study.patient_id and draft.going and not (draft.is_asking or draft.is_importing)
        if not is_ready or draft.is_fixed:
            return
        study, series, keys = draft.study, draft.series_to_send(), [image.key for image in draft.going]
        draft.is_sending = True
        batch = f"batch{self.ledger.new_uid()}"
        self.sending = [
            self.saver.begin_batch(batch, keys),
            lambda: self._accept(study, series, batch, keys),
        ]

    def _accept(self, study: StudyForm, series: tuple[TraySeries, ...], batch: str, keys: list[str]) -> None:
        try:
            receipt = self.ledger.send(study, series, batch=batch, now=self.clock.now())
        except _REFUSALS:
            self.draft.is_sending = False
            return
        Tally.sendings += 1
        self.sending = [lambda: self._settle(receipt, keys)]

    def _settle(self, receipt: Receipt, keys: list[str]) -> None:
        self.draft.forget(keys, are_sent=True)
        self.draft.settle(receipt)
        self.saver.end_batch()
        self.draft.is_sending = False

    @rule(entry=st.sampled_from(ENTRIES), count=st.integers(1, 3), steps=st.sampled_from((3, 3, 3, 2, 1)))
    def treat_another_patient(self, entry: Any, count: int, steps: int) -> None:
        """The usual case from its beginning, perhaps only so far."""
        self.go_on_sending(3)
        self._all_comes()
        self.answer_question("discard")
        self.end_patient(0)
        self.choose(entry)
        self.take_pictures_at_once(count, rejects=count > 2)
        self.send()
        self.go_on_sending(steps)

    @rule(count=st.integers(1, 3), steps=st.sampled_from((3, 3, 3, 2, 1)))
    def go_on_with_this_patient(self, count: int, steps: int) -> None:
        """More pictures for whoever is open; they are sent, too."""
        self.answer_question("keep")
        self.take_pictures_at_once(count, rejects=False)
        self.send()
        self.go_on_sending(steps)

    @rule(steps=st.sampled_from((3, 2, 1)))
    def go_on_sending(self, steps: int) -> None:
        for _ in range(steps):
            if self.sending:
                self.sending.pop(0)()

    @rule()
    def cancel_sending(self) -> None:
        """In time: the outbox has nothing yet."""
        if len(self.sending) > 1 or (self.sending and not self._is_accepted()):
            self.sending = []
            self.draft.is_sending = False

    def _is_accepted(self) -> bool:
        return bool({image.key for image in self.draft.images} & self.ledger.sent_keys)

    # --- the end of the program -----------------------------------------------------------------------------------

    @rule(seconds=st.integers(1, 100))
    def let_time_pass(self, seconds: int) -> None:
        """What changed is saved now, beside the window."""
        self.clock.advance(seconds)
        self.saver._soon.stop()
        self.saver._save()

    @rule(chance=_PLACE)
    def crash(self, chance: int) -> None:
        """At any moment; what was on its way is gone. Not too often, or there would be nothing to lose."""
        if chance < 4:
            self.keeper.is_dead = True
            self._start_again(goes_on=chance > 0)

    @rule(chance=_PLACE)
    def close_and_start_again(self, chance: int) -> None:
        if chance < 3 and not self.draft.is_fixed and not self.draft.is_asking:
            self.saver.finish()
            self._start_again(goes_on=chance > 0)

    def _start_again(self, *, goes_on: bool) -> None:
        self._begin()
        draft, left = self.draft, self.keeper.left_behind()
        if left is not None and goes_on:
            pictures = list(self.keeper.pictures(left, stop=Stop()))
            draft.is_restoring = True
            keys = draft.bring_back(left.study, [one.form for one in left.series], active=left.active)
            for place, one in pictures:
                assert isinstance(one, TrayImage)
                draft.add_images([one], series_key=keys[place])
            draft.is_restoring = False
        elif left is not None:
            self.keeper.forget()
        self.saver.begin()
