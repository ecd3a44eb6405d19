"""Brings the pictures of the watched folder into the tray while the window is open."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from ezp2p.errors import Cancelled
from ezp2p.gui.core import Desk
from ezp2p.gui.open_study import OpenStudySaver
from ezp2p.gui.panels.image_tray import ImageTrayPanel, refused_in_words
from ezp2p.gui.translation import mark, tr
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.watch_folder import Arrival, Came

EVERY_MS: Final = 1000
_UNSAFE: Final = mark("Pictures from the watched folder stay there, as they would be lost after a crash.")
_OWNER: Final = "folder"

OTHER_PATIENT: Final = mark(
    "Pictures came from the watched folder while the patient was changed. Look at the banner above: whose are they?"
)


class FolderWatch(QObject):
    """Looks every second, beside the window, at most once at a time.

    What came in one look goes to the study that is open, all at once; nothing is sent until that study is kept with it,
    and then the files are moved. Nothing is taken while it is not settled what becomes of the study of last time. What
    came while a person was asked whose the pictures are, or while the patient was changed, is given back, comes again,
    and is pointed out then. So is what lay in the folder already when the patient was changed, and was not complete.
    """

    def __init__(self, desk: Desk, saver: OpenStudySaver, tray: ImageTrayPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saver = saver
        self._tray = tray
        self._intake = desk.services.folder_intake()
        self._is_busy = False
        self._arrived: tuple[Arrival, ...] = ()
        self._unkept: tuple[Arrival, ...] = ()
        self._refused: list[RefusedPicture] = []
        self._said = ""
        self._is_other_patient = False
        self._is_doubtful = False
        desk.draft.patient_changed.connect(self._note_other_patient)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def recall(self) -> None:
        """Settle what an earlier run left, beside the window, before its open study is forgotten."""
        self._intake.recall()

    def start(self) -> None:
        """Look from now on."""
        self._timer.start()

    def look(self) -> None:
        """Look now, unless it is being looked already, or pictures cannot be taken at the moment."""
        draft = self._desk.draft
        if self._is_busy or not self._saver.is_active or draft.is_restoring or draft.is_asking:
            return
        if draft.is_unattended and not self._unkept:  # what comes stays in the folder until somebody is here
            return
        if self._unkept:
            self._keep()
        elif self._intake.is_wanted and not draft.is_importing and not draft.is_sending:
            self._is_busy = True
            self._refused = []
            self._is_other_patient = False
            intake = self._intake
            self._desk.tasks.stream(
                lambda stop: intake.poll(stop=stop),
                on_items=self._take,
                on_result=lambda _: self._forget_fault(),
                on_error=self._say_fault,
                on_end=self._end_look,
            )

    def _note_other_patient(self) -> None:
        self._is_other_patient = True
        self._is_doubtful |= self._intake.has_more

    def _take(self, items: tuple[Came, ...]) -> None:
        self._arrived += tuple(item for item in items if isinstance(item, Arrival))
        self._refused += [item for item in items if isinstance(item, RefusedPicture)]

    def _end_look(self) -> None:
        self._is_busy = False
        draft = self._desk.draft
        arrivals, self._arrived = self._arrived, ()
        told = [refused_in_words(self._refused, "taken")] if self._refused else []
        is_late = self._is_other_patient or draft.is_asking or draft.is_unattended
        if arrivals and (is_late or draft.is_importing or draft.is_sending):
            self._is_doubtful |= self._is_other_patient or draft.is_asking
            self._give_back(arrivals)
        elif arrivals:
            told += [tr(OTHER_PATIENT)] if self._is_doubtful else []
            self._is_doubtful = False
            self._add(arrivals)
        if told:
            self._tray.message.say("attention", " ".join(told))

    def _add(self, arrivals: tuple[Arrival, ...]) -> None:
        draft = self._desk.draft
        is_first = draft.count == 0
        draft.set_importing(True, by=_OWNER)
        draft.add_images([arrival.image for arrival in arrivals])
        self._unkept = arrivals
        if is_first:
            self._tray.show_picture(arrivals[0].image.key)
        self._keep()

    def _give_back(self, arrivals: tuple[Arrival, ...]) -> None:
        self._is_busy = True
        self._tray.unwanted.emit(tuple(arrival.image for arrival in arrivals))
        intake = self._intake
        self._desk.tasks.run_task(lambda _: intake.give_back(arrivals), on_error=self._say_fault, on_end=self._end_work)

    def _keep(self) -> None:
        """Keep the study with what came, then have the files moved."""
        arrivals, self._unkept = self._unkept, ()
        intake = self._intake
        self._is_busy = True

        def settle() -> None:
            self._desk.tasks.run_task(
                lambda _: intake.settle(arrivals), on_error=self._say_fault, on_end=self._end_keep
            )

        def fail(error: Exception) -> None:
            self._unkept = arrivals
            self._is_busy = False
            self._say_fault(error, prefix=f"{tr(_UNSAFE)} ")

        self._saver.keep_now(on_done=settle, on_error=fail)

    def _end_keep(self) -> None:
        self._desk.draft.set_importing(False, by=_OWNER)
        self._end_work()

    def _end_work(self) -> None:
        self._is_busy = False

    def _say_fault(self, error: Exception, *, prefix: str = "") -> None:
        """It arises anew at every look: it is said once, and can be closed."""
        if not isinstance(error, Cancelled) and str(error) != self._said:
            self._said = str(error)
            self._tray.message.show_error(error, prefix=prefix)

    def _forget_fault(self) -> None:
        self._said = ""
