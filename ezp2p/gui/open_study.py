"""The open study on disk: saved a moment after each change, and at once where the next step must not overtake it."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ezp2p.gui.core import Core
from ezp2p.gui.draft import Draft
from ezp2p.gui.tasks import Tasks
from ezp2p.model.clock import Clock
from ezp2p.model.image import TrayImage
from ezp2p.model.open_study import KeptPicture, KeptSeries, OpenStudy

_SOON_MS: Final = 300
_AGAIN_MS: Final = 10_000


class OpenStudySaver(QObject):
    """Keeps the draft on disk from `begin` on.

    Until then nothing on the disk is touched: what was left behind is still there, and nobody has answered for it.
    """

    failed = Signal(Exception)
    """What is being worked on is not safe; said once, until a save succeeds again."""

    def __init__(
        self, services: Core, draft: Draft, *, tasks: Tasks, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._draft = draft
        self._tasks = tasks
        self._clock = clock
        self._change = 0
        self._saved_change = 0
        self._is_saving = False
        self._is_failing = False
        self._batch = ""
        self._leaving: tuple[str, ...] = ()
        self._gone: tuple[TrayImage, ...] = ()
        self.is_active = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._save)
        draft.study_changed.connect(self._take_change)
        draft.series_changed.connect(self._take_change)
        draft.patient_changed.connect(self._leave_batch)

    def begin(self) -> None:
        """Keep the draft as it is and as it will be."""
        self.is_active = True
        self._take_change()

    @property
    def is_safe(self) -> bool:
        """Whether the newest change is on the disk."""
        return self._saved_change == self._change

    def _take_change(self) -> None:
        self._change += 1
        if self.is_active and not self._soon.isActive():
            self._soon.start(_SOON_MS)

    def _leave_batch(self) -> None:
        """What was sent for one patient says nothing of another."""
        if not self._draft.is_sending:
            self._batch, self._leaving = "", ()

    # --- the steps around a send --------------------------------------------------------------------------------

    def begin_batch(self, batch: str, keys: Sequence[str]) -> Callable[[], None]:
        """The pictures `keys` are about to go with `batch`; what is returned keeps that, beside the window.

        It must have returned before the outbox is given anything: only so does the next start know that they went.
        """
        self._batch, self._leaving = batch, tuple(keys)
        if not self.is_active:
            return lambda: None
        return self._save_of_now()

    def end_batch(self) -> None:
        """The outbox has them, and the draft has let them go."""
        self._leaving = ()
        self._take_change()

    # --- saving -------------------------------------------------------------------------------------------------

    def snapshot(self) -> OpenStudy:
        """The draft as it is."""
        draft = self._draft
        keys = [one.key for one in draft.series]
        return OpenStudy(
            study=draft.study,
            series=tuple(
                KeptSeries(one.form, tuple(map(_kept, one.images)), draft.recordings_of(one.key))
                for one in draft.series
            ),
            saved=self._clock.now(),
            active=keys.index(draft.active_key) if draft.active_key in keys else 0,
            batch=self._batch,
            leaving=self._leaving,
        )

    def _save_of_now(self) -> Callable[[], None]:
        self._change += 1
        keeper, study, change = self._services.open_study, self.snapshot(), self._change

        def save() -> None:
            keeper.keep(study, change=change)

        return save

    def _save(self) -> None:
        if self._is_saving or self.is_safe:
            return
        self._is_saving = True
        services, save, gone = self._services, self._save_of_now(), self._gone
        change, self._gone = self._change, ()

        def work() -> None:
            save()
            for image in gone:  # not before: until then the study on the disk still names it
                services.drop_picture(image)

        def succeed(_: None) -> None:
            self._saved_change = change
            self._is_failing = False

        def fail(error: Exception) -> None:
            self._gone = gone + self._gone
            if not self._is_failing:
                self._is_failing = True
                self.failed.emit(error)

        self._tasks.run_task(lambda _: work(), on_result=succeed, on_error=fail, on_end=self._end_save)

    def _end_save(self) -> None:
        self._is_saving = False
        if not self.is_safe:
            self._soon.start(_AGAIN_MS if self._is_failing else _SOON_MS)

    def drop(self, images: Sequence[TrayImage]) -> None:
        """Delete the copies of these once the study on the disk does not name them any more."""
        self._gone += tuple(images)
        self._take_change()

    # --- the end ------------------------------------------------------------------------------------------------

    def keep_now(self, *, on_done: Callable[[], None], on_error: Callable[[Exception], None]) -> None:
        """Keep the draft, then go on with `on_done`."""
        save = self._save_of_now()
        self._tasks.run_task(lambda _: save(), on_result=lambda _: on_done(), on_error=on_error)

    def finish(self) -> None:
        """Leave on the disk what the next start is to offer, and no copy of anything else.

        Called after the window has closed and its tasks have ended.

        Raises
        ------
        StoreFault
            If it cannot be saved.
        """
        if not self.is_active:
            return
        keeper = self._services.open_study
        if self._draft.holds_anything:
            self._save_of_now()()
            keeper.sweep(self.snapshot())
        else:
            keeper.forget()
            keeper.sweep(None)


def _kept(image: TrayImage) -> KeptPicture:
    return KeptPicture(
        key=image.key,
        copy=image.path.name,
        name=image.name,
        sha256=image.sha256,
        taking=None if image.needs_choice else image.taking,
        is_dated_as_taken=image.is_dated_as_taken,
        origin=image.origin,
        cut=image.cut,
        edits=image.edits,
        comments=image.comments,
        patient_orientation=image.patient_orientation,
        is_rejected=image.is_rejected,
        size=(image.rows, image.columns),
    )
