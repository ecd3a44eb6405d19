"""A random walk over the real window: its core is a fake, but the study register and what is kept are real."""

import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from traceback import format_exception
from types import TracebackType
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ezp2p.errors import Cancelled
from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.draft import Draft
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.edits import QuarterTurn
from ezp2p.model.image import TrayImage
from ezp2p.model.query import Match
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.workflows.background import Stop
from ezp2p.workflows.send_study import Receipt, TraySeries
from tests.gui.driving import double_click
from tests.gui.fake_deliveries import NOW, PACS_MAIN
from tests.gui.fake_services import STUDY, FakeServices, StandingClock
from tests.gui.random_walk import Tally
from tests.gui.walk_witness import ENTRIES, TYPED, Ledger, WalkKeeper, Witness

_PLACE = st.integers(0, 11)
_SETTLES_MS = 3000
_GATES = ("worklist", "import", "late", "building")


class WalkServices(FakeServices):
    """The fake core, whose pictures all have keys of their own and whose sendings are planned by the real register."""

    def __init__(self, folder: Path, witness: Witness, images: dict[str, TrayImage]) -> None:
        super().__init__(folder)
        self.keeper = WalkKeeper(folder, witness, images)
        self.open_study = self.keeper  # type: ignore[assignment]  # the real one stands for the fake one
        self.entries = ENTRIES
        self.is_dead = False
        self.import_name = ""
        self.has_sent = threading.Event()
        self._ledger = witness.ledger
        self._images = images
        self._made = 0

    def _tray_image(self, path: Path, place: int) -> TrayImage:
        self._made += 1
        key = f"{self.import_name}-{self._made}"
        image = replace(super()._tray_image(path, place), key=key, name=f"{key}.png")
        self._images[key] = image
        return image

    def new_patient_id(self) -> str:
        """Never the same twice."""
        self._wait_if_late()
        return self._ledger.register.new_patient_id(NOW)

    def drop_picture(self, image: TrayImage, /) -> None:
        """Unless the program has crashed."""
        self.keeper.drop(image)

    def send(
        self,
        study: StudyForm,
        series: Sequence[TraySeries],
        destinations: Sequence[RemoteAE],
        /,
        *,
        stop: Stop,
        on_progress: Callable[[int, int], None],
        batch: str = "",
    ) -> Receipt:
        """Through the real plan; a program that has crashed meanwhile sends nothing."""
        self.building.wait(10)
        if self.is_dead or stop.is_set():
            raise Cancelled
        try:
            receipt = self._ledger.send(study, series, batch=batch, now=NOW)
            Tally.sendings += 1
        finally:
            self.has_sent.set()
        images = [image for one in series for image in one.images]
        self.deliveries.take(batch, study, images, destinations[0])
        return receipt

    def let_all_go(self) -> None:
        """Nothing waits any more."""
        for gate in (*self.worklist_gates, self.import_gate, self.late_gate, self.building):
            if gate is not None:
                gate.set()


def _matches() -> tuple[Match, ...]:
    """Studies of the archive: one of each of two people, and one that bears the UID of an order."""
    values = {name: STUDY.get(name) for name in ("StudyDate", "StudyTime", "StudyID", "AccessionNumber")}
    people = (("P1", "MUSTER^ERIKA", "19640812", "F"), ("P3", "BEISPIEL^MAX", "19590101", "M"))
    return tuple(
        Match({
            **values,
            "PatientID": patient_id,
            "PatientName": name,
            "PatientBirthDate": birth_date,
            "PatientSex": sex,
            "StudyInstanceUID": uid,
            "ModalitiesInStudy": "XC",
        })
        for (patient_id, name, birth_date, sex), uid in zip(
            (*people, people[1]), ("2.25.900", "2.25.901", "2.25.71"), strict=True
        )
    )


MATCHES = _matches()


