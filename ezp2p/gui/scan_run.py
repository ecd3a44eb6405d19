"""One scan under way: its pages enter the open study as they come, and what became of it is told at the end."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from ezp2p.gui import scan_memory
from ezp2p.gui.core import Desk
from ezp2p.gui.series_draft import SeriesDraft
from ezp2p.gui.tasks import OnProgress, Task
from ezp2p.model.image import TrayImage
from ezp2p.model.scanning import ScanKind
from ezp2p.model.study import SeriesForm
from ezp2p.settings.settings import ScanProfile
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.background import Stop
from ezp2p.workflows.scan import DroppedPage, Scanned, Separator

STEPS = 1000
"""How finely progress within a page is told."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a scan brought; `error` is what ended it, None where it came to its end.

    `kept` of its pages are in the tray; `too_late` ones came after the patient was changed and are not.
    """

    pages: int
    blank: int
    separators: int
    error: Exception | None = None
    kept: int = 0
    too_late: int = 0


class ScanRun(QObject):
    """Begins with `start`; another scan begins only after `ended`."""

    progressed = Signal(int, float)
    """The number of the page that is being scanned, and how much of it is there, 0 to 1."""
    arrived = Signal(tuple)
    """Pictures that were put into the tray."""
    ended = Signal(object)
    """Its Outcome."""
    unwanted = Signal(tuple)
    """Pictures that came after the patient was changed; their copies can be deleted."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._series_key = 0
        self._side: str | None = None
        self._unsaid: list[str] = []
        self._is_film = False
        self._orientation: tuple[str, ...] = ()
        self._keys: list[str] = []
        self._blank = self._separators = self._too_late = self._pages_before = 0
        self._error: Exception | None = None
        self.is_for_another = False
        """Whether the patient was changed meanwhile."""
        desk.draft.patient_changed.connect(self._stop_for_other_patient)

    @property
    def is_running(self) -> bool:
        """Whether pages may still come."""
        return self._task is not None

    @property
    def last_number(self) -> int:
        """The number of the last page that came, blank ones and separators counted."""
        return self._pages_before + len(self._keys) + self._blank + self._separators

    def start(
        self,
        profile: ScanProfile,
        *,
        side: str | None = None,
        orientation: tuple[str, ...] = (),
        pages_before: int = 0,
    ) -> None:
        """Scan as `profile` says into the active series; `side` and `orientation` are what a person saw on a film.

        Its pages are counted on from `pages_before`.
        """
        self._keys = []
        self._blank = self._separators = self._too_late = 0
        self._pages_before = pages_before
        self._error, self.is_for_another = None, False
        self._side = side
        self._is_film = profile.kind is ScanKind.FILM
        self._orientation = orientation if self._is_film else ()
        self._series_key = self._desk.draft.active_key
        if self._is_film:
            self._unsaid = []  # an answer from now on is about these films
        if self._is_film and side is not None:
            self._put(self._home(), [], side)
        services = self._desk.services

        def scan(stop: Stop, report: OnProgress) -> Iterator[Scanned]:
            last_used = profile.model_copy(update={"name": scan_memory.LAST_USED, "key": ""})
            scan_memory.save(services.data_dir, last_used, write)

            def tell(page: int, part: float) -> None:
                report(page, round(part * STEPS))

            yield from services.scan(profile, stop=stop, on_progress=tell, pages_before=pages_before)

        self._desk.draft.set_importing(True)
        self._task = self._desk.tasks.stream_measured(
            scan,
            on_items=self._take,
            on_progress=lambda page, steps: self.progressed.emit(page, steps / STEPS),
            on_error=self._note_error,
            on_end=self._end,
        )

    def cancel(self) -> None:
        """Stop the scanner; the pages that came stay."""
        if self._task is not None:
            self._task.ask_to_stop()

    def say_side(self, side: str) -> None:
        """The films of which nobody had said it show `side`, L or R, or have no marker where it is empty."""
        unsaid, self._unsaid = frozenset(self._unsaid), []
        homes = {one.key: one for one in self._desk.draft.series if any(image.key in unsaid for image in one.images)}
        if self._is_film and self.is_running:
            self._side = side
            home = self._home()
            homes[home.key] = home
        for home in homes.values():
            self._put(home, [image.key for image in home.images if image.key in unsaid], side)

    def _put(self, home: SeriesDraft, keys: list[str], side: str) -> None:
        """Films of `side` and no others in a series: Laterality (0020,0060) is the series's, one for each side."""
        if home.form.laterality == side:
            return
        if len(keys) == len(home.images) and not home.is_joined:
            self._desk.draft.edit_series(home.key, replace(home.form, laterality=side))
            return
        if self._desk.draft.refuses(keys):
            return
        with self._desk.draft.one_act():
            key = self._desk.draft.add_series(replace(_new_like(home.form), laterality=side))
            self._desk.draft.move(keys, key)
        if self._series_key == home.key:
            self._series_key = key

    def _home(self) -> SeriesDraft:
        """The series that the pages go to; the active one where it was taken away meanwhile."""
        series = {one.key: one for one in self._desk.draft.series}
        return series.get(self._series_key) or series[self._desk.draft.active_key]

    def _stop_for_other_patient(self) -> None:
        self._unsaid = []
        if self._task is not None:
            self.is_for_another = True
            self.cancel()

    def _take(self, items: tuple[Scanned, ...]) -> None:
        if self.is_for_another:
            late = tuple(item for item in items if isinstance(item, TrayImage))
            self._too_late += len(late)
            self.unwanted.emit(late)
            return
        for item in items:
            if isinstance(item, DroppedPage):
                self._blank += 1
            elif isinstance(item, Separator):
                self._begin_series()
            else:
                self._add(item)

    def _add(self, image: TrayImage) -> None:
        if self._orientation and image.origin is not None:
            image = replace(image, origin=replace(image.origin, patient_orientation=self._orientation))
        self._keys.append(image.key)
        if self._is_film and self._side is None:
            self._unsaid.append(image.key)
        self._desk.draft.add_images((image,), series_key=self._series_key)
        self.arrived.emit((image,))

    def _begin_series(self) -> None:
        """A separator: what follows is a series of its own, called as the one before. None stays empty between two."""
        self._separators += 1
        home = self._home()
        if home.images:
            self._series_key = self._desk.draft.add_series(_new_like(home.form), is_arrival=True)

    def _note_error(self, error: Exception) -> None:
        self._error = error

    def _end(self) -> None:
        self._task = None
        self._desk.draft.set_importing(False)
        there = {image.key for image in self._desk.draft.images}
        self.ended.emit(
            Outcome(
                len(self._keys),
                self._blank,
                self._separators,
                self._error,
                kept=sum(key in there for key in self._keys),
                too_late=self._too_late,
            )
        )


def _new_like(form: SeriesForm) -> SeriesForm:
    """Another series described as `form`, with a number and a UID of its own."""
    return replace(form, series_number="", series_instance_uid="", last_instance_number=0)
