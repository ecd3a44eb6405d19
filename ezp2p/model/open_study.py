"""The study that is being worked on, as it survives the end of the program."""

from dataclasses import dataclass
from datetime import datetime

from ezp2p.model.edits import Edits
from ezp2p.model.image import FrameRange, Origin, Taking
from ezp2p.model.study import SeriesForm, StudyForm


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """A picture of the tray without its pixels.

    `copy` is the name of the workstation's own copy in the tray; `sha256` is what that copy must still be. `taking` is
    None where nobody had said yet how its pages are taken. `origin` is what the device told that made it; `cut` is the
    part of a clip that is taken, None for all of it. `edits` are made on it when it is sent; `comments` and
    `patient_orientation` are what a person said of it, and `is_rejected` that it is not sent. `size` are the rows and
    columns of its first page or frame when its edits were made: those of a PDF's page depend on a setting; None where
    an older program kept it.
    """

    key: str
    copy: str
    name: str
    sha256: str
    taking: Taking | None = None
    is_dated_as_taken: bool = False
    origin: Origin | None = None
    cut: FrameRange | None = None
    edits: Edits = ()
    comments: str = ""
    patient_orientation: tuple[str, ...] = ()
    is_rejected: bool = False
    size: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class RunningClip:
    """A recording that runs, so that nobody knows yet what it will be.

    `copy` is the name of its file in the tray and `name` is for people. `series_key` is the series of the draft that it
    is made for. `origin` is what is known of it beside its pixels.
    """

    copy: str
    name: str
    series_key: int
    origin: Origin


@dataclass(frozen=True, slots=True)
class KeptSeries:
    """One series of the open study: its form as typed, its pictures in their order, and what is recorded for it."""

    form: SeriesForm
    pictures: tuple[KeptPicture, ...] = ()
    recordings: tuple[RunningClip, ...] = ()

    @property
    def all(self) -> "tuple[KeptPicture | RunningClip, ...]":
        """Its pictures, and after them what is recorded."""
        return (*self.pictures, *self.recordings)

    @property
    def copies(self) -> tuple[str, ...]:
        """The names of the files in the tray that it needs."""
        return tuple(one.copy for one in self.all)


@dataclass(frozen=True, slots=True)
class OpenStudy:
    """The study that is being worked on, at one moment.

    Attributes
    ----------
    study, series
        The forms as typed, and the pictures.
    saved
        When it was so; aware.
    active
        The place of the series that new pictures go to.
    batch
        The name of the newest batch that was made, or was about to be made, of its pictures; empty before the first.
    leaving
        The keys of the pictures that go with `batch`. Empty as soon as it is known that the outbox has them.
    """

    study: StudyForm
    series: tuple[KeptSeries, ...]
    saved: datetime
    active: int = 0
    batch: str = ""
    leaving: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many pictures it holds, with what is being recorded."""
        return sum(len(one.copies) for one in self.series)

    @property
    def is_empty(self) -> bool:
        """Whether there is neither a picture nor a patient in it: nothing that anybody would miss."""
        has_patient = bool(self.study.patient_id.strip() or self.study.patient_name.strip("^= "))
        return not self.count and not has_patient
