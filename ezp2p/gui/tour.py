"""The tour of the demo: at the very control, what a newcomer does next, from a patient to pictures found again.

Only a demo has one: what it sends are sample pictures, and those belong into no real PACS.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.tour_note import Side, TourNote
from ezp2p.model.delivery import DeliveryState

if TYPE_CHECKING:
    from ezp2p.gui.main_window import MainWindow

_LOOK_EVERY_MS: Final = 200
"""How often it is seen where the control stands by now."""
_STORED: Final = frozenset({DeliveryState.SENT, DeliveryState.CONFIRMED})


class Step(Enum):
    """What is to be done next; the order is that of the work."""

    CHOOSE = auto()
    USE = auto()
    IMPORT = auto()
    LOOK = auto()
    SEND = auto()
    STORED = auto()
    ARCHIVE = auto()
    SEARCH = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Facts:
    """What the person has done; nothing else brings the tour on."""

    has_selected: bool = False
    has_patient: bool = False
    has_pictures: bool = False
    has_looked: bool = False
    has_sent: bool = False
    is_stored: bool = False
    shows_archive: bool = False
    has_found: bool = False


def next_step(facts: Facts) -> Step:
    """The first thing that is still to be done, in whatever order the others were."""
    done = (
        (Step.CHOOSE, facts.has_selected or facts.has_patient or facts.has_sent),
        (Step.USE, facts.has_patient or facts.has_sent),
        (Step.IMPORT, facts.has_pictures or facts.has_sent),
        (Step.LOOK, facts.has_looked or facts.has_sent),
        (Step.SEND, facts.has_sent),
        (Step.STORED, facts.is_stored),
        (Step.ARCHIVE, facts.shows_archive or facts.has_found),
        (Step.SEARCH, facts.has_found),
    )
    return next((step for step, is_done in done if not is_done), Step.END)


_TOLD: Final = {
    Step.CHOOSE: mark("Choose a patient in the worklist."),
    Step.USE: mark("Press “Use this patient”."),
    Step.IMPORT: mark("Bring in pictures: your own by Import, or the sample pictures by the button below."),
    Step.LOOK: mark("This line always says whose pictures these are. Is it the patient you chose?"),
    Step.SEND: mark("Press “Send to PACS”."),
    Step.STORED: mark("Wait until every picture is stored."),
    Step.ARCHIVE: mark("Stored: the archive has the pictures. To find them again, press “Archive”."),
    Step.SEARCH: mark("Type “{patient_name}” and press Enter."),
    Step.END: mark("There they are. Patient, pictures, send: that was the whole job."),
}


class Tour(QObject):
    """Looks at what the person does, and tells the next step until all are done or it is left.

    Parameters
    ----------
    window
        The window of a demo.
    desk
        What its panels were given.
    samples
        Looks for the sample pictures; called beside the window.
    """

    def __init__(self, window: "MainWindow", desk: Desk, samples: Callable[[], Sequence[Path]]) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._samples = samples
        self._done = Facts()
        self._studies: frozenset[str] = frozenset()
        self._patient_name = ""
        self.is_running = False
        self.step = Step.CHOOSE
        self.note = TourNote(desk.theme, window, under=window.banner, on_leave=self.leave)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._connect()

    def _connect(self) -> None:
        window, draft = self._window, self._desk.draft
        window.send.sent.connect(self._remember_sent)
        draft.patient_changed.connect(self._forget_look)
        for signal in (
            draft.study_changed,
            draft.series_changed,
            window.watch.changed,
            window.patient.worklist.list.selectionModel().currentChanged,
            window.patient.query.model.rowsInserted,
        ):
            signal.connect(self._look)

    def begin(self) -> None:
        """Begin with what is still to be done; where it runs already, bring the keyboard to the note."""
        if self.is_running:
            self.note.close_button.setFocus()
            return
        self._done, self._studies, self._patient_name = Facts(), frozenset(), ""
        self.is_running = True
        self._timer.start()
        self._tell(next_step(self._facts()))

    def leave(self) -> None:
        """End it; what was done stays as it is."""
        self.is_running = False
        self._timer.stop()
        self.note.hide()

    # --- what the person does ---------------------------------------------------------------------------------------

    def _remember_sent(self) -> None:
        self._done = replace(self._done, has_sent=True, is_stored=False, has_found=False)
        self._studies = frozenset()
        self._patient_name = self._desk.draft.study.patient_name
        self._look()

    def _forget_look(self) -> None:
        self._done = replace(self._done, has_looked=False)

    def _has_looked(self) -> None:
        self._done = replace(self._done, has_looked=True)
        self._look()

    def _facts(self) -> Facts:
        draft, worklist = self._desk.draft, self._window.patient.worklist
        has_selected = worklist.list.currentIndex().isValid() and worklist.use_button.isEnabled()
        if self._done.has_sent and not self._done.is_stored:
            self._see_whether_stored()
        if not self._done.has_found and self._studies & frozenset(self._studies_shown()):
            self._done = replace(self._done, has_found=True)
        return replace(
            self._done,
            has_selected=has_selected,
            has_patient=draft.has_patient,
            has_pictures=draft.count > 0,
            shows_archive=self._window.patient.shows_archive,
        )

    def _see_whether_stored(self) -> None:
        items = self._window.send.outcomes.items
        if items and all(item.state in _STORED for item in items):
            self._done = replace(self._done, is_stored=True)
            self._studies = frozenset(item.instance.study_instance_uid for item in items)

    def _studies_shown(self) -> Iterator[str]:
        model = self._window.patient.query.model
        for row in range(model.count):
            match = model.match_at(model.index(row))
            if match is not None:
                yield match.get("StudyInstanceUID")

    # --- what is told -----------------------------------------------------------------------------------------------

    def _look(self) -> None:
        if not self.is_running:
            return
        step = next_step(self._facts())
        if step is self.step:
            self._point()
        else:
            self._tell(step)

    def _tell(self, step: Step) -> None:
        had_keyboard = self.note.isAncestorOf(QApplication.focusWidget() or self._window)
        self.step = step
        name = self._patient_name.partition("=")[0].partition("^")[0]
        told = tr(_TOLD[step], patient_name=name) if step is Step.SEARCH else tr(_TOLD[step])
        steps = list(Step)
        count = tr("Tour, step {number} of {total}", number=steps.index(step) + 1, total=len(steps))
        action, on_action = self._action()
        self.note.say(told, count, action=action, on_action=on_action)
        target = self._point()
        if had_keyboard and target is not None:
            target.setFocus()

    def _action(self) -> tuple[str, Callable[[], object]]:
        if self.step is Step.IMPORT:
            return tr("Import the sample pictures"), self._import_samples
        if self.step is Step.LOOK:
            return tr("Yes, it is"), self._has_looked
        if self.step is Step.END:
            return tr("End the tour"), self.leave
        return "", self.leave

    def _import_samples(self) -> None:
        tray = self._window.tray
        self._desk.tasks.run_task(
            lambda _: self._samples(), on_result=tray.take_files, on_error=tray.message.show_error
        )

    def _point(self) -> QWidget | None:
        targets, side = self._targets()
        target = next((one for one in targets if one.isVisible()), None)
        if target is self._window.banner.drawer_button:
            side = Side.BELOW
        columns = (self._window.patient, self._window.send)
        column = next((one for one in columns if target is not None and one.isAncestorOf(target)), None)
        self.note.point_at(target, side, column=column)
        return target

    def _targets(self) -> tuple[tuple[QWidget, ...], Side]:
        """What the step is done with; where that is folded away, what leads to it."""
        window = self._window
        patient, send = window.patient, window.send
        folded = window.banner.drawer_button
        worklist, query = patient.worklist, patient.query
        targets: dict[Step, tuple[tuple[QWidget, ...], Side]] = {
            Step.CHOOSE: ((worklist.list, worklist.empty, patient.worklist_button, folded), Side.BESIDE),
            Step.USE: ((worklist.use_button, patient.worklist_button, folded), Side.BESIDE),
            Step.IMPORT: ((window.tray.import_button,), Side.BELOW),
            Step.LOOK: ((window.banner.name,), Side.BELOW),
            Step.SEND: ((send.send_button,), Side.BESIDE),
            Step.STORED: ((send.outcome_list, send.message, send.send_button), Side.BESIDE),
            Step.ARCHIVE: ((patient.archive_button, folded), Side.BESIDE),
            Step.SEARCH: ((query.name, patient.archive_button, folded), Side.BESIDE),
            Step.END: ((query.tree, patient.archive_button, folded), Side.BESIDE),
        }
        return targets[self.step]
