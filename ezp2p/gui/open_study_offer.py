"""What was being worked on when the program ended: offered at the start, brought back or discarded."""

from collections import defaultdict
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ezp2p.errors import OpenStudyNotReadable
from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.question import Choice, Question, card
from ezp2p.gui.open_study import OpenStudySaver
from ezp2p.gui.panels.image_tray import ImageTrayPanel, refused_in_words
from ezp2p.gui.translation import tr, tr_count
from ezp2p.gui.wording import date_shown, identity_lines, name_cut
from ezp2p.model.clock import da
from ezp2p.model.image import TrayImage
from ezp2p.model.open_study import OpenStudy
from ezp2p.workflows.acquire_images import RefusedPicture


class OpenStudyOffer(QObject):
    """Looks once, at the start; the saver begins when it is settled what becomes of what was found.

    Until then the draft takes no patient and no pictures, so that nothing of now is mixed with what was then.
    `settle_first` is called beside the window before anything of it is forgotten.
    """

    def __init__(
        self,
        desk: Desk,
        saver: OpenStudySaver,
        tray: ImageTrayPanel,
        window: QWidget,
        *,
        settle_first: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._settle_first = settle_first
        self._desk = desk
        self._saver = saver
        self._tray = tray
        self._window = window
        self._refused: list[RefusedPicture] = []
        self._arrived = 0
        self.question: Question | None = None

    def look(self) -> None:
        """Look what was left behind, and remove the copies in the tray that nothing names any more."""
        self._desk.draft.is_restoring = True
        keeper = self._desk.services.open_study

        def work() -> OpenStudy | None:
            self._settle_first()
            left = keeper.left_behind()
            if left is None:
                keeper.forget()
            keeper.sweep(left)
            return left

        self._desk.tasks.run_task(lambda _: work(), on_result=self._take, on_error=self._fail)

    def _take(self, left: OpenStudy | None) -> None:
        if left is None:
            self._begin()
        else:
            self._ask(left)

    def _fail(self, error: Exception) -> None:
        self._tray.message.show_error(error)
        if isinstance(error, OpenStudyNotReadable):
            self._begin()  # it was set aside
        else:
            self._desk.draft.is_restoring = False

    def _begin(self) -> None:
        self._desk.draft.is_restoring = False
        self._saver.begin()

    def _ask(self, left: OpenStudy) -> None:
        has_patient = bool(left.study.patient_id or left.study.patient_name)
        self.question = Question(
            self._desk.theme,
            title=offer_in_words(left, now=self._desk.clock.now()),
            sentence=choices_in_words(left.count),
            content=card(identity_lines(left.study, today=self._desk.today())) if has_patient else None,
            choices=(
                Choice(tr("Go on"), lambda: self._bring_back(left)),
                Choice(tr("Discard"), self._discard, is_dangerous=True),
            ),
            parent=self._window,
        )
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()

    def _discard(self) -> None:
        keeper = self._desk.services.open_study

        def work() -> None:
            keeper.forget()
            keeper.sweep(None)

        self._desk.tasks.run_task(lambda _: work(), on_error=self._tray.message.show_error, on_end=self._begin)

    # --- going on -----------------------------------------------------------------------------------------------

    def _bring_back(self, left: OpenStudy) -> None:
        draft, keeper = self._desk.draft, self._desk.services.open_study
        keys = draft.bring_back(left.study, [one.form for one in left.series], active=left.active)
        self._refused, self._arrived = [], 0
        self._tray.busy.start(
            tr_count("Bringing back {count} picture…", "Bringing back {count} pictures…", left.count), can_cancel=False
        )
        draft.set_importing(True)
        self._desk.tasks.stream(
            lambda stop: keeper.pictures(left, stop=stop),
            on_items=lambda items: self._take_pictures(items, keys, left.count),
            on_result=lambda _: self._begin(),
            on_error=self._give_up,
            on_end=self._end,
        )

    def _take_pictures(
        self, items: tuple[tuple[int, TrayImage | RefusedPicture], ...], keys: tuple[int, ...], total: int
    ) -> None:
        is_first = self._desk.draft.count == 0
        by_series: dict[int, list[TrayImage]] = defaultdict(list)
        for place, one in items:
            if isinstance(one, TrayImage):
                by_series[place].append(one)
            else:
                self._refused.append(one)
        for place, images in by_series.items():
            self._desk.draft.add_images(images, series_key=keys[place])
        if is_first and self._desk.draft.images:
            self._tray.show_picture(self._desk.draft.images[0].key)
        self._arrived += len(items)
        words = tr("{number} of {total} brought back", number=self._arrived, total=total)
        self._tray.busy.set_progress(self._arrived / max(1, total), words)

    def _give_up(self, error: Exception) -> None:
        """What was left behind stays on the disk whole, for the next start; here nothing of it remains."""
        self._refused = []
        self._desk.draft.clear()
        self._desk.draft.is_restoring = False
        self._tray.message.show_error(error)

    def _end(self) -> None:
        self._tray.busy.finish()
        self._desk.draft.set_importing(False)
        if self._refused:
            words = refused_in_words(self._refused, "brought back")
            folder = self._desk.services.open_study.set_aside_in
            self._tray.message.say("attention", f"{words}\n{kept_in_words(folder)}" if folder else words)


def offer_in_words(left: OpenStudy, *, now: datetime) -> str:
    """`You were working on 5 pictures for DOE, Jane at 10:41`; with the day where it was not today."""
    saved = left.saved.astimezone(now.tzinfo)
    time, day = f"{saved:%H:%M}", date_shown(da(saved))
    name = name_cut(left.study.patient_name) if left.study.patient_name else left.study.patient_id
    return (
        _offer_of_today(left.count, name, time) if saved.date() == now.date() else _offer(left.count, name, day, time)
    )


def _offer_of_today(count: int, name: str, time: str) -> str:
    if not count:
        return tr("You were working on {name} at {time}", name=name, time=time)
    if name:
        return tr_count(
            "You were working on {count} picture for {name} at {time}",
            "You were working on {count} pictures for {name} at {time}",
            count,
            name=name,
            time=time,
        )
    return tr_count(
        "You were working on {count} picture without a patient at {time}",
        "You were working on {count} pictures without a patient at {time}",
        count,
        time=time,
    )


def _offer(count: int, name: str, day: str, time: str) -> str:
    if not count:
        return tr("You were working on {name} on {day} at {time}", name=name, day=day, time=time)
    if name:
        return tr_count(
            "You were working on {count} picture for {name} on {day} at {time}",
            "You were working on {count} pictures for {name} on {day} at {time}",
            count,
            name=name,
            day=day,
            time=time,
        )
    return tr_count(
        "You were working on {count} picture without a patient on {day} at {time}",
        "You were working on {count} pictures without a patient on {day} at {time}",
        count,
        day=day,
        time=time,
    )


def kept_in_words(folder: Path) -> str:
    """Where the copies are that could not be read."""
    return tr(
        "EzP2P's copies of what is missing are kept in {folder}: "
        "import them from there if the pictures are nowhere else.",
        folder=folder,
    )


def choices_in_words(count: int) -> str:
    """What follows from each answer, for a study with `count` pictures."""
    if not count:
        return tr("Going on brings back the patient and what was typed. Discarding forgets both.")
    if count == 1:
        return tr(
            "It was not sent. Going on brings back the patient, what was typed, and the pictures. "
            "Discarding removes all that from EzP2P for good; the files that the pictures came from stay."
        )
    return tr(
        "They were not sent. Going on brings back the patient, what was typed, and the pictures. "
        "Discarding removes all that from EzP2P for good; the files that the pictures came from stay."
    )