class WindowWalk(RuleBasedStateMachine):
    """Each rule is what a hand does, or what comes late; nothing may raise in a slot."""

    def __init__(self) -> None:
        super().__init__()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.theme = Theme(application)
        self.folder = Path(tempfile.mkdtemp(prefix="ezp2p-walk-"))
        self.files = [self.folder / "card" / f"{n}.png" for n in range(3)]
        self.files[0].parent.mkdir()
        for place, path in enumerate(self.files):
            Image.new("RGB", (64, 48), (60 * place, 90, 120)).save(path)
        self.ledger = Ledger(self.folder)
        self.witness = Witness(self.ledger)
        self.images: dict[str, TrayImage] = {}
        self._imports = 0
        self._raised: list[str] = []
        """What slots raised: Qt gives it to the hook, and goes on."""
        self._hook, sys.excepthook = sys.excepthook, self._note_raised
        self._open()

    def _open(self) -> None:
        self.services = services = WalkServices(self.folder, self.witness, self.images)
        self.draft = draft = Draft(series_defaults(services.settings.attributes))
        self.tasks = Tasks()
        desk = Desk(services=services, draft=draft, tasks=self.tasks, theme=self.theme, clock=StandingClock())
        self.proposed: StudyForm | None = None
        for signal in (draft.study_changed, draft.series_changed, draft.history_changed):
            signal.connect(lambda: self.witness.look(draft))
        draft.patient_question.connect(self._note_question)
        self.window = MainWindow(desk)
        self.window.resize(1400, 900)
        self.window.show()
        self.window.start()
        self._settle()

    def _note_raised(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        self._raised.append("".join(format_exception(kind, error, traceback)))

    def _note_question(self, study: StudyForm) -> None:
        self.proposed = study

    def _close(self) -> None:
        """Without a word to the disk: the program is gone."""
        self.services.is_dead = self.services.keeper.is_dead = True
        self.services.let_all_go()
        self.tasks.shut_down()
        self.window.discard_and_close()
        self.window.deleteLater()
        QTest.qWait(1)

    def _settle(self) -> None:
        """Wait for all that is not held back."""
        for _ in range(_SETTLES_MS):
            QTest.qWait(1)
            if self.tasks.is_idle:
                return

    def _questions(self) -> list[Question]:
        return [one for one in self.window.findChildren(Question) if one.isVisible()]

    def _some(self, place: int) -> list[str]:
        keys = [image.key for image in self.draft.images]
        return keys[place % len(keys) :][: 1 + place % 2] if keys else []

    def teardown(self) -> None:
        """Close everything; what was raised meanwhile fails the walk, too."""
        self._close()
        sys.excepthook = self._hook
        self.ledger.close()
        shutil.rmtree(self.folder)
        assert not self._raised, self._raised[0]

    @invariant()
    def every_picture_is_of_the_patient_of_its_capture(self) -> None:
        """Nothing raised, and each study is of one patient."""
        Tally.steps += 1
        QTest.qWait(1)
        self.witness.look(self.draft)
        self.witness.check()
        assert not self._raised, self._raised[0]

    # --- whose it is --------------------------------------------------------------------------------------------

    @rule(entry=st.sampled_from(ENTRIES), is_double_click=st.booleans())
    def choose(self, entry: Any, is_double_click: bool) -> None:
        worklist = self.window.patient.worklist
        worklist.select(entry.key)
        if not worklist.list.currentIndex().isValid():
            return
        if is_double_click:
            double_click(None, self.window, entry)  # type: ignore[arg-type]  # it waits for nothing
        else:
            QTest.keyClick(worklist.list, Qt.Key.Key_Return)

    @rule(changed=st.lists(st.sampled_from(ENTRIES), max_size=3), typed=st.sampled_from(TYPED), first=_PLACE)
    def refresh(self, changed: list[Any], typed: tuple[str, str], first: int) -> None:
        """The list comes in another order, without some entries, and some say something else."""
        other: dict[str, Any] = dict([typed])
        others = {entry.key for entry in changed}
        entries = [
            replace(entry, **other) if entry.key in others and hasattr(entry, typed[0]) else entry
            for entry in (*ENTRIES[first:], *ENTRIES[: max(0, first - 3)])
        ]
        self.services.entries = tuple(entries)
        self.window.patient.worklist.refresh()

    @rule(field=st.sampled_from(TYPED), is_finished=st.booleans())
    def type_in(self, field: tuple[str, str], is_finished: bool) -> None:
        form, (name, text) = self.window.patient.form, field
        edit = {
            "patient_id": form.patient_id,
            "patient_name": form.name.family,
            "accession_number": form.accession,
            "study_description": form.description,
            "study_id": form.study_id,
        }.get(name)
        if self._questions():
            return
        form.unlock()
        if edit is None:
            form._edit(**{name: text})
            return
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text.partition("^")[0])
        if is_finished and not self._questions():
            QTest.keyClick(edit, Qt.Key.Key_Return)

    @rule(match=st.sampled_from(MATCHES), how=st.sampled_from(("study", "series", "patient")))
    def join(self, match: Match, how: str) -> None:
        """What the archive's panel asks for; a modal question keeps a hand from that."""
        choice = self.window.choice
        if self._questions():
            return
        if how == "study":
            choice.join_study(match, PACS_MAIN)
        elif how == "series":
            uid = f"{match.get('StudyInstanceUID')}.1"
            choice.join_series(match, SeriesForm(modality="XC", series_number="3", series_instance_uid=uid))
        else:
            choice.new_study(match)

    @rule()
    def begin_emergency(self) -> None:
        QTest.mouseClick(self.window.patient.emergency_button, Qt.MouseButton.LeftButton)

    @rule()
    def ask_for_an_id(self) -> None:
        if not self._questions():
            self.window.patient.form.make_patient_id()

    @rule(chance=_PLACE)
    def end_patient(self, chance: int) -> None:
        if chance < 3 and not self._questions():
            self.window.choice.end_patient()

    @rule(place=_PLACE)
    def answer(self, place: int) -> None:
        """Any answer to the question that is open; Esc is one."""
        questions = self._questions()
        if not questions:
            return
        button = questions[-1].buttons[place % len(questions[-1].buttons)]
        self.witness.moved_to = self.proposed if button.text().startswith("Move ") else None
        if place == 11:
            QTest.keyClick(questions[-1], Qt.Key.Key_Escape)
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.witness.moved_to = None

    # --- pictures -----------------------------------------------------------------------------------------------

    @rule(count=st.integers(1, 3), waits=st.booleans())
    def import_pictures(self, count: int, waits: bool) -> None:
        if self._questions() or self.window.tray.is_busy:
            return
        self._imports += 1
        self.services.import_name = f"i{self._imports}"
        self.witness.expect(self.services.import_name, self.draft.study)
        self.window.tray.take_files(self.files[:count])
        if waits:
            self._settle_unless_held()

    def _settle_unless_held(self) -> None:
        gates = (self.services.import_gate, self.services.late_gate, self.services.building)
        if all(gate is None or gate.is_set() for gate in gates):
            self._settle()

    @rule(place=_PLACE, act=_PLACE)
    def change_pictures(self, place: int, act: int) -> None:
        """What keys and menus do with the selected pictures and with the series."""
        draft, keys = self.draft, self._some(place)
        if self._questions():
            return
        series = draft.series[place % len(draft.series)].key
        acts: tuple[Callable[[], object], ...] = (
            lambda: draft.reject(keys),
            lambda: draft.reject(keys, is_so=False),
            lambda: draft.edit_pictures(dict.fromkeys(keys, (QuarterTurn(1),))),
            lambda: draft.move(keys, series, place),
            lambda: draft.activate(series),
            draft.add_series,
            lambda: draft.remove_series(series),
            lambda: None if draft.is_sending else draft.remove(keys),
            lambda: self.window.tray.show_picture(keys[0]) if keys else None,
        )
        acts[act % len(acts)]()

    @rule(times=st.integers(1, 3), is_redo=st.booleans())
    def undo_or_redo(self, times: int, is_redo: bool) -> None:
        for _ in range(times):
            (self.draft.redo if is_redo else self.draft.undo)()

    # --- what is late -------------------------------------------------------------------------------------------

    @rule(which=st.sampled_from(_GATES))
    def hold_back(self, which: str) -> None:
        """Answers of this kind wait from now on."""
        services = self.services
        if which == "worklist":
            services.worklist_gates.append(threading.Event())
        elif which == "import":
            services.import_gate = threading.Event()
        elif which == "late":
            services.late_gate = threading.Event()
        else:
            services.building.clear()

    @rule()
    def let_late_answers_come(self) -> None:
        services = self.services
        services.let_all_go()
        services.import_gate = services.late_gate = None
        services.worklist_gates.clear()
        self._settle()

    # --- sending, and the end -----------------------------------------------------------------------------------

    @rule(waits=st.booleans())
    def send(self, waits: bool) -> None:
        QTest.qWait(1)
        if not self._questions():
            self.window.send.send()
            if waits:
                self._settle_unless_held()

    @rule(entry=st.sampled_from(ENTRIES), count=st.integers(1, 3), waits=st.booleans())
    def treat_another_patient(self, entry: Any, count: int, waits: bool) -> None:
        """The usual case from its beginning to its end."""
        self.let_late_answers_come()
        for question in self._questions():
            question.reject()
        if not self.draft.is_fixed:
            self.draft.clear()
        self.window.choice.use_entry(entry)
        for question in self._questions():
            question.buttons[0].click()
        self.import_pictures(count, waits=True)
        self.send(waits)

    @rule()
    def cancel(self) -> None:
        if not self._questions():
            self.window.cancel()

    @rule(chance=_PLACE, has_sent=st.booleans())
    def crash(self, chance: int, has_sent: bool) -> None:
        """And start again; perhaps the outbox had just taken what the window did not hear of any more."""
        if chance > 3:
            return
        if has_sent and self.draft.is_sending:
            self.services.has_sent.clear()
            self.services.building.set()
            self.services.has_sent.wait(1)
        self._start_again(goes_on=chance > 0)

    @rule(chance=_PLACE)
    def keep_and_start_again(self, chance: int) -> None:
        """As a person ends the program in the evening."""
        if chance > 2 or self._questions() or self.draft.is_fixed:
            return
        self.services.let_all_go()
        self._settle()
        self.window.saver.finish()
        self._start_again(goes_on=chance > 0)

    def _start_again(self, *, goes_on: bool) -> None:
        self._close()
        self._open()
        questions = self._questions()
        if questions:
            words = "Go on" if goes_on else "Discard"
            next(one for one in questions[-1].buttons if one.text() == words).click()
            self._settle()
            self.witness.check()
